## Dates
month-1 = Pherekhong
month-2 = Hlakola
month-3 = Hlakubele
month-4 = 'Mesa
month-5 = Motšeanong
month-6 = Phuptjane
month-7 = Phupu
month-8 = Phato
month-9 = Loetse
month-10 = Mphalane
month-11 = Pulungoana
month-12 = Tšitoe
weekday-1 = Mantaha
weekday-2 = Labobeli
weekday-3 = Laboraro
weekday-4 = Labone
weekday-5 = Labohlano
weekday-6 = Moqebelo
weekday-7 = Sontaha
date-at-time = { $date } ka { $time }

## Header and footer
skip-to-content = Tlolela litabeng tse ka sehloohong
languages-label = Puo
brand-line = Litšebeletso tsa boitsebiso, { -country }
nav-label = Lethathamo le leholo
nav-account = Ak'haonto
nav-id = Boitsebiso ba ka
nav-services = Litšebeletso
nav-appointments = Likopano
nav-sign-in = Kena
nav-sign-out = Tsoa
footer-help = Fumana thuso
footer-about = Mlango ke lentsoe la Seswahili le bolelang “monyako”. O u isa litšebeletsong tsa boitsebiso, { -country }.
