//! The outbox: what is stuck can be seen, understood and sent again.

use kernel::i18n::Arg;
use kernel::outbox::{self, NoticeId, State};
use kernel::permit::Role;
use kernel::{Lang, params};
use testkit::{Engine, TestApp};

async fn stuck(app: &TestApp, subject: &'static str, error: &'static str) -> NoticeId {
    let done = app.db().write(move |tx| {
        let id = outbox::send(tx, "ada@example.it", subject, "Un testo.\nSu due righe.")?;
        tx.change(
            "UPDATE outbox SET state = 'stuck', attempts = 12, last_error = $2 WHERE id = $1",
            params![id, error],
        )?;
        Ok(id)
    });
    done.await.unwrap()
}

#[tokio::test]
async fn a_stuck_notice_says_why_in_words_and_leaves_again_when_told() {
    for engine in Engine::BOTH {
        let app = TestApp::start(engine, app::rooms()).await;
        let id = stuck(&app, "Promemoria", "permanent error (550): no such user").await;
        let mut admin = app.sign_in(Role::Administrator, None).await;
        assert!(admin.get("/staff").await.ok().contains("1 messaggio non riesce a partire"));
        let list = admin.get("/staff/outbox").await.ok();
        assert!(list.contains("Promemoria") && list.contains("L’indirizzo del destinatario non esiste o non riceve."));
        let page = admin.get(&format!("/staff/outbox/{id}")).await.ok();
        assert!(page.contains("Su due righe.") && page.contains("no such user"));
        admin.post(&format!("/staff/outbox/{id}/retry"), &[]).await.location();
        let notice = app.db().read(move |tx| outbox::find(tx, id)).await.unwrap();
        assert_eq!((notice.state, notice.attempts), (State::Waiting, 0));
        let again = admin.post(&format!("/staff/outbox/{id}/retry"), &[]).await;
        assert_eq!(again.status, 404, "it is no longer stuck");
        let read = admin.get("/staff/history?kind=notice&action=read").await.ok();
        assert!(read.contains("Promemoria"), "reading a notice is written down");
    }
}

#[tokio::test]
async fn links_of_arabic_mails_can_be_followed() {
    for engine in Engine::BOTH {
        let app = TestApp::start(engine, app::rooms()).await;
        let program = app.app.clone();
        let done = app.db().write(move |tx| {
            let link = "https://sportello.example/appointments/1";
            let args = ["name", "kind", "on", "at", "office", "counter", "address", "code", "bring", "link"]
                .map(|name| (name, Arg::from(if name == "link" { link } else { "Via Roma 7" })));
            let body = program.catalog().fill(Lang::Ar, "agenda-mail-booked-body", &args);
            outbox::send(tx, "ada@example.it", "x", &body)
        });
        done.await.unwrap();
        let body = &app.outbox().await[0].body;
        let followed = |link: &str| body.split_whitespace().any(|word| word == link);
        assert!(followed("https://sportello.example/appointments/1"), "{body:?}");
        assert!(followed("https://sportello.example/appointments/1/appointment.ics"), "{body:?}");
        assert!(body.contains("\u{2068}Via Roma 7\u{2069}"), "words keep their marks: {body:?}");
    }
}

#[tokio::test]
async fn all_stuck_notices_leave_again_together() {
    for engine in Engine::BOTH {
        let app = TestApp::start(engine, app::rooms()).await;
        for _ in 0..30 {
            stuck(&app, "Promemoria", "Connection error: Connection refused (os error 111)").await;
        }
        let mut admin = app.sign_in(Role::Administrator, None).await;
        let first = admin.get("/staff/outbox?state=stuck").await.ok();
        assert!(first.contains("state=stuck&amp;page=2") || first.contains("state=stuck&#38;page=2"), "{first}");
        admin.post("/staff/outbox/retry", &[]).await.location();
        assert!(admin.get("/staff/outbox?state=stuck").await.ok().contains("30 messaggi sono di nuovo in coda."));
        assert_eq!(app.outbox().await.len(), 30);
    }
}

#[tokio::test]
async fn the_system_page_checks_the_chain_in_the_background() {
    for engine in Engine::BOTH {
        let app = TestApp::start(engine, app::rooms()).await;
        let mut admin = app.sign_in(Role::Administrator, None).await;
        assert!(admin.get("/staff/system").await.ok().contains("Verifica tutta la catena"));
        admin.post("/staff/system/verification", &[]).await.location();
        for _ in 0..100 {
            if admin.get("/staff/system").await.ok().contains("Tutto in ordine") {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert!(admin.get("/staff/system").await.ok().contains("Tutto in ordine"));
    }
}
