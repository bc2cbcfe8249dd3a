## sign-in
activate-title = Bula akhaonto ea hau
activate-intro = U hloka khoutu ea ho qala e tsoang ofising kapa lengolong la hau.
activate-upn = { -upn } ea hau
activate-code = Khoutu ea ho qala
activate-code-hint = Litlhaku le linomoro tse 10, mohlala 7K2MD-Q9XH4
activate-born = Letsatsi la hau la tsoalo
activate-born-hint = Mohlala, 27 3 1988. Haeba litokomane tsa hau li na le selemo feela, tlatsa selemo.
activate-continue = Tsoela pele
activate-no-code = Ha ke na khoutu ea ho qala
activate-no-code-text = E-ea ofising efe kapa efe ea rona le ID eo u nang le eona. U tla fumana khoutu moo.
activate-sign-in = Ke na le senotlolo sa lekunutu: kena
activate-no-match = Lintlha tsena ha li lumellane le tseo re nang le tsona. Hlahloba { -upn } ea hau, khoutu le letsatsi la tsoalo.
activate-expired = Khoutu ena e felletsoe ke nako. Fumana e ncha ofising efe kapa efe ea rona.
activate-used = Khoutu ena e se e sebelisitsoe. Kena ka senotlolo sa hau sa lekunutu, kapa fumana khoutu e ncha ofising.
activate-locked =
    { $minutes ->
        [one] U lekile hangata haholo. Ema motsotso o le { $minutes }, ebe u leka hape.
       *[other] U lekile hangata haholo. Ema metsotso e { $minutes }, ebe u leka hape.
    }
make-passkey-title = Etsa senotlolo sa lekunutu
make-passkey-intro = Ho tloha joale u kena ka senotlolo sa lekunutu: ka monoana, sefahleho kapa PIN ea fono ea hau.
make-passkey-shared = U se ke ua etsa senotlolo sa lekunutu fonong eo u e sebelisang le batho ba bang. Mang kapa mang ea ka e bulang a ka sebelisa akhaonto ea hau.
make-passkey-button = Etsa senotlolo sa lekunutu
passkey-shared = Ke sebelisa sesebelisoa sena le batho ba bang
passkey-field = Khetha senotlolo sa lekunutu se bolokiloeng sesebelisoeng sena
passkey-has-one = Sesebelisoa sena se se se na le senotlolo sa akhaonto ea hau. Se sebelise ho kena.
passkey-working = Latela mehato eo sesebelisoa sa hau se e bontšang.
passkey-unsupported = Sebatli sena se ke ke sa sebelisa linotlolo tsa lekunutu. Leka sebatli se secha kapa fono e 'ngoe, kapa u ee ofising.
passkey-cancelled = Ha ho letho le etsahetseng. Tobetsa konopo ho leka hape.
passkey-too-many = U lekile hangata haholo. Ema metsotso e seng mekae, ebe u leka hape.
passkey-expired = Nako e felile. Laela leqephe hape ho qala bocha.
passkey-failed = Ha ea atleha. Leka hape.
passkey-no-script = Mohato ona o hloka JavaScript, 'me e timme sebatling sa hau. E bulele, kapa u ee ofising.
recovery-codes-title = Likhoutu tsa hau tsa ho khutlisa
recovery-codes-intro = Haeba u lahleheloa ke fono, e 'ngoe ea likhoutu tsena e u lumella ho etsa senotlolo se secha sa lekunutu. E 'ngoe le e 'ngoe e sebetsa hang.
recovery-codes-warning = Li hatise kapa u li ngole joale, 'me u li boloke sebakeng se sireletsehileng. Re li bontša hang feela.
recovery-codes-download = Boloka e le faele ea mongolo
recovery-codes-done = Ke li bolokile hantle
sign-in-title = Kena
sign-in-intro = Sebelisa monoana, sefahleho kapa PIN ea fono ea hau.
sign-in-button = Kena ka senotlolo sa lekunutu
sign-in-first-title = Na ke lekhetlo la hau la pele?
sign-in-activate = Bula akhaonto ea hau ka khoutu ea ho qala
sign-in-lost-title = Na u lahlehetsoe ke fono?
sign-in-lost-link = Ke lahlehetsoe ke fono kapa ha ke khone ho kena
step-up-title = Sebelisa senotlolo sa hau sa lekunutu hape
step-up-intro = Re botsa hape pele re bontša kapa re fetola ntho ea lekunutu.
step-up-button = Sebelisa senotlolo sa lekunutu

## Ha ke khone ho kena
recover-title = Ha ke khone ho kena
recover-other-title = Sebelisa sesebelisoa se seng
recover-other-text = Haeba u entse senotlolo sa lekunutu fonong kapa khomphuteng e 'ngoe, kena moo.
recover-code-title = Sebelisa khoutu ea ho khutlisa
recover-code-text = U fumane likhoutu tse 10 tsa ho khutlisa ha u bula akhaonto ea hau. Sebelisa e le 'ngoe ho etsa senotlolo se secha.
recover-code = Khoutu ea ho khutlisa
recover-no-match = Lintlha tsena ha li lumellane le tseo re nang le tsona. Hlahloba { -upn } ea hau le khoutu. Khoutu e 'ngoe le e 'ngoe e sebetsa hang.
recover-office-title = E-ea ofising
recover-office-text = Tlisa ID eo u nang le eona ofising efe kapa efe ea rona. U tla fumana khoutu e ncha ea ho qala moo.
recover-safe = Ha re ke re kope likhoutu tsa hau ka mohala kapa ka molaetsa.

## Kamoo u kenang kateng
security-title = Ho kena le tšireletso
security-passkeys-title = Linotlolo tsa hau tsa lekunutu
security-passkey-times = Se entsoe { $created }. Se sebelisitsoe la ho qetela { $used }.
security-passkey-unused = Se entsoe { $created }. Ha se so sebelisoe ho tloha moo.
security-passkey-title = Fetola senotlolo sa lekunutu
security-passkey-name = Lebitso
security-passkey-name-hint = E le hore u tsebe hore se sesebelisoeng sefe, mohlala “Fono ea ka”
security-passkey-name-error = Ngola lebitso la litlhaku tse 1 ho isa ho { $longest }
security-passkey-add = Eketsa senotlolo sa lekunutu
security-passkey-add-text = Ka senotlolo sa bobeli sesebelisoeng se seng sa hau u ka kena haeba u lahleheloa ke sa pele. U tla ntšoa libakeng tse ling kaofela.
security-passkey-rename = Boloka lebitso
security-passkey-remove = Tlosa senotlolo sena sa lekunutu
security-passkey-remove-text = U ke ke ua hlola u kena ka sona. U tla ntšoa libakeng tse ling kaofela.
security-passkey-last = Sena ke senotlolo sa hau sa ho qetela 'me ha u na likhoutu tsa ho khutlisa. Qala ka ho eketsa senotlolo se seng kapa u fumane likhoutu tse ncha.
security-codes-title = Likhoutu tsa hau tsa ho khutlisa
security-codes-left =
    { $count ->
        [0] Ha u sa na likhoutu tsa ho khutlisa.
        [one] U saletsoe ke khoutu e { $count } ea ho khutlisa.
       *[other] U saletsoe ke likhoutu tse { $count } tsa ho khutlisa.
    }
security-codes-renew = Fumana likhoutu tse ncha tsa ho khutlisa
security-sessions-title = Moo u keneng teng
security-device-unknown = Sesebelisoa se sa tsejoeng
security-session-times = U kene { $began }. Se sebelisitsoe la ho qetela { $seen }.
security-session-end = Etsoa
security-session-this = Sesebelisoa sena
security-sessions-end-others = Etsoa libakeng tse ling kaofela
security-history-title = Se etsahetseng
security-history-text = Haeba u sa tsebe ntho e itseng mona, etsoa libakeng tse ling kaofela 'me u tlose linotlolo tseo u sa li tsebeng.
security-event-signed-in = Ho kena
security-event-passkey-added = Senotlolo sa lekunutu se ekelitsoe
security-event-passkey-removed = Senotlolo sa lekunutu se tlositsoe
security-event-passkey-copied = Senotlolo sa lekunutu se hanetsoe: mohlomong se na le kopi
security-event-recovery-code-used = Khoutu ea ho khutlisa e sebelisitsoe
security-event-recovery-codes-renewed = Likhoutu tse ncha tsa ho khutlisa
security-event-sessions-ended = Ho tsoa libakeng tse ling kaofela
session-warning-title = Na u ntse u le teng?
session-warning-minutes = Re tla u ntša ka mor'a metsotso e { $minutes } ho sireletsa litaba tsa hau.
session-warning-seconds = Re tla u ntša ka mor'a metsotsoana e { $seconds }.
session-warning-stay = Lula u kene

## Melaetsa
message-new-device-title = U kene ka sesebelisoa se secha
message-new-device-text = Ke: { $device }. Haeba e se uena, etsoa libakeng tse ling kaofela 'me u tlose linotlolo tseo u sa li tsebeng.
message-passkey-added-title = Senotlolo sa lekunutu se ekelitsoe
message-passkey-added-text = Se ho: { $device }. Haeba e se uena, se tlose hona joale 'me u ee ofising.
message-passkey-removed-title = Senotlolo sa lekunutu se tlositsoe
message-passkey-removed-text = Se tlositsoe ka: { $device }. Haeba e se uena, e-ea ofising.
message-passkey-copied-title = Re hanne senotlolo sa lekunutu
message-passkey-copied-text = Mohlomong ho na le kopi ea senotlolo sa hau. Se tlose 'me u etse se secha.
message-recovery-code-used-title = Khoutu ea ho khutlisa e sebelisitsoe
message-recovery-code-used-text = E sebelisitsoe ka: { $device }. Haeba u lahlehetsoe ke fono ea khale, tlosa senotlolo sa eona.
message-recovery-codes-renewed-title = U na le likhoutu tse ncha tsa ho khutlisa
message-recovery-codes-renewed-text = Tsa khale ha li sa sebetsa.
