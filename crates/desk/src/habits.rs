//! What a desk mostly does, read off its last contacts: it saves the operator keys, and every proposal stands on the screen.

use std::collections::HashMap;

use kernel::ServiceId;

use crate::contact::Kind;

/// How many contacts make a habit; more would only cost time.
pub(crate) const LOOK_BACK: i64 = 300;

/// How many destinations and proposals are offered while typing.
const OFFERED: usize = 20;

/// A contact, cut to what habits are made of.
#[derive(Clone, Debug)]
pub(crate) struct Recent {
    pub(crate) kind: Kind,
    pub(crate) service: Option<ServiceId>,
    pub(crate) passed_to: String,
    pub(crate) proposal: String,
}

/// What a desk mostly does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Habits {
    services: HashMap<Kind, Option<ServiceId>>,
    /// The offices to which calls were passed on, the last one first.
    pub(crate) destinations: Vec<String>,
    /// What was signed, the last one first.
    pub(crate) proposals: Vec<String>,
}

impl Habits {
    /// The habits that contacts show, the newest first.
    pub(crate) fn of(recent: Vec<Recent>) -> Self {
        let mut habits = Self::default();
        for contact in recent {
            habits.services.entry(contact.kind).or_insert(contact.service);
            note(&mut habits.destinations, contact.passed_to);
            note(&mut habits.proposals, contact.proposal);
        }
        habits
    }

    /// The service that the last contact of a kind was booked on.
    pub(crate) fn service(&self, kind: Kind) -> Option<ServiceId> {
        self.services.get(&kind).copied().flatten()
    }
}

fn note(known: &mut Vec<String>, text: String) {
    if !text.is_empty() && known.len() < OFFERED && !known.contains(&text) {
        known.push(text);
    }
}

#[cfg(test)]
mod tests {
    use kernel::ids::Uuid;

    use super::*;

    fn recent(kind: Kind, service: Option<u128>, passed_to: &str) -> Recent {
        let service = service.map(|service| Uuid::from_u128(service).into());
        Recent { kind, service, passed_to: passed_to.to_owned(), proposal: String::new() }
    }

    #[test]
    fn the_last_contact_of_a_kind_decides_its_usual_service() {
        let habits = Habits::of(vec![
            recent(Kind::Spid, Some(2), ""),
            recent(Kind::Spid, Some(1), ""),
            recent(Kind::Switchboard, None, "Anagrafe"),
            recent(Kind::Switchboard, Some(3), "Tributi"),
            recent(Kind::Switchboard, Some(3), "Anagrafe"),
        ]);
        assert_eq!(habits.service(Kind::Spid), Some(Uuid::from_u128(2).into()));
        assert_eq!(habits.service(Kind::Switchboard), None);
        assert_eq!(habits.service(Kind::Inps), None);
        assert_eq!(habits.destinations, ["Anagrafe", "Tributi"]);
    }
}
