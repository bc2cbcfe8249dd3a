## Fields
error-prefix = Phoso:
field-optional = { $label } (ha ho tlamehe)
date-day = Letsatsi
date-month = Khoeli
date-year = Selemo
error-summary-title = Ho na le bothata
title-error = Phoso: { $title }

## Ways
back = Khutlela morao
back-label = Tsela ea ho khutla
change = Fetola
previous = Morao
next = Pele
steps = Mohato oa { $current } ho e { $total }

## Notices
warning-prefix = Temoso:
banner-info = Seo u lokelang ho se tseba
banner-success = Ho phethiloe
banner-warning = Nka khato kapele

## States
task-completed = E phethiloe
task-incomplete = Ha e e-so phethoe
task-cannot-start-yet = E ke ke ea qaloa hajoale
timeline-done = E entsoe:
timeline-current = Hona joale:
timeline-next = Se latelang:

## The ID card
id-card-name = Lebitso
id-card-expires = E felloa ke nako
id-card-number-hidden = E patiloe

## The calendar
calendar-places =
    { $count ->
        [one] Sebaka se le { $count }
       *[other] Libaka tse { $count }
    }
calendar-full = Ho tletse
calendar-closed = Ho koetsoe
calendar-today = Kajeno
calendar-chosen = Khetho ea hao
