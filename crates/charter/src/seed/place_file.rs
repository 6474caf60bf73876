//! Bodies and offices as a file writes them.

use jiff::civil::Date;
use kernel::calendar::MonthDay;
use serde::Deserialize;

use super::Translations;
use super::written::written;
use crate::coordinates::Coordinates;
use crate::values::TimeOfDay;
use crate::words::{AccessMode, BodyKind, ContactKind, HoursKind, Network, Weekday};

written! {
    /// A body, as in `Body`.
    BodySeed {
        must { code: String, kind: BodyKind, name: String }
        texts {
            description, address, phone, email, certified_mail, web, tax_code, ipa_code, diffida_authority, diffida_address, note
        }
        may { patron_days: Vec<MonthDay>, translations: Translations }
    }

    /// An office, as in `Office`.
    OfficeSeed {
        must {
            code: String,
            /// The body's code.
            body: String,
            name: String,
        }
        texts { description, unit, head, head_role, substitute, address, accessibility, web, note }
        may {
            works_on_saturday: bool,
            counters: Vec<CounterSeed>,
            contacts: Vec<ContactSeed>,
            hours: Vec<HoursSeed>,
            exceptions: Vec<ExceptionSeed>,
            partners: Vec<PartnerSeed>,
            translations: Translations,
        }
    }

    /// A counter, as in `Counter`.
    CounterSeed {
        must { code: String, name: String, desks: u32 }
        texts { address, directions, note }
        may { access: Vec<AccessMode>, coordinates: Option<Coordinates>, translations: Translations }
    }

    /// A contact of an office, of one of its counters, or of a service, as in `Contact`.
    ContactSeed {
        must { kind: ContactKind, value: String }
        texts { label }
        may {
            /// The counter's code, where it is only that one's.
            counter: Option<String>,
            translations: Translations,
        }
    }

    /// The same hours on several days, as in `Hours`.
    HoursSeed {
        must { kind: HoursKind, days: Vec<Weekday>, opens: TimeOfDay, closes: TimeOfDay }
        texts {}
        may {
            /// The counter's code, where they are only that one's.
            counter: Option<String>,
            valid_from: Option<Date>,
            valid_to: Option<Date>,
        }
    }

    /// A dated exception, as in `HourException`.
    ExceptionSeed {
        must { from: Date, reason: String }
        texts {}
        may {
            /// One day, where nothing is given.
            to: Option<Date>,
            kind: Option<HoursKind>,
            /// The counter's code, where it is only that one's.
            counter: Option<String>,
            opens: Option<TimeOfDay>,
            closes: Option<TimeOfDay>,
            translations: Translations,
        }
    }

    /// Somebody with whom the office works, as in `Partner`.
    PartnerSeed {
        must { network: Network, name: String }
        texts { role }
        may { units: Option<u32>, translations: Translations }
    }
}
