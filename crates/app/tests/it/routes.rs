//! Every route of every room, tried by those who may not: the list comes from the program, so that no route is forgotten.

use charter::words::BodyKind;
use charter::{Body, Office, Service};
use jiff::civil::date;
use kernel::history::Actor;
use kernel::permit::{May, Role};
use kernel::{OfficeId, PersonId};
use testkit::{Answer, Browser, Engine, TestApp};
use web::Registered;

use crate::agenda_convocation::town::Town;

/// An office with a service, another office, and a person: what the parameters of routes may name.
struct Place {
    app: TestApp,
    here: OfficeId,
    there: OfficeId,
    person: PersonId,
}

impl Place {
    async fn start(engine: Engine) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let ids = app.db().ids();
        let body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        let here = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let there = Office::new(ids.make(), body.id, "tributi", "Ufficio Tributi");
        let service = Service::new(ids.make(), here.id, "urp-risponde", "URP risponde", date(2026, 1, 1));
        let (_, person) = app.person(Role::Operator, Some(here.id)).await;
        let place = Self { here: here.id, there: there.id, person, app };
        let done = place.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_office(tx, &by, &here)?;
            charter::save_office(tx, &by, &there)?;
            charter::save_service(tx, &by, &service)
        });
        done.await.unwrap();
        place
    }

    /// The path with its parameters filled: things of the first office where the name tells their kind.
    fn fill(&self, path: &str) -> String {
        let parts = path.split('/').map(|part| {
            let Some(name) = part.strip_prefix('{').and_then(|part| part.split('}').next()) else {
                return part.to_owned();
            };
            let ending = part.split('}').nth(1).unwrap_or("");
            let value = match name {
                "year" => "2026".to_owned(),
                "code" if path.contains("/services") => "urp-risponde".to_owned(),
                "code" if path.contains("/bodies") => "casale".to_owned(),
                "code" | "office_code" => "urp".to_owned(),
                "office" if path.contains("/results") || path.contains("/offices") => "urp".to_owned(),
                "office" => self.here.to_string(),
                "service" => "urp-risponde".to_owned(),
                "file" => "2026.csv".to_owned(),
                "number" => "1".to_owned(),
                _ => self.person.to_string(),
            };
            format!("{value}{ending}")
        });
        parts.collect::<Vec<_>>().join("/")
    }

    async fn ask(&self, browser: &mut Browser, route: &Registered) -> Answer {
        let path = self.fill(route.path);
        if route.method == "GET" { browser.get(&path).await } else { browser.post(&path, &[]).await }
    }

    fn routes(&self) -> Vec<Registered> {
        self.app.app.routes().to_vec()
    }
}

/// Sent to sign in, or told so where a program asks.
fn sent_away(answer: &Answer) -> bool {
    answer.status == 401 || (answer.status == 303 && answer.header("location").starts_with("/staff/sign-in"))
}

#[tokio::test]
async fn nobody_gets_further_than_the_sign_in() {
    for engine in Engine::BOTH {
        let place = Place::start(engine).await;
        for route in place.routes().iter().filter(|route| route.may != May::Public) {
            let answer = place.ask(&mut place.app.visitor(), route).await;
            assert!(sent_away(&answer), "{} {}: {}", route.method, route.path, answer.status);
        }
    }
}

#[tokio::test]
async fn the_wrong_role_is_told_so() {
    for engine in Engine::BOTH {
        let place = Place::start(engine).await;
        for role in [Role::Operator, Role::Head, Role::Delegate] {
            let mut browser = place.app.sign_in(role, Some(place.here)).await;
            for route in place.routes().iter().filter(|route| !role.permits(route.may)) {
                let answer = place.ask(&mut browser, route).await;
                assert_eq!(answer.status, 403, "{role}: {} {}", route.method, route.path);
            }
        }
    }
}

#[tokio::test]
async fn another_offices_things_do_not_exist() {
    for engine in Engine::BOTH {
        let place = Place::start(engine).await;
        let mut head = place.app.sign_in(Role::Head, Some(place.there)).await;
        let named = |route: &&Registered| {
            route.may != May::Public
                && route.may != May::SignedIn
                && route.path.contains('{')
                && Role::Head.permits(route.may)
        };
        for route in place.routes().iter().filter(named) {
            let answer = place.ask(&mut head, route).await;
            assert!([403, 404].contains(&answer.status), "{} {}: {}", route.method, route.path, answer.status);
        }
    }
}

#[tokio::test]
async fn no_route_breaks_whoever_asks() {
    for engine in Engine::BOTH {
        let place = Place::start(engine).await;
        let mut admin = place.app.sign_in(Role::Administrator, None).await;
        for route in place.routes() {
            // These end the session that asks.
            if route.path == "/staff/sign-out" {
                continue;
            }
            for browser in [&mut admin, &mut place.app.visitor()] {
                let answer = place.ask(browser, &route).await;
                let fault = answer.status >= 500 && answer.status != 503;
                assert!(!fault, "{} {}: {}", route.method, route.path, answer.text());
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_identifier_names_nothing() {
    let place = Place::start(Engine::Sqlite).await;
    let mut admin = place.app.sign_in(Role::Administrator, None).await;
    for route in
        place.routes().iter().filter(|route| route.path.contains('{') && route.path != "/staff/invitation/{token}")
    {
        let parts = route.path.split('/').map(|part| if part.starts_with('{') { "%27%22%3Cb%3E%00" } else { part });
        let path = parts.collect::<Vec<_>>().join("/");
        let answer = if route.method == "GET" { admin.get(&path).await } else { admin.post(&path, &[]).await };
        assert!((400..500).contains(&answer.status), "{} {}: {}", route.method, route.path, answer.status);
        let worded = answer.header("content-type");
        assert!(worded.contains("html") || worded.contains("json"), "{}: {worded}", route.path);
    }
}

/// The searches of a page, without what is around them.
fn searches(html: &str) -> impl Iterator<Item = &str> {
    let forms = html.split("<form ").skip(1).filter_map(|form| form.split("</form>").next());
    forms.filter(|form| form.split('>').next().is_some_and(|tag| tag.contains("method=\"get\"")))
}

/// The fields of a search that a browser waits for though they are shown empty.
fn waits_for(search: &str) -> Vec<&str> {
    let controls = search.split("<select ").skip(1).map(|select| select.split("</select>").next().unwrap_or_default());
    let selects = controls.filter(|select| {
        let mut options = select.split("<option ").skip(1);
        let first = options.clone().next();
        options
            .find(|option| option.contains(" selected>"))
            .or(first)
            .is_none_or(|shown| shown.starts_with("value=\"\""))
    });
    let inputs = search.split("<input ").skip(1).filter(|input| {
        let tag = input.split('>').next().unwrap_or_default();
        !tag.contains(" value=\"") || tag.contains(" value=\"\"")
    });
    let tags = selects.chain(inputs).filter_map(|control| control.split('>').next());
    tags.filter(|tag| tag.split(' ').any(|word| word == "required")).collect()
}

#[tokio::test]
async fn every_search_can_be_sent_as_it_is_shown() {
    let town = Town::start(Engine::Sqlite).await;
    let mut admin = town.app.sign_in(Role::Administrator, None).await;
    let mut seen = 0;
    for route in town.app.app.routes().iter().filter(|route| route.method == "GET" && route.path.starts_with("/staff"))
    {
        let path = route.path.replace("{counter}", &town.counter.to_string());
        if path.contains('{') || path == "/staff/sign-out" {
            continue;
        }
        let html = admin.get(&path).await.text();
        // The search at the head of every page is none of the page's own.
        for search in searches(&html).filter(|search| !search.contains("search-compact")) {
            assert_eq!(waits_for(search), Vec::<&str>::new(), "{path}");
            seen += 1;
        }
    }
    assert!(seen >= 12, "only {seen} searches were seen");
}
