### Для тих, хто подає заяву і стежить за нею: кроки, квитанція, сторінка справи, повідомлення.

cases-apply-step-details = Ситуація
cases-apply-step-applicant = Заявник
cases-apply-step-documents = Документи
cases-apply-step-review = Перевірка
cases-apply-title-details = Заява: ваша ситуація
cases-apply-title-applicant = Заява: хто її подає
cases-apply-title-delegate = Заява: хто діє за заявника
cases-apply-title-documents = Заява: документи
cases-apply-title-review = Заява: перевірка даних
cases-apply-next = Далі
cases-apply-back = Назад
cases-apply-change = Змінити
cases-apply-kept = Написане зберігається 24 години на цьому пристрої.
cases-apply-remove = Видалити все
cases-apply-removed = Дані заяви видалено.
cases-apply-gone = Немає розпочатої заяви: минуло 24 години або її вже надіслано. Можна почати знову звідси.

cases-apply-title = Подати заяву онлайн
cases-apply-lead = Ви відповідаєте на кілька запитань, додаєте документи й одразу отримуєте квитанцію з номером реєстрації. Реєструватися не потрібно.
cases-apply-documents = Документи, які можуть знадобитися
cases-apply-documents-what = Підійде й розбірлива фотографія. Якщо документа ще немає, заяву можна подати все одно: установа попросить його потім.
cases-apply-document-sometimes = (лише в деяких випадках)
cases-apply-begun = На цьому пристрої вже є розпочата заява.
cases-apply-begin = Почати
cases-apply-go-on = Продовжити заяву
cases-apply-anew = Почати спочатку
cases-apply-known = Хто вже подав заяву, може стежити за нею.

cases-apply-term-legal = Строк за законом
cases-apply-term-promised = Строк, обіцяний хартією послуг
cases-apply-due-legal = Останній день для відповіді за законом
cases-apply-due-promised = Останній день, обіцяний хартією послуг
cases-apply-due-why = Як це рахується
cases-apply-due-late = Строк минув
cases-apply-waits-receipt = Строк починається з дня надходження заяви.
cases-apply-waits-complete = Строк починається, коли заява повна: установа повідомить, з якого дня.
cases-apply-waits-quota = Строк починається, коли заява входить до річної квоти: установа повідомить, з якого дня.

cases-apply-name = Ім’я та прізвище
cases-apply-name-hint = Того, хто просить, як у документі; або назва організації.
cases-apply-fiscal_code = Податковий код
cases-apply-fiscal_code-hint = Можна й тимчасовий. Якщо його немає, залиште поле порожнім.
cases-apply-born_on = Дата народження
cases-apply-address = Адреса
cases-apply-address-hint = Куди установа може написати: вулиця, номер, поштовий індекс і місто.
cases-apply-email = Електронна адреса
cases-apply-email-hint = Радимо: про кожну новину прийде повідомлення з посиланням на справу.
cases-apply-phone = Телефон
cases-apply-who = Хто заповнює
cases-apply-who-me = Той, хто просить, для себе
cases-apply-who-other = Інша людина або організація, для того, хто просить
cases-apply-privacy = Дані потрібні лише для цієї заяви.
cases-apply-privacy-link = Інформація про захист даних
cases-apply-delegate-what = Хто діє за заявника, отримує ті самі повідомлення. Доручення або довіреність додається на кроці документів.
cases-apply-delegate-name = Ім’я та прізвище або назва організації
cases-apply-delegate-fiscal_code = Податковий код
cases-apply-delegate-email = Електронна адреса
cases-apply-delegate-phone = Телефон

cases-apply-documents-lead = Це документи для описаної ситуації. Кожен файл зберігається, щойно його завантажено.
cases-apply-documents-kinds = По одному файлу, не більше { $most } МБ: PDF, фотографії, текстові документи.
cases-apply-other-documents = Інші документи
cases-apply-other-documents-what = Лише якщо вони можуть допомогти заяві.
cases-apply-other-documents-delegate = Доручення або довіреність того, хто просить, з його документом, що посвідчує особу.
cases-apply-other-document = Інший документ
cases-apply-file-of = Файл: { $title }
cases-apply-file-add = Завантажити
cases-apply-file-remove = Прибрати
cases-apply-file-none = Спочатку виберіть файл, який не є порожнім.
cases-apply-file-large = Файл більший за { $most } МБ: його можна зменшити або поділити на кілька файлів.
cases-apply-files-many = Не більше { $most } файлів: кілька сторінок можна об’єднати в один файл.
cases-apply-files-often = Забагато файлів за короткий час із цієї мережі: спробуйте знову за чверть години. Нічого з написаного не втрачено.

cases-apply-review-delegate = Хто діє за заявника
cases-apply-review-no-email = Без електронної адреси повідомлення не приходять: за справою стежать за кодом, написаним на квитанції.
cases-apply-review-no-documents = Жодного документа не додано.
cases-apply-review-missing = Бракує цих документів:
cases-apply-review-missing-what = Заяву можна надіслати все одно. Установа попросить їх, і тоді відповідь може прийти пізніше.
cases-apply-review-promise = Коли прийде відповідь
cases-apply-review-promise-what = Якщо заяву надіслати сьогодні:
cases-apply-review-privacy = Захист даних
cases-apply-review-privacy-what = { $years ->
    [one] Дані потрібні лише для розгляду цієї заяви і зберігаються { $years } рік після його завершення.
    [few] Дані потрібні лише для розгляду цієї заяви і зберігаються { $years } роки після його завершення.
   *[other] Дані потрібні лише для розгляду цієї заяви і зберігаються { $years } років після його завершення.
  }
cases-apply-review-declares = Надсилаючи заяву, ви підтверджуєте, що написане є правдою: неправдиві заяви караються законом (DPR 445/2000 ст. 75 і 76).
cases-apply-send = Надіслати заяву
cases-apply-sent = Заяву надіслано. Радимо зберегти або надрукувати цю квитанцію.
cases-apply-often = Із цієї мережі надійшло багато заяв за короткий час: спробуйте знову за чверть години. Нічого з написаного не втрачено.

cases-receipt-title = Квитанція про подання заяви
cases-receipt-by = Заявник
cases-receipt-mailed = Посилання на справу надіслано також електронною поштою.
cases-receipt-confirm = На адресу електронної пошти надіслано лист, щоб її підтвердити: потрібен код, написаний вище. Радимо записати код або надрукувати цю сторінку.
cases-receipt-write-down = Радимо записати код або надрукувати цю сторінку: вона потрібна, щоб стежити за справою.
cases-receipt-follow = Стежити за справою
cases-receipt-pdf = Завантажити квитанцію (PDF)

cases-own-title = Справа { $number }
cases-own-office = Установа
cases-own-officer = Відповідальна особа
cases-own-filed-on = Заяву подано
cases-own-number = Номер реєстрації
cases-own-number-coming = Надається: скоро з’явиться тут.
cases-own-number-none = Установа не веде тут свою реєстрацію: діє код справи.
cases-own-code = Код справи
cases-own-code-what = За кодом справу можна знайти на
cases-own-print = Друкувати
cases-own-where = На якому етапі справа
cases-own-step = Де вона зараз
cases-step-decision = Рішення
cases-step-decision-handed-over = Видача рішення
cases-own-turns = Що сталося
cases-own-act-delivered = Вручено { DAY($on) }, { $channel ->
    [counter] у вікні прийому
    [post] поштою
    [certified_mail] сертифікованою електронною поштою (PEC)
   *[other] електронною поштою
  }
cases-own-act-sent = Надіслано { DAY($on) }, { $channel ->
    [counter] у вікні прийому
    [post] поштою
    [certified_mail] сертифікованою електронною поштою (PEC)
   *[other] електронною поштою
  }
cases-own-acts = Рішення й листи установи
cases-own-received = Документи, які отримала установа
cases-own-erased = Персональні дані цієї справи видалено { DAY($on) }, коли закінчився строк їх зберігання. Номер, дати й результат залишаються; документи й рішення більше не можна завантажити.
cases-own-comes-invited = Установа запрошує вас обрати час прийому
cases-own-comes-due = Установа запрошує вас обрати час прийому
cases-own-comes-lettered = Установа надіслала лист щодо прийому
cases-own-comes-booked = Прийом заброньовано
cases-own-comes-kept = Прийом відбувся
cases-own-comes-lapsed = Час для бронювання прийому минув
cases-own-comes-withdrawn = Установа відкликала запрошення на прийом
cases-own-comes-until = Забронювати можна до { DAY($day) }.
cases-own-comes-see = Переглянути прийом
cases-own-comes-book = Обрати день і годину
cases-own-collect = Документ забирають у віконці (sportello).
cases-own-collect-do = Забронювати час отримання
cases-own-stands-waiting = Очікується початок строку
cases-own-stands-under_way = У роботі
cases-own-stands-documents = Установа просить документи
cases-own-stands-observations = Можна подати зауваження
cases-own-stands-decided = Вирішено
cases-own-stands-closed = Завершено
cases-own-told-filed = Заяву подано й зареєстровано
cases-own-told-began = Строк почався
cases-own-told-passed = Справа перейшла до
cases-own-told-documents_requested = Установа попросила інші документи
cases-own-told-documents_received = Документи надійшли, строк іде далі
cases-own-told-rejection_notice = Установа повідомила причини, які не дозволяють задовольнити заяву
cases-own-told-observations = Зауваження надійшли
cases-own-told-extended = Строк продовжено
cases-own-told-delivered = Рішення вручено
cases-own-told-withdrawn = Заявник відкликав заяву
cases-own-told-reopened = Справу знову відкрито
cases-own-told-annulled = Установа скасувала власне рішення
cases-own-outcome-granted = Заяву задоволено.
cases-own-outcome-partly = Заяву задоволено частково.
cases-own-outcome-refused = У заяві відмовлено.
cases-own-outcome-inadmissible = Заяву не можна розглянути: вона неприйнятна.
cases-own-outcome-withdrawn = Заяву відкликано.
cases-own-outcome-assent = Строк минув без відповіді: заява вважається задоволеною.
cases-own-outcome-rejection = Строк минув без відповіді: у заяві вважається відмовлено.
cases-own-asked-documents = Установа просить інші документи
cases-own-asked-observations = Установа має намір відмовити
cases-own-asked-by = { $what ->
    [documents] Відповісти можна до цього дня включно: { DAY($by) }. Тим часом строк зупинено.
   *[observations] Подати зауваження й документи можна до цього дня включно: { DAY($by) }. Установа має врахувати їх перед рішенням.
  }
cases-own-asked-do-documents = Надіслати документи
cases-own-asked-do-observations = Написати зауваження
cases-own-answering-title-documents = Надіслати документи, які просили
cases-own-answering-title-observations = Подати зауваження
cases-own-answering-document = Який це документ
cases-own-answering-documents = Файл
cases-own-answering-text = Повідомлення для установи
cases-own-answering-text-hint = Не більше 5000 знаків.
cases-own-answered-documents = Документи надіслано й зареєстровано. Строк іде далі.
cases-own-answered-observations = Зауваження надіслано й зареєстровано.
cases-answer-files = Документи
cases-answer-send-title = Надсилання
cases-answer-send = Надіслати установі
cases-answer-once = Надіслати можна лише один раз: спочатку додайте всі документи.
cases-answer-empty = Додайте хоча б один файл або напишіть повідомлення.
cases-answer-nothing = Зараз установа нічого не просить.
cases-answer-yes = Так
cases-answer-number = Напишіть число без поділу на тисячі, наприклад 62,5 або 21400.
cases-answer-date = Напишіть дату, наприклад 4/10/2026.
cases-answer-choice = Виберіть одну з відповідей.
cases-own-withdraw = Відкликати заяву
cases-own-withdraw-title = Відкликати заяву?
cases-own-withdraw-what = Установа припиняє її розгляд, і справу закривають. Повернути це не можна: щоб просити знову, потрібна інша заява.
cases-own-withdraw-reason = Причина
cases-own-withdraw-do = Так, відкликати заяву
cases-own-withdraw-keep = Залишити як є
cases-own-withdraw-late = Рішення щодо заяви вже є: відкликати її не можна.
cases-own-withdrawn = Заяву відкликано.

cases-find-title = Стежити за справою
cases-find-lead = За кодом, написаним на квитанції про подання заяви.
cases-find-code = Код справи
cases-find-code-hint = Десять літер і цифр, наприклад 7K2M9QXA41.
cases-find-do = Показати справу
cases-find-none = Справи з таким кодом немає: перевірте літери й цифри.

cases-filed-in-future = Цей день ще не настав.
cases-fiscal-code-form = Податковий код має 16 знаків, тимчасовий — 11 цифр. Якщо його немає, залиште поле порожнім.
cases-born-on-impossible = Перевірте дату народження.
cases-email-form = Перевірте адресу: наприклад name@example.it.
cases-phone-form = Перевірте номер телефону.
cases-changed-meanwhile = Тим часом у справі щось сталося: подивіться, на якому вона етапі, і спробуйте знову.
cases-refusal-before-last = { DAY($on) } — раніше за останню подію, { DAY($last) }.
cases-refusal-in-future = { DAY($on) } ще не настало: сьогодні { DAY($today) }.
cases-refusal-closed = Справу завершено.
cases-refusal-not-now = На цьому етапі справи це неможливо.
cases-refusal-not-foreseen = Ця процедура такого не передбачає, або не звідси.
cases-refusal-notice-first = Перед відмовою треба надіслати попередження про відмову (L. 241/1990 ст. 10-bis).
cases-refusal-may-answer = Заявник ще може подати зауваження до цього дня включно: { DAY($until) }.
cases-refusal-extended = Строк можна продовжити щонайбільше на { $most }.
cases-refusal-too-late = Це було можливо до цього дня: { DAY($until) }.

cases-mail-subject = Справа { $number }: { $procedure }
cases-mail-end =
    Побачити справу: { $link }
    Код справи: { $code }

    Це посилання відкриває справу: не давайте його іншим.
cases-mail-filed =
    Добрий день!

    Заяву «{ $procedure }» подано { DAY($on) } і зареєстровано під номером { $number }.
    Квитанція зі строками й відповідальною особою — на сторінці справи.
cases-mail-began =
    Добрий день!

    Строк для відповіді на заяву «{ $procedure }» почався: { DAY($on) }.
cases-mail-passed =
    Добрий день!

    { DAY($on) } справа перейшла до: { $step }.
cases-mail-documents-requested =
    Добрий день!

    { DAY($on) } установа попросила інші документи для заяви «{ $procedure }».
    На сторінці справи можна прочитати, які саме, і надіслати їх.
cases-mail-documents-received =
    Добрий день!

    Документи, які просили, надійшли { DAY($on) }. Строк іде далі.
cases-mail-rejection-notice =
    Добрий день!

    { DAY($on) } установа повідомила причини, які не дозволяють задовольнити заяву «{ $procedure }».
    На сторінці справи можна прочитати причини й подати зауваження.
cases-mail-observations =
    Добрий день!

    Зауваження надійшли { DAY($on) }. Установа врахує їх у рішенні.
cases-mail-extended =
    Добрий день!

    { DAY($on) } строк для відповіді на заяву «{ $procedure }» продовжено.
cases-mail-decided =
    Добрий день!

    { DAY($on) } установа ухвалила рішення щодо заяви «{ $procedure }». Рішення можна прочитати на сторінці справи.
cases-mail-delivered =
    Добрий день!

    Рішення вручено { DAY($on) }.
cases-mail-withdrawn =
    Добрий день!

    Заяву «{ $procedure }» відкликано { DAY($on) }. Справу закрито.
cases-mail-silence =
    Добрий день!

    Строк для відповіді на заяву «{ $procedure }» минув. Що це означає, можна прочитати на сторінці справи.
cases-mail-reopened =
    Добрий день!

    Справу знову відкрито { DAY($on) }, вона триває.
cases-mail-annulled =
    Добрий день!

    { DAY($on) } установа скасувала власне рішення щодо заяви «{ $procedure }». Причини можна прочитати на сторінці справи.

cases-address-waits = Треба підтвердити адресу електронної пошти
cases-address-waits-what = Листи про справу чекають на підтвердження адреси { $email }. На цю адресу надіслано посилання: відкрийте його і впишіть код справи.
cases-address-mend = Адреса неправильна, або лист не надходить
cases-address-send = Надіслати лист ще раз
cases-address-sent = Лист надіслано ще раз.
cases-address-title = Підтвердьте адресу електронної пошти
cases-address-ask = Адресу { $email } вказано для листів про заяву. Щоб її підтвердити, потрібен код справи з квитанції. Відділ:
cases-address-confirm = Підтверджую: це моя адреса
cases-address-confirmed = Адресу підтверджено.
cases-address-known = Адресу вже підтверджено. За кодом справу можна знайти.
cases-address-late = Посилання вже не дійсне. На сторінці справи можна попросити інше.
cases-mail-address-subject = Підтвердьте адресу електронної пошти для заяви
cases-mail-address =
    Добрий день!

    Цю адресу вказано для листів про заяву, подану { DAY($on) }.
    Відділ: { $office }

    Щоб підтвердити адресу, відкрийте це посилання і впишіть код справи з квитанції. Крайній день: { DAY($by) }.
    { $confirm }

    Якщо ви не подавали жодної заяви, не зважайте на цей лист: без підтвердження про справу нічого не надсилається.
