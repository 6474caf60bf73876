//! Writing a procedure by its forms: what is wrong is said, what was typed is kept, nobody overwrites anybody.

use cases::Said;
use cases::procedure::{self, ActKind, ActTemplate, FieldKind, FormField};
use jiff::civil::date;
use kernel::Error;
use kernel::history::{self, Actor};
use kernel::permit::Role;
use testkit::Engine;

use super::{Form, Town, force, id};

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
        assert_eq!(
            force(&mut head, &href, "2026-10-05").await.status,
            422,
            "what is missing keeps it from being in force"
        );
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
        for said in ["In vigore: versione 1", "L. 241/1990", "30 giorni", "Segretario generale", "Esame della domanda"]
        {
            assert!(page.contains(said), "{said}");
        }
        let version = town.of_service(date(2026, 10, 5)).await.unwrap();
        assert_eq!((version.number, version.code.as_str(), version.office), (1, "idoneita-alloggiativa", town.urp));
        assert!(matches!(town.in_force(id(&href), date(2025, 12, 31)).await, Err(Error::NotFound)));
        for (query, found) in [("q=idoneit%C3%A0", true), ("q=ALLOGG", true), ("q=tributi", false)] {
            let list = head.get(&format!("/staff/procedures?{query}")).await.ok();
            assert_eq!(list.contains("In vigore: versione 1"), found, "{query}");
        }
        let subject =
            town.app.db().read(move |tx| procedure::by_code(tx, "idoneita-alloggiativa")).await.unwrap().subject();
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
        assert!(
            page.contains("id=\"field-promise_amount-error\"") && page.contains("La promessa non può superare"),
            "{page}"
        );
        assert!(page.contains("value=\"31\"") && page.contains("value=\"Carla Ferri\""), "what was typed is kept");
        general.set("promise_amount", "venti");
        assert!(general.save(&mut head, &path("general")).await.text().contains("value=\"venti\""));
        general.set("promise_amount", "20");
        general.save(&mut head, &path("general")).await.location();

        let mut steps = Form::of(&head.get(&path("steps")).await);
        assert_eq!(steps.get("steps.1.was"), "decisione");
        steps.set("steps.0.then", "decisione");
        steps.line(
            "steps",
            2,
            &[("name", "Sopralluogo"), ("task", "inspect"), ("office", "polizia-locale"), ("then", "decisione")],
        );
        steps.set("steps.1.may_end", "on");
        // Nothing leads to the inspection but the decision, which names the examination alone.
        steps.set("steps.1.then", "esame");
        let refused = steps.save(&mut head, &path("steps")).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        assert!(
            page.contains("id=\"field-steps.2.name-error\"") && page.contains("Nessuno arriva al passo sopralluogo"),
            "{page}"
        );
        assert!(page.contains("value=\"sopralluogo\""), "the new step has its code, so that others can name it");
        steps.set("steps.0.then", "sopralluogo");
        steps.set("steps.1.then", "");
        steps.set("steps.2.office", "nessun-ufficio");
        let page = steps.save(&mut head, &path("steps")).await.text();
        assert!(
            page.contains("id=\"field-steps.2.office-error\"") && page.contains("nessun-ufficio (non esiste più)"),
            "{page}"
        );
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
        form.line(
            "fields",
            0,
            &[("label", "Titolo di godimento"), ("kind", "choice"), ("choices", "own = Proprietà\nAffitto")],
        );
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
