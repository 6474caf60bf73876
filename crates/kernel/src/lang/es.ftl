calendar-reason = { $reason ->
    [sunday] domingo
    [new_year] Año Nuevo
    [epiphany] Epifanía
    [easter_monday] Lunes de Pascua
    [liberation] aniversario de la Liberación
    [labour] Día del Trabajo
    [republic] Día de la República
    [assumption] Asunción (Ferragosto)
    [saint_francis] San Francisco de Asís
    [all_saints] Todos los Santos
    [immaculate_conception] Inmaculada Concepción
    [christmas] Navidad
    [saint_stephen] San Esteban
    [unity_2011] 150 años de la unidad de Italia
    [patron] fiesta del santo patrón
    [closure] cierre de la oficina: { $why }
    [saturday] sábado
   *[other] { $why }
}
calendar-not-covered = El calendario cubre el periodo del { DAY($from) } al { DAY($to) } y no incluye el { DAY($date) }: la fecha no se calcula.
term-length = { $unit ->
    [months] { $amount ->
        [one] 1 mes
       *[other] { $amount } meses
    }
    [working_days] { $amount ->
        [one] 1 día hábil
       *[other] { $amount } días hábiles
    }
   *[calendar_days] { $amount ->
        [one] 1 día
       *[other] { $amount } días
    }
}
term-event = { $what ->
    [documents_requested] Petición de documentos
    [documents_received] Llegada de los documentos pedidos
    [rejection_notice_received] Aviso previo de denegación (preavviso di rigetto)
    [observations_filed] Presentación de las observaciones
    [law] Suspensión por ley
   *[extension] Prórroga
}
term-not-counted = { $days ->
    [one] no se cuenta el { DAY($from) }
   *[other] no se cuentan { $days } días, del { DAY($from) } al { DAY($to) }
}
term-step-received = Recepción: { DAY($on) }. El día de la recepción no se cuenta ({ $norm }).
term-step-length = Duración del plazo: { term-length }.
term-step-extended = Prórroga de { term-length }, el { DAY($on) } (acto: { $act }). Duración total: { $total } { $unit ->
    [months] meses
    [working_days] días hábiles
   *[calendar_days] días
}.
term-step-months = { $same ->
    [yes] Un plazo en meses vence el día con el mismo número
   *[no] El mes en que vence el plazo no tiene un día con el mismo número: el plazo vence el último día del mes
} ({ $norm }). Del { DAY($from) }, no contado, al { DAY($to) }: { term-length }.
term-step-counted = { $one_day ->
    [yes] Se cuenta el { DAY($from) }: { term-length }.
   *[no] Se cuenta del { DAY($from) } al { DAY($to) }: { term-length }.
}
term-step-weekends = En este periodo no se cuentan, por no ser hábiles: { $saturdays ->
    [0] { "" }
    [one] 1 sábado
   *[other] { $saturdays } sábados
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " y " }
    }
}{ $sundays ->
    [0] { "" }
    [one] 1 domingo
   *[other] { $sundays } domingos
}.
term-step-skipped = No se cuenta el { DAY($on) }, por no ser hábil: { calendar-reason }.
term-suspended-documents-received = Plazo suspendido: documentos pedidos el { DAY($on) } y recibidos el { DAY($restart) }. El plazo se reanuda el { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = Plazo suspendido: documentos pedidos el { DAY($on) }. Después de { $most } días el plazo se reanuda en todo caso, el { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-observations = Plazo suspendido: aviso previo de denegación (preavviso di rigetto) recibido el { DAY($on) }, observaciones presentadas el { DAY($restart) }. El plazo se reanuda { $most } días después de las observaciones, el { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-no-observations = Plazo suspendido: aviso previo de denegación (preavviso di rigetto) recibido el { DAY($on) }. Si no hay observaciones en los { $most } días concedidos{ $rolled ->
    [yes] , el último de los cuales no puede ser festivo
   *[no] { "" }
}, el plazo se reanuda el { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-law = Plazo suspendido por ley{ $law ->
    [covid_2020] , epidemia de 2020
   *[other] { "" }
}: { term-not-counted } ({ $norm }).
term-step-idle = { term-event }, el { DAY($on) }: ningún día del plazo queda suspendido por este motivo ({ $norm }).
term-step-late = { term-event }, el { DAY($on) }: el plazo ya se había reanudado el { DAY($since) }, el vencimiento no cambia.
term-step-older-rule = Atención: antes del { DAY($since) } el aviso previo de denegación (aquí: { DAY($on) }) no suspendía el plazo, sino que lo hacía empezar de nuevo. La fecha debe comprobarse a mano.
term-step-sum = { $parted ->
    [yes] Suma: { $parts } = { term-length }. Último día contado: { DAY($last) }.
   *[no] Suma: { term-length }. Último día contado: { DAY($last) }.
}
term-step-moved = El plazo no puede vencer el { DAY($on) } ({ calendar-reason }) y pasa al día siguiente ({ $norm }).
term-step-due = Vencimiento: { DAY($on) }.
term-error-amount = Un plazo de { term-length } no es posible: indique un número de 1 a { $most }.
term-error-receipt-in-future = Recepción el { DAY($received) }: la fecha es futura, hoy es { DAY($today) }.
term-error-in-future = { term-event }, el { DAY($on) }: la fecha es futura, hoy es { DAY($today) }.
term-error-before-receipt = { term-event }, el { DAY($on) }: la fecha es anterior a la recepción, el { DAY($received) }.
term-error-after-due = { term-event }, el { DAY($on) }: el plazo ya había vencido el { DAY($due) }.
term-error-second-suspension = Petición de documentos, el { DAY($on) }: el plazo puede suspenderse por documentos una sola vez (L. 241/1990 art. 2 c. 7), y ya se suspendió el { DAY($first) }.
term-error-second-notice = Aviso previo de denegación, el { DAY($on) }: ya se recibió un aviso el { DAY($first) } y suspende el plazo una sola vez.
term-error-restart-without-stop = { term-event }, el { DAY($on) }: falta { $what ->
    [documents_received] la petición de documentos
   *[observations_filed] el aviso previo de denegación
}, el plazo no se ha suspendido.
term-error-before-stop = { term-event }, el { DAY($on) }: la fecha es anterior { $what ->
    [documents_received] a la petición de documentos
   *[observations_filed] al aviso previo de denegación
}, el { DAY($stopped) }.
term-error-already-restarted = { term-event }, el { DAY($on) }: ya tuvo lugar el { DAY($first) }.
term-error-blank-act = Prórroga, el { DAY($on) }: indique el acto que la dispone.
term-error-event-blank = «{ $text }» no es un evento: escriba FECHA=TIPO, por ejemplo 2026-03-20=rejection_notice_received.
term-error-event-date = «{ $text }» no es una fecha: escriba año-mes-día, por ejemplo 2026-03-20.
term-error-event-kind = «{ $text }» no es un tipo de evento. Los tipos son: { $kinds }.
term-error-event-extension = «{ $text }»: indique cuánto y con qué acto, en la forma extension:AMOUNT:ACT, por ejemplo extension:30:Det. 12/2026.
kernel-code-wrong = El código no es correcto, ha caducado o ya se ha usado. Cada código vale una sola vez: espere al siguiente.
kernel-copy-not-empty = La base de datos de destino no está vacía (tabla { $table }): solo se copia en una base de datos vacía.
kernel-ledger-already-reversed = Este registro ya ha sido anulado.
kernel-password-short = La contraseña debe tener al menos { $n } caracteres. Puede ser una frase.
kernel-password-unfit = Esta contraseña no es adecuada: no debe contener el correo electrónico ni superar los 1000 caracteres.
kernel-person-administrator-everywhere = Quien administra lo hace para todas las oficinas: no indique una oficina.
kernel-person-email-form = La dirección de correo electrónico no está completa. Ejemplo: nome@comune.example.it.
kernel-person-email-taken = Ya existe una cuenta con este correo electrónico.
kernel-person-last-administrator = Es la última persona que puede administrar la plataforma: primero hay que nombrar a otra.
kernel-person-name-missing = Indique nombre y apellidos.
