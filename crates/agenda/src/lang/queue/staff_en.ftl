### Those who wait, as the office sees them: list, settings, places given by draw.

agenda-tab-waiting = Waiting list
agenda-tab-releases = Draws
agenda-calendar-offered = offered to who waits
agenda-stands-offered = Offered to who waits

## The list
agenda-queue-staff-lead = Places that come free are offered in this order, one at a time. The order cannot be changed: a person can only be taken out, with a reason that they are told.
agenda-queue-search = Name
agenda-queue-ended = Show those who wait no more
agenda-queue-none = Nobody in the list
agenda-queue-none-onward = Who finds no place can join from the booking page.
agenda-queue-nobody = Data deleted
agenda-queue-column-joined = In the list since
agenda-queue-earlier = would like to come earlier
agenda-queue-offered = { DAY($on) }, { $at }; offer good until { DAY($until) }, { $until-hour }
agenda-queue-settings-title = Rules of this counter
agenda-queue-settings-hold_minutes = How long an offer holds, in minutes
agenda-queue-settings-hold_minutes-hint = From 30 to 2880. Only the hours from 8 to 20 of opening days count; an offer always ends before its appointment.
agenda-queue-settings-work_to_book = Ask who books online for a moment of computing or waiting
agenda-queue-settings-work_to_book-hint = It keeps automatic programs away without picture puzzles. It is switched on by itself where many attempts come from one network address.
agenda-queue-settings-kept = The rules were saved.
agenda-queue-remove-title = Taking out of the list
agenda-queue-remove-what = The person receives a message with the reason, the position is lost and their data are deleted. A place that is offered goes to the next person.
agenda-queue-remove-why = Reason
agenda-queue-remove-why-hint = At most 200 characters. The person reads it, in the language in which it is written.
agenda-queue-remove-sure = Take this person out of the list? It cannot be undone.
agenda-queue-remove-do = Take out of the list
agenda-queue-removed = The person was taken out of the list.

## Draws
agenda-release-staff-lead = For a time with few places: people enrol without haste, the order is drawn, and everybody can compute it again. The places of that time are not sold otherwise until the draw is over.
agenda-release-staff-none = No draws
agenda-release-staff-none-onward = One can be announced below.
agenda-release-column-days = Places
agenda-release-column-enrolled = Enrolled
agenda-release-announce = Announcing a draw
agenda-release-announce-what = With the announcement the program chooses a seed at random and publishes its fingerprint. Dates and the source of the public value cannot be changed any more; all of it can only be called off, with a reason, before the hour of the public value. The public value has to come into being after enrolment has ended and before the first place.
agenda-release-announce-sure = Publish the announcement? Dates and the source of the public value cannot be changed after that.
agenda-release-announce-do = Announce
agenda-release-announced = The draw is announced and the fingerprint of the seed is public.
agenda-release-kind = Reason for the appointment
agenda-release-first_day = Places from
agenda-release-last_day = To
agenda-release-opens = Enrolment begins
agenda-release-opens_at = Hour
agenda-release-closes = Enrolment ends
agenda-release-closes_at = Hour of the end
agenda-release-draw = Day of the public value
agenda-release-draw_at = Hour of the public value
agenda-release-source-hint = For example: the winning numbers of the Lotto, Genoa wheel, draw of Thursday 3 December 2026, separated by hyphens. If there is none, the next draw counts.
agenda-release-source_url = Address where the value will be published
agenda-release-past = Enrolment cannot begin in the past.
agenda-release-closes-late = Enrolment has to stay open for an hour at least.
agenda-release-draw-early = The public value has to come into being after enrolment has ended.
agenda-release-days-early = The first place has to be a day after the draw at least.
agenda-release-days-order = The last day is before the first.
agenda-release-source-words = Describe the source so that anybody can find it, in 10 to 400 characters.
agenda-release-address = Give a whole address that begins with https://.
agenda-release-not-public = This is not booked online here: a draw is about places for everybody.
agenda-release-overlaps = There is another draw on these days.
agenda-release-not-now = This cannot be done now.
agenda-release-public = The public page of the draw
agenda-release-still = How it goes
agenda-release-still-what = { $waiting ->
    [one] One person waits;
   *[other] { $waiting } people wait;
  } open offers: { $offers }
agenda-release-draw-title = Entering the public value
agenda-release-draw-what = Write the value exactly as it is published at the announced source, with the address where it can be read. The order is computed at once and cannot be drawn again.
agenda-release-value-hint = Capitals, blanks and marks count.
agenda-release-url = Address where it can be read
agenda-release-draw-sure = Draw with this value? It cannot be done again.
agenda-release-draw-do = Draw
agenda-release-drawn = The order is drawn and published. The offers begin in a moment.
agenda-release-value-form = Write the public value, at most 400 characters.
agenda-release-end = Call the draw off
agenda-release-end-title = Call the draw off?
agenda-release-end-what = Those who enrolled are told and stay in the waiting list; the places can be booked again. The reason is public, and the draw that was called off stays visible.
agenda-release-why = Reason
agenda-release-why-missing = Write the reason, at most 400 characters.
agenda-release-end-do = Yes, call it off
agenda-release-end-stay = Leave it as it is
agenda-release-called-off = The draw was called off.

## The list at the counter
agenda-wait-new = Add a person
agenda-wait-new-lead = For who is on the telephone or at the counter. They are in the list at once, after those who are there.
agenda-wait-new-lead-sms = Without an e-mail address the offer comes by SMS; without that too it is read to them on the telephone: they appear among those to call.
agenda-wait-new-lead-call = Without an e-mail address the offer is read to them on the telephone: they appear among those to call.
agenda-wait-do = Put into the list
agenda-wait-done = { $name } is on the waiting list.
agenda-wait-none-onward = People join from the booking page, or with the staff.
agenda-wait-kind = What for
agenda-wait-channel = The request comes
agenda-wait-name = First and family name
agenda-wait-born_on = Date of birth
agenda-wait-fiscal_code = Tax code
agenda-wait-fiscal_code-hint = The date of birth or the tax code is enough.
agenda-wait-phone = Telephone
agenda-wait-email = E-mail address
agenda-wait-email-hint = Who has none leaves a telephone number.
agenda-wait-lang = Language of the messages
agenda-wait-sms = Messages by SMS
agenda-wait-sms-hint = Needs a mobile number. The offer comes with a link to answer.
agenda-wait-people = How many people come
agenda-wait-language = Interpreter or mediator
agenda-wait-weekdays = Days that suit
agenda-wait-weekdays-hint = None chosen: all.
agenda-wait-part = Hours that suit
agenda-wait-calls = To call: they have an offer and hear of it only by telephone
agenda-wait-to-call = { $n ->
    [one] One person on the waiting list has an offer to be told on the telephone.
   *[other] { $n } people on the waiting list have an offer to be told on the telephone.
}
agenda-wait-to-call-go = Whom to call
agenda-wait-by-call = by telephone: the staff call
agenda-wait-by-sms = by SMS
agenda-wait-by-mail = by e-mail
agenda-wait-reached = Receives offers
agenda-wait-before = People before
agenda-wait-read = To be read to the person: “{ $kind }, { DAY($on) } at { $at }, { $place }”.
agenda-wait-until = The offer is good until { DAY($on) } at { $at }; then it goes to the next person.
agenda-wait-yes = The person accepts
agenda-wait-no = The person does not want this place
agenda-wait-no-sure = The place goes to the next person. Go on?
agenda-wait-accepted = The appointment is booked: read the code to the person.
agenda-wait-declined = The place goes to the next person; who declined stays in the list.
agenda-wait-leave-title = Does not want to wait any more
agenda-wait-leave-what = The person leaves the list and their data are erased. A place on offer goes to the next person.
agenda-wait-leave-do = Leaves the list
agenda-wait-leave-sure = The person loses their place in the list. Go on?
agenda-wait-left = The person has left the list.
agenda-wait-instead = Put into the waiting list

## Words of the history
agenda-waiting-state-asked = to be confirmed
agenda-waiting-state-waiting = waiting
agenda-waiting-state-booked = booked
agenda-waiting-state-offered = place offered
agenda-waiting-state-accepted = offer accepted
agenda-waiting-state-declined = offer declined
agenda-waiting-state-withdrawn = offer withdrawn
agenda-waiting-state-left = has left the list
agenda-waiting-state-lapsed = ran out without an answer
agenda-waiting-state-missed = out of the list after three offers
agenda-waiting-state-removed = removed by the office
