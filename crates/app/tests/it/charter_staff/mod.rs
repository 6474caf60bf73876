//! The staff's pages of the charter: drafts, sheets and offices, written by those who may, and nothing typed is lost.

mod drafts;
mod forms;
mod offices;
mod sheets;
mod walls;

use charter::seed::Seed;
use charter::words::{Dimension, Direction, PlannedUnit};
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
            let seed = Seed::parse(include_str!("../../../demo/casale.toml")).map_err(kernel::Error::internal)?;
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
        let fields = [("office", "urp-casale"), ("year", "2027"), ("copy_of", &*from), ("draft_title", "")];
        head.post("/staff/charter/drafts", &fields).await.location()
    }

    async fn charter(&self, href: &str) -> Charter {
        let id: CharterId = href.rsplit('/').next().unwrap().parse().unwrap();
        self.app.db().read(move |tx| Ok(charter::charter_book(tx, id, Lang::It)?.charter)).await.unwrap()
    }
}

/// A control of a form with what it would send.
struct Control {
    name: String,
    value: String,
    /// Whether one types into it.
    free: bool,
}

/// What a form shows and would send: its text fields, areas, chosen options and ticked boxes.
fn controls(page: &Answer) -> Vec<Control> {
    let html = page.text();
    let form = html.split("<form id=\"form\"").nth(1).unwrap_or_else(|| panic!("no form: {html}"));
    let form = form.split("</form>").next().unwrap();
    let mut found: Vec<Control> = Vec::new();
    for tag in form.split('<').skip(1) {
        let value = |name: &str| Some(unescaped(tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?));
        let mut put = |value: String, free| found.push(Control { name: named(tag), value, free });
        if tag.starts_with("input") && !tag.contains("type=\"checkbox\"") || tag.contains(" checked") {
            put(
                value("value").unwrap(),
                !["hidden", "checkbox"].iter().any(|kind| tag.contains(&format!("\"{kind}\""))),
            );
        } else if tag.starts_with("textarea") {
            put(unescaped(tag.split_once('>').unwrap().1.trim_start_matches('\n')), true);
        } else if tag.starts_with("select") {
            put(String::new(), false);
        } else if tag.starts_with("option") && tag.contains(" selected") {
            found.last_mut().unwrap().value = value("value").unwrap();
        }
    }
    found.retain(|control| control.name != "csrf");
    found
}

fn named(tag: &str) -> String {
    tag.split(" name=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// The same, of a page that must have answered, by name and value.
fn fields(page: &Answer) -> Vec<(String, String)> {
    page.ok();
    controls(page).into_iter().map(|control| (control.name, control.value)).collect()
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

/// The staff's page of the first service in the list.
async fn service(browser: &mut Browser) -> String {
    let list = browser.get("/staff/charter/services").await.ok();
    let row = list.split("<tbody>").nth(1).unwrap();
    row.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}
