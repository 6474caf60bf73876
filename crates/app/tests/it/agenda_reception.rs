//! The counter's reception: everybody is called once, by one desk; what comes of it is counted; and the hall learns no names.

pub(crate) mod town;

use std::collections::BTreeSet;

use agenda::Stage;
use jiff::civil::date;
use kernel::Lang;
use kernel::history::Actor;
use kernel::ledger::{Outcome, Row};
use kernel::permit::Role;
use testkit::Engine;

use town::{KIND, TODAY, Town, after, current, followed};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_desks_never_call_the_same_person() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let mut operators = Vec::new();
        for desk in 1..=2 {
            operators.push((desk, town.operator().await));
        }
        operators.push((3, town.operator_elsewhere(engine).await));
        for round in 0..4 {
            // Fewer people than desks: the third comes too late.
            for _ in 0..2 {
                operators[0].1.post(&town.path("/tickets"), &[("kind", KIND)]).await.location();
            }
            let mut calls = Vec::new();
            for (desk, mut browser) in operators.drain(..) {
                let path = town.path(&format!("/desks/{desk}/next"));
                calls.push(tokio::spawn(async move {
                    assert_eq!(browser.post(&path, &[]).await.status, 303);
                    (desk, browser)
                }));
            }
            let mut called = Vec::new();
            for call in calls {
                let (desk, mut browser) = call.await.unwrap();
                let page = browser.get(&town.path(&format!("/desks/{desk}"))).await.ok();
                if page.contains("class=\"current\"") {
                    let ticket = current(&page);
                    let path = format!("{ticket}/outcome");
                    browser.post(&path, &[("desk", &desk.to_string()), ("state", "done")]).await.location();
                    called.push(ticket);
                }
                operators.push((desk, browser));
            }
            called.sort_unstable();
            called.dedup();
            assert_eq!(called.len(), 2, "{engine:?}, round {round}: two people, each called by one desk");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whom_two_desks_want_is_called_by_one_and_the_other_is_told() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let (mut one, mut two) = (town.operator().await, town.operator_elsewhere(engine).await);
        one.post(&town.path("/tickets"), &[("kind", KIND)]).await.location();
        let page = one.get(&town.path("/desks/1")).await.ok();
        let marked = page.find("call-A01").expect("a button to call");
        let path =
            page[..marked].rsplit("action=\"").next().and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        let (first, second) = tokio::join!(one.post(&path, &[("desk", "1")]), two.post(&path, &[("desk", "2")]));
        let pages = [followed(&mut one, &first).await, followed(&mut two, &second).await];
        let have = pages.iter().filter(|page| page.contains("class=\"current\"")).count();
        let told =
            pages.iter().filter(|page| page.contains("già stato chiamato") || page.contains("se n’è occupata")).count();
        assert_eq!((have, told), (1, 1), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_of_a_day_are_given_once_each() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let (_, kiosk) = town.hall().await;
        let mut taken = Vec::new();
        for _ in 0..30 {
            let (mut browser, path) = (town.app.visitor(), format!("{kiosk}/tickets"));
            taken.push(tokio::spawn(async move {
                let answer = browser.post(&path, &[("kind", KIND)]).await;
                let page = browser.get(&answer.location()).await.ok();
                after(&page, "class=\"ticket\">").to_owned()
            }));
        }
        let mut numbers = Vec::new();
        for one in taken {
            numbers.push(one.await.unwrap());
        }
        numbers.sort_unstable();
        let expected: Vec<String> = (1..=30).map(|number| format!("A{number:02}")).collect();
        assert_eq!(numbers, expected, "{engine:?}");
        // Types that are not for everybody are not given at the kiosk.
        assert_eq!(town.app.visitor().post(&format!("{kiosk}/tickets"), &[("kind", "ritiro")]).await.status, 404);
    }
}

#[tokio::test]
async fn an_appointment_goes_from_the_code_to_its_row_of_the_account() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let booking = town.book("Amina Diallo", town.at(TODAY, 10, 0)).await;
        let tomorrow = town.book("Luis Conti", town.at(date(2026, 10, 6), 10, 0)).await;
        let mut operator = town.operator().await;

        let wrong = operator.post(&town.path("/arrivals"), &[("code", "ZZZZZZZZZZ")]).await;
        assert!(followed(&mut operator, &wrong).await.contains("Nessun appuntamento con questo codice"));
        let early = operator.post(&town.path("/arrivals"), &[("code", &tomorrow.code)]).await;
        assert!(followed(&mut operator, &early).await.contains("non è oggi: martedì 6 ottobre 2026"));
        // As somebody types it, and a second time: there is one number.
        for code in [booking.code.to_lowercase(), format!("http://sportello.test/appointments/{}", booking.link)] {
            let arrived = operator.post(&town.path("/arrivals"), &[("code", &code)]).await;
            assert!(followed(&mut operator, &arrived).await.contains("In sala con il numero A01"));
        }
        assert!(operator.get(&town.path("")).await.ok().contains("Una persona in attesa"));

        town.app.clock.advance(35 * 60);
        let called = operator.post(&town.path("/desks/2/next"), &[]).await;
        let page = followed(&mut operator, &called).await;
        assert!(page.contains("Amina Diallo") && page.contains("P-7/2026"));
        let ticket = current(&page);
        operator.post(&format!("{ticket}/recall"), &[]).await.location();
        operator.post(&format!("{ticket}/outcome"), &[("desk", "2"), ("state", "serving")]).await.location();
        let done = [("desk", "2"), ("state", "done"), ("note", "manca nulla")];
        operator.post(&format!("{ticket}/outcome"), &done).await.location();
        // Once is enough.
        let again = operator.post(&format!("{ticket}/outcome"), &done).await;
        assert!(followed(&mut operator, &again).await.contains("se n’è occupata"));

        let rows = town.rows().await;
        assert_eq!(rows.iter().filter(|row| row.entry.outcome == Outcome::Done).count(), 1);
        assert_eq!(rows.iter().filter(|row| row.entry.outcome == Outcome::Open).count(), 1);
        let page = operator.get(&town.path(&format!("/bookings/{}", booking.id))).await.ok();
        assert!(page.contains("Servito"));
        let late = operator.post(&town.path(&format!("/bookings/{}/no-show", booking.id)), &[]).await;
        assert!(followed(&mut operator, &late).await.contains("l’esito si scrive alla postazione"));
    }
}

#[tokio::test]
async fn who_lacks_a_document_is_offered_another_day_and_who_does_not_answer_is_missed() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let first = town.book("Elena Popescu", town.at(TODAY, 10, 0)).await;
        let second = town.book("Ion Rusu", town.at(TODAY, 10, 0)).await;
        let third = town.book("Wei Chen", town.at(TODAY, 10, 0)).await;
        let mut operator = town.operator().await;
        for booking in [&first, &second] {
            operator.post(&town.path("/arrivals"), &[("code", &booking.code)]).await.location();
        }
        town.app.clock.advance(35 * 60);
        let called = operator.post(&town.path("/desks/1/next"), &[]).await;
        let ticket = current(&followed(&mut operator, &called).await);
        let busy = operator.post(&town.path("/desks/1/next"), &[]).await;
        assert!(followed(&mut operator, &busy).await.contains("La postazione ha già una persona"));
        let lacks = operator.post(&format!("{ticket}/outcome"), &[("desk", "1"), ("state", "incomplete")]).await;
        let form = followed(&mut operator, &lacks).await;
        assert!(form.contains("value=\"Elena Popescu\"") && form.contains("value=\"P-7/2026\""), "{form}");

        let called = operator.post(&town.path("/desks/1/next"), &[]).await;
        let ticket = current(&followed(&mut operator, &called).await);
        operator.post(&format!("{ticket}/outcome"), &[("desk", "1"), ("state", "absent")]).await.location();
        let missed = operator.post(&town.path(&format!("/bookings/{}/no-show", third.id)), &[]).await;
        assert!(followed(&mut operator, &missed).await.contains("Non si è presentato"));
        let count = |outcome: Outcome, rows: &[Row]| rows.iter().filter(|row| row.entry.outcome == outcome).count();
        let rows = town.rows().await;
        assert_eq!((count(Outcome::Done, &rows), count(Outcome::NoShow, &rows)), (1, 2), "{engine:?}");

        let page = operator.get(&town.path("/no-shows")).await.ok();
        assert!(page.contains("Non si è presentato il 66,67 %: 2 su 3"), "{page}");
        let file = operator.get(&town.path("/no-shows.csv")).await;
        assert!(
            file.ok().contains(";Informazioni;Al telefono;fino a un giorno prima;Senza promemoria;3;2"),
            "{}",
            file.text()
        );
    }
}

#[tokio::test]
async fn a_booking_on_the_telephone_takes_one_form() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let mut operator = town.operator().await;
        let form = operator.get(&town.path("/bookings?channel=phone")).await.ok();
        assert!(
            form.contains("oggi 10:00") && form.contains(" checked autofocus"),
            "the first free place is chosen already"
        );
        let place = after(&form, "name=\"place\" value=\"").to_owned();
        let key = after(&form, "name=\"key\" value=\"").to_owned();
        let nobody = [("place", place.as_str()), ("name", ""), ("phone", ""), ("key", &key)];
        let refused = operator.post(&town.path("/bookings"), &nobody).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Scrivere nome e cognome"));
        let fields = [
            ("place", place.as_str()),
            ("channel", "phone"),
            ("name", "Oksana Bondarenko"),
            ("phone", "0142 444444"),
            ("key", &key),
        ];
        let booked = operator.post(&town.path("/bookings"), &fields).await;
        let page = followed(&mut operator, &booked).await;
        assert!(
            page.contains("Appuntamento confermato")
                && page.contains("Oksana Bondarenko")
                && page.contains("Al telefono")
        );
        // Sent twice, it books once.
        assert_eq!(operator.post(&town.path("/bookings"), &fields).await.location(), booked.location());

        let moved = operator
            .post(&format!("{}/move", booked.location()), &[("place", &town.at(TODAY, 11, 0).to_string())])
            .await;
        assert!(followed(&mut operator, &moved).await.contains("11:00"));
        for typed in ["bondarenko oks", "OKSANA"] {
            let query = typed.replace(' ', "+");
            assert!(operator.get(&town.path(&format!("/search?q={query}"))).await.ok().contains("Oksana Bondarenko"));
        }
        assert!(operator.get(&town.path("/search?q=%25")).await.ok().contains("Nessun appuntamento trovato"));
        let cancelled = operator.post(&format!("{}/cancellation", booked.location()), &[]).await;
        assert!(followed(&mut operator, &cancelled).await.contains("Annullato"));
        assert_eq!(town.rows().await[0].entry.outcome, Outcome::Withdrawn);
    }
}

#[tokio::test]
async fn the_hall_shows_numbers_and_desks_and_no_names() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let booking = town.book("Fatou Ndiaye", town.at(TODAY, 10, 0)).await;
        let (display, kiosk) = town.hall().await;
        let mut hall = town.app.visitor();
        assert!(hall.get(&kiosk).await.ok().contains("Informazioni"));
        assert_eq!(hall.post(&format!("{kiosk}/arrivals"), &[("code", "nessuno")]).await.status, 422);
        let arrived = hall.post(&format!("{kiosk}/arrivals"), &[("code", &booking.code)]).await;
        let page = followed(&mut hall, &arrived).await;
        assert!(page.contains("A01") && !page.contains("Fatou"));
        hall.post(&format!("{kiosk}/tickets"), &[("kind", KIND)]).await.location();

        town.app.clock.advance(40 * 60);
        let mut operator = town.operator().await;
        operator.post(&town.path("/desks/3/next"), &[]).await.location();
        let screen = hall.get(&display).await.ok();
        assert!(screen.contains(">A01</th><td>3<"), "{screen}");
        assert!(!screen.contains("Fatou") && !screen.contains("Ndiaye"));
        // Its languages take turns, each once in a round.
        let mut rest: BTreeSet<&str> = Lang::ALL.into_iter().map(Lang::code).collect();
        for _ in Lang::ALL {
            let screen = hall.get(&display).await.ok();
            assert!(screen.contains(">A01</th><td>3<"), "{screen}");
            rest.retain(|code| !screen.contains(&format!("<html lang=\"{code}\"")));
            town.app.clock.advance(10);
        }
        assert!(rest.is_empty(), "never shown: {rest:?}");

        // New addresses close the old ones.
        town.hall().await;
        assert_eq!(hall.get(&display).await.status, 404);
        assert_eq!(hall.get(&kiosk).await.status, 404);
    }
}

#[tokio::test]
async fn who_is_sent_on_waits_for_that_desk_with_the_turn_of_before() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let mut operator = town.operator().await;
        for _ in 0..2 {
            operator.post(&town.path("/tickets"), &[("kind", KIND)]).await.location();
            town.app.clock.advance(60);
        }
        let called = operator.post(&town.path("/desks/1/next"), &[]).await;
        let ticket = current(&followed(&mut operator, &called).await);
        operator
            .post(&format!("{ticket}/transfer"), &[("from", "1"), ("kind", "ritiro"), ("desk", "3")])
            .await
            .location();
        let next = operator.post(&town.path("/desks/1/next"), &[]).await;
        assert!(followed(&mut operator, &next).await.contains(">A02<"), "another desk's person is passed over");
        let next = operator.post(&town.path("/desks/3/next"), &[]).await;
        let page = followed(&mut operator, &next).await;
        assert!(page.contains(">A01<") && page.contains("Ritiro atti"));
    }
}

#[tokio::test]
async fn an_exercise_reaches_neither_the_account_nor_a_mailbox_and_leaves_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Familiarisation).await;
        let booking = town.book("Marco Conti", town.at(TODAY, 10, 0)).await;
        let mut operator = town.operator().await;
        operator.post(&town.path("/arrivals"), &[("code", &booking.code)]).await.location();
        operator.post(&town.path("/tickets"), &[("kind", KIND)]).await.location();
        town.app.clock.advance(40 * 60);
        let called = operator.post(&town.path("/desks/1/next"), &[]).await;
        let page = followed(&mut operator, &called).await;
        assert!(page.contains("dati di prova"));
        let done = operator.post(&format!("{}/outcome", current(&page)), &[("desk", "1"), ("state", "done")]).await;
        assert!(followed(&mut operator, &done).await.contains("concluso"));
        assert_eq!((town.rows().await.len(), town.app.outbox().await.len()), (0, 0));

        let counter = town.counter;
        let done = town.app.db().write(move |tx| {
            let revision = agenda::agenda(tx, counter)?.revision;
            agenda::set_stage(tx, &Actor::system(), counter, revision, (Stage::Live, None))
        });
        done.await.unwrap();
        let page = operator.get(&town.path("")).await.ok();
        assert!(page.contains("Nessun appuntamento") && !page.contains("A01"));
    }
}

#[tokio::test]
async fn another_offices_counter_does_not_exist() {
    let town = Town::start(Engine::Sqlite, Stage::Live).await;
    let booking = town.book("Samira Benali", town.at(TODAY, 10, 0)).await;
    let mut stranger = town.app.sign_in(Role::Operator, Some(town.other)).await;
    for path in ["", "/bookings", "/desks/1", "/hall", "/no-shows", "/search?q=samira", "/events"] {
        assert_eq!(stranger.get(&town.path(path)).await.status, 404, "{path}");
    }
    assert_eq!(stranger.get(&town.path(&format!("/bookings/{}", booking.id))).await.status, 404);
    assert_eq!(stranger.post(&town.path("/arrivals"), &[("code", &booking.code)]).await.status, 404);
    let mut operator = town.operator().await;
    assert_eq!(operator.post(&town.path("/hall"), &[]).await.status, 403, "the head of the office gives the addresses");
    assert_eq!(operator.get(&town.path("/desks/9")).await.status, 404);
}

#[tokio::test]
async fn a_call_off_by_the_office_is_told_by_mail() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let booking = town.book("Arben Hoxha", town.at(TODAY, 11, 0)).await;
        let mut operator = town.operator().await;
        let path = town.path(&format!("/bookings/{}/cancellation", booking.id));
        let done = operator.post(&path, &[("by", "office")]).await;
        assert!(followed(&mut operator, &done).await.contains("Annullato dall’ufficio"));
        assert_eq!(town.app.outbox().await.len(), 2, "the confirmation, and that it is called off");
        assert_eq!(town.rows().await[0].entry.outcome, Outcome::Refused);
    }
}
