//! Cases for programs: filed once under a name, and read as they stand.

use axum::body::Body;
use axum::http::Request;
use kernel::OfficeId;
use serde_json::{Value, json};
use testkit::{Answer, Browser, Engine};

use super::town::Town;

/// A program with a token that the head of an office made.
async fn token(town: &Town, office: OfficeId) -> String {
    let mut head = town.app.sign_in(kernel::permit::Role::Head, Some(office)).await;
    let office = office.to_string();
    let fields = [("name", "Gestionale"), ("office", &office), ("permission", "work_on_cases"), ("days", "30")];
    let page = head.post("/staff/tokens", &fields).await.ok();
    let rest = page.split("Authorization: Bearer ").nth(1).expect("a token that is shown");
    format!("Bearer {}", rest.split('<').next().unwrap_or_default().trim())
}

async fn ask(program: &mut Browser, token: &str, body: &Value) -> Answer {
    program.send_json("/api/v1/cases", &[("authorization", token), ("idempotency-key", "request-0000000001")], body).await
}

fn wanted() -> Value {
    json!({
        "procedure": "idoneita", "channel": "certified_mail", "filed_on": "2026-10-01", "lang": "fr",
        "applicant": { "name": "Amina Diallo", "fiscal_code": "rss mra 85t10 a562 s" },
        "answers": [{ "field": "home", "answer": "Via Saffi 12" }],
    })
}

#[tokio::test]
async fn a_program_files_once_however_often_it_asks() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (token(&town, town.urp).await, town.app.visitor());
        let first = ask(&mut program, &token, &wanted()).await;
        assert_eq!(first.status, 201, "{}", first.text());
        let made = first.json();
        assert_eq!((&made["number"], &made["state"]), (&"0000001/2026".into(), &"under_way".into()));
        assert_eq!(made["legal"]["due"], "2026-10-31", "from the day of receipt");
        assert!(made["legal"]["explanation"].as_array().is_some_and(|steps| steps.len() > 3), "{made}");
        assert_eq!(ask(&mut program, &token, &wanted()).await.json(), made, "the same again");
        let mut other = wanted();
        other["channel"] = "post".into();
        let used = ask(&mut program, &token, &other).await;
        assert_eq!((used.status, &used.json()["errors"][0]["field"]), (422, &"Idempotency-Key".into()));
        let path = format!("/api/v1/cases/{}", made["id"].as_str().unwrap());
        let read = program.send(Request::get(&path).header("authorization", &token), Body::empty()).await;
        assert_eq!(read.json(), made);
        let foreign = super::api::token(&town, town.elsewhere).await;
        let unseen = program.send(Request::get(&path).header("authorization", &foreign), Body::empty()).await;
        assert_eq!(unseen.status, 404, "another office's case does not exist");
        assert_eq!(ask(&mut program, &foreign, &wanted()).await.status, 404);
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_application_is_named_by_its_place() {
    let town = Town::start(Engine::Sqlite).await;
    let (token, mut program) = (token(&town, town.urp).await, town.app.visitor());
    let mut wrong = wanted();
    wrong["applicant"]["fiscal_code"] = "RSSMRA85T10A562T".into();
    wrong["answers"][0]["answer"] = " ".into();
    let answer = ask(&mut program, &token, &wrong).await;
    let places: Vec<_> = answer.json()["errors"].as_array().unwrap().iter().map(|error| error["field"].clone()).collect();
    assert_eq!(places, ["#/applicant/fiscal_code", "#/answers/0/answer"], "{}", answer.text());
    assert_eq!(ask(&mut program, &token, &wanted()).await.status, 201, "what was refused has used no name");
}
