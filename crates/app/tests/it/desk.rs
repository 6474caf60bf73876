//! The desk: what an operator logs is in the account at once, and nobody else's business.

use charter::words::BodyKind;
use charter::{Body, Listed, Office, Service};
use jiff::civil::{Date, date};
use kernel::history::Actor;
use kernel::ledger::{self, Channel, Filter, Outcome, Row};
use kernel::permit::Role;
use kernel::{OfficeId, ServiceId};
use testkit::{Answer, Browser, Engine, PASSWORD, TestApp};

/// In seconds.
const DAY: i64 = 24 * 3600;

/// Monday 5 October 2026, 9:30: where the tests' clock stands.
const TODAY: Date = date(2026, 10, 5);

/// A town with an office of public relations and another office; its patron's day is tomorrow.
struct Town {
    app: TestApp,
    urp: OfficeId,
    taxes: OfficeId,
    spid: ServiceId,
}

impl Town {
    async fn start(engine: Engine) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let ids = app.db().ids();
        let mut body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        body.patron_days = Listed(vec!["10-06".parse().unwrap()]);
        let urp = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let taxes = Office::new(ids.make(), body.id, "tributi", "Ufficio Tributi");
        let info = Service::new(ids.make(), urp.id, "urp-risponde", "URP risponde", TODAY);
        let spid = Service { position: 1, ..Service::new(ids.make(), urp.id, "spid", "SPID Point", TODAY) };
        let town = Self { urp: urp.id, taxes: taxes.id, spid: spid.id, app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_office(tx, &by, &urp)?;
            charter::save_office(tx, &by, &taxes)?;
            charter::save_service(tx, &by, &info)?;
            charter::save_service(tx, &by, &spid)
        });
        done.await.unwrap();
        town
    }

    async fn operator(&self) -> Browser {
        self.app.sign_in(Role::Operator, Some(self.urp)).await
    }

    /// The rows of the account that hold.
    async fn rows(&self) -> Vec<Row> {
        let office = self.urp;
        let filter = Filter { kinds: vec![ledger::Kind::Contact], ..Filter::default() };
        let rows = self
            .app
            .db()
            .read(move |tx| ledger::page(tx, office, (date(2026, 1, 1), date(2026, 12, 31)), &filter, None, (100, 0)));
        rows.await.unwrap().0
    }
}

/// The browser of somebody who signs in, the last session being over.
async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.visitor();
    browser.post("/staff/sign-in", &[("email", email), ("password", PASSWORD)]).await;
    browser
}

async fn log(browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    let answer = browser.post("/staff/desk", fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    browser.get("/staff/desk").await
}

/// The address of the contact that was logged last.
fn last(panel: &Answer) -> String {
    let text = panel.text();
    let id = text.split("href=\"/staff/desk/contacts/").nth(1).expect("a contact in the panel");
    format!("/staff/desk/contacts/{}", id.split('"').next().unwrap_or_default())
}

#[tokio::test]
async fn ten_contacts_are_ten_rows_of_the_account() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        assert!(operator.get("/staff/desk").await.ok().contains("Oggi nessun contatto registrato"));
        for kind in
            ["information", "phone_call", "visit", "forms", "spid", "inps", "passport", "waste_bags", "report", "other"]
        {
            log(&mut operator, &[("kind", kind)]).await;
        }
        let panel = operator.get("/staff/desk").await.ok();
        assert_eq!(panel.matches("/reversal\"").count(), 10);

        let rows = town.rows().await;
        assert_eq!(rows.len(), 10);
        assert!(rows.iter().all(|row| row.entry.delivered_on == Some(TODAY) && row.entry.outcome == Outcome::Done));
        assert!(rows.iter().all(|row| (row.entry.days, row.entry.working_days) == (Some(0), Some(0))));
        let by_phone = rows.iter().filter(|row| row.entry.channel == Some(Channel::Phone)).count();
        assert_eq!(by_phone, 1, "a kind that says nothing else has its usual channel");

        town.app.seal().await;
        let office = town.urp;
        let cells = town.app.db().read(move |tx| ledger::cells(tx, office, TODAY, TODAY)).await.unwrap();
        assert_eq!(cells.iter().map(|(_, count)| count).sum::<i64>(), 10);
    }
}

#[tokio::test]
async fn an_undone_contact_counts_no_more_and_stays_in_sight() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let contact = last(&log(&mut operator, &[("kind", "visit"), ("note", "sbagliato")]).await);
        let answer = operator.post(&format!("{contact}/reversal"), &[]).await;
        assert_eq!(answer.location(), "/staff/desk");
        assert_eq!(town.rows().await.len(), 0);
        assert!(!operator.get("/staff/desk/contacts").await.ok().contains("sbagliato"));
        assert!(operator.get("/staff/desk/contacts?state=undone").await.ok().contains("sbagliato"));
        assert_eq!(operator.post(&format!("{contact}/reversal"), &[]).await.status, 403, "once is enough");
    }
}

#[tokio::test]
async fn later_only_the_head_changes_a_contact_and_says_why() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (email, _) = town.app.person(Role::Operator, Some(town.urp)).await;
        let mut operator = signed_in(&town.app, &email).await;
        let contact = last(&log(&mut operator, &[("kind", "visit")]).await);
        town.app.clock.advance(60 * DAY);
        let mut operator = signed_in(&town.app, &email).await;
        assert_eq!(operator.post(&format!("{contact}/reversal"), &[("undo_reason", "doppio")]).await.status, 403);

        let mut head = town.app.sign_in(Role::Head, Some(town.urp)).await;
        let correction = |reason: &'static str| {
            [
                ("revision", "1"),
                ("kind", "phone_call"),
                ("channel", "phone"),
                ("service", "none"),
                ("outcome", "done"),
                ("at", "2026-10-05T09:30"),
                ("reason", reason),
            ]
        };
        let refused = head.post(&format!("{contact}/correction"), &correction("")).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Indicare il motivo"));
        assert_eq!(head.post(&format!("{contact}/correction"), &correction("era una telefonata")).await.status, 303);
        let rows = town.rows().await;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].entry.channel, Some(Channel::Phone));
        assert!(head.get(&contact).await.ok().contains("era una telefonata"));

        let late = head.post(&format!("{contact}/correction"), &correction("di nuovo")).await;
        assert_eq!(late.status, 409, "the form was opened before somebody else's correction");
        assert_eq!(head.post(&format!("{contact}/reversal"), &[]).await.status, 422);
        assert_eq!(head.post(&format!("{contact}/reversal"), &[("undo_reason", "doppio")]).await.status, 303);
        assert!(town.rows().await.is_empty());
    }
}

#[tokio::test]
async fn a_call_back_is_open_until_it_is_made_and_counts_the_offices_working_days() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let call_back = |by: &'static str| [("kind", "information"), ("outcome", "call_back"), ("call_back_by", by)];
        let refused = operator.post("/staff/desk", &call_back("2026-10-06")).await;
        assert_eq!(refused.status, 422, "the patron's day");
        assert!(refused.text().contains("l’ufficio è chiuso"));

        let contact = last(&log(&mut operator, &call_back("2026-10-08")).await);
        let open = town.rows().await;
        assert_eq!((open[0].entry.outcome, open[0].entry.due_promised), (Outcome::Open, Some(date(2026, 10, 8))));
        town.app.clock.advance(3 * DAY);
        let mut colleague = town.operator().await;
        let home = colleague.get("/staff").await.ok();
        assert!(home.contains("1 persona da richiamare"), "{home}");
        assert!(colleague.get("/staff/desk/call-backs").await.ok().contains("8 ottobre 2026"));
        assert_eq!(colleague.post(&format!("{contact}/call-back"), &[]).await.location(), "/staff/desk/call-backs");

        let made = town.rows().await;
        assert_eq!(made.len(), 1);
        assert_eq!(made[0].entry.delivered_on, Some(date(2026, 10, 8)));
        assert_eq!((made[0].entry.days, made[0].entry.working_days), (Some(3), Some(2)));
        assert_eq!(made[0].entry.outcome, Outcome::Done);
        assert!(colleague.get("/staff/desk/call-backs").await.ok().contains("Nessuno da richiamare"));
        assert_eq!(colleague.post(&format!("{contact}/call-back"), &[]).await.status, 409);
    }
}

#[tokio::test]
async fn an_operator_never_sees_another_offices_contacts() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let contact = last(&log(&mut operator, &[("kind", "visit")]).await);
        let mut stranger = town.app.sign_in(Role::Head, Some(town.taxes)).await;
        let pages = ["/staff/desk", "/staff/desk/contacts", "/staff/desk/call-backs", "/staff/desk/summary"];
        for page in pages.map(|page| format!("{page}?office=urp")).iter().chain([&contact]) {
            assert_eq!(stranger.get(page).await.status, 404, "{page}");
        }
        for file in ["contacts.csv", "summary.csv"] {
            assert_eq!(stranger.get(&format!("/staff/desk/{file}?office=urp")).await.status, 404, "{file}");
        }
        for verb in ["reversal", "call-back", "correction"] {
            assert_eq!(
                stranger.post(&format!("{contact}/{verb}"), &[("undo_reason", "x")]).await.status,
                404,
                "{verb}"
            );
        }
        let forged = stranger.post("/staff/desk", &[("office", "urp"), ("kind", "visit")]).await;
        assert_eq!(forged.status, 404);
        let service = town.spid.to_string();
        let forged = stranger.post("/staff/desk", &[("kind", "visit"), ("service", &service)]).await;
        assert_eq!(forged.status, 422, "a service of another office");
        assert_eq!(town.rows().await.len(), 1);
    }
}

#[tokio::test]
async fn a_refused_contact_keeps_what_was_typed() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let typed =
            [("kind", "switchboard"), ("note", "chiede degli orari"), ("at", "2026-10-05T09:31"), ("quantity", "0")];
        let refused = operator.post("/staff/desk", &typed).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        for kept in ["chiede degli orari", "2026-10-05T09:31", "value=\"switchboard\" data-key=\"5\" required checked"]
        {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        assert!(page.contains("nel futuro"));
        assert_eq!(page.matches("invalid-feedback").count(), 3, "hour, quantity and missing office are said at once");
        assert!(town.rows().await.is_empty());

        let old = operator.post("/staff/desk", &[("kind", "visit"), ("at", "2026-09-27T10:00")]).await;
        assert!(old.text().contains("entro 7 giorni"));
        let nowhere = operator.post("/staff/desk", &[("kind", "switchboard")]).await;
        assert!(nowhere.text().contains("ufficio a cui il contatto è stato passato"));
        assert_eq!(operator.post("/staff/desk", &[]).await.status, 422, "a contact of no kind");
    }
}

#[tokio::test]
async fn a_contact_of_last_week_belongs_to_its_own_day() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        log(&mut operator, &[("kind", "visit"), ("at", "2026-09-30T15:20")]).await;
        let rows = town.rows().await;
        assert_eq!((rows[0].entry.requested_on, rows[0].entry.days), (date(2026, 9, 30), Some(0)));
        let summary = operator.get("/staff/desk/summary?span=day&on=2026-09-30").await.ok();
        assert!(summary.contains("15–16"));
        assert!(operator.get("/staff/desk/summary").await.ok().contains("Nessun contatto nel periodo"));
    }
}

#[tokio::test]
async fn the_desk_remembers_which_service_a_kind_belongs_to() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        log(&mut operator, &[("kind", "spid"), ("service", &town.spid.to_string())]).await;
        log(&mut operator, &[("kind", "spid")]).await;
        log(&mut operator, &[("kind", "spid"), ("service", "none")]).await;
        let services: Vec<_> = town.rows().await.iter().map(|row| row.entry.service).collect();
        assert_eq!(services, [Some(town.spid), Some(town.spid), None]);
    }
}

#[tokio::test]
async fn the_list_is_searched_filtered_and_downloaded() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        log(&mut operator, &[("kind", "forms"), ("note", "=moduli per l’anagrafe"), ("quantity", "12")]).await;
        log(
            &mut operator,
            &[("kind", "switchboard"), ("passed_to", "Polizia locale"), ("service", &town.spid.to_string())],
        )
        .await;
        log(&mut operator, &[("kind", "visit"), ("at", "2026-09-30T11:00"), ("channel", "post")]).await;

        let rows = async |operator: &mut Browser, query: &str| {
            operator.get(&format!("/staff/desk/contacts?{query}")).await.ok().matches("<th scope=\"row\">").count()
        };
        assert_eq!(rows(&mut operator, "").await, 3);
        assert_eq!(rows(&mut operator, "q=Modulo+anagraf").await, 1, "words meet in their stems");
        assert_eq!(rows(&mut operator, "q=polizia").await, 1);
        assert_eq!(rows(&mut operator, "q=100%25").await, 0);
        assert_eq!(rows(&mut operator, "from=2026-10-01").await, 2);
        assert_eq!(rows(&mut operator, "to=2026-10-01").await, 1);
        assert_eq!(rows(&mut operator, "kind=visit").await, 1);
        assert_eq!(rows(&mut operator, "channel=phone").await, 1);
        assert_eq!(rows(&mut operator, &format!("service={}", town.spid)).await, 1);
        assert_eq!(rows(&mut operator, "state=open").await, 0);

        let file = operator.get("/staff/desk/contacts.csv?from=2026-10-01").await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        let text = file.ok();
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].starts_with("\u{feff}Data;Ora;Tipo;Canale;Servizio;Quantità;"), "{}", lines[0]);
        assert_eq!(lines.len(), 3);
        assert!(lines[1].contains(";12;") && lines[1].contains("'=moduli"), "{}", lines[1]);
        let counted = operator.get("/staff/desk/summary.csv?span=week&on=2026-10-05").await.ok();
        assert!(counted.contains("2026-10-05;2026-10-11;Modulistica;Sportello;9;1;12"), "{counted}");
    }
}

#[tokio::test]
async fn every_page_of_the_desk_speaks_both_languages() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        for lang in ["it", "en"] {
            let mut head = town.app.sign_in(Role::Head, Some(town.urp)).await.speaking(lang);
            let panel =
                log(&mut head, &[("kind", "other"), ("outcome", "call_back"), ("call_back_by", "2026-10-07")]).await;
            let contact = last(&panel);
            let empty = "/staff/desk/summary?span=month&on=2020-01-01";
            let pages = ["/staff/desk", "/staff/desk/contacts", "/staff/desk/call-backs", "/staff/desk/summary", empty];
            for page in pages.into_iter().chain([contact.as_str()]) {
                let html = head.get(page).await.ok();
                assert!(html.contains(&format!("<html lang=\"{lang}\"")), "{page}");
                assert!(!html.contains("desk-column") && !html.contains(">desk-"), "{page} shows a key");
            }
        }
    }
}
