### Para quien presenta una solicitud y la sigue: los pasos, el recibo, la página del expediente, los mensajes.

cases-apply-step-details = Situación
cases-apply-step-applicant = Solicitante
cases-apply-step-documents = Documentos
cases-apply-step-review = Comprobación
cases-apply-title-details = Solicitud: la situación
cases-apply-title-applicant = Solicitud: quién la presenta
cases-apply-title-delegate = Solicitud: quién actúa por el solicitante
cases-apply-title-documents = Solicitud: los documentos
cases-apply-title-review = Solicitud: comprobación de los datos
cases-apply-next = Continuar
cases-apply-back = Atrás
cases-apply-change = Cambiar
cases-apply-kept = Lo que ha escrito queda guardado durante 24 horas en este dispositivo.
cases-apply-remove = Borrar todo
cases-apply-removed = Los datos de la solicitud se han borrado.
cases-apply-gone = No hay ninguna solicitud en curso: han pasado 24 horas, o ya se ha enviado. Puede empezar de nuevo aquí.

cases-apply-title = Presentar la solicitud en línea
cases-apply-lead = Responda a algunas preguntas, adjunte los documentos y reciba enseguida el recibo con el número de registro. No hace falta registrarse.
cases-apply-documents = Documentos que pueden hacer falta
cases-apply-documents-what = Sirve también una foto que se lea bien. Si todavía no tiene un documento, puede presentar la solicitud igualmente: la oficina se lo pedirá.
cases-apply-document-sometimes = (solo en algunos casos)
cases-apply-begun = En este dispositivo hay una solicitud ya empezada.
cases-apply-begin = Empezar
cases-apply-go-on = Continuar la solicitud
cases-apply-anew = Empezar de nuevo
cases-apply-known = Si ya ha presentado una solicitud, puede seguirla.

cases-apply-term-legal = Plazo fijado por la ley
cases-apply-term-promised = Plazo prometido por la carta de servicios
cases-apply-due-legal = Último día para la respuesta, según la ley
cases-apply-due-promised = Último día prometido por la carta de servicios
cases-apply-due-why = Cómo se calcula
cases-apply-due-late = Plazo vencido
cases-apply-waits-receipt = El plazo empieza el día en que llega la solicitud.
cases-apply-waits-complete = El plazo empieza cuando la solicitud está completa: la oficina le dice desde qué día.
cases-apply-waits-quota = El plazo empieza cuando la solicitud entra en el cupo del año: la oficina le dice desde qué día.

cases-apply-name = Nombre y apellidos
cases-apply-name-hint = De quien pide, como están en el documento; o el nombre de la entidad.
cases-apply-fiscal_code = Código fiscal
cases-apply-fiscal_code-hint = También el provisional. Si no lo tiene, deje el campo vacío.
cases-apply-born_on = Fecha de nacimiento
cases-apply-address = Dirección
cases-apply-address-hint = Donde la oficina puede escribir: calle, número, código postal y municipio.
cases-apply-email = Correo electrónico
cases-apply-email-hint = Recomendado: con cada novedad llega un mensaje con el enlace al expediente.
cases-apply-phone = Teléfono
cases-apply-who = Quién rellena la solicitud
cases-apply-who-me = La persona que pide, para sí misma
cases-apply-who-other = Otra persona o una entidad, para la persona que pide
cases-apply-privacy = Los datos sirven solo para esta solicitud.
cases-apply-privacy-link = Información sobre la protección de datos
cases-apply-delegate-what = Quien actúa por el solicitante recibe los mismos mensajes. La autorización o el poder se adjunta en el paso de los documentos.
cases-apply-delegate-name = Nombre y apellidos, o nombre de la entidad
cases-apply-delegate-fiscal_code = Código fiscal
cases-apply-delegate-email = Correo electrónico
cases-apply-delegate-phone = Teléfono

cases-apply-documents-lead = Estos son los documentos para la situación descrita. Cada archivo se guarda en cuanto se sube.
cases-apply-documents-kinds = Un archivo cada vez, { $most } MB como máximo: PDF, fotos, documentos de texto.
cases-apply-other-documents = Otros documentos
cases-apply-other-documents-what = Solo si pueden ser útiles para la solicitud.
cases-apply-other-documents-delegate = La autorización o el poder de quien pide, con su documento de identidad.
cases-apply-other-document = Otro documento
cases-apply-file-of = Archivo: { $title }
cases-apply-file-add = Subir
cases-apply-file-remove = Quitar
cases-apply-file-none = Elija primero un archivo que no esté vacío.
cases-apply-file-large = El archivo supera { $most } MB: puede reducirlo o dividirlo en varios archivos.
cases-apply-files-many = Como máximo { $most } archivos: puede unir varias páginas en un solo archivo.
cases-apply-files-often = Demasiados archivos en poco tiempo desde esta red: inténtelo de nuevo dentro de un cuarto de hora. No se ha perdido nada de lo que ha escrito.

cases-apply-review-delegate = Quién actúa por el solicitante
cases-apply-review-no-email = Sin correo electrónico no llegan mensajes: el expediente se sigue con el código escrito en el recibo.
cases-apply-review-no-documents = Ningún documento adjunto.
cases-apply-review-missing = Faltan estos documentos:
cases-apply-review-missing-what = Puede enviar la solicitud igualmente. La oficina los pedirá y, en ese caso, la respuesta puede llegar más tarde.
cases-apply-review-promise = Cuándo llega la respuesta
cases-apply-review-promise-what = Si la solicitud se envía hoy:
cases-apply-review-privacy = Protección de datos
cases-apply-review-privacy-what = { $years ->
    [one] Los datos sirven solo para tramitar esta solicitud y se conservan durante un año después de su conclusión.
   *[other] Los datos sirven solo para tramitar esta solicitud y se conservan durante { $years } años después de su conclusión.
  }
cases-apply-review-declares = Al enviarla, declara que lo escrito es verdad: las declaraciones falsas están castigadas por la ley (DPR 445/2000 arts. 75 y 76).
cases-apply-send = Enviar la solicitud
cases-apply-sent = La solicitud se ha enviado. Le aconsejamos guardar o imprimir este recibo.
cases-apply-often = Han llegado muchas solicitudes desde esta red en poco tiempo: inténtelo de nuevo dentro de un cuarto de hora. No se ha perdido nada de lo que ha escrito.

cases-receipt-title = Recibo de la solicitud
cases-receipt-by = Solicitante
cases-receipt-mailed = El enlace al expediente se ha enviado también por correo electrónico.
cases-receipt-confirm = Se ha enviado un mensaje al correo electrónico para confirmarlo: pide el código escrito arriba. Apunte el código o imprima esta página.
cases-receipt-write-down = Apunte el código o imprima esta página: sirve para seguir el expediente.
cases-receipt-follow = Seguir el expediente
cases-receipt-pdf = Descargar el recibo (PDF)

cases-own-title = Expediente { $number }
cases-own-office = Oficina
cases-own-officer = Responsable del procedimiento
cases-own-filed-on = Solicitud presentada el
cases-own-number = Número de registro
cases-own-number-coming = En camino: aparecerá aquí dentro de poco.
cases-own-number-none = La entidad no lleva aquí su registro: vale el código del expediente.
cases-own-code = Código del expediente
cases-own-code-what = Con el código se encuentra el expediente en
cases-own-print = Imprimir
cases-own-where = En qué punto está
cases-own-step = Dónde está ahora
cases-step-decision = Decisión
cases-step-decision-handed-over = Entrega de la decisión
cases-own-turns = Qué ha pasado
cases-own-act-delivered = Entregado el { DAY($on) }, { $channel ->
    [counter] en la ventanilla
    [post] por correo postal
    [certified_mail] por correo electrónico certificado (PEC)
   *[other] por correo electrónico
  }
cases-own-act-sent = Enviado el { DAY($on) }, { $channel ->
    [counter] en la ventanilla
    [post] por correo postal
    [certified_mail] por correo electrónico certificado (PEC)
   *[other] por correo electrónico
  }
cases-own-acts = Resoluciones y cartas de la oficina
cases-own-received = Documentos que ha recibido la oficina
cases-own-erased = Los datos personales de este expediente se borraron el { DAY($on) }, al terminar el plazo de conservación. Quedan el número, las fechas y el resultado; los documentos y los actos ya no se pueden descargar.
cases-own-comes-invited = La oficina invita a elegir una cita
cases-own-comes-due = La oficina invita a elegir una cita
cases-own-comes-lettered = La oficina ha enviado una carta para la cita
cases-own-comes-booked = Cita reservada
cases-own-comes-kept = La cita ya tuvo lugar
cases-own-comes-lapsed = El plazo para reservar la cita ha terminado
cases-own-comes-withdrawn = La oficina ha retirado la invitación a la cita
cases-own-comes-until = Se puede reservar hasta el { DAY($day) }.
cases-own-comes-see = Ver la cita
cases-own-comes-book = Elegir el día y la hora
cases-own-collect = Se recoge en la ventanilla.
cases-own-collect-do = Reservar la recogida
cases-own-stands-waiting = A la espera de que empiece el plazo
cases-own-stands-under_way = En trámite
cases-own-stands-documents = La oficina pide documentos
cases-own-stands-observations = Puede presentar observaciones
cases-own-stands-decided = Decidido
cases-own-stands-closed = Concluido
cases-own-told-filed = La solicitud se presentó y se registró
cases-own-told-began = El plazo ha empezado
cases-own-told-passed = El expediente ha pasado a
cases-own-told-documents_requested = La oficina ha pedido otros documentos
cases-own-told-documents_received = Los documentos han llegado y el plazo corre de nuevo
cases-own-told-rejection_notice = La oficina ha comunicado los motivos que impiden aceptar la solicitud
cases-own-told-observations = Las observaciones han llegado
cases-own-told-extended = El plazo se ha prolongado
cases-own-told-delivered = La resolución se ha entregado
cases-own-told-withdrawn = La solicitud fue retirada por quien la presentó
cases-own-told-reopened = El expediente se ha vuelto a abrir
cases-own-told-annulled = La oficina ha anulado su propia resolución
cases-own-outcome-granted = La solicitud se ha aceptado.
cases-own-outcome-partly = La solicitud se ha aceptado en parte.
cases-own-outcome-refused = La solicitud se ha rechazado.
cases-own-outcome-inadmissible = La solicitud no se puede examinar: es inadmisible.
cases-own-outcome-withdrawn = La solicitud se ha retirado.
cases-own-outcome-assent = El plazo ha pasado sin respuesta: la solicitud se considera aceptada.
cases-own-outcome-rejection = El plazo ha pasado sin respuesta: la solicitud se considera rechazada.
cases-own-asked-documents = La oficina pide otros documentos
cases-own-asked-observations = La oficina piensa rechazar la solicitud
cases-own-asked-by = { $what ->
    [documents] Puede responder hasta el { DAY($by) }. Mientras tanto el plazo está parado.
   *[observations] Puede presentar observaciones y documentos hasta el { DAY($by) }. La oficina tiene que tenerlos en cuenta antes de decidir.
  }
cases-own-asked-do-documents = Enviar los documentos
cases-own-asked-do-observations = Escribir las observaciones
cases-own-answering-title-documents = Enviar los documentos pedidos
cases-own-answering-title-observations = Presentar observaciones
cases-own-answering-document = Qué documento es
cases-own-answering-documents = Archivo
cases-own-answering-text = Mensaje para la oficina
cases-own-answering-text-hint = 5000 caracteres como máximo.
cases-own-answered-documents = Los documentos se han enviado y registrado. El plazo corre de nuevo.
cases-own-answered-observations = Las observaciones se han enviado y registrado.
cases-answer-files = Documentos
cases-answer-send-title = Envío
cases-answer-send = Enviar a la oficina
cases-answer-once = Se envía una sola vez: adjunte antes todos los documentos.
cases-answer-empty = Adjunte al menos un archivo, o escriba un mensaje.
cases-answer-nothing = En este momento la oficina no pide nada.
cases-answer-yes = Sí
cases-answer-number = Escriba un número sin separar los millares, por ejemplo 62,5 o 21400.
cases-answer-date = Escriba una fecha, por ejemplo 4/10/2026.
cases-answer-choice = Elija una de las respuestas.
cases-own-withdraw = Retirar la solicitud
cases-own-withdraw-title = ¿Retirar la solicitud?
cases-own-withdraw-what = La oficina deja de tramitarla y el expediente se cierra. No se puede volver atrás: para pedir de nuevo hace falta otra solicitud.
cases-own-withdraw-reason = Motivo
cases-own-withdraw-do = Sí, retirar la solicitud
cases-own-withdraw-keep = Dejarla como está
cases-own-withdraw-late = La solicitud ya está decidida: no se puede retirar.
cases-own-withdrawn = La solicitud se ha retirado.

cases-find-title = Seguir un expediente
cases-find-lead = Con el código escrito en el recibo de la solicitud.
cases-find-code = Código del expediente
cases-find-code-hint = Diez letras y cifras, por ejemplo 7K2M9QXA41.
cases-find-do = Mostrar el expediente
cases-find-none = No hay ningún expediente con este código: compruebe letras y cifras.

cases-filed-in-future = Ese día todavía no ha llegado.
cases-fiscal-code-form = El código fiscal tiene 16 caracteres, el provisional 11 cifras. Si no lo tiene, deje el campo vacío.
cases-born-on-impossible = Compruebe la fecha de nacimiento.
cases-email-form = Compruebe la dirección: por ejemplo nombre@ejemplo.it.
cases-phone-form = Compruebe el número de teléfono.
cases-changed-meanwhile = Mientras tanto ha pasado algo en el expediente: mire en qué punto está e inténtelo de nuevo.
cases-refusal-before-last = { DAY($on) } es antes de lo último que pasó, { DAY($last) }.
cases-refusal-in-future = { DAY($on) } todavía no ha llegado: hoy es { DAY($today) }.
cases-refusal-closed = El expediente está concluido.
cases-refusal-not-now = No es posible en este punto del expediente.
cases-refusal-not-foreseen = Este procedimiento no lo prevé, o no desde aquí.
cases-refusal-notice-first = Antes de rechazar hay que comunicar el preaviso de rechazo (L. 241/1990 art. 10-bis).
cases-refusal-may-answer = Quien ha pedido puede presentar observaciones hasta el { DAY($until) }.
cases-refusal-extended = El plazo se puede prolongar { $most } como máximo.
cases-refusal-too-late = Era posible hasta el { DAY($until) }.

cases-mail-subject = Expediente { $number }: { $procedure }
cases-mail-end =
    Para ver el expediente: { $link }
    Código del expediente: { $code }

    Este enlace abre el expediente: no lo dé a otras personas.
cases-mail-filed =
    Buenos días:

    la solicitud «{ $procedure }» se presentó el { DAY($on) } y se registró con el número { $number }.
    El recibo, con los plazos y el responsable, está en la página del expediente.
cases-mail-began =
    Buenos días:

    desde el { DAY($on) } corre el plazo para la respuesta a la solicitud «{ $procedure }».
cases-mail-passed =
    Buenos días:

    el { DAY($on) } el expediente pasó a: { $step }.
cases-mail-documents-requested =
    Buenos días:

    el { DAY($on) } la oficina pidió otros documentos para la solicitud «{ $procedure }».
    En la página del expediente se lee cuáles son y se pueden enviar.
cases-mail-documents-received =
    Buenos días:

    los documentos pedidos llegaron el { DAY($on) }. El plazo corre de nuevo.
cases-mail-rejection-notice =
    Buenos días:

    el { DAY($on) } la oficina comunicó los motivos que impiden aceptar la solicitud «{ $procedure }».
    En la página del expediente se leen los motivos y se pueden presentar observaciones.
cases-mail-observations =
    Buenos días:

    las observaciones llegaron el { DAY($on) }. La oficina las tiene en cuenta en la decisión.
cases-mail-extended =
    Buenos días:

    el { DAY($on) } se prolongó el plazo para la respuesta a la solicitud «{ $procedure }».
cases-mail-decided =
    Buenos días:

    el { DAY($on) } la oficina decidió sobre la solicitud «{ $procedure }». La decisión se lee en la página del expediente.
cases-mail-delivered =
    Buenos días:

    la resolución se entregó el { DAY($on) }.
cases-mail-withdrawn =
    Buenos días:

    la solicitud «{ $procedure }» se retiró el { DAY($on) }. El expediente está cerrado.
cases-mail-silence =
    Buenos días:

    el plazo para la respuesta a la solicitud «{ $procedure }» ha pasado. Lo que significa se lee en la página del expediente.
cases-mail-reopened =
    Buenos días:

    el expediente se volvió a abrir el { DAY($on) } y sigue adelante.
cases-mail-annulled =
    Buenos días:

    el { DAY($on) } la oficina anuló su propia resolución sobre la solicitud «{ $procedure }». Los motivos se leen en la página del expediente.

cases-address-waits = Debe confirmar el correo electrónico
cases-address-waits-what = Los mensajes sobre el expediente esperan a que se confirme { $email }. Se ha enviado un enlace a esta dirección: ábralo y escriba el código del expediente.
cases-address-mend = La dirección es incorrecta, o el mensaje no llega
cases-address-send = Enviar de nuevo el mensaje
cases-address-sent = El mensaje se ha enviado de nuevo.
cases-address-title = Confirmar el correo electrónico
cases-address-ask = La dirección { $email } se indicó para recibir los mensajes sobre una solicitud. Para confirmarla hace falta el código del expediente, que está en el recibo. La oficina es:
cases-address-confirm = Confirmar: la dirección es mía
cases-address-confirmed = La dirección está confirmada.
cases-address-known = La dirección ya está confirmada. Con el código se encuentra el expediente.
cases-address-late = El enlace ya no es válido. Desde la página del expediente puede pedir otro.
cases-mail-address-subject = Confirme el correo electrónico para una solicitud
cases-mail-address =
    Buenos días:

    esta dirección se indicó para recibir los mensajes sobre una solicitud presentada el { DAY($on) }.
    Oficina: { $office }

    Para confirmarla, abra este enlace antes del { DAY($by) } y escriba el código del expediente, que está en el recibo:
    { $confirm }

    Si no ha presentado ninguna solicitud, puede ignorar este mensaje: sin confirmación no se envía nada sobre el expediente.
