## Every form
apply-continue = Continue
apply-save-for-later = Save and come back later
fee-none = Nothing, this is free

## Services
services-title = Services
services-intro = Choose what you want to do.
services-online = Do it here
services-renewal-text = When your card expires soon or has expired.
services-appointments = Your appointments
services-appointments-text = See, move or cancel a time at an office.
services-office = Do it at an office
services-office-text = Go to any office for a lost or stolen card, a first card, a passport or a birth.

## Renewal: start
renewal-service = Renew your { -id-card }
renewal-start-intro = You can renew from { $months } months before your card expires, and any time after.
renewal-start-need = What you need
renewal-start-need-contact = A phone number or an email address
renewal-start-need-address = The address where you live
renewal-start-need-card = The card you have now, when you go to the office
renewal-start-facts = Cost and time
renewal-start-cost = Cost
renewal-start-time = Time to apply
renewal-start-time-text = About 5 minutes. You can stop and come back.
renewal-start-ready = Your new card
renewal-start-ready-text =
    { $days ->
        [one] About { $days } working day after your appointment
       *[other] About { $days } working days after your appointment
    }
renewal-start-steps = How it works
renewal-start-step-1 = Answer 4 questions here.
renewal-start-step-2 = Book a time at an office.
renewal-start-step-3 = Go to the office. We take your photo and fingerprints, and you pay.
renewal-start-step-3-free = Go to the office. We take your photo and fingerprints.
renewal-start-step-4 = Collect your new card.
renewal-start-lost = If your card is lost or stolen, tell an office at once. You can't renew it here.
renewal-start-sign-in = You sign in first, so that nobody else can apply for you.
renewal-start-saved = We saved your answers on { $date }.
renewal-start-now = Start now
renewal-start-resume = Continue your application

## Renewal: not now
renewal-not-instead = What you can do
renewal-not-account = Go to your account
renewal-not-see-application = See your application
renewal-not-early-title = You can't renew your card yet
renewal-not-early-text = Your card is still good for a long time. You can renew it from { $date }.
renewal-not-early-mend = Come back on or after that day. If your details have changed or the card is damaged, go to an office.
renewal-not-under-way-title = You have applied already
renewal-not-under-way-text = Your application { $reference } is under way.
renewal-not-under-way-mend = You can see how far it is, and book or change your appointment.
renewal-not-lost-title = Your card was reported lost
renewal-not-stolen-title = Your card was reported stolen
renewal-not-lost-text = A card that is gone is replaced, not renewed. Nobody can use the old one any more.
renewal-not-lost-mend = Go to any office and ask for a replacement. Bring another paper with your name, if you have one.
renewal-not-damaged-title = Your card was reported damaged
renewal-not-damaged-text = A damaged card is replaced, not renewed. It can't be used any more.
renewal-not-damaged-mend = Go to any office and ask for a replacement. Bring the damaged card.
renewal-not-young-title = You are too young for a card of your own
renewal-not-young-text = You can have a card from { $date }.
renewal-not-young-mend = Until then your birth certificate shows who you are. A parent or guardian can ask at any office.
renewal-not-deceased-title = This record is closed
renewal-not-deceased-text = The register says that this person has died, so the card can't be renewed.
renewal-not-deceased-mend = If this is wrong, go to any office at once. Bring something that shows who you are.
renewal-not-card-title = There is no card to renew
renewal-not-card-text = The register has no card of yours that can be renewed.
renewal-not-card-mend = Go to any office and ask for a first card. Bring your birth certificate.

## Renewal: task list
renewal-tasks-title = Your application
renewal-tasks-intro = We save each answer. You can stop at any time and come back.
renewal-tasks-questions = Answer the questions
renewal-tasks-send = Check and send
renewal-tasks-first = Answer all questions first

## Renewal: questions
renewal-contact-title = Can we still reach you here?
renewal-contact-intro = We tell you how far your card is, and remind you of your appointment. Change what is no longer right.
renewal-contact-phone = Phone number
renewal-contact-phone-hint = With or without the country code
renewal-contact-email = Email address
renewal-contact-email-hint = Like name@example.com
renewal-address-title = Do you still live here?
renewal-address-intro = This is the address in the register. Change what is no longer right.
renewal-address-line1 = House, plot or village
renewal-address-line2 = More that helps us find it
renewal-address-town = Town
renewal-address-district = District
renewal-address-postal = Postal code
renewal-reason-title = Why are you renewing your card?
renewal-reason-missing = Choose why you are renewing your card
renewal-office-title = Which office will you go to?
renewal-office-hint = The nearest to your own office come first. You choose the day and the time later.
renewal-office-own = { $place }. Your own office.
renewal-office-missing = Choose an office
renewal-office-gone = That office is no longer open. Choose another one

## Renewal: check
renewal-check-title = Check your answers and send
renewal-check-address = Address
renewal-check-reason = Reason
renewal-check-office = Office
renewal-check-none = Not given
renewal-check-fee = What it costs
renewal-check-fee-text = { $fee }. You pay at the office.
renewal-check-changed = Your answers or the fee have changed since you opened this page, and nothing was sent. Check everything again, then send.
renewal-check-free = This is free. You pay nothing.
renewal-check-send-title = Send your application
renewal-check-send-text = By sending it you say that your answers are true. We change your phone number, email and address in the register when your new card is approved.
renewal-check-send = Send application

## Application
application-reference-caption = Reference { $reference }
application-reference = Reference
application-facts = About this application
application-office = Office
application-fee = Fee
application-fee-at-office = { $fee }, paid at the office
application-appointment = Appointment
appointment-when-where = { $when }, { $office }
application-appointment-see = See your appointment
application-expected = New card
application-expected-about = About { $date }
application-timeline = How far it is
application-papers = Papers and more
application-confirmation = Confirmation to print
application-pdf = Save the confirmation (PDF)
application-withdraw = Withdraw this application
application-book = Book your appointment
application-now-awaiting-appointment = It is your turn: book a time at an office. Nothing happens before that.
application-now-awaiting-enrolment = It is your turn: go to your appointment. We take your photo and fingerprints there, then the office checks everything.
application-now-office = The office has your application and checks it. You need to do nothing.
application-now-in-production = Your card is being made. We tell you when you can collect it.
application-now-ready-to-collect = Your card is at the office. Go and collect it.
application-now-collected = You have your new card. This application is done.
application-now-rejected = The office did not approve it. You can ask the office why, and what to do.
application-now-withdrawn = You withdrew this application. You can apply again at any time.
application-now-expired = Time ran out, so this application was closed. You can apply again at any time.
application-now-yours = It is your turn. The office is waiting for you.

## Confirmation
confirmation-title = Application sent
confirmation-reference = Your reference
confirmation-next = What happens next
confirmation-expected = You get your new card about { $date }.
confirmation-bring = What to bring to the office
confirmation-bring-card = The card you have now
confirmation-bring-fee = { $fee } to pay the fee
confirmation-bring-reference = Your reference, on paper or on your phone
confirmation-name = Name
confirmation-service = Service
confirmation-sent = Sent on
confirmation-made = Made on { $date }. { -ministry }, { -country }.
confirmation-office = Your office: { $office }
confirmation-follow = See how far your application is

## Withdrawing
withdraw-title = Do you want to withdraw this application?
withdraw-text = We stop working on it and cancel its appointment. You keep the card you have, and you can apply again.
withdraw-yes = Withdraw application
withdraw-no = Keep it

## Messages
message-application-submitted-title = We have your application { $reference }
message-application-submitted-text = Next, book a time at an office.
message-application-withdrawn-title = You withdrew application { $reference }
message-application-withdrawn-text = We stopped working on it. You can apply again at any time.
message-application-expired-title = Application { $reference } was closed
message-application-expired-text = Time ran out. You can apply again at any time.
