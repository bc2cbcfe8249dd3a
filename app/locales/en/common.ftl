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
