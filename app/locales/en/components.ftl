## Fields
error-prefix = Error:
field-optional = { $label } (optional)
date-day = Day
date-month = Month
date-year = Year
error-summary-title = There is a problem
title-error = Error: { $title }

## Ways
back = Back
back-label = Way back
change = Change
previous = Previous
next = Next
steps = Step { $current } of { $total }

## Notices
warning-prefix = Warning:
banner-info = Good to know
banner-success = Done
banner-warning = Act soon

## States
task-completed = Completed
task-incomplete = Incomplete
task-cannot-start-yet = Cannot start yet
timeline-done = Done:
timeline-current = Now:
timeline-next = Next:

## The ID card
id-card-name = Name
id-card-expires = Expires
id-card-number-hidden = Hidden

## The calendar
calendar-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
calendar-full = Full
calendar-closed = Closed
calendar-today = Today
calendar-chosen = Your choice
