//! A change of calendar keeps what is booked, says whom it hits, and can be made twice.

use agenda::plan::{Absence, Plan};
use agenda::{Answer, Tally};
use jiff::civil::{Date, date};
use kernel::history::Actor;
use testkit::Engine;

use crate::support::{TODAY, Town, free, kind, open, plan, window};

async fn tally(town: &Town, day: Date) -> Vec<Tally> {
    let counter = town.counter;
    town.app.db().read(move |tx| agenda::tally(tx, counter, (day, day))).await.unwrap()
}

fn away(desk: u16, from: jiff::civil::DateTime, to: jiff::civil::DateTime) -> Absence {
    Absence { from, to, desk: Some(desk), reason: "corso".into() }
}

#[tokio::test]
async fn an_absence_blocks_its_desk_and_lists_whom_it_hits() {
    for engine in Engine::BOTH {
        let (before, day) = (plan(window(2, "10:00", "12:00")), date(2026, 10, 7));
        let town = open(engine, before.clone(), vec![kind("informazioni")]).await;
        let hit = town.booked(town.request(1, "informazioni", day.at(10, 30, 0, 0))).await;
        town.booked(town.request(2, "informazioni", day.at(11, 30, 0, 0))).await;
        let after = Plan { absences: vec![away(1, day.at(10, 45, 0, 0), day.at(11, 30, 0, 0))], ..before.clone() };
        let (draft, counter) = (after.clone(), town.counter);
        let would = town.app.db().read(move |tx| agenda::would_hit(tx, counter, &draft)).await.unwrap();
        assert_eq!(would, [hit.id], "told before it is published");
        let listed = town.publish(after).await;
        assert_eq!(listed.iter().map(|booking| booking.id).collect::<Vec<_>>(), [hit.id]);
        let counts = Tally { day, capacity: 8, taken: 2, blocked: 1, free: 5 };
        assert_eq!(tally(&town, day).await, [counts]);
        assert!(town.publish(before).await.is_empty(), "the absence is over and nobody is hit");
        assert_eq!(tally(&town, day).await, [Tally { blocked: 0, free: 6, ..counts }]);
    }
}

#[tokio::test]
async fn other_lengths_keep_what_is_booked_and_sell_nothing_over_it() {
    for engine in Engine::BOTH {
        let day = date(2026, 10, 7);
        let town = open(engine, plan(window(1, "10:00", "12:00")), vec![kind("informazioni")]).await;
        town.booked(town.request(1, "informazioni", day.at(10, 30, 0, 0))).await;
        let mut longer = window(1, "10:00", "12:00");
        longer.minutes = 40;
        assert!(town.publish(plan(longer.clone())).await.is_empty(), "somebody still receives at that time");
        assert_eq!(free(&town, town.wish("informazioni"), day).await, ["11:20"]);
        let over = town.book(town.request(2, "informazioni", day.at(10, 40, 0, 0))).await.unwrap();
        assert!(matches!(over, Answer::Gone(_)));

        let afternoon = plan(window(1, "14:00", "15:00"));
        assert_eq!(town.publish(afternoon).await.len(), 1, "nobody receives in the morning any more");
        assert_eq!(free(&town, town.wish("informazioni"), day).await, ["14:00", "14:30"]);
    }
}

#[tokio::test]
async fn it_runs_twice_and_goes_on_with_the_days() {
    for engine in Engine::BOTH {
        let town = open(engine, plan(window(2, "10:00", "12:00")), vec![kind("informazioni")]).await;
        town.booked(town.request(1, "informazioni", date(2026, 10, 7).at(10, 30, 0, 0))).await;
        assert_eq!(agenda::keep_up(town.app.db()).await.unwrap(), 0, "all is as the plan says");
        assert!(tally(&town, date(2026, 10, 6)).await.is_empty(), "the patron's day");
        assert!(tally(&town, date(2026, 10, 21)).await.is_empty(), "beyond the horizon");
        town.app.clock.advance(24 * 3600);
        assert_eq!(agenda::keep_up(town.app.db()).await.unwrap(), 8, "a day more");
        assert_eq!(agenda::keep_up(town.app.db()).await.unwrap(), 0);
        assert_eq!(tally(&town, date(2026, 10, 21)).await.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_of_plan_and_bookings_go_on_beside_each_other() {
    for engine in Engine::BOTH {
        let (two, three) = (plan(window(2, "10:00", "12:00")), plan(window(3, "10:00", "12:00")));
        let town = open(engine, two.clone(), vec![kind("informazioni")]).await;
        let mut waiting = Vec::new();
        for number in 0..60_u32 {
            let day = date(2026, 10, 7 + i8::try_from(number % 3).unwrap());
            let (app, request) = (town.app.app.clone(), town.request(number, "informazioni", day.at(10, 0, 0, 0)));
            waiting.push(tokio::spawn(async move { agenda::try_book(&app, &Actor::system(), &request).await }));
        }
        for round in 0..6 {
            let mut next = if round % 2 == 0 { three.clone() } else { two.clone() };
            next.absences.push(away(2, TODAY.at(9, 0, 0, 0), TODAY.at(10, 30 + round, 0, 0)));
            town.publish(next).await;
            agenda::keep_up(town.app.db()).await.unwrap();
        }
        for answer in waiting {
            answer.await.unwrap().expect("an answer");
        }
        for day in 7..10 {
            let counts = tally(&town, date(2026, 10, day)).await[0];
            assert_eq!(counts.capacity, counts.free + counts.taken + counts.blocked);
            assert!((2..=3).contains(&counts.taken), "{counts:?}");
        }
    }
}

#[tokio::test]
async fn what_is_no_longer_offered_or_lies_beyond_the_horizon_can_still_be_cancelled() {
    for engine in Engine::BOTH {
        let far = date(2026, 10, 16);
        let town = open(engine, plan(window(1, "10:00", "12:00")), vec![kind("informazioni")]).await;
        let id = town.booked(town.request(1, "informazioni", far.at(10, 0, 0, 0))).await.id;
        let nearer = Plan { horizon_days: 7, ..plan(window(1, "10:00", "12:00")) };
        assert!(town.publish(nearer).await.is_empty(), "a nearer horizon calls nobody off");
        assert!(free(&town, town.wish("informazioni"), far).await.is_empty());
        assert_eq!(tally(&town, far).await.len(), 1, "only what is booked is left");
        let counter = town.counter;
        town.write(move |tx, _| agenda::save_offers(tx, &Actor::system(), counter, &[])).await.unwrap();
        town.write(move |tx, post| agenda::cancel(tx, post, &Actor::system(), id, agenda::Back::Person)).await.unwrap();
        agenda::keep_up(town.app.db()).await.unwrap();
        assert!(tally(&town, far).await.is_empty());
    }
}
