//! Who looks for a service finds it.

use testkit::Engine;

use super::{demo, page};

#[tokio::test]
async fn everyday_words_find_the_service_and_a_stray_word_does_not_hide_it() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        for (lang, words) in
            [("it", "attestazioni+alloggio"), ("it", "IDONEITA+alloggiativa"), ("en", "housing+suitability")]
        {
            let html = page(&app, lang, &format!("/search?q={words}")).await;
            assert!(html.contains("href=\"/services/idoneita-alloggiativa\""), "{words} in {lang}");
        }
        let near = page(&app, "it", "/search?q=idoneità+alloggiativa+astronave").await;
        assert!(near.contains("Nessun risultato") && near.contains("href=\"/services/idoneita-alloggiativa\""));
        let none = page(&app, "it", "/search?q=%3Cscript%3E+zzz").await;
        assert!(none.contains("Nessun risultato") && !none.contains("<script> zzz"));
        let office = page(&app, "it", "/search?q=politiche+della+casa").await;
        assert!(office.contains("href=\"/offices/politiche-casa-genova\""));
    }
}

#[tokio::test]
async fn services_are_narrowed_by_topic_audience_channel_office_and_words() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let waste = page(&app, "it", "/services?topic=waste").await;
        assert!(waste.contains("/services/punto-cosmo") && !waste.contains("/services/spid-point"));
        let genova = page(&app, "it", "/services?office=politiche-casa-genova&audience=tenants").await;
        assert!(
            genova.contains("/services/contributo-morosi-incolpevoli") && !genova.contains("/services/punto-cosmo")
        );
        let words = page(&app, "it", "/services?text=rifiuti").await;
        assert!(words.contains("/services/punto-cosmo"));
        let none = page(&app, "it", "/services?topic=waste&office=sui-roma").await;
        assert!(none.contains("Nessun servizio con questi filtri") && none.contains("href=\"/services?topic=waste\""));
        assert!(page(&app, "it", "/services?office=nessuno").await.contains("Nessun servizio con questi filtri"));
    }
}
