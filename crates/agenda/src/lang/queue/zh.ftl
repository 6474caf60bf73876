### 等候位子的人：候补名单、提供的位子、抽签分配的位子。

agenda-queue-title = 候补名单
agenda-queue-what = 有位子空出来时，先按登记的先后顺序提供给等候的人。收到位子的人有几个小时可以接受；在此期间位子为其保留。
agenda-queue-do = 加入候补名单
agenda-queue-privacy = 数据只用于候补名单，离开名单时删除。位子属于本人：姓名不能更改。
agenda-queue-already = 此人已在名单中。名单页面的链接在登记时收到的邮件里。
agenda-queue-who = 请填写出生日期或税号：一个位子只属于一个人。
agenda-queue-counters-choose = 请至少选择一个窗口。
agenda-queue-offer-over = 这个位子的保留时间已过。
agenda-queue-over = 等候已经结束。
agenda-queue-address-ask = { $enrolled ->
    [1] 有人用地址 { $email } 报名参加位子的抽签。
   *[other] 有人用地址 { $email } 申请等候位子。
  }
agenda-queue-address-waits = 已向 { $email } 发送带链接的邮件。请在{ DAY($on) } { $at } 之前打开：在此之前申请不算数。
agenda-queue-address-confirmed = 地址已确认：申请从现在起算数。
agenda-earlier = 我想早点来
agenda-earlier-title = 更早的预约
agenda-earlier-what = 如果在这次预约之前有位子空出来，会按顺序提供给等候的人。在接受之前，现有的预约保持不变。
agenda-earlier-email = 有位子时通知发到 { $email }。
agenda-enrol-title = 报名抽签
agenda-enrol-what = 分配{ DAY($first) }至{ DAY($last) }的位子。先来后到没有区别：顺序在{ DAY($on) } { $at } 之后抽签决定，任何人都可以重新计算。
agenda-enrol-until = 报名截止：{ DAY($on) } { $at }。
agenda-enrol-do = 报名
agenda-book-fiscal_code = 意大利税号（codice fiscale）
agenda-book-fiscal_code-hint = 填写出生日期或税号其中之一即可。
agenda-book-counters = 窗口
agenda-book-counters-hint = 所选窗口中任何一个都可以。
agenda-book-weekdays = 合适的日子
agenda-book-weekdays-hint = 如果不选，表示每天都可以。
agenda-book-part = 合适的时间
agenda-part-any = 任何时间
agenda-part-morning = 上午，13点以前
agenda-part-afternoon = 下午，13点以后
agenda-weekdays-any = 任何一天

agenda-proof-busy = 请稍候：设备正在完成一个小计算，用来挡住自动程序。之后表格会自动发送。
agenda-proof-wait = 为了挡住自动程序，打开本页 { $seconds } 秒后才能发送表格。
agenda-proof-early = 还需 { $seconds } 秒：这是为了挡住自动程序，对所有人都一样。然后请再按一次按钮；填写的内容都还在。
agenda-proof-stale = 页面打开的时间太长了。填写的内容都还在：请等几秒钟，再按一次按钮。
agenda-proof-used = 这个申请已经收到。

agenda-waiting-title = 在候补名单中
agenda-enrolled-title = 报名抽签
agenda-waiting-place = 名单中的位置：{ $n }
agenda-waiting-draw = 顺序在{ DAY($on) } { $at } 之后抽签决定。
agenda-waiting-rank = { $n ->
    [0] 抽签顺序中的位置：{ $rank }。前面已没有人等候。
   *[other] 抽签顺序中的位置：{ $rank }。前面还有 { $n } 人等候。
  }
agenda-waiting-what = 有位子时会收到邮件。请查看邮箱，也看看垃圾邮件。
agenda-waiting-keep = 请保存本页：它的地址是个人专用的，可以查看位置、答复和离开名单。
agenda-standing-asked = 待确认
agenda-standing-waiting = 等候中
agenda-standing-offered = 有位子
agenda-standing-booked = 已预约
agenda-standing-left = 已离开名单
agenda-standing-lapsed = 未确认
agenda-standing-missed = 已不在名单中
agenda-standing-removed = 由办公室移除
agenda-standing-what-booked = 等候结束：已有预约。
agenda-standing-what-left = 应本人要求，等候已结束。个人数据已删除。
agenda-standing-what-lapsed = 电子邮箱没有及时确认。个人数据已删除；可以重新登记。
agenda-standing-what-missed = 三次提供的位子都没有结果，位子已转给别人。可以重新登记。
agenda-standing-what-removed = 办公室关闭了申请，原因写在发出的邮件里。
agenda-suits = 合适的时间
agenda-ticket = 公开号码

agenda-offer-title = 提供的位子
agenda-offer-until = 位子保留到{ DAY($on) } { $at }。之后转给下一个人。
agenda-offer-instead = 接受后，{ DAY($on) } { $at } 的预约将改到这个时间。
agenda-offer-choice = 也可以选择其他空位
agenda-offer-accept = 接受这个位子
agenda-offer-decline = 放弃这个位子
agenda-offer-left = { $n ->
    [1] 这是最后一次：如果没有结果，等候就结束。
   *[other] 包括这一次，再有 { $n } 次没有结果，等候就结束。
  }
agenda-decline-title = 放弃这个位子？
agenda-decline-what = 位子将转给下一个人，不能恢复。名单中的位置保留。
agenda-decline-do = 是，放弃
agenda-decline-stay = 返回
agenda-declined = 位子已转给下一个人。
agenda-leave = { $enrolled ->
    [1] 撤回报名
   *[other] 离开名单
  }
agenda-leave-title = { $enrolled ->
    [1] 退出抽签？
   *[other] 离开名单？
  }
agenda-leave-what = 位置将失去，个人数据将删除。已提供的位子转给下一个人。
agenda-leave-do = { $enrolled ->
    [1] 是，退出
   *[other] 是，离开
  }
agenda-leave-stay = { $enrolled ->
    [1] 继续参加抽签
   *[other] 留在名单中
  }
agenda-left = 等候已结束，个人数据已删除。

agenda-releases-title = 抽签分配的位子
agenda-releases-lead = 位子很少时，办公室可以按抽签顺序分配，任何人都可以核对这个顺序。
agenda-releases-open = 正在报名的抽签
agenda-releases-none = 没有抽签
agenda-releases-none-what = 位子照常在预约页面预约。
agenda-release = 抽签
agenda-release-days = { DAY($first) }至{ DAY($last) }的位子
agenda-release-opens-on = 报名开始：{ DAY($on) } { $at }
agenda-release-closes-on = 报名截止：{ DAY($on) } { $at }
agenda-release-closed = 这次抽签现在不能报名。
agenda-release-enrolled = { $n ->
    [0] 还没有人报名。
   *[other] 已有 { $n } 人报名。
  }
agenda-release-why-off = 取消原因：
agenda-release-state-open = 正在报名
agenda-release-state-announced = 已公布
agenda-release-state-closed = 等待抽签
agenda-release-state-drawn = 已抽签
agenda-release-state-over = 已结束
agenda-release-state-called_off = 已取消
agenda-release-how = 如何进行
agenda-release-how-enrol = 报名时间：{ DAY($from) } { $from-hour } 至{ DAY($to) } { $to-hour }。早报名晚报名都一样。每人得到一个公开号码。
agenda-release-how-draw = 公开数值在{ DAY($on) } { $at } 之后公布。顺序由这个数值、秘密种子和号码计算得出。
agenda-release-how-offers = 位子按这个顺序提供。收到位子的人有几个小时可以接受，并可以在还空着的位子中选择。
agenda-release-how-name = 位子属于报名的本人。姓名不能更改；放弃的位子转给下一个人。
agenda-release-check = 核对抽签
agenda-release-check-what = 公布抽签时，办公室同时公布秘密种子的指纹：之后就不能再更改种子。公开数值在报名截止之后才产生，此前没有人知道。因此任何人，包括办公室，都不能决定顺序。
agenda-release-commitment = 种子的指纹（SHA-256）
agenda-release-source = 公开数值的来源
agenda-release-seed = 种子
agenda-release-value = 公开数值
agenda-release-later = 抽签时公布。
agenda-release-drawn-at = 抽签时间
agenda-release-rule = 对每个号码，计算由种子、冒号、公开数值、冒号、号码组成的文本的 SHA-256 指纹。顺序按指纹从小到大排列。任何电脑都可以核对：
agenda-release-example = 例如：号码 { $ticket }
agenda-release-order = 抽签顺序
agenda-release-order-what = 只有号码：姓名不公布。自己的号码在个人页面上。
agenda-release-column-rank = 位置

agenda-queue-mail-asked-subject = { $enrolled ->
    [1] 请确认抽签报名的邮箱地址
   *[other] 请确认候补名单的邮箱地址
  }
agenda-queue-mail-asked-body =
    您好：

    { $enrolled ->
        [1] 有人用这个地址报名参加位子的抽签：
       *[other] 有人用这个地址申请等候位子：
    }

    { $kind }
    { $office } – { $counter }

    如要确认地址，请在{ DAY($by) } { $by-hour } 之前打开此链接：
    { $confirm }

    在此之前申请不算数。如果您没有申请，请忽略此邮件。
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] 抽签报名已确认：{ $kind }
   *[other] 等候位子：{ $kind }
  }
agenda-queue-mail-joined-body =
    { $name }，您好：

    地址已确认，申请算数。

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] 抽签的公开号码：{ $ticket }
       *[other] 位子按登记的先后顺序提供。
    }

    查看位置、答复或离开名单：{ $link }
agenda-queue-mail-offered-subject = 有位子：{ DAY($on) } { $at }
agenda-queue-mail-offered-body =
    { $name }，您好：

    有位子了：

    { $kind }
    { DAY($on) } { $at }
    { $office } – { $counter }
    { $address }

    保留到{ DAY($by) } { $by-hour }。之后转给下一个人。
    接受或放弃：{ $link }
agenda-queue-mail-passed-subject = 保留时间已过
agenda-queue-mail-passed-body =
    { $name }，您好：

    提供的位子没有及时得到答复，已转给下一个人。名单中的位置保留。
    { $left ->
        [1] 如果下一次也没有结果，等候就结束。
       *[other] 还有 { $left } 次机会；之后等候结束。
    }

    名单页面：{ $link }
agenda-queue-mail-withdrawn-subject = 提供的位子已不存在
agenda-queue-mail-withdrawn-body =
    { $name }，您好：

    办公室更改了时间，不能在提供的时间接待。非常抱歉。名单中的位置保留，下一个位子会按顺序提供。

    名单页面：{ $link }
agenda-queue-mail-missed-subject = 等候已结束
agenda-queue-mail-missed-body =
    { $name }，您好：

    三次提供的位子都没有结果，已转给别人。等候已结束，个人数据已删除。

    随时可以重新登记：{ $link }
agenda-queue-mail-drawn-subject = 抽签完成：位置 { $rank }
agenda-queue-mail-drawn-body =
    { $name }，您好：

    顺序已抽签决定。

    { $kind }
    { $office } – { $counter }
    公开号码：{ $ticket }
    位置：{ $rank }

    位子按这个顺序提供；轮到时会收到邮件。
    核对抽签：{ $page }
    个人页面：{ $link }
agenda-queue-mail-nothing-left-subject = 抽签的位子已分配完
agenda-queue-mail-nothing-left-body =
    { $name }，您好：

    抽签的位子已全部分配。申请保留在候补名单中：有位子空出来时会按顺序提供。

    { $kind }
    { $office } – { $counter }

    名单页面：{ $link }
agenda-queue-mail-called-off-subject = 抽签已取消
agenda-queue-mail-called-off-body =
    { $name }，您好：

    办公室取消了抽签。原因：{ $why }

    申请保留在候补名单中：{ $link }
agenda-queue-mail-removed-subject = 办公室关闭了等候申请
agenda-queue-mail-removed-body =
    { $name }，您好：

    办公室把申请从名单中移除。原因：{ $why }

    { $kind }
    { $office } – { $counter }

    个人数据已删除。

agenda-queue-sms-joined = { $enrolled ->
    [1] 抽签报名已确认。号码和位子通知：{ $link }
   *[other] 已列入候补名单：{ $link }
  }
agenda-queue-sms-offered = 有空位：{ $on } { $at }。请在 { $by } 前答复：{ $link }
agenda-queue-sms-news = { $enrolled ->
    [1] 抽签消息：{ $link }
   *[other] 候补名单有新消息：{ $link }
  }
