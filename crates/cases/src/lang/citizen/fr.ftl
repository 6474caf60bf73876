### Pour qui présente une demande et la suit : les étapes, le reçu, la page du dossier, les messages.

cases-apply-step-details = Situation
cases-apply-step-applicant = Demandeur
cases-apply-step-documents = Documents
cases-apply-step-review = Vérification
cases-apply-title-details = Demande : la situation
cases-apply-title-applicant = Demande : qui la présente
cases-apply-title-delegate = Demande : qui agit pour le demandeur
cases-apply-title-documents = Demande : les documents
cases-apply-title-review = Demande : vérification des données
cases-apply-next = Continuer
cases-apply-back = Retour
cases-apply-change = Modifier
cases-apply-kept = Ce que vous avez écrit reste enregistré pendant 24 heures sur cet appareil.
cases-apply-remove = Tout effacer
cases-apply-removed = Les données de la demande ont été effacées.
cases-apply-gone = Il n’y a pas de demande en cours : 24 heures sont passées, ou elle a déjà été envoyée. Vous pouvez recommencer ici.

cases-apply-title = Présenter la demande en ligne
cases-apply-lead = Vous répondez à quelques questions, vous joignez les documents et vous recevez tout de suite le reçu avec le numéro de protocole. Il n’est pas nécessaire de s’inscrire.
cases-apply-documents = Documents qui peuvent être nécessaires
cases-apply-documents-what = Une photo lisible convient. Si vous n’avez pas encore un document, vous pouvez présenter la demande quand même : le bureau vous le demandera.
cases-apply-document-sometimes = (dans certains cas seulement)
cases-apply-begun = Sur cet appareil, une demande est déjà commencée.
cases-apply-begin = Commencer
cases-apply-go-on = Continuer la demande
cases-apply-anew = Recommencer depuis le début
cases-apply-known = Si vous avez déjà présenté une demande, vous pouvez la suivre.

cases-apply-term-legal = Délai fixé par la loi
cases-apply-term-promised = Délai promis par la charte des services
cases-apply-due-legal = Dernier jour pour la réponse, selon la loi
cases-apply-due-promised = Dernier jour promis par la charte des services
cases-apply-due-why = Comment il est calculé
cases-apply-due-late = Délai dépassé
cases-apply-waits-receipt = Le délai commence le jour où la demande arrive.
cases-apply-waits-complete = Le délai commence quand la demande est complète : le bureau vous dit à partir de quel jour.
cases-apply-waits-quota = Le délai commence quand la demande entre dans le quota de l’année : le bureau vous dit à partir de quel jour.

cases-apply-name = Nom et prénom
cases-apply-name-hint = De la personne qui demande, comme sur la pièce d’identité ; ou le nom de l’organisme.
cases-apply-fiscal_code = Code fiscal
cases-apply-fiscal_code-hint = Même provisoire. Si vous n’en avez pas, laissez le champ vide.
cases-apply-born_on = Date de naissance
cases-apply-address = Adresse
cases-apply-address-hint = Où le bureau peut écrire : rue, numéro, code postal et commune.
cases-apply-email = Adresse e-mail
cases-apply-email-hint = Conseillée : à chaque nouveauté, vous recevez un message avec le lien vers le dossier.
cases-apply-phone = Téléphone
cases-apply-who = Qui remplit la demande
cases-apply-who-me = La personne qui demande, pour elle-même
cases-apply-who-other = Une autre personne ou un organisme, pour la personne qui demande
cases-apply-privacy = Les données servent seulement pour cette demande.
cases-apply-privacy-link = Information sur la protection des données
cases-apply-delegate-what = Qui agit pour le demandeur reçoit les mêmes messages. Le mandat ou la procuration se joint à l’étape des documents.
cases-apply-delegate-name = Nom et prénom, ou nom de l’organisme
cases-apply-delegate-fiscal_code = Code fiscal
cases-apply-delegate-email = Adresse e-mail
cases-apply-delegate-phone = Téléphone

cases-apply-documents-lead = Voici les documents pour la situation décrite. Chaque fichier est enregistré dès qu’il est envoyé.
cases-apply-documents-kinds = Un fichier à la fois, { $most } Mo au maximum : PDF, photos, documents de texte.
cases-apply-other-documents = Autres documents
cases-apply-other-documents-what = Seulement s’ils peuvent être utiles à la demande.
cases-apply-other-documents-delegate = Le mandat ou la procuration de la personne qui demande, avec sa pièce d’identité.
cases-apply-other-document = Autre document
cases-apply-file-of = Fichier : { $title }
cases-apply-file-add = Envoyer
cases-apply-file-remove = Retirer
cases-apply-file-none = Choisissez d’abord un fichier qui ne soit pas vide.
cases-apply-file-large = Le fichier dépasse { $most } Mo : vous pouvez le réduire, ou le diviser en plusieurs fichiers.
cases-apply-files-many = Au maximum { $most } fichiers : vous pouvez réunir plusieurs pages dans un seul fichier.
cases-apply-files-often = Trop de fichiers en peu de temps depuis ce réseau : réessayez dans un quart d’heure. Rien de ce que vous avez écrit n’est perdu.

cases-apply-review-delegate = Qui agit pour le demandeur
cases-apply-review-no-email = Sans adresse e-mail, aucun message n’arrive : vous suivez le dossier avec le code écrit sur le reçu.
cases-apply-review-no-documents = Aucun document joint.
cases-apply-review-missing = Il manque ces documents :
cases-apply-review-missing-what = Vous pouvez envoyer la demande quand même. Le bureau les demandera, et dans ce cas la réponse peut arriver plus tard.
cases-apply-review-promise = Quand arrive la réponse
cases-apply-review-promise-what = Si la demande est envoyée aujourd’hui :
cases-apply-review-privacy = Protection des données
cases-apply-review-privacy-what = { $years ->
    [one] Les données servent seulement à traiter cette demande et sont conservées pendant un an après sa conclusion.
   *[other] Les données servent seulement à traiter cette demande et sont conservées pendant { $years } ans après sa conclusion.
  }
cases-apply-review-declares = En envoyant la demande, vous déclarez que ce que vous avez écrit est vrai : les fausses déclarations sont punies par la loi (DPR 445/2000 art. 75 et 76).
cases-apply-send = Envoyer la demande
cases-apply-sent = La demande a été envoyée. Nous vous conseillons d’enregistrer ou d’imprimer ce reçu.
cases-apply-often = Beaucoup de demandes sont arrivées de ce réseau en peu de temps : réessayez dans un quart d’heure. Rien de ce que vous avez écrit n’est perdu.

cases-receipt-title = Reçu de la demande
cases-receipt-by = Demandeur
cases-receipt-mailed = Le lien vers le dossier a aussi été envoyé par e-mail.
cases-receipt-confirm = Un message a été envoyé à l’adresse e-mail pour la confirmer : il demande le code écrit ci-dessus. Notez le code ou imprimez cette page.
cases-receipt-write-down = Notez le code ou imprimez cette page : ils servent à suivre le dossier.
cases-receipt-follow = Suivre le dossier
cases-receipt-pdf = Télécharger le reçu (PDF)

cases-own-title = Dossier { $number }
cases-own-office = Bureau
cases-own-officer = Responsable de la procédure
cases-own-filed-on = Demande présentée le
cases-own-number = Numéro de protocole
cases-own-number-coming = En cours d’attribution : il apparaîtra ici bientôt.
cases-own-number-none = L’administration ne tient pas son protocole ici : c’est le code du dossier qui compte.
cases-own-code = Code du dossier
cases-own-code-what = Avec le code, vous retrouvez le dossier sur
cases-own-print = Imprimer
cases-own-where = Où en est le dossier
cases-own-step = Où il se trouve maintenant
cases-step-decision = Décision
cases-step-decision-handed-over = Remise de la décision
cases-own-turns = Ce qui s’est passé
cases-own-act-delivered = Remis le { DAY($on) }, { $channel ->
    [counter] au guichet
    [post] par la poste
    [certified_mail] par courrier électronique certifié (PEC)
   *[other] par e-mail
  }
cases-own-act-sent = Envoyé le { DAY($on) }, { $channel ->
    [counter] au guichet
    [post] par la poste
    [certified_mail] par courrier électronique certifié (PEC)
   *[other] par e-mail
  }
cases-own-acts = Décisions et lettres du bureau
cases-own-received = Documents reçus par le bureau
cases-own-erased = Les données personnelles de ce dossier ont été effacées le { DAY($on) }, à la fin de leur durée de conservation. Le numéro, les dates et la décision restent ; les documents et les actes ne peuvent plus être téléchargés.
cases-own-comes-invited = Le bureau vous invite à choisir un rendez-vous
cases-own-comes-due = Le bureau vous invite à choisir un rendez-vous
cases-own-comes-lettered = Le bureau a envoyé une lettre pour le rendez-vous
cases-own-comes-booked = Rendez-vous réservé
cases-own-comes-kept = Le rendez-vous a eu lieu
cases-own-comes-lapsed = Le délai pour réserver le rendez-vous est terminé
cases-own-comes-withdrawn = Le bureau a retiré l’invitation au rendez-vous
cases-own-comes-until = Il est possible de réserver jusqu’au { DAY($day) }.
cases-own-comes-see = Voir le rendez-vous
cases-own-comes-book = Choisir le jour et l’heure
cases-own-collect = Le document se retire au guichet.
cases-own-collect-do = Réserver le retrait
cases-own-stands-waiting = En attente du début du délai
cases-own-stands-under_way = En cours
cases-own-stands-documents = Le bureau demande des documents
cases-own-stands-observations = Vous pouvez présenter des observations
cases-own-stands-decided = Décidé
cases-own-stands-closed = Terminé
cases-own-told-filed = La demande a été présentée et enregistrée
cases-own-told-began = Le délai a commencé
cases-own-told-passed = Le dossier est passé à
cases-own-told-documents_requested = Le bureau a demandé d’autres documents
cases-own-told-documents_received = Les documents sont arrivés et le délai court de nouveau
cases-own-told-rejection_notice = Le bureau a communiqué les raisons qui empêchent d’accepter la demande
cases-own-told-observations = Les observations sont arrivées
cases-own-told-extended = Le délai a été prolongé
cases-own-told-delivered = La décision a été remise
cases-own-told-withdrawn = La demande a été retirée par la personne qui l’avait présentée
cases-own-told-reopened = Le dossier a été rouvert
cases-own-told-annulled = Le bureau a annulé sa propre décision
cases-own-outcome-granted = La demande a été acceptée.
cases-own-outcome-partly = La demande a été acceptée en partie.
cases-own-outcome-refused = La demande a été refusée.
cases-own-outcome-inadmissible = La demande ne peut pas être examinée : elle est irrecevable.
cases-own-outcome-withdrawn = La demande a été retirée.
cases-own-outcome-assent = Le délai est passé sans réponse : la demande est considérée comme acceptée.
cases-own-outcome-rejection = Le délai est passé sans réponse : la demande est considérée comme refusée.
cases-own-asked-documents = Le bureau demande d’autres documents
cases-own-asked-observations = Le bureau pense refuser la demande
cases-own-asked-by = { $what ->
    [documents] Vous pouvez répondre jusqu’au { DAY($by) }. Pendant ce temps, le délai est suspendu.
   *[observations] Vous pouvez présenter des observations et des documents jusqu’au { DAY($by) }. Le bureau doit en tenir compte avant de décider.
  }
cases-own-asked-do-documents = Envoyer les documents
cases-own-asked-do-observations = Écrire les observations
cases-own-answering-title-documents = Envoyer les documents demandés
cases-own-answering-title-observations = Présenter des observations
cases-own-answering-document = De quel document il s’agit
cases-own-answering-documents = Fichier
cases-own-answering-text = Message pour le bureau
cases-own-answering-text-hint = 5000 caractères au maximum.
cases-own-answered-documents = Les documents ont été envoyés et enregistrés. Le délai court de nouveau.
cases-own-answered-observations = Les observations ont été envoyées et enregistrées.
cases-answer-files = Documents
cases-answer-send-title = Envoi
cases-answer-send = Envoyer au bureau
cases-answer-once = Vous pouvez envoyer une seule fois : joignez d’abord tous les documents.
cases-answer-empty = Joignez au moins un fichier, ou écrivez un message.
cases-answer-nothing = En ce moment, le bureau ne demande rien.
cases-answer-yes = Oui
cases-answer-number = Écrivez un nombre sans séparer les milliers, par exemple 62,5 ou 21400.
cases-answer-date = Écrivez une date, par exemple 4/10/2026.
cases-answer-choice = Choisissez une des réponses.
cases-own-withdraw = Retirer la demande
cases-own-withdraw-title = Retirer la demande ?
cases-own-withdraw-what = Le bureau arrête de la traiter et le dossier est fermé. On ne peut pas revenir en arrière : pour demander de nouveau, il faut une autre demande.
cases-own-withdraw-reason = Raison
cases-own-withdraw-do = Oui, retirer la demande
cases-own-withdraw-keep = Laisser comme c’est
cases-own-withdraw-late = La demande est déjà décidée : on ne peut plus la retirer.
cases-own-withdrawn = La demande a été retirée.

cases-find-title = Suivre un dossier
cases-find-lead = Avec le code écrit sur le reçu de la demande.
cases-find-code = Code du dossier
cases-find-code-hint = Dix lettres et chiffres, par exemple 7K2M9QXA41.
cases-find-do = Afficher le dossier
cases-find-none = Aucun dossier n’a ce code : vérifiez les lettres et les chiffres.

cases-filed-in-future = Ce jour n’est pas encore arrivé.
cases-fiscal-code-form = Le code fiscal a 16 caractères, le code provisoire 11 chiffres. Si vous n’en avez pas, laissez le champ vide.
cases-born-on-impossible = Vérifiez la date de naissance.
cases-email-form = Vérifiez l’adresse : par exemple nom@exemple.it.
cases-phone-form = Vérifiez le numéro de téléphone.
cases-changed-meanwhile = Entre-temps, il s’est passé quelque chose dans le dossier : regardez où il en est et réessayez.
cases-refusal-before-last = { DAY($on) } est avant la dernière chose qui s’est passée, { DAY($last) }.
cases-refusal-in-future = { DAY($on) } n’est pas encore arrivé : aujourd’hui, c’est { DAY($today) }.
cases-refusal-closed = Le dossier est terminé.
cases-refusal-not-now = Ce n’est pas possible à ce point du dossier.
cases-refusal-not-foreseen = Cette procédure ne le prévoit pas, ou pas à ce point.
cases-refusal-notice-first = Avant de refuser, il faut communiquer le préavis de refus (L. 241/1990 art. 10-bis).
cases-refusal-may-answer = La personne qui a demandé peut encore présenter des observations jusqu’au { DAY($until) }.
cases-refusal-extended = Le délai peut être prolongé de { $most } au maximum.
cases-refusal-too-late = C’était possible jusqu’au { DAY($until) }.

cases-mail-subject = Dossier { $number } : { $procedure }
cases-mail-end =
    Pour voir le dossier : { $link }
    Code du dossier : { $code }

    Ce lien ouvre le dossier : ne le donnez pas à d’autres personnes.
cases-mail-filed =
    Bonjour,

    la demande « { $procedure } » a été présentée le { DAY($on) } et enregistrée sous le numéro { $number }.
    Le reçu, avec les délais et le responsable, se trouve sur la page du dossier.
cases-mail-began =
    Bonjour,

    depuis le { DAY($on) }, le délai pour la réponse à la demande « { $procedure } » court.
cases-mail-passed =
    Bonjour,

    le { DAY($on) }, le dossier est passé à : { $step }.
cases-mail-documents-requested =
    Bonjour,

    le { DAY($on) }, le bureau a demandé d’autres documents pour la demande « { $procedure } ».
    Sur la page du dossier, vous pouvez lire lesquels et les envoyer.
cases-mail-documents-received =
    Bonjour,

    les documents demandés sont arrivés le { DAY($on) }. Le délai court de nouveau.
cases-mail-rejection-notice =
    Bonjour,

    le { DAY($on) }, le bureau a communiqué les raisons qui empêchent d’accepter la demande « { $procedure } ».
    Sur la page du dossier, vous pouvez lire les raisons et présenter des observations.
cases-mail-observations =
    Bonjour,

    les observations sont arrivées le { DAY($on) }. Le bureau en tient compte dans sa décision.
cases-mail-extended =
    Bonjour,

    le { DAY($on) }, le délai pour la réponse à la demande « { $procedure } » a été prolongé.
cases-mail-decided =
    Bonjour,

    le { DAY($on) }, le bureau a décidé sur la demande « { $procedure } ». La décision se lit sur la page du dossier.
cases-mail-delivered =
    Bonjour,

    la décision a été remise le { DAY($on) }.
cases-mail-withdrawn =
    Bonjour,

    la demande « { $procedure } » a été retirée le { DAY($on) }. Le dossier est fermé.
cases-mail-silence =
    Bonjour,

    le délai pour la réponse à la demande « { $procedure } » est passé. Ce que cela signifie se lit sur la page du dossier.
cases-mail-reopened =
    Bonjour,

    le dossier a été rouvert le { DAY($on) } et continue.
cases-mail-annulled =
    Bonjour,

    le { DAY($on) }, le bureau a annulé sa propre décision sur la demande « { $procedure } ». Les raisons se lisent sur la page du dossier.

cases-address-waits = L’adresse e-mail doit être confirmée
cases-address-waits-what = Les messages sur le dossier attendent la confirmation de { $email }. Un lien a été envoyé à cette adresse : ouvrez-le et écrivez le code du dossier.
cases-address-mend = L’adresse est fausse, ou le message n’arrive pas
cases-address-send = Envoyer de nouveau le message
cases-address-sent = Le message a été envoyé de nouveau.
cases-address-title = Confirmer l’adresse e-mail
cases-address-ask = L’adresse { $email } a été indiquée pour recevoir les messages sur une demande. Pour la confirmer, il faut le code du dossier, qui figure sur le reçu. Le bureau est :
cases-address-confirm = Confirmer : c’est mon adresse
cases-address-confirmed = L’adresse est confirmée.
cases-address-known = L’adresse est déjà confirmée. Avec le code, vous retrouvez le dossier.
cases-address-late = Le lien n’est plus valable. Depuis la page du dossier, vous pouvez en faire envoyer un autre.
cases-mail-address-subject = Confirmez l’adresse e-mail pour une demande
cases-mail-address =
    Bonjour,

    cette adresse a été indiquée pour recevoir les messages sur une demande présentée le { DAY($on) }.
    Bureau : { $office }

    Pour la confirmer, ouvrez ce lien avant le { DAY($by) } et écrivez le code du dossier, qui figure sur le reçu :
    { $confirm }

    Si vous n’avez présenté aucune demande, vous pouvez ignorer ce message : sans confirmation, rien n’est envoyé sur le dossier.
