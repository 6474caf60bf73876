### Për ata që paraqesin një kërkesë dhe e ndjekin: hapat, dëftesa, faqja e dosjes, mesazhet.

cases-apply-step-details = Gjendja
cases-apply-step-applicant = Kërkuesi
cases-apply-step-documents = Dokumentet
cases-apply-step-review = Kontrolli
cases-apply-title-details = Kërkesa: gjendja
cases-apply-title-applicant = Kërkesa: kush e paraqet
cases-apply-title-delegate = Kërkesa: kush vepron për kërkuesin
cases-apply-title-documents = Kërkesa: dokumentet
cases-apply-title-review = Kërkesa: kontrolli i të dhënave
cases-apply-next = Vazhdoni
cases-apply-back = Mbrapa
cases-apply-change = Ndryshoni
cases-apply-kept = Ajo që keni shkruar ruhet për 24 orë në këtë pajisje.
cases-apply-remove = Fshini gjithçka
cases-apply-removed = Të dhënat e kërkesës u fshinë.
cases-apply-gone = Nuk ka kërkesë të filluar: kanë kaluar 24 orë, ose është dërguar tashmë. Mund të filloni përsëri nga këtu.

cases-apply-title = Paraqitni kërkesën online
cases-apply-lead = U përgjigjeni disa pyetjeve, bashkëngjitni dokumentet dhe merrni menjëherë dëftesën me numrin e protokollit. Nuk duhet regjistrim.
cases-apply-documents = Dokumente që mund të duhen
cases-apply-documents-what = Mjafton edhe një fotografi e lexueshme. Kush nuk e ka ende një dokument mund ta paraqesë kërkesën gjithsesi: zyra do ta kërkojë.
cases-apply-document-sometimes = (vetëm në disa raste)
cases-apply-begun = Në këtë pajisje ka një kërkesë të filluar tashmë.
cases-apply-begin = Filloni
cases-apply-go-on = Vazhdoni kërkesën
cases-apply-anew = Filloni nga e para
cases-apply-known = Kush ka paraqitur tashmë një kërkesë mund ta ndjekë.

cases-apply-term-legal = Afati i caktuar nga ligji
cases-apply-term-promised = Afati i premtuar nga karta e shërbimeve
cases-apply-due-legal = Dita e fundit për përgjigjen, sipas ligjit
cases-apply-due-promised = Dita e fundit e premtuar nga karta e shërbimeve
cases-apply-due-why = Si llogaritet
cases-apply-due-late = Afati ka kaluar
cases-apply-waits-receipt = Afati fillon nga dita kur mbërrin kërkesa.
cases-apply-waits-complete = Afati fillon kur kërkesa është e plotë: zyra ju thotë nga cila ditë.
cases-apply-waits-quota = Afati fillon kur kërkesa hyn në kuotën e vitit: zyra ju thotë nga cila ditë.

cases-apply-name = Emri dhe mbiemri
cases-apply-name-hint = Të personit që kërkon, siç janë në dokument; ose emri i organizatës.
cases-apply-fiscal_code = Kodi fiskal
cases-apply-fiscal_code-hint = Edhe ai i përkohshëm. Kush nuk e ka e lë fushën bosh.
cases-apply-born_on = Data e lindjes
cases-apply-address = Adresa
cases-apply-address-hint = Ku mund të shkruajë zyra: rruga, numri, kodi postar dhe bashkia.
cases-apply-email = Adresa e e-mailit
cases-apply-email-hint = E këshilluar: për çdo risi merrni një mesazh me lidhjen e dosjes.
cases-apply-phone = Telefoni
cases-apply-who = Kush po e plotëson
cases-apply-who-me = Personi që kërkon, për vete
cases-apply-who-other = Një person tjetër ose një organizatë, për personin që kërkon
cases-apply-privacy = Të dhënat shërbejnë vetëm për këtë kërkesë.
cases-apply-privacy-link = Njoftimi për mbrojtjen e të dhënave
cases-apply-delegate-what = Kush vepron për kërkuesin merr të njëjtat mesazhe. Autorizimi ose prokura bashkëngjitet në hapin e dokumenteve.
cases-apply-delegate-name = Emri dhe mbiemri, ose emri i organizatës
cases-apply-delegate-fiscal_code = Kodi fiskal
cases-apply-delegate-email = Adresa e e-mailit
cases-apply-delegate-phone = Telefoni

cases-apply-documents-lead = Këto janë dokumentet për gjendjen e përshkruar. Çdo skedar ruhet sapo ngarkohet.
cases-apply-documents-kinds = Një skedar në herë, jo më shumë se { $most } MB: PDF, fotografi, dokumente teksti.
cases-apply-other-documents = Dokumente të tjera
cases-apply-other-documents-what = Vetëm nëse mund të jenë të dobishme për kërkesën.
cases-apply-other-documents-delegate = Autorizimi ose prokura e personit që kërkon, me dokumentin e tij të identitetit.
cases-apply-other-document = Dokument tjetër
cases-apply-file-of = Skedari: { $title }
cases-apply-file-add = Ngarkoni
cases-apply-file-remove = Hiqni
cases-apply-file-none = Zgjidhni më parë një skedar që nuk është bosh.
cases-apply-file-large = Skedari kalon { $most } MB: mund ta zvogëloni, ose ta ndani në disa skedarë.
cases-apply-files-many = Jo më shumë se { $most } skedarë: mund të bashkoni disa faqe në një skedar të vetëm.
cases-apply-files-often = Shumë skedarë në pak kohë nga ky rrjet: provoni përsëri pas një çerek ore. Asgjë nga çfarë keni shkruar nuk ka humbur.

cases-apply-review-delegate = Kush vepron për kërkuesin
cases-apply-review-no-email = Pa adresë e-maili nuk vijnë mesazhe: dosja ndiqet me kodin e shkruar në dëftesë.
cases-apply-review-no-documents = Asnjë dokument i bashkëngjitur.
cases-apply-review-missing = Mungojnë këto dokumente:
cases-apply-review-missing-what = Kërkesa mund të dërgohet gjithsesi. Zyra do t’i kërkojë, dhe në atë rast përgjigjja mund të vijë më vonë.
cases-apply-review-promise = Kur vjen përgjigjja
cases-apply-review-promise-what = Nëse kërkesa dërgohet sot:
cases-apply-review-privacy = Mbrojtja e të dhënave
cases-apply-review-privacy-what = { $years ->
    [one] Të dhënat shërbejnë vetëm për trajtimin e kësaj kërkese dhe ruhen për një vit pas përfundimit të saj.
   *[other] Të dhënat shërbejnë vetëm për trajtimin e kësaj kërkese dhe ruhen për { $years } vjet pas përfundimit të saj.
  }
cases-apply-review-declares = Me dërgimin deklaroni se ajo që keni shkruar është e vërtetë: deklaratat e rreme dënohen nga ligji (DPR 445/2000 nenet 75 dhe 76).
cases-apply-send = Dërgoni kërkesën
cases-apply-sent = Kërkesa u dërgua. Është mirë ta ruani ose ta printoni këtë dëftesë.
cases-apply-often = Nga ky rrjet kanë ardhur shumë kërkesa në pak kohë: provoni përsëri pas një çerek ore. Asgjë nga çfarë keni shkruar nuk ka humbur.

cases-receipt-title = Dëftesa e kërkesës
cases-receipt-by = Kërkuesi
cases-receipt-mailed = Lidhja e dosjes u dërgua edhe me e-mail.
cases-receipt-confirm = Te adresa e e-mailit u dërgua një mesazh për ta konfirmuar: ai kërkon kodin e shkruar më lart. Shkruajeni kodin ose printojeni këtë faqe.
cases-receipt-write-down = Shkruajeni kodin ose printojeni këtë faqe: duhet për të ndjekur dosjen.
cases-receipt-follow = Ndiqni dosjen
cases-receipt-pdf = Shkarkoni dëftesën (PDF)

cases-own-title = Dosja { $number }
cases-own-office = Zyra
cases-own-officer = Përgjegjësi i procedurës
cases-own-filed-on = Kërkesa u paraqit më
cases-own-number = Numri i protokollit
cases-own-number-coming = Po vjen: do të shfaqet këtu së shpejti.
cases-own-number-none = Enti nuk e mban protokollin këtu: vlen kodi i dosjes.
cases-own-code = Kodi i dosjes
cases-own-code-what = Me kodin dosja gjendet te
cases-own-print = Printoni
cases-own-where = Në ç’pikë është
cases-own-step = Ku ndodhet tani
cases-step-decision = Vendimi
cases-step-decision-handed-over = Dorëzimi i vendimit
cases-own-turns = Çfarë ka ndodhur
cases-own-act-delivered = Dorëzuar { DAY($on) }, { $channel ->
    [counter] në sportel
    [post] me postë
    [certified_mail] me e-mail të certifikuar (PEC)
   *[other] me e-mail
  }
cases-own-act-sent = Dërguar { DAY($on) }, { $channel ->
    [counter] në sportel
    [post] me postë
    [certified_mail] me e-mail të certifikuar (PEC)
   *[other] me e-mail
  }
cases-own-acts = Vendime dhe letra të zyrës
cases-own-received = Dokumentet që ka marrë zyra
cases-own-erased = Të dhënat personale të kësaj praktike u fshinë më { DAY($on) }, në fund të kohës së ruajtjes. Mbeten numri, datat dhe përfundimi; dokumentet dhe aktet nuk mund të shkarkohen më.
cases-own-comes-invited = Zyra ju fton të zgjidhni një takim
cases-own-comes-due = Zyra ju fton të zgjidhni një takim
cases-own-comes-lettered = Zyra ka dërguar një letër për takimin
cases-own-comes-booked = Takimi është rezervuar
cases-own-comes-kept = Takimi u zhvillua
cases-own-comes-lapsed = Afati për të rezervuar takimin ka mbaruar
cases-own-comes-withdrawn = Zyra e tërhoqi ftesën për takimin
cases-own-comes-until = Mund të rezervohet deri më { DAY($day) }.
cases-own-comes-see = Shihni takimin
cases-own-comes-book = Zgjidhni ditën dhe orën
cases-own-collect = Tërhiqet në sportel.
cases-own-collect-do = Rezervoni tërheqjen
cases-own-stands-waiting = Në pritje që të fillojë afati
cases-own-stands-under_way = Në shqyrtim
cases-own-stands-documents = Zyra kërkon dokumente
cases-own-stands-observations = Mund të paraqisni vërejtje
cases-own-stands-decided = E vendosur
cases-own-stands-closed = E përfunduar
cases-own-told-filed = Kërkesa u paraqit dhe u regjistrua
cases-own-told-began = Afati filloi
cases-own-told-passed = Dosja kaloi te
cases-own-told-documents_requested = Zyra kërkoi dokumente të tjera
cases-own-told-documents_received = Dokumentet mbërritën dhe afati ecën përsëri
cases-own-told-rejection_notice = Zyra njoftoi arsyet që pengojnë pranimin e kërkesës
cases-own-told-observations = Vërejtjet mbërritën
cases-own-told-extended = Afati u zgjat
cases-own-told-delivered = Vendimi u dorëzua
cases-own-told-withdrawn = Kërkesa u tërhoq nga ai që e kishte paraqitur
cases-own-told-reopened = Dosja u rihap
cases-own-told-annulled = Zyra e anuloi vendimin e vet
cases-own-outcome-granted = Kërkesa u pranua.
cases-own-outcome-partly = Kërkesa u pranua pjesërisht.
cases-own-outcome-refused = Kërkesa u refuzua.
cases-own-outcome-inadmissible = Kërkesa nuk mund të shqyrtohet: është e papranueshme.
cases-own-outcome-withdrawn = Kërkesa u tërhoq.
cases-own-outcome-assent = Afati kaloi pa përgjigje: kërkesa quhet e pranuar.
cases-own-outcome-rejection = Afati kaloi pa përgjigje: kërkesa quhet e refuzuar.
cases-own-asked-documents = Zyra kërkon dokumente të tjera
cases-own-asked-observations = Zyra mendon ta refuzojë kërkesën
cases-own-asked-by = { $what ->
    [documents] Mund të përgjigjeni deri { DAY($by) }. Ndërkohë afati është i ndalur.
   *[observations] Mund të paraqisni vërejtje dhe dokumente deri { DAY($by) }. Zyra duhet t’i marrë parasysh para se të vendosë.
  }
cases-own-asked-do-documents = Dërgoni dokumentet
cases-own-asked-do-observations = Shkruani vërejtjet
cases-own-answering-title-documents = Dërgimi i dokumenteve të kërkuara
cases-own-answering-title-observations = Paraqitja e vërejtjeve
cases-own-answering-document = Cili dokument është
cases-own-answering-documents = Skedari
cases-own-answering-text = Mesazh për zyrën
cases-own-answering-text-hint = Jo më shumë se 5000 shenja.
cases-own-answered-documents = Dokumentet u dërguan dhe u regjistruan. Afati ecën përsëri.
cases-own-answered-observations = Vërejtjet u dërguan dhe u regjistruan.
cases-answer-files = Dokumentet
cases-answer-send-title = Dërgimi
cases-answer-send = Dërgojani zyrës
cases-answer-once = Dërgohet vetëm një herë: bashkëngjitni më parë të gjitha dokumentet.
cases-answer-empty = Bashkëngjitni të paktën një skedar, ose shkruani një mesazh.
cases-answer-nothing = Tani zyra nuk kërkon asgjë.
cases-answer-yes = Po
cases-answer-number = Shkruani një numër pa ndarë mijëshet, për shembull 62,5 ose 21400.
cases-answer-date = Shkruani një datë, për shembull 4/10/2026.
cases-answer-choice = Zgjidhni një nga përgjigjet.
cases-own-withdraw = Tërhiqni kërkesën
cases-own-withdraw-title = Ta tërhiqni kërkesën?
cases-own-withdraw-what = Zyra nuk e trajton më dhe dosja mbyllet. Nuk mund të kthehet pas: për të kërkuar përsëri duhet një kërkesë tjetër.
cases-own-withdraw-reason = Arsyeja
cases-own-withdraw-do = Po, e tërheq kërkesën
cases-own-withdraw-keep = Lëreni siç është
cases-own-withdraw-late = Për kërkesën është vendosur tashmë: nuk mund të tërhiqet më.
cases-own-withdrawn = Kërkesa u tërhoq.

cases-find-title = Ndiqni një dosje
cases-find-lead = Me kodin e shkruar në dëftesën e kërkesës.
cases-find-code = Kodi i dosjes
cases-find-code-hint = Dhjetë shkronja dhe shifra, për shembull 7K2M9QXA41.
cases-find-do = Shfaqni dosjen
cases-find-none = Me këtë kod nuk ka asnjë dosje: kontrolloni shkronjat dhe shifrat.

cases-filed-in-future = Kjo ditë nuk ka ardhur ende.
cases-fiscal-code-form = Kodi fiskal ka 16 shenja, ai i përkohshëm 11 shifra. Kush nuk e ka e lë fushën bosh.
cases-born-on-impossible = Kontrolloni datën e lindjes.
cases-email-form = Kontrolloni adresën: për shembull emri@shembull.it.
cases-phone-form = Kontrolloni numrin e telefonit.
cases-changed-meanwhile = Ndërkohë në dosje ka ndodhur diçka: shihni në ç’pikë është dhe provoni përsëri.
cases-refusal-before-last = { DAY($on) } është para gjësë së fundit që ndodhi, { DAY($last) }.
cases-refusal-in-future = { DAY($on) } nuk ka ardhur ende: sot është { DAY($today) }.
cases-refusal-closed = Dosja është e përfunduar.
cases-refusal-not-now = Në këtë pikë të dosjes nuk është e mundur.
cases-refusal-not-foreseen = Kjo procedurë nuk e parashikon, ose jo nga këtu.
cases-refusal-notice-first = Para refuzimit duhet njoftuar paralajmërimi i refuzimit (L. 241/1990 neni 10-bis).
cases-refusal-may-answer = Kush ka kërkuar mund të paraqesë ende vërejtje deri { DAY($until) }.
cases-refusal-extended = Afati mund të zgjatet jo më shumë se { $most }.
cases-refusal-too-late = Ishte e mundur deri { DAY($until) }.

cases-mail-subject = Dosja { $number }: { $procedure }
cases-mail-end =
    Për të parë dosjen: { $link }
    Kodi i dosjes: { $code }

    Kjo lidhje e hap dosjen: mos ua jepni të tjerëve.
cases-mail-filed =
    Përshëndetje,

    kërkesa «{ $procedure }» u paraqit { DAY($on) } dhe u regjistrua me numrin { $number }.
    Dëftesa, me afatet dhe përgjegjësin, gjendet në faqen e dosjes.
cases-mail-began =
    Përshëndetje,

    nga { DAY($on) } ecën afati për përgjigjen ndaj kërkesës «{ $procedure }».
cases-mail-passed =
    Përshëndetje,

    { DAY($on) } dosja kaloi te: { $step }.
cases-mail-documents-requested =
    Përshëndetje,

    { DAY($on) } zyra kërkoi dokumente të tjera për kërkesën «{ $procedure }».
    Në faqen e dosjes lexohet cilat janë, dhe mund të dërgohen.
cases-mail-documents-received =
    Përshëndetje,

    dokumentet e kërkuara mbërritën { DAY($on) }. Afati ecën përsëri.
cases-mail-rejection-notice =
    Përshëndetje,

    { DAY($on) } zyra njoftoi arsyet që pengojnë pranimin e kërkesës «{ $procedure }».
    Në faqen e dosjes lexohen arsyet dhe mund të paraqiten vërejtje.
cases-mail-observations =
    Përshëndetje,

    vërejtjet mbërritën { DAY($on) }. Zyra i merr parasysh në vendim.
cases-mail-extended =
    Përshëndetje,

    { DAY($on) } afati për përgjigjen ndaj kërkesës «{ $procedure }» u zgjat.
cases-mail-decided =
    Përshëndetje,

    { DAY($on) } zyra vendosi për kërkesën «{ $procedure }». Vendimi lexohet në faqen e dosjes.
cases-mail-delivered =
    Përshëndetje,

    vendimi u dorëzua { DAY($on) }.
cases-mail-withdrawn =
    Përshëndetje,

    kërkesa «{ $procedure }» u tërhoq { DAY($on) }. Dosja është mbyllur.
cases-mail-silence =
    Përshëndetje,

    afati për përgjigjen ndaj kërkesës «{ $procedure }» ka kaluar. Çfarë do të thotë kjo lexohet në faqen e dosjes.
cases-mail-reopened =
    Përshëndetje,

    dosja u rihap { DAY($on) } dhe vazhdon.
cases-mail-annulled =
    Përshëndetje,

    { DAY($on) } zyra e anuloi vendimin e vet për kërkesën «{ $procedure }». Arsyet lexohen në faqen e dosjes.

cases-address-waits = Adresa e e-mailit duhet konfirmuar
cases-address-waits-what = Mesazhet për dosjen presin konfirmimin e { $email }. Te kjo adresë u dërgua një lidhje: hapeni dhe shkruani kodin e dosjes.
cases-address-mend = Adresa është e gabuar, ose mesazhi nuk vjen
cases-address-send = Dërgojeni mesazhin përsëri
cases-address-sent = Mesazhi u dërgua përsëri.
cases-address-title = Konfirmoni adresën e e-mailit
cases-address-ask = Adresa { $email } u dha për të marrë mesazhet për një kërkesë. Për ta konfirmuar duhet kodi i dosjes, që gjendet në dëftesë. Zyra është:
cases-address-confirm = Konfirmoj: adresa është e imja
cases-address-confirmed = Adresa u konfirmua.
cases-address-known = Adresa është konfirmuar tashmë. Me kodin dosja gjendet.
cases-address-late = Lidhja nuk vlen më. Nga faqja e dosjes mund të kërkoni një tjetër.
cases-mail-address-subject = Konfirmoni adresën e e-mailit për një kërkesë
cases-mail-address =
    Përshëndetje,

    kjo adresë u dha për të marrë mesazhet për një kërkesë të paraqitur { DAY($on) }.
    Zyra: { $office }

    Për ta konfirmuar, hapeni këtë lidhje deri ditën { DAY($by) } dhe shkruani kodin e dosjes, që gjendet në dëftesë:
    { $confirm }

    Nëse nuk keni paraqitur asnjë kërkesë, mund ta shpërfillni këtë mesazh: pa konfirmim nuk dërgohet asgjë për dosjen.
