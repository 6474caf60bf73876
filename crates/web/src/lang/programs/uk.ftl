# Programs: their tokens, what they send, what is said to them
web-problem-token-title = Секретний код недійсний
web-problem-token = Секретний код, надісланий із запитом, недійсний, його строк минув або його відкликано.
web-problem-token-onward = Попросіть новий код у керівника офісу й надішліть його як «Authorization: Bearer».
web-problem-media-type-title = Формат даних не приймається
web-problem-media-type = Дані слід надсилати у форматі JSON, з «Content-Type: application/json».
web-problem-media-type-onward = Надішліть ті самі дані у форматі JSON.
web-problem-precondition-title = Дані тим часом змінилися
web-problem-precondition = Дані вже не ті, що були прочитані раніше: їх змінив хтось інший. Нічого не змінено.
web-problem-precondition-onward = Прочитайте дані ще раз і повторіть зміну з новим «ETag».
web-api-unknown = Цього поля тут не передбачено: перевірте, як воно написане.
web-api-simple = Тут потрібен один текст або одне число.
