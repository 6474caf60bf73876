//! A change of calendar that hits people: all of them are moved or called off in one step, as the page has shown it.

use agenda::plan::{Absence, Plan};
use agenda::{Booking, Stage, State};
use jiff::civil::date;
use kernel::history::Actor;
use kernel::permit::Role;
use testkit::{Browser, Engine};

use crate::agenda_reception::town::{Town, followed};

/// Three people at ten on Tuesday, when all desks turn out to be away until eleven.
async fn hit(town: &Town) -> Vec<Booking> {
    let tuesday = date(2026, 10, 6);
    let mut booked = Vec::new();
    for name in ["Amina Diallo", "Luis Conti", "Wei Chen"] {
        booked.push(town.book(name, town.at(tuesday, 10, 0)).await);
    }
    let counter = town.counter;
    let published = town.app.db().write(move |tx| {
        let drawn = agenda::calendar(tx, counter)?;
        let (from, to) = (tuesday.at(10, 0, 0, 0), tuesday.at(11, 0, 0, 0));
        let away = Absence { from, to, desk: None, reason: "assemblea".into() };
        let plan = Plan { absences: vec![away], ..drawn.plan };
        agenda::publish(tx, &Actor::system(), counter, drawn.revision, &plan)
    });
    assert_eq!(published.await.unwrap().len(), 3);
    booked
}

/// The fields of the page as a browser would send them, with a button pressed.
fn fields(page: &str, remedy: &str) -> Vec<(String, String)> {
    let mut fields = vec![("remedy".to_owned(), remedy.to_owned())];
    for input in page.split("<input ").skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
        let of = |mark: &str| Some(input.split(mark).nth(1)?.split('"').next()?.to_owned());
        let (name, value) = (of("name=\"").unwrap_or_default(), of("value=\"").unwrap_or_default());
        if name == "booking" || name.starts_with("revision.") || name.starts_with("to.") {
            fields.push((name, value));
        }
    }
    fields
}

async fn send(head: &mut Browser, path: &str, fields: &[(String, String)]) -> String {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let answer = head.post(path, &fields).await;
    followed(head, &answer).await
}

#[tokio::test]
async fn all_who_are_hit_are_moved_to_the_nearest_free_places_as_the_page_showed() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let booked = hit(&town).await;
        let mut head = town.head().await;
        let path = town.staff("changes");
        let page = head.get(&path).await.ok();
        assert_eq!(page.matches("6 ottobre 2026, 11:00").count(), 3, "three desks at eleven: {page}");
        let before = town.app.outbox().await.len();
        let fields = fields(&page, "move");
        assert!(send(&mut head, &path, &fields).await.contains("3 prenotazioni sono state spostate"));
        assert_eq!(town.app.outbox().await.len(), before + 3, "{engine:?}: each is told");
        for one in &booked {
            let id = one.id;
            let now = town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
            assert_eq!((now.starts_at, now.state), (town.at(date(2026, 10, 6), 11, 0), State::Booked));
        }
        // The same page sent again moves nobody.
        assert!(send(&mut head, &path, &fields).await.contains("Ne restano 3"));
        assert!(head.get(&path).await.ok().contains("Nessuna prenotazione da spostare"));
    }
}

#[tokio::test]
async fn all_who_are_hit_are_called_off_with_a_notice_and_strangers_do_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let booked = hit(&town).await;
        let path = town.staff("changes");
        let mut head = town.head().await;
        let fields = fields(&head.get(&path).await.ok(), "cancel");
        let mut stranger = town.app.sign_in(Role::Head, Some(town.other)).await;
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(stranger.post(&path, &sent).await.status, 404);
        let before = town.app.outbox().await.len();
        assert!(send(&mut head, &path, &fields).await.contains("3 prenotazioni sono state annullate"));
        assert_eq!(town.app.outbox().await.len(), before + 3, "{engine:?}");
        for one in &booked {
            let id = one.id;
            let now = town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
            assert_eq!(now.state, State::CalledOff);
        }
    }
}
