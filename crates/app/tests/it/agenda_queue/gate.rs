//! Work or a short wait instead of a picture puzzle; more of it for many attempts from one place, and a refusal for nobody.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use sha2::{Digest, Sha256};
use testkit::Engine;

use super::town::Town;

/// What the browser's script does.
fn work(challenge: &str) -> String {
    let bits: u32 = challenge.split('.').nth(1).unwrap().parse().unwrap();
    let solves = |answer: &u64| {
        let digest = Sha256::digest(format!("{challenge}.{answer}"));
        u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]).leading_zeros() >= bits
    };
    (0..u64::MAX).find(solves).unwrap().to_string()
}

#[tokio::test]
async fn the_gate_opens_for_work_or_for_a_wait_and_once() {
    for engine in Engine::BOTH {
        let (town, _) = Town::full(engine).await;
        let counter = town.counter.to_string();
        let mut browser = town.app.visitor();
        let page = browser.get(&town.waiting_form()).await;
        assert!(
            page.text().contains("proof.") && page.text().contains("<noscript>"),
            "the script, and words for who has none"
        );
        let challenge = page.hidden("challenge").unwrap();
        let fields = |name: &'static str, challenge: &str, answer: &str| {
            let pairs = [
                ("counter", counter.as_str()),
                ("type", "informazioni"),
                ("name", name),
                ("born_on", "1980-05-01"),
                ("email", "a@example.it"),
                ("challenge", challenge),
                ("answer", answer),
            ];
            pairs.map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        let send = async |browser: &mut testkit::Browser, fields: [(String, String); 7]| {
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            browser.post("/appointments/waiting", &pairs).await
        };
        let early = send(&mut browser, fields("Amina", &challenge, "")).await;
        assert!(early.status == 422 && early.text().contains("Ancora 20 secondi"), "{}", early.text());
        assert_eq!(early.hidden("challenge").as_deref(), Some(challenge.as_str()), "what was waited already counts");
        assert!(early.text().contains("value=\"Amina\""), "nothing typed is lost");
        for forged in ["", "1.0.0.x.y", &challenge.replacen(".15.", ".1.", 1)] {
            let stale = send(&mut browser, fields("Amina", forged, "7")).await;
            assert!(
                stale.status == 422 && stale.text().contains("aperta troppo a lungo"),
                "{forged}: {}",
                stale.text()
            );
        }
        let answer = work(&challenge);
        send(&mut browser, fields("Amina", &challenge, &answer)).await.location();
        let again = send(&mut browser, fields("Bruna", &challenge, &answer)).await;
        assert_eq!(again.location(), "/appointments", "a challenge is good for one");
        assert!(browser.get("/appointments").await.ok().contains("già arrivata"));
    }
}

#[tokio::test]
async fn many_behind_one_address_are_asked_for_more_and_others_are_not() {
    let (town, _) = Town::full(Engine::Sqlite).await;
    let mut browser = town.app.visitor();
    let from = |builder: axum::http::request::Builder, last: u8| {
        builder.extension(ConnectInfo(SocketAddr::from(([203, 0, 113, last], 4000))))
    };
    let mut bits = async |last| {
        let page = browser.send(from(Request::get(town.waiting_form()), last), Body::empty()).await;
        page.hidden("challenge").unwrap().split('.').nth(1).unwrap().parse::<u32>().unwrap()
    };
    assert_eq!(bits(7).await, 15);
    let mut many = town.app.visitor();
    let form = format!("counter={}&type=informazioni", town.counter);
    for _ in 0..50 {
        let request =
            Request::post("/appointments/waiting").header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(
            many.send(from(request, 7), Body::from(form.clone())).await.status,
            422,
            "asked again, not shut out"
        );
    }
    assert_eq!((bits(7).await, bits(8).await), (17, 15), "more work for this address, as ever for others");
}

#[tokio::test]
async fn an_office_can_ask_who_books_for_a_moment_of_work() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, 5).await;
        let fill = async |name: &str, at: usize| {
            let mut browser = town.app.visitor();
            let at = town.free().await[at].to_string();
            browser.post("/appointments", &[("place", &town.place("informazioni"))]).await.location();
            browser.post("/appointments/new/time", &[("at", &at)]).await.location();
            browser.post("/appointments/new/details", &[]).await.location();
            let email = format!("{name}@example.it");
            let fields = [("name", name), ("born_on", "1980-05-01"), ("email", email.as_str()), ("phone", "")];
            browser.post("/appointments/new/applicant", &fields).await.location();
            browser
        };
        let mut plain = fill("Anna", 0).await;
        assert!(
            !plain.get("/appointments/new/review").await.ok().contains("name=\"challenge\""),
            "nothing is asked as a rule"
        );
        plain.post("/appointments/new/review", &[]).await.location();

        let mut head = town.head().await;
        head.post(&town.staff("waiting"), &[("hold_minutes", "240"), ("work_to_book", "on")]).await.location();
        let mut browser = fill("Bice", 0).await;
        let page = browser.get("/appointments/new/review").await;
        let challenge = page.hidden("challenge").unwrap();
        let refused = browser.post("/appointments/new/review", &[]).await;
        assert_eq!(refused.status, 422);
        let answer = work(&challenge);
        let booked = browser.post("/appointments/new/review", &[("challenge", &challenge), ("answer", &answer)]).await;
        assert!(booked.location().starts_with("/appointments/"), "booked");
        let mut slow = fill("Cleo", 0).await;
        let challenge = slow.get("/appointments/new/review").await.hidden("challenge").unwrap();
        town.app.clock.advance(20);
        slow.post("/appointments/new/review", &[("challenge", &challenge)]).await.location();
    }
}
