# Pagine pubbliche.
charter-page-menu = Carta dei servizi
charter-page-menu-lead = Enti, uffici, schede dei servizi, standard e versioni della carta.
charter-page-and = e
charter-page-index = Indice della pagina
charter-page-results = Risultati
charter-page-results-of = Risultati { $year }
charter-page-promises = Carta
charter-page-all-services = Tutti i servizi
charter-page-services-count = { $count ->
    [0] Nessun servizio
    [one] { $count } servizio
   *[other] { $count } servizi
}
charter-page-to-office = Vai all’ufficio
charter-page-to-sheet = Scheda completa del servizio

# Giorni e orari
charter-page-on-day = { DAY($on) }
charter-page-from-to = da { DAY($from) } a { DAY($to) }
charter-page-from = da { DAY($from) }
charter-page-until = fino a { DAY($to) }
charter-page-today = oggi
charter-page-tomorrow = domani
charter-page-closed = chiuso
charter-page-closed-now = Chiuso ora
charter-page-open-until = Aperto ora, fino alle { $time }
charter-page-closed-until = Chiuso ora. Riapre { $day } alle { $time }
charter-page-only-counter = solo lo sportello
charter-page-only-phone = solo il telefono
charter-page-only-appointment = solo gli appuntamenti
charter-page-exceptions = Giorni particolari
charter-page-hours-holidays = Chiuso la domenica e nei giorni festivi.
charter-page-hours-patron = Chiuso anche per la festa patronale: { $days }.
charter-page-hours-at-counters = Gli orari sono indicati per ciascuno sportello.

# Prima pagina
charter-page-home-title = I servizi degli uffici pubblici, e quello che promettono
charter-page-home-lead = Cosa serve, quanto costa, entro quando arriva la risposta; e, anno per anno, quante volte la promessa è stata mantenuta.
charter-page-home-example = Per esempio: idoneità alloggiativa
charter-page-home-topics = Servizi per argomento
charter-page-home-all-services = { $count ->
    [one] Tutti i servizi ({ $count })
   *[other] Tutti i servizi ({ $count })
}
charter-page-home-charters = Carte dei servizi in vigore
charter-page-home-charters-what = Ogni carta dice che cosa l’ufficio garantisce; i risultati dicono che cosa ha fatto, con i numeri da cui vengono le percentuali.
charter-page-home-offices = Uffici
charter-page-home-all-bodies = Tutti gli enti
charter-page-home-empty = Qui non c’è ancora nessun ente
charter-page-home-empty-what = Chi amministra la piattaforma può aggiungere il primo ente con i suoi uffici dall’area di lavoro.

# Ricerca
charter-page-search-title = Cerca
charter-page-search-title-for = Cerca: { $words }
charter-page-search-found = { $count ->
    [one] { $count } risultato per «{ $words }»
   *[other] { $count } risultati per «{ $words }»
}
charter-page-search-none = Nessun risultato per «{ $words }»
charter-page-search-none-what = Si può provare con meno parole, o con parole più comuni.
charter-page-search-near = Forse può servire
charter-page-search-ask = Si può cercare un servizio, un ufficio, un ente o una carta, con le parole di tutti i giorni.
charter-page-kind-report = Relazione annuale
charter-page-kind-body = Ente
charter-page-kind-office = Ufficio
charter-page-kind-service = Servizio
charter-page-kind-charter = Carta dei servizi

# Enti
charter-page-bodies-title = Enti e uffici
charter-page-bodies-lead = Le amministrazioni che pubblicano qui i loro servizi, con i loro uffici.
charter-page-body = Ente
charter-page-body-offices = Uffici
charter-page-body-no-offices = Questo ente non ha ancora uffici su questa piattaforma.
charter-page-body-transparency = Trasparenza
charter-page-body-reach = Recapiti e dati dell’ente
charter-page-address = Indirizzo
charter-page-tax-code = Codice fiscale
charter-page-ipa-code = Codice IPA
charter-page-patron = Festa patronale
charter-page-diffida-body = Organo a cui notificare la diffida

# Ufficio
charter-page-office = Ufficio
charter-page-office-what = Cosa fa
charter-page-office-hours = Orari
charter-page-office-contacts = Recapiti e accesso
charter-page-office-counters = Sportelli
charter-page-office-services = Servizi
charter-page-office-promises = Carta e risultati
charter-page-office-who = Chi risponde
charter-page-office-partners = Con chi lavora
charter-page-office-web = Pagina dell’ufficio sul sito dell’ente
charter-page-office-charter-what = La carta { $year } dice che cosa l’ufficio garantisce; i risultati dicono che cosa ha mantenuto.
charter-page-office-no-charter = L’ufficio non ha ancora una carta dei servizi in vigore su questa piattaforma.
charter-page-next-charter = Prossima carta
charter-page-earlier-charters = Carte precedenti
charter-page-accessibility = Accessibilità per le persone con disabilità
charter-page-directions = Come arrivare
charter-page-access-mode = Accesso
charter-page-desks = Postazioni
charter-page-head = Responsabile dell’ufficio
charter-page-substitute = Titolare del potere sostitutivo

# Elenco dei servizi
charter-page-services-title = Servizi
charter-page-services-lead = Tutti i servizi degli uffici, con cosa serve, quanto costano e in quanto tempo arrivano.
charter-page-filters = Filtri dell’elenco
charter-page-filters-set = Filtri attivi
charter-page-filters-more = Altri filtri
charter-page-filter = Filtra
charter-page-filter-text = Parole
charter-page-filter-remove = togli questo filtro
charter-page-topic = Argomento
charter-page-topics = Argomenti
charter-page-audience = Per chi
charter-page-channel = Come
charter-page-any-topic = Tutti gli argomenti
charter-page-any-audience = Chiunque
charter-page-any-channel = In qualunque modo
charter-page-any-office = Tutti gli uffici
charter-page-services-none = Nessun servizio con questi filtri
charter-page-services-none-what = Si può togliere un filtro, o cercare con altre parole.
charter-page-within = Entro { $term }

# Scheda del servizio, nell’ordine del modello dei Comuni
charter-page-service-addressed = A chi è rivolto
charter-page-service-description = Descrizione
charter-page-service-how-to = Come fare
charter-page-service-needed = Cosa serve
charter-page-service-obtained = Cosa si ottiene
charter-page-service-times = Tempi e scadenze
charter-page-service-cost = Quanto costa
charter-page-service-access = Accedi al servizio
charter-page-service-conditions = Condizioni di servizio
charter-page-service-contacts = Contatti
charter-page-service-standards = Standard di qualità
charter-page-service-silence = Se la risposta non arriva
charter-page-service-case = Chi decide e a che punto è
charter-page-service-norms = Riferimenti normativi
charter-page-how-to-none = I modi per chiedere il servizio sono indicati in
charter-page-delivery = Come viene erogato
charter-page-needed-none = Non sono indicati documenti da portare.
charter-page-times-none = Per questo servizio la carta non indica un tempo.
charter-page-promise = Promessa della carta
charter-page-legal-term = Termine di legge
charter-page-clock-start = Da quando si conta
charter-page-example = Una domanda ricevuta { DAY($received) } ha risposta entro { DAY($due) }.
charter-page-example-legal = Per legge il termine scade { DAY($due) }.
charter-page-days-counted = Come si contano i giorni
charter-page-cost-none = Non sono indicati costi per chi chiede il servizio.
charter-page-payments = Come pagare
charter-page-free = gratuito
charter-page-depends = dipende dal caso
charter-page-access-none = Il servizio si chiede all’ufficio:
charter-page-access-online = Accedi al servizio online
charter-page-access-apply = Presenta la domanda online
charter-page-access-booking = Prenota un appuntamento
charter-page-access-more = Vai alla pagina
charter-page-conditions-none = Le condizioni del servizio sono quelle della carta dei servizi e delle norme indicate in questa pagina.
charter-page-sheet-data = Dati della scheda (JSON-LD)
charter-page-standards-what = Sono gli impegni che la carta { $year } prende per questo servizio. Quanto è stato mantenuto si legge nei
charter-page-silence-none = Se il termine passa senza risposta, il silenzio non vale né come sì né come no: l’ufficio resta tenuto a rispondere (L. 241/1990 art. 2).
charter-page-silence-assent = Se il termine passa senza risposta, la domanda si considera accolta: è il silenzio assenso (L. 241/1990 art. 20). All’ufficio si può chiedere un’attestazione che il termine è passato.
charter-page-silence-rejection = Se il termine passa senza risposta, la domanda si considera respinta: da quel giorno si può fare ricorso.
charter-page-substitute-title = Chiedere a chi può decidere al posto dell’ufficio
charter-page-substitute-what = Passato il termine si può scrivere a { $who }, che ha il potere sostitutivo e provvede entro la metà del termine iniziale (L. 241/1990 art. 2 c. 9-bis e 9-ter).
charter-page-remedies = Come far valere i propri diritti
charter-page-remedies-law = Contro il silenzio si può ricorrere al Tribunale amministrativo regionale, anche senza diffida, finché l’ufficio non risponde e comunque entro un anno dalla scadenza del termine (D.Lgs. 104/2010 art. 31).
charter-page-remedies-complaint = Se il servizio non è stato reso come promesso si può presentare un reclamo all’ufficio, ai recapiti di questa pagina.
charter-page-diffida-title = Quando il disservizio riguarda molte persone
charter-page-diffida-what = Se gli standard della carta o i termini non sono rispettati in modo diffuso, le persone interessate possono chiedere al giudice di ristabilire il corretto svolgimento del servizio (D.Lgs. 198/2009). Prima inviano una diffida: l’amministrazione ha { $days } giorni per provvedere.
charter-page-diffida-to = La diffida va notificata a
charter-page-officer = Responsabile del procedimento
charter-page-examiner = Ufficio che istruisce
charter-page-decision-maker = Chi adotta il provvedimento
charter-page-case-status = Come sapere a che punto è
charter-page-self-declaration = Autodichiarazione
charter-page-side = Attività
charter-page-updated = Ultimo aggiornamento: { $on }.

# Standard
charter-page-dimension = Dimensione
charter-page-indicator = Indicatore
charter-page-formula = Formula
charter-page-planned = Valore programmato
charter-page-not-set = non fissato
charter-page-legal-limit = Limite di legge: { $limit }. { $norm }
charter-page-whole-office = Tutto l’ufficio
charter-page-factor = Caratteristiche del servizio
charter-page-expectation = Qualità attesa
charter-page-standard = Standard
charter-page-due = Entro { DAY($on) }
charter-page-outcome = Esito

# La carta
charter-page-charter-year = Carta { $year }
charter-page-charter-named = Carta dei servizi { $year }
charter-page-since = { $from } – in corso
charter-page-between = { $from } – { $to }
charter-page-charter-of = Carta dei servizi di { $office }, { $body }
charter-page-charter-pdf = Carta in PDF accessibile
charter-page-charter-other-year = Questa carta vale anche per il { $year }.
charter-page-charter-introduction = Premesse
charter-page-charter-principles = Principi fondamentali
charter-page-charter-contacts = Recapiti e orari
charter-page-charter-services = Servizi e tempi
charter-page-charter-standards = Standard di qualità
charter-page-charter-qualities = Qualità attesa
charter-page-charter-improvements = Azioni di miglioramento
charter-page-charter-diffida = Diffida e azione collettiva
charter-page-charter-closing = Altre informazioni
charter-page-charter-changes = Che cosa è cambiato
charter-page-charter-versions = Versioni della carta
charter-page-version = Versione
charter-page-year = Anno
charter-page-in-force = In vigore
charter-page-act = Atto di approvazione
charter-page-approved-by = Approvata da
charter-page-published = Pubblicata il
charter-page-changes-since = Rispetto alla carta { $year }, versione { $version }.
charter-page-changes-none = Nessuna differenza.
charter-page-was = Prima:
charter-page-is = Ora:
charter-page-part-standard = Standard
charter-page-part-offer = Servizio
charter-page-part-principle = Principio
charter-page-part-quality = Qualità attesa
charter-page-principles-title = Principi
charter-page-principles-of = { $office }: i principi a cui si ispira il lavoro dell’ufficio.
charter-page-principles-none = Nessun principio pubblicato
charter-page-principles-none-what = La carta in vigore non elenca principi, o l’ufficio non ha ancora una carta.
charter-page-improvements-title = Azioni di miglioramento
charter-page-improvements-of = { $office }: gli impegni per migliorare, anno per anno, e il loro esito.
charter-page-improvements-all = Le azioni di tutti gli anni
charter-page-improvements-none = Nessuna azione di miglioramento pubblicata
charter-page-improvements-none-what = Le azioni compaiono qui con la carta che le prevede, e con il loro esito quando c’è.
charter-page-begun-in = Avviate nel { $year }

# Registro delle diffide
charter-page-notices-title = Registro delle diffide
charter-page-notices-lead = Le diffide ricevute dall’ente, i { $days } giorni per provvedere e che cosa ne è stato.
charter-page-notices-short = Le diffide ricevute e che cosa ne è stato (D.Lgs. 198/2009).
charter-page-notices-count = { $count ->
    [0] Nessuna diffida
    [one] { $count } diffida
   *[other] { $count } diffide
}
charter-page-notices-law = La diffida, il ricorso e la decisione si pubblicano sul sito dell’amministrazione (D.Lgs. 198/2009 artt. 1 e 4). I nomi di chi diffida non si pubblicano.
charter-page-notices-none = Nessuna diffida
charter-page-notices-none-what = L’ente non ha ricevuto diffide.
charter-page-notice-received = Ricevuta
charter-page-notice-ends = Fine dei { $days } giorni
charter-page-notice-left = { $days ->
    [0] scade oggi
    [one] resta { $days } giorno
   *[other] restano { $days } giorni
}
charter-page-notice-over = termine passato

# Tabella dei procedimenti
charter-page-procedures-title = Procedimenti amministrativi
charter-page-procedures-lead = Per ogni procedimento chi se ne occupa, il termine, che cosa serve e che cosa si può fare (D.Lgs. 33/2013 art. 35 c. 1).
charter-page-procedures-none = Nessun procedimento
charter-page-procedures-none-what = Gli uffici di questo ente non hanno servizi con un termine di conclusione.
charter-page-art35-a = Descrizione
charter-page-art35-b = Unità che istruisce
charter-page-art35-c = Responsabile del procedimento
charter-page-art35-d = Documenti da allegare
charter-page-art35-e = Come avere informazioni sul procedimento in corso
charter-page-art35-f = Termine di conclusione
charter-page-art35-g = Effetto del silenzio
charter-page-art35-h = Strumenti di tutela
charter-page-art35-i = Servizio online
charter-page-art35-l = Modalità di pagamento
charter-page-art35-m = Titolare del potere sostitutivo
charter-page-forms = Modulistica
charter-page-information = Dove informarsi
charter-page-term-norm = Norma che fissa il termine

# Catalogo
charter-page-catalogue-title = Catalogo dei servizi
charter-page-catalogue-lead = I servizi degli uffici pubblicati su questa piattaforma, secondo i profili CPSV-AP_IT e CPSV-AP.

# PDF
charter-page-pdf-generated = Documento composto da Sportello dalla versione { $version } della carta.
charter-page-pdf-charter = Carta dei servizi
charter-page-pdf-contents = Indice
charter-page-pdf-draft = Bozza
charter-page-pdf-page-of = pagina {"{n}"} di {"{m}"}
charter-page-pdf-version = Versione
charter-page-pdf-in-force-from = In vigore dal
charter-page-pdf-published-on = Pubblicata il
charter-page-pdf-introduction = Premesse
charter-page-pdf-principles = Principi fondamentali
charter-page-pdf-contacts-and-hours = Recapiti, orari e modalità di accesso
charter-page-pdf-contacts = Recapiti
charter-page-pdf-hours = Orari
charter-page-pdf-services = Servizi offerti e tempi di erogazione
charter-page-pdf-services-at-a-glance = I servizi in sintesi
charter-page-pdf-service = Servizio
charter-page-pdf-description = Tipologia e caratteristiche
charter-page-pdf-term = Standard e termine di conclusione
charter-page-pdf-audience = A chi è rivolto
charter-page-pdf-how-delivered = Come viene erogato
charter-page-pdf-needed = Cosa serve
charter-page-pdf-cost = Costo
charter-page-pdf-channels = Canali di accesso
charter-page-pdf-responsible = Responsabile
charter-page-pdf-diffida-to = Diffida da inviare a
charter-page-pdf-front-back = Attività
charter-page-pdf-url = Pagina web
charter-page-pdf-standards = Standard della qualità del servizio
charter-page-pdf-dimension = Dimensione
charter-page-pdf-indicator = Indicatore
charter-page-pdf-formula = Formula
charter-page-pdf-planned = Valore programmato
charter-page-pdf-note = Note
charter-page-pdf-qualities = Qualità attesa
charter-page-pdf-factor = Caratteristiche del servizio
charter-page-pdf-expectation = Qualità attesa
charter-page-pdf-standard = Standard
charter-page-pdf-improvements = Azioni di miglioramento
charter-page-pdf-improvement = Azione di miglioramento
charter-page-pdf-outcome = Esito
charter-page-pdf-diffida = Diffida e azione collettiva
