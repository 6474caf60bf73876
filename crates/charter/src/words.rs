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
                format!(concat!($name, "-{}"), self)
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
    BodyKind = "charter-body-kind",
    AccessMode = "charter-access-mode",
    ContactKind = "charter-contact-kind",
    HoursKind = "charter-hours-kind",
    Weekday = "charter-weekday",
    Network = "charter-network",
    ServiceStatus = "charter-service-status",
    Timing = "charter-timing",
    Silence = "charter-silence",
    Side = "charter-side",
    AccessChannel = "charter-channel",
    Audience = "charter-audience",
    Topic = "charter-topic",
    Dimension = "charter-dimension",
    SubDimension = "charter-sub-dimension",
    PlannedUnit = "charter-unit",
    Direction = "charter-direction",
    CharterState = "charter-charter-state",
    ActionState = "charter-action-state",
    DiffidaState = "charter-diffida-state",
    Published = "charter-published",
}
