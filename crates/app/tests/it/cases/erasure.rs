//! What is erased is erased everywhere: a walk through all tables, with the appointments, the messages and the searches that a case has left.

use std::collections::BTreeSet;

use cases::CaseId;
use cases::case::What;
use jiff::civil::date;
use kernel::db::Dialect;
use kernel::permit::Role;
use kernel::{Result, params};
use testkit::{Engine, TestApp};

use super::convocation::Counters;
use super::town::Town;

/// What tells the applicant from others, in small letters.
const PERSON: [&str; 4] = ["amina", "diallo", "3331234567", "333 1234567"];

/// The columns of all tables, as `table.column`, that hold one of some texts.
async fn held(town: &Town, texts: &'static [&'static str]) -> BTreeSet<String> {
    let found = town.app.db().read(move |tx| {
        let columns = match tx.dialect() {
            Dialect::Sqlite => {
                "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' ORDER BY 1, 2"
            }
            Dialect::Postgres => {
                "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1, 2"
            }
        };
        let columns: Vec<(String, String)> = tx.list(columns, &[], |row| Ok((row.next()?, row.next()?)))?;
        assert!(columns.len() > 500, "all tables");
        let mut found = BTreeSet::new();
        for (table, column) in columns {
            let holds = texts.iter().map(|text| format!("LOWER(CAST(\"{column}\" AS TEXT)) LIKE '%{text}%'"));
            let holds = holds.collect::<Vec<_>>().join(" OR ");
            let count: i64 =
                tx.one(&format!("SELECT COUNT(*) FROM \"{table}\" WHERE {holds}"), &[], |row| row.next())?;
            if count > 0 {
                found.insert(format!("{table}.{column}"));
            }
        }
        Ok(found)
    });
    found.await.unwrap()
}

/// Runs a statement of a migration once more.
async fn again(town: &Town, sql: &'static str, number: usize) {
    let sql = sql.split(";\n").nth(number).unwrap();
    town.app.db().write(move |tx| tx.execute(sql, &[])).await.unwrap();
}

async fn texts(town: &Town, sql: &'static str) -> Vec<String> {
    town.app.db().read(move |tx| tx.list(sql, &[], |row| row.next())).await.unwrap()
}

/// Invites the applicant, who books: mails and short messages leave.
async fn books(counters: &Counters, id: CaseId) {
    let town = &counters.town;
    let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
    counters.invite(&mut operator, id, &[]).await.location();
    let mail = town.app.outbox().await.into_iter().find(|mail| mail.body.contains("/invitations/")).unwrap();
    let link = mail.body.split("/invitations/").nth(1).unwrap().split_whitespace().next().unwrap();
    let link = format!("/invitations/{link}");
    let mut citizen = town.app.visitor().speaking("en");
    citizen.post(&link, &[]).await.location();
    citizen.post("/appointments/new/time", &[("at", "2026-10-07T08:00:00Z")]).await.location();
    citizen.post("/appointments/new/details", &[("note", "Chiedere di Amina")]).await.location();
    let reached = [("email", "amina@example.org"), ("phone", "333 1234567"), ("sms", "on")];
    citizen.post("/appointments/new/applicant", &reached).await.location();
    citizen.post("/appointments/new/review", &[]).await.location();
}

async fn erased(town: &Town, id: CaseId) {
    assert_eq!(town.app.db().write(cases::list_due).await.unwrap(), 1);
    let (mut head, id) = (town.head().await, id.to_string());
    let done = head.post("/staff/cases/retention/erasure", &[("case", &id), ("sure", "on")]).await;
    assert_eq!(done.location(), "/staff/cases/retention");
}

#[tokio::test]
async fn an_erased_case_leaves_its_person_in_no_table_but_the_register() {
    for engine in Engine::BOTH {
        let counters = Counters::of(TestApp::with_sms(engine, app::rooms()).await).await;
        let town = &counters.town;
        let id = counters.at_delivery().await;
        books(&counters, id).await;
        town.happen(id, What::Delivered).await.unwrap();
        let mut head = town.head().await;
        for list in ["/staff/cases?section=all&q=diallo", "/staff/protocol?q=diallo"] {
            assert!(head.get(list).await.ok().contains("0000001/2026"), "{list}");
        }

        let before = held(town, &PERSON).await;
        for known in ["case_people.name", "agenda_bookings.name", "agenda_convocations.email", "outbox.recipient"] {
            assert!(before.contains(known), "{known}: {before:?}");
        }
        assert!(!before.contains("history.summary") && !before.contains("history.subject_id"), "{before:?}");
        let mails = "SELECT channel FROM outbox WHERE body LIKE '%/invitations/%' OR channel = 'sms' ORDER BY channel";
        assert_eq!(texts(town, mails).await, ["mail", "sms"]);
        let noted = "SELECT notice || about FROM agenda_notices ORDER BY notice";
        let known = texts(town, noted).await;
        assert_eq!(known.len(), 3, "the invitation, the mail and the short message about the appointment");
        town.app.db().write(|tx| tx.execute("DELETE FROM agenda_notices", &[])).await.unwrap();
        again(town, include_str!("../../../../agenda/migrations/0012_notices.sql"), 3).await;
        assert_eq!(texts(town, noted).await, known, "what was sent before the table was there is found");

        let figures = "SELECT state || ' ' || day || ' ' || type FROM agenda_bookings ORDER BY id";
        let invited =
            "SELECT invited_on || ' ' || answered_on || ' ' || answered_by FROM agenda_convocations ORDER BY id";
        let counted = (texts(town, figures).await, texts(town, invited).await);
        town.on(date(2036, 10, 6));
        erased(town, id).await;

        let after = held(town, &PERSON).await;
        // The register can be searched for what it keeps.
        let lawful = |column: &&String| column.starts_with("protocol_") || column.starts_with("search_");
        let others: Vec<_> = after.iter().filter(|column| !lawful(column)).collect();
        assert!(others.is_empty(), "{others:?}");
        let found = "SELECT DISTINCT kind FROM search_entries WHERE LOWER(title || summary || stems) LIKE '%diallo%' ORDER BY 1";
        assert_eq!(texts(town, found).await, ["registration"]);
        assert!(
            after.contains("protocol_registrations.correspondents"),
            "the register keeps what it has written: {after:?}"
        );
        assert_eq!((texts(town, figures).await, texts(town, invited).await), counted, "what is counted stays");
        let own = town.head().await.get(&format!("/staff/cases/{id}")).await.ok();
        assert!(own.contains("Dati personali cancellati") && !own.contains("Diallo"), "{own}");
    }
}

#[tokio::test]
async fn an_invitation_that_nobody_answered_leads_nowhere_after_the_erasure() {
    for engine in Engine::BOTH {
        let counters = Counters::of(TestApp::start(engine, app::rooms()).await).await;
        let town = &counters.town;
        let id = counters.at_delivery().await;
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        counters.invite(&mut operator, id, &[]).await.location();
        let link = texts(town, "SELECT link FROM agenda_convocations ORDER BY id").await.remove(0);
        town.happen(id, What::Delivered).await.unwrap();
        town.on(date(2036, 10, 6));
        erased(town, id).await;
        assert_eq!(agenda::convocation::mailed(&town.app.app).await.unwrap(), 0, "no mail is waited for");
        let sql = "SELECT CAST(COUNT(*) AS TEXT) FROM agenda_convocations WHERE active OR mail = 'waiting' OR withdrawn_on IS NULL";
        assert_eq!(texts(town, sql).await, ["0"]);
        let booked = town.app.visitor().post(&format!("/invitations/{link}"), &[]).await.location();
        assert_eq!(booked, format!("/invitations/{link}"), "nothing can be booked by it");
    }
}

#[tokio::test]
async fn who_searched_is_written_down_with_what_was_found_and_without_the_words() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.filed().await;
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        let list = "SELECT summary || COALESCE(after, '') FROM history WHERE subject_kind = 'case_list' ORDER BY id";
        for q in ["diallo", "diallo", "nobody"] {
            operator.get(&format!("/staff/cases?q={q}")).await.ok();
        }
        let found = |case: &str| format!("{{\"found\":{},\"shown\":[{case}]}}", case.split(", ").count());
        assert_eq!(texts(&town, list).await, [found("\"0000001/2026\"")], "once, and nothing where nobody was found");
        town.filed().await;
        operator.get("/staff/cases?q=amina").await.ok();
        let told = texts(&town, list).await;
        assert!(told.len() == 2 && told[1].contains("\"found\":2") && told[1].contains("0000002/2026"), "{told:?}");
        let mut head = town.head().await;
        let shown = head.get("/staff/history?kind=case_list").await.ok();
        assert!(shown.contains("trovate") && shown.contains("0000002/2026"), "{shown}");

        // What was written before, with the words.
        let wrote = town.app.db().write(|tx| -> Result<()> {
            for (id, kind, summary) in
                [("a", "case_list", "Diallo"), ("b", "protocol_register", "Diallo"), ("c", "protocol_register", "CSV")]
            {
                tx.change(
                    "INSERT INTO history (id, at, person_name, action, subject_kind, subject_id, summary) VALUES ($1, 0, 'Ada', 'read', $2, $3, $3)",
                    params![id, kind, summary],
                )?;
            }
            Ok(())
        });
        wrote.await.unwrap();
        for statement in 0..2 {
            again(&town, include_str!("../../../../cases/migrations/0012_searches.sql"), statement).await;
        }
        let old = "SELECT id || ' ' || subject_id || ' ' || summary FROM history WHERE person_name = 'Ada' ORDER BY id";
        assert_eq!(texts(&town, old).await, ["a  ", "b Diallo ", "c CSV CSV"], "a register's identifier stays");
    }
}
