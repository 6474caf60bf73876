//! The closed sets of the charter. Their labels stand in the texts under `charter-<set>-<word>`.

use kernel::words;

words! {
    /// What sort of administration a body is.
    BodyKind {
        /// Ministero.
        Ministry = "ministry",
        /// Prefettura – Ufficio territoriale del Governo.
        Prefecture = "prefecture",
        /// Questura.
        PoliceHeadquarters = "police_headquarters",
        /// Regione.
        Region = "region",
        /// Provincia.
        Province = "province",
        /// Comune.
        Municipality = "municipality",
        /// Consorzio.
        Consortium = "consortium",
        /// Azienda sanitaria.
        HealthAuthority = "health_authority",
        /// Another administration.
        Other = "other",
    }
}

words! {
    /// How people come to a counter.
    AccessMode {
        /// Nobody has to book.
        Free = "free",
        /// By appointment.
        Appointment = "appointment",
        /// With a number taken on arrival.
        Ticket = "ticket",
    }
}

words! {
    /// A way to reach somebody.
    ContactKind {
        /// Telefono.
        Phone = "phone",
        /// Numero verde.
        TollFree = "toll_free",
        /// E-mail.
        Email = "email",
        /// PEC.
        CertifiedMail = "certified_mail",
        /// A web page.
        Web = "web",
        /// Fax.
        Fax = "fax",
    }
}

words! {
    /// What hours are kept for: an office answers the telephone longer than its counter is open.
    HoursKind {
        /// The counter is open.
        Counter = "counter",
        /// The telephone is answered.
        Phone = "phone",
        /// People are received by appointment.
        Appointment = "appointment",
    }
}

words! {
    /// A day of the week.
    Weekday {
        /// Lunedì.
        Monday = "monday",
        /// Martedì.
        Tuesday = "tuesday",
        /// Mercoledì.
        Wednesday = "wednesday",
        /// Giovedì.
        Thursday = "thursday",
        /// Venerdì.
        Friday = "friday",
        /// Sabato.
        Saturday = "saturday",
        /// Domenica.
        Sunday = "sunday",
    }
}

impl From<jiff::civil::Weekday> for Weekday {
    fn from(day: jiff::civil::Weekday) -> Self {
        let place = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
        Self::ALL[place]
    }
}

words! {
    /// The network in which a partner stands with the office.
    Network {
        /// The counters and offices that work together every day.
        Restricted = "restricted",
        /// All others that meet the same people.
        Wider = "wider",
    }
}

words! {
    /// Whether a service can be had now.
    ServiceStatus {
        /// It can.
        Active = "active",
        /// Not now.
        Suspended = "suspended",
        /// Not yet.
        Planned = "planned",
        /// No more.
        Ended = "ended",
    }
}

words! {
    /// How long a service takes.
    Timing {
        /// While one waits: at the counter, or on the telephone.
        AtSight = "at_sight",
        /// Within a term.
        Term = "term",
        /// No time is promised.
        Untimed = "untimed",
    }
}

words! {
    /// What silence means when the term is over (L. 241/1990 arts. 2 and 20).
    Silence {
        /// Nothing: the office stays bound to answer.
        None = "none",
        /// The application is granted.
        Assent = "assent",
        /// The application is refused.
        Rejection = "rejection",
    }
}

words! {
    /// On which side of the counter the work is done.
    Side {
        /// With the public.
        Front = "front_office",
        /// Behind the counter.
        Back = "back_office",
        /// On both.
        Both = "both",
    }
}

words! {
    /// How a service is asked for.
    AccessChannel {
        /// At the counter.
        Counter = "counter",
        /// By booking an appointment.
        Booking = "booking",
        /// Through a web page.
        Online = "online",
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// By certified e-mail (PEC).
        CertifiedMail = "certified_mail",
        /// By letter.
        Post = "post",
        /// By fax.
        Fax = "fax",
    }
}

words! {
    /// Whom a service is for.
    Audience {
        /// Everybody.
        Everyone = "everyone",
        /// Foreign citizens.
        ForeignCitizens = "foreign_citizens",
        /// Families.
        Families = "families",
        /// Older people.
        OlderPeople = "older_people",
        /// People with disabilities.
        DisabledPeople = "disabled_people",
        /// Tenants.
        Tenants = "tenants",
        /// Owners of a home.
        Owners = "owners",
        /// Workers.
        Workers = "workers",
        /// Employers and businesses.
        Businesses = "businesses",
        /// Associations and bodies of the third sector.
        Associations = "associations",
        /// Other public offices and their operators.
        PublicBodies = "public_bodies",
    }
}

words! {
    /// What a service is about, after the topics of the municipalities' model.
    Topic {
        /// Accesso all'informazione.
        Information = "information",
        /// Comunicazione istituzionale.
        Communication = "communication",
        /// Trasparenza amministrativa.
        Transparency = "transparency",
        /// Partecipazione.
        Participation = "participation",
        /// Elezioni.
        Elections = "elections",
        /// Identità digitale.
        DigitalIdentity = "digital_identity",
        /// Documenti e certificati.
        Documents = "documents",
        /// Immigrazione.
        Immigration = "immigration",
        /// Cittadinanza.
        Citizenship = "citizenship",
        /// Integrazione sociale.
        Integration = "integration",
        /// Associazioni.
        Associations = "associations",
        /// Famiglia.
        Family = "family",
        /// Casa.
        Housing = "housing",
        /// Assistenza sociale.
        SocialAssistance = "social_assistance",
        /// Lavoro.
        Work = "work",
        /// Previdenza.
        Pensions = "pensions",
        /// Viaggi.
        Travel = "travel",
        /// Gestione rifiuti.
        Waste = "waste",
        /// Energia.
        Energy = "energy",
        /// Urbanizzazione.
        UrbanPlanning = "urban_planning",
        /// Formazione.
        Training = "training",
        /// Pubblica sicurezza.
        PublicSafety = "public_safety",
    }
}

words! {
    /// A dimension of quality: four that every charter has, and those that an office may add.
    Dimension {
        /// Accessibilità.
        Accessibility = "accessibility",
        /// Tempestività.
        Timeliness = "timeliness",
        /// Trasparenza.
        Transparency = "transparency",
        /// Efficacia.
        Effectiveness = "effectiveness",
        /// Continuità.
        Continuity = "continuity",
        /// Elasticità.
        Elasticity = "elasticity",
        /// Flessibilità.
        Flexibility = "flexibility",
        /// Equità.
        Equity = "equity",
        /// Efficienza.
        Efficiency = "efficiency",
        /// Empatia.
        Empathy = "empathy",
    }
}

impl Dimension {
    /// Whether an office may leave the dimension out.
    #[must_use]
    pub fn is_optional(self) -> bool {
        !matches!(self, Self::Accessibility | Self::Timeliness | Self::Transparency | Self::Effectiveness)
    }
}

words! {
    /// A part of a dimension.
    SubDimension {
        /// Fisica.
        Physical = "physical",
        /// Multicanale.
        Multichannel = "multichannel",
        /// Accessibilità per le persone con disabilità (D.Lgs. 222/2023).
        Disability = "disability",
        /// Tempestività.
        Timeliness = "timeliness",
        /// Responsabili.
        Responsible = "responsible",
        /// Procedure di contatto.
        Contacts = "contacts",
        /// Tempistiche di risposta.
        ResponseTimes = "response_times",
        /// Eventuali spese a carico dell'utente.
        Costs = "costs",
        /// Conformità e affidabilità.
        Conformity = "conformity",
        /// Completezza.
        Completeness = "completeness",
    }
}

impl SubDimension {
    /// The dimension of which it is a part.
    #[must_use]
    pub fn dimension(self) -> Dimension {
        match self {
            Self::Physical | Self::Multichannel | Self::Disability => Dimension::Accessibility,
            Self::Timeliness => Dimension::Timeliness,
            Self::Responsible | Self::Contacts | Self::ResponseTimes | Self::Costs => Dimension::Transparency,
            Self::Conformity | Self::Completeness => Dimension::Effectiveness,
        }
    }
}

words! {
    /// What a planned value is counted in.
    PlannedUnit {
        /// Of a hundred.
        Percent = "percent",
        /// Every day counts.
        CalendarDays = "calendar_days",
        /// The days on which the office works count.
        WorkingDays = "working_days",
        /// Months.
        Months = "months",
        /// Hours.
        Hours = "hours",
        /// Minutes.
        Minutes = "minutes",
        /// Days of each week.
        DaysAWeek = "days_a_week",
        /// Days of the year.
        DaysAYear = "days_a_year",
        /// Times in the year.
        TimesAYear = "times_a_year",
        /// Ways in or out, listed in the text.
        Channels = "channels",
        /// Metres.
        Metres = "metres",
        /// A user's score, 1 to 5.
        Score = "score",
    }
}

words! {
    /// On which side of the planned value the promise is kept.
    Direction {
        /// The planned value or more.
        AtLeast = "at_least",
        /// The planned value or less.
        AtMost = "at_most",
    }
}

words! {
    /// Where a charter stands.
    CharterState {
        /// Being written.
        Draft = "draft",
        /// Approved by an act, and frozen.
        Approved = "approved",
        /// What holds now.
        InForce = "in_force",
        /// What held before.
        Superseded = "superseded",
    }
}

words! {
    /// Where an improvement action stands.
    ActionState {
        /// Not begun.
        Planned = "planned",
        /// Begun.
        UnderWay = "under_way",
        /// Done.
        Done = "done",
        /// Given up.
        Abandoned = "abandoned",
    }
}

words! {
    /// What came of a preliminary notice (D.Lgs. 198/2009 art. 3).
    DiffidaState {
        /// The ninety days run.
        Open = "open",
        /// The administration did what was asked.
        Remedied = "remedied",
        /// The administration declined.
        Declined = "declined",
        /// The action was brought to court.
        ActionBrought = "action_brought",
        /// The ninety days passed and nothing followed.
        Lapsed = "lapsed",
    }
}

words! {
    /// What has to be kept up to date on the web (the ministry's indicators of transparency).
    Published {
        /// Who is responsible.
        Responsible = "responsible",
        /// How to reach them.
        Contacts = "contacts",
        /// How long an answer takes.
        ResponseTimes = "response_times",
        /// What it costs.
        Costs = "costs",
        /// The service's sheet otherwise.
        Sheet = "sheet",
        /// The charter.
        Charter = "charter",
    }
}

macro_rules! labels {
    ($($set:ident = $name:literal),+ $(,)?) => {$(
        impl $set {
            /// The key of its label in the texts.
            #[must_use]
            pub fn label(self) -> String {
                format!(concat!("charter-", $name, "-{}"), self)
            }
        }
    )+

    /// The keys of all labels: tests hold that each language has them.
    #[must_use]
    pub fn all_labels() -> Vec<String> {
        let mut keys = Vec::new();
        $(keys.extend($set::ALL.iter().map(|word| word.label()));)+
        keys
    }
    };
}
labels! {
    BodyKind = "body-kind",
    AccessMode = "access-mode",
    ContactKind = "contact-kind",
    HoursKind = "hours-kind",
    Weekday = "weekday",
    Network = "network",
    ServiceStatus = "service-status",
    Timing = "timing",
    Silence = "silence",
    Side = "side",
    AccessChannel = "channel",
    Audience = "audience",
    Topic = "topic",
    Dimension = "dimension",
    SubDimension = "sub-dimension",
    PlannedUnit = "unit",
    Direction = "direction",
    CharterState = "charter-state",
    ActionState = "action-state",
    DiffidaState = "diffida-state",
    Published = "published",
}
