cases-own-told-substitute_asked = 申请人已向代行职权人提出请求
cases-substitute-late = 期限已过，没有答复
cases-substitute-what = 法定期限已于{ DAY($ended) }结束。您现在可以请求代行职权人作出决定：其期限为原期限的一半，即{ $term }。
cases-substitute-who = 代替办公室作决定的人
cases-substitute-asked = 您已于{ DAY($on) }提出请求：应在{ DAY($due) }之前（含当日）作出决定。
cases-substitute-begin = 请求其作出决定
cases-substitute-title = 请求代行职权人作出决定
cases-substitute-reason = 您想补充的内容
cases-substitute-reason-hint = 不写任何文字请求也有效：今天即登记。
cases-substitute-do = 发送请求
cases-substitute-keep = 暂不
cases-substitute-done = 请求已登记：已通知办公室和代行职权人。
cases-substitute-not-now = 目前没有需要请求代行职权人的事项。
cases-mail-substitute-asked =
    您好：

    我们已登记您于{ DAY($on) }提出的请求：请他人代替办公室就申请“{ $procedure }”作出决定。案件页面说明由谁决定以及截止日期。
