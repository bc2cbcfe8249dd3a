## sign-in
activate-title = Fungua akaunti yako
activate-intro = Unahitaji msimbo wa kuanzisha kutoka ofisini au kwenye barua yako.
activate-upn = { -upn } yako
activate-code = Msimbo wa kuanzisha
activate-code-hint = Herufi na nambari 10, kwa mfano 7K2MD-Q9XH4
activate-born = Tarehe yako ya kuzaliwa
activate-born-hint = Kwa mfano, 27 3 1988. Ikiwa hati zako zina mwaka tu, jaza mwaka.
activate-continue = Endelea
activate-no-code = Sina msimbo wa kuanzisha
activate-no-code-text = Nenda ofisi yetu yoyote na kitambulisho ulicho nacho. Utapewa msimbo huko.
activate-sign-in = Nina ufunguo wa siri: ingia
activate-no-match = Maelezo haya hayalingani na tuliyo nayo. Angalia { -upn } yako, msimbo na tarehe ya kuzaliwa.
activate-expired = Msimbo huu umepitwa na wakati. Chukua mpya katika ofisi yetu yoyote.
activate-used = Msimbo huu umeshatumika. Ingia kwa ufunguo wako wa siri, au chukua msimbo mpya ofisini.
activate-locked =
    { $minutes ->
        [one] Umejaribu mara nyingi mno. Subiri dakika { $minutes }, kisha ujaribu tena.
       *[other] Umejaribu mara nyingi mno. Subiri dakika { $minutes }, kisha ujaribu tena.
    }
make-passkey-title = Tengeneza ufunguo wa siri
make-passkey-intro = Kuanzia sasa utaingia kwa ufunguo wa siri: kwa kidole, uso au PIN ya simu yako.
make-passkey-shared = Usitengeneze ufunguo wa siri kwenye simu unayotumia pamoja na wengine. Kila anayeweza kuifungua ataweza kutumia akaunti yako.
make-passkey-button = Tengeneza ufunguo wa siri
passkey-shared = Natumia kifaa hiki pamoja na wengine
passkey-working = Fuata hatua ambazo kifaa chako kinaonyesha.
passkey-unsupported = Kivinjari hiki hakiwezi kutumia funguo za siri. Jaribu kivinjari kipya zaidi au simu nyingine, au nenda ofisini.
passkey-cancelled = Hakuna kilichofanyika bado. Bonyeza kitufe ujaribu tena.
passkey-too-many = Umejaribu mara nyingi mno. Subiri dakika chache, kisha ujaribu tena.
passkey-expired = Muda umekwisha. Pakia ukurasa upya ili uanze tena.
passkey-failed = Haikufanikiwa. Jaribu tena.
passkey-no-script = Hatua hii inahitaji JavaScript, nayo imezimwa kwenye kivinjari chako. Iwashe, au nenda ofisini.
recovery-codes-title = Misimbo yako ya kurejesha
recovery-codes-intro = Ukipoteza simu yako, mmoja wa misimbo hii unakuwezesha kutengeneza ufunguo mpya wa siri. Kila mmoja hutumika mara moja.
recovery-codes-warning = Ichapishe au iandike sasa, na uihifadhi mahali salama. Tunaionyesha mara hii moja tu.
recovery-codes-download = Hifadhi kama faili ya maandishi
recovery-codes-done = Nimeihifadhi salama
sign-in-title = Ingia
sign-in-intro = Tumia kidole, uso au PIN ya simu yako.
sign-in-button = Ingia kwa ufunguo wa siri
sign-in-first-title = Ni mara yako ya kwanza?
sign-in-activate = Fungua akaunti yako kwa msimbo wa kuanzisha
sign-in-lost-title = Umepoteza simu yako?
sign-in-lost-text = Nenda ofisi yetu yoyote na kitambulisho ulicho nacho. Utapewa msimbo mpya wa kuanzisha huko.
step-up-title = Tumia ufunguo wako wa siri tena
step-up-intro = Tunauliza tena kabla ya kuonyesha au kubadilisha jambo la siri.
step-up-button = Tumia ufunguo wa siri
