# Intake

intake-field-requested = Data della richiesta
intake-field-delivered = Data della risposta
intake-field-due = Scadenza
intake-field-channel = Canale
intake-field-outcome = Esito
intake-field-excluded = Escluso dal conteggio
intake-field-reason = Motivo
intake-field-reference = Riferimento
intake-field-score = Voto
intake-field-service = Servizio

intake-file-unreadable = Il file non si può leggere: { $detail }.
intake-file-empty = Il file è vuoto.
intake-file-large = Il file supera { $limit } MB. È possibile dividerlo in più parti, per esempio una per anno.
intake-file-unpacks = Il contenuto compresso del file supera { $limit } MB una volta aperto: per prudenza non viene letto. Se i dati sono davvero così tanti, è possibile salvarli in formato CSV.
intake-file-columns = La tabella ha più di { $limit } colonne. Basta lasciare quelle che servono.
intake-file-rows = La tabella ha più di { $limit } righe. È possibile dividerla in più file, per esempio uno per anno.
intake-file-quote = La riga { $row } non finisce: si aprono virgolette (") che non vengono mai chiuse.
intake-file-xls = È un file .xls, il vecchio formato di Excel. Aprirlo con Excel o LibreOffice e salvarlo come .xlsx, poi riprovare.
intake-file-xlsb = È un file .xlsb, il formato binario di Excel. Aprirlo con Excel e salvarlo come .xlsx, poi riprovare.
intake-file-locked = Il file è protetto da una password. Aprirlo, togliere la protezione, salvarlo e riprovare.
intake-file-no-sheet = Il file non è un foglio di calcolo: sembra { $looks }. Si leggono i formati XLSX, ODS e CSV.
intake-file-no-mailbox = Il file non è una casella di posta. Si leggono i file mbox, le cartelle e gli archivi ZIP di messaggi .eml.
intake-file-damaged = Il file è danneggiato o incompleto (parte «{ $part }»: { $detail }). Scaricarlo o salvarlo di nuovo, poi riprovare.
intake-file-no-header = Manca la riga con i nomi delle colonne. Aggiungere in cima alla tabella una riga come «Data richiesta», «Data risposta», «Esito».
intake-file-no-table = Nel file non c'è un foglio di nome «{ $name }».
intake-file-unmapped = Non si trovano le colonne con la data della richiesta e con la data della risposta. È possibile indicarle a mano.
intake-file-unmapped-requested = Non si trova la colonna con la data della richiesta. È possibile indicarla a mano.
intake-file-unmapped-delivered = Non si trova la colonna con la data della risposta. È possibile indicarla a mano.
intake-file-no-own = Serve almeno un indirizzo dell'ufficio, per distinguere i messaggi ricevuti da quelli inviati.

intake-date-missing = Manca la data della richiesta.
intake-date-unreadable = «{ $value }» non è una data. Scriverla come 31/12/2023.
intake-date-impossible = «{ $value }» è un giorno che non esiste.
intake-date-month-first = «{ $value }» ha il mese prima del giorno. Scrivere prima il giorno, come 31/12/2023.
intake-date-ambiguous = «{ $value }» si può leggere in più modi. Scrivere l'anno con quattro cifre, come 31/12/2023.
intake-date-old = «{ $value }» è una data troppo lontana nel passato.
intake-date-future = «{ $value }» è una data nel futuro.
intake-date-year = La richiesta è del { $value }, ma si importa l'anno { $year }.
intake-answer-before-request = La risposta ({ $value }) è precedente alla richiesta ({ $requested }).
intake-due-before-request = La scadenza ({ $value }) è precedente alla richiesta ({ $requested }).
intake-channel = «{ $value }» non è un canale conosciuto: sportello, telefono, e-mail, PEC, posta, online, app, altro.
intake-channel-suggested = «{ $value }» non è un canale conosciuto. Forse «{ $suggestion }»?
intake-outcome = «{ $value }» non è un esito conosciuto: in corso, evasa, parziale, respinta, infondata, inammissibile, ritirata.
intake-outcome-suggested = «{ $value }» non è un esito conosciuto. Forse «{ $suggestion }»?
intake-outcome-no-date = C'è un esito, ma manca la data della risposta.
intake-open-answered = L'esito è «{ $value }», ma c'è già la data della risposta.
intake-excluded-no-reason = La richiesta è esclusa dal conteggio senza un motivo. Il motivo è obbligatorio.
intake-score = «{ $value }» non è un voto intero da 1 a 5.
intake-reference-twice = Il riferimento «{ $value }» c'è già alla riga { $first }.
intake-formula = La formula della cella dà errore: { $value }.
intake-bytes = La cella contiene caratteri illeggibili: «{ $value }». Salvare il file in UTF-8 e riprovare.
intake-extra-cells = { $cells ->
    [one] C'è una cella in più rispetto alle colonne con un nome («{ $value }»). In un CSV succede quando un testo contiene il separatore e non è tra virgolette.
   *[other] Ci sono { $cells } celle in più rispetto alle colonne con un nome (l'ultima: «{ $value }»). In un CSV succede quando un testo contiene il separatore e non è tra virgolette.
}
intake-merged = Le celle { $range } sono unite: solo la prima ha un valore, le altre risultano vuote. Dividere le celle e ripetere il valore.
intake-header-again = È di nuovo la riga con i nomi delle colonne. Eliminarla e riprovare.
intake-header-twice = Un'altra colonna (la { $first }) ha lo stesso nome. Indicare a mano quale conta.
intake-totals = Sembra una riga di totali («{ $value }»), non una richiesta. Eliminarla e riprovare.
intake-remark = Sembra un'annotazione («{ $value }»), non una richiesta. Eliminarla e riprovare.
intake-no-rows = Sotto i nomi delle colonne non ci sono righe.

intake-how-headers = dalle intestazioni del messaggio
intake-how-subject = dall'indirizzo e dall'oggetto
intake-how-by-hand = a mano
intake-apart-duplicate-body = Inviata due volte dallo stesso richiedente: stesso testo, prima della risposta
intake-apart-duplicate-subject = Inviata due volte dallo stesso richiedente: stesso oggetto, prima della risposta
intake-apart-copy = Lo stesso messaggio, trovato due volte nella casella
intake-apart-auto-reply = Risposta automatica
intake-apart-bounce = Avviso di mancata consegna
intake-apart-certified-receipt = Ricevuta di posta certificata
intake-apart-receipt = Conferma di consegna o di lettura
intake-apart-bulk = Notiziario o altro invio a molti destinatari
intake-apart-other-year = Richiesta di un altro anno ({ $year })
intake-apart-by-hand = { $words }
intake-mail-empty = Il messaggio è vuoto.
intake-mail-no-headers = Il messaggio non ha intestazioni.
intake-mail-no-sender = Manca l'indirizzo del mittente.
intake-mail-no-date = Manca la data, anche tra le tappe di consegna.
intake-mail-absurd-date = La data non è credibile: «{ $written }».
intake-mail-outlook = È un messaggio nel formato di Outlook (.msg). Salvarlo come .eml.
intake-mail-not-a-message = Il file non è un messaggio di posta.
intake-mail-unreadable = Il file non si può leggere: { $detail }.
intake-refused-request = La richiesta non c'è più in questa casella.
intake-refused-reply = La risposta non c'è più in questa casella.
intake-refused-before = La risposta è precedente alla richiesta.
intake-refused-no-reason = Per escludere una richiesta serve il motivo.
intake-refused-no-request = Il messaggio non è una richiesta: lo ha inviato l'ufficio, oppure è una copia.

# Results
results-menu = Risultati
results-menu-lead = Come vanno gli standard dell’anno in corso e quali richieste ci sono dietro ogni dato.
results-index-title = Risultati della qualità dei servizi
results-index-lead = Per ogni ufficio e ogni anno: che cosa era stato promesso, che cosa è stato fatto e perché, se qualcosa non è andato come previsto.
results-index-empty-title = Nessun ufficio
results-index-empty = Nessun ufficio ha ancora pubblicato la propria carta dei servizi.
results-index-no-charter = Nessuna carta dei servizi ancora pubblicata.
results-of-year = Risultati { $year }
results-title = Risultati della qualità dei servizi, anno { $year }
results-description = Standard di qualità promessi e valori realizzati: { $office }.
results-years = Altri anni
results-whole-office = Tutto l’ufficio
results-kept-of = Standard rispettati: { $kept } su { $measured } misurati.
results-computed-on = Valori calcolati sulle richieste registrate fino al { $date }.
results-frozen = Valori della relazione annuale, resi definitivi il { $at }.
results-rounding = Le percentuali sono arrotondate a due decimali, per eccesso da cinque in su; accanto è sempre indicato il rapporto esatto.
results-to-report = Relazione annuale
results-to-charter = Carta dei servizi
results-empty-title = Nessuno standard
results-empty = La carta di questo anno non contiene standard misurabili.
results-caption = Standard e risultati: { $service }
results-column-service = Servizio erogato
results-column-factor = Fattore di qualità
results-column-indicator = Indicatore
results-column-planned = Valore garantito
results-column-realised = Valore realizzato
results-column-met = Casi nello standard
results-column-total = Casi totali
results-column-fraction = Rapporto
results-column-status = Stato
results-column-counted = Che cosa è stato contato
results-column-reason = Motivo del mancato raggiungimento
results-column-source = Fonte del dato
results-column-note = Note
results-column-key = Codice dello standard
results-see-note = Vedi le note
results-no-planned = Nessun valore numerico
results-days = { $count ->
    [1] { $days } giorno
   *[other] { $days } giorni
}
results-score-of-five = { $score } su 5
results-spread = Tempo medio { $mean } giorni, mediano { $median }; nove casi su dieci entro { $p90 }.
results-not-yet-due = { $count ->
    [one] Un caso non è ancora in scadenza e non è contato.
   *[other] { $count } casi non sono ancora in scadenza e non sono contati.
}
results-excluded = { $count ->
    [one] Un caso escluso: { $reason }
   *[other] { $count } casi esclusi: { $reason }
}
results-status-kept = rispettato
results-status-not_kept = non rispettato
results-status-not_yet_due = non ancora in scadenza
results-status-no_data = nessun dato
results-status-no_target = senza valore promesso
results-factor-accessibility = Accessibilità
results-factor-timeliness = Tempestività
results-factor-transparency = Trasparenza
results-factor-effectiveness = Efficacia
results-factor-continuity = Continuità
results-factor-elasticity = Elasticità
results-factor-flexibility = Flessibilità
results-factor-equity = Equità
results-factor-efficiency = Efficienza
results-factor-empathy = Empatia
results-channel-counter = allo sportello
results-channel-phone = per telefono
results-channel-email = per e-mail
results-channel-certified_mail = per PEC
results-channel-post = per raccomandata o posta
results-channel-online = servizio online
results-channel-app = da applicazione
results-channel-other = in altro modo
results-outcome-open = in corso
results-outcome-done = evasa
results-outcome-partly = accolta in parte
results-outcome-refused = respinta
results-outcome-not_upheld = non accolta
results-outcome-inadmissible = non ammissibile
results-outcome-withdrawn = ritirata
results-kind-contact = contatti allo sportello
results-kind-request = richieste
results-kind-case = procedimenti
results-kind-appointment = appuntamenti
results-kind-ticket = segnalazioni di rete
results-kind-complaint = reclami e segnalazioni
results-kind-opening = giorni di apertura
results-kind-publication = pubblicazioni
results-kind-survey = questionari
results-statistic-mean = il tempo medio
results-statistic-median = il tempo mediano
results-statistic-p90 = il tempo entro cui arrivano nove casi su dieci
results-statistic-longest = il tempo più lungo
results-sentence-share = Su { $among }, la quota di { $met }.
results-sentence-ratio = Numero di { $counted } diviso per il numero di { $over }.
results-sentence-opening-days = Giornate con apertura dello sportello divise per le giornate lavorative dell’anno.
results-sentence-weekdays = Giorni della settimana in cui lo sportello ha aperto, sui { $promised } promessi.
results-sentence-channels = Canali dai quali sono arrivate { $among }, sui canali promessi: { $promised }.
results-sentence-days = Per { $among }: { $statistic }, in { $unit }.
results-sentence-score = Media dei punteggi, da 1 a 5, di { $among }.
results-sentence-unit-working = giorni lavorativi
results-sentence-unit-calendar = giorni
results-sentence-any-kind = tutto ciò che è registrato
results-sentence-of-service = {" "}del servizio «{ $what }»
results-sentence-by-channel = {" "}arrivate { $what }
results-sentence-with-outcome = {" "}con esito: { $what }
results-sentence-from-source = {" "}dalla fonte: { $what }
results-sentence-within-days = { $days ->
    [0] quelle evase lo stesso giorno
    [one] quelle evase entro un giorno
   *[other] quelle evase entro { $days } giorni
}
results-sentence-within-working-days = { $days ->
    [0] quelle evase lo stesso giorno
    [one] quelle evase entro un giorno lavorativo
   *[other] quelle evase entro { $days } giorni lavorativi
}
results-sentence-within-legal = quelle evase entro il termine di legge
results-sentence-within-promise = quelle evase entro il termine promesso dalla carta
results-sentence-ended = quelle con esito: { $what }
results-sentence-reached = quelle arrivate { $what }
results-sentence-and = {" "}e di{" "}
results-chart-months = { $indicator }: valore realizzato per mese della richiesta
results-chart-years = { $indicator }: valore realizzato negli anni
results-chart-month = Mese
results-chart-year = Anno
results-open-requests = Apri le richieste
results-write-remark = Motivo e note
results-write-reason = Scrivere il motivo
results-requests-title = Le richieste dietro il dato
results-requests-parts = Quali richieste
results-requests-empty-title = Nessuna richiesta
results-requests-empty = Nessuna richiesta corrisponde a questa scelta.
results-part-counted = Tutte quelle contate
results-part-met = Nello standard
results-part-missed = Fuori standard
results-part-open = In corso
results-part-excluded = Escluse
results-request-reference = Riferimento
results-request-requested = Richiesta
results-request-delivered = Risposta
results-request-days = Giorni
results-request-due = Scadenza
results-request-channel = Canale
results-request-outcome = Esito
results-request-excluded = Motivo dell’esclusione
results-request-source = Fonte
results-remark-title = Motivo e note di un risultato
results-remark-reason = Motivo del mancato raggiungimento
results-remark-reason-hint = Obbligatorio se lo standard non è stato rispettato.
results-remark-reason-missing = Lo standard non è stato rispettato: occorre indicarne il motivo.
results-remark-reason_in_note = Il motivo è spiegato nelle note
results-remark-counted = Che cosa è stato contato
results-remark-note = Note
results-remark-note-missing = Se il motivo è nelle note, le note non possono essere vuote.
results-remark-source = Fonte del dato
results-remark-do = Salva
results-remark-saved = Le indicazioni sono state salvate.
results-remark-frozen = La relazione di questo anno è definitiva: le correzioni si scrivono come errata corrige.
results-back = Torna ai risultati
results-warning-title = Andamento degli standard
results-warning-lead = Gli standard dell’anno { $year } come stanno oggi: quelli non rispettati vanno spiegati nella relazione annuale.
results-warning-empty-title = Nessun ufficio assegnato
results-warning-empty = Nessun ufficio è stato ancora assegnato a questa persona.
results-warning-nothing = Per l’anno { $year } non c’è ancora una carta con standard misurati.
results-warning-caption = Standard di { $office }, anno { $year }
results-awaiting = { $count ->
    [one] Uno standard dell’anno in corso non è rispettato
   *[other] { $count } standard dell’anno in corso non sono rispettati
}
results-measure-days-range = Indicare un numero di giorni tra 0 e 3660.
results-measure-no-condition = Scegliere almeno una condizione: senza condizioni la quota è sempre il 100 %.
results-measure-weekdays-range = Indicare un numero da 1 a 7.
results-measure-no-channels = Scegliere almeno un canale promesso.

# Printed results
results-label-draft = Bozza
results-label-factor = Fattore di qualità
results-label-fraction = Descrizione del risultato
results-label-improvement = Azione di miglioramento
results-label-improvements = Azioni di miglioramento
results-label-indicator = Indicatore
results-label-no-standards = Nessuno standard
results-label-note = Note
results-label-outcome = Esito
results-label-page-of = pagina {"{"}n{"}"} di {"{"}m{"}"}
results-label-planned = Valore garantito
results-label-realised = Valore realizzato
results-label-reason = Motivo del mancato raggiungimento
results-label-results = Risultati della qualità dei servizi
results-label-results-table = Tabella dei risultati
results-label-source = Fonte del dato
results-label-status = Stato
results-label-status-kept = rispettato
results-label-status-missed = non rispettato
results-label-status-no-data = nessun dato
results-label-status-not-due = non ancora in scadenza
results-label-tally-kept = rispettati
results-label-tally-missed = non rispettati
results-label-tally-no-data = senza dati
results-label-tally-not-due = non ancora in scadenza

# Composing a measure
results-compose-title = Come si misura lo standard
results-compose-formula = Formula in parole
results-compose-meaning = Che cosa significa
results-compose-nothing-yet = Scegliere come si misura: qui compaiono la frase che lo dice e il dato di quest’anno e dell’anno precedente.
results-compose-among = Che cosa si conta
results-compose-met = Quando un caso è nello standard (per la quota)
results-compose-others = Per gli altri modi di misurare
results-compose-try = Prova senza salvare
results-compose-do = Salva il modo di misurare
results-compose-saved = Il modo di misurare lo standard è stato salvato.
results-compose-shape = Modo di misurare
results-compose-kinds = Che cosa
results-compose-kinds-hint = Se non si sceglie nulla, si conta tutto.
results-compose-services = Servizi
results-compose-channels = Canali
results-compose-outcomes = Esiti
results-compose-sources = Fonti importate
results-compose-within = Entro quale tempo
results-compose-within_days = Numero di giorni
results-compose-met_outcomes = Con quali esiti
results-compose-met_channels = Per quali canali
results-compose-over_kinds = Rapporto: diviso per che cosa
results-compose-over_outcomes = Rapporto: diviso per quali esiti
results-compose-promised = Canali: quali sono promessi
results-compose-weekdays = Giorni della settimana promessi
results-compose-statistic = Tempi: quale statistica
results-compose-working = Tempi: in giorni lavorativi
results-shape-share = quota dei casi nello standard
results-shape-ratio = rapporto tra due conteggi
results-shape-opening_days = giornate di apertura sulle giornate lavorative
results-shape-opening_weekdays = giorni della settimana di apertura
results-shape-channels = canali usati sui canali promessi
results-shape-days = tempo impiegato
results-shape-score = media dei punteggi
results-within-days = giorni
results-within-working_days = giorni lavorativi
results-within-legal_term = il termine di legge
results-within-promise = il termine promesso dalla carta
