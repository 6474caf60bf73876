//! A counter with a calendar, and programs that ask for it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{Help, Kind, Mediator, Offer, Stage, Who, Words};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Listed, Office};
use jiff::civil::{Date, date};
use kernel::OfficeId;
use kernel::history::Actor;
use kernel::ledger::{self, Filter, Row};
use kernel::permit::Role;
use serde_json::{Value, json};
use testkit::{Answer, Browser, Engine, TestApp};

/// Monday 5 October 2026, 9:30: where the tests' clock stands.
pub(super) const TODAY: Date = date(2026, 10, 5);
pub(super) const KIND: &str = "informazioni";
/// Wednesday at ten.
pub(super) const WEDNESDAY: &str = "2026-10-07T10:00:00+02:00";

/// A counter of an office; another office that has nothing to do with it.
pub(super) struct Town {
    pub(super) app: TestApp,
    pub(super) office: OfficeId,
    pub(super) other: OfficeId,
    pub(super) counter: CounterId,
}

pub(super) fn window(desks: u16, opens: &str, closes: &str) -> Window {
    Window {
        desks: (1..=desks).collect(),
        opens: opens.parse().unwrap(),
        closes: closes.parse().unwrap(),
        breaks: Vec::new(),
        minutes: 30,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    }
}

/// From Monday to Friday, released at once; changed until an hour before, and moved twice; what is given back returns at once.
pub(super) fn plan(window: Window) -> Plan {
    let days = Weekday::ALL[..5].to_vec();
    Plan {
        patterns: vec![Pattern { days, every: Every::Week, from: None, to: None, window }],
        lead_minutes: 0,
        horizon_days: 30,
        release: Release::Fixed { at: TODAY.at(0, 0, 0, 0) },
        change_minutes: 60,
        moves_most: 2,
        return_minutes: 0,
        ..Plan::default()
    }
}

pub(super) fn kind(code: &str, who: Who) -> Kind {
    let words =
        |name: &str| Words { name: name.to_owned(), instructions: "Si parla.".into(), bring: "Un documento".into() };
    let texts =
        [("it", words("Informazioni")), ("en", words("Information")), ("ar", words("معلومات عن الإقامة وتصريح العمل"))];
    Kind {
        code: code.parse().unwrap(),
        who,
        minutes: 30,
        per_person: None,
        per_case: None,
        people_most: 4,
        units_per_person: 1,
        help: Help::OnRequest,
        texts: texts.map(|(lang, words)| (lang.to_owned(), words)).into(),
    }
}

impl Town {
    /// A live counter with three desks in the morning.
    pub(super) async fn start(engine: Engine) -> Self {
        Self::with(TestApp::start(engine, app::rooms()).await, plan(window(3, "10:00", "12:00")), Stage::Live).await
    }

    pub(super) async fn planned(engine: Engine, plan: Plan) -> Self {
        Self::with(TestApp::start(engine, app::rooms()).await, plan, Stage::Live).await
    }

    pub(super) async fn with(app: TestApp, plan: Plan, stage: Stage) -> Self {
        let kinds = vec![
            kind(KIND, Who::Anyone),
            kind("interno", Who::Staff),
            kind("ritiro", Who::Convoked),
            Kind { per_person: Some(1), ..kind("limitato", Who::Anyone) },
        ];
        let ids = app.db().ids();
        let body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        let office = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let other = Office::new(ids.make(), body.id, "tributi", "Ufficio Tributi");
        let counter = Counter {
            address: "Via Mameli 10, Casale".into(),
            desks: 3,
            ..Counter::new(ids.make(), office.id, "urp", "Sportello URP")
        };
        let mediator = Mediator {
            id: ids.make(),
            office: office.id,
            name: "Samira".into(),
            languages: Listed(vec!["ar".to_owned()]),
            active: true,
        };
        let town = Self { office: office.id, other: other.id, counter: counter.id, app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_office(tx, &by, &office)?;
            charter::save_office(tx, &by, &other)?;
            charter::save_counter(tx, &by, &counter)?;
            agenda::begin(tx, counter.id, office.id)?;
            agenda::seed::write_kinds(tx, &kinds)?;
            agenda::save_mediator(tx, &by, &mediator)?;
            let offer = |kind: &Kind| Offer {
                counter: counter.id,
                kind: kind.code.clone(),
                service: None,
                minutes: None,
                position: 0,
            };
            agenda::save_offers(tx, &by, counter.id, &kinds.iter().map(offer).collect::<Vec<_>>())?;
            let revision = agenda::calendar(tx, counter.id)?.revision;
            agenda::publish(tx, &by, counter.id, revision, &plan)?;
            for next in [Stage::Familiarisation, stage] {
                let agenda = agenda::agenda(tx, counter.id)?;
                if agenda.stage < next {
                    agenda::set_stage(tx, &by, counter.id, agenda.revision, (next, None))?;
                }
            }
            Ok(())
        });
        done.await.unwrap();
        town
    }

    /// What a citizen's program sends to book.
    pub(super) fn wanted(&self, name: &str, at: &str) -> Value {
        json!({
            "counter": self.counter.to_string(), "type": KIND, "starts_at": at,
            "applicant": { "name": name, "phone": "0142 444111", "lang": "it" },
        })
    }

    /// An appointment of the public, booked by a program.
    pub(super) async fn booked(&self, name: &str, at: &str) -> Value {
        let answer = book(&mut self.app.visitor(), &self.wanted(name, at)).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    }

    /// The path of one of the counter's lists.
    pub(super) fn free(&self, what: &str) -> String {
        format!("/api/v1/counters/{}/{what}", self.counter)
    }

    /// A path of the counter's reception.
    pub(super) fn hall(&self, path: &str) -> String {
        format!("/api/v1/reception/{}/{path}", self.counter)
    }

    /// The `Authorization` of a program for which the head of an office has made a token.
    pub(super) async fn token(&self, office: OfficeId) -> String {
        let mut head = self.app.sign_in(Role::Head, Some(office)).await;
        made(&mut head, office).await
    }

    pub(super) async fn rows(&self) -> Vec<Row> {
        let (office, period) = (self.office, (date(2026, 1, 1), date(2026, 12, 31)));
        let filter = Filter { kinds: vec![ledger::Kind::Appointment], ..Filter::default() };
        self.app.db().read(move |tx| ledger::page(tx, office, period, &filter, None, (1000, 0))).await.unwrap().0
    }

    /// Rows of a table of the room.
    pub(super) async fn count(&self, table: &'static str) -> i64 {
        let sql = format!("SELECT COUNT(*) FROM {table}");
        self.app.db().read(move |tx| tx.one(&sql, &[], |row| row.next())).await.unwrap()
    }
}

/// Makes a token on the page of the staff; what stands in `Authorization`.
pub(super) async fn made(head: &mut Browser, office: OfficeId) -> String {
    let fields = [("name", "App"), ("office", &office.to_string()), ("permission", "receive_people"), ("days", "30")];
    let page = head.post("/staff/tokens", &fields).await.ok();
    let rest = page.split("Authorization: Bearer ").nth(1).expect("a token that is shown");
    format!("Bearer {}", rest.split('<').next().unwrap_or_default().trim())
}

/// A name that no other request has.
pub(super) fn name() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("request-{:012}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Books under a name of its own.
pub(super) async fn book(visitor: &mut Browser, wanted: &Value) -> Answer {
    visitor.send_json("/api/v1/appointments", &[("idempotency-key", &name())], wanted).await
}

/// Asks with a token, under a name of its own.
pub(super) async fn ask(program: &mut Browser, token: &str, path: &str, body: &Value) -> Answer {
    program.send_json(path, &[("authorization", token), ("idempotency-key", &name())], body).await
}

/// Reads with a token.
pub(super) async fn read(program: &mut Browser, token: &str, path: &str) -> Answer {
    let request = axum::http::Request::get(path).header("authorization", token);
    program.send(request, axum::body::Body::empty()).await
}

/// A problem with its status and its code; the reader's words are there.
#[track_caller]
pub(super) fn problem(answer: &Answer, status: u16, code: &str) -> Value {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!(problem["code"], code, "{problem}");
    assert!(problem["detail"].as_str().is_some_and(|words| words.contains(' ')), "{problem}");
    problem
}

/// The pointers of the parts that are wrong.
pub(super) fn pointers(problem: &Value) -> Vec<String> {
    let errors = problem["errors"].as_array().expect("errors");
    errors.iter().map(|error| error["pointer"].as_str().or(error["field"].as_str()).unwrap_or("").to_owned()).collect()
}

/// A calendar file as a parser reads it that is not ours.
pub(super) fn parsed(file: &[u8]) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/read-calendar.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node, and the packages of e2e (make test brings them)");
    node.stdin.take().expect("an input").write_all(file).expect("the file is read");
    let done = node.wait_with_output().expect("the parser ends");
    assert!(done.status.success(), "the parser refused {}", String::from_utf8_lossy(file));
    serde_json::from_slice(&done.stdout).expect("what it understood")
}
