//! Convoking by the office's own programs: invited, read, taken back.

use kernel::ledger::{self, Filter, Outcome};
use kernel::permit::Role;
use serde_json::{Value, json};
use testkit::Engine;

use super::town::{TODAY, Town, WEDNESDAY, ask, book, name, pointers, problem, read};

fn wanted(case: &str) -> Value {
    json!({
        "type": "ritiro", "case": case, "last_day": "2026-12-18",
        "applicant": { "name": "Amina Diallo", "email": "amina@example.it", "lang": "fr" },
        "address": { "street": "Via Roma 1", "postcode": "15033", "town": "Casale Monferrato", "province": "AL" },
    })
}

#[tokio::test]
async fn a_program_convokes_somebody_and_sees_what_comes_of_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (town.token(town.office).await, town.app.visitor());
        let convoked = ask(&mut program, &token, &town.hall("convocations"), &wanted("P-7/2026")).await;
        assert_eq!(convoked.status, 201, "{}", convoked.text());
        let one = convoked.json();
        let said = |part: &str| one[part].as_str().unwrap_or_default().to_owned();
        assert_eq!(
            (said("state"), said("mail"), said("invited_on")),
            ("invited".into(), "waiting".into(), TODAY.to_string())
        );
        assert_eq!((one["letter_due_on"].as_str(), one["appointment"].as_object()), (None, None));
        let mail = &town.app.outbox().await[0];
        assert!(mail.recipient == "amina@example.it" && mail.body.contains(&said("url")), "{}", mail.body);
        assert!(mail.subject.starts_with("Convocation"), "in her language: {}", mail.subject);

        // The same case again, under another name of the request: nothing is sent twice.
        let again = ask(&mut program, &token, &town.hall("convocations"), &wanted("P-7/2026")).await;
        assert_eq!((again.status, again.json()["id"].as_str()), (200, one["id"].as_str()));
        assert_eq!(town.app.outbox().await.len(), 1);

        // The person books at the counter; the program reads it.
        let booking = json!({
            "type": "ritiro", "starts_at": WEDNESDAY, "case": "P-7/2026", "channel": "counter",
            "applicant": { "name": "Amina Diallo", "email": "amina@example.it" },
        });
        assert_eq!(ask(&mut program, &token, &town.hall("bookings"), &booking).await.status, 201);
        let own = town.hall(&format!("convocations/{}", said("id")));
        let now = read(&mut program, &token, &own).await;
        assert!(now.header("cache-control").contains("no-store"));
        assert_eq!(now.json()["state"], "booked");
        assert_eq!(now.json()["appointment"]["starts_at"], WEDNESDAY);
        let withdrawal = format!("{own}/withdrawal");
        let refused = ask(&mut program, &token, &withdrawal, &json!({})).await;
        assert_eq!(problem(&refused, 409, "conflict")["reason"], "agenda-convocation-booked");
        let mut head = town.app.sign_in(Role::Head, Some(town.office)).await;
        let page = head.get(&format!("/staff/reception/{}/convocations/{}", town.counter, said("id"))).await.ok();
        assert!(page.contains("(App)") && page.contains("Lettura"), "who did it and who looked: {page}");
    }
}

#[tokio::test]
async fn a_convocation_is_taken_back_once_and_the_ledger_knows() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (town.token(town.office).await, town.app.visitor());
        let key = name();
        let headers = [("authorization", token.as_str()), ("idempotency-key", key.as_str())];
        let path = town.hall("convocations");
        let first = program.send_json(&path, &headers, &wanted("P-1")).await;
        let again = program.send_json(&path, &headers, &wanted("P-1")).await;
        assert_eq!((first.status, first.json()), (201, again.json()), "the same answer, whatever the line did");
        problem(&program.send_json(&path, &headers, &wanted("P-2")).await, 422, "invalid");

        let own = format!("{path}/{}", first.json()["id"].as_str().unwrap());
        let withdrawal = format!("{own}/withdrawal");
        let stale = [("authorization", token.as_str()), ("if-match", "\"9\"")];
        problem(&program.send_json(&withdrawal, &stale, &json!({})).await, 412, "precondition");
        let current = read(&mut program, &token, &own).await.header("etag").to_owned();
        let fresh = [("authorization", token.as_str()), ("if-match", current.as_str())];
        let done = program.send_json(&withdrawal, &fresh, &json!({})).await;
        assert_eq!((done.status, done.json()["state"].as_str()), (200, Some("withdrawn")), "{}", done.text());
        assert_eq!(done.json()["withdrawn_on"], TODAY.to_string());
        let over = ask(&mut program, &token, &withdrawal, &json!({})).await;
        assert_eq!(problem(&over, 409, "conflict")["reason"], "agenda-convocation-over");
        assert_eq!(town.app.outbox().await.len(), 2, "invited, then told that it is withdrawn");
        let (office, year) = (town.office, (jiff::civil::date(2026, 1, 1), jiff::civil::date(2026, 12, 31)));
        let filter = Filter { kinds: vec![ledger::Kind::Convocation], ..Filter::default() };
        let rows =
            town.app.db().read(move |tx| ledger::page(tx, office, year, &filter, None, (10, 0))).await.unwrap().0;
        assert!(rows.iter().any(|row| row.reverses.is_none() && row.entry.outcome == Outcome::Withdrawn), "{rows:?}");
    }
}

#[tokio::test]
async fn what_cannot_be_convoked_is_named_part_by_part() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (town.token(town.office).await, town.app.visitor());
        let path = town.hall("convocations");
        let wrong = json!({
            "case": "P-1", "last_day": "domani",
            "applicant": { "email": "amina", "born_on": "2030-01-01", "lang": "klingon" },
            "address": { "street": "Via Roma 1", "postcode": "1503" },
        });
        let named = pointers(&problem(&ask(&mut program, &token, &path, &wrong).await, 422, "invalid"));
        for pointer in [
            "#/type",
            "#/last_day",
            "#/applicant/name",
            "#/applicant/email",
            "#/applicant/born_on",
            "#/applicant/lang",
            "#/address/town",
            "#/address/postcode",
        ] {
            assert!(named.iter().any(|one| one == pointer), "{pointer}: {named:?}");
        }
        let mut everybodys = wanted("P-1");
        everybodys["type"] = "informazioni".into();
        let refused = problem(&ask(&mut program, &token, &path, &everybodys).await, 422, "invalid");
        assert_eq!(pointers(&refused), ["#/type"]);
        let mut unreachable = wanted("P-1");
        unreachable["applicant"] = json!({ "name": "Amina Diallo" });
        unreachable["address"] = Value::Null;
        let refused = problem(&ask(&mut program, &token, &path, &unreachable).await, 422, "invalid");
        assert_eq!(pointers(&refused), ["#/applicant/email"]);
        let nameless = program.send_json(&path, &[("authorization", &token)], &wanted("P-1")).await;
        problem(&nameless, 422, "invalid");

        let convoked = ask(&mut program, &token, &path, &wanted("P-1")).await.json();
        let mut other = wanted("P-1");
        other["applicant"]["name"] = "Bruno Ferri".into();
        let refused = problem(&ask(&mut program, &token, &path, &other).await, 422, "invalid");
        assert_eq!(pointers(&refused), ["#/case"]);

        let own = format!("{path}/{}", convoked["id"].as_str().unwrap());
        let elsewhere = town.token(town.other).await;
        for answer in [
            read(&mut program, &elsewhere, &own).await,
            ask(&mut program, &elsewhere, &path, &wanted("P-3")).await,
            ask(&mut program, &elsewhere, &format!("{own}/withdrawal"), &json!({})).await,
        ] {
            problem(&answer, 404, "not-found");
        }
        problem(&program.get(&own).await, 401, "sign-in");
        let uninvited = json!({
            "counter": town.counter.to_string(), "type": "ritiro", "starts_at": WEDNESDAY,
            "applicant": { "name": "Amina Diallo", "phone": "0142 444111" },
        });
        problem(&book(&mut program, &uninvited).await, 409, "conflict");
    }
}
