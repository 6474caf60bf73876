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
