//! What comes of bad input, from programs and from pages: refused in words, nothing told of others, nothing lost.

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};
use testkit::Engine;

use super::town::{KIND, Town, WEDNESDAY, ask, book, name, pointers, problem};

/// Two answers that tell nothing of the difference between what they are about, but for the address that was asked for.
#[track_caller]
fn same(one: &testkit::Answer, other: &testkit::Answer) {
    let without = |answer: &testkit::Answer| {
        let mut problem = answer.json();
        problem.as_object_mut().expect("a problem").remove("instance");
        (answer.status, problem)
    };
    assert_eq!(without(one), without(other));
}

#[tokio::test]
async fn times_without_a_zone_and_other_wrong_parts_are_named_in_the_readers_words() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        for at in
            ["2026-10-07T10:00:00", "2026-10-07 10:00", "2026-10-07", "domani", "9999-99-99T00:00:00Z", "1791273600"]
        {
            let refused = problem(&book(&mut program, &town.wanted("Amina", at)).await, 422, "invalid");
            assert_eq!(pointers(&refused), ["#/starts_at"], "{at}");
            assert_eq!(refused["errors"][0]["code"], "agenda-api-time");
            assert!(refused["errors"][0]["detail"].as_str().unwrap().contains("fuso"), "{refused}");
        }
        let wrong = json!({
            "counter": town.counter.to_string(), "type": KIND, "starts_at": "", "people": 10_000, "note": "x",
            "applicant": { "name": "", "email": "amina", "phone": "1", "born_on": "31/02/1980", "lang": "tlh" },
        });
        let refused = problem(&book(&mut program, &wrong).await, 422, "invalid");
        let found = pointers(&refused);
        for part in ["#/starts_at", "#/people", "#/applicant/name", "#/applicant/born_on", "#/applicant/lang"] {
            assert!(found.iter().any(|pointer| pointer == part), "{part}: {refused}");
        }
        let mut person = town.wanted("Amina", WEDNESDAY);
        person["applicant"]["email"] = "amina".into();
        person["note"] = "x".repeat(201).into();
        let refused = problem(&book(&mut program, &person).await, 422, "invalid");
        assert_eq!(pointers(&refused), ["#/applicant/email", "#/note"]);
        for (member, value) in [("poeple", json!(2)), ("people", json!([1])), ("applicant", json!("Amina"))] {
            let mut odd = town.wanted("Amina", WEDNESDAY);
            odd[member] = value;
            assert_eq!(pointers(&problem(&book(&mut program, &odd).await, 422, "invalid")), [format!("#/{member}")]);
        }
        for (lang, word) in [("ar", "المنطقة"), ("zh", "时区"), ("uk", "поясом")] {
            let mut program = town.app.visitor().speaking(lang);
            let refused = problem(&book(&mut program, &town.wanted("Amina", "2026-10-07T10:00")).await, 422, "invalid");
            let said = refused["errors"][0]["detail"].as_str().unwrap();
            assert!(said.contains(word) || lang == "ar", "{said}");
        }
        assert_eq!((town.count("agenda_bookings").await, town.count("agenda_requests").await), (0, 0));
    }
}

#[tokio::test]
async fn times_that_are_past_or_no_places_are_gone_and_the_nearest_are_offered() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        let times = [
            "2026-10-02T10:00:00+02:00",
            "2026-10-07T03:00:00+02:00",
            "2026-10-07T10:07:00+02:00",
            "2026-10-10T10:00:00+02:00",
            "2030-01-02T10:00:00+01:00",
            "0001-01-01T00:00:00Z",
        ];
        for at in times {
            let gone = problem(&book(&mut program, &town.wanted("Amina", at)).await, 409, "conflict");
            assert_eq!(gone["nearest"].as_array().map(Vec::len), Some(3), "{at}: {gone}");
        }
        assert_eq!((town.count("agenda_bookings").await, town.rows().await.len()), (0, 0));
    }
}

#[tokio::test]
async fn crowds_unknown_languages_and_what_is_not_for_the_public_are_refused() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        for people in [json!(10_000), json!(0), json!(-1), json!("due"), json!(1e300), json!(99)] {
            let mut crowd = town.wanted("Amina", WEDNESDAY);
            crowd["people"] = people;
            assert_eq!(pointers(&problem(&book(&mut program, &crowd).await, 422, "invalid")), ["#/people"]);
        }
        for language in ["uk", "%", "_", "ar fr", "'"] {
            let mut helped = town.wanted("Amina", WEDNESDAY);
            helped["language"] = language.into();
            assert_eq!(pointers(&problem(&book(&mut program, &helped).await, 422, "invalid")), ["#/language"]);
            let path = format!("{}?type=informazioni&language=%25", town.free("days"));
            assert_eq!(pointers(&problem(&program.get(&path).await, 422, "invalid")), ["language"]);
        }
        let of_kind = |code: &str| {
            let mut wanted = town.wanted("Amina", WEDNESDAY);
            wanted["type"] = code.into();
            wanted
        };
        let convoked = book(&mut program, &of_kind("ritiro")).await;
        assert_eq!(problem(&convoked, 409, "conflict")["reason"], "agenda-only-convoked");
        let staff = book(&mut program, &of_kind("interno")).await;
        same(&staff, &book(&mut program, &of_kind("nulla")).await);
        same(&staff, &book(&mut program, &of_kind("'; --")).await);
        let mut elsewhere = town.wanted("Amina", WEDNESDAY);
        elsewhere["counter"] = "019a0000-0000-7000-8000-000000000000".into();
        same(&staff, &book(&mut program, &elsewhere).await);
        elsewhere["counter"] = "URP".into();
        same(&staff, &book(&mut program, &elsewhere).await);
        for query in
            ["", "?type=", "?type=informazioni&from=2026-10-09&to=2026-10-08", "?type=informazioni&to=2027-10-08"]
        {
            problem(&program.get(&format!("{}{query}", town.free("starts"))).await, 422, "invalid");
        }
        assert_eq!(program.get(&format!("{}?type=interno", town.free("days"))).await.status, 404);
    }
}

#[tokio::test]
async fn forged_and_other_peoples_addresses_get_the_same_answer() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        let booked = town.booked("Amina", WEDNESDAY).await;
        let forged = ["019a0000-0000-7000-8000-000000000000", "x", booked["code"].as_str().unwrap(), "%27%20OR%201=1"];
        let nothing = program.get("/api/v1/appointments/019a0000-0000-7000-8000-00000000ffff").await;
        problem(&nothing, 404, "not-found");
        for link in forged {
            same(&program.get(&format!("/api/v1/appointments/{link}")).await, &nothing);
            for (path, body) in
                [("time", json!({ "starts_at": WEDNESDAY })), ("time", json!({})), ("cancellation", json!({}))]
            {
                let path = format!("/api/v1/appointments/{link}/{path}");
                same(&program.send_json(&path, &[], &body).await, &nothing);
            }
        }
        // Another office's program, and one that guesses codes.
        let stranger = town.token(town.other).await;
        for path in ["day", "bookings", "arrivals", "tickets", "desks/1/next", "tickets/x/call"] {
            let answer = ask(&mut program, &stranger, &town.hall(path), &json!({ "code": booked["code"] })).await;
            assert_eq!(answer.status, 404, "{path}");
        }
        let token = town.token(town.office).await;
        let wrong = ask(&mut program, &token, &town.hall("arrivals"), &json!({ "code": "0000000000" })).await;
        assert_eq!(problem(&wrong, 409, "conflict")["reason"], "agenda-arrival-unknown");
        let not_today = ask(&mut program, &token, &town.hall("arrivals"), &json!({ "code": booked["code"] })).await;
        assert_eq!(problem(&not_today, 409, "conflict")["reason"], "agenda-arrival-day");
    }
}

#[tokio::test]
async fn giant_bodies_other_forms_and_broken_ones_are_refused_in_words() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut program = town.app.visitor();
        let mut giant = town.wanted("Amina", WEDNESDAY);
        giant["note"] = "x".repeat(20_000).into();
        problem(&book(&mut program, &giant).await, 413, "too-large");
        let names: Vec<Value> = (0..10_000).map(|number| json!(format!("Persona {number}"))).collect();
        let mut crowd = town.wanted("Amina", WEDNESDAY);
        crowd["applicant"]["name"] = names.into();
        problem(&book(&mut program, &crowd).await, 413, "too-large");
        let mut few = town.wanted("Amina", WEDNESDAY);
        few["applicant"]["name"] = json!(["Amina", "Bruno"]);
        assert_eq!(pointers(&problem(&book(&mut program, &few).await, 422, "invalid")), ["#/applicant/name"]);

        let text = town.wanted("Amina", WEDNESDAY).to_string();
        for kind in ["text/plain", "application/x-www-form-urlencoded", "application/xml", ""] {
            let request =
                Request::post("/api/v1/appointments").header("content-type", kind).header("idempotency-key", name());
            problem(&program.send(request, Body::from(text.clone())).await, 415, "media-type");
        }
        let deep = "[".repeat(5000);
        for broken in ["{", "nulla", "[]", "7", "\"x\"", "{\"people\":1e999}", deep.as_str(), "\u{0}"] {
            let request = Request::post("/api/v1/appointments").header("content-type", "application/json");
            let answer = program.send(request.header("idempotency-key", name()), Body::from(broken.to_owned())).await;
            problem(&answer, 400, "unreadable");
        }
        let mut odd = town.wanted("Am\u{0}ina \u{202e}Diallo 😀 'Robert'); DROP TABLE agenda_bookings;--", WEDNESDAY);
        odd["note"] = "\u{0}<script>".into();
        assert_eq!(book(&mut program, &odd).await.status, 201, "odd signs are only signs");
        assert_eq!(town.count("agenda_bookings").await, 1);
        let request = Request::get("/api/v1/appointments");
        assert_eq!(program.send(request, Body::empty()).await.status, 404, "no list of everybody's appointments");
    }
}

#[tokio::test]
async fn a_request_that_is_replayed_under_another_persons_name_gets_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (key, mut program) = (name(), town.app.visitor());
        let headers = [("idempotency-key", key.as_str())];
        let booked = program.send_json("/api/v1/appointments", &headers, &town.wanted("Amina", WEDNESDAY)).await.json();
        let thief = program.send_json("/api/v1/appointments", &headers, &town.wanted("Bruno", WEDNESDAY)).await;
        let refused = problem(&thief, 422, "invalid");
        assert!(!refused.to_string().contains(booked["link"].as_str().unwrap()), "{refused}");
        let link = booked["link"].as_str().unwrap();
        let elsewhere =
            program.send_json(&format!("/api/v1/appointments/{link}/cancellation"), &headers, &json!({})).await;
        problem(&elsewhere, 422, "invalid");
        assert_eq!(program.get(&format!("/api/v1/appointments/{link}")).await.json()["state"], "booked");
        // Another site's page, in the browser of somebody who is signed in.
        let mut head = town.head().await;
        let foreign = [("sec-fetch-site", "cross-site"), ("idempotency-key", key.as_str())];
        problem(&head.send_json(&town.hall("tickets"), &foreign, &json!({ "type": KIND })).await, 403, "cross-site");
        assert_eq!(town.count("agenda_tickets").await, 0);
    }
}
