### Chi aspetta, visto dall’ufficio: lista, impostazioni, assegnazioni con sorteggio.

agenda-tab-waiting = Lista d’attesa
agenda-tab-releases = Sorteggi
agenda-calendar-offered = offerto a chi aspetta
agenda-stands-offered = Offerto a chi aspetta

## La lista
agenda-queue-staff-lead = I posti che si liberano vengono offerti in quest’ordine, uno alla volta. L’ordine non si può cambiare: si può solo togliere una persona, con un motivo che le viene comunicato.
agenda-queue-search = Nome
agenda-queue-ended = Mostra chi non aspetta più
agenda-queue-none = Nessuno in lista
agenda-queue-none-onward = Chi non trova posto può entrare in lista dalla pagina della prenotazione.
agenda-queue-nobody = Dati cancellati
agenda-queue-column-joined = In lista da
agenda-queue-earlier = vorrebbe venire prima
agenda-queue-offered = { DAY($on) }, ore { $at }; offerta valida fino a { DAY($until) }, ore { $until-hour }
agenda-queue-settings-title = Regole di questo sportello
agenda-queue-settings-hold_minutes = Durata di un’offerta, in minuti
agenda-queue-settings-hold_minutes-hint = Da 30 a 2880. Contano solo le ore dalle 8 alle 20 dei giorni di apertura; l’offerta finisce comunque prima dell’appuntamento.
agenda-queue-settings-work_to_book = Chiedere a chi prenota in rete un momento di calcolo o di attesa
agenda-queue-settings-work_to_book-hint = Tiene lontani i programmi automatici senza chiedere di riconoscere immagini. Si attiva comunque da solo quando da uno stesso indirizzo di rete arrivano molti tentativi.
agenda-queue-settings-kept = Le regole sono state salvate.
agenda-queue-remove-title = Togliere dalla lista
agenda-queue-remove-what = La persona riceve un messaggio con il motivo, la posizione si perde e i suoi dati vengono cancellati. Un posto offerto passa alla persona che segue.
agenda-queue-remove-why = Motivo
agenda-queue-remove-why-hint = Al massimo 200 caratteri. Lo legge la persona, nella lingua in cui è scritto.
agenda-queue-remove-sure = Togliere questa persona dalla lista? Non si può annullare.
agenda-queue-remove-do = Togli dalla lista
agenda-queue-removed = La persona è stata tolta dalla lista.

## I sorteggi
agenda-release-staff-lead = Per un periodo con pochi posti: ci si iscrive con calma, l’ordine viene sorteggiato e chiunque può ricalcolarlo. I posti del periodo non si vendono in altro modo finché il sorteggio non è concluso.
agenda-release-staff-none = Nessun sorteggio
agenda-release-staff-none-onward = Se ne può annunciare uno qui sotto.
agenda-release-column-days = Posti
agenda-release-column-enrolled = Iscritti
agenda-release-announce = Annunciare un sorteggio
agenda-release-announce-what = All’annuncio il programma sceglie un seme a caso e ne pubblica l’impronta. Date e origine del valore pubblico non si possono più cambiare; si può solo annullare tutto, con un motivo, prima dell’ora del valore pubblico. Il valore pubblico deve nascere dopo la fine delle iscrizioni e prima del primo posto.
agenda-release-announce-sure = Pubblicare l’annuncio? Date e origine del valore pubblico non si potranno cambiare.
agenda-release-announce-do = Annuncia
agenda-release-announced = Il sorteggio è annunciato e l’impronta del seme è pubblica.
agenda-release-kind = Motivo dell’appuntamento
agenda-release-first_day = Posti dal giorno
agenda-release-last_day = Al giorno
agenda-release-opens = Inizio delle iscrizioni
agenda-release-opens_at = Ora di inizio
agenda-release-closes = Fine delle iscrizioni
agenda-release-closes_at = Ora di fine
agenda-release-draw = Giorno del valore pubblico
agenda-release-draw_at = Ora del valore pubblico
agenda-release-source-hint = Per esempio: i numeri vincenti del Lotto, ruota di Genova, estrazione di giovedì 3 dicembre 2026, separati da un trattino. Se manca, vale l’estrazione seguente.
agenda-release-source_url = Indirizzo dove il valore verrà pubblicato
agenda-release-past = Le iscrizioni non possono iniziare nel passato.
agenda-release-closes-late = Le iscrizioni devono restare aperte almeno un’ora.
agenda-release-draw-early = Il valore pubblico deve nascere dopo la fine delle iscrizioni.
agenda-release-days-early = Il primo posto deve venire almeno il giorno dopo il sorteggio.
agenda-release-days-order = L’ultimo giorno viene prima del primo.
agenda-release-source-words = Descrivere l’origine in modo che chiunque la possa ritrovare, da 10 a 400 caratteri.
agenda-release-address = Scrivere un indirizzo completo, che inizia con https://.
agenda-release-not-public = Questo motivo qui non si prenota in rete: il sorteggio riguarda posti per tutti.
agenda-release-overlaps = In questi giorni c’è già un altro sorteggio.
agenda-release-not-now = In questo momento non si può fare.
agenda-release-public = La pagina pubblica del sorteggio
agenda-release-still = Andamento
agenda-release-still-what = { $waiting ->
    [one] Aspetta una persona;
   *[other] Aspettano { $waiting } persone;
  } offerte aperte: { $offers }
agenda-release-draw-title = Inserire il valore pubblico
agenda-release-draw-what = Scrivere il valore esattamente come è pubblicato all’origine annunciata, con l’indirizzo dove si legge. L’ordine si calcola subito e non si può rifare.
agenda-release-value-hint = Maiuscole, spazi e segni contano.
agenda-release-url = Indirizzo dove si legge
agenda-release-draw-sure = Sorteggiare con questo valore? Non si può rifare.
agenda-release-draw-do = Sorteggia
agenda-release-drawn = L’ordine è sorteggiato e pubblicato. Le offerte partono tra poco.
agenda-release-value-form = Scrivere il valore pubblico, al massimo 400 caratteri.
agenda-release-end = Annulla il sorteggio
agenda-release-end-title = Annullare il sorteggio?
agenda-release-end-what = Gli iscritti vengono avvisati e restano nella lista d’attesa; i posti tornano prenotabili. Il motivo è pubblico e il sorteggio annullato resta visibile.
agenda-release-why = Motivo
agenda-release-why-missing = Scrivere il motivo, al massimo 400 caratteri.
agenda-release-end-do = Sì, annulla
agenda-release-end-stay = Lascia com’è
agenda-release-called-off = Il sorteggio è stato annullato.

## La lista allo sportello
agenda-wait-new = Aggiungi una persona
agenda-wait-new-lead = Per chi è al telefono o allo sportello. Entra subito in lista, dopo chi c’è già.
agenda-wait-new-lead-sms = Senza e-mail l’offerta arriva per SMS; senza nemmeno quello la si legge al telefono: la persona compare tra quelle da chiamare.
agenda-wait-new-lead-call = Senza e-mail l’offerta si legge al telefono: la persona compare tra quelle da chiamare.
agenda-wait-do = Metti in lista
agenda-wait-done = { $name } è in lista d’attesa.
agenda-wait-none-onward = Si entra in lista dalla pagina della prenotazione, oppure con il personale.
agenda-wait-kind = Per che cosa
agenda-wait-channel = La richiesta arriva
agenda-wait-name = Nome e cognome
agenda-wait-born_on = Data di nascita
agenda-wait-fiscal_code = Codice fiscale
agenda-wait-fiscal_code-hint = Basta la data di nascita oppure il codice fiscale.
agenda-wait-phone = Telefono
agenda-wait-email = Indirizzo e-mail
agenda-wait-email-hint = Chi non ce l’ha lascia il telefono.
agenda-wait-lang = Lingua dei messaggi
agenda-wait-sms = Avvisi per SMS
agenda-wait-sms-hint = Serve un cellulare. L’offerta arriva con un collegamento per rispondere.
agenda-wait-people = Quante persone vengono
agenda-wait-language = Interprete o mediatore
agenda-wait-weekdays = Giorni che vanno bene
agenda-wait-weekdays-hint = Senza una scelta, tutti.
agenda-wait-part = Ore che vanno bene
agenda-wait-calls = Da chiamare: hanno un’offerta e la conoscono solo per telefono
agenda-wait-to-call = { $n ->
    [one] Una persona in lista d’attesa ha un’offerta da sentire al telefono.
   *[other] { $n } persone in lista d’attesa hanno un’offerta da sentire al telefono.
}
agenda-wait-to-call-go = Chi chiamare
agenda-wait-by-call = per telefono: chiama il personale
agenda-wait-by-sms = per SMS
agenda-wait-by-mail = per e-mail
agenda-wait-reached = Riceve le offerte
agenda-wait-before = Persone prima
agenda-wait-read = Da leggere alla persona: «{ $kind }, { DAY($on) }, ore { $at }, { $place }».
agenda-wait-until = L’offerta vale fino a { DAY($on) }, ore { $at }; poi passa alla persona che segue.
agenda-wait-yes = La persona accetta
agenda-wait-no = La persona rinuncia a questo posto
agenda-wait-no-sure = Il posto passa alla persona che segue. Continuare?
agenda-wait-accepted = L’appuntamento è preso: leggere alla persona il codice.
agenda-wait-declined = Il posto passa alla persona che segue; chi ha rinunciato resta in lista.
agenda-wait-leave-title = Non vuole più aspettare
agenda-wait-leave-what = La persona esce dalla lista e i suoi dati vengono cancellati. Un posto offerto passa alla persona che segue.
agenda-wait-leave-do = Esce dalla lista
agenda-wait-leave-sure = La persona perde la sua posizione. Continuare?
agenda-wait-left = La persona è uscita dalla lista.
agenda-wait-instead = Metti in lista d’attesa

## Parole dello storico
agenda-waiting-state-asked = da confermare
agenda-waiting-state-waiting = in attesa
agenda-waiting-state-booked = prenotato
agenda-waiting-state-offered = posto offerto
agenda-waiting-state-accepted = offerta accettata
agenda-waiting-state-declined = offerta rifiutata
agenda-waiting-state-withdrawn = offerta ritirata
agenda-waiting-state-left = uscita dalla lista
agenda-waiting-state-lapsed = scaduta senza risposta
agenda-waiting-state-missed = fuori lista dopo tre offerte
agenda-waiting-state-removed = tolta dall’ufficio
