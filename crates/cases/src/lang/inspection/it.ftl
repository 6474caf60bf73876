# La relazione di un sopralluogo
cases-inspection-title = Relazione del sopralluogo
cases-inspection-lead = Si scrive anche sul posto: quanto scritto si conserva e si cambia finché la relazione non è consegnata.
cases-inspection-kept-by = Conservata da { $by }, { $at }.
cases-inspection-stale = Nel frattempo qualcun altro ha conservato un testo diverso. Quanto scritto qui non è perso: se si conserva di nuovo, sostituisce quello dell’altra persona.
cases-inspection-stale-other = Leggi il testo conservato
cases-inspection-changed = Nel frattempo la relazione è cambiata: controllare e provare di nuovo.
cases-inspection-on = Giorno del sopralluogo
cases-inspection-address = Indirizzo in cui si trova l’alloggio
cases-inspection-not_entered = Non è stato possibile entrare
cases-inspection-not_entered-hint = Non servono le misure: nelle note si scrive perché.
cases-inspection-altitude = Quota sul livello del mare, in metri
cases-inspection-altitude-above = Oltre i { $above } metri bastano { $least } cm di altezza.
cases-inspection-studio = È un monolocale
cases-inspection-studio-hint = Una sola stanza per vivere e per dormire, con i suoi servizi.
cases-inspection-residents = Persone che abitano nell’alloggio
cases-inspection-rooms = Locali
cases-inspection-rooms-lead = Una riga per ogni locale. Le righe in cui non è scritto nulla non contano.
cases-inspection-room = Locale { $number }
cases-inspection-room-name = Nome
cases-inspection-room-kind = Uso
cases-inspection-room-area = Superficie (m²)
cases-inspection-room-height = Altezza (cm)
cases-inspection-room-window = Ha una finestra che si apre
cases-inspection-room-add = Aggiungi un locale
cases-inspection-room-remove = Togli
cases-inspection-room-sure = Togliere { $room } e quanto vi è scritto?
cases-inspection-room-sure-do = Sì, togli
cases-inspection-room-sure-not = Lascia com’è
cases-inspection-remarks = Note
cases-inspection-keep = Conserva la bozza
cases-inspection-kept = Bozza conservata.
cases-inspection-see = Vedi l’esito
cases-inspection-in-future = Quel giorno non è ancora arrivato.
cases-inspection-before = È prima della domanda.
cases-inspection-why = Scrivere perché non è stato possibile entrare.
cases-inspection-no-rooms = Scrivere le misure di almeno un locale.
cases-inspection-many-rooms = Al massimo { $most } locali.
cases-inspection-area-wrong = Scrivere i metri quadrati, per esempio 14 o 9,50.
cases-inspection-incomplete = Alla relazione manca ancora qualcosa: si completa qui.

cases-inspection-verdict = Esito del sopralluogo
cases-inspection-verdict-lead = Ciò che risulta dalle misure. La relazione non è ancora consegnata.
cases-inspection-asked = Che cosa dice la domanda
cases-inspection-limits = Che cosa dice ogni regola
cases-inspection-rooms-caption = I locali, con ciò che conta e perché
cases-inspection-column-room = Locale
cases-inspection-column-area = Superficie
cases-inspection-column-height = Altezza
cases-inspection-column-window = Finestra
cases-inspection-column-why = Che cosa ne risulta
cases-inspection-metres = { $area } m²
cases-inspection-centimetres = { $height } cm
cases-inspection-not-entered-said = Non è stato possibile entrare nell’alloggio: il sopralluogo non dice per quante persone è idoneo.
cases-inspection-favourable = La relazione è
cases-inspection-give-what = La relazione viene stampata, registrata nel protocollo interno e aggiunta ai documenti della pratica. Poi non si cambia più.
cases-inspection-give = Consegna la relazione
cases-inspection-change = Torna alle misure
cases-inspection-given = Relazione consegnata e registrata. Ora la pratica può passare alla fase seguente.

cases-inspection-section = Sopralluogo
cases-inspection-wanted = Questa fase chiede la relazione del sopralluogo: senza, la pratica non passa alla fase seguente.
cases-inspection-wanted-elsewhere = La scrive chi lavora nell’ufficio in cui la pratica si trova.
cases-inspection-write = Scrivi la relazione
cases-inspection-write-on = Continua la relazione
cases-inspection-write-again = Scrivi un’altra relazione
cases-inspection-given-on = Consegnata
cases-inspection-by = Da
cases-inspection-number = Protocollo
cases-inspection-file = Scarica la relazione (PDF)
cases-inspection-earlier = Relazione precedente, consegnata il { $on }
cases-refusal-report-missing = Manca la relazione che questa fase richiede: va consegnata prima di passare la pratica alla fase seguente.

# Ciò che si stampa
cases-inspection-paper = Verbale di sopralluogo
cases-inspection-print-visited = Sopralluogo del { $on } in { $address }, eseguito da { $by }.
cases-inspection-print-home = Quota sul livello del mare: { $altitude } m. Persone che abitano nell’alloggio: { $residents }.
cases-inspection-print-room = - { $name }: { $area } m², altezza { $height } cm, { $window ->
    [yes] con finestra apribile
   *[no] senza finestra apribile
}. { $why }
cases-inspection-print-remarks = Note: { $text }
cases-inspection-print-people = { $people ->
    [0] nessuna persona
    [one] una persona
   *[other] { $people } persone
}
