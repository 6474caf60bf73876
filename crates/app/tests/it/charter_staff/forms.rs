//! Every form saves what it shows, and keeps what was typed.

use charter::words::{ActionState, DiffidaState, Published};
use charter::{Action, Approval, Diffida, Edit, Publication};
use jiff::civil::date;
use kernel::Lang;
use kernel::history::Actor;
use kernel::permit::Role;
use testkit::{Answer, Browser, Engine};

use super::{Control, Town, controls, fields, send};

/// One of each kind of thing that the room's forms change.
struct Things {
    draft: String,
    approved: String,
    action: String,
    publication: String,
    notice: String,
    body_notice: String,
    service: String,
    body: String,
}

impl Things {
    async fn make(town: &Town, draft: &str) -> Self {
        let office = town.office;
        let draft = draft.rsplit('/').next().unwrap().to_owned();
        let made = town.app.db().write(move |tx| {
            let by = Actor::system();
            let approved = charter::draft::begin(tx, &by, office, 2028, "Carta dei servizi")?;
            let approval =
                Approval { by: "Dirigente".into(), head: true, on: date(2026, 10, 1), act: "DD 2/2026".into() };
            let action = Action {
                id: tx.id(),
                year: 2028,
                text: "Un secondo sportello".into(),
                due_on: None,
                state: ActionState::Planned,
                outcome: String::new(),
            };
            charter::draft::edit(tx, &by, approved, 1, &Edit::Actions(vec![action.clone()]))?;
            charter::approve(tx, &by, approved, approval)?;
            let page = charter::office_page_by_id(tx, office, Lang::It)?;
            let mut notice = notice(tx.id(), page.body.id);
            charter::save_diffida(tx, &by, &notice)?;
            let body_notice = notice.id;
            (notice.id, notice.office) = (tx.id(), Some(office));
            charter::save_diffida(tx, &by, &notice)?;
            let publication = Publication {
                id: tx.id(),
                office,
                service: None,
                subject: Published::Contacts,
                text: "Nuovo numero".into(),
                changed_on: date(2026, 10, 1),
                published_on: None,
            };
            charter::save_publication(tx, &by, &publication)?;
            Ok(Self {
                draft: draft.clone(),
                approved: approved.to_string(),
                action: action.id.to_string(),
                publication: publication.id.to_string(),
                notice: notice.id.to_string(),
                body_notice: body_notice.to_string(),
                service: charter::service_codes(tx, office)?.remove(0).1,
                body: page.body.code,
            })
        });
        made.await.unwrap()
    }

    /// The address of a route with its parameters filled.
    fn address(&self, route: &str) -> String {
        let id = match route {
            _ if route.contains("{line}") || route.ends_with("/enforcement") => &self.approved,
            _ if route.contains("/charters/") => &self.draft,
            _ if route.contains("/publications/") => &self.publication,
            _ if route.contains("/bodies/") => &self.body_notice,
            _ => &self.notice,
        };
        let code = match route {
            _ if route.contains("/services/") => &self.service,
            _ if route.contains("/bodies/") => &self.body,
            _ => "urp-casale",
        };
        let filled = route.replace("{id}", id).replace("{code}", code).replace("{line}", &self.action);
        filled.replace("{key}", "risposta").replace("{counter}", "urp").replace("{lang}", "fr")
    }
}

fn notice(id: charter::DiffidaId, body: charter::BodyId) -> Diffida {
    Diffida {
        id,
        revision: 0,
        body,
        office: None,
        service: None,
        received_on: date(2026, 9, 1),
        ends_on: date(2026, 9, 1),
        subject: "Tempi di attesa".into(),
        claimants: String::new(),
        state: DiffidaState::Open,
        outcome: String::new(),
        outcome_on: None,
        published_on: None,
    }
}

/// The form as it is refused: with every field filled with words; where they are welcome everywhere, with one field less; where all are
/// welcome, made from what is there no more.
async fn refused(browser: &mut Browser, path: &str, typed: &mut [(String, String)], free: &[bool]) -> Answer {
    let answer = send(browser, path, typed).await;
    if answer.status == 422 {
        return answer;
    }
    for at in 0..typed.len() {
        if !free[at] || typed[at].0.ends_with(".place") {
            continue;
        }
        let whole = std::mem::take(&mut typed[at].1);
        let answer = send(browser, path, typed).await;
        if answer.status == 422 {
            return answer;
        }
        typed[at].1 = whole;
    }
    let revision = typed.iter_mut().find(|(name, _)| name == "revision").unwrap();
    "99".clone_into(&mut revision.1);
    send(browser, path, typed).await
}

#[tokio::test]
async fn no_refused_form_loses_a_word_and_none_refuses_silently() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut admin = town.app.sign_in(Role::Administrator, None).await;
        let draft = town.draft(&mut admin).await;
        let things = Things::make(&town, &draft).await;
        let mut tried = 0;
        // The list comes from the program, so that no form is forgotten; what is undone by one button has no form.
        let routes = town.app.app.routes().to_vec();
        for route in routes.iter().filter(|route| route.method == "POST" && route.path.starts_with("/staff/charter")) {
            if route.path.contains("{entry}") {
                continue;
            }
            let path = things.address(route.path);
            let page = admin.get(&path).await;
            page.ok();
            let form: Vec<Control> = controls(&page);
            let free: Vec<bool> = form.iter().map(|control| control.free).collect();
            if !free.contains(&true) {
                continue;
            }
            let mut typed: Vec<(String, String)> = form
                .into_iter()
                .enumerate()
                .map(|(at, one)| (one.name, if one.free { format!("Parola {at} & \"resto\"") } else { one.value }))
                .collect();
            let answer = refused(&mut admin, &path, &mut typed, &free).await;
            assert_eq!(answer.status, 422, "{path}");
            let html = answer.text();
            assert!(html.contains("invalid-feedback") || html.contains("role=\"alert\""), "{path} says nothing");
            let shown: Vec<(String, String)> =
                controls(&answer).into_iter().map(|control| (control.name, control.value)).collect();
            for field in typed.iter().filter(|(name, _)| !name.ends_with(".place") && name != "revision") {
                assert!(shown.contains(field), "{path} lost {field:?}: {shown:?}");
            }
            tried += 1;
        }
        assert!(tried > 25, "{tried} forms");
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
        let mut forms: Vec<String> = ["", "/contacts", "/hours", "/exceptions", "/partners"]
            .iter()
            .map(|part| format!("{office}{part}"))
            .collect();
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
