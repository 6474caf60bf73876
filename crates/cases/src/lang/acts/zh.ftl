cases-mail-letter =
    您好：

    { DAY($on) }，办公室就“{ $procedure }”申请写了一封信。可在案件页面阅读。
