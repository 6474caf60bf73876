//! A counter with a calendar, and programs that ask for it.

use std::io::Write;
use std::ops::Deref;
use std::path::Path;
use std::process::{Command, Stdio};

use agenda::plan::{Plan, Window};
use agenda::{Help, Kind, Mediator, Stage, Who};
use charter::Listed;
use kernel::OfficeId;
use kernel::history::Actor;
use kernel::permit::Role;
use serde_json::{Value, json};
use testkit::{Answer, Browser, Engine, TestApp, town};

pub(super) use testkit::town::{TODAY, window};

pub(super) const KIND: &str = "informazioni";
/// Wednesday at ten.
pub(super) const WEDNESDAY: &str = "2026-10-07T10:00:00+02:00";

/// The town, as programs see it.
pub(super) struct Town(testkit::Town);

impl Deref for Town {
    type Target = testkit::Town;

    fn deref(&self) -> &testkit::Town {
        &self.0
    }
}

/// A month ahead; changed until an hour before, and moved twice.
pub(super) fn plan(window: Window) -> Plan {
    Plan { horizon_days: 30, change_minutes: 60, moves_most: 2, ..town::plan(window) }
}

fn kind(code: &str, who: Who) -> Kind {
    let names = [("it", "Informazioni"), ("en", "Information"), ("ar", "معلومات عن الإقامة وتصريح العمل")];
    Kind { who, help: Help::OnRequest, ..town::kind(code, &names) }
}

impl Town {
    /// A live counter with three desks in the morning.
    pub(super) async fn start(engine: Engine) -> Self {
        Self::planned(engine, plan(window(3, "10:00", "12:00"))).await
    }

    pub(super) async fn planned(engine: Engine, plan: Plan) -> Self {
        Self::with(TestApp::start(engine, app::rooms()).await, plan, Stage::Live).await
    }

    /// A counter for which somebody speaks Arabic.
    pub(super) async fn with(app: TestApp, plan: Plan, stage: Stage) -> Self {
        let kinds = vec![
            kind(KIND, Who::Anyone),
            kind("interno", Who::Staff),
            kind("ritiro", Who::Convoked),
            Kind { per_person: Some(1), ..kind("limitato", Who::Anyone) },
        ];
        let town = testkit::Town::found(app, None).await.open(kinds, plan, stage).await;
        let mediator = Mediator {
            id: town.app.db().ids().make(),
            office: town.office,
            name: "Samira".into(),
            languages: Listed(vec!["ar".to_owned()]),
            active: true,
        };
        town.write(move |tx, _| agenda::save_mediator(tx, &Actor::system(), &mediator)).await.unwrap();
        Self(town)
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
