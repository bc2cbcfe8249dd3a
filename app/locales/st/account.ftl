## Account
account-title = Ak'haonto ea hao
account-card = Boemo ba { -id-card } ea hao
account-card-none = Ngoliso ha e na { -id-card } ea hao. E-ea ofising efe kapa efe u kope karete ea pele.
account-renew = Nchafatsa karete ea hao
account-id = Bona litokomane tsa hao kaofela
account-under-way = Tse ntseng li sebetsoa
account-under-way-none = Ha ho letho le ntseng le sebetsoa.
account-draft = Tsoela pele ka ho nchafatsa karete ea hao
account-draft-saved = E bolokiloe la ho qetela ka la { $date }
account-application = Ho nchafatsa karete, nomoro ea kopo { $reference }
account-application-sent = E rometsoe ka la { $date }
account-appointment = Kopano e latelang
account-appointment-none = Ha u na kopano.
account-appointment-see = Bona kapa u fetole likopano tsa hao
account-messages = Melaetsa
account-messages-none = Ha u na melaetsa.
account-message-new = O mocha
account-messages-read = Tšoaea e le hore kaofela e baliloe
account-earlier = Likopo tsa pele
account-more = Tse ling
account-security = Li-passkey le lisebelisoa

## How a document stands
standing-fine = E ntse e sebetsa
standing-soon = E haufi le ho felloa ke nako
standing-expired = E feletsoe ke nako
advice-forever = Ha e felloe ke nako.
advice-fine = U ka e sebelisa ho fihlela ka la { $date }. Ha ho letho leo u lokelang ho le etsa.
advice-soon =
    { $days ->
        [0] Kajeno ke letsatsi la eona la ho qetela. E nchafatse joale.
        [one] E felloa ke nako ka la { $date }, ka mor’a letsatsi le { $days }. E nchafatse joale.
       *[other] E felloa ke nako ka la { $date }, ka mor’a matsatsi a { $days }. E nchafatse joale.
    }
advice-expired = E feletsoe ke nako ka la { $date }. E nchafatse hore u tle u e sebelise hape.
advice-renewed = Letsatsi la eona la ho qetela ke la { $date }. E ncha e tseleng.
advice-not-usable = E ke ke ea sebelisoa. E-ea ofising efe kapa efe u kope e ncha.

## Your ID
id-title = Boitsebiso ba hao
id-card-title = { -id-card }
id-number = { -upn }
id-no-card = Ngoliso ha e na { -id-card } ea hao.
id-show = Bontša { -upn } ea ka
id-show-hint = U sebelisa passkey ea hao hape, e le hore motho ea tšoereng fono ea hao a se ke a e bona.
id-hide = Pata { -upn } ea ka
id-never = Ha e felloe ke nako
id-documents = Litokomane tsa hao
id-documents-caption = Tseo u nang le tsona le seo u lokelang ho se etsa
id-no-documents = Ngoliso ha e na litokomane tsa hao.
id-head-document = Tokomane
id-head-number = Nomoro
id-head-expires = Letsatsi la ho qetela
id-head-standing = Seo u lokelang ho se etsa
id-log-text = Re ngola hore na ke mang ea shebang rekoto ea hao:

## Access log
access-log-title = Ke mang ea shebileng rekoto ea hao
access-log-intro = Nako le nako ha motho a bala rekoto ea hao re ngola hore na ke mang le hore na hobane’ng. Ha ho motho ea ka hlakolang mola.
access-log-none = Ha ho motho ea shebileng rekoto ea hao hajoale.
access-log-caption = Tsa morao-rao pele
access-log-when = Neng
access-log-who = Mang
access-log-what = Seo a se boneng
access-log-why = Hobane’ng
access-log-you = Uena
access-log-wrong-title = Haeba ho na le se sa lokang
access-log-wrong-text = E-ea ofising efe kapa efe u botse ka mola oo. Ofisi e tlameha ho u bolella hore na ke hobane’ng ha rekoto ea hao e baliloe.
