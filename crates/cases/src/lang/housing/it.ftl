# For how many people a home suffices
cases-housing-kind-bedroom = Camera da letto
cases-housing-kind-living = Soggiorno
cases-housing-kind-kitchen = Cucina
cases-housing-kind-bathroom = Bagno
cases-housing-kind-passage = Corridoio o ripostiglio
cases-housing-kind-outside = Balcone, cantina, soffitta o garage

cases-housing-suffices = { $people ->
    [0] L’alloggio non è idoneo: la superficie che conta è di { $area } m².
    [one] L’alloggio è idoneo per una persona: la superficie che conta è di { $area } m².
   *[other] L’alloggio è idoneo per { $people } persone: la superficie che conta è di { $area } m².
}

cases-housing-room-counts = Conta per la superficie.
cases-housing-room-outside = Non conta: non vi si abita.
cases-housing-room-dark = Non conta: non ha una finestra che si apre.
cases-housing-room-low = Non conta: è alta { $height } cm, ne servono almeno { $least }.
cases-housing-bedroom-double = Possono dormirci due persone: ha almeno { $least } m².
cases-housing-bedroom-single = Può dormirci una persona: per due servono almeno { $least } m².
cases-housing-bedroom-small = Conta per la superficie, ma non può dormirci nessuno: servono almeno { $least } m².
cases-housing-living = È il soggiorno che l’alloggio deve avere: almeno { $least } m².
cases-housing-living-small = Conta per la superficie, ma non basta come soggiorno: servono almeno { $least } m².

cases-housing-limit-area = { $people ->
    [0] La superficie di { $area } m² non basta per nessuno.
    [one] La superficie di { $area } m² basta per una persona.
   *[other] La superficie di { $area } m² basta per { $people } persone.
}
cases-housing-limit-beds = { $people ->
    [0] Nelle camere da letto non può dormire nessuno.
    [one] Nelle camere da letto può dormire una persona.
   *[other] Nelle camere da letto possono dormire { $people } persone.
}
cases-housing-limit-living = Manca un soggiorno di almeno { $least } m².
cases-housing-limit-studio = { $people ->
    [0] Il monolocale di { $area } m² non basta: servono almeno { $one } m² per una persona, { $two } per due.
    [one] Il monolocale di { $area } m² basta per una persona: per due servono almeno { $two } m².
   *[other] Il monolocale di { $area } m² basta per { $people } persone, che sono il massimo.
}

# La tabella dell’ente
cases-housing-value-per_person = Superficie per ciascuna delle prime persone
cases-housing-value-first_people = Quante sono le prime persone
cases-housing-value-per_further = Superficie per ogni altra persona
cases-housing-value-single_bedroom = Camera da letto per una persona
cases-housing-value-double_bedroom = Camera da letto per due persone
cases-housing-value-living_room = Soggiorno
cases-housing-value-studio_for_one = Monolocale per una persona
cases-housing-value-studio_for_two = Monolocale per due persone
cases-housing-value-height = Altezza dei locali in cui si vive
cases-housing-value-service_height = Altezza di bagni, corridoi e ripostigli
cases-housing-value-mountain_height = Altezza dei locali in cui si vive, in montagna
cases-housing-value-mountain_above = Quota oltre la quale è montagna
cases-housing-measure-area = { $value } m²
cases-housing-measure-height = { $value } cm
cases-housing-measure-altitude = { $value } m
cases-housing-measure-people = { $value }
cases-housing-measure-none = nessun minimo
cases-housing-means = Con questi valori servono { $one } m² per una persona, { $four } m² per 4 persone e { $six } m² per 6 persone.
cases-housing-wrong-range = Scrivere un valore da { $least } a { $most }.
cases-housing-wrong-double = La camera per due persone non può essere più piccola di quella per una.
cases-housing-wrong-studio = Il monolocale per due persone non può essere più piccolo di quello per una.
cases-housing-wrong-mountain = In montagna non si può chiedere un’altezza maggiore che altrove.
cases-housing-table-national = Tabella applicata: valori nazionali (DM Sanità 5 luglio 1975).
cases-housing-table-own = Tabella applicata: quella dell’ente per le domande presentate a partire da { DAY($from) }, che si discosta dai valori nazionali (DM Sanità 5 luglio 1975) come segue.
cases-housing-table-value = { $label }: { $value } (valore nazionale: { $national })
