## Account
account-title = Akaunti yako
account-card = Hali ya { -id-card }
account-card-none = Hakuna { -id-card } kwa jina lako kwenye rejista. Nenda ofisi yoyote uombe kitambulisho cha kwanza.
account-renew = Huisha kitambulisho chako
account-id = Tazama hati zako zote
account-under-way = Maombi yanayoendelea
account-under-way-none = Hakuna ombi linaloendelea.
account-draft = Endelea na ombi la kuhuisha kitambulisho chako
account-draft-saved = Lilihifadhiwa mwisho tarehe { $date }
account-application = Kuhuisha kitambulisho, nambari ya kumbukumbu { $reference }
account-application-sent = Lilitumwa tarehe { $date }
account-appointment = Miadi ijayo
account-appointment-none = Huna miadi.
account-appointment-see = Tazama au badilisha miadi yako
account-messages = Ujumbe
account-messages-none = Huna ujumbe.
account-message-new = Mpya
account-messages-read = Nimesoma ujumbe wote
account-earlier = Maombi ya awali
account-more = Zaidi
account-security = Funguo za siri na vifaa

## How a document stands
standing-fine = Inatumika
standing-soon = Muda unakaribia kuisha
standing-expired = Muda umeisha
advice-forever = Hati hii haina mwisho wa kutumika.
advice-fine = Unaweza kutumia hati hii hadi { $date }. Huhitaji kufanya chochote.
advice-soon =
    { $days ->
        [0] Leo ndiyo siku yake ya mwisho. Huisha sasa.
        [one] Muda wake unaisha tarehe { $date }, siku { $days } kutoka leo. Huisha sasa.
       *[other] Muda wake unaisha tarehe { $date }, siku { $days } kutoka leo. Huisha sasa.
    }
advice-expired = Muda wake uliisha tarehe { $date }. Huisha ili utumie hati hii tena.
advice-renewed = Siku yake ya mwisho ni { $date }. Hati mpya inatengenezwa.
advice-not-usable = Hati hii haiwezi kutumika. Nenda ofisi yoyote uombe nyingine.

## Your ID
id-title = Kitambulisho chako
id-card-title = { -id-card(at: "start") }
id-number = { -upn(at: "start") }
id-no-card = Hakuna { -id-card } kwa jina lako kwenye rejista.
id-show = Onyesha { -upn }
id-show-hint = Utatumia ufunguo wako wa siri mara moja tena, ili mtu mwingine mwenye simu yako asiweze kuiona.
id-hide = Ficha { -upn }
id-never = Haina mwisho wa kutumika
id-documents = Hati zako
id-documents-caption = Hati ulizo nazo na la kufanya
id-no-documents = Hakuna hati zako kwenye rejista.
id-head-document = Hati
id-head-number = Nambari
id-head-expires = Siku ya mwisho
id-head-standing = La kufanya
id-log-text = Tunaandika kila anayetazama rekodi yako:

## Access log
access-log-title = Nani ametazama rekodi yako
access-log-intro = Kila mtu anaposoma rekodi yako tunaandika ni nani na kwa nini. Hakuna anayeweza kufuta mstari.
access-log-none = Bado hakuna aliyetazama rekodi yako.
access-log-caption = Za hivi karibuni kwanza
access-log-when = Lini
access-log-who = Nani
access-log-what = Alichoona
access-log-why = Kwa nini
access-log-you = Wewe
access-log-wrong-title = Ikiwa kuna jambo lisilo sawa
access-log-wrong-text = Nenda ofisi yoyote uulize kuhusu mstari huo. Lazima ofisi ikuambie kwa nini rekodi yako ilisomwa.
