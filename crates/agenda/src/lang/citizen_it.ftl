### Per chi prenota: i passi, la pagina dell’appuntamento, i messaggi. Tutto ciò che i cittadini leggono di questa stanza sta qui.

## I passi
agenda-step-place = Luogo
agenda-step-time = Data e orario
agenda-step-details = Dettagli
agenda-step-applicant = Richiedente
agenda-step-review = Verifica
agenda-title-place = Prenotazione: luogo
agenda-title-time = Prenotazione: data e orario
agenda-title-details = Prenotazione: dettagli
agenda-title-applicant = Prenotazione: richiedente
agenda-title-review = Prenotazione: verifica dei dati
agenda-next-time = Continua: data e orario
agenda-next-details = Continua: dettagli
agenda-next-applicant = Continua: richiedente
agenda-next-review = Continua: verifica
agenda-back = Indietro
agenda-change = Modifica
agenda-draft-kept = Quanto scritto resta salvato per due ore su questo dispositivo.
agenda-draft-remove = Cancella tutto
agenda-draft-removed = I dati della prenotazione sono stati cancellati.
agenda-draft-gone = Non c’è una prenotazione in corso: sono passate due ore, oppure è già conclusa. Si può ricominciare da qui.

## Gli appuntamenti che ci sono
agenda-landing-title = Appuntamenti
agenda-landing-lead = Scegliere il motivo, lo sportello e l’orario. Non serve registrarsi.
agenda-landing-open = Per che cosa si prenota
agenda-landing-counters = { $n ->
    [one] Un solo sportello
   *[other] { $n } sportelli
  }
agenda-landing-convoked = Su convocazione
agenda-landing-convoked-what = Questi appuntamenti si prenotano dal collegamento contenuto nella convocazione dell’ufficio.
agenda-landing-known = Ho già una prenotazione
agenda-landing-known-what = Con il codice si può rivedere, spostare o annullare.
agenda-landing-none = Nessuno sportello riceve su appuntamento
agenda-landing-none-what = Per ora gli uffici non hanno aperto le prenotazioni in rete.
agenda-contact-offices = Contatti degli uffici
agenda-contact-office = Contatti dell’ufficio

## Luogo
agenda-place-where = Dove
agenda-place-none = Nessun appuntamento in rete
agenda-place-none-what = Per questo servizio nessuno sportello riceve su appuntamento preso in rete.
agenda-place-convoked = Si prenota su convocazione
agenda-near = Comune, CAP, via o nome dello sportello
agenda-near-do = Mostra prima i più vicini
agenda-near-from = In ordine di distanza da { $town }.
agenda-near-unknown = Non sappiamo dove si trova «{ $place }»: gli sportelli sono nell’ordine del primo posto libero.
agenda-near-known = Si conoscono le distanze da:
agenda-distance = A { $km } km in linea d’aria
agenda-locate = Usa la mia posizione
agenda-locate-privacy = La posizione resta su questo dispositivo: non viene inviata né conservata.
agenda-locate-done = Gli sportelli sono ora dal più vicino al più lontano.
agenda-locate-refused = La posizione non è disponibile: si può scrivere qui sopra il comune o il CAP.
agenda-first-free = Primo posto libero: { DAY($on) }, ore { $at }
agenda-first-free-none = Ora non ci sono posti liberi.

## Data e orario
agenda-company = Chi viene
agenda-company-do = Aggiorna gli orari
agenda-language-no = Nessuno
agenda-language-choose = Scegliere la lingua
agenda-language-first = A questo appuntamento partecipa un interprete: scegliere la lingua per vedere gli orari.
agenda-soonest = I primi giorni liberi
agenda-soonest-from = { $n ->
    [one] un orario, alle { $at }
   *[other] { $n } orari, dalle { $at }
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) }, ore { $at }
agenda-on-from-to = { DAY($on) }, dalle { $from } alle { $to }
agenda-week = Da { DAY($from) } a { DAY($to) }
agenda-list = Giorni liberi
agenda-arrows = Altri giorni
agenda-week-before = Settimana precedente
agenda-week-after = Settimana successiva
agenda-list-before = Giorni precedenti
agenda-list-after = Giorni successivi
agenda-as-list = Mostra come elenco
agenda-as-week = Mostra per settimana
agenda-week-none = In questa settimana non ci sono orari liberi.
agenda-nearest = Gli orari liberi più vicini
agenda-taken = Nel frattempo quell’orario non è più libero. Nulla è andato perso: basta scegliere un altro orario.
agenda-none-title = Ora non ci sono posti liberi
agenda-none-what = I posti che vengono disdetti tornano liberi durante il giorno.
agenda-none-opens = I prossimi posti si aprono { DAY($on) }, alle ore { $at }.
agenda-place-free = Ora c’è di nuovo un posto libero.

## Ricevuta del tentativo
agenda-receipt-what = La ricevuta dimostra che si è cercato un appuntamento e che non c’erano posti. L’ufficio conta queste richieste.
agenda-receipt-do = Ricevuta del tentativo
agenda-receipt-title = Ricevuta del tentativo di prenotazione
agenda-receipt-lead = È stato chiesto un appuntamento e non c’erano posti liberi.
agenda-receipt-number = Numero
agenda-receipt-when = Data e ora
agenda-receipt-counts = La richiesta è registrata tra quelle respinte per mancanza di posti. L’ufficio può ritrovarla con il numero.
agenda-try-again = Cerca di nuovo

## I campi
agenda-book = Conferma l’appuntamento
agenda-book-place = Sportello
agenda-book-place-choose = Scegliere uno degli sportelli dell’elenco.
agenda-book-at = Orario
agenda-book-at-choose = Scegliere uno degli orari dell’elenco.
agenda-book-kind = Motivo
agenda-book-people = Quante persone vengono
agenda-book-language = Interprete o mediatore
agenda-book-note = Altri dettagli
agenda-book-note-hint = Al massimo 200 caratteri. Non scrivere dati sulla salute o altri dati delicati.
agenda-book-name = Nome e cognome
agenda-book-name-hint = Di chi viene all’appuntamento.
agenda-book-born_on = Data di nascita
agenda-book-born_on-hint = Serve perché ogni persona abbia lo stesso numero di appuntamenti.
agenda-born-form = Controllare la data di nascita.
agenda-book-email = Indirizzo e-mail
agenda-book-email-hint = Arriva un messaggio con un collegamento per confermare l’indirizzo.
agenda-book-phone = Telefono
agenda-contact-one = Basta uno dei due: l’indirizzo e-mail o il telefono.
agenda-privacy = I dati servono solo per questo appuntamento.
agenda-privacy-link = Informativa sulla protezione dei dati

## Verifica
agenda-review-lead = Controllare i dati prima di confermare.
agenda-review-appointment = Appuntamento

## La pagina dell’appuntamento
agenda-page-ahead = Appuntamento confermato
agenda-page-booked = Appuntamento passato
agenda-page-served = Appuntamento concluso
agenda-page-no_show = Appuntamento mancato
agenda-page-cancelled = Appuntamento annullato
agenda-page-called_off = Appuntamento annullato dall’ufficio
agenda-citizen-state-booked = Prenotato
agenda-citizen-state-served = Concluso
agenda-citizen-state-no_show = Nessuno si è presentato
agenda-citizen-state-cancelled = Annullato
agenda-citizen-state-called_off = Annullato dall’ufficio
agenda-booked = L’appuntamento è prenotato. Conviene salvare questa pagina o scrivere il codice.
agenda-when = Quando
agenda-where = Dove
agenda-map = Mappa
agenda-map-app = Apri nell’app delle mappe
agenda-people = { $n ->
    [one] Una persona
   *[other] { $n } persone
  }
agenda-case = Pratica
agenda-code = Codice
agenda-code-picture = Il codice come immagine, per il lettore dello sportello
agenda-code-what = Allo sportello basta il codice, sul telefono o su carta.
agenda-bring = Che cosa portare
agenda-calendar = Aggiungi al calendario
agenda-calendar-update = Aggiorna il calendario
agenda-calendar-description =
    Codice: { $code }

    { $instructions }

    Che cosa portare:
    { $bring }

    Per spostare o annullare: { $link }
agenda-print = Stampa
agenda-manage = Gestire l’appuntamento
agenda-manage-what = Chi non può venire lo annulla qui: il posto serve a qualcun altro.
agenda-move = Sposta
agenda-move-title = Spostare l’appuntamento
agenda-move-now = Appuntamento attuale: { DAY($on) }, dalle { $from } alle { $to }.
agenda-move-do = Sposta a questo orario
agenda-moves-left = { $n ->
    [one] Si può spostare ancora una volta.
   *[other] Si può spostare ancora { $n } volte.
  }
agenda-moved = L’appuntamento è stato spostato.
agenda-keep = Lascia com’è
agenda-cancel = Annulla l’appuntamento
agenda-cancel-title = Annullare l’appuntamento?
agenda-cancel-what = Il posto torna a disposizione di altre persone e non si può riprendere.
agenda-cancel-do = Sì, annulla
agenda-cancelled = L’appuntamento è stato annullato.
agenda-back-to = Torna all’appuntamento
agenda-again = Prenota un altro appuntamento

## L’indirizzo e-mail
agenda-address-waits = L’indirizzo e-mail va confermato
agenda-address-waits-what = A { $email } è stato mandato un messaggio con un collegamento. Va aperto entro { DAY($on) }, ore { $at }: altrimenti l’appuntamento viene annullato e il posto torna libero.
agenda-address-mend = L’indirizzo è sbagliato, o il messaggio non arriva
agenda-address-change = Cambia l’indirizzo o aggiungine uno
agenda-address-none = nessuno
agenda-address-wanted = In attesa di conferma: { $email }. Fino ad allora conta l’indirizzo di prima.
agenda-address-send = Manda di nuovo il messaggio
agenda-address-sent = Il messaggio è stato mandato di nuovo.
agenda-address-title = Confermare l’indirizzo e-mail
agenda-address-ask = L’appuntamento è stato prenotato con l’indirizzo { $email }.
agenda-address-confirm = Conferma: l’indirizzo è mio
agenda-address-confirmed = L’indirizzo è confermato.

## Ritrovare una prenotazione
agenda-find-title = Ritrova una prenotazione
agenda-find-lead = Con il codice dell’appuntamento e il recapito dato quando si è prenotato.
agenda-find-code = Codice dell’appuntamento
agenda-find-code-hint = Dieci lettere e cifre, per esempio 7K2M-9QXA-41.
agenda-find-contact = Indirizzo e-mail o telefono
agenda-find-do = Mostra l’appuntamento
agenda-find-none = Con questo codice e questo recapito non c’è nessun appuntamento.

## Le lingue degli interpreti e dei mediatori
agenda-speaks-am = amarico
agenda-speaks-ar = arabo
agenda-speaks-bn = bengalese
agenda-speaks-de = tedesco
agenda-speaks-en = inglese
agenda-speaks-es = spagnolo
agenda-speaks-fa = persiano
agenda-speaks-fr = francese
agenda-speaks-hi = hindi
agenda-speaks-pa = punjabi
agenda-speaks-pl = polacco
agenda-speaks-pt = portoghese
agenda-speaks-ro = romeno
agenda-speaks-ru = russo
agenda-speaks-so = somalo
agenda-speaks-sq = albanese
agenda-speaks-sr = serbo
agenda-speaks-ti = tigrino
agenda-speaks-tl = tagalog
agenda-speaks-tr = turco
agenda-speaks-uk = ucraino
agenda-speaks-ur = urdu
agenda-speaks-wo = wolof
agenda-speaks-zh = cinese

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
agenda-only-convoked = Questo appuntamento si prenota dal collegamento contenuto nella convocazione.
agenda-limit-person = C’è già una prenotazione di questo tipo a nome di questa persona. Si può spostare o annullare quella.
agenda-limit-case = C’è già una prenotazione di questo tipo per questa pratica. Si può spostare o annullare quella.
agenda-booking-over = L’appuntamento è già passato o è stato annullato.
agenda-change-late = È troppo tardi per cambiare l’appuntamento da qui: contattare l’ufficio.
agenda-moves-most = { $most ->
    [0] Questo appuntamento non si può spostare: contattare l’ufficio.
    [one] L’appuntamento si può spostare una volta sola: contattare l’ufficio.
   *[other] L’appuntamento si può spostare al massimo { $most } volte: contattare l’ufficio.
  }
agenda-changed-meanwhile = Qualcun altro ha fatto una modifica nel frattempo: ricaricare la pagina.

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
    Per il calendario: { $link }/appointment.ics
agenda-mail-asked-subject = Confermare l’indirizzo per l’appuntamento di { DAY($on) }
agenda-mail-asked-body =
    Buongiorno,

    con questo indirizzo è stato prenotato un appuntamento:

    { DAY($on) }, ore { $at }
    { $office } – { $counter }

    Per confermare l’indirizzo aprire questo collegamento entro { DAY($by) }, ore { $by-hour }:
    { $confirm }

    Se non viene confermato, l’appuntamento viene annullato e il posto torna libero.
    Chi non ha prenotato nulla può ignorare questo messaggio.
agenda-mail-readdressed-subject = Confermare il nuovo indirizzo per l’appuntamento di { DAY($on) }
agenda-mail-readdressed-body =
    Buongiorno,

    questo indirizzo è stato indicato per un appuntamento:

    { DAY($on) }, ore { $at }
    { $office } – { $counter }

    Per ricevere qui i messaggi confermare l’indirizzo:
    { $confirm }

    L’appuntamento resta valido in ogni caso. Chi non ha prenotato nulla può ignorare questo messaggio.
agenda-mail-unhelped-subject = Senza interprete: appuntamento di { DAY($on) }, ore { $at }
agenda-mail-unhelped-body =
    Buongiorno { $name },

    l’appuntamento resta confermato, ma l’interprete o mediatore non ci sarà:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }
    { $address }

    Se possibile, venire con una persona che aiuti a capirsi. Per scegliere un altro giorno: { $link }
    Codice: { $code }
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
    Per aggiornare il calendario: { $link }/appointment.ics
agenda-mail-near-subject = Promemoria: appuntamento { DAY($on) }, ore { $at }
agenda-mail-near-body =
    Buongiorno { $name },

    questo è il promemoria dell’appuntamento:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }
    { $address }

    Codice: { $code }

    Che cosa portare:
    { $bring }

    Chi non può venire lo dica qui, perché il posto serve a qualcun altro: { $link }
agenda-mail-cancelled-subject = Appuntamento annullato: { DAY($on) }, ore { $at }
agenda-mail-cancelled-body =
    Buongiorno { $name },

    l’appuntamento è stato annullato:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }

    Il posto torna a disposizione di altre persone.
    Per toglierlo dal calendario: { $link }/appointment.ics
agenda-mail-lapsed-subject = Appuntamento annullato: l’indirizzo non è stato confermato
agenda-mail-lapsed-body =
    Buongiorno,

    questo indirizzo non è stato confermato in tempo. L’appuntamento è stato annullato:

    { DAY($on) }, ore { $at }
    { $office } – { $counter }

    Per un altro appuntamento: { $link }
agenda-mail-called-off-subject = Appuntamento annullato dall’ufficio: { DAY($on) }, ore { $at }
agenda-mail-called-off-body =
    Buongiorno { $name },

    l’ufficio non può ricevere a quest’ora e ha dovuto annullare l’appuntamento:

    { $kind }
    { DAY($on) }, ore { $at }
    { $office } – { $counter }

    Ci scusiamo per il disagio. Per un altro appuntamento: { $link }
    Per toglierlo dal calendario: { $link }/appointment.ics
