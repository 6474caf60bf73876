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
agenda-languages-form = Give the languages by their codes, for example “ar fr”.
agenda-only-convoked = This appointment is booked by the link in your invitation.
agenda-limit-person = There is already a booking of this kind in this person’s name. You can move or cancel that one.
agenda-limit-case = There is already a booking of this kind for this case. You can move or cancel that one.
agenda-booking-over = The appointment is over or was cancelled.
agenda-booking-ahead = The appointment is still to come.
agenda-change-late = It is too late to change the appointment here: please contact the office.
agenda-moves-most = { $most ->
    [0] This appointment cannot be moved: please contact the office.
    [one] The appointment can be moved once only: please contact the office.
   *[other] The appointment can be moved { $most } times at most: please contact the office.
  }
agenda-key-used = Another request was already sent under the same name.
agenda-changed-meanwhile = Somebody else made a change meanwhile: reload the page.
agenda-type-italian = The Italian text is required.
agenda-stage-order = The chosen stage does not follow this one.
agenda-pilot-until = Give the last day of the trial, today or later.

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
agenda-mail-cancelled-subject = Appointment cancelled: { DAY($on) }, { $at }
agenda-mail-cancelled-body =
    Hello { $name },

    your appointment was cancelled:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }

    The place is free for others again.
agenda-mail-called-off-subject = Appointment cancelled by the office: { DAY($on) }, { $at }
agenda-mail-called-off-body =
    Hello { $name },

    the office cannot receive you at this time and had to cancel the appointment:

    { $kind }
    { DAY($on) }, { $at }
    { $office } – { $counter }

    We apologise for the inconvenience. For another appointment: { $link }
