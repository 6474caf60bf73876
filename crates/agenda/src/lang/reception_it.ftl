### La giornata dello sportello: appuntamenti, numeri, chiamate, sala d’attesa.

## Sportelli e giornata
agenda-reception-title = Accoglienza
agenda-reception-title-lead = Appuntamenti del giorno, arrivi, numeri e chiamate alle postazioni.
agenda-reception-lead = Scegliere lo sportello.
agenda-reception-caption = Sportelli che ricevono
agenda-reception-none = Nessuno sportello riceve su appuntamento
agenda-reception-none-onward = L’agenda di uno sportello si avvia dalla pagina Agenda.
agenda-column-today = Oggi
agenda-column-ahead = Ancora attesi
agenda-column-waiting = In sala
agenda-tab-day = Giornata
agenda-tab-book = Nuovo appuntamento
agenda-tab-missed = Mancati
agenda-tab-hall = Sala d’attesa
agenda-day-title = Giornata
agenda-day-before = Giorno prima
agenda-day-today = Oggi
agenda-day-after = Giorno dopo
agenda-rehearsal = Familiarizzazione: sono dati di prova. Niente arriva alle persone o nei risultati, e tutto sparisce quando lo sportello comincia davvero.
agenda-rehearsal-short = Prova
agenda-look-again = Aggiorna la pagina
agenda-tally-expected = attesi
agenda-tally-waiting = in sala d’attesa
agenda-tally-desks = alle postazioni
agenda-tally-served = serviti
agenda-tally-missed = mancati
agenda-desks-title = Postazioni
agenda-desk-title = Postazione { $desk }
agenda-waiting-caption = { $n ->
    [one] Una persona in attesa
   *[other] { $n } persone in attesa, nell’ordine di chiamata
  }
agenda-column-ticket = Numero
agenda-column-who = Persona
agenda-column-kind = Per
agenda-column-waited = Attesa, minuti
agenda-column-expected = Chiamata tra, minuti
agenda-column-hour = Ora
agenda-column-desk = Postazione
agenda-column-state = Situazione
agenda-column-case = Pratica
agenda-day-caption = { $n ->
    [one] { $day }: un appuntamento
   *[other] { $day }: { $n } appuntamenti
  }
agenda-day-empty = Nessun appuntamento
agenda-day-empty-onward = Per questo giorno non c’è nessuna prenotazione.
agenda-only-desk = Solo una postazione
agenda-all-desks = tutte
agenda-language-of = Con interprete: { $code }
agenda-walk-in = Senza appuntamento
agenda-priority = Con precedenza (gravidanza, disabilità)
agenda-priority-short = Precedenza
agenda-stands-expected = Atteso
agenda-stands-late = In ritardo
agenda-stands-waiting = In sala
agenda-stands-called = Chiamato
agenda-stands-serving = Alla postazione
agenda-stands-done = Servito
agenda-stands-served = Servito
agenda-stands-incomplete = Mancava un documento
agenda-stands-absent = Non si è presentato
agenda-stands-no_show = Non si è presentato
agenda-stands-cancelled = Annullato
agenda-stands-called_off = Annullato dall’ufficio
agenda-state-waiting = in sala
agenda-state-called = chiamato
agenda-state-serving = alla postazione
agenda-state-done = servito
agenda-state-incomplete = mancava un documento
agenda-state-absent = non si è presentato
agenda-key-enter = Invio
agenda-keys-days = Giorno prima e dopo
agenda-keys-kind = Tipo di appuntamento
agenda-keys-place = Altra ora
agenda-keys-person = Nome, telefono, e-mail

## Arrivi, ricerca, numeri
agenda-arrival-code = Codice di chi arriva
agenda-arrival-do = È arrivato
agenda-arrival-one = È arrivato: { $name }
agenda-arrived = In sala con il numero { $ticket }.
agenda-arrival-unknown = Nessun appuntamento con questo codice: controllare le lettere e i numeri.
agenda-arrival-elsewhere = L’appuntamento con questo codice è presso un altro sportello.
agenda-arrival-day = L’appuntamento con questo codice non è oggi: { DAY($on) }.
agenda-no-show-do = Non è venuto
agenda-no-show-one = Non è venuto: { $name }
agenda-no-show-noted = Annotato: non si è presentato.
agenda-booking-arrived = La persona è arrivata: l’esito si scrive alla postazione.
agenda-search-title = Cerca un appuntamento
agenda-search-label = Nome, codice o pratica
agenda-search-do = Cerca
agenda-search-none = Nessun appuntamento trovato
agenda-search-none-onward = Basta una parte del nome, il codice dell’appuntamento o quello della pratica.
agenda-search-caption = { $n ->
    [one] Un appuntamento, prima i prossimi
   *[other] { $n } appuntamenti, prima i prossimi
  }
agenda-search-more = Ce ne sono altri: aggiungere una parola.
agenda-walk-in-label = Numero senza appuntamento
agenda-walk-in-do = Dai il numero
agenda-ticket-given = Numero { $ticket }.
agenda-hall-full = La sala è piena: per oggi non si danno altri numeri.

## Nuovo appuntamento, spostamento, annullamento
agenda-desk-book-title = Nuovo appuntamento
agenda-desk-book-channel = Come
agenda-channel-counter = Allo sportello
agenda-channel-phone = Al telefono
agenda-channel-online = In rete
agenda-desk-book-from = Dal giorno
agenda-desk-book-language = Interprete
agenda-desk-book-no-language = Nessuno
agenda-desk-book-people = Persone
agenda-desk-book-look = Cerca posti
agenda-desk-book-place = Primi posti liberi
agenda-desk-book-name = Nome e cognome
agenda-desk-book-phone = Telefono
agenda-desk-book-email = E-mail
agenda-desk-book-fiscal_code = Codice fiscale
agenda-desk-book-case = Pratica
agenda-desk-book-note = Note
agenda-desk-book-lang = Lingua dei messaggi
agenda-desk-book-do = Conferma l’appuntamento
agenda-desk-book-again = Altro appuntamento per la stessa persona
agenda-desk-book-asks-language = Prima scegliere la lingua dell’interprete.
agenda-desk-book-no-place = Nessun posto libero: provare da un altro giorno.
agenda-minutes = { $n } min
agenda-today-at = oggi { $hour }
agenda-tomorrow-at = domani { $hour }
agenda-place-missing = Scegliere un posto.
agenda-place-gone = Questo posto è appena stato preso: i più vicini sono qui sotto.
agenda-desk-booked = Appuntamento confermato. Codice { $code }.
agenda-booking-title = Appuntamento
agenda-desk-booked-at = Prenotato
agenda-desk-move-title = Sposta
agenda-move-to = Nuovo orario
agenda-desk-move-do = Sposta l’appuntamento
agenda-moved-done = Appuntamento spostato.
agenda-desk-cancel-title = Annulla
agenda-cancel-person = Annulla per la persona
agenda-cancel-office = L’ufficio non può ricevere
agenda-cancel-ask = L’appuntamento viene annullato e il posto torna libero. Continuare?
agenda-cancelled-done = Appuntamento annullato.
agenda-history-title = Storia

## Alla postazione
agenda-next-do = Chiama il prossimo
agenda-call-do = Chiama
agenda-call-one = Chiama { $ticket }
agenda-called = Chiamato il numero { $ticket }.
agenda-queue-empty = Nessuno in attesa.
agenda-recall-do = Chiama ancora
agenda-serve-do = È qui
agenda-absent-do = Non risponde
agenda-done-do = Concluso
agenda-incomplete-do = Manca un documento
agenda-note = Annotazione
agenda-note-hint = Senza nomi né altri dati personali: per esempio “manca il contratto di affitto”.
agenda-transfer-title = Passa ad altri
agenda-transfer-do = Rimetti in attesa
agenda-transferred = Il numero { $ticket } è di nuovo in attesa.
agenda-any-desk = Qualsiasi
agenda-only-at-desk = Solo postazione { $desk }
agenda-waiting-none = Nessuno in attesa
agenda-waiting-none-onward = Chi arriva compare qui da solo.
agenda-outcome-serving = { $ticket } è alla postazione.
agenda-outcome-done = { $ticket }: concluso.
agenda-outcome-incomplete = { $ticket }: manca un documento. Ecco i prossimi posti per tornare.
agenda-outcome-absent = { $ticket }: non si è presentato.
agenda-ticket-taken = Nel frattempo un’altra postazione se n’è occupata.
agenda-ticket-called = Il numero { $ticket } è già stato chiamato da un’altra postazione.
agenda-ticket-not-called = Il numero non è in chiamata.
agenda-ticket-over = La persona è già stata servita.
agenda-ticket-other-desk = La persona aspetta un’altra postazione.
agenda-desk-busy = La postazione ha già una persona: prima scrivere l’esito.

## Sala d’attesa: schermo e totem
agenda-hall-lead = Due pagine per la sala, da aprire a schermo intero: lo schermo con le chiamate, senza nomi, e il totem dove chi arriva scrive il codice o prende un numero. Chi conosce l’indirizzo le apre senza accesso.
agenda-hall-display = Schermo delle chiamate
agenda-hall-kiosk = Totem
agenda-hall-sound = Per sentire le chiamate, toccare una volta “Attiva il suono” sullo schermo, oppure avviare il browser con la riproduzione automatica permessa.
agenda-hall-make = Crea gli indirizzi
agenda-hall-renew = Cambia gli indirizzi
agenda-hall-renew-ask = Gli indirizzi di adesso smettono di funzionare: schermo e totem vanno riaperti. Continuare?
agenda-hall-made = Indirizzi creati.
agenda-hall-none = Gli indirizzi non ci sono ancora: li crea il responsabile dell’ufficio.
agenda-display-title = Chiamate
agenda-display-number = Numero
agenda-display-desk = Postazione
agenda-display-none = Nessuna chiamata in corso
agenda-display-aloud = Numero { $ticket }, postazione { $desk }
agenda-display-waiting = { $n ->
    [0] Nessuno in attesa
    [one] Una persona in attesa
   *[other] { $n } persone in attesa
  }
agenda-display-wait = { $n ->
    [0] Chi arriva ora è chiamato subito
    [one] Attesa per chi arriva ora: circa un minuto
   *[other] Attesa per chi arriva ora: circa { $n } minuti
  }
agenda-display-sound = Attiva il suono
agenda-kiosk-title = Benvenuti
agenda-kiosk-with = Ho un appuntamento
agenda-kiosk-code = Scrivere il codice dell’appuntamento o mostrarlo al lettore
agenda-kiosk-arrive = Sono qui
agenda-kiosk-without = Non ho un appuntamento
agenda-kiosk-priority = Chi ha diritto alla precedenza (gravidanza, disabilità) può dirlo al personale.
agenda-kiosk-number = Il numero
agenda-kiosk-before = { $n ->
    [0] Nessuno prima.
    [one] Una persona prima.
   *[other] { $n } persone prima.
  }
agenda-kiosk-wait = { $n ->
    [0] La chiamata è vicina.
    [one] Attesa: circa un minuto.
   *[other] Attesa: circa { $n } minuti.
  }
agenda-kiosk-watch = Guardare lo schermo: il numero compare con la postazione.
agenda-kiosk-back = Fine

## Appuntamenti mancati
agenda-missed-title = Appuntamenti mancati
agenda-missed-from = Dal
agenda-missed-to = Al
agenda-missed-show = Mostra
agenda-missed-none = Nessun appuntamento concluso
agenda-missed-none-onward = Le quote si contano quando gli appuntamenti hanno un esito.
agenda-missed-sentence = Non si è presentato il { $percent }: { $missed } su { $appointments }.
agenda-missed-total = Tutti
agenda-missed-by-kind = Per tipo di appuntamento
agenda-missed-by-channel = Per modo di prenotare
agenda-missed-share = Quota
agenda-missed-picture = Immagine della quota
agenda-missed-column-from = Dal
agenda-missed-column-to = Al
agenda-missed-column-kind = Tipo
agenda-missed-column-channel = Prenotato
agenda-missed-column-appointments = Appuntamenti
agenda-missed-column-missed = Mancati
agenda-yes = sì
agenda-no = no
agenda-missed-effect = Tra chi ha prenotato con più di un giorno di anticipo ha mancato l’appuntamento il { $reminded } di chi ha ricevuto il promemoria e il { $others } degli altri. È un’associazione: chi lascia un indirizzo di posta o un cellulare può essere più puntuale anche per altre ragioni.
agenda-missed-by-lead = Per anticipo della prenotazione
agenda-missed-by-reminder = Per promemoria, tra chi ha prenotato con più di un giorno di anticipo
agenda-missed-reminded-mail = Con promemoria per e-mail
agenda-missed-reminded-sms = Con promemoria per SMS, anche insieme all’e-mail
agenda-missed-not-reminded = Senza promemoria
agenda-missed-lead = { $days ->
    [one] fino a un giorno prima
   *[other] fino a { $days } giorni prima
}
agenda-missed-lead-longer = più di trenta giorni prima
agenda-missed-column-lead = Anticipo
agenda-missed-column-reminded = Con promemoria

## Chi chiamare dopo uno spostamento o un annullamento
agenda-tab-untold = Da chiamare
agenda-untold-title = Da chiamare
agenda-untold-lead = L’ufficio ha spostato o annullato l’appuntamento di queste persone, che non hanno lasciato un indirizzo di posta e non ricevono SMS: vanno avvisate al telefono.
agenda-untold-q = Nome, codice o telefono
agenda-untold-done = Mostra anche chi è già stato chiamato
agenda-untold-name = Nome
agenda-untold-phone = Telefono
agenda-untold-language = Lingua
agenda-untold-code = Codice
agenda-untold-kind = Per
agenda-untold-news = Che cosa dire
agenda-untold-was = Era
agenda-untold-is = Ora è
agenda-untold-told = Chiamata
agenda-untold-news-moved = spostato
agenda-untold-news-called_off = annullato dall’ufficio
agenda-untold-news-unhelped = stessa ora, senza interprete
agenda-untold-do = Chiamata fatta
agenda-untold-do-one = { $name }: chiamata fatta
agenda-untold-undo = non ancora
agenda-untold-undo-one = { $name }: non ancora chiamata
agenda-untold-ticked = La chiamata è segnata come fatta.
agenda-untold-open-again = La persona è di nuovo tra quelle da chiamare.
agenda-untold-caption = { $n ->
    [one] Una persona
   *[other] { $n } persone
  }
agenda-untold-none = Nessuno da chiamare
agenda-untold-none-onward = Dopo un cambio di calendario qui compare chi si può avvisare solo al telefono.
agenda-untold-none-found = Nessuno trovato
agenda-untold-none-found-onward = Provare con un’altra parola.
agenda-untold-all = Tutte le persone da chiamare
agenda-untold-alert = { $n ->
    [one] Una persona va avvisata al telefono: l’ufficio ha cambiato il suo appuntamento.
   *[other] { $n } persone vanno avvisate al telefono: l’ufficio ha cambiato il loro appuntamento.
  }
