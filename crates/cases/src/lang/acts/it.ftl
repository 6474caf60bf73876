# Atti, lettere e documenti delle pratiche: pagine dell'ufficio e testi degli atti.

cases-act-list = Atti e documenti
cases-act-list-title = Atti e documenti della pratica { $number }
cases-act-acts = Atti e lettere
cases-act-acts-caption = Atti e lettere, con il loro stato
cases-act-acts-none = Nessun atto: ogni atto comincia da un modello del procedimento.
cases-act-column-title = Atto
cases-act-column-state = Stato
cases-act-column-number = Protocollo
cases-act-column-delivered = Ricevuto
cases-act-draft = Bozza
cases-act-issued = Emesso
cases-act-new = Nuovo atto
cases-act-receipt = Ricevuta della domanda (PDF)
cases-act-delivered-by = { $day } · { $channel }
cases-act-kind-start = Comunicazione di avvio
cases-act-kind-documents = Richiesta di documenti
cases-act-kind-rejection_notice = Preavviso di rigetto
cases-act-kind-granted = Accoglimento
cases-act-kind-partly = Accoglimento parziale
cases-act-kind-refused = Diniego
cases-act-kind-inadmissible = Inammissibilità
cases-act-kind-extension = Proroga del termine

cases-act-documents = Documenti
cases-act-documents-caption = Documenti della pratica, i più vecchi prima
cases-act-documents-none = Nessun documento in questa pratica.
cases-act-column-document = File
cases-act-column-what = Che cos’è
cases-act-column-at = Aggiunto
cases-act-column-size = Dimensione
cases-act-from-office = Dell’ufficio
cases-act-from-applicant = Del richiedente
cases-act-document-add = Aggiungere documenti
cases-act-document-add-lead = Ciò che porta il richiedente viene protocollato in entrata; ciò che l’ufficio scrive per sé no.
cases-act-document-add-do = Aggiungi
cases-act-document-added = Documento aggiunto alla pratica.
cases-act-document-other = Altro documento
cases-act-code = Che cos’è
cases-act-from_office = L’ha scritto l’ufficio
cases-act-documents-hint = PDF, immagini, documenti di testo: fino a 20 MB ciascuno.

cases-act-choose = Da quale modello?
cases-act-choose-lead = Il modello viene compilato con ciò che la pratica sa già. Il testo si può cambiare fino all’emissione.
cases-act-choose-none = Questo procedimento non ha modelli di atti: si aggiungono nella sua scheda.
cases-act-title = Titolo
cases-act-body = Testo
cases-act-body-hint = Una riga vuota separa i paragrafi; «- » all’inizio della riga fa un elenco. { "{today}" }, { "{days_taken}" }, { "{due_on}" } e { "{documents_by}" } si compilano da soli il giorno dell’emissione.
cases-act-signed_by = Firma
cases-act-begin = Salva la bozza
cases-act-begun = Bozza salvata.
cases-act-save = Salva
cases-act-saved = Bozza salvata.
cases-act-remove = Elimina la bozza
cases-act-remove-question = Eliminare questa bozza?
cases-act-removed = Bozza eliminata.
cases-act-preview = Anteprima (PDF)
cases-act-unfilled = { $count ->
    [one] Resta una parte da scrivere
   *[other] Restano { $count } parti da scrivere
}
cases-act-unfilled-lead = Ciò che la pratica non sa si scrive al posto delle parentesi graffe. Finché restano, l’atto non si emette.
cases-act-unfilled-refused = Nel testo restano parti da scrivere: si completano prima di emettere l’atto.
cases-act-placeholder-unknown = Segnaposto che nessuno conosce
cases-act-stale = Nel frattempo qualcun altro ha cambiato questa bozza. Il testo scritto qui non è andato perso: chi salva di nuovo sostituisce quello dell’altro.
cases-act-stale-other = Vedere il testo dell’altro
cases-act-changed = Nel frattempo questo atto è cambiato: si controlla e si riprova.

cases-act-issue = Emettere…
cases-act-issue-head = Lo emette chi decide le pratiche di questo ufficio.
cases-act-issue-title = Emettere: { $title }
cases-act-issue-lead = Dopo l’emissione il testo non si può più cambiare.
cases-act-issue-happens = Che cosa succede
cases-act-issue-registers = Il PDF è protocollato in uscita con la sua impronta e resta tra i documenti della pratica.
cases-act-issue-tells = Chi ha fatto la domanda riceve un messaggio e può scaricare l’atto dalla pagina della pratica.
cases-act-issue-start = Nessun termine cambia.
cases-act-issue-documents = Il termine si sospende da oggi, per una sola volta e per non più di trenta giorni (L. 241/1990, art. 2, comma 7).
cases-act-issue-rejection_notice = Il termine si sospende dal giorno in cui il preavviso è ricevuto, e da quel giorno ci sono dieci giorni per le osservazioni (art. 10-bis). Allo sportello, per PEC o per e-mail vale il giorno di oggi; per posta vale il giorno della ricevuta di ritorno, che si scrive quando arriva.
cases-act-issue-granted = La pratica è decisa: accolta.
cases-act-issue-partly = La pratica è decisa: accolta in parte.
cases-act-issue-refused = La pratica è decisa: respinta.
cases-act-issue-inadmissible = La pratica è decisa: inammissibile.
cases-act-issue-extension = Il termine di legge si allunga.
cases-act-issue-late = Il termine è passato: l’atto lo dice con queste parole (art. 2, comma 9-quinquies).
cases-act-issue-do = Emetti l’atto
cases-act-issue-back = Torna al testo
cases-act-issued-done = Atto emesso e protocollato.
cases-act-not-typeset = Il programma che compone i PDF non è ancora pronto: non è stato fatto nulla. Riprovare tra poco.
cases-act-notice-given = In questa pratica il preavviso di rigetto è già stato mandato.
cases-act-channel = Come
cases-act-amount = Di quanto
cases-act-amount-unit = { $unit ->
    [months] In mesi.
    [working_days] In giorni lavorativi.
   *[calendar_days] In giorni.
}

cases-act-issued-on = Emesso il
cases-act-issued-by = Emesso da
cases-act-registered = Protocollo
cases-act-registered-waiting = In attesa del numero dall’altro sistema di protocollo
cases-act-registered-none = L’ente non tiene qui il registro di protocollo
cases-act-paper-code = Identificativo
cases-act-hash = Impronta SHA-256
cases-act-file = Scarica l’atto (PDF)
cases-act-text = Testo dell’atto
cases-act-delivery = Consegna
cases-act-delivery-lead = Quando è stato consegnato, o quando risulta ricevuto. La consegna di una decisione chiude la pratica.
cases-act-collect = Dalla pagina della pratica si invita la persona a ritirarlo su appuntamento.
cases-act-delivery-notice = La ricevuta del preavviso mandato per posta fa cominciare i dieci giorni per le osservazioni.
cases-act-delivery-paper = Ricevuta di consegna (PDF)
cases-act-delivery-do = Scrivi la consegna
cases-act-on = Giorno
cases-act-note = Nota
cases-act-note-hint = Il numero della raccomandata, la ricevuta della PEC, chi l’ha ritirato.
cases-act-delivered-done = Consegna scritta.
cases-act-delivered-already = La consegna è già scritta.
cases-act-delivered-in-future = Questo giorno non è ancora venuto.
cases-act-delivered-before = Prima dell’emissione non può essere arrivato.

# Ciò che è stampato: in italiano, chiunque lo stampi.
cases-act-late = Questo provvedimento è adottato oltre il termine. Termine del procedimento: { $term }, scaduto il { $due }. Giorni impiegati: { $days } (legge 7 agosto 1990, n. 241, articolo 2, comma 9-quinquies).
cases-act-no-observations = Non risultano presentate osservazioni.
cases-act-answer-yes = sì
cases-act-answer-no = no
cases-act-register-subject = { $title } – pratica { $number }
cases-act-print-case = Pratica
cases-act-print-case-of = { $number }, domanda presentata il { $on }
cases-act-print-procedure = Procedimento
cases-act-print-code = Identificativo dell’atto
cases-act-print-foot = Identificativo { $code }. Il numero di protocollo in uscita risulta dal registro.
cases-act-print-draft = Bozza
cases-act-print-page-of = Pagina { "{n}" } di { "{m}" }
cases-act-print-number = Protocollo in uscita
cases-act-print-on = Emesso il
cases-act-print-to = Destinatario
cases-act-print-delivered = Consegnato il
cases-act-print-channel = Come
cases-act-print-note = Nota
cases-act-print-documents = Documenti (SHA-256)
cases-act-receipt-title = Ricevuta di consegna
cases-act-receipt-declares = Chi firma dichiara di avere ricevuto l’atto indicato sopra.
cases-act-receipt-place = Luogo e data
cases-act-receipt-sign = Firma di chi riceve
cases-act-filed-title = Ricevuta della domanda
cases-act-filed-stamp = { $body } – Prot. n. { $number } – domanda presentata il { $on }
cases-act-filed-what = Domanda
cases-act-filed-who = Presentata da
cases-act-filed-code = Codice per seguirla
cases-act-filed-officer = Responsabile del procedimento
cases-act-filed-term = Termine del procedimento
cases-act-filed-due = Risposta entro il
cases-act-filed-silence = Se non c’è risposta
cases-act-filed-silence-none = Il silenzio non vale come risposta: l’ufficio resta tenuto a decidere.
cases-act-filed-silence-assent = Il silenzio equivale ad accoglimento.
cases-act-filed-silence-rejection = Il silenzio equivale a rigetto.
cases-act-filed-substitute = Potere sostitutivo
cases-act-filed-remedies = Rimedi
cases-act-filed-waits = Il termine comincia quando la domanda è completa o rientra nelle quote: la data sarà comunicata.

# Messaggio a chi ha fatto la domanda.
cases-mail-letter =
    Buongiorno,

    { DAY($on) } l’ufficio ha scritto una comunicazione sulla domanda «{ $procedure }». Si legge nella pagina della pratica.

## L’invio
cases-act-sending = Invio
cases-act-sending-none = Il programma non l’ha spedito: è stato consegnato o spedito dall’ufficio.
cases-act-sending-more = Invia l’atto
cases-act-way = Come
cases-act-address = Indirizzo e-mail o PEC a cui si manda
cases-act-address-hint = Serve quando l’atto parte per e-mail (con il collegamento per scaricarlo) o via PEC (con il PDF allegato).
cases-act-sending-do = Invia
cases-act-sending-done = L’atto è in partenza.
cases-act-sending-sent = partito il { $at }
cases-act-sending-waits = in coda dal { $at }
cases-act-sending-stuck = non è partito, in coda dal { $at }
cases-act-sent-by = inviato { $day } · { $channel }
cases-act-sent-waits = in partenza
cases-act-certified-subject = { $title } – pratica { $case }
cases-act-certified-body =
    Si trasmette in allegato: { $title }

    Numero di protocollo: { $number }
    Pratica: { $case }

    { $office }
    { $body }

## Le ricevute della PEC
cases-act-receipt-file = Scarica la ricevuta
cases-act-receipt-accettazione = accettata il { $at }
cases-act-receipt-non-accettazione = non accettata il { $at }
cases-act-receipt-presa-in-carico = presa in carico il { $at }
cases-act-receipt-avvenuta-consegna = consegnata il { $at }
cases-act-receipt-errore-consegna = non consegnata il { $at }
cases-act-receipt-preavviso-errore-consegna = non ancora consegnata il { $at }, il gestore ci riprova
cases-act-receipt-rilevazione-virus = fermata il { $at }
cases-act-fault-no-dest = la casella PEC del destinatario non esiste
cases-act-fault-no-dominio = a questo indirizzo non si riceve PEC
cases-act-fault-virus = il gestore ha trovato un virus
cases-act-fault-altro = il gestore non ha potuto consegnarla
cases-act-asks = Invio da seguire
cases-act-asks-resend = Non è arrivato: inviarlo di nuovo, o consegnarlo in un altro modo
cases-act-asks-note = È arrivato: annotare la consegna, che la pratica non ha potuto registrare da sé

## Gli invii da seguire
cases-sendings-title = Invii da seguire
cases-sendings-lead = Atti che non sono partiti o non sono arrivati, e consegne da annotare. Si apre l’atto e si invia di nuovo, si consegna in un altro modo o si annota la consegna.
cases-sendings-caption = Invii, dal più vecchio
cases-sendings-q = Numero, titolo o indirizzo
cases-sendings-case = Pratica
cases-sendings-address = Inviato a
cases-sendings-asks = Che cosa fare
cases-sendings-empty-title = Nessun invio da seguire
cases-sendings-empty = Tutto ciò che il programma ha inviato è partito, e nulla è tornato indietro.
cases-awaiting-sendings = { $count ->
    [one] { $count } invio di un atto da seguire
   *[other] { $count } invii di atti da seguire
  }
