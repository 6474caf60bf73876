//! What citizens read is there in every language that the program carries.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use kernel::Lang;
use testkit::{Browser, Engine, TestApp};

use crate::links::links;

/// Pages of one kind that are looked at: the paths differ only in codes and years.
const OF_A_KIND: usize = 3;

/// A path without its codes, years and identifiers.
fn kind(path: &str) -> String {
    let part = |part: &str| if part.contains(|c: char| c.is_ascii_digit() || c == '-') { "*" } else { part }.to_owned();
    path.split(['?', '#']).next().unwrap_or(path).split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The pages for citizens to which links of a page lead.
fn pages(html: &str) -> BTreeSet<String> {
    let others = ["/staff", "/api"];
    let paths = links(html).filter(|path| !others.iter().any(|other| path.starts_with(other)));
    paths.filter(|path| !path.contains('.') && !path.contains("lang=")).collect()
}

async fn crawl(visitor: &mut Browser, lang: Lang) -> usize {
    let begin = ["/", "/search?q=zzz", "/no/such/page"].map(str::to_owned);
    let mut known: BTreeSet<String> = begin.clone().into();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut waiting: VecDeque<String> = begin.into();
    let mut seen = 0;
    while let Some(path) = waiting.pop_front() {
        let answer = visitor.get(&path).await;
        let html = answer.text();
        assert_eq!(answer.status, if path == "/no/such/page" { 404 } else { 200 }, "{path}");
        let head = format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir());
        assert!(html.contains(&head), "{path} in {lang:?}");
        seen += 1;
        for link in pages(&html) {
            let of = kinds.entry(kind(&link)).or_default();
            if *of < OF_A_KIND && known.insert(link.clone()) {
                *of += 1;
                waiting.push_back(link);
            }
        }
    }
    seen
}

/// The program notes each text that a language lacks, and the tests fail on it at the end.
#[tokio::test(flavor = "multi_thread")]
async fn every_page_for_citizens_is_complete_in_every_language() {
    let app = TestApp::start(Engine::Sqlite, app::rooms()).await;
    app::demo::load_once(&app.app).await.unwrap();
    for lang in Lang::ALL {
        let mut visitor = app.visitor().speaking(lang.code());
        let seen = crawl(&mut visitor, lang).await;
        assert!(seen >= 40, "only {seen} pages in {lang:?}");
    }
}

#[tokio::test]
async fn the_office_works_in_its_own_languages() {
    let app = TestApp::start(Engine::Sqlite, app::rooms()).await;
    let html = app.visitor().speaking("ar").get("/staff/sign-in").await.ok();
    assert!(html.contains("<html lang=\"it\" dir=\"ltr\""), "the staff area is there in Italian and English");
    assert!(!html.contains("hreflang=\"ar\""), "and offers no other");
    assert!(app.visitor().speaking("ar").get("/").await.ok().contains("<html lang=\"ar\" dir=\"rtl\""));
}
