//! Messages that nobody wrote: absence notices, notices of failed delivery, receipts, newsletters.
//!
//! RFC 3834 (`Auto-Submitted`), RFC 3464 and 8098 (`multipart/report`), and for certified mail the receipts of
//! DM 2 November 2005 (`X-Ricevuta`) say so in their headers; older programs only in the subject or the sender.

use mail_parser::{Message, MimeHeaders};

use super::mailbox::Automatic;
use sheets::words::fold;

/// Beginnings of subjects of absence notices, folded.
const ABSENT: [&str; 10] = [
    "risposta automatica",
    "fuori ufficio",
    "fuori sede",
    "assente dall ufficio",
    "messaggio automatico",
    "out of office",
    "automatic reply",
    "auto reply",
    "autoreply",
    "abwesenheit",
];

/// Beginnings of subjects of certified-mail receipts, folded.
const CERTIFIED: [&str; 7] = [
    "accettazione",
    "consegna",
    "presa in carico",
    "avviso di mancata consegna",
    "avviso di non accettazione",
    "preavviso di mancata consegna",
    "rilevazione virus",
];

/// Beginnings of subjects of receipts, folded.
const RECEIPTS: [&str; 6] =
    ["letto", "lettura", "read", "conferma di lettura", "ricevuta di ritorno", "delivery receipt"];

pub(super) fn kind(message: &Message, sender: &str, subject: &str) -> Option<Automatic> {
    let header = |name: &str| message.header_raw(name.to_owned()).map(|value| value.trim().to_lowercase());
    let begins = |known: &[&str], folded: &str| known.iter().any(|start| folded.starts_with(start));
    let (user, _) = sender.split_once('@').unwrap_or((sender, ""));
    let before_colon = fold(subject.split_once(':').map_or("", |(mark, _)| mark));
    let folded = fold(subject);

    if header("X-Ricevuta").is_some() || user == "posta-certificata" && begins(&CERTIFIED, &before_colon) {
        return Some(Automatic::CertifiedReceipt);
    }
    if let Some(content) = message.content_type()
        && content.ctype().eq_ignore_ascii_case("multipart")
        && content.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case("report"))
    {
        let reading = content.attribute("report-type").is_some_and(|kind| kind.contains("disposition"));
        return Some(if reading { Automatic::Receipt } else { Automatic::Bounce });
    }
    if matches!(user, "mailer-daemon" | "postmaster" | "mail-daemon" | "mailerdaemon")
        || header("X-Failed-Recipients").is_some()
    {
        return Some(Automatic::Bounce);
    }
    if RECEIPTS.contains(&before_colon.as_str()) && header("In-Reply-To").is_some() {
        return Some(Automatic::Receipt);
    }
    if header("Auto-Submitted").is_some_and(|value| !value.is_empty() && value != "no")
        || header("X-Autoreply").is_some_and(|value| value != "no")
        || header("X-Autorespond").is_some()
        || header("Precedence").is_some_and(|value| value == "auto_reply")
        || begins(&ABSENT, &folded)
    {
        return Some(Automatic::AutoReply);
    }
    let bulk = header("Precedence").is_some_and(|value| matches!(value.as_str(), "bulk" | "list" | "junk"));
    (bulk || header("List-Unsubscribe").is_some()).then_some(Automatic::Bulk)
}
