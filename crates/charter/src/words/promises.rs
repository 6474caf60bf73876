//! Words for charters and their standards.

use kernel::words;

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
