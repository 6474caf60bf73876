//! From a draft to a charter in force.

use charter::words::CharterState;
use kernel::permit::Role;
use testkit::Engine;

use super::{Town, fields, send, set};

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
async fn everything_wrong_with_a_standard_is_said_at_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.draft(&mut head).await;
        let page = format!("{href}/new-standard");
        let mut form = fields(&head.get(&page).await);
        set(&mut form, "key", "Due Parole");
        set(&mut form, "sub_dimension", "costs");
        set(&mut form, "planned", "quindici");
        let refused = send(&mut head, &page, &form).await;
        assert_eq!(refused.status, 422);
        for field in ["key", "indicator", "sub_dimension", "planned", "planned_unit"] {
            assert!(refused.text().contains(&format!("id=\"field-{field}-error\"")), "{field}: {}", refused.text());
        }
        set(&mut form, "key", "empatia");
        set(&mut form, "dimension", "empathy");
        set(&mut form, "sub_dimension", "");
        set(&mut form, "indicator", "Cortesia allo sportello");
        set(&mut form, "planned", "");
        assert_eq!(send(&mut head, &page, &form).await.location(), href, "an optional dimension may have no value");
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
async fn only_the_head_approves_and_a_charter_in_force_is_public_and_frozen() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.draft(&mut head).await;
        let preview = head.get(&format!("{href}/preview")).await.ok();
        assert!(preview.contains("Anteprima della carta"), "{preview}");
        let pdf = format!("{href}/preview.pdf");
        assert!(preview.contains(&pdf) && !preview.contains("/charter/2027.pdf"), "the draft's own PDF: {preview}");
        assert_eq!(head.get(&pdf).await.status, 503, "the tests have no typesetter");
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
        let list = head.get("/staff/charter").await.ok();
        assert!(list.contains("Pubblicata, non ancora in vigore"), "it holds from next year: {list}");
        assert!(list.contains("In vigore</"), "the one of this year holds until then: {list}");
        let measure = "/staff/results/urp-casale/2027/risposta/measure";
        assert!(head.get(&href).await.ok().contains(measure), "each standard leads to how it is measured");
        town.app.clock.set("2027-01-02T09:00:00Z".parse().unwrap());
        assert_eq!(town.head().await.get(measure).await.status, 200);
    }
}
