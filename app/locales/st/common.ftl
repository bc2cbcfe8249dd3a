## Dates
month-1 = Pherekhong
month-2 = Hlakola
month-3 = Hlakubele
month-4 = 'Mesa
month-5 = Motšeanong
month-6 = Phuptjane
month-7 = Phupu
month-8 = Phato
month-9 = Loetse
month-10 = Mphalane
month-11 = Pulungoana
month-12 = Tšitoe
weekday-1 = Mantaha
weekday-2 = Labobeli
weekday-3 = Laboraro
weekday-4 = Labone
weekday-5 = Labohlano
weekday-6 = Moqebelo
weekday-7 = Sontaha
date-at-time = { $date } ka { $time }

## Header and footer
skip-to-content = Tlolela litabeng tsa sehlooho
languages-label = Puo
brand-line = Litšebeletso tsa boitsebiso, { -country }
nav-label = Lethathamo le leholo
nav-account = Ak'haonte
nav-id = Boitsebiso ba ka
nav-services = Litšebeletso
nav-appointments = Likopano
nav-sign-in = Kena
nav-sign-out = Tsoa
footer-help = Fumana thuso
footer-about = Mlango ke lentsoe la Seswahili le bolelang “monyako”. Ke tsela ea hao e eang litšebeletsong tsa boitsebiso tsa { -country }.

## Home
home-title = Boitsebiso ba hao, ntle le mokoloko
home-intro = Nchafatsa { -id-card }, beha nako ea kopano ofising 'me u bone hore na kopo ea hao e fihlile hokae. Ka nako efe kapa efe, ka fono efe kapa efe.
home-activate = Bula ak'haonte ea hao
home-activate-hint = Na ke lekhetlo la hao la pele? Sebelisa khoutu ea ho bula ak'haonte eo u e fuoeng ofising kapa ka lengolo.
home-account = E-ea ak'haonteng ea hao
home-services-title = Seo u ka se etsang mona
home-renew-title = Nchafatsa { -id-card }
home-renew-text = Araba lipotso tse seng kae. U ka emisa 'me ua khutla hamorao.
home-book-title = Beha nako ea kopano ofising
home-book-text = Khetha ofisi, letsatsi le nako tse u loketseng.
home-id-title = Bona boitsebiso ba hao
home-id-text = Litokomane tseo u nang le tsona, hore na li felloa ke nako neng le seo u lokelang ho se etsa.
home-help-title = Fumana thuso
home-help-text = Likarabo tsa lipotso tse tloaelehileng, le kamoo u ka re fumanang kateng.
home-need-title = Seo u se hlokang
home-need-code = Khoutu ea hao ea ho bula ak'haonte, lekhetlo la pele feela. U e fumana ofising kapa ka poso.
home-need-birth = Letsatsi la hao la tsoalo.
home-need-phone = Fono kapa k'homphieutha eo u e notlollang ka monoana, sefahleho kapa PIN.
home-safe-title = Ho sireletsehile ho tloha qalong
home-safe-password = Ha ho phasewete eo u lokelang ho e hopola kapa eo u ka lahleheloang ke eona. Fono ea hao ke senotlolo.
home-safe-codes = Ha ho mohla re letsang mohala kapa re ngolang ho kopa likhoutu tsa hao. U se ke ua li fa motho leha e le ofe.
home-safe-office = U ka etsa tsena tsohle le ofising. Tlo le boitsebiso boo u nang le bona.

## System pages
system-try-again = Leka hape
system-home = E-ea leqepheng la pele
system-request-id = Haeba u ikopanya le rona ka taba ena, fana ka nomoro ena:
system-bad-request-title = Ha rea khona ho bala se rometsoeng
system-bad-request-text = Khutlela morao 'me u leke hape. Haeba u latetse sehokelo, karolo ea sona e ka 'na eaba e haella.
system-denied-title = U ke ke ua bula leqephe lena
system-denied-text = Ke la motho e mong, kapa ak'haonte ea hao ha ea lumelloa ho le bona.
system-denied-mend = Hlahloba hore u kene ka ak'haonte ea hao. Haeba u rometse foromo, khutlela morao, bula leqephe bocha 'me u e romele ho tloha moo.
system-not-found-title = Leqephe ha lea fumanoa
system-not-found-text = Haeba u ngotse aterese ea leqephe, hlahloba hore e nepahetse.
system-not-found-mend = Haeba u latetse sehokelo, leqephe le ka 'na la be le isitsoe sebakeng se seng. U ka fumana tsohle ho tloha leqepheng la pele.
system-conflict-title = Taba ena e se e fetohile
system-conflict-text = E fetotsoe fensetereng e 'ngoe, kapa motho oa ofisi o se a sebelitse ho eona. Ha rea etsa seo u se kopileng.
system-conflict-mend = Khutlela morao 'me u bule leqephe bocha hore u bone boemo ba hona joale.
system-too-large-title = Seo u se rometseng se seholo haholo
system-too-large-text = Khutlela morao 'me u romele faele e nyenyane kapa mongolo o mokhutšoanyane.
system-too-many-title = U lekile ka makhetlo a mangata haholo
system-too-many-text = Ho sireletsa liak'haonte re fokotsa lebelo ha ho lekoa ka makhetlo a mangata. Ema metsotso e seng mekae, ebe u leka hape.
system-too-many-minutes =
    { $minutes ->
        [one] Ho sireletsa liak'haonte re fokotsa lebelo ha ho lekoa ka makhetlo a mangata. Ema motsotso o le { $minutes }, ebe u leka hape.
       *[other] Ho sireletsa liak'haonte re fokotsa lebelo ha ho lekoa ka makhetlo a mangata. Ema metsotso e { $minutes }, ebe u leka hape.
    }
system-internal-title = Ho bile le phoso ka lehlakoreng la rona
system-internal-text = Re e ngotse 'me re tla e hlahloba. Seo u se bolokileng pele se sireletsehile.
system-internal-mend = Leka hape ka mor'a metsotso e seng mekae.
system-unavailable-title = Tšebeletso e ke ke ea sebelisoa hona joale
system-unavailable-text = Leka hape ka mor'a metsotso e seng mekae. Seo u se bolokileng pele se sireletsehile.
system-unavailable-kept = Ha rea khona ho boloka seo u se rometseng, empa se ntse se le teng mona. Ema hanyenyane, ebe u leka hape: se tla romeloa joalokaha u se ngotse.
system-session-ended-title = U ntšitsoe ak'haonteng ea hao
system-session-ended-text = Ha ua etsa letho leqepheng lena ka nakoana, kahoo re u ntšitse ak'haonteng ho sireletsa lintlha tsa hao.
system-session-ended-kept = Seo u se rometseng ha sea lahleha: re u bolokile sona. Kena hore u se romele hape.
system-unsent-title = Romela seo u se ngotseng
system-unsent-text = U ntšitsoe pele re boloka seo u se rometseng. Ha ho letho le lahlehileng: seo u se ngotseng se ntse se le teng mona, kamoo u se ngotseng kateng.
system-unsent-send = Se romele hona joale
