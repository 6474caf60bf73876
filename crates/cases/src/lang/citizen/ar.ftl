### لمن يقدّم طلبًا ويتابعه: الخطوات والإيصال وصفحة المعاملة والرسائل.

cases-apply-step-details = الوضع
cases-apply-step-applicant = مقدّم الطلب
cases-apply-step-documents = المستندات
cases-apply-step-review = المراجعة
cases-apply-title-details = الطلب: وضعكم
cases-apply-title-applicant = الطلب: من يقدّمه
cases-apply-title-delegate = الطلب: من ينوب عن مقدّم الطلب
cases-apply-title-documents = الطلب: المستندات
cases-apply-title-review = الطلب: مراجعة البيانات
cases-apply-next = متابعة
cases-apply-back = رجوع
cases-apply-change = تعديل
cases-apply-kept = ما كتبتموه يبقى محفوظًا لمدة 24 ساعة على هذا الجهاز.
cases-apply-remove = حذف كل شيء
cases-apply-removed = حُذفت بيانات الطلب.
cases-apply-gone = لا يوجد طلب قيد التعبئة: مرّت 24 ساعة، أو أُرسل الطلب بالفعل. يمكنكم البدء من جديد من هنا.

cases-apply-title = تقديم الطلب عبر الإنترنت
cases-apply-lead = تجيبون عن بعض الأسئلة وترفقون المستندات وتتسلّمون فورًا الإيصال مع رقم القيد. لا حاجة إلى التسجيل.
cases-apply-documents = المستندات التي قد تكون مطلوبة
cases-apply-documents-what = تكفي أيضًا صورة واضحة. من ليس لديه مستند بعد يمكنه تقديم الطلب: سيطلبه المكتب لاحقًا.
cases-apply-document-sometimes = (في بعض الحالات فقط)
cases-apply-begun = يوجد على هذا الجهاز طلب بدأت تعبئته.
cases-apply-begin = البدء
cases-apply-go-on = متابعة الطلب
cases-apply-anew = البدء من جديد
cases-apply-known = من قدّم طلبًا يمكنه متابعته.

cases-apply-term-legal = المهلة التي يحددها القانون
cases-apply-term-promised = المهلة التي يعد بها ميثاق الخدمات
cases-apply-due-legal = آخر يوم للرد بموجب القانون
cases-apply-due-promised = آخر يوم يعد به ميثاق الخدمات
cases-apply-due-why = كيف تُحسب المهلة
cases-apply-due-late = انقضت المهلة
cases-apply-waits-receipt = تبدأ المهلة من يوم وصول الطلب.
cases-apply-waits-complete = تبدأ المهلة عندما يكتمل الطلب: يُعلمكم المكتب من أي يوم.
cases-apply-waits-quota = تبدأ المهلة عندما يدخل الطلب ضمن حصة السنة: يُعلمكم المكتب من أي يوم.

cases-apply-name = الاسم واللقب
cases-apply-name-hint = لصاحب الطلب كما هما في وثيقة الهوية، أو اسم المؤسسة.
cases-apply-fiscal_code = الرمز الضريبي
cases-apply-fiscal_code-hint = يُقبل الرمز المؤقت أيضًا. من ليس لديه رمز يترك الحقل فارغًا.
cases-apply-born_on = تاريخ الميلاد
cases-apply-address = العنوان
cases-apply-address-hint = حيث يمكن للمكتب أن يراسلكم: الشارع والرقم والرمز البريدي والبلدية.
cases-apply-email = البريد الإلكتروني
cases-apply-email-hint = يُنصح به: تصلكم عند كل جديد رسالة فيها رابط المعاملة.
cases-apply-phone = الهاتف
cases-apply-who = من يملأ الطلب
cases-apply-who-me = صاحب الطلب نفسه
cases-apply-who-other = شخص آخر أو مؤسسة، نيابة عن صاحب الطلب
cases-apply-privacy = تُستعمل البيانات لهذا الطلب فقط.
cases-apply-privacy-link = معلومات عن حماية البيانات
cases-apply-delegate-what = من ينوب عن مقدّم الطلب يتلقى الرسائل نفسها. يُرفق التفويض أو التوكيل في خطوة المستندات.
cases-apply-delegate-name = الاسم واللقب، أو اسم المؤسسة
cases-apply-delegate-fiscal_code = الرمز الضريبي
cases-apply-delegate-email = البريد الإلكتروني
cases-apply-delegate-phone = الهاتف

cases-apply-documents-lead = هذه هي المستندات للوضع الذي وصفتموه. يُحفظ كل ملف فور تحميله.
cases-apply-documents-kinds = ملف واحد في كل مرة، بحد أقصى { $most } ميغابايت: PDF أو صور أو مستندات نصية.
cases-apply-other-documents = مستندات أخرى
cases-apply-other-documents-what = فقط إن كانت مفيدة للطلب.
cases-apply-other-documents-delegate = التفويض أو التوكيل من صاحب الطلب، مع وثيقة هويته.
cases-apply-other-document = مستند آخر
cases-apply-file-of = ملف: { $title }
cases-apply-file-add = تحميل
cases-apply-file-remove = إزالة
cases-apply-file-none = اختاروا أولًا ملفًا غير فارغ.
cases-apply-file-large = حجم الملف يتجاوز { $most } ميغابايت: يمكن تصغيره أو تقسيمه إلى عدة ملفات.
cases-apply-files-many = { $most } ملفًا كحد أقصى: يمكن جمع عدة صفحات في ملف واحد.
cases-apply-files-often = ملفات كثيرة في وقت قصير من هذه الشبكة: حاولوا من جديد بعد ربع ساعة. لم يضع شيء مما كتبتموه.

cases-apply-review-delegate = من ينوب عن مقدّم الطلب
cases-apply-review-no-email = من دون بريد إلكتروني لا تصل رسائل: تُتابع المعاملة بالرمز المكتوب على الإيصال.
cases-apply-review-no-documents = لا توجد مستندات مرفقة.
cases-apply-review-missing = تنقص هذه المستندات:
cases-apply-review-missing-what = يمكن إرسال الطلب مع ذلك. سيطلبها المكتب، وقد يتأخر الرد في هذه الحالة.
cases-apply-review-promise = متى يصل الرد
cases-apply-review-promise-what = إذا أُرسل الطلب اليوم:
cases-apply-review-privacy = حماية البيانات
cases-apply-review-privacy-what = { $years ->
    [one] تُستعمل البيانات لمعالجة هذا الطلب فقط وتُحفظ سنة واحدة بعد انتهائه.
    [two] تُستعمل البيانات لمعالجة هذا الطلب فقط وتُحفظ سنتين بعد انتهائه.
    [few] تُستعمل البيانات لمعالجة هذا الطلب فقط وتُحفظ { $years } سنوات بعد انتهائه.
   *[other] تُستعمل البيانات لمعالجة هذا الطلب فقط وتُحفظ { $years } سنة بعد انتهائه.
  }
cases-apply-review-declares = بإرسال الطلب تصرّحون بأن ما كتبتموه صحيح: يعاقب القانون على التصريحات الكاذبة (DPR 445/2000 المادتان 75 و76).
cases-apply-send = إرسال الطلب
cases-apply-sent = أُرسل الطلب. يُستحسن حفظ هذا الإيصال أو طباعته.
cases-apply-often = وصلت طلبات كثيرة من هذه الشبكة في وقت قصير: حاولوا من جديد بعد ربع ساعة. لم يضع شيء مما كتبتموه.

cases-receipt-title = إيصال الطلب
cases-receipt-by = مقدّم الطلب
cases-receipt-mailed = أُرسل رابط المعاملة أيضًا بالبريد الإلكتروني.
cases-receipt-confirm = أُرسلت رسالة إلى عنوان البريد الإلكتروني لتأكيده: تطلب الرمز المكتوب أعلاه. يُستحسن كتابة الرمز أو طباعة هذه الصفحة.
cases-receipt-write-down = يُستحسن كتابة الرمز أو طباعة هذه الصفحة: يلزم الرمز لمتابعة المعاملة.
cases-receipt-follow = متابعة المعاملة
cases-receipt-pdf = تنزيل الإيصال (PDF)

cases-own-title = المعاملة { $number }
cases-own-office = المكتب
cases-own-officer = المسؤول عن الإجراء
cases-own-filed-on = قُدّم الطلب يوم
cases-own-number = رقم القيد
cases-own-number-coming = قيد الإصدار: سيظهر هنا بعد قليل.
cases-own-number-none = لا تحفظ الإدارة سجلّ القيد هنا: يُعتمد رمز المعاملة.
cases-own-code = رمز المعاملة
cases-own-code-what = بالرمز تجدون المعاملة على
cases-own-print = طباعة
cases-own-where = إلى أين وصلت المعاملة
cases-own-step = أين هي الآن
cases-step-decision = القرار
cases-step-decision-handed-over = تسليم القرار
cases-own-turns = ما الذي حدث
cases-own-act-delivered = سُلّم يوم { DAY($on) }, { $channel ->
    [counter] في الشباك
    [post] بالبريد
    [certified_mail] بالبريد الإلكتروني المصدّق (PEC)
   *[other] بالبريد الإلكتروني
  }
cases-own-act-sent = أُرسل يوم { DAY($on) }, { $channel ->
    [counter] في الشباك
    [post] بالبريد
    [certified_mail] بالبريد الإلكتروني المصدّق (PEC)
   *[other] بالبريد الإلكتروني
  }
cases-own-acts = قرارات المكتب ورسائله
cases-own-received = المستندات التي تسلّمها المكتب
cases-own-erased = حُذفت البيانات الشخصية لهذه المعاملة في { DAY($on) }، عند انتهاء مدة حفظها. يبقى الرقم والتواريخ والنتيجة، ولم يعد من الممكن تنزيل الوثائق والقرارات.
cases-own-comes-invited = يدعوكم المكتب إلى اختيار موعد
cases-own-comes-due = يدعوكم المكتب إلى اختيار موعد
cases-own-comes-lettered = أرسل المكتب رسالة بشأن الموعد
cases-own-comes-booked = الموعد محجوز
cases-own-comes-kept = تمّ الموعد
cases-own-comes-lapsed = انتهت مهلة حجز الموعد
cases-own-comes-withdrawn = سحب المكتب الدعوة إلى الموعد
cases-own-comes-until = يمكن الحجز حتى يوم { DAY($day) }.
cases-own-comes-see = عرض الموعد
cases-own-comes-book = اختيار اليوم والساعة
cases-own-collect = يُستلم في الشباك (sportello).
cases-own-collect-do = حجز موعد الاستلام
cases-own-stands-waiting = في انتظار بدء المهلة
cases-own-stands-under_way = قيد المعالجة
cases-own-stands-documents = المكتب يطلب مستندات
cases-own-stands-observations = يمكن تقديم ملاحظات
cases-own-stands-decided = صدر القرار
cases-own-stands-closed = انتهت
cases-own-told-filed = قُدّم الطلب وسُجّل
cases-own-told-began = بدأت المهلة
cases-own-told-passed = انتقلت المعاملة إلى
cases-own-told-documents_requested = طلب المكتب مستندات أخرى
cases-own-told-documents_received = وصلت المستندات وعادت المهلة إلى السريان
cases-own-told-rejection_notice = أبلغ المكتب بالأسباب التي تمنع قبول الطلب
cases-own-told-observations = وصلت الملاحظات
cases-own-told-extended = مُدّدت المهلة
cases-own-told-delivered = سُلّم القرار
cases-own-told-withdrawn = سحب الطلبَ من قدّمه
cases-own-told-reopened = أُعيد فتح المعاملة
cases-own-told-annulled = ألغى المكتب قراره
cases-own-outcome-granted = قُبل الطلب.
cases-own-outcome-partly = قُبل الطلب جزئيًا.
cases-own-outcome-refused = رُفض الطلب.
cases-own-outcome-inadmissible = لا يمكن النظر في الطلب: فهو غير مقبول شكلًا.
cases-own-outcome-withdrawn = سُحب الطلب.
cases-own-outcome-assent = انقضت المهلة من دون رد: يُعتبر الطلب مقبولًا.
cases-own-outcome-rejection = انقضت المهلة من دون رد: يُعتبر الطلب مرفوضًا.
cases-own-asked-documents = المكتب يطلب مستندات أخرى
cases-own-asked-observations = المكتب ينوي رفض الطلب
cases-own-asked-by = { $what ->
    [documents] يمكنكم الرد حتى يوم { DAY($by) }. والمهلة متوقفة في هذه الأثناء.
   *[observations] يمكنكم تقديم ملاحظات ومستندات حتى يوم { DAY($by) }. على المكتب أن يأخذها في الاعتبار قبل أن يقرر.
  }
cases-own-asked-do-documents = إرسال المستندات
cases-own-asked-do-observations = كتابة الملاحظات
cases-own-answering-title-documents = إرسال المستندات المطلوبة
cases-own-answering-title-observations = تقديم ملاحظات
cases-own-answering-document = ما هو هذا المستند
cases-own-answering-documents = الملف
cases-own-answering-text = رسالة إلى المكتب
cases-own-answering-text-hint = 5000 حرف كحد أقصى.
cases-own-answered-documents = أُرسلت المستندات وسُجّلت. عادت المهلة إلى السريان.
cases-own-answered-observations = أُرسلت الملاحظات وسُجّلت.
cases-answer-files = المستندات
cases-answer-send-title = الإرسال
cases-answer-send = إرسال إلى المكتب
cases-answer-once = يتم الإرسال مرة واحدة فقط: أرفقوا أولًا كل المستندات.
cases-answer-empty = أرفقوا ملفًا واحدًا على الأقل، أو اكتبوا رسالة.
cases-answer-nothing = لا يطلب المكتب شيئًا في الوقت الحالي.
cases-answer-yes = نعم
cases-answer-number = اكتبوا رقمًا من دون فواصل للآلاف، مثلًا 62,5 أو 21400.
cases-answer-date = اكتبوا تاريخًا، مثلًا 4/10/2026.
cases-answer-choice = اختاروا إحدى الإجابات.
cases-own-withdraw = سحب الطلب
cases-own-withdraw-title = سحب الطلب؟
cases-own-withdraw-what = يتوقف المكتب عن معالجته وتُغلق المعاملة. لا يمكن التراجع: لتقديم الطلب من جديد يلزم طلب آخر.
cases-own-withdraw-reason = السبب
cases-own-withdraw-do = نعم، سحب الطلب
cases-own-withdraw-keep = تركه كما هو
cases-own-withdraw-late = صدر القرار في الطلب: لم يعد سحبه ممكنًا.
cases-own-withdrawn = سُحب الطلب.

cases-find-title = متابعة معاملة
cases-find-lead = بالرمز المكتوب على إيصال الطلب.
cases-find-code = رمز المعاملة
cases-find-code-hint = عشرة أحرف وأرقام، مثلًا 7K2M9QXA41.
cases-find-do = عرض المعاملة
cases-find-none = لا توجد معاملة بهذا الرمز: تحققوا من الأحرف والأرقام.

cases-filed-in-future = هذا اليوم لم يأتِ بعد.
cases-fiscal-code-form = الرمز الضريبي من 16 حرفًا، والمؤقت من 11 رقمًا. من ليس لديه رمز يترك الحقل فارغًا.
cases-born-on-impossible = تحققوا من تاريخ الميلاد.
cases-email-form = تحققوا من العنوان: مثلًا name@example.it.
cases-phone-form = تحققوا من رقم الهاتف.
cases-changed-meanwhile = حدث شيء في المعاملة في هذه الأثناء: انظروا إلى أين وصلت وحاولوا من جديد.
cases-refusal-before-last = يوم { DAY($on) } يسبق آخر ما حدث، يوم { DAY($last) }.
cases-refusal-in-future = يوم { DAY($on) } لم يأتِ بعد: اليوم هو { DAY($today) }.
cases-refusal-closed = انتهت المعاملة.
cases-refusal-not-now = هذا غير ممكن في هذه المرحلة من المعاملة.
cases-refusal-not-foreseen = هذا الإجراء لا ينص على ذلك، أو ليس من هنا.
cases-refusal-notice-first = قبل الرفض يجب الإبلاغ بالإشعار المسبق بالرفض (القانون 241/1990 المادة 10-bis).
cases-refusal-may-answer = ما زال بإمكان مقدّم الطلب تقديم ملاحظات حتى يوم { DAY($until) }.
cases-refusal-extended = يمكن تمديد المهلة بحد أقصى { $most }.
cases-refusal-too-late = كان ذلك ممكنًا حتى يوم { DAY($until) }.

cases-mail-subject = المعاملة { $number }: { $procedure }
cases-mail-end =
    لعرض المعاملة: { $link }
    رمز المعاملة: { $code }

    هذا الرابط يفتح المعاملة: لا تعطوه لغيركم.
cases-mail-filed =
    تحية طيبة،

    قُدّم الطلب «{ $procedure }» يوم { DAY($on) } وسُجّل بالرقم { $number }.
    تجدون الإيصال مع المهل واسم المسؤول في صفحة المعاملة.
cases-mail-began =
    تحية طيبة،

    منذ يوم { DAY($on) } تسري مهلة الرد على الطلب «{ $procedure }».
cases-mail-passed =
    تحية طيبة،

    يوم { DAY($on) } انتقلت المعاملة إلى: { $step }.
cases-mail-documents-requested =
    تحية طيبة،

    يوم { DAY($on) } طلب المكتب مستندات أخرى للطلب «{ $procedure }».
    تقرؤون في صفحة المعاملة ما هي، ويمكنكم إرسالها.
cases-mail-documents-received =
    تحية طيبة،

    وصلت المستندات المطلوبة يوم { DAY($on) }. عادت المهلة إلى السريان.
cases-mail-rejection-notice =
    تحية طيبة،

    يوم { DAY($on) } أبلغ المكتب بالأسباب التي تمنع قبول الطلب «{ $procedure }».
    تقرؤون الأسباب في صفحة المعاملة ويمكنكم تقديم ملاحظات.
cases-mail-observations =
    تحية طيبة،

    وصلت الملاحظات يوم { DAY($on) }. يأخذها المكتب في الاعتبار في قراره.
cases-mail-extended =
    تحية طيبة،

    يوم { DAY($on) } مُدّدت مهلة الرد على الطلب «{ $procedure }».
cases-mail-decided =
    تحية طيبة،

    يوم { DAY($on) } صدر قرار المكتب في الطلب «{ $procedure }». تقرؤون القرار في صفحة المعاملة.
cases-mail-delivered =
    تحية طيبة،

    سُلّم القرار يوم { DAY($on) }.
cases-mail-withdrawn =
    تحية طيبة،

    سُحب الطلب «{ $procedure }» يوم { DAY($on) }. أُغلقت المعاملة.
cases-mail-silence =
    تحية طيبة،

    انقضت مهلة الرد على الطلب «{ $procedure }». تقرؤون معنى ذلك في صفحة المعاملة.
cases-mail-reopened =
    تحية طيبة،

    أُعيد فتح المعاملة يوم { DAY($on) } وهي مستمرة.
cases-mail-annulled =
    تحية طيبة،

    يوم { DAY($on) } ألغى المكتب قراره في الطلب «{ $procedure }». تقرؤون الأسباب في صفحة المعاملة.

cases-address-waits = يجب تأكيد عنوان البريد الإلكتروني
cases-address-waits-what = رسائل المعاملة تنتظر تأكيد العنوان { $email }. أُرسل إلى هذا العنوان رابط: يُفتح ويُكتب فيه رمز المعاملة.
cases-address-mend = العنوان خطأ، أو الرسالة لا تصل
cases-address-send = إرسال الرسالة من جديد
cases-address-sent = أُرسلت الرسالة من جديد.
cases-address-title = تأكيد عنوان البريد الإلكتروني
cases-address-ask = ذُكر العنوان { $email } لاستلام الرسائل الخاصة بطلب. لتأكيده يلزم رمز المعاملة المكتوب في الإيصال. المكتب:
cases-address-confirm = تأكيد: هذا عنواني
cases-address-confirmed = تم تأكيد العنوان.
cases-address-known = العنوان مؤكَّد من قبل. بالرمز تجدون المعاملة.
cases-address-late = لم يعد الرابط صالحًا. من صفحة المعاملة يمكن إرسال رابط آخر.
cases-mail-address-subject = يُرجى تأكيد عنوان البريد الإلكتروني الخاص بطلب
cases-mail-address =
    تحية طيبة،

    ذُكر هذا العنوان لاستلام الرسائل الخاصة بطلب قُدّم يوم { DAY($on) }.
    المكتب: { $office }

    لتأكيده، يُرجى فتح هذا الرابط في موعد أقصاه يوم { DAY($by) } وكتابة رمز المعاملة الموجود في الإيصال:
    { $confirm }

    إذا لم تقدّموا أي طلب، فيمكنكم تجاهل هذه الرسالة: من دون تأكيد لا يُرسل شيء عن المعاملة.
