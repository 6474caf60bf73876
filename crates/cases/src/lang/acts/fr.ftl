cases-mail-letter =
    Bonjour,

    le { DAY($on) }, le bureau a écrit une lettre au sujet de la demande « { $procedure } ». Elle se lit sur la page du dossier.
