//! A service's sheet has what it must have, in its order, and reckons days and hours.

use serde_json::Value;
use testkit::Engine;

use super::{addresses, demo, page};

#[tokio::test]
async fn the_sheet_keeps_the_order_and_the_marks_of_the_municipalities_model() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let html = page(&app, "it", "/services/idoneita-alloggiativa").await;
        let order = [
            "data-element=\"breadcrumb\"",
            "data-element=\"service-title\"",
            "data-element=\"service-status\"",
            "data-element=\"service-description\"",
            "data-element=\"service-topic\"",
            "data-element=\"page-index\"",
            "<h2>A chi è rivolto</h2>",
            "data-element=\"service-addressed\"",
            "<h2>Come fare</h2>",
            "data-element=\"service-how-to\"",
            "<h2>Cosa serve</h2>",
            "data-element=\"service-needed\"",
            "<h2>Cosa si ottiene</h2>",
            "data-element=\"service-achieved\"",
            "<h2>Tempi e scadenze</h2>",
            "data-element=\"service-calendar-text\"",
            "<h2>Quanto costa</h2>",
            "<h2>Accedi al servizio</h2>",
            "data-element=\"service-generic-access\"",
            "<h2>Condizioni di servizio</h2>",
            "data-element=\"service-file\"",
            "<h2>Contatti</h2>",
            "data-element=\"service-area\"",
        ];
        let mut at = 0;
        for mark in order {
            at += html[at..].find(mark).unwrap_or_else(|| panic!("{mark} is missing or out of its order"));
        }
        let index =
            html.split("data-element=\"page-index\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap();
        let voices: Vec<&str> = index
            .split("\">")
            .skip(1)
            .filter_map(|rest| rest.split("</a>").next())
            .filter(|text| !text.trim().is_empty())
            .collect();
        let model = [
            "A chi è rivolto",
            "Come fare",
            "Cosa serve",
            "Cosa si ottiene",
            "Tempi e scadenze",
            "Accedi al servizio",
            "Condizioni di servizio",
            "Contatti",
        ];
        let kept: Vec<&str> = voices.into_iter().filter(|voice| model.contains(voice)).collect();
        assert_eq!(kept, model);
        for fact in [
            "Entro 30 giorni",
            "32,00 €",
            "urp@pec.comune.casale-monferrato.al.it",
            "dal lunedì al venerdì",
            "Polizia Locale",
        ] {
            assert!(html.to_lowercase().contains(&fact.to_lowercase()), "the sheet lacks {fact}");
        }
    }
}

#[tokio::test]
async fn every_sheet_has_what_the_validator_reads() {
    let app = demo(Engine::Sqlite).await;
    let sheets = addresses(&app).await.into_iter().filter(|path| path.starts_with("/services/"));
    for path in sheets {
        let html = page(&app, "it", &path).await;
        for mark in
            ["addressed", "how-to", "needed", "achieved", "calendar-text", "generic-access", "file", "area", "topic"]
        {
            assert!(html.contains(&format!("data-element=\"service-{mark}\"")), "{path} lacks service-{mark}");
        }
        let tag =
            html.split("data-element=\"metatag\">").nth(1).and_then(|rest| rest.split("</script>").next()).unwrap();
        let tag: Value = serde_json::from_str(tag).unwrap_or_else(|error| panic!("{path}: {error}"));
        for key in [
            "/name",
            "/serviceType",
            "/serviceOperator/name",
            "/areaServed/name",
            "/audience/audienceType",
            "/availableChannel/serviceUrl",
            "/availableChannel/serviceLocation/address/streetAddress",
        ] {
            assert!(tag.pointer(key).and_then(Value::as_str).is_some(), "{path} lacks {key}");
        }
    }
}

#[tokio::test]
async fn the_days_of_a_term_are_explained_and_add_up() {
    let app = demo(Engine::Sqlite).await;
    let html = page(&app, "it", "/services/idoneita-alloggiativa").await;
    // Received on Monday 5 October 2026: thirty days, the first not counted.
    assert!(html.contains("ha risposta entro mercoledì 4 novembre 2026"), "the example is missing");
    assert!(html.contains("Il giorno del ricevimento non si conta"));
    let english = page(&app, "en", "/services/idoneita-alloggiativa").await;
    assert!(english.contains("is answered by Wednesday 4 November 2026"));
}

#[tokio::test]
async fn the_door_is_open_when_it_is_and_the_next_opening_is_told_when_it_is_not() {
    let app = demo(Engine::Sqlite).await;
    let office = "/offices/urp-casale";
    assert!(page(&app, "it", office).await.contains("Aperto ora, fino alle 13"));
    app.clock.set("2026-10-05T11:30:00Z".parse().unwrap());
    let html = page(&app, "it", office).await;
    assert!(html.contains("Chiuso ora. Riapre domani alle 9"), "the counter closes at 13");
    assert!(html.contains("Aperto ora, fino alle 14"), "the telephone is answered until 14");
    // Saturday evening before the patron's week: the office opens on Monday.
    app.clock.set("2026-11-07T18:00:00Z".parse().unwrap());
    assert!(page(&app, "en", office).await.contains("Closed now. Opens Monday at 9"));
    // The evening before the patron's day, 12 November.
    app.clock.set("2026-11-11T18:00:00Z".parse().unwrap());
    assert!(page(&app, "it", office).await.contains("Chiuso ora. Riapre venerdì alle 9"));
}
