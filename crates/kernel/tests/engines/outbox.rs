//! Notices leave after the commit through a real mail server, once each, and come to an end whatever happens.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use base64::Engine as _;
use kernel::files::Files;
use kernel::outbox::{self, Attachment, MailConfig, Notice, NoticeId, Postman, State};

use crate::support::{BOTH, Engine, Place};

/// The mail server of `e2e/smtp.mjs`; ends with the test.
struct MailServer {
    process: Child,
    port: u16,
    taken: Receiver<Vec<u8>>,
}

impl MailServer {
    fn start(arguments: &[&str]) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/smtp.mjs");
        let mut command = Command::new("node");
        command.arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("node");
        let mut lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        let first = lines.next().expect("a line").expect("a line: run npm ci in e2e/");
        let port = first.strip_prefix("port ").and_then(|port| port.parse().ok()).expect("a port");
        let (sender, taken) = channel();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let message: serde_json::Value = serde_json::from_str(&line).expect("JSON");
                let source = message["source"].as_str().expect("a message");
                let _ = sender.send(base64::engine::general_purpose::STANDARD.decode(source).expect("base64"));
            }
        });
        Self { process, port, taken }
    }

    fn account(&self, from: &str) -> MailConfig {
        MailConfig { host: Some("127.0.0.1".into()), port: self.port, from: from.into(), ..MailConfig::default() }
    }

    fn postman(&self) -> Postman {
        let config = self.account("Sportello di Città <sportello@comune.example.it>");
        Postman::new(&config).expect("a configuration").expect("a postman")
    }

    /// The messages that came, after none has come for a moment.
    fn messages(&self) -> Vec<Vec<u8>> {
        std::iter::from_fn(|| self.taken.recv_timeout(Duration::from_millis(400)).ok()).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn send(place: &Place, count: usize) -> Vec<NoticeId> {
    let written = place.db.write(move |tx| {
        (0..count).map(|n| outbox::send(tx, &format!("anna{n}@example.it"), "Ricevuta", "Arrivata.")).collect()
    });
    written.await.unwrap()
}

async fn notice(place: &Place, id: NoticeId) -> Notice {
    place.db.read(move |tx| outbox::find(tx, id)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_notice_arrives_with_its_words_intact() {
    let body =
        "Gentile Šárka,\n\nla richiesta è arrivata: «certificato d'idoneità» — costo 5 €.\n.\nUna riga che è lunga: "
            .to_owned()
            + &"perché ".repeat(200)
            + "\n\nArrivederci 👋\n";
    for engine in BOTH {
        let (place, server) = (engine.place().await, MailServer::start(&[]));
        let text = body.clone();
        let id = place
            .db
            .write(move |tx| outbox::send(tx, "Šárka <sarka@example.it>", "Attività: «idoneità» è arrivata €", &text))
            .await
            .unwrap();
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 1);
        let sent = notice(&place, id).await;
        assert_eq!((sent.state, sent.attempts, sent.sent_at), (State::Sent, 1, Some(place.clock.now())), "{engine:?}");
        let messages = server.messages();
        let [message] = &messages[..] else { panic!("{} messages", messages.len()) };
        let message = mail_parser::MessageParser::default().parse(message).expect("a message");
        assert_eq!(message.message_id(), Some(format!("{id}@comune.example.it").as_str()));
        assert_eq!(message.subject(), Some("Attività: «idoneità» è arrivata €"));
        assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), body.trim_end());
        assert_eq!(message.to().unwrap().first().unwrap().name(), Some("Šárka"));
        assert_eq!(message.from().unwrap().first().unwrap().name(), Some("Sportello di Città"));
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 0, "once is enough");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_leaves_of_a_transaction_that_failed() {
    for engine in BOTH {
        let (place, server) = (engine.place().await, MailServer::start(&[]));
        let failed = place.db.write(|tx| {
            outbox::send(tx, "anna@example.it", "Ricevuta", "Arrivata.")?;
            Err::<(), _>(kernel::Error::Forbidden)
        });
        assert!(failed.await.is_err());
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 0);
        assert!(server.messages().is_empty(), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_notice_is_tried_again_later_and_later() {
    for engine in BOTH {
        let (place, server) = (engine.place().await, MailServer::start(&["--refuse", "3"]));
        let (postman, id) = (server.postman(), send(&place, 1).await[0]);
        let mut waits = Vec::new();
        for _ in 0..3 {
            let before = place.clock.now();
            assert_eq!(postman.deliver(&place.db).await.unwrap(), 1);
            assert_eq!(postman.deliver(&place.db).await.unwrap(), 0, "not before its time");
            let refused = notice(&place, id).await;
            assert_eq!(refused.state, State::Waiting);
            assert!(refused.last_error.unwrap().contains("451"));
            waits.push(refused.next_at.as_second() - before.as_second());
            place.clock.set(refused.next_at);
        }
        assert_eq!(waits, [30, 60, 120], "{engine:?}");
        assert_eq!(postman.deliver(&place.db).await.unwrap(), 1);
        let sent = notice(&place, id).await;
        assert_eq!((sent.state, sent.attempts, sent.last_error), (State::Sent, 4, None));
        assert_eq!(server.messages().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_the_last_attempt_a_notice_is_stuck_until_somebody_looks() {
    let place = Engine::Sqlite.place().await;
    let (server, id) = (MailServer::start(&["--refuse", "12"]), send(&place, 1).await[0]);
    let postman = server.postman();
    let start = place.clock.now();
    let mut tries = 0;
    while notice(&place, id).await.state == State::Waiting {
        tries += postman.deliver(&place.db).await.unwrap();
        place.clock.set(notice(&place, id).await.next_at);
    }
    assert_eq!(tries, 12);
    let hours = (place.clock.now().as_second() - start.as_second()) / 3600;
    assert!((20..48).contains(&hours), "given up after {hours} hours");
    place.clock.advance(7 * 24 * 3600);
    assert_eq!(postman.deliver(&place.db).await.unwrap(), 0);
    assert_eq!(place.db.read(|tx| outbox::count(tx, State::Stuck)).await.unwrap(), 1);
    place.db.write(move |tx| outbox::retry(tx, id)).await.unwrap();
    assert_eq!(postman.deliver(&place.db).await.unwrap(), 1);
    assert_eq!(notice(&place, id).await.state, State::Sent);
    let again = place.db.write(move |tx| outbox::retry(tx, id)).await;
    assert!(matches!(again, Err(kernel::Error::NotFound)), "what was sent is not sent again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_will_never_go_is_given_up_at_once_and_the_others_go() {
    for engine in BOTH {
        let (place, server) = (engine.place().await, MailServer::start(&["--refuse", "1", "--code", "550"]));
        let refused = send(&place, 1).await[0];
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 1);
        let no_address = place.db.write(|tx| outbox::send(tx, "nessuno", "Ricevuta", "Arrivata.")).await.unwrap();
        let good = send(&place, 1).await[0];
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 2);
        for (id, state) in [(refused, State::Stuck), (no_address, State::Stuck), (good, State::Sent)] {
            let found = notice(&place, id).await;
            assert_eq!(found.state, state, "{engine:?}: {:?}", found.last_error);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mail_server_notices_wait() {
    let place = Engine::Sqlite.place().await;
    assert!(Postman::new(&MailConfig::default()).unwrap().is_none());
    let id = send(&place, 1).await[0];
    let gone = {
        let server = MailServer::start(&[]);
        server.postman()
    };
    assert_eq!(gone.deliver(&place.db).await.unwrap(), 1);
    let waiting = notice(&place, id).await;
    assert_eq!((waiting.state, waiting.attempts), (State::Waiting, 1));
    assert_eq!(outbox::trouble(&waiting.last_error.unwrap()), outbox::Trouble::Unreachable);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_workers_at_once_send_each_notice_once() {
    for engine in BOTH {
        let (place, server) = (engine.place().await, MailServer::start(&["--slow", "5"]));
        let ids = send(&place, 70).await;
        let mut workers = Vec::new();
        for _ in 0..2 {
            let (db, postman) = (crate::support::open(&place.url, &place.clock), server.postman());
            workers.push(tokio::spawn(async move {
                let mut taken = 0;
                loop {
                    match postman.deliver(&db).await.unwrap() {
                        0 => return taken,
                        some => taken += some,
                    }
                }
            }));
        }
        let mut taken = 0;
        for worker in workers {
            taken += worker.await.unwrap();
        }
        assert_eq!(taken, ids.len(), "{engine:?}");
        let parser = mail_parser::MessageParser::default();
        let mut arrived: Vec<String> = server
            .messages()
            .iter()
            .map(|message| parser.parse(message).unwrap().message_id().unwrap().to_owned())
            .collect();
        arrived.sort();
        let wanted: Vec<String> = ids.iter().map(|id| format!("{id}@comune.example.it")).collect();
        assert_eq!(arrived, wanted, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_worker_that_died_had_claimed_is_sent_by_another() {
    for engine in BOTH {
        let (place, server) = (engine.place().await, MailServer::start(&["--slow", "300"]));
        let ids = send(&place, 3).await;
        let (db, postman) = (place.db.clone(), server.postman());
        let worker = tokio::spawn(async move { postman.deliver(&db).await });
        tokio::time::sleep(Duration::from_millis(100)).await;
        worker.abort();
        assert!(worker.await.unwrap_err().is_cancelled());
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 0, "the claim still holds");
        place.clock.advance(121);
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 3);
        for id in ids {
            assert_eq!(notice(&place, id).await.state, State::Sent, "{engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn certified_mail_leaves_through_its_own_account_with_its_files() {
    for engine in BOTH {
        let (place, server) = (engine.place().await, MailServer::start(&[]));
        let store = Files::default();
        let sha256 = store.put(b"%PDF-1.7 atto".to_vec().into()).await.unwrap();
        let act = Attachment { name: "Attestazione è.pdf".into(), media_type: "application/pdf".into(), sha256 };
        let sent = act.clone();
        let id = place.db.write(move |tx| {
            outbox::send(tx, "anna@example.it", "Ricevuta", "Arrivata.")?;
            let words = ("Attestazione n. 0000002/2026", "Si trasmette l’atto.");
            outbox::send_certified(tx, "anna@pec.example.it", words, std::slice::from_ref(&sent))
        });
        let id = id.await.unwrap();
        let account = server.account("Comune <protocollo@pec.comune.example.it>");
        let certified = Postman::certified(&account, store).unwrap().unwrap();
        assert_eq!(server.postman().deliver(&place.db).await.unwrap(), 1, "ordinary mail takes its own alone");
        assert_eq!(certified.deliver(&place.db).await.unwrap(), 1, "{engine:?}");
        let done = notice(&place, id).await;
        assert!(done.certified && done.state == State::Sent, "{done:?}");
        let messages = server.messages();
        let message = mail_parser::MessageParser::default().parse(&messages[1]).expect("a message");
        assert_eq!(message.from().unwrap().first().unwrap().address(), Some("protocollo@pec.comune.example.it"));
        assert_eq!(message.body_text(0).unwrap().trim_end(), "Si trasmette l’atto.");
        let file = message.attachment(0).expect("the act");
        assert_eq!(
            (mail_parser::MimeHeaders::attachment_name(file), file.contents()),
            (Some("Attestazione è.pdf"), &b"%PDF-1.7 atto"[..])
        );

        // A file that is gone keeps the mail waiting, and says so.
        let lost = Attachment { sha256: kernel::files::sha256(b"altro"), ..act };
        let id = place.db.write(move |tx| {
            outbox::send_certified(tx, "anna@pec.example.it", ("Atto", "Atto."), std::slice::from_ref(&lost))
        });
        let id = id.await.unwrap();
        assert_eq!(certified.deliver(&place.db).await.unwrap(), 1);
        let waits = notice(&place, id).await;
        assert!(waits.state == State::Waiting && waits.last_error.unwrap().contains("is not there"));
    }
}
