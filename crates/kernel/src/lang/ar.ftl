calendar-reason = { $reason ->
    [sunday] الأحد
    [new_year] رأس السنة
    [epiphany] عيد الغطاس (Epifania)
    [easter_monday] اثنين الفصح
    [liberation] ذكرى تحرير إيطاليا
    [labour] عيد العمال
    [republic] عيد الجمهورية
    [assumption] عيد انتقال العذراء (Ferragosto)
    [saint_francis] عيد القديس فرنسيس الأسيزي
    [all_saints] عيد جميع القديسين
    [immaculate_conception] عيد الحبل بلا دنس
    [christmas] عيد الميلاد
    [saint_stephen] عيد القديس إسطفانوس
    [unity_2011] 150 سنة على وحدة إيطاليا
    [patron] عيد القديس شفيع المدينة
    [closure] إغلاق المكتب: { $why }
    [saturday] السبت
   *[other] { $why }
}
calendar-not-covered = يغطي التقويم المدة من يوم { DAY($from) } إلى يوم { DAY($to) } ولا يشمل يوم { DAY($date) }: لذلك لا يُحسب التاريخ.
term-length = { $unit ->
    [months] { $amount ->
        [zero] { $amount } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $amount } أشهر
        [many] { $amount } شهرًا
       *[other] { $amount } شهر
    }
    [working_days] { $amount ->
        [zero] { $amount } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $amount } أيام عمل
        [many] { $amount } يوم عمل
       *[other] { $amount } يوم عمل
    }
   *[calendar_days] { $amount ->
        [zero] { $amount } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $amount } أيام
        [many] { $amount } يومًا
       *[other] { $amount } يوم
    }
}
term-event = { $what ->
    [documents_requested] طلب وثائق
    [documents_received] وصول الوثائق المطلوبة
    [rejection_notice_received] الإشعار المسبق بالرفض (preavviso di rigetto)
    [observations_filed] تقديم الملاحظات (osservazioni)
    [law] إيقاف المهلة بحكم القانون
   *[extension] تمديد المهلة
}
term-not-counted = { $days ->
    [zero] لا يُستثنى أي يوم من الحساب (من يوم { DAY($from) } إلى يوم { DAY($to) })
    [one] لا يُحسب يوم { DAY($from) }
    [two] لا يُحسب يومان، من يوم { DAY($from) } إلى يوم { DAY($to) }
    [few] لا تُحسب { $days } أيام، من يوم { DAY($from) } إلى يوم { DAY($to) }
    [many] لا يُحسب { $days } يومًا، من يوم { DAY($from) } إلى يوم { DAY($to) }
   *[other] لا يُحسب { $days } يوم، من يوم { DAY($from) } إلى يوم { DAY($to) }
}
term-step-received = الاستلام: يوم { DAY($on) }. يوم الاستلام لا يُحسب ({ $norm }).
term-step-length = طول المهلة: { term-length }.
term-step-extended = تمديد مدته { term-length }، يوم { DAY($on) } (القرار: { $act }). المدة الإجمالية: { $unit ->
    [months] { $total ->
        [zero] { $total } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $total } أشهر
        [many] { $total } شهرًا
       *[other] { $total } شهر
    }
    [working_days] { $total ->
        [zero] { $total } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $total } أيام عمل
        [many] { $total } يوم عمل
       *[other] { $total } يوم عمل
    }
   *[calendar_days] { $total ->
        [zero] { $total } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $total } أيام
        [many] { $total } يومًا
       *[other] { $total } يوم
    }
}.
term-step-months = { $same ->
    [yes] تنتهي المهلة المحسوبة بالأشهر في اليوم الذي يحمل الرقم نفسه
   *[no] ليس في شهر الانتهاء يوم يحمل الرقم نفسه: تنتهي المهلة في آخر يوم من الشهر
} ({ $norm }). من يوم { DAY($from) }، وهو غير محسوب، إلى يوم { DAY($to) }: { term-length }.
term-step-counted = { $one_day ->
    [yes] يُحسب يوم { DAY($from) }: { term-length }.
   *[no] يُحسب من يوم { DAY($from) } إلى يوم { DAY($to) }: { term-length }.
}
term-step-weekends = في هذه المدة لا تُحسب الأيام التالية لأنها ليست أيام عمل: { $saturdays ->
    [zero] { "" }
    [one] يوم سبت واحد
    [two] يوما سبت
    [few] { $saturdays } أيام سبت
    [many] { $saturdays } يوم سبت
   *[other] { $saturdays } يوم سبت
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " و" }
    }
}{ $sundays ->
    [zero] { "" }
    [one] يوم أحد واحد
    [two] يوما أحد
    [few] { $sundays } أيام أحد
    [many] { $sundays } يوم أحد
   *[other] { $sundays } يوم أحد
}.
term-step-skipped = لا يُحسب يوم { DAY($on) } لأنه ليس يوم عمل: { calendar-reason }.
term-suspended-documents-received = توقفت المهلة: طُلبت الوثائق يوم { DAY($on) } ووصلت يوم { DAY($restart) }. تعود المهلة إلى السريان يوم { DAY($resumes) }؛ { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = توقفت المهلة: طُلبت الوثائق يوم { DAY($on) }. تعود المهلة إلى السريان في كل الأحوال بعد { $most ->
    [zero] { $most } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $most } أيام
    [many] { $most } يومًا
   *[other] { $most } يوم
}، أي يوم { DAY($resumes) }؛ { term-not-counted } ({ $norm }).
term-suspended-observations = توقفت المهلة: وصل الإشعار المسبق بالرفض (preavviso di rigetto) يوم { DAY($on) }، وقُدمت الملاحظات يوم { DAY($restart) }. تعود المهلة إلى السريان بعد الملاحظات بمدة { $most ->
    [zero] { $most } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $most } أيام
    [many] { $most } يومًا
   *[other] { $most } يوم
}، أي يوم { DAY($resumes) }؛ { term-not-counted } ({ $norm }).
term-suspended-no-observations = توقفت المهلة: وصل الإشعار المسبق بالرفض (preavviso di rigetto) يوم { DAY($on) }. المدة الممنوحة لتقديم الملاحظات: { $most ->
    [zero] { $most } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $most } أيام
    [many] { $most } يومًا
   *[other] { $most } يوم
}{ $rolled ->
    [yes] ، ولا يجوز أن يكون آخرها يوم عطلة
   *[no] { "" }
}. إذا لم تُقدَّم ملاحظات، تعود المهلة إلى السريان يوم { DAY($resumes) }؛ { term-not-counted } ({ $norm }).
term-suspended-law = توقفت المهلة بحكم القانون{ $law ->
    [covid_2020] ، بسبب وباء سنة 2020
   *[other] { "" }
}: { term-not-counted } ({ $norm }).
term-step-idle = { term-event }، يوم { DAY($on) }: لم يتوقف أي يوم من المهلة لهذا السبب ({ $norm }).
term-step-late = { term-event }، يوم { DAY($on) }: كانت المهلة قد عادت إلى السريان منذ يوم { DAY($since) }، فلا يتغير موعد انتهائها.
term-step-older-rule = تنبيه: قبل يوم { DAY($since) } لم يكن الإشعار المسبق بالرفض (هنا: يوم { DAY($on) }) يوقف المهلة، بل كان يجعلها تبدأ من جديد. يجب التحقق من التاريخ يدويًا.
term-step-sum = { $parted ->
    [yes] المجموع: { $parts } = { term-length }. آخر يوم محسوب: { DAY($last) }.
   *[no] المجموع: { term-length }. آخر يوم محسوب: { DAY($last) }.
}
term-step-moved = لا يمكن أن تنتهي المهلة يوم { DAY($on) } ({ calendar-reason })، فتنتقل نهايتها إلى اليوم التالي ({ $norm }).
term-step-due = تنتهي المهلة يوم { DAY($on) }.
term-error-amount = مهلة طولها { term-length } غير ممكنة: يُرجى كتابة عدد من 1 إلى { $most }.
term-error-receipt-in-future = الاستلام، يوم { DAY($received) }: هذا التاريخ لم يأتِ بعد، فاليوم هو { DAY($today) }.
term-error-in-future = { term-event }، يوم { DAY($on) }: هذا التاريخ لم يأتِ بعد، فاليوم هو { DAY($today) }.
term-error-before-receipt = { term-event }، يوم { DAY($on) }: هذا التاريخ قبل تاريخ الاستلام، وهو يوم { DAY($received) }.
term-error-after-due = { term-event }، يوم { DAY($on) }: كانت المهلة قد انتهت يوم { DAY($due) }.
term-error-second-suspension = طلب وثائق، يوم { DAY($on) }: لا يمكن إيقاف المهلة من أجل الوثائق إلا مرة واحدة (L. 241/1990 art. 2 c. 7)، وقد توقفت من قبل يوم { DAY($first) }.
term-error-second-notice = الإشعار المسبق بالرفض، يوم { DAY($on) }: وصل إشعار من قبل يوم { DAY($first) }، وهو يوقف المهلة مرة واحدة فقط.
term-error-restart-without-stop = { term-event }، يوم { DAY($on) }: لا يوجد { $what ->
    [documents_received] طلب وثائق
   *[observations_filed] إشعار مسبق بالرفض
}، فالمهلة لم تتوقف.
term-error-before-stop = { term-event }، يوم { DAY($on) }: هذا التاريخ قبل { $what ->
    [documents_received] طلب الوثائق
   *[observations_filed] الإشعار المسبق بالرفض
}، وهو يوم { DAY($stopped) }.
term-error-already-restarted = { term-event }، يوم { DAY($on) }: حدث ذلك من قبل يوم { DAY($first) }.
term-error-blank-act = تمديد المهلة، يوم { DAY($on) }: يُرجى ذكر القرار الذي نص عليه.
term-error-event-blank = «{ $text }» ليس حدثًا: يُرجى كتابة التاريخ ثم النوع بالشكل {"\u2066"}DATE=KIND{"\u2069"}، مثل {"\u2066"}2026-03-20=rejection_notice_received{"\u2069"}.
term-error-event-date = «{ $text }» ليس تاريخًا: يُرجى كتابة السنة ثم الشهر ثم اليوم، مثل {"\u2066"}2026-03-20{"\u2069"}.
term-error-event-kind = «{ $text }» ليس نوعًا من أنواع الأحداث. الأنواع هي: { $kinds }.
term-error-event-extension = «{ $text }»: يُرجى ذكر مدة التمديد والقرار، بالشكل {"\u2066"}extension:AMOUNT:ACT{"\u2069"}، مثل {"\u2066"}extension:30:Det. 12/2026{"\u2069"}.
kernel-code-wrong = الرمز غير صحيح أو انتهت صلاحيته أو سبق استعماله. كل رمز صالح مرة واحدة فقط: يُرجى انتظار الرمز التالي.
kernel-copy-not-empty = قاعدة البيانات المنقول إليها ليست فارغة (الجدول { $table }): لا يتم النسخ إلا إلى قاعدة فارغة.
kernel-ledger-already-reversed = سبق إلغاء هذا القيد.
kernel-password-short = كلمة المرور قصيرة. أدنى عدد من الأحرف: { $n }. يمكن أن تكون جملة.
kernel-password-unfit = كلمة المرور هذه غير مناسبة: يجب ألا تحتوي على عنوان البريد الإلكتروني وألا تتجاوز 1000 حرف.
kernel-person-administrator-everywhere = من يدير المنصة يديرها لجميع المكاتب: لا يُذكر مكتب معين.
kernel-person-email-form = عنوان البريد الإلكتروني غير كامل. مثال: nome@comune.example.it.
kernel-person-email-taken = يوجد حساب بعنوان البريد الإلكتروني هذا.
kernel-person-last-administrator = هذا آخر شخص يمكنه إدارة المنصة: يجب أولًا تعيين شخص آخر.
kernel-person-name-missing = يُرجى كتابة الاسم واللقب.
