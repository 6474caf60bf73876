### Chi aspetta un posto: lista d’attesa, posti offerti, assegnazioni con sorteggio. Ciò che leggono i cittadini.

## Entrare in lista
agenda-queue-title = Lista d’attesa
agenda-queue-what = Quando si libera un posto, viene offerto per primo a chi aspetta, nell’ordine in cui le persone sono entrate in lista. Chi riceve l’offerta ha alcune ore per accettarla; il posto intanto resta riservato.
agenda-queue-do = Entra in lista d’attesa
agenda-queue-privacy = I dati servono solo per la lista d’attesa e si cancellano quando si esce. Il posto è personale: il nome non si può cambiare.
agenda-queue-already = Questa persona è già in lista. La pagina della lista è nel messaggio ricevuto quando è entrata.
agenda-queue-who = Scrivere la data di nascita oppure il codice fiscale: il posto è di una sola persona.
agenda-queue-counters-choose = Scegliere almeno uno sportello.
agenda-queue-offer-over = L’offerta non vale più.
agenda-queue-over = L’attesa è già finita.
agenda-queue-address-ask = { $enrolled ->
    [1] Con l’indirizzo { $email } qualcuno ha chiesto di iscriversi al sorteggio di un posto.
   *[other] Con l’indirizzo { $email } qualcuno ha chiesto di aspettare un posto.
  }
agenda-queue-address-waits = A { $email } è stato mandato un messaggio con un collegamento. Va aperto entro { DAY($on) }, ore { $at }: fino ad allora la richiesta non conta.
agenda-queue-address-confirmed = L’indirizzo è confermato: da ora la richiesta conta.
agenda-earlier = Vorrei venire prima
agenda-earlier-title = Un appuntamento più vicino
agenda-earlier-what = Se si libera un posto prima di questo appuntamento, viene offerto a chi aspetta, in ordine. L’appuntamento attuale resta finché non si accetta l’offerta.
agenda-earlier-email = Le offerte arrivano a { $email }.
agenda-enrol-title = Iscrizione al sorteggio
agenda-enrol-what = Si assegnano i posti dal { DAY($first) } al { DAY($last) }. Non conta chi arriva prima: l’ordine viene sorteggiato { DAY($on) }, dopo le { $at }, e chiunque può ricalcolarlo.
agenda-enrol-until = Ci si iscrive fino a { DAY($on) }, ore { $at }.
agenda-enrol-do = Iscriviti
agenda-book-fiscal_code = Codice fiscale
agenda-book-fiscal_code-hint = Basta la data di nascita oppure il codice fiscale.
agenda-book-counters = Sportelli
agenda-book-counters-hint = Va bene uno qualsiasi di quelli scelti.
agenda-book-weekdays = Giorni che vanno bene
agenda-book-weekdays-hint = Se non se ne sceglie nessuno, vanno bene tutti.
agenda-book-part = Ore che vanno bene
agenda-part-any = qualsiasi ora
agenda-part-morning = la mattina, prima delle 13
agenda-part-afternoon = il pomeriggio, dalle 13
agenda-weekdays-any = qualsiasi giorno

## Contro i programmi automatici
agenda-proof-busy = Un momento: il dispositivo sta finendo un piccolo calcolo che tiene lontani i programmi automatici. Poi il modulo parte da solo.
agenda-proof-wait = Per tenere lontani i programmi automatici, il modulo si può mandare dopo { $seconds } secondi dall’apertura di questa pagina.
agenda-proof-early = Ancora { $seconds } secondi: serve a tenere lontani i programmi automatici, ed è così per tutti. Poi premere di nuovo il pulsante; quanto scritto resta qui.
agenda-proof-stale = La pagina è rimasta aperta troppo a lungo. Quanto scritto è ancora qui: aspettare qualche secondo e premere di nuovo il pulsante.
agenda-proof-used = Questa richiesta è già arrivata.

## La pagina di chi aspetta
agenda-waiting-title = In lista d’attesa
agenda-enrolled-title = Iscrizione al sorteggio
agenda-waiting-place = Posizione in lista: { $n }
agenda-waiting-draw = L’ordine viene sorteggiato { DAY($on) }, dopo le { $at }.
agenda-waiting-rank = { $n ->
    [0] Posizione nell’ordine sorteggiato: { $rank }. Non aspetta più nessuno prima.
    [one] Posizione nell’ordine sorteggiato: { $rank }. Prima aspetta ancora una persona.
   *[other] Posizione nell’ordine sorteggiato: { $rank }. Prima aspettano ancora { $n } persone.
  }
agenda-waiting-what = Quando c’è un posto arriva un messaggio. Conviene guardare la posta, anche tra i messaggi indesiderati.
agenda-waiting-keep = Conviene salvare questa pagina: il suo indirizzo è personale e permette di vedere la posizione, rispondere alle offerte e uscire.
agenda-standing-asked = Da confermare
agenda-standing-waiting = In attesa
agenda-standing-offered = C’è un posto
agenda-standing-booked = Prenotato
agenda-standing-left = Uscita dalla lista
agenda-standing-lapsed = Non confermato
agenda-standing-missed = Fuori lista
agenda-standing-removed = Tolto dall’ufficio
agenda-standing-what-booked = L’attesa è finita: c’è un appuntamento.
agenda-standing-what-left = L’attesa è finita su richiesta. I dati personali sono stati cancellati.
agenda-standing-what-lapsed = L’indirizzo e-mail non è stato confermato in tempo. I dati personali sono stati cancellati; si può entrare di nuovo in lista.
agenda-standing-what-missed = Tre offerte sono rimaste senza esito e i posti sono passati ad altri. Si può entrare di nuovo in lista.
agenda-standing-what-removed = L’ufficio ha chiuso la richiesta e ha scritto il motivo nel messaggio mandato.
agenda-suits = Va bene
agenda-ticket = Numero pubblico

## L’offerta
agenda-offer-title = Posto offerto
agenda-offer-until = Il posto resta riservato fino a { DAY($on) }, ore { $at }. Poi passa alla persona che segue.
agenda-offer-instead = Accettando, l’appuntamento del { DAY($on) }, ore { $at }, viene spostato a questo orario.
agenda-offer-choice = Si può scegliere anche un altro posto libero
agenda-offer-accept = Accetta il posto
agenda-offer-decline = Rinuncia a questo posto
agenda-offer-left = { $n ->
    [one] È l’ultima offerta: se resta senza esito, l’attesa finisce.
   *[other] Dopo { $n } offerte senza esito, compresa questa, l’attesa finisce.
  }
agenda-decline-title = Rinunciare a questo posto?
agenda-decline-what = Il posto passa alla persona che segue e non si può riprendere. La posizione in lista resta.
agenda-decline-do = Sì, rinuncia
agenda-decline-stay = Torna all’offerta
agenda-declined = Il posto è passato alla persona che segue.
agenda-leave = { $enrolled ->
    [1] Ritira l’iscrizione
   *[other] Esci dalla lista
  }
agenda-leave-title = { $enrolled ->
    [1] Ritirare l’iscrizione al sorteggio?
   *[other] Uscire dalla lista?
  }
agenda-leave-what = La posizione si perde e i dati personali vengono cancellati. Un posto offerto passa alla persona che segue.
agenda-leave-do = { $enrolled ->
    [1] Sì, ritira
   *[other] Sì, esci
  }
agenda-leave-stay = { $enrolled ->
    [1] Resta nel sorteggio
   *[other] Resta in lista
  }
agenda-left = L’attesa è finita e i dati personali sono stati cancellati.

## Le assegnazioni con sorteggio
agenda-releases-title = Posti assegnati per sorteggio
agenda-releases-lead = Quando i posti sono pochi, l’ufficio può assegnarli con un ordine sorteggiato che chiunque può controllare.
agenda-releases-open = Sorteggi aperti
agenda-releases-none = Non ci sono sorteggi
agenda-releases-none-what = I posti si prenotano come sempre, nella pagina degli appuntamenti.
agenda-release = Sorteggio
agenda-release-days = Posti dal { DAY($first) } al { DAY($last) }
agenda-release-opens-on = Iscrizioni da { DAY($on) }, ore { $at }
agenda-release-closes-on = Iscrizioni fino a { DAY($on) }, ore { $at }
agenda-release-closed = Le iscrizioni a questo sorteggio non sono aperte.
agenda-release-enrolled = { $n ->
    [0] Nessuna persona iscritta.
    [one] Una persona iscritta.
   *[other] { $n } persone iscritte.
  }
agenda-release-why-off = Motivo dell’annullamento:
agenda-release-state-open = Iscrizioni aperte
agenda-release-state-announced = Annunciato
agenda-release-state-closed = In attesa del sorteggio
agenda-release-state-drawn = Sorteggiato
agenda-release-state-over = Concluso
agenda-release-state-called_off = Annullato
agenda-release-how = Come funziona
agenda-release-how-enrol = Ci si iscrive da { DAY($from) }, ore { $from-hour }, a { DAY($to) }, ore { $to-hour }. Iscriversi prima o dopo è lo stesso. Ognuno riceve un numero pubblico.
agenda-release-how-draw = Il valore pubblico si conosce { DAY($on) }, dopo le { $at }. Da esso, dal seme segreto e dai numeri si calcola l’ordine.
agenda-release-how-offers = I posti vengono offerti in quell’ordine. Chi riceve l’offerta ha alcune ore per accettarla e può scegliere tra i posti ancora liberi.
agenda-release-how-name = Il posto è della persona iscritta. Il nome non si può cambiare; un posto a cui si rinuncia passa alla persona che segue.
agenda-release-check = Controllare il sorteggio
agenda-release-check-what = All’annuncio l’ufficio pubblica l’impronta di un seme segreto: dopo non lo può più cambiare. Il valore pubblico nasce dopo la chiusura delle iscrizioni, e nessuno lo conosce prima. Così nessuno, nemmeno l’ufficio, può decidere l’ordine.
agenda-release-commitment = Impronta del seme (SHA-256)
agenda-release-source = Da dove viene il valore pubblico
agenda-release-seed = Seme
agenda-release-value = Valore pubblico
agenda-release-later = Si pubblica con il sorteggio.
agenda-release-drawn-at = Sorteggiato
agenda-release-rule = Per ogni numero si calcola l’impronta SHA-256 del testo composto da seme, due punti, valore pubblico, due punti, numero. L’ordine è quello delle impronte, dalla più piccola. Si può verificare con qualsiasi computer:
agenda-release-example = Esempio: il numero { $ticket }
agenda-release-order = Ordine sorteggiato
agenda-release-order-what = Solo numeri: i nomi non si pubblicano. Il proprio numero è nella pagina personale.
agenda-release-column-rank = Posizione

## I messaggi
agenda-queue-mail-asked-subject = { $enrolled ->
    [1] Confermare l’iscrizione al sorteggio
   *[other] Confermare l’indirizzo per la lista d’attesa
  }
agenda-queue-mail-asked-body =
    Buongiorno,

    { $enrolled ->
        [1] con questo indirizzo qualcuno ha chiesto di iscriversi al sorteggio di un posto:
       *[other] con questo indirizzo qualcuno ha chiesto di aspettare un posto:
    }

    { $kind }
    { $office } – { $counter }

    Per confermare l’indirizzo aprire questo collegamento entro { DAY($by) }, ore { $by-hour }:
    { $confirm }

    Fino ad allora la richiesta non conta. Chi non ha chiesto nulla può ignorare questo messaggio.
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] Iscrizione al sorteggio confermata: { $kind }
   *[other] In attesa di un posto: { $kind }
  }
agenda-queue-mail-joined-body =
    Buongiorno { $name },

    l’indirizzo è confermato e la richiesta conta.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] Numero pubblico nel sorteggio: { $ticket }
       *[other] I posti si offrono nell’ordine in cui le persone sono entrate in lista.
    }

    Per vedere la posizione, rispondere alle offerte o uscire: { $link }
agenda-queue-mail-offered-subject = C’è un posto: { DAY($on) }, ore { $at }
agenda-queue-mail-offered-body =
    Buongiorno { $name },

    c’è un posto:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }
    { $address }

    Resta riservato fino a { DAY($by) }, ore { $by-hour }. Poi passa alla persona che segue.
    Per accettarlo o rinunciare: { $link }
agenda-queue-mail-passed-subject = L’offerta è scaduta
agenda-queue-mail-passed-body =
    Buongiorno { $name },

    al posto offerto nessuno ha risposto in tempo, ed è passato alla persona che segue. La posizione in lista resta.
    { $left ->
        [one] Se anche la prossima offerta resta senza esito, l’attesa finisce.
       *[other] Restano { $left } offerte; poi l’attesa finisce.
    }

    La pagina della lista: { $link }
agenda-queue-mail-withdrawn-subject = Il posto offerto non c’è più
agenda-queue-mail-withdrawn-body =
    Buongiorno { $name },

    l’ufficio ha cambiato gli orari e non può ricevere nell’orario offerto. Ci scusiamo. La posizione in lista resta, e il prossimo posto viene offerto in ordine.

    La pagina della lista: { $link }
agenda-queue-mail-missed-subject = L’attesa è finita
agenda-queue-mail-missed-body =
    Buongiorno { $name },

    tre posti offerti sono rimasti senza esito e sono passati ad altre persone. L’attesa è finita e i dati personali sono stati cancellati.

    Si può entrare di nuovo in lista quando si vuole: { $link }
agenda-queue-mail-drawn-subject = Sorteggio fatto: posizione { $rank }
agenda-queue-mail-drawn-body =
    Buongiorno { $name },

    l’ordine è stato sorteggiato.

    { $kind }
    { $office } – { $counter }
    Numero pubblico: { $ticket }
    Posizione: { $rank }

    I posti vengono offerti in quest’ordine; quando tocca arriva un messaggio.
    Per controllare il sorteggio: { $page }
    La pagina personale: { $link }
agenda-queue-mail-nothing-left-subject = I posti del sorteggio sono finiti
agenda-queue-mail-nothing-left-body =
    Buongiorno { $name },

    i posti del sorteggio sono stati tutti assegnati. La richiesta resta nella lista d’attesa: se si libera un posto, viene offerto in ordine.

    { $kind }
    { $office } – { $counter }

    La pagina della lista: { $link }
agenda-queue-mail-called-off-subject = Il sorteggio è stato annullato
agenda-queue-mail-called-off-body =
    Buongiorno { $name },

    l’ufficio ha annullato il sorteggio. Motivo: { $why }

    La richiesta resta nella lista d’attesa: { $link }
agenda-queue-mail-removed-subject = L’ufficio ha chiuso la richiesta di attesa
agenda-queue-mail-removed-body =
    Buongiorno { $name },

    l’ufficio ha tolto la richiesta dalla lista. Motivo: { $why }

    { $kind }
    { $office } – { $counter }

    I dati personali sono stati cancellati.

agenda-queue-sms-joined = { $enrolled ->
    [1] Iscrizione al sorteggio confermata. Numero e offerte: { $link }
   *[other] In lista d’attesa. Il proprio posto e le offerte: { $link }
  }
agenda-queue-sms-offered = Posto libero { $on } ore { $at }. Rispondere entro { $by }: { $link }
agenda-queue-sms-news = { $enrolled ->
    [1] Novità sul sorteggio: { $link }
   *[other] Novità sulla lista d’attesa: { $link }
  }
