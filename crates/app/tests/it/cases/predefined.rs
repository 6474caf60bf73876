//! The procedures of the sources, each from the application with its documents to the last act: granted, granted in part, refused.

use cases::case::{Stands, What};
use cases::predefined::{self, Predefined};
use cases::procedure::{ActKind, ActTemplate, Answers, FieldKind, Needed, Procedure, Step, Task};
use cases::{CaseId, Opened};
use jiff::ToSpan;
use kernel::ledger::Kind;
use kernel::permit::Role;
use protocol::Direction;
use tempfile::TempDir;
use testkit::{Browser, Engine, TestApp};
use web::press::{Limits, Press};

use super::acts::{begin, deliver, issue, path};
use super::inspection::{ROOMS, form, give, send};
use super::town::Town;
use crate::pdf::write_stand_in;

/// More turns than any of the ways has.
const TURNS: usize = 30;

/// A town that follows one of the procedures, its further offices all in one.
struct Way {
    town: Town,
    _folder: TempDir,
    procedure: Procedure,
    /// By which act it is decided.
    decision: ActTemplate,
}

#[tokio::test]
async fn each_is_filed_decided_and_handed_over_with_its_own_papers() {
    all_go(Engine::Sqlite).await;
}

#[tokio::test]
async fn so_it_is_with_the_other_engine() {
    all_go(Engine::Postgres).await;
}

async fn all_go(engine: Engine) {
    for Predefined { code, procedure, .. } in predefined::all().unwrap() {
        let decisions: Vec<_> = procedure.acts.iter().filter(|act| act.kind.outcome().is_some()).cloned().collect();
        assert!(decisions.iter().any(|act| act.kind == ActKind::Granted), "{code} grants nothing");
        for decision in decisions {
            eprintln!("{engine:?}: {code}, {}", decision.code);
            Way::start(engine, procedure.clone(), decision).await.go().await;
        }
    }
}

impl Way {
    async fn start(engine: Engine, mut procedure: Procedure, decision: ActTemplate) -> Self {
        for step in procedure.steps.iter_mut().filter(|step| !step.office.is_empty()) {
            "polizia-locale".clone_into(&mut step.office);
        }
        let folder = tempfile::tempdir().unwrap();
        let press = folder.path().join("sportello-press");
        write_stand_in(&press);
        let app = TestApp::with_press(engine, app::rooms(), Press::new(Some(press), 1, Limits::default())).await;
        let town = Town::of(app, |definition| definition.clone_from(&procedure)).await;
        Self { town, _folder: folder, procedure, decision }
    }

    async fn go(&self) {
        let id = self.filed().await;
        self.write(id, "start").await;
        let mut handed_over = None;
        for _ in 0..TURNS {
            let opened = self.town.opened(id).await;
            let definition = &self.procedure;
            let step = definition.step(&opened.case.step).unwrap();
            let is_reported = opened.course.leg().reported;
            let next = || What::Passed { to: self.next(step).code.clone() };
            match (opened.case.stands, step.task) {
                (Stands::Closed, _) => return self.must_have_ended(&opened, handed_over.as_deref()).await,
                (Stands::Waiting, _) => self.happen(id, What::Began).await,
                (Stands::Documents, _) => self.happen(id, What::DocumentsReceived).await,
                (Stands::Observations, _) => self.happen(id, What::Observations).await,
                (_, Task::Examine) if definition.suspension && !opened.course.was_suspended => {
                    self.write(id, "documents").await;
                }
                (_, Task::Inspect) if !is_reported && step.report.is_some() => self.inspect(id).await,
                (_, Task::Opinion | Task::Inspect) if !is_reported => {
                    self.happen(
                        id,
                        What::Reported { favourable: self.decision.kind.outcome().map(|it| it.is_favourable()) },
                    )
                    .await;
                }
                (_, Task::Decide) if opened.course.decided.is_none() => handed_over = self.decide(&opened).await,
                (_, Task::Deliver) => {
                    let act = handed_over.as_deref().expect("an act to hand over");
                    let today = self.town.today().to_string();
                    assert_eq!(deliver(&mut self.here(id).await, act, "counter", &today).await.location(), act);
                }
                (_, task) if definition.is_end(&step.code) && task != Task::Decide => {
                    self.happen(id, What::Completed).await
                }
                _ => self.happen(id, next()).await,
            }
        }
        panic!("it never ends");
    }

    /// Files it at the counter, with every answer that is asked and every document that is needed.
    async fn filed(&self) -> CaseId {
        let answers = answers(&self.procedure, &self.decision);
        let mut fields = vec![
            ("channel".to_owned(), "counter".to_owned()),
            ("lang".to_owned(), "it".to_owned()),
            ("name".to_owned(), "Amina Diallo".to_owned()),
            ("fiscal_code".to_owned(), "RSSMRA85T10A562S".to_owned()),
            ("born_on".to_owned(), "1985-12-10".to_owned()),
            ("email".to_owned(), "amina@example.org".to_owned()),
        ];
        fields.extend(answers.iter().map(|(code, answer)| (format!("answer-{code}"), answer.clone())));
        let needed: Vec<&Needed> = self.procedure.documents.iter().filter(|one| one.is_needed(&answers)).collect();
        let files: Vec<(String, String)> =
            needed.iter().map(|one| (format!("file-{}", one.code), format!("{}.pdf", one.code))).collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let files: Vec<(&str, &str, &[u8])> =
            files.iter().map(|(field, name)| (field.as_str(), name.as_str(), &b"%PDF-1.7 un documento"[..])).collect();
        let mut urp = self.town.app.sign_in(Role::Operator, Some(self.town.urp)).await;
        let page = urp.upload(&format!("/staff/cases/new/{}", self.town.procedure), &fields, &files).await.location();
        let shown = urp.get(&page).await.ok();
        assert!(!shown.contains("Mancano:"), "nothing is missing: {shown}");
        for one in needed {
            assert!(shown.contains(&format!("{}.pdf", one.code)), "{}: {shown}", one.code);
        }
        page.rsplit('/').next().unwrap().parse().unwrap()
    }

    /// The head of the office where the case is.
    async fn here(&self, id: CaseId) -> Browser {
        let office = self.town.opened(id).await.case.leg_office;
        self.town.app.sign_in(Role::Head, Some(office)).await
    }

    async fn happen(&self, id: CaseId, what: What) {
        self.town.happen(id, what).await.unwrap();
    }

    /// The step that leads to the decision.
    fn next<'a>(&'a self, step: &'a Step) -> &'a Step {
        let next = self.procedure.after(step);
        let way = self.decision.code.rsplit('_').next().unwrap_or_default();
        next.iter().find(|one| one.code.ends_with(way)).or(next.first()).copied().expect("the way goes on")
    }

    /// Issues one of its letters as its template says it, where it has one; its address.
    async fn write(&self, id: CaseId, code: &str) -> Option<String> {
        let template = self.procedure.acts.iter().find(|act| act.code == code)?;
        let mut office = self.here(id).await;
        let filled = office.get(&path(id, &format!("acts/new?template={code}"))).await.ok();
        let text = written(&filled);
        for known in
            ["{applicant}", "{number}", "{filed_on}", "{officer}", "{term}", "{subject}", "{born_on}", "{answer."]
        {
            assert!(!text.contains(known), "{code}: {known} is known to the case: {text}");
        }
        let act = begin(&mut office, id, &template.code, &text).await;
        assert_eq!(issue(&mut office, &act, "counter").await.location(), act, "{code}: {text}");
        Some(act)
    }

    /// Decides it by its act; a refusal comes after its notice and the days to answer it.
    async fn decide(&self, opened: &Opened) -> Option<String> {
        let id = opened.case.id;
        if self.decision.kind == ActKind::Refused
            && self.procedure.rejection_notice
            && opened.course.notice_on.is_none()
        {
            self.write(id, "rejection_notice").await.expect("a notice of rejection");
            let later = self.town.today().saturating_add(3.days());
            self.town.on(later);
            return None;
        }
        self.write(id, &self.decision.code).await
    }

    async fn inspect(&self, id: CaseId) {
        let (mut inspector, own) = (self.here(id).await, path(id, "inspection"));
        let today = self.town.today();
        assert_eq!(today.to_string(), "2026-10-05", "the form's own day");
        assert_eq!(send(&mut inspector, &own, &form(&ROOMS, "0", "save")).await.location(), format!("{own}/verdict"));
        give(&mut inspector, id, "yes").await.location();
    }

    /// It is closed as it was decided, each paper has a number, and the ledger has it once, with every stay.
    async fn must_have_ended(&self, opened: &Opened, act: Option<&str>) {
        assert_eq!(opened.case.outcome, self.decision.kind.outcome());
        let mut head = self.town.head().await;
        let shown = head.get(act.expect("a decision")).await.ok();
        assert!(!shown.contains("{reason}") && !shown.contains("{answer."), "nothing is left to be written: {shown}");
        let subject = opened.case.id.to_string();
        let registered = self.town.app.db().read(move |tx| protocol::about(tx, "case", &subject)).await.unwrap();
        let went_out = registered.iter().filter(|one| one.entry.direction == Direction::Outgoing).count();
        let issued = opened.course.notice_on.map_or(0, |_| 1)
            + usize::from(opened.course.was_suspended && self.has("documents"))
            + usize::from(self.has("start"))
            + 1;
        assert_eq!(went_out, issued, "each letter and act has its number");
        let rows = self.town.booked(self.town.urp, Kind::Case).await;
        assert_eq!(rows.len(), 1);
        assert!(rows[0].delivered_on.is_some());
    }

    fn has(&self, code: &str) -> bool {
        self.procedure.acts.iter().any(|act| act.code == code)
    }
}

/// What a sensible applicant answers; where the way hangs on an answer, the one that leads to the decision.
fn answers(procedure: &Procedure, decision: &ActTemplate) -> Answers {
    let mut answers = Answers::new();
    for field in &procedure.fields {
        if !field.is_asked(&answers) {
            continue;
        }
        let answer = match field.kind {
            FieldKind::Line | FieldKind::Text => "Via Saffi 12".to_owned(),
            FieldKind::Number => "2".to_owned(),
            FieldKind::Date => "2026-05-04".to_owned(),
            FieldKind::Choice => {
                let led = field.choices.iter().find(|(word, _)| decision.code.ends_with(word.as_str()));
                led.unwrap_or(&field.choices[0]).0.clone()
            }
            FieldKind::Tick => "yes".to_owned(),
        };
        answers.insert(field.code.clone(), answer);
    }
    answers
}

/// The text of the form, with what only the office knows written into it.
fn written(page: &str) -> String {
    let area =
        page.split("name=\"body\"").nth(1).unwrap().split('>').nth(1).unwrap().split("</textarea").next().unwrap();
    let mut text = area.replace("&#34;", "\"").replace("&#39;", "’").replace("&#38;", "&");
    for left in page.split("<code>{").skip(1).filter_map(|rest| rest.split("}</code>").next()) {
        text = text.replace(&format!("{{{left}}}"), "come risulta agli atti");
    }
    text
}
