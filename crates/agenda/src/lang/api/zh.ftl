# What programs are told
agenda-api-time = 请注明带时区的时间，例如 2026-10-07T10:00:00+02:00。
agenda-api-key = 需要标头“Idempotency-Key”：16 到 100 个字符的名称，每个请求各不相同。
agenda-api-key-used = 这个名称已用于另一个请求：请另选一个。
agenda-api-range = 期间从第一天到最后一天，最长 { $most } 天。

# Short messages: at most 160 signs with the code and the link (see sms.rs)
agenda-sms-phone = 接收短信需要手机号码；外国号码请加国家代码。
agenda-book-sms = 同时用短信通知
agenda-book-sms-hint = 确认、提醒和更改也会发送到手机。
agenda-sms-booked = 预约 { $on } { $at }{ $place }。号码 { $code }。{ $link }
agenda-sms-asked = 预约 { $on } { $at }{ $place }。号码 { $code }。请确认邮箱。{ $link }
agenda-sms-unhelped = 预约 { $on } { $at } 不变，但没有口译员{ $place }。号码 { $code }。{ $link }
agenda-sms-moved = 预约已改期：{ $on } { $at }{ $place }。号码 { $code }。{ $link }
agenda-sms-near = 提醒：预约 { $on } { $at }{ $place }。号码 { $code }。{ $link }
agenda-sms-cancelled = 预约已取消：{ $on } { $at }{ $place }。号码 { $code }。
