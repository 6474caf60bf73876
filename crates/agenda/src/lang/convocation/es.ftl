agenda-invitation-ask-title = He recibido una citación
agenda-invitation-ask-lead = Con el código escrito en la carta se elige el día y la hora de la cita.
agenda-invitation-ask-do = Continuar
agenda-invitation-code = Código de la carta
agenda-invitation-code-hint = Diez letras y cifras, por ejemplo 7K2M-9QXA-41.
agenda-invitation-code-none = No hay ninguna citación con este código. Compruebe la carta.
agenda-invitation-title = Citación
agenda-invitation-lead = { $office } le invita a elegir el día y la hora de la cita.
agenda-invitation-booked-on = La cita ya está reservada: { DAY($on) }, a las { $at }.
agenda-invitation-see = Ver la cita
agenda-invitation-until = Reservar antes del
agenda-invitation-what = Los datos que la oficina conoce ya están escritos. Solo falta elegir el día y la hora.
agenda-invitation-begin = Elegir el día y la hora
agenda-invitation-name = La citación es personal: el nombre no se puede cambiar. Si está mal, póngase en contacto con la oficina.
agenda-invitation-withdrawn = La oficina ha retirado esta citación: ya no hace falta reservar.
agenda-invitation-lapsed = El plazo para reservar ha pasado: póngase en contacto con la oficina.
agenda-invitation-booked = La cita ya está reservada.
agenda-invitation-done = La cita de esta citación ya tuvo lugar.
agenda-invitation-mail-invited-subject = Citación: elija la cita para el expediente { $case }
agenda-invitation-mail-invited-body =
    Buenos días, { $name }:

    Hace falta una cita para el expediente { $case }:

    { $kind }
    { $office } – { $counter }
    { $address }

    El día y la hora se eligen aquí:
    { $link }

    Qué llevar:
    { $bring }

    El enlace es personal: no lo dé a otras personas. Quien no reserva recibe una carta.
agenda-invitation-mail-invited-last = Reserve antes del { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = Citación retirada: expediente { $case }
agenda-invitation-mail-withdrawn-body =
    Buenos días, { $name }:

    La oficina ha retirado la citación para el expediente { $case }:

    { $kind }
    { $office } – { $counter }

    Ya no hace falta reservar la cita.
agenda-letter-subject = Citación para el expediente { $case }: { $kind }
agenda-letter-dear = Buenos días, { $name }:
agenda-letter-why = Hace falta una cita para el expediente { $case } en { $office } – { $counter }, { $address }.
agenda-letter-how = El día y la hora se eligen en línea: enfoque el código con el teléfono.
agenda-letter-code-how = También puede abrir { $site } y escribir el código de esta carta.
agenda-letter-proposal = Se ha reservado para usted esta cita: { DAY($on) }, a las { $at }.
agenda-letter-change = Para cambiarla o anularla, enfoque el código con el teléfono.
agenda-letter-last = Reserve antes del { DAY($last) }.
agenda-letter-help = Si no puede hacerlo en línea, póngase en contacto con la oficina: vea la parte de arriba de la carta.
