//! The staff's pages of the charter: drafts, sheets and offices, written by those who may, and nothing typed is lost.

use charter::seed::Seed;
use charter::words::{CharterState, Dimension, Direction, PlannedUnit};
use charter::{Charter, CharterId, Edit, Planned, Standard};
use jiff::civil::date;
use kernel::history::Actor;
use kernel::permit::Role;
use kernel::{Lang, OfficeId};
use testkit::{Answer, Browser, Engine, TestApp};

/// Casale Monferrato's offices, with a charter of 2026 that promises an answer within three working days.
struct Town {
    app: TestApp,
    office: OfficeId,
    charter: CharterId,
}

impl Town {
    async fn start(engine: Engine) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let made = app.db().write(|tx| {
            let by = Actor::system();
            let seed = Seed::parse(include_str!("../../demo/casale.toml")).map_err(kernel::Error::internal)?;
            charter::seed::load(tx, &by, &seed)?;
            let office = charter::office_id(tx, "urp-casale")?;
            let id = charter::draft::begin(tx, &by, office, 2026, "Carta dei servizi")?;
            let mut standard = Standard::new(tx.id(), "risposta", Dimension::Timeliness, "Giorni per rispondere");
            standard.planned = Some(Planned {
                value: charter::Hundredths::whole(3),
                unit: PlannedUnit::WorkingDays,
                direction: Direction::AtMost,
                share: None,
            });
            charter::draft::edit(tx, &by, id, 1, &Edit::Standard(Box::new(standard)))?;
            let approval =
                charter::Approval { by: "Dirigente".into(), head: true, on: date(2026, 6, 1), act: "DD 1/2026".into() };
            charter::approve(tx, &by, id, approval)?;
            charter::enforce(tx, &by, id, date(2026, 6, 15), date(2026, 6, 15))?;
            Ok((office, id))
        });
        let (office, charter) = made.await.unwrap();
        Self { app, office, charter }
    }

    async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.office)).await
    }

    /// A draft for next year, copied from this one; its address.
    async fn draft(&self, head: &mut Browser) -> String {
        let from = self.charter.to_string();
        let fields = [("office", "urp-casale"), ("year", "2027"), ("copy_of", &*from), ("title", "")];
        head.post("/staff/charter/drafts", &fields).await.location()
    }

    async fn charter(&self, href: &str) -> Charter {
        let id: CharterId = href.rsplit('/').next().unwrap().parse().unwrap();
        self.app.db().read(move |tx| Ok(charter::charter_book(tx, id, Lang::It)?.charter)).await.unwrap()
    }
}

/// The fields of a standard's form with a planned value and a note.
fn standard<'f>(revision: &'f str, planned: &'f str, note: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("revision", revision),
        ("dimension", "timeliness"),
        ("indicator", "Giorni per rispondere"),
        ("planned", planned),
        ("planned_unit", "working_days"),
        ("direction", "at_most"),
        ("note", note),
    ]
}

/// What a form shows and would send: its text fields, areas, chosen options and ticked boxes.
fn fields(page: &Answer) -> Vec<(String, String)> {
    let html = page.ok();
    let form = html.split("<form id=\"form\"").nth(1).unwrap().split("</form>").next().unwrap().to_owned();
    let mut found = Vec::new();
    for tag in form.split('<').skip(1) {
        let value = |name: &str| Some(unescaped(tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?));
        if tag.starts_with("input") && !tag.contains("type=\"checkbox\"") || tag.contains(" checked") {
            found.push((value("name").unwrap(), value("value").unwrap()));
        } else if tag.starts_with("textarea") {
            let text = tag.split_once('>').unwrap().1;
            found.push((value("name").unwrap(), unescaped(text.trim_start_matches('\n'))));
        } else if tag.starts_with("select") {
            found.push((value("name").unwrap(), String::new()));
        } else if tag.starts_with("option") && tag.contains(" selected") {
            found.last_mut().unwrap().1 = value("value").unwrap();
        }
    }
    found.retain(|(name, _)| name != "csrf");
    found
}

fn unescaped(text: &str) -> String {
    text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&#38;", "&")
}

fn set(fields: &mut [(String, String)], name: &str, value: &str) {
    let field = fields.iter_mut().find(|(field, _)| field == name).unwrap_or_else(|| panic!("no field {name}"));
    value.clone_into(&mut field.1);
}

async fn send(browser: &mut Browser, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &fields).await
}

#[tokio::test]
async fn a_worse_standard_is_refused_with_both_values_and_nothing_typed_is_lost() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.draft(&mut head).await;
        let page = format!("{href}/standards/risposta");
        let revision = head.get(&page).await.hidden("revision").unwrap();
        let refused = head.post(&page, &standard(&revision, "5", "Servono altri operatori")).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        let html = refused.text();
        assert!(html.contains("field-planned-error"), "{html}");
        let error = html.split("id=\"field-planned-error\"").nth(1).unwrap().split("</p>").next().unwrap();
        assert!(error.contains('5') && error.contains('3'), "{error}");
        assert!(html.contains("Servono altri operatori") && html.contains("value=\"5\""));
        assert_eq!(head.post(&page, &standard(&revision, "2,5", "")).await.location(), href);
        let shown = head.get(&href).await.ok();
        assert!(shown.contains("2,5") && shown.contains("id=\"changes\""), "{shown}");
    }
}

#[tokio::test]
async fn a_step_of_a_draft_is_listed_with_who_made_it_and_can_be_undone() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.draft(&mut head).await;
        let page = format!("{href}/texts");
        let mut form = fields(&head.get(&page).await);
        set(&mut form, "introduction", "Parole di troppo");
        assert_eq!(send(&mut head, &page, &form).await.location(), href);
        assert_eq!(town.charter(&href).await.introduction, "Parole di troppo");
        let history = head.get(&format!("{href}/history")).await.ok();
        assert!(history.contains("Persona head") && history.contains("Parole di troppo"), "{history}");
        let undoing = history
            .split("action=\"")
            .find_map(|part| part.split('"').next().filter(|href| href.ends_with("/undoing")));
        head.post(undoing.unwrap(), &[]).await.location();
        assert_eq!(town.charter(&href).await.introduction, "");
    }
}

#[tokio::test]
async fn the_second_writer_is_told_and_loses_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (mut one, mut other) = (town.head().await, town.head().await);
        let page = "/staff/charter/services/urp-risponde-1";
        let page = if one.get(page).await.status == 200 { page.to_owned() } else { service(&mut one).await };
        let (mut first, mut second) = (fields(&one.get(&page).await), fields(&other.get(&page).await));
        set(&mut first, "needed", "La prima mano");
        set(&mut second, "needed", "La seconda mano");
        assert_eq!(send(&mut one, &page, &first).await.status, 303);
        let told = send(&mut other, &page, &second).await;
        assert_eq!(told.status, 422);
        assert!(told.text().contains("La seconda mano") && told.text().contains("alert-warning"), "{}", told.text());
        let now = told.hidden("revision").unwrap();
        set(&mut second, "revision", &now);
        assert_eq!(send(&mut other, &page, &second).await.status, 303);
        assert!(other.get(&page).await.ok().contains("La seconda mano"));
    }
}

/// The staff's page of the first service in the list.
async fn service(browser: &mut Browser) -> String {
    let list = browser.get("/staff/charter/services").await.ok();
    let row = list.split("<tbody>").nth(1).unwrap();
    row.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_changed_sheet_is_public_at_once_found_by_the_search_and_in_the_history() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let page = service(&mut head).await;
        let public = page.replace("/staff/charter", "");
        let mut form = fields(&head.get(&page).await);
        let unchanged = send(&mut head, &page, &form).await;
        assert_eq!(unchanged.status, 303, "{}", unchanged.text());
        form = fields(&head.get(&page).await);
        set(&mut form, "how_to", "Basta suonare lo zufolo");
        let new =
            form.iter().filter(|(name, _)| name.starts_with("documents.") && name.ends_with(".title")).count() - 1;
        set(&mut form, &format!("documents.{new}.title"), "Tessera del flautista");
        assert_eq!(send(&mut head, &page, &form).await.location(), page);
        let sheet = town.app.visitor().get(&public).await.ok();
        assert!(sheet.contains("Basta suonare lo zufolo") && sheet.contains("Tessera del flautista"), "{sheet}");
        assert!(town.app.visitor().get("/search?q=zufolo").await.ok().contains(&public));
        let history = head.get(&format!("{page}/history")).await.ok();
        assert!(history.contains("Basta suonare lo zufolo") && history.contains("Persona head"));
        let translation = format!("{page}/translation");
        let html = head.get(&translation).await.ok();
        let name =
            html.split("name=\"").find_map(|part| part.split('"').next().filter(|name| name.ends_with(".how_to")));
        let revision = head.get(&translation).await.hidden("revision").unwrap();
        head.post(&translation, &[("revision", &revision), (name.unwrap(), "Just play the whistle")]).await.location();
        assert!(town.app.visitor().speaking("en").get(&public).await.ok().contains("Just play the whistle"));
    }
}

#[tokio::test]
async fn only_the_head_approves_and_a_charter_in_force_is_public_and_frozen() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.draft(&mut head).await;
        let preview = head.get(&format!("{href}/preview")).await.ok();
        assert!(preview.contains("Anteprima della carta"), "{preview}");
        assert_eq!(
            town.app.visitor().get("/offices/urp-casale/charter/2027").await.status,
            200,
            "the one of 2026 still holds"
        );
        let approval = format!("{href}/approval");
        let mut operator = town.app.sign_in(Role::Operator, Some(town.office)).await;
        assert_eq!(operator.get(&approval).await.status, 403);
        let revision = head.get(&approval).await.hidden("revision").unwrap();
        let without = [("revision", &*revision), ("by", "Dirigente"), ("on", "2026-10-05"), ("act", "")];
        assert_eq!(head.post(&approval, &without).await.status, 422);
        let fields = [("revision", &*revision), ("by", "Dirigente"), ("on", "2026-10-05"), ("act", "DD 9/2026")];
        assert_eq!(head.post(&approval, &fields).await.location(), href);
        assert_eq!(head.get(&format!("{href}/texts")).await.status, 409);
        let enforcement = format!("{href}/enforcement");
        head.get(&enforcement).await.ok();
        let days = [("in_force_from", "2027-01-01"), ("published_on", "2026-12-20")];
        assert_eq!(head.post(&enforcement, &days).await.location(), href);
        assert_eq!(town.charter(&href).await.state, CharterState::InForce);
        assert!(town.app.visitor().get("/offices/urp-casale/charter/2027").await.ok().contains("DD 9/2026"));
    }
}

#[tokio::test]
async fn another_offices_charter_and_sheets_do_not_exist() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let (draft, sheet) = (town.draft(&mut head).await, service(&mut head).await);
        let nowhere: OfficeId = town.app.db().ids().make();
        let mut other = town.app.sign_in(Role::Head, Some(nowhere)).await;
        for path in [
            &draft,
            &sheet,
            "/staff/charter/offices/urp-casale",
            &format!("{draft}/preview"),
            &format!("{sheet}/history"),
        ] {
            assert_eq!(other.get(path).await.status, 404, "{path}");
        }
        assert!(!other.get("/staff/charter").await.ok().contains("urp-casale"));
        assert!(!other.get("/staff/charter/services").await.ok().contains(&sheet));
    }
}

#[tokio::test]
async fn every_page_of_an_office_saves_what_it_shows_in_both_languages() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut admin = town.app.sign_in(Role::Administrator, None).await;
        let draft = town.draft(&mut admin).await;
        let office = "/staff/charter/offices/urp-casale".to_owned();
        let body = town
            .app
            .db()
            .read(|tx| Ok(charter::bodies(tx, charter::Slice::ALL, Lang::It)?.items.remove(0).code))
            .await
            .unwrap();
        let mut forms: Vec<String> =
            ["", "/contacts", "/hours", "/exceptions"].iter().map(|part| format!("{office}{part}")).collect();
        let parts = ["texts", "principles", "offers", "qualities", "actions", "standards/risposta"];
        forms.extend(parts.iter().map(|part| format!("{draft}/{part}")));
        forms.push(format!("/staff/charter/bodies/{body}"));
        for path in &forms {
            let shown = fields(&admin.get(path).await);
            let answer = send(&mut admin, path, &shown).await;
            assert_eq!(answer.status, 303, "{path}: {}", answer.text());
        }
        let mut english = town.app.sign_in(Role::Administrator, None).await.speaking("en");
        let more = [
            "counters",
            "new-counter",
            "publications",
            "new-publication",
            "diffide",
            "new-diffida",
            "translation",
            "history",
        ];
        forms.extend(more.iter().map(|part| format!("{office}/{part}")));
        forms.extend(
            ["new-standard", "discarding", "approval", "standards/risposta/removal", "translation"]
                .iter()
                .map(|part| format!("{draft}/{part}")),
        );
        forms.extend(
            ["", "/drafts", "/services", "/new-service", "/bodies", "/new-body", "/new-office"]
                .iter()
                .map(|part| format!("/staff/charter{part}")),
        );
        for path in &forms {
            for browser in [&mut admin, &mut english] {
                let html = browser.get(path).await.ok();
                assert!(!html.contains("charter-staff-"), "{path} says the name of a text");
            }
        }
    }
}

#[tokio::test]
async fn an_exception_of_the_hours_and_a_notice_reach_the_public() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let page = "/staff/charter/offices/urp-casale/exceptions";
        let mut form = fields(&head.get(page).await);
        let last = form.iter().filter(|(name, _)| name.ends_with(".reason")).count() - 1;
        set(&mut form, &format!("exceptions.{last}.from"), "2026-10-07");
        let refused = send(&mut head, page, &form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("2026-10-07"));
        set(&mut form, &format!("exceptions.{last}.reason"), "Assemblea del personale");
        assert_eq!(send(&mut head, page, &form).await.status, 303);
        assert!(town.app.visitor().get("/offices/urp-casale").await.ok().contains("Assemblea del personale"));
        let notice = [
            ("received_on", "2026-10-01"),
            ("subject", "Tempi di attesa allo sportello"),
            ("claimants", "un'associazione di utenti"),
            ("state", "open"),
        ];
        head.post("/staff/charter/offices/urp-casale/new-diffida", &notice).await.location();
        assert!(head.get("/staff/charter/offices/urp-casale/diffide").await.ok().contains("30 dicembre 2026"));
    }
}
