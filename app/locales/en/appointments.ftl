## Appointments: the list
appointments-title = Your appointments
appointments-none = You have no appointment.
appointments-services = See what you can apply for
appointments-to-book = Appointment to book
appointments-waiting = Your application { $reference } is waiting for a time at an office.
appointments-past = Past and cancelled

## Appointments: one of them
appointment-when = When
appointment-duration = How long
appointment-minutes = About { $minutes } minutes
appointment-where = Office
appointment-address = Address
appointment-phone = Phone
appointment-details = Details, calendar file and what to bring
appointment-move = Move to another time
appointment-cancel = Cancel appointment
appointment-too-late = It is too late to change it here. Call the office: { $phone }
appointment-over = Past
appointment-booked = Appointment booked
appointment-cancelled = Appointment cancelled
appointment-past = This appointment is past
appointment-calendar-file = Save in your calendar
appointment-application = See your application
appointment-there = At the office
appointment-there-text = Come 10 minutes early and show your reference. We take your photo and fingerprints.
appointment-change = If you can't come
appointment-again = Book another time
appointment-again-text = Your application is still waiting for an appointment.

## Appointments: cancelling
appointment-cancel-title = Do you want to cancel this appointment?
appointment-cancel-text = Your place goes to somebody else. Your application stays open, and you can book another time.
appointment-cancel-yes = Cancel appointment
appointment-cancel-no = Keep it
appointment-late-title = It is too late to change this appointment here
appointment-late-text = You can move or cancel an appointment until { $hours } hours before it begins.

## Booking: the office
booking-service = Book your appointment
booking-move-service = Move your appointment
booking-move-kept = Now you have { $when }, { $office }. You keep it until you choose another time.
booking-office-title = Which office do you want to go to?
booking-office-soonest = { $place }. First free day: { $date }
booking-office-full = { $place }. Nothing is free in the next { $days } days
booking-other-office = Choose another office

## Booking: the day
booking-day-title = Choose a day
booking-day-intro = { $office }. The visit takes about { $minutes } minutes.
booking-day-none = This office has no free time in the next { $days } days. Look again tomorrow, or choose another office.
booking-other-day = Choose another day

## Booking: the time
booking-time-title = Free times on { $date }
booking-time-office = Office: { $office }
booking-time-legend = Choose a time
booking-time-morning = Morning
booking-time-afternoon = Afternoon
booking-time-left =
    { $count ->
        [one] { $count } place left
       *[other] { $count } places left
    }
booking-time-none = No time is free on this day.
booking-time-missing = Choose a time
booking-confirm = Book this time
booking-move-confirm = Move to this time
booking-error-full = Somebody else has just taken the last place at { $time }. Choose another time
booking-error-closed = The office has no appointments at { $time } on this day. Choose another time
booking-error-soon = It is too late to book { $time } on this day. Choose another time
booking-error-far = This day is too far ahead to be booked now. Choose an earlier day

## Booking: two tabs
booking-already-title = You have an appointment already
booking-already-text = You can have one appointment for each application. This one is yours:
booking-already-question = You have just chosen this time. Do you want it instead?
booking-already-keep = Keep what I have
booking-already-move = Move to the new time

## The file for one's own calendar
calendar-file-summary = Appointment for your { -id-card }, { $office }
calendar-file-bring = Bring the card you have now and your reference { $reference }.

## Messages
message-appointment-booked-title = Appointment booked
message-appointment-booked-text = { $when }, { $office }.
message-appointment-moved-title = Appointment moved
message-appointment-moved-text = Your new time is { $when }, { $office }.
message-appointment-cancelled-title = Appointment cancelled
message-appointment-cancelled-text = You gave back { $when }, { $office }. Your application is waiting for another time.
