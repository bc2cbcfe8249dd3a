## Any text
error-too-long = Sena se se ke sa feta litlhaku tse { $max }
error-emoji = Ngola ntle le li-emoji kapa matšoao a mang a litšoantšo
error-hidden-character = Ho na le litlhaku tse sa bonahaleng. Ngola mona ho e-na le ho khomaretsa

## Numbers, references and codes
error-upn-empty = Ngola { -upn } ea hao
error-upn-not-digits = Sebelisa lipalo feela ha u ngola { -upn } ea hao
error-upn-wrong-length = Ngola { -upn } ea lipalo tse { $digits }
error-upn-mistyped = Hlahloba { -upn } ea hao: bonyane palo e le 'ngoe ha ea nepahala
error-reference-empty = Ngola nomoro ea kopo
error-reference-form = Nomoro ea kopo e lokela ho ba litlhaku le lipalo tse 10, joaloka { $example }
error-reference-mistyped = Hlahloba nomoro ea kopo: bonyane tlhaku kapa palo e le 'ngoe ha ea nepahala
error-code-empty = Ngola khoutu
error-code-characters = Sebelisa litlhaku le lipalo feela khoutung
error-code-wrong-length = Khoutu e lokela ho ba litlhaku le lipalo tse 10

## Names
error-name-empty = Ngola lebitso
error-name-too-long = Lebitso le se ke la feta litlhaku tse { $max }
error-name-sign = Ngola lebitso ntle le { $sign }
error-name-no-letter = Lebitso le lokela ho ba le bonyane tlhaku e le 'ngoe

## Dates
error-date-empty = Ngola letsatsi, khoeli le selemo
error-date-missing-day = Ngola letsatsi la khoeli
error-date-missing-month = Ngola khoeli
error-date-missing-year = Ngola selemo
error-date-missing-day-and-month = Ngola letsatsi le khoeli
error-date-missing-day-and-year = Ngola letsatsi le selemo
error-date-missing-month-and-year = Ngola khoeli le selemo
error-date-not-real = Ngola letsatsi le leng teng khalendareng, mohlala 27 3 1988
error-date-year-four-numbers = Selemo se lokela ho ba le lipalo tse 4, mohlala 1988
error-date-too-long-ago = Selemo se lokela ho ba 1900 kapa hamorao
error-date-too-far-ahead = Selemo se se ke sa feta 2100
error-date-in-future = Letsatsi le lokela ho ba la kajeno kapa le fetileng

## Contact
error-contact-empty = Ngola nomoro ea mohala kapa aterese ea imeile
error-phone-empty = Ngola nomoro ea mohala
error-phone-characters = Sebelisa lipalo feela nomorong ea mohala, le + qalong bakeng sa naha e 'ngoe
error-phone-too-short = Hlahloba nomoro ea mohala: e khutšoanyane haholo
error-phone-too-long = Hlahloba nomoro ea mohala: e telele haholo
error-email-empty = Ngola aterese ea imeile
error-email-too-long = Aterese ea imeile e se ke ea feta litlhaku tse { $max }
error-email-form = Ngola aterese ea imeile e kang lebitso@example.com

## Address
error-address-missing-line = Ngola ntlo, setša kapa motse
error-address-missing-town = Ngola toropo
error-address-missing-district = Ngola setereke
