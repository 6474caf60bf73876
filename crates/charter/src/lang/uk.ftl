charter-body-kind-ministry = Міністерство (Ministero)
charter-body-kind-prefecture = Префектура (Prefettura)
charter-body-kind-police_headquarters = Управління поліції (Questura)
charter-body-kind-region = Регіон (Regione)
charter-body-kind-province = Провінція (Provincia)
charter-body-kind-municipality = Муніципалітет (Comune)
charter-body-kind-consortium = Консорціум (Consorzio)
charter-body-kind-health_authority = Управління охорони здоров’я (Azienda sanitaria)
charter-body-kind-other = Інша установа
charter-access-mode-free = Без запису
charter-access-mode-appointment = За записом
charter-access-mode-ticket = За номером черги
charter-contact-kind-phone = Телефон
charter-contact-kind-toll_free = Безплатний номер (numero verde)
charter-contact-kind-email = Електронна пошта
charter-contact-kind-certified_mail = Сертифікована пошта (PEC)
charter-contact-kind-web = Сайт
charter-contact-kind-fax = Факс
charter-hours-kind-counter = Години прийому відвідувачів
charter-hours-kind-phone = Години телефонних ліній
charter-hours-kind-appointment = Прийом за записом
charter-network-restricted = Основна мережа
charter-network-wider = Розширена мережа
charter-service-status-active = Послуга надається
charter-service-status-suspended = Послугу призупинено
charter-service-status-planned = Послуга готується
charter-service-status-ended = Послугу припинено
charter-timing-at_sight = Одразу, при вас
charter-silence-none = Без наслідків: відділ усе одно мусить відповісти
charter-silence-assent = Мовчання означає згоду (silenzio assenso)
charter-silence-rejection = Мовчання означає відмову (silenzio rigetto)
charter-side-front_office = Робота з відвідувачами (front office)
charter-side-back_office = Внутрішня робота (back office)
charter-side-both = Робота з відвідувачами та внутрішня робота (front office, back office)
charter-channel-counter = У пункті прийому
charter-channel-booking = За попереднім записом
charter-channel-online = Онлайн
charter-channel-phone = Телефоном
charter-channel-email = Електронною поштою
charter-channel-certified_mail = Сертифікованою поштою (PEC)
charter-channel-post = Поштою
charter-channel-fax = Факсом
charter-audience-everyone = Усі
charter-audience-foreign_citizens = Іноземні громадяни
charter-audience-families = Сім’ї
charter-audience-older_people = Люди похилого віку
charter-audience-disabled_people = Люди з інвалідністю
charter-audience-tenants = Орендарі житла
charter-audience-owners = Власники житла
charter-audience-workers = Працівники
charter-audience-businesses = Підприємства та роботодавці
charter-audience-associations = Асоціації та неприбуткові організації
charter-audience-public_bodies = Публічні установи та їхні працівники
charter-topic-information = Доступ до інформації
charter-topic-communication = Офіційна комунікація
charter-topic-transparency = Прозорість влади
charter-topic-participation = Участь громадян
charter-topic-elections = Вибори
charter-topic-digital_identity = Цифрова ідентичність
charter-topic-documents = Документи та довідки
charter-topic-immigration = Імміграція
charter-topic-citizenship = Громадянство
charter-topic-integration = Соціальна інтеграція
charter-topic-associations = Асоціації
charter-topic-family = Сім’я
charter-topic-housing = Житло
charter-topic-social_assistance = Соціальна допомога
charter-topic-work = Робота
charter-topic-pensions = Пенсії та соціальне страхування
charter-topic-travel = Подорожі
charter-topic-waste = Вивезення відходів
charter-topic-energy = Енергія
charter-topic-urban_planning = Містобудування
charter-topic-training = Навчання
charter-topic-public_safety = Громадська безпека
charter-dimension-accessibility = Доступність
charter-dimension-timeliness = Своєчасність
charter-dimension-transparency = Прозорість
charter-dimension-effectiveness = Результативність
charter-dimension-continuity = Безперервність
charter-dimension-elasticity = Еластичність
charter-dimension-flexibility = Гнучкість
charter-dimension-equity = Справедливість
charter-dimension-efficiency = Ефективність
charter-dimension-empathy = Уважність до людей
charter-sub-dimension-physical = Фізична
charter-sub-dimension-multichannel = Багатоканальна
charter-sub-dimension-disability = Для людей з інвалідністю
charter-sub-dimension-timeliness = Своєчасність
charter-sub-dimension-responsible = Відповідальні особи
charter-sub-dimension-contacts = Як зв’язатися
charter-sub-dimension-response_times = Час відповіді
charter-sub-dimension-costs = Можливі витрати користувача
charter-sub-dimension-conformity = Відповідність і надійність
charter-sub-dimension-completeness = Повнота
charter-charter-state-draft = Чернетка
charter-charter-state-approved = Затверджена
charter-charter-state-in_force = Чинна
charter-charter-state-superseded = Більше не чинна
charter-action-state-planned = Заплановано
charter-action-state-under_way = Виконується
charter-action-state-done = Виконано
charter-action-state-abandoned = Скасовано
charter-diffida-state-open = Розглядається
charter-diffida-state-remedied = Задоволено: установа виправила становище
charter-diffida-state-declined = Не задоволено
charter-diffida-state-action_brought = Подано позов до суду
charter-diffida-state-lapsed = Строк минув без позову
charter-amount = { $unit ->
    [percent] { $value }%
    [calendar_days] { $value ->
        [one] { $value } день
        [few] { $value } дні
        [many] { $value } днів
       *[other] { $value } дня
    }
    [working_days] { $value ->
        [one] { $value } робочий день
        [few] { $value } робочі дні
        [many] { $value } робочих днів
       *[other] { $value } робочого дня
    }
    [months] { $value ->
        [one] { $value } місяць
        [few] { $value } місяці
        [many] { $value } місяців
       *[other] { $value } місяця
    }
    [hours] { $value ->
        [one] { $value } година
        [few] { $value } години
        [many] { $value } годин
       *[other] { $value } години
    }
    [minutes] { $value ->
        [one] { $value } хвилина
        [few] { $value } хвилини
        [many] { $value } хвилин
       *[other] { $value } хвилини
    }
    [days_a_week] { $value ->
        [one] { $value } день на тиждень
        [few] { $value } дні на тиждень
        [many] { $value } днів на тиждень
       *[other] { $value } дня на тиждень
    }
    [days_a_year] { $value ->
        [one] { $value } день на рік
        [few] { $value } дні на рік
        [many] { $value } днів на рік
       *[other] { $value } дня на рік
    }
    [times_a_year] { $value ->
        [one] { $value } раз на рік
        [few] { $value } рази на рік
        [many] { $value } разів на рік
       *[other] { $value } раза на рік
    }
    [channels] { $value ->
        [one] { $value } канал
        [few] { $value } канали
        [many] { $value } каналів
       *[other] { $value } каналу
    }
    [metres] { $value ->
        [one] { $value } метр
        [few] { $value } метри
        [many] { $value } метрів
       *[other] { $value } метра
    }
   *[score] { $value } із 5
}
charter-planned = { $direction ->
    [at_least] щонайменше { charter-amount }
   *[at_most] щонайбільше { charter-amount }
}
charter-share = у { $value }% випадків
charter-worse-than-last = Заплановане значення не можна погіршити: в останній чинній хартії: { $was }, тут: { $value }.
charter-worse-than-law = Заплановане значення не може бути гіршим за межу, встановлену законом: межа: { $was }, тут: { $value }. { $norm }
charter-worse-share = Частка послуг, які відповідають цьому значенню, не може зменшитися: в останній чинній хартії: { $was }%, тут: { $value }%.
charter-worse-dropped = Остання чинна хартія встановлює для цього показника заплановане значення ({ $was }): його не можна прибрати.
charter-worse-incomparable = Одиниця виміру або напрям відрізняються від останньої чинної хартії ({ $was }), тому неможливо перевірити, чи значення не погіршилося: залиште ту саму одиницю.
charter-change-added = Нове
charter-change-removed = Вилучено
charter-change-better = Поліпшено
charter-change-worse = Погіршено
charter-change-reworded = Викладено інакше
charter-required = Це поле обов’язкове.
charter-no-time = Час пишуть, наприклад, так: 9:00 або 14:30.
charter-no-number = Число може мати щонайбільше два знаки після коми.
charter-hours-order = Час закриття має бути пізнішим за час відкриття.
charter-validity-order = Останній день не може бути раніше за перший.
charter-sub-dimension-of-another = Цей підвимір належить до іншого виміру.
charter-legal-limit-alone = Межа, встановлена законом, має сенс лише поруч із запланованим значенням.
charter-planned-negative = Заплановане значення не може бути від’ємним.
charter-planned-over-hundred = Відсоток може бути від 0 до 100.
charter-page-menu = Хартія послуг
charter-page-menu-lead = Установи, відділи, картки послуг, стандарти та версії хартії.
charter-page-and = і
charter-page-index = На цій сторінці
charter-page-results = Результати
charter-page-results-of = Результати { $year }
charter-page-promises = Хартія
charter-page-all-services = Усі послуги
charter-page-services-count = { $count ->
    [0] Немає послуг
    [one] { $count } послуга
    [few] { $count } послуги
    [many] { $count } послуг
   *[other] { $count } послуги
}
charter-page-to-office = Перейти до відділу
charter-page-to-sheet = Повна картка послуги
charter-page-on-day = { DAY($on) }
charter-page-from-to = { DAY($from) } – { DAY($to) }
charter-page-from = перший день: { DAY($from) }
charter-page-until = останній день: { DAY($to) }
charter-page-today = сьогодні
charter-page-tomorrow = завтра
charter-page-closed = зачинено
charter-page-closed-now = Зараз зачинено
charter-page-open-until = Зараз відчинено, до { $time }
charter-page-closed-until = Зараз зачинено. Відчиниться: { $day }, { $time }
charter-page-only-counter = лише пункт прийому
charter-page-only-phone = лише телефон
charter-page-only-appointment = лише прийом за записом
charter-page-exceptions = Особливі дні
charter-page-hours-holidays = Зачинено в неділю та у святкові дні.
charter-page-hours-patron = Зачинено також у день святого покровителя: { $days }.
charter-page-hours-at-counters = Години роботи вказано для кожного пункту прийому.
charter-page-home-title = Послуги публічних установ і те, що вони обіцяють
charter-page-home-lead = Що потрібно, скільки коштує, коли буде відповідь; і рік за роком — як часто обіцянку виконано.
charter-page-home-example = Наприклад: idoneità alloggiativa (придатність житла)
charter-page-home-topics = Послуги за темами
charter-page-home-all-services = { $count ->
    [one] Усі послуги ({ $count })
    [few] Усі послуги ({ $count })
    [many] Усі послуги ({ $count })
   *[other] Усі послуги ({ $count })
}
charter-page-home-charters = Чинні хартії послуг (Carte dei servizi)
charter-page-home-charters-what = Кожна хартія каже, що гарантує відділ; результати кажуть, що він зробив, із числами, з яких отримано відсотки.
charter-page-home-offices = Відділи
charter-page-home-all-bodies = Усі установи
charter-page-home-empty = Тут ще немає жодної установи
charter-page-home-empty-what = Адміністратор платформи може додати першу установу з її відділами в робочому кабінеті.
charter-page-search-title = Пошук
charter-page-search-title-for = Пошук: { $words }
charter-page-search-found = { $count ->
    [one] { $count } результат за запитом «{ $words }»
    [few] { $count } результати за запитом «{ $words }»
    [many] { $count } результатів за запитом «{ $words }»
   *[other] { $count } результату за запитом «{ $words }»
}
charter-page-search-none = За запитом «{ $words }» нічого не знайдено
charter-page-search-none-what = Спробуйте менше слів або простіші слова.
charter-page-search-near = Можливо, це вам допоможе
charter-page-search-ask = Можна шукати послугу, відділ, установу або хартію звичайними словами.
charter-page-kind-body = Установа
charter-page-kind-office = Відділ
charter-page-kind-service = Послуга
charter-page-kind-charter = Хартія послуг
charter-page-bodies-title = Установи та відділи
charter-page-bodies-lead = Установи, які публікують тут свої послуги, та їхні відділи.
charter-page-body = Установа
charter-page-body-offices = Відділи
charter-page-body-no-offices = Ця установа ще не має відділів на цій платформі.
charter-page-body-transparency = Прозорість
charter-page-body-reach = Контакти та дані установи
charter-page-address = Адреса
charter-page-tax-code = Податковий код (codice fiscale)
charter-page-ipa-code = Код IPA
charter-page-patron = День святого покровителя
charter-page-diffida-body = Орган, якому вручають досудову вимогу (diffida)
charter-page-office = Відділ
charter-page-office-what = Чим займається
charter-page-office-hours = Години роботи
charter-page-office-contacts = Контакти та доступ
charter-page-office-counters = Пункти прийому (sportelli)
charter-page-office-services = Послуги
charter-page-office-promises = Хартія та результати
charter-page-office-who = Хто відповідає
charter-page-office-partners = З ким співпрацює
charter-page-office-web = Сторінка відділу на сайті установи
charter-page-office-charter-what = Хартія { $year } каже, що гарантує відділ; результати кажуть, що він виконав.
charter-page-office-no-charter = Відділ ще не має чинної хартії послуг на цій платформі.
charter-page-earlier-charters = Попередні хартії
charter-page-accessibility = Доступність для людей з інвалідністю
charter-page-directions = Як дістатися
charter-page-access-mode = Доступ
charter-page-desks = Робочі місця
charter-page-head = Керівник відділу
charter-page-substitute = Хто вирішує замість відділу (titolare del potere sostitutivo)
charter-page-services-title = Послуги
charter-page-services-lead = Усі послуги відділів: що потрібно, скільки вони коштують і скільки тривають.
charter-page-filters = Фільтри списку
charter-page-filters-set = Вибрані фільтри
charter-page-filters-more = Інші фільтри
charter-page-filter = Відфільтрувати
charter-page-filter-text = Слова
charter-page-filter-remove = прибрати цей фільтр
charter-page-topic = Тема
charter-page-topics = Теми
charter-page-audience = Для кого
charter-page-channel = Як
charter-page-any-topic = Усі теми
charter-page-any-audience = Для будь-кого
charter-page-any-channel = Будь-яким способом
charter-page-any-office = Усі відділи
charter-page-services-none = Із цими фільтрами послуг немає
charter-page-services-none-what = Приберіть якийсь фільтр або спробуйте інші слова.
charter-page-within = Строк: { $term }
charter-page-service-addressed = Для кого ця послуга
charter-page-service-description = Опис
charter-page-service-how-to = Що робити
charter-page-service-needed = Що потрібно
charter-page-service-obtained = Що ви отримаєте
charter-page-service-times = Час і строки
charter-page-service-cost = Скільки коштує
charter-page-service-access = Отримати послугу
charter-page-service-conditions = Умови надання послуги
charter-page-service-contacts = Контакти
charter-page-service-standards = Стандарти якості
charter-page-service-silence = Якщо відповіді немає
charter-page-service-case = Хто вирішує і на якому етапі справа
charter-page-service-norms = Законодавство
charter-page-how-to-none = Способи отримання послуги вказано в розділі
charter-page-delivery = Як надається
charter-page-needed-none = Документів, які треба принести, не вказано.
charter-page-times-none = Для цієї послуги хартія не вказує строку.
charter-page-promise = Обіцянка хартії
charter-page-legal-term = Строк за законом
charter-page-clock-start = Від чого рахується строк
charter-page-example = Приклад. Заяву отримано: { DAY($received) }; відповідь буде не пізніше: { DAY($due) }
charter-page-example-legal = За законом строк закінчується: { DAY($due) }
charter-page-days-counted = Як рахують дні
charter-page-cost-none = Витрат для заявника не вказано.
charter-page-payments = Як заплатити
charter-page-free = безплатно
charter-page-depends = залежить від випадку
charter-page-access-none = По цю послугу зверніться до відділу:
charter-page-access-online = Скористатися послугою онлайн
charter-page-access-apply = Подати заяву онлайн
charter-page-access-booking = Записатися на прийом
charter-page-access-more = Перейти на сторінку
charter-page-conditions-none = Умови послуги визначають хартія послуг і закони, названі на цій сторінці.
charter-page-sheet-data = Дані картки (JSON-LD)
charter-page-standards-what = Це зобов’язання, які бере хартія { $year } щодо цієї послуги. Наскільки їх виконано, дивіться тут:
charter-page-silence-none = Якщо строк минув без відповіді, мовчання не означає ні згоди, ні відмови: відділ усе одно мусить відповісти (L. 241/1990 art. 2).
charter-page-silence-assent = Якщо строк минув без відповіді, заява вважається задоволеною: це «мовчазна згода», silenzio assenso (L. 241/1990 art. 20). Ви можете попросити у відділу підтвердження, що строк минув.
charter-page-silence-rejection = Якщо строк минув без відповіді, заява вважається відхиленою: від цього дня ви можете оскаржити відмову.
charter-page-substitute-title = Звернутися до того, хто може вирішити замість відділу
charter-page-substitute-what = Коли строк минув, можна написати тому, хто має право вирішити замість відділу (potere sostitutivo): { $who }. Рішення ухвалюють за половину початкового строку (L. 241/1990 art. 2 c. 9-bis e 9-ter).
charter-page-remedies = Як захистити свої права
charter-page-remedies-law = Проти мовчання можна подати позов до регіонального адміністративного суду (Tribunale amministrativo regionale, TAR), навіть без досудової вимоги (diffida), доки відділ не відповість, але не пізніше ніж за рік після закінчення строку (D.Lgs. 104/2010 art. 31).
charter-page-remedies-complaint = Якщо послугу надано не так, як обіцяно, можна подати скаргу (reclamo) до відділу за контактами на цій сторінці.
charter-page-diffida-title = Коли проблема стосується багатьох людей
charter-page-diffida-what = Якщо стандарти хартії або строки порушуються масово, люди, яких це стосується, можуть просити суд відновити належну роботу служби (D.Lgs. 198/2009). Спершу вони надсилають досудову вимогу (diffida): установа має { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}, щоб виправити становище.
charter-page-diffida-to = Кому вручають досудову вимогу (diffida):
charter-page-officer = Відповідальна особа (responsabile del procedimento)
charter-page-examiner = Відділ, який розглядає справу
charter-page-decision-maker = Хто ухвалює рішення
charter-page-case-status = Як дізнатися, на якому етапі справа
charter-page-self-declaration = Власна заява замість довідки (autodichiarazione)
charter-page-side = Робота
charter-page-updated = Останнє оновлення: { $on }
charter-page-dimension = Вимір
charter-page-indicator = Показник
charter-page-formula = Формула
charter-page-planned = Заплановане значення
charter-page-not-set = не встановлено
charter-page-legal-limit = Межа за законом: { $limit }. { $norm }
charter-page-whole-office = Увесь відділ
charter-page-factor = Риси послуги
charter-page-expectation = Очікувана якість
charter-page-standard = Стандарт
charter-page-due = Виконати до: { DAY($on) }
charter-page-outcome = Підсумок
charter-page-charter-year = Хартія { $year }
charter-page-charter-named = Хартія послуг { $year }
charter-page-since = { $from } – досі
charter-page-between = { $from } – { $to }
charter-page-charter-of = Хартія послуг (Carta dei servizi): { $office }, { $body }
charter-page-charter-pdf = Хартія в доступному PDF
charter-page-charter-other-year = Ця хартія діє також на { $year } рік.
charter-page-charter-introduction = Вступ
charter-page-charter-principles = Основні принципи
charter-page-charter-contacts = Контакти та години роботи
charter-page-charter-services = Послуги та строки
charter-page-charter-standards = Стандарти якості
charter-page-charter-qualities = Очікувана якість
charter-page-charter-improvements = Заходи з поліпшення
charter-page-charter-diffida = Досудова вимога (diffida) і колективний позов
charter-page-charter-closing = Інша інформація
charter-page-charter-changes = Що змінилося
charter-page-charter-versions = Версії хартії
charter-page-version = Версія
charter-page-year = Рік
charter-page-in-force = Чинна
charter-page-act = Акт про затвердження
charter-page-approved-by = Ким затверджена
charter-page-published = Дата публікації
charter-page-changes-since = Порівняно з хартією { $year }, версія { $version }.
charter-page-changes-none = Відмінностей немає.
charter-page-was = Було:
charter-page-is = Стало:
charter-page-part-standard = Стандарт
charter-page-part-offer = Послуга
charter-page-part-principle = Принцип
charter-page-part-quality = Очікувана якість
charter-page-principles-title = Принципи
charter-page-principles-of = { $office }: принципи, за якими працює відділ.
charter-page-principles-none = Принципів не опубліковано
charter-page-principles-none-what = Чинна хартія не містить принципів, або відділ ще не має хартії.
charter-page-improvements-title = Заходи з поліпшення
charter-page-improvements-of = { $office }: що відділ зобов’язався поліпшити, рік за роком, і що з цього вийшло.
charter-page-improvements-all = Заходи за всі роки
charter-page-improvements-none = Заходів із поліпшення не опубліковано
charter-page-improvements-none-what = Заходи з’являються тут разом із хартією, яка їх передбачає, а згодом — і з їхнім підсумком.
charter-page-begun-in = Розпочато у { $year } році
charter-page-notices-title = Реєстр досудових вимог (diffide)
charter-page-notices-lead = Досудові вимоги (diffide), які отримала установа, строк на виправлення (днів: { $days }) і що з них вийшло.
charter-page-notices-short = Отримані досудові вимоги (diffide) і що з них вийшло (D.Lgs. 198/2009).
charter-page-notices-count = { $count ->
    [0] Немає досудових вимог
    [one] { $count } досудова вимога
    [few] { $count } досудові вимоги
    [many] { $count } досудових вимог
   *[other] { $count } досудової вимоги
}
charter-page-notices-law = Досудову вимогу, позов і рішення публікують на сайті установи (D.Lgs. 198/2009 artt. 1 e 4). Імена тих, хто надіслав вимогу, не публікуються.
charter-page-notices-none = Немає досудових вимог
charter-page-notices-none-what = Установа не отримувала досудових вимог (diffide).
charter-page-notice-received = Отримано
charter-page-notice-ends = Кінець строку (днів: { $days })
charter-page-notice-left = { $days ->
    [0] строк закінчується сьогодні
    [one] лишився { $days } день
    [few] лишилося { $days } дні
    [many] лишилося { $days } днів
   *[other] лишилося { $days } дня
}
charter-page-notice-over = строк минув
charter-page-procedures-title = Адміністративні процедури
charter-page-procedures-lead = Для кожної процедури: хто нею займається, строк, що потрібно і що можна зробити (D.Lgs. 33/2013 art. 35 c. 1).
charter-page-procedures-none = Немає процедур
charter-page-procedures-none-what = Відділи цієї установи не мають послуг зі строком завершення.
charter-page-art35-a = Опис
charter-page-art35-b = Підрозділ, який розглядає справу
charter-page-art35-c = Відповідальна особа (responsabile del procedimento)
charter-page-art35-d = Документи, які треба додати
charter-page-art35-e = Як дізнатися про хід справи
charter-page-art35-f = Строк завершення
charter-page-art35-g = Що означає мовчання
charter-page-art35-h = Способи захисту прав
charter-page-art35-i = Послуга онлайн
charter-page-art35-l = Способи оплати
charter-page-art35-m = Хто вирішує замість відділу (titolare del potere sostitutivo)
charter-page-forms = Бланки
charter-page-information = Де дізнатися більше
charter-page-term-norm = Закон, який встановлює строк
charter-page-catalogue-title = Каталог послуг
charter-page-catalogue-lead = Послуги відділів, опубліковані на цій платформі, за профілями CPSV-AP_IT і CPSV-AP.
charter-page-pdf-generated = Документ створено програмою Sportello з версії { $version } хартії.
charter-page-pdf-charter = Хартія послуг (Carta dei servizi)
charter-page-pdf-contents = Зміст
charter-page-pdf-draft = Чернетка
charter-page-pdf-page-of = сторінка {"{n}"} з {"{m}"}
charter-page-pdf-version = Версія
charter-page-pdf-in-force-from = Чинна від
charter-page-pdf-published-on = Дата публікації
charter-page-pdf-introduction = Вступ
charter-page-pdf-principles = Основні принципи
charter-page-pdf-contacts-and-hours = Контакти, години роботи та доступ
charter-page-pdf-contacts = Контакти
charter-page-pdf-hours = Години роботи
charter-page-pdf-services = Послуги та строки їх надання
charter-page-pdf-services-at-a-glance = Послуги коротко
charter-page-pdf-service = Послуга
charter-page-pdf-description = Вид і риси
charter-page-pdf-term = Стандарт і строк завершення
charter-page-pdf-audience = Для кого ця послуга
charter-page-pdf-how-delivered = Як надається
charter-page-pdf-needed = Що потрібно
charter-page-pdf-cost = Вартість
charter-page-pdf-channels = Канали доступу
charter-page-pdf-responsible = Відповідальна особа
charter-page-pdf-diffida-to = Кому надсилати досудову вимогу (diffida)
charter-page-pdf-front-back = Робота
charter-page-pdf-url = Вебсторінка
charter-page-pdf-standards = Стандарти якості послуг
charter-page-pdf-dimension = Вимір
charter-page-pdf-indicator = Показник
charter-page-pdf-formula = Формула
charter-page-pdf-planned = Заплановане значення
charter-page-pdf-note = Примітки
charter-page-pdf-qualities = Очікувана якість
charter-page-pdf-factor = Риси послуги
charter-page-pdf-expectation = Очікувана якість
charter-page-pdf-standard = Стандарт
charter-page-pdf-improvements = Заходи з поліпшення
charter-page-pdf-improvement = Захід із поліпшення
charter-page-pdf-outcome = Підсумок
charter-page-pdf-diffida = Досудова вимога (diffida) і колективний позов
charter-staff-preview-back = Повернутися до чернетки
charter-staff-preview = Попередній перегляд хартії. Стан: { $state }. Ті, хто не працює у відділі, цієї сторінки не бачать.
charter-staff-preview-results = Як виконуються стандарти
