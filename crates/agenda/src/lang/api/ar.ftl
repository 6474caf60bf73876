# What programs are told
agenda-api-time = يُرجى ذكر الوقت مع منطقته الزمنية، مثل 2026-10-07T10:00:00+02:00.
agenda-api-key = الترويسة «Idempotency-Key» مطلوبة: اسم من 16 إلى 100 حرف يختلف من طلب إلى آخر.
agenda-api-key-used = سبق استعمال هذا الاسم لطلب آخر: يُرجى اختيار اسم جديد.
agenda-api-range = تمتد الفترة من اليوم الأول إلى اليوم الأخير ولا تتجاوز { $most } يومًا.

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = للرسائل القصيرة يلزم رقم هاتف محمول، والأرقام الأجنبية مع رمز البلد.
agenda-book-sms = رسائل قصيرة (SMS) أيضًا
agenda-book-sms-hint = يصل التأكيد والتذكير والتغييرات إلى الهاتف المحمول أيضًا.
agenda-sms-booked = موعد { $on } الساعة { $at }{ $place }. الرمز { $code }. { $link }
agenda-sms-asked = موعد { $on } { $at }{ $place }. الرمز { $code }. يلزم تأكيد البريد. { $link }
agenda-sms-unhelped = يبقى الموعد { $on } الساعة { $at } بدون مترجم{ $place }. الرمز { $code }. { $link }
agenda-sms-moved = تغيّر الموعد: { $on } الساعة { $at }{ $place }. الرمز { $code }. { $link }
agenda-sms-near = تذكير: موعد { $on } الساعة { $at }{ $place }. الرمز { $code }. { $link }
agenda-sms-cancelled = أُلغي الموعد: { $on } الساعة { $at }{ $place }. الرمز { $code }.
