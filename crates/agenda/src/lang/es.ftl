agenda-step-place = Lugar
agenda-step-time = Fecha y hora
agenda-step-details = Detalles
agenda-step-applicant = Solicitante
agenda-step-review = Comprobación
agenda-title-place = Reserva: lugar
agenda-title-time = Reserva: fecha y hora
agenda-title-details = Reserva: detalles
agenda-title-applicant = Reserva: solicitante
agenda-title-review = Reserva: comprobación de los datos
agenda-next-time = Continuar: fecha y hora
agenda-next-details = Continuar: detalles
agenda-next-applicant = Continuar: solicitante
agenda-next-review = Continuar: comprobación
agenda-back = Atrás
agenda-change = Modificar
agenda-draft-kept = Lo que ha escrito queda guardado durante dos horas en este dispositivo.
agenda-draft-remove = Borrar todo
agenda-draft-removed = Los datos de la reserva se han borrado.
agenda-draft-gone = No hay ninguna reserva en curso: han pasado dos horas, o ya está terminada. Puede empezar de nuevo aquí.
agenda-landing-title = Citas
agenda-landing-lead = Elija el motivo, la ventanilla y la hora. No hace falta registrarse.
agenda-landing-open = Para qué puede pedir cita
agenda-landing-counters = { $n ->
    [one] Una sola ventanilla
   *[other] { $n } ventanillas
  }
agenda-landing-convoked = Con citación
agenda-landing-convoked-what = Estas citas se piden con el enlace que está en la citación (convocazione) de la oficina.
agenda-landing-known = Ya tengo una reserva
agenda-landing-known-what = Con el código puede verla de nuevo, cambiarla o anularla.
agenda-landing-none = Ninguna ventanilla atiende con cita previa
agenda-landing-none-what = Por ahora las oficinas no han abierto las reservas en línea.
agenda-contact-offices = Contactos de las oficinas
agenda-contact-office = Contactos de la oficina
agenda-place-where = Dónde
agenda-place-none = No hay citas en línea
agenda-place-none-what = Para este servicio ninguna ventanilla atiende con cita pedida en línea.
agenda-place-convoked = La cita se pide con citación
agenda-near = Municipio, código postal, calle o nombre de la ventanilla
agenda-near-do = Mostrar primero las más cercanas
agenda-near-from = Por orden de distancia desde { $town }.
agenda-near-unknown = No sabemos dónde está «{ $place }»: las ventanillas aparecen por orden de la primera cita libre.
agenda-near-known = Se conocen las distancias desde:
agenda-distance = A { $km } km en línea recta
agenda-locate = Usar mi ubicación
agenda-locate-privacy = La ubicación se queda en este dispositivo: no se envía ni se guarda.
agenda-locate-done = Las ventanillas están ahora de la más cercana a la más lejana.
agenda-locate-refused = La ubicación no está disponible: se puede escribir arriba el municipio o el código postal.
agenda-first-free = Primera cita libre: { DAY($on) }, a las { $at }
agenda-first-free-none = Ahora no hay citas libres.
agenda-company = Quién viene
agenda-company-do = Actualizar las horas
agenda-language-no = Ninguno
agenda-language-choose = Elija el idioma
agenda-language-first = En esta cita participa un intérprete: elija el idioma para ver las horas.
agenda-soonest = Los primeros días libres
agenda-soonest-from = { $n ->
    [one] una hora libre, a las { $at }
   *[other] { $n } horas libres, desde las { $at }
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) }, a las { $at }
agenda-on-from-to = { DAY($on) }, de { $from } a { $to }
agenda-week = Del { DAY($from) } al { DAY($to) }
agenda-list = Días libres
agenda-arrows = Otros días
agenda-week-before = Semana anterior
agenda-week-after = Semana siguiente
agenda-list-before = Días anteriores
agenda-list-after = Días siguientes
agenda-as-list = Mostrar como lista
agenda-as-week = Mostrar por semana
agenda-week-none = En esta semana no hay horas libres.
agenda-nearest = Las horas libres más cercanas
agenda-taken = Entretanto, esa hora ya no está libre. No se ha perdido nada: basta con elegir otra hora.
agenda-none-title = Ahora no hay citas libres
agenda-none-what = Las citas que otras personas anulan vuelven a quedar libres durante el día.
agenda-none-opens = Las próximas citas se abren el { DAY($on) }, a las { $at }.
agenda-place-free = Ahora vuelve a haber una cita libre.
agenda-receipt-what = El resguardo demuestra que ha buscado una cita y que no había ninguna libre. La oficina cuenta estas solicitudes.
agenda-receipt-do = Resguardo del intento
agenda-receipt-title = Resguardo del intento de reserva
agenda-receipt-lead = Se ha pedido una cita y no había ninguna libre.
agenda-receipt-number = Número
agenda-receipt-when = Fecha y hora
agenda-receipt-counts = La solicitud queda registrada entre las rechazadas por falta de citas. La oficina puede encontrarla con el número.
agenda-try-again = Buscar de nuevo
agenda-book = Confirmar la cita
agenda-book-place = Ventanilla
agenda-book-place-choose = Elija una de las ventanillas de la lista.
agenda-book-at = Hora
agenda-book-at-choose = Elija una de las horas de la lista.
agenda-book-kind = Motivo
agenda-book-people = Cuántas personas vienen
agenda-book-language = Intérprete o mediador
agenda-book-note = Otros detalles
agenda-book-note-hint = 200 caracteres como máximo. No escriba datos sobre la salud ni otros datos delicados.
agenda-book-name = Nombre y apellidos
agenda-book-name-hint = De la persona que viene a la cita.
agenda-book-born_on = Fecha de nacimiento
agenda-book-born_on-hint = Sirve para que cada persona tenga el mismo número de citas.
agenda-born-form = Compruebe la fecha de nacimiento.
agenda-book-email = Correo electrónico
agenda-book-email-hint = Recibirá un mensaje con un enlace para confirmar la dirección.
agenda-book-phone = Teléfono
agenda-contact-one = Basta con uno de los dos: el correo electrónico o el teléfono.
agenda-privacy = Sus datos se usan solo para esta cita.
agenda-privacy-link = Aviso de privacidad
agenda-review-lead = Compruebe los datos antes de confirmar.
agenda-review-appointment = Cita
agenda-page-ahead = Cita confirmada
agenda-page-booked = Cita pasada
agenda-page-served = Cita terminada
agenda-page-no_show = Cita perdida
agenda-page-cancelled = Cita anulada
agenda-page-called_off = Cita anulada por la oficina
agenda-citizen-state-booked = Reservada
agenda-citizen-state-served = Terminada
agenda-citizen-state-no_show = No se presentó nadie
agenda-citizen-state-cancelled = Anulada
agenda-citizen-state-called_off = Anulada por la oficina
agenda-booked = La cita está reservada. Le conviene guardar esta página o anotar el código.
agenda-when = Cuándo
agenda-where = Dónde
agenda-map = Mapa
agenda-map-app = Abrir en la aplicación de mapas
agenda-people = { $n ->
    [one] Una persona
   *[other] { $n } personas
  }
agenda-case = Expediente (pratica)
agenda-code = Código
agenda-code-picture = El código como imagen, para el lector de la ventanilla
agenda-code-what = En la ventanilla basta con el código, en el teléfono o en papel.
agenda-bring = Qué llevar
agenda-calendar = Añadir al calendario
agenda-calendar-update = Actualizar el calendario
agenda-calendar-description =
    Código: { $code }

    { $instructions }

    Qué llevar:
    { $bring }

    Para cambiar o anular: { $link }
agenda-print = Imprimir
agenda-manage = Gestionar la cita
agenda-manage-what = Si no puede venir, anúlela aquí: otra persona la necesita.
agenda-move = Cambiar
agenda-move-title = Cambiar la cita
agenda-move-now = Cita actual: { DAY($on) }, de { $from } a { $to }.
agenda-move-do = Cambiar a esta hora
agenda-moves-left = { $n ->
    [0] Ya no se puede cambiar.
    [one] Se puede cambiar una vez más.
   *[other] Se puede cambiar { $n } veces más.
  }
agenda-moved = La cita se ha cambiado.
agenda-keep = Dejarla como está
agenda-cancel = Anular la cita
agenda-cancel-title = ¿Anular la cita?
agenda-cancel-what = La cita queda libre para otras personas y no se puede recuperar.
agenda-cancel-do = Sí, anular
agenda-cancelled = La cita se ha anulado.
agenda-back-to = Volver a la cita
agenda-again = Pedir otra cita
agenda-address-waits = Debe confirmar el correo electrónico
agenda-address-waits-what = Se ha enviado a { $email } un mensaje con un enlace. Ábralo antes del { DAY($on) }, a las { $at }: si no, la cita se anula y vuelve a quedar libre.
agenda-address-mend = La dirección es incorrecta, o el mensaje no llega
agenda-address-change = Cambiar la dirección o añadir una
agenda-address-none = ninguna
agenda-address-wanted = Pendiente de confirmar: { $email }. Hasta entonces vale la dirección anterior.
agenda-address-send = Enviar de nuevo el mensaje
agenda-address-sent = El mensaje se ha enviado de nuevo.
agenda-address-title = Confirmar el correo electrónico
agenda-address-ask = La cita se ha reservado con la dirección { $email }.
agenda-address-confirm = Confirmar: la dirección es mía
agenda-address-confirmed = La dirección está confirmada.
agenda-find-title = Encontrar una reserva
agenda-find-lead = Con el código de la cita y el correo electrónico o el teléfono que dio al reservar.
agenda-find-code = Código de la cita
agenda-find-code-hint = Diez letras y cifras, por ejemplo 7K2M-9QXA-41.
agenda-find-contact = Correo electrónico o teléfono
agenda-find-do = Mostrar la cita
agenda-find-none = No hay ninguna cita con este código y este correo electrónico o teléfono.
agenda-speaks-am = amárico
agenda-speaks-ar = árabe
agenda-speaks-bn = bengalí
agenda-speaks-de = alemán
agenda-speaks-en = inglés
agenda-speaks-es = español
agenda-speaks-fa = persa
agenda-speaks-fr = francés
agenda-speaks-hi = hindi
agenda-speaks-pa = panyabí
agenda-speaks-pl = polaco
agenda-speaks-pt = portugués
agenda-speaks-ro = rumano
agenda-speaks-ru = ruso
agenda-speaks-so = somalí
agenda-speaks-sq = albanés
agenda-speaks-sr = serbio
agenda-speaks-ti = tigriña
agenda-speaks-tl = tagalo
agenda-speaks-tr = turco
agenda-speaks-uk = ucraniano
agenda-speaks-ur = urdu
agenda-speaks-wo = wolof
agenda-speaks-zh = chino
agenda-name-missing = Escriba nombre y apellidos.
agenda-name-form = Escriba nombre y apellidos, 120 caracteres como máximo.
agenda-fiscal-code-form = El código fiscal (codice fiscale) tiene 16 caracteres; el provisional, 11 cifras. Si no lo tiene, deje el campo vacío.
agenda-email-form = Compruebe la dirección: por ejemplo nome@esempio.it.
agenda-phone-form = Compruebe el número de teléfono.
agenda-contact-missing = Indique un correo electrónico o un número de teléfono.
agenda-note-long = 200 caracteres como máximo.
agenda-people-most = { $most ->
    [one] A esta cita viene una sola persona.
   *[other] A esta cita vienen como máximo { $most } personas.
  }
agenda-language-missing = Elija el idioma del intérprete o del mediador.
agenda-language-none = Para esta cita no hay intérprete.
agenda-only-convoked = Esta cita se pide con el enlace que está en la citación (convocazione).
agenda-limit-person = Ya hay una reserva de este tipo a nombre de esta persona. Puede cambiarla o anularla.
agenda-limit-case = Ya hay una reserva de este tipo para este expediente. Puede cambiarla o anularla.
agenda-booking-over = La cita ya ha pasado o se ha anulado.
agenda-change-late = Es demasiado tarde para modificar la cita aquí: contacte con la oficina.
agenda-moves-most = { $most ->
    [0] Esta cita no se puede cambiar: contacte con la oficina.
    [one] La cita se puede cambiar una sola vez: contacte con la oficina.
   *[other] La cita se puede cambiar como máximo { $most } veces: contacte con la oficina.
  }
agenda-changed-meanwhile = Otra persona ha hecho un cambio entretanto: recargue la página.
agenda-mail-booked-subject = Cita confirmada: { DAY($on) }, a las { $at }
agenda-mail-booked-body =
    Buenos días, { $name }:

    Su cita está confirmada.

    { $kind }
    { DAY($on) }, a las { $at }
    { $office } – { $counter }
    { $address }

    Código: { $code }

    Qué llevar:
    { $bring }

    Para cambiar o anular la cita: { $link }
    Para su calendario: { $link }/appointment.ics
agenda-mail-asked-subject = Confirme la dirección para la cita del { DAY($on) }
agenda-mail-asked-body =
    Buenos días:

    Se ha reservado una cita con esta dirección:

    { DAY($on) }, a las { $at }
    { $office } – { $counter }

    Para confirmar la dirección, abra este enlace antes del { DAY($by) }, a las { $by-hour }:
    { $confirm }

    Si no se confirma, la cita se anula y vuelve a quedar libre.
    Si usted no ha reservado nada, puede ignorar este mensaje.
agenda-mail-readdressed-subject = Confirme la nueva dirección para la cita del { DAY($on) }
agenda-mail-readdressed-body =
    Buenos días:

    Se ha indicado esta dirección para una cita:

    { DAY($on) }, a las { $at }
    { $office } – { $counter }

    Para recibir aquí los mensajes, confirme la dirección:
    { $confirm }

    La cita sigue siendo válida en cualquier caso. Si usted no ha reservado nada, puede ignorar este mensaje.
agenda-mail-unhelped-subject = Sin intérprete: cita del { DAY($on) }, a las { $at }
agenda-mail-unhelped-body =
    Buenos días, { $name }:

    Su cita sigue confirmada, pero el intérprete o mediador no estará:

    { $kind }
    { DAY($on) }, a las { $at }
    { $office } – { $counter }
    { $address }

    Si es posible, venga con una persona que le ayude a entenderse. Para elegir otro día: { $link }
    Código: { $code }
agenda-mail-moved-subject = Cita cambiada: { DAY($on) }, a las { $at }
agenda-mail-moved-body =
    Buenos días, { $name }:

    Su cita se ha cambiado. La nueva cita es:

    { $kind }
    { DAY($on) }, a las { $at }
    { $office } – { $counter }
    { $address }

    Código: { $code }

    Para cambiarla o anularla: { $link }
    Para actualizar su calendario: { $link }/appointment.ics
agenda-mail-near-subject = Recordatorio: cita el { DAY($on) }, a las { $at }
agenda-mail-near-body =
    Buenos días, { $name }:

    Le recordamos su cita:

    { $kind }
    { DAY($on) }, a las { $at }
    { $office } – { $counter }
    { $address }

    Código: { $code }

    Qué llevar:
    { $bring }

    Si no puede venir, dígalo aquí, porque otra persona necesita la cita: { $link }
agenda-mail-cancelled-subject = Cita anulada: { DAY($on) }, a las { $at }
agenda-mail-cancelled-body =
    Buenos días, { $name }:

    Su cita se ha anulado:

    { $kind }
    { DAY($on) }, a las { $at }
    { $office } – { $counter }

    La cita vuelve a quedar libre para otras personas.
    Para quitarla de su calendario: { $link }/appointment.ics
agenda-mail-lapsed-subject = Cita anulada: la dirección no se ha confirmado
agenda-mail-lapsed-body =
    Buenos días:

    Esta dirección no se ha confirmado a tiempo. La cita se ha anulado:

    { DAY($on) }, a las { $at }
    { $office } – { $counter }

    Para reservar otra cita: { $link }
agenda-mail-called-off-subject = Cita anulada por la oficina: { DAY($on) }, a las { $at }
agenda-mail-called-off-body =
    Buenos días, { $name }:

    La oficina no puede recibirle a esta hora y ha tenido que anular la cita:

    { $kind }
    { DAY($on) }, a las { $at }
    { $office } – { $counter }

    Disculpe las molestias. Para reservar otra cita: { $link }
    Para quitarla de su calendario: { $link }/appointment.ics
agenda-withdrawn = A esta hora ya no se atiende
agenda-replaced = Hora sustituida por el nuevo calendario
agenda-languages-form = Indique los idiomas con su código, por ejemplo «ar fr».
agenda-booking-ahead = La cita todavía no ha tenido lugar.
agenda-key-used = Ya se ha enviado una solicitud distinta con la misma marca.
agenda-tab-hall = Sala de espera
agenda-rehearsal-short = Prueba
agenda-hall-lead = Dos páginas para la sala, que se abren a pantalla completa: la pantalla de llamadas, sin nombres, y el tótem donde quien llega escribe el código o toma un número. Quien conoce la dirección las abre sin iniciar sesión.
agenda-hall-display = Pantalla de llamadas
agenda-hall-kiosk = Tótem
agenda-hall-sound = Para oír las llamadas, toque una vez «Activar el sonido» en la pantalla, o inicie el navegador con la reproducción automática permitida.
agenda-hall-make = Crear las direcciones
agenda-hall-renew = Cambiar las direcciones
agenda-hall-renew-ask = Las direcciones actuales dejarán de funcionar: habrá que abrir de nuevo la pantalla y el tótem. ¿Continuar?
agenda-hall-made = Direcciones creadas.
agenda-hall-none = Todavía no hay direcciones: las crea el responsable de la oficina.
agenda-kiosk-title = Le damos la bienvenida
agenda-kiosk-with = Tengo cita
agenda-kiosk-code = Escriba el código de la cita o muéstrelo al lector
agenda-kiosk-arrive = Ya estoy aquí
agenda-kiosk-without = No tengo cita
agenda-kiosk-priority = Si tiene derecho a prioridad (embarazo, discapacidad), dígaselo al personal.
agenda-kiosk-number = Su número
agenda-kiosk-before = { $n ->
    [0] Nadie antes de usted.
    [one] Una persona antes de usted.
   *[other] { $n } personas antes de usted.
  }
agenda-kiosk-wait = { $n ->
    [0] Le llamarán pronto.
    [one] Espera: alrededor de un minuto.
   *[other] Espera: alrededor de { $n } minutos.
  }
agenda-kiosk-watch = Mire la pantalla: su número aparece con el puesto de atención.
agenda-kiosk-back = Terminar
agenda-display-title = Llamadas
agenda-display-number = Número
agenda-display-desk = Puesto
agenda-display-none = Ninguna llamada en curso
agenda-display-aloud = Número { $ticket }, puesto { $desk }
agenda-display-waiting = { $n ->
    [0] No hay nadie esperando
    [one] Una persona esperando
   *[other] { $n } personas esperando
  }
agenda-display-wait = { $n ->
    [0] Si llega ahora, le llaman enseguida
    [one] Espera si llega ahora: alrededor de un minuto
   *[other] Espera si llega ahora: alrededor de { $n } minutos
  }
agenda-display-sound = Activar el sonido
