# Le pratiche, per chi ci lavora.
cases-staff-menu = Pratiche
cases-staff-menu-lead = Che cosa scade, che cosa aspetta, chi se ne occupa.
cases-awaiting-late = { $count ->
    [one] { $count } pratica in ritardo
   *[other] { $count } pratiche in ritardo
}
cases-awaiting-week = { $count ->
    [one] { $count } pratica in scadenza entro sette giorni
   *[other] { $count } pratiche in scadenza entro sette giorni
}
cases-awaiting-unassigned = { $count ->
    [one] { $count } pratica non assegnata
   *[other] { $count } pratiche non assegnate
}

# Lo scadenzario
cases-staff-section-open = Tutte
cases-staff-section-late = In ritardo
cases-staff-section-week = Entro 7 giorni
cases-staff-section-waiting = In attesa
cases-staff-section-unassigned = Non assegnate
cases-staff-section-decided = Da consegnare
cases-staff-side = Quali pratiche
cases-staff-side-here = Al lavoro nei miei uffici
cases-staff-side-ours = Di cui rispondono i miei uffici
cases-staff-filter-q = Numero, codice, nome, codice fiscale, oggetto o protocollo
cases-staff-filter-office = Ufficio
cases-staff-filter-officer = Assegnata a
cases-staff-filter-procedure = Procedimento
cases-staff-filter-all = Tutti
cases-staff-filter-do = Filtra
cases-staff-filter-clear = Togli i filtri
cases-staff-search = Cerca
cases-staff-caption = Pratiche: prima quelle che scadono prima
cases-staff-keys-sections = Le parti dello scadenzario
cases-staff-none-title = Nessun risultato
cases-staff-none = Nessuna pratica dei propri uffici ha questo numero, codice, nome, codice fiscale, oggetto o numero di protocollo.
cases-staff-capped = Sono state guardate solo le prime { $most } persone con un nome così: aggiungere un altro nome, o cercare il codice fiscale o il numero.
cases-staff-none-filtered = Nessuna pratica corrisponde ai filtri: provare a toglierne uno.
cases-staff-empty-title-open = Nessuna pratica aperta
cases-staff-empty-title-late = Nessuna pratica in ritardo
cases-staff-empty-title-week = Nessuna scadenza entro sette giorni
cases-staff-empty-title-waiting = Nessuna pratica aspetta altri
cases-staff-empty-title-unassigned = Tutte le pratiche sono assegnate
cases-staff-empty-title-decided = Nessuna pratica da consegnare
cases-staff-empty = Le pratiche appaiono qui appena arrivano allo sportello, online, per posta o per PEC.
cases-staff-column-case = Pratica
cases-staff-column-where = Dove
cases-staff-column-stands = Stato
cases-staff-column-due = Scadenze
cases-staff-column-step = Fase e ufficio
cases-staff-column-officer = Assegnata a
cases-staff-column-from = Dal
cases-staff-column-to = Al
cases-staff-column-days = Giorni
cases-staff-column-own-due = Termine dell’ufficio
cases-staff-tick = Selezione
cases-staff-tick-one = Seleziona la pratica { $number }
cases-staff-assign = Assegna le pratiche selezionate a
cases-staff-assign-whom = Chi se ne occupa…
cases-staff-assign-nobody = Nessuna persona scelta: le pratiche restano come sono.
cases-staff-assign-do = Assegna
cases-staff-assign-ask = Assegnare le pratiche selezionate?
cases-staff-assign-none = Nessuna pratica selezionata.
cases-staff-assigned = { $count ->
    [one] { $count } pratica assegnata.
   *[other] { $count } pratiche assegnate.
}
cases-staff-assigned-some = { $count ->
    [one] { $count } pratica assegnata.
   *[other] { $count } pratiche assegnate.
} Non assegnate, perché nel frattempo qualcuno le ha cambiate o la persona non lavora nel loro ufficio: { $left }.
cases-staff-not-there = Questa persona non può ricevere pratiche dell’ufficio in cui la pratica si trova.
cases-staff-handover = Passaggio di consegne
cases-staff-handover-lead = Tutte le pratiche aperte di una persona passano a un’altra.
cases-staff-handover-from = Da
cases-staff-handover-to = A
cases-staff-handover-count = Mostra quante sono
cases-staff-handover-cases = { $count ->
    [0] Nessuna pratica aperta.
    [one] { $count } pratica aperta.
   *[other] { $count } pratiche aperte.
}
cases-staff-handover-ask = { $count ->
    [one] Passare { $count } pratica?
   *[other] Passare { $count } pratiche?
}
cases-staff-handover-do = Passa le consegne
cases-staff-handover-same = Scegliere un’altra persona.

# Le tre scadenze
cases-staff-due-here = Ufficio
cases-staff-due-promised = Carta
cases-staff-due-legal = Legge
cases-staff-due-left = { $days ->
    [one] un giorno
   *[other] { $days } giorni
}
cases-staff-due-today = oggi
cases-staff-due-late = { $days ->
    [one] in ritardo di un giorno
   *[other] in ritardo di { $days } giorni
}
cases-staff-due-met = rispettato
cases-staff-due-missed = { $days ->
    [one] superato di un giorno
   *[other] superato di { $days } giorni
}
cases-staff-clocks = Le scadenze
cases-staff-clocks-none = I termini non corrono ancora: la pratica aspetta quel che li fa partire.
cases-staff-clocks-none-short = I termini non corrono ancora
cases-staff-clock-legal = Termine di legge
cases-staff-clock-promised = Termine promesso
cases-staff-clock-here = Termine dell’ufficio
cases-staff-why = Come si arriva a questa data
cases-staff-if-documents_on = Se i documenti arrivano il
cases-staff-if-observations_on = Se le osservazioni arrivano il
cases-staff-if-do = Calcola
cases-staff-if-title = Se arrivano { DAY($day) }
cases-staff-if-lead = È un calcolo: non viene scritto nulla.

# La pratica
cases-staff-one-title = Pratica { $number }
cases-staff-annulled = Annullata d’ufficio
cases-staff-applicant = Chi chiede
cases-staff-delegate = Chi agisce per suo conto
cases-staff-born = Data di nascita: { DAY($day) }
cases-staff-unconfirmed = Indirizzo e-mail non confermato: i messaggi aspettano
cases-staff-erased = Dati personali cancellati
cases-staff-filed = Presentata
cases-staff-receipt = Ricevuta di protocollo
cases-staff-code = Codice per seguirla
cases-staff-where = Dove si trova
cases-staff-officer = Assegnata a
cases-staff-nobody = Non assegnata
cases-staff-answers-for = Ufficio che ne risponde
cases-staff-next = Che cosa si può fare
cases-staff-done = La pratica è aggiornata.
cases-staff-meanwhile = Nel frattempo:
cases-staff-nothing-lost = Quanto scritto è ancora nel modulo, qui sotto: si può controllare e inviare di nuovo.
cases-staff-sure = Questo passo non si annulla con un altro. Continuare?
cases-staff-documents = Documenti
cases-staff-missing = Mancano:
cases-staff-answers = Che cosa è stato risposto
cases-staff-legs = Il tempo di ogni ufficio
cases-staff-now = oggi, è qui
cases-staff-no-own-term = nessun termine proprio
cases-staff-timeline = Che cosa è successo
cases-staff-public-text = Lo legge anche chi ha fatto la richiesta.
cases-staff-own-text = Lo legge solo l’ufficio.
cases-staff-by-applicant = Chi ha fatto la richiesta

# I passi
cases-staff-form-to = A
cases-staff-to-assignment = Assegna a
cases-staff-to-passage = Passa a
cases-staff-form-on = Giorno
cases-staff-form-text = Testo
cases-staff-form-public = Lo legge anche chi ha fatto la richiesta
cases-staff-form-outcome = Decisione
cases-staff-form-favourable = Il parere è
cases-staff-form-act = Atto
cases-staff-form-documents = File
cases-staff-favourable-yes = favorevole
cases-staff-favourable-no = contrario
cases-staff-favourable-none = né l’uno né l’altro
cases-staff-verb-assignment = Assegna
cases-staff-lead-assignment = Chi se ne occupa da oggi, nell’ufficio in cui la pratica si trova.
cases-staff-verb-beginning = Fai partire i termini
cases-staff-lead-beginning = Il giorno in cui la domanda è risultata completa, o è rientrata nella quota.
cases-staff-verb-documents = Registra i documenti arrivati
cases-staff-lead-documents = Il giorno in cui sono arrivati: da quel giorno il termine riprende. I file vengono protocollati.
cases-staff-verb-report = Scrivi il parere o la relazione
cases-staff-lead-report = Quanto questa fase richiede. Lo legge solo l’ufficio.
cases-staff-verb-passage = Passa alla fase seguente
cases-staff-lead-passage = Da quel giorno il tempo conta per l’ufficio che la riceve.
cases-staff-verb-observations = Registra le osservazioni
cases-staff-lead-observations = Il giorno in cui sono arrivate: il termine riprende dieci giorni dopo.
cases-staff-by-act = Con un atto
cases-staff-by-act-lead = L’atto si scrive dal modello del procedimento; quando si emette viene protocollato, la pratica va avanti e chi ha fatto la domanda viene avvisato.
cases-staff-by-act-draft = bozza da finire
cases-staff-by-act-alone = Per questa decisione il procedimento ha un atto: si decide emettendolo.
cases-staff-verb-decision = Decidi
cases-staff-lead-decision = Il giorno e il senso del provvedimento. Non si può rifiutare prima che siano passati i giorni per le osservazioni.
cases-staff-verb-completion = Chiudi la pratica
cases-staff-lead-completion = L’ultima fase è finita e non c’è nulla da consegnare.
cases-staff-verb-withdrawal = Registra la rinuncia
cases-staff-lead-withdrawal = Chi ha fatto la richiesta la ritira: la pratica si chiude.
cases-staff-verb-reopening = Riapri la pratica
cases-staff-lead-reopening = Solo se è stata chiusa per errore, ed entro trenta giorni. I termini continuano come se non fosse stata chiusa.
cases-staff-verb-annulment = Annulla il provvedimento
cases-staff-lead-annulment = Annullamento d’ufficio, con l’atto che lo dispone (art. 21-nonies L. 241/1990).

# La domanda allo sportello
cases-staff-new = Nuova domanda
cases-staff-new-lead = Una domanda presentata allo sportello, per posta o per PEC. Riceve subito il numero di protocollo.
cases-staff-choose-lead = Che cosa viene chiesto?
cases-staff-choose-none-title = Nessun procedimento in vigore
cases-staff-choose-none = Le domande si ricevono quando un procedimento dei propri uffici è in vigore.
cases-staff-new-channel = Come è arrivata
cases-staff-new-filed_on = Giorno di arrivo
cases-staff-new-filed_on-hint = Per posta e PEC; allo sportello è oggi.
cases-staff-new-lang = Lingua in cui scrivere a chi chiede
cases-staff-new-name = Nome e cognome
cases-staff-new-fiscal_code = Codice fiscale
cases-staff-new-born_on = Data di nascita
cases-staff-new-address = Indirizzo
cases-staff-new-email = E-mail
cases-staff-new-phone = Telefono
cases-staff-new-look = Cerca il codice fiscale fra le pratiche
cases-staff-new-found = I dati vengono dalla pratica più recente: controllarli con la persona.
cases-staff-new-not-found = Nessuna pratica dei propri uffici ha questo codice fiscale.
cases-staff-new-delegate = Qualcuno agisce per suo conto
cases-staff-new-when = Se «{ $field }» è: { $answers }.
cases-staff-new-answers = Che cosa si chiede
cases-staff-new-documents = Se manca qualche documento la domanda si riceve lo stesso: si chiederà dopo.
cases-staff-new-other = Altri documenti
cases-staff-new-do = Presenta la domanda
cases-staff-filed-done = Domanda ricevuta: pratica { $number }. Codice per seguirla: { $code }.

cases-stands-waiting = In attesa
cases-stands-under_way = In lavorazione
cases-stands-documents = In attesa di documenti
cases-stands-observations = In attesa di osservazioni
cases-stands-decided = Decisa
cases-stands-closed = Chiusa
cases-outcome-granted = Accolta
cases-outcome-partly = Accolta in parte
cases-outcome-refused = Respinta
cases-outcome-inadmissible = Inammissibile
cases-outcome-withdrawn = Rinunciata
cases-outcome-assent = Silenzio-assenso
cases-outcome-rejection = Silenzio-rigetto
cases-event-filed = Domanda presentata
cases-event-began = I termini hanno cominciato a correre
cases-event-assigned = Assegnata a { $to }
cases-event-passed = Passata alla fase «{ $step }»
cases-event-documents-requested = Chiesti documenti
cases-event-documents-received = Documenti arrivati
cases-event-rejection-notice = Preavviso di rigetto ricevuto
cases-event-observations = Osservazioni arrivate
cases-event-extended = Termine prorogato di { $amount } con { $act }
cases-event-reported = { $favourable ->
    [yes] Parere favorevole
    [no] Parere contrario
   *[none] Relazione scritta
}
cases-event-convoked = Persona convocata
cases-event-decided = Decisa: { $outcome }
cases-event-delivered = Provvedimento consegnato
cases-event-completed = Ultima fase conclusa
cases-event-withdrawn = Domanda ritirata
cases-event-silence = Termine finito senza risposta: { $outcome }
cases-event-reopened = Riaperta
cases-event-annulled = Provvedimento annullato d’ufficio con { $act }

# L’appuntamento
cases-staff-verb-convocation = Invita la persona
cases-staff-lead-convocation = Chi ha fatto la richiesta riceve nella sua lingua un collegamento personale e sceglie il giorno e l’ora; senza indirizzo e-mail riceve una lettera.
cases-staff-form-reason = Per che cosa e dove
cases-staff-form-last_day = Ultimo giorno per prenotare
cases-staff-form-street = Indirizzo per la lettera: via e numero
cases-staff-form-postcode = CAP
cases-staff-form-town = Città
cases-staff-form-province = Provincia (sigla)
cases-convocation-already = La persona è già invitata per questo motivo: lo stato dell’invito è più sotto.
cases-convocation-title = Appuntamenti
cases-convocation-caption = Gli inviti della persona e come stanno
cases-convocation-column-kind = Per che cosa
cases-convocation-column-stands = Come sta
cases-convocation-column-invited = Invito del
cases-convocation-column-until = Prenotabile fino al
cases-convocation-column-booked = Appuntamento
cases-convocation-stands-invited = Invitata
cases-convocation-stands-due = Lettera da spedire
cases-convocation-stands-lettered = Lettera spedita
cases-convocation-stands-booked = Prenotato
cases-convocation-stands-kept = Avvenuto
cases-convocation-stands-lapsed = Scaduto
cases-convocation-stands-withdrawn = Ritirato
