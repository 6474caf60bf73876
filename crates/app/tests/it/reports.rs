//! The yearly report: nothing is published that was not explained, and what was published never changes silently.

use charter::seed::Seed;
use jiff::civil::{Date, date};
use kernel::OfficeId;
use kernel::history::Actor;
use kernel::ledger::{self, Entry, Kind, Outcome, Ref};
use kernel::permit::Role;
use sha2::{Digest, Sha256};
use testkit::{Browser, Engine, TestApp};

/// An office whose charters of 2024 and 2025 promise answers within 30 days.
const TOWN: &str = r#"
[[bodies]]
code = "casale"
kind = "municipality"
name = "Città di Casale"

[[offices]]
code = "urp"
body = "casale"
name = "Ufficio Relazioni con il Pubblico"

[[offices]]
code = "tributi"
body = "casale"
name = "Ufficio Tributi"

[[services]]
code = "certificati"
office = "urp"
name = "Certificati"
term = { amount = 30, unit = "calendar_days" }

[[charters]]
office = "urp"
year = 2024
state = "in_force"
in_force_from = "2024-01-01"
published_on = "2024-01-01"
approved_on = "2023-12-20"
approved_by = "Il Dirigente"
act = "DD 1/2023"
title = "Carta dei servizi"
[[charters.services]]
service = "certificati"
[[charters.standards]]
key = "certificati-30-giorni"
service = "certificati"
dimension = "timeliness"
indicator = "Tempo tra la domanda e il certificato"
planned = { value = 30, unit = "calendar_days", direction = "at_most", share = 100 }
planned_text = "Non superiore a 30 giorni"
[[charters.actions]]
year = 2024
text = "Certificati anche in linea"
state = "under_way"
"#;

const MEASURE: &str = r#"{"is":"share","among":{"kinds":["request"]},"met":{"within":{"days":30}}}"#;

struct Town {
    app: TestApp,
    urp: OfficeId,
    taxes: OfficeId,
}

impl Town {
    /// The town with 3 of 4 requests of 2025 in time, one of them measured in 2024 too.
    async fn start(engine: Engine) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let loaded = app.db().write(|tx| {
            let seed = Seed::parse(TOWN).map_err(kernel::Error::internal)?;
            let loaded = charter::seed::load(tx, &Actor::system(), &seed)?;
            for id in loaded.charters.values() {
                charter::save_measure(tx, &Actor::system(), *id, "certificati-30-giorni", MEASURE)?;
            }
            Ok((charter::office_id(tx, "urp")?, charter::office_id(tx, "tributi")?))
        });
        let (urp, taxes) = loaded.await.unwrap();
        let town = Self { app, urp, taxes };
        for (number, on, days) in [
            (1, date(2025, 2, 3), 5),
            (2, date(2025, 3, 3), 10),
            (3, date(2025, 3, 4), 31),
            (4, date(2025, 6, 3), 30),
            (5, date(2024, 5, 6), 40),
        ] {
            town.deliver(number, on, days).await;
        }
        town
    }

    async fn deliver(&self, number: i64, on: Date, days: i64) {
        let office = self.urp;
        let booked = self.app.db().write(move |tx| {
            let delivered = on.checked_add(jiff::Span::new().days(days)).map_err(kernel::Error::internal)?;
            let entry = Entry::asked(Kind::Request, office, Ref::new("request", number), on).delivered(
                delivered,
                days,
                Outcome::Done,
            );
            ledger::record(tx, &entry)
        });
        booked.await.unwrap();
    }

    async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.urp)).await
    }

    async fn explain(&self, head: &mut Browser) {
        let fields = [("reason", "Personale assente"), ("source", "Protocollo")];
        let answer = head.post("/staff/results/urp/2025/certificati-30-giorni/remark", &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
    }

    /// A report that is frozen.
    async fn frozen(&self) -> Browser {
        let mut head = self.head().await;
        self.explain(&mut head).await;
        send(
            &mut head,
            STAFF,
            &[("revision", "0"), ("anomalies", "Ritardi in marzo"), ("corrective", "Un’unità in più")],
        )
        .await;
        send(&mut head, &format!("{STAFF}/approval"), &approval("1")).await;
        send(&mut head, &format!("{STAFF}/freezing"), &[("revision", "2")]).await;
        head
    }
}

const STAFF: &str = "/staff/reports/urp/2025";
const PUBLIC: &str = "/offices/urp/reports/2025";

fn approval(revision: &str) -> [(&str, &str); 4] {
    [("revision", revision), ("by", "La Dirigente"), ("on", "2026-03-30"), ("act", "DD 12/2026")]
}

#[track_caller]
fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

async fn send(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) {
    let answer = browser.post(path, fields).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.text());
}

#[tokio::test]
async fn a_missed_standard_without_its_reason_blocks_the_approval() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/reports").await.ok().contains(STAFF));
        assert!(head.get("/staff/reports?q=nulla").await.ok().contains("Nessuna relazione trovata"));
        let page = head.get(STAFF).await.ok();
        assert!(page.contains("/staff/results/urp/2025/certificati-30-giorni/remark"), "{page}");
        send(&mut head, STAFF, &[("revision", "0"), ("anomalies", "Ritardi")]).await;

        let refused = head.post(&format!("{STAFF}/approval"), &approval("1")).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Tempo tra la domanda e il certificato"), "{}", refused.text());
        assert!(refused.text().contains("DD 12/2026"), "what was typed is kept");

        town.explain(&mut head).await;
        send(&mut head, &format!("{STAFF}/approval"), &approval("1")).await;
        // What was approved is fixed: neither texts nor remarks change it.
        assert_eq!(head.post(STAFF, &[("revision", "2"), ("anomalies", "altro")]).await.status, 409);
        let remark = head.post("/staff/results/urp/2025/certificati-30-giorni/remark", &[("reason", "altro")]).await;
        assert_eq!(remark.status, 409);
        assert_eq!(town.app.visitor().get(PUBLIC).await.status, 404, "approved is not public");

        // Back to draft, with a reason that stays.
        assert_eq!(head.post(&format!("{STAFF}/withdrawal"), &[("revision", "2")]).await.status, 422);
        send(&mut head, &format!("{STAFF}/withdrawal"), &[("revision", "2"), ("reason", "Manca un’azione")]).await;
        assert!(head.get(STAFF).await.ok().contains("Manca un’azione"));
        assert_eq!(head.post(&format!("{STAFF}/freezing"), &[("revision", "3")]).await.status, 409);
    }
}

#[tokio::test]
async fn a_year_that_is_not_over_is_not_approved() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        send(&mut head, "/staff/reports/urp/2026", &[("revision", "0")]).await;
        let refused = head
            .post("/staff/reports/urp/2026/approval", &[("revision", "1"), ("by", "X"), ("on", "2026-10-01")])
            .await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("La relazione si approva quando il 2026 è finito."), "{}", refused.text());
    }
}

#[tokio::test]
async fn the_published_hash_is_that_of_the_bytes_and_later_rows_change_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.frozen().await;
        let mut visitor = town.app.visitor();
        let page = visitor.get(PUBLIC).await.ok();
        for part in [
            "75 %",
            "3/4",
            "Ritardi in marzo",
            "La Dirigente",
            "DD 12/2026",
            "Personale assente",
            "Confronto tra il 2024 e il 2025",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let content = visitor.get(&format!("{PUBLIC}/content.json")).await;
        assert_eq!(content.status, 200);
        assert!(page.contains(&hash(&content.body)), "sha256sum gives what is published");
        assert!(visitor.get("/search?q=relazione").await.ok().contains(PUBLIC));

        town.deliver(6, date(2025, 4, 1), 50).await;
        assert_eq!(visitor.get(&format!("{PUBLIC}/content.json")).await.body, content.body);
        let later = visitor.get(PUBLIC).await.ok();
        assert!(
            later.contains("75 %") && later.contains("darebbero valori diversi") && later.contains("60 % 3/5"),
            "{later}"
        );
        assert!(visitor.get("/offices/urp/results/2025").await.ok().contains("3/4"));
        let api = visitor.get("/api/v1/results?office=urp&year=2025").await.json();
        assert_eq!((&api["standards"][0]["volume_met"], &api["standards"][0]["volume_total"]), (&3.into(), &4.into()));
        // And the figures of the year after compare with what was frozen.
        assert!(visitor.get("/offices/urp/results/2025/table.csv").await.ok().contains("3;4"));
    }
}

#[tokio::test]
async fn an_erratum_stands_beside_the_old_value_everywhere() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.frozen().await;
        let before = head.get(&format!("{PUBLIC}/content.json")).await.body;
        let errata = format!("{STAFF}/errata");
        let place = "standard/certificati-30-giorni";
        let shown = head.get(&format!("{errata}?place=standard%2Fcertificati-30-giorni&part=source")).await.ok();
        assert!(shown.contains("<p>Protocollo</p>"), "{shown}");
        let without = head.post(&errata, &[("place", place), ("part", "source"), ("new", "Registro")]).await;
        assert_eq!(without.status, 422);
        let same =
            head.post(&errata, &[("place", place), ("part", "source"), ("new", "Protocollo"), ("reason", "x")]).await;
        assert!(same.status == 422 && same.text().contains("uguale a quello pubblicato"));
        let nowhere = head
            .post(&errata, &[("place", "report"), ("part", "source"), ("new", "Protocollo"), ("reason", "x")])
            .await;
        assert_eq!(nowhere.status, 422);
        send(
            &mut head,
            &errata,
            &[("place", place), ("part", "source"), ("new", "Registro informatico"), ("reason", "Nome inesatto")],
        )
        .await;

        let mut visitor = town.app.visitor();
        let page = visitor.get(PUBLIC).await.ok();
        for part in ["<del>Protocollo</del>", "<ins>Registro informatico</ins>", "Nome inesatto", "Persona head"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        for file in ["report.csv", "report.html", "report.json"] {
            let text = visitor.get(&format!("{PUBLIC}/{file}")).await.ok();
            assert!(text.contains("Protocollo") && text.contains("Registro informatico"), "{file}: {text}");
        }
        assert!(visitor.get(&format!("{PUBLIC}/report.xlsx")).await.body.starts_with(b"PK"));
        assert_eq!(
            visitor.get(&format!("{PUBLIC}/content.json")).await.body,
            before,
            "the content itself is never edited"
        );
        assert!(town.app.visitor().speaking("en").get(PUBLIC).await.ok().contains("Erratum no. 1"));
    }
}

#[tokio::test]
async fn a_report_is_the_business_of_its_office_and_its_heads() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut other = town.app.sign_in(Role::Head, Some(town.taxes)).await;
        assert_eq!(other.get(STAFF).await.status, 404);
        assert_eq!(other.get(PUBLIC).await.status, 404);
        assert_eq!(other.get(&format!("{PUBLIC}/report.json")).await.status, 404);
        assert!(!other.get("/staff/reports").await.ok().contains(STAFF));
        for verb in ["", "/approval", "/withdrawal", "/freezing", "/errata"] {
            assert_eq!(other.post(&format!("{STAFF}{verb}"), &[("revision", "0")]).await.status, 404, "{verb}");
        }
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        assert_eq!(operator.get(STAFF).await.status, 403);
        assert_eq!(operator.post(STAFF, &[("revision", "0")]).await.status, 403);
        let mut head = town.head().await;
        assert!(head.get(PUBLIC).await.ok().contains("Bozza: questa relazione non è approvata"));
        assert_eq!(head.get(&format!("{PUBLIC}/content.json")).await.status, 404, "a draft has no content to verify");
    }
}

#[tokio::test]
async fn a_second_writer_is_told_and_loses_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (mut first, mut second) = (town.head().await, town.head().await);
        send(&mut first, STAFF, &[("revision", "0"), ("anomalies", "Scritto dalla prima")]).await;
        let told = second.post(STAFF, &[("revision", "0"), ("anomalies", "Scritto dalla seconda")]).await;
        assert_eq!(told.status, 422);
        let text = told.text();
        assert!(text.contains("Scritto dalla prima") && text.contains("Scritto dalla seconda"), "{text}");
        assert_eq!(told.hidden("revision").as_deref(), Some("1"), "saving again is a decision");
        send(&mut second, STAFF, &[("revision", "1"), ("anomalies", "Scritto dalla seconda")]).await;

        // Outcomes of improvement actions too: they live in the charter.
        let page = first.get(STAFF).await.ok();
        let action = page.split(&format!("{STAFF}/actions/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let action = format!("{STAFF}/actions/{action}");
        let seen = first.get(&action).await.hidden("seen").unwrap();
        send(&mut first, &action, &[("seen", &seen), ("state", "done"), ("outcome", "In linea da maggio")]).await;
        let told = second.post(&action, &[("seen", &seen), ("state", "abandoned"), ("outcome", "Rinviato")]).await;
        assert_eq!(told.status, 422);
        assert!(told.text().contains("In linea da maggio") && told.text().contains("Rinviato"), "{}", told.text());
        assert!(first.get(STAFF).await.ok().contains("In linea da maggio"));
    }
}

#[tokio::test]
async fn on_an_english_page_the_office_s_own_words_are_marked_as_italian() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.frozen().await;
        let mut visitor = town.app.visitor().speaking("en");
        for page in [visitor.get(PUBLIC).await.ok(), visitor.get("/offices/urp/results/2025").await.ok()] {
            for own in ["Personale assente", "Protocollo"] {
                assert!(
                    page.contains(&format!("lang=\"it\">{own}")) || page.contains(&format!("lang=\"it\"><div>{own}")),
                    "{own}: {page}"
                );
            }
            assert!(page.contains("not kept") && !page.contains("non rispettat"), "what is ours is English");
        }
        let report = visitor.get(PUBLIC).await.ok();
        assert!(report.contains("lang=\"it\"><p>Ritardi in marzo</p>"), "{report}");
        let italian = town.app.visitor().get(PUBLIC).await.ok();
        assert!(
            !italian.contains("<td  lang=") && !italian.contains("lang=\"it\"><p>Ritardi"),
            "in Italian nothing is foreign"
        );
    }
}
