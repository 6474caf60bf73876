### Why a file that a citizen brings is refused.

protocol-document-empty = { $name }: الملف فارغ.
protocol-document-large = { $name }: حجم الملف يتجاوز { $most } ميغابايت.
protocol-document-kind = { $name }: هذا النوع من الملفات غير مقبول. احفظوه بصيغة PDF.
protocol-document-lies = { $name }: المحتوى ليس ما يدل عليه الاسم.
protocol-document-virus = { $name }: يحتوي الملف على فيروس ({ $virus }) ولم يُقبل. ولم يُحفظ.
