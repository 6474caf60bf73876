agenda-invitation-ask-title = Я отримав(-ла) виклик
agenda-invitation-ask-lead = За кодом, указаним у листі, можна вибрати день і годину прийому.
agenda-invitation-ask-do = Продовжити
agenda-invitation-code = Код із листа
agenda-invitation-code-hint = Десять літер і цифр, наприклад 7K2M-9QXA-41.
agenda-invitation-code-none = Виклику з таким кодом немає. Перевірте лист.
agenda-invitation-title = Виклик
agenda-invitation-lead = { $office } запрошує вас вибрати день і годину прийому.
agenda-invitation-booked-on = Ви вже записані: { DAY($on) }, { $at }.
agenda-invitation-see = Переглянути запис
agenda-invitation-until = Записатися до
agenda-invitation-what = Дані, відомі відділу, вже заповнено. Залишилося вибрати день і годину.
agenda-invitation-begin = Вибрати день і годину
agenda-invitation-name = Виклик особистий: ім’я змінити не можна. Якщо воно неправильне, зверніться до відділу.
agenda-invitation-withdrawn = Відділ скасував цей виклик: записуватися більше не потрібно.
agenda-invitation-lapsed = Строк для запису минув: зверніться до відділу.
agenda-invitation-booked = Ви вже записані.
agenda-invitation-done = Прийом за цим викликом уже відбувся.
agenda-invitation-mail-invited-subject = Виклик: виберіть прийом у справі { $case }
agenda-invitation-mail-invited-body =
    Добрий день, { $name }!

    У справі { $case } потрібен прийом:

    { $kind }
    { $office } – { $counter }
    { $address }

    День і годину можна вибрати тут:
    { $link }

    Що взяти із собою:
    { $bring }

    Посилання особисте: не передавайте його іншим. Хто не запишеться, отримає лист поштою.
agenda-invitation-mail-invited-last = Запишіться до { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = Виклик скасовано: справа { $case }
agenda-invitation-mail-withdrawn-body =
    Добрий день, { $name }!

    Відділ скасував виклик у справі { $case }:

    { $kind }
    { $office } – { $counter }

    Записуватися на прийом більше не потрібно.
agenda-letter-subject = Виклик у справі { $case }: { $kind }
agenda-letter-dear = Добрий день, { $name }!
agenda-letter-why = У справі { $case } потрібен прийом: { $office } – { $counter }, { $address }.
agenda-letter-how = День і годину вибирають в інтернеті: наведіть телефон на код.
agenda-letter-code-how = Або відкрийте { $site } і введіть код із цього листа.
agenda-letter-proposal = Вас записано на прийом: { DAY($on) }, { $at }.
agenda-letter-change = Щоб перенести або скасувати його, наведіть телефон на код.
agenda-letter-last = Запишіться до { DAY($last) }.
agenda-letter-help = Якщо ви не можете зробити це в інтернеті, зверніться до відділу: контакти вгорі листа.
