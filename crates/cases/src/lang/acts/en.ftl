# Acts, letters and documents of cases: the office's pages, and the texts of acts (which are printed in Italian).

cases-act-list = Acts and documents
cases-act-list-title = Acts and documents of case { $number }
cases-act-acts = Acts and letters
cases-act-acts-caption = Acts and letters, with their state
cases-act-acts-none = No act yet: each begins with a template of the procedure.
cases-act-column-title = Act
cases-act-column-state = State
cases-act-column-number = Protocol
cases-act-column-delivered = Received
cases-act-draft = Draft
cases-act-issued = Issued
cases-act-new = New act
cases-act-receipt = Receipt of the application (PDF)
cases-act-delivered-by = { $day } · { $channel }
cases-act-kind-start = Notice of start
cases-act-kind-documents = Request for documents
cases-act-kind-rejection_notice = Notice of rejection
cases-act-kind-granted = Granted
cases-act-kind-partly = Granted in part
cases-act-kind-refused = Refused
cases-act-kind-inadmissible = Inadmissible
cases-act-kind-extension = Extension of the term

cases-act-documents = Documents
cases-act-documents-caption = Documents of the case, the oldest first
cases-act-documents-none = No document in this case.
cases-act-column-document = File
cases-act-column-what = What it is
cases-act-column-at = Added
cases-act-column-size = Size
cases-act-from-office = The office’s
cases-act-from-applicant = The applicant’s
cases-act-document-add = Add documents
cases-act-document-add-lead = What the applicant brings is registered as incoming; what the office writes for itself is not.
cases-act-document-add-do = Add
cases-act-document-added = Document added to the case.
cases-act-document-other = Another document
cases-act-code = What it is
cases-act-from_office = The office wrote it
cases-act-documents-hint = PDF, pictures, text documents: up to 20 MB each.

cases-act-choose = From which template?
cases-act-choose-lead = The template is filled in with what the case knows already. The text can be changed until it is issued.
cases-act-choose-none = This procedure has no templates of acts: they are added on its page.
cases-act-title = Title
cases-act-body = Text
cases-act-body-hint = An empty line parts paragraphs; “- ” at the beginning of a line makes a list. { "{today}" }, { "{days_taken}" }, { "{due_on}" } and { "{documents_by}" } fill themselves in on the day of issue.
cases-act-signed_by = Signed by
cases-act-begin = Save the draft
cases-act-begun = Draft saved.
cases-act-save = Save
cases-act-saved = Draft saved.
cases-act-remove = Delete the draft
cases-act-remove-question = Delete this draft?
cases-act-removed = Draft deleted.
cases-act-preview = Preview (PDF)
cases-act-unfilled = { $count ->
    [one] One part is still to be written
   *[other] { $count } parts are still to be written
}
cases-act-unfilled-lead = What the case does not know is written in place of the braces. While they are there, the act is not issued.
cases-act-unfilled-refused = Parts of the text are still to be written: complete them before the act is issued.
cases-act-placeholder-unknown = A placeholder that nobody knows
cases-act-stale = Somebody else has changed this draft meanwhile. What was written here is not lost: saving again replaces the other’s text.
cases-act-stale-other = See the other’s text
cases-act-changed = This act has changed meanwhile: look at it and try again.

cases-act-issue = Issue…
cases-act-issue-head = It is issued by whoever decides this office’s cases.
cases-act-issue-title = Issue: { $title }
cases-act-issue-lead = Once it is issued the text cannot be changed any more.
cases-act-issue-happens = What happens
cases-act-issue-registers = The PDF is registered as outgoing with its hash, and stays among the documents of the case.
cases-act-issue-tells = Who applied gets a message and can download the act from the page of the case.
cases-act-issue-start = No term changes.
cases-act-issue-documents = The term stops from today, once only and for thirty days at most (L. 241/1990, art. 2 c. 7).
cases-act-issue-rejection_notice = The term stops on the day on which the notice is received, and from then there are ten days for observations (art. 10-bis). At the counter, by certified mail or by e-mail that is today; by post it is the day of the return receipt, which is written down when it arrives.
cases-act-issue-granted = The case is decided: granted.
cases-act-issue-partly = The case is decided: granted in part.
cases-act-issue-refused = The case is decided: refused.
cases-act-issue-inadmissible = The case is decided: inadmissible.
cases-act-issue-extension = The legal term gets longer.
cases-act-issue-late = The term is over: the act says so in these words (art. 2 c. 9-quinquies).
cases-act-issue-do = Issue the act
cases-act-issue-back = Back to the text
cases-act-issued-done = Act issued and registered.
cases-act-not-typeset = The program that typesets PDFs is not ready yet: nothing was done. Try again in a moment.
cases-act-notice-given = The notice of rejection was sent in this case already.
cases-act-channel = How
cases-act-amount = By how much
cases-act-amount-unit = { $unit ->
    [months] In months.
    [working_days] In working days.
   *[calendar_days] In days.
}

cases-act-issued-on = Issued on
cases-act-issued-by = Issued by
cases-act-registered = Protocol
cases-act-registered-waiting = Waiting for the number of the other protocol system
cases-act-registered-none = The body does not keep its protocol register here
cases-act-paper-code = Identifier
cases-act-hash = SHA-256
cases-act-file = Download the act (PDF)
cases-act-text = Text of the act
cases-act-delivery = Delivery
cases-act-delivery-lead = When it was handed over, or is known to have been received. The delivery of a decision closes the case.
cases-act-collect = The page of the case invites the person to collect it by appointment.
cases-act-delivery-notice = The receipt of a notice that went by post begins the ten days for observations.
cases-act-delivery-paper = Receipt of delivery (PDF)
cases-act-delivery-do = Write the delivery down
cases-act-on = Day
cases-act-note = Note
cases-act-note-hint = The number of the registered letter, the certified mail’s receipt, who collected it.
cases-act-delivered-done = Delivery written down.
cases-act-delivered-already = The delivery is written down already.
cases-act-delivered-in-future = That day has not come yet.
cases-act-delivered-before = It cannot have arrived before it was issued.

# What is printed is in Italian, whoever prints it; these are for completeness.
cases-act-late = This decision is taken after the term. Term of the procedure: { $term }, ended on { $due }. Days taken: { $days } (L. 241/1990, art. 2 c. 9-quinquies).
cases-act-no-observations = No observations were filed.
cases-act-answer-yes = yes
cases-act-answer-no = no
cases-act-register-subject = { $title } – case { $number }
cases-act-print-case = Case
cases-act-print-case-of = { $number }, application filed on { $on }
cases-act-print-procedure = Procedure
cases-act-print-code = Identifier of the act
cases-act-print-foot = Identifier { $code }. The outgoing protocol number stands in the register.
cases-act-print-draft = Draft
cases-act-print-page-of = Page { "{n}" } of { "{m}" }
cases-act-print-number = Outgoing protocol
cases-act-print-on = Issued on
cases-act-print-to = Addressee
cases-act-print-delivered = Delivered on
cases-act-print-channel = How
cases-act-print-note = Note
cases-act-print-documents = Documents (SHA-256)
cases-act-receipt-title = Receipt of delivery
cases-act-receipt-declares = Who signs declares to have received the act named above.
cases-act-receipt-place = Place and date
cases-act-receipt-sign = Signature of who receives it
cases-act-filed-title = Receipt of the application
cases-act-filed-stamp = { $body } – Prot. no. { $number } – application filed on { $on }
cases-act-filed-what = Application
cases-act-filed-who = Filed by
cases-act-filed-code = Code to follow it
cases-act-filed-officer = Officer in charge
cases-act-filed-term = Term of the procedure
cases-act-filed-due = Answer by
cases-act-filed-silence = If there is no answer
cases-act-filed-silence-none = Silence is no answer: the office stays bound to decide.
cases-act-filed-silence-assent = Silence means assent.
cases-act-filed-silence-rejection = Silence means rejection.
cases-act-filed-substitute = Substitute power
cases-act-filed-remedies = Remedies
cases-act-filed-waits = The term begins when the application is complete or falls within the quotas: the date will be told.

# To who applied.
cases-mail-letter =
    Good morning,

    on { DAY($on) } the office wrote a letter about the application “{ $procedure }”. It can be read on the page of the case.

## Sending
cases-act-sending = Sending
cases-act-sending-none = The program has not sent it: it was handed over or posted by the office.
cases-act-sending-more = Send the act
cases-act-way = How
cases-act-address = E-mail or certified mail address to which it goes
cases-act-address-hint = Needed where the act leaves by e-mail (with the link to download it) or by certified mail (with the PDF attached).
cases-act-sending-do = Send
cases-act-sending-done = The act is on its way.
cases-act-sending-sent = left on { $at }
cases-act-sending-waits = waiting since { $at }
cases-act-sending-stuck = did not leave, waiting since { $at }
cases-act-sent-by = sent { $day } · { $channel }
cases-act-sent-waits = on its way
cases-act-certified-subject = { $title } – case { $case }
cases-act-certified-body =
    Attached: { $title }

    Protocol number: { $number }
    Case: { $case }

    { $office }
    { $body }

## The receipts of certified mail
cases-act-receipt-file = Download the receipt
cases-act-receipt-accettazione = accepted on { $at }
cases-act-receipt-non-accettazione = refused on { $at }
cases-act-receipt-presa-in-carico = taken over on { $at }
cases-act-receipt-avvenuta-consegna = delivered on { $at }
cases-act-receipt-errore-consegna = not delivered on { $at }
cases-act-receipt-preavviso-errore-consegna = not delivered yet on { $at }, the provider tries again
cases-act-receipt-rilevazione-virus = stopped on { $at }
cases-act-fault-no-dest = the addressee has no such certified mailbox
cases-act-fault-no-dominio = nobody receives certified mail at this address
cases-act-fault-virus = the provider has found a virus
cases-act-fault-altro = the provider could not deliver it
cases-act-asks = To look after
cases-act-asks-resend = It did not arrive: send it again, or deliver it otherwise
cases-act-asks-note = It arrived: note the delivery, which the case could not take by itself

## Sendings that ask for somebody
cases-sendings-title = Sendings to look after
cases-sendings-lead = Acts that did not leave or did not arrive, and deliveries to be noted. Open the act and send it again, deliver it otherwise or note the delivery.
cases-sendings-caption = Sendings, the oldest first
cases-sendings-q = Number, title or address
cases-sendings-case = Case
cases-sendings-address = Sent to
cases-sendings-asks = What to do
cases-sendings-empty-title = No sending to look after
cases-sendings-empty = All that the program has sent has left, and nothing has come back.
cases-awaiting-sendings = { $count ->
    [one] { $count } sending of an act to look after
   *[other] { $count } sendings of acts to look after
  }
