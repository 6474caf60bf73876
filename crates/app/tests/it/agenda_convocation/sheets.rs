//! Persons to convoke as offices have them: a workbook, an open document.

use testkit::Engine;
use testkit::sheets::{ods, ods_row, ods_table, xlsx};

use super::town::{KIND, Town};

const HEAD: [&str; 9] =
    ["N. pratica", "Cognome", "Nome", "E-mail", "Data di nascita", "Indirizzo", "CAP", "Comune", "Lingua"];
const ROWS: [[&str; 9]; 2] = [
    ["P-1", "Bianchi", "Ada", "ada@example.it", "1980-05-01", "", "", "", "inglese"],
    ["P-2", "Ferri", "Bruno", "", "1975-12-24", "Via Roma 1", "00184", "Roma", ""],
];

fn files() -> [(&'static str, Vec<u8>); 2] {
    let rows: Vec<&[&str]> = std::iter::once(HEAD.as_slice()).chain(ROWS.iter().map(<[&str; 9]>::as_slice)).collect();
    let table = rows.iter().map(|row| ods_row(row)).collect::<String>();
    [("elenco.xlsx", xlsx(&rows)), ("elenco.ods", ods(&ods_table("Elenco", &table)))]
}

#[tokio::test]
async fn a_workbook_and_an_open_document_convoke_the_same_persons() {
    for engine in Engine::BOTH {
        for (name, bytes) in files() {
            let town = Town::start(engine).await;
            let mut operator = town.operator().await;
            let import = town.path("/convocations/import");
            let preview = operator.upload(&import, &[("kind", KIND)], &[("file", name, &bytes)]).await.location();
            let page = operator.get(&preview).await.ok();
            for shown in
                [name, "Nuove convocazioni: 2", "Ada Bianchi", "Bruno Ferri", "Via Roma 1, 00184 Roma", "English"]
            {
                assert!(page.contains(shown), "{name}: {shown}: {page}");
            }
            operator.post(&preview, &[]).await.location();
            let mails = town.app.outbox().await;
            assert_eq!(
                mails.iter().map(|mail| mail.recipient.as_str()).collect::<Vec<_>>(),
                ["ada@example.it"],
                "{name}"
            );
            assert!(mails[0].body.contains("P-1"), "{:?}", mails[0]);
            assert_eq!(town.rows().await.len(), 2, "{name}");
            let born: Vec<String> = town
                .app
                .db()
                .read(|tx| {
                    let sql = "SELECT born_on FROM agenda_convocations ORDER BY case_code";
                    tx.list(sql, &[], |row| row.next())
                })
                .await
                .unwrap();
            assert_eq!(born, ["1980-05-01", "1975-12-24"], "{name}: days are days, not numbers");
        }
    }
}

#[tokio::test]
async fn what_is_wrong_in_a_workbook_is_said_by_row_and_column_and_nobody_is_convoked() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let wrong: [&[&str]; 3] =
            [&HEAD, &["P-1", "Bianchi", "Ada", "ada@", "2090-01-01", "", "", "", "klingon"], &ROWS[1]];
        let rows = wrong.iter().map(|row| ods_row(row)).collect::<String>();
        for (name, bytes) in [("elenco.xlsx", xlsx(&wrong)), ("elenco.ods", ods(&ods_table("Elenco", &rows)))] {
            let import = town.path("/convocations/import");
            let refused = operator.upload(&import, &[("kind", KIND)], &[("file", name, &bytes)]).await;
            assert_eq!(refused.status, 422);
            let page = refused.text();
            for place in ["D · E-mail", "E · Data di nascita", "I · Lingua"] {
                assert!(page.contains(place), "{name}: {place}: {page}");
            }
            assert!(town.rows().await.is_empty() && town.app.outbox().await.is_empty(), "{name}: all or nothing");
        }
    }
}
