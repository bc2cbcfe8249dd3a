## sign-in
activate-title = Set up your account
activate-intro = You need the activation code from your office or your letter.
activate-upn = Your { -upn }
activate-code = Activation code
activate-code-hint = 10 letters and numbers, for example 7K2MD-Q9XH4
activate-born = Your date of birth
activate-born-hint = For example, 27 3 1988. If your papers show only the year, enter only the year.
activate-continue = Continue
activate-no-code = I have no activation code
activate-no-code-text = Go to any of our offices with the ID you have. You get a code there.
activate-sign-in = I have a passkey: sign in
activate-no-match = These details don't match what we have. Check your { -upn }, the code and the date of birth.
activate-expired = This code is too old. Get a new one at any of our offices.
activate-used = This code was used before. Sign in with your passkey, or get a new code at an office.
activate-locked =
    { $minutes ->
        [one] Too many tries. Wait { $minutes } minute, then try again.
       *[other] Too many tries. Wait { $minutes } minutes, then try again.
    }
make-passkey-title = Create a passkey
make-passkey-intro = A passkey is how you sign in from now on: with your finger, your face or the PIN of your phone.
make-passkey-shared = Don't set up a passkey on a phone you share. Everyone who can unlock it could use your account.
make-passkey-button = Create a passkey
make-passkey-skip-text = Is this not your own phone? Skip this for now. Your code still works: use it on your own phone.
make-passkey-skip = Skip for now
passkey-shared = I share this device with others
passkey-field = Choose a passkey this device keeps
passkey-has-one = This device has a passkey for your account already. Use it to sign in.
passkey-working = Follow the steps your device shows you.
passkey-unsupported = This browser can't use passkeys. Try a newer browser or another phone, or go to an office.
passkey-cancelled = Nothing happened yet. Press the button to try again.
passkey-too-many = Too many tries. Wait a few minutes, then try again.
passkey-expired = This took too long. Load the page again to start over.
passkey-failed = That did not work. Try again.
passkey-no-script = This step needs JavaScript, and it is off in your browser. Turn it on, or go to an office.
recovery-codes-title = Your recovery codes
recovery-codes-intro = If you lose your phone, one of these codes lets you create a new passkey. Each works once.
recovery-codes-warning = Print them or write them down now, and keep them safe. We show them only this once.
recovery-codes-download = Save as a text file
recovery-codes-done = I have kept them safe
sign-in-title = Sign in
sign-in-intro = Use your finger, your face or the PIN of your phone.
sign-in-button = Sign in with a passkey
sign-in-first-title = First time here?
sign-in-activate = Set up your account with an activation code
sign-in-lost-title = Lost your phone?
sign-in-lost-link = I lost my phone or can't sign in
step-up-title = Use your passkey again
step-up-intro = We ask once more before showing or changing something private.
step-up-button = Use passkey

## I can't sign in
recover-title = I can't sign in
recover-other-title = Use another device
recover-other-text = If you created a passkey on another phone or computer, sign in there.
recover-code-title = Use a recovery code
recover-code-text = You got 10 recovery codes when you set up your account. Use one to create a new passkey.
recover-code = Recovery code
recover-no-match = These details don't match what we have. Check your { -upn } and the code. Each code works once.
recover-office-title = Go to an office
recover-office-text = Bring the ID you have to any of our offices. You get a new activation code there.
recover-safe = We never ask for your codes by phone or message.

## How you sign in
security-title = Sign-in and security
security-passkeys-title = Your passkeys
security-passkey-times = Created on { $created }. Last used on { $used }.
security-passkey-unused = Created on { $created }. Not used since.
security-passkey-title = Change a passkey
security-passkey-name = Name
security-passkey-name-hint = So that you know which device it is on, for example “My phone”
security-passkey-name-error = Enter a name of 1 to { $longest } characters
security-passkey-add = Add a passkey
security-passkey-add-text = With a second passkey on another device of your own you can sign in if you lose the first. You are signed out everywhere else.
security-passkey-rename = Save the name
security-passkey-remove = Remove this passkey
security-passkey-remove-text = You can't sign in with it any more. You are signed out everywhere else.
security-passkey-last = This is your last passkey and you have no recovery codes. Add another passkey or get new recovery codes first.
security-codes-title = Your recovery codes
security-codes-left =
    { $count ->
        [0] You have no recovery codes left.
        [one] You have { $count } recovery code left.
       *[other] You have { $count } recovery codes left.
    }
security-codes-renew = Get new recovery codes
security-sessions-title = Where you are signed in
security-device-unknown = Unknown device
security-session-times = Signed in on { $began }. Last used on { $seen }.
security-session-end = Sign out
security-session-this = This device
security-sessions-end-others = Sign out everywhere else
security-not-me-title = Was this not you?
security-not-me-text = If it was not you who signed in, sign out everywhere else now. Then remove passkeys you don't know.
security-history-title = What happened
security-history-text = If there is something here that was not you, sign out everywhere else and remove passkeys you don't know.
security-event-signed-in = Signed in
security-event-passkey-added = Passkey added
security-event-passkey-removed = Passkey removed
security-event-passkey-copied = Passkey refused: there may be a copy of it
security-event-recovery-code-used = Recovery code used
security-event-recovery-codes-renewed = New recovery codes
security-event-sessions-ended = Signed out everywhere else
session-warning-title = Are you still there?
session-warning-minutes = We will sign you out in { $minutes } minutes to keep your information safe.
session-warning-seconds = We will sign you out in { $seconds } seconds.
session-warning-stay = Stay signed in

## Messages
message-new-device-title = You signed in on a new device
message-new-device-text = It was: { $device }. If it was not you, sign out everywhere else and remove passkeys you don't know.
message-passkey-added-title = A passkey was added
message-passkey-added-text = It is on: { $device }. If it was not you, remove it now and go to an office.
message-passkey-removed-title = A passkey was removed
message-passkey-removed-text = It was done on: { $device }. If it was not you, go to an office.
message-passkey-copied-title = We refused a passkey
message-passkey-copied-text = There may be a copy of your passkey. Remove it and create a new one.
message-recovery-code-used-title = A recovery code was used
message-recovery-code-used-text = It was used on: { $device }. If you lost your old phone, remove its passkey.
message-recovery-codes-renewed-title = You have new recovery codes
message-recovery-codes-renewed-text = The older ones don't work any more.
