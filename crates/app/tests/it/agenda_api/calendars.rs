//! Calendar files and the calendars of the office, as a parser reads them that is not ours (ical.js).

use axum::body::Body;
use axum::http::Request;
use jiff::Timestamp;
use kernel::params;
use kernel::permit::Role;
use serde_json::{Value, json};
use testkit::{Browser, Engine};

use super::town::{KIND, Town, WEDNESDAY, ask, book, parsed, plan, window};

/// The calendar file of an appointment, understood by the parser.
async fn file(town: &Town, booked: &Value) -> Value {
    let path = format!("/appointments/{}/appointment.ics", booked["link"].as_str().unwrap());
    let answer = town.app.visitor().get(&path).await;
    assert_eq!(answer.status, 200);
    let found = parsed(&answer.body);
    assert!(answer.header("content-type").ends_with(&format!("method={}", found["method"].as_str().unwrap())));
    assert!(found["longest"].as_u64().unwrap() <= 75 && found["whole"] == true && found["loose"] == false, "{found}");
    found
}

#[tokio::test]
async fn a_calendar_program_follows_an_appointment_through_its_life() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let booked = town.booked("Amina Diallo", WEDNESDAY).await;
        let first = file(&town, &booked).await;
        let event = first["events"][0].clone();
        assert_eq!((first["method"].as_str(), event["sequence"].as_u64()), (Some("PUBLISH"), Some(0)));
        assert_eq!(
            (event["status"].as_str(), event["start"].as_str()),
            (Some("CONFIRMED"), Some("2026-10-07T08:00:00.000Z"))
        );
        assert_eq!(event["location"], "Sportello URP, Ufficio Relazioni con il Pubblico, Via Mameli 10, Casale");
        assert!(event["description"].as_str().unwrap().contains(booked["code"].as_str().unwrap()));

        let path = format!("/api/v1/appointments/{}", booked["link"].as_str().unwrap());
        let thursday = json!({ "starts_at": "2026-10-08T10:30:00+02:00" });
        assert_eq!(town.app.visitor().send_json(&format!("{path}/time"), &[], &thursday).await.status, 200);
        let moved = file(&town, &booked).await;
        assert_eq!(moved["events"][0]["uid"], event["uid"], "the same appointment");
        assert_eq!(moved["events"][0]["sequence"], 1);
        assert_eq!(moved["events"][0]["start"], "2026-10-08T08:30:00.000Z");

        assert_eq!(town.app.visitor().send_json(&format!("{path}/cancellation"), &[], &json!({})).await.status, 200);
        let cancelled = file(&town, &booked).await;
        assert_eq!(cancelled["method"], "CANCEL");
        let last = &cancelled["events"][0];
        assert_eq!((last["status"].as_str(), last["sequence"].as_u64()), (Some("CANCELLED"), Some(2)));
        assert_eq!(last["uid"], event["uid"]);
    }
}

#[tokio::test]
async fn the_hours_are_right_on_both_sides_of_both_changes_of_the_clocks() {
    for engine in Engine::BOTH {
        let town = Town::planned(engine, plan(window(1, "10:00", "11:00"))).await;
        for (at, utc) in [
            ("2026-10-23T10:00:00+02:00", "2026-10-23T08:00:00.000Z"),
            ("2026-10-26T10:00:00+01:00", "2026-10-26T09:00:00.000Z"),
        ] {
            assert_eq!(file(&town, &town.booked("Amina", at).await).await["events"][0]["start"], utc);
        }
        let booked = town.booked("Bruno", "2026-10-27T10:30:00+01:00").await;
        // Nights on which nobody receives, told apart: the hour that comes twice, and the one after the hour that is missing.
        for (from, to) in [
            ("2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z"),
            ("2026-10-25T01:30:00Z", "2026-10-25T02:00:00Z"),
            ("2027-03-28T00:30:00Z", "2027-03-28T01:00:00Z"),
        ] {
            let code = booked["code"].as_str().unwrap().to_owned();
            let (starts_at, ends_at): (Timestamp, Timestamp) = (from.parse().unwrap(), to.parse().unwrap());
            let sql = "UPDATE agenda_bookings SET starts_at = $2, ends_at = $3 WHERE code = $1";
            let moved = town.app.db().write(move |tx| tx.execute(sql, params![code, starts_at, ends_at]));
            assert_eq!(moved.await.unwrap(), 1);
            let event = file(&town, &booked).await["events"][0].clone();
            assert_eq!(event["start"].as_str().unwrap().replace(".000", ""), from);
            assert_eq!(event["end"].as_str().unwrap().replace(".000", ""), to);
        }
    }
}

#[tokio::test]
async fn a_file_in_arabic_is_folded_between_characters_and_stays_in_the_persons_language() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut wanted = town.wanted("أمينة ديالو", WEDNESDAY);
        wanted["applicant"]["lang"] = "ar".into();
        let booked = book(&mut town.app.visitor(), &wanted).await.json();
        let event = file(&town, &booked).await["events"][0].clone();
        assert_eq!(event["summary"], "معلومات عن الإقامة وتصريح العمل – Ufficio Relazioni con il Pubblico");
        assert!(event["description"].as_str().unwrap().contains(booked["code"].as_str().unwrap()), "{event}");
        assert!(
            event["description"].as_str().unwrap().chars().filter(|sign| *sign > '\u{600}').count() > 20,
            "{event}"
        );
    }
}

/// The address that a page shows after a mark.
fn address(page: &str, after: &str) -> String {
    let rest = &page[page.find(after).unwrap_or_else(|| panic!("no {after}"))..];
    let rest = rest.split("http://sportello.test").nth(1).expect("an address");
    rest.split('"').next().unwrap_or_default().to_owned()
}

async fn made(head: &mut Browser, town: &Town, path: &str, fields: &[(&str, &str)]) -> String {
    let page = format!("/staff/reception/{}/calendars", town.counter);
    assert_eq!(head.post(&format!("{page}{path}"), fields).await.location(), page);
    head.get(&page).await.ok()
}

#[tokio::test]
async fn a_desks_calendar_says_little_follows_what_happens_and_is_not_sent_again() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let all = address(&made(&mut head, &town, "", &[]).await, "Tutto lo sportello");
        let second = address(&made(&mut head, &town, "", &[("desk", "2")]).await, "Postazione 2</th>");
        let mut wanted = town.wanted("Amina Diallo", WEDNESDAY);
        wanted["note"] = "Problemi di salute".into();
        let first = book(&mut town.app.visitor(), &wanted).await.json();
        town.booked("Bruno", WEDNESDAY).await;
        let mut reader = town.app.visitor();
        let answer = reader.get(&all).await;
        let text = answer.text().replace("\r\n ", "");
        assert!(!text.contains("Amina") && !text.contains("salute") && !text.contains("444111"), "{text}");
        let found = parsed(&answer.body);
        assert_eq!((found["events"].as_array().unwrap().len(), found["whole"].clone()), (2, json!(true)), "{found}");
        assert_eq!(found["events"][0]["summary"], format!("Informazioni · {}", first["code"].as_str().unwrap()));
        assert_eq!(parsed(&reader.get(&second).await.body)["events"].as_array().unwrap().len(), 1, "only its own");

        let tag = answer.header("etag").to_owned();
        town.app.clock.advance(3600);
        let known = Request::get(&all).header("if-none-match", &tag);
        assert_eq!(reader.send(known, Body::empty()).await.status, 304);
        let path = format!("/api/v1/appointments/{}/cancellation", first["link"].as_str().unwrap());
        reader.send_json(&path, &[], &json!({})).await;
        let known = Request::get(&all).header("if-none-match", &tag);
        let changed = reader.send(known, Body::empty()).await;
        let events = parsed(&changed.body)["events"].clone();
        assert_eq!((changed.status, events[0]["status"].as_str()), (200, Some("CANCELLED")), "{events}");
        assert_eq!((events[0]["sequence"].as_u64(), events[1]["status"].as_str()), (Some(1), Some("CONFIRMED")));

        made(&mut head, &town, "/names", &[("shows", "initials")]).await;
        assert!(reader.get(&all).await.text().contains("A. D."));

        let renewed = address(&made(&mut head, &town, "", &[]).await, "Tutto lo sportello");
        assert_ne!(renewed, all);
        assert_eq!(
            (reader.get(&all).await.status, reader.get(&renewed).await.status),
            (404, 200),
            "the old one is dead"
        );
        made(&mut head, &town, "/revocation", &[]).await;
        assert_eq!(reader.get(&renewed).await.status, 404);
        assert_eq!(reader.get(&second).await.status, 200, "the others stay");
    }
}

#[tokio::test]
async fn an_operators_own_calendar_is_the_desk_of_the_day_and_ends_with_the_work() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let token = town.token(town.office).await;
        let mut program = town.app.visitor();
        for name in ["Amina", "Bruno", "Carla"] {
            let booking =
                json!({ "type": KIND, "starts_at": "2026-10-05T10:00:00+02:00", "applicant": { "name": name } });
            assert_eq!(ask(&mut program, &token, &town.hall("bookings"), &booking).await.status, 201);
        }
        let (email, person) = town.app.person(Role::Operator, Some(town.office)).await;
        let mut operator = town.app.visitor();
        operator.post("/staff/sign-in", &[("email", &email), ("password", testkit::PASSWORD)]).await.location();
        let page = made(&mut operator, &town, "/mine", &[]).await;
        assert!(!page.contains(">Rinnova <span class=\"visually-hidden\">Tutto lo sportello"), "only their own");
        let mine = address(&page, "id=\"mine\"");
        assert_eq!(operator.post(&format!("/staff/reception/{}/calendars", town.counter), &[]).await.status, 403);
        let seen = |answer: &testkit::Answer| parsed(&answer.body)["events"].as_array().unwrap().len();
        assert_eq!(seen(&program.get(&mine).await), 0, "no desk yet");
        let called = operator.post(&format!("/staff/reception/{}/desks/2/next", town.counter), &[]).await;
        assert_eq!(called.status, 303);
        assert_eq!(seen(&program.get(&mine).await), 1, "who calls sits there");
        made(&mut operator, &town, "/seat", &[("desk", "3")]).await;
        let about = parsed(&program.get(&mine).await.body)["events"][0]["description"].clone();
        assert!(about.as_str().unwrap().starts_with("Postazione 3"), "{about}");

        let done = town.app.db().write(move |tx| kernel::people::set_active(tx, person, false));
        done.await.unwrap();
        assert_eq!(program.get(&mine).await.status, 404, "who has left reads nothing any more");
        for forged in ["/calendars/x/agenda.ics", "/calendars//agenda.ics", "/calendars/%27/agenda.ics"] {
            assert_eq!(program.get(forged).await.status, 404);
        }
    }
}
