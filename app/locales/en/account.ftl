## Account
account-title = Your account
account-card = Your { -id-card }
account-card-none = The register has no { -id-card } of yours. Go to any office and ask for a first card.
account-renew = Renew your card
account-id = See all your documents
account-under-way = Under way
account-under-way-none = Nothing is under way.
account-draft = Go on with the renewal of your card
account-draft-saved = Last saved on { $date }
account-application = Renewal of your card, reference { $reference }
account-application-sent = Sent on { $date }
account-appointment = Next appointment
account-appointment-none = You have no appointment.
account-appointment-see = See or change your appointments
account-messages = Messages
account-messages-none = You have no messages.
account-message-new = New
account-messages-read = Mark all as read
account-earlier = Earlier applications
account-more = More
account-security = Passkeys and devices

## How a document stands
standing-fine = In use
standing-soon = Expires soon
standing-expired = Expired
advice-forever = It does not expire.
advice-fine = You can use it until { $date }. You need to do nothing.
advice-soon =
    { $days ->
        [0] Today is its last day. Renew it now.
        [one] It expires on { $date }, in { $days } day. Renew it now.
       *[other] It expires on { $date }, in { $days } days. Renew it now.
    }
advice-expired = It expired on { $date }. Renew it to use it again.
advice-renewed = Its last day is { $date }. Your new one is on its way.
advice-not-usable = It can't be used. Go to any office and ask for a new one.

## Your ID
id-title = Your ID
id-card-title = { -id-card(at: "start") }
id-number = { -upn(at: "start") }
id-no-card = The register has no { -id-card } of yours.
id-show = Show my { -upn }
id-show-hint = You use your passkey once more, so that nobody who holds your phone can see it.
id-hide = Hide my { -upn }
id-never = Does not expire
id-documents = Your documents
id-documents-caption = What you have and what to do
id-no-documents = The register has no documents of yours.
id-head-document = Document
id-head-number = Number
id-head-expires = Last day
id-head-standing = What to do
id-log-text = We write down who looks at your record:

## Access log
access-log-title = Who looked at your record
access-log-intro = Each time somebody reads your record we write down who it was and why. Nobody can remove a line.
access-log-none = Nobody has looked at your record yet.
access-log-caption = The latest first
access-log-when = When
access-log-who = Who
access-log-what = What they saw
access-log-why = Why
access-log-you = You
access-log-wrong-title = If something looks wrong
access-log-wrong-text = Go to any office and ask about the line. The office must tell you why your record was read.
