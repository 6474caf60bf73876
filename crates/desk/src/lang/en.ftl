# The desk: contact log
desk-menu = Contact log
desk-menu-lead = Information, calls, deliveries: each contact in a few keys.
desk-awaiting = { $count ->
    [one] { $count } person to call back by today
   *[other] { $count } people to call back by today
}
desk-title = Contact log
desk-tab-log = Log
desk-tab-call-backs = To call back ({ $n })
desk-tab-contacts = Contacts
desk-tab-summary = Summary
desk-office = Office
desk-office-change = Change office
desk-total = Total
desk-download = Download CSV

desk-kind-information = Information
desk-kind-phone_call = Telephone call
desk-kind-email_answered = E-mail answered
desk-kind-visit = Visit at the counter
desk-kind-switchboard = Call put through
desk-kind-forms = Forms
desk-kind-documents = Documents
desk-kind-authentication = Authentication
desk-kind-report = Report, complaint
desk-kind-signatures = Signatures
desk-kind-spid = SPID identity check
desk-kind-inps = INPS point
desk-kind-passport = Passport
desk-kind-waste_bags = Waste bags
desk-kind-other = Other

desk-channel-usual = The usual one
desk-channel-phone = Telephone
desk-channel-email = E-mail
desk-channel-certified_mail = Certified mail (PEC)
desk-channel-counter = Counter
desk-channel-post = Post
desk-channel-online = Online
desk-channel-app = App
desk-channel-other = Another channel

desk-service-usual = The usual one
desk-service-none = No service of the charter

desk-outcome-done = Dealt with
desk-outcome-passed_on = Passed on to an office
desk-outcome-call_back = To be called back

desk-contact-title = Contact
desk-contact-kind = Kind of contact
desk-contact-channel = Channel
desk-contact-service = Service
desk-contact-quantity = Quantity
desk-contact-passed_to = Passed on to
desk-contact-proposal = Proposal to sign
desk-contact-note = Note (no personal data)
desk-contact-outcome = Outcome
desk-contact-call_back_by = Call back by
desk-contact-called_back_on = Called back on
desk-contact-at = When, if not now
desk-contact-when = Date and time
desk-contact-on = Called back on
desk-contact-reason = Reason for the correction
desk-contact-undo_reason = Reason for the reversal

desk-log-title = New contact
desk-log-kind = Kind of contact (this is enough)
desk-log-do = Log
desk-logged = Contact logged: { $kind }.
desk-key-enter = Enter
desk-keys-kind = Kind
desk-keys-undo = Undo the last one

desk-last-title = Last logged today
desk-last-empty = No contact logged today.
desk-undo = Undo
desk-undo-one = Undo: { $kind }, { $hour }
desk-tally-title = Today’s count
desk-tally-empty = The count begins with the first contact.
desk-tally-own = Own
desk-tally-all = Office

desk-passed-to-missing = Enter the office to which the contact was passed on.
desk-proposal-missing = Enter the bill or referendum that is being signed.
desk-call-back-missing = Enter by when to call back.
desk-call-back-before = The date is before the contact.
desk-call-back-far = The date is too far ahead: at most { $days } days after the contact.
desk-call-back-closed = The office is closed on that day: choose a working day.
desk-at-form = Enter date and time, for example 2026-10-05 09:30.
desk-at-future = The date and time are in the future.
desk-at-old = The date is too long ago: a contact is logged within { $days } days.
desk-called-back-future = The date is in the future.
desk-called-back-before = The date is before the contact.
desk-reason-missing = Enter the reason: it stays in the contact’s history.
desk-changed-meanwhile = The contact was changed meanwhile: open it again and repeat the correction.
desk-call-back-over = Nobody waits for this call any more.

desk-state-done = Dealt with
desk-state-passed-on = Passed on
desk-state-called-back = Called back
desk-state-call-back = To be called back
desk-state-late = Call-back late
desk-state-undone = Reversed

desk-contacts-title = Contacts
desk-contacts-caption = Contacts, the newest first
desk-contacts-empty-title = No contacts yet
desk-contacts-empty = Logged contacts appear here.
desk-contacts-none-title = Nothing found
desk-contacts-none = No contact fits the filters: try a longer period, or remove a filter.
desk-filter-q = Text of the note
desk-filter-from = From
desk-filter-to = To
desk-filter-kind = Kind
desk-filter-channel = Channel
desk-filter-service = Service
desk-filter-operator = Operator
desk-filter-state = State
desk-filter-state-open = To be called back
desk-filter-state-undone = Reversed
desk-filter-all = All
desk-filter-do = Filter
desk-filter-clear = Remove filters

desk-call-backs-title = To call back
desk-call-backs-lead = People who wait for a call, the most urgent first. The days are counted on the office’s calendar.
desk-call-backs-caption = Contacts to call back
desk-call-backs-empty-title = Nobody to call back
desk-call-backs-empty = A contact whose outcome is “To be called back” stands here until the call is made.
desk-call-back-title = Call-back
desk-call-back-do = Called back
desk-called-back = Call-back recorded.

desk-correct-title = Correction
desk-correct-lead = The contact is of another day or of another operator: correcting it changes results already counted, and asks for a reason.
desk-correct-do = Save the correction
desk-corrected = Correction saved.
desk-undo-title = Reversal
desk-undo-lead = A contact that is reversed stays visible, and no longer counts in the results.
desk-undo-question = Reverse this contact?
desk-undo-do = Reverse the contact
desk-undone = Contact reversed.
desk-undone-by = Reversed by
desk-history-title = History
desk-history-changed = changed
desk-history-removed = reversed

desk-summary-title = Summary of contacts
desk-summary-span = Period
desk-summary-on = Day
desk-summary-do = Show
desk-summary-before = Previous
desk-summary-after = Next
desk-summary-by-kind = Contacts by kind and channel
desk-summary-by-hour = Contacts by hour of the day
desk-summary-empty-title = No contacts in this period
desk-summary-empty = Choose another day, or a longer period.
desk-span-day = Day
desk-span-week = Week
desk-span-month = Month
desk-period = from { $from } to { $to }

desk-column-day = Date
desk-column-hour = Hour
desk-column-kind = Kind
desk-column-channel = Channel
desk-column-service = Service
desk-column-quantity = Quantity
desk-column-passed_to = Passed on to
desk-column-proposal = Proposal
desk-column-note = Note
desk-column-state = Outcome
desk-column-call_back_by = Call back by
desk-column-called_back_on = Called back on
desk-column-operator = Operator
desk-column-contact = Contact
desk-column-contacts = Contacts
desk-column-share = Course
desk-column-actions = Actions
desk-column-from = From
desk-column-to = To
