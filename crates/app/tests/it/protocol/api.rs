//! The register for programs: with a token, under a name, nothing twice.

use axum::body::Body;
use axum::http::Request;
use kernel::OfficeId;
use kernel::files::sha256;
use serde_json::{Value, json};
use testkit::{Answer, Browser, Engine};

use super::town::Town;

const PATH: &str = "/api/v1/protocol/registrations";

/// A program with a token that the head of an office made.
async fn token(town: &Town, office: OfficeId, permission: &str) -> String {
    let mut head = town.app.sign_in(kernel::permit::Role::Head, Some(office)).await;
    let fields = [("name", "Gestionale"), ("office", &office.to_string()), ("permission", permission), ("days", "30")];
    let page = head.post("/staff/tokens", &fields).await.ok();
    let rest = page.split("Authorization: Bearer ").nth(1).expect("a token that is shown");
    format!("Bearer {}", rest.split('<').next().unwrap_or_default().trim())
}

async fn read(program: &mut Browser, token: &str, path: &str) -> Answer {
    program.send(Request::get(path).header("authorization", token), Body::empty()).await
}

async fn ask(program: &mut Browser, token: &str, name: &str, body: &Value) -> Answer {
    program.send_json(PATH, &[("authorization", token), ("idempotency-key", name)], body).await
}

fn wanted() -> Value {
    json!({
        "direction": "incoming", "channel": "certified_mail", "subject": "Domanda via PEC",
        "correspondents": [{ "name": "Amina Diallo", "address": "amina@pec.example" }, { "name": "Marco Conti", "tax_code": "cntmrc80a01b885x" }],
        "received_number": "12/A", "received_on": "2026-10-02",
    })
}

#[tokio::test]
async fn a_program_registers_once_however_often_it_asks() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (token(&town, town.urp, "register").await, town.app.visitor());
        let sent = Request::post("/api/v1/protocol/documents?name=domanda.pdf").header("authorization", &token);
        let document = program.send(sent, Body::from("%PDF-1.7 x")).await;
        assert_eq!(
            (document.status, &document.json()["sha256"]),
            (201, &sha256(b"%PDF-1.7 x").into()),
            "{}",
            document.text()
        );
        let mut body = wanted();
        body["documents"] = json!([document.json()["id"]]);
        let first = ask(&mut program, &token, "request-0000000001", &body).await;
        assert_eq!(first.status, 201, "{}", first.text());
        let made = first.json();
        assert_eq!(
            (&made["number"], &made["year"], &made["state"]),
            (&"0000001".into(), &2026.into(), &"registered".into())
        );
        assert_eq!(made["correspondents"][1]["tax_code"], "CNTMRC80A01B885X");
        assert_eq!(made["documents"][0]["name"], "domanda.pdf");
        assert_eq!(ask(&mut program, &token, "request-0000000001", &body).await.json(), made, "the same again");
        assert_eq!(town.numbers().await.len(), 1);
        let used = ask(&mut program, &token, "request-0000000001", &wanted()).await;
        assert_eq!((used.status, &used.json()["errors"][0]["field"]), (422, &"Idempotency-Key".into()));
        assert_eq!(read(&mut program, &token, first.header("location")).await.json(), made);
        let href = format!("{}/documents/{}", first.header("location"), made["documents"][0]["id"].as_str().unwrap());
        assert_eq!(read(&mut program, &token, &href).await.body, b"%PDF-1.7 x");
        let list = read(&mut program, &token, &format!("{PATH}?q=diallo")).await.json();
        assert_eq!((&list["total"], &list["registrations"][0]["id"]), (&1.into(), &made["id"]));
        assert_eq!(read(&mut program, &token, &format!("{PATH}?from=ieri")).await.status, 422);
    }
}

#[tokio::test]
async fn what_is_wrong_is_named_by_its_place() {
    let town = Town::start(Engine::Sqlite).await;
    let (token, mut program) = (token(&town, town.urp, "register").await, town.app.visitor());
    let pointer = |answer: &Answer| {
        assert_eq!(answer.status, 422, "{}", answer.text());
        let error = &answer.json()["errors"][0];
        error["pointer"].as_str().or(error["field"].as_str()).unwrap_or_default().to_owned()
    };
    for (member, value, place) in [
        ("subject", json!(""), "#/subject"),
        ("direction", json!("sideways"), "#/direction"),
        ("correspondents", json!([]), "#/correspondents/0/name"),
        ("correspondents", json!([{ "name": "Ada" }, { "name": "" }]), "#/correspondents/1/name"),
        ("correspondents", json!([{ "age": 7 }]), "#/correspondents/0/age"),
        ("documents", json!(["019a1b2c-3d4e-7f50-8a1b-2c3d4e5f6071"]), "#/documents"),
        ("received_on", json!("2026-10-06"), "#/received_on"),
        ("colour", json!("red"), "#/colour"),
    ] {
        let mut body = wanted();
        body[member] = value;
        assert_eq!(pointer(&ask(&mut program, &token, "request-0000000001", &body).await), place);
    }
    assert_eq!(pointer(&ask(&mut program, &token, "short", &wanted()).await), "Idempotency-Key");
    let lies = Request::post("/api/v1/protocol/documents?name=foto.png").header("authorization", &token);
    assert_eq!(pointer(&program.send(lies, Body::from("%PDF-1.7 x")).await), "documents");
    assert!(town.numbers().await.is_empty());
}

#[tokio::test]
async fn a_token_opens_one_office_and_one_permission() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (register, annul) =
            (token(&town, town.urp, "register").await, token(&town, town.urp, "annul_registrations").await);
        let taxes = token(&town, town.taxes, "register").await;
        let mut program = town.app.visitor();
        let made = ask(&mut program, &register, "request-0000000001", &wanted()).await;
        let place = made.header("location").to_owned();
        assert_eq!(read(&mut program, &taxes, &place).await.status, 404);
        assert_eq!(read(&mut program, &annul, &place).await.status, 403);
        let annulment = format!("{place}/annulment");
        let body = json!({ "reason": "Doppia", "act": "Determinazione 12" });
        assert_eq!(program.send_json(&annulment, &[("authorization", &register)], &body).await.status, 403);
        let refused = program.send_json(&annulment, &[("authorization", &annul)], &json!({ "reason": "Doppia" })).await;
        assert_eq!((refused.status, &refused.json()["errors"][0]["pointer"]), (422, &"#/act".into()));
        let done = program.send_json(&annulment, &[("authorization", &annul)], &body).await;
        assert_eq!((done.status, &done.json()["annulment"]["act"]), (201, &"Determinazione 12".into()));
        assert_eq!(program.send_json(&annulment, &[("authorization", &annul)], &body).await.status, 409);
        assert_eq!(program.send_json(PATH, &[("idempotency-key", "request-0000000009")], &wanted()).await.status, 401);
    }
}

#[tokio::test]
async fn the_daily_registers_are_handed_to_preservation() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.registered("Domanda").await;
        let (token, mut program) = (token(&town, town.urp, "keep_register").await, town.app.visitor());
        town.at("2026-10-06T07:30:00Z");
        protocol::close(&town.app.app).await.unwrap();
        let days = read(&mut program, &token, "/api/v1/protocol/days").await.json();
        assert_eq!((&days[0]["day"], &days[0]["registrations"]), (&"2026-10-05".into(), &1.into()));
        let path = format!("/api/v1/protocol/days/{}", days[0]["id"].as_str().unwrap());
        let file = read(&mut program, &token, &path).await;
        assert_eq!(days[0]["sha256"], sha256(&file.body));
    }
}
