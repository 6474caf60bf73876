//! Every route of a case, of its procedure and of its registrations, with a real one in the address: tried by nobody, by the wrong role, by the
//! wrong office. The list of routes comes from the program, so that none is forgotten.

use kernel::permit::{May, Role};
use testkit::{Answer, Browser, Engine};
use web::Registered;

use super::town::Town;

/// A case with a document and an act, and what the parameters of routes are called.
struct Real {
    town: Town,
    case: String,
    act: String,
    document: String,
    registration: String,
    registered: String,
}

fn last_part(address: &str) -> String {
    address.rsplit('/').next().unwrap().to_owned()
}

fn named(page: &str, part: &str) -> String {
    let found = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    last_part(found.into_iter().find(|href| href.contains(part)).expect(part))
}

impl Real {
    async fn start(engine: Engine) -> Self {
        let town = Town::start(engine).await;
        let case = town.filed().await.case;
        let mut head = town.head().await;
        let add = format!("/staff/cases/{}/files", case.id);
        let file = [("documents", "pianta.pdf", &b"%PDF-1.7 una planimetria"[..])];
        head.upload(&add, &[("code", "plan"), ("channel", "counter")], &file).await.location();
        let fields = [("template", "attestation"), ("title", "Un atto"), ("body", "Un testo")];
        let act = head.post(&format!("/staff/cases/{}/acts/new", case.id), &fields).await.location();
        let document = named(&head.get(&format!("/staff/cases/{}/acts", case.id)).await.ok(), "/documents/");
        let id = case.id.to_string();
        let about = town.app.db().read(move |tx| protocol::about(tx, "case", &id)).await.unwrap();
        let with_file = about[1].clone();
        let registration = with_file.id.to_string();
        let kept = town.app.db().read(move |tx| protocol::documents(tx, &with_file)).await.unwrap();
        Self {
            act: last_part(&act),
            document,
            registration,
            registered: kept[0].id.to_string(),
            case: case.id.to_string(),
            town,
        }
    }

    /// The address of a route with the real things in it; none where it is about something else.
    fn fill(&self, path: &str) -> Option<String> {
        let of_case = path.starts_with("/staff/cases/{id}") || path.starts_with("/api/v1/cases/{id}");
        let of_register = path.contains("/protocol/registrations/{id}");
        let of_procedure = path.starts_with("/staff/procedures/{id}") || path == "/staff/cases/new/{procedure}";
        let (id, document) = match (of_case, of_register, of_procedure) {
            (true, ..) => (self.case.clone(), &self.document),
            (_, true, _) => (self.registration.clone(), &self.registered),
            (.., true) => (self.town.procedure.to_string(), &self.document),
            _ => return None,
        };
        let filled = path.replace("{id}", &id).replace("{procedure}", &id).replace("{act}", &self.act);
        Some(filled.replace("{document}", document))
    }

    fn routes(&self) -> Vec<(Registered, String)> {
        let routes = self.town.app.app.routes().iter();
        let routes = routes.filter_map(|route| Some((*route, self.fill(route.path)?)));
        routes.filter(|(_, path)| !path.contains('{')).collect()
    }
}

async fn ask(browser: &mut Browser, route: &Registered, path: &str) -> Answer {
    if route.method == "GET" { browser.get(path).await } else { browser.post(path, &[]).await }
}

#[tokio::test]
async fn the_wrong_office_finds_no_case_that_is_there() {
    for engine in Engine::BOTH {
        let real = Real::start(engine).await;
        let routes = real.routes();
        assert!(routes.len() > 45, "only {} routes", routes.len());
        let mut head = real.town.app.sign_in(Role::Head, Some(real.town.elsewhere)).await;
        for (route, path) in &routes {
            let answer = ask(&mut head, route, path).await;
            assert_eq!(answer.status, 404, "{} {}: {}", route.method, route.path, answer.text());
        }
    }
}

#[tokio::test]
async fn nobody_and_the_wrong_role_get_no_further_than_the_door() {
    for engine in Engine::BOTH {
        let real = Real::start(engine).await;
        let mut delegate = real.town.app.sign_in(Role::Delegate, Some(real.town.urp)).await;
        let mut operator = real.town.app.sign_in(Role::Operator, Some(real.town.urp)).await;
        for (route, path) in &real.routes() {
            let answer = ask(&mut real.town.app.visitor(), route, path).await;
            let away = answer.status == 401
                || (answer.status == 303 && answer.header("location").starts_with("/staff/sign-in"));
            assert!(away && route.may != May::Public, "{} {}: {}", route.method, route.path, answer.status);
            assert_eq!(ask(&mut delegate, route, path).await.status, 403, "{} {}", route.method, route.path);
            if !Role::Operator.permits(route.may) {
                assert_eq!(ask(&mut operator, route, path).await.status, 403, "{} {}", route.method, route.path);
            }
        }
    }
}

#[tokio::test]
async fn whoever_reads_a_case_in_any_way_is_written_down() {
    for engine in Engine::BOTH {
        let real = Real::start(engine).await;
        let readings = async || {
            let sql = "SELECT COUNT(*) FROM history WHERE action = 'read' AND subject_kind IN ('case', 'registration')";
            real.town.app.db().read(move |tx| tx.one(sql, &[], |row| row.next::<i64>())).await.unwrap()
        };
        let shows = |route: &&(Registered, String)| {
            let path = route.0.path;
            // What programs get of a case holds no personal data; a form for a new one shows nobody's.
            route.0.method == "GET" && !path.starts_with("/api/v1/cases") && !path.contains("procedure")
        };
        for (route, path) in real.routes().iter().filter(shows) {
            // Somebody else each time: who leafs back and forth reads once.
            let mut operator = real.town.app.sign_in(Role::Head, Some(real.town.urp)).await;
            let before = readings().await;
            let answer = ask(&mut operator, route, path).await;
            let shown = answer.status == 200;
            assert!(!shown || readings().await > before, "{}: read by somebody whom nobody knows of", route.path);
        }
    }
}
