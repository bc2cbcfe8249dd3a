## Any text
error-too-long = Andika herufi zisizozidi { $max }
error-emoji = Andika bila emoji wala alama nyingine za picha
error-hidden-character = Kuna herufi zisizoonekana. Andika hapa badala ya kubandika

## Numbers, references and codes
error-upn-empty = Andika { -upn }
error-upn-not-digits = Tumia tarakimu pekee katika { -upn }
error-upn-wrong-length = Andika { -upn } yenye tarakimu { $digits }
error-upn-mistyped = Kagua { -upn }: angalau tarakimu moja si sahihi
error-reference-empty = Andika nambari ya kumbukumbu
error-reference-form = Nambari ya kumbukumbu iwe na herufi na tarakimu 10, kama { $example }
error-reference-mistyped = Kagua nambari ya kumbukumbu: angalau herufi au tarakimu moja si sahihi
error-code-empty = Andika msimbo
error-code-characters = Tumia herufi na tarakimu pekee katika msimbo
error-code-wrong-length = Msimbo uwe na herufi na tarakimu 10

## Names
error-name-empty = Andika jina
error-name-too-long = Jina lisizidi herufi { $max }
error-name-sign = Andika jina bila { $sign }
error-name-no-letter = Jina liwe na angalau herufi moja

## Dates
error-date-empty = Andika tarehe
error-date-missing-day = Tarehe iwe na siku
error-date-missing-month = Tarehe iwe na mwezi
error-date-missing-year = Tarehe iwe na mwaka
error-date-missing-day-and-month = Tarehe iwe na siku na mwezi
error-date-missing-day-and-year = Tarehe iwe na siku na mwaka
error-date-missing-month-and-year = Tarehe iwe na mwezi na mwaka
error-date-not-real = Andika tarehe iliyopo kwenye kalenda, kwa mfano 27 3 1988
error-date-year-four-numbers = Mwaka uwe na tarakimu 4, kwa mfano 1988
error-date-too-long-ago = Mwaka uwe 1900 au baadaye
error-date-too-far-ahead = Mwaka usizidi 2100
error-date-in-future = Tarehe iwe ya leo au iliyopita

## Contact
error-contact-empty = Andika nambari ya simu au anwani ya barua pepe
error-phone-empty = Andika nambari ya simu
error-phone-characters = Tumia tarakimu pekee katika nambari ya simu, na + mwanzoni kwa nchi nyingine
error-phone-too-short = Kagua nambari ya simu: ni fupi mno
error-phone-too-long = Kagua nambari ya simu: ni ndefu mno
error-email-empty = Andika anwani ya barua pepe
error-email-too-long = Anwani ya barua pepe isizidi herufi { $max }
error-email-form = Andika anwani ya barua pepe kama jina@example.com

## Address
error-address-missing-line = Andika nyumba, kiwanja au kijiji
error-address-missing-town = Andika mji
error-address-missing-district = Andika wilaya au kaunti
