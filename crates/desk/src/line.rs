//! A contact in a list, as templates see it.

use jiff::civil::Date;
use web::{Visit, show};

use crate::contact::{Contact, ContactId, Outcome};
use crate::place::Place;

/// A contact in a list.
pub(crate) struct Line {
    pub(crate) id: ContactId,
    pub(crate) href: String,
    /// Day and hour.
    pub(crate) when: String,
    /// The hour alone, for contacts of today.
    pub(crate) hour: String,
    pub(crate) kind: String,
    pub(crate) channel: String,
    pub(crate) service: String,
    pub(crate) quantity: u32,
    /// The office or the proposal, where there is one.
    pub(crate) about: String,
    pub(crate) note: String,
    pub(crate) operator: String,
    pub(crate) state: Badge,
    pub(crate) call_back_by: Option<Date>,
}

/// Where a contact stands, as a mark: its colour and its words.
pub(crate) struct Badge {
    pub(crate) kind: &'static str,
    pub(crate) text: String,
}

impl Line {
    pub(crate) fn new(visit: &Visit, place: &Place, contact: &Contact) -> Self {
        let details = &contact.details;
        let local = visit.db().clock().local(contact.at);
        Self {
            id: contact.id,
            href: format!("/staff/desk/contacts/{}", contact.id),
            when: show::time(visit.lang(), visit.db().clock(), contact.at),
            hour: local.strftime("%H:%M").to_string(),
            kind: visit.say(&format!("desk-kind-{}", details.kind)),
            channel: visit.say(&format!("desk-channel-{}", details.channel)),
            service: place.service_name(details.service).to_owned(),
            quantity: details.quantity,
            about: if details.passed_to.is_empty() { &details.proposal } else { &details.passed_to }.clone(),
            note: details.note.clone(),
            operator: contact.operator.name.clone(),
            state: Badge::of(visit, contact),
            call_back_by: details.call_back_by,
        }
    }

    pub(crate) fn all(visit: &Visit, place: &Place, contacts: &[Contact]) -> Vec<Self> {
        contacts.iter().map(|contact| Self::new(visit, place, contact)).collect()
    }
}

impl Badge {
    pub(crate) fn of(visit: &Visit, contact: &Contact) -> Self {
        let (kind, key) = match (&contact.undone, contact.details.outcome, contact.called_back_on) {
            (Some(_), ..) => ("neutral", "desk-state-undone"),
            (None, Outcome::Done, _) => ("success", "desk-state-done"),
            (None, Outcome::PassedOn, _) => ("success", "desk-state-passed-on"),
            (None, Outcome::CallBack, Some(_)) => ("success", "desk-state-called-back"),
            (None, Outcome::CallBack, None) if contact.details.call_back_by < Some(visit.today()) => {
                ("danger", "desk-state-late")
            }
            (None, Outcome::CallBack, None) => ("info", "desk-state-call-back"),
        };
        Self { kind, text: visit.say(key) }
    }
}
