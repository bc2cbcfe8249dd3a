## Dates
month-1 = Januari
month-2 = Februari
month-3 = Machi
month-4 = Aprili
month-5 = Mei
month-6 = Juni
month-7 = Julai
month-8 = Agosti
month-9 = Septemba
month-10 = Oktoba
month-11 = Novemba
month-12 = Desemba
weekday-1 = Jumatatu
weekday-2 = Jumanne
weekday-3 = Jumatano
weekday-4 = Alhamisi
weekday-5 = Ijumaa
weekday-6 = Jumamosi
weekday-7 = Jumapili
date-at-time = { $date } saa { $time }

## Header and footer
skip-to-content = Ruka hadi maudhui makuu
languages-label = Lugha
brand-line = Huduma za kitambulisho, { -country }
nav-label = Menyu kuu
nav-account = Akaunti
nav-id = Kitambulisho changu
nav-services = Huduma
nav-appointments = Miadi
nav-sign-in = Ingia
nav-sign-out = Ondoka
footer-help = Pata usaidizi
footer-about = Mlango huu unakufikisha kwenye huduma za kitambulisho, { -country }.
