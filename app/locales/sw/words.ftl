## People
sex-female = Kike
sex-male = Kiume
sex-unspecified = Haijatajwa
role-citizen = Raia
role-helpdesk-agent = Mhudumu wa dawati la usaidizi
role-registration-officer = Afisa wa usajili
role-supervisor = Msimamizi
role-register-clerk = Karani wa rejista
role-administrator = Msimamizi wa mfumo
role-auditor = Mkaguzi

## Documents
document-kind-national-id = { -id-card(at: "start") }
document-kind-passport = Pasipoti
document-kind-birth-certificate = Cheti cha kuzaliwa
document-state-active = Inatumika
document-state-lost = Imeripotiwa kupotea
document-state-stolen = Imeripotiwa kuibwa
document-state-damaged = Imeripotiwa kuharibika
document-state-replaced = Nyingine imetolewa
document-state-cancelled = Imefutwa

## Applications
application-kind-renew-id-card = Kuhuisha kitambulisho
application-kind-renew-passport = Kuhuisha pasipoti
application-kind-replace-id-card = Kupata kitambulisho kingine
application-kind-replace-passport = Kupata pasipoti nyingine
application-kind-first-id-card = Kupata kitambulisho cha kwanza
application-kind-register-birth = Kusajili kuzaliwa kwa mtoto
application-kind-update-details = Kubadilisha taarifa binafsi
application-kind-proof-of-life = Kuthibitisha kwamba uko hai
application-kind-data-request = Kuuliza kuhusu taarifa binafsi
application-state-draft = Bado halijatumwa
application-state-submitted = Limetumwa
application-state-awaiting-payment = Linasubiri malipo
application-state-awaiting-appointment = Miadi haijawekwa
application-state-awaiting-enrolment = Miadi imewekwa
application-state-in-review = Linakaguliwa
application-state-sent-back = Limerudishwa kwako
application-state-approved = Limekubaliwa
application-state-in-production = Hati inatengenezwa
application-state-ready-to-collect = Hati iko tayari kuchukuliwa
application-state-collected = Hati imechukuliwa
application-state-rejected = Halikukubaliwa
application-state-withdrawn = Limeondolewa
application-state-expired = Muda umeisha
application-event-submitted = Ombi limetumwa
application-event-appointment-booked = Miadi imewekwa
application-event-appointment-moved = Miadi imehamishwa
application-event-appointment-cancelled = Miadi imeghairiwa
application-event-withdrawn = Ombi limeondolewa
application-event-expired = Ombi limefungwa: muda umeisha

## Renewal
renewal-reason-expiring = Muda wa kitambulisho changu unakaribia kuisha
renewal-reason-expired = Muda wa kitambulisho changu umeisha
renewal-reason-details-changed = Taarifa zangu zimebadilika
renewal-reason-damaged = Kitambulisho changu kimeharibika
renewal-step-contact = Jinsi ya kukufikia
renewal-step-address = Unapoishi
renewal-step-reason = Sababu ya kuhuisha
renewal-step-office = Ofisi utakayokwenda

## Access log
access-purpose-own-view = Ulitazama rekodi yako mwenyewe
access-purpose-sign-in = Kuingia
access-purpose-application = Kushughulikia ombi
access-purpose-appointment = Kuandaa miadi
access-purpose-help = Kukusaidia
access-purpose-correction = Kusahihisha rejista
access-purpose-audit = Kukagua jinsi rekodi zinavyotumika
access-basis-own-request = Uliomba mwenyewe
access-basis-consent = Ulikubali
access-basis-public-task = Kazi ambayo sheria inaipa ofisi
access-basis-legal-duty = Sheria inataka hivyo
access-data-name = Jina
access-data-upn = { -upn(at: "start") }
access-data-birth = Tarehe ya kuzaliwa na jinsia
access-data-contact = Nambari ya simu na anwani ya barua pepe
access-data-address = Anwani
access-data-documents = Hati
access-data-applications = Maombi
access-data-appointments = Miadi
access-data-family = Familia

## Miadi
booking-state-booked = Imewekwa
booking-state-cancelled = Imeghairiwa
