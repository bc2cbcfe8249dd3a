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
sign-in-lost-text = E-ea ofising efe kapa efe ea rona le ID eo u nang le eona. U tla fumana khoutu e ncha ea ho qala moo.
step-up-title = Sebelisa senotlolo sa hau sa lekunutu hape
step-up-intro = Re botsa hape pele re bontša kapa re fetola ntho ea lekunutu.
step-up-button = Sebelisa senotlolo sa lekunutu
