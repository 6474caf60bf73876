cases-own-told-substitute_asked = Заявник звернувся до носія повноважень заміщення
cases-substitute-late = Строк минув без відповіді
cases-substitute-what = Законний строк закінчився: { DAY($ended) }. Тепер можна просити, щоб рішення ухвалив носій повноважень заміщення: він має половину початкового строку, тобто { $term }.
cases-substitute-who = Хто вирішує замість установи
cases-substitute-asked = Запит подано: { DAY($on) }. Рішення має бути не пізніше цього дня: { DAY($due) }.
cases-substitute-begin = Просити про рішення
cases-substitute-title = Просити рішення в носія повноважень заміщення
cases-substitute-reason = Що бажаєте додати
cases-substitute-reason-hint = Запит дійсний і без слів: його буде зареєстровано сьогодні.
cases-substitute-do = Надіслати запит
cases-substitute-keep = Не зараз
cases-substitute-done = Запит зареєстровано: установу й носія повноважень заміщення повідомлено.
cases-substitute-not-now = Зараз немає про що просити носія повноважень заміщення.
cases-mail-substitute-asked =
    Добрий день!

    Ми зареєстрували ваш запит від { DAY($on) } про те, щоб замість установи рішення щодо заяви «{ $procedure }» ухвалила інша особа. На сторінці справи вказано, хто вирішує і до якого дня.
