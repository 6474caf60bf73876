//! Procedures as data: begun, written by form, refused where they break a promise, put in force, and never changed again.

mod silence;
mod versions;
mod writing;

use std::collections::BTreeMap;

use cases::procedure::{self, Procedure, ProcedureId, Version};
use charter::words::BodyKind;
use charter::{Body, Office, Service};
use jiff::civil::{Date, date};
use kernel::history::Actor;
use kernel::permit::Role;
use kernel::{OfficeId, Result, ServiceId};
use testkit::{Answer, Browser, Engine, TestApp};

/// A town with a service that has no procedure yet, the police that inspect for it, and another office.
struct Town {
    app: TestApp,
    urp: OfficeId,
    elsewhere: OfficeId,
    service: ServiceId,
}

impl Town {
    async fn start(engine: Engine) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let ids = app.db().ids();
        let body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        let urp = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let police = Office::new(ids.make(), body.id, "polizia-locale", "Polizia locale");
        let elsewhere = Office::new(ids.make(), body.id, "tributi", "Ufficio Tributi");
        let mut service =
            Service::new(ids.make(), urp.id, "idoneita-alloggiativa", "Idoneità alloggiativa", date(2026, 1, 1));
        "Segretario generale".clone_into(&mut service.substitute_power);
        let town = Self { urp: urp.id, elsewhere: elsewhere.id, service: service.id, app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            for office in [&urp, &police, &elsewhere] {
                charter::save_office(tx, &by, office)?;
            }
            charter::save_service(tx, &by, &service)
        });
        done.await.unwrap();
        town
    }

    async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.urp)).await
    }

    /// Begins the procedure by form; its address.
    async fn begun(&self, head: &mut Browser) -> String {
        let service = self.service.to_string();
        let draft = head.post("/staff/procedures/new", &[("service", service.as_str())]).await.location();
        draft.strip_suffix("/draft").expect("the draft's address").to_owned()
    }

    /// Begins the procedure, and fills its draft with all that it needs.
    async fn written(&self, head: &mut Browser) -> String {
        let href = self.begun(head).await;
        let mut acts = Form::of(&head.get(&format!("{href}/draft/acts")).await);
        for (at, (kind, title)) in [
            ("granted", "Attestazione"),
            ("refused", "Rifiuto"),
            ("rejection_notice", "Preavviso"),
            ("documents", "Richiesta"),
        ]
        .into_iter()
        .enumerate()
        {
            acts.line("acts", at, &[("kind", kind), ("title", title), ("body", "Vista la domanda di {applicant}.")]);
        }
        acts.save(head, &format!("{href}/draft/acts")).await.location();
        href
    }

    async fn of_service(&self, on: Date) -> Option<Version> {
        let service = self.service;
        self.app.db().read(move |tx| procedure::of_service(tx, service, on)).await.unwrap()
    }

    async fn in_force(&self, procedure: ProcedureId, on: Date) -> Result<Version> {
        self.app.db().read(move |tx| procedure::in_force(tx, procedure, on)).await
    }

    async fn latest(&self, href: &str) -> Procedure {
        let id = id(href);
        self.app.db().read(move |tx| procedure::latest(tx, id)).await.unwrap().unwrap()
    }
}

fn id(href: &str) -> ProcedureId {
    href.rsplit('/').next().unwrap().parse().unwrap()
}

/// A form as a browser would send it back: what its page holds.
#[derive(Default)]
struct Form(BTreeMap<String, Vec<String>>);

impl Form {
    fn of(page: &Answer) -> Self {
        let text = page.ok();
        let text = text.split("<form id=\"form\"").nth(1).expect("a form").split("</form>").next().unwrap_or_default();
        let mut form = Self::default();
        let attribute = |tag: &str, name: &str| {
            tag.split(&format!(" {name}=\"")).nth(1).map(|rest| plain(rest.split('"').next().unwrap_or_default()))
        };
        for (at, _) in text.match_indices('<') {
            let Some(tag) = text[at..].split('>').next() else { continue };
            let Some(name) = attribute(tag, "name").filter(|name| !["csrf", "do"].contains(&name.as_str())) else {
                continue;
            };
            let ticked = !tag.contains("type=\"checkbox\"") || tag.contains(" checked");
            if tag.starts_with("<input") && ticked {
                form.add(&name, &attribute(tag, "value").unwrap_or_default());
            } else if tag.starts_with("<textarea") {
                let value = text[at + tag.len() + 1..].split("</textarea>").next().unwrap_or_default();
                form.add(&name, &plain(value.trim_start_matches('\n')));
            } else if tag.starts_with("<select") {
                let options = text[at..].split("</select>").next().unwrap_or_default();
                let chosen = options.split("<option").skip(1).find(|option| option.contains(" selected"));
                let chosen = chosen.or_else(|| options.split("<option").nth(1)).unwrap_or_default();
                form.add(&name, &attribute(chosen, "value").unwrap_or_default());
            }
        }
        form
    }

    fn add(&mut self, name: &str, value: &str) {
        self.0.entry(name.to_owned()).or_default().push(value.to_owned());
    }

    fn set(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), vec![value.to_owned()]);
    }

    /// A line of a group, new where there is none.
    fn line(&mut self, group: &str, at: usize, fields: &[(&str, &str)]) {
        self.0.entry(format!("{group}.{at}.was")).or_insert_with(|| vec![String::new()]);
        for (name, value) in fields {
            self.set(&format!("{group}.{at}.{name}"), value);
        }
    }

    fn get(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    async fn press(&self, browser: &mut Browser, path: &str, button: &str) -> Answer {
        let mut fields = vec![("do", button)];
        for (name, values) in &self.0 {
            fields.extend(values.iter().map(|value| (name.as_str(), value.as_str())));
        }
        browser.post(path, &fields).await
    }

    async fn save(&self, browser: &mut Browser, path: &str) -> Answer {
        self.press(browser, path, "save").await
    }
}

fn plain(text: &str) -> String {
    text.replace("&#38;", "&").replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'")
}

async fn force(head: &mut Browser, href: &str, from: &str) -> Answer {
    let page = head.get(&format!("{href}/draft")).await;
    let revision = page.hidden("revision").unwrap_or_default();
    head.post(&format!("{href}/force"), &[("revision", &revision), ("from", from)]).await
}
