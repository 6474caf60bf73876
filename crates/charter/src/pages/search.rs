//! The search over services, offices, bodies and charters.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::search::{self, Hit};
use kernel::{Lang, Result};
use web::{Input, Pages, Paging, Reply, Shell, Visit};

#[derive(Template)]
#[template(path = "public/search.html")]
struct Page {
    shell: Shell,
    asked: String,
    hits: Vec<HitView>,
    pages: Pages,
    /// What has some of the words, where nothing has all of them.
    near: Vec<HitView>,
}

/// What was found, with the word for its kind; empty for what has none.
struct HitView {
    kind: String,
    hit: Hit,
}

/// A longer question is cut: nobody types it, and every word costs.
const LONGEST: usize = 200;

pub(super) async fn get(visit: Visit) -> Reply {
    let asked: String = Input::of_query(visit.query()).text("q").trim().chars().take(LONGEST).collect();
    let (lang, paging, words) = (visit.lang(), Paging::of(&visit, 20), asked.clone());
    let (hits, total, near) = visit
        .read(move |tx| {
            let (hits, total) = search::find(tx, lang, &words, paging.limit(), paging.offset())?;
            let near = if total == 0 { near(tx, lang, &words)? } else { Vec::new() };
            Ok((hits, total, near))
        })
        .await?;
    let title = if asked.is_empty() {
        visit.say("charter-page-search-title")
    } else {
        visit.fill("charter-page-search-title-for", &[("words", asked.as_str().into())])
    };
    let shell = visit.shell(title).trail([]);
    let view = |hit: Hit| HitView { kind: kind(&visit, &hit.kind), hit };
    let (hits, near) = (hits.into_iter().map(view).collect(), near.into_iter().map(view).collect());
    web::page(&Page { shell, asked, hits, pages: paging.pages(&visit, total), near })
}

fn kind(visit: &Visit, kind: &str) -> String {
    let key = format!("charter-page-kind-{kind}");
    if visit.app().catalog().has(visit.lang(), &key) { visit.say(&key) } else { String::new() }
}

/// What has all the words in another language, for who knows the Italian name of a thing; else what has some of them.
fn near(tx: &mut Tx<'_>, lang: Lang, words: &str) -> Result<Vec<Hit>> {
    for other in Lang::OFFICE.into_iter().filter(|other| *other != lang.of_office()) {
        let (hits, _) = search::find(tx, other, words, 6, 0)?;
        if !hits.is_empty() {
            return Ok(hits);
        }
    }
    some_of(tx, lang, words)
}

/// What has the most of the words that are asked for.
fn some_of(tx: &mut Tx<'_>, lang: Lang, words: &str) -> Result<Vec<Hit>> {
    let mut found: BTreeMap<String, (u32, Hit)> = BTreeMap::new();
    for word in words.split_whitespace().take(8) {
        for hit in search::find(tx, lang, word, 10, 0)?.0 {
            found.entry(hit.href.clone()).or_insert_with(|| (0, hit)).0 += 1;
        }
    }
    let mut found: Vec<(u32, Hit)> = found.into_values().collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.title.cmp(&b.1.title)));
    Ok(found.into_iter().take(6).map(|(_, hit)| hit).collect())
}
