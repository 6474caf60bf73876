# Programs: their tokens, what they send, what is said to them
web-problem-token-title = Code secret non valable
web-problem-token = Le code secret envoyé avec la demande n’est pas valable, a expiré ou a été révoqué.
web-problem-token-onward = Demander un nouveau code au responsable du bureau et l’envoyer comme « Authorization: Bearer ».
web-problem-media-type-title = Format des données non accepté
web-problem-media-type = Les données doivent être envoyées en JSON, avec « Content-Type: application/json ».
web-problem-media-type-onward = Envoyer les mêmes données en JSON.
web-problem-precondition-title = Données modifiées entre-temps
web-problem-precondition = Les données ne sont plus celles lues auparavant : quelqu’un d’autre les a modifiées. Rien n’a été changé.
web-problem-precondition-onward = Relire les données et répéter la modification avec le nouvel « ETag ».
web-api-unknown = Cette donnée n’est pas prévue ici : vérifier comment elle est écrite.
web-api-simple = Il faut ici un seul texte ou un seul nombre.
