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
agenda-name-missing = Scrivere nome e cognome.
agenda-name-form = Scrivere nome e cognome, al massimo 120 caratteri.
agenda-fiscal-code-form = Il codice fiscale ha 16 caratteri, quello provvisorio 11 cifre. Chi non lo ha lascia il campo vuoto.
agenda-email-form = Controllare l’indirizzo: per esempio nome@esempio.it.
agenda-phone-form = Controllare il numero di telefono.
agenda-contact-missing = Indicare un indirizzo e-mail o un numero di telefono.
agenda-note-long = Al massimo 200 caratteri.
agenda-people-most = { $most ->
    [one] A questo appuntamento viene una sola persona.
   *[other] A questo appuntamento vengono al massimo { $most } persone.
  }
agenda-language-missing = Scegliere la lingua dell’interprete o del mediatore.
agenda-language-none = Per questo appuntamento non è previsto un interprete.
agenda-languages-form = Indicare le lingue con il loro codice, per esempio “ar fr”.
agenda-only-convoked = Questo appuntamento si prenota dal collegamento contenuto nella convocazione.
agenda-limit-person = C’è già una prenotazione di questo tipo a nome di questa persona. Si può spostare o annullare quella.
agenda-limit-case = C’è già una prenotazione di questo tipo per questa pratica. Si può spostare o annullare quella.
agenda-booking-over = L’appuntamento è già passato o è stato annullato.
agenda-booking-ahead = L’appuntamento deve ancora venire.
agenda-change-late = È troppo tardi per cambiare l’appuntamento da qui: contattare l’ufficio.
agenda-moves-most = { $most ->
    [0] Questo appuntamento non si può spostare: contattare l’ufficio.
    [one] L’appuntamento si può spostare una volta sola: contattare l’ufficio.
   *[other] L’appuntamento si può spostare al massimo { $most } volte: contattare l’ufficio.
  }
agenda-key-used = Una richiesta diversa è già stata inviata con lo stesso contrassegno.
agenda-changed-meanwhile = Qualcun altro ha fatto una modifica nel frattempo: ricaricare la pagina.
agenda-type-italian = Il testo italiano è obbligatorio.
agenda-stage-order = Da questa fase non si passa direttamente a quella scelta.
agenda-pilot-until = Indicare l’ultimo giorno della sperimentazione, da oggi in poi.

## Messaggi a chi prenota
agenda-mail-booked-subject = Appuntamento confermato: { DAY($on) }, ore { $at }
agenda-mail-booked-body =
    Buongiorno { $name },

    l’appuntamento è confermato.

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }
    { $address }

    Codice: { $code }

    Che cosa portare:
    { $bring }

    Per spostare o annullare l’appuntamento: { $link }
agenda-mail-moved-subject = Appuntamento spostato: { DAY($on) }, ore { $at }
agenda-mail-moved-body =
    Buongiorno { $name },

    l’appuntamento è stato spostato. Il nuovo appuntamento è:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }
    { $address }

    Codice: { $code }

    Per spostarlo o annullarlo: { $link }
agenda-mail-cancelled-subject = Appuntamento annullato: { DAY($on) }, ore { $at }
agenda-mail-cancelled-body =
    Buongiorno { $name },

    l’appuntamento è stato annullato:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }

    Il posto torna a disposizione di altre persone.
agenda-mail-called-off-subject = Appuntamento annullato dall’ufficio: { DAY($on) }, ore { $at }
agenda-mail-called-off-body =
    Buongiorno { $name },

    l’ufficio non può ricevere a quest’ora e ha dovuto annullare l’appuntamento:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }

    Ci scusiamo per il disagio. Per un altro appuntamento: { $link }
