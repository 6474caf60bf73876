//! Messages that programs write wrongly, or that people send without words: read as far as they can be, listed where they cannot.

use results::intake::Limits;
use results::intake::mail::{self, How};

use super::mail::{Letter, OFFICE, answer_of, asked, mbox, read, replied, rules};

/// A message with its own MIME headers and body.
fn with_mime<'a>(id: &'a str, headers: &str, body: &str) -> Letter<'a> {
    Letter { more: format!("MIME-Version: 1.0\r\n{headers}"), body: body.to_owned(), ..asked("a@x.it", 1, id, id) }
}

#[test]
fn a_line_that_begins_with_from_does_not_end_a_message() {
    let letter = |id, body: &str| Letter { body: body.to_owned(), ..asked("a@x.it", 1, id, id) };
    let mailbox = read(mbox(&[
        letter("q1", ">From Genova vi scrivo per un alloggio.\r\nSaluti"),
        letter("q2", "Vi scrivo.\r\nFrom the heart, grazie.\r\nSaluti"),
        letter("q3", ">>From altri uffici nessuna risposta."),
    ]));
    let found: Vec<_> = mailbox.matches.iter().map(|m| m.request.key.as_str()).collect();
    assert_eq!((found, mailbox.malformed.len()), (vec!["q1", "q2", "q3"], 0));
}

#[test]
fn broken_mime_costs_no_message() {
    let multipart = "Content-Type: multipart/mixed; boundary=\"b\"\r\n";
    let mailbox = read(mbox(&[
        with_mime("unclosed", multipart, "--b\r\nContent-Type: text/plain\r\n\r\nMai chiuso"),
        with_mime("no-boundary", "Content-Type: multipart/mixed\r\n", "Senza confine"),
        with_mime("missing-parts", multipart, "nessuna parte"),
        with_mime(
            "base64",
            "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n",
            "%%% non è base64 %%%",
        ),
        with_mime(
            "quoted",
            "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n",
            "=ZZ=4=\r\n=",
        ),
        with_mime("type", "Content-Type: ;;;=\r\n", "Tipo illeggibile"),
        with_mime("charset", "Content-Type: text/plain; charset=klingon-8\r\n", "qapla'"),
        with_mime(
            "deep",
            multipart,
            &format!("{}x", "--b\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n".repeat(300)),
        ),
    ]));
    assert_eq!((mailbox.matches.len(), mailbox.malformed.len()), (8, 0), "{:?}", mailbox.malformed);
}

#[test]
fn letters_that_belong_to_no_alphabet_cost_no_message() {
    let mut bytes = b"From x Wed Mar  1 10:00:00 2023\r\n".to_vec();
    bytes.extend(b"From: =?klingon?Q?=FF=FE?= <a@x.it>\r\nTo: ");
    bytes.extend(OFFICE.as_bytes());
    bytes.extend(b"\r\nSubject: =?utf-8?B?!!!?= \xff\xfe =?iso-8859-99?Q?=E0?=\r\nDate: 1 Mar 2023 10:00:00 +0100\r\nMessage-ID: <q1>\r\n\r\n\xff\xff\r\n");
    let mailbox = read(bytes);
    assert_eq!((mailbox.matches.len(), mailbox.malformed.len()), (1, 0));
    assert_eq!(&*mailbox.matches[0].request.from, "a@x.it");
}

#[test]
fn messages_of_attachments_alone_are_requests_and_not_one_anothers_duplicates() {
    let attachment = |id, name: &str, data: &str| {
        let headers = format!(
            "Content-Type: application/pdf; name=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\
             Content-Disposition: attachment; filename=\"{name}\"\r\n"
        );
        Letter { subject: "", ..with_mime(id, &headers, data) }
    };
    let mailbox = read(mbox(&[
        attachment("q1", "domanda.pdf", "JVBERi0xLjc="),
        attachment("q2", "isee.pdf", "JVBERi0xLjQ="),
        replied("a@x.it", 2, "Re: ", "r1", "q1"),
    ]));
    assert_eq!(mailbox.matches.len(), 2, "without words nothing says that they are the same: {:?}", mailbox.set_apart);
    assert_eq!(answer_of(&mailbox, "q1"), Some(("r1", How::Headers)));
    assert!(mailbox.matches.iter().all(|m| m.request.words.is_none()));
}

#[test]
fn words_in_html_alone_are_words() {
    let html = |id, day, body: &str| Letter {
        date: format!("{day} Mar 2023 10:00:00 +0100"),
        subject: if day == 1 { "Alloggio" } else { "Di nuovo" },
        ..with_mime(id, "Content-Type: text/html; charset=utf-8\r\n", body)
    };
    let mailbox = read(mbox(&[
        html("q1", 1, "<p>Buongiorno, chiedo a che punto è la <b>domanda</b> di alloggio.</p>"),
        html("q2", 2, "<div>Buongiorno, chiedo a che punto è la domanda di alloggio.</div>"),
    ]));
    assert_eq!(mailbox.counts().duplicates, 1, "the same words before the answer are the same request");
}

#[test]
fn headers_that_go_on_for_ever_end_somewhere() {
    let mut long = asked("a@x.it", 1, "Bando", "q1");
    long.more = format!("References: {}\r\nX-Spam: {}\r\n", "<x@y> ".repeat(50_000), "y".repeat(1 << 20));
    let mailbox =
        mail::read(mbox(&[long, asked("b@x.it", 1, "Altro", "q2")]).into_bytes(), &rules(), &Limits::default(), |_| {});
    let mailbox = mailbox.unwrap();
    assert_eq!(mailbox.matches.len() + mailbox.malformed.len(), 2);
}
