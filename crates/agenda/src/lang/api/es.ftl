# What programs are told
agenda-api-time = Indicar el momento con su zona horaria, por ejemplo 2026-10-07T10:00:00+02:00.
agenda-api-key = Hace falta el encabezado «Idempotency-Key»: un nombre de 16 a 100 caracteres, distinto para cada solicitud.
agenda-api-key-used = Este nombre ya se ha usado para otra solicitud: elegir uno nuevo.
agenda-api-range = El periodo va del primer al último día y dura como máximo { $most } días.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = Para los SMS se necesita un número de móvil; los extranjeros, con el prefijo del país.
agenda-book-sms = Avisos también por SMS
agenda-book-sms-hint = La confirmación, el recordatorio y los cambios llegan también al móvil.
agenda-sms-booked = Cita { $on } a las { $at }{ $place }. Código { $code }. { $link }
agenda-sms-asked = Cita { $on } a las { $at }{ $place }. Código { $code }. Confirme su correo. { $link }
agenda-sms-unhelped = Su cita del { $on } a las { $at } sigue, pero sin intérprete{ $place }. Código { $code }. { $link }
agenda-sms-moved = Cita cambiada: { $on } a las { $at }{ $place }. Código { $code }. { $link }
agenda-sms-near = Recordatorio: cita { $on } a las { $at }{ $place }. Código { $code }. { $link }
agenda-sms-cancelled = Cita anulada: { $on } a las { $at }{ $place }. Código { $code }.
