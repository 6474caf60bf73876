agenda-step-place = المكان
agenda-step-time = التاريخ والوقت
agenda-step-details = التفاصيل
agenda-step-applicant = صاحب الطلب
agenda-step-review = المراجعة
agenda-title-place = الحجز: المكان
agenda-title-time = الحجز: التاريخ والوقت
agenda-title-details = الحجز: التفاصيل
agenda-title-applicant = الحجز: صاحب الطلب
agenda-title-review = الحجز: مراجعة البيانات
agenda-next-time = متابعة: التاريخ والوقت
agenda-next-details = متابعة: التفاصيل
agenda-next-applicant = متابعة: صاحب الطلب
agenda-next-review = متابعة: المراجعة
agenda-back = رجوع
agenda-change = تعديل
agenda-draft-kept = يبقى ما كتبتموه محفوظًا لمدة ساعتين على هذا الجهاز.
agenda-draft-remove = حذف الكل
agenda-draft-removed = تم حذف بيانات الحجز.
agenda-draft-gone = لا يوجد حجز جارٍ: مرّت ساعتان، أو أن الحجز قد اكتمل. يمكن البدء من جديد من هنا.
agenda-landing-title = المواعيد
agenda-landing-lead = يُرجى اختيار سبب الموعد والشباك والوقت. لا حاجة إلى التسجيل.
agenda-landing-open = ما يمكن حجز موعد له
agenda-landing-counters = { $n ->
    [zero] لا يوجد شباك
    [one] شباك واحد
    [two] شباكان
    [few] { $n } شبابيك
    [many] { $n } شباكًا
   *[other] { $n } شباك
  }
agenda-landing-convoked = بناءً على استدعاء (convocazione)
agenda-landing-convoked-what = تُحجز هذه المواعيد من الرابط الموجود في الاستدعاء (convocazione) المرسل من المكتب.
agenda-landing-known = لديّ حجز
agenda-landing-known-what = بالرمز يمكن الاطلاع على الحجز أو تغيير وقته أو إلغاؤه.
agenda-landing-none = لا يوجد شباك يستقبل بموعد
agenda-landing-none-what = لم تفتح المكاتب الحجز عبر الإنترنت حتى الآن.
agenda-contact-offices = بيانات الاتصال بالمكاتب
agenda-contact-office = بيانات الاتصال بالمكتب
agenda-place-where = أين
agenda-place-none = لا توجد مواعيد عبر الإنترنت
agenda-place-none-what = لا يوجد لهذه الخدمة شباك يستقبل بموعد محجوز عبر الإنترنت.
agenda-place-convoked = يُحجز بناءً على استدعاء (convocazione)
agenda-near = البلدية أو الرمز البريدي أو الشارع أو اسم الشباك
agenda-near-do = عرض الأقرب أولًا
agenda-near-from = مرتبة حسب المسافة من { $town }.
agenda-near-unknown = لا نعرف أين تقع «{ $place }»: الشبابيك مرتبة حسب أول موعد شاغر.
agenda-near-known = المسافات معروفة من:
agenda-distance = على بُعد { $km } كم في خط مستقيم
agenda-locate = استخدام موقعي
agenda-locate-privacy = يبقى الموقع على هذا الجهاز: لا يُرسَل ولا يُحفَظ.
agenda-locate-done = الشبابيك مرتبة الآن من الأقرب إلى الأبعد.
agenda-locate-refused = الموقع غير متاح: يمكن كتابة البلدية أو الرمز البريدي أعلاه.
agenda-first-free = أول موعد شاغر: يوم { DAY($on) }، الساعة { $at }
agenda-first-free-none = لا توجد مواعيد شاغرة الآن.
agenda-company = من سيحضر
agenda-company-do = تحديث الأوقات
agenda-language-no = بلا مترجم
agenda-language-choose = اختيار اللغة
agenda-language-first = يشارك مترجم شفهي في هذا الموعد: يُرجى اختيار اللغة لعرض الأوقات.
agenda-soonest = أول الأيام المتاحة
agenda-soonest-from = { $n ->
    [zero] لا توجد أوقات بدءًا من الساعة { $at }
    [one] وقت واحد، الساعة { $at }
    [two] وقتان، بدءًا من الساعة { $at }
    [few] { $n } أوقات، بدءًا من الساعة { $at }
    [many] { $n } وقتًا، بدءًا من الساعة { $at }
   *[other] { $n } وقت، بدءًا من الساعة { $at }
  }
agenda-on = يوم { DAY($on) }
agenda-on-at = يوم { DAY($on) }، الساعة { $at }
agenda-on-from-to = يوم { DAY($on) }، من الساعة { $from } إلى الساعة { $to }
agenda-week = من يوم { DAY($from) } إلى يوم { DAY($to) }
agenda-list = الأيام المتاحة
agenda-arrows = أيام أخرى
agenda-week-before = الأسبوع السابق
agenda-week-after = الأسبوع التالي
agenda-list-before = الأيام السابقة
agenda-list-after = الأيام التالية
agenda-as-list = العرض كقائمة
agenda-as-week = العرض حسب الأسبوع
agenda-week-none = لا توجد أوقات متاحة في هذا الأسبوع.
agenda-nearest = أقرب الأوقات المتاحة
agenda-taken = لم يعد ذلك الوقت متاحًا. لم تضِع أي بيانات: يكفي اختيار وقت آخر.
agenda-none-title = لا توجد مواعيد شاغرة الآن
agenda-none-what = المواعيد التي يلغيها أصحابها تعود شاغرة خلال اليوم.
agenda-none-opens = تُفتح المواعيد التالية يوم { DAY($on) }، الساعة { $at }.
agenda-place-free = يوجد الآن موعد شاغر من جديد.
agenda-receipt-what = يثبت الإيصال أنكم بحثتم عن موعد ولم تكن هناك مواعيد شاغرة. يحصي المكتب هذه الطلبات.
agenda-receipt-do = إيصال المحاولة
agenda-receipt-title = إيصال محاولة الحجز
agenda-receipt-lead = طُلب موعد ولم تكن هناك مواعيد شاغرة.
agenda-receipt-number = الرقم
agenda-receipt-when = التاريخ والوقت
agenda-receipt-counts = سُجّل الطلب بين الطلبات التي لم تُقبل لعدم وجود مواعيد شاغرة. يمكن للمكتب العثور عليه بالرقم.
agenda-try-again = البحث من جديد
agenda-book = تأكيد الموعد
agenda-book-place = الشباك
agenda-book-place-choose = يُرجى اختيار أحد الشبابيك من القائمة.
agenda-book-at = الوقت
agenda-book-at-choose = يُرجى اختيار أحد الأوقات من القائمة.
agenda-book-kind = سبب الموعد
agenda-book-people = عدد الأشخاص الذين سيحضرون
agenda-book-language = مترجم شفهي أو وسيط (mediatore)
agenda-book-note = تفاصيل أخرى
agenda-book-note-hint = 200 حرف على الأكثر. يُرجى عدم كتابة بيانات عن الصحة أو بيانات حساسة أخرى.
agenda-book-name = الاسم واللقب
agenda-book-name-hint = اسم من سيحضر إلى الموعد.
agenda-book-born_on = تاريخ الميلاد
agenda-book-born_on-hint = يلزم حتى يكون لكل شخص العدد نفسه من المواعيد.
agenda-born-form = يُرجى التحقق من تاريخ الميلاد.
agenda-book-email = عنوان البريد الإلكتروني
agenda-book-email-hint = ستصل رسالة فيها رابط لتأكيد العنوان.
agenda-book-phone = الهاتف
agenda-contact-one = يكفي واحد من الاثنين: عنوان البريد الإلكتروني أو الهاتف.
agenda-privacy = تُستعمل البيانات لهذا الموعد فقط.
agenda-privacy-link = معلومات عن حماية البيانات الشخصية
agenda-review-lead = يُرجى مراجعة البيانات قبل التأكيد.
agenda-review-appointment = الموعد
agenda-page-ahead = الموعد مؤكد
agenda-page-booked = موعد سابق
agenda-page-served = انتهى الموعد
agenda-page-no_show = موعد لم يحضره أحد
agenda-page-cancelled = الموعد ملغى
agenda-page-called_off = ألغى المكتب الموعد
agenda-citizen-state-booked = محجوز
agenda-citizen-state-served = منتهٍ
agenda-citizen-state-no_show = لم يحضر أحد
agenda-citizen-state-cancelled = ملغى
agenda-citizen-state-called_off = ألغاه المكتب
agenda-booked = تم حجز الموعد. يُستحسن حفظ هذه الصفحة أو كتابة الرمز.
agenda-when = متى
agenda-where = أين
agenda-map = الخريطة
agenda-map-app = فتح في تطبيق الخرائط
agenda-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
  }
agenda-case = المعاملة (pratica)
agenda-code = الرمز
agenda-code-picture = الرمز كصورة، لقارئ الرموز عند الشباك
agenda-code-what = عند الشباك يكفي الرمز، على الهاتف أو على ورق.
agenda-bring = ما يجب إحضاره
agenda-calendar = إضافة إلى التقويم
agenda-calendar-update = تحديث التقويم
agenda-calendar-description =
    الرمز: {"\u200E"}{ $code }

    { $instructions }

    ما يجب إحضاره:
    { $bring }

    لتغيير الوقت أو الإلغاء: { $link }
agenda-print = طباعة
agenda-manage = إدارة الموعد
agenda-manage-what = إذا تعذّر الحضور، يُرجى إلغاء الموعد من هنا: قد يحتاج إليه شخص آخر.
agenda-move = تغيير الوقت
agenda-move-title = تغيير وقت الموعد
agenda-move-now = الموعد الحالي: يوم { DAY($on) }، من الساعة { $from } إلى الساعة { $to }.
agenda-move-do = تغيير إلى هذا الوقت
agenda-moves-left = { $n ->
    [zero] لم يعد من الممكن تغيير الوقت.
    [one] يمكن تغيير الوقت مرة واحدة بعد.
    [two] يمكن تغيير الوقت مرتين بعد.
    [few] يمكن تغيير الوقت { $n } مرات بعد.
    [many] يمكن تغيير الوقت { $n } مرة بعد.
   *[other] يمكن تغيير الوقت { $n } مرة بعد.
  }
agenda-moved = تم تغيير وقت الموعد.
agenda-keep = إبقاء الموعد كما هو
agenda-cancel = إلغاء الموعد
agenda-cancel-title = هل تريدون إلغاء الموعد؟
agenda-cancel-what = يصبح الموعد متاحًا لأشخاص آخرين ولا يمكن استرجاعه.
agenda-cancel-do = نعم، إلغاء الموعد
agenda-cancelled = تم إلغاء الموعد.
agenda-back-to = العودة إلى الموعد
agenda-again = حجز موعد آخر
agenda-address-waits = يجب تأكيد عنوان البريد الإلكتروني
agenda-address-waits-what = أُرسلت إلى { $email } رسالة فيها رابط. يجب فتحه في موعد أقصاه يوم { DAY($on) }، الساعة { $at }: وإلا يُلغى الموعد ويصبح متاحًا لغيركم.
agenda-address-mend = العنوان خطأ، أو الرسالة لا تصل
agenda-address-change = تغيير العنوان أو إضافة عنوان
agenda-address-none = لا يوجد
agenda-address-wanted = في انتظار التأكيد: { $email }. حتى ذلك الحين يُعتمد العنوان السابق.
agenda-address-send = إرسال الرسالة من جديد
agenda-address-sent = أُرسلت الرسالة من جديد.
agenda-address-title = تأكيد عنوان البريد الإلكتروني
agenda-address-ask = حُجز الموعد بالعنوان { $email }.
agenda-address-confirm = تأكيد: هذا عنواني
agenda-address-confirmed = تم تأكيد العنوان.
agenda-find-title = العثور على حجز
agenda-find-lead = برمز الموعد ووسيلة الاتصال التي ذُكرت عند الحجز.
agenda-find-code = رمز الموعد
agenda-find-code-hint = عشرة أحرف وأرقام، مثل {"\u2066"}7K2M-9QXA-41{"\u2069"}.
agenda-find-contact = عنوان البريد الإلكتروني أو الهاتف
agenda-find-do = عرض الموعد
agenda-find-none = لا يوجد موعد بهذا الرمز وبوسيلة الاتصال هذه.
agenda-speaks-am = الأمهرية
agenda-speaks-ar = العربية
agenda-speaks-bn = البنغالية
agenda-speaks-de = الألمانية
agenda-speaks-en = الإنجليزية
agenda-speaks-es = الإسبانية
agenda-speaks-fa = الفارسية
agenda-speaks-fr = الفرنسية
agenda-speaks-hi = الهندية
agenda-speaks-pa = البنجابية
agenda-speaks-pl = البولندية
agenda-speaks-pt = البرتغالية
agenda-speaks-ro = الرومانية
agenda-speaks-ru = الروسية
agenda-speaks-so = الصومالية
agenda-speaks-sq = الألبانية
agenda-speaks-sr = الصربية
agenda-speaks-ti = التغرينية
agenda-speaks-tl = التاغالوغية
agenda-speaks-tr = التركية
agenda-speaks-uk = الأوكرانية
agenda-speaks-ur = الأردية
agenda-speaks-wo = الولوفية
agenda-speaks-zh = الصينية
agenda-name-missing = يُرجى كتابة الاسم واللقب.
agenda-name-form = يُرجى كتابة الاسم واللقب، 120 حرفًا على الأكثر.
agenda-fiscal-code-form = يتكون الرقم الضريبي (codice fiscale) من 16 حرفًا ورقمًا، والمؤقت من 11 رقمًا. من ليس لديه رقم يترك الخانة فارغة.
agenda-email-form = يُرجى التحقق من العنوان: مثل {"\u2066"}nome@esempio.it{"\u2069"}.
agenda-phone-form = يُرجى التحقق من رقم الهاتف.
agenda-contact-missing = يُرجى ذكر عنوان بريد إلكتروني أو رقم هاتف.
agenda-note-long = 200 حرف على الأكثر.
agenda-people-most = { $most ->
    [zero] لا يحضر أحد إلى هذا الموعد.
    [one] يحضر إلى هذا الموعد شخص واحد فقط.
    [two] يحضر إلى هذا الموعد شخصان على الأكثر.
    [few] يحضر إلى هذا الموعد { $most } أشخاص على الأكثر.
    [many] يحضر إلى هذا الموعد { $most } شخصًا على الأكثر.
   *[other] يحضر إلى هذا الموعد { $most } شخص على الأكثر.
  }
agenda-language-missing = يُرجى اختيار لغة المترجم الشفهي أو الوسيط (mediatore).
agenda-language-none = لا يوجد مترجم شفهي لهذا الموعد.
agenda-only-convoked = يُحجز هذا الموعد من الرابط الموجود في الاستدعاء (convocazione).
agenda-limit-person = يوجد من قبل حجز من هذا النوع باسم هذا الشخص. يمكن تغيير وقت ذلك الحجز أو إلغاؤه.
agenda-limit-case = يوجد من قبل حجز من هذا النوع لهذه المعاملة (pratica). يمكن تغيير وقت ذلك الحجز أو إلغاؤه.
agenda-booking-over = انقضى الموعد أو تم إلغاؤه.
agenda-change-late = فات الأوان لتغيير الموعد من هنا: يُرجى الاتصال بالمكتب.
agenda-moves-most = { $most ->
    [zero] لا يمكن تغيير وقت هذا الموعد: يُرجى الاتصال بالمكتب.
    [one] يمكن تغيير وقت الموعد مرة واحدة فقط: يُرجى الاتصال بالمكتب.
    [two] يمكن تغيير وقت الموعد مرتين على الأكثر: يُرجى الاتصال بالمكتب.
    [few] يمكن تغيير وقت الموعد { $most } مرات على الأكثر: يُرجى الاتصال بالمكتب.
    [many] يمكن تغيير وقت الموعد { $most } مرة على الأكثر: يُرجى الاتصال بالمكتب.
   *[other] يمكن تغيير وقت الموعد { $most } مرة على الأكثر: يُرجى الاتصال بالمكتب.
  }
agenda-changed-meanwhile = أجرى شخص آخر تعديلًا في هذه الأثناء: يُرجى تحديث الصفحة.
agenda-mail-booked-subject = الموعد مؤكد: يوم { DAY($on) }، الساعة { $at }
agenda-mail-booked-body =
    تحية طيبة { $name }،

    الموعد مؤكد.

    { $kind }
    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }
    { $address }

    الرمز: {"\u200E"}{ $code }

    ما يجب إحضاره:
    { $bring }

    لتغيير وقت الموعد أو إلغائه: { $link }
    للإضافة إلى التقويم: { $link }/appointment.ics
agenda-mail-asked-subject = يُرجى تأكيد العنوان من أجل موعد يوم { DAY($on) }
agenda-mail-asked-body =
    تحية طيبة،

    حُجز موعد بعنوان البريد الإلكتروني هذا:

    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }

    لتأكيد العنوان، يُرجى فتح هذا الرابط قبل انتهاء المهلة (يوم { DAY($by) }، الساعة { $by-hour }):
    { $confirm }

    إذا لم يُؤكَّد العنوان، يُلغى الموعد ويصبح متاحًا لغيركم.
    إذا لم تحجزوا أي موعد، فيمكنكم تجاهل هذه الرسالة.
agenda-mail-readdressed-subject = تأكيد العنوان الجديد لموعد يوم { DAY($on) }
agenda-mail-readdressed-body =
    تحية طيبة،

    ذُكر هذا العنوان لموعد:

    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }

    لتلقّي الرسائل هنا، يُرجى تأكيد العنوان:
    { $confirm }

    يبقى الموعد قائمًا في كل الأحوال. إذا لم تحجزوا أي موعد، فيمكنكم تجاهل هذه الرسالة.
agenda-mail-unhelped-subject = بدون مترجم: موعد يوم { DAY($on) }، الساعة { $at }
agenda-mail-unhelped-body =
    تحية طيبة { $name }،

    يبقى موعدكم مؤكدًا، لكن المترجم أو الوسيط لن يكون حاضرًا:

    { $kind }
    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }
    { $address }

    إن أمكن، يُرجى الحضور مع شخص يساعد على التفاهم. لاختيار يوم آخر: { $link }
    الرمز: {"\u200E"}{ $code }
agenda-mail-moved-subject = تم تغيير وقت الموعد: يوم { DAY($on) }، الساعة { $at }
agenda-mail-moved-body =
    تحية طيبة { $name }،

    تم تغيير وقت الموعد. الموعد الجديد هو:

    { $kind }
    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }
    { $address }

    الرمز: {"\u200E"}{ $code }

    لتغيير وقته أو إلغائه: { $link }
    لتحديث التقويم: { $link }/appointment.ics
agenda-mail-near-subject = تذكير: موعد يوم { DAY($on) }، الساعة { $at }
agenda-mail-near-body =
    تحية طيبة { $name }،

    هذا تذكير بالموعد:

    { $kind }
    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }
    { $address }

    الرمز: {"\u200E"}{ $code }

    ما يجب إحضاره:
    { $bring }

    إذا تعذّر الحضور، يُرجى إبلاغنا من هنا، فقد يحتاج شخص آخر إلى الموعد: { $link }
agenda-mail-cancelled-subject = تم إلغاء الموعد: يوم { DAY($on) }، الساعة { $at }
agenda-mail-cancelled-body =
    تحية طيبة { $name }،

    تم إلغاء الموعد:

    { $kind }
    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }

    أصبح الموعد متاحًا لأشخاص آخرين.
    لحذفه من التقويم: { $link }/appointment.ics
agenda-mail-lapsed-subject = تم إلغاء الموعد: لم يُؤكَّد العنوان
agenda-mail-lapsed-body =
    تحية طيبة،

    لم يُؤكَّد عنوان البريد الإلكتروني هذا في الوقت المحدد. تم إلغاء الموعد:

    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }

    لحجز موعد آخر: { $link }
agenda-mail-called-off-subject = ألغى المكتب الموعد: يوم { DAY($on) }، الساعة { $at }
agenda-mail-called-off-body =
    تحية طيبة { $name }،

    لا يستطيع المكتب استقبالكم في هذا الوقت، واضطر إلى إلغاء الموعد:

    { $kind }
    يوم { DAY($on) }، الساعة { $at }
    { $office } – { $counter }

    نعتذر عن الإزعاج. لحجز موعد آخر: { $link }
    لحذفه من التقويم: { $link }/appointment.ics
agenda-withdrawn = لم يعد هناك استقبال في هذا الوقت
agenda-replaced = حلّ التقويم الجديد محل هذا الوقت
agenda-languages-form = يُرجى ذكر اللغات برموزها، مثل «{"\u2066"}ar fr{"\u2069"}».
agenda-booking-ahead = لم يحن الموعد بعد.
agenda-key-used = سبق إرسال طلب مختلف بالعلامة نفسها.
agenda-tab-hall = قاعة الانتظار
agenda-rehearsal-short = تجربة
agenda-hall-lead = صفحتان لقاعة الانتظار، تُفتحان بملء الشاشة: شاشة النداءات، بلا أسماء، وجهاز الاستقبال (totem) حيث يكتب من يصل رمزه أو يأخذ رقمًا. من يعرف العنوان يفتحهما دون تسجيل الدخول.
agenda-hall-display = شاشة النداءات
agenda-hall-kiosk = جهاز الاستقبال (totem)
agenda-hall-sound = لسماع النداءات، يُرجى لمس «تشغيل الصوت» على الشاشة مرة واحدة، أو تشغيل المتصفح مع السماح بالتشغيل التلقائي.
agenda-hall-make = إنشاء العناوين
agenda-hall-renew = تغيير العناوين
agenda-hall-renew-ask = ستتوقف العناوين الحالية عن العمل: يجب فتح الشاشة وجهاز الاستقبال من جديد. هل تريدون المتابعة؟
agenda-hall-made = تم إنشاء العناوين.
agenda-hall-none = لا توجد عناوين بعد: ينشئها مسؤول المكتب.
agenda-kiosk-title = أهلًا وسهلًا
agenda-kiosk-with = لديّ موعد
agenda-kiosk-code = يُرجى كتابة رمز الموعد أو تقريبه من قارئ الرموز
agenda-kiosk-arrive = أنا هنا
agenda-kiosk-without = ليس لديّ موعد
agenda-kiosk-priority = من له حق الأولوية (الحمل، الإعاقة) يمكنه إبلاغ الموظفين.
agenda-kiosk-number = رقمكم
agenda-kiosk-before = { $n ->
    [zero] لا أحد قبلكم.
    [one] شخص واحد قبلكم.
    [two] شخصان قبلكم.
    [few] { $n } أشخاص قبلكم.
    [many] { $n } شخصًا قبلكم.
   *[other] { $n } شخص قبلكم.
  }
agenda-kiosk-wait = { $n ->
    [zero] سيُنادى رقمكم قريبًا.
    [one] الانتظار: دقيقة واحدة تقريبًا.
    [two] الانتظار: دقيقتان تقريبًا.
    [few] الانتظار: { $n } دقائق تقريبًا.
    [many] الانتظار: { $n } دقيقة تقريبًا.
   *[other] الانتظار: { $n } دقيقة تقريبًا.
  }
agenda-kiosk-watch = يُرجى متابعة الشاشة: يظهر الرقم مع النافذة (postazione).
agenda-kiosk-back = تم
agenda-display-title = النداءات
agenda-display-number = الرقم
agenda-display-desk = النافذة
agenda-display-none = لا توجد نداءات الآن
agenda-display-aloud = الرقم { $ticket }، النافذة { $desk }
agenda-display-waiting = { $n ->
    [zero] لا أحد في الانتظار
    [one] شخص واحد في الانتظار
    [two] شخصان في الانتظار
    [few] { $n } أشخاص في الانتظار
    [many] { $n } شخصًا في الانتظار
   *[other] { $n } شخص في الانتظار
  }
agenda-display-wait = { $n ->
    [zero] من يصل الآن يُنادى فورًا
    [one] الانتظار لمن يصل الآن: دقيقة واحدة تقريبًا
    [two] الانتظار لمن يصل الآن: دقيقتان تقريبًا
    [few] الانتظار لمن يصل الآن: { $n } دقائق تقريبًا
    [many] الانتظار لمن يصل الآن: { $n } دقيقة تقريبًا
   *[other] الانتظار لمن يصل الآن: { $n } دقيقة تقريبًا
  }
agenda-display-sound = تشغيل الصوت
