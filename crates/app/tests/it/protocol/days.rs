//! Daily registers: closed by themselves when the day is over, hashed, each with the hash of the one before.

use kernel::files::sha256;
use kernel::history::Actor;
use kernel::permit::Role;
use serde_json::Value;
use testkit::{Engine, TestApp};
use web::press::{Limits, Press};

use super::town::{Town, hrefs};

async fn annul(town: &Town, one: protocol::Registration) {
    let done =
        town.app.db().write(move |tx| protocol::annul(tx, &one, "Doppia", "Determinazione 12", &Actor::system()));
    done.await.unwrap();
}

#[tokio::test]
async fn a_day_is_closed_when_it_is_over_with_all_that_was_registered_and_annulled() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (first, second) = (town.registered("Prima").await, town.registered("Seconda").await);
        annul(&town, first.clone()).await;
        assert_eq!(protocol::close(&town.app.app).await.unwrap(), 0, "the day goes on");
        town.at("2026-10-06T07:30:00Z");
        assert_eq!(protocol::close(&town.app.app).await.unwrap(), 1);
        assert_eq!(protocol::close(&town.app.app).await.unwrap(), 0, "once");
        // A day with nothing but an annulment has its register too; one with nothing has none.
        annul(&town, second).await;
        town.at("2026-10-09T07:30:00Z");
        assert_eq!(protocol::close(&town.app.app).await.unwrap(), 1);

        let mut head = town.head().await;
        let list = head.get("/staff/protocol/days").await;
        let files = hrefs(&list, "register.json");
        assert_eq!(files.len(), 2);
        assert!(list.text().contains("0000001–0000002") && list.text().contains("2 registrazioni, 1 annullamenti"));
        let (late, early) = (head.get(&files[0]).await, head.get(&files[1]).await);
        for file in [&late, &early] {
            assert!(list.text().contains(&sha256(&file.body)), "the hash that is shown is that of the file");
        }
        let (late, own): (Value, Value) = (late.json(), early.json());
        assert_eq!(late["previous"], sha256(&early.body));
        assert_eq!(
            (late["registrations"].as_array().unwrap().len(), &late["annulments"][0]["number"]),
            (0, &"0000002".into())
        );
        assert_eq!((&own["day"], &own["previous"]), (&"2026-10-05".into(), &"".into()));
        assert_eq!(own["registrations"][0]["annulled"], true);
        assert_eq!(own["registrations"][1]["subject"], "Seconda");
        assert_eq!(own["registrations"][1]["correspondents"][0]["name"], "Amina Diallo");
        assert_eq!(own["annulments"][0]["act"], "Determinazione 12");
    }
}

#[tokio::test]
async fn the_register_is_due_on_the_next_working_day() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        // Monday; Tuesday is the patron's day, Wednesday the next working day.
        town.registered("Prima").await;
        town.at("2026-10-07T20:00:00Z");
        protocol::close(&town.app.app).await.unwrap();
        let late =
            async || town.head().await.get("/staff/protocol/days").await.ok().contains("Oltre il giorno lavorativo");
        assert!(!late().await);
        town.registered("Seconda").await;
        town.at("2026-10-09T20:00:00Z");
        protocol::close(&town.app.app).await.unwrap();
        assert!(late().await);
    }
}

#[tokio::test]
async fn nothing_falls_on_a_day_that_is_closed() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.registered("Prima").await;
        town.at("2026-10-06T07:30:00Z");
        protocol::close(&town.app.app).await.unwrap();
        // A machine whose clock is a day behind.
        town.at("2026-10-05T20:00:00Z");
        let done = town.register(town.entry("Di ieri")).await;
        assert!(matches!(done, Err(kernel::Error::Unavailable(_))), "{done:?}");
        town.at("2026-10-06T07:31:00Z");
        assert_eq!(town.registered("Di oggi").await.number, 2, "and no number was lost");
    }
}

#[tokio::test]
async fn two_nodes_close_a_day_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.registered("Prima").await;
        town.at("2026-10-06T07:30:00Z");
        let (one, other) = tokio::join!(protocol::close(&town.app.app), protocol::close(&town.app.app));
        assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
        let files = hrefs(&town.head().await.get("/staff/protocol/days").await, "register.json");
        assert_eq!(files.len(), 1);
    }
}

#[tokio::test]
async fn only_who_keeps_the_register_opens_its_days() {
    let town = Town::start(Engine::Sqlite).await;
    town.registered("Prima").await;
    town.at("2026-10-06T07:30:00Z");
    protocol::close(&town.app.app).await.unwrap();
    let files = hrefs(&town.head().await.get("/staff/protocol/days").await, "register.json");
    assert_eq!(town.operator().await.get(&files[0]).await.status, 403);
    let mut taxes = town.app.sign_in(Role::Head, Some(town.taxes)).await;
    assert_eq!(taxes.get(&files[0]).await.status, 404);
}

/// With the real typesetter where it is built.
#[tokio::test(flavor = "multi_thread")]
async fn the_day_and_the_receipt_are_printed_as_tagged_documents() {
    let built = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../press/target/release/sportello-press");
    if !built.is_file() {
        eprintln!("not tried: `make press` has not built the typesetter");
        return;
    }
    let press = Press::new(Some(built), 1, Limits::default());
    let app = TestApp::with_press(Engine::Sqlite, app::rooms(), press).await;
    let town = Town::with(app, protocol::Numbering::Own).await;
    let mut head = town.head().await;
    let files: [(&str, &str, &[u8]); 1] = [("documents", "domanda.pdf", b"%PDF-1.7 x")];
    let page = super::town::by_form(&mut head, &files).await;
    let receipt = head.get(&format!("{page}/receipt.pdf")).await;
    assert_eq!((receipt.status, &receipt.body[..8]), (200, &b"%PDF-1.7"[..]));
    town.at("2026-10-06T07:30:00Z");
    protocol::close(&town.app.app).await.unwrap();
    // The session of yesterday is over.
    let mut head = town.head().await;
    assert!(head.get("/staff/protocol/days").await.ok().contains("PDF in preparazione"));
    assert_eq!(protocol::print(&town.app.app).await.unwrap(), 1);
    assert_eq!(protocol::print(&town.app.app).await.unwrap(), 0);
    let link = hrefs(&head.get("/staff/protocol/days").await, "register.pdf").remove(0);
    let pdf = head.get(&link).await;
    assert_eq!((pdf.status, &pdf.body[..8]), (200, &b"%PDF-1.7"[..]));
    let tagged = pdf.body.windows(15).any(|part| part == b"/StructTreeRoot");
    assert!(tagged, "those who cannot see it can read it");
}
