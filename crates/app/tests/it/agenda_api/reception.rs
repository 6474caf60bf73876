//! The counter's reception by the office's own programs, and the tokens that let them in.

use kernel::permit::Role;
use serde_json::{Value, json};
use testkit::Engine;

use super::town::{KIND, TODAY, Town, WEDNESDAY, ask, made, name, problem, read};

#[tokio::test]
async fn a_program_receives_somebody_from_arrival_to_outcome() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (town.token(town.office).await, town.app.visitor());
        let counters = read(&mut program, &token, "/api/v1/reception").await.json();
        assert_eq!(counters[0]["id"], town.counter.to_string());
        let booking = json!({
            "type": KIND, "starts_at": "2026-10-05T10:00:00+02:00", "case": "P-7/2026",
            "applicant": { "name": "Amina Diallo", "phone": "0142 444111" },
        });
        let booked = ask(&mut program, &token, &town.hall("bookings"), &booking).await;
        assert_eq!(booked.status, 201, "{}", booked.text());
        let booked = booked.json();
        assert_eq!((booked["channel"].as_str(), booked["case"].as_str()), (Some("phone"), Some("P-7/2026")));

        let arrived = ask(&mut program, &token, &town.hall("arrivals"), &json!({ "code": booked["code"] })).await;
        assert_eq!(arrived.status, 200, "{}", arrived.text());
        let walk_in = json!({ "type": KIND, "priority": true });
        let walked_in = ask(&mut program, &token, &town.hall("tickets"), &walk_in).await;
        assert_eq!((walked_in.status, walked_in.json()["number"].as_str()), (201, Some("A02")));
        let day = read(&mut program, &token, &town.hall("day")).await.json();
        assert_eq!((day["bookings"][0]["ticket"].as_str(), day["desks"].as_u64()), (Some("A01"), Some(3)));
        assert_eq!(day["queue"], json!(["A02", "A01"]), "priority goes first");

        let called = ask(&mut program, &token, &town.hall("desks/2/next"), &json!({})).await.json();
        assert_eq!((called["number"].as_str(), called["state"].as_str()), (Some("A02"), Some("called")));
        let busy = ask(&mut program, &token, &town.hall("desks/2/next"), &json!({})).await;
        assert_eq!(problem(&busy, 409, "conflict")["reason"], "agenda-desk-busy");
        let ticket = format!("tickets/{}", called["id"].as_str().unwrap());
        for (path, body) in [
            ("recall", json!({})),
            ("outcome", json!({ "state": "serving" })),
            ("transfer", json!({ "type": KIND, "desk": 3 })),
            ("call", json!({ "desk": 3 })),
            ("outcome", json!({ "state": "done", "note": "Fatto" })),
        ] {
            let answer = ask(&mut program, &token, &town.hall(&format!("{ticket}/{path}")), &body).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        }
        let arrived = format!("tickets/{}/call", arrived.json()["id"].as_str().unwrap());
        let stale = [("authorization", token.as_str()), ("if-match", "\"9\"")];
        problem(&program.send_json(&town.hall(&arrived), &stale, &json!({ "desk": 1 })).await, 412, "precondition");
        assert_eq!(ask(&mut program, &token, &town.hall(&arrived), &json!({ "desk": 1 })).await.status, 200);
        let empty = ask(&mut program, &token, &town.hall("desks/2/next"), &json!({})).await;
        assert_eq!((empty.status, empty.json()), (200, Value::Null));
    }
}

#[tokio::test]
async fn a_call_that_is_asked_for_twice_calls_one_person() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (town.token(town.office).await, town.app.visitor());
        for _ in 0..2 {
            ask(&mut program, &token, &town.hall("tickets"), &json!({ "type": KIND })).await;
        }
        let key = name();
        let headers = [("authorization", token.as_str()), ("idempotency-key", key.as_str())];
        let first = program.send_json(&town.hall("desks/1/next"), &headers, &json!({})).await;
        let again = program.send_json(&town.hall("desks/1/next"), &headers, &json!({})).await;
        assert_eq!((first.status, first.json()), (again.status, again.json()), "{}", first.text());
        let elsewhere = program.send_json(&town.hall("desks/2/next"), &headers, &json!({})).await;
        problem(&elsewhere, 422, "invalid");
        let day = read(&mut program, &token, &town.hall("day")).await.json();
        assert_eq!(day["queue"].as_array().unwrap().len(), 1, "{day}");
    }
}

#[tokio::test]
async fn a_token_reaches_one_office_and_ends_when_it_is_told_to() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let token = made(&mut head, town.office).await;
        let mut program = town.app.visitor();
        let day = town.hall("day");
        assert_eq!(read(&mut program, &token, &day).await.status, 200);
        let elsewhere = town.token(town.other).await;
        problem(&read(&mut program, &elsewhere, &day).await, 404, "not-found");
        for nothing in ["Bearer ", "Bearer sportello_00", &token[..token.len() - 1], &format!("{token}0")] {
            let answer = read(&mut program, nothing, &day).await;
            problem(&answer, 401, "token");
            assert_eq!(answer.header("www-authenticate"), "Bearer");
        }
        let nobody = program.get(&day).await;
        problem(&nobody, 401, "sign-in");
        assert_eq!(read(&mut program, &token, "/staff/tokens").await.status, 303, "a program has no pages");

        let page = head.get("/staff/tokens").await.ok();
        assert!(page.contains("App") && !page.contains(&token["Bearer ".len()..]), "shown once");
        let revocation = page.split("action=\"").find(|part| part.contains("/revocation\"")).expect("a button");
        let revocation = revocation.split('"').next().unwrap().to_owned();
        let mut stranger = town.app.sign_in(Role::Head, Some(town.other)).await;
        assert!(!stranger.get("/staff/tokens").await.ok().contains(&revocation), "another office's token is not shown");
        assert_eq!(stranger.post(&revocation, &[]).await.status, 404);
        head.post(&revocation, &[]).await.location();
        problem(&read(&mut program, &token, &day).await, 401, "token");

        let token = made(&mut head, town.office).await;
        town.app.clock.advance(30 * 24 * 3600 + 1);
        problem(&read(&mut program, &token, &day).await, 401, "token");
    }
}

#[tokio::test]
async fn a_token_never_gives_what_its_maker_has_not() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        assert_eq!(operator.get("/staff/tokens").await.status, 403);
        let mut head = town.head().await;
        let (here, there) = (town.office.to_string(), town.other.to_string());
        for (office, permission, days) in
            [(&there, "receive_people", "30"), (&here, "administer", "30"), (&here, "receive_people", "100000")]
        {
            let fields = [("name", "App"), ("office", office), ("permission", permission), ("days", days)];
            assert_eq!(head.post("/staff/tokens", &fields).await.status, 422, "{permission} {days}");
        }
        // Whoever loses the account loses the programs that acted for it.
        let token = made(&mut head, town.office).await;
        let done = town.app.db().write(|tx| {
            tx.execute("UPDATE people SET active = $1 WHERE email LIKE 'head-%'", kernel::params![false]).map(|_| ())
        });
        done.await.unwrap();
        problem(&read(&mut town.app.visitor(), &token, &town.hall("day")).await, 401, "token");
    }
}

#[tokio::test]
async fn the_history_says_which_program_did_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (token, mut program) = (town.token(town.office).await, town.app.visitor());
        let booking = json!({ "type": KIND, "starts_at": WEDNESDAY, "applicant": { "name": "Amina Diallo" } });
        assert_eq!(ask(&mut program, &token, &town.hall("bookings"), &booking).await.status, 201);
        let names: Vec<String> = town
            .app
            .db()
            .read(|tx| {
                let sql = "SELECT person_name FROM history WHERE subject_kind = 'booking' ORDER BY id";
                tx.list(sql, &[], |row| row.next())
            })
            .await
            .unwrap();
        assert_eq!(names, ["Persona head (App)"]);
        let day = read(&mut program, &token, &town.hall(&format!("day?day={TODAY}"))).await.json();
        assert!(day["bookings"].as_array().unwrap().is_empty());
    }
}
