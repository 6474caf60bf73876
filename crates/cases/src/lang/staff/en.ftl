# Cases, for those who work on them.
cases-staff-menu = Cases
cases-staff-menu-lead = What is due, what waits, and who looks after it.
cases-awaiting-late = { $count ->
    [one] { $count } case is late
   *[other] { $count } cases are late
}
cases-awaiting-week = { $count ->
    [one] { $count } case is due within seven days
   *[other] { $count } cases are due within seven days
}
cases-awaiting-unassigned = { $count ->
    [one] { $count } case without anybody
   *[other] { $count } cases without anybody
}

# The due board
cases-staff-section-open = All
cases-staff-section-late = Late
cases-staff-section-week = Within 7 days
cases-staff-section-waiting = Waiting for others
cases-staff-section-unassigned = Unassigned
cases-staff-section-decided = To be delivered
cases-staff-side = Which cases
cases-staff-side-here = In my offices now
cases-staff-side-ours = For which my offices answer
cases-staff-filter-q = Number, code, name, fiscal code, subject or protocol
cases-staff-filter-office = Office
cases-staff-filter-officer = Assigned to
cases-staff-filter-procedure = Procedure
cases-staff-filter-all = All
cases-staff-filter-do = Filter
cases-staff-filter-clear = Clear filters
cases-staff-search = Search
cases-staff-caption = Cases, those due first at the top
cases-staff-keys-sections = The parts of the board
cases-staff-none-title = Nothing found
cases-staff-none = No case of your offices has this number, code, name, fiscal code, subject or protocol number.
cases-staff-capped = Only the first { $most } people with such a name were looked through: add another name, or search for the fiscal code or the number.
cases-staff-none-filtered = No case fits the filters: try clearing one of them.
cases-staff-empty-title-open = No open case
cases-staff-empty-title-late = No case is late
cases-staff-empty-title-week = Nothing is due within seven days
cases-staff-empty-title-waiting = No case waits for others
cases-staff-empty-title-unassigned = All cases are assigned
cases-staff-empty-title-decided = No case to be delivered
cases-staff-empty = Cases appear here as they come in: at the counter, online, by post or by certified mail.
cases-staff-column-case = Case
cases-staff-column-where = Where
cases-staff-column-stands = State
cases-staff-column-due = Due
cases-staff-column-step = Step and office
cases-staff-column-officer = Assigned to
cases-staff-column-from = From
cases-staff-column-to = To
cases-staff-column-days = Days
cases-staff-column-own-due = The office’s own term
cases-staff-tick = Selection
cases-staff-tick-one = Select case { $number }
cases-staff-assign = Assign the selected cases to
cases-staff-assign-whom = Who takes them…
cases-staff-assign-nobody = Nobody was chosen: the cases stay as they are.
cases-staff-assign-do = Assign
cases-staff-assign-ask = Assign the selected cases?
cases-staff-assign-none = No case is selected.
cases-staff-assigned = { $count ->
    [one] { $count } case assigned.
   *[other] { $count } cases assigned.
}
cases-staff-assigned-some = { $count ->
    [one] { $count } case assigned.
   *[other] { $count } cases assigned.
} Not assigned, because somebody has changed them meanwhile or the person does not work in their office: { $left }.
cases-staff-not-there = This person cannot be given cases of the office where the case is.
cases-staff-handover = Handover
cases-staff-handover-lead = All open cases of one person go to another.
cases-staff-handover-from = From
cases-staff-handover-to = To
cases-staff-handover-count = Show how many
cases-staff-handover-cases = { $count ->
    [0] No open case.
    [one] { $count } open case.
   *[other] { $count } open cases.
}
cases-staff-handover-ask = { $count ->
    [one] Hand over { $count } case?
   *[other] Hand over { $count } cases?
}
cases-staff-handover-do = Hand over
cases-staff-handover-same = Choose another person.

# The three due days
cases-staff-due-here = Office
cases-staff-due-promised = Charter
cases-staff-due-legal = Law
cases-staff-due-left = { $days ->
    [one] one day
   *[other] { $days } days
}
cases-staff-due-today = today
cases-staff-due-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
cases-staff-due-met = kept
cases-staff-due-missed = { $days ->
    [one] missed by one day
   *[other] missed by { $days } days
}
cases-staff-clocks = The terms
cases-staff-clocks-none = The terms do not run yet: the case waits for what sets them running.
cases-staff-clocks-none-short = The terms do not run yet
cases-staff-clock-legal = Legal term
cases-staff-clock-promised = Promised term
cases-staff-clock-here = The office’s own term
cases-staff-why = How this date comes about
cases-staff-if-documents_on = If the documents come on
cases-staff-if-observations_on = If the observations come on
cases-staff-if-do = Work out
cases-staff-if-title = If they come on { DAY($day) }
cases-staff-if-lead = This is only worked out: nothing is written.

# The case
cases-staff-one-title = Case { $number }
cases-staff-annulled = Annulled by the office
cases-staff-applicant = Applicant
cases-staff-delegate = Acting for the applicant
cases-staff-born = Born on { DAY($day) }
cases-staff-unconfirmed = E-mail address not confirmed: messages wait
cases-staff-erased = Personal data erased
cases-staff-filed = Filed
cases-staff-receipt = Receipt of the register
cases-staff-code = Code to follow it
cases-staff-where = Where it is
cases-staff-officer = Assigned to
cases-staff-nobody = Unassigned
cases-staff-answers-for = Office that answers for it
cases-staff-next = What can be done
cases-staff-done = The case is up to date.
cases-staff-meanwhile = Meanwhile:
cases-staff-nothing-lost = What was typed is still in the form below: it can be checked and sent again.
cases-staff-sure = No other step takes this one back. Go on?
cases-staff-documents = Documents
cases-staff-missing = Missing:
cases-staff-answers = What was answered
cases-staff-legs = The time of each office
cases-staff-now = today, it is here
cases-staff-no-own-term = no term of its own
cases-staff-timeline = What happened
cases-staff-public-text = The applicant reads it too.
cases-staff-own-text = Only the office reads it.
cases-staff-by-applicant = The applicant

# The steps
cases-staff-form-to = To
cases-staff-to-assignment = Assign to
cases-staff-to-passage = Pass on to
cases-staff-form-on = Day
cases-staff-form-text = Text
cases-staff-form-public = The applicant reads it too
cases-staff-form-outcome = Decision
cases-staff-form-favourable = The opinion is
cases-staff-form-act = Act
cases-staff-form-documents = Files
cases-staff-favourable-yes = favourable
cases-staff-favourable-no = against
cases-staff-favourable-none = neither
cases-staff-verb-assignment = Assign
cases-staff-lead-assignment = Who looks after it from today, in the office where the case is.
cases-staff-verb-beginning = Set the terms running
cases-staff-lead-beginning = The day on which the application was found complete, or fell within the quota.
cases-staff-verb-documents = Write down the documents that came
cases-staff-lead-documents = The day on which they came: the term runs again from it. The files are registered.
cases-staff-verb-report = Write the opinion or the report
cases-staff-lead-report = What this step asks for. Only the office reads it.
cases-staff-verb-passage = Pass on to the next step
cases-staff-lead-passage = From that day the time is that of the office that receives it.
cases-staff-verb-observations = Write down the observations
cases-staff-lead-observations = The day on which they came: the term runs again ten days later.
cases-staff-by-act = By an act
cases-staff-by-act-lead = The act is written from the procedure’s template; when it is issued it is registered, the case goes on and the applicant is told.
cases-staff-by-act-draft = draft to be finished
cases-staff-by-act-alone = The procedure has an act for this decision: it is decided by issuing it.
cases-staff-verb-decision = Decide
cases-staff-lead-decision = The day and the sense of the act. Nothing is refused before the days for observations are over.
cases-staff-verb-completion = Close the case
cases-staff-lead-completion = The last step is done, and there is nothing to hand over.
cases-staff-verb-withdrawal = Write down the withdrawal
cases-staff-lead-withdrawal = The applicant takes the application back: the case is closed.
cases-staff-verb-reopening = Open the case again
cases-staff-lead-reopening = Only where it was closed by mistake, and within thirty days. The terms go on as if it had not been closed.
cases-staff-verb-annulment = Annul the act
cases-staff-lead-annulment = The office annuls its own act, with the act that does it (L. 241/1990 art. 21-nonies).

# The application at the counter
cases-staff-new = New application
cases-staff-new-lead = An application made at the counter, by post or by certified mail. It gets its protocol number at once.
cases-staff-choose-lead = What is asked for?
cases-staff-choose-none-title = No procedure in force
cases-staff-choose-none = Applications are taken once a procedure of your offices is in force.
cases-staff-new-channel = How it came
cases-staff-new-filed_on = Day of receipt
cases-staff-new-filed_on-hint = By post and certified mail; at the counter it is today.
cases-staff-new-lang = Language in which the applicant is written to
cases-staff-new-name = First and family name
cases-staff-new-fiscal_code = Fiscal code
cases-staff-new-born_on = Date of birth
cases-staff-new-address = Address
cases-staff-new-email = E-mail
cases-staff-new-phone = Telephone
cases-staff-new-look = Look for the fiscal code among the cases
cases-staff-new-found = The data come from the latest case: check them with the person.
cases-staff-new-not-found = No case of your offices has this fiscal code.
cases-staff-new-delegate = Somebody acts for the applicant
cases-staff-new-when = If “{ $field }” is: { $answers }.
cases-staff-new-answers = What is asked for
cases-staff-new-documents = An application is taken even where documents are missing: they are asked for later.
cases-staff-new-other = Other documents
cases-staff-new-do = File the application
cases-staff-filed-done = Application received: case { $number }. Code to follow it: { $code }.

cases-stands-waiting = Waiting
cases-stands-under_way = Under way
cases-stands-documents = Waiting for documents
cases-stands-observations = Waiting for observations
cases-stands-decided = Decided
cases-stands-closed = Closed
cases-outcome-granted = Granted
cases-outcome-partly = Granted in part
cases-outcome-refused = Refused
cases-outcome-inadmissible = Inadmissible
cases-outcome-withdrawn = Withdrawn
cases-outcome-assent = Silence as assent
cases-outcome-rejection = Silence as rejection
cases-event-filed = Application filed
cases-event-began = The terms began to run
cases-event-assigned = Assigned to { $to }
cases-event-passed = Passed on to the step “{ $step }”
cases-event-documents-requested = Documents asked for
cases-event-documents-received = Documents received
cases-event-rejection-notice = Notice of rejection received
cases-event-observations = Observations received
cases-event-extended = Term extended by { $amount } with { $act }
cases-event-reported = { $favourable ->
    [yes] Favourable opinion
    [no] Opinion against
   *[none] Report written
}
cases-event-convoked = The person was invited
cases-event-decided = Decided: { $outcome }
cases-event-delivered = Act handed over
cases-event-completed = Last step done
cases-event-withdrawn = Application withdrawn
cases-event-silence = Term over without an answer: { $outcome }
cases-event-reopened = Opened again
cases-event-annulled = Act annulled by the office with { $act }

# The appointment
cases-staff-verb-convocation = Invite the person
cases-staff-lead-convocation = The applicant gets a personal link in their language and chooses the day and the hour; without an e-mail address they get a letter.
cases-staff-form-reason = For what, and where
cases-staff-form-last_day = Last day to book
cases-staff-form-street = Address for the letter: street and number
cases-staff-form-postcode = Post code
cases-staff-form-town = Town
cases-staff-form-province = Province (two letters)
cases-convocation-already = The person is invited for this already: where the invitation stands is shown below.
cases-convocation-title = Appointments
cases-convocation-caption = The person’s invitations and where they stand
cases-convocation-column-kind = For what
cases-convocation-column-stands = State
cases-convocation-column-invited = Invited on
cases-convocation-column-until = To be booked by
cases-convocation-column-booked = Appointment
cases-convocation-stands-invited = Invited
cases-convocation-stands-due = Letter due
cases-convocation-stands-lettered = Letter sent
cases-convocation-stands-booked = Booked
cases-convocation-stands-kept = Kept
cases-convocation-stands-lapsed = Lapsed
cases-convocation-stands-withdrawn = Withdrawn
