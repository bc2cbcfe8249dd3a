## Appointments: the list
appointments-title = Miadi yako
appointments-none = Huna miadi.
appointments-services = Tazama unachoweza kuomba
appointments-to-book = Miadi ya kuwekwa
appointments-waiting = Ombi lako { $reference } linasubiri uweke miadi katika ofisi.
appointments-past = Iliyopita na iliyoghairiwa

## Appointments: one of them
appointment-when = Lini
appointment-duration = Muda wa miadi
appointment-minutes = Dakika { $minutes } hivi
appointment-where = Ofisi
appointment-address = Anwani
appointment-phone = Simu
appointment-details = Maelezo, faili ya kalenda na vya kuleta
appointment-move = Hamisha hadi wakati mwingine
appointment-cancel = Ghairi miadi
appointment-too-late = Muda wa kubadilisha hapa umepita. Pigia ofisi simu: { $phone }
appointment-over = Imepita
appointment-booked = Miadi imewekwa
appointment-cancelled = Miadi imeghairiwa
appointment-past = Miadi hii imepita
appointment-calendar-file = Hifadhi kwenye kalenda yako
appointment-application = Tazama ombi lako
appointment-there = Ukifika ofisini
appointment-there-text = Fika dakika 10 mapema na uonyeshe nambari yako ya kumbukumbu. Tutakupiga picha na kuchukua alama za vidole.
appointment-change = Ikiwa huwezi kuja
appointment-again = Weka miadi nyingine
appointment-again-text = Ombi lako bado linasubiri miadi.

## Appointments: cancelling
appointment-cancel-title = Je, unataka kughairi miadi hii?
appointment-cancel-text = Nafasi yako itapewa mtu mwingine. Ombi lako litabaki wazi, na unaweza kuweka miadi nyingine.
appointment-cancel-yes = Ghairi miadi
appointment-cancel-no = Iache
appointment-late-title = Muda wa kubadilisha miadi hii hapa umepita
appointment-late-text = Unaweza kuhamisha au kughairi miadi hadi muda wa saa { $hours } kabla haijaanza.

## Booking: the office
booking-service = Weka miadi yako
booking-move-service = Hamisha miadi yako
booking-move-kept = Sasa una miadi { $when }, { $office }. Inabaki yako hadi uchague wakati mwingine.
booking-office-title = Unataka kwenda ofisi gani?
booking-office-soonest = { $place }. Siku ya kwanza yenye nafasi: { $date }
booking-office-full = { $place }. Hakuna nafasi katika siku { $days } zijazo
booking-other-office = Chagua ofisi nyingine

## Booking: the day
booking-day-title = Chagua siku
booking-day-intro = { $office }. Utahitaji dakika { $minutes } hivi.
booking-day-none = Ofisi hii haina nafasi katika siku { $days } zijazo. Angalia tena kesho, au chagua ofisi nyingine.
booking-other-day = Chagua siku nyingine

## Booking: the time
booking-time-title = Nafasi za { $date }
booking-time-office = Ofisi: { $office }
booking-time-legend = Chagua wakati
booking-time-morning = Asubuhi
booking-time-afternoon = Mchana
booking-time-left =
    { $count ->
        [one] Nafasi { $count } imebaki
       *[other] Nafasi { $count } zimebaki
    }
booking-time-none = Hakuna nafasi siku hii.
booking-time-missing = Chagua wakati
booking-confirm = Weka wakati huu
booking-move-confirm = Hamishia wakati huu
booking-error-full = Mtu mwingine amechukua sasa hivi nafasi ya mwisho ya { $time }. Chagua wakati mwingine
booking-error-closed = Ofisi haina miadi ya { $time } siku hii. Chagua wakati mwingine
booking-error-soon = Muda wa kuweka miadi ya { $time } siku hii umepita. Chagua wakati mwingine
booking-error-far = Siku hii iko mbali mno kuweka miadi sasa. Chagua siku ya mapema zaidi

## Booking: two tabs
booking-already-title = Tayari una miadi
booking-already-text = Unaweza kuwa na miadi moja kwa kila ombi. Yako ni hii:
booking-already-question = Umechagua sasa hivi wakati huu. Je, unautaka badala yake?
booking-already-keep = Baki na miadi ya sasa
booking-already-move = Hamishia wakati mpya

## The file for one's own calendar
calendar-file-summary = Miadi ya { -id-card }, { $office }
calendar-file-bring = Leta kitambulisho ulicho nacho sasa na nambari yako ya kumbukumbu { $reference }.

## Messages
message-appointment-booked-title = Miadi imewekwa
message-appointment-booked-text = { $when }, { $office }.
message-appointment-moved-title = Miadi imehamishwa
message-appointment-moved-text = Wakati wako mpya ni { $when }, { $office }.
message-appointment-cancelled-title = Miadi imeghairiwa
message-appointment-cancelled-text = Umerudisha nafasi ya { $when }, { $office }. Ombi lako linasubiri wakati mwingine.
