//! The services, by topic, audience, channel, office and words.

use std::collections::BTreeMap;
use std::fmt::Display;

use askama::Template;
use web::{Choice, Input, Pages, Paging, Reply, Shell, Visit};

use super::promise::timing_badge;
use crate::catalog::{Facets, ServiceFilter, ServiceRow};
use crate::office::OfficeRow;
use crate::store::Slice;

#[derive(Template)]
#[template(path = "public/services.html")]
struct Page {
    shell: Shell,
    text: String,
    topics: Vec<Choice>,
    audiences: Vec<Choice>,
    channels: Vec<Choice>,
    offices: Vec<Choice>,
    chosen: Vec<Chosen>,
    /// Whether more than words is asked for.
    narrowed: bool,
    services: Vec<ServiceLine>,
    pages: Pages,
}

/// A service in a list.
pub(crate) struct ServiceLine {
    pub row: ServiceRow,
    /// How long it takes; empty where nothing is promised.
    pub badge: String,
}

impl ServiceLine {
    pub(crate) fn new(visit: &Visit, row: ServiceRow) -> Self {
        Self { badge: timing_badge(visit, row.timing, row.term), row }
    }
}

/// A filter that is set, and the address of the list without it.
struct Chosen {
    label: String,
    without: String,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let asked = Input::of_query(visit.query());
    let (lang, paging) = (visit.lang(), Paging::of(&visit, 20));
    let mut filter = filter(&asked);
    let office = asked.some("office").map(str::to_owned);
    let (found, facets, offices) = visit
        .read(move |tx| {
            // An office that does not exist has no services: the list says so, and which filter to take away.
            filter.office = match &office {
                Some(code) => Some(crate::office_id(tx, code).or_else(nobodys)?),
                None => None,
            };
            let found = crate::services(tx, &filter, super::slice(paging), lang)?;
            Ok((found, crate::facets(tx)?, crate::offices(tx, None, Slice::ALL, lang)?.items))
        })
        .await?;
    let shell = visit.shell(visit.say("charter-page-services-title")).trail([]);
    web::page(&Page {
        shell: shell.described(visit.say("charter-page-services-lead")),
        text: asked.text("text").to_owned(),
        topics: choices(&visit, &asked, "topic", &facets.topics),
        audiences: choices(&visit, &asked, "audience", &facets.audiences),
        channels: choices(&visit, &asked, "channel", &facets.channels),
        offices: office_choices(&visit, &asked, &offices),
        chosen: chosen(&visit, &asked, &facets, &offices),
        narrowed: ["topic", "audience", "channel", "office"].iter().any(|name| asked.some(name).is_some()),
        services: found.items.into_iter().map(|row| ServiceLine::new(&visit, row)).collect(),
        pages: paging.pages(&visit, found.total),
    })
}

/// What the address asks for; a word that does not exist does not restrict.
pub(crate) fn filter(asked: &Input) -> ServiceFilter {
    fn word<T: std::str::FromStr>(asked: &Input, name: &str) -> Option<T> {
        asked.some(name).and_then(|word| word.parse().ok())
    }
    ServiceFilter {
        topic: word(asked, "topic"),
        audience: word(asked, "audience"),
        channel: word(asked, "channel"),
        side: word(asked, "side"),
        timing: word(asked, "timing"),
        status: word(asked, "status"),
        text: asked.text("text").chars().take(200).collect(),
        ..ServiceFilter::default()
    }
}

fn nobodys(error: kernel::Error) -> kernel::Result<kernel::OfficeId> {
    match error {
        kernel::Error::NotFound => Ok(kernel::ids::Uuid::nil().into()),
        other => Err(other),
    }
}

fn choices<T: Copy + Display>(visit: &Visit, asked: &Input, name: &str, counts: &BTreeMap<T, u64>) -> Vec<Choice> {
    let any = Choice { value: String::new(), label: visit.say(&format!("charter-page-any-{name}")), selected: false };
    let words = counts.iter().map(|(word, count)| Choice {
        value: word.to_string(),
        label: format!("{} ({count})", visit.say(&format!("charter-{name}-{word}"))),
        selected: asked.text(name) == word.to_string(),
    });
    std::iter::once(any).chain(words).collect()
}

fn office_choices(visit: &Visit, asked: &Input, offices: &[OfficeRow]) -> Vec<Choice> {
    let any = Choice { value: String::new(), label: visit.say("charter-page-any-office"), selected: false };
    let some = offices.iter().filter(|office| office.services > 0).map(|office| Choice {
        value: office.code.clone(),
        label: format!("{} – {} ({})", office.name, office.body_name, office.services),
        selected: asked.text("office") == office.code,
    });
    std::iter::once(any).chain(some).collect()
}

fn chosen(visit: &Visit, asked: &Input, facets: &Facets, offices: &[OfficeRow]) -> Vec<Chosen> {
    let label = |name: &str, value: &str| -> Option<String> {
        let known = match name {
            "topic" => facets.topics.keys().any(|word| word.word() == value),
            "audience" => facets.audiences.keys().any(|word| word.word() == value),
            "channel" => facets.channels.keys().any(|word| word.word() == value),
            "text" => return Some(format!("“{value}”")),
            "office" => {
                let office = offices.iter().find(|office| office.code == value);
                return Some(office.map_or_else(|| value.to_owned(), |office| office.name.clone()));
            }
            _ => false,
        };
        known.then(|| visit.say(&format!("charter-{name}-{value}")))
    };
    let set = ["text", "topic", "audience", "channel", "office"].into_iter();
    let set = set.filter_map(|name| asked.some(name).map(|value| (name, value)));
    set.filter_map(|(name, value)| label(name, value).map(|label| Chosen { label, without: without(visit, name) }))
        .collect()
}

fn without(visit: &Visit, name: &str) -> String {
    let kept = form_urlencoded::parse(visit.query().as_bytes())
        .filter(|(key, value)| key != name && key != "page" && !value.is_empty());
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    if query.is_empty() { "/services".to_owned() } else { format!("/services?{query}") }
}
