//! Every page answers, leads somewhere and says what it means.

use std::collections::BTreeSet;

use kernel::Lang;
use kernel::history::Actor;
use testkit::Engine;

use super::{addresses, demo, page};

#[tokio::test]
async fn every_public_page_answers_in_both_languages_and_lacks_no_text() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let addresses = addresses(&app).await;
        assert!(addresses.len() > 60, "{addresses:?}");
        for lang in ["it", "en"] {
            for path in &addresses {
                let html = page(&app, lang, path).await;
                assert!(html.contains(&format!("<html lang=\"{lang}\"")), "{path}");
                assert!(!html.contains("charter-page-"), "{path} says the name of a text");
                assert_eq!(html.matches("<h1").count(), 1, "{path} has one title");
                assert!(html.len() < 250_000, "{path} is {} bytes long", html.len());
            }
        }
    }
}

#[tokio::test]
async fn no_link_of_a_public_page_leads_nowhere() {
    let app = demo(Engine::Sqlite).await;
    let mut links = BTreeSet::new();
    for path in addresses(&app).await {
        let html = page(&app, "it", &path).await;
        let ids: BTreeSet<&str> = attribute(&html, "id").collect();
        for href in attribute(&html, "href") {
            if let Some(place) = href.strip_prefix('#') {
                assert!(ids.contains(place), "{path} has no place {href}");
            } else if href.starts_with('/') && !href.contains("lang=") && !href.starts_with("/assets/") {
                links.insert(href.replace("&#38;", "&"));
            }
        }
        let ids: Vec<&str> = attribute(&html, "id").collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path} gives an id twice");
    }
    let mut visitor = app.visitor();
    for link in links.iter().filter(|link| !link.ends_with(".pdf")) {
        let answer = visitor.get(link).await;
        assert!([200, 303].contains(&answer.status), "{link} answers {}", answer.status);
    }
}

fn attribute<'h>(html: &'h str, name: &str) -> impl Iterator<Item = &'h str> {
    let mark = format!(" {name}=\"");
    let parts: Vec<&str> = html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    parts.into_iter()
}

#[tokio::test]
async fn an_unknown_code_is_answered_in_words() {
    let app = demo(Engine::Sqlite).await;
    let unknown = [
        "/bodies/x",
        "/bodies/x/notices",
        "/bodies/x/procedures",
        "/offices/x",
        "/offices/x/principles",
        "/offices/x/improvements",
        "/offices/urp-casale/charter/1999",
        "/offices/urp-casale/charter/abc",
        "/services/x",
        "/services/x.jsonld",
    ];
    for path in unknown {
        let answer = app.visitor().get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains("<h1>"), "{path} says nothing");
    }
    let answer = app.visitor().get("/api/v1/services/x").await;
    assert_eq!((answer.status, answer.header("content-type")), (404, "application/problem+json"));
    assert_eq!(answer.json()["code"], "not-found");
}

#[tokio::test]
async fn what_an_office_writes_is_never_markup() {
    let app = demo(Engine::Sqlite).await;
    let changed = app.db().write(|tx| {
        let mut service = charter::service(tx, "spid-point", Lang::It)?;
        service.name = "SPID </script><script>alert(1)</script>".to_owned();
        service.how_to = "<b>grassetto</b> & https://esempio.it/\"onclick=\"x".to_owned();
        charter::save_service(tx, &Actor::system(), &service)
    });
    changed.await.unwrap();
    let html = page(&app, "it", "/services/spid-point").await;
    assert!(!html.contains("<script>alert(1)") && !html.contains("<b>grassetto") && !html.contains("\"onclick"));
    assert!(html.contains("grassetto"));
}
