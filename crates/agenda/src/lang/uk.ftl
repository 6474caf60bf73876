agenda-step-place = Місце прийому
agenda-step-time = Дата й час
agenda-step-details = Подробиці
agenda-step-applicant = Заявник
agenda-step-review = Перевірка
agenda-title-place = Запис: місце прийому
agenda-title-time = Запис: дата й час
agenda-title-details = Запис: подробиці
agenda-title-applicant = Запис: заявник
agenda-title-review = Запис: перевірка даних
agenda-next-time = Далі: дата й час
agenda-next-details = Далі: подробиці
agenda-next-applicant = Далі: заявник
agenda-next-review = Далі: перевірка
agenda-back = Назад
agenda-change = Змінити
agenda-draft-kept = Те, що ви написали, зберігається на цьому пристрої дві години.
agenda-draft-remove = Видалити все
agenda-draft-removed = Дані запису видалено.
agenda-draft-gone = Незавершеного запису немає: минуло дві години або запис уже завершено. Можна почати знову звідси.
agenda-landing-title = Запис на прийом
agenda-landing-lead = Виберіть причину, пункт прийому та час. Реєструватися не треба.
agenda-landing-open = На що можна записатися
agenda-landing-counters = { $n ->
    [one] { $n } пункт прийому
    [few] { $n } пункти прийому
    [many] { $n } пунктів прийому
   *[other] { $n } пункту прийому
  }
agenda-landing-convoked = За викликом (convocazione)
agenda-landing-convoked-what = На ці прийоми записуються за посиланням у виклику (convocazione), який надсилає відділ.
agenda-landing-known = Я вже маю запис
agenda-landing-known-what = За кодом можна переглянути, перенести або скасувати запис.
agenda-landing-none = Жоден пункт прийому не приймає за записом
agenda-landing-none-what = Поки що відділи не відкрили запис онлайн.
agenda-contact-offices = Контакти відділів
agenda-contact-office = Контакти відділу
agenda-place-where = Де
agenda-place-none = Запису онлайн немає
agenda-place-none-what = Для цієї послуги жоден пункт прийому не приймає за записом онлайн.
agenda-place-convoked = Запис за викликом (convocazione)
agenda-near = Населений пункт, поштовий індекс, вулиця або назва пункту прийому
agenda-near-do = Показати спершу найближчі
agenda-near-from = За відстанню від: { $town }.
agenda-near-unknown = Ми не знаємо, де «{ $place }»: пункти прийому впорядковано за першим вільним місцем.
agenda-near-known = Відстані відомі від:
agenda-distance = { $km } км по прямій
agenda-locate = Використати моє місцезнаходження
agenda-locate-privacy = Місцезнаходження залишається на цьому пристрої: воно не надсилається і не зберігається.
agenda-locate-done = Пункти прийому тепер від найближчого до найдальшого.
agenda-locate-refused = Місцезнаходження недоступне: вище можна написати населений пункт або поштовий індекс.
agenda-first-free = Перше вільне місце: { DAY($on) }, { $at }
agenda-first-free-none = Зараз вільних місць немає.
agenda-company = Хто прийде
agenda-company-do = Оновити час
agenda-language-no = Не потрібно
agenda-language-choose = Виберіть мову
agenda-language-first = У цьому прийомі бере участь перекладач: виберіть мову, щоб побачити вільний час.
agenda-soonest = Найближчі вільні дні
agenda-soonest-from = { $n ->
    [1] один варіант часу: { $at }
    [one] { $n } варіант часу, найраніше: { $at }
    [few] { $n } варіанти часу, найраніше: { $at }
    [many] { $n } варіантів часу, найраніше: { $at }
   *[other] { $n } варіанта часу, найраніше: { $at }
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) }, { $at }
agenda-on-from-to = { DAY($on) }, { $from }–{ $to }
agenda-week = { DAY($from) } – { DAY($to) }
agenda-list = Вільні дні
agenda-arrows = Інші дні
agenda-week-before = Попередній тиждень
agenda-week-after = Наступний тиждень
agenda-list-before = Попередні дні
agenda-list-after = Наступні дні
agenda-as-list = Показати списком
agenda-as-week = Показати за тижнями
agenda-week-none = Цього тижня вільного часу немає.
agenda-nearest = Найближчий вільний час
agenda-taken = Цей час тим часом уже зайняли. Нічого не втрачено: просто виберіть інший.
agenda-none-title = Зараз вільних місць немає
agenda-none-what = Місця, від яких відмовляються, протягом дня знову стають вільними.
agenda-none-opens = Наступні місця відкриються: { DAY($on) }, { $at }.
agenda-place-free = Тепер знову є вільне місце.
agenda-receipt-what = Ця довідка підтверджує, що ви намагалися записатися, а вільних місць не було. Відділ рахує такі звернення.
agenda-receipt-do = Довідка про спробу запису
agenda-receipt-title = Довідка про спробу запису
agenda-receipt-lead = Була спроба записатися на прийом, але вільних місць не було.
agenda-receipt-number = Номер
agenda-receipt-when = Дата й час
agenda-receipt-counts = Звернення зареєстровано серед відхилених через брак місць. Відділ може знайти його за номером.
agenda-try-again = Шукати ще раз
agenda-book = Підтвердити запис
agenda-book-place = Пункт прийому
agenda-book-place-choose = Виберіть один із пунктів прийому зі списку.
agenda-book-at = Час
agenda-book-at-choose = Виберіть час зі списку.
agenda-book-kind = Причина
agenda-book-people = Скільки людей прийде
agenda-book-language = Перекладач або медіатор (mediatore)
agenda-book-note = Інші подробиці
agenda-book-note-hint = Щонайбільше 200 знаків. Не пишіть даних про здоров’я чи інших чутливих даних.
agenda-book-name = Ім’я та прізвище
agenda-book-name-hint = Людини, яка прийде на прийом.
agenda-book-born_on = Дата народження
agenda-book-born_on-hint = Потрібна, щоб кожна людина мала однакову кількість записів.
agenda-born-form = Перевірте дату народження.
agenda-book-email = Адреса електронної пошти
agenda-book-email-hint = Вам надійде лист із посиланням, щоб підтвердити адресу.
agenda-book-phone = Телефон
agenda-contact-one = Досить чогось одного: адреси електронної пошти або телефону.
agenda-privacy = Дані потрібні лише для цього прийому.
agenda-privacy-link = Інформація про захист даних
agenda-review-lead = Перевірте дані, перш ніж підтвердити.
agenda-review-appointment = Запис на прийом
agenda-page-ahead = Запис підтверджено
agenda-page-booked = Час прийому минув
agenda-page-served = Прийом завершено
agenda-page-no_show = Прийом пропущено
agenda-page-cancelled = Запис скасовано
agenda-page-called_off = Запис скасував відділ
agenda-citizen-state-booked = Записано
agenda-citizen-state-served = Завершено
agenda-citizen-state-no_show = Ніхто не прийшов
agenda-citizen-state-cancelled = Скасовано
agenda-citizen-state-called_off = Скасував відділ
agenda-booked = Вас записано на прийом. Радимо зберегти цю сторінку або записати код.
agenda-when = Коли
agenda-where = Де
agenda-map = Карта
agenda-map-app = Відкрити в застосунку з картами
agenda-people = { $n ->
    [one] { $n } особа
    [few] { $n } особи
    [many] { $n } осіб
   *[other] { $n } особи
  }
agenda-case = Справа (pratica)
agenda-code = Код
agenda-code-picture = Код у вигляді зображення, для зчитувача в пункті прийому
agenda-code-what = У пункті прийому досить показати код, на телефоні або на папері.
agenda-bring = Що взяти із собою
agenda-calendar = Додати в календар
agenda-calendar-update = Оновити календар
agenda-calendar-description =
    Код: { $code }

    { $instructions }

    Що взяти із собою:
    { $bring }

    Перенести або скасувати: { $link }
agenda-print = Друкувати
agenda-manage = Керувати записом
agenda-manage-what = Якщо не можете прийти, скасуйте запис тут: місце потрібне комусь іншому.
agenda-move = Перенести
agenda-move-title = Перенести запис
agenda-move-now = Теперішній запис: { DAY($on) }, { $from }–{ $to }.
agenda-move-do = Перенести на цей час
agenda-moves-left = { $n ->
    [1] Запис можна перенести ще один раз.
    [one] Запис можна перенести ще { $n } раз.
    [few] Запис можна перенести ще { $n } рази.
    [many] Запис можна перенести ще { $n } разів.
   *[other] Запис можна перенести ще { $n } раза.
  }
agenda-moved = Запис перенесено.
agenda-keep = Залишити як є
agenda-cancel = Скасувати запис
agenda-cancel-title = Скасувати запис?
agenda-cancel-what = Місце стане доступним для інших людей, і повернути його не можна.
agenda-cancel-do = Так, скасувати
agenda-cancelled = Запис скасовано.
agenda-back-to = Повернутися до запису
agenda-again = Записатися ще на один прийом
agenda-address-waits = Треба підтвердити адресу електронної пошти
agenda-address-waits-what = На адресу { $email } надіслано лист із посиланням. Крайній час, щоб його відкрити: { DAY($on) }, { $at }. Інакше запис буде скасовано, а місце знову стане вільним.
agenda-address-mend = Адреса неправильна, або лист не надходить
agenda-address-change = Змінити адресу або додати
agenda-address-none = немає
agenda-address-wanted = Чекає на підтвердження: { $email }. До того часу чинна попередня адреса.
agenda-address-send = Надіслати лист ще раз
agenda-address-sent = Лист надіслано ще раз.
agenda-address-title = Підтвердьте адресу електронної пошти
agenda-address-ask = На прийом записалися з адресою { $email }.
agenda-address-confirm = Підтверджую: це моя адреса
agenda-address-confirmed = Адресу підтверджено.
agenda-find-title = Знайти запис
agenda-find-lead = За кодом запису та контактом, який ви вказали під час запису.
agenda-find-code = Код запису
agenda-find-code-hint = Десять літер і цифр, наприклад 7K2M-9QXA-41.
agenda-find-contact = Адреса електронної пошти або телефон
agenda-find-do = Показати запис
agenda-find-none = Запису з таким кодом і контактом немає.
agenda-speaks-am = амхарська
agenda-speaks-ar = арабська
agenda-speaks-bn = бенгальська
agenda-speaks-de = німецька
agenda-speaks-en = англійська
agenda-speaks-es = іспанська
agenda-speaks-fa = перська
agenda-speaks-fr = французька
agenda-speaks-hi = гінді
agenda-speaks-pa = пенджабська
agenda-speaks-pl = польська
agenda-speaks-pt = португальська
agenda-speaks-ro = румунська
agenda-speaks-ru = російська
agenda-speaks-so = сомалійська
agenda-speaks-sq = албанська
agenda-speaks-sr = сербська
agenda-speaks-ti = тигринья
agenda-speaks-tl = тагальська
agenda-speaks-tr = турецька
agenda-speaks-uk = українська
agenda-speaks-ur = урду
agenda-speaks-wo = волоф
agenda-speaks-zh = китайська
agenda-name-missing = Вкажіть ім’я та прізвище.
agenda-name-form = Вкажіть ім’я та прізвище, щонайбільше 120 знаків.
agenda-fiscal-code-form = Податковий код (codice fiscale) має 16 знаків, тимчасовий — 11 цифр. Якщо коду немає, залиште поле порожнім.
agenda-email-form = Перевірте адресу: наприклад, nome@esempio.it.
agenda-phone-form = Перевірте номер телефону.
agenda-contact-missing = Вкажіть адресу електронної пошти або номер телефону.
agenda-note-long = Щонайбільше 200 знаків.
agenda-people-most = { $most ->
    [1] На цей прийом приходить лише одна людина.
    [one] На цей прийом може прийти щонайбільше { $most } особа.
    [few] На цей прийом можуть прийти щонайбільше { $most } особи.
    [many] На цей прийом можуть прийти щонайбільше { $most } осіб.
   *[other] На цей прийом можуть прийти щонайбільше { $most } особи.
  }
agenda-language-missing = Виберіть мову перекладача або медіатора (mediatore).
agenda-language-none = Для цього прийому перекладача не передбачено.
agenda-only-convoked = На цей прийом записуються за посиланням у виклику (convocazione).
agenda-limit-person = На ім’я цієї людини вже є запис такого виду. Його можна перенести або скасувати.
agenda-limit-case = Для цієї справи (pratica) вже є запис такого виду. Його можна перенести або скасувати.
agenda-booking-over = Час прийому вже минув, або запис скасовано.
agenda-change-late = Змінити запис тут уже запізно: зверніться до відділу.
agenda-moves-most = { $most ->
    [0] Цей запис не можна перенести: зверніться до відділу.
    [1] Запис можна перенести лише один раз: зверніться до відділу.
    [one] Запис можна перенести щонайбільше { $most } раз: зверніться до відділу.
    [few] Запис можна перенести щонайбільше { $most } рази: зверніться до відділу.
    [many] Запис можна перенести щонайбільше { $most } разів: зверніться до відділу.
   *[other] Запис можна перенести щонайбільше { $most } раза: зверніться до відділу.
  }
agenda-changed-meanwhile = Хтось інший тим часом вніс зміну: оновіть сторінку.
agenda-mail-booked-subject = Запис підтверджено: { DAY($on) }, { $at }
agenda-mail-booked-body =
    Добрий день, { $name }!

    Ваш запис підтверджено.

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Код: { $code }

    Що взяти із собою:
    { $bring }

    Перенести або скасувати запис: { $link }
    Додати в календар: { $link }/appointment.ics
agenda-mail-asked-subject = Підтвердьте адресу для запису на прийом: { DAY($on) }
agenda-mail-asked-body =
    Добрий день!

    Із цією адресою електронної пошти записалися на прийом:

    { DAY($on) }, { $at }
    { $office } – { $counter }

    Щоб підтвердити адресу, відкрийте це посилання. Крайній час: { DAY($by) }, { $by-hour }.
    { $confirm }

    Якщо адресу не буде підтверджено, запис буде скасовано, а місце знову стане вільним.
    Якщо ви нікуди не записувалися, не зважайте на цей лист.
agenda-mail-readdressed-subject = Підтвердьте нову адресу для запису на { DAY($on) }
agenda-mail-readdressed-body =
    Добрий день!

    Цю адресу вказали для запису на прийом:

    { DAY($on) }, { $at }
    { $office } – { $counter }

    Щоб отримувати листи сюди, підтвердьте адресу:
    { $confirm }

    Запис у будь-якому разі залишається чинним. Якщо ви нікуди не записувалися, не зважайте на цей лист.
agenda-mail-unhelped-subject = Без перекладача: прийом { DAY($on) }, { $at }
agenda-mail-unhelped-body =
    Добрий день, { $name }!

    Ваш запис залишається чинним, але перекладача або посередника не буде:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Якщо можете, прийдіть з людиною, яка допоможе порозумітися. Обрати інший день: { $link }
    Код: { $code }
agenda-mail-moved-subject = Запис перенесено: { DAY($on) }, { $at }
agenda-mail-moved-body =
    Добрий день, { $name }!

    Ваш запис перенесено. Новий запис:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Код: { $code }

    Перенести або скасувати запис: { $link }
    Оновити календар: { $link }/appointment.ics
agenda-mail-near-subject = Нагадування про прийом: { DAY($on) }, { $at }
agenda-mail-near-body =
    Добрий день, { $name }!

    Нагадуємо про ваш прийом:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Код: { $code }

    Що взяти із собою:
    { $bring }

    Якщо не можете прийти, повідомте про це тут, бо місце потрібне комусь іншому: { $link }
agenda-mail-cancelled-subject = Запис скасовано: { DAY($on) }, { $at }
agenda-mail-cancelled-body =
    Добрий день, { $name }!

    Ваш запис скасовано:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }

    Місце знову доступне для інших людей.
    Видалити запис із календаря: { $link }/appointment.ics
agenda-mail-lapsed-subject = Запис скасовано: адресу не підтверджено
agenda-mail-lapsed-body =
    Добрий день!

    Цю адресу електронної пошти не підтверджено вчасно. Запис скасовано:

    { DAY($on) }, { $at }
    { $office } – { $counter }

    Записатися на інший прийом: { $link }
agenda-mail-called-off-subject = Запис скасував відділ: { DAY($on) }, { $at }
agenda-mail-called-off-body =
    Добрий день, { $name }!

    Відділ не може прийняти вас у цей час і був змушений скасувати запис:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }

    Перепрошуємо за незручності. Записатися на інший прийом: { $link }
    Видалити запис із календаря: { $link }/appointment.ics
agenda-withdrawn = У цей час більше не приймають
agenda-replaced = Цей час замінено новим календарем
agenda-languages-form = Вкажіть мови їхніми кодами, наприклад «ar fr».
agenda-booking-ahead = Час прийому ще не настав.
agenda-key-used = Інший запит із тією самою позначкою вже надіслано.
agenda-tab-hall = Зал очікування
agenda-rehearsal-short = Проба
agenda-hall-lead = Дві сторінки для залу, які відкривають на весь екран: екран викликів, без імен, і термінал (totem), де відвідувач вводить код або бере номер. Хто знає адресу, відкриває їх без входу.
agenda-hall-display = Екран викликів
agenda-hall-kiosk = Термінал (totem)
agenda-hall-sound = Щоб чути виклики, один раз торкніться «Увімкнути звук» на екрані або запустіть браузер із дозволеним автоматичним відтворенням.
agenda-hall-make = Створити адреси
agenda-hall-renew = Змінити адреси
agenda-hall-renew-ask = Теперішні адреси перестануть працювати: екран і термінал треба буде відкрити знову. Продовжити?
agenda-hall-made = Адреси створено.
agenda-hall-none = Адрес ще немає: їх створює керівник відділу.
agenda-kiosk-title = Вітаємо
agenda-kiosk-with = Я маю запис
agenda-kiosk-code = Введіть код запису або піднесіть його до зчитувача
agenda-kiosk-arrive = Я тут
agenda-kiosk-without = Я не маю запису
agenda-kiosk-priority = Якщо ви маєте право пройти без черги (вагітність, інвалідність), скажіть про це працівникам.
agenda-kiosk-number = Ваш номер
agenda-kiosk-before = { $n ->
    [0] Перед вами нікого немає.
    [one] Перед вами { $n } особа.
    [few] Перед вами { $n } особи.
    [many] Перед вами { $n } осіб.
   *[other] Перед вами { $n } особи.
  }
agenda-kiosk-wait = { $n ->
    [0] Вас скоро викличуть.
    [one] Очікування: приблизно { $n } хвилина.
    [few] Очікування: приблизно { $n } хвилини.
    [many] Очікування: приблизно { $n } хвилин.
   *[other] Очікування: приблизно { $n } хвилини.
  }
agenda-kiosk-watch = Стежте за екраном: там з’явиться номер і вікно (postazione).
agenda-kiosk-back = Готово
agenda-display-title = Виклики
agenda-display-number = Номер
agenda-display-desk = Вікно
agenda-display-none = Зараз нікого не викликають
agenda-display-aloud = Номер { $ticket }, вікно { $desk }
agenda-display-waiting = { $n ->
    [0] Ніхто не чекає
    [one] Чекає { $n } особа
    [few] Чекають { $n } особи
    [many] Чекають { $n } осіб
   *[other] Чекають { $n } особи
  }
agenda-display-wait = { $n ->
    [0] Хто прийде зараз, того викличуть одразу
    [one] Очікування для тих, хто прийде зараз: приблизно { $n } хвилина
    [few] Очікування для тих, хто прийде зараз: приблизно { $n } хвилини
    [many] Очікування для тих, хто прийде зараз: приблизно { $n } хвилин
   *[other] Очікування для тих, хто прийде зараз: приблизно { $n } хвилини
  }
agenda-display-sound = Увімкнути звук
