//! The report of an inspection by form: written in the home, held against the table, given once; and the attestation that quotes it.

use std::collections::BTreeMap;

use cases::case::{Outcome, Stands, What};
use cases::procedure::{Procedure, Report};
use cases::{Application, CaseId, Opened, Person, Post, predefined};
use jiff::civil::date;
use kernel::files::sha256;
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::permit::Role;
use kernel::{Error, Lang};
use protocol::{Direction, Registration};
use tempfile::TempDir;
use testkit::{Answer, Browser, Engine, TestApp};
use web::press::{Limits, Press};

use super::town::Town;
use crate::pdf::write_stand_in;

/// A town whose police write a report, with something that speaks as the typesetter does.
struct Homes {
    town: Town,
    folder: TempDir,
}

impl Homes {
    async fn start(engine: Engine, other: impl Fn(&mut Procedure)) -> Self {
        let homes = Self::without_press(engine, other).await;
        write_stand_in(&homes.folder.path().join("sportello-press"));
        homes
    }

    async fn without_press(engine: Engine, other: impl Fn(&mut Procedure)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let press = Press::new(Some(folder.path().join("sportello-press")), 1, Limits::default());
        let app = TestApp::with_press(engine, app::rooms(), press).await;
        Self { town: Town::of(app, other).await, folder }
    }

    /// A case that waits to be inspected.
    async fn at_inspection(&self) -> Opened {
        let id = self.town.filed().await.case.id;
        self.town.happen(id, What::Passed { to: "inspection".to_owned() }).await.unwrap();
        self.town.opened(id).await
    }

    async fn inspector(&self) -> Browser {
        self.town.app.sign_in(Role::Operator, Some(self.town.police)).await
    }

    async fn registered(&self, id: CaseId) -> Vec<Registration> {
        self.town.app.db().read(move |tx| protocol::about(tx, "case", &id.to_string())).await.unwrap()
    }
}

fn asked(definition: &mut Procedure) {
    definition.steps[1].report = Some(Report::Housing);
    let attestation = definition.acts.iter_mut().find(|act| act.code == "attestation").unwrap();
    "Visitato il {report_on}: idoneo per {report_people}, {report_area} m².\n\n{report}"
        .clone_into(&mut attestation.body);
}

fn page(id: CaseId, below: &str) -> String {
    format!("/staff/cases/{id}/inspection{below}")
}

/// A flat for three: floor enough for four, beds for three.
pub(super) const ROOMS: [(&str, &str, &str, &str, bool); 5] = [
    ("living", "Sala", "18", "270", true),
    ("bedroom", "", "15,00", "270", true),
    ("bedroom", "", "10", "270", true),
    ("kitchen", "", "8", "270", true),
    ("bathroom", "", "5", "240", false),
];

/// The form with its rooms, and a button.
pub(super) fn form(rooms: &[(&str, &str, &str, &str, bool)], revision: &str, button: &str) -> Vec<(String, String)> {
    let whole = [("on", "2026-10-05"), ("address", "Via Saffi 12"), ("altitude", "116"), ("residents", "2")];
    let mut fields: Vec<(String, String)> =
        whole.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    for (at, (kind, name, area, height, window)) in rooms.iter().enumerate() {
        let mut add = |field: &str, value: &str| fields.push((format!("rooms.{at}.{field}"), value.to_owned()));
        add("was", "");
        for (field, value) in [("kind", kind), ("name", name), ("area", area), ("height", height)] {
            add(field, value);
        }
        if *window {
            add("window", "on");
        }
    }
    fields.extend([("revision".to_owned(), revision.to_owned()), ("do".to_owned(), button.to_owned())]);
    fields
}

pub(super) async fn send(browser: &mut Browser, to: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(to, &fields).await
}

/// Gives the report as its page asks.
pub(super) async fn give(browser: &mut Browser, id: CaseId, favourable: &str) -> Answer {
    let shown = browser.get(&page(id, "/verdict")).await;
    shown.ok();
    let (revision, seen) = (shown.hidden("revision").unwrap(), shown.hidden("seen").unwrap());
    let fields = [("revision", revision.as_str()), ("seen", &seen), ("favourable", favourable)];
    browser.post(&page(id, "/verdict"), &fields).await
}

#[tokio::test]
async fn an_inspector_writes_sees_what_follows_and_gives_the_report_once() {
    for engine in Engine::BOTH {
        let homes = Homes::start(engine, asked).await;
        let id = homes.at_inspection().await.case.id;
        let (own, mut inspector) = (page(id, ""), homes.inspector().await);
        let begun = inspector.get(&own).await.ok();
        assert!(begun.contains("Via Saffi 12") && begun.contains("rooms.3.kind"), "{begun}");

        let seen = homes.town.opened(id).await.case.revision.to_string();
        let passage = [("seen", seen.as_str()), ("on", "2026-10-05"), ("to", "decision")];
        let refused = inspector.post(&format!("/staff/cases/{id}/passage"), &passage).await;
        assert_eq!(refused.status, 409);
        assert!(refused.text().contains("Manca la relazione che questa fase richiede"), "{}", refused.text());
        let by_hand = [("seen", seen.as_str()), ("on", "2026-10-05"), ("favourable", "yes"), ("text", "Va bene")];
        assert_eq!(inspector.post(&format!("/staff/cases/{id}/report"), &by_hand).await.location(), own);

        let longer = send(&mut inspector, &own, &form(&ROOMS, "0", "add.rooms")).await.ok();
        assert!(longer.contains("rooms.5.kind") && longer.contains("value=\"15,00\""), "a row more, nothing lost");
        let sure = send(&mut inspector, &own, &form(&ROOMS, "0", "remove.rooms.1")).await.ok();
        assert!(sure.contains("Togliere Locale 2") && sure.contains("value=\"15,00\""), "asked first");
        let shorter = send(&mut inspector, &own, &form(&ROOMS, "0", "sure.rooms.1")).await.ok();
        assert!(!shorter.contains("value=\"15,00\"") && !shorter.contains("rooms.4.kind"), "{shorter}");
        assert!(inspector.get(&page(id, "/verdict")).await.location() == own, "nothing is kept yet");

        let half = [("living", "Sala", "mille", "", true)];
        assert_eq!(send(&mut inspector, &own, &form(&half, "0", "keep")).await.location(), own);
        assert!(inspector.get(&own).await.ok().contains("value=\"mille\""), "a draft is what was typed");
        let wrong = send(&mut inspector, &own, &form(&half, "1", "save")).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains("Locale 1, Superficie (m²)"), "{}", wrong.text());
        let late = send(&mut inspector.clone(), &own, &form(&ROOMS, "1", "save")).await;
        assert_eq!(late.status, 409, "who comes second is told");
        assert!(late.text().contains("value=\"15,00\""), "and loses nothing");

        let verdict = page(id, "/verdict");
        assert_eq!(send(&mut inspector, &own, &form(&ROOMS, "2", "save")).await.location(), verdict);
        let shown = inspector.get(&verdict).await.ok();
        for said in ["idoneo per 3 persone", "Possono dormirci due persone", "basta per 4 persone", "Sala"] {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        assert_eq!(homes.registered(id).await.len(), 1, "it is not given yet");

        assert_eq!(give(&mut inspector, id, "yes").await.location(), format!("/staff/cases/{id}"));
        let case = inspector.get(&format!("/staff/cases/{id}")).await.ok();
        for said in ["idoneo per 3 persone", "0000002/2026", "Verbale-di-sopralluogo", "Parere favorevole"] {
            assert!(case.contains(said), "{said}: {case}");
        }
        let registered = homes.registered(id).await;
        assert_eq!(registered[1].entry.direction, Direction::Internal);
        let documents = homes.town.app.db().read({
            let registration = registered[1].clone();
            move |tx| protocol::documents(tx, &registration)
        });
        assert_eq!(documents.await.unwrap()[0].document.sha256, sha256(b"%PDF-1.7 ..."));
        let immutable = homes.town.app.db().write(|tx| tx.execute("UPDATE case_reports SET report = '{}'", &[])).await;
        assert!(
            matches!(&immutable, Err(Error::Constraint(name)) if name == "case_reports_immutable"),
            "{immutable:?}"
        );

        homes.town.happen(id, What::Passed { to: "decision".to_owned() }).await.unwrap();
        assert_eq!(inspector.get(&own).await.status, 404, "no step asks for it any more");
        let mut head = homes.town.head().await;
        let act = head.get(&format!("/staff/cases/{id}/acts/new?template=attestation")).await.ok();
        for said in ["Visitato il 5 ottobre 2026: idoneo per 3 persone, 56 m²", "- Sala (soggiorno): 18 m²"] {
            assert!(act.contains(said), "{said}: {act}");
        }
    }
}

#[tokio::test]
async fn only_who_works_where_the_home_is_inspected_writes_of_it() {
    for engine in Engine::BOTH {
        let homes = Homes::start(engine, asked).await;
        let id = homes.at_inspection().await.case.id;
        let mut urp = homes.town.app.sign_in(Role::Head, Some(homes.town.urp)).await;
        let mut taxes = homes.town.app.sign_in(Role::Head, Some(homes.town.elsewhere)).await;
        for below in ["", "/verdict"] {
            assert_eq!(urp.get(&page(id, below)).await.status, 403, "{below}");
            assert_eq!(urp.post(&page(id, below), &[("revision", "0")]).await.status, 403, "{below}");
            assert_eq!(taxes.get(&page(id, below)).await.status, 404, "{below}");
            assert_eq!(taxes.post(&page(id, below), &[("revision", "0")]).await.status, 404, "{below}");
        }
        let shown = urp.get(&format!("/staff/cases/{id}")).await.ok();
        assert!(shown.contains("La scrive chi lavora nell’ufficio in cui la pratica si trova"), "and is told who does");
    }
}

#[tokio::test]
async fn where_nobody_can_get_in_the_report_says_why() {
    let homes = Homes::start(Engine::Sqlite, asked).await;
    let id = homes.at_inspection().await.case.id;
    let mut inspector = homes.inspector().await;
    let shut = |remarks: &str| {
        let fields = [("on", "2026-10-05"), ("address", "Via Saffi 12"), ("not_entered", "on"), ("remarks", remarks)];
        let more = [("revision", if remarks.is_empty() { "0" } else { "1" }), ("do", "save")];
        fields.into_iter().chain(more).map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>()
    };
    let wrong = send(&mut inspector, &page(id, ""), &shut("")).await;
    assert_eq!(wrong.status, 422, "why has to be said");
    assert_eq!(send(&mut inspector, &page(id, ""), &shut("Nessuno in casa")).await.location(), page(id, "/verdict"));
    give(&mut inspector, id, "none").await.location();
    homes.town.happen(id, What::Passed { to: "decision".to_owned() }).await.unwrap();
    let shown = homes.town.head().await.get(&format!("/staff/cases/{id}")).await.ok();
    assert!(shown.contains("Non è stato possibile entrare") && shown.contains("Nessuno in casa"), "{shown}");
}

#[tokio::test]
async fn without_the_typesetter_no_report_is_half_given() {
    let homes = Homes::without_press(Engine::Sqlite, asked).await;
    let id = homes.at_inspection().await.case.id;
    let mut inspector = homes.inspector().await;
    send(&mut inspector, &page(id, ""), &form(&ROOMS, "0", "save")).await.location();
    assert_eq!(give(&mut inspector, id, "yes").await.location(), page(id, "/verdict"));
    assert!(inspector.get(&page(id, "/verdict")).await.ok().contains("non è stato fatto nulla"));
    assert_eq!(homes.registered(id).await.len(), 1);
    write_stand_in(&homes.folder.path().join("sportello-press"));
    assert_eq!(give(&mut inspector, id, "yes").await.location(), format!("/staff/cases/{id}"));
    assert_eq!(homes.registered(id).await.len(), 2);
}

/// The attestation of the sources, at this town's police.
fn of_the_sources(definition: &mut Procedure) {
    let own = predefined::all().unwrap().into_iter().find(|one| one.code == "housing_suitability").unwrap();
    *definition = own.procedure;
    "polizia-locale".clone_into(&mut definition.steps[1].office);
}

#[tokio::test]
async fn the_attestation_of_the_sources_goes_from_the_protocol_to_the_act() {
    for engine in Engine::BOTH {
        let homes = Homes::start(engine, of_the_sources).await;
        let town = &homes.town;
        let (procedure, today, posting) = (town.procedure, town.today(), town.app.app.clone());
        let said = [
            ("purpose", "reunification"),
            ("home_address", "Via Saffi 12"),
            ("people_now", "2"),
            ("people_more", "1"),
            ("title", "owner"),
            ("phone", "333 1234567"),
        ];
        let answers: BTreeMap<String, String> =
            said.into_iter().map(|(code, answer)| (code.to_owned(), answer.to_owned())).collect();
        let filed = town.app.db().write(move |tx| {
            let application = Application {
                version: cases::procedure::in_force(tx, procedure, today)?,
                channel: Channel::Counter,
                filed_on: today,
                lang: Lang::En,
                applicant: Person {
                    name: "Amina Diallo".into(),
                    fiscal_code: "RSSMRA85T10A562S".into(),
                    born_on: Some(date(1985, 12, 10)),
                    email: "amina@example.org".into(),
                    ..Person::default()
                },
                delegate: None,
                answers: answers.clone(),
                documents: Vec::new(),
            };
            cases::file(tx, &Post::of(&posting), &Actor::system(), &application)
        });
        let id = filed.await.unwrap().case.id;
        assert_eq!(town.opened(id).await.case.number, "0000001/2026");
        let mut urp = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        pass(&mut urp, id, "inspect").await;

        let mut inspector = homes.inspector().await;
        assert!(inspector.get(&page(id, "")).await.ok().contains("Via Saffi 12"));
        send(&mut inspector, &page(id, ""), &form(&ROOMS, "0", "save")).await.location();
        let verdict = inspector.get(&page(id, "/verdict")).await.ok();
        assert!(verdict.contains("Quante altre persone verranno ad abitarci"), "beside what was asked: {verdict}");
        give(&mut inspector, id, "yes").await.location();
        pass(&mut inspector, id, "decide").await;

        let mut head = town.head().await;
        let new = head.get(&format!("/staff/cases/{id}/acts/new?template=attestation")).await;
        let filled = new.ok();
        assert!(filled.contains("idoneo per 3 persone: la superficie che conta è di 56 m²"), "{filled}");
        assert!(!filled.contains("<code>{report"), "nothing of the report is left to be written: {filled}");
        let body = "Si attesta che l’alloggio è idoneo per 3 persone.";
        let fields = [("template", "attestation"), ("title", "Attestazione"), ("body", body)];
        let act = head.post(&format!("/staff/cases/{id}/acts/new"), &fields).await.location();
        let asks = head.get(&format!("{act}/issue")).await;
        let (revision, seen) = (asks.hidden("revision").unwrap(), asks.hidden("seen").unwrap());
        let issue = [("revision", revision.as_str()), ("seen", &seen), ("channel", "counter")];
        head.post(&format!("{act}/issue"), &issue).await.location();
        let opened = town.opened(id).await;
        assert_eq!((opened.case.stands, opened.case.outcome), (Stands::Decided, Some(Outcome::Granted)));
        let own = town.app.visitor().get(&format!("/cases/{}", opened.case.link)).await.ok();
        assert!(own.contains("Attestazione (PDF)") && own.contains("Si ritira allo sportello"), "{own}");
    }
}

async fn pass(browser: &mut Browser, id: CaseId, to: &str) {
    let page = format!("/staff/cases/{id}");
    let seen = browser.get(&page).await.hidden("seen").unwrap();
    let fields = [("seen", seen.as_str()), ("on", "2026-10-05"), ("to", to)];
    assert_eq!(browser.post(&format!("{page}/passage"), &fields).await.location(), page);
}
