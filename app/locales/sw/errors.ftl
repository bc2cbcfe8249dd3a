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
error-born-empty = Andika tarehe yako ya kuzaliwa
error-born-missing-day = Tarehe ya kuzaliwa iwe na siku
error-born-missing-month = Tarehe ya kuzaliwa iwe na mwezi
error-born-missing-year = Tarehe ya kuzaliwa iwe na mwaka
error-born-missing-day-and-month = Tarehe ya kuzaliwa iwe na siku na mwezi
error-born-missing-day-and-year = Tarehe ya kuzaliwa iwe na siku na mwaka
error-born-missing-month-and-year = Tarehe ya kuzaliwa iwe na mwezi na mwaka
error-born-not-real = Tarehe ya kuzaliwa iwe iliyopo kwenye kalenda, kwa mfano 27 3 1988
error-born-year-four-numbers = Mwaka wa kuzaliwa uwe na tarakimu 4, kwa mfano 1988
error-born-too-long-ago = Mwaka wa kuzaliwa uwe 1900 au baadaye
error-born-in-future = Tarehe ya kuzaliwa iwe ya leo au iliyopita

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
