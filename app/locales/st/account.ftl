## Account
account-title = Ak'haonte ea hao
account-card = Boemo ba { -id-card }
account-card-none = Ha ho { -id-card } e nang le lebitso la hao rejistareng. E-ea ofising efe kapa efe u kope karete ea pele.
account-renew = Nchafatsa karete ea hao
account-id = Bona litokomane tsa hao kaofela
account-under-way = Likopo tse ntseng li sebetsoa
account-under-way-none = Ha ho kopo e ntseng e sebetsoa.
account-draft = Tsoela pele ka kopo ea ho nchafatsa karete ea hao
account-draft-saved = E qetetse ho bolokoa ka la { $date }
account-application = Ho nchafatsa karete, nomoro ea kopo { $reference }
account-application-sent = E rometsoe ka la { $date }
account-appointment = Kopano e latelang
account-appointment-none = Ha u na kopano.
account-appointment-see = Bona kapa u fetole likopano tsa hao
account-messages = Melaetsa
account-messages-none = Ha u na melaetsa.
account-message-new = O mocha
account-messages-read = Ke balile melaetsa eohle
account-earlier = Likopo tse fetileng
account-more = Tse ling
account-security = Linotlolo tsa lekunutu le lisebelisoa

## How a document stands
standing-fine = E ntse e sebetsa
standing-soon = E haufi le ho felloa ke nako
standing-expired = E felletsoe ke nako
advice-forever = Ha e felloe ke nako.
advice-fine = U ka e sebelisa ho fihlela ka la { $date }. Ha ho letho leo u lokelang ho le etsa.
advice-soon =
    { $days ->
        [0] Kajeno ke letsatsi la eona la ho qetela. E nchafatse joale.
        [one] E felloa ke nako ka la { $date }, ka mor'a letsatsi le le { $days }. E nchafatse joale.
       *[other] E felloa ke nako ka la { $date }, ka mor'a matsatsi a { $days }. E nchafatse joale.
    }
advice-expired = E felletsoe ke nako ka la { $date }. E nchafatse hore u tle u e sebelise hape.
advice-renewed = Letsatsi la eona la ho qetela ke la { $date }. E ncha e ntse e etsoa.
advice-not-usable = E ke ke ea sebelisoa. E-ea ofising efe kapa efe u kope e ncha.

## Your ID
id-title = Boitsebiso ba hao
id-card-title = { -id-card(at: "start") }
id-number = { -upn(at: "start") }
id-no-card = Ha ho { -id-card } e nang le lebitso la hao rejistareng.
id-show = Bontša { -upn } ea ka
id-show-hint = U tla sebelisa senotlolo sa hao sa lekunutu hape, e le hore motho e mong ea tšoereng fono ea hao a se ke a e bona.
id-hide = Pata { -upn } ea ka
id-never = Ha e felloe ke nako
id-documents = Litokomane tsa hao
id-documents-caption = Litokomane tseo u nang le tsona le seo u lokelang ho se etsa
id-no-documents = Ha ho litokomane tsa hao rejistareng.
id-head-document = Tokomane
id-head-number = Nomoro
id-head-expires = Letsatsi la ho qetela
id-head-standing = Seo u lokelang ho se etsa
id-log-text = Re ngola bohle ba shebang rekoto ea hao:

## Access log
access-log-title = Ke mang ea shebileng rekoto ea hao
access-log-intro = Nako le nako ha motho a bala rekoto ea hao re ngola hore na ke mang le hore na hobane'ng. Ha ho motho ea ka hlakolang mola.
access-log-none = Ha ho motho ea shebileng rekoto ea hao hajoale.
access-log-caption = Tsa morao tjena pele
access-log-when = Neng
access-log-who = Mang
access-log-what = Seo a se boneng
access-log-why = Hobane'ng
access-log-you = Uena
access-log-wrong-title = Haeba ho na le se sa lokang
access-log-wrong-text = E-ea ofising efe kapa efe u botse ka mola oo. Ofisi e tlameha ho u bolella hore na ke hobane'ng ha rekoto ea hao e baliloe.
