### L'agenda: testi per chi prenota, per lo sportello e per chi la imposta.

## Che cosa non va in un calendario
agenda-plan-days = Scegliere almeno un giorno della settimana.
agenda-plan-order = La fine deve venire dopo l’inizio.
agenda-plan-nth = Indicare un numero da 1 a 5.
agenda-plan-desks = Indicare almeno una postazione, con numeri da 1 a 200.
agenda-plan-minutes = La durata di un posto va da 5 a 480 minuti.
agenda-plan-buffer = La pausa tra un posto e l’altro non supera 120 minuti.
agenda-plan-horizon = Indicare da 1 a 400 giorni.
agenda-plan-reason = Indicare il motivo dell’assenza.
agenda-plan-shares = Le quote del rilascio, dalla più lontana alla più vicina, non superano il 100 per cento.
agenda-withdrawn = A quest’ora non si riceve più
agenda-replaced = Orario sostituito dal nuovo calendario

## Che cosa non va in una prenotazione
agenda-languages-form = Indicare le lingue con il loro codice, per esempio “ar fr”.
agenda-booking-ahead = L’appuntamento deve ancora venire.
agenda-key-used = Una richiesta diversa è già stata inviata con lo stesso contrassegno.
agenda-type-italian = Il testo italiano è obbligatorio.
agenda-stage-order = Da questa fase non si passa direttamente a quella scelta.
agenda-pilot-until = Indicare l’ultimo giorno della sperimentazione, da oggi in poi.

## Parole
agenda-stage-off = spenta
agenda-stage-familiarisation = familiarizzazione
agenda-stage-pilot = sperimentazione
agenda-stage-live = attiva
agenda-state-booked = prenotato
agenda-state-served = servito
agenda-state-no_show = non si è presentato
agenda-state-cancelled = annullato dall’utente
agenda-state-called_off = annullato dall’ufficio
agenda-who-anyone = Lo prenota chiunque.
agenda-who-convoked = Lo prenota chi ha ricevuto una convocazione.
agenda-who-staff = Lo prenota solo il personale.
agenda-weeks-week = ogni settimana
agenda-weeks-other_week = a settimane alterne
agenda-weeks-nth_1 = primo del mese
agenda-weeks-nth_2 = secondo del mese
agenda-weeks-nth_3 = terzo del mese
agenda-weeks-nth_4 = quarto del mese
agenda-weeks-nth_5 = quinto del mese
agenda-weeks-last = ultimo del mese
agenda-release-rolling = Ogni giorno, all’ora indicata
agenda-release-fixed = Tutti insieme, a una data
agenda-release-staged = A scaglioni

## Impostazione
agenda-staff-title = Agenda
agenda-staff-title-lead = Impostare gli appuntamenti degli sportelli: tipologie, calendari, avvio.
agenda-staff-lead = Ogni sportello accende la propria agenda a passi: familiarizzazione, sperimentazione, attiva.
agenda-counters-caption = Sportelli
agenda-counters-none = Nessuno sportello
agenda-counters-none-onward = Gli sportelli si aggiungono nella carta dei servizi, alla voce dell’ufficio.
agenda-column-counter = Sportello
agenda-column-stage = Fase
agenda-column-types = Tipologie
agenda-column-hit = Da spostare
agenda-column-when = Quando
agenda-column-code = Codice
agenda-column-name = Nome
agenda-column-contact = Recapito
agenda-begin = Imposta
agenda-begin-one = Imposta l’agenda: { $counter }
agenda-begun = L’agenda è pronta da impostare; per ora è spenta.
agenda-tab-counter = Sportello
agenda-tab-types = Tipologie
agenda-tab-calendar = Calendario
agenda-tab-preview = Anteprima del mese
agenda-counter-title = Agenda dello sportello
agenda-counter-stage = Nuova fase
agenda-counter-pilot_until = Ultimo giorno della sperimentazione
agenda-counter-revision = Versione
agenda-stage-title = Avvio
agenda-stage-change = Cambia fase
agenda-stage-changed = La fase è stata cambiata.
agenda-stage-off-means = L’agenda è spenta: nessuno vede nulla.
agenda-stage-familiarisation-means = Gli operatori provano tutto su dati di esercitazione, che non arrivano né ai risultati né ai cittadini. Il pubblico non vede nulla. All’uscita da questa fase le esercitazioni spariscono.
agenda-stage-pilot-means = Il pubblico prenota fino all’ultimo giorno della sperimentazione.
agenda-stage-live-means = Il pubblico prenota.
agenda-hit-title = Appuntamenti da spostare
agenda-hit-lead = { $n ->
    [one] Un appuntamento cade in un’ora in cui non si riceve più. Resta prenotato finché non viene spostato o annullato.
   *[other] { $n } appuntamenti cadono in ore in cui non si riceve più. Restano prenotati finché non vengono spostati o annullati.
  }
agenda-types-none = Nessuna tipologia è attiva: non si può ancora prenotare.
agenda-types-change = Scegli le tipologie
agenda-types-lead = Le tipologie sono uguali in tutta Italia. Qui si accendono quelle che lo sportello riceve.
agenda-types-service = Servizio della carta
agenda-types-minutes = Durata qui, in minuti (di solito { $usual })
agenda-saved = Salvato.
agenda-patterns-none = Il calendario è vuoto.
agenda-calendar-change = Modifica il calendario
agenda-calendar-lead = Le modifiche restano in bozza finché non si pubblicano dall’anteprima. Le feste nazionali, il patrono e le chiusure della carta sono sempre esclusi.
agenda-draft = bozza
agenda-draft-waits = C’è una bozza non ancora pubblicata.
agenda-draft-save = Salva la bozza
agenda-draft-saved = La bozza è salvata: controllare il mese e pubblicare.
agenda-draft-drop = Elimina la bozza
agenda-draft-drop-ask = Eliminare la bozza? Resta il calendario pubblicato.
agenda-draft-dropped = La bozza è stata eliminata.
agenda-publish = Pubblica il calendario
agenda-published = Il calendario è pubblicato. Nessun appuntamento è coinvolto.
agenda-published-hit = Il calendario è pubblicato. Alcuni appuntamenti vanno spostati o annullati: sono elencati qui.
agenda-month-before = Mese prima
agenda-month-after = Mese dopo
agenda-preview-draft = { $n ->
    [0] Questa è la bozza. Pubblicandola nessun appuntamento è coinvolto.
    [one] Questa è la bozza. Pubblicandola, un appuntamento già preso va spostato o annullato.
   *[other] Questa è la bozza. Pubblicandola, { $n } appuntamenti già presi vanno spostati o annullati.
  }
agenda-preview-caption = { $month }: { $n ->
    [one] un posto
   *[other] { $n } posti
  }
agenda-preview-places = { $n ->
    [one] 1 posto
   *[other] { $n } posti
  }
agenda-preview-blocked = { $n ->
    [one] 1 bloccato
   *[other] { $n } bloccati
  }
agenda-said-desks = { $n ->
    [one] postazione { $desks }
   *[other] postazioni { $desks }
  }
agenda-said-minutes = posti di { $minutes } minuti
agenda-said-from = dal { $on }
agenda-said-to = fino al { $on }
agenda-field-form = Non è scritto nella forma indicata.
agenda-since-missing = Indicare un giorno della prima settimana.
agenda-moment-form = Indicare giorno e ora.

## Il calendario come modulo
agenda-plan-patterns = Orario che si ripete
agenda-plan-row-patterns = Fascia { $number }
agenda-plan-new-patterns = Nuova fascia
agenda-plan-type-off = { $code } (non più attiva)
agenda-plan-stale = Qualcun altro ha salvato il calendario mentre lo si modificava. Qui c’è ancora quello che è stato scritto: salvando, prende il posto dell’altro.
agenda-plan-stale-other = Apri il calendario dell’altro
agenda-plan-openings = Aperture straordinarie
agenda-plan-openings-hint = Un’apertura straordinaria non vale nei giorni di festa.
agenda-plan-row-openings = Apertura { $number }
agenda-plan-new-openings = Nuova apertura
agenda-plan-absences = Assenze
agenda-plan-row-absences = Assenza { $number }
agenda-plan-new-absences = Nuova assenza
agenda-plan-release = Rilascio dei posti
agenda-plan-changes = Spostare e annullare
agenda-plan-field-days = Giorni
agenda-plan-field-weeks = Settimane
agenda-plan-field-since = Un giorno della prima settimana
agenda-plan-field-since-hint = Solo per le settimane alterne.
agenda-plan-field-from = Dal
agenda-plan-field-to = Al
agenda-plan-field-on = Giorno
agenda-plan-field-desks = Postazioni
agenda-plan-field-desks-hint = Per esempio 1-3, 5
agenda-plan-field-opens = Apre
agenda-plan-field-closes = Chiude
agenda-plan-field-minutes = Minuti per posto
agenda-plan-field-buffer = Minuti tra i posti
agenda-plan-field-breaks = Pause
agenda-plan-field-types = Solo queste tipologie
agenda-plan-field-types-hint = Senza una scelta: tutte.
agenda-plan-field-quotas = Quote della giornata
agenda-plan-field-remove = Togli questa voce
agenda-plan-field-begins = Dalle
agenda-plan-field-ends = Alle
agenda-plan-field-desk = Postazione
agenda-plan-field-desk-hint = Vuoto: tutte.
agenda-plan-field-reason = Motivo
agenda-plan-field-horizon_days = Giorni di anticipo
agenda-plan-field-horizon_days-hint = Per quanti giorni ci sono posti.
agenda-plan-field-lead_minutes = Preavviso, in minuti
agenda-plan-field-lead_minutes-hint = Fino a quanto prima si prenota online.
agenda-plan-field-release = I posti si aprono
agenda-plan-field-release_at = All’ora
agenda-plan-field-release_on = Il giorno
agenda-plan-field-release_on-hint = Solo per una data unica.
agenda-plan-field-shares = Scaglioni
agenda-plan-field-shares-hint = Giorni prima e percentuale: 21 60, 7 30, 1 10
agenda-plan-field-change_minutes = Minuti prima entro cui cambiare
agenda-plan-field-moves_most = Spostamenti al massimo
agenda-plan-field-return_minutes = Un posto restituito torna entro minuti
agenda-plan-field-return_minutes-hint = A un’ora casuale, perché nessuno possa cederlo.
