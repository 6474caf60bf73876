### The counter's day: appointments, numbers, calls, waiting room.

## Counters and day
agenda-reception-title = Reception
agenda-reception-title-lead = The day’s appointments, arrivals, numbers and calls to the desks.
agenda-reception-lead = Choose the counter.
agenda-reception-caption = Counters that receive people
agenda-reception-none = No counter receives by appointment
agenda-reception-none-onward = The agenda of a counter is begun on the Agenda page.
agenda-column-today = Today
agenda-column-ahead = Still expected
agenda-column-waiting = Waiting
agenda-tab-day = Day
agenda-tab-book = New appointment
agenda-tab-missed = Missed
agenda-tab-hall = Waiting room
agenda-day-title = Day
agenda-day-before = Day before
agenda-day-today = Today
agenda-day-after = Day after
agenda-rehearsal = Familiarisation: this is rehearsal data. Nothing reaches people or the results, and all of it goes when the counter begins in earnest.
agenda-rehearsal-short = Rehearsal
agenda-look-again = Refresh the page
agenda-tally-expected = expected
agenda-tally-waiting = waiting
agenda-tally-desks = at the desks
agenda-tally-served = served
agenda-tally-missed = missed
agenda-desks-title = Desks
agenda-desk-title = Desk { $desk }
agenda-waiting-caption = { $n ->
    [one] One person waiting
   *[other] { $n } people waiting, in the order in which they are called
  }
agenda-column-ticket = Number
agenda-column-who = Person
agenda-column-kind = For
agenda-column-waited = Waiting, minutes
agenda-column-expected = Called in, minutes
agenda-column-hour = Hour
agenda-column-desk = Desk
agenda-column-state = State
agenda-column-case = Case
agenda-day-caption = { $n ->
    [one] { $day }: one appointment
   *[other] { $day }: { $n } appointments
  }
agenda-day-empty = No appointments
agenda-day-empty-onward = Nothing is booked for this day.
agenda-only-desk = One desk only
agenda-all-desks = all
agenda-language-of = With an interpreter: { $code }
agenda-walk-in = Without appointment
agenda-priority = With priority (pregnancy, disability)
agenda-priority-short = Priority
agenda-stands-expected = Expected
agenda-stands-late = Late
agenda-stands-waiting = Waiting
agenda-stands-called = Called
agenda-stands-serving = At the desk
agenda-stands-done = Served
agenda-stands-served = Served
agenda-stands-incomplete = A document was missing
agenda-stands-absent = Did not come
agenda-stands-no_show = Did not come
agenda-stands-cancelled = Cancelled
agenda-stands-called_off = Called off by the office
agenda-state-waiting = waiting
agenda-state-called = called
agenda-state-serving = at the desk
agenda-state-done = served
agenda-state-incomplete = a document was missing
agenda-state-absent = did not come
agenda-key-enter = Enter
agenda-keys-days = Day before and after
agenda-keys-kind = Type of appointment
agenda-keys-place = Another hour
agenda-keys-person = Name, telephone, e-mail

## Arrivals, search, numbers
agenda-arrival-code = Code of who arrives
agenda-arrival-do = Has arrived
agenda-arrival-one = Has arrived: { $name }
agenda-arrived = In the waiting room with number { $ticket }.
agenda-arrival-unknown = No appointment has this code: check the letters and digits.
agenda-arrival-elsewhere = The appointment with this code is at another counter.
agenda-arrival-day = The appointment with this code is not today: it is on { DAY($on) }.
agenda-no-show-do = Did not come
agenda-no-show-one = Did not come: { $name }
agenda-no-show-noted = Noted: did not come.
agenda-booking-arrived = The person has arrived: what came of it is written down at the desk.
agenda-search-title = Find an appointment
agenda-search-label = Name, code or case
agenda-search-do = Search
agenda-search-none = No appointment found
agenda-search-none-onward = Part of the name, the appointment’s code or the case’s code will do.
agenda-search-caption = { $n ->
    [one] One appointment, those to come first
   *[other] { $n } appointments, those to come first
  }
agenda-search-more = There are more: add a word.
agenda-walk-in-label = Number without appointment
agenda-walk-in-do = Give a number
agenda-ticket-given = Number { $ticket }.
agenda-hall-full = The waiting room is full: no more numbers today.

## New appointment, moving, cancelling
agenda-desk-book-title = New appointment
agenda-desk-book-channel = How
agenda-channel-counter = At the counter
agenda-channel-phone = By telephone
agenda-channel-online = Online
agenda-desk-book-from = From day
agenda-desk-book-language = Interpreter
agenda-desk-book-no-language = None
agenda-desk-book-people = People
agenda-desk-book-look = Find places
agenda-desk-book-place = First free places
agenda-desk-book-name = First and last name
agenda-desk-book-phone = Telephone
agenda-desk-book-email = E-mail
agenda-desk-book-fiscal_code = Fiscal code
agenda-desk-book-case = Case
agenda-desk-book-note = Notes
agenda-desk-book-lang = Language of messages
agenda-desk-book-do = Confirm the appointment
agenda-desk-book-again = Another appointment for the same person
agenda-desk-book-asks-language = Choose the interpreter’s language first.
agenda-desk-book-no-place = No free place: try from another day.
agenda-minutes = { $n } min
agenda-today-at = today { $hour }
agenda-tomorrow-at = tomorrow { $hour }
agenda-place-missing = Choose a place.
agenda-place-gone = This place has just been taken: the nearest are below.
agenda-desk-booked = Appointment confirmed. Code { $code }.
agenda-booking-title = Appointment
agenda-desk-booked-at = Booked
agenda-desk-move-title = Move
agenda-move-to = New time
agenda-desk-move-do = Move the appointment
agenda-moved-done = Appointment moved.
agenda-desk-cancel-title = Cancel
agenda-cancel-person = Cancel for the person
agenda-cancel-office = The office cannot receive
agenda-cancel-ask = The appointment is cancelled and the place becomes free. Go on?
agenda-cancelled-done = Appointment cancelled.
agenda-history-title = History

## At the desk
agenda-next-do = Call the next one
agenda-call-do = Call
agenda-call-one = Call { $ticket }
agenda-called = Number { $ticket } called.
agenda-queue-empty = Nobody is waiting.
agenda-recall-do = Call again
agenda-serve-do = Is here
agenda-absent-do = Does not answer
agenda-done-do = Done
agenda-incomplete-do = A document is missing
agenda-note = Note
agenda-note-hint = No names or other personal data: for example “the rental contract is missing”.
agenda-transfer-title = Pass on
agenda-transfer-do = Back to waiting
agenda-transferred = Number { $ticket } is waiting again.
agenda-any-desk = Any
agenda-only-at-desk = Only desk { $desk }
agenda-waiting-none = Nobody is waiting
agenda-waiting-none-onward = Whoever arrives appears here by itself.
agenda-outcome-serving = { $ticket } is at the desk.
agenda-outcome-done = { $ticket }: done.
agenda-outcome-incomplete = { $ticket }: a document is missing. Here are the next places to come again.
agenda-outcome-absent = { $ticket }: did not come.
agenda-ticket-taken = Another desk has taken care of it meanwhile.
agenda-ticket-called = Number { $ticket } has been called by another desk already.
agenda-ticket-not-called = The number is not being called.
agenda-ticket-over = The person has been served already.
agenda-ticket-other-desk = The person waits for another desk.
agenda-desk-busy = The desk has somebody already: write down what came of it first.

## Waiting room: screen and kiosk
agenda-hall-lead = Two pages for the waiting room, to be opened in full screen: the screen with the calls, without names, and the kiosk where people type their code or take a number. Whoever knows the address opens them without signing in.
agenda-hall-display = Screen with the calls
agenda-hall-kiosk = Kiosk
agenda-hall-sound = To hear the calls, touch “Turn the sound on” on the screen once, or start the browser with autoplay allowed.
agenda-hall-make = Make the addresses
agenda-hall-renew = Change the addresses
agenda-hall-renew-ask = The present addresses stop working: screen and kiosk have to be opened again. Go on?
agenda-hall-made = Addresses made.
agenda-hall-none = There are no addresses yet: the head of the office makes them.
agenda-display-title = Calls
agenda-display-number = Number
agenda-display-desk = Desk
agenda-display-none = No calls at the moment
agenda-display-aloud = Number { $ticket }, desk { $desk }
agenda-display-waiting = { $n ->
    [0] Nobody is waiting
    [one] One person is waiting
   *[other] { $n } people are waiting
  }
agenda-display-wait = { $n ->
    [0] Whoever comes now is called at once
    [one] Wait for whoever comes now: about one minute
   *[other] Wait for whoever comes now: about { $n } minutes
  }
agenda-display-sound = Turn the sound on
agenda-kiosk-title = Welcome
agenda-kiosk-with = I have an appointment
agenda-kiosk-code = Type the code of the appointment or show it to the reader
agenda-kiosk-arrive = I am here
agenda-kiosk-without = I have no appointment
agenda-kiosk-priority = If you have a right to priority (pregnancy, disability), tell the staff.
agenda-kiosk-number = Your number
agenda-kiosk-before = { $n ->
    [0] Nobody before you.
    [one] One person before you.
   *[other] { $n } people before you.
  }
agenda-kiosk-wait = { $n ->
    [0] You will be called soon.
    [one] Wait: about one minute.
   *[other] Wait: about { $n } minutes.
  }
agenda-kiosk-watch = Watch the screen: the number appears with the desk.
agenda-kiosk-back = Done

## Missed appointments
agenda-missed-title = Missed appointments
agenda-missed-from = From
agenda-missed-to = To
agenda-missed-show = Show
agenda-missed-none = No appointment has ended
agenda-missed-none-onward = Shares are counted once appointments have an outcome.
agenda-missed-sentence = { $percent } did not come: { $missed } of { $appointments }.
agenda-missed-total = All
agenda-missed-by-kind = By type of appointment
agenda-missed-by-channel = By way of booking
agenda-missed-share = Share
agenda-missed-picture = Picture of the share
agenda-missed-column-from = From
agenda-missed-column-to = To
agenda-missed-column-kind = Type
agenda-missed-column-channel = Booked
agenda-missed-column-appointments = Appointments
agenda-missed-column-missed = Missed
agenda-yes = yes
agenda-no = no
agenda-missed-effect = Of those who booked more than a day ahead, { $reminded } of the people reminded missed their appointment and { $others } of the others. This is an association: people who leave a mail address or a mobile number may be more punctual for other reasons too.
agenda-missed-by-lead = By how early it was booked
agenda-missed-by-reminder = By reminder, among those who booked more than a day ahead
agenda-missed-reminded-mail = Reminded by e-mail
agenda-missed-reminded-sms = Reminded by SMS, alone or beside the e-mail
agenda-missed-not-reminded = Not reminded
agenda-missed-lead = { $days ->
    [one] up to one day ahead
   *[other] up to { $days } days ahead
}
agenda-missed-lead-longer = more than thirty days ahead
agenda-missed-column-lead = Booked ahead
agenda-missed-column-reminded = Reminded

## Whom to call after a move or a cancellation
agenda-tab-untold = To be called
agenda-untold-title = To be called
agenda-untold-lead = The office has moved or cancelled the appointments of these people, who left no e-mail address and get no SMS: they have to be told on the telephone.
agenda-untold-q = Name, code or telephone
agenda-untold-done = Show those who were called, too
agenda-untold-name = Name
agenda-untold-phone = Telephone
agenda-untold-language = Language
agenda-untold-code = Code
agenda-untold-kind = For
agenda-untold-news = What to say
agenda-untold-was = It was
agenda-untold-is = It is now
agenda-untold-told = Called
agenda-untold-news-moved = moved
agenda-untold-news-called_off = cancelled by the office
agenda-untold-news-unhelped = same hour, without interpreter
agenda-untold-do = Called
agenda-untold-do-one = { $name }: called
agenda-untold-undo = not yet
agenda-untold-undo-one = { $name }: not called yet
agenda-untold-ticked = The call is ticked off.
agenda-untold-open-again = The person is among those to be called again.
agenda-untold-caption = { $n ->
    [one] One person
   *[other] { $n } people
  }
agenda-untold-none = Nobody to call
agenda-untold-none-onward = After a change of calendar, those who can only be told on the telephone appear here.
agenda-untold-none-found = Nobody found
agenda-untold-none-found-onward = Try another word.
agenda-untold-all = Everybody to be called
agenda-untold-alert = { $n ->
    [one] One person has to be told on the telephone: the office has changed their appointment.
   *[other] { $n } people have to be told on the telephone: the office has changed their appointments.
  }
