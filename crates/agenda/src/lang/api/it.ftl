# What programs are told
agenda-api-time = Indicare il momento con il suo fuso, per esempio 2026-10-07T10:00:00+02:00.
agenda-api-key = Serve l’intestazione «Idempotency-Key», un nome da 16 a 100 caratteri diverso per ogni richiesta.
agenda-api-key-used = Questo nome della richiesta è già stato usato per un’altra richiesta: sceglierne uno nuovo.
agenda-api-range = Il periodo va dal primo all’ultimo giorno e può durare al massimo { $most } giorni.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = Per gli SMS serve un numero di cellulare, per i numeri esteri con il prefisso del Paese.
agenda-book-sms = Avvisi anche per SMS
agenda-book-sms-hint = La conferma, il promemoria e le modifiche arrivano anche al cellulare.
agenda-sms-booked = Appuntamento { $on } ore { $at }{ $place }. Codice { $code }. { $link }
agenda-sms-asked = Appuntamento { $on } ore { $at }{ $place }. Codice { $code }. Confermare l’e-mail. { $link }
agenda-sms-unhelped = L’appuntamento { $on } ore { $at } resta, ma senza interprete{ $place }. Codice { $code }. { $link }
agenda-sms-moved = Appuntamento spostato: { $on } ore { $at }{ $place }. Codice { $code }. { $link }
agenda-sms-near = Promemoria: appuntamento { $on } ore { $at }{ $place }. Codice { $code }. { $link }
agenda-sms-cancelled = Appuntamento annullato: { $on } ore { $at }{ $place }. Codice { $code }.

# Calendars for other programs
agenda-tab-calendars = Calendari
agenda-calendar-mine = la mia postazione
agenda-calendar-about = Postazione { $desk } · persone: { $people } · { $state }
agenda-calendar-booked = atteso
agenda-calendar-served = servito
agenda-calendar-no_show = non venuto
agenda-calendar-cancelled = annullato dalla persona
agenda-calendar-called_off = annullato dall’ufficio
agenda-feed-lead = Questi indirizzi privati mostrano gli appuntamenti nel calendario del telefono o del computer, sempre aggiornati. Chi conosce un indirizzo lo può leggere: non pubblicarlo; se è finito nelle mani sbagliate, rinnovarlo.
agenda-feed-mine = La mia postazione del giorno
agenda-feed-mine-lead = Gli appuntamenti della postazione a cui si lavora, giorno per giorno: la si indica qui, oppure basta chiamare la prima persona.
agenda-feed-seat-today = Oggi: postazione { $desk }.
agenda-feed-seat-none = Oggi non è ancora indicata.
agenda-feed-seat = Oggi lavoro alla postazione
agenda-feed-seat-do = Indica
agenda-feed-seat-done = La postazione di oggi è indicata.
agenda-feed-all = Sportello e postazioni
agenda-feed-caption = Calendari dello sportello
agenda-feed-whose = Calendario
agenda-feed-address = Indirizzo
agenda-feed-change = Modifica
agenda-feed-counter = Tutto lo sportello
agenda-feed-none = Non ha un indirizzo.
agenda-feed-since = Creato { $at }
agenda-feed-make = Crea l’indirizzo
agenda-feed-renew = Rinnova
agenda-feed-renew-ask = Rinnovare l’indirizzo? Quello attuale smette subito di funzionare.
agenda-feed-revoke = Togli
agenda-feed-revoke-ask = Togliere l’indirizzo? I calendari che lo usano non si aggiornano più.
agenda-feed-made = L’indirizzo è pronto; quello precedente, se c’era, non funziona più.
agenda-feed-revoked = L’indirizzo non funziona più.
agenda-feed-names = Che cosa si legge delle persone
agenda-feed-names-lead = I calendari escono dall’ufficio: mostrano il meno possibile. Vale per tutti i calendari di questo sportello.
agenda-feed-shows = Nei calendari si legge
agenda-feed-shows-code = solo il codice dell’appuntamento
agenda-feed-shows-initials = le iniziali e il codice
agenda-feed-shows-do = Salva
agenda-feed-shows-done = La scelta è salvata.
agenda-desk-book-sms = Avvisi anche per SMS
