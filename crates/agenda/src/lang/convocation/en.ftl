### Self-convocation: the invitation, the letter, the counter's pages.

## Who receives an invitation
agenda-invitation-ask-title = I have received an invitation
agenda-invitation-ask-lead = With the code in the letter you choose the day and the time of the appointment.
agenda-invitation-ask-do = Continue
agenda-invitation-code = Code in the letter
agenda-invitation-code-hint = Ten letters and digits, for example 7K2M-9QXA-41.
agenda-invitation-code-none = There is no invitation with this code. Please check the letter.
agenda-invitation-title = Invitation
agenda-invitation-lead = { $office } invites you to choose the day and the time of the appointment.
agenda-invitation-booked-on = The appointment is already booked: { DAY($on) }, at { $at }.
agenda-invitation-see = See the appointment
agenda-invitation-until = To be booked by
agenda-invitation-what = What the office knows is filled in. Only the day and the time are left to choose.
agenda-invitation-begin = Choose the day and the time
agenda-invitation-name = The invitation is personal: the name cannot be changed. If it is wrong, please contact the office.
agenda-invitation-withdrawn = The office has withdrawn this invitation: there is no need to book any more.
agenda-invitation-lapsed = The last day to book has passed: please contact the office.
agenda-invitation-booked = The appointment is already booked.
agenda-invitation-done = The appointment of this invitation has already taken place.
agenda-invitation-mail-invited-subject = Invitation: choose the appointment for case { $case }
agenda-invitation-mail-invited-body =
    Dear { $name },

    an appointment is needed for case { $case }:

    { $kind }
    { $office } – { $counter }
    { $address }

    Choose the day and the time here:
    { $link }

    What to bring:
    { $bring }

    The link is personal: do not give it to others. Who does not book receives a letter.
agenda-invitation-mail-invited-last = Please book by { DAY($last) }.
agenda-invitation-mail-withdrawn-subject = Invitation withdrawn: case { $case }
agenda-invitation-mail-withdrawn-body =
    Dear { $name },

    the office has withdrawn the invitation for case { $case }:

    { $kind }
    { $office } – { $counter }

    There is no need to book the appointment any more.

## The letter
agenda-letter-subject = Invitation for case { $case }: { $kind }
agenda-letter-dear = Dear { $name },
agenda-letter-why = an appointment at { $office } – { $counter }, { $address }, is needed for case { $case }.
agenda-letter-how = The day and the time are chosen online: point your phone at the code.
agenda-letter-code-how = Or open { $site } and type the code of this letter.
agenda-letter-proposal = This appointment has been booked for you: { DAY($on) }, at { $at }.
agenda-letter-change = To move or cancel it, point your phone at the code.
agenda-letter-last = Please book by { DAY($last) }.
agenda-letter-help = If you cannot do this online, contact the office: see the top of the letter.
agenda-letter-case = Case { $case }
agenda-letter-code = Code
agenda-letter-qr = QR code that opens the page of the appointment

## The counter
agenda-tab-convocations = Invitations
agenda-tab-letters = Letters
agenda-convocations-title = Invitations
agenda-convocations-off = The counter convokes nobody
agenda-convocations-off-onward = A type for people who are convoked is needed: switch it on in the counter's agenda, under Types.
agenda-convocations-q = Name, case or code
agenda-convocations-kind = For
agenda-convocations-stands = State
agenda-convocations-none = No invitations
agenda-convocations-none-onward = People are invited one by one, or many together with a spreadsheet.
agenda-convocations-none-found = No invitation found
agenda-convocations-none-found-onward = Try another word, or without filters.
agenda-convocations-all = Show all
agenda-convocation-any = All
agenda-convocation-stands-invited = invited
agenda-convocation-stands-due = letter due
agenda-convocation-stands-printed = letter being printed
agenda-convocation-stands-sent = letter sent
agenda-convocation-stands-booked = booked
agenda-convocation-stands-done = done
agenda-convocation-stands-lapsed = lapsed
agenda-convocation-stands-withdrawn = withdrawn
agenda-convocation-mail = Invitation by mail
agenda-convocation-mail-none = no address
agenda-convocation-mail-waiting = about to leave
agenda-convocation-mail-sent = has left
agenda-convocation-mail-failed = not delivered
agenda-convocation-new = Invite a person
agenda-convocation-import = Invite with a file
agenda-convocation-do = Invite
agenda-convocation-back = Back to the invitations
agenda-convocation-kind = Appointment
agenda-convocation-case = Case code
agenda-convocation-person = Person
agenda-convocation-name = First and family name
agenda-convocation-fiscal_code = Fiscal code
agenda-convocation-born_on = Date of birth
agenda-convocation-email = E-mail address
agenda-convocation-email-hint = Without an e-mail address the letter is due at once.
agenda-convocation-phone = Telephone
agenda-convocation-lang = Language
agenda-convocation-address = Postal address
agenda-convocation-street = Street and number
agenda-convocation-postcode = Postcode
agenda-convocation-town = Town
agenda-convocation-province = Province
agenda-convocation-country = Country, if not Italy
agenda-convocation-last_day = Last day to book
agenda-convocation-code = Code in the letter
agenda-convocation-invited = Invited
agenda-convocation-due = Letter due from
agenda-convocation-lettered = Letter sent
agenda-convocation-link = Personal link
agenda-convocation-booking = See the appointment
agenda-convocation-batch = See the batch
agenda-convocation-withdraw = Withdraw the invitation
agenda-convocation-withdraw-ask = Withdraw the invitation? The link leads nowhere any more and no letter is sent. The person is told.
agenda-convocation-withdrawn = The invitation has been withdrawn.
agenda-convocation-done = { $name } has been invited.
agenda-convocation-known = This case had been invited already: nothing has changed.
agenda-convocation-booked = The appointment is booked: cancel that one first.
agenda-convocation-over = The invitation is already done or withdrawn.
agenda-convocation-address-long = At most 100 characters a line.
agenda-convocation-address-part = A postal address is written in full: street and town.
agenda-convocation-postcode-form = An Italian postcode has five digits.
agenda-convocation-unreachable = An e-mail address or a postal address is needed.
agenda-convocation-last-day-past = Give a day from today on.
agenda-convocation-kind-wrong = This type is not booked by invitation.
agenda-convocation-other-name = This case is already invited with another name.
agenda-convocation-unknown-case = This case is not invited for this appointment.
agenda-convocation-file = File
agenda-convocation-file-hint = XLSX, ODS or CSV, at most 5000 rows.
agenda-convocation-file-missing = Choose a file.
agenda-convocation-file-head = The row with the names of the columns is missing: “Case” and “Name” are needed at least.
agenda-convocation-file-empty = There is no row below the names of the columns.
agenda-convocation-file-twice = The same case already stands in row { $first }.
agenda-convocation-file-cell = The cell cannot be read: “{ $value }”.
agenda-convocation-file-lang = Unknown language: “{ $value }”. You can write Italian, English, French, Spanish, Romanian, Albanian, Arabic, Ukrainian, Chinese.
agenda-convocation-file-day = This is no date of birth: “{ $value }”.
agenda-convocation-import-what = The file is checked first: if one row is wrong, nobody is invited. The same file brought twice changes nothing.
agenda-convocation-import-columns = Columns are known by name: Case, Name (or First name and Surname), Fiscal code, Date of birth, E-mail, Telephone, Address, Postcode, Town, Province, Country, Language. Case, Name and one way to reach the person are enough.
agenda-convocation-check = Check the file
agenda-convocation-faults = { $n ->
    [one] There is one error: nobody has been invited.
   *[other] There are { $n } errors: nobody has been invited.
  }
agenda-convocation-faults-caption = What to mend in the file
agenda-convocation-row = Row
agenda-convocation-column = Column
agenda-convocation-fault = What is wrong
agenda-convocation-preview = Check of the file
agenda-convocation-preview-file = { $file } · { $kind }
agenda-convocation-preview-what = New invitations: { $fresh }, of which { $mailed } by mail. Invited already, left as they are: { $known }.
agenda-convocation-preview-caption = The first rows, of { $n }
agenda-convocation-confirm = { $n ->
    [one] Invite one person
   *[other] Invite { $n } people
  }
agenda-convocation-other-file = Choose another file
agenda-convocation-known-short = invited already
agenda-convocation-fresh-short = new
agenda-convocation-imported = Invited: { $fresh }. Had been invited already: { $known }.

## The letters
agenda-letters-title = Letters
agenda-letters-title-one = Batch no. { $number }
agenda-letters-labels-title = Labels, batch no. { $number }
agenda-letters-due = { $n ->
    [0] No letter is due.
    [one] One letter is due.
   *[other] { $n } letters are due.
  }
agenda-letters-wait = { $days ->
    [one] The letter goes to who does not book within a day after the invitation left, and at once to who has no e-mail address.
   *[other] The letter goes to who does not book within { $days } days after the invitation left, and at once to who has no e-mail address.
  }
agenda-letters-propose = { $days ->
    [one] It proposes the first free place from tomorrow on.
   *[other] It proposes the first free place from { $days } days ahead on.
  }
agenda-letters-make = Prepare the batch
agenda-letters-made = { $n ->
    [one] The batch is ready: one letter.
   *[other] The batch is ready: { $n } letters.
  }
agenda-letters-none-due = No letter is due.
agenda-letters-homeless = Without a postal address
agenda-letters-homeless-what = A letter cannot reach these people: look for another way.
agenda-letters-batches = Batches
agenda-letters-batch = Batch
agenda-letters-count = Letters
agenda-letters-made-at = Prepared
agenda-letters-none = No batch yet
agenda-letters-none-onward = The letters that are due are gathered here.
agenda-letters-sent-on = sent on { DAY($on) }
agenda-letters-not-sent = to be sent
agenda-letters-going = { $n ->
    [0] No letter to send.
    [one] One letter to send.
   *[other] { $n } letters to send.
  }
agenda-letters-out = { $n ->
    [one] One letter stays here: the person has booked meanwhile. If it is printed already, take it out.
   *[other] { $n } letters stay here: the people have booked meanwhile. If they are printed already, take them out.
  }
agenda-letters-letters = Letters
agenda-letters-labels = Labels
agenda-letters-addresses = Addresses for the mailing service
agenda-letters-dispatch = Mark as sent
agenda-letters-dispatch-ask = Have the letters been handed to the post? From now on they count as sent.
agenda-letters-sent = Sent: { $sent }. Taken out because the person has booked meanwhile: { $kept }.
agenda-letters-sent-already = This batch has been sent already.
agenda-letters-nobody = Everybody of this batch has booked already: there is nothing to print.
agenda-letters-caption = People of this batch
agenda-letters-letter = Letter
agenda-letters-goes = goes
agenda-letters-stays = stays
agenda-letters-history = Who printed, and when

## What the office chooses
agenda-convoking-wait_days = Days to book
agenda-convoking-wait_days-hint = Counted from the day on which the invitation really left. Then the letter is due.
agenda-convoking-propose_days = The letter proposes an appointment at least so many days ahead
agenda-convoking-propose_days-hint = The place is really booked, and the person can move it. Empty: the letter proposes nothing.
agenda-convoking-cost = Cost of a letter and letters avoided

## Letters avoided
agenda-saved-title = Letters avoided
agenda-saved-title-lead = Invitations answered without a letter: euros and hours of work saved.
agenda-saved-title-year = Letters avoided in { $year }
agenda-saved-lead = Choose the office.
agenda-saved-none = No office
agenda-saved-none-onward = Offices are added in the charter.
agenda-saved-how = A letter is avoided when the person books from the invitation before the letter is sent. Each letter avoided counts at the cost in force on that day, nothing rounded.
agenda-saved-uncosted = { $n ->
    [one] One letter avoided has no cost yet: it is counted, without euros and hours.
   *[other] { $n } letters avoided have no cost yet: they are counted, without euros and hours.
  }
agenda-saved-empty = No letter avoided or sent
agenda-saved-empty-onward = Invitations are sent from the counter's reception.
agenda-saved-chart = Letters avoided and sent by month in { $year }; the numbers are in the table below.
agenda-saved-caption = Month by month
agenda-saved-column-month = Month
agenda-saved-column-avoided = Letters avoided
agenda-saved-column-sent = Letters sent
agenda-saved-column-euros = Euros saved
agenda-saved-column-minutes = Minutes of work saved
agenda-saved-column-uncosted = Avoided without a cost
agenda-saved-euros = Euros saved
agenda-saved-hours = Hours of work saved
agenda-saved-all = Year
agenda-saved-costs = What a letter costs
agenda-saved-costs-what = The program knows no tariffs: the office writes down the cost of the registered letter and the minutes of work, with the source. A cost holds from its day to the next one.
agenda-cost-since = Holds from
agenda-cost-euros = Euros a letter
agenda-cost-minutes = Minutes of work
agenda-cost-source = Source
agenda-cost-source-hint = For example the postal tariff in force, an act, a measurement of the times.
