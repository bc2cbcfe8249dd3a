## Any text
error-too-long = This must be { $max } characters or fewer
error-emoji = Write this without emoji or symbols
error-hidden-character = This has characters that cannot be seen. Type it here instead of pasting it

## Numbers, references and codes
error-upn-empty = Enter your { -upn }
error-upn-not-digits = Use only numbers in your { -upn }
error-upn-wrong-length = Your { -upn } must have { $digits } numbers
error-upn-mistyped = Check your { -upn }: at least one number is not right
error-reference-empty = Enter the reference
error-reference-form = The reference must be 10 letters and numbers, like { $example }
error-reference-mistyped = Check the reference: at least one letter or number is not right
error-code-empty = Enter the code
error-code-characters = Use only letters and numbers in the code
error-code-wrong-length = The code must be 10 letters and numbers

## Names
error-name-empty = Enter a name
error-name-too-long = The name must be { $max } characters or fewer
error-name-sign = Write the name without { $sign }
error-name-no-letter = The name must have at least one letter

## Dates
error-born-empty = Enter your date of birth
error-born-missing-day = Date of birth must include a day
error-born-missing-month = Date of birth must include a month
error-born-missing-year = Date of birth must include a year
error-born-missing-day-and-month = Date of birth must include a day and a month
error-born-missing-day-and-year = Date of birth must include a day and a year
error-born-missing-month-and-year = Date of birth must include a month and a year
error-born-not-real = Date of birth must be a real date, for example 27 3 1988
error-born-year-four-numbers = Year of birth must have 4 numbers, for example 1988
error-born-too-long-ago = Year of birth must be 1900 or later
error-born-in-future = Date of birth must be today or in the past

## Contact
error-contact-empty = Enter a phone number or an email address
error-phone-empty = Enter a phone number
error-phone-characters = Use only numbers in the phone number, with + at the start for another country
error-phone-too-short = Check the phone number: it is too short
error-phone-too-long = Check the phone number: it is too long
error-email-empty = Enter an email address
error-email-too-long = The email address must be { $max } characters or fewer
error-email-form = Enter an email address like name@example.com

## Address
error-address-missing-line = Enter the house, plot or village
error-address-missing-town = Enter the town
error-address-missing-district = Enter the district
