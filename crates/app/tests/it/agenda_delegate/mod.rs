//! Delegates: they book for people with a mandate, within their places a week, and see nothing but their own.

use kernel::PersonId;
use kernel::permit::Role;
use testkit::{Answer, Browser, Engine, PASSWORD};

use crate::agenda_convocation::town::{KIND, Town, after};

const WEDNESDAY: [&str; 4] =
    ["2026-10-07T08:00:00Z", "2026-10-07T08:30:00Z", "2026-10-07T09:00:00Z", "2026-10-07T09:30:00Z"];
const NEXT_WEEK: &str = "2026-10-14T08:00:00Z";

/// An organisation's page, made by the administrator, with its account.
async fn organisation(town: &Town, name: &str, weekly: &str) -> (String, Browser) {
    let mut admin = town.app.sign_in(Role::Administrator, None).await;
    let fields = [("name", name), ("kind", "patronato"), ("contact", "06 1234567")];
    let page = admin.post("/staff/delegates", &fields).await.location();
    for kind in ["informazioni", KIND] {
        let what = town.place(kind);
        admin.post(&format!("{page}/delegations"), &[("what", &what), ("weekly", weekly)]).await.location();
    }
    let (email, _): (String, PersonId) = town.app.person(Role::Delegate, None).await;
    admin.post(&format!("{page}/persons"), &[("name", "Dora Neri"), ("email", &email)]).await.location();
    assert!(admin.get(&page).await.ok().contains(&email));
    (page, signed_in(town, &email).await)
}

async fn signed_in(town: &Town, email: &str) -> Browser {
    let mut browser = town.app.visitor();
    browser.post("/staff/sign-in", &[("email", email), ("password", PASSWORD)]).await.location();
    browser
}

async fn book(town: &Town, delegate: &mut Browser, kind: &str, at: &str, more: &[(&str, &str)]) -> Answer {
    let place = format!("{} {kind} {at}", town.counter);
    let key: kernel::ids::Uuid = town.app.db().ids().make();
    let own = [("place", place.as_str()), ("key", &key.to_string()), ("mandate", "M-12 del 1/10/2026")];
    delegate.post("/staff/delegate", &[&own[..], more].concat()).await
}

const AMINA: [(&str, &str); 3] = [("name", "Amina Diallo"), ("email", "amina@example.it"), ("lang", "fr")];

#[track_caller]
fn refused(answer: &Answer, word: &str) {
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(answer.text().contains(word), "{word}: {}", answer.text());
}

#[tokio::test]
async fn a_delegate_books_for_a_person_within_the_week_and_the_person_is_told() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (page, mut delegate) = organisation(&town, "Patronato Uno", "1").await;
        let new = delegate.get("/staff/delegate/new").await.ok();
        assert!(new.contains("Informazioni") && new.contains("Ritiro del nulla osta"), "{new}");
        refused(&book(&town, &mut delegate, "informazioni", WEDNESDAY[0], &[("mandate", "")]).await, "nome e cognome");
        let bare = [("place", format!("{} informazioni {}", town.counter, WEDNESDAY[0])), ("name", "Amina".into())];
        let bare: Vec<(&str, &str)> = bare.iter().map(|(name, value)| (*name, value.as_str())).collect();
        refused(&delegate.post("/staff/delegate", &bare).await, "Indicare il mandato");

        let own = book(&town, &mut delegate, "informazioni", WEDNESDAY[0], &AMINA).await.location();
        let mail = &town.app.outbox().await[0];
        assert_eq!(mail.recipient, "amina@example.it");
        assert!(mail.subject.starts_with("Rendez-vous"), "{}", mail.subject);
        assert!(delegate.get(&own).await.ok().contains("M-12 del 1/10/2026"));
        let list = delegate.get("/staff/delegate").await.ok();
        assert!(list.contains("Amina Diallo") && list.contains("mercoledì 7 ottobre 2026, 10:00"), "{list}");
        assert!(list.contains("Questa settimana") && list.contains("Dal 12 ottobre 2026"), "{list}");
        assert_eq!((list.matches("1 su 1").count(), list.matches("0 su 1").count()), (1, 7), "four weeks of two types");
        let id = own.rsplit('/').next().unwrap();
        let mut operator = town.operator().await;
        let staff = operator.get(&town.path(&format!("/bookings/{id}"))).await.ok();
        assert!(
            staff.contains("Patronato Uno · Persona delegate") && staff.contains("M-12"),
            "who booked for whom: {staff}"
        );

        let bruno = [("name", "Bruno Ferri"), ("phone", "06 5551234")];
        let full = book(&town, &mut delegate, "informazioni", WEDNESDAY[1], &bruno).await;
        refused(&full, "I posti dell’organizzazione per quella settimana sono finiti");
        let next = book(&town, &mut delegate, "informazioni", NEXT_WEEK, &bruno).await.location();
        delegate.post(&format!("{next}/time"), &[("place", WEDNESDAY[1])]).await.location();
        assert!(delegate.get(&next).await.ok().contains("14 ottobre 2026"), "not into a full week");
        delegate.post(&format!("{own}/cancellation"), &[]).await.location();
        delegate.post(&format!("{next}/time"), &[("place", WEDNESDAY[1])]).await.location();
        assert!(delegate.get(&next).await.ok().contains("7 ottobre 2026"), "what was given back is free");

        let mut admin = town.app.sign_in(Role::Administrator, None).await;
        admin.post(&format!("{page}/state"), &[("active", "")]).await.location();
        assert_eq!(delegate.get("/staff/delegate/new").await.location(), "/staff/delegate");
        assert_eq!(book(&town, &mut delegate, "informazioni", NEXT_WEEK, &AMINA).await.status, 404);
        delegate.post(&format!("{next}/cancellation"), &[]).await.location();
        assert!(delegate.get(&next).await.ok().contains("prenotato"), "switched off, it changes nothing");
    }
}

#[tokio::test]
async fn a_delegate_sees_only_what_its_own_organisation_booked_and_nothing_of_the_office() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (_, mut one) = organisation(&town, "Patronato Uno", "5").await;
        let (page, mut other) = organisation(&town, "Studio Legale Due", "5").await;
        let own = book(&town, &mut one, "informazioni", WEDNESDAY[0], &AMINA).await.location();
        assert_eq!(other.get(&own).await.status, 404);
        assert_eq!(other.post(&format!("{own}/cancellation"), &[]).await.status, 404);
        assert_eq!(other.post(&format!("{own}/time"), &[("place", WEDNESDAY[1])]).await.status, 404);
        assert!(!other.get("/staff/delegate?q=amina").await.ok().contains("Amina Diallo"));
        for path in
            ["/staff/reception", "/staff/desk", "/staff/agenda", "/staff/people", "/staff/history", "/staff/delegates"]
        {
            assert_eq!(other.get(path).await.status, 403, "{path}");
        }
        let mut lost = town.app.sign_in(Role::Delegate, None).await;
        assert!(lost.get("/staff/delegate").await.ok().contains("non è legato a un’organizzazione"));
        assert_eq!(lost.get("/staff/delegate/new").await.status, 404);

        let mut admin = town.app.sign_in(Role::Administrator, None).await;
        let again = admin.post("/staff/delegates", &[("name", "Patronato Uno"), ("kind", "lawyer")]).await;
        refused(&again, "già un’organizzazione con questo nome");
        let (staff, _) = town.app.person(Role::Operator, None).await;
        refused(
            &admin.post(&format!("{page}/persons"), &[("name", "X"), ("email", &staff)]).await,
            "account dell’ufficio",
        );
        admin.post(&format!("{page}/persons"), &[("name", "Elsa Blu"), ("email", "elsa@example.it")]).await.location();
        assert!(town.app.outbox().await[0].body.contains("/staff/invitation/"), "a new account comes by mail");
        assert!(admin.get("/staff/delegates?q=legale").await.ok().contains("Studio Legale Due"));
        assert!(admin.get("/staff/delegates?q=zzz").await.ok().contains("Nessuna organizzazione trovata"));
        let mut english = admin.speaking("en");
        for path in ["/staff/delegates", "/staff/delegates/new", &page] {
            english.get(path).await.ok();
        }
    }
}

#[tokio::test]
async fn convoked_people_are_booked_by_their_case_and_made_up_cases_are_refused() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (_, mut delegate) = organisation(&town, "Patronato Uno", "5").await;
        let with = |case| [&AMINA[..], &[("case", case)]].concat();
        refused(&book(&town, &mut delegate, KIND, WEDNESDAY[0], &with("P-9")).await, "Questa pratica non è convocata");
        let mut operator = town.operator().await;
        let page = town.convoke(&mut operator, "P-9", "Amina Diallo", &[("email", "amina@example.it")]).await;
        book(&town, &mut delegate, KIND, WEDNESDAY[0], &with("P-9")).await.location();
        assert!(operator.get(&page).await.ok().contains("prenotata"));
        let link = after(&operator.get(&page).await.ok(), "http://sportello.test").to_owned();
        assert!(town.app.visitor().get(&link).await.ok().contains("già prenotato"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rush_of_an_organisation_gets_its_places_of_the_week_and_not_one_more() {
    for engine in Engine::BOTH {
        let town = std::sync::Arc::new(Town::start(engine).await);
        let (_, mut delegate) = organisation(&town, "Patronato Uno", "3").await;
        delegate.get("/staff/delegate").await.ok();
        let session = delegate.cookie("sportello_session").unwrap().to_owned();
        let tries = (0..12).map(|number| {
            let (town, session) = (town.clone(), session.clone());
            tokio::spawn(async move {
                let mut browser = town.app.visitor();
                browser.set_cookie("sportello_session", &session);
                let (name, phone) = (format!("Persona {}", char::from(b'A' + number)), format!("06 55500{number:02}"));
                let person = [("name", name.as_str()), ("phone", &phone)];
                book(&town, &mut browser, "informazioni", WEDNESDAY[usize::from(number) % 4], &person).await.status
            })
        });
        let mut booked = 0;
        for answer in tries.collect::<Vec<_>>() {
            let status = answer.await.unwrap();
            assert!([303, 422].contains(&status), "{status}");
            booked += usize::from(status == 303);
        }
        assert_eq!(booked, 3, "{engine:?}");
    }
}
