# What programs are told
agenda-api-time = Indicați momentul cu fusul orar, de exemplu 2026-10-07T10:00:00+02:00.
agenda-api-key = Este necesar antetul „Idempotency-Key”: un nume de 16 până la 100 de caractere, altul pentru fiecare cerere.
agenda-api-key-used = Acest nume a fost deja folosit pentru altă cerere: alegeți unul nou.
agenda-api-range = Perioada merge de la prima la ultima zi și durează cel mult { $most } zile.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = Pentru SMS este nevoie de un număr de mobil; numerele străine, cu prefixul țării.
agenda-book-sms = Mesaje și prin SMS
agenda-book-sms-hint = Confirmarea, mementoul și schimbările vin și pe telefonul mobil.
agenda-sms-booked = Programare { $on } ora { $at }{ $place }. Cod { $code }. { $link }
agenda-sms-asked = Programare { $on } ora { $at }{ $place }. Cod { $code }. Confirmați e-mailul. { $link }
agenda-sms-unhelped = Programarea din { $on } ora { $at } rămâne, dar fără interpret{ $place }. Cod { $code }. { $link }
agenda-sms-moved = Programare mutată: { $on } ora { $at }{ $place }. Cod { $code }. { $link }
agenda-sms-near = Memento: programare { $on } ora { $at }{ $place }. Cod { $code }. { $link }
agenda-sms-cancelled = Programare anulată: { $on } ora { $at }{ $place }. Cod { $code }.
