# What programs are told
agenda-api-time = Indiquer le moment avec son fuseau, par exemple 2026-10-07T10:00:00+02:00.
agenda-api-key = L’en-tête « Idempotency-Key » est nécessaire : un nom de 16 à 100 caractères, différent pour chaque demande.
agenda-api-key-used = Ce nom a déjà servi à une autre demande : en choisir un nouveau.
agenda-api-range = La période va du premier au dernier jour et dure au maximum { $most } jours.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = Pour les SMS il faut un numéro de portable ; pour les numéros étrangers, avec l’indicatif du pays.
agenda-book-sms = Avis aussi par SMS
agenda-book-sms-hint = La confirmation, le rappel et les changements arrivent aussi sur le portable.
agenda-sms-booked = Rendez-vous { $on } à { $at }{ $place }. Code { $code }. { $link }
agenda-sms-asked = Rendez-vous { $on } à { $at }{ $place }. Code { $code }. E-mail à confirmer. { $link }
agenda-sms-unhelped = Votre rendez-vous du { $on } à { $at } reste, mais sans interprète{ $place }. Code { $code }. { $link }
agenda-sms-moved = Rendez-vous déplacé : { $on } à { $at }{ $place }. Code { $code }. { $link }
agenda-sms-near = Rappel : rendez-vous { $on } à { $at }{ $place }. Code { $code }. { $link }
agenda-sms-cancelled = Rendez-vous annulé : { $on } à { $at }{ $place }. Code { $code }.
