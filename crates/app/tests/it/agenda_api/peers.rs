//! Cases that peers' users brought to light (design/peers.md), replayed from the database to the API. The rules' own tests stand beside them.

use agenda::plan::{Plan, Release};
use testkit::Engine;

use super::town::{Town, WEDNESDAY, book, plan, problem, window};

/// The times that are free on a day, as programs read them.
async fn free(town: &Town, day: &str) -> Vec<String> {
    let path = format!("{}?type=informazioni&from={day}&to={day}", town.free("starts"));
    let found = town.app.visitor().get(&path).await.json();
    let starts = found["starts"].as_array().expect("starts");
    starts.iter().map(|start| start["starts_at"].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn an_opening_that_has_started_offers_what_is_left_and_now_can_be_had_without_lead_time() {
    for engine in Engine::BOTH {
        let town = Town::planned(engine, plan(window(1, "09:00", "10:30"))).await;
        let left = ["2026-10-05T09:30:00+02:00", "2026-10-05T10:00:00+02:00"];
        assert_eq!(free(&town, "2026-10-05").await, left, "the clock stands at half past nine");
        town.booked("Puntuale", left[0]).await;
        town.app.clock.advance(1);
        assert_eq!(free(&town, "2026-10-05").await, left[1..]);
        let late = book(&mut town.app.visitor(), &town.wanted("Tarda", left[0])).await;
        problem(&late, 409, "conflict");
    }
}

#[tokio::test]
async fn cancelled_ones_are_ignored() {
    for engine in Engine::BOTH {
        let town = Town::planned(engine, plan(window(1, "10:00", "10:30"))).await;
        for _ in 0..3 {
            let booked = town.booked("Amina", WEDNESDAY).await;
            assert!(free(&town, "2026-10-07").await.is_empty());
            let path = format!("/api/v1/appointments/{}/cancellation", booked["link"].as_str().unwrap());
            assert_eq!(town.app.visitor().send_json(&path, &[], &serde_json::json!({})).await.status, 200);
            assert_eq!(free(&town, "2026-10-07").await, [WEDNESDAY]);
        }
    }
}

#[tokio::test]
async fn past_refused_and_other_types_bookings_do_not_count_against_a_person() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut wanted = town.wanted("Amina Diallo", "2026-10-05T10:00:00+02:00");
        wanted["applicant"]["born_on"] = "1980-05-01".into();
        // Of another type.
        assert_eq!(book(&mut town.app.visitor(), &wanted).await.status, 201);
        wanted["type"] = "limitato".into();
        // Refused: at an hour that the plan does not have, and with too many people.
        let mut refused = wanted.clone();
        refused["starts_at"] = "2026-10-05T10:07:00+02:00".into();
        assert_eq!(book(&mut town.app.visitor(), &refused).await.status, 409);
        refused["people"] = 50.into();
        assert_eq!(book(&mut town.app.visitor(), &refused).await.status, 422);
        assert_eq!(book(&mut town.app.visitor(), &wanted).await.status, 201);
        wanted["starts_at"] = WEDNESDAY.into();
        assert_eq!(
            problem(&book(&mut town.app.visitor(), &wanted).await, 409, "conflict")["reason"],
            "agenda-limit-person"
        );
        // Past.
        town.app.clock.advance(3600 + 1);
        assert_eq!(book(&mut town.app.visitor(), &wanted).await.status, 201);
    }
}

#[tokio::test]
async fn places_roll_in_at_the_hour_of_opening_and_not_before() {
    for engine in Engine::BOTH {
        let release = Release::Rolling { at: "10:00".parse().unwrap() };
        let rolling = Plan { horizon_days: 7, release, ..plan(window(1, "10:00", "10:30")) };
        let town = Town::planned(engine, rolling).await;
        let monday = "2026-10-12T10:00:00+02:00";
        assert!(free(&town, "2026-10-12").await.is_empty());
        problem(&book(&mut town.app.visitor(), &town.wanted("Presto", monday)).await, 409, "conflict");
        town.app.clock.set("2026-10-05T09:59:59+02:00".parse().unwrap());
        assert!(free(&town, "2026-10-12").await.is_empty());
        town.app.clock.advance(1);
        assert_eq!(free(&town, "2026-10-12").await, [monday]);
        town.booked("Puntuale", monday).await;
    }
}

#[tokio::test]
async fn a_place_until_midnight_belongs_to_its_day() {
    for engine in Engine::BOTH {
        let town = Town::planned(engine, plan(window(1, "23:00", "24:00"))).await;
        let last = "2026-10-07T23:30:00+02:00";
        let booked = town.booked("Notturna", last).await;
        assert_eq!(booked["ends_at"], "2026-10-08T00:00:00+02:00");
        assert_eq!(free(&town, "2026-10-07").await, ["2026-10-07T23:00:00+02:00"]);
        assert_eq!(free(&town, "2026-10-08").await[0], "2026-10-08T23:00:00+02:00");
    }
}

#[tokio::test]
async fn the_hour_of_the_wall_stays_when_the_clocks_change_and_its_distance_from_utc_tells_it() {
    for engine in Engine::BOTH {
        let town = Town::planned(engine, plan(window(1, "10:00", "10:30"))).await;
        assert_eq!(free(&town, "2026-10-23").await, ["2026-10-23T10:00:00+02:00"]);
        assert_eq!(free(&town, "2026-10-26").await, ["2026-10-26T10:00:00+01:00"]);
        let summer_time = book(&mut town.app.visitor(), &town.wanted("Amina", "2026-10-26T10:00:00+02:00")).await;
        problem(&summer_time, 409, "conflict");
        town.booked("Amina", "2026-10-26T10:00:00+01:00").await;
    }
}

/// Peers sold one place 4 to 22 times to 30 who asked at once.
#[tokio::test(flavor = "multi_thread")]
async fn thirty_who_ask_at_once_for_one_place_get_it_once() {
    for engine in Engine::BOTH {
        let town = Town::planned(engine, plan(window(1, "10:00", "10:30"))).await;
        let asked = (0..30).map(|number| {
            let (mut program, wanted) = (town.app.visitor(), town.wanted(&format!("Persona {number}"), WEDNESDAY));
            tokio::spawn(async move { book(&mut program, &wanted).await.status })
        });
        let mut answers = Vec::new();
        for one in asked.collect::<Vec<_>>() {
            answers.push(one.await.unwrap());
        }
        answers.sort_unstable();
        assert_eq!((answers[0], answers[1], answers[29]), (201, 409, 409), "{answers:?}");
        assert_eq!(town.count("agenda_taken").await, 1);
    }
}
