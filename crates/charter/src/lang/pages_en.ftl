# Public pages.
charter-page-menu = Service charter
charter-page-menu-lead = Bodies, offices, service sheets, standards and versions of the charter.
charter-page-and = and
charter-page-index = On this page
charter-page-results = Results
charter-page-results-of = Results { $year }
charter-page-promises = Charter
charter-page-all-services = All services
charter-page-services-count = { $count ->
    [0] No services
    [one] { $count } service
   *[other] { $count } services
}
charter-page-to-office = Go to the office
charter-page-to-sheet = The whole service sheet

# Days and hours
charter-page-on-day = { DAY($on) }
charter-page-from-to = from { DAY($from) } to { DAY($to) }
charter-page-from = from { DAY($from) }
charter-page-until = until { DAY($to) }
charter-page-today = today
charter-page-tomorrow = tomorrow
charter-page-closed = closed
charter-page-closed-now = Closed now
charter-page-open-until = Open now, until { $time }
charter-page-closed-until = Closed now. Opens { $day } at { $time }
charter-page-only-counter = counter only
charter-page-only-phone = telephone only
charter-page-only-appointment = appointments only
charter-page-exceptions = Special days
charter-page-hours-holidays = Closed on Sundays and public holidays.
charter-page-hours-patron = Closed on the patron saint’s day too: { $days }.
charter-page-hours-at-counters = Each counter has its own hours.

# First page
charter-page-home-title = The services of public offices, and what they promise
charter-page-home-lead = What you need, what it costs, by when you get an answer; and, year by year, how often the promise was kept.
charter-page-home-example = For example: housing suitability
charter-page-home-topics = Services by topic
charter-page-home-all-services = { $count ->
    [one] All services ({ $count })
   *[other] All services ({ $count })
}
charter-page-home-charters = Service charters in force
charter-page-home-charters-what = Each charter says what the office guarantees; the results say what it did, with the numbers behind each percentage.
charter-page-home-offices = Offices
charter-page-home-all-bodies = All bodies
charter-page-home-empty = There is no public body here yet
charter-page-home-empty-what = Whoever runs the platform can add the first body with its offices from the staff area.

# Search
charter-page-search-title = Search
charter-page-search-title-for = Search: { $words }
charter-page-search-found = { $count ->
    [one] { $count } result for “{ $words }”
   *[other] { $count } results for “{ $words }”
}
charter-page-search-none = Nothing found for “{ $words }”
charter-page-search-none-what = Try fewer words, or more common ones.
charter-page-search-near = These may help
charter-page-search-ask = Look for a service, an office, a public body or a charter, in everyday words.
charter-page-kind-report = Yearly report
charter-page-kind-body = Public body
charter-page-kind-office = Office
charter-page-kind-service = Service
charter-page-kind-charter = Service charter

# Bodies
charter-page-bodies-title = Bodies and offices
charter-page-bodies-lead = The public bodies that publish their services here, with their offices.
charter-page-body = Public body
charter-page-body-offices = Offices
charter-page-body-no-offices = This body has no offices on this platform yet.
charter-page-body-transparency = Transparency
charter-page-body-reach = Contacts and data of the body
charter-page-address = Address
charter-page-tax-code = Tax code
charter-page-ipa-code = IPA code
charter-page-patron = Patron saint’s day
charter-page-diffida-body = Where preliminary notices are sent

# Office
charter-page-office = Office
charter-page-office-what = What it does
charter-page-office-hours = Opening hours
charter-page-office-contacts = Contacts and access
charter-page-office-counters = Counters
charter-page-office-services = Services
charter-page-office-promises = Charter and results
charter-page-office-who = Who answers for it
charter-page-office-partners = Who it works with
charter-page-office-web = The office’s page on the body’s site
charter-page-office-charter-what = The charter { $year } says what the office guarantees; the results say what it kept.
charter-page-office-no-charter = The office has no service charter in force on this platform yet.
charter-page-next-charter = Next charter
charter-page-earlier-charters = Earlier charters
charter-page-accessibility = Accessibility for people with disabilities
charter-page-directions = How to get there
charter-page-access-mode = Access
charter-page-desks = Desks
charter-page-head = Head of the office
charter-page-substitute = Who decides in the office’s place

# List of services
charter-page-services-title = Services
charter-page-services-lead = All services of the offices, with what you need, what they cost and how long they take.
charter-page-filters = Filters of the list
charter-page-filters-set = Filters in use
charter-page-filters-more = More filters
charter-page-filter = Filter
charter-page-filter-text = Words
charter-page-filter-remove = remove this filter
charter-page-topic = Topic
charter-page-topics = Topics
charter-page-audience = For whom
charter-page-channel = How
charter-page-any-topic = All topics
charter-page-any-audience = Anyone
charter-page-any-channel = Any way
charter-page-any-office = All offices
charter-page-services-none = No service fits these filters
charter-page-services-none-what = Remove a filter, or try other words.
charter-page-within = Within { $term }

# Service sheet, in the order of the municipalities’ model
charter-page-service-addressed = Who it is for
charter-page-service-description = Description
charter-page-service-how-to = How to do it
charter-page-service-needed = What you need
charter-page-service-obtained = What you get
charter-page-service-times = Times and deadlines
charter-page-service-cost = What it costs
charter-page-service-access = Access the service
charter-page-service-conditions = Terms of service
charter-page-service-contacts = Contacts
charter-page-service-standards = Quality standards
charter-page-service-silence = If no answer comes
charter-page-service-case = Who decides, and where your case stands
charter-page-service-norms = Legal references
charter-page-how-to-none = The ways to ask for the service are listed under
charter-page-delivery = How it is delivered
charter-page-needed-none = No documents to bring are listed.
charter-page-times-none = The charter sets no time for this service.
charter-page-promise = Promised by the charter
charter-page-legal-term = Set by law
charter-page-clock-start = Counted from
charter-page-example = A request received on { DAY($received) } is answered by { DAY($due) }.
charter-page-example-legal = By law the term ends on { DAY($due) }.
charter-page-days-counted = How the days are counted
charter-page-cost-none = No costs for those who ask for the service are listed.
charter-page-payments = How to pay
charter-page-free = free
charter-page-depends = depends on the case
charter-page-access-none = The service is asked for at the office:
charter-page-access-online = Use the online service
charter-page-access-apply = Apply online
charter-page-access-booking = Book an appointment
charter-page-access-more = Go to the page
charter-page-conditions-none = The terms are those of the service charter and of the laws named on this page.
charter-page-sheet-data = Data of this sheet (JSON-LD)
charter-page-standards-what = These are the commitments of the charter { $year } for this service. How far they were kept is told in the
charter-page-silence-none = If the term passes without an answer, silence means neither yes nor no: the office still has to answer (Law 241/1990 art. 2).
charter-page-silence-assent = If the term passes without an answer, the request counts as granted (Law 241/1990 art. 20). You can ask the office to certify that the term has passed.
charter-page-silence-rejection = If the term passes without an answer, the request counts as refused: from that day you can appeal.
charter-page-substitute-title = Ask whoever can decide in the office’s place
charter-page-substitute-what = Once the term has passed you can write to { $who }, who can decide in the office’s place and does so within half of the original term (Law 241/1990 art. 2 paras. 9-bis and 9-ter).
charter-page-remedies = How to claim your rights
charter-page-remedies-law = Against silence you can go to the regional administrative court (TAR), without a notice first, as long as the office does not answer and within one year from the end of the term at the latest (Legislative Decree 104/2010 art. 31).
charter-page-remedies-complaint = If the service was not given as promised you can complain to the office, at the contacts on this page.
charter-page-diffida-title = When the fault concerns many people
charter-page-diffida-what = Where the standards of the charter or the terms are widely missed, the people concerned can ask the court to restore the proper working of the service (Legislative Decree 198/2009). First they send a preliminary notice (diffida): the body has { $days } days to put things right.
charter-page-diffida-to = The notice is sent to
charter-page-officer = Officer in charge
charter-page-examiner = Office that examines
charter-page-decision-maker = Who decides
charter-page-case-status = How to learn where your case stands
charter-page-self-declaration = Self-declaration
charter-page-side = Work done in
charter-page-updated = Last updated: { $on }.

# Standards
charter-page-dimension = Dimension
charter-page-indicator = Indicator
charter-page-formula = Formula
charter-page-planned = Planned value
charter-page-not-set = not set
charter-page-legal-limit = Set by law: { $limit }. { $norm }
charter-page-whole-office = The whole office
charter-page-factor = Feature of the service
charter-page-expectation = Expected quality
charter-page-standard = Standard
charter-page-due = By { DAY($on) }
charter-page-outcome = Outcome

# The charter
charter-page-charter-year = Charter { $year }
charter-page-charter-named = Service charter { $year }
charter-page-since = { $from } – ongoing
charter-page-between = { $from } – { $to }
charter-page-charter-of = Service charter of { $office }, { $body }
charter-page-charter-pdf = Charter as accessible PDF
charter-page-charter-other-year = This charter holds for { $year } too.
charter-page-charter-introduction = Introduction
charter-page-charter-principles = Fundamental principles
charter-page-charter-contacts = Contacts and hours
charter-page-charter-services = Services and times
charter-page-charter-standards = Quality standards
charter-page-charter-qualities = Expected quality
charter-page-charter-improvements = Improvement actions
charter-page-charter-diffida = Preliminary notice and class action
charter-page-charter-closing = Further information
charter-page-charter-changes = What has changed
charter-page-charter-versions = Versions of the charter
charter-page-version = Version
charter-page-year = Year
charter-page-in-force = In force
charter-page-act = Act of approval
charter-page-approved-by = Approved by
charter-page-published = Published on
charter-page-changes-since = Compared with the charter { $year }, version { $version }.
charter-page-changes-none = Nothing differs.
charter-page-was = Before:
charter-page-is = Now:
charter-page-part-standard = Standard
charter-page-part-offer = Service
charter-page-part-principle = Principle
charter-page-part-quality = Expected quality
charter-page-principles-title = Principles
charter-page-principles-of = { $office }: the principles of the office’s work.
charter-page-principles-none = No principles published
charter-page-principles-none-what = The charter in force lists no principles, or the office has no charter yet.
charter-page-improvements-title = Improvement actions
charter-page-improvements-of = { $office }: what it set out to do better, year by year, and what came of it.
charter-page-improvements-all = The actions of all years
charter-page-improvements-none = No improvement actions published
charter-page-improvements-none-what = Actions appear here with the charter that plans them, and with their outcome once there is one.
charter-page-begun-in = Begun in { $year }

# Register of preliminary notices
charter-page-notices-title = Register of preliminary notices
charter-page-notices-lead = The preliminary notices that the body received, the { $days } days to put things right, and what came of them.
charter-page-notices-short = The preliminary notices received and what came of them (Legislative Decree 198/2009).
charter-page-notices-count = { $count ->
    [0] No notices
    [one] { $count } notice
   *[other] { $count } notices
}
charter-page-notices-law = Notice, action and decision are published on the body’s site (Legislative Decree 198/2009 arts. 1 and 4). Who sent the notice is not published.
charter-page-notices-none = No notices
charter-page-notices-none-what = The body has received no preliminary notices.
charter-page-notice-received = Received
charter-page-notice-ends = End of the { $days } days
charter-page-notice-left = { $days ->
    [0] ends today
    [one] { $days } day left
   *[other] { $days } days left
}
charter-page-notice-over = the term has passed

# Table of procedures
charter-page-procedures-title = Administrative procedures
charter-page-procedures-lead = For each procedure who deals with it, its term, what is needed and what you can do (Legislative Decree 33/2013 art. 35 para. 1).
charter-page-procedures-none = No procedures
charter-page-procedures-none-what = The offices of this body have no services with a term.
charter-page-art35-a = Description
charter-page-art35-b = Unit that examines
charter-page-art35-c = Officer in charge
charter-page-art35-d = Documents to enclose
charter-page-art35-e = How to learn where a case stands
charter-page-art35-f = Final term
charter-page-art35-g = What silence means
charter-page-art35-h = Remedies
charter-page-art35-i = Online service
charter-page-art35-l = How to pay
charter-page-art35-m = Who decides in the office’s place
charter-page-forms = Forms
charter-page-information = Where to ask
charter-page-term-norm = Norm that sets the term

# Catalogue
charter-page-catalogue-title = Catalogue of services
charter-page-catalogue-lead = The services of the offices on this platform, in the profiles CPSV-AP_IT and CPSV-AP.

# PDF
charter-page-pdf-generated = Set by Sportello from version { $version } of the charter.
charter-page-pdf-charter = Service charter
charter-page-pdf-contents = Contents
charter-page-pdf-draft = Draft
charter-page-pdf-page-of = page {"{n}"} of {"{m}"}
charter-page-pdf-version = Version
charter-page-pdf-in-force-from = In force from
charter-page-pdf-published-on = Published on
charter-page-pdf-introduction = Introduction
charter-page-pdf-principles = Fundamental principles
charter-page-pdf-contacts-and-hours = Contacts, hours and access
charter-page-pdf-contacts = Contacts
charter-page-pdf-hours = Hours
charter-page-pdf-services = Services and how long they take
charter-page-pdf-services-at-a-glance = The services at a glance
charter-page-pdf-service = Service
charter-page-pdf-description = Type and features
charter-page-pdf-term = Standard and final term
charter-page-pdf-audience = Who it is for
charter-page-pdf-how-delivered = How it is delivered
charter-page-pdf-needed = What you need
charter-page-pdf-cost = Cost
charter-page-pdf-channels = Ways to ask for it
charter-page-pdf-responsible = Responsible
charter-page-pdf-diffida-to = Preliminary notice to
charter-page-pdf-front-back = Work done in
charter-page-pdf-url = Web page
charter-page-pdf-standards = Quality standards
charter-page-pdf-dimension = Dimension
charter-page-pdf-indicator = Indicator
charter-page-pdf-formula = Formula
charter-page-pdf-planned = Planned value
charter-page-pdf-note = Notes
charter-page-pdf-qualities = Expected quality
charter-page-pdf-factor = Feature of the service
charter-page-pdf-expectation = Expected quality
charter-page-pdf-standard = Standard
charter-page-pdf-improvements = Improvement actions
charter-page-pdf-improvement = Improvement action
charter-page-pdf-outcome = Outcome
charter-page-pdf-diffida = Preliminary notice and class action
