## Every form
apply-continue = Tsoela pele
apply-save-for-later = Boloka 'me u khutle hamorao
fee-none = Ha ho tefo

## Services
services-title = Litšebeletso
services-intro = Khetha seo u batlang ho se etsa.
services-online = Se etse mona
services-renewal-text = Ha karete ea hao e le haufi le ho felloa ke nako kapa e se e felletsoe ke nako.
services-appointments = Likopano tsa hao
services-appointments-text = Bona, fetola kapa u hlakole kopano ea ofising.
services-office = Se etse ofising
services-office-text = E-ea ofising efe kapa efe bakeng sa karete e lahlehileng kapa e utsoitsoeng, karete ea pele, phasepoto kapa ho ngolisa tsoalo.

## Renewal: start
renewal-service = Nchafatsa { -id-card }
renewal-start-intro = U ka nchafatsa ho tloha likhoeling tse { $months } pele karete e felloa ke nako, le neng kapa neng ka mor'a moo.
renewal-start-need = Seo u se hlokang
renewal-start-need-contact = Nomoro ea mohala kapa aterese ea imeile
renewal-start-need-address = Aterese ea moo u lulang
renewal-start-need-card = Karete eo u nang le eona hona joale, ha u ea ofising
renewal-start-facts = Tefo le nako
renewal-start-cost = Tefo
renewal-start-time = Nako ea ho etsa kopo
renewal-start-time-text = Hoo e ka bang metsotso e 5. U ka emisa 'me ua khutla hamorao.
renewal-start-ready = Karete ea hao e ncha
renewal-start-ready-text =
    { $days ->
        [one] Hoo e ka bang letsatsi le le { $days } la mosebetsi ka mor'a kopano ea hao
       *[other] Hoo e ka bang matsatsi a { $days } a mosebetsi ka mor'a kopano ea hao
    }
renewal-start-steps = Kamoo ho etsoang kateng
renewal-start-step-1 = Araba lipotso tse 4 mona.
renewal-start-step-2 = Beha nako ea kopano ofising.
renewal-start-step-3 = E-ea ofising. Re tla u nka foto le likhatiso tsa menoana, 'me u tla lefa.
renewal-start-step-3-free = E-ea ofising. Re tla u nka foto le likhatiso tsa menoana.
renewal-start-step-4 = Lata karete ea hao e ncha.
renewal-start-lost = Haeba karete ea hao e lahlehile kapa e utsoitsoe, bolella ofisi hang-hang. U ke ke ua e nchafatsa mona.
renewal-start-sign-in = U kena pele, e le hore motho e mong a se ke a etsa kopo ka lebitso la hao.
renewal-start-saved = Re bolokile likarabo tsa hao ka la { $date }.
renewal-start-now = Qala joale
renewal-start-resume = Tsoela pele ka kopo ea hao

## Renewal: not now
renewal-not-instead = Seo u ka se etsang
renewal-not-account = E-ea ak'haonteng ea hao
renewal-not-see-application = Bona kopo ea hao
renewal-not-early-title = U ke ke ua nchafatsa karete ea hao hajoale
renewal-not-early-text = Karete ea hao e sa ntse e na le nako e telele. U ka e nchafatsa ho tloha ka la { $date }.
renewal-not-early-mend = Khutla ka letsatsi leo kapa ka mor'a lona. Haeba lintlha tsa hao li fetohile kapa karete e senyehile, e-ea ofising.
renewal-not-under-way-title = U se u entse kopo
renewal-not-under-way-text = Kopo ea hao { $reference } e ntse e sebetsoa.
renewal-not-under-way-mend = U ka bona hore na e fihlile hokae, 'me ua beha kapa ua fetola kopano ea hao.
renewal-not-lost-title = Karete ea hao e tlalehiloe e lahlehile
renewal-not-stolen-title = Karete ea hao e tlalehiloe e utsoitsoe
renewal-not-lost-text = Karete e lahlehileng kapa e utsoitsoeng e nkeloa sebaka ke e 'ngoe, ha e nchafatsoe. Ha ho sa na motho ea ka e sebelisang.
renewal-not-lost-mend = E-ea ofising efe kapa efe u kope karete e 'ngoe. Tlo le tokomane e 'ngoe e nang le lebitso la hao, haeba u e na le eona.
renewal-not-damaged-title = Karete ea hao e tlalehiloe e senyehile
renewal-not-damaged-text = Karete e senyehileng e nkeloa sebaka ke e 'ngoe, ha e nchafatsoe. E ke ke ea hlola e sebelisoa.
renewal-not-damaged-mend = E-ea ofising efe kapa efe u kope karete e 'ngoe. Tlo le karete e senyehileng.
renewal-not-young-title = U sa le monyenyane haholo hore u be le karete ea hao
renewal-not-young-text = U ka fumana karete ho tloha ka la { $date }.
renewal-not-young-mend = Ho fihlela ka nako eo, setifikeiti sa hao sa tsoalo se bontša hore na u mang. Motsoali kapa mohlokomeli a ka botsa ofising efe kapa efe.
renewal-not-deceased-title = Rekoto ena e koetsoe
renewal-not-deceased-text = Rejistara e bontša hore motho enoa o hlokahetse, kahoo karete e ke ke ea nchafatsoa.
renewal-not-deceased-mend = Haeba ho se joalo, e-ea ofising efe kapa efe hang-hang. Tlo le ntho e bontšang hore na u mang.
renewal-not-card-title = Ha ho karete e ka nchafatsoang
renewal-not-card-text = Ha ho karete ea hao e ka nchafatsoang rejistareng.
renewal-not-card-mend = E-ea ofising efe kapa efe u kope karete ea pele. Tlo le setifikeiti sa hao sa tsoalo.

## Renewal: task list
renewal-tasks-title = Kopo ea hao
renewal-tasks-intro = Re boloka karabo e 'ngoe le e 'ngoe. U ka emisa neng kapa neng 'me ua khutla hamorao.
renewal-tasks-questions = Araba lipotso
renewal-tasks-send = Hlahloba 'me u romele
renewal-tasks-first = Araba lipotso tsohle pele

## Renewal: questions
renewal-contact-title = Na re ntse re ka u fumana mona?
renewal-contact-intro = Re tla u bolella hore na karete ea hao e fihlile hokae, 'me re u hopotse kopano ea hao. Fetola se seng se sa nepahala.
renewal-contact-phone = Nomoro ea mohala
renewal-contact-phone-hint = E nang le khoutu ea naha kapa e se nang eona
renewal-contact-email = Aterese ea imeile
renewal-contact-email-hint = Joaloka lebitso@example.com
renewal-address-title = Na u ntse u lula mona?
renewal-address-intro = Ena ke aterese e rejistareng. Fetola se seng se sa nepahala.
renewal-address-line1 = Ntlo, setša kapa motse
renewal-address-line2 = Lintlha tse ling tse re thusang ho fihla
renewal-address-town = Toropo
renewal-address-district = Setereke
renewal-address-postal = Khoutu ea poso
renewal-reason-title = Ke hobane'ng ha u nchafatsa karete ea hao?
renewal-reason-missing = Khetha hore na ke hobane'ng ha u nchafatsa karete ea hao
renewal-office-title = U tla ea ofising efe?
renewal-office-hint = Tse haufi le ofisi ea hao li tla pele. U tla khetha letsatsi le nako hamorao.
renewal-office-own = { $place }. Ofisi ea hao.
renewal-office-missing = Khetha ofisi
renewal-office-gone = Ofisi eo ha e sa buloa. Khetha e 'ngoe

## Renewal: check
renewal-check-title = Hlahloba likarabo tsa hao 'me u romele
renewal-check-address = Aterese
renewal-check-reason = Lebaka
renewal-check-office = Ofisi
renewal-check-none = Ha ea fanoa
renewal-check-fee = Tefo
renewal-check-fee-text = { $fee }. U lefa ofising.
renewal-check-changed = Likarabo tsa hao kapa tefo li fetohile esale u bula leqephe lena, 'me ha ho letho le rometsoeng. Hlahloba tsohle hape, ebe u romela.
renewal-check-free = Ha ho tefo. Ha u lefe letho.
renewal-check-send-title = Romela kopo ea hao
renewal-check-send-text = Ka ho romela kopo ena u re likarabo tsa hao ke 'nete. Re tla fetola nomoro ea mohala, imeile le aterese ea hao rejistareng ha karete ea hao e ncha e amoheloa.
renewal-check-send = Romela kopo

## Application
application-reference-caption = Nomoro ea kopo { $reference }
application-reference = Nomoro ea kopo
application-facts = Lintlha tsa kopo ena
application-office = Ofisi
application-fee = Tefo
application-fee-at-office = { $fee }, e lefuoa ofising
application-appointment = Kopano
appointment-when-where = { $when }, { $office }
application-appointment-see = Bona kopano ea hao
application-expected = Karete e ncha
application-expected-about = Hoo e ka bang ka la { $date }
application-timeline = E fihlile hokae
application-papers = Litokomane le tse ling
application-confirmation = Netefatso eo u ka e hatisang
application-pdf = Boloka netefatso (PDF)
application-withdraw = Hula kopo ena
application-book = Beha kopano ea hao
application-now-awaiting-appointment = Ke nako ea hao: beha nako ea kopano ofising. Ha ho letho le etsahalang pele ho moo.
application-now-awaiting-enrolment = Ke nako ea hao: e-ea kopanong ea hao. Re tla u nka foto le likhatiso tsa menoana, ebe ofisi e hlahloba tsohle.
application-now-office = Ofisi e na le kopo ea hao 'me e ntse e e hlahloba. Ha ho letho leo u lokelang ho le etsa.
application-now-in-production = Karete ea hao e ntse e etsoa. Re tla u bolella ha u ka e lata.
application-now-ready-to-collect = Karete ea hao e ofising. E-ea u e late.
application-now-collected = U na le karete ea hao e ncha. Kopo ena e phethiloe.
application-now-rejected = Ofisi ha ea amohela kopo ena. U ka botsa ofisi lebaka le seo u ka se etsang.
application-now-withdrawn = U hutse kopo ena. U ka etsa kopo hape neng kapa neng.
application-now-expired = Nako e felile, kahoo kopo ena e koetsoe. U ka etsa kopo hape neng kapa neng.
application-now-yours = Ke nako ea hao. Ofisi e emetse uena.

## Confirmation
confirmation-title = Kopo e rometsoe
confirmation-reference = Nomoro ea kopo ea hao
confirmation-next = Se latelang
confirmation-expected = U tla fumana karete ea hao e ncha hoo e ka bang ka la { $date }.
confirmation-bring = Seo u tlang le sona ofising
confirmation-bring-card = Karete eo u nang le eona hona joale
confirmation-bring-fee = { $fee } bakeng sa tefo
confirmation-bring-reference = Nomoro ea kopo ea hao, pampiring kapa fonong ea hao
confirmation-name = Lebitso
confirmation-service = Tšebeletso
confirmation-sent = Letsatsi la ho romela
confirmation-made = E ngotsoe ka la { $date }. { -ministry }, { -country }.
confirmation-office = Ofisi ea hao: { $office }
confirmation-follow = Bona hore na kopo ea hao e fihlile hokae

## Withdrawing
withdraw-title = Na u batla ho hula kopo ena?
withdraw-text = Re tla emisa ho e sebetsa 'me re hlakole kopano ea eona. U sala le karete eo u nang le eona, 'me u ka etsa kopo hape.
withdraw-yes = Hula kopo
withdraw-no = E tlohele e tsoele pele

## Messages
message-application-submitted-title = Re fumane kopo ea hao { $reference }
message-application-submitted-text = Joale beha nako ea kopano ofising.
message-application-withdrawn-title = U hutse kopo { $reference }
message-application-withdrawn-text = Re emisitse ho e sebetsa. U ka etsa kopo hape neng kapa neng.
message-application-expired-title = Kopo { $reference } e koetsoe
message-application-expired-text = Nako e felile. U ka etsa kopo hape neng kapa neng.
