//! Imports: what an office has in its hands becomes figures, all of it or nothing, once, and can be taken back.

use std::fmt::Write as _;
use std::time::Duration;

use charter::seed::{self, Seed};
use kernel::OfficeId;
use kernel::history::Actor;
use kernel::permit::Role;
use results::Figure;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use testkit::{Answer, Browser, Engine, TestApp};

/// An office that promises to answer within three days, and another office.
const TOWN: &str = r#"
[[bodies]]
code = "comune"
kind = "municipality"
name = "Comune di Prova"
patron_days = ["06-24"]
[[offices]]
code = "casa"
body = "comune"
name = "Ufficio Casa"
[[offices.contacts]]
kind = "email"
value = "Casa@comune.example.it"
[[offices]]
code = "tributi"
body = "comune"
name = "Ufficio Tributi"
[[services]]
code = "alloggi"
office = "casa"
name = "Assegnazione alloggi"
[[services]]
code = "contributi"
office = "casa"
name = "Contributi all'affitto"
[[charters]]
office = "casa"
year = 2025
state = "in_force"
title = "Carta dei servizi"
approved_by = "Dirigente"
approved_on = "2024-12-01"
act = "Determinazione 1"
in_force_from = "2025-01-01"
published_on = "2024-12-02"
[[charters.services]]
service = "alloggi"
timing = "term"
term = { amount = 10, unit = "calendar_days" }
[[charters.services]]
service = "contributi"
timing = "at_sight"
[[charters.standards]]
key = "tre-giorni"
service = "alloggi"
dimension = "timeliness"
indicator = "Risposta entro tre giorni"
measure = { is = "share", among = { kinds = ["request"] }, met = { within = { days = 3 } } }
planned = { value = 3, unit = "calendar_days", direction = "at_most", share = 100 }
[[charters.standards]]
key = "promessa"
service = "alloggi"
dimension = "timeliness"
indicator = "Risposta entro il termine promesso"
measure = { is = "share", among = { kinds = ["request"] }, met = { within = "promise" } }
planned_text = "Sempre"
"#;

struct Town {
    app: TestApp,
    casa: OfficeId,
}

impl Town {
    async fn start(engine: Engine) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let loaded = app.db().write(|tx| seed::load(tx, &Actor::system(), &Seed::parse(TOWN).unwrap())).await.unwrap();
        Self { casa: loaded.offices["casa"], app }
    }

    async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.casa)).await
    }

    async fn figure(&self, key: &'static str) -> Figure {
        let (office, today) = (self.casa, self.app.clock.today());
        let computed = self.app.db().read(move |tx| results::computed(tx, office, 2025, today, kernel::Lang::It));
        computed.await.unwrap().rows.into_iter().find(|row| row.key == key).unwrap().figure
    }

    /// Met and total of the standard of three days.
    async fn three_days(&self) -> (i64, i64) {
        let figure = self.figure("tre-giorni").await;
        (figure.met, figure.total)
    }

    async fn rows(&self) -> i64 {
        let count = self.app.db().read(|tx| tx.one("SELECT COUNT(*) FROM ledger", &[], |row| row.next()));
        count.await.unwrap()
    }
}

/// Brings a file; the page to which that leads.
async fn bring(browser: &mut Browser, form: &str, name: &str, content: &[u8]) -> Answer {
    let fields = [
        ("office", "casa"),
        ("form", form),
        ("kind", "request"),
        ("service", ""),
        ("source", "Prova"),
        ("own", "casa@comune.example.it"),
    ];
    browser.upload("/staff/imports", &fields, &[("file", name, content)]).await
}

/// Waits until work in the background is over, and shows the page.
async fn settled(browser: &mut Browser, href: &str) -> String {
    for _ in 0..600 {
        let page = browser.get(href).await.ok();
        if !page.contains("import-progress") {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("work on an import does not end");
}

/// Brings a file that is understood, and confirms it; its address.
async fn count(browser: &mut Browser, form: &str, name: &str, content: &[u8]) -> String {
    let href = bring(browser, form, name, content).await.location();
    settled(browser, &href).await;
    assert_eq!(browser.post(&format!("{href}/count"), &[]).await.location(), href);
    let page = settled(browser, &href).await;
    assert!(page.contains("righe contate"), "{page}");
    href
}

const CSV: &str = "N. pratica;Data richiesta;Data risposta;Canale;Servizio;Escluso;Motivo\n\
    1;03/02/2025;05/02/2025;PEC;Assegnazione alloggi;no;\n\
    2;03/02/2025;10/02/2025;sportello;alloggi;no;\n\
    3;04/02/2025;20/02/2025;posta;ALLOGGI;no;\n\
    4;04/02/2025;;e-mail;alloggi;sì;inviata due volte\n\
    5;05/02/2025;06/02/2025;e-mail;Contributi all'affitto;no;\n";

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

fn workbook() -> Vec<u8> {
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

/// A mailbox of four requests: answered in a day, in nine, by subject alone, not at all; the second was sent twice.
fn mailbox() -> Vec<u8> {
    let mut mbox = String::new();
    let mut message = |id: &str, from: &str, to: &str, subject: &str, day: u32, extra: &str| {
        let _ = write!(
            mbox,
            "From x Mon Feb  3 10:00:00 2025\nMessage-ID: <{id}@example.it>\nFrom: {from}\nTo: {to}\nSubject: {subject}\n\
             Date: {day} Feb 2025 10:00:00 +0100\n{extra}\nParole riservate su {id}\n\n"
        );
    };
    let office = "casa@comune.example.it";
    message("r1", "Ada <ada@example.it>", office, "Bando", 3, "");
    message("a1", office, "ada@example.it", "Re: Bando", 4, "In-Reply-To: <r1@example.it>\n");
    message("r2", "bea@example.it", office, "Graduatoria", 3, "");
    message("r2bis", "bea@example.it", office, "Graduatoria", 4, "");
    message("a2", office, "bea@example.it", "Re: Graduatoria", 12, "In-Reply-To: <r2@example.it>\n");
    message("r3", "ciro@example.it", office, "Documenti", 5, "");
    message("a3", office, "ciro@example.it", "Documenti", 6, "");
    message("r4", "dino@example.it", office, "Visita", 5, "");
    message("a5", office, "dino@example.it", "La vostra domanda del 5 febbraio", 7, "");
    mbox.into_bytes()
}

#[tokio::test]
async fn a_mailbox_is_paired_corrected_and_counted() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/imports/new?office=casa&form=mailbox").await.ok().contains("casa@comune.example.it"));
        let href = bring(&mut head, "mailbox", "casa.mbox", &mailbox()).await.location();
        let page = settled(&mut head, &href).await;
        assert!(page.contains("ada@example.it") && !page.contains("Parole riservate"), "{page}");
        assert!(page.contains("2/4"), "what would change: {page}");
        let subject = head.get(&format!("{href}?view=subject")).await.ok();
        assert!(subject.contains("Documenti") && !subject.contains("Bando<"));
        assert!(head.get(&format!("{href}?view=apart")).await.ok().contains("Inviata due volte"));
        assert!(head.get(&format!("{href}?view=late&days=5")).await.ok().contains("Graduatoria"));

        // The answer to the visit came under another subject: the head of office knows.
        let open = head.get(&format!("{href}?view=open")).await.ok();
        let message = open.split("/messages/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        let message = format!("{href}/messages/{message}");
        let offered = head.get(&message).await.ok();
        let reply =
            offered.split("name=\"reply\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        head.post(&format!("{message}/correction"), &[("do", "pair"), ("reply", &reply)]).await.location();
        assert!(head.get(&message).await.ok().contains("La vostra domanda"));
        assert!(head.get(&href).await.ok().contains("3/4"), "the correction changes the figure before it counts");
        head.post(&format!("{href}/corrections/0/removal"), &[]).await.location();
        assert!(head.get(&href).await.ok().contains("2/4"), "and can be undone");
        head.post(&format!("{message}/correction"), &[("do", "pair"), ("reply", &reply)]).await.location();
        let refused = head.post(&format!("{message}/correction"), &[("do", "set_apart"), ("reason", "")]).await;
        assert_eq!(refused.status, 422);

        head.post(&format!("{href}/count"), &[]).await.location();
        assert!(settled(&mut head, &href).await.contains("5 righe contate"));
        assert_eq!(town.three_days().await, (3, 4));
        assert_eq!(town.figure("tre-giorni").await.excluded.values().sum::<i64>(), 1, "the duplicate is listed");
        let again = bring(&mut head, "mailbox", "copia.mbox", &mailbox()).await.location();
        assert_eq!(again, href);
        assert_eq!(head.get(&message).await.status, 404, "what was read of the messages is gone");
    }
}

#[tokio::test]
async fn imports_are_nobody_elses_business() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = bring(&mut head, "mailbox", "casa.mbox", &mailbox()).await.location();
        settled(&mut head, &href).await;
        let taxes = town.app.db().read(|tx| charter::office_id(tx, "tributi")).await.unwrap();
        let mut other = town.app.sign_in(Role::Head, Some(taxes)).await;
        for path in ["", "/errors.csv", "/messages/1", "/withdrawal"] {
            assert_eq!(other.get(&format!("{href}{path}")).await.status, 404, "{path}");
        }
        for path in [
            "/count",
            "/removal",
            "/reading",
            "/columns",
            "/addresses",
            "/messages/1/correction",
            "/corrections/0/removal",
        ] {
            let answer =
                other.post(&format!("{href}{path}"), &[("do", "unpair"), ("own", "a@b"), ("source", "x")]).await;
            assert_eq!(answer.status, 404, "{path}");
        }
        assert_eq!(bring(&mut other, "deliveries", "a.csv", CSV.as_bytes()).await.status, 404);
        assert!(!other.get("/staff/imports").await.ok().contains("casa.mbox"));
        let mut operator = town.app.sign_in(Role::Operator, Some(town.casa)).await;
        assert_eq!(operator.get("/staff/imports").await.status, 403);
        // Who looked at people's addresses is written down, once for a while.
        let read = town.app.db().read(|tx| {
            tx.one("SELECT COUNT(*) FROM history WHERE subject_kind = 'import' AND action = 'read'", &[], |row| {
                row.next::<i64>()
            })
        });
        assert_eq!(read.await.unwrap(), 1);
        head.post(&format!("{href}/removal"), &[]).await.location();
        assert_eq!(head.get(&href).await.status, 404);
    }
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
