//! The office's work on cases: intake at the counter, the board, the verbs, two who act at once, who may see and do what.

use cases::case::{Outcome, Stands, What};
use cases::procedure::{ActKind, ActTemplate, Extension, Procedure, Step, Task};
use cases::{CaseId, Opened, Said};
use jiff::civil::date;
use kernel::ledger::{self, Kind};
use kernel::permit::Role;
use kernel::terms::{Term, Unit};
use kernel::{Error, history};
use testkit::{Answer, Browser, Engine, PASSWORD};

use super::town::Town;

/// A plan, as a PDF begins.
const PLAN: &[u8] = b"%PDF-1.7 planimetria";

/// The way through three offices, which ends with the decision.
fn through_three(definition: &mut Procedure) {
    let opinion = Step {
        code: "opinion".into(),
        name: Said::italian("Parere"),
        office: "tributi".into(),
        task: Task::Opinion,
        term: Some(Term::new(10, Unit::CalendarDays).unwrap()),
        then: Vec::new(),
        may_end: false,
        appointment: String::new(),
        report: None,
    };
    definition.steps.retain(|step| step.task != Task::Deliver);
    definition.steps.insert(2, opinion);
    let template = definition.acts[2].clone();
    definition.acts.push(ActTemplate { code: "extension".into(), kind: ActKind::Extension, ..template });
    definition.extension = Some(Extension { filed_from: None, at_most: 20, norm: "Regolamento comunale".into() });
}

fn href(id: CaseId) -> String {
    format!("/staff/cases/{id}")
}

impl Town {
    async fn operator(&self) -> Browser {
        self.app.sign_in(Role::Operator, Some(self.urp)).await
    }

    /// The case that was filed last.
    async fn last(&self) -> Opened {
        let sql = "SELECT id FROM cases ORDER BY id DESC LIMIT 1";
        let id: CaseId = self.app.db().read(move |tx| tx.one(sql, &[], |row| row.next())).await.unwrap();
        self.opened(id).await
    }

    /// Does something to a case as its page stands now.
    async fn act(&self, browser: &mut Browser, id: CaseId, verb: &str, fields: &[(&str, &str)]) -> Answer {
        let (seen, today) = (self.opened(id).await.case.revision.to_string(), self.today().to_string());
        let mut all = vec![("seen", seen.as_str())];
        if !fields.iter().any(|(name, _)| *name == "on") {
            all.push(("on", &today));
        }
        all.extend(fields);
        browser.post(&format!("{}/{verb}", href(id)), &all).await
    }

    /// The same where it has to be done.
    async fn done(&self, browser: &mut Browser, id: CaseId, verb: &str, fields: &[(&str, &str)]) {
        assert_eq!(self.act(browser, id, verb, fields).await.location(), href(id), "{verb}");
    }

    /// A browser of somebody who has an account: sessions end over the days.
    async fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.app.visitor();
        browser.post("/staff/sign-in", &[("email", email), ("password", PASSWORD)]).await.location();
        browser
    }

    async fn intake(&self, browser: &mut Browser, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        browser.upload(&format!("/staff/cases/new/{}", self.procedure), fields, files).await
    }
}

const FORM: [(&str, &str); 5] = [
    ("channel", "counter"),
    ("lang", "en"),
    ("name", "Amina Diallo"),
    ("fiscal_code", "rssmra85t10a562s"),
    ("answer-home", "Via Saffi 12"),
];

#[tokio::test]
async fn a_case_filed_at_the_counter_goes_to_the_end_through_three_offices_by_two_people() {
    for engine in Engine::BOTH {
        let town = Town::with(engine, through_three).await;
        // One works in all offices and decides in none, the other decides.
        let (roaming, _) = town.app.person(Role::Operator, None).await;
        let mut officer = town.signed_in(&roaming).await;
        assert!(officer.get("/staff/cases/new").await.ok().contains("Attestazione di idoneità alloggiativa"));
        let page = town.intake(&mut officer, &FORM, &[]).await.location();
        let case = town.last().await.case;
        assert_eq!((page.as_str(), case.number.as_str()), (href(case.id).as_str(), "0000001/2026"));
        let shown = officer.get(&page).await.ok();
        for said in
            ["Amina Diallo", "RSSMRA85T10A562S", "Via Saffi 12", "Mancano:", "Planimetria", "receipt.pdf", &case.code]
        {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        let id = case.id;
        let me = officer.get(&page).await.text();
        let me = me.split("<option value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        town.done(&mut officer, id, "assignment", &[("to", &me)]).await;
        let offered = officer.get(&page).await.ok();
        assert!(
            offered.contains("acts/new?template=documents") && !offered.contains("verb-document-request"),
            "{offered}"
        );
        town.happen(id, What::DocumentsRequested).await.unwrap();
        assert_eq!(town.opened(id).await.case.stands, Stands::Documents);
        town.on(date(2026, 10, 9));
        let mut officer = town.signed_in(&roaming).await;
        let seen = town.opened(id).await.case.revision.to_string();
        let fields = [("seen", seen.as_str()), ("on", "2026-10-09")];
        officer
            .upload(&format!("{page}/documents"), &fields, &[("documents", "planimetria.pdf", PLAN)])
            .await
            .location();
        assert!(officer.get(&page).await.ok().contains("planimetria.pdf"));
        town.done(&mut officer, id, "passage", &[("to", "inspection")]).await;
        town.on(date(2026, 10, 14));
        let mut officer = town.signed_in(&roaming).await;
        town.done(&mut officer, id, "report", &[("favourable", "yes"), ("text", "Quattro vani")]).await;
        town.done(&mut officer, id, "passage", &[("to", "opinion")]).await;
        town.done(&mut officer, id, "report", &[("favourable", "none"), ("text", "Nulla da dire")]).await;
        town.done(&mut officer, id, "passage", &[("to", "decision")]).await;
        town.on(date(2026, 10, 19));
        let (mut officer, mut head) = (town.signed_in(&roaming).await, town.head().await);
        assert!(!officer.get(&page).await.ok().contains("/decision\""), "who may not decide is not offered it");
        let deciding = head.get(&page).await.ok();
        assert!(deciding.contains("acts/new?template=attestation"), "what has an act is decided by it: {deciding}");
        assert!(!deciding.contains("acts/new?template=refusal"), "nobody is refused without a notice");
        let form = deciding.split("id=\"verb-decision\"").nth(1).expect("what has none, by its form");
        assert!(form.contains("value=\"partly\"") && !form.contains("value=\"granted\""), "{form}");
        let bare = town.act(&mut head, id, "decision", &[("outcome", "granted")]).await;
        assert!(bare.status == 422 && bare.text().contains("si decide emettendolo"), "{}", bare.text());
        town.happen(id, What::Decided { outcome: Outcome::Granted }).await.unwrap();
        let opened = town.opened(id).await;
        assert_eq!((opened.case.stands, opened.case.closed_on), (Stands::Closed, Some(date(2026, 10, 19))));
        let shown = head.get(&page).await.ok();
        for said in
            ["Decisa: Accolta", "Passata alla fase «Sopralluogo»", "Parere favorevole", "Quattro vani", "rispettato"]
        {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        let rows = town.booked(town.urp, Kind::Case).await;
        let row = rows.iter().find(|row| row.delivered_on.is_some()).expect("the decision is booked");
        assert_eq!((row.requested_on, row.outcome), (date(2026, 10, 5), ledger::Outcome::Done));
        assert_eq!(row.due_legal, opened.case.due_legal);
        let police = town.booked(town.police, Kind::Leg).await;
        let stay = police.iter().find(|row| row.delivered_on.is_some()).expect("the stay is booked");
        let days = (stay.requested_on, stay.due_promised, stay.delivered_on);
        assert_eq!(days, (date(2026, 10, 9), Some(date(2026, 10, 24)), Some(date(2026, 10, 14))));
        assert_eq!(
            town.booked(town.elsewhere, Kind::Leg).await.iter().filter(|row| row.delivered_on.is_some()).count(),
            1
        );
    }
}

#[tokio::test]
async fn a_refusal_comes_after_the_notice_and_the_days_to_answer_it() {
    for engine in Engine::BOTH {
        let town = Town::with(engine, through_three).await;
        let (id, mut head) = (town.filed().await.case.id, town.app.sign_in(Role::Administrator, None).await);
        for (step, report) in [("inspection", None), ("opinion", Some("no")), ("decision", Some("no"))] {
            if let Some(report) = report {
                town.done(&mut head, id, "report", &[("favourable", report), ("text", "Un solo vano")]).await;
            }
            town.done(&mut head, id, "passage", &[("to", step)]).await;
        }
        let refused = town.act(&mut head, id, "decision", &[("outcome", ""), ("text", "Un solo vano")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Un solo vano</textarea>"), "what was typed is kept");
        assert!(town.happen(id, What::Decided { outcome: Outcome::Refused }).await.is_err(), "the notice comes first");
        town.happen(id, What::RejectionNotice).await.unwrap();
        assert_eq!(town.opened(id).await.case.stands, Stands::Observations);
        // What would follow if the observations came: worked out, and written nowhere.
        let before = town.opened(id).await;
        let supposed = head.get(&format!("{}?observations_on=2026-10-12", href(id))).await.ok();
        assert!(supposed.contains("12 ottobre 2026") && supposed.contains("Come si arriva"), "{supposed}");
        let impossible = head.get(&format!("{}?observations_on=2026-10-01", href(id))).await.ok();
        assert!(impossible.contains("invalid-feedback"), "before the notice: {impossible}");
        assert_eq!(town.opened(id).await.events, before.events);
        town.on(date(2026, 10, 9));
        let mut head = town.app.sign_in(Role::Administrator, None).await;
        town.done(&mut head, id, "observations", &[("text", "Il vano è doppio")]).await;
        let extended = |amount| What::Extended { amount, act: "Determinazione 7".into() };
        town.happen(id, extended(10)).await.unwrap();
        assert!(town.happen(id, extended(11)).await.is_err(), "twenty days at most");
        town.happen(id, What::Decided { outcome: Outcome::Refused }).await.unwrap();
        assert_eq!(town.opened(id).await.case.outcome, Some(Outcome::Refused));
        town.done(&mut head, id, "reopening", &[("text", "Chiusa per errore")]).await;
        assert_eq!(town.opened(id).await.case.stands, Stands::UnderWay);
        town.happen(id, What::Decided { outcome: Outcome::Granted }).await.unwrap();
        town.done(&mut head, id, "annulment", &[("act", "Determinazione 9"), ("text", "Dati non veri")]).await;
        assert!(town.opened(id).await.case.annulled);
        assert!(head.get(&href(id)).await.ok().contains("annullato d’ufficio con Determinazione 9"));
    }
}

#[tokio::test]
async fn terms_wait_for_what_sets_them_running_and_a_case_ends_without_anything_to_hand_over() {
    for engine in Engine::BOTH {
        let town = Town::with(engine, |definition| {
            definition.clock_start = cases::procedure::ClockStart::Complete;
            definition.steps[3].task = Task::Examine;
        })
        .await;
        let mut head = town.app.sign_in(Role::Administrator, None).await;
        let id = town.filed().await.case.id;
        assert!(head.get("/staff/cases?section=waiting").await.ok().contains("0000001/2026"));
        assert!(head.get(&href(id)).await.ok().contains("I termini non corrono ancora"));
        town.on(date(2026, 10, 12));
        let mut head = town.app.sign_in(Role::Administrator, None).await;
        town.done(&mut head, id, "beginning", &[]).await;
        assert_eq!(town.opened(id).await.case.due_legal, Some(date(2026, 11, 11)));
        town.done(&mut head, id, "passage", &[("to", "inspection")]).await;
        town.done(&mut head, id, "passage", &[("to", "decision")]).await;
        town.done(&mut head, id, "decision", &[("outcome", "partly"), ("text", "Tre persone"), ("public", "on")]).await;
        assert!(head.get("/staff/cases?section=decided").await.ok().contains("0000001/2026"));
        town.done(&mut head, id, "passage", &[("to", "delivery")]).await;
        town.done(&mut head, id, "completion", &[]).await;
        assert_eq!(town.opened(id).await.case.stands, Stands::Closed);
        let other = town.filed().await.case.id;
        town.done(&mut head, other, "withdrawal", &[("text", "Ha cambiato casa")]).await;
        assert_eq!(town.opened(other).await.case.outcome, Some(Outcome::Withdrawn));
    }
}

#[tokio::test]
async fn who_comes_second_is_told_and_overwrites_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let id = town.filed().await.case.id;
        let (mut one, mut other) = (town.operator().await, town.operator().await);
        let (first, second) = (one.get(&href(id)).await, other.get(&href(id)).await);
        assert_eq!((first.hidden("seen"), second.hidden("seen")), (Some("1".into()), Some("1".into())));
        let fields = |text: &'static str| [("seen", "1"), ("on", "2026-10-05"), ("favourable", "none"), ("text", text)];
        one.post(&format!("{}/report", href(id)), &fields("La planimetria")).await.location();
        let told = other.post(&format!("{}/report", href(id)), &fields("Il contratto")).await;
        assert_eq!(told.status, 409);
        let page = told.text();
        assert!(page.contains("La planimetria"), "what was done meanwhile: {page}");
        assert!(page.contains("Il contratto</textarea>"), "nothing is lost: {page}");
        assert_eq!(town.opened(id).await.events.len(), 2, "nothing is overwritten");
        // Who has read it sends again what still makes sense, on what is there now.
        assert_eq!(told.hidden("seen").as_deref(), Some("2"));
        let wrong = other.post(&format!("{}/documents", href(id)), &[("seen", "1"), ("on", "")]).await;
        assert!(wrong.status == 422 && wrong.text().contains("Nel frattempo"), "also where something else is wrong");
    }
}

#[tokio::test]
async fn days_that_cannot_be_are_refused_beside_their_field() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let id = town.filed().await.case.id;
        let mut officer = town.operator().await;
        for (on, why) in
            [("2026-10-06", "tomorrow"), ("2026-10-04", "before it was filed"), ("ieri", "no day"), ("", "none")]
        {
            let refused =
                town.act(&mut officer, id, "passage", &[("to", "inspection"), ("on", on), ("text", "Nota mia")]).await;
            assert_eq!(refused.status, 422, "{why}");
            let page = refused.text();
            assert!(page.contains("id=\"passage-on-error\"") && page.contains("Nota mia"), "{why}: {page}");
        }
        let nowhere = town.act(&mut officer, id, "passage", &[("to", "delivery")]).await;
        assert_eq!(nowhere.status, 409, "not from here");
        let early = town.act(&mut officer, id, "documents", &[]).await;
        assert_eq!(early.status, 422, "nobody asked for any");
        assert_eq!(town.opened(id).await.events.len(), 1);
    }
}

#[tokio::test]
async fn one_sees_and_does_what_is_in_ones_own_offices() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let id = town.filed().await.case.id;
        let mut stranger = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert_eq!(stranger.get(&href(id)).await.status, 404);
        for verb in ["assignment", "passage", "decision", "withdrawal"] {
            assert_eq!(town.act(&mut stranger, id, verb, &[]).await.status, 404, "{verb}");
        }
        assert_eq!(stranger.get(&format!("/staff/cases/new/{}", town.procedure)).await.status, 404);
        assert!(!stranger.get("/staff/cases?q=diallo").await.ok().contains("Amina Diallo"));
        let mut police = town.app.sign_in(Role::Operator, Some(town.police)).await;
        assert_eq!(police.get(&href(id)).await.status, 404, "it has not been there yet");
        town.happen(id, What::Passed { to: "inspection".into() }).await.unwrap();
        assert!(police.get("/staff/cases").await.ok().contains("0000001/2026"));
        town.happen(id, What::Passed { to: "decision".into() }).await.unwrap();
        let seen = police.get(&href(id)).await.ok();
        assert!(!seen.contains("/withdrawal\""), "who has had it may look: {seen}");
        assert_eq!(town.act(&mut police, id, "withdrawal", &[]).await.status, 403);
        let mut officer = town.operator().await;
        assert_eq!(town.act(&mut officer, id, "decision", &[("outcome", "granted")]).await.status, 403);
        let (_, colleague) = town.app.person(Role::Operator, Some(town.urp)).await;
        let given = town.act(&mut officer, id, "assignment", &[("to", &colleague.to_string())]).await;
        assert_eq!(given.status, 422, "who does not assign takes it alone");
        let mut delegate = town.app.sign_in(Role::Delegate, None).await;
        assert_eq!(delegate.get("/staff/cases").await.status, 403);
    }
}

#[tokio::test]
async fn the_board_says_what_is_due_and_to_whom_it_is_given() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/cases").await.ok().contains("Nessuna pratica aperta"));
        let (one, two, three) = (town.filed().await.case, town.filed().await.case, town.filed().await.case);
        town.happen(two.id, What::DocumentsRequested).await.unwrap();
        town.happen(three.id, What::Passed { to: "inspection".into() }).await.unwrap();
        let (email, colleague) = town.app.person(Role::Operator, Some(town.urp)).await;
        let list = async |browser: &mut Browser, query: &str| {
            let page = browser.get(&format!("/staff/cases?{query}")).await.ok();
            [&one, &two, &three].map(|case| page.contains(&format!("href=\"{}\"", href(case.id))))
        };
        assert_eq!(list(&mut head, "").await, [true, true, false], "what is at the police is theirs");
        assert_eq!(list(&mut head, "side=ours").await, [true, true, true], "and answered for here");
        assert_eq!(list(&mut head, "section=waiting").await, [false, true, false]);
        assert_eq!(list(&mut head, "section=week").await, [true, false, false]);
        assert_eq!(list(&mut head, "section=late").await, [false; 3]);
        assert!(head.get("/staff").await.ok().contains("2 pratiche non assegnate"));
        town.on(date(2026, 10, 12));
        let mut head = town.head().await;
        assert_eq!(
            list(&mut head, "section=late").await,
            [true, false, false],
            "unassigned ones are late like the others"
        );
        assert!(head.get("/staff").await.ok().contains("1 pratica in ritardo"));
        for (query, found) in [
            ("q=0000003/2026", [false, false, true]),
            ("q=amina", [true; 3]),
            ("q=zzz", [false; 3]),
            ("q=--", [false; 3]),
        ] {
            assert_eq!(list(&mut head, query).await, found, "{query}");
        }
        assert_eq!(list(&mut head, &format!("q={}", two.code.to_lowercase())).await, [false, true, false]);
        // Given to a person, but for the one that somebody has changed meanwhile.
        let ticked = [format!("{}:1", one.id), format!("{}:1", two.id)];
        let to = colleague.to_string();
        let fields = [("case", ticked[0].as_str()), ("case", ticked[1].as_str()), ("to", &to)];
        head.post("/staff/cases/assignments", &[fields[0], ("to", "")]).await.location();
        assert!(head.get("/staff/cases").await.ok().contains("Nessuna persona scelta"), "nobody is chosen by mistake");
        head.post("/staff/cases/assignments", &fields).await.location();
        let told = head.get("/staff/cases").await.ok();
        assert!(told.contains("1 pratica assegnata") && told.contains(&two.number), "{told}");
        assert_eq!(town.opened(one.id).await.case.officer, Some(colleague));
        assert_eq!(town.opened(two.id).await.case.officer, None);
        assert_eq!(list(&mut head, &format!("officer={to}")).await, [true, false, false]);
        assert_eq!(list(&mut head, "section=unassigned").await, [false, true, false]);
        let mut operator = town.signed_in(&email).await;
        assert_eq!(operator.post("/staff/cases/assignments", &fields).await.status, 403);
        // The staff rotates.
        let (_, next) = town.app.person(Role::Operator, Some(town.urp)).await;
        let next_id = next.to_string();
        assert!(head.get(&format!("/staff/cases/handover?from={to}")).await.ok().contains("1 pratica aperta"));
        let same = head.post("/staff/cases/handover", &[("from", &to), ("to", &to)]).await;
        assert_eq!(same.status, 422);
        head.post("/staff/cases/handover", &[("from", &to), ("to", &next_id)]).await.location();
        assert_eq!(town.opened(one.id).await.case.officer, Some(next));
        assert!(operator.get("/staff/cases?page=9").await.ok().contains("href=\"/staff/cases/new\""));
    }
}

#[tokio::test]
async fn an_intake_that_is_refused_loses_nothing_and_what_is_on_file_is_filled_in() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut officer = town.operator().await;
        let wrong = [("channel", "post"), ("filed_on", "2026-10-09"), ("name", "Amina Diallo"), ("phone", "0142 444")];
        let files: [(&str, &str, &[u8]); 2] =
            [("file-plan", "planimetria.pdf", PLAN), ("file-", "virus.pdf", b"MZ\x90\0")];
        let refused = town.intake(&mut officer, &wrong, &files).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        for kept in
            ["value=\"Amina Diallo\"", "value=\"0142 444\"", "planimetria.pdf", "virus.pdf", "field-filed_on-error"]
        {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        assert!(page.contains("field-answer-home-error"), "the procedure's own field is asked: {page}");
        let kept = page.split("name=\"kept-plan\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let mut fields = FORM.to_vec();
        fields.extend([
            ("kept-plan", kept.as_str()),
            ("delegate_name", "Patronato Aiuto"),
            ("address", "Via Saffi 12"),
        ]);
        let made = town.intake(&mut officer, &fields, &[]).await.location();
        let shown = officer.get(&made).await.ok();
        assert!(
            shown.contains("planimetria.pdf") && shown.contains("Patronato Aiuto") && !shown.contains("Mancano:"),
            "{shown}"
        );
        // By post, with the day on which it came; the person is known.
        let look = [("channel", "post"), ("look", "yes"), ("fiscal_code", "RSSMRA85T10A562S"), ("name", "")];
        let filled = town.intake(&mut officer, &look, &[]).await.ok();
        assert!(filled.contains("value=\"Amina Diallo\"") && filled.contains("value=\"Via Saffi 12\""), "{filled}");
        let by_post =
            [("channel", "post"), ("filed_on", "2026-10-01"), ("name", "Marco Conti"), ("answer-home", "Via Roma 1")];
        town.intake(&mut officer, &by_post, &[]).await.location();
        assert_eq!(town.last().await.case.filed_on, date(2026, 10, 1));
    }
}

#[tokio::test]
async fn who_opens_a_case_is_written_down_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let case = town.filed().await.case;
        let mut officer = town.operator().await;
        for _ in 0..3 {
            officer.get(&href(case.id)).await.ok();
        }
        let subject = case.subject();
        let changes = town.app.db().read(move |tx| history::of(tx, &subject, 10, 0)).await.unwrap().0;
        assert_eq!(changes.iter().filter(|change| change.action == history::Action::Read).count(), 1);
    }
}

#[tokio::test]
async fn events_are_written_once_on_both_engines() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.filed().await;
        for sql in ["UPDATE case_events SET day = '2026-01-01'", "DELETE FROM case_events"] {
            let done = town.app.db().write(move |tx| tx.execute(sql, &[])).await;
            assert!(
                matches!(&done, Err(Error::Constraint(name)) if name == "case_events_immutable"),
                "{sql}: {done:?}"
            );
        }
    }
}
