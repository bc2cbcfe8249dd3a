## sign-in
activate-title = Set up your account
activate-intro = You need the activation code from your office or your letter.
activate-upn = Your { -upn }
activate-code = Activation code
activate-code-hint = 10 letters and numbers, for example 7K2MD-Q9XH4
activate-born = Your date of birth
activate-born-hint = For example, 27 3 1988. If only the year is in your papers, fill in the year.
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
passkey-shared = I share this device with others
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
sign-in-lost-text = Go to any of our offices with the ID you have. You get a new activation code there.
step-up-title = Use your passkey again
step-up-intro = We ask once more before showing or changing something private.
step-up-button = Use passkey
