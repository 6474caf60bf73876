agenda-invitation-ask-title = وصلني استدعاء
agenda-invitation-ask-lead = بالرمز المكتوب في الرسالة يمكن اختيار يوم الموعد وساعته.
agenda-invitation-ask-do = متابعة
agenda-invitation-code = رمز الرسالة
agenda-invitation-code-hint = عشرة أحرف وأرقام، مثل {"\u200E"}7K2M-9QXA-41.
agenda-invitation-code-none = لا يوجد استدعاء بهذا الرمز. يرجى التحقق من الرسالة.
agenda-invitation-title = استدعاء
agenda-invitation-lead = يدعوكم { $office } إلى اختيار يوم الموعد وساعته.
agenda-invitation-booked-on = الموعد محجوز: يوم { DAY($on) }، الساعة { $at }.
agenda-invitation-see = عرض الموعد
agenda-invitation-until = آخر يوم للحجز
agenda-invitation-what = البيانات المعروفة لدى المكتب مكتوبة مسبقًا. يبقى اختيار اليوم والساعة.
agenda-invitation-begin = اختيار اليوم والساعة
agenda-invitation-name = الاستدعاء شخصي: لا يمكن تغيير الاسم. إذا كان خطأً، يرجى الاتصال بالمكتب.
agenda-invitation-withdrawn = سحب المكتب هذا الاستدعاء: لم يعد الحجز لازمًا.
agenda-invitation-lapsed = انتهت مهلة الحجز: يرجى الاتصال بالمكتب.
agenda-invitation-booked = الموعد محجوز من قبل.
agenda-invitation-done = تمّ موعد هذا الاستدعاء من قبل.
agenda-invitation-mail-invited-subject = استدعاء: اختيار موعد للملف { $case }
agenda-invitation-mail-invited-body =
    تحية طيبة { $name }،

    يلزم موعد للملف { $case }:

    { $kind }
    { $office } – { $counter }
    { $address }

    يُختار اليوم والساعة هنا:
    { $link }

    ما يجب إحضاره:
    { $bring }

    الرابط شخصي: يرجى عدم إعطائه لغيركم. من لا يحجز تصله رسالة بالبريد.
agenda-invitation-mail-invited-last = يرجى الحجز حتى يوم { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = سحب الاستدعاء: الملف { $case }
agenda-invitation-mail-withdrawn-body =
    تحية طيبة { $name }،

    سحب المكتب الاستدعاء الخاص بالملف { $case }:

    { $kind }
    { $office } – { $counter }

    لم يعد حجز الموعد لازمًا.
agenda-letter-subject = استدعاء للملف { $case }: { $kind }
agenda-letter-dear = تحية طيبة { $name }،
agenda-letter-why = يلزم موعد للملف { $case } لدى { $office } – { $counter }، { $address }.
agenda-letter-how = يُختار اليوم والساعة عبر الإنترنت: وجّهوا الهاتف نحو الرمز المربّع.
agenda-letter-code-how = أو افتحوا { $site } واكتبوا رمز هذه الرسالة.
agenda-letter-proposal = حُجز لكم هذا الموعد: يوم { DAY($on) }، الساعة { $at }.
agenda-letter-change = لتغييره أو إلغائه، وجّهوا الهاتف نحو الرمز المربّع.
agenda-letter-last = يرجى الحجز حتى يوم { DAY($last) }.
agenda-letter-help = إذا تعذّر ذلك عبر الإنترنت، يرجى الاتصال بالمكتب: العناوين في أعلى الرسالة.
