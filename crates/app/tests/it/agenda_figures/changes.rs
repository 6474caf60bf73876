//! A change of calendar that hits people: all of them are moved or called off in one step, as the page has shown it.

use agenda::plan::{Absence, Plan};
use agenda::{Applicant, Asks, Booking, Channel, Request, Stage, State};
use jiff::civil::date;
use kernel::history::Actor;
use kernel::permit::Role;
use testkit::town::{TODAY, person};
use testkit::{Browser, Engine};

use crate::agenda_reception::town::{KIND, Town, followed};

/// Three people at ten on Tuesday, when all desks turn out to be away until eleven.
async fn hit(town: &Town) -> Vec<Booking> {
    let mut booked = Vec::new();
    for name in ["Amina Diallo", "Luis Conti", "Wei Chen"] {
        booked.push(town.book(name, town.at(date(2026, 10, 6), 10, 0)).await);
    }
    away(town, None).await;
    booked
}

/// A desk, or all of them, is away on Tuesday from ten to eleven.
async fn away(town: &Town, desk: Option<u16>) {
    let (tuesday, counter) = (date(2026, 10, 6), town.counter);
    let published = town.app.db().write(move |tx| {
        let drawn = agenda::calendar(tx, counter)?;
        let (from, to) = (tuesday.at(10, 0, 0, 0), tuesday.at(11, 0, 0, 0));
        let away = Absence { from, to, desk, reason: "assemblea".into() };
        let plan = Plan { absences: vec![away], ..drawn.plan };
        agenda::publish(tx, &Actor::system(), counter, drawn.revision, &plan)
    });
    assert_eq!(published.await.unwrap().len(), if desk.is_some() { 1 } else { 3 });
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

/// What the page asks before anything is done, with the fields of a yes.
async fn asked(head: &mut Browser, path: &str, fields: &[(String, String)]) -> (String, Vec<(String, String)>) {
    let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let page = head.post(path, &sent).await.ok();
    let sure = self::fields(&page, &fields[0].1).into_iter().chain([("sure".to_owned(), "on".to_owned())]).collect();
    (page, sure)
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
        let nobody = head.post(&path, &[("remedy", "move")]).await;
        assert!(followed(&mut head, &nobody).await.contains("Scegliere almeno una prenotazione"));
        let (question, fields) = asked(&mut head, &path, &fields(&page, "move")).await;
        assert!(
            question.contains("Si spostano 3 prenotazioni") && question.contains("3 persone ricevono"),
            "{question}"
        );
        assert_eq!(town.app.outbox().await.len(), before, "asked first: nothing is done yet");
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
        let (question, fields) = asked(&mut head, &path, &fields).await;
        assert!(question.contains("Si annullano 3 prenotazioni: non si può tornare indietro"), "{question}");
        assert!(send(&mut head, &path, &fields).await.contains("3 prenotazioni sono state annullate"));
        assert_eq!(town.app.outbox().await.len(), before + 3, "{engine:?}");
        for one in &booked {
            let id = one.id;
            let now = town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
            assert_eq!(now.state, State::CalledOff);
        }
    }
}

#[tokio::test]
async fn who_is_hit_at_one_desk_goes_to_another_at_the_same_hour_and_hears_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let booked = town.book("Amina Diallo", town.at(date(2026, 10, 6), 10, 0)).await;
        away(&town, Some(booked.desk)).await;
        let mut head = town.app.sign_in(Role::Head, Some(town.office)).await;
        let path = format!("/staff/agenda/{}/changes", town.counter);
        let before = town.app.outbox().await.len();
        let (question, fields) = {
            let page = head.get(&path).await.ok();
            assert!(page.contains("Stessa ora"), "{page}");
            asked(&mut head, &path, &fields(&page, "move")).await
        };
        assert!(question.contains("Si sposta una prenotazione") && !question.contains("riceve l’avviso"), "{question}");
        assert!(send(&mut head, &path, &fields).await.contains("Una prenotazione è stata spostata"));
        let id = booked.id;
        let now = town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
        assert!(now.starts_at == booked.starts_at && now.desk != booked.desk, "{engine:?}: {now:?}");
        assert_eq!(town.app.outbox().await.len(), before);
        assert!(head.get(&path).await.ok().contains("Nessuna prenotazione da spostare"));
    }
}

#[tokio::test]
async fn whom_nothing_written_reaches_is_listed_to_be_called_until_ticked_off() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Stage::Live).await;
        let at = town.at(date(2026, 10, 6), 10, 0);
        town.book("Luis Conti", at).await;
        let applicant = Applicant {
            name: "Amina Diallo".into(),
            fiscal_code: String::new(),
            email: String::new(),
            phone: "+39 333 1234567".into(),
            lang: kernel::Lang::Fr,
            ..person(0)
        };
        let phone = Request {
            starts_at: at,
            channel: Channel::Phone,
            asks: Asks::Staff,
            applicant,
            ..town.request(0, KIND, TODAY.at(0, 0, 0, 0))
        };
        let amina = town.booked(phone).await;
        let (tuesday, counter) = (date(2026, 10, 6), town.counter);
        let drawn = town.app.db().read(move |tx| agenda::calendar(tx, counter)).await.unwrap();
        let (from, to) = (tuesday.at(10, 0, 0, 0), tuesday.at(11, 0, 0, 0));
        let away = Absence { from, to, desk: None, reason: "assemblea".into() };
        assert_eq!(town.publish(Plan { absences: vec![away], ..drawn.plan }).await.len(), 2);

        let mut operator = town.operator().await;
        let list = town.path("/untold");
        assert!(operator.get(&list).await.ok().contains("Nessuno da chiamare"));
        let mut head = town.head().await;
        let path = town.staff("changes");
        let page = head.get(&path).await.ok();
        assert!(page.contains("martedì 6 ottobre 2026, 10:00"), "with the day of the week: {page}");
        let (question, fields) = asked(&mut head, &path, &fields(&page, "move")).await;
        assert!(question.contains("un elenco da stampare"), "{question}");
        let done = send(&mut head, &path, &fields).await;
        assert!(
            done.contains("2 prenotazioni sono state spostate") && done.contains("Amina Diallo"),
            "straight on: {done}"
        );

        assert!(operator.get(&town.path("")).await.ok().contains("Una persona va avvisata al telefono"));
        let page = operator.get(&list).await.ok();
        for shown in [
            "Amina Diallo",
            "tel:+393331234567",
            "martedì 6 ottobre 2026, 10:00",
            "martedì 6 ottobre 2026, 11:00",
            "Français",
            "data-print",
        ] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        assert!(!page.contains("Luis Conti"), "he has read it");
        assert!(operator.get(&format!("{list}?q=zzz")).await.ok().contains("Nessuno trovato"));
        let file = operator.get(&format!("{list}.csv?q=amina")).await.ok();
        assert!(file.contains("Amina Diallo;'+39 333 1234567") && file.contains("spostato"), "{file}");

        let tick = page.split(&format!("action=\"{list}/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let tick = format!("{list}/{tick}");
        let mut stranger = town.app.sign_in(Role::Operator, Some(town.other)).await;
        for path in [list.clone(), format!("{list}.csv")] {
            assert_eq!(stranger.get(&path).await.status, 404);
        }
        assert_eq!(stranger.post(&tick, &[("told", "on")]).await.status, 404);
        operator.post(&tick, &[("told", "on")]).await.location();
        assert!(operator.get(&list).await.ok().contains("Nessuno da chiamare"));
        let told = operator.get(&format!("{list}?done=on")).await.ok();
        assert!(told.contains("Amina Diallo") && told.contains("Persona operator"), "by whom: {told}");
        let booking = operator.get(&town.path(&format!("/bookings/{}", amina.id))).await.ok();
        assert!(booking.contains("avvisato al telefono"), "{booking}");
        operator.post(&tick, &[]).await.location();
        assert!(operator.get(&list).await.ok().contains("Amina Diallo"), "{engine:?}: the tick can be taken back");
        assert!(operator.speaking("en").get(&list).await.ok().contains("It is now"));
    }
}
