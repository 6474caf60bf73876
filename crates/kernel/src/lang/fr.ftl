calendar-reason = { $reason ->
    [sunday] dimanche
    [new_year] jour de l’An
    [epiphany] Épiphanie
    [easter_monday] lundi de Pâques
    [liberation] anniversaire de la Libération
    [labour] fête du Travail
    [republic] fête de la République
    [assumption] Assomption (Ferragosto)
    [saint_francis] Saint-François d’Assise
    [all_saints] Toussaint
    [immaculate_conception] Immaculée Conception
    [christmas] Noël
    [saint_stephen] Saint-Étienne
    [unity_2011] 150 ans de l’unité de l’Italie
    [patron] fête du saint patron
    [closure] fermeture du bureau : { $why }
    [saturday] samedi
   *[other] { $why }
}
calendar-not-covered = Le calendrier couvre la période du { DAY($from) } au { DAY($to) } et ne comprend pas le { DAY($date) } : la date n’est pas calculée.
term-length = { $unit ->
    [months] { $amount } mois
    [working_days] { $amount ->
        [one] { $amount } jour ouvré
       *[other] { $amount } jours ouvrés
    }
   *[calendar_days] { $amount ->
        [one] { $amount } jour
       *[other] { $amount } jours
    }
}
term-event = { $what ->
    [documents_requested] Demande de documents
    [documents_received] Arrivée des documents demandés
    [rejection_notice_received] Préavis de refus (preavviso di rigetto)
    [observations_filed] Présentation des observations
    [law] Suspension prévue par la loi
   *[extension] Prolongation
}
term-not-counted = { $days ->
    [one] le { DAY($from) } n’est pas compté
   *[other] { $days } jours ne sont pas comptés, du { DAY($from) } au { DAY($to) }
}
term-step-received = Réception : le { DAY($on) }. Le jour de la réception n’est pas compté ({ $norm }).
term-step-length = Durée du délai : { term-length }.
term-step-extended = Prolongation de { term-length }, le { DAY($on) } (acte : { $act }). Durée totale : { $total } { $unit ->
    [months] mois
    [working_days] jours ouvrés
   *[calendar_days] jours
}.
term-step-months = { $same ->
    [yes] Un délai en mois se termine le jour qui porte le même numéro
   *[no] Le mois où le délai se termine n’a pas de jour qui porte le même numéro : le délai se termine le dernier jour du mois
} ({ $norm }). Du { DAY($from) }, non compté, au { DAY($to) } : { term-length }.
term-step-counted = { $one_day ->
    [yes] On compte le { DAY($from) } : { term-length }.
   *[no] On compte du { DAY($from) } au { DAY($to) } : { term-length }.
}
term-step-weekends = Pendant cette période, on ne compte pas, car ils ne sont pas ouvrés : { $saturdays ->
    [0] { "" }
    [one] 1 samedi
   *[other] { $saturdays } samedis
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " et " }
    }
}{ $sundays ->
    [0] { "" }
    [one] 1 dimanche
   *[other] { $sundays } dimanches
}.
term-step-skipped = On ne compte pas le { DAY($on) }, qui n’est pas ouvré : { calendar-reason }.
term-suspended-documents-received = Délai suspendu : documents demandés le { DAY($on) } et reçus le { DAY($restart) }. Le délai reprend le { DAY($resumes) } ; { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = Délai suspendu : documents demandés le { DAY($on) }. Après { $most } jours, le délai reprend dans tous les cas, le { DAY($resumes) } ; { term-not-counted } ({ $norm }).
term-suspended-observations = Délai suspendu : préavis de refus (preavviso di rigetto) reçu le { DAY($on) }, observations présentées le { DAY($restart) }. Le délai reprend { $most } jours après les observations, le { DAY($resumes) } ; { term-not-counted } ({ $norm }).
term-suspended-no-observations = Délai suspendu : préavis de refus (preavviso di rigetto) reçu le { DAY($on) }. Sans observations dans les { $most } jours accordés{ $rolled ->
    [yes] , dont le dernier ne peut pas être un jour férié
   *[no] { "" }
}, le délai reprend le { DAY($resumes) } ; { term-not-counted } ({ $norm }).
term-suspended-law = Délai suspendu par la loi{ $law ->
    [covid_2020] , épidémie de 2020
   *[other] { "" }
} : { term-not-counted } ({ $norm }).
term-step-idle = { term-event }, le { DAY($on) } : aucun jour du délai n’est suspendu pour cette raison ({ $norm }).
term-step-late = { term-event }, le { DAY($on) } : le délai avait déjà repris le { DAY($since) }, l’échéance ne change pas.
term-step-older-rule = Attention : avant le { DAY($since) }, le préavis de refus (ici : le { DAY($on) }) ne suspendait pas le délai, il le faisait recommencer. La date doit être vérifiée à la main.
term-step-sum = { $parted ->
    [yes] Somme : { $parts } = { term-length }. Dernier jour compté : le { DAY($last) }.
   *[no] Somme : { term-length }. Dernier jour compté : le { DAY($last) }.
}
term-step-moved = L’échéance ne peut pas tomber le { DAY($on) } ({ calendar-reason }) et passe au jour suivant ({ $norm }).
term-step-due = Échéance : le { DAY($on) }.
term-error-amount = Un délai de { term-length } n’est pas possible : indiquez un nombre de 1 à { $most }.
term-error-receipt-in-future = Réception le { DAY($received) } : cette date est future, nous sommes le { DAY($today) }.
term-error-in-future = { term-event }, le { DAY($on) } : cette date est future, nous sommes le { DAY($today) }.
term-error-before-receipt = { term-event }, le { DAY($on) } : cette date précède la réception, le { DAY($received) }.
term-error-after-due = { term-event }, le { DAY($on) } : le délai était déjà terminé le { DAY($due) }.
term-error-second-suspension = Demande de documents, le { DAY($on) } : le délai ne peut être suspendu qu’une seule fois pour des documents (L. 241/1990 art. 2 c. 7), et il l’a déjà été le { DAY($first) }.
term-error-second-notice = Préavis de refus, le { DAY($on) } : un préavis a déjà été reçu le { DAY($first) } et il ne suspend le délai qu’une seule fois.
term-error-restart-without-stop = { term-event }, le { DAY($on) } : il manque { $what ->
    [documents_received] la demande de documents
   *[observations_filed] le préavis de refus
}, le délai n’a pas été suspendu.
term-error-before-stop = { term-event }, le { DAY($on) } : cette date précède { $what ->
    [documents_received] la demande de documents
   *[observations_filed] le préavis de refus
}, le { DAY($stopped) }.
term-error-already-restarted = { term-event }, le { DAY($on) } : cela a déjà eu lieu le { DAY($first) }.
term-error-blank-act = Prolongation, le { DAY($on) } : indiquez l’acte qui la décide.
term-error-event-blank = « { $text } » n’est pas un événement : écrivez DATE=TYPE, par exemple 2026-03-20=rejection_notice_received.
term-error-event-date = « { $text } » n’est pas une date : écrivez année-mois-jour, par exemple 2026-03-20.
term-error-event-kind = « { $text } » n’est pas un type d’événement. Les types sont : { $kinds }.
term-error-event-extension = « { $text } » : indiquez de combien et par quel acte, sous la forme extension:AMOUNT:ACT, par exemple extension:30:Det. 12/2026.
kernel-code-wrong = Le code n’est pas correct, il a expiré ou il a déjà été utilisé. Chaque code ne vaut qu’une fois : attendez le suivant.
kernel-copy-not-empty = La base de données de destination n’est pas vide (table { $table }) : on ne copie que dans une base vide.
kernel-ledger-already-reversed = Cet enregistrement a déjà été annulé.
kernel-password-short = Le mot de passe doit avoir au moins { $n } caractères. Une phrase convient.
kernel-password-unfit = Ce mot de passe ne convient pas : il ne doit pas contenir l’adresse e-mail ni dépasser 1000 caractères.
kernel-person-administrator-everywhere = Une personne qui administre le fait pour tous les bureaux : n’indiquez pas de bureau.
kernel-person-email-form = L’adresse e-mail n’est pas complète. Exemple : nome@comune.example.it.
kernel-person-email-taken = Il existe déjà un compte avec cette adresse e-mail.
kernel-person-last-administrator = C’est la dernière personne qui peut administrer la plateforme : il faut d’abord en nommer une autre.
kernel-person-name-missing = Indiquez le prénom et le nom.
