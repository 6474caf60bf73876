//! The charter: what is promised can be read by everybody, what is not yet promised by nobody.

use kernel::history::Actor;
use testkit::Engine;

use super::{demo, json, page};

#[tokio::test]
async fn the_charter_is_a_page_with_all_that_the_source_promises() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let html = page(&app, "it", "/offices/politiche-casa-genova/charter/2023").await;
        for fact in [
            "Non superiore a 3 giorni",
            "Servizi on line",
            "Diffida e azione collettiva",
            "Azioni di miglioramento",
            "Versioni della carta",
        ] {
            assert!(html.contains(fact), "the charter of Genova lacks {fact}");
        }
        let casale = page(&app, "it", "/offices/urp-casale/charter/2022").await;
        for fact in ["Eguaglianza", "Distanza", "almeno un metro", "Punto Cosmo"] {
            assert!(casale.contains(fact), "the charter of Casale lacks {fact}");
        }
        // A charter that holds for several years is the charter of each of them.
        let later = page(&app, "it", "/offices/urp-casale/charter/2024").await;
        assert!(later.contains("Questa carta vale anche per il 2024"));
        assert_eq!(
            app.visitor().get("/offices/urp-casale/charter").await.location(),
            "/offices/urp-casale/charter/2022"
        );
    }
}

#[tokio::test]
async fn a_draft_is_nobodys_to_read() {
    let app = demo(Engine::Sqlite).await;
    let begun = app.db().write(|tx| {
        let office = charter::office_id(tx, "urp-casale")?;
        charter::draft::begin(tx, &Actor::system(), office, 2030, "Carta segreta")
    });
    begun.await.unwrap();
    let answer = app.visitor().get("/offices/urp-casale/charter/2030").await;
    assert!(!answer.text().contains("Carta segreta"));
    assert!(!page(&app, "it", "/offices/urp-casale").await.contains("Carta segreta"));
    let years = json(&mut app.visitor(), "/api/v1/offices/urp-casale").await["charters"].clone();
    assert_eq!(years, serde_json::json!([2022]));
}

#[tokio::test]
async fn a_pdf_that_is_not_there_yet_says_so_and_when_to_ask_again() {
    let app = demo(Engine::Sqlite).await;
    let answer = app.visitor().get("/offices/urp-casale/charter/2022.pdf").await;
    assert_eq!(answer.status, 503);
    assert!(answer.header("retry-after").parse::<u32>().is_ok(), "no Retry-After");
    assert!(answer.header("content-type").starts_with("text/html"));
}
