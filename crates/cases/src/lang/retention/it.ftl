# La fine della conservazione dei dati personali delle pratiche.
cases-retention-title = Conservazione dei dati
cases-retention-lead = Pratiche concluse per le quali è finito il tempo di conservazione previsto dal procedimento. Si cancellano i dati personali oppure si scrive perché servono ancora.
cases-retention-views = Quali pratiche
cases-retention-view-due = Da cancellare
cases-retention-view-kept = Conservate più a lungo
cases-retention-caption = Pratiche, da quella scaduta da più tempo
cases-retention-filter-q = Numero, codice o procedimento
cases-retention-empty-title = Nessuna pratica
cases-retention-empty = Nessuna pratica da mostrare qui: per nessuna è finito il tempo di conservazione, oppure sono già state tutte cancellate.
cases-retention-column-tick = Scelta
cases-retention-column-case = Pratica
cases-retention-column-procedure = Procedimento
cases-retention-column-closed = Conclusa il
cases-retention-column-until = Da conservare fino al
cases-retention-column-hold = Conservata più a lungo
cases-retention-tick = Scegli la pratica { $number }
cases-retention-held-until = Fino al { DAY($until) }, deciso da { $by }.
cases-retention-keep-do = Conserva più a lungo
cases-retention-go = Cancella i dati delle pratiche scelte
cases-retention-go-one = Cancella i dati
cases-retention-none-ticked = Nessuna pratica è stata scelta.
cases-retention-erase-title = Cancellare i dati personali?
cases-retention-erase-lead = { $count ->
    [one] Una pratica. Non si può tornare indietro.
   *[other] { $count } pratiche. Non si può tornare indietro.
  }
cases-retention-goes = Si cancellano: nomi e recapiti, risposte, documenti con i loro file, atti e testi scritti nella pratica, inviti, appuntamenti e messaggi che la riguardano.
cases-retention-stays = Restano: numero, date, esito, che cosa è successo e quando, i conteggi dei risultati. Il registro di protocollo conserva le registrazioni come le norme chiedono, con l’impronta dei file e senza i file.
cases-retention-closed-on = conclusa il { DAY($on) }
cases-retention-sure = Ho controllato: questi dati non servono più
cases-retention-not-sure = Confermare che i dati non servono più.
cases-retention-erase-do = Cancella per sempre
cases-retention-back = Torna all’elenco
cases-retention-erased = { $count ->
    [one] I dati personali di una pratica sono stati cancellati.
   *[other] I dati personali di { $count } pratiche sono stati cancellati.
  }
cases-retention-held = Questa pratica è conservata più a lungo, con un motivo: non è stato cancellato nulla.
cases-retention-one-title = Conservare più a lungo la pratica { $number }
cases-retention-reason = Perché i dati servono ancora
cases-retention-reason-hint = Per esempio un ricorso in corso, o l’ordine di un giudice. Resta nella storia della pratica.
cases-retention-until = Fino a quando
cases-retention-until-hint = Dal giorno dopo la domanda torna. Al massimo dieci anni.
cases-retention-until-range = Scegliere un giorno futuro, entro dieci anni.
cases-retention-keep = Conserva
cases-retention-kept-done = La pratica è conservata più a lungo.
cases-retention-alert = I dati personali di questa pratica sono stati cancellati il { DAY($on) }, alla fine del tempo di conservazione. Restano numero, date, esito e che cosa è successo.
cases-retention-no-more = I dati personali di questa pratica sono stati cancellati: non si può più cambiare.
cases-retention-data = Scarica tutti i dati della pratica (JSON)
cases-retention-archive = I dati con tutti i file (ZIP)
cases-awaiting-retention = { $count ->
    [one] pratica con i dati da cancellare
   *[other] pratiche con i dati da cancellare
  }
