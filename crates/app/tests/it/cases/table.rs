//! The table of a body against which homes are held: written by form, put in force from a day, and named by each report that it judged.

use cases::CaseId;
use cases::case::What;
use jiff::civil::date;
use testkit::{Answer, Browser, Engine};

use super::inspection::{Homes, asked, form, give, page, send};
use super::town::Town;

/// A small flat: by the national table its floor suffices for two, its beds for three.
const SMALL: [(&str, &str, &str, &str, bool); 3] =
    [("living", "", "14", "270", true), ("bedroom", "", "14", "270", true), ("bedroom", "", "10", "270", true)];

/// The table's form as it stands, with some fields as somebody changes them.
fn changed(shown: &Answer, changes: &[(&str, &str)], button: &str) -> Vec<(String, String)> {
    let text = shown.text();
    let values = text.split("name=\"housing.").skip(1).map(|rest| {
        let (name, rest) = rest.split_once('"').unwrap();
        let value = rest.split_once("value=\"").unwrap().1.split('"').next().unwrap();
        let changed = changes.iter().find(|(known, _)| *known == name).map_or(value, |(_, value)| value);
        (format!("housing.{name}"), changed.to_owned())
    });
    let more = [("revision".to_owned(), shown.hidden("revision").unwrap()), ("do".to_owned(), button.to_owned())];
    values.chain(more).collect()
}

/// What is said of a case's home before the report is given.
async fn verdict(inspector: &mut Browser, id: CaseId, on: &str) -> String {
    let mut fields = form(&SMALL, "0", "save");
    on.clone_into(&mut fields[0].1);
    assert_eq!(send(inspector, &page(id, ""), &fields).await.location(), page(id, "/verdict"));
    inspector.get(&page(id, "/verdict")).await.ok()
}

#[tokio::test]
async fn a_bodys_own_table_judges_what_is_filed_after_and_nothing_before() {
    for engine in Engine::BOTH {
        let homes = Homes::start(engine, asked).await;
        let before = homes.at_inspection().await.case.id;
        let mut head = homes.town.head().await;
        let href = format!("/staff/procedures/{}", homes.town.procedure);
        let part = format!("{href}/draft/housing");

        let shown = head.get(&part).await;
        let text = shown.ok();
        for said in
            ["Valore nazionale: 14 m² (DM Sanità 5 luglio 1975, art. 2 c. 1)", "56 m² per 4 persone e 76 m² per 6"]
        {
            assert!(text.contains(said), "{said}: {text}");
        }
        let wrong = [("double_bedroom", "8,50"), ("first_people", "0"), ("height", "2,70"), ("per_person", "mille")];
        let unread = send(&mut head, &part, &changed(&shown, &wrong, "save")).await;
        assert_eq!(unread.status, 422);
        for said in ["value=\"8,50\"", "value=\"mille\"", "Scrivere i metri quadrati", "field-housing.height-error"] {
            assert!(unread.text().contains(said), "{said}: {}", unread.text());
        }
        let refused = send(&mut head, &part, &changed(&shown, &wrong[..2], "save")).await;
        assert_eq!(refused.status, 422);
        for said in ["più piccola di quella per una", "Scrivere un valore da 1 a 20", "value=\"8,50\""] {
            assert!(refused.text().contains(said), "{said}: {}", refused.text());
        }
        let own = [("first_people", "2"), ("per_further", "9,00")];
        let tried = send(&mut head, &part, &changed(&shown, &own, "show")).await.ok();
        assert!(
            tried.contains("14 m² per una persona, 46 m² per 4 persone e 64 m² per 6 persone"),
            "as typed: {tried}"
        );
        let kept = "name=\"housing.first_people\" value=\"4\"";
        assert!(head.get(&part).await.ok().contains(kept), "nothing is saved yet");
        send(&mut head, &part, &changed(&shown, &own, "save")).await.location();
        let draft = head.get(&format!("{href}/draft")).await;
        assert!(draft.ok().contains("(valore dell’ente)"), "{}", draft.ok());
        let revision = draft.hidden("revision").unwrap();
        let force = [("revision", revision.as_str()), ("from", "2026-10-06")];
        assert_eq!(head.post(&format!("{href}/force"), &force).await.location(), href);

        homes.town.on(date(2026, 10, 6));
        let (mut head, mut inspector) = (homes.town.head().await, homes.inspector().await);
        let after = homes.at_inspection().await.case.id;
        let old = verdict(&mut inspector, before, "2026-10-06").await;
        assert!(old.contains("idoneo per 2 persone") && old.contains("valori nazionali"), "{old}");
        assert!(!old.contains("quella dell’ente"), "{old}");
        let new = verdict(&mut inspector, after, "2026-10-06").await;
        let told = [
            "idoneo per 3 persone",
            "quella dell’ente per le domande presentate a partire da martedì 6 ottobre 2026",
            "Superficie per ogni altra persona: 9 m² (valore nazionale: 10 m²)",
            "Quante sono le prime persone: 2 (valore nazionale: 4)",
        ];
        for said in told {
            assert!(new.contains(said), "{said}: {new}");
        }
        give(&mut inspector, after, "yes").await.location();
        let case = head.get(&format!("/staff/cases/{after}")).await.ok();
        assert!(case.contains("- Superficie per ogni altra persona: 9 m²"), "what is printed says so too: {case}");
        let sheet = head.get(&href).await.ok();
        assert!(sheet.contains("Requisiti dell’alloggio") && sheet.contains("<strong>9 m²</strong>"), "{sheet}");
    }
}

#[tokio::test]
async fn where_no_step_inspects_a_home_there_is_no_table() {
    let town = Town::start(Engine::Sqlite).await;
    let mut head = town.head().await;
    let href = format!("/staff/procedures/{}", town.procedure);
    let shown = head.get(&href).await.ok();
    assert!(!shown.contains("draft/housing") && !shown.contains("Requisiti dell’alloggio"), "{shown}");
    assert_eq!(head.get(&format!("{href}/draft/housing")).await.status, 404);
    assert_eq!(head.post(&format!("{href}/draft/housing"), &[("revision", "1"), ("do", "save")]).await.status, 404);
}

#[tokio::test]
async fn after_a_denial_the_way_promises_nothing_that_was_denied() {
    for engine in Engine::BOTH {
        let town = Town::with(engine, |procedure| {
            procedure.steps[2].may_end = false;
            procedure.steps[3].name = cases::Said::italian("Consegna dell’attestazione");
        })
        .await;
        let id = town.filed().await.case.id;
        let decided = cases::case::Outcome::Inadmissible;
        for what in ["inspection", "decision"] {
            town.happen(id, What::Passed { to: what.to_owned() }).await.unwrap();
        }
        let mut officer = town.head().await;
        let page = format!("/staff/cases/{id}");
        let opened = town.happen(id, What::Decided { outcome: decided }).await.unwrap();
        let shown = officer.get(&page).await.ok();
        assert!(shown.contains("Consegna della decisione – Ufficio Relazioni"), "{shown}");
        assert!(!shown.contains("Consegna dell’attestazione"), "{shown}");
        let own = format!("/cases/{}", opened.case.link);
        assert!(town.app.visitor().get(&own).await.ok().contains("<strong>Decisione</strong>"));
        town.happen(id, What::Passed { to: "delivery".to_owned() }).await.unwrap();
        let own = town.app.visitor().get(&own).await.ok();
        assert!(own.contains("Consegna della decisione") && !own.contains("attestazione</strong>"), "{own}");
        let mails = town.app.outbox().await;
        assert!(mails.iter().any(|mail| mail.body.contains("Handing over the decision")), "{mails:?}");
        // No paper was made for it: that it is done is all there is to say.
        let seen = town.opened(id).await.case.revision.to_string();
        let done = [("seen", seen.as_str()), ("on", "2026-10-05"), ("text", "")];
        assert_eq!(officer.post(&format!("{page}/completion"), &done).await.location(), page);
        assert!(town.opened(id).await.case.closed_on.is_some());
    }
}
