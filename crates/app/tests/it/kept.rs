//! Pages that are kept as they were sent are never older than the database and the clock.

use axum::body::Body;
use axum::http::Request;
use charter::seed::Seed;
use kernel::Lang;
use kernel::history::Actor;
use kernel::permit::Role;
use testkit::{Answer, Engine, TestApp};

const OFFICE: &str = "/offices/politiche-casa-genova";
const SERVICE: &str = "/services/assegnazione-alloggi-erp";

async fn genova(engine: Engine) -> TestApp {
    let app = TestApp::start(engine, app::rooms()).await;
    let loaded = app.db().write(|tx| {
        let seed = Seed::parse(include_str!("../../demo/genova.toml")).map_err(kernel::Error::internal)?;
        charter::seed::load(tx, &Actor::system(), &seed)
    });
    loaded.await.expect("the office");
    app
}

async fn asked(app: &TestApp, method: &str, path: &str, header: (&str, &str)) -> Answer {
    let request = Request::builder().method(method).uri(path).header(header.0, header.1);
    app.visitor().send(request, Body::empty()).await
}

#[tokio::test]
async fn a_change_is_seen_by_the_next_visitor() {
    for engine in Engine::BOTH {
        let app = genova(engine).await;
        for path in [SERVICE, "/services", OFFICE] {
            assert!(!app.visitor().get(path).await.ok().contains("Alloggi per tutti"), "{path}");
        }
        let changed = app.db().write(|tx| {
            let mut service = charter::service(tx, "assegnazione-alloggi-erp", Lang::It)?;
            service.name = "Alloggi per tutti".to_owned();
            charter::save_service(tx, &Actor::system(), &service)
        });
        changed.await.unwrap();
        for path in [SERVICE, "/services", OFFICE] {
            assert!(app.visitor().get(path).await.ok().contains("Alloggi per tutti"), "{engine:?}: {path}");
        }
    }
}

#[tokio::test]
async fn a_change_that_was_numbered_before_the_newest_is_seen_too() {
    for engine in Engine::BOTH {
        let app = genova(engine).await;
        let before = app.visitor().get(SERVICE).await;
        let late = app.db().write(|tx| {
            tx.execute(
                "INSERT INTO history (id, at, person_name, action, subject_kind, subject_id, summary)
                 SELECT substr(MAX(id), 1, 34), 0, '', 'changed', 'x', 'x', 'x' FROM history",
                &[],
            )
        });
        late.await.unwrap();
        assert_ne!(app.visitor().get(SERVICE).await.header("etag"), before.header("etag"), "{engine:?}");
    }
}

#[tokio::test]
async fn whether_an_office_is_open_is_said_for_this_minute() {
    let app = genova(Engine::Sqlite).await;
    for path in [OFFICE, SERVICE] {
        app.clock.set("2026-10-05T07:30:00Z".parse().unwrap());
        assert!(app.visitor().get(path).await.ok().contains("opening is-open"), "{path} at half past nine");
        app.clock.set("2026-10-05T10:31:00Z".parse().unwrap());
        assert!(!app.visitor().get(path).await.ok().contains("opening is-open"), "{path} after half past twelve");
    }
}

#[tokio::test]
async fn each_browser_gets_the_form_that_it_takes() {
    let app = genova(Engine::Sqlite).await;
    let plain = app.visitor().get(SERVICE).await;
    for (accepts, form) in [("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("identity", ""), ("br;q=0", "")] {
        let mut tags = Vec::new();
        // Made, then kept.
        for _ in 0..2 {
            let answer = asked(&app, "GET", SERVICE, ("accept-encoding", accepts)).await;
            assert_eq!((answer.status, answer.header("content-encoding")), (200, form), "{accepts}");
            assert_eq!(answer.body == plain.body, form.is_empty(), "{accepts}");
            tags.push((answer.header("etag").to_owned(), answer.body));
        }
        assert_eq!(tags[0], tags[1], "{accepts}");
        let request = Request::get(SERVICE).header("accept-encoding", accepts).header("if-none-match", &tags[0].0);
        let again = app.visitor().send(request, Body::empty()).await;
        assert_eq!((again.status, again.body.len()), (304, 0), "{accepts}");
    }
}

#[tokio::test]
async fn asking_for_the_head_alone_leaves_the_page_whole() {
    let app = genova(Engine::Sqlite).await;
    for _ in 0..2 {
        let head = asked(&app, "HEAD", SERVICE, ("accept", "*/*")).await;
        assert_eq!((head.status, head.body.len()), (200, 0));
        assert!(app.visitor().get(SERVICE).await.ok().contains("</html>"));
    }
}

#[tokio::test]
async fn what_somebody_signed_in_sees_is_kept_for_nobody() {
    let app = genova(Engine::Sqlite).await;
    let mut head = app.sign_in(Role::Head, None).await;
    for path in ["/", SERVICE, OFFICE] {
        let own = head.get(path).await.ok();
        assert!(own.contains("Persona head"), "{path}");
        assert!(!app.visitor().get(path).await.ok().contains("Persona head"), "{path}");
        assert!(head.get(path).await.ok().contains("Persona head"), "{path}");
    }
}
