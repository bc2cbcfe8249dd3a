## Fields
error-prefix = Kosa:
field-optional = { $label } (si lazima)
date-day = Siku
date-month = Mwezi
date-year = Mwaka
error-summary-title = Kuna tatizo
title-error = Kosa: { $title }

## Ways
back = Rudi nyuma
back-label = Njia ya kurudi
change = Badilisha
previous = Nyuma
next = Mbele
steps = Hatua ya { $current } kati ya { $total }

## Notices
warning-prefix = Onyo:
banner-info = Ni vyema kujua
banner-success = Imefanyika
banner-warning = Chukua hatua mapema

## States
task-completed = Imekamilika
task-incomplete = Haijakamilika
task-cannot-start-yet = Bado huwezi kuanza
timeline-done = Imefanyika:
timeline-current = Sasa:
timeline-next = Kinachofuata:

## The ID card
id-card-name = Jina
id-card-expires = Mwisho wa kutumika
id-card-number-hidden = Imefichwa

## The calendar
calendar-places =
    { $count ->
        [one] Nafasi { $count }
       *[other] Nafasi { $count }
    }
calendar-full = Imejaa
calendar-closed = Imefungwa
calendar-today = Leo
calendar-chosen = Ulichochagua
