agenda-step-place = Lieu
agenda-step-time = Date et heure
agenda-step-details = Détails
agenda-step-applicant = Demandeur
agenda-step-review = Vérification
agenda-title-place = Réservation : lieu
agenda-title-time = Réservation : date et heure
agenda-title-details = Réservation : détails
agenda-title-applicant = Réservation : demandeur
agenda-title-review = Réservation : vérification des données
agenda-next-time = Continuer : date et heure
agenda-next-details = Continuer : détails
agenda-next-applicant = Continuer : demandeur
agenda-next-review = Continuer : vérification
agenda-back = Retour
agenda-change = Modifier
agenda-draft-kept = Ce que vous avez écrit reste enregistré pendant deux heures sur cet appareil.
agenda-draft-remove = Tout effacer
agenda-draft-removed = Les données de la réservation ont été effacées.
agenda-draft-gone = Il n’y a pas de réservation en cours : deux heures ont passé, ou bien elle est déjà terminée. Vous pouvez recommencer ici.
agenda-landing-title = Rendez-vous
agenda-landing-lead = Choisissez le motif, le guichet et l’heure. Vous n’avez pas besoin de compte.
agenda-landing-open = Pour quoi prendre rendez-vous
agenda-landing-counters = { $n ->
    [one] { $n } guichet
   *[other] { $n } guichets
  }
agenda-landing-convoked = Sur convocation
agenda-landing-convoked-what = Ces rendez-vous se prennent avec le lien qui se trouve dans la convocation (convocazione) du bureau.
agenda-landing-known = J’ai déjà une réservation
agenda-landing-known-what = Avec son code, vous pouvez la revoir, la déplacer ou l’annuler.
agenda-landing-none = Aucun guichet ne reçoit sur rendez-vous
agenda-landing-none-what = Pour le moment, les bureaux n’ont pas ouvert les réservations en ligne.
agenda-contact-offices = Contacts des bureaux
agenda-contact-office = Contacts du bureau
agenda-place-where = Où
agenda-place-none = Aucun rendez-vous en ligne
agenda-place-none-what = Pour ce service, aucun guichet ne reçoit sur rendez-vous pris en ligne.
agenda-place-convoked = Rendez-vous sur convocation
agenda-near = Commune, code postal, rue ou nom du guichet
agenda-near-do = Afficher d’abord les plus proches
agenda-near-from = Par ordre de distance depuis { $town }.
agenda-near-unknown = Nous ne savons pas où se trouve « { $place } » : les guichets sont classés par première place libre.
agenda-near-known = Les distances sont connues depuis :
agenda-distance = À { $km } km à vol d’oiseau
agenda-locate = Utiliser ma position
agenda-locate-privacy = La position reste sur cet appareil : elle n’est ni envoyée ni conservée.
agenda-locate-done = Les guichets sont maintenant classés du plus proche au plus éloigné.
agenda-locate-refused = La position n’est pas disponible : vous pouvez écrire ci-dessus la commune ou le code postal.
agenda-first-free = Première place libre : le { DAY($on) }, à { $at }
agenda-first-free-none = Il n’y a pas de place libre en ce moment.
agenda-company = Qui vient
agenda-company-do = Mettre à jour les heures
agenda-language-no = Aucun
agenda-language-choose = Choisissez la langue
agenda-language-first = Un interprète participe à ce rendez-vous : choisissez la langue pour voir les heures.
agenda-soonest = Les premiers jours libres
agenda-soonest-from = { $n ->
    [one] une heure libre, à { $at }
   *[other] { $n } heures libres, à partir de { $at }
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) }, à { $at }
agenda-on-from-to = { DAY($on) }, de { $from } à { $to }
agenda-week = Du { DAY($from) } au { DAY($to) }
agenda-list = Jours libres
agenda-arrows = Autres jours
agenda-week-before = Semaine précédente
agenda-week-after = Semaine suivante
agenda-list-before = Jours précédents
agenda-list-after = Jours suivants
agenda-as-list = Afficher en liste
agenda-as-week = Afficher par semaine
agenda-week-none = Cette semaine, il n’y a pas d’heure libre.
agenda-nearest = Les heures libres les plus proches
agenda-taken = Entre-temps, cette heure n’est plus libre. Rien n’est perdu : il suffit de choisir une autre heure.
agenda-none-title = Il n’y a pas de place libre en ce moment
agenda-none-what = Les places annulées redeviennent libres pendant la journée.
agenda-none-opens = Les prochaines places s’ouvrent le { DAY($on) }, à { $at }.
agenda-place-free = Il y a de nouveau une place libre.
agenda-receipt-what = Le reçu prouve que vous avez cherché un rendez-vous et qu’il n’y avait pas de place. Le bureau compte ces demandes.
agenda-receipt-do = Reçu de la tentative
agenda-receipt-title = Reçu de la tentative de réservation
agenda-receipt-lead = Un rendez-vous a été demandé et il n’y avait pas de place libre.
agenda-receipt-number = Numéro
agenda-receipt-when = Date et heure
agenda-receipt-counts = La demande est enregistrée parmi celles qui ont été refusées par manque de places. Le bureau peut la retrouver avec le numéro.
agenda-try-again = Chercher de nouveau
agenda-book = Confirmer le rendez-vous
agenda-book-place = Guichet
agenda-book-place-choose = Choisissez l’un des guichets de la liste.
agenda-book-at = Heure
agenda-book-at-choose = Choisissez l’une des heures de la liste.
agenda-book-kind = Motif
agenda-book-people = Combien de personnes viennent
agenda-book-language = Interprète ou médiateur
agenda-book-note = Autres détails
agenda-book-note-hint = 200 caractères au maximum. N’écrivez rien sur la santé ni d’autres données sensibles.
agenda-book-name = Prénom et nom
agenda-book-name-hint = De la personne qui vient au rendez-vous.
agenda-book-born_on = Date de naissance
agenda-book-born_on-hint = Elle sert à donner à chaque personne le même nombre de rendez-vous.
agenda-born-form = Vérifiez la date de naissance.
agenda-book-email = Adresse e-mail
agenda-book-email-hint = Vous recevez un message avec un lien pour confirmer l’adresse.
agenda-book-phone = Téléphone
agenda-contact-one = L’un des deux suffit : l’adresse e-mail ou le téléphone.
agenda-privacy = Vos données servent seulement pour ce rendez-vous.
agenda-privacy-link = Politique de confidentialité
agenda-review-lead = Vérifiez les données avant de confirmer.
agenda-review-appointment = Rendez-vous
agenda-page-ahead = Rendez-vous confirmé
agenda-page-booked = Rendez-vous passé
agenda-page-served = Rendez-vous terminé
agenda-page-no_show = Rendez-vous manqué
agenda-page-cancelled = Rendez-vous annulé
agenda-page-called_off = Rendez-vous annulé par le bureau
agenda-citizen-state-booked = Réservé
agenda-citizen-state-served = Terminé
agenda-citizen-state-no_show = Personne n’est venu
agenda-citizen-state-cancelled = Annulé
agenda-citizen-state-called_off = Annulé par le bureau
agenda-booked = Le rendez-vous est réservé. Nous vous conseillons d’enregistrer cette page ou de noter le code.
agenda-when = Quand
agenda-where = Où
agenda-map = Plan
agenda-map-app = Ouvrir dans l’application de cartes
agenda-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
  }
agenda-case = Dossier (pratica)
agenda-code = Code
agenda-code-picture = Le code en image, pour le lecteur du guichet
agenda-code-what = Au guichet, le code suffit, sur le téléphone ou sur papier.
agenda-bring = Ce qu’il faut apporter
agenda-calendar = Ajouter au calendrier
agenda-calendar-update = Mettre à jour le calendrier
agenda-calendar-description =
    Code : { $code }

    { $instructions }

    Ce qu’il faut apporter :
    { $bring }

    Pour déplacer ou annuler : { $link }
agenda-print = Imprimer
agenda-manage = Gérer le rendez-vous
agenda-manage-what = Si vous ne pouvez pas venir, annulez-le ici : une autre personne a besoin de la place.
agenda-move = Déplacer
agenda-move-title = Déplacer le rendez-vous
agenda-move-now = Rendez-vous actuel : le { DAY($on) }, de { $from } à { $to }.
agenda-move-do = Déplacer à cette heure
agenda-moves-left = { $n ->
    [0] Vous ne pouvez plus le déplacer.
    [one] Vous pouvez le déplacer encore une fois.
   *[other] Vous pouvez le déplacer encore { $n } fois.
  }
agenda-moved = Le rendez-vous a été déplacé.
agenda-keep = Ne rien changer
agenda-cancel = Annuler le rendez-vous
agenda-cancel-title = Annuler le rendez-vous ?
agenda-cancel-what = La place redevient libre pour d’autres personnes et vous ne pouvez pas la reprendre.
agenda-cancel-do = Oui, annuler
agenda-cancelled = Le rendez-vous a été annulé.
agenda-back-to = Retour au rendez-vous
agenda-again = Prendre un autre rendez-vous
agenda-address-waits = L’adresse e-mail doit être confirmée
agenda-address-waits-what = Un message avec un lien a été envoyé à { $email }. Ouvrez le lien avant le { DAY($on) }, à { $at } : sinon, le rendez-vous est annulé et la place redevient libre.
agenda-address-mend = L’adresse est fausse, ou le message n’arrive pas
agenda-address-change = Changer l’adresse ou en ajouter une
agenda-address-none = aucune
agenda-address-wanted = En attente de confirmation : { $email }. D’ici là, l’adresse précédente compte.
agenda-address-send = Envoyer de nouveau le message
agenda-address-sent = Le message a été envoyé de nouveau.
agenda-address-title = Confirmer l’adresse e-mail
agenda-address-ask = Le rendez-vous a été pris avec l’adresse { $email }.
agenda-address-confirm = Confirmer : c’est mon adresse
agenda-address-confirmed = L’adresse est confirmée.
agenda-find-title = Retrouver une réservation
agenda-find-lead = Avec le code du rendez-vous et l’e-mail ou le téléphone donné lors de la réservation.
agenda-find-code = Code du rendez-vous
agenda-find-code-hint = Dix lettres et chiffres, par exemple 7K2M-9QXA-41.
agenda-find-contact = Adresse e-mail ou téléphone
agenda-find-do = Afficher le rendez-vous
agenda-find-none = Il n’y a aucun rendez-vous avec ce code et cet e-mail ou ce téléphone.
agenda-speaks-am = amharique
agenda-speaks-ar = arabe
agenda-speaks-bn = bengali
agenda-speaks-de = allemand
agenda-speaks-en = anglais
agenda-speaks-es = espagnol
agenda-speaks-fa = persan
agenda-speaks-fr = français
agenda-speaks-hi = hindi
agenda-speaks-pa = pendjabi
agenda-speaks-pl = polonais
agenda-speaks-pt = portugais
agenda-speaks-ro = roumain
agenda-speaks-ru = russe
agenda-speaks-so = somali
agenda-speaks-sq = albanais
agenda-speaks-sr = serbe
agenda-speaks-ti = tigrigna
agenda-speaks-tl = tagalog
agenda-speaks-tr = turc
agenda-speaks-uk = ukrainien
agenda-speaks-ur = ourdou
agenda-speaks-wo = wolof
agenda-speaks-zh = chinois
agenda-name-missing = Écrivez le prénom et le nom.
agenda-name-form = Écrivez le prénom et le nom, 120 caractères au maximum.
agenda-fiscal-code-form = Le numéro fiscal (codice fiscale) a 16 caractères ; le numéro provisoire a 11 chiffres. Si vous n’en avez pas, laissez le champ vide.
agenda-email-form = Vérifiez l’adresse : par exemple nome@esempio.it.
agenda-phone-form = Vérifiez le numéro de téléphone.
agenda-contact-missing = Indiquez une adresse e-mail ou un numéro de téléphone.
agenda-note-long = 200 caractères au maximum.
agenda-people-most = { $most ->
    [one] Une seule personne vient à ce rendez-vous.
   *[other] { $most } personnes au maximum viennent à ce rendez-vous.
  }
agenda-language-missing = Choisissez la langue de l’interprète ou du médiateur.
agenda-language-none = Il n’y a pas d’interprète pour ce rendez-vous.
agenda-only-convoked = Ce rendez-vous se prend avec le lien qui se trouve dans la convocation (convocazione).
agenda-limit-person = Il y a déjà une réservation de ce type au nom de cette personne. Vous pouvez la déplacer ou l’annuler.
agenda-limit-case = Il y a déjà une réservation de ce type pour ce dossier. Vous pouvez la déplacer ou l’annuler.
agenda-booking-over = Le rendez-vous est déjà passé ou a été annulé.
agenda-change-late = Il est trop tard pour modifier le rendez-vous ici : contactez le bureau.
agenda-moves-most = { $most ->
    [0] Ce rendez-vous ne peut pas être déplacé : contactez le bureau.
    [one] Le rendez-vous peut être déplacé une seule fois : contactez le bureau.
   *[other] Le rendez-vous peut être déplacé { $most } fois au maximum : contactez le bureau.
  }
agenda-changed-meanwhile = Une autre personne a fait une modification entre-temps : rechargez la page.
agenda-mail-booked-subject = Rendez-vous confirmé : le { DAY($on) }, à { $at }
agenda-mail-booked-body =
    Bonjour { $name },

    Votre rendez-vous est confirmé.

    { $kind }
    { DAY($on) }, à { $at }
    { $office } – { $counter }
    { $address }

    Code : { $code }

    Ce qu’il faut apporter :
    { $bring }

    Pour déplacer ou annuler le rendez-vous : { $link }
    Pour votre calendrier : { $link }/appointment.ics
agenda-mail-asked-subject = Confirmez l’adresse pour le rendez-vous du { DAY($on) }
agenda-mail-asked-body =
    Bonjour,

    Un rendez-vous a été pris avec cette adresse :

    { DAY($on) }, à { $at }
    { $office } – { $counter }

    Pour confirmer l’adresse, ouvrez ce lien avant le { DAY($by) }, à { $by-hour } :
    { $confirm }

    Si l’adresse n’est pas confirmée, le rendez-vous est annulé et la place redevient libre.
    Si vous n’avez rien réservé, vous pouvez ignorer ce message.
agenda-mail-readdressed-subject = Confirmez la nouvelle adresse pour le rendez-vous du { DAY($on) }
agenda-mail-readdressed-body =
    Bonjour,

    Cette adresse a été indiquée pour un rendez-vous :

    { DAY($on) }, à { $at }
    { $office } – { $counter }

    Pour recevoir les messages ici, confirmez l’adresse :
    { $confirm }

    Le rendez-vous reste valable dans tous les cas. Si vous n’avez rien réservé, vous pouvez ignorer ce message.
agenda-mail-unhelped-subject = Sans interprète : rendez-vous du { DAY($on) }, à { $at }
agenda-mail-unhelped-body =
    Bonjour { $name },

    Votre rendez-vous reste confirmé, mais l’interprète ou le médiateur ne sera pas là :

    { $kind }
    { DAY($on) }, à { $at }
    { $office } – { $counter }
    { $address }

    Si possible, venez avec une personne qui vous aide à communiquer. Pour choisir un autre jour : { $link }
    Code : { $code }
agenda-mail-moved-subject = Rendez-vous déplacé : le { DAY($on) }, à { $at }
agenda-mail-moved-body =
    Bonjour { $name },

    Votre rendez-vous a été déplacé. Le nouveau rendez-vous est :

    { $kind }
    { DAY($on) }, à { $at }
    { $office } – { $counter }
    { $address }

    Code : { $code }

    Pour le déplacer ou l’annuler : { $link }
    Pour mettre à jour votre calendrier : { $link }/appointment.ics
agenda-mail-near-subject = Rappel : rendez-vous le { DAY($on) }, à { $at }
agenda-mail-near-body =
    Bonjour { $name },

    Nous vous rappelons votre rendez-vous :

    { $kind }
    { DAY($on) }, à { $at }
    { $office } – { $counter }
    { $address }

    Code : { $code }

    Ce qu’il faut apporter :
    { $bring }

    Si vous ne pouvez pas venir, dites-le ici, car une autre personne a besoin de la place : { $link }
agenda-mail-cancelled-subject = Rendez-vous annulé : le { DAY($on) }, à { $at }
agenda-mail-cancelled-body =
    Bonjour { $name },

    Votre rendez-vous a été annulé :

    { $kind }
    { DAY($on) }, à { $at }
    { $office } – { $counter }

    La place redevient libre pour d’autres personnes.
    Pour le retirer de votre calendrier : { $link }/appointment.ics
agenda-mail-lapsed-subject = Rendez-vous annulé : l’adresse n’a pas été confirmée
agenda-mail-lapsed-body =
    Bonjour,

    Cette adresse n’a pas été confirmée à temps. Le rendez-vous a été annulé :

    { DAY($on) }, à { $at }
    { $office } – { $counter }

    Pour prendre un autre rendez-vous : { $link }
agenda-mail-called-off-subject = Rendez-vous annulé par le bureau : le { DAY($on) }, à { $at }
agenda-mail-called-off-body =
    Bonjour { $name },

    Le bureau ne peut pas vous recevoir à cette heure et a dû annuler le rendez-vous :

    { $kind }
    { DAY($on) }, à { $at }
    { $office } – { $counter }

    Veuillez nous excuser pour ce désagrément. Pour prendre un autre rendez-vous : { $link }
    Pour le retirer de votre calendrier : { $link }/appointment.ics
agenda-withdrawn = Le bureau ne reçoit plus à cette heure
agenda-replaced = Heure remplacée par le nouveau calendrier
agenda-languages-form = Indiquez les langues par leur code, par exemple « ar fr ».
agenda-booking-ahead = Le rendez-vous n’a pas encore eu lieu.
agenda-key-used = Une demande différente a déjà été envoyée avec la même marque.
agenda-tab-hall = Salle d’attente
agenda-rehearsal-short = Essai
agenda-hall-lead = Deux pages pour la salle, à ouvrir en plein écran : l’écran des appels, sans noms, et la borne où les personnes qui arrivent écrivent leur code ou prennent un numéro. Toute personne qui connaît l’adresse les ouvre sans se connecter.
agenda-hall-display = Écran des appels
agenda-hall-kiosk = Borne
agenda-hall-sound = Pour entendre les appels, touchez une fois « Activer le son » sur l’écran, ou lancez le navigateur avec la lecture automatique autorisée.
agenda-hall-make = Créer les adresses
agenda-hall-renew = Changer les adresses
agenda-hall-renew-ask = Les adresses actuelles ne fonctionneront plus : il faudra rouvrir l’écran et la borne. Continuer ?
agenda-hall-made = Adresses créées.
agenda-hall-none = Il n’y a pas encore d’adresses : c’est le responsable du bureau qui les crée.
agenda-kiosk-title = Bienvenue
agenda-kiosk-with = J’ai un rendez-vous
agenda-kiosk-code = Écrivez le code du rendez-vous ou montrez-le au lecteur
agenda-kiosk-arrive = Je suis là
agenda-kiosk-without = Je n’ai pas de rendez-vous
agenda-kiosk-priority = Si vous avez droit à la priorité (grossesse, handicap), dites-le au personnel.
agenda-kiosk-number = Votre numéro
agenda-kiosk-before = { $n ->
    [0] Personne avant vous.
    [one] Une personne avant vous.
   *[other] { $n } personnes avant vous.
  }
agenda-kiosk-wait = { $n ->
    [0] Votre appel est proche.
    [one] Attente : environ une minute.
   *[other] Attente : environ { $n } minutes.
  }
agenda-kiosk-watch = Regardez l’écran : votre numéro s’affiche avec le poste d’accueil.
agenda-kiosk-back = Terminer
agenda-display-title = Appels
agenda-display-number = Numéro
agenda-display-desk = Poste
agenda-display-none = Aucun appel en cours
agenda-display-aloud = Numéro { $ticket }, poste { $desk }
agenda-display-waiting = { $n ->
    [0] Personne n’attend
    [one] Une personne attend
   *[other] { $n } personnes attendent
  }
agenda-display-wait = { $n ->
    [0] Si vous arrivez maintenant : appel immédiat
    [one] Si vous arrivez maintenant : environ une minute d’attente
   *[other] Si vous arrivez maintenant : environ { $n } minutes d’attente
  }
agenda-display-sound = Activer le son
