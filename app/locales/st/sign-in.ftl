## sign-in
activate-title = Bula ak'haonte ea hao
activate-intro = U hloka khoutu ea ho bula ak'haonte eo u e fuoeng ofising kapa ka lengolo.
activate-upn = { -upn(at: "start") } ea hao
activate-code = Khoutu ea ho bula ak'haonte
activate-code-hint = Litlhaku le lipalo tse 10, mohlala 7K2MD-Q9XH4
activate-born = Letsatsi la hao la tsoalo
activate-born-hint = Mohlala, 27 3 1988. Haeba litokomane tsa hao li bontša selemo feela, ngola selemo feela.
activate-continue = Tsoela pele
activate-no-code = Ha ke na khoutu ea ho bula ak'haonte
activate-no-code-text = E-ea ofising efe kapa efe ea rona ka boitsebiso boo u nang le bona. U tla fumana khoutu moo.
activate-sign-in = Ke na le senotlolo sa lekunutu: kena
activate-no-match = Lintlha tsena ha li lumellane le tseo re nang le tsona. Hlahloba { -upn } ea hao, khoutu le letsatsi la tsoalo.
activate-expired = Khoutu ena e felletsoe ke nako. Fumana e ncha ofising efe kapa efe ea rona.
activate-used = Khoutu ena e se e sebelisitsoe. Kena ka senotlolo sa hao sa lekunutu, kapa u fumane khoutu e ncha ofising.
activate-locked =
    { $minutes ->
        [one] U lekile ka makhetlo a mangata haholo. Ema motsotso o le { $minutes }, ebe u leka hape.
       *[other] U lekile ka makhetlo a mangata haholo. Ema metsotso e { $minutes }, ebe u leka hape.
    }
make-passkey-title = Etsa senotlolo sa lekunutu
make-passkey-intro = Ho tloha joale u tla kena ka senotlolo sa lekunutu: ka monoana, sefahleho kapa PIN ea fono ea hao.
make-passkey-shared = U se ke ua etsa senotlolo sa lekunutu fonong eo u e sebelisang le batho ba bang. Mang kapa mang ea ka e notlollang a ka sebelisa ak'haonte ea hao.
make-passkey-button = Etsa senotlolo sa lekunutu
make-passkey-skip-text = Na fono ena ha se ea hao? Tlola mohato ona hajoale. Khoutu ea hao e ntse e sebetsa: e sebelise fonong ea hao.
make-passkey-skip = Tlola hajoale
passkey-shared = Ke sebelisa sesebelisoa sena le batho ba bang
passkey-field = Khetha senotlolo sa lekunutu se bolokiloeng sesebelisoeng sena
passkey-has-one = Sesebelisoa sena se se se na le senotlolo sa lekunutu sa ak'haonte ea hao. Sebelisa sona ho kena.
passkey-working = Latela mehato eo sesebelisoa sa hao se e bontšang.
passkey-unsupported = Sebatli sena se ke ke sa sebelisa linotlolo tsa lekunutu. Leka sebatli se secha kapa fono e 'ngoe, kapa u ee ofising.
passkey-cancelled = Ha ho e-so etsahale letho. Tobetsa konopo ho leka hape.
passkey-too-many = U lekile ka makhetlo a mangata haholo. Ema metsotso e seng mekae, ebe u leka hape.
passkey-expired = Nako e felile. Bula leqephe bocha hore u qale hape.
passkey-failed = Ha hoa atleha. Leka hape.
passkey-no-script = Mohato ona o hloka JavaScript, 'me e timiloe sebatling sa hao. E bulele, kapa u ee ofising.
recovery-codes-title = Likhoutu tsa hao tsa ho khutlisa ak'haonte
recovery-codes-intro = Haeba u lahleheloa ke fono, e 'ngoe ea likhoutu tsena e tla u lumella ho etsa senotlolo se secha sa lekunutu. Khoutu e 'ngoe le e 'ngoe e sebetsa hang feela.
recovery-codes-warning = Li hatise kapa u li ngole joale, 'me u li boloke sebakeng se sireletsehileng. Re li bontša hang feela.
recovery-codes-download = Boloka e le faele ea mongolo
recovery-codes-done = Ke li bolokile hantle
sign-in-title = Kena
sign-in-intro = Sebelisa monoana, sefahleho kapa PIN ea fono ea hao.
sign-in-button = Kena ka senotlolo sa lekunutu
sign-in-first-title = Na ke lekhetlo la hau la pele?
sign-in-activate = Bula ak'haonte ea hao ka khoutu
sign-in-lost-title = Na u lahlehetsoe ke fono?
sign-in-lost-link = Ke lahlehetsoe ke fono kapa ha ke khone ho kena
step-up-title = Sebelisa senotlolo sa hao sa lekunutu hape
step-up-intro = Re botsa hape pele re bontša kapa re fetola ntho ea lekunutu.
step-up-button = Sebelisa senotlolo sa lekunutu

## Ha ke khone ho kena
recover-title = Ha ke khone ho kena
recover-other-title = Sebelisa sesebelisoa se seng
recover-other-text = Haeba u entse senotlolo sa lekunutu fonong kapa k'homphieutheng e 'ngoe, kena moo.
recover-code-title = Sebelisa khoutu ea ho khutlisa ak'haonte
recover-code-text = U fumane likhoutu tse 10 tsa ho khutlisa ak'haonte ha u ne u bula ak'haonte ea hao. Sebelisa e le 'ngoe ho etsa senotlolo se secha sa lekunutu.
recover-code = Khoutu ea ho khutlisa ak'haonte
recover-no-match = Lintlha tsena ha li lumellane le tseo re nang le tsona. Hlahloba { -upn } ea hao le khoutu. Khoutu e 'ngoe le e 'ngoe e sebetsa hang feela.
recover-office-title = E-ea ofising
recover-office-text = E-ea ofising efe kapa efe ea rona ka boitsebiso boo u nang le bona. U tla fumana khoutu e ncha ea ho bula ak'haonte moo.
recover-safe = Ha ho mohla re kopang likhoutu tsa hao ka mohala kapa ka molaetsa.

## Kamoo u kenang kateng
security-title = Ho kena le tšireletseho
security-passkeys-title = Linotlolo tsa hao tsa lekunutu
security-passkey-times = Se entsoe ka { $created }. Se qetetse ho sebelisoa ka { $used }.
security-passkey-unused = Se entsoe ka { $created }. Ha se e-so sebelisoe ho tloha moo.
security-passkey-title = Fetola senotlolo sa lekunutu
security-passkey-name = Lebitso
security-passkey-name-hint = E le hore u tsebe hore na se sesebelisoeng sefe, mohlala “Fono ea ka”
security-passkey-name-error = Ngola lebitso la litlhaku tse 1 ho isa ho { $longest }
security-passkey-add = Eketsa senotlolo sa lekunutu
security-passkey-add-text = Ka senotlolo sa lekunutu sa bobeli sesebelisoeng se seng sa hao, u ka kena haeba u lahleheloa ke sa pele. Re tla u ntša ak'haonteng libakeng tse ling kaofela.
security-passkey-rename = Boloka lebitso
security-passkey-remove = Tlosa senotlolo sena sa lekunutu
security-passkey-remove-text = U ke ke ua hlola u kena ka sona. Re tla u ntša ak'haonteng libakeng tse ling kaofela.
security-passkey-last = Sena ke senotlolo sa hao sa lekunutu sa ho qetela 'me ha u na likhoutu tsa ho khutlisa ak'haonte. Qala ka ho eketsa senotlolo se seng sa lekunutu kapa u fumane likhoutu tse ncha.
security-codes-title = Likhoutu tsa hao tsa ho khutlisa ak'haonte
security-codes-left =
    { $count ->
        [0] Ha u sa na likhoutu tsa ho khutlisa ak'haonte.
        [one] U saletsoe ke khoutu e le { $count } ea ho khutlisa ak'haonte.
       *[other] U saletsoe ke likhoutu tse { $count } tsa ho khutlisa ak'haonte.
    }
security-codes-renew = Fumana likhoutu tse ncha
security-sessions-title = Moo u keneng teng
security-device-unknown = Sesebelisoa se sa tsejoeng
security-session-times = U kene ka { $began }. Se qetetse ho sebelisoa ka { $seen }.
security-session-end = Tsoa
security-session-this = Sesebelisoa sena
security-sessions-end-others = Tsoa libakeng tse ling kaofela
security-not-me-title = Na e ne e se uena?
security-not-me-text = Haeba e se uena ea keneng, tsoa libakeng tse ling kaofela hona joale. Ka mor'a moo, tlosa linotlolo tsa lekunutu tseo u sa li tsebeng.
security-history-title = Se etsahetseng
security-history-text = Haeba ho na le se etsahetseng mona se sa etsoang ke uena, tsoa libakeng tse ling kaofela 'me u tlose linotlolo tsa lekunutu tseo u sa li tsebeng.
security-event-signed-in = Ho kena
security-event-passkey-added = Senotlolo sa lekunutu se ekelitsoe
security-event-passkey-removed = Senotlolo sa lekunutu se tlositsoe
security-event-passkey-copied = Senotlolo sa lekunutu se hanetsoe: mohlomong ho na le kopi ea sona
security-event-recovery-code-used = Khoutu ea ho khutlisa ak'haonte e sebelisitsoe
security-event-recovery-codes-renewed = Likhoutu tse ncha tsa ho khutlisa ak'haonte
security-event-sessions-ended = Ho tsoa libakeng tse ling kaofela
session-warning-title = Na u ntse u le teng?
session-warning-minutes = Re tla u ntša ak'haonteng ka mor'a metsotso e { $minutes } ho sireletsa lintlha tsa hao.
session-warning-seconds = Re tla u ntša ak'haonteng ka mor'a metsotsoana e { $seconds }.
session-warning-stay = Lula ak'haonteng

## Melaetsa
message-new-device-title = U kene ka sesebelisoa se secha
message-new-device-text = Ke: { $device }. Haeba e se uena, tsoa libakeng tse ling kaofela 'me u tlose linotlolo tsa lekunutu tseo u sa li tsebeng.
message-passkey-added-title = Senotlolo sa lekunutu se ekelitsoe
message-passkey-added-text = Se ho: { $device }. Haeba e se uena, se tlose hona joale 'me u ee ofising.
message-passkey-removed-title = Senotlolo sa lekunutu se tlositsoe
message-passkey-removed-text = Se tlositsoe ka: { $device }. Haeba e se uena, e-ea ofising.
message-passkey-copied-title = Re hanne senotlolo sa lekunutu
message-passkey-copied-text = Mohlomong ho na le kopi ea senotlolo sa hao sa lekunutu. Se tlose 'me u etse se secha.
message-recovery-code-used-title = Khoutu ea ho khutlisa ak'haonte e sebelisitsoe
message-recovery-code-used-text = E sebelisitsoe ka: { $device }. Haeba u lahlehetsoe ke fono ea hao ea khale, tlosa senotlolo sa eona sa lekunutu.
message-recovery-codes-renewed-title = U na le likhoutu tse ncha tsa ho khutlisa ak'haonte
message-recovery-codes-renewed-text = Likhoutu tsa khale ha li sa sebetsa.
