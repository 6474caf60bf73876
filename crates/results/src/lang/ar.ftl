results-of-year = نتائج { $year }
results-title = نتائج جودة الخدمات، سنة { $year }
results-description = معايير الجودة الموعودة والقيم المحققة: { $office }.
results-kept-of = المعايير المحترمة: { $kept } من { $measured } تم قياسها.
results-tally-kept = محترمة
results-years = سنوات أخرى
results-whole-office = المكتب كله
results-computed-on = حُسبت القيم من الطلبات المسجلة حتى { $date }.
results-frozen = قيم التقرير السنوي، أصبحت نهائية بتاريخ { $at }.
results-rounding = النسب المئوية مقربة إلى رقمين عشريين، ويُقرَّب الرقم خمسة فما فوق إلى الأعلى؛ والنسبة الدقيقة مبيّنة دائمًا إلى جانبها.
results-to-report = التقرير السنوي
results-to-charter = ميثاق الخدمات
results-empty-title = لا توجد معايير
results-empty = لا يحتوي ميثاق هذه السنة على معايير قابلة للقياس.
results-caption = المعايير والنتائج: { $service }
results-column-factor = عامل الجودة
results-column-indicator = المؤشر
results-column-planned = القيمة المضمونة
results-column-realised = القيمة المحققة
results-column-met = الحالات ضمن المعيار
results-column-total = مجموع الحالات
results-column-fraction = النسبة
results-column-counted = ما الذي تم عدّه
results-column-reason = سبب عدم بلوغ المعيار
results-column-source = مصدر البيانات
results-column-note = ملاحظات
results-column-key = رمز المعيار
results-see-note = انظر الملاحظات
results-no-planned = لا توجد قيمة رقمية
results-days = { $count ->
    [1] يوم واحد
   *[other] { $days } يوم
}
results-score-of-five = { $score } من 5
results-minutes = { $count ->
    [1] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
results-spread = المدة بالأيام: المتوسط { $mean }، والوسيط { $median }؛ وتسع حالات من كل عشر في { $p90 } على الأكثر.
results-spread-minutes = بالدقائق: المتوسط { $mean }، والوسيط { $median }؛ وتسع حالات من كل عشر في { $p90 } على الأكثر.
results-not-yet-due = { $count ->
    [zero] لا توجد حالات لم يحن أجلها.
    [one] حالة واحدة لم يحن أجلها بعد ولم تُحسب.
    [two] حالتان لم يحن أجلهما بعد ولم تُحسبا.
    [few] { $count } حالات لم يحن أجلها بعد ولم تُحسب.
    [many] { $count } حالة لم يحن أجلها بعد ولم تُحسب.
   *[other] { $count } حالة لم يحن أجلها بعد ولم تُحسب.
}
results-excluded = { $count ->
    [zero] لا حالات مستبعدة: { $reason }
    [one] حالة واحدة مستبعدة: { $reason }
    [two] حالتان مستبعدتان: { $reason }
    [few] { $count } حالات مستبعدة: { $reason }
    [many] { $count } حالة مستبعدة: { $reason }
   *[other] { $count } حالة مستبعدة: { $reason }
}
results-status-kept = محترم
results-status-not_kept = غير محترم
results-status-not_yet_due = لم يحن أجله
results-status-no_data = لا توجد بيانات
results-status-no_target = بلا قيمة موعودة
results-factor-accessibility = سهولة الوصول
results-factor-timeliness = سرعة الإنجاز
results-factor-transparency = الشفافية
results-factor-effectiveness = الفعالية
results-factor-continuity = الاستمرارية
results-factor-elasticity = القدرة على التكيف
results-factor-flexibility = المرونة
results-factor-equity = الإنصاف
results-factor-efficiency = الكفاءة
results-factor-empathy = التعاطف
results-channel-counter = عند الشباك
results-channel-phone = بالهاتف
results-channel-email = بالبريد الإلكتروني
results-channel-certified_mail = بالبريد الإلكتروني المعتمد (PEC)
results-channel-post = بالبريد المسجل أو العادي
results-channel-online = عبر الخدمة الإلكترونية
results-channel-app = عبر تطبيق
results-channel-other = بطريقة أخرى
results-outcome-open = قيد النظر
results-outcome-done = أُنجز
results-outcome-partly = قُبل جزئيًا
results-outcome-refused = رُفض
results-outcome-not_upheld = لم يُقبل
results-outcome-inadmissible = غير جائز القبول
results-outcome-withdrawn = سُحب
results-kind-contact = مراجعات الشباك
results-kind-request = طلبات
results-kind-case = ملفات إدارية
results-kind-appointment = مواعيد
results-kind-convocation = استدعاءات
results-kind-ticket = بلاغات أعطال الشبكة
results-kind-complaint = شكاوى وملاحظات
results-kind-opening = أيام الفتح
results-kind-publication = منشورات
results-kind-survey = استبيانات
results-kind-waiting = مدد انتظار المواعيد
results-kind-walk_in = زيارات دون موعد
results-kind-service = خدمات عند الشباك
results-kind-availability = عمليات رصد أول مكان متاح
results-kind-planned_day = أيام الاستقبال المقررة
results-kind-waiting_list = قوائم الانتظار
results-kind-offer = عروض لمن ينتظرون
results-kind-leg = حصة مكتب من معاملة
results-statistic-mean = متوسط المدة
results-statistic-median = وسيط المدة
results-statistic-p90 = المدة التي تُنجز خلالها تسع حالات من كل عشر
results-statistic-longest = أطول مدة
results-sentence-share = من بين { $among }: نسبة { $met }.
results-sentence-ratio = عدد { $counted } مقسومًا على عدد { $over }.
results-sentence-opening-days = أيام فتح الشباك مقسومة على أيام العمل في السنة.
results-sentence-planned-days = الأيام التي استقبلت فيها الشبابيك بموعد مقسومة على الأيام المقررة في تقاويمها.
results-sentence-weekdays = أيام الأسبوع التي فُتح فيها الشباك، من الأيام الموعودة وعددها { $promised }.
results-sentence-channels = القنوات التي استُعملت فعلًا ({ $among })، من القنوات الموعودة: { $promised }.
results-sentence-days = بالنسبة إلى { $among }: { $statistic }، والوحدة: { $unit }.
results-sentence-score = متوسط الدرجات، من 1 إلى 5، بالنسبة إلى { $among }.
results-sentence-unit-working = أيام العمل
results-sentence-unit-calendar = الأيام
results-sentence-unit-minutes = الدقائق
results-sentence-any-kind = كل ما هو مسجل
results-sentence-of-service = {" "}لخدمة «{ $what }»
results-sentence-by-channel = ، طريقة الورود: { $what }
results-sentence-with-outcome = ، النتيجة: { $what }
results-sentence-from-source = ، المصدر: { $what }
results-sentence-within-days = { $days ->
    [zero] ما أُنجز في اليوم نفسه
    [one] ما أُنجز خلال يوم واحد
    [two] ما أُنجز خلال يومين
    [few] ما أُنجز خلال { $days } أيام
    [many] ما أُنجز خلال { $days } يومًا
   *[other] ما أُنجز خلال { $days } يوم
}
results-sentence-within-working-days = { $days ->
    [zero] ما أُنجز في اليوم نفسه
    [one] ما أُنجز خلال يوم عمل واحد
    [two] ما أُنجز خلال يومي عمل
    [few] ما أُنجز خلال { $days } أيام عمل
    [many] ما أُنجز خلال { $days } يوم عمل
   *[other] ما أُنجز خلال { $days } يوم عمل
}
results-sentence-within-minutes = { $minutes ->
    [1] ما لا يتجاوز دقيقة واحدة
   *[other] ما لا يتجاوز { $minutes } دقيقة
}
results-sentence-within-legal = ما أُنجز خلال المهلة القانونية
results-sentence-within-promise = ما أُنجز خلال المهلة التي وعد بها الميثاق
results-sentence-ended = ما انتهى بنتيجة: { $what }
results-sentence-reached = ما ورد { $what }
results-sentence-and = {" "}وفي الوقت نفسه{" "}
results-chart-months = { $indicator }: القيمة المحققة حسب شهر الطلب
results-chart-years = { $indicator }: القيمة المحققة عبر السنوات
results-chart-month = الشهر
results-chart-year = السنة
results-open-requests = فتح الطلبات
results-write-remark = السبب والملاحظات
results-label-draft = مسودة
results-label-factor = عامل الجودة
results-label-fraction = وصف النتيجة
results-label-improvement = تدبير التحسين
results-label-improvements = تدابير التحسين
results-label-indicator = المؤشر
results-label-no-standards = لا توجد معايير
results-label-note = ملاحظات
results-label-outcome = النتيجة
results-label-page-of = صفحة {"{"}n{"}"} من {"{"}m{"}"}
results-label-planned = القيمة المضمونة
results-label-realised = القيمة المحققة
results-label-reason = سبب عدم بلوغ المعيار
results-label-results = نتائج جودة الخدمات
results-label-results-table = جدول النتائج
results-label-source = مصدر البيانات
results-label-status = الحالة
results-label-status-kept = محترم
results-label-status-missed = غير محترم
results-label-status-no-data = لا توجد بيانات
results-label-status-not-due = لم يحن أجله
results-label-tally-kept = محترمة
results-label-tally-missed = غير محترمة
results-label-tally-no-data = بلا بيانات
results-label-tally-not-due = لم يحن أجلها
results-report-title = التقرير السنوي عن النتائج، سنة { $year }
results-report-description = التقرير السنوي عن نتائج ميثاق الخدمات: { $office }.
results-report-list-title = التقارير السنوية
results-report-state = الحالة
results-report-state-draft = مسودة
results-report-state-approved = معتمد
results-report-state-frozen = نهائي
results-report-not-public-draft = مسودة: هذا التقرير غير معتمد. يراه موظفو المكتب فقط، وقد تتغير القيم.
results-report-not-public-approved = مسودة معتمدة: هذا التقرير ليس نهائيًا بعد. يراه موظفو المكتب فقط.
results-report-not-public-frozen = نهائي
results-report-to-staff = صفحة العمل على التقرير
results-report-anomalies = حالات الخلل المرصودة
results-report-anomalies-hint = ما الذي لم يسر كما كان مقررًا في تقديم الخدمات.
results-report-no-anomalies = لم يُبلَّغ عن أي خلل.
results-report-corrective = التدابير التصحيحية
results-report-corrective-hint = ما الذي تم فعله، أو سيتم فعله، للمعالجة.
results-report-no-corrective = لم تُذكر تدابير تصحيحية.
results-report-charts = الرسوم البيانية والجداول
results-report-improvements = تدابير التحسين
results-report-improvements-caption = تدابير التحسين ونتائجها
results-report-improvement = تدبير التحسين
results-report-improvement-state = الحالة
results-report-no-improvements = لا يقرر ميثاق الخدمات لهذه السنة تدابير تحسين.
results-report-due = الموعد الأقصى: { $date }
results-report-outcome = النتيجة
results-report-outcome-hint = إلزامية إذا كان التدبير منجزًا أو متروكًا.
results-report-approved-by = اعتمده
results-report-approved-on = تاريخ الاعتماد
results-report-act = القرار
results-report-frozen-at = نهائي منذ
results-report-hash = بصمة SHA-256
results-report-not-approved-yet = التقرير غير معتمد بعد.
results-report-content-file = المحتوى الأصلي (content.json)
results-report-approval-and-check = الاعتماد والتحقق
results-report-verify = تتيح بصمة SHA-256 لأي شخص أن يتحقق من أن التقرير لم يتغير: يُنزَّل الملف content.json من صفحة التقرير، وتُحسب بصمته بالأمر sha256sum content.json وتُقارن بالبصمة المنشورة.
results-report-recount = كل قيمة في هذا التقرير يمكن إعادة حسابها من الطلبات المسجلة واحدًا واحدًا.
results-report-moved-title = البيانات المسجلة اليوم تعطي قيمًا مختلفة
results-report-moved = بعد الاعتماد سُجلت أو صُححت طلبات من هذه السنة. يبقى التقرير كما هو؛ وهنا يظهر ما كان سيتغير.
results-report-moved-then = في التقرير
results-report-moved-now = اليوم
results-report-comparison = مقارنة بين { $before } و { $year }
results-report-comparison-caption = القيم المحققة في السنتين؛ الفرق بالنقاط المئوية أو بالأيام أو بالدرجات، حسب المؤشر
results-report-change = الفرق
results-report-times = المدد المستغرقة
results-report-times-caption = الأيام المستغرقة: الوسيط والمتوسط والمئين 90 والحد الأقصى
results-report-indicator = المؤشر
results-report-service = الخدمة
results-report-count = الطلبات
results-report-median = الوسيط
results-report-mean = المتوسط
results-report-p90 = المئين 90
results-report-longest = الحد الأقصى
results-report-excluded = الطلبات المستبعدة من العدّ
results-report-excluded-note = الطلبات المستبعدة لا تدخل في الحالات ضمن المعيار ولا في مجموع الحالات.
results-report-excluded-reason = سبب الاستبعاد
results-report-sources = مصادر البيانات
results-report-errata = تصويبات (errata corrige)
results-report-errata-note = التصويبات اللاحقة للنشر. تبقى القيمة الأصلية ظاهرة دائمًا إلى جانب القيمة المصححة.
results-report-erratum-new = القيمة المصححة
results-report-erratum-link = تصويب رقم { $number }
results-report-erratum-number = الرقم
results-report-erratum-where = الموضع
results-report-erratum-old = القيمة المنشورة
results-report-erratum-why = السبب
results-report-erratum-by = من ومتى
results-report-corrected-to = [تصويب رقم { $number }: { $new }]
results-report-old = القيمة المنشورة:
results-report-place-report = التقرير كله
results-report-place-action = تدبير التحسين رقم { $number }
results-report-part-planned = القيمة المضمونة
results-report-part-realised = القيمة المحققة
results-report-part-fraction = نسبة الحالات
results-report-part-counted = ما الذي تم عدّه
results-report-part-reason = سبب عدم بلوغ المعيار
results-report-part-source = مصدر البيانات
results-report-part-note = ملاحظات
results-report-part-action = تدبير التحسين
results-report-part-outcome = نتيجة التدبير
results-report-part-anomalies = حالات الخلل
results-report-part-corrective = التدابير التصحيحية
results-report-part-act = قرار الاعتماد
results-report-sheet-results = النتائج
results-report-sheet-report = التقرير
results-report-sheet-times = المدد
results-report-sheet-excluded = المستبعدة
results-report-sheet-errata = تصويبات
results-report-label-report = التقرير السنوي عن النتائج
results-report-label-contents = المحتويات
results-report-label-version = الإصدار
results-report-label-state = الحالة
results-report-label-approved-on = تاريخ الاعتماد
results-report-label-summary = باختصار
results-report-label-charts = تطور المؤشرات
results-report-label-chart = رسم بياني
results-report-label-median = الوسيط
results-report-label-mean = المتوسط
results-report-label-p90 = المئين 90
results-report-label-statistics = المدد بالأيام: الوسيط والمتوسط والمئين 90
results-report-label-service = الخدمة
results-report-label-count = الطلبات
results-report-label-excluded-because = سبب الاستبعاد
results-report-label-corrected-because = سبب التصويب
results-report-label-excluded = الطلبات المستبعدة من العدّ
results-report-label-anomalies = حالات الخلل
results-report-label-corrective-actions = التدابير التصحيحية
results-report-label-responsible = المسؤول
results-report-label-due = الموعد الأقصى
results-report-label-errata = تصويبات (errata corrige)
results-report-label-place = الموضع
results-report-label-old = القيمة المنشورة
results-report-label-new = القيمة المصححة
results-report-label-date = التاريخ
results-report-label-approval = الاعتماد
results-report-label-prepared-by = أعدّه
results-report-label-approved-by = اعتمده
results-report-label-frozen-on = نهائي منذ
results-report-label-act = القرار
results-report-label-verification = كيفية التحقق من التقرير
results-report-label-data-hash = SHA-256 للملف content.json
results-report-label-verify-at = العنوان
results-index-title = جودة الخدمات: النتائج
results-index-lead = لكل مكتب ولكل سنة: ما الذي وُعد به، وما الذي أُنجز، ولماذا إن لم يسر شيء كما كان مقررًا.
results-index-empty-title = لا توجد مكاتب
results-index-empty = لم ينشر أي مكتب ميثاق خدماته بعد.
results-index-no-charter = لم يُنشر أي ميثاق خدمات بعد.
results-chart-alt = { $caption }. أدنى قيمة: { $low } ({ $low-at })؛ وأعلى قيمة: { $high } ({ $high-at }). القيمة المضمونة: { $promised }.
results-behind = كيف حُسب، مع الرسوم والقيم: { $indicator }
intake-apart-duplicate-body = أرسلها الشخص نفسه مرتين: النص نفسه، قبل الرد
intake-apart-duplicate-subject = أرسلها الشخص نفسه مرتين: الموضوع نفسه، قبل الرد
results-tally-not_kept = غير محترمة
results-tally-not_yet_due = لم يحن أجلها
results-tally-no_data = بلا بيانات
results-tally-no_target = بلا قيمة موعودة
