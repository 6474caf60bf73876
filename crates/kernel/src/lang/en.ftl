# Terms

calendar-reason = { $reason ->
    [sunday] Sunday
    [new_year] New Year's Day
    [epiphany] Epiphany
    [easter_monday] Easter Monday
    [liberation] Liberation Day
    [labour] Labour Day
    [republic] Republic Day
    [assumption] Assumption Day
    [saint_francis] Saint Francis of Assisi
    [all_saints] All Saints' Day
    [immaculate_conception] Immaculate Conception
    [christmas] Christmas Day
    [saint_stephen] Saint Stephen's Day
    [unity_2011] 150 years of the unity of Italy
    [patron] the patron saint's day
    [closure] closure of the office: { $why }
    [saturday] Saturday
   *[other] { $why }
}
calendar-not-covered = The calendar covers the period from { DAY($from) } to { DAY($to) }, which does not include { DAY($date) }: the date is not worked out.
term-length = { $unit ->
    [months] { $amount ->
        [one] 1 month
       *[other] { $amount } months
    }
    [working_days] { $amount ->
        [one] 1 working day
       *[other] { $amount } working days
    }
   *[calendar_days] { $amount ->
        [one] 1 day
       *[other] { $amount } days
    }
}
term-event = { $what ->
    [documents_requested] Request for documents
    [documents_received] Arrival of the requested documents
    [rejection_notice_received] Notice of rejection
    [observations_filed] Observations filed
    [law] Suspension by law
   *[extension] Extension
}
term-not-counted = { $days ->
    [one] { DAY($from) } is not counted
   *[other] { $days } days, from { DAY($from) } to { DAY($to) }, are not counted
}
term-step-received = Received on { DAY($on) }. The day of receipt is not counted ({ $norm }).
term-step-length = Length of the term: { term-length }.
term-step-extended = Extended by { term-length } on { DAY($on) } (act: { $act }). Length in all: { $total } { $unit ->
    [months] months
    [working_days] working days
   *[calendar_days] days
}.
term-step-months = { $same ->
    [yes] A term in months ends on the day with the same number
   *[no] The month in which the term ends has no day with the same number: the term ends on the last day of the month
} ({ $norm }). From { DAY($from) }, not counted, to { DAY($to) }: { term-length }.
term-step-counted = { $one_day ->
    [yes] Counted is { DAY($from) }: { term-length }.
   *[no] Counted from { DAY($from) } to { DAY($to) }: { term-length }.
}
term-step-weekends = Not counted in this period, being no working days: { $saturdays ->
    [0] { "" }
    [one] 1 Saturday
   *[other] { $saturdays } Saturdays
}{ $saturdays ->
    [0] { "" }
   *[other] { $sundays ->
        [0] { "" }
       *[other] { " and " }
    }
}{ $sundays ->
    [0] { "" }
    [one] 1 Sunday
   *[other] { $sundays } Sundays
}.
term-step-skipped = { DAY($on) } is not counted, being no working day: { calendar-reason }.
term-suspended-documents-received = Suspended: documents were requested on { DAY($on) } and received on { DAY($restart) }. The term runs again on { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-documents-lapsed = Suspended: documents were requested on { DAY($on) }. After { $most } days the term runs again in any case, on { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-observations = Suspended: the notice of rejection was received on { DAY($on) }, observations were filed on { DAY($restart) }. The term runs again { $most } days after the observations, on { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-no-observations = Suspended: the notice of rejection was received on { DAY($on) }. Without observations in the { $most } days given{ $rolled ->
    [yes] , the last of which cannot be a holiday
   *[no] { "" }
}, the term runs again on { DAY($resumes) }; { term-not-counted } ({ $norm }).
term-suspended-law = Suspended by law{ $law ->
    [covid_2020] , the epidemic of 2020
   *[other] { "" }
}: { term-not-counted } ({ $norm }).
term-step-idle = { term-event } on { DAY($on) }: no day of the term is suspended for this reason ({ $norm }).
term-step-late = { term-event } on { DAY($on) }: the term was running again since { DAY($since) } already, its end does not change.
term-step-older-rule = Please note: before { DAY($since) } a notice of rejection (here: { DAY($on) }) did not suspend the term, it made it start anew. The date must be checked by hand.
term-step-sum = { $parted ->
    [yes] Sum: { $parts } = { term-length }. Last day counted: { DAY($last) }.
   *[no] Sum: { term-length }. Last day counted: { DAY($last) }.
}
term-step-moved = The term cannot end on { DAY($on) } ({ calendar-reason }) and moves to the day after ({ $norm }).
term-step-due = Due: { DAY($on) }.
term-error-amount = A term of { term-length } is not possible: give a number from 1 to { $most }.
term-error-receipt-in-future = Receipt on { DAY($received) }: that day has not come yet, today is { DAY($today) }.
term-error-in-future = { term-event } on { DAY($on) }: that day has not come yet, today is { DAY($today) }.
term-error-before-receipt = { term-event } on { DAY($on) }: that is before the receipt, { DAY($received) }.
term-error-after-due = { term-event } on { DAY($on) }: the term had already ended on { DAY($due) }.
term-error-second-suspension = Request for documents on { DAY($on) }: a term can be suspended for documents only once (L. 241/1990 art. 2 c. 7), and it was suspended on { DAY($first) }.
term-error-second-notice = Notice of rejection on { DAY($on) }: a notice was received on { DAY($first) }, and it suspends a term only once.
term-error-restart-without-stop = { term-event } on { DAY($on) }: there is no { $what ->
    [documents_received] request for documents
   *[observations_filed] notice of rejection
}, the term was not suspended.
term-error-before-stop = { term-event } on { DAY($on) }: that is before the { $what ->
    [documents_received] request for documents
   *[observations_filed] notice of rejection
}, { DAY($stopped) }.
term-error-already-restarted = { term-event } on { DAY($on) }: it stands on { DAY($first) } already.
term-error-blank-act = Extension on { DAY($on) }: name the act that orders it.
term-error-event-blank = “{ $text }” is no event: write DATE=KIND, for example 2026-03-20=rejection_notice_received.
term-error-event-date = “{ $text }” is no date: write year-month-day, for example 2026-03-20.
term-error-event-kind = “{ $text }” is no kind of event. The kinds are: { $kinds }.
term-error-event-extension = “{ $text }”: say by how much and by which act, as extension:AMOUNT:ACT, for example extension:30:Det. 12/2026.

# People, ledger, copies

kernel-code-wrong = The code is wrong, too old or was used already. Each code works once: wait for the next one.
kernel-copy-not-empty = The database to copy to is not empty (table { $table }): copies are made into empty databases only.
kernel-ledger-already-reversed = This entry was reversed already.
kernel-password-short = The password needs at least { $n } characters. A sentence will do.
kernel-password-unfit = This password is not suitable: it must not contain the e-mail address nor have more than 1000 characters.
kernel-person-administrator-everywhere = Administrators look after all offices: do not name one.
kernel-person-email-form = The e-mail address is not complete. Example: name@comune.example.it.
kernel-person-email-taken = There is an account with this e-mail address already.
kernel-person-last-administrator = This is the last person who can look after the platform: appoint another one first.
kernel-person-name-missing = Give first and last name.
