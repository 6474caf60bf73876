//! The end of the time for which a case keeps personal data: listed, confirmed by a head, erased; what the statistics need stays.

use std::collections::BTreeSet;

use cases::case::What;
use cases::retention::{ERASED, KEPT};
use cases::{Case, Move, Post};
use jiff::civil::date;
use kernel::files::{Files, Wrong, sha256};
use kernel::history::{self, Action, Actor};
use kernel::ledger::Kind;
use kernel::permit::{Role, Scope};
use testkit::{Browser, Engine, TestApp};

use super::town::Town;

const PLAN: &[u8] = b"%PDF-1.7 una planimetria";
const SHARED: &[u8] = b"%PDF-1.7 un modulo che molti portano";

const LIST: &str = "/staff/cases/retention";
const ERASURE: &str = "/staff/cases/retention/erasure";

async fn start(engine: Engine) -> (Town, Files) {
    let files = Files::default();
    (Town::of(TestApp::with_files(engine, app::rooms(), files.clone()).await, |_| {}).await, files)
}

async fn bring(town: &Town, case: &Case, name: &str, content: &[u8]) {
    let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
    let fields = [("code", "plan"), ("channel", "counter")];
    let files = [("documents", name, content)];
    operator.upload(&format!("/staff/cases/{}/files", case.id), &fields, &files).await.location();
}

/// A case with two documents and a private reason, withdrawn on the day on which it was filed.
async fn closed(town: &Town) -> Case {
    let case = town.filed().await.case;
    bring(town, &case, "pianta.pdf", PLAN).await;
    bring(town, &case, "modulo.pdf", SHARED).await;
    let (posting, id, on) = (town.app.app.clone(), case.id, town.today());
    let done = town.app.db().write(move |tx| {
        let opened = cases::open(tx, id, &Scope::All)?;
        let seen = opened.case.revision;
        let step = Move { seen, what: What::Withdrawn, on, text: "Mi sono separata", public: true };
        cases::advance(tx, &Post::of(&posting), &Actor::system(), opened, &step)
    });
    done.await.unwrap().case
}

async fn listed(town: &Town) -> usize {
    town.app.db().write(cases::list_due).await.unwrap()
}

async fn erase(head: &mut Browser, case: &Case) -> testkit::Answer {
    head.post(ERASURE, &[("case", &case.id.to_string()), ("sure", "on")]).await
}

async fn rows(town: &Town, table: &str, case: &Case) -> i64 {
    let (sql, id) = (format!("SELECT COUNT(*) FROM {table} WHERE case_id = $1"), case.id);
    let found = town.app.db().read(move |tx| tx.one(&sql, kernel::params![id], |row| row.next()));
    found.await.unwrap()
}

#[tokio::test]
async fn a_case_whose_time_is_over_is_listed_confirmed_and_erased_and_its_bones_stay() {
    for engine in Engine::BOTH {
        let (town, files) = start(engine).await;
        let case = closed(&town).await;
        let other = town.filed().await.case;
        bring(&town, &other, "modulo.pdf", SHARED).await;
        let (events, booked) = (rows(&town, "case_events", &case).await, town.booked(town.urp, Kind::Case).await);
        town.on(date(2036, 10, 5));
        assert_eq!(listed(&town).await, 0, "the last day belongs to the ten years");
        town.on(date(2036, 10, 6));
        assert_eq!(listed(&town).await, 1);
        assert_eq!(listed(&town).await, 0, "twice is once");

        let mut head = town.head().await;
        assert!(head.get("/staff").await.ok().contains("pratica con i dati da cancellare"));
        let page = head.get(LIST).await.ok();
        assert!(page.contains("0000001/2026") && !page.contains("0000004/2026"), "{page}");
        let asked = head.get(&format!("{ERASURE}?case={}", case.id)).await.ok();
        assert!(asked.contains("Non si può tornare indietro"), "{asked}");
        assert_eq!(head.post(ERASURE, &[("case", &case.id.to_string())]).await.status, 422, "it asks");
        assert_eq!(rows(&town, "case_people", &case).await, 1);
        assert_eq!(erase(&mut head, &case).await.location(), LIST);

        for table in ERASED {
            assert_eq!(rows(&town, table, &case).await, 0, "{table}");
        }
        assert_eq!(rows(&town, "case_events", &case).await, events, "what happened stays");
        assert_eq!(town.booked(town.urp, Kind::Case).await, booked, "and what was counted");
        let after = town.opened(case.id).await.case;
        assert_eq!(after.erased_on, Some(date(2036, 10, 6)));
        assert_eq!((after.number, after.closed_on, after.outcome), (case.number.clone(), case.closed_on, case.outcome));
        let left = town.app.outbox().await;
        assert!(!left.iter().any(|notice| notice.body.contains(&case.link.to_string())), "mails name people as well");
        assert!(left.iter().any(|notice| notice.body.contains(&other.link.to_string())));
        let subject = case.subject();
        let told = town.app.db().read(move |tx| history::of(tx, &subject, 1, 0)).await.unwrap().0;
        assert_eq!(told[0].action, Action::Removed);

        assert_eq!(protocol::let_go(&town.app.app).await.unwrap(), 1);
        assert_eq!(protocol::let_go(&town.app.app).await.unwrap(), 0);
        assert_eq!(files.check(&sha256(PLAN)).await.unwrap(), Some(Wrong::Missing));
        assert_eq!(files.check(&sha256(SHARED)).await.unwrap(), None, "another case has the same");
        assert_eq!(erase(&mut head, &case).await.status, 404, "twice is once");
    }
}

#[tokio::test]
async fn the_pages_of_an_erased_case_say_so_and_nothing_can_be_done_to_it() {
    for engine in Engine::BOTH {
        let (town, _) = start(engine).await;
        let case = closed(&town).await;
        let registered = town.app.db().read(move |tx| protocol::about(tx, "case", &case.id.to_string())).await.unwrap();
        town.on(date(2036, 10, 6));
        listed(&town).await;
        let mut head = town.head().await;
        erase(&mut head, &case).await.location();
        protocol::let_go(&town.app.app).await.unwrap();

        let own = head.get(&format!("/staff/cases/{}", case.id)).await.ok();
        assert!(own.contains("alla fine del tempo di conservazione") && !own.contains("Amina"), "{own}");
        assert!(!own.contains("Mi sono separata") && !own.contains("pianta.pdf"));
        assert!(head.get("/staff/cases?q=0000001%2F2026").await.ok().contains("Dati personali cancellati"));
        assert!(!head.get("/staff/cases?q=amina").await.ok().contains("0000001/2026"));
        let add = format!("/staff/cases/{}/files", case.id);
        let brought = [("code", "plan"), ("channel", "counter")];
        assert_eq!(head.upload(&add, &brought, &[("documents", "pianta.pdf", PLAN)]).await.status, 403);
        let happened = town.happen(case.id, What::Reopened).await;
        assert!(matches!(happened, Err(kernel::Error::Conflict(_))), "{happened:?}");

        let mut citizen = town.app.visitor();
        let page = citizen.get(&format!("/cases/{}", case.link)).await.ok();
        assert!(page.contains("alla fine del tempo di conservazione") && page.contains("0000001/2026"), "{page}");
        for below in ["receipt", "receipt.pdf"] {
            let led = citizen.get(&format!("/cases/{}/{below}", case.link)).await.location();
            assert_eq!(led, format!("/cases/{}", case.link));
        }
        // The register keeps what it has written, and says what became of the file.
        let one = registered.iter().find(|one| one.entry.subject.starts_with("Integrazione")).unwrap().clone();
        let page = head.get(&format!("/staff/protocol/registrations/{}", one.id)).await.ok();
        assert!(page.contains("Amina Diallo") && page.contains("pianta.pdf"), "{page}");
        let kept = town.app.db().read(move |tx| protocol::documents(tx, &one)).await.unwrap();
        let file =
            page.split("href=\"").find_map(|rest| rest.split('"').next().filter(|href| href.contains("/documents/")));
        let answer = head.get(file.unwrap()).await;
        assert_eq!(answer.status, 409);
        assert!(answer.text().contains("è stato cancellato"), "{}", answer.text());
        assert_eq!(kept[0].document.sha256, sha256(PLAN));
    }
}

#[tokio::test]
async fn a_case_is_kept_longer_with_a_reason_and_the_question_comes_again() {
    for engine in Engine::BOTH {
        let (town, _) = start(engine).await;
        let case = closed(&town).await;
        town.on(date(2036, 10, 6));
        listed(&town).await;
        let mut head = town.head().await;
        let hold = format!("/staff/cases/{}/retention", case.id);
        assert_eq!(head.post(&hold, &[("until", "2037-10-06")]).await.status, 422, "a reason is needed");
        assert_eq!(head.post(&hold, &[("reason", "Ricorso"), ("until", "2048-01-01")]).await.status, 422);
        let kept = head.post(&hold, &[("reason", "Ricorso al TAR"), ("until", "2037-10-06")]).await.location();
        assert!(head.get(&kept).await.ok().contains("Ricorso al TAR"));
        assert!(!head.get(LIST).await.ok().contains("0000001/2026"));
        erase(&mut head, &case).await.location();
        assert_eq!(rows(&town, "case_people", &case).await, 1, "what is kept is not erased");

        town.on(date(2037, 10, 7));
        let mut head = town.head().await;
        assert!(head.get(LIST).await.ok().contains("0000001/2026"));
        erase(&mut head, &case).await.location();
        assert_eq!(rows(&town, "case_people", &case).await, 0);
    }
}

#[tokio::test]
async fn nobody_else_erases_and_what_still_goes_on_is_not_listed() {
    for engine in Engine::BOTH {
        let (town, _) = start(engine).await;
        let case = closed(&town).await;
        town.filed().await;
        town.on(date(2036, 10, 6));
        assert_eq!(listed(&town).await, 1);
        let mut taxes = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert!(!taxes.get(LIST).await.ok().contains("0000001/2026"));
        assert_eq!(taxes.get(&format!("{ERASURE}?case={}", case.id)).await.status, 404);
        assert_eq!(erase(&mut taxes, &case).await.status, 404);
        assert_eq!(taxes.get(&format!("/staff/cases/{}/retention", case.id)).await.status, 404);
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        assert_eq!(operator.get(LIST).await.status, 403);
        assert_eq!(erase(&mut operator, &case).await.status, 403);
        assert_eq!(rows(&town, "case_people", &case).await, 1);
    }
}

#[tokio::test]
async fn each_table_about_a_case_is_erased_or_kept_on_purpose() {
    let (town, _) = start(Engine::Sqlite).await;
    let tables = town.app.db().read(|tx| {
        let sql = "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p
                   WHERE m.type = 'table' AND p.name = 'case_id' ORDER BY m.name";
        tx.list(sql, &[], |row| row.next::<String>())
    });
    let tables: BTreeSet<String> = tables.await.unwrap().into_iter().collect();
    let known: BTreeSet<String> = ERASED.into_iter().chain(KEPT).map(str::to_owned).collect();
    assert_eq!(tables, known, "say in cases::retention what becomes of its rows");
}

#[tokio::test]
async fn who_asks_gets_all_that_is_held_about_their_case_and_that_is_written_down() {
    for engine in Engine::BOTH {
        let (town, _) = start(engine).await;
        let case = closed(&town).await;
        let path = format!("/staff/cases/{}/data.json", case.id);
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        let held = operator.get(&path).await.json();
        assert_eq!(held["applicant"]["name"], "Amina Diallo");
        assert_eq!(held["answers"]["home"], "Via Saffi 12");
        assert_eq!(held["documents"].as_array().unwrap().len(), 2);
        assert_eq!(held["events"][1]["text"], "Mi sono separata");
        let subject = case.subject();
        let told = town.app.db().read(move |tx| history::of(tx, &subject, 100, 0)).await.unwrap().0;
        assert!(told.iter().any(|change| change.action == Action::Read));
        let mut taxes = town.app.sign_in(Role::Operator, Some(town.elsewhere)).await;
        assert_eq!(taxes.get(&path).await.status, 404);
    }
}

#[tokio::test]
async fn the_data_come_with_every_file_in_one_archive() {
    for engine in Engine::BOTH {
        let (town, files) = start(engine).await;
        let case = closed(&town).await;
        // The third has the name of the first, and is larger than what is sent at once.
        let photos = [PLAN, &vec![7; 3 * 1024 * 1024]].concat();
        bring(&town, &case, "pianta.pdf", &photos).await;
        let path = format!("/staff/cases/{}/data.zip", case.id);
        town.app.clock.advance(3600);
        let mut head = town.head().await;
        let answer = head.get(&path).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/zip"));
        assert!(answer.header("content-disposition").contains("0000001-2026.zip"));
        let mut parts = testkit::sheets::unpacked(&answer.body);
        // The receipt is there where the typesetter is.
        parts.retain(|(name, _)| name != "ricevuta.pdf");
        let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["data.json", "01 pianta.pdf", "02 modulo.pdf", "03 pianta.pdf"]);
        assert_eq!((&parts[1].1[..], &parts[2].1[..], &parts[3].1), (PLAN, SHARED, &photos));
        let data: serde_json::Value = serde_json::from_slice(&parts[0].1).unwrap();
        assert_eq!(data["applicant"]["name"], "Amina Diallo");
        assert_eq!(data["files"][sha256(&photos)], "03 pianta.pdf", "the data say which file is which");

        let subject = case.subject();
        let told = town.app.db().read(move |tx| history::of(tx, &subject, 1, 0)).await.unwrap().0;
        assert_eq!(told[0].action, Action::Read);
        let mut taxes = town.app.sign_in(Role::Operator, Some(town.elsewhere)).await;
        assert_eq!(taxes.get(&path).await.status, 404);
        assert!(town.app.visitor().get(&path).await.status != 200);

        files.remove(&sha256(PLAN), jiff::Timestamp::MAX).await.unwrap();
        let broken = tokio::spawn(async move { head.get(&path).await });
        assert!(broken.await.is_err(), "what is not whole does not end as if it were");
    }
}
