# Closed sets: the labels of the words.
charter-body-kind-ministry = Ministry
charter-body-kind-prefecture = Prefecture
charter-body-kind-police_headquarters = Police headquarters
charter-body-kind-region = Region
charter-body-kind-province = Province
charter-body-kind-municipality = Municipality
charter-body-kind-consortium = Consortium
charter-body-kind-health_authority = Health authority
charter-body-kind-other = Other body

charter-access-mode-free = Walk in
charter-access-mode-appointment = By appointment
charter-access-mode-ticket = With a queue number

charter-contact-kind-phone = Telephone
charter-contact-kind-toll_free = Toll-free number
charter-contact-kind-email = E-mail
charter-contact-kind-certified_mail = Certified e-mail (PEC)
charter-contact-kind-web = Website
charter-contact-kind-fax = Fax

charter-hours-kind-counter = Counter hours
charter-hours-kind-phone = Telephone hours
charter-hours-kind-appointment = Hours by appointment

charter-weekday-monday = Monday
charter-weekday-tuesday = Tuesday
charter-weekday-wednesday = Wednesday
charter-weekday-thursday = Thursday
charter-weekday-friday = Friday
charter-weekday-saturday = Saturday
charter-weekday-sunday = Sunday

charter-network-restricted = Core network
charter-network-wider = Wider network

charter-service-status-active = Service available
charter-service-status-suspended = Service suspended
charter-service-status-planned = Service in preparation
charter-service-status-ended = Service ended

charter-timing-at_sight = While you wait
charter-timing-term = Within a time limit
charter-timing-untimed = No time set

charter-silence-none = No effect: the office still has to answer
charter-silence-assent = Silence means yes
charter-silence-rejection = Silence means no

charter-side-front_office = Front office
charter-side-back_office = Back office
charter-side-both = Front office and back office

charter-channel-counter = At the counter
charter-channel-booking = By booking
charter-channel-online = Online
charter-channel-phone = By telephone
charter-channel-email = By e-mail
charter-channel-certified_mail = By certified e-mail (PEC)
charter-channel-post = By post
charter-channel-fax = By fax

charter-audience-everyone = Everyone
charter-audience-foreign_citizens = Foreign citizens
charter-audience-families = Families
charter-audience-older_people = Older people
charter-audience-disabled_people = People with disabilities
charter-audience-tenants = Tenants
charter-audience-owners = Home owners
charter-audience-workers = Workers
charter-audience-businesses = Businesses and employers
charter-audience-associations = Associations and third-sector bodies
charter-audience-public_bodies = Public offices and their operators

charter-topic-information = Access to information
charter-topic-communication = Public communication
charter-topic-transparency = Administrative transparency
charter-topic-participation = Taking part
charter-topic-elections = Elections
charter-topic-digital_identity = Digital identity
charter-topic-documents = Documents and certificates
charter-topic-immigration = Immigration
charter-topic-citizenship = Citizenship
charter-topic-integration = Social integration
charter-topic-associations = Associations
charter-topic-family = Family
charter-topic-housing = Housing
charter-topic-social_assistance = Social assistance
charter-topic-work = Work
charter-topic-pensions = Pensions
charter-topic-travel = Travel
charter-topic-waste = Waste
charter-topic-energy = Energy
charter-topic-urban_planning = Urban planning
charter-topic-training = Training
charter-topic-public_safety = Public safety

charter-dimension-accessibility = Accessibility
charter-dimension-timeliness = Timeliness
charter-dimension-transparency = Transparency
charter-dimension-effectiveness = Effectiveness
charter-dimension-continuity = Continuity
charter-dimension-elasticity = Elasticity
charter-dimension-flexibility = Flexibility
charter-dimension-equity = Equity
charter-dimension-efficiency = Efficiency
charter-dimension-empathy = Empathy

charter-sub-dimension-physical = Physical
charter-sub-dimension-multichannel = Multichannel
charter-sub-dimension-disability = For people with disabilities
charter-sub-dimension-timeliness = Timeliness
charter-sub-dimension-responsible = People responsible
charter-sub-dimension-contacts = Ways to get in touch
charter-sub-dimension-response_times = Response times
charter-sub-dimension-costs = Costs for the user
charter-sub-dimension-conformity = Conformity and reliability
charter-sub-dimension-completeness = Completeness

charter-unit-percent = per cent
charter-unit-calendar_days = days
charter-unit-working_days = working days
charter-unit-months = months
charter-unit-hours = hours
charter-unit-minutes = minutes
charter-unit-days_a_week = days a week
charter-unit-days_a_year = days a year
charter-unit-times_a_year = times a year
charter-unit-channels = channels
charter-unit-metres = metres
charter-unit-score = points out of 5

charter-direction-at_least = at least
charter-direction-at_most = at most

charter-charter-state-draft = Draft
charter-charter-state-approved = Approved
charter-charter-state-coming = Published, not yet in force
charter-charter-state-in_force = In force
charter-charter-state-superseded = No longer in force

charter-action-state-planned = Planned
charter-action-state-under_way = Under way
charter-action-state-done = Done
charter-action-state-abandoned = Given up

charter-diffida-state-open = Open
charter-diffida-state-remedied = Upheld: the administration has acted
charter-diffida-state-declined = Not upheld
charter-diffida-state-action_brought = Brought to court
charter-diffida-state-lapsed = Time passed without an action

charter-published-responsible = People responsible
charter-published-contacts = Contacts
charter-published-response_times = Response times
charter-published-costs = Costs
charter-published-sheet = Service sheet
charter-published-charter = Service charter

# Planned values and times.
charter-amount = { $unit ->
    [percent] { $value } %
    [calendar_days] { $value ->
        [one] { $value } day
       *[other] { $value } days
    }
    [working_days] { $value ->
        [one] { $value } working day
       *[other] { $value } working days
    }
    [months] { $value ->
        [one] { $value } month
       *[other] { $value } months
    }
    [hours] { $value ->
        [one] { $value } hour
       *[other] { $value } hours
    }
    [minutes] { $value ->
        [one] { $value } minute
       *[other] { $value } minutes
    }
    [days_a_week] { $value ->
        [one] { $value } day a week
       *[other] { $value } days a week
    }
    [days_a_year] { $value ->
        [one] { $value } day a year
       *[other] { $value } days a year
    }
    [times_a_year] { $value ->
        [one] { $value } time a year
       *[other] { $value } times a year
    }
    [channels] { $value ->
        [one] { $value } channel
       *[other] { $value } channels
    }
    [metres] { $value ->
        [one] { $value } metre
       *[other] { $value } metres
    }
   *[score] { $value } out of 5
}
charter-planned = { $direction ->
    [at_least] at least { charter-amount }
   *[at_most] no more than { charter-amount }
}
charter-share = in { $value } % of cases

# Why a planned value is refused.
charter-worse-than-last = The planned value cannot get worse: in the last charter in force it is { $was }, here it is { $value }.
charter-worse-than-law = The planned value cannot be worse than the limit set by law: the limit is { $was }, here it is { $value }. { $norm }
charter-worse-share = The share of deliveries that keep the value cannot go down: in the last charter in force it is { $was } %, here it is { $value } %.
charter-worse-dropped = The last charter in force sets a planned value for this indicator ({ $was }): it cannot be taken away.
charter-worse-incomparable = The unit or the direction differs from the last charter in force ({ $was }), so nobody can tell that the value does not get worse: keep the same unit.

# What changed.
charter-change-added = New
charter-change-removed = Removed
charter-change-better = Better
charter-change-worse = Worse
charter-change-reworded = Reworded

# Fields to correct.
charter-required = This field is needed.
charter-code-form = A code is made of small letters, digits and hyphens, at most 80, and neither begins nor ends with a hyphen.
charter-coordinates-form = Coordinates are two numbers of degrees, latitude and longitude, for example 44.38930, 7.54790.
charter-code-taken = This code is in use already.
charter-email-form = The e-mail address is not complete.
charter-web-form = The address begins with https://, with http:// or, for pages of this site, with /.
charter-phone-form = The number has at least three digits.
charter-contact-form = The contact “{ $value }” is not valid.
charter-too-long = At most { $most } characters: now there are { $signs }.
charter-no-time = Write a time as 9:00 or 14:30, for example.
charter-no-number = The number may have at most two decimals.
charter-desks = A counter has at least one desk.
charter-hours-form = Hours are written like 9-13 or 9:00-13:00, 14:30-17:00.
charter-hours-none = At least one day of the week needs its hours.
charter-hours-order = Closing time comes after opening time.
charter-validity-order = The last day cannot come before the first.
charter-term-missing = The time limit is missing.
charter-term-not-wanted = A time limit is only given for services delivered within one.
charter-status-reason = Say why the service is not available.
charter-cost-negative = The cost “{ $title }” cannot be negative.
charter-year-range = The year is not plausible.
charter-sub-dimension-of-another = The sub-dimension belongs to another dimension.
charter-legal-limit-alone = A legal limit only makes sense beside a planned value.
charter-planned-negative = The planned value cannot be negative.
charter-planned-over-hundred = A percentage goes from 0 to 100.
charter-key-taken = This charter already has a standard with this key.
charter-offer-twice = A service stands in a charter only once.
charter-outcome-missing = To close an improvement action, say what came of it.
charter-diffida-outcome-day = The day of the outcome is given if, and only if, the notice is closed.
charter-diffida-outcome-order = The outcome cannot come before the notice arrived.
charter-published-order = It cannot be published before it changed.
charter-translation-italian = Italian is the language that texts are translated from.
charter-translation-strange = There is no Italian text “{ $field }” to translate.

# Conflicts.
charter-changed-meanwhile = Somebody else changed this page meanwhile: reload it and make the changes again.
charter-frozen = This charter has been approved and is no longer changed: a new version is needed.
charter-not-approved = Only an approved charter can come into force.
charter-draft-there = There is a draft for this year already.
charter-in-force-order = The charter before is in force since { DAY($since) }: the new one has to come into force later.

# Files brought in.
charter-seed-unknown = There is no code “{ $code }”.
charter-seed-language = This language is not carried.
charter-seed-frozen = This year’s charter is approved already: a file cannot replace it.
