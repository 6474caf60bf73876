# Intake

intake-field-requested = Request date
intake-field-delivered = Answer date
intake-field-due = Due date
intake-field-channel = Channel
intake-field-outcome = Outcome
intake-field-excluded = Not counted
intake-field-reason = Reason
intake-field-reference = Reference
intake-field-score = Score
intake-field-service = Service

intake-file-unreadable = The file cannot be read: { $detail }.
intake-file-empty = The file is empty.
intake-file-large = The file is larger than { $limit } MB. It can be split, for instance by year.
intake-file-unpacks = The compressed content of the file exceeds { $limit } MB once opened, so it is not read. If there really is that much data, it can be saved as CSV.
intake-file-columns = The table has more than { $limit } columns. Keeping those that matter is enough.
intake-file-rows = The table has more than { $limit } rows. It can be split into several files, for instance by year.
intake-file-quote = Row { $row } does not end: it opens quotation marks (") that are never closed.
intake-file-xls = This is an .xls file, Excel's old format. Open it with Excel or LibreOffice, save it as .xlsx and try again.
intake-file-xlsb = This is an .xlsb file, Excel's binary format. Open it with Excel, save it as .xlsx and try again.
intake-file-locked = The file is protected with a password. Open it, remove the protection, save it and try again.
intake-file-no-sheet = The file is not a spreadsheet: it looks like { $looks }. XLSX, ODS and CSV can be read.
intake-file-no-mailbox = The file is not a mailbox. Mbox files, folders and ZIP archives of .eml messages can be read.
intake-file-damaged = The file is damaged or incomplete (part “{ $part }”: { $detail }). Download or save it again, then try once more.
intake-file-no-header = The row with the names of the columns is missing. Add a row such as “Request date”, “Answer date”, “Outcome” above the table.
intake-file-no-table = The file has no sheet named “{ $name }”.
intake-file-unmapped = The columns with the request date and the answer date were not found. They can be chosen by hand.
intake-file-unmapped-requested = The column with the request date was not found. It can be chosen by hand.
intake-file-unmapped-delivered = The column with the answer date was not found. It can be chosen by hand.
intake-file-no-own = At least one address of the office is needed, to tell messages received from messages sent.

intake-date-missing = The request date is missing.
intake-date-unreadable = “{ $value }” is not a date. Write it as 31/12/2023.
intake-date-impossible = “{ $value }” is a day that does not exist.
intake-date-month-first = “{ $value }” has the month before the day. Write the day first, as in 31/12/2023.
intake-date-ambiguous = “{ $value }” can be read in more than one way. Write the year with four digits, as in 31/12/2023.
intake-date-old = “{ $value }” lies too far in the past.
intake-date-future = “{ $value }” lies in the future.
intake-date-year = The request is of { $value }, but the year { $year } is being imported.
intake-answer-before-request = The answer ({ $value }) comes before the request ({ $requested }).
intake-due-before-request = The due date ({ $value }) comes before the request ({ $requested }).
intake-channel = “{ $value }” is not a known channel: counter, phone, email, certified mail, post, online, app, other.
intake-channel-suggested = “{ $value }” is not a known channel. Perhaps “{ $suggestion }”?
intake-outcome = “{ $value }” is not a known outcome: open, done, partly, refused, not upheld, inadmissible, withdrawn.
intake-outcome-suggested = “{ $value }” is not a known outcome. Perhaps “{ $suggestion }”?
intake-outcome-no-date = There is an outcome, but no answer date.
intake-open-answered = The outcome is “{ $value }”, but there is an answer date already.
intake-excluded-no-reason = The request is left out of the count without a reason. The reason is mandatory.
intake-score = “{ $value }” is not a whole score from 1 to 5.
intake-reference-twice = The reference “{ $value }” is already in row { $first }.
intake-formula = The cell's formula ends in an error: { $value }.
intake-bytes = The cell contains unreadable characters: “{ $value }”. Save the file as UTF-8 and try again.
intake-extra-cells = { $cells ->
    [one] There is one cell more than there are named columns (“{ $value }”). In a CSV this happens when a text contains the separator and is not in quotation marks.
   *[other] There are { $cells } cells more than there are named columns (the last one: “{ $value }”). In a CSV this happens when a text contains the separator and is not in quotation marks.
}
intake-merged = The cells { $range } are merged: only the first one has a value, the others are blank. Split the cells and repeat the value.
intake-header-again = This is the row with the names of the columns again. Delete it and try again.
intake-header-twice = Another column ({ $first }) has the same name. Choose by hand which one counts.
intake-totals = This looks like a row of totals (“{ $value }”), not a request. Delete it and try again.
intake-remark = This looks like a remark (“{ $value }”), not a request. Delete it and try again.
intake-no-rows = There are no rows below the names of the columns.

intake-how-headers = by the message's headers
intake-how-subject = by address and subject
intake-how-by-hand = by hand
intake-apart-duplicate-body = Sent twice by the same person: same words, before the answer
intake-apart-duplicate-subject = Sent twice by the same person: same subject, before the answer
intake-apart-copy = The same message, found twice in the mailbox
intake-apart-auto-reply = Automatic reply
intake-apart-bounce = Notice of failed delivery
intake-apart-certified-receipt = Receipt of certified mail
intake-apart-receipt = Confirmation of delivery or reading
intake-apart-bulk = Newsletter or other bulk mail
intake-apart-other-year = Request of another year ({ $year })
intake-apart-by-hand = { $words }
intake-mail-empty = The message is empty.
intake-mail-no-headers = The message has no headers.
intake-mail-no-sender = The sender's address is missing.
intake-mail-no-date = There is no date, not even among the delivery steps.
intake-mail-absurd-date = The date cannot be right: “{ $written }”.
intake-mail-outlook = This is a message in Outlook's format (.msg). Save it as .eml.
intake-mail-not-a-message = The file is not an e-mail message.
intake-mail-unreadable = The file cannot be read: { $detail }.
intake-refused-request = The request is no longer in this mailbox.
intake-refused-reply = The reply is no longer in this mailbox.
intake-refused-before = The reply comes before the request.
intake-refused-no-reason = Leaving a request out of the count needs a reason.
intake-refused-no-request = The message is not a request: the office sent it, or it is a copy.

# Results
results-menu = Results
results-menu-lead = How the standards of the running year stand, and which requests are behind each figure.
results-index-title = Quality of services: results
results-index-lead = For each office and each year: what was promised, what was done, and why, where something did not go as planned.
results-index-empty-title = No offices
results-index-empty = No office has published its service charter yet.
results-index-no-charter = No service charter published yet.
results-of-year = Results { $year }
results-title = Quality of services: results of { $year }
results-description = Promised quality standards and realised values: { $office }.
results-years = Other years
results-whole-office = The whole office
results-kept-of = Standards kept: { $kept } of { $measured } measured.
results-computed-on = Values computed from the requests recorded up to { $date }.
results-frozen = Values of the yearly report, made final on { $at }.
results-rounding = Percentages are rounded half up to two decimals; the exact ratio always stands beside them.
results-to-report = Yearly report
results-to-charter = Service charter
results-empty-title = No standards
results-empty = The charter of this year has no measurable standards.
results-caption = Standards and results: { $service }
results-column-service = Service
results-column-factor = Quality factor
results-column-indicator = Indicator
results-column-planned = Guaranteed value
results-column-realised = Realised value
results-column-met = Cases within the standard
results-column-total = All cases
results-column-fraction = Ratio
results-column-status = Status
results-column-counted = What was counted
results-column-reason = Reason for the miss
results-column-source = Source of the figure
results-column-note = Notes
results-column-key = Code of the standard
results-see-note = See the notes
results-no-planned = No numeric value
results-days = { $count ->
    [1] { $days } day
   *[other] { $days } days
}
results-score-of-five = { $score } of 5
results-spread = Mean time { $mean } days, median { $median }; nine cases in ten within { $p90 }.
results-not-yet-due = { $count ->
    [one] One case is not due yet and is not counted.
   *[other] { $count } cases are not due yet and are not counted.
}
results-excluded = { $count ->
    [one] One case set apart: { $reason }
   *[other] { $count } cases set apart: { $reason }
}
results-status-kept = kept
results-status-not_kept = not kept
results-status-not_yet_due = not yet due
results-status-no_data = no data
results-status-no_target = no promised value
results-factor-accessibility = Accessibility
results-factor-timeliness = Timeliness
results-factor-transparency = Transparency
results-factor-effectiveness = Effectiveness
results-factor-continuity = Continuity
results-factor-elasticity = Elasticity
results-factor-flexibility = Flexibility
results-factor-equity = Equity
results-factor-efficiency = Efficiency
results-factor-empathy = Empathy
results-channel-counter = at the counter
results-channel-phone = by telephone
results-channel-email = by e-mail
results-channel-certified_mail = by certified mail (PEC)
results-channel-post = by registered letter or post
results-channel-online = online service
results-channel-app = through an app
results-channel-other = in another way
results-outcome-open = in progress
results-outcome-done = done
results-outcome-partly = granted in part
results-outcome-refused = refused
results-outcome-not_upheld = not upheld
results-outcome-inadmissible = not admissible
results-outcome-withdrawn = withdrawn
results-kind-contact = contacts at the desk
results-kind-request = requests
results-kind-case = cases
results-kind-appointment = appointments
results-kind-ticket = network tickets
results-kind-complaint = complaints and reports
results-kind-opening = opening days
results-kind-publication = publications
results-kind-survey = questionnaires
results-statistic-mean = the mean time
results-statistic-median = the median time
results-statistic-p90 = the time within which nine cases in ten are done
results-statistic-longest = the longest time
results-sentence-share = Of { $among }, the share of { $met }.
results-sentence-ratio = The number of { $counted } over the number of { $over }.
results-sentence-opening-days = Days on which the counter was open over the working days of the year.
results-sentence-weekdays = Days of the week on which the counter was open, of the { $promised } promised.
results-sentence-channels = Channels through which { $among } came in, of the channels promised: { $promised }.
results-sentence-days = For { $among }: { $statistic }, in { $unit }.
results-sentence-score = The mean score, 1 to 5, of { $among }.
results-sentence-unit-working = working days
results-sentence-unit-calendar = days
results-sentence-any-kind = everything that was recorded
results-sentence-of-service = {" "}for the service “{ $what }”
results-sentence-by-channel = {" "}received { $what }
results-sentence-with-outcome = {" "}with the outcome: { $what }
results-sentence-from-source = {" "}from the source: { $what }
results-sentence-within-days = { $days ->
    [0] those done on the same day
    [one] those done within one day
   *[other] those done within { $days } days
}
results-sentence-within-working-days = { $days ->
    [0] those done on the same day
    [one] those done within one working day
   *[other] those done within { $days } working days
}
results-sentence-within-legal = those done within the legal term
results-sentence-within-promise = those done within the term that the charter promised
results-sentence-ended = those with the outcome: { $what }
results-sentence-reached = those received { $what }
results-sentence-and = {" "}and{" "}
results-chart-months = { $indicator }: realised value by month of the request
results-chart-years = { $indicator }: realised value over the years
results-chart-month = Month
results-chart-year = Year
results-open-requests = Open the requests
results-write-remark = Reason and notes
results-write-reason = Write the reason
results-requests-title = The requests behind the figure
results-requests-parts = Which requests
results-requests-empty-title = No requests
results-requests-empty = No request fits this choice.
results-part-counted = All that count
results-part-met = Within the standard
results-part-missed = Outside the standard
results-part-open = In progress
results-part-excluded = Set apart
results-request-reference = Reference
results-request-requested = Requested
results-request-delivered = Answered
results-request-days = Days
results-request-due = Due
results-request-channel = Channel
results-request-outcome = Outcome
results-request-excluded = Why it was set apart
results-request-source = Source
results-remark-title = Reason and notes of a result
results-remark-reason = Reason for the miss
results-remark-reason-hint = Required where the standard was not kept.
results-remark-reason-missing = The standard was not kept: the reason has to be given.
results-remark-reason_in_note = The notes give the reason
results-remark-counted = What was counted
results-remark-note = Notes
results-remark-note-missing = If the notes give the reason, they cannot be empty.
results-remark-source = Source of the figure
results-remark-do = Save
results-remark-saved = Reason and notes were saved.
results-remark-frozen = The report of this year is final: corrections are written as errata.
results-back = Back to the results
results-warning-title = How the standards stand
results-warning-lead = The standards of { $year } as they stand today: those that are missed have to be explained in the yearly report.
results-warning-empty-title = No office assigned
results-warning-empty = No office has been assigned to this person yet.
results-warning-nothing = There is no charter with measured standards for { $year } yet.
results-warning-caption = Standards of { $office }, { $year }
results-awaiting = { $count ->
    [one] One standard of the running year is missed
   *[other] { $count } standards of the running year are missed
}
results-measure-days-range = Give a number of days between 0 and 3660.
results-measure-no-condition = Choose at least one condition: without one the share is always 100%.
results-measure-weekdays-range = Give a number from 1 to 7.
results-measure-no-channels = Choose at least one promised channel.

# Printed results
results-label-draft = Draft
results-label-factor = Quality factor
results-label-fraction = What was counted
results-label-improvement = Improvement action
results-label-improvements = Improvement actions
results-label-indicator = Indicator
results-label-no-standards = No standards
results-label-note = Notes
results-label-outcome = Outcome
results-label-page-of = page {"{"}n{"}"} of {"{"}m{"}"}
results-label-planned = Guaranteed value
results-label-realised = Realised value
results-label-reason = Reason for the miss
results-label-results = Quality of services: results
results-label-results-table = Table of results
results-label-source = Source of the figure
results-label-status = Status
results-label-status-kept = kept
results-label-status-missed = not kept
results-label-status-no-data = no data
results-label-status-not-due = not yet due
results-label-tally-kept = kept
results-label-tally-missed = not kept
results-label-tally-no-data = without data
results-label-tally-not-due = not yet due

# Composing a measure
results-compose-title = How the standard is measured
results-compose-formula = Formula in words
results-compose-meaning = What it means
results-compose-nothing-yet = Choose how it is measured: the sentence that says it appears here, with the figures of this year and the one before.
results-compose-among = What is counted
results-compose-met = When a case is within the standard (for a share)
results-compose-others = For the other ways of measuring
results-compose-try = Try without saving
results-compose-do = Save the measure
results-compose-saved = The measure was saved.
results-compose-shape = Way of measuring
results-compose-kinds = What
results-compose-kinds-hint = If nothing is chosen, everything is counted.
results-compose-services = Services
results-compose-channels = Channels
results-compose-outcomes = Outcomes
results-compose-sources = Imported sources
results-compose-within = Within which time
results-compose-within_days = Number of days
results-compose-met_outcomes = With which outcomes
results-compose-met_channels = Through which channels
results-compose-over_kinds = Ratio: over what
results-compose-over_outcomes = Ratio: over which outcomes
results-compose-promised = Channels: which are promised
results-compose-weekdays = Days of the week promised
results-compose-statistic = Times: which statistic
results-compose-working = Times: in working days
results-shape-share = share of the cases within the standard
results-shape-ratio = one count over another
results-shape-opening_days = opening days over working days
results-shape-opening_weekdays = days of the week with opening
results-shape-channels = channels used over channels promised
results-shape-days = time taken
results-shape-score = mean score
results-within-days = days
results-within-working_days = working days
results-within-legal_term = the legal term
results-within-promise = the term that the charter promised
