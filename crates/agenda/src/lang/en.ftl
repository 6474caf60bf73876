### The agenda: texts for those who book, for the counter and for those who set it up.

## What cannot stay in a calendar
agenda-plan-days = Choose at least one day of the week.
agenda-plan-order = The end has to come after the beginning.
agenda-plan-nth = Give a number from 1 to 5.
agenda-plan-desks = Give at least one desk, by numbers from 1 to 200.
agenda-plan-minutes = A place lasts from 5 to 480 minutes.
agenda-plan-buffer = The pause between two places is at most 120 minutes.
agenda-plan-horizon = Give from 1 to 400 days.
agenda-plan-reason = Give the reason of the absence.
agenda-plan-shares = The shares of the release, from the earliest to the latest, are at most 100 per cent together.
agenda-withdrawn = Nobody receives at this time any more
agenda-replaced = Replaced by the new calendar

## What cannot stay in a booking
agenda-languages-form = Give the languages by their codes, for example “ar fr”.
agenda-booking-ahead = The appointment is still to come.
agenda-key-used = Another request was already sent under the same name.
agenda-type-italian = The Italian text is required.
agenda-stage-order = The chosen stage does not follow this one.
agenda-pilot-until = Give the last day of the trial, today or later.

## Words
agenda-stage-off = off
agenda-stage-familiarisation = familiarisation
agenda-stage-pilot = trial
agenda-stage-live = live
agenda-state-booked = booked
agenda-state-served = served
agenda-state-no_show = did not come
agenda-state-cancelled = cancelled by the person
agenda-state-called_off = cancelled by the office
agenda-who-anyone = Anybody may book it.
agenda-who-convoked = Those who were invited may book it.
agenda-who-staff = Only the staff may book it.
agenda-weeks-week = every week
agenda-weeks-other_week = every other week
agenda-weeks-nth_1 = first of the month
agenda-weeks-nth_2 = second of the month
agenda-weeks-nth_3 = third of the month
agenda-weeks-nth_4 = fourth of the month
agenda-weeks-nth_5 = fifth of the month
agenda-weeks-last = last of the month
agenda-release-rolling = Each day, at the hour given
agenda-release-fixed = All together, on a date
agenda-release-staged = In stages

## Set-up
agenda-staff-title = Agenda
agenda-staff-title-lead = Set up the appointments of the counters: types, calendars, roll-out.
agenda-staff-lead = Each counter switches its agenda on step by step: familiarisation, trial, live.
agenda-counters-caption = Counters
agenda-counters-none = No counter
agenda-counters-none-onward = Counters are added in the service charter, under their office.
agenda-column-counter = Counter
agenda-column-stage = Stage
agenda-column-types = Types
agenda-column-hit = To be moved
agenda-column-when = When
agenda-column-code = Code
agenda-column-name = Name
agenda-column-contact = Contact
agenda-begin = Set up
agenda-begin-one = Set up the agenda: { $counter }
agenda-begun = The agenda can be set up now; for the time being it is off.
agenda-tab-counter = Counter
agenda-tab-types = Types
agenda-tab-calendar = Calendar
agenda-tab-preview = Preview of the month
agenda-counter-title = Agenda of the counter
agenda-counter-stage = New stage
agenda-counter-pilot_until = Last day of the trial
agenda-counter-revision = Version
agenda-stage-title = Roll-out
agenda-stage-change = Change the stage
agenda-stage-changed = The stage was changed.
agenda-stage-off-means = The agenda is off: nobody sees anything.
agenda-stage-familiarisation-means = Operators try everything on rehearsal data that reach neither the results nor citizens. The public sees nothing. When this stage ends, the rehearsals disappear.
agenda-stage-pilot-means = The public books up to the last day of the trial.
agenda-stage-live-means = The public books.
agenda-hit-title = Appointments to be moved
agenda-hit-lead = { $n ->
    [one] One appointment is at a time at which nobody receives any more. It stays booked until it is moved or cancelled.
   *[other] { $n } appointments are at times at which nobody receives any more. They stay booked until they are moved or cancelled.
  }
agenda-types-none = No type is switched on: nothing can be booked yet.
agenda-types-change = Choose the types
agenda-types-lead = The types are the same all over Italy. Here those are switched on that the counter receives.
agenda-types-service = Service of the charter
agenda-types-minutes = Length here, in minutes (usually { $usual })
agenda-saved = Saved.
agenda-patterns-none = The calendar is empty.
agenda-calendar-change = Change the calendar
agenda-calendar-lead = Changes stay a draft until they are published from the preview. National holidays, the patron’s day and the closures of the charter are always left out.
agenda-draft = draft
agenda-draft-waits = There is a draft that was not published yet.
agenda-draft-save = Save the draft
agenda-draft-saved = The draft is saved: check the month and publish.
agenda-draft-drop = Delete the draft
agenda-draft-drop-ask = Delete the draft? The published calendar stays.
agenda-draft-dropped = The draft was deleted.
agenda-publish = Publish the calendar
agenda-published = The calendar is published. No appointment is affected.
agenda-published-hit = The calendar is published. Some appointments have to be moved or cancelled: they are listed here.
agenda-month-before = Month before
agenda-month-after = Month after
agenda-preview-draft = { $n ->
    [0] This is the draft. Publishing it affects no appointment.
    [one] This is the draft. If it is published, one appointment has to be moved or cancelled.
   *[other] This is the draft. If it is published, { $n } appointments have to be moved or cancelled.
  }
agenda-preview-caption = { $month }: { $n ->
    [one] one place
   *[other] { $n } places
  }
agenda-preview-places = { $n ->
    [one] 1 place
   *[other] { $n } places
  }
agenda-preview-blocked = { $n ->
    [one] 1 blocked
   *[other] { $n } blocked
  }
agenda-said-desks = { $n ->
    [one] desk { $desks }
   *[other] desks { $desks }
  }
agenda-said-minutes = places of { $minutes } minutes
agenda-said-from = from { $on }
agenda-said-to = until { $on }
agenda-field-form = It is not written in the form shown.
agenda-since-missing = Give a day of the first week.
agenda-moment-form = Give a day and an hour.

## The calendar as a form
agenda-plan-patterns = Hours that come back
agenda-plan-row-patterns = Hours { $number }
agenda-plan-new-patterns = New hours
agenda-plan-type-off = { $code } (switched off)
agenda-plan-stale = Somebody else has saved the calendar meanwhile. What was typed is still here: saved now, it takes the place of theirs.
agenda-plan-stale-other = Open their calendar
agenda-plan-openings = Openings on single days
agenda-plan-openings-hint = An opening on a single day does not hold on holidays.
agenda-plan-row-openings = Opening { $number }
agenda-plan-new-openings = New opening
agenda-plan-absences = Absences
agenda-plan-row-absences = Absence { $number }
agenda-plan-new-absences = New absence
agenda-plan-release = Release of the places
agenda-plan-changes = Moving and cancelling
agenda-plan-field-days = Days
agenda-plan-field-weeks = Weeks
agenda-plan-field-since = A day of the first week
agenda-plan-field-since-hint = Only for every other week.
agenda-plan-field-from = From
agenda-plan-field-to = To
agenda-plan-field-on = Day
agenda-plan-field-desks = Desks
agenda-plan-field-desks-hint = For example 1-3, 5
agenda-plan-field-opens = Opens
agenda-plan-field-closes = Closes
agenda-plan-field-minutes = Minutes a place
agenda-plan-field-buffer = Minutes between places
agenda-plan-field-breaks = Breaks
agenda-plan-field-types = These types only
agenda-plan-field-types-hint = None chosen: all.
agenda-plan-field-quotas = Quotas of the day
agenda-plan-field-remove = Take this away
agenda-plan-field-begins = From
agenda-plan-field-ends = To
agenda-plan-field-desk = Desk
agenda-plan-field-desk-hint = Empty: all.
agenda-plan-field-reason = Reason
agenda-plan-field-horizon_days = Days ahead
agenda-plan-field-horizon_days-hint = For how many days there are places.
agenda-plan-field-lead_minutes = Notice, in minutes
agenda-plan-field-lead_minutes-hint = Until how long before one books online.
agenda-plan-field-release = Places open
agenda-plan-field-release_at = At
agenda-plan-field-release_on = On
agenda-plan-field-release_on-hint = Only for one date.
agenda-plan-field-shares = Stages
agenda-plan-field-shares-hint = Days before and percentage: 21 60, 7 30, 1 10
agenda-plan-field-change_minutes = Minutes before, up to which one may change
agenda-plan-field-moves_most = Moves at most
agenda-plan-field-return_minutes = A place given back returns within minutes
agenda-plan-field-return_minutes-hint = At a random moment, so that nobody can hand it on.
