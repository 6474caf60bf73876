# Le agende in cifre: solo il personale.
agenda-figures-title = Appuntamenti in cifre
agenda-figures-title-lead = Che cosa è successo agli sportelli: appuntamenti, assenze, attese, persone senza posto.
agenda-figures-counter = Sportello
agenda-figures-kind = Tipo di appuntamento
agenda-figures-channel = Prenotato
agenda-figures-from = Dal
agenda-figures-to = Al
agenda-figures-all = Tutti
agenda-figures-show = Mostra
agenda-figures-total = Totale
agenda-figures-group = Gruppo
agenda-figures-name = Nome
agenda-figures-appointments = Appuntamenti
agenda-figures-served = Serviti
agenda-figures-missed = Mancati
agenda-figures-missed-share = Quota mancati
agenda-figures-cancelled = Annullati
agenda-figures-walk-ins = Senza appuntamento
agenda-figures-refused = Senza posto
agenda-figures-median = Attesa mediana (minuti)
agenda-figures-p90 = Attesa di nove su dieci (minuti)
agenda-figures-first-place = Primo posto libero (giorni)
agenda-figures-without = Senza appuntamento
agenda-figures-by-counter = Sportello
agenda-figures-by-kind = Tipo di appuntamento
agenda-figures-by-channel = Prenotato
agenda-figures-by-week = Settimana
agenda-figures-by-month = Mese
agenda-figures-over-time = Nel tempo
agenda-figures-tables = Nel dettaglio
agenda-figures-picture-served = Appuntamenti serviti
agenda-figures-picture-missed-share = Quota di appuntamenti mancati, su cento conclusi
agenda-figures-picture-median = Attesa mediana, in minuti
agenda-figures-picture-first-place = Giorni per il primo posto libero
agenda-figures-none = Nessun appuntamento in questo periodo
agenda-figures-none-onward = Si può scegliere un altro periodo, o tutti gli sportelli.
agenda-figures-no-counters = Nessuno sportello ha un’agenda
agenda-figures-no-counters-onward = Quando uno sportello riceve su appuntamento, qui compaiono le sue cifre.
agenda-figures-how = Gli appuntamenti contano nel giorno in cui si tengono. L’attesa va dall’ora fissata, o dall’arrivo di chi viene dopo o senza appuntamento, alla chiamata. Il primo posto libero è rilevato ogni giorno a mezzogiorno: vale la mediana dei giorni che mancavano.
agenda-evaluation-title = Valutazione
agenda-evaluation-none = Il pubblico non può ancora prenotare
agenda-evaluation-none-onward = La valutazione comincia con la sperimentazione: da quel giorno si contano prenotazioni, attese e assenze.
agenda-evaluation-period = Dal { $from } al { $to }.
agenda-evaluation-until = La sperimentazione finisce il { $until }.
agenda-evaluation-answers = Che cosa dicono le cifre
agenda-evaluation-nothing = ancora nessun dato
agenda-evaluation-minutes = { $minutes } minuti (mediana)
agenda-evaluation-p90 = nove persone su dieci entro { $minutes } minuti
agenda-evaluation-days = { $days } giorni (mediana)
agenda-evaluation-booked = Prenotazioni per questo periodo
agenda-evaluation-online = Prenotate online
agenda-evaluation-missed = Appuntamenti mancati
agenda-evaluation-waited = Attesa allo sportello
agenda-evaluation-walk-ins = Persone ricevute senza appuntamento
agenda-evaluation-refused = Tentativi senza posto libero
agenda-evaluation-first-place = Distanza del primo posto libero
agenda-evaluation-planned = Giornate di ricevimento su quelle previste
agenda-evaluation-decide = Che cosa c’è da decidere
agenda-evaluation-decide-live = L’agenda passa a regime?
agenda-evaluation-decide-longer = La sperimentazione va prolungata, e fino a quando?
agenda-evaluation-decide-off = Va interrotta, e come si avvisa chi ha prenotato?
agenda-evaluation-decide-places = I posti bastano? Se molti non ne trovano, servono più postazioni o più ore.
agenda-evaluation-decide-channels = Le quote per telefono e sportello sono giuste per chi non prenota online?
agenda-evaluation-decide-missed = Le assenze chiedono promemoria, un limite più lungo per disdire o posti in più?
agenda-plan-extra-title = Posti in più per chi non si presenta
agenda-plan-extra-lead = Chi prenota e non viene lascia vuoto un posto. L’ufficio può scegliere di accettare qualche prenotazione in più di quante ne ricevono le postazioni: se vengono tutti, si attende un po’ di più.
agenda-plan-extra-more = Appuntamenti mancati
agenda-plan-missed = Negli ultimi tre mesi è andato così il { $share } degli appuntamenti: { $missed } su { $appointments }.
agenda-plan-missed-none = Non ci sono ancora appuntamenti conclusi da cui decidere.
agenda-plan-field-extra_per_hour = Posti in più in un’ora
agenda-plan-field-extra_per_hour-hint = 0 = nessuno. Ciò che una quota limita non prende posti in più.
agenda-plan-extra = Al massimo { $most } posti in più in un’ora.
agenda-plan-field-kind = Tipo
agenda-plan-field-channel = Prenotato
agenda-plan-field-most = Posti al massimo
agenda-plan-add-break = Aggiungi una pausa
agenda-plan-add-quota = Aggiungi una quota
agenda-plan-quotas-lead = Quanti posti del giorno può avere, al massimo, un tipo di appuntamento o un modo di prenotare.
agenda-changes-title = Sposta o annulla
agenda-changes-lead = Il calendario è cambiato e queste persone non sarebbero più ricevute alla loro ora. Per ognuna è indicato il posto libero più vicino. Chi ha lasciato un indirizzo di posta riceve l’avviso; gli altri vanno chiamati.
agenda-changes-choose = Prenotazione
agenda-changes-to = Nuovo posto
agenda-changes-notice = Avviso
agenda-changes-nowhere = Nessun posto libero
agenda-changes-call = Da chiamare
agenda-changes-move = Sposta le prenotazioni scelte
agenda-changes-keep = Tieni le prenotazioni scelte senza interprete
agenda-changes-cancel = Annulla le prenotazioni scelte e avvisa
agenda-changes-none = Nessuna prenotazione da spostare
agenda-changes-none-onward = Le prenotazioni colpite da un cambio di calendario compaiono qui.
agenda-changes-done-move = { $n ->
    [one] Una prenotazione è stata spostata.
   *[other] { $n } prenotazioni sono state spostate.
}
agenda-changes-done-cancel = { $n ->
    [one] Una prenotazione è stata annullata.
   *[other] { $n } prenotazioni sono state annullate.
}
agenda-changes-done-keep = { $n ->
    [one] Una prenotazione resta alla sua ora, senza interprete.
   *[other] { $n } prenotazioni restano alla loro ora, senza interprete.
}
agenda-changes-left = Fatte: { $done }. Ne restano { $left }: il posto non c’era o qualcuno le ha cambiate intanto.
agenda-changes-same-hour = Stessa ora: un altro posto o un altro interprete
agenda-changes-no-notice = Nessuno: l’ora resta la stessa
agenda-changes-nobody = Scegliere almeno una prenotazione.
agenda-changes-sure-move = Confermare gli spostamenti
agenda-changes-sure-cancel = Confermare gli annullamenti
agenda-changes-sure-keep = Confermare senza interprete
agenda-changes-ask-keep = { $n ->
    [0] Nessuna delle prenotazioni scelte si può tenere.
    [one] Una prenotazione resta alla sua ora e la persona viene avvisata che l’interprete non ci sarà. Continuare?
   *[other] { $n } prenotazioni restano alla loro ora e le persone vengono avvisate che l’interprete non ci sarà. Continuare?
}
agenda-changes-ask-move = { $n ->
    [0] Nessuna delle prenotazioni scelte si può spostare.
    [one] Si sposta una prenotazione. Continuare?
   *[other] Si spostano { $n } prenotazioni. Continuare?
}
agenda-changes-ask-cancel = { $n ->
    [0] Nessuna delle prenotazioni scelte si può annullare.
    [one] Si annulla una prenotazione: non si può tornare indietro. Continuare?
   *[other] Si annullano { $n } prenotazioni: non si può tornare indietro. Continuare?
}
agenda-changes-mailed = { $n ->
    [one] Una persona riceve l’avviso per posta elettronica.
   *[other] { $n } persone ricevono l’avviso per posta elettronica.
}
agenda-changes-called = { $n ->
    [one] Una persona non ha lasciato un indirizzo di posta: va chiamata.
   *[other] { $n } persone non hanno lasciato un indirizzo di posta: vanno chiamate.
}
agenda-changes-stay = { $n ->
    [one] Una delle prenotazioni scelte resta com’è: non c’è un posto vicino, o qualcuno l’ha cambiata intanto.
   *[other] { $n } delle prenotazioni scelte restano come sono: non c’è un posto vicino, o qualcuno le ha cambiate intanto.
}
agenda-changes-who = Le prenotazioni
agenda-changes-sure-do-move = Sposta
agenda-changes-sure-do-cancel = Annulla e avvisa
agenda-changes-sure-do-keep = Tieni senza interprete
agenda-changes-back = Torna all’elenco
agenda-changes-later = Non ora
agenda-changes-listed = Chi va chiamato resta in un elenco da stampare, finché ogni chiamata non è segnata come fatta.
