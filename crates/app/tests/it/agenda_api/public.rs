//! What a citizen's program does: finds a counter, sees what is free, books, reads, moves, cancels.

use kernel::ledger::Outcome;
use serde_json::json;
use testkit::{Engine, TestApp};

use super::town::{Town, WEDNESDAY, book, name, pointers, problem};

#[tokio::test]
async fn a_program_finds_a_counter_sees_what_is_free_and_books() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        let counters = program.get("/api/v1/counters?type=informazioni").await;
        assert_eq!(counters.header("access-control-allow-origin"), "*");
        let counters = counters.json();
        assert_eq!(counters[0]["id"], town.counter.to_string());
        let first = &counters[0]["types"][0];
        assert_eq!((first["code"].as_str(), first["help"].as_str()), (Some("informazioni"), Some("on_request")));
        assert_eq!(first["languages"], json!(["ar"]));
        let all = program.get("/api/v1/counters").await.text();
        assert!(all.contains("ritiro") && !all.contains("interno"), "what only the staff book is not shown");

        let days = program.get(&format!("{}?type=informazioni&to=2026-10-09", town.free("days"))).await.json();
        assert_eq!(days["days"].as_array().unwrap().len(), 5);
        let first = json!({ "day": "2026-10-05", "starts": 4, "first": "2026-10-05T10:00:00+02:00" });
        assert_eq!(days["days"][0], first);
        let next = days["next"].as_str().unwrap().strip_prefix("http://sportello.test").unwrap().to_owned();
        assert_eq!(program.get(&next).await.json()["from"], "2026-10-10");
        let path = format!("{}?type=informazioni&from=2026-10-07&to=2026-10-07", town.free("starts"));
        let starts = program.get(&path).await;
        let (tag, starts) = (starts.header("etag").to_owned(), starts.json());
        assert_eq!(
            starts["starts"][0],
            json!({ "starts_at": WEDNESDAY, "ends_at": "2026-10-07T10:30:00+02:00", "desks": 3 })
        );
        let again = axum::http::Request::get(&path).header("if-none-match", &tag);
        assert_eq!(program.send(again, axum::body::Body::empty()).await.status, 304);

        let booked = book(&mut program, &town.wanted("Amina Diallo", WEDNESDAY)).await;
        assert_eq!((booked.status, booked.header("etag"), booked.header("cache-control")), (201, "\"1\"", "no-store"));
        let booked = booked.json();
        assert_eq!((booked["state"].as_str(), booked["starts_at"].as_str()), (Some("booked"), Some(WEDNESDAY)));
        assert!(!booked.to_string().contains("Amina"), "who has the address knows who they are");
        assert_eq!(program.get(&path).await.json()["starts"][0]["desks"], 2);
        let page =
            program.get(booked["url"].as_str().unwrap().strip_prefix("http://sportello.test").unwrap()).await.ok();
        assert!(page.contains("Amina Diallo") && page.contains(booked["code"].as_str().unwrap()));
        assert_eq!(town.rows().await.len(), 1);
    }
}

#[tokio::test]
async fn the_address_of_who_books_by_a_program_is_confirmed_as_on_the_pages() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut wanted = town.wanted("Amina Diallo", WEDNESDAY);
        wanted["applicant"]["email"] = "amina@example.it".into();
        wanted["applicant"]["lang"] = "fr".into();
        let booked = book(&mut town.app.visitor(), &wanted).await.json();
        assert_eq!(booked["confirm_by"], "2026-10-06T09:30:00+02:00");
        let mail = &town.app.outbox().await[0];
        assert!(
            mail.subject.starts_with("Confirmer l’adresse") || mail.subject.contains("adresse"),
            "{}",
            mail.subject
        );
        assert!(mail.body.contains("/address/"), "{}", mail.body);
    }
}

#[tokio::test]
async fn an_appointment_is_moved_and_given_back_and_nobody_overwrites_another() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        let booked = town.booked("Amina Diallo", WEDNESDAY).await;
        let path = format!("/api/v1/appointments/{}", booked["link"].as_str().unwrap());
        let read = program.get(&path).await;
        assert_eq!((read.header("etag"), read.json()["moves_left"].as_u64()), ("\"1\"", Some(2)));

        let thursday = json!({ "starts_at": "2026-10-08T08:30:00Z" });
        let moved = program.send_json(&format!("{path}/time"), &[("if-match", "\"1\"")], &thursday).await;
        assert_eq!((moved.status, moved.header("etag")), (200, "\"2\""), "{}", moved.text());
        assert_eq!(moved.json()["starts_at"], "2026-10-08T10:30:00+02:00");
        let stale = program.send_json(&format!("{path}/cancellation"), &[("if-match", "\"1\"")], &json!({})).await;
        problem(&stale, 412, "precondition");
        assert_eq!(program.get(&path).await.json()["state"], "booked", "nothing was done");

        let given_back = program.send_json(&format!("{path}/cancellation"), &[("if-match", "\"2\"")], &json!({})).await;
        assert_eq!((given_back.status, given_back.json()["state"].as_str()), (200, Some("cancelled")));
        let over = program.send_json(&format!("{path}/time"), &[], &thursday).await;
        assert_eq!(problem(&over, 409, "conflict")["reason"], "agenda-booking-over");
        assert_eq!(town.rows().await[0].entry.outcome, Outcome::Withdrawn);
    }
}

#[tokio::test]
async fn who_was_too_slow_is_offered_the_nearest_three() {
    for engine in Engine::BOTH {
        let town = Town::planned(engine, super::town::plan(super::town::window(1, "10:00", "12:00"))).await;
        town.booked("Veloce", WEDNESDAY).await;
        let late = book(&mut town.app.visitor().speaking("fr"), &town.wanted("Lenta", WEDNESDAY)).await;
        let gone = problem(&late, 409, "conflict");
        assert_eq!(gone["reason"], "agenda-taken");
        assert!(gone["detail"].as_str().unwrap().contains("n’est plus libre"), "in the reader's language: {gone}");
        let nearest: Vec<_> =
            gone["nearest"].as_array().unwrap().iter().map(|start| start["starts_at"].clone()).collect();
        assert_eq!(nearest, ["2026-10-07T10:30:00+02:00", "2026-10-07T11:00:00+02:00", "2026-10-07T11:30:00+02:00"]);
        assert_eq!(town.rows().await.len(), 1);
    }
}

#[tokio::test]
async fn the_same_request_under_the_same_name_gets_the_same_answer_for_a_day() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        let key = name();
        let mut wanted = town.wanted("Amina Diallo", WEDNESDAY);
        let first = program.send_json("/api/v1/appointments", &[("idempotency-key", &key)], &wanted).await;
        let again = program.send_json("/api/v1/appointments", &[("idempotency-key", &key)], &wanted).await;
        assert_eq!((first.status, first.json()), (again.status, again.json()));
        assert_eq!(first.header("etag"), again.header("etag"));
        assert_eq!(town.count("agenda_bookings").await, 1);

        wanted["people"] = 2.into();
        let other = program.send_json("/api/v1/appointments", &[("idempotency-key", &key)], &wanted).await;
        assert_eq!(pointers(&problem(&other, 422, "invalid")), ["Idempotency-Key"]);
        let none = program.send_json("/api/v1/appointments", &[], &wanted).await;
        assert_eq!(pointers(&problem(&none, 422, "invalid")), ["Idempotency-Key"]);
        let short = program.send_json("/api/v1/appointments", &[("idempotency-key", "1")], &wanted).await;
        problem(&short, 422, "invalid");
        assert_eq!(town.count("agenda_bookings").await, 1);

        town.app.clock.advance(24 * 3600 + 1);
        let next_day = program.send_json("/api/v1/appointments", &[("idempotency-key", &key)], &wanted).await;
        assert_eq!(next_day.status, 201, "a name is kept for a day");
        assert_eq!(town.count("agenda_requests").await, 1, "old ones are swept");
    }
}

/// On PostgreSQL by two nodes of the program.
#[tokio::test(flavor = "multi_thread")]
async fn twenty_requests_at_once_under_one_name_book_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (key, wanted) = (name(), town.wanted("Amina Diallo", WEDNESDAY));
        let answers = (0..20).map(|number| {
            let elsewhere = number % 2 == 1 && engine == Engine::Postgres;
            let rooms = app::rooms();
            let mut program = if elsewhere { town.app.visitor_elsewhere(&rooms) } else { town.app.visitor() };
            let (key, wanted) = (key.clone(), wanted.clone());
            tokio::spawn(async move {
                program.send_json("/api/v1/appointments", &[("idempotency-key", &key)], &wanted).await
            })
        });
        let mut seen = Vec::new();
        for answer in answers.collect::<Vec<_>>() {
            let answer = answer.await.unwrap();
            assert_eq!(answer.status, 201, "{}", answer.text());
            seen.push(answer.json());
        }
        assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "the same answer for all");
        assert_eq!((town.count("agenda_bookings").await, town.rows().await.len()), (1, 1));
    }
}

#[tokio::test]
async fn a_limit_holds_for_programs_too() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut wanted = town.wanted("Amina Diallo", WEDNESDAY);
        wanted["type"] = "limitato".into();
        let unasked = book(&mut town.app.visitor(), &wanted).await;
        assert_eq!(pointers(&problem(&unasked, 422, "invalid")), ["#/applicant/born_on"]);
        wanted["applicant"]["born_on"] = "1980-05-01".into();
        assert_eq!(book(&mut town.app.visitor(), &wanted).await.status, 201);
        wanted["applicant"]["phone"] = "0142 999999".into();
        let second = book(&mut town.app.visitor(), &wanted).await;
        assert_eq!(problem(&second, 409, "conflict")["reason"], "agenda-limit-person");
    }
}

#[tokio::test]
async fn the_document_tells_of_every_address_and_the_page_shows_it() {
    let app = TestApp::start(Engine::Sqlite, app::rooms()).await;
    let document = app.visitor().get("/api/openapi.json").await.json();
    for route in app.app.routes().iter().filter(|route| route.path.starts_with("/api/v1/")) {
        let operation = &document["paths"][route.path][route.method.to_lowercase()];
        assert!(operation["responses"].is_object(), "{} {} is not described", route.method, route.path);
        let public = route.may == kernel::permit::May::Public;
        assert_eq!(operation["security"].is_array(), !public, "{} {}", route.method, route.path);
    }
    assert_eq!(document["components"]["securitySchemes"]["token"]["scheme"], "bearer");
    let page = app.visitor().get("/api").await.ok();
    for shown in ["POST /api/v1/appointments", "Amina Diallo", "AgendaCounter", "Idempotency-Key", "codice segreto"] {
        assert!(page.contains(shown), "{shown}");
    }
}
