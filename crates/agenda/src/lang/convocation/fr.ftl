agenda-invitation-ask-title = J’ai reçu une convocation
agenda-invitation-ask-lead = Avec le code écrit dans la lettre, vous choisissez le jour et l’heure du rendez-vous.
agenda-invitation-ask-do = Continuer
agenda-invitation-code = Code de la lettre
agenda-invitation-code-hint = Dix lettres et chiffres, par exemple 7K2M-9QXA-41.
agenda-invitation-code-none = Il n’y a pas de convocation avec ce code. Vérifiez la lettre.
agenda-invitation-title = Convocation
agenda-invitation-lead = { $office } vous invite à choisir le jour et l’heure du rendez-vous.
agenda-invitation-booked-on = Le rendez-vous est déjà pris : { DAY($on) }, à { $at }.
agenda-invitation-see = Voir le rendez-vous
agenda-invitation-until = À réserver avant le
agenda-invitation-what = Les données que le bureau connaît sont déjà remplies. Il reste à choisir le jour et l’heure.
agenda-invitation-begin = Choisir le jour et l’heure
agenda-invitation-name = La convocation est personnelle : le nom ne peut pas être changé. S’il est faux, contactez le bureau.
agenda-invitation-withdrawn = Le bureau a retiré cette convocation : il n’est plus nécessaire de réserver.
agenda-invitation-lapsed = Le délai pour réserver est passé : contactez le bureau.
agenda-invitation-booked = Le rendez-vous est déjà pris.
agenda-invitation-done = Le rendez-vous de cette convocation a déjà eu lieu.
agenda-invitation-mail-invited-subject = Convocation : choisissez le rendez-vous pour le dossier { $case }
agenda-invitation-mail-invited-body =
    Bonjour { $name },

    il faut un rendez-vous pour le dossier { $case } :

    { $kind }
    { $office } – { $counter }
    { $address }

    Choisissez ici le jour et l’heure :
    { $link }

    À apporter :
    { $bring }

    Le lien est personnel : ne le donnez à personne. Si vous ne réservez pas, vous recevrez une lettre.
agenda-invitation-mail-invited-last = À réserver avant le { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = Convocation retirée : dossier { $case }
agenda-invitation-mail-withdrawn-body =
    Bonjour { $name },

    le bureau a retiré la convocation pour le dossier { $case } :

    { $kind }
    { $office } – { $counter }

    Il n’est plus nécessaire de réserver le rendez-vous.
agenda-letter-subject = Convocation pour le dossier { $case } : { $kind }
agenda-letter-dear = Bonjour { $name },
agenda-letter-why = il faut un rendez-vous pour le dossier { $case }, auprès de { $office } – { $counter }, { $address }.
agenda-letter-how = Le jour et l’heure se choisissent en ligne : visez le code avec votre téléphone.
agenda-letter-code-how = Vous pouvez aussi ouvrir { $site } et écrire le code de cette lettre.
agenda-letter-proposal = Ce rendez-vous a été pris pour vous : { DAY($on) }, à { $at }.
agenda-letter-change = Pour le déplacer ou l’annuler, visez le code avec votre téléphone.
agenda-letter-last = À réserver avant le { DAY($last) }.
agenda-letter-help = Si vous ne pouvez pas le faire en ligne, contactez le bureau : voir en haut de la lettre.
