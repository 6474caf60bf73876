//! What a receipt says, read from the message and from the certificate in it (`daticert.xml`). Whatever is not as the technical rules have it is no
//! receipt: mail that people wrote, or made to look like one, is somebody's to read and not ours.

use jiff::Timestamp;
use jiff::civil::DateTime;
use mail_parser::{Message, MessageParser, MimeHeaders};
use serde::Deserialize;

use super::{Fault, Head, Receipt};
use crate::ids::Uuid;
use crate::outbox::NoticeId;

/// By whom receipts are signed: a mailbox of this name at the provider's.
const SENDER: &str = "posta-certificata";
/// A certificate has some kilobytes.
const CERTIFICATE_BYTES: usize = 1024 * 1024;
/// So much is kept of what a provider writes.
const SIGNS: usize = 300;

/// What the headers of a message say, where it is a receipt about something that this program may have sent. Envelopes of messages
/// (`X-Trasporto`), which carry what others wrote, are none.
#[must_use]
pub fn head(headers: &[u8]) -> Option<Head> {
    head_of(&MessageParser::default().parse_headers(headers)?)
}

/// A receipt as it came; none where it is not in order.
#[must_use]
pub fn read(raw: &[u8]) -> Option<Receipt> {
    let message = MessageParser::default().parse(raw)?;
    let head = head_of(&message)?;
    let certificate = message
        .parts
        .iter()
        .find(|part| part.attachment_name().is_some_and(|name| name.eq_ignore_ascii_case("daticert.xml")));
    let receipt = Receipt {
        head,
        at: Timestamp::UNIX_EPOCH,
        name: String::new(),
        fault: head.kind.is_failure().then_some(Fault::Other),
        said: String::new(),
        sha256: crate::files::sha256(raw),
        bytes: raw.len() as u64,
    };
    let Some(certificate) = certificate else {
        let written = message.date().filter(|date| date.is_valid())?;
        return Some(Receipt { at: Timestamp::from_second(written.to_timestamp()).ok()?, ..receipt });
    };
    let certificate = Certificate::read(certificate.contents())?;
    let about = certificate.data.message.as_deref();
    if certificate.kind != head.kind.word() || about.is_some_and(|about| notice(about) != Some(head.notice)) {
        return None;
    }
    let fault = || certificate.fault.parse().unwrap_or(Fault::Other);
    Some(Receipt {
        at: certificate.data.at.instant()?,
        name: kept(&certificate.data.name),
        fault: head.kind.is_failure().then(fault),
        said: kept(&certificate.data.said),
        ..receipt
    })
}

fn head_of(message: &Message<'_>) -> Option<Head> {
    let header = |name: &str| {
        let mut found = message.headers_raw().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let first = found.next().map(|(_, value)| value.trim().to_owned());
        // What stands there twice says two things.
        first.filter(|_| found.next().is_none())
    };
    let kind = header("X-Ricevuta")?.to_lowercase().parse().ok()?;
    if message.headers_raw().any(|(name, _)| name.eq_ignore_ascii_case("X-Trasporto")) {
        return None;
    }
    let from = message.from()?;
    let (sender, _) = from.first()?.address()?.split_once('@')?;
    if from.iter().count() != 1 || !sender.eq_ignore_ascii_case(SENDER) {
        return None;
    }
    Some(Head { kind, notice: notice(&header("X-Riferimento-Message-ID")?)? })
}

/// The notice that a Message-ID of ours names.
fn notice(message_id: &str) -> Option<NoticeId> {
    let inner = message_id.trim().trim_start_matches('<').trim_end_matches('>');
    let (name, _) = inner.split_once('@')?;
    Some(name.parse::<Uuid>().ok()?.into())
}

fn kept(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(SIGNS).collect()
}

/// `daticert.xml`, as far as it is needed.
#[derive(Debug, Deserialize)]
struct Certificate {
    #[serde(rename = "@tipo")]
    kind: String,
    #[serde(rename = "@errore", default)]
    fault: String,
    #[serde(rename = "dati")]
    data: Data,
}

#[derive(Debug, Deserialize)]
struct Data {
    #[serde(rename = "data")]
    at: At,
    #[serde(rename = "identificativo", default)]
    name: String,
    #[serde(rename = "msgid")]
    message: Option<String>,
    #[serde(rename = "errore-esteso", default)]
    said: String,
}

#[derive(Debug, Deserialize)]
struct At {
    #[serde(rename = "@zona")]
    zone: String,
    #[serde(rename = "giorno")]
    day: String,
    #[serde(rename = "ora")]
    time: String,
}

impl Certificate {
    fn read(xml: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(xml.get(..xml.len().min(CERTIFICATE_BYTES))?).ok()?;
        quick_xml::de::from_str(text.trim_start_matches('\u{feff}')).ok()
    }
}

impl At {
    /// "12/10/2026", "10:30:05", "+0200".
    fn instant(&self) -> Option<Timestamp> {
        let day = DateTime::strptime("%d/%m/%Y %H:%M:%S", format!("{} {}", self.day.trim(), self.time.trim())).ok()?;
        let zone = jiff::fmt::strtime::parse("%z", self.zone.trim()).ok()?.offset()?;
        zone.to_timestamp(day).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    const NOTICE: &str = "0199b1c2-0000-7000-8000-00000000abcd";

    fn certificate(kind: &str, error: &str, about: &str) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<postacert tipo=\"{kind}\" errore=\"{error}\"><intestazione><mittente>a@pec.example.it</mittente>\
             <destinatari tipo=\"certificato\">b@pec.example.it</destinatari><risposte>a@pec.example.it</risposte><oggetto>Atto</oggetto></intestazione>\
             <dati><gestore-emittente>Gestore S.p.A.</gestore-emittente><data zona=\"+0200\"><giorno>12/10/2026</giorno><ora>10:30:05</ora></data>\
             <identificativo>opec1.20261012@pec.gestore.example</identificativo><msgid>&lt;{about}@pec.comune.example.it&gt;</msgid>\
             <ricevuta tipo=\"completa\"/><consegna>b@pec.example.it</consegna><errore-esteso>5.1.1 casella inesistente</errore-esteso></dati></postacert>"
        )
    }

    fn message(kind: &str, certificate: &str) -> String {
        format!(
            "X-Ricevuta: {kind}\r\nX-Riferimento-Message-ID: <{NOTICE}@pec.comune.example.it>\r\nDate: Mon, 12 Oct 2026 10:31:00 +0200\r\n\
             From: posta-certificata@pec.gestore.example\r\nTo: a@pec.example.it\r\nSubject: CONSEGNA: Atto\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/signed; protocol=\"application/x-pkcs7-signature\"; boundary=\"s\"\r\n\r\n--s\r\n\
             Content-Type: multipart/mixed; boundary=\"m\"\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nRicevuta.\r\n--m\r\n\
             Content-Type: application/xml; name=\"daticert.xml\"\r\nContent-Disposition: attachment; filename=\"daticert.xml\"\r\n\r\n{certificate}\r\n--m--\r\n\
             --s\r\nContent-Type: application/x-pkcs7-signature; name=\"smime.p7s\"\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n--s--\r\n"
        )
    }

    fn id() -> NoticeId {
        NOTICE.parse().unwrap()
    }

    #[test]
    fn a_receipt_names_our_notice_and_the_providers_time() {
        let raw = message("avvenuta-consegna", &certificate("avvenuta-consegna", "nessuno", NOTICE));
        let receipt = read(raw.as_bytes()).unwrap();
        assert_eq!(receipt.head, Head { kind: Kind::Delivered, notice: id() });
        assert_eq!(receipt.at.to_string(), "2026-10-12T08:30:05Z");
        assert_eq!((receipt.name.as_str(), receipt.fault), ("opec1.20261012@pec.gestore.example", None));
        assert_eq!(head(raw.as_bytes()), Some(receipt.head));
    }

    #[test]
    fn why_something_was_not_delivered_is_read() {
        let raw = message("errore-consegna", &certificate("errore-consegna", "no-dest", NOTICE));
        let receipt = read(raw.as_bytes()).unwrap();
        assert_eq!((receipt.fault, receipt.said.as_str()), (Some(Fault::NoAddress), "5.1.1 casella inesistente"));
    }

    #[test]
    fn without_a_certificate_the_message_has_its_date() {
        let raw = message("accettazione", "").replace("daticert.xml", "altro.xml");
        assert_eq!(read(raw.as_bytes()).unwrap().at.to_string(), "2026-10-12T08:31:00Z");
    }

    #[test]
    fn what_is_not_in_order_is_no_receipt() {
        let good = message("avvenuta-consegna", &certificate("avvenuta-consegna", "nessuno", NOTICE));
        let other = "0199b1c2-0000-7000-8000-00000000ffff";
        for bad in [
            good.replace("From: posta-certificata@", "From: protocollo@"),
            good.replace("From: posta-certificata@", "From: a@example.it, posta-certificata@"),
            good.replace("X-Ricevuta: avvenuta-consegna", "X-Ricevuta: consegna"),
            good.replace("X-Ricevuta: avvenuta-consegna", "X-Ricevuta: avvenuta-consegna\r\nX-Ricevuta: accettazione"),
            good.replace("X-Ricevuta:", "X-Trasporto: posta-certificata\r\nX-Ricevuta:"),
            good.replace("X-Ricevuta:", "X-Trasporto: errore\r\nX-Ricevuta:"),
            good.replace(&format!("Message-ID: <{NOTICE}@"), "Message-ID: <somebody@"),
            good.replace("tipo=\"avvenuta-consegna\"", "tipo=\"accettazione\""),
            good.replace(&format!("&lt;{NOTICE}"), &format!("&lt;{other}")),
            good.replace("</postacert>", ""),
            good.replace("12/10/2026", "32/10/2026"),
            good.replace("+0200\"", "Roma\""),
        ] {
            assert_eq!(read(bad.as_bytes()), None, "{bad}");
        }
        for bytes in [&b""[..], b"\0\xff\xfe", b"X-Ricevuta: accettazione\r\n\r\n"] {
            assert_eq!(read(bytes), None);
        }
        let cut = &good.as_bytes()[..good.len() / 2];
        assert_eq!(read(cut), None, "the certificate ends in the middle");
    }
}
