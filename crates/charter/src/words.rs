//! The closed sets of the charter. Their labels stand in the texts under `charter-<set>-<word>`.

mod places;
mod promises;
mod sheets;

pub use places::{AccessMode, BodyKind, ContactKind, HoursKind, Network, Weekday};
pub use promises::{
    ActionState, CharterState, DiffidaState, Dimension, Direction, PlannedUnit, Published, SubDimension,
};
pub use sheets::{AccessChannel, Audience, ServiceStatus, Side, Silence, Timing, Topic};

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
