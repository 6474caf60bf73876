# What programs are told
agenda-api-time = Укажіть момент із часовим поясом, наприклад 2026-10-07T10:00:00+02:00.
agenda-api-key = Потрібен заголовок «Idempotency-Key»: назва від 16 до 100 знаків, інша для кожного запиту.
agenda-api-key-used = Цю назву вже використано для іншого запиту: виберіть нову.
agenda-api-range = Період триває від першого до останнього дня, не більше { $most } днів.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = Для SMS потрібен номер мобільного телефону; закордонні номери — з кодом країни.
agenda-book-sms = Повідомлення також через SMS
agenda-book-sms-hint = Підтвердження, нагадування та зміни надходять і на мобільний телефон.
agenda-sms-booked = Запис { $on } о { $at }{ $place }. Код { $code }. { $link }
agenda-sms-asked = Запис { $on } о { $at }{ $place }. Код { $code }. Підтвердьте e-mail. { $link }
agenda-sms-unhelped = Запис { $on } о { $at } чинний, але без перекладача{ $place }. Код { $code }. { $link }
agenda-sms-moved = Запис перенесено: { $on } о { $at }{ $place }. Код { $code }. { $link }
agenda-sms-near = Нагадування: запис { $on } о { $at }{ $place }. Код { $code }. { $link }
agenda-sms-cancelled = Запис скасовано: { $on } о { $at }{ $place }. Код { $code }.
