charter-body-kind-ministry = Ministère
charter-body-kind-prefecture = Préfecture (Prefettura)
charter-body-kind-police_headquarters = Direction de la police (Questura)
charter-body-kind-region = Région
charter-body-kind-province = Province
charter-body-kind-municipality = Commune (Comune)
charter-body-kind-consortium = Consortium
charter-body-kind-health_authority = Service public de santé (Azienda sanitaria)
charter-body-kind-other = Autre organisme
charter-access-mode-free = Accès libre
charter-access-mode-appointment = Sur rendez-vous
charter-access-mode-ticket = Avec un numéro de file d’attente
charter-contact-kind-phone = Téléphone
charter-contact-kind-toll_free = Numéro gratuit (numero verde)
charter-contact-kind-email = E-mail
charter-contact-kind-certified_mail = E-mail certifié (PEC)
charter-contact-kind-web = Site web
charter-contact-kind-fax = Fax
charter-hours-kind-counter = Horaires d’ouverture au public
charter-hours-kind-phone = Horaires du téléphone
charter-hours-kind-appointment = Accueil sur rendez-vous
charter-network-restricted = Réseau restreint
charter-network-wider = Réseau élargi
charter-service-status-active = Service actif
charter-service-status-suspended = Service suspendu
charter-service-status-planned = Service en préparation
charter-service-status-ended = Service terminé
charter-timing-at_sight = Immédiatement
charter-silence-none = Aucun effet : le bureau doit toujours répondre
charter-silence-assent = Le silence vaut accord (silenzio assenso)
charter-silence-rejection = Le silence vaut refus (silenzio rigetto)
charter-side-front_office = Accueil du public (front office)
charter-side-back_office = Travail interne (back office)
charter-side-both = Accueil du public et travail interne (front office et back office)
charter-channel-counter = Au guichet
charter-channel-booking = Sur réservation
charter-channel-online = En ligne
charter-channel-phone = Par téléphone
charter-channel-email = Par e-mail
charter-channel-certified_mail = Par e-mail certifié (PEC)
charter-channel-post = Par courrier
charter-channel-fax = Par fax
charter-audience-everyone = Tout le monde
charter-audience-foreign_citizens = Citoyens étrangers
charter-audience-families = Familles
charter-audience-older_people = Personnes âgées
charter-audience-disabled_people = Personnes handicapées
charter-audience-tenants = Locataires
charter-audience-owners = Propriétaires de logement
charter-audience-workers = Travailleurs
charter-audience-businesses = Entreprises et employeurs
charter-audience-associations = Associations et organismes à but non lucratif (terzo settore)
charter-audience-public_bodies = Bureaux et agents publics
charter-topic-information = Accès à l’information
charter-topic-communication = Communication institutionnelle
charter-topic-transparency = Transparence administrative
charter-topic-participation = Participation
charter-topic-elections = Élections
charter-topic-digital_identity = Identité numérique
charter-topic-documents = Documents et certificats
charter-topic-immigration = Immigration
charter-topic-citizenship = Nationalité (cittadinanza)
charter-topic-integration = Intégration sociale
charter-topic-associations = Associations
charter-topic-family = Famille
charter-topic-housing = Logement
charter-topic-social_assistance = Aide sociale
charter-topic-work = Travail
charter-topic-pensions = Retraites et prévoyance
charter-topic-travel = Voyages
charter-topic-waste = Gestion des déchets
charter-topic-energy = Énergie
charter-topic-urban_planning = Urbanisme
charter-topic-training = Formation
charter-topic-public_safety = Sécurité publique
charter-dimension-accessibility = Accessibilité
charter-dimension-timeliness = Rapidité
charter-dimension-transparency = Transparence
charter-dimension-effectiveness = Efficacité
charter-dimension-continuity = Continuité
charter-dimension-elasticity = Élasticité
charter-dimension-flexibility = Flexibilité
charter-dimension-equity = Équité
charter-dimension-efficiency = Efficience
charter-dimension-empathy = Empathie
charter-sub-dimension-physical = Physique
charter-sub-dimension-multichannel = Multicanal
charter-sub-dimension-disability = Pour les personnes handicapées
charter-sub-dimension-timeliness = Rapidité
charter-sub-dimension-responsible = Responsables
charter-sub-dimension-contacts = Façons de prendre contact
charter-sub-dimension-response_times = Délais de réponse
charter-sub-dimension-costs = Frais éventuels pour l’usager
charter-sub-dimension-conformity = Conformité et fiabilité
charter-sub-dimension-completeness = Caractère complet
charter-charter-state-draft = Brouillon
charter-charter-state-approved = Approuvée
charter-charter-state-in_force = En vigueur
charter-charter-state-superseded = N’est plus en vigueur
charter-action-state-planned = Prévue
charter-action-state-under_way = En cours
charter-action-state-done = Réalisée
charter-action-state-abandoned = Abandonnée
charter-diffida-state-open = En cours
charter-diffida-state-remedied = Acceptée : l’administration a agi
charter-diffida-state-declined = Non acceptée
charter-diffida-state-action_brought = Recours déposé
charter-diffida-state-lapsed = Délai passé sans recours
charter-amount = { $unit ->
    [percent] { $value } %
    [calendar_days] { $value ->
        [one] { $value } jour
       *[other] { $value } jours
    }
    [working_days] { $value ->
        [one] { $value } jour ouvré
       *[other] { $value } jours ouvrés
    }
    [months] { $value } mois
    [hours] { $value ->
        [one] { $value } heure
       *[other] { $value } heures
    }
    [minutes] { $value ->
        [one] { $value } minute
       *[other] { $value } minutes
    }
    [days_a_week] { $value ->
        [one] { $value } jour par semaine
       *[other] { $value } jours par semaine
    }
    [days_a_year] { $value ->
        [one] { $value } jour par an
       *[other] { $value } jours par an
    }
    [times_a_year] { $value } fois par an
    [channels] { $value ->
        [one] { $value } canal
       *[other] { $value } canaux
    }
    [metres] { $value ->
        [one] { $value } mètre
       *[other] { $value } mètres
    }
   *[score] { $value } sur 5
}
charter-planned = { $direction ->
    [at_least] au moins { charter-amount }
   *[at_most] pas plus de { charter-amount }
}
charter-share = dans { $value } % des cas
charter-worse-than-last = La valeur prévue ne peut pas devenir moins bonne : dans la dernière charte en vigueur elle est de { $was }, ici de { $value }.
charter-worse-than-law = La valeur prévue ne peut pas être moins bonne que la limite fixée par la loi : la limite est de { $was }, ici la valeur est de { $value }. { $norm }
charter-worse-share = La part des prestations qui respectent la valeur ne peut pas diminuer : dans la dernière charte en vigueur elle est de { $was } %, ici de { $value } %.
charter-worse-dropped = La dernière charte en vigueur fixe une valeur prévue pour cet indicateur ({ $was }) : elle ne peut pas être supprimée.
charter-worse-incomparable = L’unité ou le sens ne sont pas les mêmes que dans la dernière charte en vigueur ({ $was }), on ne peut donc pas vérifier que la valeur ne devient pas moins bonne : gardez la même unité.
charter-change-added = Nouveau
charter-change-removed = Supprimé
charter-change-better = Amélioré
charter-change-worse = Moins bon
charter-change-reworded = Reformulé
charter-required = Ce champ est nécessaire.
charter-no-time = L’heure s’écrit, par exemple, 9:00 ou 14:30.
charter-no-number = Le nombre peut avoir au maximum deux décimales.
charter-hours-order = L’heure de fermeture vient après l’heure d’ouverture.
charter-validity-order = Le dernier jour ne peut pas venir avant le premier.
charter-sub-dimension-of-another = La sous-dimension appartient à une autre dimension.
charter-legal-limit-alone = Une limite légale n’a de sens qu’à côté d’une valeur prévue.
charter-planned-negative = La valeur prévue ne peut pas être négative.
charter-planned-over-hundred = Le pourcentage va de 0 à 100.
charter-page-menu = Charte des services
charter-page-menu-lead = Organismes, bureaux, fiches des services, standards et versions de la charte.
charter-page-and = et
charter-page-index = Sur cette page
charter-page-results = Résultats
charter-page-results-of = Résultats { $year }
charter-page-promises = Charte
charter-page-all-services = Tous les services
charter-page-services-count = { $count ->
    [0] Aucun service
    [one] { $count } service
   *[other] { $count } services
}
charter-page-to-office = Aller au bureau
charter-page-to-sheet = Fiche complète du service
charter-page-on-day = { DAY($on) }
charter-page-from-to = du { DAY($from) } au { DAY($to) }
charter-page-from = à partir du { DAY($from) }
charter-page-until = jusqu’au { DAY($to) }
charter-page-today = aujourd’hui
charter-page-tomorrow = demain
charter-page-closed = fermé
charter-page-closed-now = Fermé maintenant
charter-page-open-until = Ouvert maintenant, jusqu’à { $time }
charter-page-closed-until = Fermé maintenant. Ouvre { $day } à { $time }
charter-page-only-counter = seulement le guichet
charter-page-only-phone = seulement le téléphone
charter-page-only-appointment = seulement les rendez-vous
charter-page-exceptions = Jours particuliers
charter-page-hours-holidays = Fermé le dimanche et les jours fériés.
charter-page-hours-patron = Fermé aussi pour la fête du saint patron : { $days }.
charter-page-hours-at-counters = Les horaires sont indiqués pour chaque guichet.
charter-page-home-title = Les services des bureaux publics, et ce qu’ils promettent
charter-page-home-lead = Ce qu’il faut, combien cela coûte, quand arrive la réponse ; et, année après année, combien de fois la promesse a été tenue.
charter-page-home-example = Par exemple : idoneità alloggiativa
charter-page-home-topics = Services par thème
charter-page-home-all-services = { $count ->
    [one] Tous les services ({ $count })
   *[other] Tous les services ({ $count })
}
charter-page-home-charters = Chartes des services en vigueur
charter-page-home-charters-what = Chaque charte dit ce que le bureau garantit ; les résultats disent ce qu’il a fait, avec les nombres dont viennent les pourcentages.
charter-page-home-offices = Bureaux
charter-page-home-all-bodies = Tous les organismes
charter-page-home-empty = Il n’y a encore aucun organisme ici
charter-page-home-empty-what = La personne qui administre la plateforme peut ajouter le premier organisme avec ses bureaux depuis l’espace de travail.
charter-page-search-title = Rechercher
charter-page-search-title-for = Recherche : { $words }
charter-page-search-found = { $count ->
    [one] { $count } résultat pour « { $words } »
   *[other] { $count } résultats pour « { $words } »
}
charter-page-search-none = Aucun résultat pour « { $words } »
charter-page-search-none-what = Essayez avec moins de mots, ou avec des mots plus courants.
charter-page-search-near = Ceci peut vous aider
charter-page-search-ask = Vous pouvez chercher un service, un bureau, un organisme ou une charte, avec les mots de tous les jours.
charter-page-kind-body = Organisme
charter-page-kind-office = Bureau
charter-page-kind-service = Service
charter-page-kind-charter = Charte des services
charter-page-bodies-title = Organismes et bureaux
charter-page-bodies-lead = Les administrations qui publient ici leurs services, avec leurs bureaux.
charter-page-body = Organisme
charter-page-body-offices = Bureaux
charter-page-body-no-offices = Cet organisme n’a pas encore de bureaux sur cette plateforme.
charter-page-body-transparency = Transparence
charter-page-body-reach = Contacts et données de l’organisme
charter-page-address = Adresse
charter-page-tax-code = Numéro fiscal (codice fiscale)
charter-page-ipa-code = Code IPA
charter-page-patron = Fête du saint patron
charter-page-diffida-body = Organe auquel notifier la mise en demeure (diffida)
charter-page-office = Bureau
charter-page-office-what = Ce qu’il fait
charter-page-office-hours = Horaires
charter-page-office-contacts = Contacts et accès
charter-page-office-counters = Guichets
charter-page-office-services = Services
charter-page-office-promises = Charte et résultats
charter-page-office-who = Qui est responsable
charter-page-office-partners = Avec qui il travaille
charter-page-office-web = Page du bureau sur le site de l’organisme
charter-page-office-charter-what = La charte { $year } dit ce que le bureau garantit ; les résultats disent ce qu’il a tenu.
charter-page-office-no-charter = Le bureau n’a pas encore de charte des services en vigueur sur cette plateforme.
charter-page-earlier-charters = Chartes précédentes
charter-page-accessibility = Accessibilité pour les personnes handicapées
charter-page-directions = Comment venir
charter-page-access-mode = Accès
charter-page-desks = Postes d’accueil
charter-page-head = Responsable du bureau
charter-page-substitute = Qui décide à la place du bureau (titolare del potere sostitutivo)
charter-page-services-title = Services
charter-page-services-lead = Tous les services des bureaux : ce qu’il faut, combien ils coûtent et en combien de temps ils arrivent.
charter-page-filters = Filtres de la liste
charter-page-filters-set = Filtres actifs
charter-page-filters-more = Autres filtres
charter-page-filter = Filtrer
charter-page-filter-text = Mots
charter-page-filter-remove = retirer ce filtre
charter-page-topic = Thème
charter-page-topics = Thèmes
charter-page-audience = Pour qui
charter-page-channel = Comment
charter-page-any-topic = Tous les thèmes
charter-page-any-audience = Tout public
charter-page-any-channel = De toutes les façons
charter-page-any-office = Tous les bureaux
charter-page-services-none = Aucun service avec ces filtres
charter-page-services-none-what = Vous pouvez retirer un filtre, ou chercher avec d’autres mots.
charter-page-within = En { $term } au plus
charter-page-service-addressed = À qui s’adresse le service
charter-page-service-description = Description
charter-page-service-how-to = Comment faire
charter-page-service-needed = Ce qu’il faut
charter-page-service-obtained = Ce que vous obtenez
charter-page-service-times = Délais et échéances
charter-page-service-cost = Combien cela coûte
charter-page-service-access = Accéder au service
charter-page-service-conditions = Conditions du service
charter-page-service-contacts = Contacts
charter-page-service-standards = Standards de qualité
charter-page-service-silence = Si la réponse n’arrive pas
charter-page-service-case = Qui décide et où en est la demande
charter-page-service-norms = Références légales
charter-page-how-to-none = Les façons de demander le service sont indiquées dans
charter-page-delivery = Comment le service est rendu
charter-page-needed-none = Aucun document à apporter n’est indiqué.
charter-page-times-none = Pour ce service, la charte n’indique pas de délai.
charter-page-promise = Promesse de la charte
charter-page-legal-term = Délai légal
charter-page-clock-start = À partir de quand on compte
charter-page-example = Une demande reçue le { DAY($received) } a une réponse au plus tard le { DAY($due) }.
charter-page-example-legal = Selon la loi, le délai se termine le { DAY($due) }.
charter-page-days-counted = Comment on compte les jours
charter-page-cost-none = Aucun coût n’est indiqué pour les personnes qui demandent le service.
charter-page-payments = Comment payer
charter-page-free = gratuit
charter-page-depends = dépend du cas
charter-page-access-none = Le service se demande au bureau :
charter-page-access-online = Accéder au service en ligne
charter-page-access-apply = Présenter la demande en ligne
charter-page-access-booking = Prendre rendez-vous
charter-page-access-more = Aller à la page
charter-page-conditions-none = Les conditions du service sont celles de la charte des services et des lois indiquées sur cette page.
charter-page-sheet-data = Données de la fiche (JSON-LD)
charter-page-standards-what = Ce sont les engagements que la charte { $year } prend pour ce service. Ce qui a été tenu se lit dans les
charter-page-silence-none = Si le délai passe sans réponse, le silence ne veut dire ni oui ni non : le bureau doit toujours répondre (L. 241/1990 art. 2).
charter-page-silence-assent = Si le délai passe sans réponse, la demande est considérée comme acceptée : c’est le « silenzio assenso » (L. 241/1990 art. 20). Vous pouvez demander au bureau une attestation que le délai est passé.
charter-page-silence-rejection = Si le délai passe sans réponse, la demande est considérée comme refusée : à partir de ce jour, vous pouvez faire un recours.
charter-page-substitute-title = S’adresser à qui peut décider à la place du bureau
charter-page-substitute-what = Une fois le délai passé, vous pouvez écrire à { $who }, qui a le pouvoir de décider à la place du bureau (potere sostitutivo) et le fait dans la moitié du délai de départ (L. 241/1990 art. 2 c. 9-bis et 9-ter).
charter-page-remedies = Comment faire valoir vos droits
charter-page-remedies-law = Contre le silence, vous pouvez faire un recours devant le tribunal administratif régional (TAR), même sans mise en demeure (diffida), tant que le bureau ne répond pas et au plus tard un an après la fin du délai (D.Lgs. 104/2010 art. 31).
charter-page-remedies-complaint = Si le service n’a pas été rendu comme promis, vous pouvez présenter une réclamation au bureau, aux contacts de cette page.
charter-page-diffida-title = Quand le problème touche beaucoup de personnes
charter-page-diffida-what = Si les standards de la charte ou les délais ne sont pas respectés de façon répandue, les personnes concernées peuvent demander au juge de rétablir le bon fonctionnement du service (D.Lgs. 198/2009). Elles envoient d’abord une mise en demeure (diffida) : l’administration a { $days } jours pour agir.
charter-page-diffida-to = La mise en demeure (diffida) doit être notifiée à
charter-page-officer = Responsable de la procédure (responsabile del procedimento)
charter-page-examiner = Bureau qui examine la demande
charter-page-decision-maker = Qui prend la décision
charter-page-case-status = Comment savoir où en est la demande
charter-page-self-declaration = Déclaration sur l’honneur (autodichiarazione)
charter-page-side = Activité
charter-page-updated = Dernière mise à jour : { $on }.
charter-page-dimension = Dimension
charter-page-indicator = Indicateur
charter-page-formula = Formule
charter-page-planned = Valeur prévue
charter-page-not-set = non fixée
charter-page-legal-limit = Limite légale : { $limit }. { $norm }
charter-page-whole-office = Tout le bureau
charter-page-factor = Caractéristiques du service
charter-page-expectation = Qualité attendue
charter-page-standard = Standard
charter-page-due = Au plus tard le { DAY($on) }
charter-page-outcome = Issue
charter-page-charter-year = Charte { $year }
charter-page-charter-named = Charte des services { $year }
charter-page-since = { $from } – en cours
charter-page-between = { $from } – { $to }
charter-page-charter-of = Charte des services : { $office }, { $body }
charter-page-charter-pdf = Charte en PDF accessible
charter-page-charter-other-year = Cette charte vaut aussi pour { $year }.
charter-page-charter-introduction = Introduction
charter-page-charter-principles = Principes fondamentaux
charter-page-charter-contacts = Contacts et horaires
charter-page-charter-services = Services et délais
charter-page-charter-standards = Standards de qualité
charter-page-charter-qualities = Qualité attendue
charter-page-charter-improvements = Actions d’amélioration
charter-page-charter-diffida = Mise en demeure (diffida) et action collective
charter-page-charter-closing = Autres informations
charter-page-charter-changes = Ce qui a changé
charter-page-charter-versions = Versions de la charte
charter-page-version = Version
charter-page-year = Année
charter-page-in-force = En vigueur
charter-page-act = Acte d’approbation
charter-page-approved-by = Approuvée par
charter-page-published = Date de publication
charter-page-changes-since = Par rapport à la charte { $year }, version { $version }.
charter-page-changes-none = Aucune différence.
charter-page-was = Avant :
charter-page-is = Maintenant :
charter-page-part-standard = Standard
charter-page-part-offer = Service
charter-page-part-principle = Principe
charter-page-part-quality = Qualité attendue
charter-page-principles-title = Principes
charter-page-principles-of = { $office } : les principes qui guident le travail du bureau.
charter-page-principles-none = Aucun principe publié
charter-page-principles-none-what = La charte en vigueur n’indique pas de principes, ou le bureau n’a pas encore de charte.
charter-page-improvements-title = Actions d’amélioration
charter-page-improvements-of = { $office } : les engagements pour s’améliorer, année après année, et leur issue.
charter-page-improvements-all = Les actions de toutes les années
charter-page-improvements-none = Aucune action d’amélioration publiée
charter-page-improvements-none-what = Les actions apparaissent ici avec la charte qui les prévoit, et avec leur issue quand il y en a une.
charter-page-begun-in = Commencées en { $year }
charter-page-notices-title = Registre des mises en demeure (diffide)
charter-page-notices-lead = Les mises en demeure (diffide) reçues par l’organisme, les { $days } jours pour agir et ce qui a suivi.
charter-page-notices-short = Les mises en demeure reçues et ce qui a suivi (D.Lgs. 198/2009).
charter-page-notices-count = { $count ->
    [0] Aucune mise en demeure
    [one] { $count } mise en demeure
   *[other] { $count } mises en demeure
}
charter-page-notices-law = La mise en demeure, le recours et la décision sont publiés sur le site de l’administration (D.Lgs. 198/2009 art. 1 et 4). Les noms des personnes qui l’envoient ne sont pas publiés.
charter-page-notices-none = Aucune mise en demeure
charter-page-notices-none-what = L’organisme n’a pas reçu de mise en demeure.
charter-page-notice-received = Reçue
charter-page-notice-ends = Fin des { $days } jours
charter-page-notice-left = { $days ->
    [0] se termine aujourd’hui
    [one] il reste { $days } jour
   *[other] il reste { $days } jours
}
charter-page-notice-over = délai passé
charter-page-procedures-title = Procédures administratives
charter-page-procedures-lead = Pour chaque procédure : qui s’en occupe, le délai, ce qu’il faut et ce que vous pouvez faire (D.Lgs. 33/2013 art. 35 c. 1).
charter-page-procedures-none = Aucune procédure
charter-page-procedures-none-what = Les bureaux de cet organisme n’ont pas de services avec un délai de conclusion.
charter-page-art35-a = Description
charter-page-art35-b = Unité qui examine la demande
charter-page-art35-c = Responsable de la procédure (responsabile del procedimento)
charter-page-art35-d = Documents à joindre
charter-page-art35-e = Comment avoir des informations sur la procédure en cours
charter-page-art35-f = Délai de conclusion
charter-page-art35-g = Effet du silence
charter-page-art35-h = Moyens de recours
charter-page-art35-i = Service en ligne
charter-page-art35-l = Comment payer
charter-page-art35-m = Qui décide à la place du bureau (titolare del potere sostitutivo)
charter-page-forms = Formulaires
charter-page-information = Où s’informer
charter-page-term-norm = Loi qui fixe le délai
charter-page-catalogue-title = Catalogue des services
charter-page-catalogue-lead = Les services des bureaux publiés sur cette plateforme, selon les profils CPSV-AP_IT et CPSV-AP.
charter-page-pdf-generated = Document composé par Sportello à partir de la version { $version } de la charte.
charter-page-pdf-charter = Charte des services
charter-page-pdf-contents = Sommaire
charter-page-pdf-draft = Brouillon
charter-page-pdf-page-of = page {"{n}"} sur {"{m}"}
charter-page-pdf-version = Version
charter-page-pdf-in-force-from = En vigueur à partir du
charter-page-pdf-published-on = Publiée le
charter-page-pdf-introduction = Introduction
charter-page-pdf-principles = Principes fondamentaux
charter-page-pdf-contacts-and-hours = Contacts, horaires et modes d’accès
charter-page-pdf-contacts = Contacts
charter-page-pdf-hours = Horaires
charter-page-pdf-services = Services proposés et délais
charter-page-pdf-services-at-a-glance = Les services en bref
charter-page-pdf-service = Service
charter-page-pdf-description = Type et caractéristiques
charter-page-pdf-term = Standard et délai de conclusion
charter-page-pdf-audience = À qui s’adresse le service
charter-page-pdf-how-delivered = Comment le service est rendu
charter-page-pdf-needed = Ce qu’il faut
charter-page-pdf-cost = Coût
charter-page-pdf-channels = Canaux d’accès
charter-page-pdf-responsible = Responsable
charter-page-pdf-diffida-to = Mise en demeure (diffida) à envoyer à
charter-page-pdf-front-back = Activité
charter-page-pdf-url = Page web
charter-page-pdf-standards = Standards de la qualité du service
charter-page-pdf-dimension = Dimension
charter-page-pdf-indicator = Indicateur
charter-page-pdf-formula = Formule
charter-page-pdf-planned = Valeur prévue
charter-page-pdf-note = Notes
charter-page-pdf-qualities = Qualité attendue
charter-page-pdf-factor = Caractéristiques du service
charter-page-pdf-expectation = Qualité attendue
charter-page-pdf-standard = Standard
charter-page-pdf-improvements = Actions d’amélioration
charter-page-pdf-improvement = Action d’amélioration
charter-page-pdf-outcome = Issue
charter-page-pdf-diffida = Mise en demeure (diffida) et action collective
charter-staff-preview-back = Retour au brouillon
charter-staff-preview = Aperçu de la charte. État : { $state }. Les personnes qui ne travaillent pas au bureau ne voient pas cette page.
charter-staff-preview-results = Évolution des standards
