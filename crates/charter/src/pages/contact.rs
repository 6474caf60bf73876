//! Contacts as pages show them.

use web::Visit;

use crate::office::Contact;
use crate::words::ContactKind;

/// A contact with its icon and its link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ContactLine {
    pub kind: String,
    pub icon: &'static str,
    pub value: String,
    pub href: Option<String>,
    pub label: String,
}

/// The contacts in the order in which people look for them: telephone, e-mail, PEC, web.
pub(crate) fn lines<'a>(visit: &Visit, contacts: impl IntoIterator<Item = &'a Contact>) -> Vec<ContactLine> {
    let mut lines: Vec<(ContactKind, ContactLine)> =
        contacts.into_iter().map(|contact| (contact.kind, line(visit, contact))).collect();
    lines.sort_by_key(|(kind, _)| *kind);
    lines.into_iter().map(|(_, line)| line).collect()
}

fn line(visit: &Visit, contact: &Contact) -> ContactLine {
    let kind = visit.say(&format!("charter-contact-kind-{}", contact.kind));
    // "Numero verde (Numero verde per segnalazioni)" says it twice.
    let told = contact.label.to_lowercase().contains(&kind.to_lowercase());
    ContactLine {
        kind: if told { contact.label.clone() } else { kind },
        icon: icon(contact.kind),
        value: contact
            .value
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned(),
        href: contact.href(),
        label: if told { String::new() } else { contact.label.clone() },
    }
}

fn icon(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Phone | ContactKind::TollFree => "it-telephone",
        ContactKind::Email => "it-mail",
        ContactKind::CertifiedMail => "it-sign",
        ContactKind::Web => "it-external-link",
        ContactKind::Fax => "it-print",
    }
}
