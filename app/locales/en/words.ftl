## People
sex-female = Female
sex-male = Male
sex-unspecified = Not stated
role-citizen = Citizen
role-helpdesk-agent = Helpdesk agent
role-registration-officer = Registration officer
role-supervisor = Supervisor
role-register-clerk = Register clerk
role-administrator = Administrator
role-auditor = Auditor

## Documents
document-kind-national-id = { -id-card(at: "start") }
document-kind-passport = Passport
document-kind-birth-certificate = Birth certificate
document-state-active = In use
document-state-lost = Reported lost
document-state-stolen = Reported stolen
document-state-damaged = Reported damaged
document-state-replaced = Replaced
document-state-cancelled = Cancelled

## Applications
application-kind-renew-id-card = Renew an ID card
application-kind-renew-passport = Renew a passport
application-kind-replace-id-card = Replace an ID card
application-kind-replace-passport = Replace a passport
application-kind-first-id-card = Get a first ID card
application-kind-register-birth = Register a birth
application-kind-update-details = Change personal details
application-kind-proof-of-life = Give proof of life
application-kind-data-request = Ask about personal data
application-state-draft = Not sent yet
application-state-submitted = Sent
application-state-awaiting-payment = Waiting for payment
application-state-awaiting-appointment = Appointment to be booked
application-state-awaiting-enrolment = Appointment booked
application-state-in-review = Being checked
application-state-sent-back = Sent back to you
application-state-approved = Approved
application-state-in-production = Being made
application-state-ready-to-collect = Ready to collect
application-state-collected = Collected
application-state-rejected = Not approved
application-state-withdrawn = Withdrawn
application-state-expired = Out of time
application-event-submitted = Application sent
application-event-appointment-booked = Appointment booked
application-event-appointment-moved = Appointment moved
application-event-appointment-cancelled = Appointment cancelled
application-event-withdrawn = Application withdrawn
application-event-expired = Application closed: out of time

## Renewal
renewal-reason-expiring = My card expires soon
renewal-reason-expired = My card has expired
renewal-reason-details-changed = My details have changed
renewal-reason-damaged = My card is damaged
renewal-step-contact = How we reach you
renewal-step-address = Where you live
renewal-step-reason = Why you are renewing
renewal-step-office = Which office you will go to

## Access log
access-purpose-own-view = You looked at your own record
access-purpose-sign-in = Signing in
access-purpose-application = Working on an application
access-purpose-appointment = Preparing an appointment
access-purpose-help = Helping you
access-purpose-correction = Correcting the register
access-purpose-audit = Checking how records are used
access-basis-own-request = You asked for it
access-basis-consent = You agreed to it
access-basis-public-task = A task the law gives the office
access-basis-legal-duty = The law requires it
access-data-name = Name
access-data-upn = Your { -upn }
access-data-birth = Date of birth and sex
access-data-contact = Phone number and email address
access-data-address = Address
access-data-documents = Documents
access-data-applications = Applications
access-data-appointments = Appointments
access-data-family = Family

## Appointments
booking-state-booked = Booked
booking-state-cancelled = Cancelled
