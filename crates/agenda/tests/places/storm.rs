//! A rush: as many bookings as places, whoever asks and however many at once.

use agenda::Answer;
use jiff::civil::date;
use kernel::clock::Clock;
use kernel::db::{Db, Size};
use kernel::ids::Ids;
use testkit::Engine;

use crate::support::{TODAY, Town, kind, open, plan, window};

/// Two desks from ten to noon: four beginnings, eight places today.
async fn town(engine: Engine) -> Town {
    open(engine, plan(window(2, "10:00", "12:00")), vec![kind("informazioni")]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_requests_for_two_places_give_exactly_two() {
    for engine in Engine::BOTH {
        let town = town(engine).await;
        let mut waiting = Vec::new();
        for number in 0..1000 {
            let (app, request) = (town.app.app.clone(), town.request(number, "informazioni", TODAY.at(10, 30, 0, 0)));
            waiting.push(tokio::spawn(async move {
                agenda::try_book(&app, &kernel::history::Actor::system(), &request).await
            }));
        }
        let (mut booked, mut gone) = (Vec::new(), 0);
        for answer in waiting {
            match answer.await.unwrap().expect("an answer") {
                Answer::Booked(booking) => booked.push(booking.desk),
                Answer::Gone(nearest) => {
                    gone += 1;
                    assert_eq!(nearest.len(), 3, "the nearest three are offered");
                    assert!(nearest.iter().all(|start| start.starts_at != town.instant(TODAY.at(10, 30, 0, 0))));
                }
            }
        }
        booked.sort_unstable();
        assert_eq!((booked, gone), (vec![1, 2], 998), "{engine:?}");
        assert_eq!(town.rows().await.len(), 2);
        assert_eq!(town.app.outbox().await.len(), 2);
    }
}

/// The program once more, on the same database.
fn elsewhere(town: &Town) -> web::App {
    let clock: Clock = town.app.clock.clone();
    let size = Size { readers: 1, connections: 4 };
    let other = Db::open(town.app.url(), size, clock.clone(), Ids::random(clock)).unwrap();
    let press = web::press::Press::new(None, 1, web::press::Limits::default());
    web::App::new(other, press, web::Settings::default(), &[charter::ROOM, agenda::ROOM]).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_sell_each_place_once() {
    let town = town(Engine::Postgres).await;
    let other = elsewhere(&town);
    let mut waiting = Vec::new();
    for number in 0..200 {
        let app = if number % 2 == 0 { town.app.app.clone() } else { other.clone() };
        let at = TODAY.at(10 + i8::try_from(number / 100).unwrap(), 0, 0, 0);
        let request = town.request(number, "informazioni", at);
        waiting.push(tokio::spawn(
            async move { agenda::try_book(&app, &kernel::history::Actor::system(), &request).await },
        ));
    }
    let mut booked = 0;
    for answer in waiting {
        booked += usize::from(matches!(answer.await.unwrap().expect("an answer"), Answer::Booked(_)));
    }
    assert_eq!(booked, 4, "two desks at ten and two at eleven");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn places_are_made_anew_by_two_at_once_while_people_book() {
    for engine in Engine::BOTH {
        let town = town(engine).await;
        let apps = [town.app.app.clone(), elsewhere(&town)];
        let mut booking = Vec::new();
        for number in 0..120_u32 {
            let at = date(2026, 10, 7 + i8::try_from(number % 3).unwrap()).at(
                10,
                30 * i8::try_from(number % 2).unwrap(),
                0,
                0,
            );
            let (app, request) = (apps[number as usize % 2].clone(), town.request(number, "informazioni", at));
            booking.push(tokio::spawn(async move {
                agenda::try_book(&app, &kernel::history::Actor::system(), &request).await
            }));
        }
        let making = apps.clone().map(|app| {
            tokio::spawn(async move {
                for _ in 0..5 {
                    agenda::keep_up(app.db()).await.expect("places");
                }
            })
        });
        for desks in [3, 1, 2] {
            town.publish(plan(window(desks, "10:00", "12:00"))).await;
        }
        for made in making {
            made.await.unwrap();
        }
        let mut booked = 0;
        for answer in booking {
            booked += u64::from(matches!(answer.await.unwrap().expect("an answer"), Answer::Booked(_)));
        }
        let counter = town.counter;
        let days = town.app.db().read(move |tx| agenda::tally(tx, counter, (TODAY, date(2026, 10, 30)))).await.unwrap();
        assert!(days.iter().all(|day| day.capacity == day.free + day.taken + day.blocked), "{engine:?}: {days:?}");
        assert_eq!(days.iter().map(|day| day.taken).sum::<u64>(), booked, "{engine:?}: no place of a booking was lost");
        assert!((12..=18).contains(&booked), "{engine:?}: two or three desks at six times: {booked}");
        assert_eq!(agenda::keep_up(town.app.db()).await.unwrap(), 0, "{engine:?}: all is as the plan says");
    }
}
