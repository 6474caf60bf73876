charter-body-kind-ministry = Ministri (Ministero)
charter-body-kind-prefecture = Prefekturë (Prefettura)
charter-body-kind-police_headquarters = Polici (Questura)
charter-body-kind-region = Rajon (Regione)
charter-body-kind-province = Provincë (Provincia)
charter-body-kind-municipality = Bashki (Comune)
charter-body-kind-consortium = Konsorcium (Consorzio)
charter-body-kind-health_authority = Autoritet shëndetësor (Azienda sanitaria)
charter-body-kind-other = Institucion tjetër
charter-access-mode-free = Hyrje e lirë
charter-access-mode-appointment = Me takim
charter-access-mode-ticket = Me numër radhe
charter-contact-kind-phone = Telefon
charter-contact-kind-toll_free = Numër falas (numero verde)
charter-contact-kind-email = E-mail
charter-contact-kind-certified_mail = E-mail i certifikuar (PEC)
charter-contact-kind-web = Sajt
charter-contact-kind-fax = Faks
charter-hours-kind-counter = Orari i hapjes për publikun
charter-hours-kind-phone = Orari i telefonit
charter-hours-kind-appointment = Orari i pritjes me takim
charter-network-restricted = Rrjeti i ngushtë
charter-network-wider = Rrjeti i zgjeruar
charter-service-status-active = Shërbim aktiv
charter-service-status-suspended = Shërbim i pezulluar
charter-service-status-planned = Shërbim në përgatitje
charter-service-status-ended = Shërbim i mbyllur
charter-timing-at_sight = Në çast
charter-silence-none = Asnjë pasojë: zyra e ka ende detyrë të përgjigjet
charter-silence-assent = Heshtja do të thotë po (silenzio assenso)
charter-silence-rejection = Heshtja do të thotë jo (silenzio rigetto)
charter-side-front_office = Punë me publikun (front office)
charter-side-back_office = Punë e brendshme (back office)
charter-side-both = Punë me publikun dhe punë e brendshme
charter-channel-counter = Në sportel
charter-channel-booking = Me rezervim
charter-channel-online = Online
charter-channel-phone = Me telefon
charter-channel-email = Me e-mail
charter-channel-certified_mail = Me e-mail të certifikuar (PEC)
charter-channel-post = Me postë
charter-channel-fax = Me faks
charter-audience-everyone = Të gjithë
charter-audience-foreign_citizens = Shtetas të huaj
charter-audience-families = Familje
charter-audience-older_people = Të moshuar
charter-audience-disabled_people = Persona me aftësi të kufizuara
charter-audience-tenants = Qiramarrës
charter-audience-owners = Pronarë shtëpish
charter-audience-workers = Punëtorë
charter-audience-businesses = Biznese dhe punëdhënës
charter-audience-associations = Shoqata dhe organizata të sektorit të tretë
charter-audience-public_bodies = Zyra publike dhe punonjës të tyre
charter-topic-information = E drejta për informacion
charter-topic-communication = Komunikimi publik
charter-topic-transparency = Transparenca administrative
charter-topic-participation = Pjesëmarrja
charter-topic-elections = Zgjedhjet
charter-topic-digital_identity = Identiteti digjital
charter-topic-documents = Dokumente dhe certifikata
charter-topic-immigration = Imigrimi
charter-topic-citizenship = Shtetësia
charter-topic-integration = Integrimi shoqëror
charter-topic-associations = Shoqatat
charter-topic-family = Familja
charter-topic-housing = Shtëpia
charter-topic-social_assistance = Ndihma sociale
charter-topic-work = Puna
charter-topic-pensions = Pensionet dhe sigurimet shoqërore
charter-topic-travel = Udhëtimet
charter-topic-waste = Mbetjet
charter-topic-energy = Energjia
charter-topic-urban_planning = Urbanistika
charter-topic-training = Formimi
charter-topic-public_safety = Siguria publike
charter-dimension-accessibility = Aksesueshmëria
charter-dimension-timeliness = Shpejtësia
charter-dimension-transparency = Transparenca
charter-dimension-effectiveness = Efektiviteti
charter-dimension-continuity = Vazhdimësia
charter-dimension-elasticity = Elasticiteti
charter-dimension-flexibility = Fleksibiliteti
charter-dimension-equity = Barazia
charter-dimension-efficiency = Efiçenca
charter-dimension-empathy = Empatia
charter-sub-dimension-physical = Fizike
charter-sub-dimension-multichannel = Me shumë kanale
charter-sub-dimension-disability = Për personat me aftësi të kufizuara
charter-sub-dimension-timeliness = Shpejtësia
charter-sub-dimension-responsible = Personat përgjegjës
charter-sub-dimension-contacts = Si të lidheni me zyrën
charter-sub-dimension-response_times = Koha e përgjigjes
charter-sub-dimension-costs = Shpenzime të mundshme për përdoruesin
charter-sub-dimension-conformity = Përputhshmëria dhe besueshmëria
charter-sub-dimension-completeness = Plotësia
charter-charter-state-draft = Draft
charter-charter-state-approved = E miratuar
charter-charter-state-in_force = Në fuqi
charter-charter-state-superseded = Nuk është më në fuqi
charter-action-state-planned = I parashikuar
charter-action-state-under_way = Në vazhdim
charter-action-state-done = I realizuar
charter-action-state-abandoned = I lënë
charter-diffida-state-open = Në vazhdim
charter-diffida-state-remedied = I pranuar: administrata ka marrë masa
charter-diffida-state-declined = I papranuar
charter-diffida-state-action_brought = Çështja u çua në gjykatë
charter-diffida-state-lapsed = Afati kaloi pa ankim në gjykatë
charter-amount = { $unit ->
    [percent] { $value }%
    [calendar_days] { $value ->
        [one] { $value } ditë
       *[other] { $value } ditë
    }
    [working_days] { $value ->
        [one] { $value } ditë pune
       *[other] { $value } ditë pune
    }
    [months] { $value ->
        [one] { $value } muaj
       *[other] { $value } muaj
    }
    [hours] { $value ->
        [one] { $value } orë
       *[other] { $value } orë
    }
    [minutes] { $value ->
        [one] { $value } minutë
       *[other] { $value } minuta
    }
    [days_a_week] { $value ->
        [one] { $value } ditë në javë
       *[other] { $value } ditë në javë
    }
    [days_a_year] { $value ->
        [one] { $value } ditë në vit
       *[other] { $value } ditë në vit
    }
    [times_a_year] { $value ->
        [one] { $value } herë në vit
       *[other] { $value } herë në vit
    }
    [channels] { $value ->
        [one] { $value } kanal
       *[other] { $value } kanale
    }
    [metres] { $value ->
        [one] { $value } metër
       *[other] { $value } metra
    }
   *[score] { $value } nga 5
}
charter-planned = { $direction ->
    [at_least] të paktën { charter-amount }
   *[at_most] jo më shumë se { charter-amount }
}
charter-share = në { $value }% të rasteve
charter-worse-than-last = Vlera e planifikuar nuk mund të keqësohet: në kartën e fundit në fuqi është { $was }, këtu është { $value }.
charter-worse-than-law = Vlera e planifikuar nuk mund të jetë më e keqe se kufiri i caktuar me ligj: kufiri është { $was }, këtu është { $value }. { $norm }
charter-worse-share = Përqindja e rasteve që e respektojnë vlerën nuk mund të ulet: në kartën e fundit në fuqi është { $was }%, këtu është { $value }%.
charter-worse-dropped = Karta e fundit në fuqi cakton për këtë tregues një vlerë të planifikuar ({ $was }): nuk mund të hiqet.
charter-worse-incomparable = Njësia ose drejtimi ndryshon nga karta e fundit në fuqi ({ $was }), prandaj nuk mund të verifikohet që vlera nuk keqësohet: mbani të njëjtën njësi.
charter-change-added = Shtuar
charter-change-removed = Hequr
charter-change-better = Më mirë
charter-change-worse = Më keq
charter-change-reworded = Me fjalë të tjera
charter-required = Kjo fushë është e nevojshme.
charter-no-time = Ora shkruhet, për shembull, 9:00 ose 14:30.
charter-no-number = Numri mund të ketë jo më shumë se dy shifra pas presjes.
charter-hours-order = Ora e mbylljes duhet të jetë pas orës së hapjes.
charter-validity-order = Dita e fundit nuk mund të jetë para ditës së parë.
charter-sub-dimension-of-another = Nëndimensioni i përket një dimensioni tjetër.
charter-legal-limit-alone = Kufiri me ligj ka kuptim vetëm pranë një vlere të planifikuar.
charter-planned-negative = Vlera e planifikuar nuk mund të jetë negative.
charter-planned-over-hundred = Përqindja shkon nga 0 në 100.
charter-page-menu = Karta e shërbimeve
charter-page-menu-lead = Institucionet, zyrat, skedat e shërbimeve, standardet dhe versionet e kartës.
charter-page-and = dhe
charter-page-index = Në këtë faqe
charter-page-results = Rezultatet
charter-page-results-of = Rezultatet { $year }
charter-page-promises = Karta
charter-page-all-services = Të gjitha shërbimet
charter-page-services-count = { $count ->
    [0] Asnjë shërbim
    [one] { $count } shërbim
   *[other] { $count } shërbime
}
charter-page-to-office = Shkoni te zyra
charter-page-to-sheet = Skeda e plotë e shërbimit
charter-page-on-day = { DAY($on) }
charter-page-from-to = nga dita { DAY($from) }, deri ditën { DAY($to) }
charter-page-from = nga dita { DAY($from) }
charter-page-until = deri ditën { DAY($to) }
charter-page-today = sot
charter-page-tomorrow = nesër
charter-page-closed = mbyllur
charter-page-closed-now = Tani është mbyllur
charter-page-open-until = Tani është hapur, deri në orën { $time }
charter-page-closed-until = Tani është mbyllur. Hapet: { $day }, ora { $time }
charter-page-only-counter = vetëm sporteli
charter-page-only-phone = vetëm telefoni
charter-page-only-appointment = vetëm takimet
charter-page-exceptions = Ditë të veçanta
charter-page-hours-holidays = Mbyllur të dielave dhe në ditët e festave.
charter-page-hours-patron = Mbyllur edhe për festën e shenjtit mbrojtës: { $days }.
charter-page-hours-at-counters = Oraret tregohen për secilin sportel.
charter-page-home-title = Shërbimet e zyrave publike dhe çfarë premtojnë ato
charter-page-home-lead = Çfarë ju duhet, sa kushton, deri kur vjen përgjigjja; dhe, vit pas viti, sa herë u mbajt premtimi.
charter-page-home-example = Për shembull: idoneità alloggiativa (përshtatshmëria e banesës)
charter-page-home-topics = Shërbimet sipas temës
charter-page-home-all-services = { $count ->
    [one] Të gjitha shërbimet ({ $count })
   *[other] Të gjitha shërbimet ({ $count })
}
charter-page-home-charters = Kartat e shërbimeve (Carta dei servizi) në fuqi
charter-page-home-charters-what = Çdo kartë tregon çfarë garanton zyra; rezultatet tregojnë çfarë ka bërë, me numrat nga vijnë përqindjet.
charter-page-home-offices = Zyrat
charter-page-home-all-bodies = Të gjitha institucionet
charter-page-home-empty = Këtu nuk ka ende asnjë institucion
charter-page-home-empty-what = Ai që administron platformën mund të shtojë nga zona e punës institucionin e parë me zyrat e tij.
charter-page-search-title = Kërkoni
charter-page-search-title-for = Kërkimi: { $words }
charter-page-search-found = { $count ->
    [one] { $count } rezultat për “{ $words }”
   *[other] { $count } rezultate për “{ $words }”
}
charter-page-search-none = Asnjë rezultat për “{ $words }”
charter-page-search-none-what = Provoni me më pak fjalë ose me fjalë më të zakonshme.
charter-page-search-near = Ndoshta ju ndihmojnë këto
charter-page-search-ask = Mund të kërkoni një shërbim, një zyrë, një institucion ose një kartë shërbimesh, me fjalë të përditshme.
charter-page-kind-body = Institucion
charter-page-kind-office = Zyrë
charter-page-kind-service = Shërbim
charter-page-kind-charter = Karta e shërbimeve
charter-page-bodies-title = Institucionet dhe zyrat
charter-page-bodies-lead = Institucionet publike që i publikojnë këtu shërbimet e tyre, me zyrat që kanë.
charter-page-body = Institucioni
charter-page-body-offices = Zyrat
charter-page-body-no-offices = Ky institucion nuk ka ende zyra në këtë platformë.
charter-page-body-transparency = Transparenca
charter-page-body-reach = Kontaktet dhe të dhënat e institucionit
charter-page-address = Adresa
charter-page-tax-code = Kodi fiskal (codice fiscale)
charter-page-ipa-code = Kodi IPA
charter-page-patron = Festa e shenjtit mbrojtës
charter-page-diffida-body = Ku dërgohet paralajmërimi (diffida)
charter-page-office = Zyra
charter-page-office-what = Çfarë bën
charter-page-office-hours = Oraret
charter-page-office-contacts = Kontaktet dhe hyrja
charter-page-office-counters = Sportelet
charter-page-office-services = Shërbimet
charter-page-office-promises = Karta dhe rezultatet
charter-page-office-who = Kush përgjigjet
charter-page-office-partners = Me kë punon
charter-page-office-web = Faqja e zyrës në sajtin e institucionit
charter-page-office-charter-what = Karta { $year } tregon çfarë garanton zyra; rezultatet tregojnë çfarë ka mbajtur.
charter-page-office-no-charter = Zyra nuk ka ende në këtë platformë një kartë shërbimesh në fuqi.
charter-page-earlier-charters = Kartat e mëparshme
charter-page-accessibility = Aksesueshmëria për personat me aftësi të kufizuara
charter-page-directions = Si të shkoni
charter-page-access-mode = Hyrja
charter-page-desks = Vende shërbimi
charter-page-head = Përgjegjësi i zyrës
charter-page-substitute = Kush vendos në vend të zyrës (potere sostitutivo)
charter-page-services-title = Shërbimet
charter-page-services-lead = Të gjitha shërbimet e zyrave: çfarë ju duhet, sa kushtojnë dhe sa kohë duan.
charter-page-filters = Filtrat e listës
charter-page-filters-set = Filtrat aktivë
charter-page-filters-more = Filtra të tjerë
charter-page-filter = Filtroni
charter-page-filter-text = Fjalë
charter-page-filter-remove = hiqni këtë filtër
charter-page-topic = Tema
charter-page-topics = Temat
charter-page-audience = Për kë
charter-page-channel = Si
charter-page-any-topic = Të gjitha temat
charter-page-any-audience = Kushdo
charter-page-any-channel = Në çdo mënyrë
charter-page-any-office = Të gjitha zyrat
charter-page-services-none = Asnjë shërbim me këta filtra
charter-page-services-none-what = Hiqni një filtër ose kërkoni me fjalë të tjera.
charter-page-within = Deri në { $term }
charter-page-service-addressed = Për kë është
charter-page-service-description = Përshkrimi
charter-page-service-how-to = Si të veproni
charter-page-service-needed = Çfarë ju duhet
charter-page-service-obtained = Çfarë merrni
charter-page-service-times = Kohët dhe afatet
charter-page-service-cost = Sa kushton
charter-page-service-access = Hyni te shërbimi
charter-page-service-conditions = Kushtet e shërbimit
charter-page-service-contacts = Kontaktet
charter-page-service-standards = Standardet e cilësisë
charter-page-service-silence = Nëse përgjigjja nuk vjen
charter-page-service-case = Kush vendos dhe ku ka arritur kërkesa
charter-page-service-norms = Ligjet dhe normat
charter-page-how-to-none = Mënyrat për ta kërkuar shërbimin tregohen te
charter-page-delivery = Si jepet shërbimi
charter-page-needed-none = Nuk tregohen dokumente për të sjellë.
charter-page-times-none = Për këtë shërbim karta nuk cakton një kohë.
charter-page-promise = Premtimi i kartës
charter-page-legal-term = Afati i ligjit
charter-page-clock-start = Nga kur numërohet
charter-page-example = Një kërkesë e marrë ditën { DAY($received) }, ka përgjigje deri ditën { DAY($due) }.
charter-page-example-legal = Sipas ligjit, afati mbaron ditën { DAY($due) }.
charter-page-days-counted = Si numërohen ditët
charter-page-cost-none = Nuk tregohen kosto për atë që e kërkon shërbimin.
charter-page-payments = Si të paguani
charter-page-free = falas
charter-page-depends = varet nga rasti
charter-page-access-none = Shërbimi kërkohet në zyrë:
charter-page-access-online = Përdorni shërbimin online
charter-page-access-apply = Paraqitni kërkesën online
charter-page-access-booking = Rezervoni një takim
charter-page-access-more = Shkoni te faqja
charter-page-conditions-none = Kushtet e shërbimit janë ato të kartës së shërbimeve dhe të normave të treguara në këtë faqe.
charter-page-sheet-data = Të dhënat e skedës (JSON-LD)
charter-page-standards-what = Këto janë zotimet që merr karta { $year } për këtë shërbim. Sa janë mbajtur, e lexoni te
charter-page-silence-none = Nëse afati kalon pa përgjigje, heshtja nuk do të thotë as po, as jo: zyra e ka ende detyrë të përgjigjet (L. 241/1990 art. 2).
charter-page-silence-assent = Nëse afati kalon pa përgjigje, kërkesa quhet e pranuar: ky është “silenzio assenso”, pëlqimi me heshtje (L. 241/1990 art. 20). Mund t’i kërkoni zyrës një vërtetim që afati ka kaluar.
charter-page-silence-rejection = Nëse afati kalon pa përgjigje, kërkesa quhet e refuzuar: nga ajo ditë mund të bëni ankim (ricorso).
charter-page-substitute-title = Pyesni atë që mund të vendosë në vend të zyrës
charter-page-substitute-what = Kur afati ka kaluar, mund t’i shkruani këtij personi ose kësaj zyre: { $who }. Ka të drejtën të vendosë në vend të zyrës (potere sostitutivo) dhe vendos brenda gjysmës së afatit fillestar (L. 241/1990 art. 2 c. 9-bis dhe 9-ter).
charter-page-remedies = Si t’i mbroni të drejtat tuaja
charter-page-remedies-law = Kundër heshtjes mund t’i drejtoheni gjykatës administrative rajonale (Tribunale amministrativo regionale, TAR), edhe pa paralajmërim (diffida), për sa kohë zyra nuk përgjigjet dhe gjithsesi brenda një viti nga mbarimi i afatit (D.Lgs. 104/2010 art. 31).
charter-page-remedies-complaint = Nëse shërbimi nuk u dha siç ishte premtuar, mund të bëni ankesë (reclamo) në zyrë, te kontaktet e kësaj faqeje.
charter-page-diffida-title = Kur problemi prek shumë persona
charter-page-diffida-what = Nëse standardet e kartës ose afatet nuk respektohen në shumë raste, personat e prekur mund t’i kërkojnë gjykatës që shërbimi të kthehet në rregull (D.Lgs. 198/2009). Më parë dërgojnë një paralajmërim (diffida): administrata ka { $days } ditë për të marrë masa.
charter-page-diffida-to = Paralajmërimi (diffida) dërgohet te
charter-page-officer = Përgjegjësi i procedurës (responsabile del procedimento)
charter-page-examiner = Zyra që shqyrton kërkesën
charter-page-decision-maker = Kush e merr vendimin
charter-page-case-status = Si ta mësoni ku ka arritur kërkesa
charter-page-self-declaration = Vetëdeklarim (autodichiarazione)
charter-page-side = Lloji i punës
charter-page-updated = Përditësimi i fundit: { $on }.
charter-page-dimension = Dimensioni
charter-page-indicator = Treguesi
charter-page-formula = Formula
charter-page-planned = Vlera e planifikuar
charter-page-not-set = e pacaktuar
charter-page-legal-limit = Kufiri me ligj: { $limit }. { $norm }
charter-page-whole-office = E gjithë zyra
charter-page-factor = Veçoritë e shërbimit
charter-page-expectation = Cilësia e pritur
charter-page-standard = Standardi
charter-page-due = Deri ditën { DAY($on) }
charter-page-outcome = Përfundimi
charter-page-charter-year = Karta { $year }
charter-page-charter-named = Karta e shërbimeve { $year }
charter-page-since = { $from } – në vazhdim
charter-page-between = { $from } – { $to }
charter-page-charter-of = Karta e shërbimeve (Carta dei servizi): { $office }, { $body }
charter-page-charter-pdf = Karta në PDF të aksesueshme
charter-page-charter-other-year = Kjo kartë vlen edhe për vitin { $year }.
charter-page-charter-introduction = Hyrje
charter-page-charter-principles = Parimet themelore
charter-page-charter-contacts = Kontaktet dhe oraret
charter-page-charter-services = Shërbimet dhe kohët
charter-page-charter-standards = Standardet e cilësisë
charter-page-charter-qualities = Cilësia e pritur
charter-page-charter-improvements = Veprimet për përmirësim
charter-page-charter-diffida = Paralajmërimi (diffida) dhe padia kolektive
charter-page-charter-closing = Informacion tjetër
charter-page-charter-changes = Çfarë ka ndryshuar
charter-page-charter-versions = Versionet e kartës
charter-page-version = Versioni
charter-page-year = Viti
charter-page-in-force = Në fuqi
charter-page-act = Akti i miratimit
charter-page-approved-by = Miratuar nga
charter-page-published = Publikuar më
charter-page-changes-since = Krahasuar me kartën { $year }, versioni { $version }.
charter-page-changes-none = Asnjë ndryshim.
charter-page-was = Më parë:
charter-page-is = Tani:
charter-page-part-standard = Standard
charter-page-part-offer = Shërbim
charter-page-part-principle = Parim
charter-page-part-quality = Cilësia e pritur
charter-page-principles-title = Parimet
charter-page-principles-of = { $office }: parimet që udhëheqin punën e zyrës.
charter-page-principles-none = Asnjë parim i publikuar
charter-page-principles-none-what = Karta në fuqi nuk rendit parime, ose zyra nuk ka ende kartë.
charter-page-improvements-title = Veprimet për përmirësim
charter-page-improvements-of = { $office }: zotimet për t’u përmirësuar, vit pas viti, dhe përfundimi i tyre.
charter-page-improvements-all = Veprimet e të gjitha viteve
charter-page-improvements-none = Asnjë veprim për përmirësim i publikuar
charter-page-improvements-none-what = Veprimet dalin këtu bashkë me kartën që i parashikon, dhe me përfundimin e tyre kur të ketë.
charter-page-begun-in = Të nisura në { $year }
charter-page-notices-title = Regjistri i paralajmërimeve (diffide)
charter-page-notices-lead = Paralajmërimet (diffide) që ka marrë institucioni, { $days } ditët për të marrë masa dhe çfarë ndodhi më pas.
charter-page-notices-short = Paralajmërimet (diffide) e marra dhe çfarë ndodhi më pas (D.Lgs. 198/2009).
charter-page-notices-count = { $count ->
    [0] Asnjë paralajmërim
    [one] { $count } paralajmërim
   *[other] { $count } paralajmërime
}
charter-page-notices-law = Paralajmërimi, ankimi në gjykatë dhe vendimi publikohen në sajtin e administratës (D.Lgs. 198/2009 artt. 1 dhe 4). Emrat e atyre që dërgojnë paralajmërimin nuk publikohen.
charter-page-notices-none = Asnjë paralajmërim
charter-page-notices-none-what = Institucioni nuk ka marrë paralajmërime (diffide).
charter-page-notice-received = Marrë më
charter-page-notice-ends = Fundi i { $days } ditëve
charter-page-notice-left = { $days ->
    [0] mbaron sot
    [one] mbetet { $days } ditë
   *[other] mbeten { $days } ditë
}
charter-page-notice-over = afati ka kaluar
charter-page-procedures-title = Procedurat administrative
charter-page-procedures-lead = Për çdo procedurë: kush merret me të, afati, çfarë duhet dhe çfarë mund të bëni (D.Lgs. 33/2013 art. 35 c. 1).
charter-page-procedures-none = Asnjë procedurë
charter-page-procedures-none-what = Zyrat e këtij institucioni nuk kanë shërbime me afat përfundimi.
charter-page-art35-a = Përshkrimi
charter-page-art35-b = Zyra që shqyrton kërkesën
charter-page-art35-c = Përgjegjësi i procedurës (responsabile del procedimento)
charter-page-art35-d = Dokumente për t’u bashkëngjitur
charter-page-art35-e = Si të merrni informacion për procedurën në vazhdim
charter-page-art35-f = Afati i përfundimit
charter-page-art35-g = Çfarë do të thotë heshtja
charter-page-art35-h = Si t’i mbroni të drejtat tuaja
charter-page-art35-i = Shërbimi online
charter-page-art35-l = Si të paguani
charter-page-art35-m = Kush vendos në vend të zyrës (potere sostitutivo)
charter-page-forms = Formularë
charter-page-information = Ku të informoheni
charter-page-term-norm = Norma që cakton afatin
charter-page-catalogue-title = Katalogu i shërbimeve
charter-page-catalogue-lead = Shërbimet e zyrave të publikuara në këtë platformë, sipas profileve CPSV-AP_IT dhe CPSV-AP.
charter-page-pdf-generated = Dokument i përgatitur nga Sportello nga versioni { $version } i kartës.
charter-page-pdf-charter = Karta e shërbimeve (Carta dei servizi)
charter-page-pdf-contents = Përmbajtja
charter-page-pdf-draft = Draft
charter-page-pdf-page-of = faqja {"{n}"} nga {"{m}"}
charter-page-pdf-version = Versioni
charter-page-pdf-in-force-from = Në fuqi nga
charter-page-pdf-published-on = Publikuar më
charter-page-pdf-introduction = Hyrje
charter-page-pdf-principles = Parimet themelore
charter-page-pdf-contacts-and-hours = Kontaktet, oraret dhe hyrja
charter-page-pdf-contacts = Kontaktet
charter-page-pdf-hours = Oraret
charter-page-pdf-services = Shërbimet e ofruara dhe sa kohë duan
charter-page-pdf-services-at-a-glance = Shërbimet shkurtimisht
charter-page-pdf-service = Shërbimi
charter-page-pdf-description = Lloji dhe veçoritë
charter-page-pdf-term = Standardi dhe afati i përfundimit
charter-page-pdf-audience = Për kë është
charter-page-pdf-how-delivered = Si jepet shërbimi
charter-page-pdf-needed = Çfarë ju duhet
charter-page-pdf-cost = Kostoja
charter-page-pdf-channels = Si ta kërkoni
charter-page-pdf-responsible = Përgjegjësi
charter-page-pdf-diffida-to = Paralajmërimi (diffida) dërgohet te
charter-page-pdf-front-back = Lloji i punës
charter-page-pdf-url = Faqja në internet
charter-page-pdf-standards = Standardet e cilësisë së shërbimit
charter-page-pdf-dimension = Dimensioni
charter-page-pdf-indicator = Treguesi
charter-page-pdf-formula = Formula
charter-page-pdf-planned = Vlera e planifikuar
charter-page-pdf-note = Shënime
charter-page-pdf-qualities = Cilësia e pritur
charter-page-pdf-factor = Veçoritë e shërbimit
charter-page-pdf-expectation = Cilësia e pritur
charter-page-pdf-standard = Standardi
charter-page-pdf-improvements = Veprimet për përmirësim
charter-page-pdf-improvement = Veprimi për përmirësim
charter-page-pdf-outcome = Përfundimi
charter-page-pdf-diffida = Paralajmërimi (diffida) dhe padia kolektive
charter-staff-preview-back = Kthehuni te drafti
charter-staff-preview = Pamje paraprake e kartës. Gjendja: { $state }. Kush nuk punon në zyrë nuk e sheh këtë faqe.
charter-staff-preview-results = Ecuria e standardeve
