//! Mailboxes as offices have them: who answered whom, and what does not count.

use jiff::civil::date;
use kernel::ledger::{Channel, Outcome};
use results::intake::Limits;
use results::intake::mail::{self, Automatic, Dated, How, Likeness, MailRules, Mailbox, Reason};

use super::files::{TODAY, package, rome};

pub const OFFICE: &str = "bandierp@comune.example.it";

pub fn rules() -> MailRules {
    MailRules { year: Some(2023), ..MailRules::new(vec![OFFICE.to_owned()], TODAY, rome()) }
}

pub fn read(bytes: impl Into<Vec<u8>>) -> Mailbox {
    mail::read(bytes.into(), &rules(), &Limits::default(), |_| {}).unwrap()
}

/// A message of an mbox file: sender, recipient, day and hour in March 2023, subject, identifier, more headers, words.
pub struct Letter<'a> {
    pub from: &'a str,
    pub to: &'a str,
    pub date: String,
    pub subject: &'a str,
    pub id: &'a str,
    pub more: String,
    pub body: String,
}

pub fn asked<'a>(from: &'a str, day: u8, subject: &'a str, id: &'a str) -> Letter<'a> {
    let date = format!("{day} Mar 2023 10:00:00 +0100");
    let body = format!("Buongiorno, vorrei sapere della domanda {id}.");
    Letter { from, to: OFFICE, date, subject, id, more: String::new(), body }
}

pub fn replied<'a>(to: &'a str, day: u8, subject: &'a str, id: &'a str, about: &str) -> Letter<'a> {
    let more = if about.is_empty() { String::new() } else { format!("In-Reply-To: <{about}>\r\n") };
    let date = format!("{day} Mar 2023 12:00:00 +0100");
    Letter { from: OFFICE, to, date, subject, id, more, body: format!("Ecco la risposta numero {id}.") }
}

impl Letter<'_> {
    pub fn text(&self) -> String {
        let Letter { from, to, date, subject, id, more, body } = self;
        format!(
            "From: Persona <{from}>\r\nTo: {to}\r\nDate: {date}\r\nSubject: {subject}\r\nMessage-ID: <{id}>\r\n{more}\r\n{body}\r\n"
        )
    }
}

pub fn mbox(letters: &[Letter]) -> String {
    let separated = |letter: &Letter| ["From x@y.it Wed Mar  1 10:00:00 2023\r\n", &letter.text(), "\r\n"].concat();
    letters.iter().map(separated).collect()
}

pub fn answer_of<'a>(mailbox: &'a Mailbox, request: &str) -> Option<(&'a str, How)> {
    let found = mailbox.matches.iter().find(|m| m.request.key == request).expect("the request is there");
    found.answer.as_ref().map(|answer| (answer.reply.key.as_str(), answer.how))
}

fn reason_of<'a>(mailbox: &'a Mailbox, key: &str) -> &'a Reason {
    &mailbox.set_apart.iter().find(|apart| apart.message.key == key).expect("the message is set apart").reason
}

#[test]
fn headers_pair_before_address_and_subject_do() {
    let mailbox = read(mbox(&[
        asked("a@x.it", 1, "Bando", "q1"),
        replied("a@x.it", 20, "Re: Bando", "r2", ""),
        asked("a@x.it", 18, "R: Bando", "q2"),
        replied("A@X.it", 19, "altro oggetto", "r1", "q1"),
        asked("b@x.it", 3, "Informazioni graduatoria", "q3"),
        replied("\"B\" <B@x.it>, c@x.it", 4, "RIF: informazioni  GRADUATORIA", "r3", ""),
        asked("c@x.it", 5, "Senza risposta", "q4"),
        replied("z@x.it", 6, "Spontanea", "r4", ""),
    ]));
    assert_eq!(answer_of(&mailbox, "q1"), Some(("r1", How::Headers)));
    assert_eq!(answer_of(&mailbox, "q2"), Some(("r2", How::AddressAndSubject)));
    assert_eq!(answer_of(&mailbox, "q3"), Some(("r3", How::AddressAndSubject)));
    assert_eq!(answer_of(&mailbox, "q4"), None);
    assert_eq!(mailbox.other_replies.iter().map(|other| other.reply.key.as_str()).collect::<Vec<_>>(), ["r4"]);
    let counts = mailbox.counts();
    assert_eq!((counts.requests, counts.answered, counts.open, counts.by_headers, counts.by_subject), (4, 3, 1, 1, 2));
}

#[test]
fn only_the_first_reply_is_the_answer_and_threads_lead_to_their_request() {
    let mut chained = replied("a@x.it", 8, "Re: Bando", "r2", "r1");
    chained.more = "References: <unknown@x> <r1>\r\n".to_owned();
    let mailbox =
        read(mbox(&[asked("a@x.it", 1, "Bando", "q1"), replied("a@x.it", 2, "Re: Bando", "r1", "q1"), chained]));
    assert_eq!(answer_of(&mailbox, "q1"), Some(("r1", How::Headers)));
    assert_eq!(mailbox.other_replies[0].about.as_deref(), Some("q1"));
}

#[test]
fn the_same_asked_again_before_the_answer_is_a_duplicate() {
    let mut same_words = asked("a@x.it", 3, "Sollecito", "q2");
    same_words.body = asked("a@x.it", 1, "Bando", "q1").body.to_uppercase();
    let mailbox = read(mbox(&[
        asked("a@x.it", 1, "Bando", "q1"),
        same_words,
        asked("a@x.it", 4, "RE: Bando", "q3"),
        replied("a@x.it", 5, "Re: Bando", "r1", "q3"),
        asked("a@x.it", 6, "Bando", "q4"),
        asked("b@x.it", 2, "Bando", "q5"),
        asked("b@x.it", 28, "Bando", "q6"),
    ]));
    assert_eq!(*reason_of(&mailbox, "q2"), Reason::Duplicate { of: "q1".into(), by: Likeness::Body });
    assert_eq!(*reason_of(&mailbox, "q3"), Reason::Duplicate { of: "q1".into(), by: Likeness::Subject });
    assert_eq!(answer_of(&mailbox, "q1"), Some(("r1", How::Headers)), "the reply to the duplicate answers the first");
    assert_eq!(answer_of(&mailbox, "q4"), None, "asked again after the answer is a new request");
    assert_eq!((answer_of(&mailbox, "q5"), answer_of(&mailbox, "q6")), (None, None), "too far apart to be duplicates");
    assert_eq!(mailbox.counts().duplicates, 2);
}

#[test]
fn what_machines_wrote_is_set_apart() {
    let with = |from, subject, id, more: &str| Letter { more: more.to_owned(), ..asked(from, 2, subject, id) };
    let report = "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n";
    let reading = "Content-Type: multipart/report; report-type=disposition-notification; boundary=x\r\n";
    let mailbox = read(mbox(&[
        with("a@x.it", "Risposta automatica: assente", "m1", ""),
        with("b@x.it", "Ferie", "m2", "Auto-Submitted: auto-replied\r\n"),
        with("MAILER-DAEMON@x.it", "Undelivered", "m3", ""),
        with("c@x.it", "Delivery failed", "m4", report),
        with("d@x.it", "Letto: Bando", "m5", reading),
        with("posta-certificata@pec.x.it", "CONSEGNA: Bando", "m6", "X-Ricevuta: avvenuta-consegna\r\n"),
        with("posta-certificata@pec.x.it", "ACCETTAZIONE: Bando", "m7", ""),
        with("news@x.it", "Novità di marzo", "m8", "List-Unsubscribe: <mailto:no@x.it>\r\nPrecedence: bulk\r\n"),
        with(OFFICE, "Abbiamo ricevuto il messaggio", "m9", "Auto-Submitted: auto-replied\r\nIn-Reply-To: <q1>\r\n"),
        with("e@x.it", "Consegna documenti: quando?", "q1", "Auto-Submitted: no\r\n"),
    ]));
    for (key, by) in [
        ("m1", Automatic::AutoReply),
        ("m2", Automatic::AutoReply),
        ("m3", Automatic::Bounce),
        ("m4", Automatic::Bounce),
        ("m5", Automatic::Receipt),
        ("m6", Automatic::CertifiedReceipt),
        ("m7", Automatic::CertifiedReceipt),
        ("m8", Automatic::Bulk),
        ("m9", Automatic::AutoReply),
    ] {
        assert_eq!(*reason_of(&mailbox, key), Reason::Automatic { by }, "{key}");
    }
    assert_eq!(answer_of(&mailbox, "q1"), None, "an automatic notice is no answer");
}

#[test]
fn certified_mail_is_of_the_person_inside() {
    let envelope = "From: \"Per conto di: mario@pec.it\" <posta-certificata@pec.provider.it>\r\nReply-To: mario@pec.it\r\n\
        To: bandierp@comune.example.it\r\nDate: Wed, 1 Mar 2023 10:00:00 +0100\r\nSubject: POSTA CERTIFICATA: Domanda alloggio\r\n\
        Message-ID: <envelope1@provider.it>\r\nX-Trasporto: posta-certificata\r\nX-Riferimento-Message-ID: <inner1@pec.it>\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
        Messaggio di posta certificata\r\n--b\r\nContent-Type: message/rfc822; name=\"postacert.eml\"\r\n\
        Content-Disposition: attachment; filename=\"postacert.eml\"\r\n\r\nFrom: Mario Rossi <mario@pec.it>\r\n\
        Subject: Domanda alloggio\r\nMessage-ID: <inner1@pec.it>\r\n\r\nChiedo un alloggio per la mia famiglia.\r\n\r\n--b--\r\n";
    let reply = replied("mario@pec.it", 4, "R: Domanda alloggio", "r1", "inner1@pec.it");
    let mailbox = read(format!("From x Wed Mar  1 10:00:00 2023\r\n{envelope}\r\n{}", mbox(&[reply])));
    let found = &mailbox.matches[0];
    assert_eq!((&*found.request.from, found.request.certified), ("mario@pec.it", true));
    assert_eq!(found.request.name.as_deref(), Some("Mario Rossi"));
    assert!(found.request.words.is_some());
    assert_eq!(found.answer.as_ref().map(|answer| answer.how), Some(How::Headers));
    assert_eq!(mailbox.deliveries(|_| String::new())[0].channel, Some(Channel::CertifiedEmail));
}

#[test]
fn days_are_those_of_the_office_s_clock_and_other_years_do_not_count() {
    let dated = |id, date: &str| Letter { date: date.to_owned(), ..asked("a@x.it", 1, id, id) };
    let mailbox = read(mbox(&[
        dated("before", "31 Dec 2022 22:59:59 +0000"),
        dated("midnight", "31 Dec 2022 23:00:00 +0000"),
        dated("summer", "Fri, 30 Jun 2023 18:30:00 -0400"),
        dated("last", "31 Dec 2023 23:59:59 +0100"),
        dated("after", "31 Dec 2023 23:30:00 GMT"),
    ]));
    let days: Vec<_> = mailbox.matches.iter().map(|m| (m.request.key.as_str(), m.request.on)).collect();
    let expected = [("midnight", date(2023, 1, 1)), ("summer", date(2023, 7, 1)), ("last", date(2023, 12, 31))];
    assert_eq!(days, expected);
    assert_eq!(*reason_of(&mailbox, "before"), Reason::OtherYear { year: 2022 });
    assert_eq!(*reason_of(&mailbox, "after"), Reason::OtherYear { year: 2024 });
}

#[test]
fn encoded_and_raw_letters_are_read() {
    let encoded = asked("a@x.it", 1, "=?iso-8859-1?Q?Novit=E0_sull=27alloggio?=", "q1").text();
    let wrapped = asked("b@x.it", 1, "=?utf-8?B?UGVyY2jDqSBjb3Now6w=?=\r\n =?utf-8?Q?_ancora?=", "q2").text();
    let raw = encoding_rs::WINDOWS_1252.encode(&asked("c@x.it", 1, "Novità perché € così", "q3").text()).0.into_owned();
    let mut bytes = Vec::new();
    for message in [encoded.as_bytes(), wrapped.as_bytes(), &raw[..]] {
        bytes.extend(b"From x Wed Mar  1 10:00:00 2023\r\n");
        bytes.extend(message);
        bytes.extend(b"\r\n");
    }
    let mailbox = read(bytes);
    let subjects: Vec<_> = mailbox.matches.iter().map(|m| &*m.request.subject).collect();
    assert_eq!(subjects, ["Novità sull'alloggio", "Perché cosh\u{ec} ancora", "Novità perché € così"]);
}

#[test]
fn a_missing_or_absurd_date_is_taken_from_the_server() {
    let received = "Received: from a by b; Thu, 2 Mar 2023 09:00:00 +0100\r\n";
    let letter =
        |id, date: &str| Letter { date: date.to_owned(), more: received.to_owned(), ..asked("a@x.it", 1, id, id) };
    let mailbox =
        read(mbox(&[letter("none", ""), letter("old", "1 Jan 1970 00:00:00 +0000"), letter("odd", "ieri mattina")]));
    assert_eq!(mailbox.malformed, []);
    for m in &mailbox.matches {
        assert_eq!((m.request.on, m.request.dated), (date(2023, 3, 2), Dated::Received), "{}", m.request.key);
    }
}

#[test]
fn the_same_message_twice_is_a_copy_but_a_repeated_identifier_alone_is_not() {
    let mailbox = read(mbox(&[
        asked("a@x.it", 1, "Bando", "q1"),
        asked("a@x.it", 1, "Bando", "q1"),
        Letter { body: "Tutt'altra domanda, su un altro alloggio.".into(), ..asked("b@x.it", 2, "Altro", "q1") },
    ]));
    assert_eq!(*reason_of(&mailbox, "q1#2"), Reason::Copy { of: "q1".into() });
    assert_eq!(mailbox.matches.iter().map(|m| m.request.key.as_str()).collect::<Vec<_>>(), ["q1", "q1#3"]);
}

#[test]
fn a_follow_up_counts_but_is_marked() {
    let mut thanks = asked("a@x.it", 3, "Re: Bando", "q2");
    thanks.more = "In-Reply-To: <r1>\r\n".to_owned();
    let letters = [asked("a@x.it", 1, "Bando", "q1"), replied("a@x.it", 2, "Re: Bando", "r1", "q1"), thanks];
    let mailbox = read(mbox(&letters));
    assert_eq!(mailbox.matches.iter().map(|m| m.follow_up).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn a_folder_and_a_zip_hold_the_same_mailbox_as_the_mbox() {
    let letters = [
        asked("a@x.it", 1, "Bando", "q1"),
        replied("a@x.it", 2, "Re: Bando", "r1", "q1"),
        asked("b@x.it", 3, "B", "q2"),
    ];
    let texts: Vec<_> = letters.iter().map(Letter::text).collect();
    let whole = read(mbox(&letters));
    let names = ["1.eml", "sent/2.eml", "3"];
    let parts: Vec<_> = names.iter().copied().zip(texts.iter().map(String::as_str)).collect();
    let zipped = read(package(&parts));

    let folder = std::env::temp_dir().join(format!("intake-mail-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("sent")).unwrap();
    for (name, text) in &parts {
        std::fs::write(folder.join(name), text).unwrap();
    }
    std::fs::write(folder.join(".DS_Store"), "x").unwrap();
    let found = mail::read(folder.as_path(), &rules(), &Limits::default(), |_| {}).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    for mailbox in [&zipped, &found] {
        assert_eq!(mailbox.counts(), whole.counts());
        assert_eq!(mailbox.sha256, whole.sha256);
        assert_eq!(mailbox.deliveries(|_| String::new()).len(), 2);
    }
    assert_eq!(zipped.matches[1].request.place.file.as_deref(), Some("3"));
}

#[test]
fn the_housing_office_of_genova_2023_gives_its_published_figure() {
    // The source: 516 messages received, 18 of them sent twice, 13 complex ones answered after more than 3 days.
    let (mut letters, mut ids) = (Vec::new(), Vec::new());
    for number in 0..498 {
        ids.push((
            format!("u{number}@x.it"),
            format!("Informazioni {number}"),
            format!("q{number}"),
            format!("r{number}"),
        ));
    }
    for (number, (from, subject, question, answer)) in ids.iter().enumerate() {
        let day = u8::try_from(number % 20 + 1).unwrap();
        letters.push(asked(from, day, subject, question));
        if number < 18 {
            letters.push(Letter { id: answer, ..asked(from, day, subject, question) });
            letters.last_mut().unwrap().date = format!("{day} Mar 2023 11:00:00 +0100");
        }
        let late = if number >= 485 { 5 } else { u8::try_from(number % 4).unwrap() };
        let about = if number % 2 == 0 { question.as_str() } else { "" };
        let mut reply = replied(from, day + late, subject, answer, about);
        if number < 18 {
            reply.id = "";
        }
        letters.push(reply);
    }
    let mailbox = read(mbox(&letters));
    let deliveries = mailbox.deliveries(|message| message.key.clone().into_owned());
    assert_eq!(deliveries.len(), 516);
    let (excluded, counted): (Vec<_>, Vec<_>) = deliveries.iter().partition(|delivery| delivery.excluded.is_some());
    assert_eq!((excluded.len(), counted.len()), (18, 498));
    let in_time = counted.iter().filter(|delivery| {
        let days = delivery.requested_on.until(delivery.delivered_on.unwrap()).unwrap().get_days();
        delivery.outcome == Outcome::Done && days <= 3
    });
    assert_eq!(in_time.count(), 485);
    assert_eq!(excluded[0].excluded.as_deref(), Some("intake-apart-duplicate-body"));
}

#[test]
fn a_mailbox_can_be_stored_and_taken_out_again() {
    let mailbox = read(mbox(&[asked("a@x.it", 1, "Bando", "q1"), asked("a@x.it", 2, "Bando", "q2")]));
    let stored = serde_json::to_string(&mailbox).unwrap();
    assert_eq!(serde_json::from_str::<Mailbox>(&stored).unwrap(), mailbox);
    assert!(!stored.contains("vorrei sapere"), "the words of messages are not kept");
}
