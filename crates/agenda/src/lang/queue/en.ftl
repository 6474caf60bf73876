### Those who wait for a place: waiting list, places offered, places given by draw. What citizens read.

## Joining
agenda-queue-title = Waiting list
agenda-queue-what = A place that comes free is offered first to those who wait, in the order in which they joined. Whoever is offered one has some hours to accept it; meanwhile the place is kept.
agenda-queue-do = Join the waiting list
agenda-queue-privacy = The data serve the waiting list only and are deleted when you leave it. The place is personal: the name cannot be changed.
agenda-queue-already = This person is in the list already. The page of the list is in the message that was sent then.
agenda-queue-who = Give the date of birth or the fiscal code: a place belongs to one person.
agenda-queue-counters-choose = Choose at least one counter.
agenda-queue-offer-over = The offer is no longer good.
agenda-queue-over = The waiting is over already.
agenda-queue-address-ask = { $enrolled ->
    [1] Somebody asked to enrol in the draw of a place with the address { $email }.
   *[other] Somebody asked to wait for a place with the address { $email }.
  }
agenda-queue-address-waits = A message with a link was sent to { $email }. Please open it by { DAY($on) }, { $at }: until then the request does not count.
agenda-queue-address-confirmed = The address is confirmed: from now on the request counts.
agenda-earlier = I would like to come earlier
agenda-earlier-title = An earlier appointment
agenda-earlier-what = A place that comes free before this appointment is offered to those who wait, in order. The appointment stays as it is until you accept an offer.
agenda-earlier-email = Offers are sent to { $email }.
agenda-enrol-title = Enrolment in the draw
agenda-enrol-what = The places from { DAY($first) } to { DAY($last) } are given out. It does not matter who comes first: the order is drawn on { DAY($on) }, after { $at }, and everybody can compute it again.
agenda-enrol-until = You can enrol until { DAY($on) }, { $at }.
agenda-enrol-do = Enrol
agenda-book-fiscal_code = Italian fiscal code (codice fiscale)
agenda-book-fiscal_code-hint = The date of birth or the fiscal code is enough.
agenda-book-counters = Counters
agenda-book-counters-hint = Any of those that you choose will do.
agenda-book-weekdays = Days that suit
agenda-book-weekdays-hint = If you choose none, all of them suit.
agenda-book-part = Hours that suit
agenda-part-any = any hour
agenda-part-morning = the morning, before 13:00
agenda-part-afternoon = the afternoon, from 13:00
agenda-weekdays-any = any day

## Against programs
agenda-proof-busy = One moment: your device is finishing a small computation that keeps automatic programs away. Then the form is sent by itself.
agenda-proof-wait = To keep automatic programs away, the form can be sent { $seconds } seconds after this page was opened.
agenda-proof-early = Another { $seconds } seconds: this keeps automatic programs away, and is the same for everybody. Then press the button again; what you wrote stays here.
agenda-proof-stale = The page was open for too long. What you wrote is still here: wait some seconds and press the button again.
agenda-proof-used = This request has arrived already.

## The page of who waits
agenda-waiting-title = In the waiting list
agenda-enrolled-title = Enrolment in the draw
agenda-waiting-place = Position in the list: { $n }
agenda-waiting-draw = The order is drawn on { DAY($on) }, after { $at }.
agenda-waiting-rank = { $n ->
    [0] Position in the drawn order: { $rank }. Nobody waits before you any more.
    [one] Position in the drawn order: { $rank }. One person still waits before you.
   *[other] Position in the drawn order: { $rank }. { $n } people still wait before you.
  }
agenda-waiting-what = When there is a place you receive a message. Please look at your mail, also among the unwanted messages.
agenda-waiting-keep = Please keep this page: its address is personal and lets you see the position, answer offers and leave.
agenda-standing-asked = To be confirmed
agenda-standing-waiting = Waiting
agenda-standing-offered = There is a place
agenda-standing-booked = Booked
agenda-standing-left = Has left the list
agenda-standing-lapsed = Not confirmed
agenda-standing-missed = Out of the list
agenda-standing-removed = Removed by the office
agenda-standing-what-booked = The waiting is over: there is an appointment.
agenda-standing-what-left = The waiting was ended on request. The personal data were deleted.
agenda-standing-what-lapsed = The mail address was not confirmed in time. The personal data were deleted; you can join again.
agenda-standing-what-missed = Three offers came to nothing, and the places went to others. You can join again.
agenda-standing-what-removed = The office closed the request and wrote the reason in the message that it sent.
agenda-suits = What suits
agenda-ticket = Public number

## The offer
agenda-offer-title = Place offered
agenda-offer-until = The place is kept until { DAY($on) }, { $at }. Then it goes to the next person.
agenda-offer-instead = If you accept, the appointment of { DAY($on) }, { $at }, is moved to this time.
agenda-offer-choice = You can also choose another free place
agenda-offer-accept = Accept the place
agenda-offer-decline = Decline this place
agenda-offer-left = { $n ->
    [one] This is the last offer: if it comes to nothing, the waiting ends.
   *[other] After { $n } offers that come to nothing, this one included, the waiting ends.
  }
agenda-decline-title = Decline this place?
agenda-decline-what = The place goes to the next person and cannot be had back. The position in the list stays.
agenda-decline-do = Yes, decline
agenda-decline-stay = Back to the offer
agenda-declined = The place has gone to the next person.
agenda-leave = { $enrolled ->
    [1] Withdraw the enrolment
   *[other] Leave the list
  }
agenda-leave-title = { $enrolled ->
    [1] Withdraw from the draw?
   *[other] Leave the list?
  }
agenda-leave-what = The position is lost and the personal data are deleted. A place that is offered goes to the next person.
agenda-leave-do = { $enrolled ->
    [1] Yes, withdraw
   *[other] Yes, leave
  }
agenda-leave-stay = { $enrolled ->
    [1] Stay in the draw
   *[other] Stay in the list
  }
agenda-left = The waiting is over and the personal data were deleted.

## Places given by draw
agenda-releases-title = Places given by draw
agenda-releases-lead = Where places are few, the office can give them in a drawn order that everybody can check.
agenda-releases-open = Open draws
agenda-releases-none = There are no draws
agenda-releases-none-what = Places are booked as always, on the page of appointments.
agenda-release = Draw
agenda-release-days = Places from { DAY($first) } to { DAY($last) }
agenda-release-opens-on = Enrolment from { DAY($on) }, { $at }
agenda-release-closes-on = Enrolment until { DAY($on) }, { $at }
agenda-release-closed = Enrolment in this draw is not open.
agenda-release-enrolled = { $n ->
    [0] Nobody is enrolled.
    [one] One person is enrolled.
   *[other] { $n } people are enrolled.
  }
agenda-release-why-off = Why it was called off:
agenda-release-state-open = Enrolment open
agenda-release-state-announced = Announced
agenda-release-state-closed = Waiting for the draw
agenda-release-state-drawn = Drawn
agenda-release-state-over = Over
agenda-release-state-called_off = Called off
agenda-release-how = How it works
agenda-release-how-enrol = People enrol from { DAY($from) }, { $from-hour }, to { DAY($to) }, { $to-hour }. Early or late makes no difference. Everybody receives a public number.
agenda-release-how-draw = The public value is known on { DAY($on) }, after { $at }. From it, from the secret seed and from the numbers the order is computed.
agenda-release-how-offers = The places are offered in that order. Whoever is offered one has some hours to accept it and can choose among the places that are still free.
agenda-release-how-name = The place belongs to the person who enrolled. The name cannot be changed; a place that is given up goes to the next person.
agenda-release-check = Checking the draw
agenda-release-check-what = With the announcement the office publishes the fingerprint of a secret seed, which cannot be changed after that. The public value comes into being after enrolment has closed, and nobody knows it before. So nobody, not even the office, can decide the order.
agenda-release-commitment = Fingerprint of the seed (SHA-256)
agenda-release-source = Where the public value comes from
agenda-release-seed = Seed
agenda-release-value = Public value
agenda-release-later = Published with the draw.
agenda-release-drawn-at = Drawn
agenda-release-rule = For each number the SHA-256 fingerprint is computed of the text made of seed, colon, public value, colon, number. The order is that of the fingerprints, the smallest first. Any computer can check it:
agenda-release-example = Example: number { $ticket }
agenda-release-order = Drawn order
agenda-release-order-what = Numbers only: names are not published. Your own number is on your personal page.
agenda-release-column-rank = Position

## Messages
agenda-queue-mail-asked-subject = { $enrolled ->
    [1] Please confirm your enrolment in the draw
   *[other] Please confirm the address for the waiting list
  }
agenda-queue-mail-asked-body =
    Good day,

    { $enrolled ->
        [1] with this address somebody asked to enrol in the draw of a place:
       *[other] with this address somebody asked to wait for a place:
    }

    { $kind }
    { $office } – { $counter }

    To confirm the address please open this link by { DAY($by) }, { $by-hour }:
    { $confirm }

    Until then the request does not count. If you asked for nothing, please ignore this message.
agenda-queue-mail-joined-subject = { $enrolled ->
    [1] Enrolled in the draw: { $kind }
   *[other] Waiting for a place: { $kind }
  }
agenda-queue-mail-joined-body =
    Good day { $name },

    the address is confirmed and the request counts.

    { $kind }
    { $office } – { $counter }
    { $enrolled ->
        [1] Public number in the draw: { $ticket }
       *[other] Places are offered in the order in which people joined.
    }

    To see the position, answer offers or leave: { $link }
agenda-queue-mail-offered-subject = There is a place: { DAY($on) }, { $at }
agenda-queue-mail-offered-body =
    Good day { $name },

    there is a place:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    It is kept until { DAY($by) }, { $by-hour }. Then it goes to the next person.
    To accept or decline it: { $link }
agenda-queue-mail-passed-subject = The offer has ended
agenda-queue-mail-passed-body =
    Good day { $name },

    nobody answered the offer in time, and the place has gone to the next person. The position in the list stays.
    { $left ->
        [one] If the next offer comes to nothing too, the waiting ends.
       *[other] { $left } offers are left; then the waiting ends.
    }

    The page of the list: { $link }
agenda-queue-mail-withdrawn-subject = The place offered is no more
agenda-queue-mail-withdrawn-body =
    Good day { $name },

    the office changed its hours and cannot receive at the time that was offered. We apologise. The position in the list stays, and the next place is offered in order.

    The page of the list: { $link }
agenda-queue-mail-missed-subject = The waiting is over
agenda-queue-mail-missed-body =
    Good day { $name },

    three places that were offered came to nothing and went to other people. The waiting is over and the personal data were deleted.

    You can join again at any time: { $link }
agenda-queue-mail-drawn-subject = The draw is done: position { $rank }
agenda-queue-mail-drawn-body =
    Good day { $name },

    the order has been drawn.

    { $kind }
    { $office } – { $counter }
    Public number: { $ticket }
    Position: { $rank }

    The places are offered in this order; when it is your turn you receive a message.
    To check the draw: { $page }
    Your personal page: { $link }
agenda-queue-mail-nothing-left-subject = The places of the draw are given
agenda-queue-mail-nothing-left-body =
    Good day { $name },

    all places of the draw have been given. The request stays in the waiting list: a place that comes free is offered in order.

    { $kind }
    { $office } – { $counter }

    The page of the list: { $link }
agenda-queue-mail-called-off-subject = The draw was called off
agenda-queue-mail-called-off-body =
    Good day { $name },

    the office called the draw off. Reason: { $why }

    The request stays in the waiting list: { $link }
agenda-queue-mail-removed-subject = The office closed the request to wait
agenda-queue-mail-removed-body =
    Good day { $name },

    the office took the request out of the list. Reason: { $why }

    { $kind }
    { $office } – { $counter }

    The personal data were deleted.

agenda-queue-sms-joined = { $enrolled ->
    [1] Enrolled in the draw. Your number and offers: { $link }
   *[other] On the waiting list. Your place and offers: { $link }
  }
agenda-queue-sms-offered = Free place { $on } at { $at }. Answer by { $by }: { $link }
agenda-queue-sms-news = { $enrolled ->
    [1] News of the draw: { $link }
   *[other] News about your waiting list: { $link }
  }
