## Account
account-title = Akaunti yako
account-card = Hali ya { -id-card } chako
account-card-none = Rejista haina { -id-card } chako. Nenda ofisi yoyote uombe kitambulisho cha kwanza.
account-renew = Huisha kitambulisho chako
account-id = Tazama hati zako zote
account-under-way = Yanayoendelea
account-under-way-none = Hakuna kinachoendelea.
account-draft = Endelea kuhuisha kitambulisho chako
account-draft-saved = Ilihifadhiwa mwisho tarehe { $date }
account-application = Kuhuisha kitambulisho, nambari ya kumbukumbu { $reference }
account-application-sent = Lilitumwa tarehe { $date }
account-appointment = Miadi ijayo
account-appointment-none = Huna miadi.
account-appointment-see = Tazama au badilisha miadi yako
account-messages = Ujumbe
account-messages-none = Huna ujumbe.
account-message-new = Mpya
account-messages-read = Weka zote kuwa zimesomwa
account-earlier = Maombi ya awali
account-more = Zaidi
account-security = Funguo za siri na vifaa

## How a document stands
standing-fine = Inatumika
standing-soon = Muda unakaribia kuisha
standing-expired = Muda umekwisha
advice-forever = Haina mwisho wa kutumika.
advice-fine = Unaweza kuitumia hadi { $date }. Huhitaji kufanya chochote.
advice-soon =
    { $days ->
        [0] Leo ndiyo siku yake ya mwisho. Ihuishe sasa.
        [one] Muda wake unaisha tarehe { $date }, siku { $days } kutoka leo. Ihuishe sasa.
       *[other] Muda wake unaisha tarehe { $date }, siku { $days } kutoka leo. Ihuishe sasa.
    }
advice-expired = Muda wake uliisha tarehe { $date }. Ihuishe ili uitumie tena.
advice-renewed = Mwisho wake wa kutumika ni { $date }. Mpya iko njiani.
advice-not-usable = Haiwezi kutumika. Nenda ofisi yoyote uombe nyingine.

## Your ID
id-title = Hati zako
id-card-title = { -id-card }
id-number = { -upn }
id-no-card = Rejista haina { -id-card } chako.
id-show = Onyesha { -upn } yangu
id-show-hint = Unatumia ufunguo wako wa siri mara moja tena, ili mtu anayeshika simu yako asiione.
id-hide = Ficha { -upn } yangu
id-never = Haina mwisho
id-documents = Hati zako
id-documents-caption = Ulicho nacho na la kufanya
id-no-documents = Rejista haina hati zako.
id-head-document = Hati
id-head-number = Nambari
id-head-expires = Siku ya mwisho
id-head-standing = La kufanya
id-log-text = Tunaandika nani anatazama rekodi yako:

## Access log
access-log-title = Nani alitazama rekodi yako
access-log-intro = Kila mtu anaposoma rekodi yako tunaandika ni nani na kwa nini. Hakuna anayeweza kuondoa mstari.
access-log-none = Hakuna aliyetazama rekodi yako bado.
access-log-caption = Za karibuni kwanza
access-log-when = Lini
access-log-who = Nani
access-log-what = Alichoona
access-log-why = Kwa nini
access-log-you = Wewe
access-log-wrong-title = Ikiwa kuna kitu si sawa
access-log-wrong-text = Nenda ofisi yoyote uulize kuhusu mstari huo. Lazima ofisi ikuambie kwa nini rekodi yako ilisomwa.
