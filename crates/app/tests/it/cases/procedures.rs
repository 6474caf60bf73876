//! Procedures as data: begun, written by form, refused where they break a promise, put in force, and never changed again.

use std::collections::BTreeMap;

use cases::procedure::{self, ActKind, ActTemplate, FieldKind, FormField, Procedure, ProcedureId, Version};
use cases::Said;
use charter::words::BodyKind;
use charter::{Body, Office, Service};
use jiff::civil::{Date, date};
use kernel::history::{self, Actor};
use kernel::permit::Role;
use kernel::{Error, OfficeId, Result, ServiceId, params};
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
        service.substitute_power = "Segretario generale".to_owned();
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
        for (at, (kind, title)) in
            [("granted", "Attestazione"), ("refused", "Rifiuto"), ("rejection_notice", "Preavviso"), ("documents", "Richiesta")]
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
            let Some(name) = attribute(tag, "name").filter(|name| !["csrf", "do"].contains(&name.as_str())) else { continue };
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

#[tokio::test]
async fn a_procedure_is_begun_completed_part_by_part_and_put_in_force() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/procedures").await.ok().contains("Nessun procedimento"));
        assert_eq!(head.post("/staff/procedures/new", &[]).await.status, 422);
        let href = town.begun(&mut head).await;
        let page = head.get(&format!("{href}/draft")).await.ok();
        assert!(page.contains("Manca il modello: accoglimento") && page.contains("<svg class=\"flow\""), "{page}");
        assert_eq!(force(&mut head, &href, "2026-10-05").await.status, 422, "what is missing keeps it from being in force");
        assert!(town.of_service(date(2026, 10, 5)).await.is_none());
        let href = {
            let again = head.post("/staff/procedures/new", &[("service", &town.service.to_string())]).await;
            assert_eq!(again.status, 422, "a service has one procedure");
            href
        };

        let acts = format!("{href}/draft/acts");
        let mut form = Form::of(&head.get(&acts).await);
        let kinds = ["granted", "refused", "rejection_notice", "documents"];
        for (at, kind) in kinds.into_iter().enumerate() {
            form.line("acts", at, &[("kind", kind), ("title", kind), ("body", "Domanda di {applicant}.")]);
        }
        assert_eq!(form.save(&mut head, &acts).await.location(), acts);
        let page = head.get(&acts).await.ok();
        assert!(page.contains("Domanda di Amal Haddad."), "the preview is filled in with examples");
        assert!(page.contains("<code>{due_on}</code>"), "what can be named is listed");

        // The first version may hold for days that are over: paper came before the program.
        assert_eq!(force(&mut head, &href, "2026-01-01").await.location(), href);
        let page = head.get(&href).await.ok();
        for said in ["In vigore: versione 1", "L. 241/1990", "30 giorni", "Segretario generale", "Esame della domanda"] {
            assert!(page.contains(said), "{said}");
        }
        let version = town.of_service(date(2026, 10, 5)).await.unwrap();
        assert_eq!((version.number, version.code.as_str(), version.office), (1, "idoneita-alloggiativa", town.urp));
        assert!(matches!(town.in_force(id(&href), date(2025, 12, 31)).await, Err(Error::NotFound)));
        for (query, found) in [("q=idoneit%C3%A0", true), ("q=ALLOGG", true), ("q=tributi", false)] {
            let list = head.get(&format!("/staff/procedures?{query}")).await.ok();
            assert_eq!(list.contains("In vigore: versione 1"), found, "{query}");
        }
        let subject = town.app.db().read(move |tx| procedure::by_code(tx, "idoneita-alloggiativa")).await.unwrap().subject();
        let (changes, _) = town.app.db().read(move |tx| history::of(tx, &subject, 10, 0)).await.unwrap();
        let actions: Vec<&str> = changes.iter().map(|change| change.action.word()).collect();
        assert_eq!(actions, ["published", "changed", "created"]);
    }
}

#[tokio::test]
async fn what_breaks_a_rule_is_refused_beside_its_line_and_stays_typed() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        let path = |part: &str| format!("{href}/draft/{part}");

        let mut general = Form::of(&head.get(&path("general")).await);
        general.set("promise_amount", "31");
        general.set("officer", "Carla Ferri");
        let refused = general.save(&mut head, &path("general")).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        assert!(page.contains("id=\"field-promise_amount-error\"") && page.contains("La promessa non può superare"), "{page}");
        assert!(page.contains("value=\"31\"") && page.contains("value=\"Carla Ferri\""), "what was typed is kept");
        general.set("promise_amount", "venti");
        assert!(general.save(&mut head, &path("general")).await.text().contains("value=\"venti\""));
        general.set("promise_amount", "20");
        general.save(&mut head, &path("general")).await.location();

        let mut steps = Form::of(&head.get(&path("steps")).await);
        assert_eq!(steps.get("steps.1.was"), "decisione");
        steps.set("steps.0.then", "decisione");
        steps.line("steps", 2, &[("name", "Sopralluogo"), ("task", "inspect"), ("office", "polizia-locale"), ("then", "decisione")]);
        steps.set("steps.1.may_end", "on");
        // Nothing leads to the inspection but the decision, which names the examination alone.
        steps.set("steps.1.then", "esame");
        let refused = steps.save(&mut head, &path("steps")).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        assert!(page.contains("id=\"field-steps.2.name-error\"") && page.contains("Nessuno arriva al passo sopralluogo"), "{page}");
        assert!(page.contains("value=\"sopralluogo\""), "the new step has its code, so that others can name it");
        steps.set("steps.0.then", "sopralluogo");
        steps.set("steps.1.then", "");
        steps.set("steps.2.office", "nessun-ufficio");
        let page = steps.save(&mut head, &path("steps")).await.text();
        assert!(page.contains("id=\"field-steps.2.office-error\"") && page.contains("nessun-ufficio (non esiste più)"), "{page}");
        steps.set("steps.2.office", "polizia-locale");
        steps.save(&mut head, &path("steps")).await.location();

        let mut acts = Form::of(&head.get(&path("acts")).await);
        acts.set("acts.1.body", "Gentile {aplicant}, {answer.superficie}");
        let page = acts.save(&mut head, &path("acts")).await;
        assert_eq!(page.status, 422);
        let page = page.text();
        assert!(page.contains("id=\"field-acts.1.body-error\"") && page.contains("nomina {aplicant}"), "{page}");
        assert!(page.contains("Gentile {aplicant}"));
        assert!(page.contains("nomina {answer.superficie}"), "each fault is said");
        assert_eq!(town.latest(&href).await.promise.unwrap().amount(), 20);
    }
}

#[tokio::test]
async fn what_a_program_writes_wrongly_is_not_put_in_force_either() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        let mut definition = town.latest(&href).await;
        definition.steps[0].office = "nessuno".into();
        definition.promise = Some(kernel::terms::Term::new(2, kernel::terms::Unit::Months).unwrap());
        let id = id(&href);
        let refused = town.app.db().write(move |tx| {
            let row = procedure::find(tx, id)?;
            procedure::save_draft(tx, &Actor::system(), id, row.revision, &definition)?;
            procedure::put_in_force(tx, &Actor::system(), id, row.revision + 1, date(2026, 11, 1))
        });
        let Err(Error::Invalid(wrong)) = refused.await else { panic!("it was put in force") };
        assert!(wrong.on("steps").is_some() && wrong.on("promise").is_some(), "{wrong:?}");
        assert_eq!(town.latest(&href).await.promise, None, "and nothing of it was written");
    }
}

#[tokio::test]
async fn a_version_in_force_is_written_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        force(&mut head, &href, "2026-10-05").await.location();
        let version = town.of_service(date(2026, 10, 5)).await.unwrap();
        let replace = match engine {
            Engine::Sqlite => "INSERT OR REPLACE INTO procedure_versions SELECT * FROM procedure_versions WHERE id = $1",
            Engine::Postgres => {
                "INSERT INTO procedure_versions SELECT * FROM procedure_versions WHERE id = $1
                 ON CONFLICT (id) DO UPDATE SET definition = '{}'"
            }
        };
        for sql in [
            "UPDATE procedure_versions SET definition = '{}' WHERE id = $1",
            "UPDATE procedure_versions SET in_force_from = NULL WHERE id = $1",
            "UPDATE procedure_versions SET in_force_from = '2026-01-01' WHERE id = $1",
            "DELETE FROM procedure_versions WHERE id = $1",
            replace,
        ] {
            let id = version.id;
            let done = town.app.db().write(move |tx| tx.execute(sql, params![id])).await;
            assert!(
                matches!(&done, Err(Error::Constraint(name)) if name == "procedure_versions_immutable"),
                "{sql}: {done:?}"
            );
        }
        assert_eq!(town.of_service(date(2026, 10, 5)).await.unwrap(), version);
    }
}

#[tokio::test]
async fn a_case_finds_the_version_of_its_day() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        force(&mut head, &href, "2026-10-05").await.location();
        let general = format!("{href}/draft/general");
        let mut form = Form::of(&head.get(&general).await);
        form.set("promise_amount", "15");
        form.save(&mut head, &general).await.location();
        assert!(head.get(&href).await.ok().contains("bozza che non vale ancora"));
        for (day, why) in [("2026-10-04", "vale dal 5 ottobre 2026"), ("", "Campo"), ("domani", "")] {
            let refused = force(&mut head, &href, day).await;
            assert_eq!(refused.status, 422, "{day}");
            assert!(why == "Campo" || refused.text().contains(why), "{day}");
        }
        force(&mut head, &href, "2026-11-01").await.location();
        let id = id(&href);
        let promise = |version: Version| version.definition.promise.map(kernel::terms::Term::amount);
        let before = town.in_force(id, date(2026, 10, 31)).await.unwrap();
        let after = town.in_force(id, date(2026, 11, 1)).await.unwrap();
        assert_eq!((before.number, after.number), (1, 2));
        let kept = before.id;
        assert_eq!((promise(before), promise(after)), (None, Some(15)));
        let page = head.get(&href).await.ok();
        assert!(page.contains("In vigore: versione 1") && page.contains("Versione 2"));
        assert!(head.get(&format!("{href}/versions/{kept}")).await.ok().contains("Versione 1"));

        // In November nothing begins in October any more; and a procedure that is closed takes nothing.
        town.app.clock.set("2026-11-10T08:00:00Z".parse().unwrap());
        let mut head = town.head().await;
        form = Form::of(&head.get(&general).await);
        form.save(&mut head, &general).await.location();
        let refused = force(&mut head, &href, "2026-11-05").await;
        assert!(refused.status == 422 && refused.text().contains("Il giorno è già passato"));
        let revision = head.get(&href).await.hidden("revision").unwrap();
        let closing = format!("{href}/closing");
        assert_eq!(head.post(&closing, &[("revision", &revision), ("closed_from", "2026-11-09")]).await.status, 422);
        assert_eq!(head.post(&closing, &[("revision", &revision), ("closed_from", "2026-12-01")]).await.location(), href);
        assert!(town.of_service(date(2026, 11, 30)).await.is_some());
        assert!(town.of_service(date(2026, 12, 1)).await.is_none());
        let version = town.app.db().read(move |tx| procedure::version(tx, kept)).await.unwrap();
        assert_eq!(version.number, 1, "cases go on with the version that they keep");
    }
}

#[tokio::test]
async fn the_second_editor_is_told_and_loses_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        let path = format!("{href}/draft/general");
        let mut other = town.app.sign_in(Role::Administrator, None).await;
        let (mut first, mut second) = (Form::of(&head.get(&path).await), Form::of(&other.get(&path).await));
        first.set("officer", "Carla Ferri");
        first.save(&mut head, &path).await.location();
        second.set("officer", "Marco Conti");
        let told = second.save(&mut other, &path).await;
        assert_eq!(told.status, 409);
        let page = told.text();
        assert!(page.contains("Qualcun altro ha salvato") && page.contains("value=\"Marco Conti\""));
        assert_eq!(town.latest(&href).await.officer, "Carla Ferri", "nothing was overwritten");
        second.set("revision", &told.hidden("revision").unwrap());
        second.save(&mut other, &path).await.location();
        assert_eq!(town.latest(&href).await.officer, "Marco Conti");
        // Nor is a draft put in force that somebody has changed after it was read.
        let stale = head.post(&format!("{href}/force"), &[("revision", "1"), ("from", "2026-10-05")]).await;
        assert_eq!(stale.status, 409);
    }
}

#[tokio::test]
async fn lines_come_go_and_move_without_a_script() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.begun(&mut head).await;
        let path = format!("{href}/draft/fields");
        let empty = Form::of(&head.get(&path).await);
        let mut form = Form::of(&empty.press(&mut head, &path, "add.fields").await);
        form.line("fields", 0, &[("label", "Titolo di godimento"), ("kind", "choice"), ("choices", "own = Proprietà\nAffitto")]);
        let mut form = Form::of(&form.press(&mut head, &path, "add.fields").await);
        assert_eq!(form.get("fields.0.code"), "titolo_di_godimento");
        form.line("fields", 1, &[("label", "Canone"), ("kind", "number"), ("when", "titolo_di_godimento=affitto")]);
        form.save(&mut head, &path).await.location();
        let fields = town.latest(&href).await.fields;
        assert_eq!(fields[1].when.as_ref().unwrap().is, ["affitto"]);
        assert_eq!(fields[0].choices[0], ("own".to_owned(), Said::italian("Proprietà")));

        let form = Form::of(&head.get(&path).await);
        // What depends on an answer cannot come before the question.
        let moved = Form::of(&form.press(&mut head, &path, "up.fields.1").await);
        assert_eq!(moved.get("fields.0.label"), "Canone");
        let refused = moved.save(&mut head, &path).await;
        assert!(refused.status == 422 && refused.text().contains("che non si può dare prima"));
        let asked = form.press(&mut head, &path, "remove.fields.1").await;
        assert!(asked.ok().contains("Togliere «2. Canone»?"));
        assert_eq!(Form::of(&asked).get("fields.1.label"), "Canone", "it is there until somebody means it");
        let gone = Form::of(&form.press(&mut head, &path, "sure.fields.1").await);
        assert_eq!(town.latest(&href).await.fields.len(), 2, "nothing is saved before somebody saves");
        gone.save(&mut head, &path).await.location();
        assert_eq!(town.latest(&href).await.fields.len(), 1);
    }
}

#[tokio::test]
async fn what_citizens_read_is_translated_and_stays_when_the_italian_is_edited() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.begun(&mut head).await;
        let path = format!("{href}/translation/ar");
        let page = head.get(&path).await;
        assert!(page.ok().contains("mancano 3 testi"), "{}", page.text());
        let mut form = Form::of(&page);
        form.set("steps.esame.name", "دراسة الطلب");
        form.save(&mut head, &path).await.location();
        assert!(head.get(&format!("{href}/draft/steps")).await.ok().contains("Esame della domanda"));
        let steps = format!("{href}/draft/steps");
        let mut form = Form::of(&head.get(&steps).await);
        form.set("steps.0.name", "Verifica");
        form.save(&mut head, &steps).await.location();
        let name = &town.latest(&href).await.steps[0].name;
        assert_eq!((name.it(), name.to(kernel::Lang::Ar).0), ("Verifica", "دراسة الطلب"));
        assert_eq!(head.get(&format!("{href}/translation/it")).await.status, 404);
        assert_eq!(head.get(&format!("{href}/translation/xx")).await.status, 404);
    }
}

#[tokio::test]
async fn another_offices_procedures_do_not_exist_and_operators_write_none() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        force(&mut head, &href, "2026-10-05").await.location();
        let version = town.of_service(date(2026, 10, 5)).await.unwrap().id;
        let mut other = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        assert!(other.get("/staff/procedures").await.ok().contains("Nessun procedimento"));
        for path in ["", "/draft", "/draft/general", "/translation/en", &format!("/versions/{version}")] {
            assert_eq!(other.get(&format!("{href}{path}")).await.status, 404, "{path}");
            assert_eq!(operator.get(&format!("{href}{path}")).await.status, 403, "{path}");
        }
        let fields = [("revision", "3"), ("from", "2026-12-01"), ("closed_from", "2026-12-01"), ("do", "save")];
        for path in ["/force", "/closing", "/draft-removal", "/draft/general", "/draft/steps", "/translation/en"] {
            assert_eq!(other.post(&format!("{href}{path}"), &fields).await.status, 404, "{path}");
            assert_eq!(operator.post(&format!("{href}{path}"), &fields).await.status, 403, "{path}");
        }
        let service = town.service.to_string();
        let begun = other.post("/staff/procedures/new", &[("service", &service), ("code", "altro")]).await;
        assert_eq!(begun.status, 404, "nor is one begun for another office's service");
        assert!(town.of_service(date(2026, 12, 1)).await.is_some());
    }
}

#[tokio::test]
async fn a_draft_is_dropped_and_what_is_in_force_stays() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        let removal = format!("{href}/draft-removal");
        let revision = head.get(&format!("{href}/draft")).await.hidden("revision").unwrap();
        assert_eq!(head.post(&removal, &[("revision", &revision)]).await.status, 404, "the only draft is the procedure");
        force(&mut head, &href, "2026-10-05").await.location();
        let general = format!("{href}/draft/general");
        let mut form = Form::of(&head.get(&general).await);
        form.set("name", "Idoneità dell’alloggio");
        form.save(&mut head, &general).await.location();
        assert!(head.get("/staff/procedures").await.ok().contains("Idoneità dell’alloggio"));
        let revision = head.get(&format!("{href}/draft")).await.hidden("revision").unwrap();
        head.post(&removal, &[("revision", &revision)]).await.location();
        let list = head.get("/staff/procedures").await.ok();
        assert!(list.contains("Idoneità alloggiativa") && !list.contains("dell’alloggio"));
    }
}

/// A definition goes through its forms and comes out as it was.
#[tokio::test]
async fn a_definition_survives_its_forms() {
    let town = Town::start(Engine::Sqlite).await;
    let mut head = town.head().await;
    let href = town.written(&mut head).await;
    let mut rich = town.latest(&href).await;
    rich.fields = vec![FormField {
        code: "home".into(),
        label: Said::italian("Tipo di \"casa\" & altro"),
        hint: Said::italian("Una sola"),
        kind: FieldKind::Choice,
        required: true,
        choices: vec![("flat".into(), Said::italian("Appartamento")), ("house".into(), Said::italian("Casa = villa"))],
        when: None,
        in_subject: true,
    }];
    rich.acts.push(ActTemplate {
        code: "start".into(),
        kind: ActKind::Start,
        title: "Avvio".into(),
        body: "Primo <capoverso>.\n\nSecondo {answer.home}.".into(),
        signed_by: "Il Responsabile".into(),
    });
    rich.remedies = Said::italian("Ricorso.\nSollecito.");
    let (id, definition) = (id(&href), rich.clone());
    let saved = town.app.db().write(move |tx| {
        let revision = procedure::find(tx, id)?.revision;
        procedure::save_draft(tx, &Actor::system(), id, revision, &definition)
    });
    saved.await.unwrap();
    for part in ["general", "fields", "documents", "steps", "acts"] {
        let path = format!("{href}/draft/{part}");
        let form = Form::of(&head.get(&path).await);
        form.save(&mut head, &path).await.location();
        let before = serde_json::to_value(&rich).unwrap();
        assert_eq!(serde_json::to_value(town.latest(&href).await).unwrap(), before, "{part}");
    }
}
