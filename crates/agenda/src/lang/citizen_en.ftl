### For those who book: the steps, the page of the appointment, the messages. All that citizens read of this room stands here.

## The steps
agenda-step-place = Place
agenda-step-time = Date and time
agenda-step-details = Details
agenda-step-applicant = Applicant
agenda-step-review = Check
agenda-title-place = Booking: place
agenda-title-time = Booking: date and time
agenda-title-details = Booking: details
agenda-title-applicant = Booking: applicant
agenda-title-review = Booking: check your data
agenda-next-time = Continue: date and time
agenda-next-details = Continue: details
agenda-next-applicant = Continue: applicant
agenda-next-review = Continue: check
agenda-back = Back
agenda-change = Change
agenda-draft-kept = What you have written is kept for two hours on this device.
agenda-draft-remove = Delete everything
agenda-draft-removed = The data of the booking were deleted.
agenda-draft-gone = There is no booking under way: two hours have passed, or it is already completed. You can start again from here.

## Which appointments there are
agenda-landing-title = Appointments
agenda-landing-lead = Choose the reason, the counter and the time. You need no account.
agenda-landing-open = What you can book
agenda-landing-counters = { $n ->
    [one] One counter
   *[other] { $n } counters
  }
agenda-landing-convoked = By invitation
agenda-landing-convoked-what = These appointments are booked through the link in the office’s invitation.
agenda-landing-known = I already have a booking
agenda-landing-known-what = With its code you can see it again, move it or cancel it.
agenda-landing-none = No counter receives by appointment
agenda-landing-none-what = For now the offices have not opened online bookings.
agenda-contact-offices = How to contact the offices
agenda-contact-office = How to contact the office

## Place
agenda-place-where = Where
agenda-place-none = No appointments online
agenda-place-none-what = For this service no counter receives by an appointment booked online.
agenda-place-convoked = Booked by invitation
agenda-near = Town, postal code, street or name of the counter
agenda-near-do = Show the nearest first
agenda-near-from = In order of distance from { $town }.
agenda-near-unknown = We do not know where “{ $place }” is: the counters are in the order of their first free place.
agenda-near-known = Distances are known from:
agenda-distance = { $km } km away in a straight line
agenda-locate = Use my position
agenda-locate-privacy = The position stays on this device: it is neither sent nor kept.
agenda-locate-done = The counters are now from the nearest to the farthest.
agenda-locate-refused = The position is not available: the town or the postal code can be typed above.
agenda-first-free = First free place: { DAY($on) }, { $at }
agenda-first-free-none = There are no free places now.

## Date and time
agenda-company = Who comes
agenda-company-do = Update the times
agenda-language-no = None
agenda-language-choose = Choose the language
agenda-language-first = An interpreter takes part in this appointment: choose the language to see the times.
agenda-soonest = The first free days
agenda-soonest-from = { $n ->
    [one] one time, at { $at }
   *[other] { $n } times, from { $at }
  }
agenda-on = { DAY($on) }
agenda-on-at = { DAY($on) }, { $at }
agenda-on-from-to = { DAY($on) }, from { $from } to { $to }
agenda-week = From { DAY($from) } to { DAY($to) }
agenda-list = Free days
agenda-arrows = Other days
agenda-week-before = Week before
agenda-week-after = Week after
agenda-list-before = Days before
agenda-list-after = Days after
agenda-as-list = Show as a list
agenda-as-week = Show by week
agenda-week-none = There are no free times in this week.
agenda-nearest = The nearest free times
agenda-taken = That time is not free any more. Nothing is lost: just choose another time.
agenda-none-title = There are no free places now
agenda-none-what = Places that people cancel become free again during the day.
agenda-none-opens = The next places open on { DAY($on) }, at { $at }.
agenda-place-free = There is a free place again now.

## Receipt of the attempt
agenda-receipt-what = The receipt proves that you looked for an appointment and that there were no places. The office counts these requests.
agenda-receipt-do = Receipt of the attempt
agenda-receipt-title = Receipt of the attempt to book
agenda-receipt-lead = An appointment was asked for and there were no free places.
agenda-receipt-number = Number
agenda-receipt-when = Date and time
agenda-receipt-counts = The request is registered among those refused for lack of places. The office can find it by the number.
agenda-try-again = Look again

## The fields
agenda-book = Confirm the appointment
agenda-book-place = Counter
agenda-book-place-choose = Choose one of the counters on the list.
agenda-book-at = Time
agenda-book-at-choose = Choose one of the times on the list.
agenda-book-kind = Reason
agenda-book-people = How many people come
agenda-book-language = Interpreter or mediator
agenda-book-note = Other details
agenda-book-note-hint = At most 200 characters. Do not write anything about health or other sensitive data.
agenda-book-name = First name and surname
agenda-book-name-hint = Of the person who comes to the appointment.
agenda-book-born_on = Date of birth
agenda-book-born_on-hint = So that each person has the same number of appointments.
agenda-born-form = Check the date of birth.
agenda-book-email = E-mail address
agenda-book-email-hint = You receive a message with a link to confirm the address.
agenda-book-phone = Telephone
agenda-contact-one = One of the two is enough: the e-mail address or the telephone.
agenda-privacy = Your data are used only for this appointment.
agenda-privacy-link = Information on data protection

## Check
agenda-review-lead = Check your data before you confirm.
agenda-review-appointment = Appointment

## The page of the appointment
agenda-page-ahead = Appointment confirmed
agenda-page-booked = Past appointment
agenda-page-served = Appointment completed
agenda-page-no_show = Missed appointment
agenda-page-cancelled = Appointment cancelled
agenda-page-called_off = Appointment cancelled by the office
agenda-citizen-state-booked = Booked
agenda-citizen-state-served = Completed
agenda-citizen-state-no_show = Nobody came
agenda-citizen-state-cancelled = Cancelled
agenda-citizen-state-called_off = Cancelled by the office
agenda-booked = The appointment is booked. It is a good idea to save this page or write the code down.
agenda-when = When
agenda-where = Where
agenda-map = Map
agenda-map-app = Open in the maps app
agenda-people = { $n ->
    [one] One person
   *[other] { $n } people
  }
agenda-case = Case
agenda-code = Code
agenda-code-picture = The code as a picture, for the counter’s reader
agenda-code-what = At the counter the code is enough, on the telephone or on paper.
agenda-bring = What to bring
agenda-calendar = Add to the calendar
agenda-calendar-update = Update the calendar
agenda-calendar-description =
    Code: { $code }

    { $instructions }

    What to bring:
    { $bring }

    To move or cancel: { $link }
agenda-print = Print
agenda-manage = Manage the appointment
agenda-manage-what = If you cannot come, cancel it here: somebody else needs the place.
agenda-move = Move
agenda-move-title = Move the appointment
agenda-move-now = Your appointment now: { DAY($on) }, from { $from } to { $to }.
agenda-move-do = Move to this time
agenda-moves-left = { $n ->
    [one] It can be moved once more.
   *[other] It can be moved { $n } times more.
  }
agenda-moved = The appointment was moved.
agenda-keep = Leave it as it is
agenda-cancel = Cancel the appointment
agenda-cancel-title = Cancel the appointment?
agenda-cancel-what = The place becomes free for others and cannot be taken back.
agenda-cancel-do = Yes, cancel it
agenda-cancelled = The appointment was cancelled.
agenda-back-to = Back to the appointment
agenda-again = Book another appointment

## The e-mail address
agenda-address-waits = The e-mail address has to be confirmed
agenda-address-waits-what = A message with a link was sent to { $email }. Open it by { DAY($on) }, { $at }: otherwise the appointment is cancelled and the place becomes free again.
agenda-address-mend = The address is wrong, or the message does not arrive
agenda-address-change = Change the address or add one
agenda-address-none = none
agenda-address-wanted = Waiting to be confirmed: { $email }. Until then the previous address counts.
agenda-address-send = Send the message again
agenda-address-sent = The message was sent again.
agenda-address-title = Confirm the e-mail address
agenda-address-ask = The appointment was booked with the address { $email }.
agenda-address-confirm = Confirm: the address is mine
agenda-address-confirmed = The address is confirmed.

## Finding a booking again
agenda-find-title = Find a booking
agenda-find-lead = With the code of the appointment and the contact that you gave when you booked.
agenda-find-code = Code of the appointment
agenda-find-code-hint = Ten letters and digits, for example 7K2M-9QXA-41.
agenda-find-contact = E-mail address or telephone
agenda-find-do = Show the appointment
agenda-find-none = There is no appointment with this code and this contact.

## The languages of interpreters and mediators
agenda-speaks-am = Amharic
agenda-speaks-ar = Arabic
agenda-speaks-bn = Bengali
agenda-speaks-de = German
agenda-speaks-en = English
agenda-speaks-es = Spanish
agenda-speaks-fa = Persian
agenda-speaks-fr = French
agenda-speaks-hi = Hindi
agenda-speaks-pa = Punjabi
agenda-speaks-pl = Polish
agenda-speaks-pt = Portuguese
agenda-speaks-ro = Romanian
agenda-speaks-ru = Russian
agenda-speaks-so = Somali
agenda-speaks-sq = Albanian
agenda-speaks-sr = Serbian
agenda-speaks-ti = Tigrinya
agenda-speaks-tl = Tagalog
agenda-speaks-tr = Turkish
agenda-speaks-uk = Ukrainian
agenda-speaks-ur = Urdu
agenda-speaks-wo = Wolof
agenda-speaks-zh = Chinese

## What cannot stay in a booking
agenda-name-missing = Write first and family name.
agenda-name-form = Write first and family name, at most 120 characters.
agenda-fiscal-code-form = The fiscal code has 16 characters, a provisional one 11 digits. Leave it empty if you have none.
agenda-email-form = Check the address: for example name@example.com.
agenda-phone-form = Check the telephone number.
agenda-contact-missing = Give an e-mail address or a telephone number.
agenda-note-long = At most 200 characters.
agenda-people-most = { $most ->
    [one] One person only comes to this appointment.
   *[other] At most { $most } people come to this appointment.
  }
agenda-language-missing = Choose the language of the interpreter or mediator.
agenda-language-none = There is no interpreter for this appointment.
agenda-only-convoked = This appointment is booked by the link in your invitation.
agenda-limit-person = There is already a booking of this kind in this person’s name. You can move or cancel that one.
agenda-limit-case = There is already a booking of this kind for this case. You can move or cancel that one.
agenda-booking-over = The appointment is over or was cancelled.
agenda-change-late = It is too late to change the appointment here: please contact the office.
agenda-moves-most = { $most ->
    [0] This appointment cannot be moved: please contact the office.
    [one] The appointment can be moved once only: please contact the office.
   *[other] The appointment can be moved { $most } times at most: please contact the office.
  }
agenda-changed-meanwhile = Somebody else made a change meanwhile: reload the page.

## Messages to those who book
agenda-mail-booked-subject = Appointment confirmed: { DAY($on) }, { $at }
agenda-mail-booked-body =
    Hello { $name },

    your appointment is confirmed.

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Code: { $code }

    What to bring:
    { $bring }

    To move or cancel the appointment: { $link }
    For your calendar: { $link }/appointment.ics
agenda-mail-asked-subject = Confirm your address for the appointment on { DAY($on) }
agenda-mail-asked-body =
    Hello,

    an appointment was booked with this address:

    { DAY($on) }, { $at }
    { $office } – { $counter }

    To confirm the address, open this link by { DAY($by) }, { $by-hour }:
    { $confirm }

    If it is not confirmed, the appointment is cancelled and the place becomes free again.
    If you have not booked anything, you can ignore this message.
agenda-mail-readdressed-subject = Please confirm the new address for the appointment on { DAY($on) }
agenda-mail-readdressed-body =
    Hello,

    this address was given for an appointment:

    { DAY($on) }, { $at }
    { $office } – { $counter }

    To receive the messages here, confirm the address:
    { $confirm }

    The appointment stays valid in any case. If you have not booked anything, you can ignore this message.
agenda-mail-unhelped-subject = Without interpreter: appointment on { DAY($on) }, { $at }
agenda-mail-unhelped-body =
    Hello { $name },

    your appointment stays confirmed, but the interpreter or mediator will not be there:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    If you can, come with somebody who helps with the language. To choose another day: { $link }
    Code: { $code }
agenda-mail-moved-subject = Appointment moved: { DAY($on) }, { $at }
agenda-mail-moved-body =
    Hello { $name },

    your appointment was moved. The new appointment is:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Code: { $code }

    To move or cancel it: { $link }
    To update your calendar: { $link }/appointment.ics
agenda-mail-near-subject = Reminder: appointment { DAY($on) }, { $at }
agenda-mail-near-body =
    Hello { $name },

    this is a reminder of your appointment:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }
    { $address }

    Code: { $code }

    What to bring:
    { $bring }

    If you cannot come, please say so here, because somebody else needs the place: { $link }
agenda-mail-cancelled-subject = Appointment cancelled: { DAY($on) }, { $at }
agenda-mail-cancelled-body =
    Hello { $name },

    your appointment was cancelled:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }

    The place is free for others again.
    To take it out of your calendar: { $link }/appointment.ics
agenda-mail-lapsed-subject = Appointment cancelled: the address was not confirmed
agenda-mail-lapsed-body =
    Hello,

    this address was not confirmed in time. The appointment was cancelled:

    { DAY($on) }, { $at }
    { $office } – { $counter }

    For another appointment: { $link }
agenda-mail-called-off-subject = Appointment cancelled by the office: { DAY($on) }, { $at }
agenda-mail-called-off-body =
    Hello { $name },

    the office cannot receive you at this time and had to cancel the appointment:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }

    We apologise for the inconvenience. For another appointment: { $link }
    To take it out of your calendar: { $link }/appointment.ics
