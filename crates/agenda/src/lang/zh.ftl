agenda-step-place = 地点
agenda-step-time = 日期和时间
agenda-step-details = 详细信息
agenda-step-applicant = 申请人
agenda-step-review = 核对
agenda-title-place = 预约：地点
agenda-title-time = 预约：日期和时间
agenda-title-details = 预约：详细信息
agenda-title-applicant = 预约：申请人
agenda-title-review = 预约：核对资料
agenda-next-time = 继续：日期和时间
agenda-next-details = 继续：详细信息
agenda-next-applicant = 继续：申请人
agenda-next-review = 继续：核对
agenda-back = 返回
agenda-change = 修改
agenda-draft-kept = 您填写的内容会在这台设备上保存两小时。
agenda-draft-remove = 全部删除
agenda-draft-removed = 预约资料已删除。
agenda-draft-gone = 没有正在办理的预约：可能已过两小时，或者预约已经完成。您可以从这里重新开始。
agenda-landing-title = 预约
agenda-landing-lead = 请选择事由、窗口和时间。不需要注册。
agenda-landing-open = 可以预约的事项
agenda-landing-counters = { $n ->
   *[other] { $n } 个窗口
  }
agenda-landing-convoked = 凭约见通知（convocazione）预约
agenda-landing-convoked-what = 这类预约须通过办公室约见通知（convocazione）中的链接办理。
agenda-landing-known = 我已有预约
agenda-landing-known-what = 凭预约码可以查看、改期或取消预约。
agenda-landing-none = 没有接受预约的窗口
agenda-landing-none-what = 各办公室目前还没有开放网上预约。
agenda-contact-offices = 各办公室联系方式
agenda-contact-office = 办公室联系方式
agenda-place-where = 地点
agenda-place-none = 不能网上预约
agenda-place-none-what = 这项服务没有接受网上预约的窗口。
agenda-place-convoked = 凭约见通知（convocazione）预约
agenda-near = 市镇、邮政编码、街道或窗口名称
agenda-near-do = 先显示最近的
agenda-near-from = 按与 { $town } 的距离排列。
agenda-near-unknown = 我们不知道“{ $place }”在哪里：窗口按最早的空位排列。
agenda-near-known = 已知以下地点的距离：
agenda-distance = 直线距离 { $km } 公里
agenda-locate = 使用我的位置
agenda-locate-privacy = 位置信息只留在本设备上：不会发送，也不会保存。
agenda-locate-done = 窗口现已按由近到远排列。
agenda-locate-refused = 无法取得位置：可以在上面输入市镇或邮政编码。
agenda-first-free = 最早的空位：{ DAY($on) } { $at }
agenda-first-free-none = 现在没有空位。
agenda-company = 来访人员
agenda-company-do = 更新可选时间
agenda-language-no = 不需要
agenda-language-choose = 请选择语言
agenda-language-first = 这次预约有口译员参加：请先选择语言，再查看时间。
agenda-soonest = 最早有空位的日期
agenda-soonest-from = { $n ->
    [1] 1 个时间：{ $at }
   *[other] { $n } 个时间，{ $at } 起
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) } { $at }
agenda-on-from-to = { DAY($on) } { $from } 至 { $to }
agenda-week = { DAY($from) } 至 { DAY($to) }
agenda-list = 有空位的日期
agenda-arrows = 其他日期
agenda-week-before = 上一周
agenda-week-after = 下一周
agenda-list-before = 更早的日期
agenda-list-after = 更晚的日期
agenda-as-list = 显示为列表
agenda-as-week = 按周显示
agenda-week-none = 这一周没有空闲时间。
agenda-nearest = 最接近的空闲时间
agenda-taken = 您选的时间刚刚被占用。填写的内容都还在：只需另选一个时间。
agenda-none-title = 现在没有空位
agenda-none-what = 有人取消后，空位会在当天重新开放。
agenda-none-opens = 下一批空位将于 { DAY($on) } { $at } 开放。
agenda-place-free = 现在又有空位了。
agenda-receipt-what = 这份回执（ricevuta）证明您曾尝试预约，但没有空位。办公室会统计这些请求。
agenda-receipt-do = 尝试预约的回执
agenda-receipt-title = 尝试预约的回执（ricevuta）
agenda-receipt-lead = 曾请求预约，当时没有空位。
agenda-receipt-number = 编号
agenda-receipt-when = 日期和时间
agenda-receipt-counts = 这次请求已登记为因没有空位而未能预约。办公室可以凭编号查到。
agenda-try-again = 重新查找
agenda-book = 确认预约
agenda-book-place = 窗口
agenda-book-place-choose = 请从列表中选择一个窗口。
agenda-book-at = 时间
agenda-book-at-choose = 请从列表中选择一个时间。
agenda-book-kind = 事由
agenda-book-people = 来访人数
agenda-book-language = 口译员或文化调解员（mediatore）
agenda-book-note = 其他说明
agenda-book-note-hint = 最多 200 个字符。请不要填写健康状况或其他敏感资料。
agenda-book-name = 名和姓
agenda-book-name-hint = 请填写前来赴约的人的姓名。
agenda-book-born_on = 出生日期
agenda-book-born_on-hint = 用于保证每个人可以预约的次数相同。
agenda-born-form = 请检查出生日期。
agenda-book-email = 电子邮箱地址
agenda-book-email-hint = 您会收到一封邮件，请点击其中的链接确认地址。
agenda-book-phone = 电话
agenda-contact-one = 电子邮箱地址和电话，填写一项即可。
agenda-privacy = 您的资料只用于这次预约。
agenda-privacy-link = 个人数据保护说明
agenda-review-lead = 请先核对资料，再确认。
agenda-review-appointment = 预约
agenda-page-ahead = 预约已确认
agenda-page-booked = 预约时间已过
agenda-page-served = 预约已办结
agenda-page-no_show = 未赴约
agenda-page-cancelled = 预约已取消
agenda-page-called_off = 预约已由办公室取消
agenda-citizen-state-booked = 已预约
agenda-citizen-state-served = 已办结
agenda-citizen-state-no_show = 无人到场
agenda-citizen-state-cancelled = 已取消
agenda-citizen-state-called_off = 已由办公室取消
agenda-booked = 预约成功。建议您保存本页或记下预约码。
agenda-when = 时间
agenda-where = 地点
agenda-map = 地图
agenda-map-app = 在地图应用中打开
agenda-people = { $n ->
   *[other] { $n } 人
  }
agenda-case = 案件（pratica）
agenda-code = 预约码
agenda-code-picture = 预约码图片，供窗口的读码器扫描
agenda-code-what = 到窗口时，出示手机上或纸上的预约码即可。
agenda-bring = 需要携带什么
agenda-calendar = 添加到日历
agenda-calendar-update = 更新日历
agenda-calendar-description =
    预约码：{ $code }

    { $instructions }

    需要携带：
    { $bring }

    如需改期或取消： { $link }
agenda-print = 打印
agenda-manage = 管理预约
agenda-manage-what = 如果您不能来，请在这里取消：其他人需要这个位子。
agenda-move = 改期
agenda-move-title = 更改预约时间
agenda-move-now = 现在的预约：{ DAY($on) } { $from } 至 { $to }。
agenda-move-do = 改到这个时间
agenda-moves-left = { $n ->
   *[other] 还可以改期 { $n } 次。
  }
agenda-moved = 预约已改期。
agenda-keep = 保持不变
agenda-cancel = 取消预约
agenda-cancel-title = 要取消预约吗？
agenda-cancel-what = 这个位子将让给其他人，不能恢复。
agenda-cancel-do = 是，取消预约
agenda-cancelled = 预约已取消。
agenda-back-to = 返回预约
agenda-again = 再预约一次
agenda-address-waits = 需要确认电子邮箱地址
agenda-address-waits-what = 已向 { $email } 发送一封带链接的邮件。请在 { DAY($on) } { $at } 之前打开链接，否则预约将被取消，位子会重新开放。
agenda-address-mend = 地址有误，或没有收到邮件
agenda-address-change = 更改或添加邮箱地址
agenda-address-none = 无
agenda-address-wanted = 等待确认：{ $email }。在此之前，仍使用原来的地址。
agenda-address-send = 重新发送邮件
agenda-address-sent = 邮件已重新发送。
agenda-address-title = 确认电子邮箱地址
agenda-address-ask = 这次预约使用的地址是 { $email }。
agenda-address-confirm = 确认：这是我的地址
agenda-address-confirmed = 地址已确认。
agenda-find-title = 查找预约
agenda-find-lead = 请使用预约码和预约时填写的联系方式。
agenda-find-code = 预约码
agenda-find-code-hint = 十个字母和数字，例如 7K2M-9QXA-41。
agenda-find-contact = 电子邮箱地址或电话
agenda-find-do = 显示预约
agenda-find-none = 没有与此预约码和联系方式相符的预约。
agenda-speaks-am = 阿姆哈拉语
agenda-speaks-ar = 阿拉伯语
agenda-speaks-bn = 孟加拉语
agenda-speaks-de = 德语
agenda-speaks-en = 英语
agenda-speaks-es = 西班牙语
agenda-speaks-fa = 波斯语
agenda-speaks-fr = 法语
agenda-speaks-hi = 印地语
agenda-speaks-pa = 旁遮普语
agenda-speaks-pl = 波兰语
agenda-speaks-pt = 葡萄牙语
agenda-speaks-ro = 罗马尼亚语
agenda-speaks-ru = 俄语
agenda-speaks-so = 索马里语
agenda-speaks-sq = 阿尔巴尼亚语
agenda-speaks-sr = 塞尔维亚语
agenda-speaks-ti = 提格里尼亚语
agenda-speaks-tl = 他加禄语
agenda-speaks-tr = 土耳其语
agenda-speaks-uk = 乌克兰语
agenda-speaks-ur = 乌尔都语
agenda-speaks-wo = 沃洛夫语
agenda-speaks-zh = 中文
agenda-name-missing = 请填写名和姓。
agenda-name-form = 请填写名和姓，最多 120 个字符。
agenda-fiscal-code-form = 税号（codice fiscale）有 16 个字符，临时税号有 11 位数字。如果没有税号，请留空。
agenda-email-form = 请检查地址：例如 nome@esempio.it。
agenda-phone-form = 请检查电话号码。
agenda-contact-missing = 请填写电子邮箱地址或电话号码。
agenda-note-long = 最多 200 个字符。
agenda-people-most = { $most ->
    [1] 这次预约只能来一个人。
   *[other] 这次预约最多来 { $most } 个人。
  }
agenda-language-missing = 请选择口译员或文化调解员的语言。
agenda-language-none = 这次预约不提供口译员。
agenda-only-convoked = 这类预约须通过约见通知（convocazione）中的链接办理。
agenda-limit-person = 此人名下已有一个同类预约。您可以将它改期或取消。
agenda-limit-case = 这个案件（pratica）已有一个同类预约。您可以将它改期或取消。
agenda-booking-over = 预约时间已过，或预约已取消。
agenda-change-late = 现在已来不及在这里更改预约：请联系办公室。
agenda-moves-most = { $most ->
    [0] 这次预约不能改期：请联系办公室。
    [1] 预约只能改期一次：请联系办公室。
   *[other] 预约最多可以改期 { $most } 次：请联系办公室。
  }
agenda-changed-meanwhile = 在此期间有其他人作了修改：请刷新页面。
agenda-mail-booked-subject = 预约已确认：{ DAY($on) } { $at }
agenda-mail-booked-body =
    { $name }，您好：

    您的预约已确认。

    { $kind }
    { DAY($on) } { $at }
    { $office } – { $counter }
    { $address }

    预约码：{ $code }

    需要携带：
    { $bring }

    如需改期或取消预约： { $link }
    添加到日历： { $link }/appointment.ics
agenda-mail-asked-subject = 请确认您的地址：{ DAY($on) } 的预约
agenda-mail-asked-body =
    您好：

    有人用这个电子邮箱地址办理了预约：

    { DAY($on) } { $at }
    { $office } – { $counter }

    请在 { DAY($by) } { $by-hour } 之前打开以下链接，确认地址：
    { $confirm }

    如果没有确认，预约将被取消，位子会重新开放。
    如果您没有办理过预约，可以不理会这封邮件。
agenda-mail-readdressed-subject = 请确认 { DAY($on) } 预约的新邮箱地址
agenda-mail-readdressed-body =
    您好：

    有人为一个预约提供了这个邮箱地址：

    { DAY($on) } { $at }
    { $office } – { $counter }

    如要在此接收邮件，请确认地址：
    { $confirm }

    预约在任何情况下都有效。如果您没有办理过预约，可以不理会这封邮件。
agenda-mail-unhelped-subject = 没有口译员：{ DAY($on) } { $at } 的预约
agenda-mail-unhelped-body =
    { $name }，您好：

    您的预约仍然有效，但口译员或调解员不能到场：

    { $kind }
    { DAY($on) } { $at }
    { $office } – { $counter }
    { $address }

    如有可能，请带一位能帮助沟通的人同来。如需选择其他日期： { $link }
    预约码：{ $code }
agenda-mail-moved-subject = 预约已改期：{ DAY($on) } { $at }
agenda-mail-moved-body =
    { $name }，您好：

    您的预约已改期。新的预约是：

    { $kind }
    { DAY($on) } { $at }
    { $office } – { $counter }
    { $address }

    预约码：{ $code }

    如需改期或取消： { $link }
    更新日历： { $link }/appointment.ics
agenda-mail-near-subject = 提醒：{ DAY($on) } { $at } 的预约
agenda-mail-near-body =
    { $name }，您好：

    提醒您有以下预约：

    { $kind }
    { DAY($on) } { $at }
    { $office } – { $counter }
    { $address }

    预约码：{ $code }

    需要携带：
    { $bring }

    如果您不能来，请在这里告诉我们，因为其他人需要这个位子： { $link }
agenda-mail-cancelled-subject = 预约已取消：{ DAY($on) } { $at }
agenda-mail-cancelled-body =
    { $name }，您好：

    您的预约已取消：

    { $kind }
    { DAY($on) } { $at }
    { $office } – { $counter }

    这个位子已重新开放给其他人。
    从日历中删除： { $link }/appointment.ics
agenda-mail-lapsed-subject = 预约已取消：地址没有确认
agenda-mail-lapsed-body =
    您好：

    这个电子邮箱地址没有按时确认。预约已取消：

    { DAY($on) } { $at }
    { $office } – { $counter }

    如需另行预约： { $link }
agenda-mail-called-off-subject = 预约已由办公室取消：{ DAY($on) } { $at }
agenda-mail-called-off-body =
    { $name }，您好：

    办公室在这个时间不能接待您，不得不取消预约：

    { $kind }
    { DAY($on) } { $at }
    { $office } – { $counter }

    给您带来不便，我们深表歉意。如需另行预约： { $link }
    从日历中删除： { $link }/appointment.ics
agenda-withdrawn = 这个时间不再接待
agenda-replaced = 已由新的时间表取代
agenda-languages-form = 请填写语言代码，例如“ar fr”。
agenda-booking-ahead = 还没有到预约时间。
agenda-key-used = 已用同一标识提交过另一个请求。
agenda-tab-hall = 等候厅
agenda-rehearsal-short = 演练
agenda-hall-lead = 供等候厅全屏打开的两个页面：一个是叫号屏，不显示姓名；另一个是自助机，来访者在上面输入预约码或取号。知道网址的人不用登录就能打开。
agenda-hall-display = 叫号屏
agenda-hall-kiosk = 自助机
agenda-hall-sound = 如要听到叫号，请在屏幕上点一次“打开声音”，或在启动浏览器时允许自动播放。
agenda-hall-make = 生成网址
agenda-hall-renew = 更换网址
agenda-hall-renew-ask = 现在的网址将失效：叫号屏和自助机需要重新打开。要继续吗？
agenda-hall-made = 网址已生成。
agenda-hall-none = 还没有网址：由办公室负责人生成。
agenda-kiosk-title = 欢迎
agenda-kiosk-with = 我有预约
agenda-kiosk-code = 请输入预约码，或对准读码器出示
agenda-kiosk-arrive = 我到了
agenda-kiosk-without = 我没有预约
agenda-kiosk-priority = 如果您有优先权（孕妇、残障人士），请告诉工作人员。
agenda-kiosk-number = 您的号码
agenda-kiosk-before = { $n ->
    [0] 前面没有人。
   *[other] 前面有 { $n } 人。
  }
agenda-kiosk-wait = { $n ->
    [0] 马上就会叫到您。
   *[other] 等候：大约 { $n } 分钟。
  }
agenda-kiosk-watch = 请看屏幕：您的号码会和服务台一起显示。
agenda-kiosk-back = 完成
agenda-display-title = 叫号
agenda-display-number = 号码
agenda-display-desk = 服务台
agenda-display-none = 目前没有叫号
agenda-display-aloud = 号码 { $ticket }，请到服务台 { $desk }
agenda-display-waiting = { $n ->
    [0] 无人等候
   *[other] { $n } 人等候
  }
agenda-display-wait = { $n ->
    [0] 现在到的人马上叫号
   *[other] 现在到的人等候：大约 { $n } 分钟
  }
agenda-display-sound = 打开声音
