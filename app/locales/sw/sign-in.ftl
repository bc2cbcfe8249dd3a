## sign-in
activate-title = Fungua akaunti yako
activate-intro = Unahitaji msimbo wa kufungua akaunti uliopewa ofisini au kwa barua.
activate-upn = { -upn(at: "start") }
activate-code = Msimbo wa kufungua akaunti
activate-code-hint = Herufi na tarakimu 10, kwa mfano 7K2MD-Q9XH4
activate-born = Tarehe yako ya kuzaliwa
activate-born-hint = Kwa mfano, 27 3 1988. Ikiwa hati zako zinaonyesha mwaka tu, andika mwaka tu.
activate-continue = Endelea
activate-no-code = Sina msimbo wa kufungua akaunti
activate-no-code-text = Nenda ofisi yetu yoyote na kitambulisho ulicho nacho. Utapewa msimbo huko.
activate-sign-in = Nina ufunguo wa siri: ingia
activate-no-match = Taarifa hizi hazilingani na tulizo nazo. Kagua { -upn }, msimbo na tarehe ya kuzaliwa.
activate-expired = Msimbo huu umepitwa na wakati. Pata mpya katika ofisi yetu yoyote.
activate-used = Msimbo huu umeshatumika. Ingia kwa ufunguo wako wa siri, au pata msimbo mpya ofisini.
activate-locked =
    { $minutes ->
        [one] Umejaribu mara nyingi mno. Subiri dakika { $minutes }, kisha ujaribu tena.
       *[other] Umejaribu mara nyingi mno. Subiri dakika { $minutes }, kisha ujaribu tena.
    }
make-passkey-title = Tengeneza ufunguo wa siri
make-passkey-intro = Kuanzia sasa utaingia kwa ufunguo wa siri: kwa kidole, uso au PIN ya simu yako.
make-passkey-shared = Usitengeneze ufunguo wa siri kwenye simu unayotumia pamoja na wengine. Kila anayeweza kuifungua ataweza kutumia akaunti yako.
make-passkey-button = Tengeneza ufunguo wa siri
make-passkey-skip-text = Je, simu hii si yako mwenyewe? Ruka hatua hii kwa sasa. Msimbo wako bado unafanya kazi: utumie kwenye simu yako mwenyewe.
make-passkey-skip = Ruka kwa sasa
passkey-shared = Ninatumia kifaa hiki pamoja na wengine
passkey-field = Chagua ufunguo wa siri uliohifadhiwa kwenye kifaa hiki
passkey-has-one = Kifaa hiki tayari kina ufunguo wa siri wa akaunti yako. Utumie kuingia.
passkey-working = Fuata hatua ambazo kifaa chako kinaonyesha.
passkey-unsupported = Kivinjari hiki hakiwezi kutumia funguo za siri. Jaribu kivinjari kipya zaidi au simu nyingine, au nenda ofisini.
passkey-cancelled = Hakuna kilichofanyika bado. Bonyeza kitufe ujaribu tena.
passkey-too-many = Umejaribu mara nyingi mno. Subiri dakika chache, kisha ujaribu tena.
passkey-expired = Muda umeisha. Pakia ukurasa upya ili uanze tena.
passkey-failed = Haikufanikiwa. Jaribu tena.
passkey-no-script = Hatua hii inahitaji JavaScript, nayo imezimwa kwenye kivinjari chako. Iwashe, au nenda ofisini.
recovery-codes-title = Misimbo yako ya kurejesha akaunti
recovery-codes-intro = Ukipoteza simu yako, msimbo mmoja kati ya hii utakuwezesha kutengeneza ufunguo mpya wa siri. Kila msimbo hutumika mara moja.
recovery-codes-warning = Ichapishe au iandike sasa, na uihifadhi mahali salama. Tunaionyesha mara hii moja tu.
recovery-codes-download = Hifadhi faili ya maandishi
recovery-codes-done = Nimeihifadhi mahali salama
sign-in-title = Ingia
sign-in-intro = Tumia kidole, uso au PIN ya simu yako.
sign-in-button = Ingia kwa ufunguo wa siri
sign-in-first-title = Ni mara yako ya kwanza?
sign-in-activate = Fungua akaunti yako kwa msimbo
sign-in-lost-title = Umepoteza simu yako?
sign-in-lost-link = Nimepoteza simu yangu au siwezi kuingia
step-up-title = Tumia ufunguo wako wa siri tena
step-up-intro = Tunauliza tena kabla ya kuonyesha au kubadilisha jambo la siri.
step-up-button = Tumia ufunguo wa siri

## Siwezi kuingia
recover-title = Siwezi kuingia
recover-other-title = Tumia kifaa kingine
recover-other-text = Ikiwa ulitengeneza ufunguo wa siri kwenye simu au kompyuta nyingine, ingia huko.
recover-code-title = Tumia msimbo wa kurejesha akaunti
recover-code-text = Ulipata misimbo 10 ya kurejesha akaunti ulipofungua akaunti yako. Tumia mmoja kutengeneza ufunguo mpya wa siri.
recover-code = Msimbo wa kurejesha akaunti
recover-no-match = Taarifa hizi hazilingani na tulizo nazo. Kagua { -upn } na msimbo. Kila msimbo hutumika mara moja.
recover-office-title = Nenda ofisini
recover-office-text = Nenda katika ofisi yetu yoyote na kitambulisho ulicho nacho. Utapewa msimbo mpya wa kufungua akaunti huko.
recover-safe = Hatuombi kamwe misimbo yako kwa simu au ujumbe.

## Jinsi unavyoingia
security-title = Kuingia na usalama
security-passkeys-title = Funguo zako za siri
security-passkey-times = Ulitengenezwa { $created }. Ulitumika mwisho { $used }.
security-passkey-unused = Ulitengenezwa { $created }. Haujatumika tangu hapo.
security-passkey-title = Badilisha ufunguo wa siri
security-passkey-name = Jina
security-passkey-name-hint = Ili ujue uko kwenye kifaa gani, kwa mfano “Simu yangu”
security-passkey-name-error = Andika jina lenye herufi 1 hadi { $longest }
security-passkey-add = Ongeza ufunguo wa siri
security-passkey-add-text = Ukiwa na ufunguo wa siri wa pili kwenye kifaa chako kingine, unaweza kuingia ukipoteza wa kwanza. Utatolewa kwenye akaunti kwingine kote.
security-passkey-rename = Hifadhi jina
security-passkey-remove = Ondoa ufunguo huu wa siri
security-passkey-remove-text = Hutaweza kuingia kwa ufunguo huu tena. Utatolewa kwenye akaunti kwingine kote.
security-passkey-last = Huu ni ufunguo wako wa siri wa mwisho na huna misimbo ya kurejesha akaunti. Kwanza ongeza ufunguo mwingine wa siri au pata misimbo mipya.
security-codes-title = Misimbo yako ya kurejesha akaunti
security-codes-left =
    { $count ->
        [0] Huna msimbo wa kurejesha akaunti uliobaki.
        [one] Umebakiwa na msimbo { $count } wa kurejesha akaunti.
       *[other] Umebakiwa na misimbo { $count } ya kurejesha akaunti.
    }
security-codes-renew = Pata misimbo mipya
security-sessions-title = Vifaa ulivyoingia navyo
security-device-unknown = Kifaa kisichojulikana
security-session-times = Uliingia { $began }. Kilitumika mwisho { $seen }.
security-session-end = Toka
security-session-this = Kifaa hiki
security-sessions-end-others = Toka kwingine kote
security-not-me-title = Je, hukuwa wewe?
security-not-me-text = Ikiwa si wewe uliyeingia, toka kwingine kote sasa. Kisha uondoe funguo za siri usizozijua.
security-history-title = Yaliyotokea
security-history-text = Ikiwa kuna jambo hapa ambalo si wewe ulilifanya, toka kwingine kote na uondoe funguo za siri usizozijua.
security-event-signed-in = Kuingia
security-event-passkey-added = Ufunguo wa siri umeongezwa
security-event-passkey-removed = Ufunguo wa siri umeondolewa
security-event-passkey-copied = Ufunguo wa siri umekataliwa: huenda kuna nakala yake
security-event-recovery-code-used = Msimbo wa kurejesha akaunti umetumika
security-event-recovery-codes-renewed = Misimbo mipya ya kurejesha akaunti
security-event-sessions-ended = Kutoka kwingine kote
session-warning-title = Je, bado upo?
session-warning-minutes = Tutakutoa kwenye akaunti baada ya dakika { $minutes } ili kulinda taarifa zako.
session-warning-seconds = Tutakutoa kwenye akaunti baada ya sekunde { $seconds }.
session-warning-stay = Baki kwenye akaunti

## Ujumbe
message-new-device-title = Umeingia kwa kifaa kipya
message-new-device-text = Kifaa ni: { $device }. Ikiwa si wewe, toka kwingine kote na uondoe funguo za siri usizozijua.
message-passkey-added-title = Ufunguo wa siri umeongezwa
message-passkey-added-text = Uko kwenye: { $device }. Ikiwa si wewe, uondoe sasa na uende ofisini.
message-passkey-removed-title = Ufunguo wa siri umeondolewa
message-passkey-removed-text = Umeondolewa kwa: { $device }. Ikiwa si wewe, nenda ofisini.
message-passkey-copied-title = Tumekataa ufunguo wa siri
message-passkey-copied-text = Huenda kuna nakala ya ufunguo wako wa siri. Uondoe na utengeneze mpya.
message-recovery-code-used-title = Msimbo wa kurejesha akaunti umetumika
message-recovery-code-used-text = Umetumika kwa: { $device }. Ikiwa ulipoteza simu yako ya zamani, ondoa ufunguo wake wa siri.
message-recovery-codes-renewed-title = Una misimbo mipya ya kurejesha akaunti
message-recovery-codes-renewed-text = Misimbo ya zamani haifanyi kazi tena.
