## Appointments: the list
appointments-title = Likopano tsa hao
appointments-none = Ha u na kopano.
appointments-services = Bona seo u ka se kopang
appointments-to-book = Kopano e lokelang ho behoa
appointments-waiting = Kopo ea hao { $reference } e emetse hore u behe nako ea kopano ofising.
appointments-past = Tse fetileng le tse hlakotsoeng

## Appointments: one of them
appointment-when = Neng
appointment-duration = Nako e kae
appointment-minutes = Hoo e ka bang metsotso e { $minutes }
appointment-where = Ofisi
appointment-address = Aterese
appointment-phone = Mohala
appointment-details = Lintlha, faele ea khalendara le seo u tlang le sona
appointment-move = Fetolela nakong e 'ngoe
appointment-cancel = Hlakola kopano
appointment-too-late = Nako ea ho e fetola mona e fetile. Letsetsa ofisi: { $phone }
appointment-over = E fetile
appointment-booked = Kopano e behiloe
appointment-cancelled = Kopano e hlakotsoe
appointment-past = Kopano ena e fetile
appointment-calendar-file = Boloka khalendareng ea hao
appointment-application = Bona kopo ea hao
appointment-there = Ha u fihla ofising
appointment-there-text = Fihla metsotso e 10 pele ho nako 'me u bontše nomoro ea kopo ea hao. Re tla u nka foto le likhatiso tsa menoana.
appointment-change = Haeba u sitoa ho tla
appointment-again = Beha kopano e 'ngoe
appointment-again-text = Kopo ea hao e ntse e emetse kopano.

## Appointments: cancelling
appointment-cancel-title = Na u batla ho hlakola kopano ena?
appointment-cancel-text = Sebaka sa hao se tla fuoa motho e mong. Kopo ea hao e sala e butsoe, 'me u ka beha kopano e 'ngoe.
appointment-cancel-yes = Hlakola kopano
appointment-cancel-no = E tlohele
appointment-late-title = Nako ea ho fetola kopano ena mona e fetile
appointment-late-text = U ka fetola nako kapa ua hlakola kopano ho fihlela lihora tse { $hours } pele e qala.

## Booking: the office
booking-service = Beha kopano ea hao
booking-move-service = Fetola nako ea kopano ea hao
booking-move-kept = Hona joale u na le kopano ka { $when }, { $office }. E lula e le ea hao ho fihlela u khetha nako e 'ngoe.
booking-office-title = U batla ho ea ofising efe?
booking-office-soonest = { $place }. Letsatsi la pele le nang le sebaka: { $date }
booking-office-full = { $place }. Ha ho sebaka matsatsing a { $days } a tlang
booking-other-office = Khetha ofisi e 'ngoe

## Booking: the day
booking-day-title = Khetha letsatsi
booking-day-intro = { $office }. U tla hloka hoo e ka bang metsotso e { $minutes }.
booking-day-none = Ofisi ena ha e na sebaka matsatsing a { $days } a tlang. Sheba hape hosane, kapa u khethe ofisi e 'ngoe.
booking-other-day = Khetha letsatsi le leng

## Booking: the time
booking-time-title = Linako tse nang le sebaka ka { $date }
booking-time-office = Ofisi: { $office }
booking-time-legend = Khetha nako
booking-time-morning = Hoseng
booking-time-afternoon = Motšehare oa mantsiboea
booking-time-left =
    { $count ->
        [one] Ho setse sebaka se le { $count }
       *[other] Ho setse libaka tse { $count }
    }
booking-time-none = Ha ho nako e nang le sebaka letsatsing lena.
booking-time-missing = Khetha nako
booking-confirm = Beha nako ena
booking-move-confirm = Fetolela nakong ena
booking-error-full = Motho e mong o sa tsoa nka sebaka sa ho qetela sa { $time }. Khetha nako e 'ngoe
booking-error-closed = Ofisi ha e na likopano ka { $time } letsatsing lena. Khetha nako e 'ngoe
booking-error-soon = Nako ea ho beha { $time } letsatsing lena e fetile. Khetha nako e 'ngoe
booking-error-far = Letsatsi lena le hole haholo hore le ka behoa hajoale. Khetha letsatsi le haufi

## Booking: two tabs
booking-already-title = U se u na le kopano
booking-already-text = U ka ba le kopano e le 'ngoe bakeng sa kopo ka 'ngoe. Ea hao ke ena:
booking-already-question = U sa tsoa khetha nako ena. Na u batla eona sebakeng sa e 'ngoe?
booking-already-keep = Boloka kopano ea hona joale
booking-already-move = Fetolela nakong e ncha

## The file for one's own calendar
calendar-file-summary = Kopano ea { -id-card }, { $office }
calendar-file-bring = Tlo le karete eo u nang le eona hona joale le nomoro ea kopo ea hao { $reference }.

## Messages
message-appointment-booked-title = Kopano e behiloe
message-appointment-booked-text = { $when }, { $office }.
message-appointment-moved-title = Nako ea kopano e fetotsoe
message-appointment-moved-text = Nako ea hao e ncha ke { $when }, { $office }.
message-appointment-cancelled-title = Kopano e hlakotsoe
message-appointment-cancelled-text = U khutlisitse sebaka sa { $when }, { $office }. Kopo ea hao e emetse nako e 'ngoe.
