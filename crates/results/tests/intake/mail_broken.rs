//! Broken messages are listed with where they stand and what is wrong; none is lost, none makes the reader fall over.

use proptest::prelude::*;
use results::intake::mail::{self, Defect, MailRules};
use results::intake::{FileFault, Limits};

use super::files::{TODAY, package, rome};
use super::mail::{Letter, asked, mbox, read, rules};

fn fault(bytes: &[u8]) -> FileFault {
    mail::read(bytes, &rules(), &Limits::default(), |_| {}).expect_err("this is no mailbox")
}

#[test]
fn malformed_messages_are_listed_with_their_place() {
    let line = "From x Wed Mar  1 10:00:00 2023\n";
    let good = asked("a@x.it", 1, "Bando", "q1").text();
    let no_sender = "Date: 1 Mar 2023 10:00:00 +0100\nSubject: chi?\n\nx\n";
    let no_date = "From: b@x.it\nSubject: quando?\n\nx\n";
    let absurd = "From: b@x.it\nDate: 31 Feb 2023 10:00:00 +0100\n\nx\n";
    let future = "From: b@x.it\nDate: 1 Mar 2093 10:00:00 +0100\n\nx\n";
    let parts = ["scritto a mano senza intestazioni\n", "", no_sender, no_date, absurd, future];
    let mut text = format!("{line}{good}\n");
    let mut places = Vec::new();
    for part in parts {
        places.push(text.len() as u64);
        text += &[line, part, "\n"].concat();
    }
    let mailbox = read(text);
    assert_eq!(mailbox.matches.len(), 1);
    let defects: Vec<_> = mailbox.malformed.iter().map(|malformed| &malformed.defect).collect();
    let absurd = |written: &str| Defect::AbsurdDate { written: written.into() };
    let expected = [
        Defect::NoHeaders,
        Defect::Empty,
        Defect::NoSender,
        Defect::NoDate,
        absurd("31 Feb 2023 10:00:00 +0100"),
        absurd("1 Mar 2093 10:00:00 +0100"),
    ];
    assert_eq!(defects, expected.iter().collect::<Vec<_>>());
    assert_eq!(mailbox.malformed.iter().map(|malformed| malformed.place.offset).collect::<Vec<_>>(), places);
    assert_eq!(mailbox.malformed.iter().map(|malformed| malformed.number).collect::<Vec<_>>(), [2, 3, 4, 5, 6, 7]);
    assert_eq!(mailbox.malformed[2].subject.as_deref(), Some("chi?"));
    assert_eq!(mailbox.malformed[3].from.as_deref(), Some("b@x.it"));
}

#[test]
fn files_in_an_archive_that_are_no_messages_are_listed() {
    let good = asked("a@x.it", 1, "Bando", "q1").text();
    let inside = mbox(&[asked("b@x.it", 1, "B", "q2"), asked("c@x.it", 1, "C", "q3")]);
    let parts = [
        ("a.eml", &*good),
        ("b.eml", ""),
        ("c.txt", "due righe\ndi testo"),
        ("d.mbox", &inside),
        ("__MACOSX/._a.eml", "x"),
    ];
    let mailbox = read(package(&parts));
    assert_eq!(mailbox.matches.len(), 3);
    let listed: Vec<_> = mailbox.malformed.iter().map(|m| (m.place.file.as_deref().unwrap(), &m.defect)).collect();
    assert_eq!(listed, [("b.eml", &Defect::Empty), ("c.txt", &Defect::NotAMessage)]);
}

#[test]
fn files_that_are_no_mailboxes_are_refused() {
    assert_eq!(fault(b""), FileFault::Empty);
    assert_eq!(fault(b"Data richiesta;Data risposta\n1/3/2023;\n"), FileFault::NotAMailbox);
    assert_eq!(fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), FileFault::NotAMailbox);
    assert!(matches!(fault(b"PK\x03\x04broken"), FileFault::Damaged { .. }));
    assert_eq!(fault(&package(&[])), FileFault::Empty);
    let nobody = MailRules::new(vec![" ".into()], TODAY, rome());
    let text = asked("a@x.it", 1, "Bando", "q1").text().into_bytes();
    let refused = mail::read(text, &nobody, &Limits::default(), |_| {});
    assert_eq!(refused.err(), Some(FileFault::NoOwnAddress));
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused() {
    let big = format!("Subject: x\n\n{}", "x".repeat(3 << 20));
    let limits = Limits { unpacked: 1 << 20, ..Limits::default() };
    let refused = mail::read(package(&[("a.eml", &big), ("b.eml", &big)]), &rules(), &limits, |_| {});
    assert_eq!(refused.err(), Some(FileFault::Unpacks { limit_mb: 1 }));
}

#[test]
fn a_broken_beginning_costs_only_itself() {
    let text = format!("\u{0}\u{1}righe perse\naltre righe\n\n{}", mbox(&[asked("a@x.it", 1, "Bando", "q1")]));
    let mailbox = read(text);
    assert_eq!((mailbox.matches.len(), mailbox.malformed.len()), (1, 1));
    assert_eq!(mailbox.malformed[0].defect, Defect::NoHeaders);
}

#[test]
fn own_addresses_can_be_a_whole_domain() {
    let rules = MailRules::new(vec!["@comune.example.it".into()], TODAY, rome());
    let letters =
        [asked("Altro.Ufficio@Comune.Example.it", 1, "Bando", "s1"), asked("a@altrocomune.example.it", 1, "B", "q1")];
    let mailbox = mail::read(mbox(&letters).into_bytes(), &rules, &Limits::default(), |_| {}).unwrap();
    assert_eq!((mailbox.matches.len(), mailbox.other_replies.len()), (1, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = mail::read(bytes, &rules(), &Limits::default(), |_| {});
    }

    #[test]
    fn no_message_is_lost_whatever_stands_in_it(
        pieces in proptest::collection::vec(prop::sample::select(vec![
            "From x Wed Mar  1 10:00:00 2023\n", "From ", "From: a@x.it\n", "From: bandierp@comune.example.it\n", "\n", ">From x\n",
            "Date: 1 Mar 2023 10:00:00 +0100\n", "Date: 99 Foo 2023\n", "Subject: =?utf-8?B?4?=\n", "Message-ID: <a>\n",
            "In-Reply-To: <a>\n", "References: <<<>>> <b\n", "To: \"a <b\n", "To: a@x.it, a@x.it\n", "grazie mille della risposta\n",
            "Content-Type: multipart/mixed; boundary=b\n", "--b\n", "--b--\n", "Content-Type: message/rfc822\n", "\u{e9}: \u{0}\n",
            "Content-Transfer-Encoding: base64\n", "X-Trasporto: posta-certificata\n", "Received: ; 1 Mar 2023 10:00:00 +0100\n",
        ]), 1..60),
    ) {
        let text = format!("From x Wed Mar  1 10:00:00 2023\n{}", pieces.concat());
        let mut told = 0;
        let mailbox = mail::read(text.into_bytes(), &rules(), &Limits::default(), |read| told = read).unwrap();
        let answers = mailbox.matches.iter().filter(|m| m.answer.is_some()).count()
            + mailbox.set_apart.iter().filter(|apart| apart.answer.is_some()).count();
        let kept = mailbox.matches.len() + mailbox.set_apart.len() + mailbox.other_replies.len() + mailbox.malformed.len();
        prop_assert_eq!((answers + kept) as u64, told);
    }

    #[test]
    fn requests_and_answers_come_out_whatever_their_order(order in Just((0..12).collect::<Vec<usize>>()).prop_shuffle()) {
        let letters: Vec<Letter> = vec![
            asked("a@x.it", 1, "A", "q1"), asked("a@x.it", 2, "A", "q2"), super::mail::replied("a@x.it", 3, "A", "r1", "q2"),
            asked("b@x.it", 1, "B", "q3"), super::mail::replied("b@x.it", 3, "Re: B", "r2", ""),
            asked("b@x.it", 9, "B", "q4"), super::mail::replied("b@x.it", 12, "Re: B", "r3", ""),
            asked("c@x.it", 1, "C", "q5"), asked("d@x.it", 1, "", "q6"), super::mail::replied("d@x.it", 4, "Re:", "r4", ""),
            asked("e@x.it", 5, "E", "q7"), super::mail::replied("e@x.it", 6, "altro", "r5", "r4"),
        ];
        let shuffled: String = order.iter().map(|at| mbox(std::slice::from_ref(&letters[*at]))).collect();
        let (one, other) = (read(mbox(&letters)), read(shuffled));
        let pairs = |mailbox: &mail::Mailbox| mailbox.matches.iter()
            .map(|m| (m.request.key.clone(), m.answer.as_ref().map(|answer| answer.reply.key.clone())))
            .collect::<std::collections::BTreeMap<_, _>>();
        prop_assert_eq!(pairs(&one), pairs(&other));
        prop_assert_eq!(one.sha256, other.sha256);
    }
}
