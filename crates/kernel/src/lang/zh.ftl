calendar-reason = { $reason ->
    [sunday] 星期日
    [new_year] 元旦
    [epiphany] 主显节
    [easter_monday] 复活节星期一
    [liberation] 意大利解放日
    [labour] 劳动节
    [republic] 意大利共和国日
    [assumption] 圣母升天节（Ferragosto）
    [saint_francis] 阿西西圣方济各日
    [all_saints] 诸圣节
    [immaculate_conception] 圣母无染原罪节
    [christmas] 圣诞节
    [saint_stephen] 圣斯德望日
    [unity_2011] 意大利统一 150 周年
    [patron] 主保圣人节
    [closure] 办公室关闭：{ $why }
    [saturday] 星期六
   *[other] { $why }
}
calendar-not-covered = 日历涵盖的时间是 { DAY($from) } 至 { DAY($to) }，不包括 { DAY($date) }：无法计算日期。
term-length = { $unit ->
    [months] { $amount } 个月
    [working_days] { $amount } 个工作日
   *[calendar_days] { $amount } 天
}
term-event = { $what ->
    [documents_requested] 要求补交文件
    [documents_received] 收到补交的文件
    [rejection_notice_received] 拒绝预告（preavviso di rigetto）
    [observations_filed] 提交意见（osservazioni）
    [law] 依法中止
   *[extension] 延期
}
term-not-counted = { $days ->
    [1] { DAY($from) } 不计入
   *[other] { DAY($from) } 至 { DAY($to) } 的 { $days } 天不计入
}
term-step-received = 收到日期：{ DAY($on) }。收到当天不计入（{ $norm }）。
term-step-length = 期限长度：{ term-length }。
term-step-extended = 延期 { term-length }，日期：{ DAY($on) }（文件：{ $act }）。总长度：{ $total } { $unit ->
    [months] 个月
    [working_days] 个工作日
   *[calendar_days] 天
}。
term-step-months = { $same ->
    [yes] 按月计算的期限在日期数字相同的那一天到期
   *[no] 到期的月份没有相同数字的日期：期限在该月最后一天到期
}（{ $norm }）。从 { DAY($from) }（当天不计）至 { DAY($to) }：{ term-length }。
term-step-counted = { $one_day ->
    [yes] 计入 { DAY($from) }：{ term-length }。
   *[no] 从 { DAY($from) } 计至 { DAY($to) }：{ term-length }。
}
term-step-weekends = 这段时间内不计入的非工作日：{ $saturdays ->
    [0] { "" }
   *[other] { $saturdays } 个星期六
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { "和 " }
    }
}{ $sundays ->
    [0] { "" }
   *[other] { $sundays } 个星期日
}。
term-step-skipped = { DAY($on) } 是非工作日，不计入：{ calendar-reason }。
term-suspended-documents-received = 期限中止：{ DAY($on) } 要求补交文件，{ DAY($restart) } 收到文件。期限从 { DAY($resumes) } 起继续计算；{ term-not-counted }（{ $norm }）。
term-suspended-documents-lapsed = 期限中止：{ DAY($on) } 要求补交文件。满 { $most } 天后，期限无论如何从 { DAY($resumes) } 起继续计算；{ term-not-counted }（{ $norm }）。
term-suspended-observations = 期限中止：{ DAY($on) } 收到拒绝预告（preavviso di rigetto），{ DAY($restart) } 提交意见。期限在提交意见 { $most } 天后，从 { DAY($resumes) } 起继续计算；{ term-not-counted }（{ $norm }）。
term-suspended-no-observations = 期限中止：{ DAY($on) } 收到拒绝预告（preavviso di rigetto）。如果在规定的 { $most } 天内{ $rolled ->
    [yes] （最后一天不能是节假日）
   *[no] { "" }
}没有提交意见，期限从 { DAY($resumes) } 起继续计算；{ term-not-counted }（{ $norm }）。
term-suspended-law = 期限依法中止{ $law ->
    [covid_2020] （2020 年疫情紧急状态）
   *[other] { "" }
}：{ term-not-counted }（{ $norm }）。
term-step-idle = { term-event }，{ DAY($on) }：期限没有因此中止任何一天（{ $norm }）。
term-step-late = { term-event }，{ DAY($on) }：期限从 { DAY($since) } 起已经继续计算，到期日不变。
term-step-older-rule = 请注意：在 { DAY($since) } 之前，拒绝预告（这里是 { DAY($on) }）不会使期限中止，而是使期限重新开始计算。日期需要人工核对。
term-step-sum = { $parted ->
    [yes] 合计：{ $parts } = { term-length }。计入的最后一天：{ DAY($last) }。
   *[no] 合计：{ term-length }。计入的最后一天：{ DAY($last) }。
}
term-step-moved = 到期日不能是 { DAY($on) }（{ calendar-reason }），顺延到下一天（{ $norm }）。
term-step-due = 到期日：{ DAY($on) }。
term-error-amount = 期限不能是 { term-length }：请填写 1 到 { $most } 之间的数字。
term-error-receipt-in-future = 收到日期 { DAY($received) }：这个日期还没有到，今天是 { DAY($today) }。
term-error-in-future = { term-event }，{ DAY($on) }：这个日期还没有到，今天是 { DAY($today) }。
term-error-before-receipt = { term-event }，{ DAY($on) }：这个日期早于收到日期 { DAY($received) }。
term-error-after-due = { term-event }，{ DAY($on) }：期限已于 { DAY($due) } 到期。
term-error-second-suspension = 要求补交文件，{ DAY($on) }：期限只能因补交文件中止一次（L. 241/1990 art. 2 c. 7），而且已于 { DAY($first) } 中止过。
term-error-second-notice = 拒绝预告，{ DAY($on) }：已于 { DAY($first) } 收到过拒绝预告，期限只能因此中止一次。
term-error-restart-without-stop = { term-event }，{ DAY($on) }：缺少{ $what ->
    [documents_received] 补交文件的要求
   *[observations_filed] 拒绝预告
}，期限没有中止过。
term-error-before-stop = { term-event }，{ DAY($on) }：这个日期早于{ $what ->
    [documents_received] 要求补交文件的日期
   *[observations_filed] 拒绝预告的日期
}，即 { DAY($stopped) }。
term-error-already-restarted = { term-event }，{ DAY($on) }：已于 { DAY($first) } 发生过。
term-error-blank-act = 延期，{ DAY($on) }：请注明决定延期的文件。
term-error-event-blank = “{ $text }”不是事件：请按“日期=类型”填写，例如 2026-03-20=rejection_notice_received。
term-error-event-date = “{ $text }”不是日期：请按“年-月-日”填写，例如 2026-03-20。
term-error-event-kind = “{ $text }”不是事件类型。可用的类型：{ $kinds }。
term-error-event-extension = “{ $text }”：请注明延期多久、依据哪份文件，格式为 extension:AMOUNT:ACT，例如 extension:30:Det. 12/2026。
kernel-code-wrong = 验证码不正确、已过期或已使用过。每个验证码只能用一次：请等待下一个。
kernel-copy-not-empty = 目标数据库不是空的（表 { $table }）：只能复制到空的数据库。
kernel-ledger-already-reversed = 这条记录已经冲销。
kernel-password-short = 密码至少要有 { $n } 个字符。可以用一句话。
kernel-password-unfit = 此密码不合适：不能包含电子邮箱地址，也不能超过 1000 个字符。
kernel-person-administrator-everywhere = 管理员管理所有办公室：请不要指定某个办公室。
kernel-person-email-form = 电子邮箱地址不完整。例如：nome@comune.example.it。
kernel-person-email-taken = 已有账户使用这个电子邮箱地址。
kernel-person-last-administrator = 这是最后一位能管理平台的人：请先指定另一位管理员。
kernel-person-name-missing = 请填写名和姓。
