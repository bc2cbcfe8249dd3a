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
date-at-time = { $date }, { $time }

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
nav-sign-out = Toka
footer-help = Pata usaidizi
footer-about = Mlango huu unakufikisha kwenye huduma za kitambulisho za { -country }.

## Home
home-title = Kitambulisho chako, bila foleni
home-intro = Huisha { -id-card }, weka miadi katika ofisi na uone ombi lako limefika wapi. Saa yoyote, kwa simu yoyote.
home-activate = Fungua akaunti yako
home-activate-hint = Ni mara yako ya kwanza? Tumia msimbo wa kufungua akaunti uliopewa ofisini au kwa barua.
home-account = Nenda kwenye akaunti yako
home-services-title = Unachoweza kufanya hapa
home-renew-title = Huisha { -id-card }
home-renew-text = Jibu maswali machache. Unaweza kusimama na kuendelea baadaye.
home-book-title = Weka miadi katika ofisi
home-book-text = Chagua ofisi, siku na saa inayokufaa.
home-id-title = Tazama kitambulisho chako
home-id-text = Hati ulizo nazo, muda wake wa kutumika na la kufanya.
home-help-title = Pata usaidizi
home-help-text = Majibu ya maswali ya kawaida, na jinsi ya kutufikia.
home-need-title = Unachohitaji
home-need-code = Msimbo wako wa kufungua akaunti, mara ya kwanza tu. Unaupata ofisini au kwa posta.
home-need-birth = Tarehe yako ya kuzaliwa.
home-need-phone = Simu au kompyuta unayoifungua kwa kidole, uso au PIN.
home-safe-title = Ni salama tangu mwanzo
home-safe-password = Hakuna nenosiri la kukumbuka wala kupoteza. Simu yako ndiyo ufunguo.
home-safe-codes = Hatupigi simu kamwe wala kuandika kuomba misimbo yako. Usimpe mtu yeyote.
home-safe-office = Unaweza pia kufanya haya yote ofisini. Njoo na kitambulisho ulicho nacho.

## System pages
system-try-again = Jaribu tena
system-home = Nenda kwenye ukurasa wa mwanzo
system-request-id = Ukiwasiliana nasi kuhusu jambo hili, taja nambari hii:
system-bad-request-title = Hatukuweza kusoma kilichotumwa
system-bad-request-text = Rudi nyuma ujaribu mara moja tena. Ikiwa ulifuata kiungo, huenda sehemu yake inakosekana.
system-denied-title = Huwezi kufungua ukurasa huu
system-denied-text = Ni wa mtu mwingine, au akaunti yako hairuhusiwi kuuona.
system-denied-mend = Hakikisha umeingia kwa akaunti yako mwenyewe. Ikiwa ulituma fomu, rudi nyuma, pakia ukurasa upya na utume kutoka hapo.
system-not-found-title = Ukurasa haukupatikana
system-not-found-text = Ikiwa uliandika anwani ya ukurasa, kagua kama ni sahihi.
system-not-found-mend = Ikiwa ulifuata kiungo, huenda ukurasa umehamishwa. Utapata kila kitu kutoka ukurasa wa mwanzo.
system-conflict-title = Jambo hili limeshabadilika
system-conflict-text = Lilibadilishwa katika dirisha lingine, au mtu ofisini ameshalishughulikia. Hatukufanya ulichoomba.
system-conflict-mend = Rudi nyuma na upakie ukurasa upya ili uone hali ilivyo sasa.
system-too-large-title = Ulichotuma ni kikubwa mno
system-too-large-text = Rudi nyuma na utume faili ndogo zaidi au maandishi mafupi zaidi.
system-too-many-title = Umejaribu mara nyingi mno
system-too-many-text = Ili kulinda akaunti, tunapunguza kasi majaribio yanapokuwa mengi. Subiri dakika chache, kisha ujaribu tena.
system-too-many-minutes =
    { $minutes ->
        [one] Ili kulinda akaunti, tunapunguza kasi majaribio yanapokuwa mengi. Subiri dakika { $minutes }, kisha ujaribu tena.
       *[other] Ili kulinda akaunti, tunapunguza kasi majaribio yanapokuwa mengi. Subiri dakika { $minutes }, kisha ujaribu tena.
    }
system-internal-title = Kuna hitilafu upande wetu
system-internal-text = Tumeiandika na tutaichunguza. Ulichohifadhi awali kiko salama.
system-internal-mend = Jaribu tena baada ya dakika chache.
system-unavailable-title = Huduma haiwezi kutumika kwa sasa
system-unavailable-text = Jaribu tena baada ya dakika chache. Ulichohifadhi awali kiko salama.
system-unavailable-kept = Hatukuweza kuhifadhi ulichotuma, lakini bado kiko hapa. Subiri kidogo, kisha ujaribu tena: kitatumwa kama ulivyokiandika.
system-session-ended-title = Umetolewa kwenye akaunti yako
system-session-ended-text = Hukufanya chochote kwenye ukurasa huu kwa muda, kwa hiyo tulikutoa kwenye akaunti ili kulinda taarifa zako.
system-session-ended-kept = Ulichotuma hakijapotea: tumekuhifadhia. Ingia ili ukitume tena.
system-unsent-title = Tuma ulichoandika
system-unsent-text = Ulitolewa kabla hatujahifadhi ulichotuma. Hakuna kilichopotea: ulichoandika bado kipo hapa, jinsi ulivyokiandika.
system-unsent-send = Tuma sasa
