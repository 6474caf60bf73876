//! Interpreters and mediators: found, registered, retired; their calendar, their day, and the address at which a telephone reads it.

use agenda::{Answer, Applicant, Asks, Booking, Channel, Help, Kind, MediatorId, Request, Stage, State};
use jiff::civil::date;
use kernel::Lang;
use kernel::history::Actor;
use kernel::permit::Role;
use testkit::{Browser, Engine};

use crate::agenda_reception::town::{KIND, Town};

const LIST: &str = "/staff/mediators";
/// Wednesday at ten in Rome.
const AT_TEN: (i8, i8) = (10, 0);

/// A town whose counter gives help in the languages of its mediators.
async fn helped(engine: Engine) -> Town {
    let town = Town::start(engine, Stage::Live).await;
    let kind = Kind { help: Help::OnRequest, ..testkit::town::kind(KIND, &[("it", "Informazioni")]) };
    town.app.db().write(move |tx| agenda::seed::write_kinds(tx, std::slice::from_ref(&kind))).await.unwrap();
    town
}

/// Weekday mornings, as the form sends them: a mediator has no desks to choose.
fn calendar(revision: &str) -> Vec<(&str, &str)> {
    let mut fields = vec![
        ("revision", revision),
        ("patterns.0.weeks", "week"),
        ("patterns.0.opens", "10:00"),
        ("patterns.0.closes", "12:00"),
        ("patterns.0.minutes", "30"),
        ("patterns.0.types", KIND),
        ("horizon_days", "14"),
        ("release", "rolling"),
        ("release_at", "08:00"),
    ];
    for day in ["monday", "tuesday", "wednesday", "thursday", "friday"] {
        fields.push(("patterns.0.days", day));
    }
    fields
}

/// Registers somebody and publishes their calendar; their address.
async fn register(head: &mut Browser, name: &str, languages: &[&str]) -> String {
    let mut fields = vec![("name", name)];
    fields.extend(languages.iter().map(|code| ("languages", *code)));
    let drawn = head.post(LIST, &fields).await.location();
    let own = drawn.strip_suffix("/calendar").expect("on to the calendar").to_owned();
    let form = head.get(&drawn).await.ok();
    assert!(!form.contains(".desks\"") && !form.contains("extra_per_hour"), "who helps is one: {form}");
    assert!(form.contains(&format!("name=\"patterns.0.types\" value=\"{KIND}\"")), "types are choices: {form}");
    assert_eq!(head.post(&drawn, &calendar("1")).await.location(), format!("{own}/preview"));
    assert!(head.get(&format!("{own}/preview?month=2026-10")).await.ok().contains("88 posti"));
    assert_eq!(head.post(&format!("{own}/publication"), &[("revision", "2")]).await.location(), own);
    own
}

async fn book(town: &Town, name: &str, (hour, minute): (i8, i8)) -> Option<Booking> {
    let request = Request {
        counter: town.counter,
        kind: KIND.parse().unwrap(),
        starts_at: town.at(date(2026, 10, 7), hour, minute),
        channel: Channel::Phone,
        asks: Asks::Staff,
        people: 1,
        language: "ar".into(),
        applicant: Applicant {
            name: name.to_owned(),
            fiscal_code: String::new(),
            born_on: None,
            email: format!("{}@example.it", name.to_lowercase()),
            phone: String::new(),
            lang: Lang::It,
        },
        case: String::new(),
        note: String::new(),
        key: None,
    };
    match agenda::try_book(&town.app.app, &Actor::system(), &request).await.unwrap() {
        Answer::Booked(booking) => Some(*booking),
        Answer::Gone(_) => None,
    }
}

#[tokio::test]
async fn who_is_registered_with_a_calendar_helps_and_has_a_day_to_print() {
    for engine in Engine::BOTH {
        let town = helped(engine).await;
        let mut head = town.head().await;
        assert!(head.get(LIST).await.ok().contains("Nessun interprete o mediatore"));
        let refused = head.post(LIST, &[("name", "Samira Haddad"), ("others", "arabo")]).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        assert!(
            page.contains("value=\"Samira Haddad\"") && page.contains("value=\"arabo\""),
            "nothing is lost: {page}"
        );
        assert!(book(&town, "Amina", AT_TEN).await.is_none(), "nobody helps yet");
        let own = register(&mut head, "Samira Haddad", &["ar", "fr"]).await;
        let id: MediatorId = own.rsplit('/').next().unwrap().parse().unwrap();
        let booked = book(&town, "Amina", AT_TEN).await.expect("a place with help");
        assert_eq!(booked.mediator, Some(id));
        assert!(book(&town, "Bruno", AT_TEN).await.is_none(), "the time of one person is sold once");

        let mut operator = town.operator().await;
        let list = operator.get(&format!("{LIST}?q=haddad&language=ar")).await.ok();
        assert!(list.contains("Samira Haddad") && list.contains("arabo, francese"), "{list}");
        assert!(!list.contains("/staff/mediators/new"), "who receives people changes nothing");
        assert!(operator.get(&format!("{LIST}?language=zh")).await.ok().contains("Nessuno trovato"));
        let day = operator.get(&format!("{own}?day=2026-10-07")).await.ok();
        for shown in ["10:00–10:30", "Amina", "arabo", "Sportello URP", "data-print"] {
            assert!(day.contains(shown), "{shown}: {day}");
        }
        assert!(operator.get(&own).await.ok().contains("Nessun appuntamento in questo giorno"));
        for path in ["/data", "/retirement", "/calendar", "/changes"] {
            assert_eq!(operator.get(&format!("{own}{path}")).await.status, 403, "{path}");
        }
        let mut stranger = town.app.sign_in(Role::Head, Some(town.other)).await;
        assert!(!stranger.get(LIST).await.ok().contains("Samira"));
        for path in ["", "/data", "/retirement", "/calendar", "/preview", "/changes"] {
            assert_eq!(stranger.get(&format!("{own}{path}")).await.status, 404, "{path}");
        }
        for path in ["/data", "/retirement", "/return", "/address", "/calendar", "/publication"] {
            assert_eq!(stranger.post(&format!("{own}{path}"), &calendar("3")).await.status, 404, "{path}");
        }
        for lang in ["it", "en"] {
            let mut head = town.head().await.speaking(lang);
            let new = format!("{LIST}/new");
            let below =
                ["", "/data", "/retirement", "/calendar", "/preview", "/changes"].map(|path| format!("{own}{path}"));
            for path in [LIST, new.as_str()].into_iter().chain(below.iter().map(String::as_str)) {
                let page = head.get(path).await.ok();
                assert!(
                    page.contains(&format!("<html lang=\"{lang}\"")) && !page.contains(">agenda-"),
                    "{path}: {page}"
                );
            }
        }
    }
}

#[tokio::test]
async fn name_and_languages_are_changed_without_overwriting_somebody_else() {
    for engine in Engine::BOTH {
        let town = helped(engine).await;
        let mut head = town.head().await;
        let own = register(&mut head, "Samira Haddad", &["ar"]).await;
        let data = format!("{own}/data");
        let known = head.get(&data).await.hidden("known").expect("what the form was made from");
        let fields = [("name", "Samira Haddad"), ("languages", "ar"), ("others", "bm ff"), ("known", known.as_str())];
        assert_eq!(head.post(&data, &fields).await.location(), data);
        let page = head.get(&data).await.ok();
        assert!(page.contains("value=\"bm\" checked") && page.contains("value=\"ff\" checked"), "{page}");
        let second = [("name", "Samira H."), ("languages", "fr"), ("known", known.as_str())];
        let stale = head.post(&data, &second).await;
        assert!(stale.status == 422 && stale.text().contains("error-summary"), "{}", stale.text());
        assert!(stale.text().contains("value=\"Samira H.\""), "nothing typed is lost: {}", stale.text());
        let kept = head.get(&data).await.ok();
        assert!(kept.contains("value=\"bm\" checked") && !kept.contains("Samira H."), "nor overwritten: {kept}");
        let again = stale.hidden("known").expect("what it is now");
        let fields = [("name", "Samira Haddad"), ("languages", "ar"), ("known", again.as_str())];
        assert_eq!(head.post(&data, &fields).await.location(), data, "whoever has read it may overwrite it");
        let empty = head.post(&data, &[("name", ""), ("known", known.as_str())]).await;
        assert!(empty.text().contains("Scegliere almeno una lingua"), "{}", empty.text());
    }
}

#[tokio::test]
async fn who_retires_leaves_appointments_that_go_to_another_at_the_same_hour() {
    for engine in Engine::BOTH {
        let town = helped(engine).await;
        let mut head = town.head().await;
        let samira = register(&mut head, "Samira Haddad", &["ar"]).await;
        let booked = book(&town, "Amina", AT_TEN).await.expect("a place with help");
        let nadia = register(&mut head, "Nadia Rossi", &["ar"]).await;
        let retirement = format!("{samira}/retirement");
        assert!(head.get(&retirement).await.ok().contains("Un appuntamento conta su questa persona"), "asked first");
        let changes = format!("{samira}/changes");
        assert_eq!(head.post(&retirement, &[]).await.location(), changes);
        assert!(head.get(LIST).await.ok().contains("Nadia") && !head.get(LIST).await.ok().contains("Samira"));
        assert!(head.get(&format!("{LIST}?retired=on")).await.ok().contains("non collabora più"));
        let page = head.get(&changes).await.ok();
        assert!(page.contains("Stessa ora") && page.contains("Nessuno: l’ora resta la stessa"), "{page}");

        let hidden = |page: &str, name: &str| {
            let input =
                page.split("<input ").find(|input| input.contains(&format!("name=\"{name}\""))).expect("a field");
            input.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        let id = booked.id.to_string();
        let (revision, to) = (hidden(&page, &format!("revision.{id}")), hidden(&page, &format!("to.{id}")));
        let (of_revision, of_to) = (format!("revision.{id}"), format!("to.{id}"));
        let mut fields = vec![("remedy", "move"), ("booking", &id), (&of_revision, &revision), (&of_to, &to)];
        let mails = town.app.outbox().await.len();
        assert!(head.post(&changes, &fields).await.ok().contains("Si sposta una prenotazione"), "asked first");
        fields.push(("sure", "on"));
        head.post(&changes, &fields).await.location();
        let id = booked.id;
        let now = town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
        assert_eq!((now.starts_at, now.desk, now.state), (booked.starts_at, booked.desk, State::Booked), "{engine:?}");
        assert_eq!(now.mediator.map(|id| id.to_string()).as_deref(), nadia.rsplit('/').next());
        assert_eq!(town.app.outbox().await.len(), mails, "for the person nothing has changed");
        assert!(head.get(&changes).await.ok().contains("Nessuna prenotazione da spostare"));

        assert_eq!(head.post(&format!("{samira}/return"), &[]).await.location(), format!("{samira}/preview"));
        let preview = head.get(&format!("{samira}/preview?month=2026-10")).await;
        assert!(preview.ok().contains("Questa è la bozza"), "the calendar was kept");
        assert!(book(&town, "Carla", AT_TEN).await.is_none(), "nothing is sold before it is published");
        let revision = preview.hidden("revision").expect("a revision");
        head.post(&format!("{samira}/publication"), &[("revision", &revision)]).await.location();
        assert!(book(&town, "Carla", AT_TEN).await.is_some());
    }
}

#[tokio::test]
async fn a_telephone_reads_the_appointments_by_a_private_address_until_it_is_revoked() {
    for engine in Engine::BOTH {
        let town = helped(engine).await;
        let mut head = town.head().await;
        let own = register(&mut head, "Samira Haddad", &["ar"]).await;
        let booked = book(&town, "Amina", AT_TEN).await.expect("a place with help");
        head.post(&format!("{own}/address"), &[]).await.location();
        let page = head.get(&format!("{own}/data")).await.ok();
        let address =
            page.split("http://sportello.test").find(|part| part.contains("/mediator.ics")).expect("an address");
        let address = address.split('"').next().unwrap().to_owned();
        let file = town.app.visitor().get(&address).await;
        assert!(file.header("content-type").starts_with("text/calendar"));
        let file = file.ok();
        assert!(file.contains(&booked.code) && file.contains("STATUS:CONFIRMED") && !file.contains("Amina"), "{file}");
        assert!(!file.contains("Haddad@") && file.contains("X-WR-CALNAME:Samira Haddad"), "{file}");
        head.post(&format!("{own}/address/revocation"), &[]).await.location();
        assert_eq!(town.app.visitor().get(&address).await.status, 404);
        head.post(&format!("{own}/address"), &[]).await.location();
        head.post(&format!("{own}/retirement"), &[]).await.location();
        let page = head.get(&format!("{own}/data")).await.ok();
        let address =
            page.split("http://sportello.test").find(|part| part.contains("/mediator.ics")).expect("an address");
        let address = address.split('"').next().unwrap().to_owned();
        assert_eq!(town.app.visitor().get(&address).await.status, 404, "who works here no more reads nothing");
    }
}

#[tokio::test]
async fn who_retires_leaves_appointments_that_can_be_kept_at_their_hour_without_help() {
    for engine in Engine::BOTH {
        let town = helped(engine).await;
        let mut head = town.head().await;
        let samira = register(&mut head, "Samira Haddad", &["ar"]).await;
        let booked = book(&town, "Amina", AT_TEN).await.expect("a place with help");
        let retirement = format!("{samira}/retirement");
        assert!(head.get(&retirement).await.ok().contains("senza interprete"), "said before");
        let changes = head.post(&retirement, &[]).await.location();
        let page = head.get(&changes).await.ok();
        assert!(page.contains("Tieni le prenotazioni scelte senza interprete"), "{page}");
        let id = booked.id.to_string();
        let of_revision = format!("revision.{id}");
        let mut fields = vec![("remedy", "keep"), ("booking", id.as_str()), (of_revision.as_str(), "1")];
        assert_eq!(
            head.post(&town.staff("changes"), &fields).await.status,
            404,
            "a counter has no interpreter to do without"
        );
        assert!(head.post(&changes, &fields).await.ok().contains("l’interprete non ci sarà"), "asked first");
        fields.push(("sure", "on"));
        head.post(&changes, &fields).await.location();
        let id = booked.id;
        let now = town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
        assert_eq!((now.starts_at, now.desk, now.state), (booked.starts_at, booked.desk, State::Booked), "{engine:?}");
        assert_eq!((now.mediator, now.language.as_str()), (None, "ar"));
        let mail = &town.app.outbox().await[0];
        assert_eq!(mail.recipient, "amina@example.it");
        assert!(mail.subject.starts_with("Senza interprete"), "{}", mail.subject);
        assert!(head.get(&changes).await.ok().contains("Nessuna prenotazione da spostare"));
        let history = head.get(&town.path(&format!("/bookings/{id}"))).await.ok();
        assert!(history.contains("con interprete"), "{history}");

        // Who moves it later finds help again.
        register(&mut head, "Nadia Rossi", &["ar"]).await;
        let place = town.at(date(2026, 10, 7), 11, 0).to_string();
        let moving = town.path(&format!("/bookings/{id}/move"));
        head.post(&moving, &[("place", &place)]).await.location();
        let moved = town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap();
        assert!(moved.mediator.is_some(), "{moved:?}");
    }
}
