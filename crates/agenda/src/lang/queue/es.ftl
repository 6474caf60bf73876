### Quienes esperan una plaza: lista de espera, plazas ofrecidas, plazas por sorteo.

agenda-queue-title = Lista de espera
agenda-queue-what = Cuando queda libre una plaza, se ofrece primero a quienes esperan, en el orden en que se apuntaron. Quien recibe la oferta tiene unas horas para aceptarla; mientras tanto, la plaza queda reservada.
agenda-queue-do = Apuntarse a la lista de espera
agenda-queue-privacy = Los datos sirven solo para la lista de espera y se borran al salir de ella. La plaza es personal: el nombre no se puede cambiar.
agenda-queue-already = Esta persona ya está en la lista. La página de la lista está en el mensaje recibido al apuntarse.
agenda-queue-who = Escriba la fecha de nacimiento o el código fiscal: una plaza es de una sola persona.
agenda-queue-counters-choose = Elija al menos una ventanilla.
agenda-queue-offer-over = La oferta ya no vale.
agenda-queue-over = La espera ya ha terminado.
agenda-queue-address-ask = { $enrolled ->
    [1] Con la dirección { $email } alguien ha pedido inscribirse en el sorteo de una plaza.
   *[other] Con la dirección { $email } alguien ha pedido esperar una plaza.
  }
agenda-queue-address-waits = Se ha enviado a { $email } un mensaje con un enlace. Ábralo antes del { DAY($on) }, a las { $at }: hasta entonces la solicitud no cuenta.
agenda-queue-address-confirmed = La dirección está confirmada: desde ahora la solicitud cuenta.
agenda-earlier = Quisiera venir antes
agenda-earlier-title = Una cita más cercana
agenda-earlier-what = Si queda libre una plaza antes de esta cita, se ofrece a quienes esperan, en orden. La cita actual se mantiene mientras no acepte una oferta.
agenda-earlier-email = Las ofertas llegan a { $email }.
agenda-enrol-title = Inscripción en el sorteo
agenda-enrol-what = Se asignan las plazas del { DAY($first) } al { DAY($last) }. No importa quién llega primero: el orden se sortea el { DAY($on) }, después de las { $at }, y cualquiera puede volver a calcularlo.
agenda-enrol-until = La inscripción está abierta hasta el { DAY($on) }, a las { $at }.
agenda-enrol-do = Inscribirse
agenda-book-fiscal_code = Código fiscal italiano (codice fiscale)
agenda-book-fiscal_code-hint = Basta la fecha de nacimiento o el código fiscal.
agenda-book-counters = Ventanillas
agenda-book-counters-hint = Sirve cualquiera de las elegidas.
agenda-book-weekdays = Días que convienen
agenda-book-weekdays-hint = Si no elige ninguno, valen todos.
agenda-book-part = Horas que convienen
agenda-part-any = cualquier hora
agenda-part-morning = por la mañana, antes de las 13
agenda-part-afternoon = por la tarde, desde las 13
agenda-weekdays-any = cualquier día

agenda-proof-busy = Un momento: el dispositivo está terminando un pequeño cálculo que aleja a los programas automáticos. Después el formulario se envía solo.
agenda-proof-wait = Para alejar a los programas automáticos, el formulario se puede enviar { $seconds } segundos después de abrir esta página.
agenda-proof-early = Faltan { $seconds } segundos: sirve para alejar a los programas automáticos y es igual para todos. Después pulse de nuevo el botón; lo escrito se queda aquí.
agenda-proof-stale = La página ha estado abierta demasiado tiempo. Lo escrito sigue aquí: espere unos segundos y pulse de nuevo el botón.
agenda-proof-used = Esta solicitud ya ha llegado.

agenda-waiting-title = En lista de espera
agenda-enrolled-title = Inscripción en el sorteo
agenda-waiting-place = Posición en la lista: { $n }
agenda-waiting-draw = El orden se sortea el { DAY($on) }, después de las { $at }.
agenda-waiting-rank = { $n ->
    [0] Posición en el orden sorteado: { $rank }. Ya nadie espera delante.
    [one] Posición en el orden sorteado: { $rank }. Delante espera todavía una persona.
   *[other] Posición en el orden sorteado: { $rank }. Delante esperan todavía { $n } personas.
  }
agenda-waiting-what = Cuando haya una plaza llegará un mensaje. Conviene mirar el correo, también entre los mensajes no deseados.
agenda-waiting-keep = Conviene guardar esta página: su dirección es personal y permite ver la posición, responder a las ofertas y salir.
agenda-standing-asked = Por confirmar
agenda-standing-waiting = En espera
agenda-standing-offered = Hay una plaza
agenda-standing-booked = Reservado
agenda-standing-left = Ha salido de la lista
agenda-standing-lapsed = No confirmado
agenda-standing-missed = Fuera de la lista
agenda-standing-removed = Retirado por la oficina
agenda-standing-what-booked = La espera ha terminado: hay una cita.
agenda-standing-what-left = La espera ha terminado a petición de la persona. Los datos personales se han borrado.
agenda-standing-what-lapsed = La dirección de correo no se confirmó a tiempo. Los datos personales se han borrado; es posible apuntarse de nuevo.
agenda-standing-what-missed = Tres ofertas han quedado sin efecto y las plazas han pasado a otras personas. Es posible apuntarse de nuevo.
agenda-standing-what-removed = La oficina ha cerrado la solicitud y ha escrito el motivo en el mensaje enviado.
agenda-suits = Lo que conviene
agenda-ticket = Número público

agenda-offer-title = Plaza ofrecida
agenda-offer-until = La plaza queda reservada hasta el { DAY($on) }, a las { $at }. Después pasa a la persona siguiente.
agenda-offer-instead = Si acepta, la cita del { DAY($on) }, a las { $at }, se cambia a esta hora.
agenda-offer-choice = También puede elegir otra plaza libre
agenda-offer-accept = Aceptar la plaza
agenda-offer-decline = Renunciar a esta plaza
agenda-offer-left = { $n ->
    [one] Es la última oferta: si queda sin efecto, la espera termina.
   *[other] Después de { $n } ofertas sin efecto, incluida esta, la espera termina.
  }
agenda-decline-title = ¿Renunciar a esta plaza?
agenda-decline-what = La plaza pasa a la persona siguiente y no se puede recuperar. La posición en la lista se mantiene.
agenda-decline-do = Sí, renunciar
agenda-decline-stay = Volver a la oferta
agenda-declined = La plaza ha pasado a la persona siguiente.
agenda-leave = { $enrolled ->
    [1] Retirar la inscripción
   *[other] Salir de la lista
  }
agenda-leave-title = { $enrolled ->
    [1] ¿Retirarse del sorteo?
   *[other] ¿Salir de la lista?
  }
agenda-leave-what = La posición se pierde y los datos personales se borran. Una plaza ofrecida pasa a la persona siguiente.
agenda-leave-do = { $enrolled ->
    [1] Sí, retirar
   *[other] Sí, salir
  }
agenda-leave-stay = { $enrolled ->
    [1] Seguir en el sorteo
   *[other] Seguir en la lista
  }
agenda-left = La espera ha terminado y los datos personales se han borrado.

agenda-releases-title = Plazas asignadas por sorteo
agenda-releases-lead = Cuando hay pocas plazas, la oficina puede asignarlas en un orden sorteado que cualquiera puede comprobar.
agenda-releases-open = Sorteos abiertos
agenda-releases-none = No hay sorteos
agenda-releases-none-what = Las plazas se reservan como siempre, en la página de las citas.
agenda-release = Sorteo
agenda-release-days = Plazas del { DAY($first) } al { DAY($last) }
agenda-release-opens-on = Inscripción desde el { DAY($on) }, a las { $at }
agenda-release-closes-on = Inscripción hasta el { DAY($on) }, a las { $at }
agenda-release-closed = La inscripción en este sorteo no está abierta.
agenda-release-enrolled = { $n ->
    [0] Ninguna persona inscrita.
    [one] Una persona inscrita.
   *[other] { $n } personas inscritas.
  }
agenda-release-why-off = Motivo de la anulación:
agenda-release-state-open = Inscripción abierta
agenda-release-state-announced = Anunciado
agenda-release-state-closed = A la espera del sorteo
agenda-release-state-drawn = Sorteado
agenda-release-state-over = Terminado
agenda-release-state-called_off = Anulado
agenda-release-how = Cómo funciona
agenda-release-how-enrol = La inscripción va del { DAY($from) }, a las { $from-hour }, al { DAY($to) }, a las { $to-hour }. Inscribirse antes o después es igual. Cada persona recibe un número público.
agenda-release-how-draw = El valor público se conoce el { DAY($on) }, después de las { $at }. Con él, con la semilla secreta y con los números se calcula el orden.
agenda-release-how-offers = Las plazas se ofrecen en ese orden. Quien recibe la oferta tiene unas horas para aceptarla y puede elegir entre las plazas todavía libres.
agenda-release-how-name = La plaza es de la persona inscrita. El nombre no se puede cambiar; una plaza a la que se renuncia pasa a la persona siguiente.
agenda-release-check = Comprobar el sorteo
agenda-release-check-what = Con el anuncio la oficina publica la huella de una semilla secreta: después ya no puede cambiarla. El valor público nace cuando la inscripción ya está cerrada y nadie lo conoce antes. Así nadie, ni siquiera la oficina, puede decidir el orden.
agenda-release-commitment = Huella de la semilla (SHA-256)
agenda-release-source = De dónde viene el valor público
agenda-release-seed = Semilla
agenda-release-value = Valor público
agenda-release-later = Se publica con el sorteo.
agenda-release-drawn-at = Sorteado
agenda-release-rule = Para cada número se calcula la huella SHA-256 del texto formado por semilla, dos puntos, valor público, dos puntos, número. El orden es el de las huellas, empezando por la más pequeña. Cualquier ordenador puede comprobarlo:
agenda-release-example = Ejemplo: el número { $ticket }
agenda-release-order = Orden sorteado
agenda-release-order-what = Solo números: los nombres no se publican. El número propio está en la página personal.
agenda-release-column-rank = Posición

agenda-queue-mail-asked-subject = { $enrolled ->
    [1] Confirme la inscripción en el sorteo
   *[other] Confirme la dirección para la lista de espera
  }
agenda-queue-mail-asked-body =
    Buenos días:

    { $enrolled ->
        [1] con esta dirección alguien ha pedido inscribirse en el sorteo de una plaza:
       *[other] con esta dirección alguien ha pedido esperar una plaza:
    }

    { $kind }
    { $office } – { $counter }

    Para confirmar la dirección abra este enlace antes del { DAY($by) }, a las { $by-hour }:
    { $confirm }

    Hasta entonces la solicitud no cuenta. Si no ha pedido nada, no haga caso de este mensaje.
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] Inscripción en el sorteo confirmada: { $kind }
   *[other] En espera de una plaza: { $kind }
  }
agenda-queue-mail-joined-body =
    Buenos días, { $name }:

    la dirección está confirmada y la solicitud cuenta.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] Número público en el sorteo: { $ticket }
       *[other] Las plazas se ofrecen en el orden en que se apuntaron las personas.
    }

    Para ver la posición, responder a las ofertas o salir: { $link }
agenda-queue-mail-offered-subject = Hay una plaza: { DAY($on) }, a las { $at }
agenda-queue-mail-offered-body =
    Buenos días, { $name }:

    hay una plaza:

    { $kind }
    { DAY($on) }, a las { $at }
    { $office } – { $counter }
    { $address }

    Queda reservada hasta el { DAY($by) }, a las { $by-hour }. Después pasa a la persona siguiente.
    Para aceptarla o renunciar: { $link }
agenda-queue-mail-passed-subject = La oferta ha caducado
agenda-queue-mail-passed-body =
    Buenos días, { $name }:

    nadie respondió a tiempo a la oferta, y la plaza ha pasado a la persona siguiente. La posición en la lista se mantiene.
    { $left ->
        [one] Si la próxima oferta también queda sin efecto, la espera termina.
       *[other] Quedan { $left } ofertas; después la espera termina.
    }

    La página de la lista: { $link }
agenda-queue-mail-withdrawn-subject = La plaza ofrecida ya no existe
agenda-queue-mail-withdrawn-body =
    Buenos días, { $name }:

    la oficina ha cambiado sus horarios y no puede atender a la hora ofrecida. Pedimos disculpas. La posición en la lista se mantiene y la próxima plaza se ofrece en orden.

    La página de la lista: { $link }
agenda-queue-mail-missed-subject = La espera ha terminado
agenda-queue-mail-missed-body =
    Buenos días, { $name }:

    tres plazas ofrecidas han quedado sin efecto y han pasado a otras personas. La espera ha terminado y los datos personales se han borrado.

    Es posible apuntarse de nuevo cuando se quiera: { $link }
agenda-queue-mail-drawn-subject = Sorteo hecho: posición { $rank }
agenda-queue-mail-drawn-body =
    Buenos días, { $name }:

    el orden se ha sorteado.

    { $kind }
    { $office } – { $counter }
    Número público: { $ticket }
    Posición: { $rank }

    Las plazas se ofrecen en este orden; cuando llegue su turno recibirá un mensaje.
    Para comprobar el sorteo: { $page }
    Su página personal: { $link }
agenda-queue-mail-nothing-left-subject = Las plazas del sorteo se han asignado
agenda-queue-mail-nothing-left-body =
    Buenos días, { $name }:

    todas las plazas del sorteo se han asignado. La solicitud sigue en la lista de espera: si queda libre una plaza, se ofrece en orden.

    { $kind }
    { $office } – { $counter }

    La página de la lista: { $link }
agenda-queue-mail-called-off-subject = El sorteo se ha anulado
agenda-queue-mail-called-off-body =
    Buenos días, { $name }:

    la oficina ha anulado el sorteo. Motivo: { $why }

    La solicitud sigue en la lista de espera: { $link }
agenda-queue-mail-removed-subject = La oficina ha cerrado la solicitud de espera
agenda-queue-mail-removed-body =
    Buenos días, { $name }:

    la oficina ha retirado la solicitud de la lista. Motivo: { $why }

    { $kind }
    { $office } – { $counter }

    Los datos personales se han borrado.

agenda-queue-sms-joined = { $enrolled ->
    [1] Inscripción en el sorteo confirmada. Número y ofertas: { $link }
   *[other] En lista de espera. Su puesto y las ofertas: { $link }
  }
agenda-queue-sms-offered = Hueco libre { $on } a las { $at }. Responda antes del { $by }: { $link }
agenda-queue-sms-news = { $enrolled ->
    [1] Novedades del sorteo: { $link }
   *[other] Novedades de su lista de espera: { $link }
  }
