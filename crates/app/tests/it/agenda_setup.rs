//! Setting up an agenda: drawn up as a draft, looked at, published; and nobody else's business.

use kernel::permit::Role;
use testkit::{Engine, TestApp, Town};

/// A counter whose agenda nobody has begun, and the types that are predefined everywhere.
async fn start(engine: Engine) -> Town {
    let town = Town::found(TestApp::start(engine, app::rooms()).await, None).await;
    town.write(|tx, _| agenda::seed::predefine(tx)).await.unwrap();
    town
}

/// A morning on Mondays and Wednesdays.
fn plan(revision: &str) -> Vec<(&str, &str)> {
    vec![
        ("revision", revision),
        ("patterns.0.days", "monday"),
        ("patterns.0.days", "wednesday"),
        ("patterns.0.weeks", "week"),
        ("patterns.0.desks", "1-2"),
        ("patterns.0.opens", "10:00"),
        ("patterns.0.closes", "12:00"),
        ("patterns.0.minutes", "30"),
        ("patterns.0.buffer", "0"),
        ("horizon_days", "14"),
        ("lead_minutes", "0"),
        ("release", "rolling"),
        ("release_at", "08:00"),
        ("change_minutes", "60"),
        ("moves_most", "2"),
        ("return_minutes", "0"),
    ]
}

#[tokio::test]
async fn a_calendar_is_drawn_up_looked_at_and_published() {
    for engine in Engine::BOTH {
        let town = start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/agenda").await.ok().contains("Imposta l’agenda: Sportello URP"));
        assert_eq!(head.post(&town.staff("beginning"), &[]).await.location(), town.staff(""));
        let types = [("on.urp-passaporto", "on"), ("minutes.urp-passaporto", "30")];
        assert_eq!(head.post(&town.staff("types"), &types).await.status, 303);
        assert_eq!(head.post(&town.staff("calendar"), &plan("1")).await.location(), town.staff("preview"));
        let preview = head.get(&town.staff("preview?month=2026-10")).await.ok();
        assert!(preview.contains("64 posti"), "eight mornings of eight places: {preview}");
        assert!(preview.contains("Questa è la bozza. Pubblicandola nessun appuntamento è coinvolto."));
        let counter = town.counter;
        let tally = move |tx: &mut kernel::db::Tx<'_>| {
            let october = (jiff::civil::date(2026, 10, 1), jiff::civil::date(2026, 10, 31));
            agenda::tally(tx, counter, october)
        };
        assert!(town.app.db().read(tally).await.unwrap().is_empty(), "a draft is no calendar");
        assert_eq!(head.post(&town.staff("publication"), &[("revision", "2")]).await.location(), town.staff(""));
        assert_eq!(town.app.db().read(tally).await.unwrap().len(), 5, "as far as the horizon goes");
        assert_eq!(head.post(&town.staff("publication"), &[("revision", "2")]).await.status, 404, "published once");

        let stage = |revision, stage| [("revision", revision), ("stage", stage), ("pilot_until", "")];
        let refused = head.post(&town.staff("stage"), &stage("1", "live")).await;
        assert_eq!(refused.status, 422, "familiarisation comes first");
        assert_eq!(head.post(&town.staff("stage"), &stage("1", "familiarisation")).await.status, 303);
        let page = head.get(&town.staff("")).await.ok();
        assert!(page.contains("familiarizzazione") && page.contains("lunedì, mercoledì · ogni settimana · 10–12"));
    }
}

#[tokio::test]
async fn a_plan_that_cannot_be_comes_back_with_what_was_typed() {
    for engine in Engine::BOTH {
        let town = start(engine).await;
        let mut head = town.head().await;
        head.post(&town.staff("beginning"), &[]).await;
        let mut wrong = plan("1");
        wrong.retain(|(name, _)| !["patterns.0.closes", "patterns.0.desks"].contains(name));
        wrong.extend([
            ("patterns.0.closes", "09:00"),
            ("patterns.0.desks", "uno"),
            ("patterns.0.breaks.0.begins", "11:00"),
            ("patterns.0.breaks.0.ends", "10:45"),
        ]);
        let refused = head.post(&town.staff("calendar"), &wrong).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        for kept in
            ["value=\"uno\"", "value=\"10:45\"", "Non è scritto nella forma indicata", "La fine deve venire dopo"]
        {
            assert!(page.contains(kept), "{kept}");
        }
        // One more quota is asked for: nothing is refused, nothing saved, and nothing typed lost.
        wrong.push(("add", "patterns.0.quotas"));
        let more = head.post(&town.staff("calendar"), &wrong).await.ok();
        for kept in ["value=\"uno\"", "value=\"10:45\"", "name=\"patterns.0.quotas.0.most\""] {
            assert!(more.contains(kept), "{kept}");
        }
        assert!(!more.contains("patterns.0.quotas.1") && !more.contains("La fine deve venire dopo"));
        let stale = head.post(&town.staff("calendar"), &plan("7")).await;
        assert_eq!(stale.status, 409, "somebody else was quicker");
    }
}

#[tokio::test]
async fn an_agenda_is_set_up_by_its_own_head_only_in_both_languages() {
    for engine in Engine::BOTH {
        let town = start(engine).await;
        let mut head = town.head().await;
        head.post(&town.staff("beginning"), &[]).await;
        head.post(&town.staff("calendar"), &plan("1")).await;
        let mut stranger = town.app.sign_in(Role::Head, Some(town.other)).await;
        let mut operator = town.operator().await;
        for path in ["", "types", "calendar", "preview"].map(|path| town.staff(path)) {
            assert_eq!(stranger.get(&path).await.status, 404, "{path}");
            assert_eq!(operator.get(&path).await.status, 403, "{path}");
        }
        for path in ["beginning", "stage", "types", "calendar", "publication", "draft-removal"] {
            assert_eq!(stranger.post(&town.staff(path), &plan("2")).await.status, 404, "{path}");
        }
        assert!(!stranger.get("/staff/agenda").await.ok().contains("Sportello URP"));
        for lang in ["it", "en"] {
            let mut head = town.head().await.speaking(lang);
            for path in [
                "/staff/agenda".to_owned(),
                town.staff(""),
                town.staff("types"),
                town.staff("calendar"),
                town.staff("preview"),
            ] {
                let page = head.get(&path).await.ok();
                assert!(page.contains(&format!("<html lang=\"{lang}\"")) && !page.contains(">agenda-"), "{path}");
            }
        }
        assert_eq!(head.post(&town.staff("draft-removal"), &[("revision", "2")]).await.status, 303);
    }
}
