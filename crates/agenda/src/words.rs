//! The closed sets of words of this room.

use kernel::{ledger, words};

words! {
    /// How a place is booked.
    Channel {
        /// By the citizen, through a page or a program.
        Online = "online",
        /// At the counter.
        Counter = "counter",
        /// By telephone.
        Phone = "phone",
    }
}

words! {
    /// Who may book a type of appointment.
    Who {
        /// Anybody.
        Anyone = "anyone",
        /// Who was convoked for a case.
        Convoked = "convoked",
        /// The staff only.
        Staff = "staff",
    }
}

words! {
    /// Whether an interpreter or a mediator takes part.
    Help {
        /// Never.
        None = "none",
        /// Where the person asks for one.
        OnRequest = "on_request",
        /// Always.
        Needed = "needed",
    }
}

words! {
    /// How far the agenda of a counter is rolled out.
    Stage {
        /// Nothing is shown.
        Off = "off",
        /// The staff see and try everything on rehearsal data, the public nothing.
        Familiarisation = "familiarisation",
        /// The public books, up to the last day of the trial.
        Pilot = "pilot",
        /// The public books.
        Live = "live",
    }
}

words! {
    /// Where a booking stands.
    State {
        /// Only held, for somebody to whom the place is offered.
        Offered = "offered",
        /// The person is expected.
        Booked = "booked",
        /// The person came and was served.
        Served = "served",
        /// Nobody came.
        NoShow = "no_show",
        /// Given back by the person.
        Cancelled = "cancelled",
        /// Called off by the office.
        CalledOff = "called_off",
    }
}

impl Channel {
    /// The channel as the ledger counts it.
    #[must_use]
    pub fn ledger(self) -> ledger::Channel {
        match self {
            Self::Online => ledger::Channel::Online,
            Self::Counter => ledger::Channel::Counter,
            Self::Phone => ledger::Channel::Phone,
        }
    }
}

impl Stage {
    /// Whether the public may book.
    #[must_use]
    pub fn is_public(self) -> bool {
        matches!(self, Self::Pilot | Self::Live)
    }

    /// Whether what is booked is only an exercise.
    #[must_use]
    pub fn rehearses(self) -> bool {
        self == Self::Familiarisation
    }

    /// The stages that may follow: forward one by one, and back to off from anywhere.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        match (self, next) {
            // A trial that worked goes live; one that is prolonged stays a trial with another last day.
            (_, Self::Off)
            | (Self::Off, Self::Familiarisation)
            | (Self::Familiarisation, Self::Familiarisation | Self::Pilot | Self::Live)
            | (Self::Pilot, Self::Pilot | Self::Live)
            | (Self::Live, Self::Live) => true,
            _ => false,
        }
    }
}
