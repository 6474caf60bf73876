charter-body-kind-ministry = Ministerio
charter-body-kind-prefecture = Prefectura (Prefettura)
charter-body-kind-police_headquarters = Jefatura de policía (Questura)
charter-body-kind-region = Región
charter-body-kind-province = Provincia
charter-body-kind-municipality = Municipio (Comune)
charter-body-kind-consortium = Consorcio
charter-body-kind-health_authority = Servicio público de salud (Azienda sanitaria)
charter-body-kind-other = Otro organismo
charter-access-mode-free = Acceso libre
charter-access-mode-appointment = Con cita previa
charter-access-mode-ticket = Con número de turno
charter-contact-kind-phone = Teléfono
charter-contact-kind-toll_free = Teléfono gratuito (numero verde)
charter-contact-kind-email = Correo electrónico
charter-contact-kind-certified_mail = Correo electrónico certificado (PEC)
charter-contact-kind-web = Sitio web
charter-contact-kind-fax = Fax
charter-hours-kind-counter = Horario de atención al público
charter-hours-kind-phone = Horario de atención telefónica
charter-hours-kind-appointment = Atención con cita previa
charter-network-restricted = Red restringida
charter-network-wider = Red ampliada
charter-service-status-active = Servicio activo
charter-service-status-suspended = Servicio suspendido
charter-service-status-planned = Servicio en preparación
charter-service-status-ended = Servicio terminado
charter-timing-at_sight = En el acto
charter-silence-none = Ningún efecto: la oficina sigue obligada a responder
charter-silence-assent = El silencio vale como sí (silenzio assenso)
charter-silence-rejection = El silencio vale como no (silenzio rigetto)
charter-side-front_office = Atención al público (front office)
charter-side-back_office = Trabajo interno (back office)
charter-side-both = Atención al público y trabajo interno (front office y back office)
charter-channel-counter = En la ventanilla
charter-channel-booking = Con reserva
charter-channel-online = En línea
charter-channel-phone = Por teléfono
charter-channel-email = Por correo electrónico
charter-channel-certified_mail = Por correo electrónico certificado (PEC)
charter-channel-post = Por correo postal
charter-channel-fax = Por fax
charter-audience-everyone = Todas las personas
charter-audience-foreign_citizens = Ciudadanos extranjeros
charter-audience-families = Familias
charter-audience-older_people = Personas mayores
charter-audience-disabled_people = Personas con discapacidad
charter-audience-tenants = Inquilinos
charter-audience-owners = Propietarios de vivienda
charter-audience-workers = Trabajadores
charter-audience-businesses = Empresas y empleadores
charter-audience-associations = Asociaciones y entidades sin ánimo de lucro (terzo settore)
charter-audience-public_bodies = Oficinas y empleados públicos
charter-topic-information = Acceso a la información
charter-topic-communication = Comunicación institucional
charter-topic-transparency = Transparencia administrativa
charter-topic-participation = Participación
charter-topic-elections = Elecciones
charter-topic-digital_identity = Identidad digital
charter-topic-documents = Documentos y certificados
charter-topic-immigration = Inmigración
charter-topic-citizenship = Nacionalidad (cittadinanza)
charter-topic-integration = Integración social
charter-topic-associations = Asociaciones
charter-topic-family = Familia
charter-topic-housing = Vivienda
charter-topic-social_assistance = Asistencia social
charter-topic-work = Trabajo
charter-topic-pensions = Pensiones y previsión social
charter-topic-travel = Viajes
charter-topic-waste = Gestión de residuos
charter-topic-energy = Energía
charter-topic-urban_planning = Urbanismo
charter-topic-training = Formación
charter-topic-public_safety = Seguridad pública
charter-dimension-accessibility = Accesibilidad
charter-dimension-timeliness = Rapidez
charter-dimension-transparency = Transparencia
charter-dimension-effectiveness = Eficacia
charter-dimension-continuity = Continuidad
charter-dimension-elasticity = Elasticidad
charter-dimension-flexibility = Flexibilidad
charter-dimension-equity = Equidad
charter-dimension-efficiency = Eficiencia
charter-dimension-empathy = Empatía
charter-sub-dimension-physical = Física
charter-sub-dimension-multichannel = Multicanal
charter-sub-dimension-disability = Para las personas con discapacidad
charter-sub-dimension-timeliness = Rapidez
charter-sub-dimension-responsible = Responsables
charter-sub-dimension-contacts = Formas de contacto
charter-sub-dimension-response_times = Tiempos de respuesta
charter-sub-dimension-costs = Posibles gastos a cargo del usuario
charter-sub-dimension-conformity = Conformidad y fiabilidad
charter-sub-dimension-completeness = Integridad
charter-charter-state-draft = Borrador
charter-charter-state-approved = Aprobada
charter-charter-state-in_force = En vigor
charter-charter-state-superseded = Ya no está en vigor
charter-action-state-planned = Prevista
charter-action-state-under_way = En curso
charter-action-state-done = Realizada
charter-action-state-abandoned = Abandonada
charter-diffida-state-open = En curso
charter-diffida-state-remedied = Aceptado: la administración ha actuado
charter-diffida-state-declined = No aceptado
charter-diffida-state-action_brought = Recurso presentado
charter-diffida-state-lapsed = Plazo vencido sin recurso
charter-amount = { $unit ->
    [percent] { $value } %
    [calendar_days] { $value ->
        [one] { $value } día
       *[other] { $value } días
    }
    [working_days] { $value ->
        [one] { $value } día hábil
       *[other] { $value } días hábiles
    }
    [months] { $value ->
        [one] { $value } mes
       *[other] { $value } meses
    }
    [hours] { $value ->
        [one] { $value } hora
       *[other] { $value } horas
    }
    [minutes] { $value ->
        [one] { $value } minuto
       *[other] { $value } minutos
    }
    [days_a_week] { $value ->
        [one] { $value } día a la semana
       *[other] { $value } días a la semana
    }
    [days_a_year] { $value ->
        [one] { $value } día al año
       *[other] { $value } días al año
    }
    [times_a_year] { $value ->
        [one] { $value } vez al año
       *[other] { $value } veces al año
    }
    [channels] { $value ->
        [one] { $value } canal
       *[other] { $value } canales
    }
    [metres] { $value ->
        [one] { $value } metro
       *[other] { $value } metros
    }
   *[score] { $value } de 5
}
charter-planned = { $direction ->
    [at_least] al menos { charter-amount }
   *[at_most] como máximo { charter-amount }
}
charter-share = en el { $value } % de los casos
charter-worse-than-last = El valor previsto no puede empeorar: en la última carta en vigor es { $was }, aquí es { $value }.
charter-worse-than-law = El valor previsto no puede ser peor que el límite fijado por la ley: el límite es { $was }, aquí es { $value }. { $norm }
charter-worse-share = La parte de las prestaciones que cumplen el valor no puede disminuir: en la última carta en vigor es el { $was } %, aquí es el { $value } %.
charter-worse-dropped = La última carta en vigor fija un valor previsto para este indicador ({ $was }): no se puede quitar.
charter-worse-incomparable = La unidad o el sentido son distintos de los de la última carta en vigor ({ $was }), así que no se puede comprobar que el valor no empeore: mantenga la misma unidad.
charter-change-added = Nuevo
charter-change-removed = Eliminado
charter-change-better = Mejorado
charter-change-worse = Empeorado
charter-change-reworded = Redactado de nuevo
charter-required = Este campo es necesario.
charter-no-time = La hora se escribe, por ejemplo, 9:00 o 14:30.
charter-no-number = El número puede tener como máximo dos decimales.
charter-hours-order = La hora de cierre va después de la de apertura.
charter-validity-order = El último día no puede ser anterior al primero.
charter-sub-dimension-of-another = La subdimensión pertenece a otra dimensión.
charter-legal-limit-alone = Un límite legal solo tiene sentido junto a un valor previsto.
charter-planned-negative = El valor previsto no puede ser negativo.
charter-planned-over-hundred = El porcentaje va de 0 a 100.
charter-page-menu = Carta de servicios
charter-page-menu-lead = Organismos, oficinas, fichas de los servicios, estándares y versiones de la carta.
charter-page-and = y
charter-page-index = En esta página
charter-page-results = Resultados
charter-page-results-of = Resultados { $year }
charter-page-promises = Carta
charter-page-all-services = Todos los servicios
charter-page-services-count = { $count ->
    [0] Ningún servicio
    [one] { $count } servicio
   *[other] { $count } servicios
}
charter-page-to-office = Ir a la oficina
charter-page-to-sheet = Ficha completa del servicio
charter-page-on-day = { DAY($on) }
charter-page-from-to = del { DAY($from) } al { DAY($to) }
charter-page-from = a partir del { DAY($from) }
charter-page-until = hasta el { DAY($to) }
charter-page-today = hoy
charter-page-tomorrow = mañana
charter-page-closed = cerrado
charter-page-closed-now = Cerrado ahora
charter-page-open-until = Abierto ahora, hasta las { $time }
charter-page-closed-until = Cerrado ahora. Próxima apertura: { $day }, a las { $time }
charter-page-only-counter = solo la ventanilla
charter-page-only-phone = solo el teléfono
charter-page-only-appointment = solo las citas
charter-page-exceptions = Días especiales
charter-page-hours-holidays = Cerrado los domingos y festivos.
charter-page-hours-patron = Cerrado también por la fiesta del santo patrón: { $days }.
charter-page-hours-at-counters = Los horarios se indican para cada ventanilla.
charter-page-home-title = Los servicios de las oficinas públicas, y lo que prometen
charter-page-home-lead = Qué se necesita, cuánto cuesta, cuándo llega la respuesta; y, año tras año, cuántas veces se ha cumplido la promesa.
charter-page-home-example = Por ejemplo: idoneità alloggiativa
charter-page-home-topics = Servicios por tema
charter-page-home-all-services = { $count ->
    [one] Todos los servicios ({ $count })
   *[other] Todos los servicios ({ $count })
}
charter-page-home-charters = Cartas de servicios en vigor
charter-page-home-charters-what = Cada carta dice qué garantiza la oficina; los resultados dicen qué ha hecho, con los números de los que salen los porcentajes.
charter-page-home-offices = Oficinas
charter-page-home-all-bodies = Todos los organismos
charter-page-home-empty = Aquí todavía no hay ningún organismo
charter-page-home-empty-what = Quien administra la plataforma puede añadir el primer organismo con sus oficinas desde el área de trabajo.
charter-page-search-title = Buscar
charter-page-search-title-for = Buscar: { $words }
charter-page-search-found = { $count ->
    [one] { $count } resultado para «{ $words }»
   *[other] { $count } resultados para «{ $words }»
}
charter-page-search-none = Ningún resultado para «{ $words }»
charter-page-search-none-what = Pruebe con menos palabras, o con palabras más comunes.
charter-page-search-near = Quizá le sirva
charter-page-search-ask = Puede buscar un servicio, una oficina, un organismo o una carta, con palabras de todos los días.
charter-page-kind-body = Organismo
charter-page-kind-office = Oficina
charter-page-kind-service = Servicio
charter-page-kind-charter = Carta de servicios
charter-page-bodies-title = Organismos y oficinas
charter-page-bodies-lead = Las administraciones que publican aquí sus servicios, con sus oficinas.
charter-page-body = Organismo
charter-page-body-offices = Oficinas
charter-page-body-no-offices = Este organismo todavía no tiene oficinas en esta plataforma.
charter-page-body-transparency = Transparencia
charter-page-body-reach = Contactos y datos del organismo
charter-page-address = Dirección
charter-page-tax-code = Código fiscal (codice fiscale)
charter-page-ipa-code = Código IPA
charter-page-patron = Fiesta del santo patrón
charter-page-diffida-body = Órgano al que notificar el requerimiento previo (diffida)
charter-page-office = Oficina
charter-page-office-what = Qué hace
charter-page-office-hours = Horarios
charter-page-office-contacts = Contactos y acceso
charter-page-office-counters = Ventanillas
charter-page-office-services = Servicios
charter-page-office-promises = Carta y resultados
charter-page-office-who = Quién es responsable
charter-page-office-partners = Con quién trabaja
charter-page-office-web = Página de la oficina en el sitio del organismo
charter-page-office-charter-what = La carta { $year } dice qué garantiza la oficina; los resultados dicen qué ha cumplido.
charter-page-office-no-charter = La oficina todavía no tiene una carta de servicios en vigor en esta plataforma.
charter-page-earlier-charters = Cartas anteriores
charter-page-accessibility = Accesibilidad para las personas con discapacidad
charter-page-directions = Cómo llegar
charter-page-access-mode = Acceso
charter-page-desks = Puestos de atención
charter-page-head = Responsable de la oficina
charter-page-substitute = Quién decide en lugar de la oficina (titolare del potere sostitutivo)
charter-page-services-title = Servicios
charter-page-services-lead = Todos los servicios de las oficinas: qué se necesita, cuánto cuestan y en cuánto tiempo llegan.
charter-page-filters = Filtros de la lista
charter-page-filters-set = Filtros activos
charter-page-filters-more = Más filtros
charter-page-filter = Filtrar
charter-page-filter-text = Palabras
charter-page-filter-remove = quitar este filtro
charter-page-topic = Tema
charter-page-topics = Temas
charter-page-audience = Para quién
charter-page-channel = Cómo
charter-page-any-topic = Todos los temas
charter-page-any-audience = Cualquier persona
charter-page-any-channel = De cualquier manera
charter-page-any-office = Todas las oficinas
charter-page-services-none = Ningún servicio con estos filtros
charter-page-services-none-what = Puede quitar un filtro, o buscar con otras palabras.
charter-page-within = En { $term } como máximo
charter-page-service-addressed = A quién se dirige
charter-page-service-description = Descripción
charter-page-service-how-to = Cómo se hace
charter-page-service-needed = Qué se necesita
charter-page-service-obtained = Qué se obtiene
charter-page-service-times = Plazos y vencimientos
charter-page-service-cost = Cuánto cuesta
charter-page-service-access = Acceder al servicio
charter-page-service-conditions = Condiciones del servicio
charter-page-service-contacts = Contactos
charter-page-service-standards = Estándares de calidad
charter-page-service-silence = Si la respuesta no llega
charter-page-service-case = Quién decide y cómo va su solicitud
charter-page-service-norms = Referencias legales
charter-page-how-to-none = Las formas de pedir el servicio se indican en
charter-page-delivery = Cómo se presta
charter-page-needed-none = No se indican documentos que llevar.
charter-page-times-none = Para este servicio la carta no indica un plazo.
charter-page-promise = Promesa de la carta
charter-page-legal-term = Plazo legal
charter-page-clock-start = Desde cuándo se cuenta
charter-page-example = Una solicitud recibida el { DAY($received) } tiene respuesta a más tardar el { DAY($due) }.
charter-page-example-legal = Por ley el plazo vence el { DAY($due) }.
charter-page-days-counted = Cómo se cuentan los días
charter-page-cost-none = No se indican costes para quien pide el servicio.
charter-page-payments = Cómo pagar
charter-page-free = gratuito
charter-page-depends = depende del caso
charter-page-access-none = El servicio se pide en la oficina:
charter-page-access-online = Acceder al servicio en línea
charter-page-access-apply = Presentar la solicitud en línea
charter-page-access-booking = Pedir cita
charter-page-access-more = Ir a la página
charter-page-conditions-none = Las condiciones del servicio son las de la carta de servicios y de las leyes indicadas en esta página.
charter-page-sheet-data = Datos de la ficha (JSON-LD)
charter-page-standards-what = Son los compromisos que la carta { $year } asume para este servicio. Lo que se ha cumplido se puede leer en los
charter-page-silence-none = Si el plazo pasa sin respuesta, el silencio no vale ni como sí ni como no: la oficina sigue obligada a responder (L. 241/1990 art. 2).
charter-page-silence-assent = Si el plazo pasa sin respuesta, la solicitud se considera aceptada: es el «silenzio assenso» (L. 241/1990 art. 20). Puede pedir a la oficina un certificado de que el plazo ha pasado.
charter-page-silence-rejection = Si el plazo pasa sin respuesta, la solicitud se considera denegada: desde ese día puede presentar un recurso.
charter-page-substitute-title = Pedirlo a quien puede decidir en lugar de la oficina
charter-page-substitute-what = Pasado el plazo, puede escribir a { $who }, que puede decidir en lugar de la oficina (potere sostitutivo) y lo hace en la mitad del plazo inicial (L. 241/1990 art. 2 c. 9-bis y 9-ter).
charter-page-remedies = Cómo hacer valer sus derechos
charter-page-remedies-law = Contra el silencio puede recurrir al tribunal administrativo regional (TAR), también sin requerimiento previo (diffida), mientras la oficina no responda y como máximo hasta un año después del vencimiento del plazo (D.Lgs. 104/2010 art. 31).
charter-page-remedies-complaint = Si el servicio no se ha prestado como se prometió, puede presentar una reclamación a la oficina, en los contactos de esta página.
charter-page-diffida-title = Cuando el problema afecta a muchas personas
charter-page-diffida-what = Si los estándares de la carta o los plazos se incumplen de forma generalizada, las personas afectadas pueden pedir al juez que restablezca el buen funcionamiento del servicio (D.Lgs. 198/2009). Antes envían un requerimiento previo (diffida): la administración tiene { $days } días para actuar.
charter-page-diffida-to = El requerimiento previo (diffida) debe notificarse a
charter-page-officer = Responsable del procedimiento
charter-page-examiner = Oficina que examina la solicitud
charter-page-decision-maker = Quién toma la decisión
charter-page-case-status = Cómo saber cómo va su solicitud
charter-page-self-declaration = Declaración responsable (autodichiarazione)
charter-page-side = Actividad
charter-page-updated = Última actualización: { $on }.
charter-page-dimension = Dimensión
charter-page-indicator = Indicador
charter-page-formula = Fórmula
charter-page-planned = Valor previsto
charter-page-not-set = no fijado
charter-page-legal-limit = Límite legal: { $limit }. { $norm }
charter-page-whole-office = Toda la oficina
charter-page-factor = Características del servicio
charter-page-expectation = Calidad esperada
charter-page-standard = Estándar
charter-page-due = A más tardar el { DAY($on) }
charter-page-outcome = Resultado
charter-page-charter-year = Carta { $year }
charter-page-charter-named = Carta de servicios { $year }
charter-page-since = { $from } – en curso
charter-page-between = { $from } – { $to }
charter-page-charter-of = Carta de servicios: { $office }, { $body }
charter-page-charter-pdf = Carta en PDF accesible
charter-page-charter-other-year = Esta carta vale también para { $year }.
charter-page-charter-introduction = Introducción
charter-page-charter-principles = Principios fundamentales
charter-page-charter-contacts = Contactos y horarios
charter-page-charter-services = Servicios y plazos
charter-page-charter-standards = Estándares de calidad
charter-page-charter-qualities = Calidad esperada
charter-page-charter-improvements = Acciones de mejora
charter-page-charter-diffida = Requerimiento previo (diffida) y acción colectiva
charter-page-charter-closing = Más información
charter-page-charter-changes = Qué ha cambiado
charter-page-charter-versions = Versiones de la carta
charter-page-version = Versión
charter-page-year = Año
charter-page-in-force = En vigor
charter-page-act = Acto de aprobación
charter-page-approved-by = Aprobada por
charter-page-published = Fecha de publicación
charter-page-changes-since = Respecto de la carta { $year }, versión { $version }.
charter-page-changes-none = Ninguna diferencia.
charter-page-was = Antes:
charter-page-is = Ahora:
charter-page-part-standard = Estándar
charter-page-part-offer = Servicio
charter-page-part-principle = Principio
charter-page-part-quality = Calidad esperada
charter-page-principles-title = Principios
charter-page-principles-of = { $office }: los principios que guían el trabajo de la oficina.
charter-page-principles-none = Ningún principio publicado
charter-page-principles-none-what = La carta en vigor no indica principios, o la oficina todavía no tiene una carta.
charter-page-improvements-title = Acciones de mejora
charter-page-improvements-of = { $office }: los compromisos para mejorar, año tras año, y su resultado.
charter-page-improvements-all = Las acciones de todos los años
charter-page-improvements-none = Ninguna acción de mejora publicada
charter-page-improvements-none-what = Las acciones aparecen aquí con la carta que las prevé, y con su resultado cuando lo hay.
charter-page-begun-in = Iniciadas en { $year }
charter-page-notices-title = Registro de requerimientos previos (diffide)
charter-page-notices-lead = Los requerimientos previos (diffide) que ha recibido el organismo, los { $days } días para actuar y qué ha pasado después.
charter-page-notices-short = Los requerimientos previos recibidos y qué ha pasado después (D.Lgs. 198/2009).
charter-page-notices-count = { $count ->
    [0] Ningún requerimiento
    [one] { $count } requerimiento
   *[other] { $count } requerimientos
}
charter-page-notices-law = El requerimiento previo, el recurso y la decisión se publican en el sitio de la administración (D.Lgs. 198/2009 arts. 1 y 4). Los nombres de quienes lo envían no se publican.
charter-page-notices-none = Ningún requerimiento
charter-page-notices-none-what = El organismo no ha recibido requerimientos previos.
charter-page-notice-received = Recibido
charter-page-notice-ends = Fin de los { $days } días
charter-page-notice-left = { $days ->
    [0] vence hoy
    [one] queda { $days } día
   *[other] quedan { $days } días
}
charter-page-notice-over = plazo vencido
charter-page-procedures-title = Procedimientos administrativos
charter-page-procedures-lead = Para cada procedimiento: quién se ocupa, el plazo, qué se necesita y qué puede hacer usted (D.Lgs. 33/2013 art. 35 c. 1).
charter-page-procedures-none = Ningún procedimiento
charter-page-procedures-none-what = Las oficinas de este organismo no tienen servicios con un plazo de conclusión.
charter-page-art35-a = Descripción
charter-page-art35-b = Unidad que examina la solicitud
charter-page-art35-c = Responsable del procedimiento
charter-page-art35-d = Documentos que adjuntar
charter-page-art35-e = Cómo obtener información sobre el procedimiento en curso
charter-page-art35-f = Plazo de conclusión
charter-page-art35-g = Efecto del silencio
charter-page-art35-h = Medios de recurso
charter-page-art35-i = Servicio en línea
charter-page-art35-l = Formas de pago
charter-page-art35-m = Quién decide en lugar de la oficina (titolare del potere sostitutivo)
charter-page-forms = Formularios
charter-page-information = Dónde informarse
charter-page-term-norm = Ley que fija el plazo
charter-page-catalogue-title = Catálogo de servicios
charter-page-catalogue-lead = Los servicios de las oficinas publicados en esta plataforma, según los perfiles CPSV-AP_IT y CPSV-AP.
charter-page-pdf-generated = Documento compuesto por Sportello a partir de la versión { $version } de la carta.
charter-page-pdf-charter = Carta de servicios
charter-page-pdf-contents = Índice
charter-page-pdf-draft = Borrador
charter-page-pdf-page-of = página {"{n}"} de {"{m}"}
charter-page-pdf-version = Versión
charter-page-pdf-in-force-from = En vigor desde el
charter-page-pdf-published-on = Publicada el
charter-page-pdf-introduction = Introducción
charter-page-pdf-principles = Principios fundamentales
charter-page-pdf-contacts-and-hours = Contactos, horarios y formas de acceso
charter-page-pdf-contacts = Contactos
charter-page-pdf-hours = Horarios
charter-page-pdf-services = Servicios ofrecidos y plazos
charter-page-pdf-services-at-a-glance = Los servicios en resumen
charter-page-pdf-service = Servicio
charter-page-pdf-description = Tipo y características
charter-page-pdf-term = Estándar y plazo de conclusión
charter-page-pdf-audience = A quién se dirige
charter-page-pdf-how-delivered = Cómo se presta
charter-page-pdf-needed = Qué se necesita
charter-page-pdf-cost = Coste
charter-page-pdf-channels = Canales de acceso
charter-page-pdf-responsible = Responsable
charter-page-pdf-diffida-to = Requerimiento previo (diffida): se envía a
charter-page-pdf-front-back = Actividad
charter-page-pdf-url = Página web
charter-page-pdf-standards = Estándares de calidad del servicio
charter-page-pdf-dimension = Dimensión
charter-page-pdf-indicator = Indicador
charter-page-pdf-formula = Fórmula
charter-page-pdf-planned = Valor previsto
charter-page-pdf-note = Notas
charter-page-pdf-qualities = Calidad esperada
charter-page-pdf-factor = Características del servicio
charter-page-pdf-expectation = Calidad esperada
charter-page-pdf-standard = Estándar
charter-page-pdf-improvements = Acciones de mejora
charter-page-pdf-improvement = Acción de mejora
charter-page-pdf-outcome = Resultado
charter-page-pdf-diffida = Requerimiento previo (diffida) y acción colectiva
charter-staff-preview-back = Volver al borrador
charter-staff-preview = Vista previa de la carta. Estado: { $state }. Quien no trabaja en la oficina no ve esta página.
charter-staff-preview-results = Evolución de los estándares
