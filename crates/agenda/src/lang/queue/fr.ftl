### Ceux qui attendent une place : liste d’attente, places proposées, places tirées au sort.

agenda-queue-title = Liste d’attente
agenda-queue-what = Une place qui se libère est d’abord proposée à ceux qui attendent, dans l’ordre où ils se sont inscrits. La personne à qui elle est proposée a quelques heures pour l’accepter ; pendant ce temps, la place est gardée.
agenda-queue-do = S’inscrire sur la liste d’attente
agenda-queue-privacy = Les données servent uniquement à la liste d’attente et sont effacées quand on la quitte. La place est personnelle : le nom ne peut pas être changé.
agenda-queue-already = Cette personne est déjà sur la liste. La page de la liste se trouve dans le message reçu à l’inscription.
agenda-queue-who = Écrivez la date de naissance ou le code fiscal : une place appartient à une seule personne.
agenda-queue-counters-choose = Choisissez au moins un guichet.
agenda-queue-offer-over = La proposition n’est plus valable.
agenda-queue-over = L’attente est déjà terminée.
agenda-queue-address-ask = { $enrolled ->
    [1] Avec l’adresse { $email }, quelqu’un a demandé à s’inscrire au tirage au sort d’une place.
   *[other] Avec l’adresse { $email }, quelqu’un a demandé à attendre une place.
  }
agenda-queue-address-waits = Un message avec un lien a été envoyé à { $email }. Ouvrez-le avant le { DAY($on) }, à { $at } : jusque-là, la demande ne compte pas.
agenda-queue-address-confirmed = L’adresse est confirmée : à partir de maintenant, la demande compte.
agenda-earlier = Je voudrais venir plus tôt
agenda-earlier-title = Un rendez-vous plus proche
agenda-earlier-what = Une place qui se libère avant ce rendez-vous est proposée à ceux qui attendent, dans l’ordre. Le rendez-vous actuel reste valable tant que vous n’acceptez pas de proposition.
agenda-earlier-email = Les propositions arrivent à { $email }.
agenda-enrol-title = Inscription au tirage au sort
agenda-enrol-what = Les places du { DAY($first) } au { DAY($last) } sont attribuées. Peu importe qui arrive le premier : l’ordre est tiré au sort le { DAY($on) }, après { $at }, et chacun peut le recalculer.
agenda-enrol-until = On peut s’inscrire jusqu’au { DAY($on) }, à { $at }.
agenda-enrol-do = S’inscrire
agenda-book-fiscal_code = Code fiscal italien (codice fiscale)
agenda-book-fiscal_code-hint = La date de naissance ou le code fiscal suffit.
agenda-book-counters = Guichets
agenda-book-counters-hint = N’importe lequel des guichets choisis convient.
agenda-book-weekdays = Jours qui conviennent
agenda-book-weekdays-hint = Si vous n’en choisissez aucun, tous conviennent.
agenda-book-part = Heures qui conviennent
agenda-part-any = n’importe quelle heure
agenda-part-morning = le matin, avant 13 h
agenda-part-afternoon = l’après-midi, à partir de 13 h
agenda-weekdays-any = n’importe quel jour

agenda-proof-busy = Un instant : votre appareil termine un petit calcul qui éloigne les programmes automatiques. Ensuite, le formulaire part tout seul.
agenda-proof-wait = Pour éloigner les programmes automatiques, le formulaire peut être envoyé { $seconds } secondes après l’ouverture de cette page.
agenda-proof-early = Encore { $seconds } secondes : cela éloigne les programmes automatiques, et c’est pareil pour tous. Ensuite, appuyez de nouveau sur le bouton ; ce que vous avez écrit reste ici.
agenda-proof-stale = La page est restée ouverte trop longtemps. Ce que vous avez écrit est toujours là : attendez quelques secondes et appuyez de nouveau sur le bouton.
agenda-proof-used = Cette demande est déjà arrivée.

agenda-waiting-title = Sur la liste d’attente
agenda-enrolled-title = Inscription au tirage au sort
agenda-waiting-place = Position sur la liste : { $n }
agenda-waiting-draw = L’ordre est tiré au sort le { DAY($on) }, après { $at }.
agenda-waiting-rank = { $n ->
    [0] Position dans l’ordre tiré au sort : { $rank }. Plus personne n’attend avant.
    [one] Position dans l’ordre tiré au sort : { $rank }. Une personne attend encore avant.
   *[other] Position dans l’ordre tiré au sort : { $rank }. { $n } personnes attendent encore avant.
  }
agenda-waiting-what = Quand il y a une place, vous recevez un message. Regardez votre courrier, aussi parmi les messages indésirables.
agenda-waiting-keep = Gardez cette page : son adresse est personnelle et permet de voir la position, de répondre aux propositions et de quitter la liste.
agenda-standing-asked = À confirmer
agenda-standing-waiting = En attente
agenda-standing-offered = Il y a une place
agenda-standing-booked = Réservé
agenda-standing-left = A quitté la liste
agenda-standing-lapsed = Non confirmé
agenda-standing-missed = Hors de la liste
agenda-standing-removed = Retiré par le bureau
agenda-standing-what-booked = L’attente est terminée : il y a un rendez-vous.
agenda-standing-what-left = L’attente est terminée à la demande de la personne. Les données personnelles ont été effacées.
agenda-standing-what-lapsed = L’adresse e-mail n’a pas été confirmée à temps. Les données personnelles ont été effacées ; on peut s’inscrire de nouveau.
agenda-standing-what-missed = Trois propositions sont restées sans suite et les places sont passées à d’autres. On peut s’inscrire de nouveau.
agenda-standing-what-removed = Le bureau a fermé la demande et a écrit le motif dans le message envoyé.
agenda-suits = Ce qui convient
agenda-ticket = Numéro public

agenda-offer-title = Place proposée
agenda-offer-until = La place est gardée jusqu’au { DAY($on) }, à { $at }. Ensuite, elle passe à la personne suivante.
agenda-offer-instead = Si vous acceptez, le rendez-vous du { DAY($on) }, à { $at }, est déplacé à cette heure.
agenda-offer-choice = Vous pouvez aussi choisir une autre place libre
agenda-offer-accept = Accepter la place
agenda-offer-decline = Renoncer à cette place
agenda-offer-left = { $n ->
    [one] C’est la dernière proposition : si elle reste sans suite, l’attente se termine.
   *[other] Après { $n } propositions sans suite, celle-ci comprise, l’attente se termine.
  }
agenda-decline-title = Renoncer à cette place ?
agenda-decline-what = La place passe à la personne suivante et ne peut pas être reprise. La position sur la liste reste.
agenda-decline-do = Oui, renoncer
agenda-decline-stay = Retour à la proposition
agenda-declined = La place est passée à la personne suivante.
agenda-leave = { $enrolled ->
    [1] Retirer l’inscription
   *[other] Quitter la liste
  }
agenda-leave-title = { $enrolled ->
    [1] Se retirer du tirage au sort ?
   *[other] Quitter la liste ?
  }
agenda-leave-what = La position est perdue et les données personnelles sont effacées. Une place proposée passe à la personne suivante.
agenda-leave-do = { $enrolled ->
    [1] Oui, retirer
   *[other] Oui, quitter
  }
agenda-leave-stay = { $enrolled ->
    [1] Rester inscrit
   *[other] Rester sur la liste
  }
agenda-left = L’attente est terminée et les données personnelles ont été effacées.

agenda-releases-title = Places attribuées par tirage au sort
agenda-releases-lead = Quand les places sont peu nombreuses, le bureau peut les attribuer dans un ordre tiré au sort que chacun peut vérifier.
agenda-releases-open = Tirages ouverts
agenda-releases-none = Il n’y a pas de tirage
agenda-releases-none-what = Les places se réservent comme toujours, sur la page des rendez-vous.
agenda-release = Tirage au sort
agenda-release-days = Places du { DAY($first) } au { DAY($last) }
agenda-release-opens-on = Inscriptions à partir du { DAY($on) }, à { $at }
agenda-release-closes-on = Inscriptions jusqu’au { DAY($on) }, à { $at }
agenda-release-closed = Les inscriptions à ce tirage ne sont pas ouvertes.
agenda-release-enrolled = { $n ->
    [0] Personne n’est inscrit.
    [one] Une personne inscrite.
   *[other] { $n } personnes inscrites.
  }
agenda-release-why-off = Motif de l’annulation :
agenda-release-state-open = Inscriptions ouvertes
agenda-release-state-announced = Annoncé
agenda-release-state-closed = En attente du tirage
agenda-release-state-drawn = Tiré au sort
agenda-release-state-over = Terminé
agenda-release-state-called_off = Annulé
agenda-release-how = Comment cela fonctionne
agenda-release-how-enrol = On s’inscrit du { DAY($from) }, à { $from-hour }, au { DAY($to) }, à { $to-hour }. S’inscrire plus tôt ou plus tard ne change rien. Chacun reçoit un numéro public.
agenda-release-how-draw = La valeur publique est connue le { DAY($on) }, après { $at }. L’ordre est calculé à partir de cette valeur, de la graine secrète et des numéros.
agenda-release-how-offers = Les places sont proposées dans cet ordre. La personne à qui une place est proposée a quelques heures pour l’accepter et peut choisir parmi les places encore libres.
agenda-release-how-name = La place appartient à la personne inscrite. Le nom ne peut pas être changé ; une place à laquelle on renonce passe à la personne suivante.
agenda-release-check = Vérifier le tirage
agenda-release-check-what = Avec l’annonce, le bureau publie l’empreinte d’une graine secrète : ensuite, il ne peut plus la changer. La valeur publique naît après la fin des inscriptions et personne ne la connaît avant. Ainsi personne, pas même le bureau, ne peut décider de l’ordre.
agenda-release-commitment = Empreinte de la graine (SHA-256)
agenda-release-source = D’où vient la valeur publique
agenda-release-seed = Graine
agenda-release-value = Valeur publique
agenda-release-later = Publié avec le tirage.
agenda-release-drawn-at = Tiré au sort
agenda-release-rule = Pour chaque numéro, on calcule l’empreinte SHA-256 du texte formé de la graine, deux-points, la valeur publique, deux-points, le numéro. L’ordre est celui des empreintes, en commençant par la plus petite. N’importe quel ordinateur peut le vérifier :
agenda-release-example = Exemple : le numéro { $ticket }
agenda-release-order = Ordre tiré au sort
agenda-release-order-what = Seulement des numéros : les noms ne sont pas publiés. Votre numéro est sur votre page personnelle.
agenda-release-column-rank = Position

agenda-queue-mail-asked-subject = { $enrolled ->
    [1] Confirmez l’inscription au tirage au sort
   *[other] Confirmez l’adresse pour la liste d’attente
  }
agenda-queue-mail-asked-body =
    Bonjour,

    { $enrolled ->
        [1] avec cette adresse, quelqu’un a demandé à s’inscrire au tirage au sort d’une place :
       *[other] avec cette adresse, quelqu’un a demandé à attendre une place :
    }

    { $kind }
    { $office } – { $counter }

    Pour confirmer l’adresse, ouvrez ce lien avant le { DAY($by) }, à { $by-hour } :
    { $confirm }

    Jusque-là, la demande ne compte pas. Si vous n’avez rien demandé, ignorez ce message.
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] Inscription au tirage au sort confirmée : { $kind }
   *[other] En attente d’une place : { $kind }
  }
agenda-queue-mail-joined-body =
    Bonjour { $name },

    l’adresse est confirmée et la demande compte.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] Numéro public dans le tirage : { $ticket }
       *[other] Les places sont proposées dans l’ordre des inscriptions.
    }

    Pour voir la position, répondre aux propositions ou quitter la liste : { $link }
agenda-queue-mail-offered-subject = Il y a une place : { DAY($on) }, à { $at }
agenda-queue-mail-offered-body =
    Bonjour { $name },

    il y a une place :

    { $kind }
    { DAY($on) }, à { $at }
    { $office } – { $counter }
    { $address }

    Elle est gardée jusqu’au { DAY($by) }, à { $by-hour }. Ensuite, elle passe à la personne suivante.
    Pour l’accepter ou y renoncer : { $link }
agenda-queue-mail-passed-subject = La proposition a expiré
agenda-queue-mail-passed-body =
    Bonjour { $name },

    personne n’a répondu à temps à la proposition, et la place est passée à la personne suivante. La position sur la liste reste.
    { $left ->
        [one] Si la prochaine proposition reste aussi sans suite, l’attente se termine.
       *[other] Il reste { $left } propositions ; ensuite, l’attente se termine.
    }

    La page de la liste : { $link }
agenda-queue-mail-withdrawn-subject = La place proposée n’existe plus
agenda-queue-mail-withdrawn-body =
    Bonjour { $name },

    le bureau a changé ses horaires et ne peut pas recevoir à l’heure proposée. Nous vous présentons nos excuses. La position sur la liste reste, et la prochaine place est proposée dans l’ordre.

    La page de la liste : { $link }
agenda-queue-mail-missed-subject = L’attente est terminée
agenda-queue-mail-missed-body =
    Bonjour { $name },

    trois places proposées sont restées sans suite et sont passées à d’autres personnes. L’attente est terminée et les données personnelles ont été effacées.

    On peut s’inscrire de nouveau à tout moment : { $link }
agenda-queue-mail-drawn-subject = Tirage effectué : position { $rank }
agenda-queue-mail-drawn-body =
    Bonjour { $name },

    l’ordre a été tiré au sort.

    { $kind }
    { $office } – { $counter }
    Numéro public : { $ticket }
    Position : { $rank }

    Les places sont proposées dans cet ordre ; quand vient votre tour, vous recevez un message.
    Pour vérifier le tirage : { $page }
    Votre page personnelle : { $link }
agenda-queue-mail-nothing-left-subject = Les places du tirage sont attribuées
agenda-queue-mail-nothing-left-body =
    Bonjour { $name },

    toutes les places du tirage ont été attribuées. La demande reste sur la liste d’attente : une place qui se libère est proposée dans l’ordre.

    { $kind }
    { $office } – { $counter }

    La page de la liste : { $link }
agenda-queue-mail-called-off-subject = Le tirage a été annulé
agenda-queue-mail-called-off-body =
    Bonjour { $name },

    le bureau a annulé le tirage. Motif : { $why }

    La demande reste sur la liste d’attente : { $link }
agenda-queue-mail-removed-subject = Le bureau a fermé la demande d’attente
agenda-queue-mail-removed-body =
    Bonjour { $name },

    le bureau a retiré la demande de la liste. Motif : { $why }

    { $kind }
    { $office } – { $counter }

    Les données personnelles ont été effacées.

agenda-queue-sms-joined = { $enrolled ->
    [1] Inscription au tirage confirmée. Numéro et offres : { $link }
   *[other] Sur liste d’attente. Votre place et les offres : { $link }
  }
agenda-queue-sms-offered = Place libre { $on } à { $at }. Répondre avant { $by } : { $link }
agenda-queue-sms-news = { $enrolled ->
    [1] Nouvelles du tirage au sort : { $link }
   *[other] Du nouveau sur votre liste d’attente : { $link }
  }
