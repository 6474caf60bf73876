//! Numbers of the protocol system that a body has already: asked for over HTTP from a real server on a port of this machine, once each,
//! whatever the line does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use kernel::permit::Scope;
use protocol::{Numbering, ProtocolConfig, Registered, RegistrationId, SystemConfig, Systems};
use serde_json::{Value, json};
use testkit::{Engine, TestApp};

use super::town::Town;

/// A protocol system: gives each name one number, and answers as it is told to.
#[derive(Clone, Default)]
struct Theirs {
    given: Arc<Mutex<HashMap<String, i64>>>,
    got: Arc<Mutex<Vec<Value>>>,
    answers: Arc<Mutex<Vec<StatusCode>>>,
}

async fn number(
    State(theirs): State<Theirs>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> (StatusCode, Json<Value>) {
    assert_eq!(headers["authorization"], "Bearer segreto");
    let name = headers["idempotency-key"].to_str().unwrap().to_owned();
    assert_eq!(body["id"], name.as_str());
    theirs.got.lock().unwrap().push(body);
    let answer = theirs.answers.lock().unwrap().pop().unwrap_or(StatusCode::CREATED);
    if answer == StatusCode::UNPROCESSABLE_ENTITY {
        return (answer, Json(json!({ "why": "manca la classifica" })));
    }
    // It is registered there even where the answer is lost on the way.
    let mut given = theirs.given.lock().unwrap();
    let next = 4711 + i64::try_from(given.len()).unwrap();
    let number = *given.entry(name).or_insert(next);
    (answer, Json(json!({ "number": number, "year": 2026, "at": "2026-10-05T07:31:00Z" })))
}

async fn start(engine: Engine) -> (Town, Theirs, Systems) {
    let theirs = Theirs::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/registrations", listener.local_addr().unwrap());
    let router = Router::new().route("/registrations", post(number)).with_state(theirs.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let system = SystemConfig { url, token: Some("segreto".to_owned()) };
    let systems = Systems::new(&ProtocolConfig { systems: [("casale".to_owned(), system)].into() }).unwrap();
    let town = Town::with(TestApp::start(engine, app::rooms()).await, Numbering::Outside).await;
    (town, theirs, systems)
}

async fn asked(town: &Town, subject: &str) -> RegistrationId {
    match town.register(town.entry(subject)).await.unwrap() {
        Registered::Asked(id) => id,
        Registered::Done(one) => panic!("{one:?}"),
    }
}

#[tokio::test]
async fn the_number_is_that_of_the_bodys_own_system() {
    for engine in Engine::BOTH {
        let (town, theirs, systems) = start(engine).await;
        let (first, second) = (asked(&town, "Prima").await, asked(&town, "Seconda").await);
        assert_eq!(protocol::settle(&town.app.app, &systems).await.unwrap(), 2);
        let (first, second) = (town.find(first).await.unwrap(), town.find(second).await.unwrap());
        assert_eq!(
            (first.name().as_str(), second.name().as_str()),
            ("0004711/2026", "0004712/2026"),
            "in the order of arrival"
        );
        assert!(first.outside);
        let got = theirs.got.lock().unwrap().clone();
        assert_eq!(
            (&got[0]["subject"], &got[0]["correspondents"][0]["name"]),
            (&"Prima".into(), &"Amina Diallo".into())
        );
        assert!(town.operator().await.get("/staff/protocol?q=prima").await.ok().contains("0004711/2026"));
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_makes_no_second_number() {
    for engine in Engine::BOTH {
        let (town, theirs, systems) = start(engine).await;
        theirs.answers.lock().unwrap().push(StatusCode::BAD_GATEWAY);
        let (first, second) = (asked(&town, "Prima").await, asked(&town, "Seconda").await);
        assert_eq!(protocol::settle(&town.app.app, &systems).await.unwrap(), 0, "who waits behind keeps the order");
        assert_eq!(theirs.got.lock().unwrap().len(), 1);
        let page = town.head().await.get("/staff/protocol/waiting").await.ok();
        assert!(page.contains("Prima") && page.contains("502"), "{page}");
        assert!(town.head().await.get("/staff").await.ok().contains("2 registrazioni in attesa del numero"));
        town.app.clock.advance(90);
        assert_eq!(protocol::settle(&town.app.app, &systems).await.unwrap(), 2);
        assert_eq!(theirs.given.lock().unwrap().len(), 2, "the same name, the same number");
        assert_eq!(town.find(first).await.unwrap().number, 4711);
        assert_eq!(town.find(second).await.unwrap().number, 4712);
    }
}

#[tokio::test]
async fn one_that_is_refused_holds_up_nobody() {
    for engine in Engine::BOTH {
        let (town, theirs, systems) = start(engine).await;
        theirs.answers.lock().unwrap().push(StatusCode::UNPROCESSABLE_ENTITY);
        let (first, second) = (asked(&town, "Prima").await, asked(&town, "Seconda").await);
        assert_eq!(protocol::settle(&town.app.app, &systems).await.unwrap(), 1);
        assert!(town.find(first).await.is_err() && town.find(second).await.is_ok());
        assert!(town.head().await.get("/staff/protocol/waiting").await.ok().contains("manca la classifica"));
    }
}

#[tokio::test]
async fn two_nodes_that_ask_at_once_write_one_registration() {
    for engine in Engine::BOTH {
        let (town, theirs, systems) = start(engine).await;
        let first = asked(&town, "Prima").await;
        let (one, other) =
            tokio::join!(protocol::settle(&town.app.app, &systems), protocol::settle(&town.app.app, &systems));
        assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
        assert_eq!(theirs.given.lock().unwrap().len(), 1);
        assert_eq!(town.find(first).await.unwrap().number, 4711);
        assert_eq!(town.numbers().await.len(), 1);
    }
}

#[tokio::test]
async fn who_still_waits_when_the_body_leaves_its_system_gets_a_number_here() {
    for engine in Engine::BOTH {
        let (town, _, systems) = start(engine).await;
        let first = asked(&town, "Prima").await;
        let own = protocol::Register { revision: 1, numbering: Numbering::Own, ..town.register.clone() };
        let by = kernel::history::Actor::system();
        town.app.db().write(move |tx| protocol::save_register(tx, &by, &own)).await.unwrap();
        assert_eq!(protocol::settle(&town.app.app, &systems).await.unwrap(), 1);
        let found = town.app.db().read(move |tx| protocol::registration(tx, first, &Scope::All)).await.unwrap();
        assert_eq!((found.number, found.outside), (1, false));
    }
}
