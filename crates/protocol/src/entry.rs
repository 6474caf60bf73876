//! What may be registered: pure rules, said beside the fields of the form.

use jiff::civil::Date;
use kernel::{Invalid, Message, Result};

use crate::registration::{Correspondent, Direction, Entry};

/// The most signs of a subject.
pub const SUBJECT_MOST: usize = 500;
/// The most correspondents of one registration.
pub(crate) const CORRESPONDENTS_MOST: usize = 50;
/// The most documents of one registration.
pub const DOCUMENTS_MOST: usize = 20;
/// The most signs of a name, an address, a number of the sender's.
pub(crate) const LINE_MOST: usize = 200;

impl Entry {
    /// # Errors
    /// `Invalid`, with a message beside each field that cannot be as it is.
    pub fn check(&self, today: Date) -> Result<()> {
        let mut wrong = Invalid::default();
        if self.subject.trim().is_empty() {
            wrong.add("subject", "web-field-missing");
        } else if self.subject.chars().count() > SUBJECT_MOST {
            wrong.add("subject", Message::new("web-field-long").with("most", SUBJECT_MOST));
        }
        self.check_correspondents(&mut wrong);
        self.check_received(today, &mut wrong);
        if self.documents.len() > DOCUMENTS_MOST {
            wrong.add("documents", Message::new("protocol-documents-many").with("most", DOCUMENTS_MOST));
        }
        wrong.check()
    }

    fn check_correspondents(&self, wrong: &mut Invalid) {
        // An internal document has the body's own offices at both ends.
        if self.correspondents.is_empty() && self.direction != Direction::Internal {
            wrong.add("name-0", "protocol-correspondent-missing");
        }
        if self.correspondents.len() > CORRESPONDENTS_MOST {
            wrong.add("name-0", Message::new("protocol-correspondents-many").with("most", CORRESPONDENTS_MOST));
        }
        for (number, one) in self.correspondents.iter().enumerate() {
            if one.name.trim().is_empty() {
                wrong.add(format!("name-{number}"), "web-field-missing");
            }
            for (field, text) in [("name", &one.name), ("address", &one.address), ("tax_code", &one.tax_code)] {
                if text.chars().count() > LINE_MOST {
                    wrong.add(format!("{field}-{number}"), Message::new("web-field-long").with("most", LINE_MOST));
                }
            }
        }
    }

    fn check_received(&self, today: Date, wrong: &mut Invalid) {
        let given = !self.received.number.is_empty() || self.received.on.is_some();
        if given && self.direction != Direction::Incoming {
            wrong.add("received_number", "protocol-received-only-incoming");
        }
        if self.received.on.is_some_and(|on| on > today) {
            wrong.add("received_on", "protocol-received-future");
        }
        for (field, text) in [("received_number", &self.received.number), ("class", &self.class)] {
            if text.chars().count() > LINE_MOST {
                wrong.add(field, Message::new("web-field-long").with("most", LINE_MOST));
            }
        }
    }
}

impl Correspondent {
    /// Somebody of whom only the name is known.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::ids::Uuid;
    use kernel::ledger::Channel;
    use kernel::{Error, OfficeId};

    use super::*;
    use crate::registration::Received;

    fn entry() -> Entry {
        Entry {
            office: OfficeId::from(Uuid::from_u128(1)),
            direction: Direction::Incoming,
            channel: Channel::Counter,
            subject: "Domanda di idoneità alloggiativa".to_owned(),
            class: String::new(),
            correspondents: vec![Correspondent::named("Amina Diallo")],
            received: Received::default(),
            about: None,
            emergency: None,
            documents: Vec::new(),
        }
    }

    fn wrong(entry: &Entry) -> Vec<String> {
        match entry.check(date(2026, 10, 5)) {
            Err(Error::Invalid(invalid)) => invalid.0.into_iter().map(|(field, _)| field.into_owned()).collect(),
            Ok(()) => Vec::new(),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn what_comes_and_goes_names_somebody() {
        assert!(wrong(&entry()).is_empty());
        let nobody = Entry { correspondents: Vec::new(), ..entry() };
        assert_eq!(wrong(&nobody), ["name-0"]);
        assert_eq!(wrong(&Entry { direction: Direction::Outgoing, ..nobody.clone() }), ["name-0"]);
        assert!(wrong(&Entry { direction: Direction::Internal, ..nobody }).is_empty());
        let blank = Entry { correspondents: vec![Correspondent::named(" ")], ..entry() };
        assert_eq!(wrong(&blank), ["name-0"]);
    }

    #[test]
    fn only_what_came_has_a_number_of_the_sender_and_none_of_tomorrow() {
        let received = Received { number: "12/A".to_owned(), on: Some(date(2026, 10, 5)) };
        assert!(wrong(&Entry { received: received.clone(), ..entry() }).is_empty());
        let out = Entry { direction: Direction::Outgoing, received: received.clone(), ..entry() };
        assert_eq!(wrong(&out), ["received_number"]);
        let tomorrow = Received { on: Some(date(2026, 10, 6)), ..received };
        assert_eq!(wrong(&Entry { received: tomorrow, ..entry() }), ["received_on"]);
    }

    #[test]
    fn a_subject_is_given_and_has_its_length() {
        assert_eq!(wrong(&Entry { subject: "  ".to_owned(), ..entry() }), ["subject"]);
        assert_eq!(wrong(&Entry { subject: "è".repeat(501), ..entry() }), ["subject"]);
        assert!(wrong(&Entry { subject: "è".repeat(500), ..entry() }).is_empty());
    }
}
