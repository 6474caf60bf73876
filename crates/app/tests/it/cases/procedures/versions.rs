//! Versions: in force from a day, written once, of one office.

use cases::procedure::{self, Version};
use jiff::civil::date;
use kernel::history::Actor;
use kernel::permit::Role;
use kernel::{Error, params};
use testkit::Engine;

use super::{Form, Town, force, id};

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
            Engine::Sqlite => {
                "INSERT OR REPLACE INTO procedure_versions SELECT * FROM procedure_versions WHERE id = $1"
            }
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
        for (day, why) in [("2026-10-04", "comincia in data lunedì 5 ottobre 2026"), ("", "Campo"), ("domani", "")] {
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
        assert_eq!(
            head.post(&closing, &[("revision", &revision), ("closed_from", "2026-12-01")]).await.location(),
            href
        );
        assert!(town.of_service(date(2026, 11, 30)).await.is_some());
        assert!(town.of_service(date(2026, 12, 1)).await.is_none());
        let version = town.app.db().read(move |tx| procedure::version(tx, kept)).await.unwrap();
        assert_eq!(version.number, 1, "cases go on with the version that they keep");
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
        assert_eq!(
            head.post(&removal, &[("revision", &revision)]).await.status,
            404,
            "the only draft is the procedure"
        );
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
