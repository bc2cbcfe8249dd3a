## Dates
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
date-at-time = { $date } at { $time }

## Header and footer
skip-to-content = Skip to main content
languages-label = Language
brand-line = ID services, { -country }
nav-label = Main menu
nav-account = Account
nav-id = My ID
nav-services = Services
nav-appointments = Appointments
nav-sign-in = Sign in
nav-sign-out = Sign out
footer-help = Get help
footer-about = Mlango means “door”. It is your way to the ID services of { -country }.

## Home
home-title = Your ID, without the queue
home-intro = Renew your { -id-card }, book a time at an office and see how far your application is. At any hour, on any phone.
home-activate = Set up your account
home-activate-hint = First time here? Set up your account with the activation code from your office or your letter.
home-account = Go to your account
home-services-title = What you can do here
home-renew-title = Renew your { -id-card }
home-renew-text = Answer a few questions. You can stop and come back.
home-book-title = Book a time at an office
home-book-text = Choose the office, the day and the time that suit you.
home-id-title = See your ID
home-id-text = What you have, when it expires and what to do about it.
home-help-title = Get help
home-help-text = Answers to common questions, and how to reach us.
home-need-title = What you need
home-need-code = Your activation code, the first time only. You get it at an office or by post.
home-need-birth = Your date of birth.
home-need-phone = A phone or computer that you unlock with your finger, your face or a PIN.
home-safe-title = Safe from the start
home-safe-password = There is no password to remember or to lose. Your phone is the key.
home-safe-codes = We never call or write to ask for your codes. Don't give them to anybody.
home-safe-office = You can do everything at an office too. Bring the ID you have.

## System pages
system-try-again = Try again
system-home = Go to the home page
system-request-id = If you contact us about this, give this number:
system-bad-request-title = We could not read what was sent
system-bad-request-text = Go back and try once more. If you followed a link, part of it may be missing.
system-denied-title = You can't open this page
system-denied-text = It belongs to somebody else, or your account is not allowed to see it.
system-denied-mend = Check that you signed in with your own account. If you sent a form, go back, load the page again and send it from there.
system-not-found-title = Page not found
system-not-found-text = If you typed the web address, check that it is right.
system-not-found-mend = If you followed a link, the page may have moved. You can find everything from the home page.
system-conflict-title = This has changed in the meantime
system-conflict-text = It was changed in another window, or somebody at the office has already worked on it. We did not do what you asked.
system-conflict-mend = Go back and load the page again to see how things are now.
system-too-large-title = What you sent is too big
system-too-large-text = Go back and send a smaller file or a shorter text.
system-too-many-title = Too many tries
system-too-many-text = To keep accounts safe we slow down when there are many tries. Wait a few minutes, then try again.
system-too-many-minutes =
    { $minutes ->
        [one] To keep accounts safe we slow down when there are many tries. Wait { $minutes } minute, then try again.
       *[other] To keep accounts safe we slow down when there are many tries. Wait { $minutes } minutes, then try again.
    }
system-internal-title = Something went wrong on our side
system-internal-text = We have a record of it and will look into it. What you saved before is safe.
system-internal-mend = Try again in a few minutes.
system-unavailable-title = The service can't be used right now
system-unavailable-text = Try again in a few minutes. What you saved before is safe.
system-unavailable-kept = We could not save what you sent, but it is still here. Wait a moment, then try again: it is sent as you typed it.
system-session-ended-title = You were signed out
system-session-ended-text = Nothing happened on this page for a while, so we signed you out to keep your information safe.
system-session-ended-kept = What you sent is not lost: we kept it for you. Sign in to send it again.
system-unsent-title = Send what you wrote
system-unsent-text = You were signed out before we could save this. Nothing is lost: what you wrote is still here, as you typed it.
system-unsent-send = Send it now
