### 面向提交申请并跟踪申请的人：步骤、回执、案件页面、消息。

cases-apply-step-details = 情况
cases-apply-step-applicant = 申请人
cases-apply-step-documents = 材料
cases-apply-step-review = 核对
cases-apply-title-details = 申请：您的情况
cases-apply-title-applicant = 申请：申请人
cases-apply-title-delegate = 申请：代理人
cases-apply-title-documents = 申请：材料
cases-apply-title-review = 申请：核对信息
cases-apply-next = 继续
cases-apply-back = 返回
cases-apply-change = 修改
cases-apply-kept = 您填写的内容在此设备上保留24小时。
cases-apply-remove = 全部删除
cases-apply-removed = 申请信息已删除。
cases-apply-gone = 没有正在填写的申请：已超过24小时，或者已经提交。您可以从这里重新开始。

cases-apply-title = 在线提交申请
cases-apply-lead = 回答几个问题，附上材料，即可马上收到带登记号的回执。无需注册。
cases-apply-documents = 可能需要的材料
cases-apply-documents-what = 清晰的照片也可以。还没有某份材料的人也可以提交申请：办公室之后会要求补交。
cases-apply-document-sometimes = （仅在某些情况下）
cases-apply-begun = 此设备上有一份已开始填写的申请。
cases-apply-begin = 开始
cases-apply-go-on = 继续填写
cases-apply-anew = 重新开始
cases-apply-known = 已经提交申请的人可以跟踪进度。

cases-apply-term-legal = 法定期限
cases-apply-term-promised = 服务章程承诺的期限
cases-apply-due-legal = 法定的最后答复日
cases-apply-due-promised = 服务章程承诺的最后答复日
cases-apply-due-why = 如何计算
cases-apply-due-late = 期限已过
cases-apply-waits-receipt = 期限从收到申请之日开始。
cases-apply-waits-complete = 期限从申请齐全时开始：办公室会告知从哪一天起。
cases-apply-waits-quota = 期限从申请进入当年配额时开始：办公室会告知从哪一天起。

cases-apply-name = 姓名
cases-apply-name-hint = 申请人的姓名，与证件一致；或机构名称。
cases-apply-fiscal_code = 税号
cases-apply-fiscal_code-hint = 临时税号也可以。没有的人请留空。
cases-apply-born_on = 出生日期
cases-apply-address = 地址
cases-apply-address-hint = 办公室可以寄信的地址：街道、门牌号、邮编和市镇。
cases-apply-email = 电子邮箱
cases-apply-email-hint = 建议填写：每有进展，您会收到带案件链接的邮件。
cases-apply-phone = 电话
cases-apply-who = 谁在填写
cases-apply-who-me = 申请人本人
cases-apply-who-other = 其他人或机构代申请人填写
cases-apply-privacy = 这些信息仅用于此申请。
cases-apply-privacy-link = 个人信息保护说明
cases-apply-delegate-what = 代理人会收到同样的消息。委托书请在材料一步附上。
cases-apply-delegate-name = 姓名或机构名称
cases-apply-delegate-fiscal_code = 税号
cases-apply-delegate-email = 电子邮箱
cases-apply-delegate-phone = 电话

cases-apply-documents-lead = 以下是您所述情况需要的材料。每个文件上传后立即保存。
cases-apply-documents-kinds = 每次一个文件，最大{ $most } MB：PDF、照片、文本文件。
cases-apply-other-documents = 其他材料
cases-apply-other-documents-what = 仅在对申请有帮助时提交。
cases-apply-other-documents-delegate = 申请人的委托书及其身份证件。
cases-apply-other-document = 其他材料
cases-apply-file-of = 文件：{ $title }
cases-apply-file-add = 上传
cases-apply-file-remove = 移除
cases-apply-file-none = 请先选择一个非空文件。
cases-apply-file-large = 文件超过{ $most } MB：可以缩小，或分成多个文件。
cases-apply-files-many = 最多{ $most }个文件：可以把多页合成一个文件。
cases-apply-files-often = 该网络短时间内上传的文件过多：请一刻钟后再试。您填写的内容没有丢失。

cases-apply-review-delegate = 代理人
cases-apply-review-no-email = 没有电子邮箱就收不到消息：可用回执上的代码跟踪案件。
cases-apply-review-no-documents = 没有附上材料。
cases-apply-review-missing = 缺少以下材料：
cases-apply-review-missing-what = 仍然可以提交申请。办公室会要求补交，这时答复可能会晚一些。
cases-apply-review-promise = 何时得到答复
cases-apply-review-promise-what = 如果今天提交申请：
cases-apply-review-privacy = 个人信息保护
cases-apply-review-privacy-what = 这些信息仅用于办理此申请，在办结后保存{ $years }年。
cases-apply-review-declares = 提交即声明所填内容属实：虚假声明将受法律处罚（DPR 445/2000 第75、76条）。
cases-apply-send = 提交申请
cases-apply-sent = 申请已提交。建议保存或打印此回执。
cases-apply-often = 该网络短时间内提交了很多申请：请一刻钟后再试。您填写的内容没有丢失。

cases-receipt-title = 申请回执
cases-receipt-by = 申请人
cases-receipt-mailed = 案件链接也已通过电子邮件发送。
cases-receipt-confirm = 已向电子邮箱发送确认邮件：确认时需要上面的代码。请记下代码或打印此页。
cases-receipt-write-down = 请记下代码或打印此页：跟踪案件时需要。
cases-receipt-follow = 跟踪案件
cases-receipt-pdf = 下载回执（PDF）

cases-own-title = 案件 { $number }
cases-own-office = 办公室
cases-own-officer = 程序负责人
cases-own-filed-on = 申请提交日期
cases-own-number = 登记号
cases-own-number-coming = 正在生成：稍后会显示在这里。
cases-own-number-none = 该机构不在此处登记：以案件代码为准。
cases-own-code = 案件代码
cases-own-code-what = 凭代码可在此找到案件：
cases-own-print = 打印
cases-own-where = 进展情况
cases-own-step = 目前所在环节
cases-step-decision = 决定
cases-step-decision-handed-over = 交付决定
cases-own-turns = 经过
cases-own-act-delivered = 已送达 { DAY($on) }, { $channel ->
    [counter] 在窗口
    [post] 邮寄
    [certified_mail] 通过认证电子邮件（PEC）
   *[other] 通过电子邮件
  }
cases-own-act-sent = 已发送 { DAY($on) }, { $channel ->
    [counter] 在窗口
    [post] 邮寄
    [certified_mail] 通过认证电子邮件（PEC）
   *[other] 通过电子邮件
  }
cases-own-acts = 办公室的决定和信函
cases-own-received = 办公室收到的材料
cases-own-erased = 本案件的个人资料已于 { DAY($on) } 在保存期满后删除。编号、日期和结果仍予保留；文件和决定书已不能下载。
cases-own-comes-invited = 办公室邀请您选择预约时间
cases-own-comes-due = 办公室邀请您选择预约时间
cases-own-comes-lettered = 办公室已就预约寄出信件
cases-own-comes-booked = 预约已确定
cases-own-comes-kept = 预约已完成
cases-own-comes-lapsed = 预约期限已过
cases-own-comes-withdrawn = 办公室已撤回预约邀请
cases-own-comes-until = 可在 { DAY($day) } 之前预约。
cases-own-comes-see = 查看预约
cases-own-comes-book = 选择日期和时间
cases-own-collect = 请到窗口（sportello）领取。
cases-own-collect-do = 预约领取时间
cases-own-stands-waiting = 等待期限开始
cases-own-stands-under_way = 办理中
cases-own-stands-documents = 办公室要求补交材料
cases-own-stands-observations = 可以提出意见
cases-own-stands-decided = 已作出决定
cases-own-stands-closed = 已结束
cases-own-told-filed = 申请已提交并登记
cases-own-told-began = 期限已开始
cases-own-told-passed = 案件转到
cases-own-told-documents_requested = 办公室要求补交材料
cases-own-told-documents_received = 材料已收到，期限继续计算
cases-own-told-rejection_notice = 办公室告知了不能批准申请的理由
cases-own-told-observations = 意见已收到
cases-own-told-extended = 期限已延长
cases-own-told-delivered = 决定已送达
cases-own-told-withdrawn = 申请人撤回了申请
cases-own-told-reopened = 案件重新打开
cases-own-told-annulled = 办公室撤销了自己的决定
cases-own-outcome-granted = 申请已批准。
cases-own-outcome-partly = 申请已部分批准。
cases-own-outcome-refused = 申请被拒绝。
cases-own-outcome-inadmissible = 申请不能受理。
cases-own-outcome-withdrawn = 申请已撤回。
cases-own-outcome-assent = 期限已过而没有答复：申请视为批准。
cases-own-outcome-rejection = 期限已过而没有答复：申请视为被拒绝。
cases-own-asked-documents = 办公室要求补交材料
cases-own-asked-observations = 办公室打算拒绝申请
cases-own-asked-by = { $what ->
    [documents] 您可以在{ DAY($by) }之前（含当日）答复。在此期间期限暂停。
   *[observations] 您可以在{ DAY($by) }之前（含当日）提出意见和材料。办公室在决定前必须予以考虑。
  }
cases-own-asked-do-documents = 提交材料
cases-own-asked-do-observations = 填写意见
cases-own-answering-title-documents = 提交所要求的材料
cases-own-answering-title-observations = 提出意见
cases-own-answering-document = 这是哪份材料
cases-own-answering-documents = 文件
cases-own-answering-text = 给办公室的留言
cases-own-answering-text-hint = 最多5000字。
cases-own-answered-documents = 材料已发送并登记。期限继续计算。
cases-own-answered-observations = 意见已发送并登记。
cases-answer-files = 材料
cases-answer-send-title = 发送
cases-answer-send = 发送给办公室
cases-answer-once = 只能发送一次：请先附上所有材料。
cases-answer-empty = 请至少附上一个文件，或写一段留言。
cases-answer-nothing = 目前办公室没有任何要求。
cases-answer-yes = 是
cases-answer-number = 请填写数字，不要用千位分隔符，例如62,5或21400。
cases-answer-date = 请填写日期，例如4/10/2026。
cases-answer-choice = 请选择一个答案。
cases-own-withdraw = 撤回申请
cases-own-withdraw-title = 要撤回申请吗？
cases-own-withdraw-what = 办公室将停止办理，案件结束。此操作不能撤销：若要再次申请，需要重新提交。
cases-own-withdraw-reason = 原因
cases-own-withdraw-do = 是，撤回申请
cases-own-withdraw-keep = 保持不变
cases-own-withdraw-late = 申请已有决定：不能再撤回。
cases-own-withdrawn = 申请已撤回。

cases-find-title = 跟踪案件
cases-find-lead = 使用申请回执上的代码。
cases-find-code = 案件代码
cases-find-code-hint = 十个字母和数字，例如7K2M9QXA41。
cases-find-do = 显示案件
cases-find-none = 没有此代码的案件：请核对字母和数字。

cases-filed-in-future = 这一天还没有到。
cases-fiscal-code-form = 税号为16位字符，临时税号为11位数字。没有的人请留空。
cases-born-on-impossible = 请核对出生日期。
cases-email-form = 请核对邮箱地址：例如 name@example.it。
cases-phone-form = 请核对电话号码。
cases-changed-meanwhile = 在此期间案件有了变化：请查看进展后再试。
cases-refusal-before-last = { DAY($on) }早于最近一次事项的日期{ DAY($last) }。
cases-refusal-in-future = { DAY($on) }还没有到：今天是{ DAY($today) }。
cases-refusal-closed = 案件已结束。
cases-refusal-not-now = 在案件的当前阶段不能这样做。
cases-refusal-not-foreseen = 此程序没有这一步，或不能从这里进行。
cases-refusal-notice-first = 拒绝之前必须先发出拒绝预告（L. 241/1990 第10-bis条）。
cases-refusal-may-answer = 申请人在{ DAY($until) }之前（含当日）仍可提出意见。
cases-refusal-extended = 期限最多可延长{ $most }。
cases-refusal-too-late = 只能在{ DAY($until) }之前这样做。

cases-mail-subject = 案件 { $number }：{ $procedure }
cases-mail-end =
    查看案件：{ $link }
    案件代码：{ $code }

    此链接可打开案件：请不要给别人。
cases-mail-filed =
    您好：

    申请“{ $procedure }”已于{ DAY($on) }提交，登记号为 { $number }。
    回执以及期限和负责人见案件页面。
cases-mail-began =
    您好：

    从{ DAY($on) }起，申请“{ $procedure }”的答复期限开始计算。
cases-mail-passed =
    您好：

    { DAY($on) }，案件转到：{ $step }。
cases-mail-documents-requested =
    您好：

    { DAY($on) }，办公室要求为申请“{ $procedure }”补交材料。
    您可以在案件页面查看需要哪些材料并提交。
cases-mail-documents-received =
    您好：

    所要求的材料已于{ DAY($on) }收到。期限继续计算。
cases-mail-rejection-notice =
    您好：

    { DAY($on) }，办公室告知了不能批准申请“{ $procedure }”的理由。
    您可以在案件页面查看理由并提出意见。
cases-mail-observations =
    您好：

    意见已于{ DAY($on) }收到。办公室会在决定时予以考虑。
cases-mail-extended =
    您好：

    { DAY($on) }，申请“{ $procedure }”的答复期限已延长。
cases-mail-decided =
    您好：

    { DAY($on) }，办公室对申请“{ $procedure }”作出了决定。您可以在案件页面查看。
cases-mail-delivered =
    您好：

    决定已于{ DAY($on) }送达。
cases-mail-withdrawn =
    您好：

    申请“{ $procedure }”已于{ DAY($on) }撤回。案件已结束。
cases-mail-silence =
    您好：

    申请“{ $procedure }”的答复期限已过。其含义见案件页面。
cases-mail-reopened =
    您好：

    案件已于{ DAY($on) }重新打开，继续办理。
cases-mail-annulled =
    您好：

    { DAY($on) }，办公室撤销了自己对申请“{ $procedure }”的决定。理由见案件页面。

cases-address-waits = 需要确认电子邮箱地址
cases-address-waits-what = 案件消息正在等待 { $email } 的确认。已向此地址发送链接：请打开链接并填写案件代码。
cases-address-mend = 地址有误，或没有收到邮件
cases-address-send = 重新发送邮件
cases-address-sent = 邮件已重新发送。
cases-address-title = 确认电子邮箱地址
cases-address-ask = 有人填写了地址 { $email }，用于接收一份申请的消息。确认时需要回执上的案件代码。办公室：
cases-address-confirm = 确认：这是我的地址
cases-address-confirmed = 地址已确认。
cases-address-known = 地址已经确认。凭代码可以找到案件。
cases-address-late = 链接已失效。可在案件页面重新发送。
cases-mail-address-subject = 请确认申请所用的电子邮箱地址
cases-mail-address =
    您好：

    有人填写了此地址，用于接收 { DAY($on) } 提交的一份申请的消息。
    办公室：{ $office }

    请在 { DAY($by) } 之前打开以下链接，并填写回执上的案件代码，以确认地址：
    { $confirm }

    如果您没有提交过申请，可以不理会这封邮件：未经确认，不会发送任何案件消息。
