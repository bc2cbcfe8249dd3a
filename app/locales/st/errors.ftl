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
error-born-empty = Ngola letsatsi la hao la tsoalo
error-born-missing-day = Ngola letsatsi la khoeli leo u hlahileng ka lona
error-born-missing-month = Ngola khoeli eo u hlahileng ka eona
error-born-missing-year = Ngola selemo seo u hlahileng ka sona
error-born-missing-day-and-month = Ngola letsatsi le khoeli tseo u hlahileng ka tsona
error-born-missing-day-and-year = Ngola letsatsi le selemo tseo u hlahileng ka tsona
error-born-missing-month-and-year = Ngola khoeli le selemo tseo u hlahileng ka tsona
error-born-not-real = Letsatsi la tsoalo le lokela ho ba teng khalendareng, mohlala 27 3 1988
error-born-year-four-numbers = Selemo sa tsoalo se lokela ho ba le lipalo tse 4, mohlala 1988
error-born-too-long-ago = Selemo sa tsoalo se lokela ho ba 1900 kapa hamorao
error-born-in-future = Letsatsi la tsoalo le lokela ho ba la kajeno kapa le fetileng

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
