# The agendas in figures: staff only.
agenda-figures-title = Appointments in figures
agenda-figures-title-lead = What happened at the counters: appointments, no-shows, waits, people who found no place.
agenda-figures-counter = Counter
agenda-figures-kind = Type of appointment
agenda-figures-channel = Booked
agenda-figures-from = From
agenda-figures-to = To
agenda-figures-all = All
agenda-figures-show = Show
agenda-figures-total = Total
agenda-figures-group = Group
agenda-figures-name = Name
agenda-figures-appointments = Appointments
agenda-figures-served = Served
agenda-figures-missed = Missed
agenda-figures-missed-share = Share missed
agenda-figures-cancelled = Cancelled
agenda-figures-walk-ins = Without appointment
agenda-figures-refused = No place found
agenda-figures-median = Median wait (minutes)
agenda-figures-p90 = Wait of nine in ten (minutes)
agenda-figures-first-place = First free place (days)
agenda-figures-without = Without appointment
agenda-figures-by-counter = Counter
agenda-figures-by-kind = Type of appointment
agenda-figures-by-channel = Booked
agenda-figures-by-week = Week
agenda-figures-by-month = Month
agenda-figures-over-time = Over time
agenda-figures-tables = In detail
agenda-figures-picture-served = Appointments served
agenda-figures-picture-missed-share = Share of appointments missed, of a hundred that are over
agenda-figures-picture-median = Median wait, in minutes
agenda-figures-picture-first-place = Days to the first free place
agenda-figures-none = No appointments in this period
agenda-figures-none-onward = You can choose another period, or all counters.
agenda-figures-no-counters = No counter has an agenda
agenda-figures-no-counters-onward = When a counter receives by appointment, its figures appear here.
agenda-figures-how = Appointments count on the day on which they take place. A wait goes from the hour that was agreed, or from the arrival of who comes later or without an appointment, to the call. The first free place is looked at every day at noon: the figure is the median of the days that it was away.
agenda-evaluation-title = Evaluation
agenda-evaluation-none = The public cannot book yet
agenda-evaluation-none-onward = The evaluation begins with the trial: from that day on bookings, waits and no-shows are counted.
agenda-evaluation-period = From { $from } to { $to }.
agenda-evaluation-until = The trial ends on { $until }.
agenda-evaluation-answers = What the figures say
agenda-evaluation-nothing = no data yet
agenda-evaluation-minutes = { $minutes } minutes (median)
agenda-evaluation-p90 = nine people in ten within { $minutes } minutes
agenda-evaluation-days = { $days } days (median)
agenda-evaluation-booked = Bookings for this period
agenda-evaluation-online = Booked online
agenda-evaluation-missed = Appointments missed
agenda-evaluation-waited = Wait at the counter
agenda-evaluation-walk-ins = People received without an appointment
agenda-evaluation-refused = Attempts without a free place
agenda-evaluation-first-place = Distance of the first free place
agenda-evaluation-planned = Reception days over those planned
agenda-evaluation-decide = What is to be decided
agenda-evaluation-decide-live = Does the agenda go live?
agenda-evaluation-decide-longer = Is the trial prolonged, and until when?
agenda-evaluation-decide-off = Is it stopped, and how are those told who have booked?
agenda-evaluation-decide-places = Are there enough places? If many find none, more desks or hours are needed.
agenda-evaluation-decide-channels = Are the quotas for telephone and counter right for those who do not book online?
agenda-evaluation-decide-missed = Do no-shows call for reminders, a longer limit for cancelling, or extra places?
agenda-plan-extra-title = Extra places for no-shows
agenda-plan-extra-lead = Who books and does not come leaves a place empty. The office can choose to take a few more bookings than its desks receive: if everybody comes, people wait a little longer.
agenda-plan-extra-more = Missed appointments
agenda-plan-missed = In the last three months this happened to { $share } of the appointments: { $missed } of { $appointments }.
agenda-plan-missed-none = There are no appointments yet from which to decide.
agenda-plan-field-extra_per_hour = Extra places in an hour
agenda-plan-field-extra_per_hour-hint = 0 = none. What a quota limits takes no extra place.
agenda-plan-extra = At most { $most } extra places in an hour.
agenda-plan-field-kind = Type
agenda-plan-field-channel = Booked
agenda-plan-field-most = Places at most
agenda-plan-add-break = Add a break
agenda-plan-add-quota = Add a quota
agenda-plan-quotas-lead = How many places of the day a type of appointment or a way of booking may have at most.
agenda-changes-title = Move or cancel
agenda-changes-lead = The calendar has changed and these people would no longer be received at their hour. The nearest free place is shown for each. Who left a mail address is told; the others have to be called.
agenda-changes-choose = Booking
agenda-changes-to = New place
agenda-changes-notice = Notice
agenda-changes-nowhere = No free place
agenda-changes-call = To be called
agenda-changes-move = Move the bookings chosen
agenda-changes-keep = Keep the bookings chosen without interpreter
agenda-changes-cancel = Cancel the bookings chosen and tell them
agenda-changes-none = No bookings to move
agenda-changes-none-onward = Bookings that a change of calendar hits appear here.
agenda-changes-done-move = { $n ->
    [one] One booking was moved.
   *[other] { $n } bookings were moved.
}
agenda-changes-done-cancel = { $n ->
    [one] One booking was cancelled.
   *[other] { $n } bookings were cancelled.
}
agenda-changes-done-keep = { $n ->
    [one] One booking stays at its hour, without interpreter.
   *[other] { $n } bookings stay at their hour, without interpreter.
}
agenda-changes-left = Done: { $done }. { $left } are left: there was no place, or somebody changed them meanwhile.
agenda-changes-same-hour = Same time: another place or another interpreter
agenda-changes-no-notice = None: the time stays the same
agenda-changes-nobody = Choose at least one booking.
agenda-changes-sure-move = Confirm the moves
agenda-changes-sure-cancel = Confirm the cancellations
agenda-changes-sure-keep = Confirm without interpreter
agenda-changes-ask-keep = { $n ->
    [0] None of the chosen bookings can be kept.
    [one] One booking stays at its hour, and the person is told that the interpreter will not be there. Go on?
   *[other] { $n } bookings stay at their hour, and the people are told that the interpreter will not be there. Go on?
}
agenda-changes-ask-move = { $n ->
    [0] None of the chosen bookings can be moved.
    [one] One booking will be moved. Go on?
   *[other] { $n } bookings will be moved. Go on?
}
agenda-changes-ask-cancel = { $n ->
    [0] None of the chosen bookings can be called off.
    [one] One booking will be called off, which cannot be undone. Go on?
   *[other] { $n } bookings will be called off, which cannot be undone. Go on?
}
agenda-changes-mailed = { $n ->
    [one] One person is told by e-mail.
   *[other] { $n } people are told by e-mail.
}
agenda-changes-called = { $n ->
    [one] One person has left no e-mail address and has to be called.
   *[other] { $n } people have left no e-mail address and have to be called.
}
agenda-changes-stay = { $n ->
    [one] One of the chosen bookings stays as it is: there is no place nearby, or somebody has changed it meanwhile.
   *[other] { $n } of the chosen bookings stay as they are: there is no place nearby, or somebody has changed them meanwhile.
}
agenda-changes-who = The bookings
agenda-changes-sure-do-move = Move
agenda-changes-sure-do-cancel = Call off and tell
agenda-changes-sure-do-keep = Keep without interpreter
agenda-changes-back = Back to the list
agenda-changes-later = Not now
agenda-changes-listed = Those to be called stay in a list to print, until each call is ticked off.
