//! Cases of past years: a table of them becomes figures by the terms of its days, and what is still open goes on as a case.

use cases::CaseId;
use jiff::civil::{Date, date};
use kernel::ledger::{self, Entry, Filter, Kind, Outcome};
use kernel::permit::{Role, Scope};
use testkit::{Answer, Browser, Engine};

use super::town::Town;
use crate::imports::settled;

const HEAD: &str = "Numero pratica;Procedimento;Ufficio;Data presentazione;Data provvedimento;Esito;Canale;\
                    Giorni di sospensione;Giorni presso altri uffici;Richiedente";

fn table(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

fn past() -> String {
    table(&[
        "1/2025;Attestazione di idoneità alloggiativa;urp;03/03/2025;28/03/2025;accolta;PEC;;0;",
        "2/2025;idoneita;;03/03/2025;18/04/2025;respinta;sportello;0;30;",
        "3/2025;Idoneità alloggiativa;;03/03/2025;10/04/2025;accolta;posta;15;;",
        "4/2026;idoneita;;01/09/2026;;;sportello;;;Amina Diallo",
        "5/2026;idoneita;;01/09/2026;;in corso;sportello;;;",
    ])
}

async fn bring(browser: &mut Browser, content: &str) -> Answer {
    let fields = [
        ("office", "urp"),
        ("form", "deliveries"),
        ("kind", "case"),
        ("service", ""),
        ("source", "Registro"),
        ("own", ""),
    ];
    browser.upload("/staff/imports", &fields, &[("file", "pratiche.csv", content.as_bytes())]).await
}

/// Brings a table and counts it; its address.
async fn count(browser: &mut Browser, content: &str) -> String {
    let href = bring(browser, content).await.location();
    let page = settled(browser, &href).await;
    assert!(page.contains("Tutte le righe sono state comprese"), "{page}");
    browser.post(&format!("{href}/count"), &[]).await.location();
    let page = settled(browser, &href).await;
    assert!(page.contains("righe contate"), "{page}");
    href
}

/// What holds in the ledger of the town's office, by its references.
async fn booked(town: &Town, kind: Kind) -> Vec<(String, Entry)> {
    let office = town.urp;
    let found = town.app.db().read(move |tx| {
        let filter = Filter { kinds: vec![kind], ..Filter::default() };
        let years = (date(2025, 1, 1), date(2026, 12, 31));
        ledger::find(tx, office, years, (&filter, None), "", (100, 0))
    });
    let rows = found.await.unwrap().0;
    let mut rows: Vec<(String, Entry)> =
        rows.into_iter().map(|row| (row.entry.reference.clone().unwrap_or_default(), row.entry)).collect();
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    rows
}

async fn all_cases(town: &Town) -> Vec<CaseId> {
    let found = town.app.db().read(|tx| tx.list("SELECT id FROM cases ORDER BY id", &[], |row| row.next()));
    found.await.unwrap()
}

#[tokio::test]
async fn a_table_of_the_past_is_counted_by_the_terms_of_its_days_and_what_is_open_goes_on() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = bring(&mut head, &past()).await.location();
        let page = settled(&mut head, &href).await;
        assert!(page.contains("diventano pratiche da lavorare"), "{page}");
        assert!(all_cases(&town).await.is_empty(), "nothing is made before it is confirmed");
        head.post(&format!("{href}/count"), &[]).await.location();
        settled(&mut head, &href).await;

        let rows = booked(&town, Kind::Case).await;
        let due = |entry: &Entry| (entry.due_legal, entry.due_promised);
        let day = |month, day| Some(date(2025, month, day));
        assert_eq!(rows.len(), 5, "{rows:?}");
        assert_eq!(due(&rows[0].1), (day(4, 2), day(3, 28)), "thirty days by law, twenty-five promised");
        assert_eq!((rows[0].1.outcome, rows[1].1.outcome), (Outcome::Done, Outcome::Refused));
        assert_eq!(due(&rows[2].1), (day(4, 17), day(4, 12)), "fifteen days of suspension move both");
        assert_eq!((rows[4].1.outcome, rows[4].1.subject.kind.as_str()), (Outcome::Open, "import"));

        let shares = booked(&town, Kind::Leg).await;
        let imported: Vec<_> = shares.iter().filter(|(_, entry)| entry.subject.kind == "import").collect();
        assert_eq!(imported.len(), 2, "where the table says how long the case was elsewhere");
        assert_eq!(imported[1].1.due_promised, day(4, 28), "thirty days elsewhere, and a Sunday");
        assert_eq!(imported[1].1.days, Some(16));

        let open = &rows[3].1;
        assert_eq!((open.subject.kind.as_str(), open.outcome), ("case", Outcome::Open), "it books itself");
        let id = all_cases(&town).await[0];
        let case = town.opened(id).await.case;
        assert_eq!((case.filed_on, case.number.as_str()), (date(2026, 9, 1), "4/2026"));
        assert_eq!(case.due_legal, Some(date(2026, 10, 1)));
        assert!(head.get("/staff/cases?q=4%2F2026").await.ok().contains("Amina Diallo"));
        assert!(town.app.outbox().await.is_empty(), "nobody is written to about what is old");
        town.happen(id, cases::case::What::Passed { to: "inspection".to_owned() }).await.unwrap();
        town.app.seal().await;
        assert!(ledger::verify(town.app.db(), |_| ()).await.unwrap().is_ok());
    }
}

#[tokio::test]
async fn what_is_taken_back_leaves_the_open_case_and_the_same_table_makes_no_second_one() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = count(&mut head, &past()).await;
        let asked = head.get(&format!("{href}/withdrawal")).await.ok();
        assert!(asked.contains("resta tra quelle dell’ufficio"), "{asked}");
        head.post(&format!("{href}/withdrawal"), &[("withdrawal_reason", "file sbagliato")]).await.location();
        let left: Vec<String> = booked(&town, Kind::Case).await.into_iter().map(|(reference, _)| reference).collect();
        assert_eq!(left, ["4/2026"]);
        count(&mut head, &past()).await;
        assert_eq!((all_cases(&town).await.len(), booked(&town, Kind::Case).await.len()), (1, 5));
    }
}

/// One wrong row each, the column, and how it is told.
const WRONG: [(&str, &str, &str); 6] = [
    ("1;idoneita;Ufficio Tributi;03/03/2025;28/03/2025;;;;;", "2;C;Ufficio", "non è l’ufficio di questa importazione"),
    ("1;idoneita;;03/03/2025;28/03/2025;;;dieci;;", "2;H;Giorni di sospensione", "non è un numero di giorni"),
    ("1;idoneita;;03/03/2025;28/03/2025;;;;90;", "2;I;Giorni presso altri uffici", "più di quelli di tutta la pratica"),
    ("1;idoneita;;01/09/2026;;;;5;;Amina Diallo", "2;H;Giorni di sospensione", "non dicono da quando"),
    (";idoneita;;01/09/2026;;;;;;Amina Diallo", "2;J;Richiedente", "serve anche il suo numero"),
    ("1;residenza;;03/03/2025;28/03/2025;;;;;", "2;B;Procedimento", "non è un servizio di questo ufficio"),
];

#[tokio::test]
async fn what_a_case_cannot_be_is_told_by_row_and_column_and_nothing_is_counted() {
    let town = Town::start(Engine::Sqlite).await;
    let mut head = town.head().await;
    for (row, place, said) in WRONG {
        let href = bring(&mut head, &table(&[row])).await.location();
        let page = settled(&mut head, &href).await;
        assert!(page.contains(said), "{row}: {page}");
        assert!(head.get(&format!("{href}/errors.csv")).await.ok().contains(place), "{row}");
        head.post(&format!("{href}/count"), &[]).await.location();
        assert!(settled(&mut head, &href).await.contains("non è stato contato nulla"), "{row}");
        head.post(&format!("{href}/removal"), &[]).await.location();
    }
    assert!(booked(&town, Kind::Case).await.is_empty() && all_cases(&town).await.is_empty());
}

#[tokio::test]
async fn names_are_read_of_cases_alone() {
    let town = Town::start(Engine::Sqlite).await;
    let mut head = town.head().await;
    let fields = [
        ("office", "urp"),
        ("form", "deliveries"),
        ("kind", "request"),
        ("service", ""),
        ("source", "Registro"),
        ("own", ""),
    ];
    let content = past();
    let href = head.upload("/staff/imports", &fields, &[("file", "a.csv", content.as_bytes())]).await.location();
    assert!(!settled(&mut head, &href).await.contains("Amina"), "of a request nobody needs the name");
}

#[tokio::test]
async fn the_template_is_understood_as_it_is() {
    let town = Town::start(Engine::Sqlite).await;
    let fields = [
        ("office", "urp"),
        ("form", "deliveries"),
        ("kind", "case"),
        ("service", ""),
        ("source", "Registro"),
        ("own", ""),
    ];
    for (lang, none, missing) in [
        ("it", "Sotto i nomi delle colonne non ci sono righe", "Serve: scegliere la colonna"),
        ("en", "There are no rows below the names of the columns", "Needed: choose the column"),
    ] {
        let mut head = town.head().await.speaking(lang);
        let template = head.get("/staff/imports/cases.xlsx").await;
        assert_eq!(template.status, 200);
        let file = [("file", "modello.xlsx", &template.body[..])];
        let href = head.upload("/staff/imports", &fields, &file).await.location();
        let page = settled(&mut head, &href).await;
        assert!(page.contains(none) && !page.contains(missing), "{page}");
        head.post(&format!("{href}/removal"), &[]).await.location();
    }
    let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
    assert_eq!(operator.get("/staff/imports/cases.xlsx").await.status, 403);
}

#[tokio::test]
async fn a_case_that_was_taken_over_is_nobody_elses_business() {
    let town = Town::start(Engine::Sqlite).await;
    let mut head = town.head().await;
    count(&mut head, &past()).await;
    let id = all_cases(&town).await[0];
    let mut taxes = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
    assert_eq!(taxes.get(&format!("/staff/cases/{id}")).await.status, 404);
    let refused = town.app.db().read(move |tx| cases::open(tx, id, &Scope::Offices(Vec::new()))).await;
    assert!(matches!(refused, Err(kernel::Error::NotFound)));
    let filed: Date = town.opened(id).await.case.filed_on;
    assert_eq!(filed, date(2026, 9, 1));
}
