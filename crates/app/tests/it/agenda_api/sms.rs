//! Short messages: to whom they go, what they say and how long they are, and what comes of a gateway's refusal. The gateway is a real server on
//! a port of this machine.

use std::sync::{Arc, Mutex};

use agenda::Stage;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use kernel::Lang;
use kernel::outbox::{self, Channel, Notice, SmsConfig, Texter, Trouble};
use serde_json::{Value, json};
use testkit::{Engine, LONG_ADDRESS, TestApp};

use super::town::{KIND, Town, WEDNESDAY, ask, book, plan, pointers, problem, window};

/// What the gateway got, and what it answers next.
#[derive(Clone, Default)]
struct Gateway {
    got: Arc<Mutex<Vec<(String, Value)>>>,
    answers: Arc<Mutex<Vec<StatusCode>>>,
}

async fn take(
    State(gateway): State<Gateway>,
    headers: HeaderMap,
    Json(message): Json<Value>,
) -> (StatusCode, &'static str) {
    let said = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    assert_eq!(headers.get("idempotency-key").and_then(|key| key.to_str().ok()), message["id"].as_str());
    gateway.got.lock().unwrap().push((said, message));
    (gateway.answers.lock().unwrap().pop().unwrap_or(StatusCode::ACCEPTED), "so it is")
}

impl Gateway {
    /// Starts it, and the worker that sends to it.
    async fn start() -> (Self, Texter) {
        let gateway = Self::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/messages", listener.local_addr().unwrap());
        let router = Router::new().route("/messages", post(take)).with_state(gateway.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let config = SmsConfig { url: Some(url), token: Some("segreto".into()), sender: "Comune".into() };
        (gateway, Texter::new(&config).unwrap().unwrap())
    }

    fn answers(&self, status: StatusCode) {
        self.answers.lock().unwrap().push(status);
    }

    fn got(&self) -> Vec<Value> {
        self.got.lock().unwrap().iter().map(|(_, message)| message.clone()).collect()
    }
}

async fn texting(engine: Engine, stage: Stage) -> Town {
    Town::with(TestApp::with_sms(engine, app::rooms()).await, plan(window(3, "10:00", "12:00")), stage).await
}

fn wanted(town: &Town, lang: &str) -> Value {
    let mut wanted = town.wanted("Amina Diallo", WEDNESDAY);
    wanted["applicant"]["phone"] = "333 1234567".into();
    wanted["applicant"]["lang"] = lang.into();
    wanted["sms"] = true.into();
    wanted
}

async fn written(town: &Town) -> Vec<Notice> {
    town.app.outbox().await.into_iter().filter(Notice::is_sms).collect()
}

#[tokio::test]
async fn who_chose_them_gets_short_messages_of_all_that_happens() {
    for engine in Engine::BOTH {
        let (town, (gateway, texter)) = (texting(engine, Stage::Live).await, Gateway::start().await);
        let booked = book(&mut town.app.visitor(), &wanted(&town, "it")).await.json();
        let path = format!("/api/v1/appointments/{}", booked["link"].as_str().unwrap());
        let thursday = json!({ "starts_at": "2026-10-08T10:30:00+02:00" });
        town.app.visitor().send_json(&format!("{path}/time"), &[], &thursday).await;
        town.app.clock.set("2026-10-07T11:00:00+02:00".parse().unwrap());
        assert_eq!(agenda::remind(&town.app.app).await.unwrap(), 1);
        assert_eq!(agenda::remind(&town.app.app).await.unwrap(), 0);
        town.app.visitor().send_json(&format!("{path}/cancellation"), &[], &json!({})).await;
        while texter.deliver(town.app.db()).await.unwrap() > 0 {}
        let (got, code) = (gateway.got(), booked["code"].as_str().unwrap());
        assert_eq!(gateway.got.lock().unwrap()[0].0, "Bearer segreto");
        assert!(got.iter().all(|message| message["to"] == "+393331234567" && message["from"] == "Comune"), "{got:?}");
        let said: Vec<_> = got.iter().map(|message| message["text"].as_str().unwrap()).collect();
        let starts = [
            "Appuntamento 07/10/2026 ore 10:00",
            "Appuntamento spostato: 08/10/2026",
            "Promemoria",
            "Appuntamento annullato",
        ];
        assert_eq!(said.len(), starts.len(), "{said:?}");
        for start in starts {
            assert!(said.iter().any(|text| text.starts_with(start) && text.contains(code)), "{start}: {said:?}");
        }
        let short = said[0].split(LONG_ADDRESS).nth(1).expect("a link");
        let page = town.app.visitor().get(short).await.location();
        assert_eq!(page, format!("/appointments/{}", booked["link"].as_str().unwrap()));
        assert_eq!(texter.deliver(town.app.db()).await.unwrap(), 0, "each goes once");
        assert_eq!(written(&town).await.len(), 0);
    }
}

#[tokio::test]
async fn messages_are_short_in_every_language() {
    let town = texting(Engine::Sqlite, Stage::Live).await;
    for (number, lang) in Lang::ALL.into_iter().enumerate() {
        let mut visitor = town.app.visitor();
        let booked = book(&mut visitor, &wanted(&town, lang.code())).await.json();
        let path = format!("/api/v1/appointments/{}", booked["link"].as_str().unwrap());
        for time in ["2026-10-08T10:00:00+02:00", WEDNESDAY] {
            visitor.send_json(&format!("{path}/time"), &[], &json!({ "starts_at": time })).await;
        }
        assert_eq!(visitor.send_json(&format!("{path}/cancellation"), &[], &json!({})).await.status, 200);
        let mut asked = wanted(&town, lang.code());
        asked["applicant"]["email"] = format!("amina-{}@example.it", lang.code()).into();
        asked["starts_at"] =
            ["2026-10-14T10:00:00+02:00", "2026-10-14T10:30:00+02:00", "2026-10-14T11:00:00+02:00"][number / 3].into();
        assert_eq!(book(&mut visitor, &asked).await.status, 201);
    }
    let written = written(&town).await;
    assert_eq!(written.len(), 5 * Lang::ALL.len());
    for notice in written {
        let text = &notice.body;
        let wide = text.chars().any(|sign| u32::from(sign) > 0x2ff);
        let (length, most) = if wide { (text.encode_utf16().count(), 134) } else { (text.chars().count(), 160) };
        assert!(length <= most, "{length} > {most}: {text}");
        assert!(wide || text.chars().all(|sign| sign.is_ascii() || "èéùìòàäöüñ¿¡".contains(sign)), "{text}");
    }
}

#[tokio::test]
async fn nobody_gets_any_who_did_not_choose_them_and_no_exercise_sends_one() {
    for engine in Engine::BOTH {
        let town = texting(engine, Stage::Live).await;
        let mut visitor = town.app.visitor();
        town.booked("Bruno", WEDNESDAY).await;
        let mut fixed = wanted(&town, "it");
        fixed["applicant"]["phone"] = "0142 444111".into();
        assert_eq!(pointers(&problem(&book(&mut visitor, &fixed).await, 422, "invalid")), ["#/applicant/phone"]);
        // An address that has still to be confirmed is asked by mail; the short message says when and where, and that it has to be.
        let mut both = wanted(&town, "it");
        both["applicant"]["email"] = "amina@example.it".into();
        assert_eq!(book(&mut visitor, &both).await.status, 201);
        let short = &written(&town).await[0].body;
        assert!(short.starts_with("Appuntamento 07/10/2026") && short.contains("Confermare l'e-mail"), "{short}");
        let outbox = town.app.outbox().await;
        let mail = outbox.iter().find(|notice| !notice.is_sms()).expect("a mail");
        let confirm = mail.body.split(LONG_ADDRESS).nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        visitor.post(&confirm, &[]).await.location();
        assert_eq!(written(&town).await.len(), 2);

        let without = Town::start(engine).await;
        assert_eq!(book(&mut without.app.visitor(), &wanted(&without, "it")).await.status, 201);
        assert!(written(&without).await.is_empty(), "no gateway, no message");

        let exercise = texting(engine, Stage::Familiarisation).await;
        let token = exercise.token(exercise.office).await;
        let booking = json!({
            "type": KIND, "starts_at": WEDNESDAY, "sms": true,
            "applicant": { "name": "Amina", "phone": "333 1234567", "email": "amina@example.it" },
        });
        let booked = ask(&mut exercise.app.visitor(), &token, &exercise.hall("bookings"), &booking).await;
        assert_eq!((booked.status, booked.json()["rehearsal"].as_bool()), (201, Some(true)));
        assert!(exercise.app.outbox().await.is_empty(), "an exercise reaches nobody");
    }
}

#[tokio::test]
async fn the_choice_is_on_the_page_of_who_books_and_on_the_counters() {
    for engine in Engine::BOTH {
        let town = texting(engine, Stage::Live).await;
        let mut browser = town.app.visitor();
        browser.post("/appointments", &[("place", &town.place(KIND))]).await.location();
        browser.post("/appointments/new/time", &[("at", "2026-10-07T08:00:00Z")]).await.location();
        browser.post("/appointments/new/details", &[]).await.location();
        assert!(browser.get("/appointments/new/applicant").await.ok().contains("Avvisi anche per SMS"));
        let fields = |phone: &'static str| [("name", "Amina"), ("phone", phone), ("email", ""), ("sms", "on")];
        let refused = browser.post("/appointments/new/applicant", &fields("0142 444111")).await;
        assert!(refused.status == 422 && refused.text().contains("numero di cellulare"), "{}", refused.text());
        browser.post("/appointments/new/applicant", &fields("+39 333 1234567")).await.location();
        browser.post("/appointments/new/review", &[]).await.location();
        assert_eq!(written(&town).await[0].recipient, "+393331234567");
        let mut operator = town.operator().await;
        let desk = format!("/staff/reception/{}/bookings", town.counter);
        assert!(operator.get(&desk).await.ok().contains("Avvisi anche per SMS"));
        let place = format!("{KIND}@2026-10-08T08:00:00Z");
        let fields =
            [("place", place.as_str()), ("name", "Bruno"), ("phone", "3331234567"), ("sms", "on"), ("lang", "it")];
        operator.post(&desk, &fields).await.location();
        assert_eq!(written(&town).await.len(), 2);

        let without = Town::start(engine).await;
        let mut operator = without.operator().await;
        let page = operator.get(&format!("/staff/reception/{}/bookings", without.counter)).await.ok();
        assert!(!page.contains("SMS"), "nothing is offered that cannot be had");
    }
}

#[tokio::test]
async fn a_gateways_refusal_is_told_from_one_that_passes_and_somebody_is_called_to_look() {
    for engine in Engine::BOTH {
        let (town, (gateway, texter)) = (texting(engine, Stage::Live).await, Gateway::start().await);
        book(&mut town.app.visitor(), &wanted(&town, "it")).await;
        gateway.answers(StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(texter.deliver(town.app.db()).await.unwrap(), 1);
        let waiting = written(&town).await;
        let error = waiting[0].last_error.clone().unwrap();
        assert_eq!((waiting[0].attempts, outbox::trouble(&error)), (1, Trouble::Later), "{error}");
        assert_eq!(texter.deliver(town.app.db()).await.unwrap(), 0, "not before its turn");
        town.app.clock.advance(31);
        gateway.answers(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(texter.deliver(town.app.db()).await.unwrap(), 1);
        let mut admin = town.app.sign_in(kernel::permit::Role::Administrator, None).await;
        let page = admin.get("/staff/outbox?state=stuck").await.ok();
        assert!(page.contains("+393331234567 (SMS)") && page.contains("non riceve SMS"), "{page}");
        let notice =
            page.split("/staff/outbox/").find_map(|part| part.split('"').next().filter(|id| id.len() == 36)).unwrap();
        let path = format!("/staff/outbox/{notice}");
        assert!(admin.get(&path).await.ok().contains("gateway (422): so it is"));
        admin.post(&format!("{path}/retry"), &[]).await.location();
        assert_eq!(texter.deliver(town.app.db()).await.unwrap(), 1);
        assert_eq!((gateway.got().len(), written(&town).await.len()), (3, 0));

        // Nobody listens there: it waits.
        book(&mut town.app.visitor(), &wanted(&town, "it")).await;
        let closed = SmsConfig { url: Some("http://127.0.0.1:1/".into()), ..SmsConfig::default() };
        assert_eq!(Texter::new(&closed).unwrap().unwrap().deliver(town.app.db()).await.unwrap(), 1);
        let error = written(&town).await[0].last_error.clone().unwrap();
        assert_eq!(outbox::trouble(&error), Trouble::Unreachable, "{error}");
        assert_eq!(written(&town).await[0].channel, Channel::Sms);
    }
}
