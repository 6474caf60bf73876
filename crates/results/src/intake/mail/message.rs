//! One message into what is kept of it: who wrote to whom, when, about what, and what it refers to.
//!
//! Headers with raw letters beyond ASCII that are no UTF-8 are read as Windows-1252. The date is the sender's; where it
//! is missing or absurd, the receiving server's. Certified mail comes wrapped in a message of the provider: the person,
//! the words and the original identifier are those of the message inside (DM 2 November 2005, "busta di trasporto").

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::{Offset, TimeZone};
use mail_parser::{Address, HeaderName, HeaderValue, MessageParser};
use sha2::{Digest, Sha256};

use super::MailRules;
use super::folder::Raw;
use super::mailbox::{Automatic, Dated, Defect, Malformed, MessageHead};
use super::{automatic, body, mbox, subject};

/// A message with what is needed to pair it.
pub(super) struct Message {
    pub head: MessageHead,
    /// The identifiers under which others refer to it.
    pub ids: Vec<Box<str>>,
    /// The identifiers that it refers to, the nearest first.
    pub refers_to: Vec<Box<str>>,
    /// Its subject without marks of replies.
    pub subject: Box<str>,
    pub automatic: Option<Automatic>,
}

/// No electronic mail of a public office is older.
const EARLIEST: Date = date(1995, 1, 1);
/// Longer lists of recipients or references are cut.
const MOST: usize = 50;

pub(super) fn read(raw: &Raw, rules: &MailRules) -> Result<Message, Box<Malformed>> {
    let malformed = |defect, from: Option<&str>, subject: Option<&str>| {
        let (number, place, size) = (raw.number, raw.place.clone(), raw.size);
        Box::new(Malformed {
            number,
            place,
            size,
            defect,
            from: from.map(Into::into),
            subject: subject.map(Into::into),
        })
    };
    if raw.bytes.trim_ascii().is_empty() {
        return Err(malformed(Defect::Empty, None, None));
    }
    if !mbox::looks_like_header(&raw.bytes) {
        return Err(malformed(Defect::NoHeaders, None, None));
    }
    let bytes = readable_headers(&raw.bytes);
    let Some(message) = MessageParser::default().parse(bytes.as_ref()) else {
        return Err(malformed(Defect::NoHeaders, None, None));
    };
    let written_subject = message.subject().unwrap_or_default().trim();
    let some_subject = Some(written_subject).filter(|subject| !subject.is_empty());
    let certified = transport(&message).is_some_and(|transport| transport == "posta-certificata");
    let inner = message.attachments().find_map(|part| part.message());
    let Some((from, name)) = sender(&message, inner, certified) else {
        return Err(malformed(Defect::NoSender, None, some_subject));
    };
    let (at, on, dated) = match moment(&message, rules) {
        Ok(moment) => moment,
        Err(defect) => return Err(malformed(defect, Some(&from), some_subject)),
    };
    let automatic = if certified { None } else { automatic::kind(&message, &from, written_subject) };
    let text = inner.filter(|_| certified).and_then(|inner| inner.body_text(0)).or_else(|| message.body_text(0));
    let words = body::print(text.as_deref().unwrap_or_default());
    let mut ids = identifiers(&message, HeaderName::MessageId);
    let key = ids.first().map_or_else(|| made_key(&from, at, written_subject, words.as_deref()), ToString::to_string);
    ids.extend(identifiers(&message, HeaderName::Other("X-Riferimento-Message-ID".into())));
    let mut refers_to = identifiers(&message, HeaderName::InReplyTo);
    refers_to.extend(identifiers(&message, HeaderName::References).into_iter().rev().take(MOST));
    let lists = [message.to(), message.cc(), message.bcc()];
    let to = lists.into_iter().flatten().flat_map(Address::iter).filter_map(|addr| plain(addr.address()?)).take(MOST);
    Ok(Message {
        ids,
        refers_to,
        subject: subject::normal(written_subject).into(),
        automatic,
        head: MessageHead {
            key,
            number: raw.number,
            place: raw.place.clone(),
            sent: rules.is_own(&from),
            from,
            name,
            to: to.collect(),
            subject: written_subject.into(),
            at,
            on,
            dated,
            size: raw.size,
            certified,
            words,
        },
    })
}

/// The bytes with headers in UTF-8, whatever raw letters they came with.
fn readable_headers(bytes: &[u8]) -> Cow<'_, [u8]> {
    let ends = [&b"\n\n"[..], b"\n\r\n"].map(|end| bytes.windows(end.len()).position(|window| window == end));
    let end = ends.into_iter().flatten().min().unwrap_or(bytes.len());
    let (headers, rest) = bytes.split_at(end);
    if std::str::from_utf8(headers).is_ok() {
        return Cow::Borrowed(bytes);
    }
    let (headers, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(headers);
    Cow::Owned([headers.as_bytes(), rest].concat())
}

fn transport(message: &mail_parser::Message) -> Option<String> {
    message.header_raw("X-Trasporto").map(|value| value.trim().to_lowercase())
}

type Sender = (Box<str>, Option<Box<str>>);

fn sender(message: &mail_parser::Message, inner: Option<&mail_parser::Message>, certified: bool) -> Option<Sender> {
    let first = |address: Option<&Address>| {
        let addr = address?.iter().find(|addr| addr.address().is_some_and(|address| address.contains('@')))?;
        let name = addr.name().map(str::trim).filter(|name| !name.is_empty());
        Some((plain(addr.address()?)?, name.map(Into::into)))
    };
    if certified && let Some(person) = first(inner.and_then(|inner| inner.from())).or_else(|| first(message.reply_to()))
    {
        return Some(person);
    }
    first(message.from()).or_else(|| first(message.sender()))
}

fn plain(address: &str) -> Option<Box<str>> {
    let address = address.trim().trim_matches(['<', '>', '\'', '"']).to_lowercase();
    (!address.is_empty()).then(|| address.into())
}

/// Identifiers in a header, without their brackets; words with an `@` where the brackets are missing.
fn identifiers(message: &mail_parser::Message, header: HeaderName<'static>) -> Vec<Box<str>> {
    let listed: Vec<Box<str>> = match message.header(header.clone()) {
        Some(HeaderValue::Text(text)) => text.split_whitespace().filter_map(identifier).collect(),
        Some(HeaderValue::TextList(texts)) => texts.iter().filter_map(|text| identifier(text)).collect(),
        _ => Vec::new(),
    };
    if !listed.is_empty() {
        return listed;
    }
    let raw = message.header_raw(header).unwrap_or_default();
    raw.split_whitespace().filter(|word| word.contains('@')).filter_map(identifier).collect()
}

fn identifier(text: &str) -> Option<Box<str>> {
    /// An identifier is at most a line.
    const LONGEST: usize = 998;
    let text = text.trim().trim_start_matches('<').trim_end_matches('>');
    (!text.is_empty() && text.len() <= LONGEST).then(|| text.into())
}

fn made_key(from: &str, at: Timestamp, subject: &str, words: Option<&str>) -> String {
    let parts = [from, &at.to_string(), subject, words.unwrap_or_default()].join("\n");
    format!("sha256-{}", &hex::encode(Sha256::digest(parts.as_bytes()))[..32])
}

fn moment(message: &mail_parser::Message, rules: &MailRules) -> Result<(Timestamp, Date, Dated), Defect> {
    let latest = rules.today.tomorrow().unwrap_or(rules.today);
    let civil = |date: Option<&mail_parser::DateTime>| {
        let at = timestamp(date?)?;
        let on = at.to_zoned(rules.zone.clone()).date();
        (EARLIEST..=latest).contains(&on).then_some((at, on))
    };
    if let Some((at, on)) = civil(message.date()) {
        return Ok((at, on, Dated::Date));
    }
    let received = message.received_all().find_map(|received| civil(received.date().as_ref()));
    if let Some((at, on)) = received {
        return Ok((at, on, Dated::Received));
    }
    match message.header_raw(HeaderName::Date).map(str::trim) {
        Some(written) if !written.is_empty() => Err(Defect::AbsurdDate { written: written.chars().take(80).collect() }),
        _ => Err(Defect::NoDate),
    }
}

fn timestamp(date: &mail_parser::DateTime) -> Option<Timestamp> {
    let small = |number: u8| i8::try_from(number).ok();
    let year = i16::try_from(date.year).ok()?;
    let second = small(date.second)?.min(59);
    let civil =
        DateTime::new(year, small(date.month)?, small(date.day)?, small(date.hour)?, small(date.minute)?, second, 0);
    let seconds = i32::from(date.tz_hour) * 3600 + i32::from(date.tz_minute) * 60;
    let offset = Offset::from_seconds(if date.tz_before_gmt { -seconds } else { seconds }).ok()?;
    Some(civil.ok()?.to_zoned(TimeZone::fixed(offset)).ok()?.timestamp())
}
