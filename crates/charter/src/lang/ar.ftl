charter-body-kind-ministry = وزارة (Ministero)
charter-body-kind-prefecture = محافظة (Prefettura)
charter-body-kind-police_headquarters = مديرية الشرطة (Questura)
charter-body-kind-region = إقليم (Regione)
charter-body-kind-province = مقاطعة (Provincia)
charter-body-kind-municipality = بلدية (Comune)
charter-body-kind-consortium = اتحاد هيئات (Consorzio)
charter-body-kind-health_authority = هيئة صحية (Azienda sanitaria)
charter-body-kind-other = هيئة أخرى
charter-access-mode-free = بدون موعد
charter-access-mode-appointment = بموعد
charter-access-mode-ticket = برقم انتظار
charter-contact-kind-phone = الهاتف
charter-contact-kind-toll_free = رقم مجاني (numero verde)
charter-contact-kind-email = البريد الإلكتروني
charter-contact-kind-certified_mail = البريد الإلكتروني المعتمد (PEC)
charter-contact-kind-web = الموقع الإلكتروني
charter-contact-kind-fax = الفاكس
charter-hours-kind-counter = أوقات استقبال الجمهور
charter-hours-kind-phone = أوقات الرد على الهاتف
charter-hours-kind-appointment = الاستقبال بموعد
charter-network-restricted = الشبكة الأساسية
charter-network-wider = الشبكة الموسعة
charter-service-status-active = الخدمة متاحة
charter-service-status-suspended = الخدمة متوقفة مؤقتًا
charter-service-status-planned = الخدمة قيد الإعداد
charter-service-status-ended = الخدمة منتهية
charter-timing-at_sight = فورًا، أثناء الحضور
charter-silence-none = بلا أثر: يبقى المكتب ملزمًا بالرد
charter-silence-assent = عدم الرد يعني الموافقة (silenzio assenso)
charter-silence-rejection = عدم الرد يعني الرفض (silenzio rigetto)
charter-side-front_office = استقبال الجمهور (front office)
charter-side-back_office = عمل داخلي (back office)
charter-side-both = استقبال الجمهور وعمل داخلي (front office, back office)
charter-channel-counter = عند الشباك
charter-channel-booking = بالحجز
charter-channel-online = عبر الإنترنت
charter-channel-phone = بالهاتف
charter-channel-email = بالبريد الإلكتروني
charter-channel-certified_mail = بالبريد الإلكتروني المعتمد (PEC)
charter-channel-post = بالبريد
charter-channel-fax = بالفاكس
charter-audience-everyone = الجميع
charter-audience-foreign_citizens = المواطنون الأجانب
charter-audience-families = الأسر
charter-audience-older_people = كبار السن
charter-audience-disabled_people = الأشخاص ذوو الإعاقة
charter-audience-tenants = المستأجرون
charter-audience-owners = أصحاب المنازل
charter-audience-workers = العمال
charter-audience-businesses = الشركات وأصحاب العمل
charter-audience-associations = الجمعيات والمنظمات غير الربحية
charter-audience-public_bodies = المكاتب العامة والعاملون فيها
charter-topic-information = الوصول إلى المعلومات
charter-topic-communication = التواصل المؤسسي
charter-topic-transparency = الشفافية الإدارية
charter-topic-participation = المشاركة
charter-topic-elections = الانتخابات
charter-topic-digital_identity = الهوية الرقمية
charter-topic-documents = الوثائق والشهادات
charter-topic-immigration = الهجرة
charter-topic-citizenship = الجنسية
charter-topic-integration = الاندماج الاجتماعي
charter-topic-associations = الجمعيات
charter-topic-family = الأسرة
charter-topic-housing = السكن
charter-topic-social_assistance = المساعدة الاجتماعية
charter-topic-work = العمل
charter-topic-pensions = التقاعد والضمان الاجتماعي
charter-topic-travel = السفر
charter-topic-waste = إدارة النفايات
charter-topic-energy = الطاقة
charter-topic-urban_planning = التخطيط العمراني
charter-topic-training = التدريب
charter-topic-public_safety = الأمن العام
charter-dimension-accessibility = سهولة الوصول
charter-dimension-timeliness = سرعة الإنجاز
charter-dimension-transparency = الشفافية
charter-dimension-effectiveness = الفعالية
charter-dimension-continuity = الاستمرارية
charter-dimension-elasticity = القدرة على التكيف
charter-dimension-flexibility = المرونة
charter-dimension-equity = الإنصاف
charter-dimension-efficiency = الكفاءة
charter-dimension-empathy = التعاطف
charter-sub-dimension-physical = إلى المكان
charter-sub-dimension-multichannel = عبر قنوات متعددة
charter-sub-dimension-disability = للأشخاص ذوي الإعاقة
charter-sub-dimension-timeliness = سرعة الإنجاز
charter-sub-dimension-responsible = المسؤولون
charter-sub-dimension-contacts = طرق الاتصال
charter-sub-dimension-response_times = مدة الرد
charter-sub-dimension-costs = التكاليف التي قد يتحملها المستفيد
charter-sub-dimension-conformity = المطابقة والموثوقية
charter-sub-dimension-completeness = الاكتمال
charter-charter-state-draft = مسودة
charter-charter-state-approved = معتمد
charter-charter-state-in_force = سارٍ
charter-charter-state-superseded = لم يعد ساريًا
charter-action-state-planned = مقرر
charter-action-state-under_way = قيد التنفيذ
charter-action-state-done = مُنجز
charter-action-state-abandoned = متروك
charter-diffida-state-open = قيد النظر
charter-diffida-state-remedied = مقبول: عالجت الهيئة المشكلة
charter-diffida-state-declined = غير مقبول
charter-diffida-state-action_brought = رُفعت دعوى
charter-diffida-state-lapsed = انتهت المهلة دون دعوى
charter-amount = { $unit ->
    [percent] { $value }%
    [calendar_days] { $value ->
        [zero] { $value } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $value } أيام
        [many] { $value } يومًا
       *[other] { $value } يوم
    }
    [working_days] { $value ->
        [zero] { $value } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $value } أيام عمل
        [many] { $value } يوم عمل
       *[other] { $value } يوم عمل
    }
    [months] { $value ->
        [zero] { $value } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $value } أشهر
        [many] { $value } شهرًا
       *[other] { $value } شهر
    }
    [hours] { $value ->
        [zero] { $value } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $value } ساعات
        [many] { $value } ساعة
       *[other] { $value } ساعة
    }
    [minutes] { $value ->
        [zero] { $value } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $value } دقائق
        [many] { $value } دقيقة
       *[other] { $value } دقيقة
    }
    [days_a_week] { $value ->
        [zero] { $value } يوم في الأسبوع
        [one] يوم واحد في الأسبوع
        [two] يومان في الأسبوع
        [few] { $value } أيام في الأسبوع
        [many] { $value } يومًا في الأسبوع
       *[other] { $value } يوم في الأسبوع
    }
    [days_a_year] { $value ->
        [zero] { $value } يوم في السنة
        [one] يوم واحد في السنة
        [two] يومان في السنة
        [few] { $value } أيام في السنة
        [many] { $value } يومًا في السنة
       *[other] { $value } يوم في السنة
    }
    [times_a_year] { $value ->
        [zero] { $value } مرة في السنة
        [one] مرة واحدة في السنة
        [two] مرتان في السنة
        [few] { $value } مرات في السنة
        [many] { $value } مرة في السنة
       *[other] { $value } مرة في السنة
    }
    [channels] { $value ->
        [zero] { $value } قناة
        [one] قناة واحدة
        [two] قناتان
        [few] { $value } قنوات
        [many] { $value } قناة
       *[other] { $value } قناة
    }
    [metres] { $value ->
        [zero] { $value } متر
        [one] متر واحد
        [two] متران
        [few] { $value } أمتار
        [many] { $value } مترًا
       *[other] { $value } متر
    }
   *[score] { $value } من 5
}
charter-planned = { $direction ->
    [at_least] { charter-amount } على الأقل
   *[at_most] { charter-amount } على الأكثر
}
charter-share = في { $value }% من الحالات
charter-worse-than-last = لا يجوز أن تسوء القيمة المقررة: هي في آخر ميثاق سارٍ { $was }، وهنا { $value }.
charter-worse-than-law = لا يجوز أن تكون القيمة المقررة أسوأ من الحد الذي يفرضه القانون: الحد هو { $was }، وهنا { $value }. { $norm }
charter-worse-share = لا يجوز أن تنخفض نسبة الخدمات التي تلتزم بالقيمة: هي في آخر ميثاق سارٍ { $was }%، وهنا { $value }%.
charter-worse-dropped = يحدد آخر ميثاق سارٍ لهذا المؤشر قيمة مقررة ({ $was }): لا يجوز حذفها.
charter-worse-incomparable = الوحدة أو الاتجاه يختلفان عن آخر ميثاق سارٍ ({ $was })، فلا يمكن التحقق من أن القيمة لا تسوء: يجب الإبقاء على الوحدة نفسها.
charter-change-added = جديد
charter-change-removed = محذوف
charter-change-better = تحسّن
charter-change-worse = ساء
charter-change-reworded = أُعيدت صياغته
charter-required = هذا الحقل مطلوب.
charter-no-time = يُكتب الوقت مثلًا هكذا: 9:00 أو 14:30.
charter-no-number = يُقبل العدد برقمين عشريين على الأكثر.
charter-hours-order = يجب أن تكون ساعة الإغلاق بعد ساعة الفتح.
charter-validity-order = لا يمكن أن يكون اليوم الأخير قبل اليوم الأول.
charter-sub-dimension-of-another = البعد الفرعي تابع لبُعد آخر.
charter-legal-limit-alone = لا معنى للحد القانوني إلا إلى جانب قيمة مقررة.
charter-planned-negative = لا يمكن أن تكون القيمة المقررة سالبة.
charter-planned-over-hundred = النسبة المئوية من 0 إلى 100.
charter-page-menu = ميثاق الخدمات
charter-page-menu-lead = الهيئات والمكاتب وبطاقات الخدمات والمعايير وإصدارات الميثاق.
charter-page-and = و
charter-page-index = محتويات الصفحة
charter-page-results = النتائج
charter-page-results-of = نتائج { $year }
charter-page-promises = الميثاق
charter-page-all-services = جميع الخدمات
charter-page-services-count = { $count ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
charter-page-to-office = الذهاب إلى المكتب
charter-page-to-sheet = بطاقة الخدمة كاملة
charter-page-on-day = يوم { DAY($on) }
charter-page-from-to = من يوم { DAY($from) } إلى يوم { DAY($to) }
charter-page-from = من يوم { DAY($from) }
charter-page-until = حتى يوم { DAY($to) }
charter-page-today = اليوم
charter-page-tomorrow = غدًا
charter-page-closed = مغلق
charter-page-closed-now = مغلق الآن
charter-page-open-until = مفتوح الآن، حتى الساعة { $time }
charter-page-closed-until = مغلق الآن. يفتح { $day } الساعة { $time }
charter-page-only-counter = الشباك فقط
charter-page-only-phone = الهاتف فقط
charter-page-only-appointment = المواعيد فقط
charter-page-exceptions = أيام خاصة
charter-page-hours-holidays = مغلق أيام الأحد والعطل الرسمية.
charter-page-hours-patron = مغلق أيضًا في عيد شفيع المدينة: { $days }.
charter-page-hours-at-counters = الأوقات مبيّنة لكل شباك.
charter-page-home-title = خدمات المكاتب العامة، وما تعد به
charter-page-home-lead = ما المطلوب، وكم التكلفة، ومتى يصل الرد؛ وسنة بعد سنة، كم مرة تم الوفاء بالوعد.
charter-page-home-example = مثلًا: idoneità alloggiativa (صلاحية السكن)
charter-page-home-topics = الخدمات حسب الموضوع
charter-page-home-all-services = { $count ->
    [zero] جميع الخدمات ({ $count })
    [one] جميع الخدمات ({ $count })
    [two] جميع الخدمات ({ $count })
    [few] جميع الخدمات ({ $count })
    [many] جميع الخدمات ({ $count })
   *[other] جميع الخدمات ({ $count })
}
charter-page-home-charters = مواثيق الخدمات السارية (Carte dei servizi)
charter-page-home-charters-what = يقول كل ميثاق ما يضمنه المكتب؛ وتقول النتائج ما فعله، مع الأعداد التي جاءت منها النسب المئوية.
charter-page-home-offices = المكاتب
charter-page-home-all-bodies = جميع الهيئات
charter-page-home-empty = لا توجد هنا أي هيئة بعد
charter-page-home-empty-what = يمكن لمن يدير المنصة إضافة أول هيئة مع مكاتبها من مساحة العمل.
charter-page-search-title = بحث
charter-page-search-title-for = بحث: { $words }
charter-page-search-found = { $count ->
    [zero] لا نتائج للبحث عن «{ $words }»
    [one] نتيجة واحدة للبحث عن «{ $words }»
    [two] نتيجتان للبحث عن «{ $words }»
    [few] { $count } نتائج للبحث عن «{ $words }»
    [many] { $count } نتيجة للبحث عن «{ $words }»
   *[other] { $count } نتيجة للبحث عن «{ $words }»
}
charter-page-search-none = لا نتائج للبحث عن «{ $words }»
charter-page-search-none-what = يمكن المحاولة بكلمات أقل أو بكلمات أكثر شيوعًا.
charter-page-search-near = قد يفيدكم هذا
charter-page-search-ask = يمكن البحث عن خدمة أو مكتب أو هيئة أو ميثاق بكلمات الحياة اليومية.
charter-page-kind-body = هيئة
charter-page-kind-office = مكتب
charter-page-kind-service = خدمة
charter-page-kind-charter = ميثاق الخدمات
charter-page-bodies-title = الهيئات والمكاتب
charter-page-bodies-lead = الهيئات العامة التي تنشر هنا خدماتها، مع مكاتبها.
charter-page-body = هيئة
charter-page-body-offices = المكاتب
charter-page-body-no-offices = ليس لهذه الهيئة مكاتب على هذه المنصة بعد.
charter-page-body-transparency = الشفافية
charter-page-body-reach = بيانات الهيئة والاتصال بها
charter-page-address = العنوان
charter-page-tax-code = الرقم الضريبي (codice fiscale)
charter-page-ipa-code = رمز IPA
charter-page-patron = عيد شفيع المدينة
charter-page-diffida-body = الجهة التي يُبلَّغ إليها الإنذار الرسمي (diffida)
charter-page-office = مكتب
charter-page-office-what = ماذا يعمل
charter-page-office-hours = أوقات العمل
charter-page-office-contacts = الاتصال والوصول
charter-page-office-counters = الشبابيك (sportelli)
charter-page-office-services = الخدمات
charter-page-office-promises = الميثاق والنتائج
charter-page-office-who = من المسؤول
charter-page-office-partners = مع من يعمل
charter-page-office-web = صفحة المكتب في موقع الهيئة
charter-page-office-charter-what = يقول ميثاق { $year } ما يضمنه المكتب؛ وتقول النتائج ما وفى به.
charter-page-office-no-charter = ليس للمكتب ميثاق خدمات سارٍ على هذه المنصة بعد.
charter-page-earlier-charters = المواثيق السابقة
charter-page-accessibility = سهولة الوصول للأشخاص ذوي الإعاقة
charter-page-directions = كيفية الوصول
charter-page-access-mode = الدخول
charter-page-desks = نقاط الخدمة
charter-page-head = مسؤول المكتب
charter-page-substitute = من يقرر بدلًا من المكتب (titolare del potere sostitutivo)
charter-page-services-title = الخدمات
charter-page-services-lead = جميع خدمات المكاتب، مع المطلوب لها وتكلفتها ومدة إنجازها.
charter-page-filters = مرشحات القائمة
charter-page-filters-set = المرشحات المستعملة
charter-page-filters-more = مرشحات أخرى
charter-page-filter = تصفية
charter-page-filter-text = كلمات
charter-page-filter-remove = إزالة هذا المرشح
charter-page-topic = الموضوع
charter-page-topics = المواضيع
charter-page-audience = لمن
charter-page-channel = كيف
charter-page-any-topic = جميع المواضيع
charter-page-any-audience = أي شخص
charter-page-any-channel = بأي طريقة
charter-page-any-office = جميع المكاتب
charter-page-services-none = لا توجد خدمات بهذه المرشحات
charter-page-services-none-what = يمكن إزالة مرشح، أو البحث بكلمات أخرى.
charter-page-within = المدة القصوى: { $term }
charter-page-service-addressed = لمن هذه الخدمة
charter-page-service-description = الوصف
charter-page-service-how-to = ماذا تفعلون
charter-page-service-needed = ما المطلوب
charter-page-service-obtained = على ماذا تحصلون
charter-page-service-times = المدد والمهل
charter-page-service-cost = كم التكلفة
charter-page-service-access = الوصول إلى الخدمة
charter-page-service-conditions = شروط الخدمة
charter-page-service-contacts = الاتصال
charter-page-service-standards = معايير الجودة
charter-page-service-silence = إذا لم يصل الرد
charter-page-service-case = من يقرر وإلى أين وصل الطلب
charter-page-service-norms = المراجع القانونية
charter-page-how-to-none = طرق طلب الخدمة مبيّنة في قسم
charter-page-delivery = كيف تُقدَّم
charter-page-needed-none = لم تُذكر وثائق يجب إحضارها.
charter-page-times-none = لا يحدد الميثاق مدة لهذه الخدمة.
charter-page-promise = وعد الميثاق
charter-page-legal-term = المهلة القانونية
charter-page-clock-start = متى يبدأ الحساب
charter-page-example = الطلب المستلم يوم { DAY($received) } يصل الرد عليه في موعد أقصاه يوم { DAY($due) }.
charter-page-example-legal = بحكم القانون تنتهي المهلة يوم { DAY($due) }.
charter-page-days-counted = كيف تُحسب الأيام
charter-page-cost-none = لم تُذكر تكاليف على من يطلب الخدمة.
charter-page-payments = كيفية الدفع
charter-page-free = مجاني
charter-page-depends = حسب الحالة
charter-page-access-none = تُطلب الخدمة من المكتب:
charter-page-access-online = الدخول إلى الخدمة الإلكترونية
charter-page-access-apply = تقديم الطلب عبر الإنترنت
charter-page-access-booking = حجز موعد
charter-page-access-more = الذهاب إلى الصفحة
charter-page-conditions-none = شروط الخدمة هي شروط ميثاق الخدمات والقوانين المذكورة في هذه الصفحة.
charter-page-sheet-data = بيانات البطاقة (JSON-LD)
charter-page-standards-what = هذه التزامات ميثاق { $year } لهذه الخدمة. لمعرفة ما تم الوفاء به منها:
charter-page-silence-none = إذا انتهت المهلة دون رد، فعدم الرد لا يعني الموافقة ولا الرفض: يبقى المكتب ملزمًا بالرد (L. 241/1990 art. 2).
charter-page-silence-assent = إذا انتهت المهلة دون رد، يُعتبر الطلب مقبولًا: عدم الرد يعني الموافقة، أي silenzio assenso (L. 241/1990 art. 20). ويمكنكم أن تطلبوا من المكتب شهادة بانتهاء المهلة.
charter-page-silence-rejection = إذا انتهت المهلة دون رد، يُعتبر الطلب مرفوضًا: ومن ذلك اليوم يمكن الطعن.
charter-page-substitute-title = التوجه إلى من يمكنه أن يقرر بدلًا من المكتب
charter-page-substitute-what = بعد انتهاء المهلة يمكن الكتابة إلى من له سلطة القرار بدلًا من المكتب (potere sostitutivo): { $who }. ويصدر القرار خلال نصف المهلة الأصلية (L. 241/1990 art. 2 c. 9-bis e 9-ter).
charter-page-remedies = كيف تطالبون بحقوقكم
charter-page-remedies-law = عند عدم الرد يمكن رفع دعوى أمام المحكمة الإدارية الإقليمية (Tribunale amministrativo regionale, TAR)، حتى دون إنذار رسمي (diffida)، ما دام المكتب لم يرد، وعلى الأكثر خلال سنة من انتهاء المهلة (D.Lgs. 104/2010 art. 31).
charter-page-remedies-complaint = إذا لم تُقدَّم الخدمة كما وُعد بها، يمكن تقديم شكوى (reclamo) إلى المكتب، عبر بيانات الاتصال في هذه الصفحة.
charter-page-diffida-title = عندما تمس المشكلة أشخاصًا كثيرين
charter-page-diffida-what = إذا تكررت مخالفة معايير الميثاق أو المهل على نطاق واسع، يمكن للأشخاص المعنيين أن يطلبوا من القاضي إعادة الخدمة إلى سيرها الصحيح (D.Lgs. 198/2009). ويرسلون أولًا إنذارًا رسميًا (diffida): وللهيئة لمعالجة المشكلة { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
charter-page-diffida-to = يُبلَّغ الإنذار الرسمي (diffida) إلى
charter-page-officer = المسؤول عن الإجراء (responsabile del procedimento)
charter-page-examiner = المكتب الذي يدرس الطلب
charter-page-decision-maker = من يتخذ القرار
charter-page-case-status = كيف تعرفون إلى أين وصل طلبكم
charter-page-self-declaration = تصريح شخصي (autodichiarazione)
charter-page-side = نوع العمل
charter-page-updated = آخر تحديث: { $on }.
charter-page-dimension = البُعد
charter-page-indicator = المؤشر
charter-page-formula = الصيغة الحسابية
charter-page-planned = القيمة المقررة
charter-page-not-set = غير محددة
charter-page-legal-limit = الحد القانوني: { $limit }. { $norm }
charter-page-whole-office = المكتب كله
charter-page-factor = خصائص الخدمة
charter-page-expectation = الجودة المتوقعة
charter-page-standard = المعيار
charter-page-due = الموعد الأقصى: يوم { DAY($on) }
charter-page-outcome = النتيجة
charter-page-charter-year = ميثاق { $year }
charter-page-charter-named = ميثاق الخدمات { $year }
charter-page-since = من { $from } حتى الآن
charter-page-between = من { $from } إلى { $to }
charter-page-charter-of = ميثاق الخدمات (Carta dei servizi): { $office }، { $body }
charter-page-charter-pdf = الميثاق بصيغة PDF متاحة للجميع
charter-page-charter-other-year = هذا الميثاق صالح أيضًا لسنة { $year }.
charter-page-charter-introduction = مقدمة
charter-page-charter-principles = المبادئ الأساسية
charter-page-charter-contacts = الاتصال وأوقات العمل
charter-page-charter-services = الخدمات والمدد
charter-page-charter-standards = معايير الجودة
charter-page-charter-qualities = الجودة المتوقعة
charter-page-charter-improvements = تدابير التحسين
charter-page-charter-diffida = الإنذار الرسمي (diffida) والدعوى الجماعية
charter-page-charter-closing = معلومات أخرى
charter-page-charter-changes = ما الذي تغيّر
charter-page-charter-versions = إصدارات الميثاق
charter-page-version = الإصدار
charter-page-year = السنة
charter-page-in-force = سارٍ
charter-page-act = قرار الاعتماد
charter-page-approved-by = اعتمده
charter-page-published = تاريخ النشر
charter-page-changes-since = مقارنة بميثاق { $year }، الإصدار { $version }.
charter-page-changes-none = لا توجد اختلافات.
charter-page-was = سابقًا:
charter-page-is = الآن:
charter-page-part-standard = معيار
charter-page-part-offer = خدمة
charter-page-part-principle = مبدأ
charter-page-part-quality = الجودة المتوقعة
charter-page-principles-title = المبادئ
charter-page-principles-of = { $office }: المبادئ التي يقوم عليها عمل المكتب.
charter-page-principles-none = لم تُنشر مبادئ
charter-page-principles-none-what = لا يذكر الميثاق الساري مبادئ، أو ليس للمكتب ميثاق بعد.
charter-page-improvements-title = تدابير التحسين
charter-page-improvements-of = { $office }: التزامات التحسين، سنة بعد سنة، ونتائجها.
charter-page-improvements-all = تدابير جميع السنوات
charter-page-improvements-none = لم تُنشر تدابير تحسين
charter-page-improvements-none-what = تظهر التدابير هنا مع الميثاق الذي يقررها، ثم مع نتيجتها عندما تُعرف.
charter-page-begun-in = بدأت سنة { $year }
charter-page-notices-title = سجل الإنذارات الرسمية (diffide)
charter-page-notices-lead = الإنذارات الرسمية (diffide) التي تلقتها الهيئة، ومهلة المعالجة (عدد الأيام: { $days })، وما آلت إليه.
charter-page-notices-short = الإنذارات الرسمية (diffide) المستلمة وما آلت إليه (D.Lgs. 198/2009).
charter-page-notices-count = { $count ->
    [zero] لا توجد إنذارات
    [one] إنذار واحد
    [two] إنذاران
    [few] { $count } إنذارات
    [many] { $count } إنذارًا
   *[other] { $count } إنذار
}
charter-page-notices-law = يُنشر الإنذار والدعوى والحكم في موقع الهيئة (D.Lgs. 198/2009 artt. 1 e 4). ولا تُنشر أسماء من أرسلوا الإنذار.
charter-page-notices-none = لا توجد إنذارات
charter-page-notices-none-what = لم تتلقَّ الهيئة أي إنذار رسمي (diffida).
charter-page-notice-received = تاريخ الاستلام
charter-page-notice-ends = نهاية المهلة (عدد الأيام: { $days })
charter-page-notice-left = { $days ->
    [zero] تنتهي اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
charter-page-notice-over = انتهت المهلة
charter-page-procedures-title = الإجراءات الإدارية
charter-page-procedures-lead = لكل إجراء: من يتولاه، ومهلته، والمطلوب له، وما يمكن فعله (D.Lgs. 33/2013 art. 35 c. 1).
charter-page-procedures-none = لا توجد إجراءات
charter-page-procedures-none-what = ليس لمكاتب هذه الهيئة خدمات لها مهلة إنجاز.
charter-page-art35-a = الوصف
charter-page-art35-b = الوحدة التي تدرس الطلب
charter-page-art35-c = المسؤول عن الإجراء (responsabile del procedimento)
charter-page-art35-d = الوثائق التي يجب إرفاقها
charter-page-art35-e = كيف تعرفون إلى أين وصل الإجراء
charter-page-art35-f = مهلة الإنجاز
charter-page-art35-g = أثر عدم الرد
charter-page-art35-h = وسائل حماية الحقوق
charter-page-art35-i = الخدمة الإلكترونية
charter-page-art35-l = طرق الدفع
charter-page-art35-m = من يقرر بدلًا من المكتب (titolare del potere sostitutivo)
charter-page-forms = الاستمارات
charter-page-information = أين تستعلمون
charter-page-term-norm = القانون الذي يحدد المهلة
charter-page-catalogue-title = دليل الخدمات
charter-page-catalogue-lead = خدمات المكاتب المنشورة على هذه المنصة، وفق CPSV-AP_IT وCPSV-AP.
charter-page-pdf-generated = أعدّ برنامج Sportello هذا المستند من الإصدار { $version } للميثاق.
charter-page-pdf-charter = ميثاق الخدمات (Carta dei servizi)
charter-page-pdf-contents = المحتويات
charter-page-pdf-draft = مسودة
charter-page-pdf-page-of = صفحة {"{n}"} من {"{m}"}
charter-page-pdf-version = الإصدار
charter-page-pdf-in-force-from = سارٍ من
charter-page-pdf-published-on = تاريخ النشر
charter-page-pdf-introduction = مقدمة
charter-page-pdf-principles = المبادئ الأساسية
charter-page-pdf-contacts-and-hours = الاتصال وأوقات العمل وطرق الوصول
charter-page-pdf-contacts = الاتصال
charter-page-pdf-hours = أوقات العمل
charter-page-pdf-services = الخدمات ومدة إنجازها
charter-page-pdf-services-at-a-glance = الخدمات باختصار
charter-page-pdf-service = الخدمة
charter-page-pdf-description = النوع والخصائص
charter-page-pdf-term = المعيار ومهلة الإنجاز
charter-page-pdf-audience = لمن هذه الخدمة
charter-page-pdf-how-delivered = كيف تُقدَّم
charter-page-pdf-needed = ما المطلوب
charter-page-pdf-cost = التكلفة
charter-page-pdf-channels = قنوات الوصول
charter-page-pdf-responsible = المسؤول
charter-page-pdf-diffida-to = يُرسل الإنذار الرسمي (diffida) إلى
charter-page-pdf-front-back = نوع العمل
charter-page-pdf-url = صفحة الإنترنت
charter-page-pdf-standards = معايير جودة الخدمة
charter-page-pdf-dimension = البُعد
charter-page-pdf-indicator = المؤشر
charter-page-pdf-formula = الصيغة الحسابية
charter-page-pdf-planned = القيمة المقررة
charter-page-pdf-note = ملاحظات
charter-page-pdf-qualities = الجودة المتوقعة
charter-page-pdf-factor = خصائص الخدمة
charter-page-pdf-expectation = الجودة المتوقعة
charter-page-pdf-standard = المعيار
charter-page-pdf-improvements = تدابير التحسين
charter-page-pdf-improvement = تدبير التحسين
charter-page-pdf-outcome = النتيجة
charter-page-pdf-diffida = الإنذار الرسمي (diffida) والدعوى الجماعية
charter-staff-preview-back = العودة إلى المسودة
charter-staff-preview = معاينة الميثاق. الحالة: { $state }. لا يرى هذه الصفحة من لا يعمل في المكتب.
charter-staff-preview-results = سير المعايير
