## Every form
apply-continue = Endelea
apply-save-for-later = Hifadhi uendelee baadaye
fee-none = Bure, hakuna malipo

## Services
services-title = Huduma
services-intro = Chagua unachotaka kufanya.
services-online = Fanya hapa
services-renewal-text = Muda wa kitambulisho chako unapokaribia kuisha, au ukiwa umeisha.
services-appointments = Miadi yako
services-appointments-text = Tazama, hamisha au ghairi miadi ya ofisini.
services-office = Fanya ofisini
services-office-text = Nenda ofisi yoyote kwa kitambulisho kilichopotea au kuibwa, kitambulisho cha kwanza, pasipoti au kusajili kuzaliwa kwa mtoto.

## Renewal: start
renewal-service = Huisha { -id-card }
renewal-start-intro = Unaweza kuhuisha kuanzia miezi { $months } kabla ya muda wa kitambulisho chako kuisha, na wakati wowote baadaye.
renewal-start-need = Unachohitaji
renewal-start-need-contact = Nambari ya simu au anwani ya barua pepe
renewal-start-need-address = Anwani ya mahali unapoishi
renewal-start-need-card = Kitambulisho ulicho nacho sasa, utakapokwenda ofisini
renewal-start-facts = Gharama na muda
renewal-start-cost = Gharama
renewal-start-time = Muda wa kutuma ombi
renewal-start-time-text = Dakika 5 hivi. Unaweza kusimama na kuendelea baadaye.
renewal-start-ready = Kitambulisho chako kipya
renewal-start-ready-text =
    { $days ->
        [one] Siku { $days } ya kazi hivi baada ya miadi yako
       *[other] Siku { $days } za kazi hivi baada ya miadi yako
    }
renewal-start-steps = Jinsi inavyofanyika
renewal-start-step-1 = Jibu maswali 4 hapa.
renewal-start-step-2 = Weka miadi katika ofisi.
renewal-start-step-3 = Nenda ofisini. Tutakupiga picha na kuchukua alama za vidole, kisha utalipa.
renewal-start-step-3-free = Nenda ofisini. Tutakupiga picha na kuchukua alama za vidole.
renewal-start-step-4 = Chukua kitambulisho chako kipya.
renewal-start-lost = Ikiwa kitambulisho chako kimepotea au kuibwa, iarifu ofisi mara moja. Huwezi kukihuisha hapa.
renewal-start-sign-in = Unaingia kwanza, ili mtu mwingine asitume ombi kwa jina lako.
renewal-start-saved = Tulihifadhi majibu yako tarehe { $date }.
renewal-start-now = Anza sasa
renewal-start-resume = Endelea na ombi lako

## Renewal: not now
renewal-not-instead = Unachoweza kufanya
renewal-not-account = Nenda kwenye akaunti yako
renewal-not-see-application = Tazama ombi lako
renewal-not-early-title = Bado huwezi kuhuisha kitambulisho chako
renewal-not-early-text = Kitambulisho chako bado kina muda mrefu wa kutumika. Unaweza kukihuisha kuanzia { $date }.
renewal-not-early-mend = Rudi siku hiyo au baadaye. Ikiwa taarifa zako zimebadilika au kitambulisho kimeharibika, nenda ofisini.
renewal-not-under-way-title = Umeshatuma ombi
renewal-not-under-way-text = Ombi lako { $reference } linaendelea.
renewal-not-under-way-mend = Unaweza kuona limefika wapi, na kuweka au kubadilisha miadi yako.
renewal-not-lost-title = Kitambulisho chako kiliripotiwa kupotea
renewal-not-stolen-title = Kitambulisho chako kiliripotiwa kuibwa
renewal-not-lost-text = Kitambulisho kilichopotea au kuibwa hakihuishwi: unapewa kingine. Hakuna anayeweza kutumia cha zamani tena.
renewal-not-lost-mend = Nenda ofisi yoyote uombe kingine. Leta hati nyingine yenye jina lako, ikiwa unayo.
renewal-not-damaged-title = Kitambulisho chako kiliripotiwa kuharibika
renewal-not-damaged-text = Kitambulisho kilichoharibika hakihuishwi: unapewa kingine. Hakiwezi kutumika tena.
renewal-not-damaged-mend = Nenda ofisi yoyote uombe kingine. Leta kitambulisho kilichoharibika.
renewal-not-young-title = Bado hujafikia umri wa kuwa na kitambulisho chako
renewal-not-young-text = Unaweza kupata kitambulisho kuanzia { $date }.
renewal-not-young-mend = Hadi wakati huo, cheti cha kuzaliwa kinaonyesha wewe ni nani. Mzazi au mlezi anaweza kuuliza katika ofisi yoyote.
renewal-not-deceased-title = Rekodi hii imefungwa
renewal-not-deceased-text = Rejista inaonyesha kwamba mtu huyu amefariki, kwa hiyo kitambulisho hakiwezi kuhuishwa.
renewal-not-deceased-mend = Ikiwa si kweli, nenda ofisi yoyote mara moja. Leta kitu kinachoonyesha wewe ni nani.
renewal-not-card-title = Hakuna kitambulisho cha kuhuisha
renewal-not-card-text = Rejista haina kitambulisho chako kinachoweza kuhuishwa.
renewal-not-card-mend = Nenda ofisi yoyote uombe kitambulisho cha kwanza. Leta cheti chako cha kuzaliwa.

## Renewal: task list
renewal-tasks-title = Ombi lako
renewal-tasks-intro = Tunahifadhi kila jibu. Unaweza kusimama wakati wowote na kuendelea baadaye.
renewal-tasks-questions = Jibu maswali
renewal-tasks-send = Kagua na utume
renewal-tasks-first = Jibu maswali yote kwanza

## Renewal: questions
renewal-contact-title = Je, bado tunaweza kukufikia hapa?
renewal-contact-intro = Tutakueleza kitambulisho chako kimefika wapi, na kukukumbusha miadi yako. Badilisha kisicho sahihi tena.
renewal-contact-phone = Nambari ya simu
renewal-contact-phone-hint = Pamoja na msimbo wa nchi au bila msimbo huo
renewal-contact-email = Anwani ya barua pepe
renewal-contact-email-hint = Kama jina@example.com
renewal-address-title = Je, bado unaishi hapa?
renewal-address-intro = Hii ndiyo anwani iliyo kwenye rejista. Badilisha kisicho sahihi tena.
renewal-address-line1 = Nyumba, kiwanja au kijiji
renewal-address-line2 = Maelezo zaidi ya kutusaidia kufika
renewal-address-town = Mji
renewal-address-district = Wilaya au kaunti
renewal-address-postal = Msimbo wa posta
renewal-reason-title = Kwa nini unahuisha kitambulisho chako?
renewal-reason-missing = Chagua kwa nini unahuisha kitambulisho chako
renewal-office-title = Utakwenda ofisi gani?
renewal-office-hint = Zilizo karibu na ofisi yako zinatangulia. Utachagua siku na saa baadaye.
renewal-office-own = { $place }. Ofisi yako.
renewal-office-missing = Chagua ofisi
renewal-office-gone = Ofisi hiyo imefungwa. Chagua nyingine

## Renewal: check
renewal-check-title = Kagua majibu yako na utume
renewal-check-address = Anwani
renewal-check-reason = Sababu
renewal-check-office = Ofisi
renewal-check-none = Haikutolewa
renewal-check-fee = Gharama yake
renewal-check-fee-text = { $fee }. Unalipa ofisini.
renewal-check-changed = Majibu yako au ada vimebadilika tangu ufungue ukurasa huu, na hakuna kilichotumwa. Kagua kila kitu tena, kisha utume.
renewal-check-free = Ni bure. Hulipi chochote.
renewal-check-send-title = Tuma ombi lako
renewal-check-send-text = Kwa kutuma ombi hili unasema kwamba majibu yako ni ya kweli. Tutabadilisha nambari yako ya simu, barua pepe na anwani kwenye rejista kitambulisho chako kipya kitakapokubaliwa.
renewal-check-send = Tuma ombi

## Application
application-reference-caption = Nambari ya kumbukumbu { $reference }
application-reference = Nambari ya kumbukumbu
application-facts = Kuhusu ombi hili
application-office = Ofisi
application-fee = Ada
application-fee-at-office = { $fee }, hulipwa ofisini
application-appointment = Miadi
appointment-when-where = { $when }, { $office }
application-appointment-see = Tazama miadi yako
application-expected = Kitambulisho kipya
application-expected-about = Karibu na tarehe { $date }
application-timeline = Limefika wapi
application-papers = Hati na mengine
application-confirmation = Uthibitisho wa kuchapisha
application-pdf = Hifadhi uthibitisho (PDF)
application-withdraw = Ondoa ombi hili
application-book = Weka miadi yako
application-now-awaiting-appointment = Ni zamu yako: weka miadi katika ofisi. Hakuna kinachofanyika kabla ya hapo.
application-now-awaiting-enrolment = Ni zamu yako: nenda kwenye miadi yako. Tutakupiga picha na kuchukua alama za vidole, kisha ofisi itakagua kila kitu.
application-now-office = Ofisi ina ombi lako na inalikagua. Huhitaji kufanya chochote.
application-now-in-production = Kitambulisho chako kinatengenezwa. Tutakuambia utakapoweza kukichukua.
application-now-ready-to-collect = Kitambulisho chako kiko ofisini. Nenda ukichukue.
application-now-collected = Una kitambulisho chako kipya. Ombi hili limekamilika.
application-now-rejected = Ofisi haikukubali ombi hili. Unaweza kuiuliza ofisi sababu na la kufanya.
application-now-withdrawn = Uliondoa ombi hili. Unaweza kutuma ombi tena wakati wowote.
application-now-expired = Muda uliisha, kwa hiyo ombi hili lilifungwa. Unaweza kutuma ombi tena wakati wowote.
application-now-yours = Ni zamu yako. Ofisi inakusubiri.

## Confirmation
confirmation-title = Ombi limetumwa
confirmation-reference = Nambari yako ya kumbukumbu
confirmation-next = Kinachofuata
confirmation-expected = Utapata kitambulisho chako kipya karibu na tarehe { $date }.
confirmation-bring = Vya kuleta ofisini
confirmation-bring-card = Kitambulisho ulicho nacho sasa
confirmation-bring-fee = { $fee } kwa ajili ya ada
confirmation-bring-reference = Nambari yako ya kumbukumbu, kwenye karatasi au kwenye simu yako
confirmation-name = Jina
confirmation-service = Huduma
confirmation-sent = Tarehe ya kutuma
confirmation-made = Imeandikwa { $date }. { -ministry }, { -country }.
confirmation-office = Ofisi yako: { $office }
confirmation-follow = Tazama ombi lako limefika wapi

## Withdrawing
withdraw-title = Je, unataka kuondoa ombi hili?
withdraw-text = Tutaacha kulishughulikia na kughairi miadi yake. Utabaki na kitambulisho ulicho nacho, na unaweza kutuma ombi tena.
withdraw-yes = Ondoa ombi
withdraw-no = Liache

## Messages
message-application-submitted-title = Tumepokea ombi lako { $reference }
message-application-submitted-text = Sasa weka miadi katika ofisi.
message-application-withdrawn-title = Uliondoa ombi { $reference }
message-application-withdrawn-text = Tumeacha kulishughulikia. Unaweza kutuma ombi tena wakati wowote.
message-application-expired-title = Ombi { $reference } lilifungwa
message-application-expired-text = Muda uliisha. Unaweza kutuma ombi tena wakati wowote.
