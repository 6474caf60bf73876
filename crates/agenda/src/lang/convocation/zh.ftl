agenda-invitation-ask-title = 我收到了约见通知
agenda-invitation-ask-lead = 凭信中的代码选择预约的日期和时间。
agenda-invitation-ask-do = 继续
agenda-invitation-code = 信中的代码
agenda-invitation-code-hint = 十个字母和数字，例如 7K2M-9QXA-41。
agenda-invitation-code-none = 没有使用此代码的约见通知。请核对信件。
agenda-invitation-title = 约见通知
agenda-invitation-lead = { $office }请您选择预约的日期和时间。
agenda-invitation-booked-on = 您已预约：{ DAY($on) } { $at }。
agenda-invitation-see = 查看预约
agenda-invitation-until = 预约截止日期
agenda-invitation-what = 办公室已知的信息已填好。您只需选择日期和时间。
agenda-invitation-begin = 选择日期和时间
agenda-invitation-name = 约见通知仅限本人：姓名不能更改。如有错误，请联系办公室。
agenda-invitation-withdrawn = 办公室已撤回此约见通知：无需再预约。
agenda-invitation-lapsed = 预约期限已过：请联系办公室。
agenda-invitation-booked = 您已预约。
agenda-invitation-done = 此约见通知的预约已经办理完毕。
agenda-invitation-mail-invited-subject = 约见通知：请为案件 { $case } 选择预约
agenda-invitation-mail-invited-body =
    { $name }，您好：

    案件 { $case } 需要预约：

    { $kind }
    { $office } – { $counter }
    { $address }

    请在此选择日期和时间：
    { $link }

    需要携带：
    { $bring }

    此链接仅限本人使用，请勿转给他人。未预约者将收到信件。
agenda-invitation-mail-invited-last = 请在 { DAY($last) } 之前预约。
agenda-invitation-mail-withdrawn-subject = 约见通知已撤回：案件 { $case }
agenda-invitation-mail-withdrawn-body =
    { $name }，您好：

    办公室已撤回案件 { $case } 的约见通知：

    { $kind }
    { $office } – { $counter }

    无需再预约。
agenda-letter-subject = 案件 { $case } 的约见通知：{ $kind }
agenda-letter-dear = { $name }，您好：
agenda-letter-why = 案件 { $case } 需要预约：{ $office } – { $counter }，{ $address }。
agenda-letter-how = 请在网上选择日期和时间：用手机扫描二维码。
agenda-letter-code-how = 也可以打开 { $site }，输入信中的代码。
agenda-letter-proposal = 已为您预约：{ DAY($on) } { $at }。
agenda-letter-change = 如需更改或取消，请用手机扫描二维码。
agenda-letter-last = 请在 { DAY($last) } 之前预约。
agenda-letter-help = 如果无法在网上办理，请联系办公室：联系方式见信件上方。
