cases-own-told-substitute_asked = توجّه مقدّم الطلب إلى صاحب سلطة الحلول
cases-substitute-late = انقضت المهلة دون رد
cases-substitute-what = انتهت المهلة القانونية يوم { DAY($ended) }. يمكنكم الآن أن تطلبوا من صاحب سلطة الحلول أن يقرر محل المكتب: وله نصف المهلة الأصلية، أي { $term }.
cases-substitute-who = من يقرر محل المكتب
cases-substitute-asked = قُدّم الطلب يوم { DAY($on) }: يجب أن يصدر القرار في موعد أقصاه { DAY($due) }.
cases-substitute-begin = طلب أن يقرر
cases-substitute-title = طلب القرار من صاحب سلطة الحلول
cases-substitute-reason = ما تودون إضافته
cases-substitute-reason-hint = الطلب صحيح دون أي كلمة: يُسجَّل اليوم.
cases-substitute-do = إرسال الطلب
cases-substitute-keep = ليس الآن
cases-substitute-done = سُجّل الطلب: أُبلغ المكتب وصاحب سلطة الحلول.
cases-substitute-not-now = لا يوجد حاليًا ما يُطلب من صاحب سلطة الحلول.
cases-mail-substitute-asked =
    تحية طيبة،

    سجّلنا طلبكم المؤرخ { DAY($on) } بأن يقرر غيرُ المكتب في الطلب «{ $procedure }». تبيّن صفحة المعاملة من يقرر وحتى متى.
