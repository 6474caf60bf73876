//! A rush: as many bookings as places, whoever asks and however many at once.

use agenda::Answer;
use kernel::clock::Clock;
use kernel::db::{Db, Size};
use kernel::ids::Ids;
use testkit::Engine;

use crate::support::{TODAY, Town, kind, plan, window};

/// Two desks from ten to noon: four beginnings, eight places today.
async fn town(engine: Engine) -> Town {
    Town::with(engine, plan(window(2, "10:00", "12:00")), vec![kind("informazioni")]).await
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_sell_each_place_once() {
    let town = town(Engine::Postgres).await;
    let clock: Clock = town.app.clock.clone();
    let other =
        Db::open(town.app.url(), Size { readers: 1, connections: 4 }, clock.clone(), Ids::random(clock)).unwrap();
    let other = web::App::new(
        other,
        web::press::Press::new(None, 1, web::press::Limits::default()),
        web::Settings::default(),
        &[charter::ROOM, agenda::ROOM],
    )
    .unwrap();
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
