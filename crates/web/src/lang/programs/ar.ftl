# Programs: their tokens, what they send, what is said to them
web-problem-token-title = الرمز السري غير صالح
web-problem-token = الرمز السري المرسل مع الطلب غير صالح أو انتهت مدته أو تم إلغاؤه.
web-problem-token-onward = يُرجى طلب رمز جديد من مسؤول المكتب وإرساله في «Authorization: Bearer».
web-problem-media-type-title = صيغة البيانات غير مقبولة
web-problem-media-type = يجب إرسال البيانات بصيغة JSON مع «Content-Type: application/json».
web-problem-media-type-onward = يُرجى إرسال البيانات نفسها بصيغة JSON.
web-problem-precondition-title = تغيّرت البيانات في هذه الأثناء
web-problem-precondition = لم تعد البيانات كما قُرئت من قبل: فقد غيّرها شخص آخر. لم يُعدَّل أي شيء.
web-problem-precondition-onward = يُرجى قراءة البيانات من جديد وإعادة التعديل مع «ETag» الجديد.
web-api-unknown = هذه المعلومة غير متوقعة هنا: يُرجى التحقق من كتابتها.
web-api-simple = المطلوب هنا نص واحد أو رقم واحد.
