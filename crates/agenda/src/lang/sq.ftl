agenda-step-place = Vendi
agenda-step-time = Data dhe ora
agenda-step-details = Hollësi
agenda-step-applicant = Kërkuesi
agenda-step-review = Kontrolli
agenda-title-place = Rezervimi: vendi
agenda-title-time = Rezervimi: data dhe ora
agenda-title-details = Rezervimi: hollësi
agenda-title-applicant = Rezervimi: kërkuesi
agenda-title-review = Rezervimi: kontrolli i të dhënave
agenda-next-time = Vazhdoni: data dhe ora
agenda-next-details = Vazhdoni: hollësi
agenda-next-applicant = Vazhdoni: kërkuesi
agenda-next-review = Vazhdoni: kontrolli
agenda-back = Kthehuni
agenda-change = Ndryshoni
agenda-draft-kept = Ajo që keni shkruar ruhet për dy orë në këtë pajisje.
agenda-draft-remove = Fshini gjithçka
agenda-draft-removed = Të dhënat e rezervimit u fshinë.
agenda-draft-gone = Nuk ka rezervim në vazhdim: kanë kaluar dy orë, ose ka përfunduar tashmë. Mund të filloni përsëri nga këtu.
agenda-landing-title = Takime
agenda-landing-lead = Zgjidhni arsyen, sportelin dhe orën. Nuk duhet të regjistroheni.
agenda-landing-open = Për çfarë rezervoni
agenda-landing-counters = { $n ->
    [one] Vetëm një sportel
   *[other] { $n } sportele
  }
agenda-landing-convoked = Me thirrje nga zyra (convocazione)
agenda-landing-convoked-what = Këto takime rezervohen nga lidhja që gjendet në thirrjen e zyrës.
agenda-landing-known = Kam tashmë një rezervim
agenda-landing-known-what = Me kodin mund ta shihni, ta zhvendosni ose ta anuloni.
agenda-landing-none = Asnjë sportel nuk pret me takim
agenda-landing-none-what = Për momentin zyrat nuk i kanë hapur rezervimet në internet.
agenda-contact-offices = Kontaktet e zyrave
agenda-contact-office = Kontaktet e zyrës
agenda-place-where = Ku
agenda-place-none = Asnjë takim në internet
agenda-place-none-what = Për këtë shërbim asnjë sportel nuk pret me takim të rezervuar në internet.
agenda-place-convoked = Rezervohet me thirrje nga zyra (convocazione)
agenda-near = Komuna, kodi postar, rruga ose emri i sportelit
agenda-near-do = Trego në fillim më të afërtat
agenda-near-from = Sipas largësisë nga { $town }.
agenda-near-unknown = Nuk e dimë ku ndodhet «{ $place }»: sportelet janë sipas vendit të parë të lirë.
agenda-near-known = Largësitë njihen nga:
agenda-distance = { $km } km larg në vijë të drejtë
agenda-locate = Përdor vendndodhjen time
agenda-locate-privacy = Vendndodhja mbetet në këtë pajisje: nuk dërgohet dhe nuk ruhet.
agenda-locate-done = Sportelet janë tani nga më i afërti te më i largëti.
agenda-locate-refused = Vendndodhja nuk është e disponueshme: më sipër mund të shkruhet komuna ose kodi postar.
agenda-first-free = Vendi i parë i lirë: { DAY($on) }, ora { $at }
agenda-first-free-none = Tani nuk ka vende të lira.
agenda-company = Kush vjen
agenda-company-do = Përditësoni oraret
agenda-language-no = Asnjë
agenda-language-choose = Zgjidhni gjuhën
agenda-language-first = Në këtë takim merr pjesë një përkthyes: zgjidhni gjuhën për të parë oraret.
agenda-soonest = Ditët e para të lira
agenda-soonest-from = { $n ->
    [one] një orar, në { $at }
   *[other] { $n } orare, nga { $at }
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) }, ora { $at }
agenda-on-from-to = { DAY($on) }, nga ora { $from } deri në { $to }
agenda-week = Nga dita { DAY($from) }, deri ditën { DAY($to) }
agenda-list = Ditë të lira
agenda-arrows = Ditë të tjera
agenda-week-before = Java e mëparshme
agenda-week-after = Java tjetër
agenda-list-before = Ditët e mëparshme
agenda-list-after = Ditët e mëtejshme
agenda-as-list = Trego si listë
agenda-as-week = Trego sipas javës
agenda-week-none = Në këtë javë nuk ka orare të lira.
agenda-nearest = Oraret e lira më të afërta
agenda-taken = Ndërkohë ai orar nuk është më i lirë. Asgjë nuk ka humbur: mjafton të zgjidhni një orar tjetër.
agenda-none-title = Tani nuk ka vende të lira
agenda-none-what = Vendet që anulohen bëhen përsëri të lira gjatë ditës.
agenda-none-opens = Vendet e tjera hapen ditën { DAY($on) }, në orën { $at }.
agenda-place-free = Tani ka përsëri një vend të lirë.
agenda-receipt-what = Vërtetimi tregon se keni kërkuar një takim dhe se nuk kishte vende. Zyra i numëron këto kërkesa.
agenda-receipt-do = Vërtetimi i përpjekjes (ricevuta)
agenda-receipt-title = Vërtetimi i përpjekjes për rezervim (ricevuta)
agenda-receipt-lead = U kërkua një takim dhe nuk kishte vende të lira.
agenda-receipt-number = Numri
agenda-receipt-when = Data dhe ora
agenda-receipt-counts = Kërkesa u regjistrua ndër ato të refuzuara për mungesë vendesh. Zyra mund ta gjejë me numrin.
agenda-try-again = Kërkoni përsëri
agenda-book = Konfirmoni takimin
agenda-book-place = Sporteli
agenda-book-place-choose = Zgjidhni një nga sportelet e listës.
agenda-book-at = Orari
agenda-book-at-choose = Zgjidhni një nga oraret e listës.
agenda-book-kind = Arsyeja
agenda-book-people = Sa persona vijnë
agenda-book-language = Përkthyes ose ndërmjetës
agenda-book-note = Hollësi të tjera
agenda-book-note-hint = Jo më shumë se 200 karaktere. Mos shkruani të dhëna për shëndetin ose të dhëna të tjera të ndjeshme.
agenda-book-name = Emri dhe mbiemri
agenda-book-name-hint = I personit që vjen në takim.
agenda-book-born_on = Data e lindjes
agenda-book-born_on-hint = Duhet që çdo person të ketë të njëjtin numër takimesh.
agenda-born-form = Kontrolloni datën e lindjes.
agenda-book-email = Adresa e e-mailit
agenda-book-email-hint = Ju vjen një mesazh me një lidhje për të konfirmuar adresën.
agenda-book-phone = Telefoni
agenda-contact-one = Mjafton njëra nga të dyja: adresa e e-mailit ose telefoni.
agenda-privacy = Të dhënat përdoren vetëm për këtë takim.
agenda-privacy-link = Njoftimi për privatësinë
agenda-review-lead = Kontrolloni të dhënat para se të konfirmoni.
agenda-review-appointment = Takimi
agenda-page-ahead = Takim i konfirmuar
agenda-page-booked = Takim i kaluar
agenda-page-served = Takim i përfunduar
agenda-page-no_show = Takim i humbur
agenda-page-cancelled = Takim i anuluar
agenda-page-called_off = Takim i anuluar nga zyra
agenda-citizen-state-booked = I rezervuar
agenda-citizen-state-served = I përfunduar
agenda-citizen-state-no_show = Nuk erdhi askush
agenda-citizen-state-cancelled = I anuluar
agenda-citizen-state-called_off = I anuluar nga zyra
agenda-booked = Takimi u rezervua. Është mirë ta ruani këtë faqe ose ta shkruani kodin.
agenda-when = Kur
agenda-where = Ku
agenda-map = Harta
agenda-map-app = Hapeni në aplikacionin e hartave
agenda-people = { $n ->
    [one] Një person
   *[other] { $n } persona
  }
agenda-case = Dosja (pratica)
agenda-code = Kodi
agenda-code-picture = Kodi si figurë, për lexuesin e sportelit
agenda-code-what = Në sportel mjafton kodi, në telefon ose në letër.
agenda-bring = Çfarë të sillni
agenda-calendar = Shtoni në kalendar
agenda-calendar-update = Përditësoni kalendarin
agenda-calendar-description =
    Kodi: { $code }

    { $instructions }

    Çfarë të sillni:
    { $bring }

    Për ta zhvendosur ose anuluar: { $link }
agenda-print = Printoni
agenda-manage = Administroni takimin
agenda-manage-what = Nëse nuk mund të vini, anulojeni këtu: vendi i duhet dikujt tjetër.
agenda-move = Zhvendosni
agenda-move-title = Zhvendosni takimin
agenda-move-now = Takimi i tanishëm: { DAY($on) }, nga ora { $from } deri në { $to }.
agenda-move-do = Zhvendosni në këtë orar
agenda-moves-left = { $n ->
    [one] Mund të zhvendoset edhe një herë.
   *[other] Mund të zhvendoset edhe { $n } herë.
  }
agenda-moved = Takimi u zhvendos.
agenda-keep = Lëreni siç është
agenda-cancel = Anuloni takimin
agenda-cancel-title = Ta anuloni takimin?
agenda-cancel-what = Vendi lirohet për persona të tjerë dhe nuk mund të merret më mbrapsht.
agenda-cancel-do = Po, anulojeni
agenda-cancelled = Takimi u anulua.
agenda-back-to = Kthehuni te takimi
agenda-again = Rezervoni një takim tjetër
agenda-address-waits = Adresa e e-mailit duhet konfirmuar
agenda-address-waits-what = Te { $email } u dërgua një mesazh me një lidhje. Hapeni deri ditën { DAY($on) }, ora { $at }: përndryshe takimi anulohet dhe vendi bëhet përsëri i lirë.
agenda-address-mend = Adresa është e gabuar, ose mesazhi nuk vjen
agenda-address-change = Ndryshoni adresën ose shtoni një
agenda-address-none = asnjë
agenda-address-wanted = Në pritje të konfirmimit: { $email }. Deri atëherë vlen adresa e mëparshme.
agenda-address-send = Dërgojeni mesazhin përsëri
agenda-address-sent = Mesazhi u dërgua përsëri.
agenda-address-title = Konfirmoni adresën e e-mailit
agenda-address-ask = Takimi u rezervua me adresën { $email }.
agenda-address-confirm = Konfirmoj: adresa është e imja
agenda-address-confirmed = Adresa u konfirmua.
agenda-find-title = Gjeni një rezervim
agenda-find-lead = Me kodin e takimit dhe kontaktin që dhatë kur rezervuat.
agenda-find-code = Kodi i takimit
agenda-find-code-hint = Dhjetë shkronja dhe shifra, për shembull 7K2M-9QXA-41.
agenda-find-contact = Adresa e e-mailit ose telefoni
agenda-find-do = Trego takimin
agenda-find-none = Nuk ka asnjë takim me këtë kod dhe këtë kontakt.
agenda-speaks-am = amharisht
agenda-speaks-ar = arabisht
agenda-speaks-bn = bengalisht
agenda-speaks-de = gjermanisht
agenda-speaks-en = anglisht
agenda-speaks-es = spanjisht
agenda-speaks-fa = persisht
agenda-speaks-fr = frëngjisht
agenda-speaks-hi = hindi
agenda-speaks-pa = panxhabisht
agenda-speaks-pl = polonisht
agenda-speaks-pt = portugalisht
agenda-speaks-ro = rumanisht
agenda-speaks-ru = rusisht
agenda-speaks-so = somalisht
agenda-speaks-sq = shqip
agenda-speaks-sr = serbisht
agenda-speaks-ti = tigrinja
agenda-speaks-tl = tagalog
agenda-speaks-tr = turqisht
agenda-speaks-uk = ukrainisht
agenda-speaks-ur = urdu
agenda-speaks-wo = uolof
agenda-speaks-zh = kinezisht
agenda-name-missing = Shkruani emrin dhe mbiemrin.
agenda-name-form = Shkruani emrin dhe mbiemrin, jo më shumë se 120 karaktere.
agenda-fiscal-code-form = Kodi fiskal (codice fiscale) ka 16 karaktere, ai i përkohshëm 11 shifra. Nëse nuk e keni, lëreni fushën bosh.
agenda-email-form = Kontrolloni adresën: për shembull nome@esempio.it.
agenda-phone-form = Kontrolloni numrin e telefonit.
agenda-contact-missing = Shkruani një adresë e-maili ose një numër telefoni.
agenda-note-long = Jo më shumë se 200 karaktere.
agenda-people-most = { $most ->
    [one] Në këtë takim vjen vetëm një person.
   *[other] Në këtë takim vijnë jo më shumë se { $most } persona.
  }
agenda-language-missing = Zgjidhni gjuhën e përkthyesit ose të ndërmjetësit.
agenda-language-none = Për këtë takim nuk parashikohet përkthyes.
agenda-only-convoked = Ky takim rezervohet nga lidhja që gjendet në thirrjen e zyrës (convocazione).
agenda-limit-person = Ka tashmë një rezervim të këtij lloji në emër të këtij personi. Atë mund ta zhvendosni ose ta anuloni.
agenda-limit-case = Ka tashmë një rezervim të këtij lloji për këtë dosje. Atë mund ta zhvendosni ose ta anuloni.
agenda-booking-over = Takimi ka kaluar tashmë ose është anuluar.
agenda-change-late = Është tepër vonë për ta ndryshuar takimin nga këtu: kontaktoni zyrën.
agenda-moves-most = { $most ->
    [0] Ky takim nuk mund të zhvendoset: kontaktoni zyrën.
    [one] Takimi mund të zhvendoset vetëm një herë: kontaktoni zyrën.
   *[other] Takimi mund të zhvendoset jo më shumë se { $most } herë: kontaktoni zyrën.
  }
agenda-changed-meanwhile = Dikush tjetër ka bërë një ndryshim ndërkohë: ringarkojeni faqen.
agenda-mail-booked-subject = Takimi u konfirmua: { DAY($on) }, ora { $at }
agenda-mail-booked-body =
    Përshëndetje { $name },

    takimi juaj u konfirmua.

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Kodi: { $code }

    Çfarë të sillni:
    { $bring }

    Për ta zhvendosur ose anuluar takimin: { $link }
    Për kalendarin: { $link }/appointment.ics
agenda-mail-asked-subject = Konfirmoni adresën për takimin e ditës { DAY($on) }
agenda-mail-asked-body =
    Përshëndetje,

    me këtë adresë u rezervua një takim:

    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Për të konfirmuar adresën, hapeni këtë lidhje deri ditën { DAY($by) }, ora { $by-hour }:
    { $confirm }

    Nëse adresa nuk konfirmohet, takimi anulohet dhe vendi bëhet përsëri i lirë.
    Nëse nuk keni rezervuar asgjë, mund ta shpërfillni këtë mesazh.
agenda-mail-readdressed-subject = Konfirmoni adresën e re për takimin e ditës { DAY($on) }
agenda-mail-readdressed-body =
    Përshëndetje,

    kjo adresë u dha për një takim:

    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Për t’i marrë këtu mesazhet, konfirmoni adresën:
    { $confirm }

    Takimi mbetet i vlefshëm në çdo rast. Nëse nuk keni rezervuar asgjë, mund ta shpërfillni këtë mesazh.
agenda-mail-unhelped-subject = Pa përkthyes: takimi { DAY($on) }, ora { $at }
agenda-mail-unhelped-body =
    Përshëndetje { $name },

    takimi juaj mbetet i konfirmuar, por përkthyesi ose ndërmjetësi nuk do të jetë i pranishëm:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Nëse mundeni, ejani me dikë që ju ndihmon të merreni vesh. Për të zgjedhur një ditë tjetër: { $link }
    Kodi: { $code }
agenda-mail-moved-subject = Takimi u zhvendos: { DAY($on) }, ora { $at }
agenda-mail-moved-body =
    Përshëndetje { $name },

    takimi juaj u zhvendos. Takimi i ri është:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Kodi: { $code }

    Për ta zhvendosur ose anuluar: { $link }
    Për të përditësuar kalendarin: { $link }/appointment.ics
agenda-mail-near-subject = Kujtesë: takim { DAY($on) }, ora { $at }
agenda-mail-near-body =
    Përshëndetje { $name },

    ju kujtojmë takimin tuaj:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }
    { $address }

    Kodi: { $code }

    Çfarë të sillni:
    { $bring }

    Nëse nuk mund të vini, na e thoni këtu, sepse vendi i duhet dikujt tjetër: { $link }
agenda-mail-cancelled-subject = Takimi u anulua: { DAY($on) }, ora { $at }
agenda-mail-cancelled-body =
    Përshëndetje { $name },

    takimi juaj u anulua:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Vendi lirohet për persona të tjerë.
    Për ta hequr nga kalendari: { $link }/appointment.ics
agenda-mail-lapsed-subject = Takimi u anulua: adresa nuk u konfirmua
agenda-mail-lapsed-body =
    Përshëndetje,

    kjo adresë nuk u konfirmua në kohë. Takimi u anulua:

    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Për një takim tjetër: { $link }
agenda-mail-called-off-subject = Takimi u anulua nga zyra: { DAY($on) }, ora { $at }
agenda-mail-called-off-body =
    Përshëndetje { $name },

    zyra nuk mund t’ju presë në këtë orë dhe u detyrua ta anulojë takimin:

    { $kind }
    { DAY($on) }, ora { $at }
    { $office } – { $counter }

    Ju kërkojmë ndjesë për shqetësimin. Për një takim tjetër: { $link }
    Për ta hequr nga kalendari: { $link }/appointment.ics
agenda-withdrawn = Në këtë orë nuk pritet më
agenda-replaced = Orar i zëvendësuar nga kalendari i ri
agenda-languages-form = Shkruani gjuhët me kodin e tyre, për shembull “ar fr”.
agenda-booking-ahead = Takimi nuk ka ardhur ende.
agenda-key-used = Një kërkesë tjetër është dërguar tashmë me të njëjtën shenjë identifikuese.
agenda-tab-hall = Salla e pritjes
agenda-rehearsal-short = Provë
agenda-hall-lead = Dy faqe për sallën, për t’u hapur në ekran të plotë: ekrani me thirrjet, pa emra, dhe totemi ku ai që vjen shkruan kodin ose merr një numër. Kush e di adresën i hap pa hyrë me llogari.
agenda-hall-display = Ekrani i thirrjeve
agenda-hall-kiosk = Totemi
agenda-hall-sound = Për të dëgjuar thirrjet, prekni një herë “Ndizni zërin” në ekran, ose niseni shfletuesin me luajtjen automatike të lejuar.
agenda-hall-make = Krijoni adresat
agenda-hall-renew = Ndryshoni adresat
agenda-hall-renew-ask = Adresat e tanishme nuk do të funksionojnë më: ekrani dhe totemi duhen hapur përsëri. Të vazhdohet?
agenda-hall-made = Adresat u krijuan.
agenda-hall-none = Adresat nuk janë ende: i krijon përgjegjësi i zyrës.
agenda-kiosk-title = Mirë se vini
agenda-kiosk-with = Kam takim
agenda-kiosk-code = Shkruani kodin e takimit ose tregojani lexuesit
agenda-kiosk-arrive = Jam këtu
agenda-kiosk-without = Nuk kam takim
agenda-kiosk-priority = Nëse keni të drejtë përparësie (shtatzëni, aftësi të kufizuara), tregojani personelit.
agenda-kiosk-number = Numri juaj
agenda-kiosk-before = { $n ->
    [0] Askush para jush.
    [one] Një person para jush.
   *[other] { $n } persona para jush.
  }
agenda-kiosk-wait = { $n ->
    [0] Do t’ju thërrasin së shpejti.
    [one] Pritja: rreth një minutë.
   *[other] Pritja: rreth { $n } minuta.
  }
agenda-kiosk-watch = Shikoni ekranin: numri del bashkë me vendin e shërbimit (postazione).
agenda-kiosk-back = Mbaroni
agenda-display-title = Thirrjet
agenda-display-number = Numri
agenda-display-desk = Vendi i shërbimit
agenda-display-none = Asnjë thirrje për momentin
agenda-display-aloud = Numri { $ticket }, vendi i shërbimit { $desk }
agenda-display-waiting = { $n ->
    [0] Askush nuk pret
    [one] Një person pret
   *[other] { $n } persona presin
  }
agenda-display-wait = { $n ->
    [0] Kush vjen tani thirret menjëherë
    [one] Pritja për atë që vjen tani: rreth një minutë
   *[other] Pritja për atë që vjen tani: rreth { $n } minuta
  }
agenda-display-sound = Ndizni zërin
