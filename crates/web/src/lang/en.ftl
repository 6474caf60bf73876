# Shell
web-name = Sportello
web-tagline = The service charter that measures itself
web-owner = Public bodies and offices
web-language = Language:
web-sign-in = Staff area
web-sign-out = Sign out
web-staff-area = Work area
web-account = Sign-in and security
web-skip = Quick links
web-skip-content = Skip to main content
web-skip-footer = Skip to footer
web-search = Search
web-search-label = Search for a service, an office or a body
web-search-hint = Search for a service or an office
web-menu = Menu
web-menu-main = Main navigation
web-menu-services = Services
web-menu-bodies = Bodies
web-menu-results = Results
web-menu-staff = Work area
web-breadcrumb = Breadcrumb
web-footer-charter = Service charter
web-footer-data = Data
web-footer-open-data = Open data
web-footer-api = API for developers
web-footer-contacts = Information
web-footer-contacts-offices = Contacts of the offices
web-footer-accessibility = Accessibility statement
web-footer-privacy = Privacy notice
web-footer-licence = Sportello is free software, licensed under the EUPL 1.2.
web-optional = (optional)
web-errors-title = Some details need correcting
web-confirm-title = Please confirm
web-confirm-yes = Yes, go on
web-confirm-no = No, back to the page
web-pages = Pages of the list
web-pages-page = Page
web-pages-previous = Previous page
web-pages-next = Next page
web-pages-total = { $total ->
    [0] Nothing listed
    [one] { $total } item
   *[other] { $total } items
}
web-keys = Keyboard shortcuts of this page
web-keys-search = Search
web-keys-switch = Shortcuts on
web-problem-code = Code to give when asking for help:

# Words used everywhere
web-home = Home
web-yes = yes
web-no = no
web-never = never
web-save = Save
web-cancel = Cancel
web-print = Print
web-refresh = Refresh
web-filters = Filters of the list
web-filters-do = Filter
web-choice-none = No choice
web-choice-any = Any
web-offices-all = All offices
web-office-unknown = Office no longer there

# Form fields
web-field-missing = This is required.
web-field-long = The text is too long: at most { $most } characters.
web-field-date = The date cannot be read: write it as day/month/year, for example 4/10/2026.
web-field-time = The time cannot be read: write it as hours:minutes, for example 09:30.
web-field-whole = A whole number from { $least } to { $most } is needed.
web-field-number = The number cannot be read: write it in digits, for example 97.5.
web-field-choice = Choose one of the entries offered.

# Problems
web-problem-home = Back to the home page
web-problem-not-found-title = Page not found
web-problem-not-found = There is nothing at this address, or the page belongs to other offices.
web-problem-not-found-onward = Check the address, or look for what is needed with the search.
web-problem-sign-in-title = Sign-in needed
web-problem-sign-in = This page is for people who work in the offices.
web-problem-sign-in-onward = Sign in with your e-mail address and password.
web-problem-forbidden-title = Not allowed
web-problem-forbidden = The account in use does not have the role that this needs.
web-problem-forbidden-onward = If your work needs the role, ask whoever administers the platform for it.
web-problem-cross-site-title = Request from another site
web-problem-cross-site = The change was asked for by a page of another site and, for safety, was not made.
web-problem-cross-site-onward = Open the page from this site and try again.
web-problem-stale-form-title = Page no longer valid
web-problem-stale-form = The form was left open while the sign-in ended or changed and, for safety, was not accepted. Nothing was changed.
web-problem-stale-form-onward = Go back to the page, reload it and send the form again.
web-problem-unreadable-title = Data cannot be read
web-problem-unreadable = What was sent cannot be read: perhaps the transmission was cut off.
web-problem-unreadable-onward = Send it again; if that does not help, try another browser.
web-problem-invalid-title = Data to be corrected
web-problem-invalid = Some of what was sent is not acceptable.
web-problem-invalid-onward = Correct what is named and send it again.
web-problem-too-large-title = File too large
web-problem-too-large = The file or text that was sent is larger than allowed.
web-problem-too-large-onward = Split the file, or send a smaller one.
web-problem-conflict-title = Changed meanwhile
web-problem-conflict = Somebody else changed the same data meanwhile, or the change contradicts what is already recorded.
web-problem-conflict-onward = Go back to the page, reload it and make the change on what stands there now.
web-problem-not-typeset-yet-title = PDF being prepared
web-problem-not-typeset-yet = The PDF is not ready yet: the program that typesets it is busy or starting.
web-problem-not-typeset-yet-onward = Try again in a few minutes. The page and the other formats hold the same information.
web-problem-unavailable-title = Service unavailable for the moment
web-problem-unavailable = The system cannot answer at the moment.
web-problem-unavailable-onward = Try again in a few minutes. What was confirmed before is safe.
web-problem-internal-title = Fault of the system
web-problem-internal = Something did not work, by a fault of the system and not of whoever uses it. It has been recorded.
web-problem-internal-onward = Try again; if it happens again, report it with the code and the time.

# Sign-in
web-sign-in-title = Sign in to the staff area
web-sign-in-lead = The staff area is for people who work in the offices. Services, charters and results can be read without signing in.
web-sign-in-email = E-mail address
web-sign-in-password = Password
web-sign-in-do = Sign in
web-sign-in-wrong = The address or the password is not right.
web-sign-in-throttled = Too many failed attempts. Try again in { $minutes } minutes.
web-sign-in-forgotten = Whoever has forgotten the password asks the administrator of the platform for a new one.
web-signed-out = You are signed out.
web-demo-title = Demo accounts
web-demo-text = This is a demonstration with the data of five offices. Sign in as administrator, head of office or operator:
web-demo-password = Password for all:
web-demo-note = This is a demonstration: everything may be tried, but better not with real personal data.

# Second factor
web-code-title = Verification code
web-code-lead = The password is right. What is missing is the six-digit code of the authenticator app.
web-code-code = Six-digit code
web-code-code-hint = It stands in the authenticator app on the telephone and changes every half minute. Each code works once.
web-second-factor-title = Second factor
web-second-factor-lead = With a second factor, whoever finds out the password still cannot sign in: a code from the telephone is needed too.
web-second-factor-active = The second factor is on.
web-second-factor-set-up = Set up the second factor
web-second-factor-step-app = Install an authenticator app on the telephone, of any maker.
web-second-factor-step-scan = Scan this code with the app.
web-second-factor-step-code = Type the six-digit code that the app shows.
web-second-factor-qr = QR code for the authenticator app; the key is also written below
web-second-factor-by-hand = Where scanning is not possible, type this key into the app:
web-second-factor-do = Turn on
web-second-factor-on = The second factor is on. Other open sessions have ended.
web-second-factor-off = The second factor is off.
web-second-factor-remove = Turn the second factor off
web-second-factor-remove-question = Turn the second factor off? The account will be protected by its password alone.

# Password and sessions
web-password-title = Password
web-password-current = Current password
web-password-password = New password
web-password-password-hint = At least 12 characters. A sentence of several words is easy to remember and hard to guess.
web-password-again = New password, again
web-password-do = Set the password
web-password-changed = The password was changed. Other open sessions have ended.
web-password-current-wrong = The current password is not right.
web-password-again-differs = The two passwords are not the same.
web-password-same = The new password is the same as the current one.
web-password-must-change = The password used so far works once: choose one of your own to go on.
web-sessions-title = Open sessions
web-sessions-caption = Where this account is signed in
web-sessions-browser = Browser
web-sessions-started = Since
web-sessions-seen = Last visit
web-sessions-current = (this one)
web-sessions-end = Sign out everywhere else
web-sessions-end-question = Sign out on all other devices?
web-sessions-ended = All other sessions have ended.

# Invitations
web-invitation-title = Choose a password
web-invitation-lead = For { $name }: with this password and the address { $email } one signs in to the staff area.
web-invitation-done = The password is set. You can sign in now.
web-invitation-expired = The link no longer holds
web-invitation-expired-onward = It was used, or it is more than seven days old. The administrator of the platform can send a new one.
web-invitation-mail-subject = Staff area: choose your password
web-invitation-mail =
    Dear { $name },

    to choose the password for the staff area, please open this link:

    { $url }

    The link works once, for { $days } days. If you did not expect this message, you can ignore it.

    Sportello

# First page of the staff area
web-menu-home = Start
web-menu-home-lead = What is waiting today.
web-staff-hello = Good day, { $name }
web-awaiting-title = What is waiting
web-awaiting-nothing = Nothing: all is in order.
web-awaiting-second-factor = Set up the second factor, to protect your account
web-places-title = Where to go
web-places-none = No role yet
web-places-none-onward = The account works but has no role in an office yet. The administrator of the platform can give it one.

# People
web-menu-people = People
web-menu-people-lead = Who has an account, with which roles and in which offices.
web-people-q = Name or address
web-people-all = Show everybody
web-people-caption = People with an account
web-people-none = No accounts
web-people-none-onward = The first one is made with the button above.
web-people-none-found = Nobody found
web-people-none-found-onward = No name or address contains this text.
web-person-new = New account
web-person-new-lead = With one role and office to begin with; more are added on the person’s page.
web-person-new-do = Make the account
web-person-no-mail = No mail server is configured: an invitation by mail would wait. The one-time password is the better choice.
web-person-name = Name
web-person-email = E-mail address
web-person-role = Role
web-person-office = Office
web-person-office-hint = Administrators look after all offices.
web-person-first = How the first password is handed over
web-person-first-mail = By a link in an e-mail, good for seven days
web-person-first-here = As a one-time password, shown now and handed over in person
web-person-invited = The link to choose a password is in the outbox.
web-person-password-title = One-time password
web-person-password-lead = To be handed to { $name }: at the first sign-in it has to be replaced by an own one.
web-person-password-where = Address of the sign-in page
web-person-password = Password
web-person-password-once = The password is shown only now. If it is lost, another can be made.
web-person-password-back = To the person’s page
web-person-state = State
web-person-active = Active
web-person-inactive = Deactivated
web-person-must-change = First sign-in to come
web-person-invited-state = Password to be chosen
web-person-last-sign-in = Last sign-in
web-person-second-factor = Second factor
web-person-sessions = Open sessions
web-person-sessions-none = none
web-person-session = { $browser }, last visit { $seen }
web-person-invitation = Invitation
web-person-invitation-until = good until { $until }
web-person-edit = Name and address
web-person-saved = The changes are saved.
web-person-roles = Roles
web-person-roles-caption = The person’s roles
web-person-roles-none = none
web-person-roles-none-yet = No role: the person can sign in but sees no office.
web-person-role-give = Add the role
web-person-role-given = The role was added.
web-person-role-held = The person has this role already.
web-person-role-take = Take away
web-person-role-take-question = Take the role “{ $role }” from { $name }?
web-person-role-taken = The role was taken away.
web-role-operator = Operator
web-role-head = Head of office
web-role-administrator = Administrator
web-role-in = { $role }, { $office }
web-person-access = Access
web-person-access-lead = Each action takes effect at once and stays in the history.
web-person-reset-here = New one-time password
web-person-reset-mail = Send a link to choose a password
web-person-reset-question = The current password will no longer work and open sessions will end. Go on?
web-person-second-factor-remove = Remove the second factor
web-person-second-factor-remove-question = Remove the second factor? For somebody who lost the telephone: the password alone will do.
web-person-second-factor-removed = The second factor was removed.
web-person-sessions-end = End open sessions
web-person-sessions-end-question = End the sessions on all devices?
web-person-sessions-ended = The sessions have ended.
web-person-deactivate = Deactivate the account
web-person-deactivate-question = Deactivate the account? The person can no longer sign in; what was done stays on record.
web-person-deactivated = The account is deactivated.
web-person-own-deactivation = Nobody deactivates the own account: another administrator does it.
web-person-reactivate = Reactivate the account
web-person-reactivated = The account is active again.

# History
web-menu-history = History
web-menu-history-lead = Who did what and when, with the data before and after.
web-history-kind = About
web-history-person = Person
web-history-action = Action
web-changes-none = Nothing in the history
web-changes-none-onward = Changes appear here as they are made.
web-changes-caption = Entries of the history, the newest first
web-changes-at = When
web-changes-who = Who
web-changes-what = What
web-changes-fields = { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
web-changes-before = before:
web-changes-after = after:
web-action-created = Created
web-action-changed = Changed
web-action-removed = Removed
web-action-approved = Approved
web-action-published = Published
web-action-undone = Undone
web-action-imported = Imported
web-action-read = Read
web-action-signed_in = Signed in
web-kind-person = account
web-kind-notice = message
web-kind-outbox = outbox
web-kind-body = body
web-kind-office = office
web-kind-counter = counter
web-kind-service = service
web-kind-charter = charter
web-kind-standard = standard
web-kind-diffida = notice before a class action
web-kind-contact = contact
web-kind-remark = remark on a result
web-kind-report = yearly report
web-kind-measure = measure
web-kind-import = import
web-kind-delivery = delivery
web-changed-name = name
web-changed-email = address
web-changed-role = role
web-changed-office = office
web-changed-active = active
web-changed-password = password
web-changed-second_factor = second factor
web-changed-sessions_ended = sessions ended
web-changed-state = state
web-changed-retried = messages put back in line
web-changed-title = title
web-changed-text = text
web-changed-summary = summary
web-changed-description = description
web-changed-note = note
web-changed-notes = notes
web-changed-phone = phone
web-changed-address = address
web-changed-code = code
web-changed-year = year
web-changed-channel = channel
web-changed-outcome = outcome
web-changed-reason = reason
web-changed-value = value
web-changed-unit = unit
web-changed-cost = cost
web-changed-term = term
web-changed-it = in Italian
web-changed-en = in English
web-changed-from = from
web-changed-to = to
web-changed-day = day
web-changed-days = days
web-changed-hours = hours
web-changed-kind = kind
web-changed-service = service
web-changed-body = body
web-changed-responsible = person in charge
web-changed-pec = certified e-mail
web-changed-web = website
web-changed-href = web address
web-changed-published_on = published on
web-changed-called_back_on = called back on
web-changed-anomaly = anomaly
web-changed-action = action
web-changed-role-operator = Operator
web-changed-role-head = Head of office
web-changed-role-administrator = Administrator
web-changed-password-mail = link sent by mail
web-changed-password-here = one-time password made
web-changed-state-waiting = waiting
web-changed-state-stuck = stuck
web-changed-state-sent = sent

# Outbox
web-menu-outbox = Outbox
web-menu-outbox-lead = Messages to be sent, those that are stuck and why, those that were sent.
web-outbox-awaiting = { $count ->
    [one] { $count } message cannot leave
   *[other] { $count } messages cannot leave
}
web-outbox-no-mail = No mail server is configured: messages wait and will leave once there is one.
web-outbox-states = Messages by state
web-outbox-state-stuck = Stuck
web-outbox-state-waiting = Waiting
web-outbox-state-sent = Sent
web-outbox-none-stuck = No message is stuck
web-outbox-none-waiting = No message is waiting
web-outbox-none-sent = No message was sent
web-outbox-none-onward = Messages appear here when the system writes them.
web-outbox-caption-stuck = Stuck messages, the newest first
web-outbox-caption-waiting = Waiting messages, the newest first
web-outbox-caption-sent = Sent messages, the newest first
web-outbox-retry = Try again
web-outbox-retry-all = Try all again
web-outbox-retry-all-question = { $count ->
    [one] Put the stuck message back in line?
   *[other] Put all { $count } stuck messages back in line?
}
web-outbox-retried = The message is back in line.
web-outbox-retried-all = { $count ->
    [0] No message was stuck.
    [one] { $count } message is back in line.
   *[other] { $count } messages are back in line.
}
web-notice-subject = Subject
web-notice-recipient = Recipient
web-notice-created = Written
web-notice-sent = Sent
web-notice-attempts = Attempts
web-notice-trouble = What holds it back
web-notice-answer = Answer of the mail server
web-notice-untried = Not tried yet
web-notice-next = Next attempt: { $at }.
web-notice-next-at = Next attempt
web-notice-id = Identifier (Message-ID)
web-notice-body = Text of the message
web-notice-back = Back to the list
web-notice-state-waiting = Waiting
web-notice-state-stuck = Stuck
web-notice-state-sent = Sent
web-trouble-unreachable = The mail server cannot be reached.
web-trouble-slow = The mail server did not answer in time.
web-trouble-insecure = The connection to the mail server could not be protected.
web-trouble-account = The mail server does not accept the configured account.
web-trouble-recipient = The recipient’s address does not exist or takes no mail.
web-trouble-later = The mail server asks to try again later.
web-trouble-refused = The mail server refused the message.
web-trouble-address = The recipient’s address is not written correctly.
web-trouble-other = The message did not leave.
web-trouble-onward-unreachable = Check the server’s address and port in the configuration, and the network.
web-trouble-onward-slow = It mostly passes; if not, check the network and the server.
web-trouble-onward-insecure = Check the server’s certificate and the kind of protection in the configuration.
web-trouble-onward-account = Check user name and password for mail in the configuration.
web-trouble-onward-recipient = Ask the person for the right address.
web-trouble-onward-later = The system tries again by itself.
web-trouble-onward-refused = The server’s answer, below, says why.
web-trouble-onward-address = Correct the address where it is recorded.
web-trouble-onward-other = The server’s answer, below, may say why.

# System
web-menu-system = System
web-menu-system-lead = How the system is: database, ledger, documents, mail.
web-system-program = Program
web-system-version = Version
web-system-started = Started
web-system-uptime-for = { $days ->
    [0] { "" }
    [one] { $days } day,{ " " }
   *[other] { $days } days,{ " " }
}{ $hours } hours and { $minutes } minutes
web-system-address = Public address
web-system-routes = Pages and actions
web-system-press = Typesetting of PDFs
web-system-press-ready = ready
web-system-press-missing = not there yet: PDFs are being prepared
web-system-mail = Mail
web-system-mail-ready = configured
web-system-mail-missing = not configured: messages wait
web-system-probes = For monitoring
web-system-database = Database
web-system-engine = Engine
web-system-size = Size
web-ledger-title = Ledger
web-ledger-lead = Each request and its outcome is a row that never changes. Rows are sealed in a chain: whoever changed one of them would break it.
web-ledger-rows = Rows
web-ledger-pending = Rows to be sealed
web-ledger-seals = Seals
web-seals-title = Last seals
web-seals-none = There is no seal yet: the first comes with the first row.
web-seals-caption = Last seals of the chain, the newest first
web-seals-number = Number
web-seals-at = Put
web-seals-head = Hash (SHA-256)
web-verification-do = Check the whole chain
web-verification-started = The check has begun.
web-verification-runs = A check is running already.
web-verification-none = No check was made since the program started.
web-verification-running = Check running
web-verification-done = { $done } of { $total } rows
web-verification-since = Begun: { $at }.
web-verification-sound = All in order ({ $at }): { $rows } rows under { $seals } seals, totals included.
web-verification-head = Hash of the last seal: once published, nobody can rewrite what is behind it.
web-verification-broken = The chain is out of order ({ $at }).
web-verification-seal = The rows of seal { $number } no longer give its hash.
web-verification-count = The ledger has { $rows } rows, those sealed or waiting are { $accounted }.
web-verification-totals = The totals of office { $office } for { $period } do not agree with the rows.
web-verification-failed = The check did not reach its end ({ $at }): the database did not answer. It can be started again.

# Accessibility
web-accessibility-title = Accessibility statement
web-accessibility-lead = How everybody can use this site, what is still missing, and whom to tell.
web-accessibility-owner = { $owner } is committed to making its site accessible.
web-accessibility-owner-none = The body that runs this site is committed to making it accessible.
web-accessibility-law = The law is L. 4/2004 as changed by D.Lgs. 106/2018, which implements Directive (EU) 2016/2102.
web-accessibility-state = Compliance status
web-accessibility-state-text = The site is partially compliant with EN 301549 (WCAG 2.1, level AA), for the reasons listed below.
web-accessibility-gaps = Non-accessible content
web-accessibility-gaps-text = Automatic checks find no violation. These limits remain:
web-accessibility-gap-users = The site has not been tried yet with disabled people and with all assistive technologies.
web-accessibility-gap-documents = Documents that offices link from other sites may not be accessible: the office gives their content on request.
web-accessibility-gap-languages = Some texts of the offices exist in Italian only, even where the page is in another language.
web-accessibility-method = How this statement was prepared
web-accessibility-method-text = By a self-assessment of those who develop the program:
web-accessibility-method-axe = automatic checks with axe-core, in a real browser, of the pages in each language;
web-accessibility-method-keyboard = complete journeys with the keyboard alone, with JavaScript off, and on telephone screens;
web-accessibility-method-pdf = tagged PDF documents, after the PDF/UA-1 standard.
web-accessibility-date = The checks are repeated with each version of the program.
web-accessibility-report = Feedback
web-accessibility-report-to = To report a problem of accessibility, or to ask for content in an accessible form, write to
web-accessibility-report-office = To report a problem of accessibility, or to ask for content in an accessible form, turn to the office that the page is about:
web-accessibility-report-what = It helps to know the address of the page, what did not work, and with which browser or assistive technology. The answer comes within 30 days.
web-accessibility-enforcement = Enforcement procedure
web-accessibility-enforcement-text = If there is no answer within 30 days, or it is not satisfactory, one can turn to the
web-accessibility-enforcement-link = Digital Ombudsman at AgID
web-accessibility-site = About the site
web-accessibility-site-program = The site is made with Sportello, free software on the national design system.
web-accessibility-site-tests = No usability tests have been made yet.
web-accessibility-site-formal = This page describes the program. The body’s formal statement is published with AgID’s form.

# Privacy
web-privacy-title = Privacy notice
web-privacy-lead = Which data this site keeps, why and for how long (article 13 of Regulation (EU) 2016/679).
web-privacy-owner = Controller
web-privacy-owner-text = The controller is { $owner }.
web-privacy-owner-none = The controller is the body that runs this site.
web-privacy-contact = For questions on one’s data, write to
web-privacy-contact-office = For questions on one’s data, turn to the office:
web-privacy-visits = Visits to the site
web-privacy-visits-text = The public pages need no account, and who reads them is not kept: neither the network address nor the words searched for. Only requests by kind of page are counted, without reference to people.
web-privacy-cookies = Cookies
web-privacy-cookies-text = The site uses only the technical cookies listed here. No consent is needed because none of them tracks people.
web-privacy-cookies-caption = Cookies of the site
web-privacy-cookie-name = Name
web-privacy-cookie-why = What it is for
web-privacy-cookie-life = How long it lasts
web-privacy-cookie-session = recognises whoever signed in to the staff area
web-privacy-cookie-session-life = until the browser is closed, at most nine hours without a visit
web-privacy-cookie-lang = remembers the chosen language
web-privacy-cookie-lang-life = one year
web-privacy-cookie-notice = shows once what came of the last action
web-privacy-cookie-notice-life = one minute
web-privacy-others = Third parties
web-privacy-others-text = The pages hold nothing from other sites: no outside statistics, fonts, maps, videos or social buttons. No data goes to third parties through the pages.
web-privacy-staff = People who work in the offices
web-privacy-staff-text = Of an account the name, the e-mail address, the roles and, in unreadable form, the password are kept. Sign-ins and changes stay in the history, so that every published figure can be retraced. The network address of failed sign-in attempts alone is kept for fifteen minutes, against abuse.
web-privacy-requests = Requests to the offices
web-privacy-requests-text = Published results are counts: days, outcomes and channels of requests, without names. The text of messages imported to be counted is not kept unless the office expressly asks for it.
web-privacy-rights = Rights
web-privacy-rights-text = Data subjects may ask for access, rectification, erasure or restriction, and object to processing (articles 15–22). They may also lodge a complaint with the
web-privacy-rights-authority = Italian data protection authority

# Contacts
web-contacts-title = Contacts of the offices
web-contacts-lead = Telephone numbers, addresses and hours stand on the page of each office and service.
web-contacts-where = Where to find them
web-contacts-bodies = All bodies with their offices, counters, hours and contacts.
web-contacts-services = Each service says which office to turn to and who is responsible.
web-contacts-search = Look for an office or a service by name.
web-contacts-site = This site
web-contacts-owner = The site is run by { $owner }.
web-contacts-write = For questions about the site, write to
web-contacts-write-office = For questions about the site, turn to the office that the page is about.

# Open data
web-open-data-title = Open data
web-open-data-lead = All that these pages show can be downloaded and processed, without asking and without signing up.
web-open-data-use = How to use them
web-open-data-parameters = In the addresses, replace what stands in braces: the code of an office or a service stands in the address of its page.
web-open-data-licence = The bodies’ data may be reused freely with the source named; each figure is published with the count that it comes from.
web-data-results = Results of service quality
web-data-results-what = By office and year: each standard with its guaranteed value, the exact count and the realised value.
web-data-services = Services
web-data-services-what = The service sheets: audience, documents, costs, times, channels.
web-data-offices = Bodies and offices
web-data-offices-what = Names, contacts, counters and hours.
web-data-standards = Quality standards
web-data-standards-what = Dimensions, indicators, formulas and planned values of the charters in force.
web-data-catalogue = Catalogue of public services (CPSV-AP)
web-data-catalogue-what = The services as linked data, in JSON-LD.
web-data-procedures = Procedures (art. 35 D.Lgs. 33/2013)
web-data-procedures-what = The table of administrative procedures, made from the service sheets.

# API
web-api-title = API for developers
web-api-lead = The same data as on the pages, in JSON, without keys or registration.
web-api-version = Version { $version }. The document for programs, after OpenAPI:
web-api-errors = Errors follow RFC 9457; their codes are explained in
web-api-operations = Operations
web-api-parameters = Parameters
web-api-answers = Responses
web-api-members = Members
web-api-schemas = Objects
web-api-name = Name
web-api-kind = Type
web-api-meaning = Meaning
web-api-status = Status
web-api-required = (required)
web-api-words = Values:
web-problems-title = Problem codes
web-problems-lead = When something goes wrong, the page or the API’s answer carries one of these codes.
web-problems-code = Code
web-problems-status = HTTP status
web-problems-what = What happened
web-problems-onward = What to do
