## People
sex-female = Botšehali
sex-male = Botona
sex-unspecified = Ha boa boleloa
role-citizen = Moahi
role-helpdesk-agent = Mosebeletsi oa lithuso
role-registration-officer = Ofisiri ea ngoliso
role-supervisor = Mookameli
role-register-clerk = Tlelereke ea rejistara
role-administrator = Motsamaisi
role-auditor = Mohlahlobi

## Documents
document-kind-national-id = { -id-card(at: "start") }
document-kind-passport = Phasepoto
document-kind-birth-certificate = Setifikeiti sa tsoalo
document-state-active = E ntse e sebetsa
document-state-lost = E tlalehiloe e lahlehile
document-state-stolen = E tlalehiloe e utsoitsoe
document-state-damaged = E tlalehiloe e senyehile
document-state-replaced = E nketsoe sebaka ke e ncha
document-state-cancelled = E hlakotsoe

## Applications
application-kind-renew-id-card = Ho nchafatsa karete ea boitsebiso
application-kind-renew-passport = Ho nchafatsa phasepoto
application-kind-replace-id-card = Ho fumana karete e 'ngoe ea boitsebiso
application-kind-replace-passport = Ho fumana phasepoto e 'ngoe
application-kind-first-id-card = Ho fumana karete ea pele ea boitsebiso
application-kind-register-birth = Ho ngolisa tsoalo
application-kind-update-details = Ho fetola lintlha tsa motho
application-kind-proof-of-life = Ho paka hore motho oa phela
application-kind-data-request = Ho botsa ka lintlha tsa motho
application-state-draft = Ha e e-so romeloe
application-state-submitted = E rometsoe
application-state-awaiting-payment = E emetse tefo
application-state-awaiting-appointment = Kopano ha e e-so behoe
application-state-awaiting-enrolment = Kopano e behiloe
application-state-in-review = E ntse e hlahlojoa
application-state-sent-back = E khutliselitsoe ho uena
application-state-approved = E amohetsoe
application-state-in-production = E ntse e etsoa
application-state-ready-to-collect = E ka latoa
application-state-collected = E latiloe
application-state-rejected = Ha ea amoheloa
application-state-withdrawn = E hutsoe
application-state-expired = Nako e felile
application-event-submitted = Kopo e rometsoe
application-event-appointment-booked = Kopano e behiloe
application-event-appointment-moved = Nako ea kopano e fetotsoe
application-event-appointment-cancelled = Kopano e hlakotsoe
application-event-withdrawn = Kopo e hutsoe
application-event-expired = Kopo e koetsoe: nako e felile

## Renewal
renewal-reason-expiring = Karete ea ka e haufi le ho felloa ke nako
renewal-reason-expired = Karete ea ka e felletsoe ke nako
renewal-reason-details-changed = Lintlha tsa ka li fetohile
renewal-reason-damaged = Karete ea ka e senyehile
renewal-step-contact = Kamoo re ka u fumanang
renewal-step-address = Moo u lulang
renewal-step-reason = Lebaka la ho nchafatsa
renewal-step-office = Ofisi eo u tla ea ho eona

## Access log
access-purpose-own-view = U shebile rekoto ea hao
access-purpose-sign-in = Ho kena
access-purpose-application = Ho sebetsana le kopo
access-purpose-appointment = Ho lokisetsa kopano
access-purpose-help = Ho u thusa
access-purpose-correction = Ho lokisa rejistara
access-purpose-audit = Ho hlahloba kamoo lirekoto li sebelisoang kateng
access-basis-own-request = U kopile ka bouena
access-basis-consent = U lumetse
access-basis-public-task = Mosebetsi oo molao o o fang ofisi
access-basis-legal-duty = Molao o batla joalo
access-data-name = Lebitso
access-data-upn = { -upn(at: "start") } ea hao
access-data-birth = Letsatsi la tsoalo le bong
access-data-contact = Nomoro ea mohala le aterese ea imeile
access-data-address = Aterese
access-data-documents = Litokomane
access-data-applications = Likopo
access-data-appointments = Likopano
access-data-family = Lelapa

## Linako tsa kopano
booking-state-booked = E behiloe
booking-state-cancelled = E hlakotsoe
