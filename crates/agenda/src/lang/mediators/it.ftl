### Interpreti e mediatori: elenco, giornata, dati, calendario.

agenda-mediators-title = Interpreti e mediatori
agenda-mediators-any-language = Tutte
agenda-mediators-title-lead = Chi aiuta a capirsi: lingue, calendario e giornata di ciascuno.
agenda-mediators-q = Nome
agenda-mediators-language = Lingua
agenda-mediators-retired = Anche chi non collabora più
agenda-mediators-none = Nessun interprete o mediatore
agenda-mediators-none-onward = Con un interprete o un mediatore registrato, e il suo calendario pubblicato, gli appuntamenti che lo richiedono prendono anche il suo tempo.
agenda-mediators-none-found = Nessuno trovato
agenda-mediators-none-found-onward = Provare con un altro nome o un’altra lingua.
agenda-mediators-all = Mostra tutti
agenda-mediator-new = Nuovo interprete o mediatore
agenda-mediator-new-lead = Dopo il nome e le lingue si disegna il calendario: solo allora si può prenotare.
agenda-mediator-make = Registra e passa al calendario
agenda-mediator-made = Registrato: ora disegnare il calendario e pubblicarlo.
agenda-mediator-name = Nome
agenda-mediator-name-hint = La persona, oppure il servizio che la manda.
agenda-mediator-office = Ufficio
agenda-mediator-languages = Lingue
agenda-mediator-languages-missing = Scegliere almeno una lingua.
agenda-mediator-others = Altre lingue
agenda-mediator-others-hint = Con il codice di due o tre lettere, per esempio “bm ff”.
agenda-mediator-inactive = non collabora più
agenda-mediator-work = Collaborazione
agenda-mediator-retire = Fine della collaborazione
agenda-mediator-retire-what = Da subito nessuno può più prenotare con questa persona. Gli appuntamenti già presi vengono elencati, per spostarli, tenerli alla loro ora senza interprete o annullarli. Il calendario resta in bozza, per un eventuale ritorno.
agenda-mediator-ahead = { $n ->
    [0] Nessun appuntamento conta su questa persona.
    [one] Un appuntamento conta su questa persona e va spostato, tenuto senza interprete o annullato.
   *[other] { $n } appuntamenti contano su questa persona e vanno spostati, tenuti senza interprete o annullati.
  }
agenda-mediator-retired = La collaborazione è finita: nessun appuntamento è coinvolto.
agenda-mediator-retired-hit = La collaborazione è finita. Gli appuntamenti qui sotto vanno spostati, tenuti senza interprete o annullati.
agenda-mediator-return = Riprende la collaborazione
agenda-mediator-return-what = Alla ripresa si ripubblica il calendario, rimasto in bozza.
agenda-mediator-back = La collaborazione riprende: controllare il mese e pubblicare il calendario.
agenda-mediator-hit = { $n ->
    [one] Un appuntamento conta su questa persona in un’ora in cui non c’è.
   *[other] { $n } appuntamenti contano su questa persona in ore in cui non c’è.
  }
agenda-mediator-day-empty = Nessun appuntamento in questo giorno
agenda-mediator-day-empty-onward = Gli appuntamenti con interprete o mediatore compaiono qui appena qualcuno li prenota.
agenda-mediator-exercise = esercitazione
agenda-mediator-feed = Calendario sul telefono
agenda-mediator-feed-lead = A questo indirizzo privato il calendario del telefono o del computer mostra gli appuntamenti in cui questa persona aiuta. Delle persone si legge quello che ogni sportello ha scelto. Chi conosce l’indirizzo lo può leggere: consegnarlo solo a chi aiuta.
agenda-tab-mediator-day = Giornata
agenda-tab-mediator-data = Dati
agenda-mediator-return-first = La persona non collabora più: il calendario si pubblica quando la collaborazione riprende.
