//! Spreadsheets: read, shown, confirmed, counted once, taken back.

use kernel::permit::Role;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use testkit::Engine;

use super::{CSV, Town, bring, count, settled};

#[tokio::test]
async fn a_csv_becomes_figures_with_its_source() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/imports").await.ok().contains("Nessuna importazione"));
        let href = bring(&mut head, "deliveries", "pratiche.csv", CSV.as_bytes()).await.location();
        let preview = settled(&mut head, &href).await;
        assert!(preview.contains("Tutte le righe sono state comprese"), "{preview}");
        assert!(preview.contains("2/4"), "what would change is shown before: {preview}");
        assert_eq!(town.rows().await, 0, "nothing counts before it is confirmed");

        head.post(&format!("{href}/count"), &[]).await.location();
        assert!(settled(&mut head, &href).await.contains("5 righe contate"));
        let figure = town.figure("tre-giorni").await;
        // Both services are requests of the office; the standard's filter names none.
        assert_eq!((figure.met, figure.total), (2, 4));
        assert_eq!(figure.excluded["inviata due volte"], 1);
        assert!(figure.sources.contains("Prova"), "the source stays named on the figure");
        // The charter of the day promised ten days for the housing service; nothing was promised for the other.
        let promised = town.figure("promessa").await;
        assert_eq!((promised.met, promised.total), (2, 4));
        assert!(head.get("/staff/imports?q=pratiche&state=counted").await.ok().contains("Prova"));
        let left: i64 =
            town.app.db().read(|tx| tx.one("SELECT COUNT(*) FROM import_parts", &[], |row| row.next())).await.unwrap();
        assert_eq!(left, 0, "a file that was counted is not kept");
    }
}

#[tokio::test]
async fn the_same_file_again_changes_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let first = count(&mut head, "deliveries", "pratiche.csv", CSV.as_bytes()).await;
        let again = bring(&mut head, "deliveries", "altro-nome.csv", CSV.as_bytes()).await;
        assert_eq!(again.location(), first, "it leads to the import that counted it");
        assert!(head.get(&first).await.ok().contains("non è cambiato nulla"));
        assert_eq!(town.rows().await, 5);
        assert_eq!(head.get("/staff/imports").await.ok().matches("altro-nome.csv").count(), 0);
    }
}

#[tokio::test]
async fn what_is_withdrawn_counts_no_more_and_may_come_again() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = count(&mut head, "deliveries", "pratiche.csv", CSV.as_bytes()).await;
        assert_eq!(town.three_days().await, (2, 4));
        assert!(head.get(&format!("{href}/withdrawal")).await.ok().contains("pratiche.csv"));
        assert_eq!(
            head.post(&format!("{href}/withdrawal"), &[]).await.status,
            422,
            "without a reason nothing is taken back"
        );
        head.post(&format!("{href}/withdrawal"), &[("withdrawal_reason", "file sbagliato")]).await.location();
        assert_eq!(town.three_days().await, (0, 0));
        assert_eq!(town.rows().await, 10, "the ledger keeps the rows and their reversals");
        assert!(head.get(&href).await.ok().contains("file sbagliato"));
        assert_eq!(head.post(&format!("{href}/withdrawal"), &[("withdrawal_reason", "x")]).await.status, 409);

        count(&mut head, "deliveries", "pratiche.csv", CSV.as_bytes()).await;
        assert_eq!(town.three_days().await, (2, 4));
        town.app.seal().await;
        assert!(kernel::ledger::verify(town.app.db(), |_| ()).await.unwrap().is_ok());
    }
}

#[tokio::test]
async fn columns_that_were_not_understood_are_said_by_hand() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let table = "Nome;Primo giorno;Ultimo giorno;Servizio\nA;03/02/2025;04/02/2025;alloggi\nB;03/02/2025;28/02/2025;alloggi\n";
        let href = bring(&mut head, "deliveries", "strano.csv", table.as_bytes()).await.location();
        assert!(settled(&mut head, &href).await.contains("Serve: scegliere la colonna"));
        let fields = [
            ("field-requested", "1"),
            ("field-delivered", "2"),
            ("field-service", "3"),
            ("kind", "request"),
            ("source", "Prova"),
        ];
        head.post(&format!("{href}/columns"), &fields).await.location();
        assert!(settled(&mut head, &href).await.contains("Tutte le righe sono state comprese"));
        let twice = [("field-requested", "1"), ("field-delivered", "1"), ("kind", "request"), ("source", "Prova")];
        assert_eq!(head.post(&format!("{href}/columns"), &twice).await.status, 422);
        head.post(&format!("{href}/count"), &[]).await.location();
        settled(&mut head, &href).await;
        assert_eq!(town.three_days().await, (1, 2));
    }
}

pub(super) fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (name, days) in [("Assegnazioni", [2, 9].as_slice()), ("Emergenze", &[1, 2, 30])] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (column, head) in ["Data richiesta", "Data risposta", "Servizio"].into_iter().enumerate() {
            sheet.write(0, u16::try_from(column).unwrap(), head).unwrap();
        }
        for (row, days) in (1..).zip(days) {
            let asked = ExcelDateTime::from_ymd(2025, 3, 3).unwrap();
            let answered = jiff::civil::date(2025, 3, 3).checked_add(jiff::Span::new().days(*days)).unwrap();
            let answered = ExcelDateTime::parse_from_str(&answered.to_string()).unwrap();
            sheet.write_with_format(row, 0, &asked, &day).unwrap();
            sheet.write_with_format(row, 1, &answered, &day).unwrap();
            sheet.write(row, 2, "alloggi").unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

#[tokio::test]
async fn each_table_of_a_workbook_counts_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let book = workbook();
        count(&mut head, "deliveries", "anno.xlsx", &book).await;
        assert_eq!(town.three_days().await, (1, 2));
        // The same table again is told; another one of the same workbook may come.
        let href = bring(&mut head, "deliveries", "anno.xlsx", &book).await.location();
        assert!(settled(&mut head, &href).await.contains("già stato contato"));
        let fields = [("table", "Emergenze"), ("kind", "request"), ("source", "Emergenze 2025")];
        head.post(&format!("{href}/columns"), &fields).await.location();
        assert!(settled(&mut head, &href).await.contains("Tutte le righe"));
        head.post(&format!("{href}/count"), &[]).await.location();
        settled(&mut head, &href).await;
        assert_eq!(town.three_days().await, (3, 5));
    }
}

#[tokio::test]
async fn a_figure_opens_down_to_its_requests_as_a_page_and_as_a_file() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        count(&mut head, "deliveries", "pratiche.csv", CSV.as_bytes()).await;
        let figure = "/staff/results/casa/2025/tre-giorni";
        let page = head.get(figure).await.ok();
        assert!(page.contains("2/4") && page.contains("entro 3 giorni"), "the figure and what it means: {page}");
        assert!(page.contains("Scrivere il motivo"), "a miss asks for its reason where it is looked at");
        let missed = head.get(&format!("{figure}?part=missed")).await.ok();
        assert!(missed.contains("20/02/2025") && !missed.contains("05/02/2025</td>"), "{missed}");
        let file = head.get(&format!("{figure}/requests.csv?part=excluded")).await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        let text = file.text();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.contains("4;2025-02-04;") && text.contains("inviata due volte"), "{text}");
        let found = head.get(&format!("{figure}?q=2")).await.ok();
        assert!(found.contains("20/02/2025") || found.contains("03/02/2025"), "{found}");
        assert!(
            found.contains("requests.csv?part=counted&amp;q=2") || found.contains("&#38;q=2"),
            "the file is of what was searched"
        );
        let none = head.get(&format!("{figure}?q=100%25")).await.ok();
        assert!(none.contains("Nessuna richiesta trovata"), "signs of patterns stand for themselves: {none}");

        let taxes = town.app.db().read(|tx| charter::office_id(tx, "tributi")).await.unwrap();
        let mut other = town.app.sign_in(Role::Head, Some(taxes)).await;
        assert_eq!(other.get(&format!("{figure}/requests.csv")).await.status, 404);
        assert_eq!(other.get(figure).await.status, 404);
    }
}
