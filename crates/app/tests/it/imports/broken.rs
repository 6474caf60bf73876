//! Files that are broken: refused in words, by row and column, all or nothing.

use testkit::Engine;

use super::{CSV, Town, bring, settled};

#[tokio::test]
async fn an_error_in_the_last_row_counts_nothing_and_is_named() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let broken = format!(
            "{CSV}6;05/02/2025;06/02/2025;e-mail;Contributi affitti;no;\n7;05/02/2025;01/02/2025;emial;alloggi;no;\n"
        );
        let href = bring(&mut head, "deliveries", "pratiche.csv", broken.as_bytes()).await.location();
        let page = settled(&mut head, &href).await;
        assert!(
            page.contains("Forse «Contributi all’affitto»") || page.contains("Forse «Contributi all&#39;affitto»"),
            "{page}"
        );
        assert!(page.contains("precedente alla richiesta"));
        let errors = head.get(&format!("{href}/errors.csv")).await.ok();
        assert!(errors.contains("7;E;Servizio"), "{errors}");
        // Whoever sends the button's form all the same changes nothing.
        head.post(&format!("{href}/count"), &[]).await.location();
        assert!(settled(&mut head, &href).await.contains("non è stato contato nulla"));
        assert_eq!(town.rows().await, 0);
    }
}

/// One wrong row each, and where and how it is told.
const WRONG: [(&str, &str, &str); 12] = [
    ("1;31/02/2025;05/03/2025;PEC;alloggi;no;", "2;B;Data richiesta", "giorno che non esiste"),
    ("1;02/13/2025;05/03/2025;PEC;alloggi;no;", "2;B;Data richiesta", "mese prima del giorno"),
    ("1;;05/03/2025;PEC;alloggi;no;", "2;B;Data richiesta", "Manca la data della richiesta"),
    ("1;03/02/2025;01/02/2025;PEC;alloggi;no;", "2;C;Data risposta", "precedente alla richiesta"),
    ("1;03/02/2025;05/02/2031;PEC;alloggi;no;", "2;C;Data risposta", "data nel futuro"),
    ("1;03/02/2025;05/02/2025;piccione;alloggi;no;", "2;D;Canale", "non è un canale conosciuto"),
    // What another office offers is nothing of this one.
    ("1;03/02/2025;05/02/2025;PEC;Imposta sugli immobili;no;", "2;E;Servizio", "non è un servizio di questo ufficio"),
    ("1;03/02/2025;05/02/2025;PEC;alloggi;sì;", "2;F;Escluso", "senza un motivo"),
    ("1;#RIF!;05/02/2025;PEC;alloggi;no;", "2;B;Data richiesta", "La formula della cella dà errore"),
    ("1;03/02/2025;05/02/2025;PEC;alloggi;no;;di troppo", "2;H;", "cella in più"),
    ("Totale;1;;;;;", "2;;", "riga di totali"),
    ("1;03/02/2025;05/02/2025;PEC;\u{0}\u{1};no;", "2;E;Servizio", "caratteri illeggibili"),
];

#[tokio::test]
async fn each_wrong_cell_is_told_by_row_and_column_and_keeps_all_rows_out() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let (columns, good) = (CSV.lines().next().unwrap(), "8;05/02/2025;06/02/2025;e-mail;alloggi;no;");
        for (row, place, said) in WRONG {
            let table = format!("{columns}\n{row}\n{good}\n");
            let href = bring(&mut head, "deliveries", "una.csv", table.as_bytes()).await.location();
            assert!(settled(&mut head, &href).await.contains(said), "{row}: {said}");
            let errors = head.get(&format!("{href}/errors.csv")).await.ok();
            assert!(errors.contains(place), "{row}: {errors}");
            head.post(&format!("{href}/count"), &[]).await.location();
            assert!(settled(&mut head, &href).await.contains("non è stato contato nulla"), "{row}");
            head.post(&format!("{href}/removal"), &[]).await.location();
        }
        assert_eq!(town.rows().await, 0);
    }
}

#[tokio::test]
async fn the_content_decides_what_a_file_is_and_not_its_name() {
    let town = Town::start(Engine::Sqlite).await;
    let mut head = town.head().await;
    let mut zip = b"PK\x03\x04".to_vec();
    zip.extend(vec![0; 400]);
    for (form, name, content, said) in [
        ("deliveries", "tabella.xlsx", CSV.as_bytes(), "Tutte le righe sono state comprese"),
        ("deliveries", "tabella.csv", &super::sheets::workbook()[..], "Tutte le righe sono state comprese"),
        ("mailbox", "casella.txt", &super::mailbox::mailbox()[..], "Richieste"),
    ] {
        let href = bring(&mut head, form, name, content).await.location();
        assert!(settled(&mut head, &href).await.contains(said), "{name}");
        head.post(&format!("{href}/removal"), &[]).await.location();
    }
    for (form, name, content) in [
        ("deliveries", "casella.csv", &super::mailbox::mailbox()[..]),
        ("mailbox", "tabella.mbox", CSV.as_bytes()),
        ("mailbox", "zip.eml", &zip),
    ] {
        let answer = bring(&mut head, form, name, content).await;
        assert!(answer.status == 422 || settled(&mut head, &answer.location()).await.contains("Serve"), "{name}");
    }
    assert_eq!(town.rows().await, 0);
}

#[tokio::test]
async fn files_that_cannot_be_read_are_refused_with_what_to_do() {
    let town = Town::start(Engine::Sqlite).await;
    let mut head = town.head().await;
    for (form, name, content, said) in [
        ("deliveries", "relazione.pdf", &b"%PDF-1.7 ..."[..], "PDF"),
        ("deliveries", "vecchio.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on", "foglio"),
        ("deliveries", "tronco.xlsx", b"PK\x03\x04 and nothing more", "danneggiato"),
        ("deliveries", "bianco.csv", b"   \n", "vuoto"),
        ("mailbox", "foto.mbox", b"\x89PNG\r\n\x1a\n....", "non è una casella"),
    ] {
        let answer = bring(&mut head, form, name, content).await;
        assert_eq!(answer.status, 422, "{name}: {}", answer.text());
        let page = answer.text();
        assert!(page.contains(said) || name == "vecchio.xls", "{name}: {page}");
        assert!(page.contains("value=\"Prova\""), "what was typed is kept");
    }
    let left: i64 =
        town.app.db().read(|tx| tx.one("SELECT COUNT(*) FROM imports", &[], |row| row.next())).await.unwrap();
    assert_eq!((left, town.rows().await), (0, 0));
    let empty = bring(&mut head, "deliveries", "niente.csv", b"").await;
    assert!(empty.text().contains("Scegliere il file"));
}

#[tokio::test]
async fn an_import_that_was_interrupted_is_taken_up_again() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = bring(&mut head, "deliveries", "pratiche.csv", CSV.as_bytes()).await.location();
        settled(&mut head, &href).await;
        // As a crash in the middle of the count leaves it.
        town.app.db().write(|tx| tx.execute("UPDATE imports SET state = 'counting'", &[])).await.unwrap();
        assert!(head.get(&href).await.ok().contains("nessuna riga è stata contata"));
        head.post(&format!("{href}/count"), &[]).await.location();
        assert!(settled(&mut head, &href).await.contains("5 righe contate"));
        head.post(&format!("{href}/count"), &[]).await.location();
        assert_eq!(town.rows().await, 5, "counted once");
    }
}
