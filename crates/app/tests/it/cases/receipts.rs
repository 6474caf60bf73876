//! Receipts of certified mail, read from a real mailbox: what they say is kept with the act, a delivery notes itself, a failure is somebody's to
//! mend; nothing else in the mailbox does anything.

use std::sync::Arc;

use cases::case::Stands;
use cases::{CaseId, Receipts};
use kernel::files::{Wrong, sha256};
use kernel::history;
use kernel::ledger::{Kind, Ref};
use kernel::outbox::{NoticeId, Security};
use kernel::permit::Role;
use kernel::receipts::{ImapConfig, Mailbox, Taker};
use testkit::{Browser, Dovecot, Engine};

use super::acts::{Office, begin, deliver, mail_leaves, path};

/// An office that reads its mailbox.
struct Reader {
    office: Office,
    mailbox: Mailbox,
    taker: Arc<dyn Taker>,
}

/// An act that has left by certified mail.
struct Sent {
    head: Browser,
    case: CaseId,
    act: String,
    notice: NoticeId,
}

impl Reader {
    async fn start(engine: Engine, server: &Dovecot) -> Self {
        let office = Office::start(engine).await;
        let mailbox = Mailbox::new(&server.account()).unwrap().unwrap();
        let taker = Arc::new(Receipts::of(&office.town.app.app));
        Self { office, mailbox, taker }
    }

    /// Looks into the mailbox once; how many messages were new.
    async fn look(&self) -> usize {
        let app = &self.office.town.app.app;
        self.mailbox.read(app.db(), app.files(), &self.taker).await.unwrap()
    }

    /// The same a minute later.
    async fn look_again(&self) -> usize {
        self.office.town.app.clock.advance(61);
        self.look().await
    }

    /// A decision, issued and gone by certified mail.
    async fn send(&self) -> Sent {
        let case = self.office.at_decision().await.case.id;
        let mut head = self.office.town.head().await;
        let act = begin(&mut head, case, "attestation", "La casa è adatta.").await;
        let page = head.get(&format!("{act}/issue")).await;
        let (revision, seen) = (page.hidden("revision").unwrap(), page.hidden("seen").unwrap());
        let fields = [("revision", revision.as_str()), ("seen", &seen), ("channel", "certified_mail")];
        let to = [("address", "amina@pec.example.it")];
        head.post(&format!("{act}/issue"), &[&fields[..], &to].concat()).await.location();
        let notice = self.certified().await;
        mail_leaves(&self.office.town).await;
        Sent { head, case, act, notice }
    }

    /// The certified mail that waits.
    async fn certified(&self) -> NoticeId {
        self.office.town.app.outbox().await.iter().find(|mail| mail.certified).expect("certified mail").id
    }

    async fn stands(&self, case: CaseId) -> Stands {
        self.office.town.opened(case).await.case.stands
    }
}

/// A receipt as the technical rules of DM 2 November 2005 have it.
fn receipt(kind: &str, notice: NoticeId, error: &str, at: &str) -> String {
    let (day, time) = at.split_once(' ').unwrap();
    format!(
        "X-Ricevuta: {kind}\r\nX-Riferimento-Message-ID: <{notice}@pec.comune.example.it>\r\nDate: Mon, 05 Oct 2026 09:00:00 +0200\r\n\
         From: posta-certificata@pec.gestore.example\r\nTo: protocollo@pec.comune.example.it\r\nSubject: RICEVUTA: Un atto\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/signed; protocol=\"application/x-pkcs7-signature\"; micalg=sha-256; boundary=\"firma\"\r\n\r\n--firma\r\n\
         Content-Type: multipart/mixed; boundary=\"parti\"\r\n\r\n--parti\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nRicevuta.\r\n--parti\r\n\
         Content-Type: application/xml; name=\"daticert.xml\"\r\nContent-Disposition: attachment; filename=\"daticert.xml\"\r\n\r\n\
         <?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<postacert tipo=\"{kind}\" errore=\"{error}\"><intestazione><mittente>protocollo@pec.comune.example.it</mittente>\
         <destinatari tipo=\"certificato\">amina@pec.example.it</destinatari><risposte>protocollo@pec.comune.example.it</risposte><oggetto>Un atto</oggetto></intestazione>\
         <dati><gestore-emittente>Gestore S.p.A.</gestore-emittente><data zona=\"+0200\"><giorno>{day}</giorno><ora>{time}</ora></data>\
         <identificativo>opec1@pec.gestore.example</identificativo><msgid>&lt;{notice}@pec.comune.example.it&gt;</msgid>\
         <consegna>amina@pec.example.it</consegna><errore-esteso>5.1.1 - casella inesistente</errore-esteso></dati></postacert>\r\n--parti--\r\n\
         --firma\r\nContent-Type: application/x-pkcs7-signature; name=\"smime.p7s\"\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n--firma--\r\n"
    )
}

fn accepted(notice: NoticeId) -> String {
    receipt("accettazione", notice, "nessuno", "05/10/2026 09:31:00")
}

fn delivered(notice: NoticeId) -> String {
    receipt("avvenuta-consegna", notice, "nessuno", "05/10/2026 09:32:10")
}

const LETTER: &str =
    "From: anna@example.it\r\nTo: protocollo@pec.comune.example.it\r\nSubject: Domanda\r\n\r\nBuongiorno.\r\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_notes_itself_at_the_providers_time_and_its_receipt_is_kept() {
    for engine in Engine::BOTH {
        let mut server = Dovecot::start();
        let reader = Reader::start(engine, &server).await;
        let mut sent = reader.send().await;
        let town = &reader.office.town;
        assert_eq!(reader.look().await, 0, "the mailbox is empty");
        server.receive(LETTER.as_bytes());
        server.receive(accepted(sent.notice).as_bytes());
        assert_eq!(reader.look().await, 0, "a minute has not gone by");
        assert_eq!(reader.look_again().await, 2);
        let shown = sent.head.get(&sent.act).await.ok();
        assert!(shown.contains("accettata il 5/10/2026, 09:31"), "{engine:?}: {shown}");
        assert_eq!(reader.stands(sent.case).await, Stands::Decided, "it is not received yet");

        let receipt = delivered(sent.notice);
        server.receive(receipt.as_bytes());
        server.receive(receipt.as_bytes());
        assert_eq!(reader.look_again().await, 2);
        assert_eq!(reader.stands(sent.case).await, Stands::Closed);
        let shown = sent.head.get(&sent.act).await.ok();
        assert!(
            shown.contains("consegnata il 5/10/2026, 09:32") && shown.contains("opec1@pec.gestore.example"),
            "{shown}"
        );
        assert_eq!(shown.matches("consegnata il").count(), 2, "a line, and the name of its file");
        let opened = town.opened(sent.case).await;
        let last = opened.events.last().unwrap();
        assert_eq!((last.event.what.name(), last.by.as_str()), ("delivered", "PEC"));
        let booked = town.booked(town.urp, Kind::Case).await;
        assert!(booked.iter().any(|entry| entry.delivered_on == Some(town.today())), "{booked:?}");
        let subject = Ref::new("case", sent.case);
        let told = town.app.db().read(move |tx| history::of(tx, &subject, 100, 0)).await.unwrap().0;
        assert!(told.iter().any(|change| change.actor.name == "PEC" && change.actor.id.is_none()));

        let file = shown.split("href=\"").find(|link| link.contains("avvenuta-consegna.eml")).unwrap();
        let file = file.split_once('"').unwrap().0.to_owned();
        let got = sent.head.get(&file).await;
        assert_eq!((got.status, got.body.as_slice()), (200, receipt.as_bytes()), "byte by byte");
        assert_eq!(got.header("content-type"), "message/rfc822");
        let mut taxes = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert_eq!(taxes.get(&file).await.status, 404, "another office's case does not exist");
        assert_eq!(sent.head.get(&file.replace("avvenuta-consegna", "errore-consegna")).await.status, 404);
        assert_eq!(server.untouched(), 4, "unread stays unread");

        // It goes with the personal data of the case.
        let (town, hash) = (&reader.office.town, sha256(receipt.as_bytes()));
        town.on(jiff::civil::date(2036, 10, 6));
        assert_eq!(town.app.db().write(cases::list_due).await.unwrap(), 1);
        let erase = [("case", sent.case.to_string()), ("sure", "on".to_owned())];
        let erase: Vec<(&str, &str)> = erase.iter().map(|(name, value)| (*name, value.as_str())).collect();
        town.head().await.post("/staff/cases/retention/erasure", &erase).await.location();
        assert!(protocol::let_go(&town.app.app).await.unwrap() > 0);
        assert_eq!(town.app.app.files().check(&hash).await.unwrap(), Some(Wrong::Missing), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_not_delivered_says_why_and_is_sent_again() {
    for engine in Engine::BOTH {
        let mut server = Dovecot::start();
        let reader = Reader::start(engine, &server).await;
        let mut sent = reader.send().await;
        let link = reader.office.town.opened(sent.case).await.case.link;
        let mut citizen = reader.office.town.app.visitor();
        assert!(citizen.get(&format!("/cases/{link}")).await.ok().contains("via PEC"));
        let late = receipt("preavviso-errore-consegna", sent.notice, "altro", "05/10/2026 21:31:00");
        server.receive(late.as_bytes());
        server.receive(receipt("errore-consegna", sent.notice, "no-dest", "05/10/2026 09:40:00").as_bytes());
        assert_eq!(reader.look().await, 2);
        assert_eq!(reader.stands(sent.case).await, Stands::Decided, "it waits for its delivery");
        let shown = sent.head.get(&sent.act).await.ok();
        for words in [
            "non consegnata il 5/10/2026, 09:40: la casella PEC del destinatario non esiste (5.1.1 - casella inesistente)",
            "non ancora consegnata il 5/10/2026, 21:31",
            "Non è arrivato: inviarlo di nuovo",
        ] {
            assert!(shown.contains(words), "{words}: {shown}");
        }
        assert!(sent.head.get("/staff").await.ok().contains("1 invio di un atto da seguire"));
        let list = sent.head.get("/staff/cases/sendings").await.ok();
        assert!(list.contains("amina@pec.example.it") && list.contains(&sent.act), "{list}");
        assert!(sent.head.get("/staff/cases/sendings?q=nessuno").await.ok().contains("Nessun invio da seguire"));
        assert!(sent.head.get(&path(sent.case, "acts")).await.ok().contains("Invio da seguire"));
        assert!(!citizen.get(&format!("/cases/{link}")).await.ok().contains("via PEC"), "it was sent to nobody");
        let mut taxes = reader.office.town.app.sign_in(Role::Head, Some(reader.office.town.elsewhere)).await;
        assert!(!taxes.get("/staff/cases/sendings").await.ok().contains("amina"), "another office's is not listed");

        // Sent again, it is nobody's to mend; the second arrives.
        let again = [("way", "certified_mail"), ("address", "amina2@pec.example.it")];
        sent.head.post(&format!("{}/sending", sent.act), &again).await.location();
        assert!(sent.head.get("/staff/cases/sendings").await.ok().contains("Nessun invio da seguire"));
        server.receive(delivered(reader.certified().await).as_bytes());
        assert_eq!(reader.look_again().await, 1);
        assert_eq!(reader.stands(sent.case).await, Stands::Closed, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_that_the_case_cannot_take_is_noted_by_hand_and_one_noted_before_stays() {
    for engine in Engine::BOTH {
        let mut server = Dovecot::start();
        let reader = Reader::start(engine, &server).await;
        let mut sent = reader.send().await;
        // Before the day of its issue nothing arrives.
        server.receive(receipt("avvenuta-consegna", sent.notice, "nessuno", "04/10/2026 10:00:00").as_bytes());
        assert_eq!(reader.look().await, 1);
        assert_eq!(reader.stands(sent.case).await, Stands::Decided);
        assert!(sent.head.get(&sent.act).await.ok().contains("È arrivato: annotare la consegna"));
        assert!(sent.head.get("/staff").await.ok().contains("1 invio di un atto da seguire"));
        deliver(&mut sent.head, &sent.act, "certified_mail", "2026-10-05").await.location();
        assert!(!sent.head.get("/staff").await.ok().contains("da seguire"));

        let mut second = reader.send().await;
        deliver(&mut second.head, &second.act, "counter", "2026-10-05").await.location();
        server.receive(delivered(second.notice).as_bytes());
        server.receive(receipt("errore-consegna", second.notice, "altro", "05/10/2026 09:40:00").as_bytes());
        assert_eq!(reader.look_again().await, 2);
        let shown = second.head.get(&second.act).await.ok();
        assert!(shown.contains("R 12345") && shown.contains("consegnata il 5/10/2026, 09:32"), "{engine:?}: {shown}");
        assert!(!second.head.get("/staff").await.ok().contains("da seguire"), "it was received");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_receipt_of_ours_changes_nothing_and_stops_nobody() {
    for engine in Engine::BOTH {
        let mut server = Dovecot::start();
        let reader = Reader::start(engine, &server).await;
        let mut sent = reader.send().await;
        let good = delivered(sent.notice);
        let foreign: NoticeId = kernel::ids::Uuid::from_u128(7).into();
        let mail = reader.office.town.app.db().write(|tx| kernel::outbox::send(tx, "a@example.it", "x", "y"));
        let ordinary = mail.await.unwrap();
        for bad in [
            delivered(foreign),
            delivered(ordinary),
            good.replace("From: posta-certificata@", "From: amina@"),
            good.replace("X-Ricevuta:", "X-Trasporto: errore\r\nX-Ricevuta:"),
            good.replace("</dati>", ""),
            good.replace("tipo=\"avvenuta", "tipo=\"mancata"),
            good.replace("05/10/2026 ", "").replace("<giorno>05/10/2026", "<giorno>99/99/9999"),
            good[..good.len() / 2].to_owned(),
            format!("{}\r\n\r\n", "X-Ricevuta: accettazione\r\n".repeat(2000)),
            format!("X-Ricevuta: {}\r\n\r\n", "a".repeat(300_000)),
            String::new(),
        ] {
            server.receive(bad.as_bytes());
        }
        server.receive(b"\0\xff\xfe\r\nX-Ricevuta\0: accettazione\r\n\r\n\xc3\x28");
        assert_eq!(reader.look().await, 12, "{engine:?}");
        assert_eq!(reader.stands(sent.case).await, Stands::Decided);
        let shown = sent.head.get(&sent.act).await.ok();
        assert!(!shown.contains(".eml"), "{shown}");
        server.receive(good.as_bytes());
        assert_eq!(reader.look_again().await, 1);
        assert_eq!(reader.stands(sent.case).await, Stands::Closed, "the next one is read");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_numbers_mean_other_messages_all_are_looked_at_again_and_nothing_happens_twice() {
    for engine in Engine::BOTH {
        let mut server = Dovecot::start();
        let reader = Reader::start(engine, &server).await;
        let sent = reader.send().await;
        server.receive(accepted(sent.notice).as_bytes());
        server.receive(LETTER.as_bytes());
        assert_eq!(reader.look().await, 2);
        assert_eq!(reader.look_again().await, 0);
        server.forget_numbers();
        server.receive(delivered(sent.notice).as_bytes());
        assert_eq!(reader.look_again().await, 3, "{engine:?}");
        let opened = reader.office.town.opened(sent.case).await;
        assert_eq!(opened.case.stands, Stands::Closed);
        let kept = reader
            .office
            .town
            .app
            .db()
            .read(|tx| tx.one("SELECT COUNT(*) FROM case_act_receipts", &[], |row| row.next::<i64>()));
        assert_eq!(kept.await.unwrap(), 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mailbox_that_is_away_is_told_to_administrators_and_read_again_when_it_is_back() {
    for engine in Engine::BOTH {
        let mut server = Dovecot::start();
        let reader = Reader::start(engine, &server).await;
        let sent = reader.send().await;
        let town = &reader.office.town;
        let mut admin = town.app.sign_in(Role::Administrator, None).await;
        assert_eq!(reader.look().await, 0);
        assert!(!admin.get("/staff/outbox").await.ok().contains("La casella PEC non si legge"));
        server.receive(delivered(sent.notice).as_bytes());
        server.stop();
        assert_eq!(reader.look_again().await, 0);
        let told = admin.get("/staff/outbox").await.ok();
        assert!(
            told.contains("La casella PEC non si legge") && told.contains("Il server non è raggiungibile"),
            "{told}"
        );
        assert!(told.contains("Letta l’ultima volta: 5/10/2026, 09:30") && !told.contains("segreta"), "{told}");
        assert!(!admin.get("/staff").await.ok().contains("la casella PEC non si legge"), "it may pass by itself");
        for wait in [61, 121] {
            assert_eq!(reader.look().await, 0, "not before its time");
            town.app.clock.advance(wait);
            reader.look().await;
        }
        assert!(admin.get("/staff").await.ok().contains("la casella PEC non si legge"));

        // A claim that another node holds is no fault, and one that it left behind ends by itself.
        server.come_back();
        town.app.clock.advance(300);
        assert_eq!(reader.look().await, 1);
        assert_eq!(reader.stands(sent.case).await, Stands::Closed, "{engine:?}");
        assert!(!admin.get("/staff/outbox").await.ok().contains("La casella PEC non si legge"));

        // Nothing is said to a server that does not speak TLS where it has to, nor is a wrong password said to anybody.
        for (security, words) in [
            (Security::None, "Il server non accetta l’account"),
            (Security::Tls, "La connessione non ha potuto essere protetta"),
            (Security::Starttls, "La casella PEC non si legge"),
        ] {
            let mut account = server.account();
            account.imap = ImapConfig { password: Some("sbagliata".to_owned()), security, ..account.imap };
            let wrong = Mailbox::new(&account).unwrap().unwrap();
            town.app.clock.advance(400);
            assert_eq!(wrong.read(town.app.db(), town.app.app.files(), &reader.taker).await.unwrap(), 0);
            let told = admin.get("/staff/outbox").await.ok();
            assert!(told.contains(words) && !told.contains("sbagliata"), "{told}");
        }
    }
}

#[tokio::test]
async fn a_decision_sent_by_mail_is_one_mail_with_the_way_to_it() {
    for engine in Engine::BOTH {
        let office = Office::start(engine).await;
        for (address, mails) in [("Amina@example.org", 1), ("avvocata@example.it", 2)] {
            let case = office.at_decision().await.case;
            mail_leaves(&office.town).await;
            let mut head = office.town.head().await;
            let act = begin(&mut head, case.id, "attestation", "La casa è adatta.").await;
            let page = head.get(&format!("{act}/issue")).await;
            let (revision, seen) = (page.hidden("revision").unwrap(), page.hidden("seen").unwrap());
            let fields = [("revision", revision.as_str()), ("seen", &seen), ("channel", "email"), ("address", address)];
            head.post(&format!("{act}/issue"), &fields).await.location();
            let sent = office.town.app.outbox().await;
            assert_eq!(sent.len(), mails, "{engine:?}: {sent:?}");
            for mail in &sent {
                assert!(mail.body.contains("the office decided"), "{}", mail.body);
                assert!(mail.body.contains(&format!("/cases/{}", case.link)), "{}", mail.body);
            }
            assert!(
                head.get(&act).await.ok().contains(&format!("{address} · in coda dal")),
                "the sending is that mail"
            );
        }
    }
}
