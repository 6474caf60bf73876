# Shell
web-name = Sportello
web-tagline = La carta dei servizi che misura sé stessa
web-owner = Enti e uffici pubblici
web-language = Lingua:
web-sign-in = Area riservata
web-sign-out = Uscire
web-staff-area = Area di lavoro
web-account = Accesso e sicurezza
web-skip = Collegamenti rapidi
web-skip-content = Vai al contenuto principale
web-skip-footer = Vai al piè di pagina
web-search = Cerca
web-search-label = Cerca un servizio, un ufficio o un ente
web-search-hint = Cerca un servizio o un ufficio
web-menu = Menu
web-menu-main = Navigazione principale
web-menu-services = Servizi
web-menu-bodies = Enti
web-menu-results = Risultati
web-menu-staff = Area di lavoro
web-breadcrumb = Percorso di navigazione
web-footer-charter = Carta dei servizi
web-footer-data = Dati
web-footer-open-data = Dati aperti
web-footer-api = API per sviluppatori
web-footer-contacts = Informazioni
web-footer-contacts-offices = Contatti degli uffici
web-footer-accessibility = Dichiarazione di accessibilità
web-footer-privacy = Informativa sulla privacy
web-footer-licence = Sportello è software libero, con licenza EUPL 1.2.
web-optional = (facoltativo)
web-errors-title = Alcuni dati sono da correggere
web-confirm-title = Conferma richiesta
web-confirm-yes = Sì, procedi
web-confirm-no = No, torna alla pagina
web-pages = Pagine dell’elenco
web-pages-page = Pagina
web-pages-previous = Pagina precedente
web-pages-next = Pagina successiva
web-pages-total = { $total ->
    [0] Nessun elemento
    [one] { $total } elemento
   *[other] { $total } elementi
}
web-keys = Tasti rapidi di questa pagina
web-keys-search = Cerca
web-keys-switch = Tasti rapidi attivi
web-problem-code = Codice da indicare se si chiede aiuto:

# Words used everywhere
web-home = Inizio
web-yes = sì
web-no = no
web-never = mai
web-save = Salva
web-cancel = Annulla
web-print = Stampa
web-refresh = Aggiorna
web-filters = Filtri dell’elenco
web-filters-do = Filtra
web-choice-none = Nessuna scelta
web-choice-any = Tutte le voci
web-offices-all = Tutti gli uffici
web-office-unknown = Ufficio non più presente

# Form fields
web-field-missing = Questo dato è necessario.
web-field-long = Il testo è troppo lungo: al massimo { $most } caratteri.
web-field-date = La data non si legge: scriverla come giorno/mese/anno, per esempio 4/10/2026.
web-field-time = L’ora non si legge: scriverla come ore:minuti, per esempio 09:30.
web-field-whole = Serve un numero intero da { $least } a { $most }.
web-field-number = Il numero non si legge: scriverlo in cifre, per esempio 97,5.
web-field-choice = Scegliere una delle voci proposte.

# Problems
web-problem-home = Torna all’inizio
web-problem-not-found-title = Pagina non trovata
web-problem-not-found = A questo indirizzo non c’è nulla, oppure la pagina è riservata ad altri uffici.
web-problem-not-found-onward = Controllare l’indirizzo, oppure cercare ciò che serve con la ricerca.
web-problem-sign-in-title = Accesso necessario
web-problem-sign-in = Questa pagina è riservata a chi lavora negli uffici.
web-problem-sign-in-onward = Accedere con il proprio indirizzo di posta elettronica e la propria password.
web-problem-forbidden-title = Azione non consentita
web-problem-forbidden = L’account in uso non ha il ruolo che serve per questa azione.
web-problem-forbidden-onward = Se il ruolo serve per il proprio lavoro, chiederlo a chi amministra la piattaforma.
web-problem-cross-site-title = Richiesta da un altro sito
web-problem-cross-site = La richiesta di modifica è arrivata da una pagina di un altro sito e per sicurezza non è stata eseguita.
web-problem-cross-site-onward = Aprire la pagina da questo sito e ripetere l’azione.
web-problem-stale-form-title = Pagina non più valida
web-problem-stale-form = Il modulo è rimasto aperto mentre l’accesso terminava o cambiava, e per sicurezza non è stato accettato. Nulla è stato modificato.
web-problem-stale-form-onward = Tornare alla pagina, ricaricarla e inviare di nuovo il modulo.
web-problem-unreadable-title = Dati illeggibili
web-problem-unreadable = I dati inviati non si leggono: forse la trasmissione si è interrotta.
web-problem-unreadable-onward = Ripetere l’invio; se non basta, provare con un altro navigatore.
web-problem-invalid-title = Dati da correggere
web-problem-invalid = Alcuni dati inviati non sono accettabili.
web-problem-invalid-onward = Correggere i dati indicati e inviarli di nuovo.
web-problem-too-large-title = File troppo grande
web-problem-too-large = Il file o il testo inviato supera la misura consentita.
web-problem-too-large-onward = Dividere il file in più parti, oppure inviarne uno più piccolo.
web-problem-conflict-title = Dati cambiati nel frattempo
web-problem-conflict = Qualcun altro ha cambiato gli stessi dati nel frattempo, oppure la modifica contraddice altri dati già registrati.
web-problem-conflict-onward = Tornare alla pagina, ricaricarla e ripetere la modifica su quanto risulta ora.
web-problem-not-typeset-yet-title = PDF in preparazione
web-problem-not-typeset-yet = Il documento PDF non è ancora pronto: il programma che lo compone è occupato o si sta avviando.
web-problem-not-typeset-yet-onward = Riprovare tra qualche minuto. La pagina e gli altri formati contengono le stesse informazioni.
web-problem-unavailable-title = Servizio momentaneamente non disponibile
web-problem-unavailable = Il sistema non riesce a rispondere in questo momento.
web-problem-unavailable-onward = Riprovare tra qualche minuto. Quanto era già stato confermato è al sicuro.
web-problem-internal-title = Errore del sistema
web-problem-internal = Qualcosa non ha funzionato, per un difetto del sistema e non per un errore di chi lo usa. Il fatto è stato registrato.
web-problem-internal-onward = Riprovare; se il problema si ripete, segnalarlo indicando il codice e l’ora.

# Sign-in
web-sign-in-title = Accesso all’area riservata
web-sign-in-lead = L’area riservata è per chi lavora negli uffici. Per consultare servizi, carte e risultati non serve alcun accesso.
web-sign-in-email = Indirizzo di posta elettronica
web-sign-in-password = Password
web-sign-in-do = Accedi
web-sign-in-wrong = Indirizzo o password non corretti.
web-sign-in-throttled = Troppi tentativi non riusciti. Si può riprovare tra { $minutes } minuti.
web-sign-in-forgotten = Chi ha dimenticato la password ne chiede una nuova a chi amministra la piattaforma nel proprio ente.
web-signed-out = L’accesso è terminato.
web-demo-title = Account di prova
web-demo-text = Questa è una dimostrazione con i dati di cinque uffici. Si può accedere come amministrazione, responsabile o operatore:
web-demo-password = Password per tutti:
web-demo-note = Questa è una dimostrazione: si può provare tutto, ma è meglio non inserire dati personali veri.

# Second factor
web-code-title = Codice di verifica
web-code-lead = La password è corretta. Manca il codice di sei cifre dell’app di autenticazione.
web-code-code = Codice di sei cifre
web-code-code-hint = Si trova nell’app di autenticazione sul telefono e cambia ogni mezzo minuto. Ogni codice vale una volta sola.
web-second-factor-title = Secondo fattore
web-second-factor-lead = Con il secondo fattore, chi scopre la password non riesce comunque ad accedere: serve anche un codice dal telefono.
web-second-factor-active = Il secondo fattore è attivo.
web-second-factor-set-up = Attiva il secondo fattore
web-second-factor-step-app = Installare sul telefono un’app di autenticazione, di qualsiasi produttore.
web-second-factor-step-scan = Inquadrare questo codice con l’app.
web-second-factor-step-code = Scrivere qui sotto il codice di sei cifre che l’app mostra.
web-second-factor-qr = Codice QR per l’app di autenticazione; la chiave è scritta anche qui sotto
web-second-factor-by-hand = Se non si può inquadrare, scrivere nell’app questa chiave:
web-second-factor-do = Attiva
web-second-factor-on = Il secondo fattore è attivo. Gli altri accessi aperti sono terminati.
web-second-factor-off = Il secondo fattore non è più attivo.
web-second-factor-remove = Disattiva il secondo fattore
web-second-factor-remove-question = Disattivare il secondo fattore? L’account sarà protetto dalla sola password.

# Password and sessions
web-password-title = Password
web-password-current = Password attuale
web-password-password = Nuova password
web-password-password-hint = Almeno 12 caratteri. Una frase di più parole è facile da ricordare e difficile da indovinare.
web-password-again = Nuova password, ripetuta
web-password-do = Cambia la password
web-password-changed = La password è cambiata. Gli altri accessi aperti sono terminati.
web-password-current-wrong = La password attuale non è corretta.
web-password-again-differs = Le due password non sono uguali.
web-password-same = La nuova password è uguale a quella attuale.
web-password-must-change = La password usata finora vale una volta sola: sceglierne una propria per continuare.
web-sessions-title = Accessi aperti
web-sessions-caption = Dove si è effettuato l’accesso con questo account
web-sessions-browser = Navigatore
web-sessions-started = Dal
web-sessions-seen = Ultima visita
web-sessions-current = (questo)
web-sessions-end = Termina tutti gli altri accessi
web-sessions-end-question = Terminare gli accessi su tutti gli altri dispositivi?
web-sessions-ended = Gli altri accessi sono terminati.

# Invitations
web-invitation-title = Scelta della password
web-invitation-lead = Per { $name }: con questa password e con l’indirizzo { $email } si accede all’area riservata.
web-invitation-done = La password è stata scelta. Ora si può accedere.
web-invitation-expired = Il collegamento non è più valido
web-invitation-expired-onward = È già stato usato, oppure sono passati più di sette giorni. Chi amministra la piattaforma può inviarne uno nuovo.
web-invitation-mail-subject = Accesso all’area riservata: scelta della password
web-invitation-mail =
    Buongiorno { $name },

    per scegliere la password con cui accedere all’area riservata, aprire questo collegamento:

    { $url }

    Il collegamento vale una volta sola, per { $days } giorni. Chi non aspettava questo messaggio può ignorarlo.

    Sportello

# First page of the staff area
web-menu-home = Inizio
web-menu-home-lead = Che cosa aspetta oggi.
web-staff-hello = Buongiorno, { $name }
web-awaiting-title = Che cosa aspetta
web-awaiting-nothing = Nulla in attesa: tutto è in ordine.
web-awaiting-second-factor = Attivare il secondo fattore, per proteggere il proprio account
web-places-title = Dove andare
web-places-none = Nessun ruolo assegnato
web-places-none-onward = L’account è attivo ma non ha ancora un ruolo in un ufficio. Chi amministra la piattaforma può assegnarlo.

# People
web-menu-people = Persone
web-menu-people-lead = Chi ha un account, con quali ruoli e in quali uffici.
web-people-q = Nome o indirizzo
web-people-all = Mostra tutte le persone
web-people-caption = Persone con un account
web-people-none = Nessun account
web-people-none-onward = Il primo account si crea con il pulsante qui sopra.
web-people-none-found = Nessuna persona trovata
web-people-none-found-onward = Nessun nome o indirizzo contiene il testo cercato.
web-person-new = Nuovo account
web-person-new-lead = Con un ruolo e un ufficio per cominciare; altri ruoli si aggiungono nella pagina della persona.
web-person-new-do = Crea l’account
web-person-no-mail = Nessun server di posta è configurato: un invito per posta resterebbe in attesa. Conviene la password per un uso.
web-person-name = Nome e cognome
web-person-email = Indirizzo di posta elettronica
web-person-role = Ruolo
web-person-office = Ufficio
web-person-office-hint = Chi amministra la piattaforma lo fa per tutti gli uffici.
web-person-first = Come ricevere la prima password
web-person-first-mail = Con un collegamento per posta elettronica, valido sette giorni
web-person-first-here = Con una password per un uso, mostrata ora e da consegnare a voce
web-person-invited = Il collegamento per scegliere la password è nella posta in uscita.
web-person-password-title = Password per un uso
web-person-password-lead = Da consegnare a { $name }: al primo accesso andrà sostituita con una password personale.
web-person-password-where = Indirizzo della pagina di accesso
web-person-password = Password
web-person-password-once = La password si vede solo ora. Se va persa, se ne può creare un’altra.
web-person-password-back = Vai alla pagina della persona
web-person-state = Stato
web-person-active = Attivo
web-person-inactive = Disattivato
web-person-must-change = Primo accesso da fare
web-person-invited-state = In attesa della password
web-person-last-sign-in = Ultimo accesso
web-person-second-factor = Secondo fattore
web-person-sessions = Accessi aperti
web-person-sessions-none = nessuno
web-person-session = { $browser }, ultima visita { $seen }
web-person-invitation = Invito
web-person-invitation-until = valido fino al { $until }
web-person-edit = Nome e indirizzo
web-person-saved = Le modifiche sono salvate.
web-person-roles = Ruoli
web-person-roles-caption = Ruoli della persona
web-person-roles-none = nessuno
web-person-roles-none-yet = Nessun ruolo: la persona può accedere, ma non vede alcun ufficio.
web-person-role-give = Aggiungi il ruolo
web-person-role-given = Il ruolo è stato aggiunto.
web-person-role-held = La persona ha già questo ruolo.
web-person-role-take = Togli
web-person-role-take-question = Togliere a { $name } il ruolo «{ $role }»?
web-person-role-taken = Il ruolo è stato tolto.
web-role-operator = Operatore
web-role-head = Responsabile d’ufficio
web-role-administrator = Amministrazione
web-role-in = { $role }, { $office }
web-person-access = Accesso
web-person-access-lead = Ogni azione ha effetto subito e resta nello storico.
web-person-reset-here = Nuova password per un uso
web-person-reset-mail = Invia un collegamento per scegliere la password
web-person-reset-question = La password attuale non varrà più e gli accessi aperti termineranno. Procedere?
web-person-second-factor-remove = Togli il secondo fattore
web-person-second-factor-remove-question = Togliere il secondo fattore? È utile a chi ha perso il telefono: basterà la password.
web-person-second-factor-removed = Il secondo fattore è stato tolto.
web-person-sessions-end = Termina gli accessi aperti
web-person-sessions-end-question = Terminare gli accessi su tutti i dispositivi?
web-person-sessions-ended = Gli accessi sono terminati.
web-person-deactivate = Disattiva l’account
web-person-deactivate-question = Disattivare l’account? La persona non potrà più accedere; ciò che ha fatto resta registrato.
web-person-deactivated = L’account è disattivato.
web-person-own-deactivation = Il proprio account non si può disattivare da soli: lo fa un’altra persona che amministra la piattaforma.
web-person-reactivate = Riattiva l’account
web-person-reactivated = L’account è di nuovo attivo.

# History
web-menu-history = Storico
web-menu-history-lead = Chi ha fatto che cosa e quando, con i dati prima e dopo.
web-history-kind = Riguarda
web-history-person = Persona
web-history-action = Azione
web-changes-none = Nessuna voce nello storico
web-changes-none-onward = Le modifiche compaiono qui appena avvengono.
web-changes-caption = Voci dello storico, dalla più recente
web-changes-at = Quando
web-changes-who = Chi
web-changes-what = Che cosa
web-changes-fields = { $count ->
    [one] { $count } dato
   *[other] { $count } dati
}
web-changes-before = prima:
web-changes-after = dopo:
web-action-created = Creazione
web-action-changed = Modifica
web-action-removed = Eliminazione
web-action-approved = Approvazione
web-action-published = Pubblicazione
web-action-undone = Annullamento
web-action-imported = Importazione
web-action-read = Lettura
web-action-signed_in = Accesso
web-kind-person = account
web-kind-notice = messaggio
web-kind-outbox = posta in uscita
web-kind-body = ente
web-kind-office = ufficio
web-kind-counter = sportello
web-kind-service = servizio
web-kind-charter = carta dei servizi
web-kind-standard = standard
web-kind-diffida = diffida
web-kind-contact = contatto
web-kind-remark = nota ai risultati
web-kind-report = relazione annuale
web-kind-measure = misura
web-kind-import = importazione
web-kind-delivery = prestazione
web-changed-name = nome
web-changed-email = indirizzo
web-changed-role = ruolo
web-changed-office = ufficio
web-changed-active = attivo
web-changed-password = password
web-changed-second_factor = secondo fattore
web-changed-sessions_ended = accessi terminati
web-changed-state = stato
web-changed-retried = messaggi rimessi in coda
web-changed-title = titolo
web-changed-text = testo
web-changed-summary = sintesi
web-changed-description = descrizione
web-changed-note = nota
web-changed-notes = note
web-changed-phone = telefono
web-changed-address = indirizzo
web-changed-code = codice
web-changed-year = anno
web-changed-channel = canale
web-changed-outcome = esito
web-changed-reason = motivo
web-changed-value = valore
web-changed-unit = unità
web-changed-cost = costo
web-changed-term = termine
web-changed-it = in italiano
web-changed-en = in inglese
web-changed-from = dal
web-changed-to = al
web-changed-day = giorno
web-changed-days = giorni
web-changed-hours = orari
web-changed-kind = tipo
web-changed-service = servizio
web-changed-body = ente
web-changed-responsible = responsabile
web-changed-pec = PEC
web-changed-web = sito
web-changed-href = indirizzo web
web-changed-published_on = pubblicazione
web-changed-called_back_on = richiamato il
web-changed-anomaly = anomalia
web-changed-action = azione
web-changed-role-operator = Operatore
web-changed-role-head = Responsabile d’ufficio
web-changed-role-administrator = Amministrazione
web-changed-password-mail = inviato un collegamento per posta
web-changed-password-here = creata una password per un uso
web-changed-state-waiting = in attesa
web-changed-state-stuck = bloccato
web-changed-state-sent = inviato

# Outbox
web-menu-outbox = Posta in uscita
web-menu-outbox-lead = I messaggi da inviare, quelli bloccati con il motivo, quelli inviati.
web-outbox-awaiting = { $count ->
    [one] { $count } messaggio non riesce a partire
   *[other] { $count } messaggi non riescono a partire
}
web-outbox-no-mail = Nessun server di posta è configurato: i messaggi restano in attesa e partiranno quando ce ne sarà uno.
web-outbox-states = Messaggi per stato
web-outbox-state-stuck = Bloccati
web-outbox-state-waiting = In attesa
web-outbox-state-sent = Inviati
web-outbox-none-stuck = Nessun messaggio bloccato
web-outbox-none-waiting = Nessun messaggio in attesa
web-outbox-none-sent = Nessun messaggio inviato
web-outbox-none-onward = I messaggi compaiono qui quando il sistema li scrive.
web-outbox-caption-stuck = Messaggi bloccati, dal più recente
web-outbox-caption-waiting = Messaggi in attesa, dal più recente
web-outbox-caption-sent = Messaggi inviati, dal più recente
web-outbox-retry = Riprova
web-outbox-retry-all = Riprova tutti
web-outbox-retry-all-question = { $count ->
    [one] Rimettere in coda il messaggio bloccato?
   *[other] Rimettere in coda tutti i { $count } messaggi bloccati?
}
web-outbox-retried = Il messaggio è di nuovo in coda.
web-outbox-retried-all = { $count ->
    [0] Nessun messaggio era bloccato.
    [one] { $count } messaggio è di nuovo in coda.
   *[other] { $count } messaggi sono di nuovo in coda.
}
web-notice-subject = Oggetto
web-notice-recipient = Destinatario
web-notice-created = Scritto
web-notice-sent = Inviato
web-notice-attempts = Tentativi
web-notice-trouble = Che cosa lo trattiene
web-notice-answer = Risposta del server di posta
web-notice-untried = Non ancora tentato
web-notice-next = Prossimo tentativo: { $at }.
web-notice-next-at = Prossimo tentativo
web-notice-id = Identificativo (Message-ID)
web-notice-body = Testo del messaggio
web-notice-back = Torna all’elenco
web-notice-state-waiting = In attesa
web-notice-state-stuck = Bloccato
web-notice-state-sent = Inviato
web-trouble-unreachable = Il server di posta non è raggiungibile.
web-trouble-slow = Il server di posta non ha risposto in tempo.
web-trouble-insecure = La connessione con il server di posta non ha potuto essere protetta.
web-trouble-account = Il server di posta non accetta l’account configurato.
web-trouble-recipient = L’indirizzo del destinatario non esiste o non riceve.
web-trouble-later = Il server di posta chiede di riprovare più tardi.
web-trouble-refused = Il server di posta ha rifiutato il messaggio.
web-trouble-address = L’indirizzo del destinatario non è scritto in modo valido.
web-trouble-other = Il messaggio non è partito.
web-trouble-onward-unreachable = Controllare l’indirizzo e la porta del server nella configurazione, e la rete.
web-trouble-onward-slow = Di solito passa da sé; altrimenti controllare la rete e il server.
web-trouble-onward-insecure = Controllare il certificato del server e il tipo di protezione nella configurazione.
web-trouble-onward-account = Controllare nome utente e password della posta nella configurazione.
web-trouble-onward-recipient = Verificare l’indirizzo con la persona interessata.
web-trouble-onward-later = Il sistema riprova da sé.
web-trouble-onward-refused = La risposta del server, qui sotto, dice perché.
web-trouble-onward-address = Correggere l’indirizzo dove è registrato.
web-trouble-onward-other = La risposta del server, qui sotto, può dire perché.

# System
web-menu-system = Sistema
web-menu-system-lead = Come sta il sistema: banca dati, registro delle prestazioni, documenti, posta.
web-system-program = Programma
web-system-version = Versione
web-system-started = Avviato
web-system-uptime-for = { $days ->
    [0] { "" }
    [one] { $days } giorno,{ " " }
   *[other] { $days } giorni,{ " " }
}{ $hours } ore e { $minutes } minuti
web-system-address = Indirizzo pubblico
web-system-routes = Pagine e azioni
web-system-press = Composizione dei PDF
web-system-press-ready = pronta
web-system-press-missing = non ancora disponibile: i PDF sono in preparazione
web-system-mail = Posta
web-system-mail-ready = configurata
web-system-mail-missing = non configurata: i messaggi restano in attesa
web-system-probes = Per i sistemi di controllo
web-system-database = Banca dati
web-system-engine = Motore
web-system-size = Dimensione
web-ledger-title = Registro delle prestazioni
web-ledger-lead = Ogni richiesta e il suo esito sono una riga, che non si modifica più. Le righe vengono sigillate in una catena: chi ne cambiasse una sola spezzerebbe la catena.
web-ledger-rows = Righe
web-ledger-pending = Righe da sigillare
web-ledger-seals = Sigilli
web-seals-title = Ultimi sigilli
web-seals-none = Non c’è ancora alcun sigillo: il primo arriva con la prima riga.
web-seals-caption = Ultimi sigilli della catena, dal più recente
web-seals-number = Numero
web-seals-at = Posto
web-seals-head = Impronta (SHA-256)
web-verification-do = Verifica tutta la catena
web-verification-started = La verifica è cominciata.
web-verification-runs = Una verifica è già in corso.
web-verification-none = Dall’avvio del programma non è stata fatta alcuna verifica.
web-verification-running = Verifica in corso
web-verification-done = { $done } righe su { $total }
web-verification-since = Cominciata: { $at }.
web-verification-sound = Tutto in ordine ({ $at }): { $rows } righe sotto { $seals } sigilli, totali compresi.
web-verification-head = Impronta dell’ultimo sigillo: pubblicandola, nessuno può riscrivere ciò che la precede.
web-verification-broken = La catena non è in ordine ({ $at }).
web-verification-seal = Le righe del sigillo { $number } non corrispondono più alla sua impronta.
web-verification-count = Le righe nel registro sono { $rows }, quelle sigillate o da sigillare { $accounted }.
web-verification-totals = I totali dell’ufficio { $office } per il periodo { $period } non corrispondono alle righe.
web-verification-failed = La verifica non è arrivata alla fine ({ $at }): la banca dati non rispondeva. Si può ripetere.

# Accessibility
web-accessibility-title = Dichiarazione di accessibilità
web-accessibility-lead = Come questo sito si può usare da parte di tutte le persone, che cosa manca ancora e a chi segnalarlo.
web-accessibility-owner = { $owner } si impegna a rendere il proprio sito accessibile.
web-accessibility-owner-none = L’ente che gestisce questo sito si impegna a renderlo accessibile.
web-accessibility-law = La norma è la legge 9 gennaio 2004, n. 4, come modificata dal decreto legislativo 10 agosto 2018, n. 106, che attua la direttiva (UE) 2016/2102.
web-accessibility-state = Stato di conformità
web-accessibility-state-text = Il sito è parzialmente conforme alla norma UNI CEI EN 301549 (WCAG 2.1, livello AA), per i motivi elencati qui sotto.
web-accessibility-gaps = Contenuti non accessibili
web-accessibility-gaps-text = Le verifiche automatiche non rilevano violazioni. Restano questi limiti:
web-accessibility-gap-users = Il sito non è ancora stato provato con persone con disabilità e con tutte le tecnologie assistive.
web-accessibility-gap-documents = I documenti che gli uffici collegano da altri siti possono non essere accessibili: l’ufficio ne fornisce il contenuto su richiesta.
web-accessibility-gap-languages = Alcuni testi degli uffici esistono solo in italiano, anche quando la pagina è in un’altra lingua.
web-accessibility-method = Come è stata redatta la dichiarazione
web-accessibility-method-text = Con un’autovalutazione fatta da chi sviluppa il programma:
web-accessibility-method-axe = verifica automatica con axe-core, in un navigatore vero, delle pagine in ogni lingua;
web-accessibility-method-keyboard = percorsi completi con la sola tastiera, con JavaScript disattivato e su schermi di telefono;
web-accessibility-method-pdf = documenti PDF con struttura, secondo lo standard PDF/UA-1.
web-accessibility-date = La verifica si ripete a ogni versione del programma.
web-accessibility-report = Segnalazioni
web-accessibility-report-to = Per segnalare un problema di accessibilità o chiedere un contenuto in forma accessibile, scrivere a
web-accessibility-report-office = Per segnalare un problema di accessibilità o chiedere un contenuto in forma accessibile, rivolgersi all’ufficio a cui la pagina si riferisce:
web-accessibility-report-what = Aiuta sapere l’indirizzo della pagina, che cosa non ha funzionato e con quale navigatore o tecnologia assistiva. La risposta arriva entro 30 giorni.
web-accessibility-enforcement = Procedura di attuazione
web-accessibility-enforcement-text = Se la risposta manca entro 30 giorni o non è soddisfacente, ci si può rivolgere al
web-accessibility-enforcement-link = Difensore civico per il digitale presso AgID
web-accessibility-site = Informazioni sul sito
web-accessibility-site-program = Il sito è realizzato con Sportello, software libero basato sul design system nazionale.
web-accessibility-site-tests = Non sono ancora stati fatti test di usabilità.
web-accessibility-site-formal = Questa pagina descrive il programma. La dichiarazione formale dell’ente, con il suo collegamento, si pubblica sul modulo di AgID.

# Privacy
web-privacy-title = Informativa sulla privacy
web-privacy-lead = Quali dati questo sito conserva, perché e per quanto tempo (articolo 13 del regolamento (UE) 2016/679).
web-privacy-owner = Titolare del trattamento
web-privacy-owner-text = Il titolare del trattamento è { $owner }.
web-privacy-owner-none = Il titolare del trattamento è l’ente che gestisce questo sito.
web-privacy-contact = Per domande sui propri dati, scrivere a
web-privacy-contact-office = Per domande sui propri dati, rivolgersi all’ufficio:
web-privacy-visits = Visite al sito
web-privacy-visits-text = Per leggere le pagine pubbliche non serve alcun account e non si conserva chi le legge: né l’indirizzo di rete, né le parole cercate. Si contano soltanto le richieste per tipo di pagina, senza riferimenti alle persone.
web-privacy-cookies = Cookie
web-privacy-cookies-text = Il sito usa soltanto i cookie tecnici elencati qui. Non servono consensi perché nessuno di essi traccia le persone.
web-privacy-cookies-caption = Cookie del sito
web-privacy-cookie-name = Nome
web-privacy-cookie-why = A che cosa serve
web-privacy-cookie-life = Quanto dura
web-privacy-cookie-session = riconosce chi ha effettuato l’accesso all’area riservata
web-privacy-cookie-session-life = fino alla chiusura del navigatore, al massimo nove ore senza visite
web-privacy-cookie-lang = ricorda la lingua scelta
web-privacy-cookie-lang-life = un anno
web-privacy-cookie-notice = mostra una volta l’esito dell’ultima azione
web-privacy-cookie-notice-life = un minuto
web-privacy-others = Terze parti
web-privacy-others-text = Le pagine non contengono nulla di altri siti: niente statistiche esterne, caratteri, mappe, video o pulsanti sociali. Nessun dato è comunicato a terzi attraverso le pagine.
web-privacy-staff = Chi lavora negli uffici
web-privacy-staff-text = Dell’account si conservano nome, indirizzo di posta elettronica, ruoli e, in forma non leggibile, la password. Gli accessi e le modifiche restano nello storico, perché ogni dato pubblicato sia ricostruibile. L’indirizzo di rete dei soli tentativi di accesso non riusciti si conserva per quindici minuti, contro gli abusi.
web-privacy-requests = Richieste agli uffici
web-privacy-requests-text = I risultati pubblicati sono conteggi: giorni, esiti e canali delle richieste, senza nomi. Il testo dei messaggi importati per il conteggio non si conserva, se l’ufficio non lo chiede espressamente.
web-privacy-rights = Diritti
web-privacy-rights-text = Chi è interessato può chiedere l’accesso ai propri dati, la rettifica, la cancellazione o la limitazione, e opporsi al trattamento (articoli 15–22). Può inoltre presentare reclamo al
web-privacy-rights-authority = Garante per la protezione dei dati personali

# Contacts
web-contacts-title = Contatti degli uffici
web-contacts-lead = Telefoni, indirizzi e orari stanno nella pagina di ciascun ufficio e di ciascun servizio.
web-contacts-where = Dove trovarli
web-contacts-bodies = Tutti gli enti con i loro uffici, sportelli, orari e recapiti.
web-contacts-services = Ogni servizio dice a quale ufficio rivolgersi e chi ne è responsabile.
web-contacts-search = Cercare un ufficio o un servizio per nome.
web-contacts-site = Questo sito
web-contacts-owner = Il sito è gestito da { $owner }.
web-contacts-write = Per domande sul sito, scrivere a
web-contacts-write-office = Per domande sul sito, rivolgersi all’ufficio a cui la pagina si riferisce.

# Open data
web-open-data-title = Dati aperti
web-open-data-lead = Tutto ciò che queste pagine mostrano si può anche scaricare ed elaborare, senza chiederlo e senza registrarsi.
web-open-data-use = Come usarli
web-open-data-parameters = Negli indirizzi, le parti tra parentesi graffe vanno sostituite: il codice dell’ufficio o del servizio si legge nell’indirizzo della sua pagina.
web-open-data-licence = I dati degli enti si possono riutilizzare liberamente citando la fonte; ogni numero è pubblicato con il conteggio da cui viene.
web-data-results = Risultati della qualità dei servizi
web-data-results-what = Per ufficio e anno: ogni standard con il valore garantito, il conteggio esatto e il valore realizzato.
web-data-services = Servizi
web-data-services-what = Le schede dei servizi: destinatari, documenti, costi, tempi, canali.
web-data-offices = Enti e uffici
web-data-offices-what = Denominazioni, recapiti, sportelli e orari.
web-data-standards = Standard di qualità
web-data-standards-what = Dimensioni, indicatori, formule e valori programmati delle carte in vigore.
web-data-catalogue = Catalogo dei servizi pubblici (CPSV-AP)
web-data-catalogue-what = I servizi come dati collegati, in JSON-LD.
web-data-procedures = Procedimenti (art. 35 D.Lgs. 33/2013)
web-data-procedures-what = La tabella dei procedimenti amministrativi, generata dalle schede.

# API
web-api-title = API per sviluppatori
web-api-lead = Gli stessi dati delle pagine, in JSON, senza chiavi né registrazione.
web-api-version = Versione { $version }. Il documento per i programmi, secondo OpenAPI:
web-api-errors = Gli errori seguono RFC 9457; i loro codici sono spiegati in
web-api-operations = Operazioni
web-api-parameters = Parametri
web-api-answers = Risposte
web-api-members = Componenti
web-api-schemas = Oggetti
web-api-name = Nome
web-api-kind = Tipo
web-api-meaning = Significato
web-api-status = Stato
web-api-required = (obbligatorio)
web-api-words = Valori:
web-problems-title = Codici dei problemi
web-problems-lead = Quando qualcosa non riesce, la pagina o la risposta dell’API porta uno di questi codici.
web-problems-code = Codice
web-problems-status = Stato HTTP
web-problems-what = Che cosa è successo
web-problems-onward = Che cosa fare
