### For those who apply and follow their case: the steps, the receipt, the page of the case, the messages.

## The steps
cases-apply-step-details = Situation
cases-apply-step-applicant = Applicant
cases-apply-step-documents = Documents
cases-apply-step-review = Check
cases-apply-title-details = Application: your situation
cases-apply-title-applicant = Application: who applies
cases-apply-title-delegate = Application: who acts for the applicant
cases-apply-title-documents = Application: documents
cases-apply-title-review = Application: check your data
cases-apply-next = Continue
cases-apply-back = Back
cases-apply-change = Change
cases-apply-kept = What you have written is kept for 24 hours on this device.
cases-apply-remove = Delete everything
cases-apply-removed = The data of the application were deleted.
cases-apply-gone = There is no application under way: 24 hours have passed, or it has already been sent. You can start again from here.

## Before the first step
cases-apply-title = Apply online
cases-apply-lead = You answer some questions, attach the documents and receive the receipt with the protocol number at once. You need no account.
cases-apply-documents = Documents that may be needed
cases-apply-documents-what = A readable photo will do. If you do not have a document yet, you can apply all the same: the office will ask for it.
cases-apply-document-sometimes = (in some situations only)
cases-apply-begun = On this device there is an application that was begun already.
cases-apply-begin = Begin
cases-apply-go-on = Go on with the application
cases-apply-anew = Start again from the beginning
cases-apply-known = Whoever has already applied can follow the case.

## How long it takes
cases-apply-term-legal = Term set by law
cases-apply-term-promised = Term promised by the service charter
cases-apply-due-legal = Last day for the answer, by law
cases-apply-due-promised = Last day promised by the service charter
cases-apply-due-why = How it is reckoned
cases-apply-due-late = Term is over
cases-apply-waits-receipt = The term begins on the day on which the application arrives.
cases-apply-waits-complete = The term begins when the application is complete: the office tells you from which day.
cases-apply-waits-quota = The term begins when the application falls within the quota of the year: the office tells you from which day.

## Who applies
cases-apply-name = First name and surname
cases-apply-name-hint = Of the person who asks, as they stand on the identity document; or the name of the organisation.
cases-apply-fiscal_code = Fiscal code
cases-apply-fiscal_code-hint = A provisional one is fine. If you have none, leave it empty.
cases-apply-born_on = Date of birth
cases-apply-address = Address
cases-apply-address-hint = Where the office can write to: street, number, postal code and town.
cases-apply-email = E-mail address
cases-apply-email-hint = Recommended: you receive a message with the link to the case whenever something happens.
cases-apply-phone = Telephone
cases-apply-who = Who is filling this in
cases-apply-who-me = The person who asks, for themselves
cases-apply-who-other = Another person or an organisation, for the person who asks
cases-apply-privacy = The data are used for this application only.
cases-apply-privacy-link = How personal data are protected
cases-apply-delegate-what = Who acts for the applicant receives the same messages. The mandate or power of attorney is attached in the step of the documents.
cases-apply-delegate-name = First name and surname, or name of the organisation
cases-apply-delegate-fiscal_code = Fiscal code
cases-apply-delegate-email = E-mail address
cases-apply-delegate-phone = Telephone

## Documents
cases-apply-documents-lead = These are the documents for the situation that you have described. Each file is saved as soon as it is uploaded.
cases-apply-documents-kinds = One file at a time, { $most } MB at most: PDF, photos, text documents.
cases-apply-other-documents = Other documents
cases-apply-other-documents-what = Only if they can help the application.
cases-apply-other-documents-delegate = The mandate or power of attorney of the person who asks, with their identity document.
cases-apply-other-document = Other document
cases-apply-file-of = File: { $title }
cases-apply-file-add = Upload
cases-apply-file-remove = Remove
cases-apply-file-none = First choose a file that is not empty.
cases-apply-file-large = The file is larger than { $most } MB: make it smaller, or split it into several files.
cases-apply-files-many = At most { $most } files: several pages can be put together into one file.
cases-apply-files-often = Too many files in a short time from this network: try again in a quarter of an hour. Nothing that you have written is lost.

## Check
cases-apply-review-delegate = Who acts for the applicant
cases-apply-review-no-email = Without an e-mail address no messages arrive: you follow the case with the code on the receipt.
cases-apply-review-no-documents = No documents attached.
cases-apply-review-missing = These documents are missing:
cases-apply-review-missing-what = You can send the application all the same. The office will ask for them, and then the answer may take longer.
cases-apply-review-promise = When the answer comes
cases-apply-review-promise-what = If the application is sent today:
cases-apply-review-privacy = Protection of your data
cases-apply-review-privacy-what = { $years ->
    [one] The data are used to deal with this application only, and are kept for one year after its end.
   *[other] The data are used to deal with this application only, and are kept for { $years } years after its end.
  }
cases-apply-review-declares = By sending it you declare that what you have written is true: false statements are punished by law (DPR 445/2000 arts. 75 and 76).
cases-apply-send = Send the application
cases-apply-sent = The application was sent. Please save or print this receipt.
cases-apply-often = Many applications came from this network in a short time: try again in a quarter of an hour. Nothing that you have written is lost.

## Receipt
cases-receipt-title = Receipt of the application
cases-receipt-by = Applicant
cases-receipt-mailed = The link to the case was sent by e-mail, too.
cases-receipt-confirm = A message was sent to the e-mail address to confirm it: it asks for the code above. Please write down the code or print this page.
cases-receipt-write-down = Please write down the code or print this page: you need it to follow the case.
cases-receipt-follow = Follow the case
cases-receipt-pdf = Download the receipt (PDF)

## The case
cases-own-title = Case { $number }
cases-own-office = Office
cases-own-officer = Officer in charge
cases-own-filed-on = Application filed on
cases-own-number = Protocol number
cases-own-number-coming = On its way: it will stand here shortly.
cases-own-number-none = The body does not keep its protocol here: the code of the case counts.
cases-own-code = Code of the case
cases-own-code-what = With the code you find the case again at
cases-own-print = Print
cases-own-where = Where it stands
cases-own-step = Where it is now
cases-step-decision = Decision
cases-step-decision-handed-over = Handing over the decision
cases-own-turns = What has happened
cases-own-act-delivered = Delivered { DAY($on) }, { $channel ->
    [counter] at the counter
    [post] by post
    [certified_mail] by certified mail (PEC)
   *[other] by e-mail
  }
cases-own-act-sent = Sent { DAY($on) }, { $channel ->
    [counter] at the counter
    [post] by post
    [certified_mail] by certified mail (PEC)
   *[other] by e-mail
  }
cases-own-acts = Decisions and letters of the office
cases-own-received = Documents that the office has received
cases-own-erased = The personal data of this case were erased on { DAY($on) }, when the time for keeping them was over. The number, the dates and the outcome stay; documents and acts can no longer be downloaded.
cases-own-comes-invited = The office invites you to choose an appointment
cases-own-comes-due = The office invites you to choose an appointment
cases-own-comes-lettered = The office has sent a letter about the appointment
cases-own-comes-booked = Appointment booked
cases-own-comes-kept = The appointment took place
cases-own-comes-lapsed = The time to book the appointment is over
cases-own-comes-withdrawn = The office has taken the invitation to the appointment back
cases-own-comes-until = It can be booked until { DAY($day) }.
cases-own-comes-see = See the appointment
cases-own-comes-book = Choose the day and the hour
cases-own-collect = It is collected at the counter.
cases-own-collect-do = Book the collection
cases-own-stands-waiting = Waiting for the term to begin
cases-own-stands-under_way = Under way
cases-own-stands-documents = The office asks for documents
cases-own-stands-observations = You can file observations
cases-own-stands-decided = Decided
cases-own-stands-closed = Closed
cases-own-told-filed = The application was filed and registered
cases-own-told-began = The term has begun
cases-own-told-passed = The case went on to
cases-own-told-documents_requested = The office asked for more documents
cases-own-told-documents_received = The documents arrived and the term runs again
cases-own-told-rejection_notice = The office told the reasons that stand against granting the application
cases-own-told-observations = The observations arrived
cases-own-told-extended = The term was extended
cases-own-told-delivered = The decision was handed over
cases-own-told-withdrawn = The application was withdrawn by the applicant
cases-own-told-reopened = The case was opened again
cases-own-told-annulled = The office annulled its own decision
cases-own-outcome-granted = The application was granted.
cases-own-outcome-partly = The application was granted in part.
cases-own-outcome-refused = The application was refused.
cases-own-outcome-inadmissible = The application cannot be examined: it is inadmissible.
cases-own-outcome-withdrawn = The application was withdrawn.
cases-own-outcome-assent = The term has passed without an answer: the application counts as granted.
cases-own-outcome-rejection = The term has passed without an answer: the application counts as refused.
cases-own-asked-documents = The office asks for more documents
cases-own-asked-observations = The office intends to refuse the application
cases-own-asked-by = { $what ->
    [documents] You can answer until { DAY($by) }. Meanwhile the term stands still.
   *[observations] You can file observations and documents until { DAY($by) }. The office has to consider them before it decides.
  }
cases-own-asked-do-documents = Send the documents
cases-own-asked-do-observations = Write the observations
cases-own-answering-title-documents = Send the documents that were asked for
cases-own-answering-title-observations = File observations
cases-own-answering-document = Which document it is
cases-own-answering-documents = File
cases-own-answering-text = Message to the office
cases-own-answering-text-hint = At most 5000 characters.
cases-own-answered-documents = The documents were sent and registered. The term runs again.
cases-own-answered-observations = The observations were sent and registered.
cases-answer-files = Documents
cases-answer-send-title = Sending
cases-answer-send = Send to the office
cases-answer-once = You can send once only: please attach all documents first.
cases-answer-empty = Attach at least one file, or write a message.
cases-answer-nothing = At present the office asks for nothing.
cases-answer-yes = Yes
cases-answer-number = Write a number without separating the thousands, for example 62.5 or 21400.
cases-answer-date = Write a date, for example 4/10/2026.
cases-answer-choice = Choose one of the answers.
cases-own-withdraw = Withdraw the application
cases-own-withdraw-title = Withdraw the application?
cases-own-withdraw-what = The office stops dealing with it and the case is closed. There is no way back: to ask again you need another application.
cases-own-withdraw-reason = Reason
cases-own-withdraw-do = Yes, withdraw the application
cases-own-withdraw-keep = Leave it as it is
cases-own-withdraw-late = The application is decided already: it cannot be withdrawn any more.
cases-own-withdrawn = The application was withdrawn.

## Finding the case again
cases-find-title = Follow a case
cases-find-lead = With the code on the receipt of the application.
cases-find-code = Code of the case
cases-find-code-hint = Ten letters and digits, for example 7K2M9QXA41.
cases-find-do = Show the case
cases-find-none = There is no case with this code: please check letters and digits.

## What is wrong
cases-filed-in-future = That day has not come yet.
cases-fiscal-code-form = A fiscal code has 16 characters, a provisional one 11 digits. If you have none, leave it empty.
cases-born-on-impossible = Check the date of birth.
cases-email-form = Check the address: for example name@example.it.
cases-phone-form = Check the telephone number.
cases-changed-meanwhile = Something has happened in the case meanwhile: look where it stands and try again.
cases-refusal-before-last = { DAY($on) } is before what happened last, on { DAY($last) }.
cases-refusal-in-future = { DAY($on) } has not come yet: today is { DAY($today) }.
cases-refusal-closed = The case is closed.
cases-refusal-not-now = That cannot be done while the case stands as it does.
cases-refusal-not-foreseen = This procedure has no such thing, or not from here.
cases-refusal-notice-first = Before a refusal the notice of rejection has to be given (L. 241/1990 art. 10-bis).
cases-refusal-may-answer = The applicant can still file observations until { DAY($until) }.
cases-refusal-extended = The term can be extended by { $most } at most.
cases-refusal-too-late = That was possible until { DAY($until) }.

## Messages
cases-mail-subject = Case { $number }: { $procedure }
cases-mail-end =
    To see the case: { $link }
    Code of the case: { $code }

    This link opens the case: do not give it to others.
cases-mail-filed =
    Good day,

    the application “{ $procedure }” was filed on { DAY($on) } and registered under number { $number }.
    The receipt, with the terms and the officer in charge, is on the page of the case.
cases-mail-began =
    Good day,

    since { DAY($on) } the term for the answer to the application “{ $procedure }” is running.
cases-mail-passed =
    Good day,

    on { DAY($on) } the case went on to: { $step }.
cases-mail-documents-requested =
    Good day,

    on { DAY($on) } the office asked for more documents for the application “{ $procedure }”.
    On the page of the case you can read which ones, and send them.
cases-mail-documents-received =
    Good day,

    the documents that were asked for arrived on { DAY($on) }. The term runs again.
cases-mail-rejection-notice =
    Good day,

    on { DAY($on) } the office told the reasons that stand against granting the application “{ $procedure }”.
    On the page of the case you can read the reasons and file observations.
cases-mail-observations =
    Good day,

    the observations arrived on { DAY($on) }. The office considers them in its decision.
cases-mail-extended =
    Good day,

    on { DAY($on) } the term for the answer to the application “{ $procedure }” was extended.
cases-mail-decided =
    Good day,

    on { DAY($on) } the office decided on the application “{ $procedure }”. You can read the decision on the page of the case.
cases-mail-delivered =
    Good day,

    the decision was handed over on { DAY($on) }.
cases-mail-withdrawn =
    Good day,

    the application “{ $procedure }” was withdrawn on { DAY($on) }. The case is closed.
cases-mail-silence =
    Good day,

    the term for the answer to the application “{ $procedure }” is over. What that means stands on the page of the case.
cases-mail-reopened =
    Good day,

    the case was opened again on { DAY($on) } and goes on.
cases-mail-annulled =
    Good day,

    on { DAY($on) } the office annulled its own decision on the application “{ $procedure }”. The reasons are on the page of the case.

## What the protocol calls what comes in
cases-own-subject-documents = Documents for case { $number }
cases-own-subject-observations = Observations on case { $number }
cases-own-subject-withdrawal = Withdrawal of the application of case { $number }
cases-own-text-file = message

## The e-mail address to be confirmed
cases-address-waits = The e-mail address has to be confirmed
cases-address-waits-what = The messages about the case wait until { $email } is confirmed. A link was sent to this address: open it and type the code of the case.
cases-address-mend = The address is wrong, or the message does not arrive
cases-address-send = Send the message again
cases-address-sent = The message was sent again.
cases-address-title = Confirm the e-mail address
cases-address-ask = The address { $email } was given for messages about an application. To confirm it you need the code of the case, which is on the receipt. The office is:
cases-address-confirm = Confirm: the address is mine
cases-address-confirmed = The address is confirmed.
cases-address-known = The address is confirmed already. With the code you find the case.
cases-address-late = The link is no longer valid. You can have another one sent from the page of the case.
cases-mail-address-subject = Confirm your e-mail address for an application
cases-mail-address =
    Good day,

    this address was given for messages about an application filed on { DAY($on) }.
    Office: { $office }

    To confirm it, open this link by { DAY($by) } and type the code of the case, which is on the receipt:
    { $confirm }

    If you have not filed any application, you can ignore this message: nothing about the case is sent without a confirmation.
