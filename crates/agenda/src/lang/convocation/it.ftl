### Autoconvocazione: l’invito, la lettera, le pagine dello sportello.

## Chi riceve un invito
agenda-invitation-ask-title = Ho ricevuto una convocazione
agenda-invitation-ask-lead = Con il codice scritto nella lettera si sceglie il giorno e l’ora dell’appuntamento.
agenda-invitation-ask-do = Continua
agenda-invitation-code = Codice della lettera
agenda-invitation-code-hint = Dieci lettere e cifre, per esempio 7K2M-9QXA-41.
agenda-invitation-code-none = Con questo codice non c’è nessuna convocazione. Controllare la lettera.
agenda-invitation-title = Convocazione
agenda-invitation-lead = { $office } invita a scegliere il giorno e l’ora dell’appuntamento.
agenda-invitation-booked-on = L’appuntamento è già prenotato: { DAY($on) }, ore { $at }.
agenda-invitation-see = Vedi l’appuntamento
agenda-invitation-until = Si prenota entro
agenda-invitation-what = I dati già noti all’ufficio sono compilati. Resta da scegliere il giorno e l’ora.
agenda-invitation-begin = Scegli il giorno e l’ora
agenda-invitation-name = La convocazione è personale: il nome non si può cambiare. Se è sbagliato, contattare l’ufficio.
agenda-invitation-withdrawn = L’ufficio ha ritirato questa convocazione: non serve più prenotare.
agenda-invitation-lapsed = Il termine per prenotare è passato: contattare l’ufficio.
agenda-invitation-booked = L’appuntamento è già prenotato.
agenda-invitation-done = L’appuntamento di questa convocazione è già stato fatto.
agenda-invitation-mail-invited-subject = Convocazione: scegliere l’appuntamento per la pratica { $case }
agenda-invitation-mail-invited-body =
    Buongiorno { $name },

    per la pratica { $case } serve un appuntamento:

    { $kind }
    { $office } – { $counter }
    { $address }

    Il giorno e l’ora si scelgono qui:
    { $link }

    Che cosa portare:
    { $bring }

    Il collegamento è personale: non va dato ad altri. Chi non prenota riceve una lettera.
agenda-invitation-mail-invited-last = Si prenota entro { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = Convocazione ritirata: pratica { $case }
agenda-invitation-mail-withdrawn-body =
    Buongiorno { $name },

    l’ufficio ha ritirato la convocazione per la pratica { $case }:

    { $kind }
    { $office } – { $counter }

    Non serve più prenotare l’appuntamento.

## La lettera
agenda-letter-subject = Convocazione per la pratica { $case }: { $kind }
agenda-letter-dear = Buongiorno { $name },
agenda-letter-why = per la pratica { $case } serve un appuntamento presso { $office } – { $counter }, { $address }.
agenda-letter-how = Il giorno e l’ora si scelgono in rete: inquadrare il codice con il telefono.
agenda-letter-code-how = In alternativa aprire { $site } e scrivere il codice di questa lettera.
agenda-letter-proposal = È stato prenotato questo appuntamento: { DAY($on) }, ore { $at }.
agenda-letter-change = Per spostarlo o annullarlo inquadrare il codice con il telefono.
agenda-letter-last = Si prenota entro { DAY($last) }.
agenda-letter-help = Chi non può farlo in rete può contattare l’ufficio: i recapiti sono in alto.
agenda-letter-case = Pratica { $case }
agenda-letter-code = Codice
agenda-letter-qr = Codice QR che apre la pagina dell’appuntamento

## Lo sportello
agenda-tab-convocations = Convocazioni
agenda-tab-letters = Lettere
agenda-convocations-title = Convocazioni
agenda-convocations-off = Lo sportello non convoca
agenda-convocations-off-onward = Per convocare serve una tipologia su convocazione: si accende nell’agenda dello sportello, alla voce Tipologie.
agenda-convocations-q = Nome, pratica o codice
agenda-convocations-kind = Per
agenda-convocations-stands = Situazione
agenda-convocations-none = Nessuna convocazione
agenda-convocations-none-onward = Si convoca una persona alla volta o molte insieme con un foglio di calcolo.
agenda-convocations-none-found = Nessuna convocazione trovata
agenda-convocations-none-found-onward = Provare con un’altra parola o senza filtri.
agenda-convocations-all = Mostra tutte
agenda-convocation-any = Tutte
agenda-convocation-stands-invited = invitata
agenda-convocation-stands-due = lettera da stampare
agenda-convocation-stands-printed = lettera in stampa
agenda-convocation-stands-sent = lettera spedita
agenda-convocation-stands-booked = prenotata
agenda-convocation-stands-done = conclusa
agenda-convocation-stands-lapsed = scaduta
agenda-convocation-stands-withdrawn = ritirata
agenda-convocation-mail = Invito per e-mail
agenda-convocation-mail-none = senza indirizzo
agenda-convocation-mail-waiting = in partenza
agenda-convocation-mail-sent = partito
agenda-convocation-mail-failed = non consegnato
agenda-convocation-new = Convoca una persona
agenda-convocation-import = Convoca con un file
agenda-convocation-do = Convoca
agenda-convocation-back = Torna alle convocazioni
agenda-convocation-kind = Appuntamento
agenda-convocation-case = Codice della pratica
agenda-convocation-person = Persona
agenda-convocation-name = Nome e cognome
agenda-convocation-fiscal_code = Codice fiscale
agenda-convocation-born_on = Data di nascita
agenda-convocation-email = Indirizzo e-mail
agenda-convocation-email-hint = Senza indirizzo e-mail la lettera va subito in stampa.
agenda-convocation-phone = Telefono
agenda-convocation-lang = Lingua
agenda-convocation-address = Indirizzo postale
agenda-convocation-street = Via e numero
agenda-convocation-postcode = CAP
agenda-convocation-town = Comune
agenda-convocation-province = Provincia
agenda-convocation-country = Stato, se non è l’Italia
agenda-convocation-last_day = Ultimo giorno per prenotare
agenda-convocation-code = Codice della lettera
agenda-convocation-invited = Convocata
agenda-convocation-due = Lettera da stampare dal
agenda-convocation-lettered = Lettera spedita
agenda-convocation-link = Collegamento personale
agenda-convocation-booking = Vedi l’appuntamento
agenda-convocation-batch = Vedi la stampa
agenda-convocation-withdraw = Ritira la convocazione
agenda-convocation-withdraw-ask = Ritirare la convocazione? Il collegamento non vale più e nessuna lettera viene spedita. La persona viene avvisata.
agenda-convocation-withdrawn = La convocazione è stata ritirata.
agenda-convocation-done = { $name } è stata convocata.
agenda-convocation-known = Questa pratica era già convocata: non è cambiato nulla.
agenda-convocation-booked = L’appuntamento è prenotato: prima va annullato quello.
agenda-convocation-over = La convocazione è già conclusa o ritirata.
agenda-convocation-address-long = Al massimo 100 caratteri per riga.
agenda-convocation-address-part = L’indirizzo postale va scritto per intero: via e comune.
agenda-convocation-postcode-form = Il CAP ha cinque cifre.
agenda-convocation-unreachable = Serve un indirizzo e-mail o un indirizzo postale.
agenda-convocation-last-day-past = Indicare un giorno da oggi in poi.
agenda-convocation-kind-wrong = Questa tipologia non si prenota su convocazione.
agenda-convocation-other-name = Questa pratica è già convocata con un altro nome.
agenda-convocation-unknown-case = Questa pratica non è convocata per questo appuntamento.
agenda-convocation-file = File
agenda-convocation-file-hint = XLSX, ODS o CSV, al massimo 5000 righe.
agenda-convocation-file-missing = Scegliere un file.
agenda-convocation-file-head = Manca la riga con i nomi delle colonne: servono almeno «Pratica» e «Nome».
agenda-convocation-file-empty = Sotto i nomi delle colonne non c’è nessuna riga.
agenda-convocation-file-twice = La stessa pratica è già alla riga { $first }.
agenda-convocation-file-cell = La cella non si può leggere: «{ $value }».
agenda-convocation-file-lang = Lingua sconosciuta: «{ $value }». Si può scrivere italiano, inglese, francese, spagnolo, romeno, albanese, arabo, ucraino, cinese.
agenda-convocation-file-day = Non è una data di nascita: «{ $value }».
agenda-convocation-import-what = Il file viene prima controllato: se una riga è sbagliata non si convoca nessuno. Lo stesso file portato due volte non cambia nulla.
agenda-convocation-import-columns = Le colonne si riconoscono dal nome: Pratica, Nome e cognome (o Cognome e Nome), Codice fiscale, Data di nascita, E-mail, Telefono, Indirizzo, CAP, Comune, Provincia, Stato, Lingua. Bastano Pratica, Nome e un recapito.
agenda-convocation-check = Controlla il file
agenda-convocation-faults = { $n ->
    [one] C’è un errore: non è stato convocato nessuno.
   *[other] Ci sono { $n } errori: non è stato convocato nessuno.
  }
agenda-convocation-faults-caption = Che cosa correggere nel file
agenda-convocation-row = Riga
agenda-convocation-column = Colonna
agenda-convocation-fault = Che cosa non va
agenda-convocation-preview = Controllo del file
agenda-convocation-preview-file = { $file } · { $kind }
agenda-convocation-preview-what = Nuove convocazioni: { $fresh }, di cui { $mailed } per e-mail. Già convocate, restano come sono: { $known }.
agenda-convocation-preview-caption = Le prime righe, su { $n }
agenda-convocation-confirm = { $n ->
    [one] Convoca una persona
   *[other] Convoca { $n } persone
  }
agenda-convocation-other-file = Scegli un altro file
agenda-convocation-known-short = già convocata
agenda-convocation-fresh-short = nuova
agenda-convocation-imported = Convocate: { $fresh }. Lo erano già: { $known }.

## Le lettere
agenda-letters-title = Lettere
agenda-letters-title-one = Stampa n. { $number }
agenda-letters-labels-title = Etichette, stampa n. { $number }
agenda-letters-due = { $n ->
    [0] Nessuna lettera da stampare.
    [one] Una lettera da stampare.
   *[other] { $n } lettere da stampare.
  }
agenda-letters-wait = { $days ->
    [one] La lettera va a chi non prenota entro un giorno dalla partenza dell’invito, e subito a chi non ha un indirizzo e-mail.
   *[other] La lettera va a chi non prenota entro { $days } giorni dalla partenza dell’invito, e subito a chi non ha un indirizzo e-mail.
  }
agenda-letters-propose = { $days ->
    [one] Propone il primo posto libero da domani.
   *[other] Propone il primo posto libero da { $days } giorni in poi.
  }
agenda-letters-make = Prepara la stampa
agenda-letters-made = { $n ->
    [one] La stampa è pronta: una lettera.
   *[other] La stampa è pronta: { $n } lettere.
  }
agenda-letters-none-due = Non c’è nessuna lettera da stampare.
agenda-letters-homeless = Senza indirizzo postale
agenda-letters-homeless-what = A queste persone la lettera non può arrivare: cercare un altro recapito.
agenda-letters-batches = Stampe
agenda-letters-batch = Stampa
agenda-letters-count = Lettere
agenda-letters-made-at = Preparata
agenda-letters-none = Ancora nessuna stampa
agenda-letters-none-onward = Le lettere da stampare si raccolgono qui.
agenda-letters-sent-on = spedita { DAY($on) }
agenda-letters-not-sent = da spedire
agenda-letters-going = { $n ->
    [0] Nessuna lettera da spedire.
    [one] Una lettera da spedire.
   *[other] { $n } lettere da spedire.
  }
agenda-letters-out = { $n ->
    [one] Una lettera resta qui: la persona ha prenotato nel frattempo. Se è già stampata, va tolta.
   *[other] { $n } lettere restano qui: le persone hanno prenotato nel frattempo. Se sono già stampate, vanno tolte.
  }
agenda-letters-letters = Lettere
agenda-letters-labels = Etichette
agenda-letters-addresses = Indirizzi per il servizio postale
agenda-letters-dispatch = Segna come spedite
agenda-letters-dispatch-ask = Le lettere sono state consegnate al servizio postale? Da ora contano come spedite.
agenda-letters-sent = Spedite: { $sent }. Tolte perché la persona ha prenotato nel frattempo: { $kept }.
agenda-letters-sent-already = Questa stampa risulta già spedita.
agenda-letters-nobody = Tutte le persone di questa stampa hanno già prenotato: non c’è nulla da stampare.
agenda-letters-caption = Persone di questa stampa
agenda-letters-letter = Lettera
agenda-letters-goes = parte
agenda-letters-stays = non parte
agenda-letters-history = Chi ha stampato e quando

## Che cosa sceglie l’ufficio
agenda-convoking-wait_days = Giorni per prenotare
agenda-convoking-wait_days-hint = Contati dal giorno in cui l’invito è partito davvero. Poi la lettera va in stampa.
agenda-convoking-propose_days = La lettera propone un appuntamento tra almeno quanti giorni
agenda-convoking-propose_days-hint = Il posto viene prenotato davvero e la persona può spostarlo. Vuoto: la lettera non propone nulla.
agenda-convoking-cost = Costo di una lettera e lettere evitate

## Lettere evitate
agenda-saved-title = Lettere evitate
agenda-saved-title-lead = Convocazioni risolte senza lettera: euro e ore di lavoro risparmiati.
agenda-saved-title-year = Lettere evitate nel { $year }
agenda-saved-lead = Scegliere l’ufficio.
agenda-saved-none = Nessun ufficio
agenda-saved-none-onward = Gli uffici si aggiungono nella carta dei servizi.
agenda-saved-how = Una lettera è evitata quando la persona convocata prenota dall’invito prima che la lettera sia spedita. Ogni lettera evitata vale il costo in vigore in quel giorno, senza arrotondamenti.
agenda-saved-uncosted = { $n ->
    [one] Una lettera evitata non ha ancora un costo: è contata, ma senza euro e ore.
   *[other] { $n } lettere evitate non hanno ancora un costo: sono contate, ma senza euro e ore.
  }
agenda-saved-empty = Nessuna lettera evitata né spedita
agenda-saved-empty-onward = Le convocazioni si inviano dall’accoglienza dello sportello.
agenda-saved-chart = Lettere evitate e spedite per mese nel { $year }; i numeri sono nella tabella che segue.
agenda-saved-caption = Mese per mese
agenda-saved-column-month = Mese
agenda-saved-column-avoided = Lettere evitate
agenda-saved-column-sent = Lettere spedite
agenda-saved-column-euros = Euro risparmiati
agenda-saved-column-minutes = Minuti di lavoro risparmiati
agenda-saved-column-uncosted = Evitate senza costo
agenda-saved-euros = Euro risparmiati
agenda-saved-hours = Ore di lavoro risparmiate
agenda-saved-all = Anno
agenda-saved-costs = Quanto costa una lettera
agenda-saved-costs-what = Il programma non conosce tariffe: l’ufficio scrive il costo della raccomandata e i minuti di lavoro, con la fonte. Un costo vale dal suo giorno fino al successivo.
agenda-cost-since = Vale dal
agenda-cost-euros = Euro per lettera
agenda-cost-minutes = Minuti di lavoro
agenda-cost-source = Fonte
agenda-cost-source-hint = Per esempio la tariffa postale in vigore, un atto, una rilevazione dei tempi.
