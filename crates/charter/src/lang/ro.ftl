charter-body-kind-ministry = Minister (Ministero)
charter-body-kind-prefecture = Prefectură (Prefettura)
charter-body-kind-police_headquarters = Poliție (Questura)
charter-body-kind-region = Regiune (Regione)
charter-body-kind-province = Provincie (Provincia)
charter-body-kind-municipality = Primărie (Comune)
charter-body-kind-consortium = Consorțiu (Consorzio)
charter-body-kind-health_authority = Autoritate sanitară (Azienda sanitaria)
charter-body-kind-other = Altă instituție
charter-access-mode-free = Acces liber
charter-access-mode-appointment = Cu programare
charter-access-mode-ticket = Cu bon de ordine
charter-contact-kind-phone = Telefon
charter-contact-kind-toll_free = Număr gratuit (numero verde)
charter-contact-kind-email = E-mail
charter-contact-kind-certified_mail = E-mail certificat (PEC)
charter-contact-kind-web = Site web
charter-contact-kind-fax = Fax
charter-hours-kind-counter = Programul cu publicul
charter-hours-kind-phone = Programul la telefon
charter-hours-kind-appointment = Programul de primire cu programare
charter-network-restricted = Rețeaua restrânsă
charter-network-wider = Rețeaua lărgită
charter-service-status-active = Serviciu activ
charter-service-status-suspended = Serviciu suspendat
charter-service-status-planned = Serviciu în pregătire
charter-service-status-ended = Serviciu încetat
charter-timing-at_sight = Pe loc
charter-silence-none = Niciun efect: biroul trebuie în continuare să răspundă
charter-silence-assent = Tăcerea înseamnă „da” (silenzio assenso)
charter-silence-rejection = Tăcerea înseamnă „nu” (silenzio rigetto)
charter-side-front_office = Lucru cu publicul (front office)
charter-side-back_office = Lucru intern (back office)
charter-side-both = Lucru cu publicul și lucru intern
charter-channel-counter = La ghișeu
charter-channel-booking = Cu programare
charter-channel-online = Online
charter-channel-phone = Prin telefon
charter-channel-email = Prin e-mail
charter-channel-certified_mail = Prin e-mail certificat (PEC)
charter-channel-post = Prin poștă
charter-channel-fax = Prin fax
charter-audience-everyone = Toată lumea
charter-audience-foreign_citizens = Cetățeni străini
charter-audience-families = Familii
charter-audience-older_people = Persoane în vârstă
charter-audience-disabled_people = Persoane cu dizabilități
charter-audience-tenants = Chiriași
charter-audience-owners = Proprietari de locuințe
charter-audience-workers = Lucrători
charter-audience-businesses = Firme și angajatori
charter-audience-associations = Asociații și organizații din sectorul terț
charter-audience-public_bodies = Birouri publice și lucrătorii lor
charter-topic-information = Acces la informații
charter-topic-communication = Comunicare publică
charter-topic-transparency = Transparență administrativă
charter-topic-participation = Participare
charter-topic-elections = Alegeri
charter-topic-digital_identity = Identitate digitală
charter-topic-documents = Documente și certificate
charter-topic-immigration = Imigrație
charter-topic-citizenship = Cetățenie
charter-topic-integration = Integrare socială
charter-topic-associations = Asociații
charter-topic-family = Familie
charter-topic-housing = Locuință
charter-topic-social_assistance = Asistență socială
charter-topic-work = Muncă
charter-topic-pensions = Pensii și asigurări sociale
charter-topic-travel = Călătorii
charter-topic-waste = Deșeuri
charter-topic-energy = Energie
charter-topic-urban_planning = Urbanism
charter-topic-training = Formare
charter-topic-public_safety = Siguranță publică
charter-dimension-accessibility = Accesibilitate
charter-dimension-timeliness = Promptitudine
charter-dimension-transparency = Transparență
charter-dimension-effectiveness = Eficacitate
charter-dimension-continuity = Continuitate
charter-dimension-elasticity = Elasticitate
charter-dimension-flexibility = Flexibilitate
charter-dimension-equity = Echitate
charter-dimension-efficiency = Eficiență
charter-dimension-empathy = Empatie
charter-sub-dimension-physical = Fizică
charter-sub-dimension-multichannel = Pe mai multe canale
charter-sub-dimension-disability = Pentru persoanele cu dizabilități
charter-sub-dimension-timeliness = Promptitudine
charter-sub-dimension-responsible = Persoane responsabile
charter-sub-dimension-contacts = Cum se ia legătura
charter-sub-dimension-response_times = Timpi de răspuns
charter-sub-dimension-costs = Eventuale costuri pentru utilizator
charter-sub-dimension-conformity = Conformitate și încredere
charter-sub-dimension-completeness = Caracter complet
charter-charter-state-draft = Ciornă
charter-charter-state-approved = Aprobată
charter-charter-state-in_force = În vigoare
charter-charter-state-superseded = Nu mai este în vigoare
charter-action-state-planned = Prevăzută
charter-action-state-under_way = În curs
charter-action-state-done = Realizată
charter-action-state-abandoned = Abandonată
charter-diffida-state-open = În curs
charter-diffida-state-remedied = Acceptată: administrația a luat măsuri
charter-diffida-state-declined = Neacceptată
charter-diffida-state-action_brought = S-a mers în instanță
charter-diffida-state-lapsed = Termen trecut fără acțiune în instanță
charter-amount = { $unit ->
    [percent] { $value }%
    [calendar_days] { $value ->
        [one] { $value } zi
        [few] { $value } zile
       *[other] { $value } de zile
    }
    [working_days] { $value ->
        [one] { $value } zi lucrătoare
        [few] { $value } zile lucrătoare
       *[other] { $value } de zile lucrătoare
    }
    [months] { $value ->
        [one] { $value } lună
        [few] { $value } luni
       *[other] { $value } de luni
    }
    [hours] { $value ->
        [one] { $value } oră
        [few] { $value } ore
       *[other] { $value } de ore
    }
    [minutes] { $value ->
        [one] { $value } minut
        [few] { $value } minute
       *[other] { $value } de minute
    }
    [days_a_week] { $value ->
        [one] { $value } zi pe săptămână
        [few] { $value } zile pe săptămână
       *[other] { $value } de zile pe săptămână
    }
    [days_a_year] { $value ->
        [one] { $value } zi pe an
        [few] { $value } zile pe an
       *[other] { $value } de zile pe an
    }
    [times_a_year] { $value ->
        [one] o dată pe an
        [few] de { $value } ori pe an
       *[other] de { $value } de ori pe an
    }
    [channels] { $value ->
        [one] { $value } canal
        [few] { $value } canale
       *[other] { $value } de canale
    }
    [metres] { $value ->
        [one] { $value } metru
        [few] { $value } metri
       *[other] { $value } de metri
    }
   *[score] { $value } din 5
}
charter-planned = { $direction ->
    [at_least] cel puțin { charter-amount }
   *[at_most] cel mult { charter-amount }
}
charter-share = în { $value }% din cazuri
charter-worse-than-last = Valoarea planificată nu poate fi mai slabă: în ultima cartă în vigoare este { $was }, aici este { $value }.
charter-worse-than-law = Valoarea planificată nu poate fi mai slabă decât limita stabilită de lege: limita este { $was }, aici este { $value }. { $norm }
charter-worse-share = Procentul cazurilor care respectă valoarea nu poate scădea: în ultima cartă în vigoare este { $was }%, aici este { $value }%.
charter-worse-dropped = Ultima cartă în vigoare stabilește pentru acest indicator o valoare planificată ({ $was }): nu poate fi scoasă.
charter-worse-incomparable = Unitatea sau sensul diferă de ultima cartă în vigoare ({ $was }), deci nu se poate verifica dacă valoarea nu este mai slabă: păstrați aceeași unitate.
charter-change-added = Nou
charter-change-removed = Scos
charter-change-better = Mai bun
charter-change-worse = Mai slab
charter-change-reworded = Reformulat
charter-required = Acest câmp este necesar.
charter-no-time = Ora se scrie, de exemplu, 9:00 sau 14:30.
charter-no-number = Numărul poate avea cel mult două zecimale.
charter-hours-order = Ora de închidere trebuie să fie după ora de deschidere.
charter-validity-order = Ultima zi nu poate fi înaintea primei zile.
charter-sub-dimension-of-another = Subdimensiunea aparține altei dimensiuni.
charter-legal-limit-alone = Limita stabilită de lege are sens numai lângă o valoare planificată.
charter-planned-negative = Valoarea planificată nu poate fi negativă.
charter-planned-over-hundred = Procentul este de la 0 la 100.
charter-page-menu = Carta serviciilor
charter-page-menu-lead = Instituții, birouri, fișe ale serviciilor, standarde și versiuni ale cartei.
charter-page-and = și
charter-page-index = Pe această pagină
charter-page-results = Rezultate
charter-page-results-of = Rezultate { $year }
charter-page-promises = Carta
charter-page-all-services = Toate serviciile
charter-page-services-count = { $count ->
    [0] Niciun serviciu
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
charter-page-to-office = Mergeți la pagina biroului
charter-page-to-sheet = Fișa completă a serviciului
charter-page-on-day = { DAY($on) }
charter-page-from-to = de { DAY($from) }, până { DAY($to) }
charter-page-from = de { DAY($from) }
charter-page-until = până { DAY($to) }
charter-page-today = astăzi
charter-page-tomorrow = mâine
charter-page-closed = închis
charter-page-closed-now = Închis acum
charter-page-open-until = Deschis acum, până la ora { $time }
charter-page-closed-until = Închis acum. Se deschide { $day } la ora { $time }
charter-page-only-counter = numai ghișeul
charter-page-only-phone = numai telefonul
charter-page-only-appointment = numai programările
charter-page-exceptions = Zile speciale
charter-page-hours-holidays = Închis duminica și în zilele de sărbătoare.
charter-page-hours-patron = Închis și de ziua sfântului patron: { $days }.
charter-page-hours-at-counters = Programul este indicat la fiecare ghișeu.
charter-page-home-title = Serviciile birourilor publice și ce promit ele
charter-page-home-lead = De ce aveți nevoie, cât costă, până când primiți răspuns; și, an de an, de câte ori s-a respectat promisiunea.
charter-page-home-example = De exemplu: idoneità alloggiativa (certificatul că locuința este corespunzătoare)
charter-page-home-topics = Servicii pe teme
charter-page-home-all-services = { $count ->
    [one] Toate serviciile ({ $count })
    [few] Toate serviciile ({ $count })
   *[other] Toate serviciile ({ $count })
}
charter-page-home-charters = Cartele serviciilor (Carta dei servizi) în vigoare
charter-page-home-charters-what = Fiecare cartă spune ce garantează biroul; rezultatele spun ce a făcut, cu numerele din care vin procentele.
charter-page-home-offices = Birouri
charter-page-home-all-bodies = Toate instituțiile
charter-page-home-empty = Aici nu este încă nicio instituție
charter-page-home-empty-what = Cine administrează platforma poate adăuga din zona de lucru prima instituție cu birourile ei.
charter-page-search-title = Căutare
charter-page-search-title-for = Căutare: { $words }
charter-page-search-found = { $count ->
    [one] { $count } rezultat pentru „{ $words }”
    [few] { $count } rezultate pentru „{ $words }”
   *[other] { $count } de rezultate pentru „{ $words }”
}
charter-page-search-none = Niciun rezultat pentru „{ $words }”
charter-page-search-none-what = Încercați cu mai puține cuvinte sau cu unele mai obișnuite.
charter-page-search-near = Poate vă sunt de folos
charter-page-search-ask = Puteți căuta un serviciu, un birou, o instituție sau o cartă a serviciilor, cu cuvinte de zi cu zi.
charter-page-kind-body = Instituție
charter-page-kind-office = Birou
charter-page-kind-service = Serviciu
charter-page-kind-charter = Carta serviciilor
charter-page-bodies-title = Instituții și birouri
charter-page-bodies-lead = Instituțiile publice care își publică aici serviciile, cu birourile lor.
charter-page-body = Instituție
charter-page-body-offices = Birouri
charter-page-body-no-offices = Această instituție nu are încă birouri pe această platformă.
charter-page-body-transparency = Transparență
charter-page-body-reach = Contact și date ale instituției
charter-page-address = Adresă
charter-page-tax-code = Cod fiscal (codice fiscale)
charter-page-ipa-code = Cod IPA
charter-page-patron = Ziua sfântului patron
charter-page-diffida-body = Unde se trimite somația (diffida)
charter-page-office = Birou
charter-page-office-what = Ce face
charter-page-office-hours = Program
charter-page-office-contacts = Contact și acces
charter-page-office-counters = Ghișee
charter-page-office-services = Servicii
charter-page-office-promises = Carta și rezultatele
charter-page-office-who = Cine răspunde
charter-page-office-partners = Cu cine lucrează
charter-page-office-web = Pagina biroului pe site-ul instituției
charter-page-office-charter-what = Carta { $year } spune ce garantează biroul; rezultatele spun ce a respectat.
charter-page-office-no-charter = Biroul nu are încă pe această platformă o cartă a serviciilor în vigoare.
charter-page-earlier-charters = Cartele din anii trecuți
charter-page-accessibility = Accesibilitate pentru persoanele cu dizabilități
charter-page-directions = Cum ajungeți
charter-page-access-mode = Acces
charter-page-desks = Posturi de lucru cu publicul
charter-page-head = Responsabilul biroului
charter-page-substitute = Cine decide în locul biroului (potere sostitutivo)
charter-page-services-title = Servicii
charter-page-services-lead = Toate serviciile birourilor: de ce aveți nevoie, cât costă și cât durează.
charter-page-filters = Filtrele listei
charter-page-filters-set = Filtre active
charter-page-filters-more = Alte filtre
charter-page-filter = Filtrați
charter-page-filter-text = Cuvinte
charter-page-filter-remove = scoateți acest filtru
charter-page-topic = Temă
charter-page-topics = Teme
charter-page-audience = Pentru cine
charter-page-channel = Cum
charter-page-any-topic = Toate temele
charter-page-any-audience = Oricine
charter-page-any-channel = În orice fel
charter-page-any-office = Toate birourile
charter-page-services-none = Niciun serviciu cu aceste filtre
charter-page-services-none-what = Scoateți un filtru sau căutați cu alte cuvinte.
charter-page-within = În cel mult { $term }
charter-page-service-addressed = Pentru cine este
charter-page-service-description = Descriere
charter-page-service-how-to = Cum procedați
charter-page-service-needed = De ce aveți nevoie
charter-page-service-obtained = Ce obțineți
charter-page-service-times = Durată și termene
charter-page-service-cost = Cât costă
charter-page-service-access = Acces la serviciu
charter-page-service-conditions = Condițiile serviciului
charter-page-service-contacts = Contact
charter-page-service-standards = Standarde de calitate
charter-page-service-silence = Dacă răspunsul nu vine
charter-page-service-case = Cine decide și în ce stadiu este cererea
charter-page-service-norms = Legi și norme
charter-page-how-to-none = Modurile de a cere serviciul sunt indicate la secțiunea
charter-page-delivery = Cum se oferă serviciul
charter-page-needed-none = Nu sunt indicate documente de adus.
charter-page-times-none = Pentru acest serviciu carta nu indică o durată.
charter-page-promise = Promisiunea cartei
charter-page-legal-term = Termenul stabilit de lege
charter-page-clock-start = De când se numără
charter-page-example = O cerere primită { DAY($received) } are răspuns până { DAY($due) }.
charter-page-example-legal = Potrivit legii, termenul se încheie { DAY($due) }.
charter-page-days-counted = Cum se numără zilele
charter-page-cost-none = Nu sunt indicate costuri pentru cine cere serviciul.
charter-page-payments = Cum plătiți
charter-page-free = gratuit
charter-page-depends = depinde de caz
charter-page-access-none = Serviciul se cere la birou:
charter-page-access-online = Folosiți serviciul online
charter-page-access-apply = Depuneți cererea online
charter-page-access-booking = Faceți o programare
charter-page-access-more = Mergeți la pagină
charter-page-conditions-none = Condițiile serviciului sunt cele din carta serviciilor și din normele indicate pe această pagină.
charter-page-sheet-data = Datele fișei (JSON-LD)
charter-page-standards-what = Acestea sunt angajamentele pe care carta { $year } le ia pentru acest serviciu. Cât s-a respectat puteți citi la
charter-page-silence-none = Dacă termenul trece fără răspuns, tăcerea nu înseamnă nici da, nici nu: biroul trebuie în continuare să răspundă (L. 241/1990 art. 2).
charter-page-silence-assent = Dacă termenul trece fără răspuns, cererea se consideră acceptată: este „silenzio assenso”, acordul prin tăcere (L. 241/1990 art. 20). Puteți cere biroului o adeverință că termenul a trecut.
charter-page-silence-rejection = Dacă termenul trece fără răspuns, cererea se consideră respinsă: din acea zi o puteți contesta (ricorso).
charter-page-substitute-title = Adresați-vă celui care poate decide în locul biroului
charter-page-substitute-what = După trecerea termenului puteți scrie la { $who }, care are puterea de a decide în locul biroului (potere sostitutivo) și rezolvă cererea în jumătate din termenul inițial (L. 241/1990 art. 2 c. 9-bis și 9-ter).
charter-page-remedies = Cum vă apărați drepturile
charter-page-remedies-law = Împotriva tăcerii vă puteți adresa Tribunalului administrativ regional (TAR), chiar și fără somație (diffida), cât timp biroul nu răspunde și în orice caz în cel mult un an de la încheierea termenului (D.Lgs. 104/2010 art. 31).
charter-page-remedies-complaint = Dacă serviciul nu a fost oferit așa cum s-a promis, puteți face o reclamație (reclamo) la birou, la datele de contact de pe această pagină.
charter-page-diffida-title = Când problema privește multe persoane
charter-page-diffida-what = Dacă standardele cartei sau termenele nu se respectă în multe cazuri, persoanele afectate pot cere judecătorului să restabilească buna funcționare a serviciului (D.Lgs. 198/2009). Mai întâi trimit o somație (diffida): administrația are { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
} pentru a lua măsuri.
charter-page-diffida-to = Somația (diffida) se trimite la
charter-page-officer = Responsabilul procedurii (responsabile del procedimento)
charter-page-examiner = Biroul care examinează cererea
charter-page-decision-maker = Cine ia decizia
charter-page-case-status = Cum aflați în ce stadiu este cererea
charter-page-self-declaration = Declarație pe propria răspundere (autodichiarazione)
charter-page-side = Tipul activității
charter-page-updated = Ultima actualizare: { $on }.
charter-page-dimension = Dimensiune
charter-page-indicator = Indicator
charter-page-formula = Formulă
charter-page-planned = Valoare planificată
charter-page-not-set = nestabilită
charter-page-legal-limit = Limita stabilită de lege: { $limit }. { $norm }
charter-page-whole-office = Tot biroul
charter-page-factor = Caracteristicile serviciului
charter-page-expectation = Calitatea așteptată
charter-page-standard = Standard
charter-page-due = Până { DAY($on) }
charter-page-outcome = Rezultat
charter-page-charter-year = Carta { $year }
charter-page-charter-named = Carta serviciilor { $year }
charter-page-since = { $from } – în curs
charter-page-between = { $from } – { $to }
charter-page-charter-of = Carta serviciilor (Carta dei servizi): { $office }, { $body }
charter-page-charter-pdf = Carta în PDF accesibil
charter-page-charter-other-year = Această cartă este valabilă și pentru { $year }.
charter-page-charter-introduction = Introducere
charter-page-charter-principles = Principii fundamentale
charter-page-charter-contacts = Contact și program
charter-page-charter-services = Servicii și durată
charter-page-charter-standards = Standarde de calitate
charter-page-charter-qualities = Calitatea așteptată
charter-page-charter-improvements = Acțiuni de îmbunătățire
charter-page-charter-diffida = Somație (diffida) și acțiune colectivă
charter-page-charter-closing = Alte informații
charter-page-charter-changes = Ce s-a schimbat
charter-page-charter-versions = Versiunile cartei
charter-page-version = Versiune
charter-page-year = An
charter-page-in-force = În vigoare
charter-page-act = Actul de aprobare
charter-page-approved-by = Aprobată de
charter-page-published = Publicată la
charter-page-changes-since = Față de carta { $year }, versiunea { $version }.
charter-page-changes-none = Nicio diferență.
charter-page-was = Înainte:
charter-page-is = Acum:
charter-page-part-standard = Standard
charter-page-part-offer = Serviciu
charter-page-part-principle = Principiu
charter-page-part-quality = Calitatea așteptată
charter-page-principles-title = Principii
charter-page-principles-of = { $office }: principiile după care lucrează biroul.
charter-page-principles-none = Niciun principiu publicat
charter-page-principles-none-what = Carta în vigoare nu enumeră principii sau biroul nu are încă o cartă.
charter-page-improvements-title = Acțiuni de îmbunătățire
charter-page-improvements-of = { $office }: angajamentele de îmbunătățire, an de an, și rezultatul lor.
charter-page-improvements-all = Acțiunile din toți anii
charter-page-improvements-none = Nicio acțiune de îmbunătățire publicată
charter-page-improvements-none-what = Acțiunile apar aici odată cu carta care le prevede și cu rezultatul lor, când există.
charter-page-begun-in = Începute în { $year }
charter-page-notices-title = Registrul somațiilor (diffide)
charter-page-notices-lead = Somațiile (diffide) primite de instituție, cele { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
} pentru a lua măsuri și ce s-a întâmplat cu ele.
charter-page-notices-short = Somațiile (diffide) primite și ce s-a întâmplat cu ele (D.Lgs. 198/2009).
charter-page-notices-count = { $count ->
    [0] Nicio somație
    [one] { $count } somație
    [few] { $count } somații
   *[other] { $count } de somații
}
charter-page-notices-law = Somația, acțiunea în instanță și hotărârea se publică pe site-ul administrației (D.Lgs. 198/2009 artt. 1 și 4). Numele celor care trimit somația nu se publică.
charter-page-notices-none = Nicio somație
charter-page-notices-none-what = Instituția nu a primit somații (diffide).
charter-page-notice-received = Primită
charter-page-notice-ends = Sfârșitul celor { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}
charter-page-notice-left = { $days ->
    [0] se încheie astăzi
    [one] a mai rămas { $days } zi
    [few] au mai rămas { $days } zile
   *[other] au mai rămas { $days } de zile
}
charter-page-notice-over = termenul a trecut
charter-page-procedures-title = Proceduri administrative
charter-page-procedures-lead = Pentru fiecare procedură: cine se ocupă de ea, termenul, de ce aveți nevoie și ce puteți face (D.Lgs. 33/2013 art. 35 c. 1).
charter-page-procedures-none = Nicio procedură
charter-page-procedures-none-what = Birourile acestei instituții nu au servicii cu un termen de încheiere.
charter-page-art35-a = Descriere
charter-page-art35-b = Biroul care examinează cererea
charter-page-art35-c = Responsabilul procedurii (responsabile del procedimento)
charter-page-art35-d = Documente de anexat
charter-page-art35-e = Cum aflați informații despre procedura în curs
charter-page-art35-f = Termen de încheiere
charter-page-art35-g = Ce înseamnă tăcerea
charter-page-art35-h = Cum vă apărați drepturile
charter-page-art35-i = Serviciu online
charter-page-art35-l = Cum plătiți
charter-page-art35-m = Cine decide în locul biroului (potere sostitutivo)
charter-page-forms = Formulare
charter-page-information = Unde vă informați
charter-page-term-norm = Norma care stabilește termenul
charter-page-catalogue-title = Catalogul serviciilor
charter-page-catalogue-lead = Serviciile birourilor publicate pe această platformă, după profilurile CPSV-AP_IT și CPSV-AP.
charter-page-pdf-generated = Document compus de Sportello din versiunea { $version } a cartei.
charter-page-pdf-charter = Carta serviciilor (Carta dei servizi)
charter-page-pdf-contents = Cuprins
charter-page-pdf-draft = Ciornă
charter-page-pdf-page-of = pagina {"{n}"} din {"{m}"}
charter-page-pdf-version = Versiune
charter-page-pdf-in-force-from = În vigoare din
charter-page-pdf-published-on = Publicată la
charter-page-pdf-introduction = Introducere
charter-page-pdf-principles = Principii fundamentale
charter-page-pdf-contacts-and-hours = Contact, program și acces
charter-page-pdf-contacts = Contact
charter-page-pdf-hours = Program
charter-page-pdf-services = Servicii oferite și durata lor
charter-page-pdf-services-at-a-glance = Serviciile pe scurt
charter-page-pdf-service = Serviciu
charter-page-pdf-description = Tip și caracteristici
charter-page-pdf-term = Standard și termen de încheiere
charter-page-pdf-audience = Pentru cine este
charter-page-pdf-how-delivered = Cum se oferă serviciul
charter-page-pdf-needed = De ce aveți nevoie
charter-page-pdf-cost = Cost
charter-page-pdf-channels = Canale de acces
charter-page-pdf-responsible = Responsabil
charter-page-pdf-diffida-to = Somația (diffida) se trimite la
charter-page-pdf-front-back = Tipul activității
charter-page-pdf-url = Pagină web
charter-page-pdf-standards = Standardele de calitate ale serviciului
charter-page-pdf-dimension = Dimensiune
charter-page-pdf-indicator = Indicator
charter-page-pdf-formula = Formulă
charter-page-pdf-planned = Valoare planificată
charter-page-pdf-note = Note
charter-page-pdf-qualities = Calitatea așteptată
charter-page-pdf-factor = Caracteristicile serviciului
charter-page-pdf-expectation = Calitatea așteptată
charter-page-pdf-standard = Standard
charter-page-pdf-improvements = Acțiuni de îmbunătățire
charter-page-pdf-improvement = Acțiune de îmbunătățire
charter-page-pdf-outcome = Rezultat
charter-page-pdf-diffida = Somație (diffida) și acțiune colectivă
charter-staff-preview-back = Înapoi la ciornă
charter-staff-preview = Previzualizarea cartei. Stare: { $state }. Cine nu lucrează la birou nu vede această pagină.
charter-staff-preview-results = Evoluția standardelor
