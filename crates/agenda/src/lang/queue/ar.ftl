### من ينتظرون مكانًا: قائمة الانتظار، الأماكن المعروضة، الأماكن بالقرعة.

agenda-queue-title = قائمة الانتظار
agenda-queue-what = عندما يصبح مكان متاحًا، يُعرض أولًا على من ينتظرون، حسب ترتيب تسجيلهم. ولمن يتلقى العرض بضع ساعات لقبوله، ويبقى المكان محجوزًا له في هذه الأثناء.
agenda-queue-do = التسجيل في قائمة الانتظار
agenda-queue-privacy = تُستعمل البيانات لقائمة الانتظار فقط وتُحذف عند الخروج منها. المكان شخصي: لا يمكن تغيير الاسم.
agenda-queue-already = هذا الشخص مسجَّل في القائمة من قبل. صفحة القائمة موجودة في الرسالة التي وصلت عند التسجيل.
agenda-queue-who = اكتبوا تاريخ الميلاد أو الرقم الضريبي: المكان لشخص واحد.
agenda-queue-counters-choose = اختاروا شباكًا واحدًا على الأقل.
agenda-queue-offer-over = لم يعد العرض صالحًا.
agenda-queue-over = انتهى الانتظار من قبل.
agenda-queue-address-ask = { $enrolled ->
    [1] بالعنوان { $email } طلب أحدهم التسجيل في القرعة على مكان.
   *[other] بالعنوان { $email } طلب أحدهم انتظار مكان.
  }
agenda-queue-address-waits = أُرسلت إلى { $email } رسالة فيها رابط. يجب فتحه قبل { DAY($on) }، الساعة { $at }: حتى ذلك الحين لا يُحتسب الطلب.
agenda-queue-address-confirmed = تم تأكيد العنوان: من الآن يُحتسب الطلب.
agenda-earlier = أودّ الحضور قبل ذلك
agenda-earlier-title = موعد أقرب
agenda-earlier-what = إذا أصبح مكان متاحًا قبل هذا الموعد، يُعرض على من ينتظرون بالترتيب. يبقى الموعد الحالي كما هو حتى قبول عرض.
agenda-earlier-email = تصل العروض إلى { $email }.
agenda-enrol-title = التسجيل في القرعة
agenda-enrol-what = تُوزَّع الأماكن من { DAY($first) } إلى { DAY($last) }. لا يهم من يأتي أولًا: يُسحب الترتيب بالقرعة { DAY($on) }، بعد الساعة { $at }، ويمكن لأي شخص إعادة حسابه.
agenda-enrol-until = التسجيل ممكن حتى { DAY($on) }، الساعة { $at }.
agenda-enrol-do = التسجيل
agenda-book-fiscal_code = الرقم الضريبي الإيطالي (codice fiscale)
agenda-book-fiscal_code-hint = يكفي تاريخ الميلاد أو الرقم الضريبي.
agenda-book-counters = الشبابيك
agenda-book-counters-hint = أي واحد من المختارة مناسب.
agenda-book-weekdays = الأيام المناسبة
agenda-book-weekdays-hint = إذا لم يُختَر أي يوم، فكلها مناسبة.
agenda-book-part = الساعات المناسبة
agenda-part-any = أي ساعة
agenda-part-morning = صباحًا، قبل الساعة 13
agenda-part-afternoon = بعد الظهر، من الساعة 13
agenda-weekdays-any = أي يوم

agenda-proof-busy = لحظة: يُنهي الجهاز عملية حسابية صغيرة تُبعد البرامج الآلية. بعدها يُرسل النموذج وحده.
agenda-proof-wait = لإبعاد البرامج الآلية، يمكن إرسال النموذج بعد { $seconds } ثانية من فتح هذه الصفحة.
agenda-proof-early = { $seconds } ثانية أخرى: هذا يُبعد البرامج الآلية، وهو نفسه للجميع. ثم اضغطوا الزر من جديد؛ ما كُتب يبقى هنا.
agenda-proof-stale = بقيت الصفحة مفتوحة وقتًا طويلًا. ما كُتب ما زال هنا: انتظروا بضع ثوانٍ واضغطوا الزر من جديد.
agenda-proof-used = وصل هذا الطلب من قبل.

agenda-waiting-title = في قائمة الانتظار
agenda-enrolled-title = التسجيل في القرعة
agenda-waiting-place = الترتيب في القائمة: { $n }
agenda-waiting-draw = يُسحب الترتيب بالقرعة { DAY($on) }، بعد الساعة { $at }.
agenda-waiting-rank = { $n ->
    [0] الترتيب في القرعة: { $rank }. لم يعد أحد ينتظر قبلكم.
    [one] الترتيب في القرعة: { $rank }. ما زال شخص واحد ينتظر قبلكم.
    [two] الترتيب في القرعة: { $rank }. ما زال شخصان ينتظران قبلكم.
    [few] الترتيب في القرعة: { $rank }. ما زال { $n } أشخاص ينتظرون قبلكم.
   *[other] الترتيب في القرعة: { $rank }. ما زال { $n } شخصًا ينتظرون قبلكم.
  }
agenda-waiting-what = عندما يوجد مكان تصل رسالة. يُنصح بالاطلاع على البريد، وعلى الرسائل غير المرغوب فيها أيضًا.
agenda-waiting-keep = احتفظوا بهذه الصفحة: عنوانها شخصي ويسمح برؤية الترتيب والرد على العروض والخروج.
agenda-standing-asked = بانتظار التأكيد
agenda-standing-waiting = في الانتظار
agenda-standing-offered = يوجد مكان
agenda-standing-booked = محجوز
agenda-standing-left = خرج من القائمة
agenda-standing-lapsed = غير مؤكَّد
agenda-standing-missed = خارج القائمة
agenda-standing-removed = أزاله المكتب
agenda-standing-what-booked = انتهى الانتظار: يوجد موعد.
agenda-standing-what-left = انتهى الانتظار بناءً على الطلب. حُذفت البيانات الشخصية.
agenda-standing-what-lapsed = لم يُؤكَّد عنوان البريد الإلكتروني في الوقت المحدد. حُذفت البيانات الشخصية؛ يمكن التسجيل من جديد.
agenda-standing-what-missed = بقيت ثلاثة عروض دون نتيجة وانتقلت الأماكن إلى آخرين. يمكن التسجيل من جديد.
agenda-standing-what-removed = أغلق المكتب الطلب وكتب السبب في الرسالة المرسلة.
agenda-suits = ما يناسب
agenda-ticket = الرقم العلني

agenda-offer-title = المكان المعروض
agenda-offer-until = يبقى المكان محجوزًا حتى { DAY($on) }، الساعة { $at }. ثم ينتقل إلى الشخص التالي.
agenda-offer-instead = عند القبول، يُنقل موعد { DAY($on) }، الساعة { $at }، إلى هذا الوقت.
agenda-offer-choice = يمكن أيضًا اختيار مكان آخر متاح
agenda-offer-accept = قبول المكان
agenda-offer-decline = التنازل عن هذا المكان
agenda-offer-left = { $n ->
    [one] هذا هو العرض الأخير: إذا بقي دون نتيجة ينتهي الانتظار.
    [two] بعد عرضين دون نتيجة، ومنهما هذا العرض، ينتهي الانتظار.
    [few] بعد { $n } عروض دون نتيجة، ومنها هذا العرض، ينتهي الانتظار.
   *[other] بعد { $n } عرضًا دون نتيجة، ومنها هذا العرض، ينتهي الانتظار.
  }
agenda-decline-title = التنازل عن هذا المكان؟
agenda-decline-what = ينتقل المكان إلى الشخص التالي ولا يمكن استرجاعه. يبقى الترتيب في القائمة.
agenda-decline-do = نعم، تنازل
agenda-decline-stay = العودة إلى العرض
agenda-declined = انتقل المكان إلى الشخص التالي.
agenda-leave = { $enrolled ->
    [1] سحب التسجيل
   *[other] الخروج من القائمة
  }
agenda-leave-title = { $enrolled ->
    [1] الانسحاب من القرعة؟
   *[other] الخروج من القائمة؟
  }
agenda-leave-what = يضيع الترتيب وتُحذف البيانات الشخصية. المكان المعروض ينتقل إلى الشخص التالي.
agenda-leave-do = { $enrolled ->
    [1] نعم، انسحاب
   *[other] نعم، خروج
  }
agenda-leave-stay = { $enrolled ->
    [1] البقاء في القرعة
   *[other] البقاء في القائمة
  }
agenda-left = انتهى الانتظار وحُذفت البيانات الشخصية.

agenda-releases-title = أماكن تُوزَّع بالقرعة
agenda-releases-lead = عندما تكون الأماكن قليلة، يمكن للمكتب توزيعها حسب ترتيب بالقرعة يستطيع أي شخص التحقق منه.
agenda-releases-open = قرعات مفتوحة
agenda-releases-none = لا توجد قرعات
agenda-releases-none-what = تُحجز الأماكن كالمعتاد في صفحة المواعيد.
agenda-release = القرعة
agenda-release-days = أماكن من { DAY($first) } إلى { DAY($last) }
agenda-release-opens-on = التسجيل من { DAY($on) }، الساعة { $at }
agenda-release-closes-on = التسجيل حتى { DAY($on) }، الساعة { $at }
agenda-release-closed = التسجيل في هذه القرعة غير مفتوح.
agenda-release-enrolled = { $n ->
    [0] لا أحد مسجَّل.
    [one] شخص واحد مسجَّل.
    [two] شخصان مسجَّلان.
    [few] { $n } أشخاص مسجَّلون.
   *[other] { $n } شخصًا مسجَّلًا.
  }
agenda-release-why-off = سبب الإلغاء:
agenda-release-state-open = التسجيل مفتوح
agenda-release-state-announced = معلَنة
agenda-release-state-closed = بانتظار القرعة
agenda-release-state-drawn = سُحبت
agenda-release-state-over = انتهت
agenda-release-state-called_off = أُلغيت
agenda-release-how = كيف تعمل
agenda-release-how-enrol = التسجيل من { DAY($from) }، الساعة { $from-hour }، إلى { DAY($to) }، الساعة { $to-hour }. لا فرق بين التسجيل مبكرًا أو متأخرًا. يتلقى كل شخص رقمًا علنيًا.
agenda-release-how-draw = تُعرف القيمة العلنية { DAY($on) }، بعد الساعة { $at }. ومنها ومن البذرة السرية ومن الأرقام يُحسب الترتيب.
agenda-release-how-offers = تُعرض الأماكن حسب ذلك الترتيب. لمن يتلقى العرض بضع ساعات لقبوله، ويمكنه الاختيار بين الأماكن التي ما زالت متاحة.
agenda-release-how-name = المكان للشخص المسجَّل. لا يمكن تغيير الاسم؛ والمكان الذي يُتنازل عنه ينتقل إلى الشخص التالي.
agenda-release-check = التحقق من القرعة
agenda-release-check-what = مع الإعلان ينشر المكتب بصمة بذرة سرية، ولا يستطيع تغييرها بعد ذلك. تنشأ القيمة العلنية بعد إغلاق التسجيل ولا يعرفها أحد قبل ذلك. وهكذا لا يستطيع أحد، ولا حتى المكتب، أن يقرر الترتيب.
agenda-release-commitment = بصمة البذرة (SHA-256)
agenda-release-source = مصدر القيمة العلنية
agenda-release-seed = البذرة
agenda-release-value = القيمة العلنية
agenda-release-later = تُنشر مع القرعة.
agenda-release-drawn-at = سُحبت
agenda-release-rule = لكل رقم تُحسب بصمة SHA-256 للنص المكوَّن من البذرة ثم نقطتين ثم القيمة العلنية ثم نقطتين ثم الرقم. الترتيب هو ترتيب البصمات ابتداءً من الأصغر. يستطيع أي حاسوب التحقق منه:
agenda-release-example = مثال: الرقم { $ticket }
agenda-release-order = الترتيب بالقرعة
agenda-release-order-what = أرقام فقط: الأسماء لا تُنشر. الرقم الخاص موجود في الصفحة الشخصية.
agenda-release-column-rank = الترتيب

agenda-queue-mail-asked-subject = { $enrolled ->
    [1] تأكيد التسجيل في القرعة
   *[other] تأكيد العنوان لقائمة الانتظار
  }
agenda-queue-mail-asked-body =
    تحية طيبة،

    { $enrolled ->
        [1] بهذا العنوان طلب أحدهم التسجيل في القرعة على مكان:
       *[other] بهذا العنوان طلب أحدهم انتظار مكان:
    }

    { $kind }
    { $office } – { $counter }

    لتأكيد العنوان افتحوا هذا الرابط قبل { DAY($by) }، الساعة { $by-hour }:
    { $confirm }

    حتى ذلك الحين لا يُحتسب الطلب. من لم يطلب شيئًا يمكنه تجاهل هذه الرسالة.
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] تم تأكيد التسجيل في القرعة: { $kind }
   *[other] في انتظار مكان: { $kind }
  }
agenda-queue-mail-joined-body =
    تحية طيبة { $name }،

    تم تأكيد العنوان والطلب محتسَب.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] الرقم العلني في القرعة: { $ticket }
       *[other] تُعرض الأماكن حسب ترتيب التسجيل.
    }

    لرؤية الترتيب أو الرد على العروض أو الخروج: { $link }
agenda-queue-mail-offered-subject = يوجد مكان: { DAY($on) }، الساعة { $at }
agenda-queue-mail-offered-body =
    تحية طيبة { $name }،

    يوجد مكان:

    { $kind }
    { DAY($on) }، الساعة { $at }
    { $office } – { $counter }
    { $address }

    يبقى محجوزًا حتى { DAY($by) }، الساعة { $by-hour }. ثم ينتقل إلى الشخص التالي.
    للقبول أو التنازل: { $link }
agenda-queue-mail-passed-subject = انتهت مدة العرض
agenda-queue-mail-passed-body =
    تحية طيبة { $name }،

    لم يُجب أحد على العرض في الوقت المحدد، وانتقل المكان إلى الشخص التالي. يبقى الترتيب في القائمة.
    { $left ->
        [one] إذا بقي العرض القادم أيضًا دون نتيجة ينتهي الانتظار.
        [two] بقي عرضان؛ ثم ينتهي الانتظار.
       *[other] بقي { $left } عروض؛ ثم ينتهي الانتظار.
    }

    صفحة القائمة: { $link }
agenda-queue-mail-withdrawn-subject = المكان المعروض لم يعد موجودًا
agenda-queue-mail-withdrawn-body =
    تحية طيبة { $name }،

    غيّر المكتب أوقاته ولا يستطيع الاستقبال في الوقت المعروض. نعتذر عن ذلك. يبقى الترتيب في القائمة، ويُعرض المكان القادم بالترتيب.

    صفحة القائمة: { $link }
agenda-queue-mail-missed-subject = انتهى الانتظار
agenda-queue-mail-missed-body =
    تحية طيبة { $name }،

    بقيت ثلاثة أماكن معروضة دون نتيجة وانتقلت إلى أشخاص آخرين. انتهى الانتظار وحُذفت البيانات الشخصية.

    يمكن التسجيل من جديد في أي وقت: { $link }
agenda-queue-mail-drawn-subject = تمت القرعة: الترتيب { $rank }
agenda-queue-mail-drawn-body =
    تحية طيبة { $name }،

    تم سحب الترتيب بالقرعة.

    { $kind }
    { $office } – { $counter }
    الرقم العلني: { $ticket }
    الترتيب: { $rank }

    تُعرض الأماكن حسب هذا الترتيب؛ وعندما يحين الدور تصل رسالة.
    للتحقق من القرعة: { $page }
    الصفحة الشخصية: { $link }
agenda-queue-mail-nothing-left-subject = انتهت أماكن القرعة
agenda-queue-mail-nothing-left-body =
    تحية طيبة { $name }،

    وُزِّعت كل أماكن القرعة. يبقى الطلب في قائمة الانتظار: إذا أصبح مكان متاحًا يُعرض بالترتيب.

    { $kind }
    { $office } – { $counter }

    صفحة القائمة: { $link }
agenda-queue-mail-called-off-subject = أُلغيت القرعة
agenda-queue-mail-called-off-body =
    تحية طيبة { $name }،

    ألغى المكتب القرعة. السبب: { $why }

    يبقى الطلب في قائمة الانتظار: { $link }
agenda-queue-mail-removed-subject = أغلق المكتب طلب الانتظار
agenda-queue-mail-removed-body =
    تحية طيبة { $name }،

    أزال المكتب الطلب من القائمة. السبب: { $why }

    { $kind }
    { $office } – { $counter }

    حُذفت البيانات الشخصية.

agenda-queue-sms-joined = { $enrolled ->
    [1] تم التسجيل في القرعة. الرقم والعروض: { $link }
   *[other] في قائمة الانتظار. الترتيب والعروض: { $link }
  }
agenda-queue-sms-offered = مكان متاح { $on } الساعة { $at }. الرد قبل { $by }: { $link }
agenda-queue-sms-news = { $enrolled ->
    [1] أخبار القرعة: { $link }
   *[other] جديد بشأن قائمة الانتظار: { $link }
  }
