# Letters to offices.
cases-chaser-subject = Case { $number }: the office’s term is over
cases-chaser-body =
    The office’s term for case { $number } ended on { $due }: { $days ->
        [one] one day ago
       *[other] { $days } days ago
    }. This is reminder no. { $reminder }.

    The case: { $link }
cases-chaser-escalated =
    The office’s term for case { $number } ended on { $due }, { $days } days ago. This is reminder no. { $reminder }: that is why the office that answers for the case receives it too.

    The case: { $link }
