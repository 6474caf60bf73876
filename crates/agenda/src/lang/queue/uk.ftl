### Хто чекає на місце: список очікування, запропоновані місця, місця за жеребкуванням.

agenda-queue-title = Список очікування
agenda-queue-what = Коли місце звільняється, його спершу пропонують тим, хто чекає, у тому порядку, в якому люди записалися. Той, кому його пропонують, має кілька годин, щоб погодитися; місце тим часом зберігається.
agenda-queue-do = Записатися до списку очікування
agenda-queue-privacy = Дані потрібні лише для списку очікування і видаляються, коли людина з нього виходить. Місце особисте: ім’я змінити не можна.
agenda-queue-already = Ця людина вже є у списку. Сторінка списку — у повідомленні, отриманому під час запису.
agenda-queue-who = Напишіть дату народження або податковий код: місце належить одній людині.
agenda-queue-counters-choose = Виберіть принаймні один пункт прийому.
agenda-queue-offer-over = Пропозиція більше не діє.
agenda-queue-over = Очікування вже завершилося.
agenda-queue-address-ask = З адресою { $email } хтось попросив чекати на місце.
agenda-queue-address-waits = На { $email } надіслано повідомлення з посиланням. Його треба відкрити до { DAY($on) }, { $at }: до того часу запит не враховується.
agenda-queue-address-confirmed = Адресу підтверджено: відтепер запит враховується.
agenda-earlier = Хочу прийти раніше
agenda-earlier-title = Ближчий прийом
agenda-earlier-what = Якщо звільниться місце раніше за цей прийом, його по черзі пропонують тим, хто чекає. Теперішній запис залишається, доки Ви не погодитеся на пропозицію.
agenda-earlier-email = Пропозиції надходять на { $email }.
agenda-enrol-title = Запис на жеребкування
agenda-enrol-what = Розподіляють місця: { DAY($first) } – { DAY($last) }. Не важливо, хто прийде першим: порядок визначить жеребкування { DAY($on) }, після { $at }, і кожен може його перерахувати.
agenda-enrol-until = Записатися можна до { DAY($on) }, { $at }.
agenda-enrol-do = Записатися
agenda-book-fiscal_code = Італійський податковий код (codice fiscale)
agenda-book-fiscal_code-hint = Достатньо дати народження або податкового коду.
agenda-book-counters = Пункти прийому
agenda-book-counters-hint = Підійде будь-який із вибраних.
agenda-book-weekdays = Зручні дні
agenda-book-weekdays-hint = Якщо не вибрати жодного, підходять усі.
agenda-book-part = Зручні години
agenda-part-any = будь-яка година
agenda-part-morning = зранку, до 13:00
agenda-part-afternoon = після обіду, з 13:00
agenda-weekdays-any = будь-який день

agenda-proof-busy = Хвилинку: пристрій завершує невелике обчислення, яке не пускає автоматичні програми. Потім форма надішлеться сама.
agenda-proof-wait = Щоб не пускати автоматичні програми, форму можна надіслати через { $seconds } секунд після відкриття цієї сторінки.
agenda-proof-early = Ще { $seconds } секунд: це не пускає автоматичні програми й однаково для всіх. Потім натисніть кнопку ще раз; написане залишається тут.
agenda-proof-stale = Сторінка була відкрита надто довго. Написане досі тут: зачекайте кілька секунд і натисніть кнопку ще раз.
agenda-proof-used = Цей запит уже надійшов.

agenda-waiting-title = У списку очікування
agenda-enrolled-title = Запис на жеребкування
agenda-waiting-place = Місце у списку: { $n }
agenda-waiting-draw = Порядок визначить жеребкування { DAY($on) }, після { $at }.
agenda-waiting-rank = { $n ->
    [0] Місце за жеребкуванням: { $rank }. Попереду вже ніхто не чекає.
    [one] Місце за жеребкуванням: { $rank }. Попереду ще чекає { $n } людина.
    [few] Місце за жеребкуванням: { $rank }. Попереду ще чекають { $n } людини.
   *[other] Місце за жеребкуванням: { $rank }. Попереду ще чекають { $n } людей.
  }
agenda-waiting-what = Коли буде місце, надійде повідомлення. Перевіряйте пошту, також серед небажаних повідомлень.
agenda-waiting-keep = Збережіть цю сторінку: її адреса особиста і дає змогу бачити місце у списку, відповідати на пропозиції та вийти.
agenda-standing-asked = Очікує підтвердження
agenda-standing-waiting = Очікування
agenda-standing-offered = Є місце
agenda-standing-booked = Записано
agenda-standing-left = Вихід зі списку
agenda-standing-lapsed = Не підтверджено
agenda-standing-missed = Поза списком
agenda-standing-removed = Вилучено відділом
agenda-standing-what-booked = Очікування завершилося: є запис на прийом.
agenda-standing-what-left = Очікування завершилося на прохання людини. Особисті дані видалено.
agenda-standing-what-lapsed = Адресу електронної пошти вчасно не підтверджено. Особисті дані видалено; можна записатися знову.
agenda-standing-what-missed = Три пропозиції залишилися без результату, і місця перейшли до інших. Можна записатися знову.
agenda-standing-what-removed = Відділ закрив запит і написав причину в надісланому повідомленні.
agenda-suits = Що підходить
agenda-ticket = Публічний номер

agenda-offer-title = Запропоноване місце
agenda-offer-until = Місце зберігається до { DAY($on) }, { $at }. Потім воно переходить до наступної людини.
agenda-offer-instead = Якщо погодитися, прийом { DAY($on) }, { $at }, буде перенесено на цей час.
agenda-offer-choice = Можна вибрати й інше вільне місце
agenda-offer-accept = Погодитися на місце
agenda-offer-decline = Відмовитися від цього місця
agenda-offer-left = { $n ->
    [one] Це остання пропозиція: якщо вона залишиться без результату, очікування завершиться.
   *[other] Після { $n } пропозицій без результату, разом із цією, очікування завершиться.
  }
agenda-decline-title = Відмовитися від цього місця?
agenda-decline-what = Місце перейде до наступної людини, і повернути його не можна. Місце у списку залишається.
agenda-decline-do = Так, відмовитися
agenda-decline-stay = Назад до пропозиції
agenda-declined = Місце перейшло до наступної людини.
agenda-leave = Вийти зі списку
agenda-leave-title = Вийти зі списку?
agenda-leave-what = Місце у списку буде втрачено, а особисті дані видалено. Запропоноване місце перейде до наступної людини.
agenda-leave-do = Так, вийти
agenda-leave-stay = Залишитися у списку
agenda-left = Очікування завершилося, особисті дані видалено.

agenda-releases-title = Місця за жеребкуванням
agenda-releases-lead = Коли місць мало, відділ може розподілити їх у порядку, визначеному жеребкуванням, який кожен може перевірити.
agenda-releases-open = Відкриті жеребкування
agenda-releases-none = Жеребкувань немає
agenda-releases-none-what = На місця записуються як завжди, на сторінці запису на прийом.
agenda-release = Жеребкування
agenda-release-days = Місця: { DAY($first) } – { DAY($last) }
agenda-release-opens-on = Початок запису: { DAY($on) }, { $at }
agenda-release-closes-on = Запис до { DAY($on) }, { $at }
agenda-release-closed = Запис на це жеребкування не відкрито.
agenda-release-enrolled = { $n ->
    [0] Ще ніхто не записався.
    [one] Записалася { $n } людина.
    [few] Записалися { $n } людини.
   *[other] Записалося { $n } людей.
  }
agenda-release-why-off = Причина скасування:
agenda-release-state-open = Запис відкрито
agenda-release-state-announced = Оголошено
agenda-release-state-closed = Очікує жеребкування
agenda-release-state-drawn = Проведено
agenda-release-state-over = Завершено
agenda-release-state-called_off = Скасовано
agenda-release-how = Як це працює
agenda-release-how-enrol = Запис: { DAY($from) }, { $from-hour } – { DAY($to) }, { $to-hour }. Записатися раніше чи пізніше — однаково. Кожен отримує публічний номер.
agenda-release-how-draw = Публічне значення стане відомим { DAY($on) }, після { $at }. З нього, з таємного зерна і з номерів обчислюється порядок.
agenda-release-how-offers = Місця пропонують у цьому порядку. Той, кому пропонують, має кілька годин, щоб погодитися, і може вибрати серед ще вільних місць.
agenda-release-how-name = Місце належить людині, яка записалася. Ім’я змінити не можна; місце, від якого відмовляються, переходить до наступної людини.
agenda-release-check = Перевірка жеребкування
agenda-release-check-what = Разом з оголошенням відділ публікує відбиток таємного зерна: після цього змінити його вже не можна. Публічне значення виникає після закриття запису, і раніше його не знає ніхто. Тому ніхто, навіть відділ, не може вирішити, яким буде порядок.
agenda-release-commitment = Відбиток зерна (SHA-256)
agenda-release-source = Звідки береться публічне значення
agenda-release-seed = Зерно
agenda-release-value = Публічне значення
agenda-release-later = Буде опубліковано разом із жеребкуванням.
agenda-release-drawn-at = Проведено
agenda-release-rule = Для кожного номера обчислюється відбиток SHA-256 тексту, що складається із зерна, двокрапки, публічного значення, двокрапки, номера. Порядок — це порядок відбитків, починаючи з найменшого. Перевірити може будь-який комп’ютер:
agenda-release-example = Приклад: номер { $ticket }
agenda-release-order = Порядок за жеребкуванням
agenda-release-order-what = Лише номери: імена не публікуються. Власний номер — на особистій сторінці.
agenda-release-column-rank = Місце

agenda-queue-mail-asked-subject = Підтвердіть адресу для списку очікування
agenda-queue-mail-asked-body =
    Добрий день,

    з цією адресою хтось попросив чекати на місце:

    { $kind }
    { $office } – { $counter }

    Щоб підтвердити адресу, відкрийте це посилання до { DAY($by) }, { $by-hour }:
    { $confirm }

    До того часу запит не враховується. Якщо Ви нічого не просили, не зважайте на це повідомлення.
agenda-queue-mail-joined-subject = Очікування місця: { $kind }
agenda-queue-mail-joined-body =
    Добрий день, { $name },

    адресу підтверджено, запит враховується.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] Публічний номер для жеребкування: { $ticket }
       *[other] Місця пропонують у порядку запису.
    }

    Щоб побачити місце у списку, відповісти на пропозиції або вийти: { $link }
agenda-queue-mail-offered-subject = Є місце: { DAY($on) }, { $at }
agenda-queue-mail-offered-body =
    Добрий день, { $name },

    є місце:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Воно зберігається до { DAY($by) }, { $by-hour }. Потім переходить до наступної людини.
    Щоб погодитися або відмовитися: { $link }
agenda-queue-mail-passed-subject = Термін пропозиції минув
agenda-queue-mail-passed-body =
    Добрий день, { $name },

    на пропозицію вчасно ніхто не відповів, і місце перейшло до наступної людини. Місце у списку залишається.
    { $left ->
        [one] Якщо й наступна пропозиція залишиться без результату, очікування завершиться.
       *[other] Залишилося пропозицій: { $left }; потім очікування завершиться.
    }

    Сторінка списку: { $link }
agenda-queue-mail-withdrawn-subject = Запропонованого місця більше немає
agenda-queue-mail-withdrawn-body =
    Добрий день, { $name },

    відділ змінив години прийому і не може прийняти в запропонований час. Перепрошуємо. Місце у списку залишається, наступне місце буде запропоновано по черзі.

    Сторінка списку: { $link }
agenda-queue-mail-missed-subject = Очікування завершилося
agenda-queue-mail-missed-body =
    Добрий день, { $name },

    три запропоновані місця залишилися без результату і перейшли до інших людей. Очікування завершилося, особисті дані видалено.

    Записатися знову можна будь-коли: { $link }
agenda-queue-mail-drawn-subject = Жеребкування проведено: місце { $rank }
agenda-queue-mail-drawn-body =
    Добрий день, { $name },

    порядок визначено жеребкуванням.

    { $kind }
    { $office } – { $counter }
    Публічний номер: { $ticket }
    Місце: { $rank }

    Місця пропонують у цьому порядку; коли настане черга, надійде повідомлення.
    Щоб перевірити жеребкування: { $page }
    Особиста сторінка: { $link }
agenda-queue-mail-nothing-left-subject = Місця жеребкування розподілено
agenda-queue-mail-nothing-left-body =
    Добрий день, { $name },

    усі місця жеребкування розподілено. Запит залишається у списку очікування: якщо звільниться місце, його запропонують по черзі.

    { $kind }
    { $office } – { $counter }

    Сторінка списку: { $link }
agenda-queue-mail-called-off-subject = Жеребкування скасовано
agenda-queue-mail-called-off-body =
    Добрий день, { $name },

    відділ скасував жеребкування. Причина: { $why }

    Запит залишається у списку очікування: { $link }
agenda-queue-mail-removed-subject = Відділ закрив запит на очікування
agenda-queue-mail-removed-body =
    Добрий день, { $name },

    відділ вилучив запит зі списку. Причина: { $why }

    { $kind }
    { $office } – { $counter }

    Особисті дані видалено.

agenda-queue-sms-joined = Ви у списку очікування: { $link }
agenda-queue-sms-offered = Є місце { $on } о { $at }. Відповідь до { $by }: { $link }
agenda-queue-sms-news = Новини списку очікування: { $link }
