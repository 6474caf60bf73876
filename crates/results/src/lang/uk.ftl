results-of-year = Результати { $year }
results-title = Результати якості послуг, { $year } рік
results-description = Обіцяні стандарти якості та фактичні значення: { $office }.
results-kept-of = Дотримано стандартів: { $kept } з { $measured } виміряних.
results-tally-kept = дотримано
results-years = Інші роки
results-whole-office = Увесь відділ
results-computed-on = Значення обчислено за зверненнями, зареєстрованими станом на { $date }
results-frozen = Значення річного звіту, остаточні від { $at }.
results-rounding = Відсотки округлено до двох знаків після коми, п’ять і більше — догори; поруч завжди вказано точне співвідношення.
results-to-report = Річний звіт
results-to-charter = Хартія послуг
results-empty-title = Немає стандартів
results-empty = Хартія цього року не містить стандартів, які можна виміряти.
results-caption = Стандарти та результати: { $service }
results-column-factor = Чинник якості
results-column-indicator = Показник
results-column-planned = Гарантоване значення
results-column-realised = Фактичне значення
results-column-met = Випадки в межах стандарту
results-column-total = Усього випадків
results-column-fraction = Співвідношення
results-column-counted = Що пораховано
results-column-reason = Чому не досягнуто
results-column-source = Джерело даних
results-column-note = Примітки
results-column-key = Код стандарту
results-see-note = Див. примітки
results-no-planned = Немає числового значення
results-days = { $count ->
    [1] { $days } день
   *[other] { $days } дн.
}
results-score-of-five = { $score } із 5
results-minutes = { $count ->
    [1] { $minutes } хв
   *[other] { $minutes } хв
}
results-spread = Середній час: { $mean } дн., медіана: { $median } дн.; дев’ять випадків із десяти: щонайбільше { $p90 } дн.
results-spread-minutes = У середньому { $mean } хв, медіана: { $median } хв; дев’ять випадків із десяти: щонайбільше { $p90 } хв.
results-not-yet-due = { $count ->
    [one] Для { $count } випадку строк ще не настав, тому його не враховано.
    [few] Для { $count } випадків строк ще не настав, тому їх не враховано.
    [many] Для { $count } випадків строк ще не настав, тому їх не враховано.
   *[other] Для { $count } випадку строк ще не настав, тому їх не враховано.
}
results-excluded = { $count ->
    [one] Виключено { $count } випадок: { $reason }
    [few] Виключено { $count } випадки: { $reason }
    [many] Виключено { $count } випадків: { $reason }
   *[other] Виключено { $count } випадку: { $reason }
}
results-status-kept = дотримано
results-status-not_kept = не дотримано
results-status-not_yet_due = строк ще не настав
results-status-no_data = немає даних
results-status-no_target = без обіцяного значення
results-factor-accessibility = Доступність
results-factor-timeliness = Своєчасність
results-factor-transparency = Прозорість
results-factor-effectiveness = Результативність
results-factor-continuity = Безперервність
results-factor-elasticity = Еластичність
results-factor-flexibility = Гнучкість
results-factor-equity = Справедливість
results-factor-efficiency = Ефективність
results-factor-empathy = Уважність до людей
results-channel-counter = у пункті прийому
results-channel-phone = телефоном
results-channel-email = електронною поштою
results-channel-certified_mail = сертифікованою поштою (PEC)
results-channel-post = рекомендованим листом або поштою
results-channel-online = через онлайн-послугу
results-channel-app = через застосунок
results-channel-other = іншим способом
results-outcome-open = розглядається
results-outcome-done = виконано
results-outcome-partly = частково задоволено
results-outcome-refused = відхилено
results-outcome-not_upheld = не задоволено
results-outcome-inadmissible = неприйнятно
results-outcome-withdrawn = відкликано
results-kind-contact = відвідування пункту прийому
results-kind-request = звернення
results-kind-case = справи
results-kind-appointment = записи на прийом
results-kind-convocation = виклики
results-kind-ticket = повідомлення про несправність мережі
results-kind-complaint = скарги та зауваження
results-kind-opening = дні роботи
results-kind-publication = публікації
results-kind-survey = анкети
results-kind-waiting = очікування на прийом за записом
results-kind-walk_in = відвідування без запису
results-kind-service = обслуговування в пункті прийому
results-kind-availability = щоденні перевірки першого вільного місця
results-kind-planned_day = заплановані дні прийому
results-kind-waiting_list = списки очікування
results-kind-offer = пропозиції тим, хто чекає
results-kind-leg = частка відомства у справі
results-statistic-mean = середній час
results-statistic-median = медіана часу
results-statistic-p90 = час, за який завершено дев’ять випадків із десяти
results-statistic-longest = найдовший час
results-sentence-share = Серед усіх випадків ({ $among }) частка таких: { $met }.
results-sentence-ratio = Кількість ({ $counted }), поділена на кількість ({ $over }).
results-sentence-opening-days = Дні, коли пункт прийому був відчинений, поділені на кількість робочих днів року.
results-sentence-planned-days = Дні, коли пункти приймали за записом, поділені на дні, заплановані в їхніх календарях.
results-sentence-weekdays = Дні тижня, коли пункт прийому був відчинений; обіцяно: { $promised }.
results-sentence-channels = Скількома з обіцяних каналів користувалися ({ $among }); обіцяні канали: { $promised }.
results-sentence-days = Враховано: { $among }. Обчислено: { $statistic }. Одиниця виміру: { $unit }.
results-sentence-score = Середня оцінка від 1 до 5; враховано: { $among }.
results-sentence-unit-working = робочі дні
results-sentence-unit-calendar = дні
results-sentence-unit-minutes = хвилини
results-sentence-any-kind = усе, що зареєстровано
results-sentence-of-service = {" "}щодо послуги «{ $what }»
results-sentence-by-channel = , спосіб подання: { $what }
results-sentence-with-outcome = , підсумок: { $what }
results-sentence-from-source = , джерело: { $what }
results-sentence-within-days = { $days ->
    [0] виконані того самого дня
    [one] виконані протягом { $days } дня
    [few] виконані протягом { $days } днів
    [many] виконані протягом { $days } днів
   *[other] виконані протягом { $days } дня
}
results-sentence-within-working-days = { $days ->
    [0] виконані того самого дня
    [one] виконані протягом { $days } робочого дня
    [few] виконані протягом { $days } робочих днів
    [many] виконані протягом { $days } робочих днів
   *[other] виконані протягом { $days } робочого дня
}
results-sentence-within-minutes = { $minutes ->
    [1] тривалістю щонайбільше одна хвилина
   *[other] тривалістю щонайбільше { $minutes } хв
}
results-sentence-within-legal = виконані в строк, встановлений законом
results-sentence-within-promise = виконані в строк, обіцяний хартією
results-sentence-ended = з підсумком: { $what }
results-sentence-reached = подані так: { $what }
results-sentence-and = {" "}і водночас{" "}
results-chart-months = { $indicator }: фактичне значення за місяцем звернення
results-chart-years = { $indicator }: фактичне значення за роками
results-chart-month = Місяць
results-chart-year = Рік
results-open-requests = Відкрити звернення
results-write-remark = Причина та примітки
results-label-draft = Чернетка
results-label-factor = Чинник якості
results-label-fraction = Опис результату
results-label-improvement = Захід із поліпшення
results-label-improvements = Заходи з поліпшення
results-label-indicator = Показник
results-label-no-standards = Немає стандартів
results-label-note = Примітки
results-label-outcome = Підсумок
results-label-page-of = сторінка {"{"}n{"}"} з {"{"}m{"}"}
results-label-planned = Гарантоване значення
results-label-realised = Фактичне значення
results-label-reason = Чому не досягнуто
results-label-results = Результати якості послуг
results-label-results-table = Таблиця результатів
results-label-source = Джерело даних
results-label-status = Стан
results-label-status-kept = дотримано
results-label-status-missed = не дотримано
results-label-status-no-data = немає даних
results-label-status-not-due = строк ще не настав
results-label-tally-kept = дотримано
results-label-tally-missed = не дотримано
results-label-tally-no-data = без даних
results-label-tally-not-due = строк ще не настав
results-report-title = Річний звіт про результати, { $year } рік
results-report-description = Річний звіт про результати хартії послуг: { $office }.
results-report-list-title = Річні звіти
results-report-state = Стан
results-report-state-draft = Чернетка
results-report-state-approved = Затверджений
results-report-state-frozen = Остаточний
results-report-not-public-draft = Чернетка: цей звіт не затверджено. Його бачать лише працівники відділу, і значення ще можуть змінитися.
results-report-not-public-approved = Затверджена чернетка: цей звіт ще не остаточний. Його бачать лише працівники відділу.
results-report-not-public-frozen = Остаточний
results-report-to-staff = Робоча сторінка звіту
results-report-anomalies = Виявлені відхилення
results-report-anomalies-hint = Що в наданні послуг пішло не за планом.
results-report-no-anomalies = Про відхилення не повідомлено.
results-report-corrective = Коригувальні заходи
results-report-corrective-hint = Що зроблено або буде зроблено, щоб це виправити.
results-report-no-corrective = Коригувальних заходів не вказано.
results-report-charts = Графіки та таблиці
results-report-improvements = Заходи з поліпшення
results-report-improvements-caption = Заходи з поліпшення та їхні підсумки
results-report-improvement = Захід із поліпшення
results-report-improvement-state = Стан
results-report-no-improvements = Хартія послуг цього року не передбачає заходів із поліпшення.
results-report-due = До { $date }
results-report-outcome = Підсумок
results-report-outcome-hint = Обов’язково, якщо захід виконано або скасовано.
results-report-approved-by = Ким затверджений
results-report-approved-on = Дата затвердження
results-report-act = Акт
results-report-frozen-at = Остаточний від
results-report-hash = Хеш SHA-256
results-report-not-approved-yet = Звіт ще не затверджено.
results-report-content-file = Оригінальний вміст (content.json)
results-report-approval-and-check = Затвердження та перевірка
results-report-verify = Хеш SHA-256 дає змогу кожному перевірити, що звіт не змінився: завантажте файл content.json зі сторінки звіту, обчисліть його хеш командою sha256sum content.json і порівняйте з опублікованим.
results-report-recount = Кожне значення цього звіту можна перерахувати за окремими зареєстрованими зверненнями.
results-report-moved-title = Сьогодні зареєстровані дані дали б інші значення
results-report-moved = Після затвердження було зареєстровано або виправлено звернення цього року. Звіт лишається таким, як є; тут видно, що змінилося б.
results-report-moved-then = У звіті
results-report-moved-now = Сьогодні
results-report-comparison = Порівняння: { $before } і { $year }
results-report-comparison-caption = Фактичні значення за два роки; різницю подано у відсоткових пунктах, днях або балах, залежно від показника
results-report-change = Різниця
results-report-times = Витрачений час
results-report-times-caption = Витрачені дні: медіана, середнє, 90-й процентиль і найбільше значення
results-report-indicator = Показник
results-report-service = Послуга
results-report-count = Звернення
results-report-median = Медіана
results-report-mean = Середнє
results-report-p90 = 90-й процентиль
results-report-longest = Найбільше
results-report-excluded = Звернення, виключені з підрахунку
results-report-excluded-note = Виключені звернення не входять ні до випадків у межах стандарту, ні до загальної кількості випадків.
results-report-excluded-reason = Причина виключення
results-report-sources = Джерела даних
results-report-errata = Виправлення (errata corrige)
results-report-errata-note = Виправлення, зроблені після публікації. Початкове значення завжди видно поруч із виправленим.
results-report-erratum-new = Виправлене значення
results-report-erratum-link = Виправлення № { $number }
results-report-erratum-number = №
results-report-erratum-where = Де
results-report-erratum-old = Опубліковане значення
results-report-erratum-why = Причина
results-report-erratum-by = Хто і коли
results-report-corrected-to = [Виправлення № { $number }: { $new }]
results-report-old = Опубліковане значення:
results-report-place-report = Увесь звіт
results-report-place-action = Захід із поліпшення № { $number }
results-report-part-planned = гарантоване значення
results-report-part-realised = фактичне значення
results-report-part-fraction = співвідношення випадків
results-report-part-counted = що пораховано
results-report-part-reason = чому не досягнуто
results-report-part-source = джерело даних
results-report-part-note = примітки
results-report-part-action = захід із поліпшення
results-report-part-outcome = підсумок заходу
results-report-part-anomalies = відхилення
results-report-part-corrective = коригувальні заходи
results-report-part-act = акт про затвердження
results-report-sheet-results = Результати
results-report-sheet-report = Звіт
results-report-sheet-times = Час
results-report-sheet-excluded = Виключені
results-report-sheet-errata = Виправлення
results-report-label-report = Річний звіт про результати
results-report-label-contents = Зміст
results-report-label-version = Версія
results-report-label-state = Стан
results-report-label-approved-on = Дата затвердження
results-report-label-summary = Коротко
results-report-label-charts = Як змінювалися показники
results-report-label-chart = Графік
results-report-label-median = Медіана
results-report-label-mean = Середнє
results-report-label-p90 = 90-й процентиль
results-report-label-statistics = Час у днях: медіана, середнє та 90-й процентиль
results-report-label-service = Послуга
results-report-label-count = Звернення
results-report-label-excluded-because = Причина виключення
results-report-label-corrected-because = Причина виправлення
results-report-label-excluded = Звернення, виключені з підрахунку
results-report-label-anomalies = Відхилення
results-report-label-corrective-actions = Коригувальні заходи
results-report-label-responsible = Відповідальна особа
results-report-label-due = Виконати до
results-report-label-errata = Виправлення (errata corrige)
results-report-label-place = Де
results-report-label-old = Опубліковане значення
results-report-label-new = Виправлене значення
results-report-label-date = Дата
results-report-label-approval = Затвердження
results-report-label-prepared-by = Ким складений
results-report-label-approved-by = Ким затверджений
results-report-label-frozen-on = Остаточний від
results-report-label-act = Акт
results-report-label-verification = Як перевірити звіт
results-report-label-data-hash = SHA-256 файлу content.json
results-report-label-verify-at = Адреса
results-index-title = Якість послуг: результати
results-index-lead = Для кожного відділу й кожного року: що було обіцяно, що зроблено і чому, якщо щось пішло не так, як планували.
results-index-empty-title = Немає відділів
results-index-empty = Жоден відділ ще не оприлюднив свою хартію послуг.
results-index-no-charter = Хартію послуг ще не оприлюднено.
results-chart-alt = { $caption }. Найнижче значення: { $low } ({ $low-at }); найвище: { $high } ({ $high-at }). Гарантоване значення: { $promised }.
results-behind = Як обчислено, з графіками та значеннями: { $indicator }
intake-apart-duplicate-body = Надіслано двічі тією самою особою: той самий текст, до відповіді
intake-apart-duplicate-subject = Надіслано двічі тією самою особою: та сама тема, до відповіді
results-tally-not_kept = не дотримано
results-tally-not_yet_due = строк ще не настав
results-tally-no_data = без даних
results-tally-no_target = без обіцяного значення
