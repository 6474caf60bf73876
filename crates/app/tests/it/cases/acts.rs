//! Acts: drafted, issued once with everything that follows, and never changed again; on both engines.

use std::path::Path;

use cases::case::{Outcome, Stands, What};
use cases::procedure::Procedure;
use cases::{CaseId, Opened};
use jiff::civil::date;
use kernel::Error;
use kernel::files::sha256;
use kernel::permit::Role;
use protocol::{Direction, Registration};
use tempfile::TempDir;
use testkit::{Answer, Browser, Engine, TestApp};
use web::press::{Limits, Press};

use super::town::Town;
use crate::pdf::{BUILT, Tree, write_stand_in};

/// A town with something that speaks as the typesetter does.
struct Office {
    town: Town,
    folder: TempDir,
}

impl Office {
    async fn start(engine: Engine) -> Self {
        let office = Self::without_press(engine).await;
        write_stand_in(&office.folder.path().join("sportello-press"));
        office
    }

    async fn without_press(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let town = town(engine, &folder.path().join("sportello-press")).await;
        Self { town, folder }
    }

    /// With the typesetter itself, where it is built.
    async fn built(engine: Engine) -> Self {
        Self { town: town(engine, Path::new(BUILT)).await, folder: tempfile::tempdir().unwrap() }
    }

    /// A case at the step at which it is decided.
    async fn at_decision(&self) -> Opened {
        let id = self.town.filed().await.case.id;
        for step in ["inspection", "decision"] {
            self.town.happen(id, What::Passed { to: step.to_owned() }).await.unwrap();
        }
        self.town.opened(id).await
    }

    async fn registered(&self, id: CaseId) -> Vec<Registration> {
        self.town.app.db().read(move |tx| protocol::about(tx, "case", &id.to_string())).await.unwrap()
    }

    async fn operator(&self) -> Browser {
        self.town.app.sign_in(Role::Operator, Some(self.town.urp)).await
    }
}

async fn town(engine: Engine, press: &Path) -> Town {
    let press = Press::new(Some(press.to_owned()), 1, Limits::default());
    Town::of(TestApp::with_certified_mail(engine, app::rooms(), press).await, acts).await
}

/// Templates in which something is left to be written.
fn acts(procedure: &mut Procedure) {
    let mut body = |code: &str, body: &str| {
        let act = procedure.acts.iter_mut().find(|act| act.code == code).unwrap();
        body.clone_into(&mut act.body);
    };
    body(
        "attestation",
        "Per {applicant}, in {answer.home}, domanda del {filed_on}: {reason}\n\nSI ATTESTA\n\noggi, {today}.",
    );
    body("documents", "A {applicant}\n\nOccorrono:\n\n{documents}\n\nentro il {documents_by}.");
}

pub(super) fn path(id: CaseId, below: &str) -> String {
    format!("/staff/cases/{id}/{below}")
}

/// Begins an act with a text; its address.
pub(super) async fn begin(browser: &mut Browser, id: CaseId, template: &str, body: &str) -> String {
    let fields = [("template", template), ("title", "Un atto"), ("body", body)];
    browser.post(&path(id, "acts/new"), &fields).await.location()
}

/// Issues an act as its page asks.
pub(super) async fn issue(browser: &mut Browser, act: &str, channel: &str) -> Answer {
    let page = browser.get(&format!("{act}/issue")).await;
    page.ok();
    let (revision, seen) = (page.hidden("revision").unwrap(), page.hidden("seen").unwrap());
    browser.post(&format!("{act}/issue"), &[("revision", &revision), ("seen", &seen), ("channel", channel)]).await
}

pub(super) async fn deliver(browser: &mut Browser, act: &str, channel: &str, on: &str) -> Answer {
    let seen = browser.get(act).await.hidden("seen").unwrap();
    browser
        .post(&format!("{act}/delivery"), &[("seen", &seen), ("channel", channel), ("on", on), ("note", "R 12345")])
        .await
}

#[tokio::test]
async fn an_act_is_drafted_completed_issued_registered_and_delivered() {
    for engine in Engine::BOTH {
        let office = Office::start(engine).await;
        let case = office.at_decision().await.case;
        let mut head = office.town.head().await;
        assert!(
            head.get(&path(case.id, "acts/new")).await.ok().contains("Richiesta di documenti"),
            "each template is offered"
        );
        let filled = head.get(&path(case.id, "acts/new?template=attestation")).await.ok();
        assert!(filled.contains("Per Amina Diallo, in Via Saffi 12, domanda del 5 ottobre 2026: {reason}"), "{filled}");
        assert!(
            filled.contains("<code>{reason}</code>") && !filled.contains("<code>{today}</code>"),
            "what is left to be written"
        );

        let act = begin(&mut head, case.id, "attestation", "Per Amina Diallo: {reason}\n\nOggi, {today}.").await;
        let refused = issue(&mut head, &act, "counter").await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Nel testo restano parti da scrivere"), "{}", refused.text());

        let text = "Per Amina Diallo: la casa è adatta.\n\nOggi, {today}.";
        let save = [("revision", "1"), ("title", "Attestazione"), ("body", text)];
        assert_eq!(head.post(&act, &save).await.location(), act);
        let second = head.post(&act, &[("revision", "1"), ("title", "Attestazione"), ("body", "Il mio testo")]).await;
        assert_eq!(second.status, 409, "who comes second is told");
        assert!(second.text().contains("Il mio testo") && second.text().contains("qualcun altro"), "and loses nothing");

        assert_eq!(issue(&mut head, &act, "counter").await.location(), act);
        let shown = head.get(&act).await.ok();
        assert!(shown.contains("0000002/2026") && shown.contains("Oggi, 5 ottobre 2026."), "{shown}");
        let registered = office.registered(case.id).await;
        assert_eq!(registered.len(), 2);
        assert_eq!(registered[1].entry.direction, Direction::Outgoing);
        assert_eq!(registered[1].entry.correspondents[0].name, "Amina Diallo");
        let hash = sha256(b"%PDF-1.7 ...");
        let documents = office.town.app.db().read({
            let registration = registered[1].clone();
            move |tx| protocol::documents(tx, &registration)
        });
        assert_eq!(documents.await.unwrap()[0].document.sha256, hash, "the hash of the PDF stands in the register");
        assert!(office.town.app.outbox().await.iter().any(|notice| notice.recipient == "amina@example.org"));
        let decided = office.town.opened(case.id).await;
        assert_eq!((decided.case.stands, decided.case.outcome), (Stands::Decided, Some(Outcome::Granted)));

        let file = head.get(&format!("{act}/act.pdf")).await;
        assert_eq!((file.status, &file.body[..]), (200, &b"%PDF-1.7 ..."[..]));
        assert_eq!(file.header("content-type"), "application/pdf");
        assert_eq!(file.header("content-disposition"), "attachment; filename*=UTF-8''Attestazione.pdf");
        assert_eq!(
            issue(&mut head.clone(), &begin(&mut head, case.id, "attestation", "Ancora.").await, "counter")
                .await
                .status,
            422
        );

        office.town.happen(case.id, What::Passed { to: "delivery".to_owned() }).await.unwrap();
        assert_eq!(deliver(&mut head, &act, "counter", "2026-10-06").await.status, 422, "tomorrow has not come");
        assert_eq!(deliver(&mut head, &act, "counter", "2026-10-05").await.location(), act);
        assert!(head.get(&act).await.ok().contains("R 12345"));
        assert_eq!(office.town.opened(case.id).await.case.stands, Stands::Closed);
        let again = [("seen", "5"), ("channel", "post"), ("on", "2026-10-05")];
        assert_eq!(head.post(&format!("{act}/delivery"), &again).await.status, 422, "once");
    }
}

/// The mail server takes what waits.
async fn mail_leaves(town: &Town) {
    let sent = town.app.db().write(|tx| {
        let now = tx.now();
        tx.execute("UPDATE outbox SET state = 'sent', sent_at = $1 WHERE state = 'waiting'", kernel::params![now])
    });
    sent.await.unwrap();
}

#[tokio::test]
async fn an_act_is_sent_by_mail_or_by_certified_mail_and_when_it_left_is_said() {
    for engine in Engine::BOTH {
        let office = Office::start(engine).await;
        let case = office.at_decision().await.case;
        let mut head = office.town.head().await;
        let act = begin(&mut head, case.id, "attestation", "La casa è adatta.").await;
        let page = head.get(&format!("{act}/issue")).await;
        assert!(page.ok().contains("value=\"amina@example.org\""), "the applicant's own address is filled in");
        let (revision, seen) = (page.hidden("revision").unwrap(), page.hidden("seen").unwrap());
        let own = [("revision", revision.as_str()), ("seen", &seen), ("channel", "certified_mail")];
        let wrong = head.post(&format!("{act}/issue"), &[&own[..], &[("address", "amina@")]].concat()).await;
        assert!(wrong.status == 422 && wrong.text().contains("value=\"amina@\""), "{}", wrong.text());
        let to = ("address", "amina@pec.example.it");
        assert_eq!(head.post(&format!("{act}/issue"), &[&own[..], &[to]].concat()).await.location(), act);

        let mails = office.town.app.outbox().await;
        let certified = mails.iter().find(|mail| mail.certified).expect("certified mail");
        assert_eq!(certified.recipient, "amina@pec.example.it");
        assert!(certified.body.contains("Numero di protocollo: 0000002/2026"), "{}", certified.body);
        let id = certified.id;
        let files = office.town.app.db().read(move |tx| kernel::outbox::files(tx, id)).await.unwrap();
        assert_eq!((files[0].name.as_str(), &files[0].sha256), ("Un-atto.pdf", &sha256(b"%PDF-1.7 ...")));
        assert!(head.get(&act).await.ok().contains("amina@pec.example.it · in coda dal"));
        let link = office.town.opened(case.id).await.case.link;
        let mut citizen = office.town.app.visitor();
        assert!(!citizen.get(&format!("/cases/{link}")).await.ok().contains("Inviato"), "it has not left yet");
        mail_leaves(&office.town).await;
        assert!(head.get(&act).await.ok().contains("amina@pec.example.it · partito il 5/10/2026"));
        assert!(head.get(&format!("/staff/cases/{}", case.id)).await.ok().contains("inviato 5 ottobre 2026"));
        assert!(citizen.get(&format!("/cases/{link}")).await.ok().contains("Inviato lunedì 5 ottobre 2026, via PEC"));

        // Once more by mail, to another address: the way to the case, and no file.
        let again = [("way", "email"), ("address", "amina@example.it")];
        assert_eq!(head.post(&format!("{act}/sending"), &again).await.location(), act);
        let mail = &office.town.app.outbox().await[0];
        assert!(mail.recipient == "amina@example.it" && !mail.certified, "{mail:?}");
        assert!(mail.body.contains(&format!("/cases/{link}")), "{}", mail.body);
        let nowhere = head.post(&format!("{act}/sending"), &[("way", "post"), ("address", "x@example.it")]).await;
        assert_eq!(nowhere.status, 422, "the program posts nothing");
        let mut taxes = office.town.app.sign_in(Role::Head, Some(office.town.elsewhere)).await;
        assert_eq!(taxes.post(&format!("{act}/sending"), &again).await.status, 404);
        office.town.happen(case.id, What::Passed { to: "delivery".to_owned() }).await.unwrap();
        deliver(&mut head, &act, "certified_mail", "2026-10-05").await.location();
        let shown = citizen.get(&format!("/cases/{link}")).await.ok();
        assert!(shown.contains("Consegnato lunedì 5 ottobre 2026, via PEC"), "{engine:?}: {shown}");
    }
}

#[tokio::test]
async fn what_is_issued_is_changed_by_no_statement_and_goes_with_the_personal_data() {
    for engine in Engine::BOTH {
        let office = Office::start(engine).await;
        let case = office.at_decision().await.case;
        let mut head = office.town.head().await;
        let act = begin(&mut head, case.id, "attestation", "La casa è adatta.").await;
        issue(&mut head, &act, "email").await.location();
        office.town.happen(case.id, What::Passed { to: "delivery".to_owned() }).await.unwrap();
        deliver(&mut head, &act, "email", "2026-10-05").await.location();
        let db = office.town.app.db();
        for (statement, name) in [
            ("UPDATE case_acts SET body = 'altro'", "case_acts_immutable"),
            ("DELETE FROM case_acts", "case_acts_immutable"),
            ("UPDATE case_act_deliveries SET day = '2026-01-01'", "case_act_deliveries_immutable"),
            ("DELETE FROM case_act_deliveries", "case_act_deliveries_immutable"),
        ] {
            let refused = db.write(move |tx| tx.execute(statement, &[])).await;
            assert!(
                matches!(&refused, Err(Error::Constraint(constraint)) if constraint == name),
                "{statement}: {refused:?}"
            );
        }
        let erased = db.write(|tx| {
            tx.execute("UPDATE cases SET erased_on = '2040-01-01'", &[])?;
            tx.execute("DELETE FROM case_act_deliveries", &[])?;
            tx.execute("DELETE FROM case_act_sendings", &[])?;
            tx.execute("DELETE FROM case_acts", &[])
        });
        assert_eq!(erased.await.unwrap(), 1);
        let save = [("revision", "2"), ("title", "Altro"), ("body", "Altro")];
        assert_eq!(head.post(&act, &save).await.status, 404);
    }
}

#[tokio::test]
async fn an_operator_asks_for_documents_and_issues_no_decision() {
    for engine in Engine::BOTH {
        let office = Office::start(engine).await;
        let case = office.at_decision().await.case;
        let mut operator = office.operator().await;
        let decision = begin(&mut operator, case.id, "attestation", "La casa è adatta.").await;
        assert!(operator.get(&decision).await.ok().contains("chi decide le pratiche"), "and is told so");
        assert_eq!(operator.get(&format!("{decision}/issue")).await.status, 403);
        let fields = [("revision", "1"), ("seen", "3"), ("channel", "counter")];
        assert_eq!(operator.post(&format!("{decision}/issue"), &fields).await.status, 403);

        let filled = operator.get(&path(case.id, "acts/new?template=documents")).await.ok();
        assert!(filled.contains("- Planimetria"), "what is missing is listed: {filled}");
        let act = begin(&mut operator, case.id, "documents", "Occorre la planimetria, entro il {documents_by}.").await;
        assert_eq!(issue(&mut operator, &act, "email").await.location(), act);
        assert!(operator.get(&act).await.ok().contains("entro il 4 novembre 2026"), "the thirty days of the law");
        let opened = office.town.opened(case.id).await;
        assert_eq!(opened.case.stands, Stands::Documents);
        assert!(opened.course.was_suspended, "the term stands still");

        let mut taxes = office.town.app.sign_in(Role::Head, Some(office.town.elsewhere)).await;
        for page in [path(case.id, "acts"), path(case.id, "acts/new"), act.clone(), format!("{act}/act.pdf")] {
            assert_eq!(taxes.get(&page).await.status, 404, "another office's case does not exist: {page}");
        }
    }
}

#[tokio::test]
async fn nobody_is_refused_before_a_notice_that_was_received() {
    for engine in Engine::BOTH {
        let office = Office::start(engine).await;
        let id = office.at_decision().await.case.id;
        let mut head = office.town.head().await;
        let refusal = begin(&mut head, id, "refusal", "Manca una stanza.").await;
        let asked = head.get(&format!("{refusal}/issue")).await.ok();
        assert!(asked.contains("alert-danger"), "said before anything is chosen: {asked}");
        assert_eq!(issue(&mut head, &refusal, "counter").await.status, 422, "the notice comes first");
        assert_eq!(office.registered(id).await.len(), 1, "nothing went out");

        let notice = begin(&mut head, id, "notice", "Manca una stanza.").await;
        assert_eq!(issue(&mut head, &notice, "post").await.location(), notice);
        assert_eq!(office.town.opened(id).await.case.stands, Stands::UnderWay, "a letter on its way stops nothing");
        let twice = begin(&mut head, id, "notice", "Manca una stanza.").await;
        assert_eq!(issue(&mut head, &twice, "counter").await.status, 422, "it is given once");
        office.town.on(date(2026, 10, 9));
        let mut head = office.town.head().await;
        assert_eq!(deliver(&mut head, &notice, "post", "2026-10-08").await.location(), notice);
        let received = office.town.opened(id).await;
        assert_eq!(received.course.notice_on, Some(date(2026, 10, 8)), "the day on which it arrived");
        assert_eq!(received.case.stands, Stands::Observations);
        assert_eq!(issue(&mut head, &refusal, "counter").await.status, 422, "there are ten days to answer");
        office.town.on(date(2026, 10, 20));
        let mut head = office.town.head().await;
        assert_eq!(issue(&mut head, &refusal, "counter").await.location(), refusal);
        assert_eq!(office.town.opened(id).await.case.outcome, Some(Outcome::Refused));
    }
}

#[tokio::test]
async fn a_late_decision_says_the_term_and_the_days_that_were_taken() {
    let office = Office::start(Engine::Sqlite).await;
    let id = office.at_decision().await.case.id;
    office.town.on(date(2026, 11, 20));
    let mut head = office.town.head().await;
    let act = begin(&mut head, id, "attestation", "La casa è adatta.").await;
    let words = "Termine del procedimento: 30 giorni, scaduto il 4 novembre 2026. Giorni impiegati: 46 (legge 7 agosto 1990, n. 241";
    let asked = head.get(&format!("{act}/issue")).await.ok();
    assert!(asked.contains(words), "asked first: {asked}");
    issue(&mut head, &act, "counter").await.location();
    assert!(head.get(&act).await.ok().contains(words), "and issued with them");
}

#[tokio::test]
async fn without_the_typesetter_nothing_is_half_done_and_later_it_works() {
    let office = Office::without_press(Engine::Sqlite).await;
    let id = office.at_decision().await.case.id;
    let mut head = office.town.head().await;
    let act = begin(&mut head, id, "attestation", "La casa è adatta.").await;
    assert_eq!(head.get(&format!("{act}/draft.pdf")).await.status, 503);
    assert_eq!(issue(&mut head, &act, "counter").await.location(), act);
    assert!(head.get(&act).await.ok().contains("non è stato fatto nulla"));
    assert_eq!(office.registered(id).await.len(), 1);
    assert_eq!(office.town.opened(id).await.case.outcome, None);
    write_stand_in(&office.folder.path().join("sportello-press"));
    issue(&mut head, &act, "counter").await.location();
    assert_eq!(office.town.opened(id).await.case.outcome, Some(Outcome::Granted));
}

#[tokio::test]
async fn two_who_issue_at_once_issue_once() {
    let office = Office::start(Engine::Sqlite).await;
    let id = office.at_decision().await.case.id;
    let mut head = office.town.head().await;
    let act = begin(&mut head, id, "attestation", "La casa è adatta.").await;
    let fields = [("revision", "1"), ("seen", "3"), ("channel", "counter")];
    let (mut one, mut other) = (head.clone(), head.clone());
    let address = format!("{act}/issue");
    let (first, second) = tokio::join!(one.post(&address, &fields), other.post(&address, &fields));
    let mut both = [first.status, second.status];
    both.sort_unstable();
    assert_eq!(both, [303, 422]);
    assert_eq!(office.registered(id).await.len(), 2);
}

#[tokio::test]
async fn the_applicant_reads_what_was_issued_and_nobody_elses() {
    for engine in Engine::BOTH {
        let office = Office::start(engine).await;
        let (case, other) = (office.at_decision().await.case, office.town.filed().await.case);
        let mut head = office.town.head().await;
        let act = begin(&mut head, case.id, "attestation", "La casa è adatta.").await;
        let name = act.rsplit('/').next().unwrap();
        let own = format!("/cases/{}/acts/{name}", case.link);
        let mut citizen = office.town.app.visitor();
        assert_eq!(citizen.get(&own).await.status, 404, "a draft is nobody's yet");
        issue(&mut head, &act, "email").await.location();
        let file = citizen.get(&own).await;
        assert_eq!(
            (file.status, file.header("content-type"), file.header("x-content-type-options")),
            (200, "application/pdf", "nosniff")
        );
        assert_eq!(citizen.get(&format!("/cases/{}/acts/{name}", other.link)).await.status, 404, "another case's link");
        assert_eq!(
            citizen.get(&format!("/cases/{}/acts/{name}", case.id)).await.status,
            404,
            "the identifier is no link"
        );
    }
}

#[tokio::test]
async fn every_paper_of_a_case_is_accessible() {
    if !Path::new(BUILT).is_file() {
        eprintln!("not tried: `make press` has not built the typesetter");
        return;
    }
    let office = Office::built(Engine::Sqlite).await;
    let id = office.at_decision().await.case.id;
    let mut head = office.town.head().await;
    let act = begin(
        &mut head,
        id,
        "attestation",
        "A Amina Diallo, nata a Dakar\n\nVisto il verbale:\n\nSI ATTESTA\n\n- che è adatta.",
    )
    .await;
    let accessible = |path: &str, answer: &Answer| {
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (200, "application/pdf"),
            "{path}: {}",
            answer.text()
        );
        Tree::read(&answer.body).must_be_accessible(path, "it");
    };
    let draft = format!("{act}/draft.pdf");
    accessible(&draft, &head.get(&draft).await);
    issue(&mut head, &act, "counter").await.location();
    let link = office.town.opened(id).await.case.link;
    for path in [
        format!("{act}/act.pdf"),
        format!("{act}/delivery.pdf"),
        path(id, "receipt.pdf"),
        format!("/cases/{link}/receipt.pdf"),
    ] {
        accessible(&path, &head.get(&path).await);
    }
}
