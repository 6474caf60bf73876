//! What a sheet lists, one row each.

use kernel::db::{Bind, Tx};
use kernel::{Result, ServiceId, params};

use super::insert;
use crate::ids::LineId;
use crate::service::{Channel, Cost, Document, Link, Service};

/// A row of `service_parts`.
pub(crate) struct Part {
    id: LineId,
    kind: String,
    word: String,
    title: String,
    situation: String,
    text: String,
    href: String,
    cents: Option<i64>,
}

impl Part {
    fn new(kind: &str, id: LineId) -> Self {
        let none = String::new;
        Self {
            id,
            kind: kind.to_owned(),
            word: none(),
            title: none(),
            situation: none(),
            text: none(),
            href: none(),
            cents: None,
        }
    }

    /// Puts the row where it belongs on the sheet.
    pub(crate) fn put(self, service: &mut Service) -> Result<()> {
        let Self { id, kind, word, title, situation, text, href, cents } = self;
        match kind.as_str() {
            "topic" => service.topics.push(word.parse()?),
            "audience" => service.audiences.push(word.parse()?),
            "document" => service.documents.push(Document { id, situation, title, text, href }),
            "cost" => service.costs.push(Cost { id, title, cents, text }),
            "channel" => service.channels.push(Channel { id, channel: word.parse()?, href, text }),
            "file" => service.files.push(Link { id, title, href }),
            "norm" => service.norms.push(Link { id, title, href }),
            _ => service.pages.push(Link { id, title, href }),
        }
        Ok(())
    }
}

/// Reads the parts of the services that a query names, each sheet's in their order.
pub(crate) fn load(
    tx: &mut Tx<'_>,
    services: &str,
    values: &[&dyn Bind],
    mut each: impl FnMut(ServiceId, Part) -> Result<()>,
) -> Result<()> {
    let sql = format!(
        "SELECT service, id, kind, word, title, situation, text, href, cents FROM service_parts
         WHERE service IN ({services}) ORDER BY service, kind, position, id"
    );
    tx.each(&sql, values, |row| {
        let service = row.next()?;
        let part = Part {
            id: row.next()?,
            kind: row.next()?,
            word: row.next()?,
            title: row.next()?,
            situation: row.next()?,
            text: row.next()?,
            href: row.next()?,
            cents: row.next()?,
        };
        each(service, part)
    })
}

/// Puts the parts of a sheet in the place of those that were there. Each keeps its identifier, and with it its translations.
pub(crate) fn replace(tx: &mut Tx<'_>, service: &Service) -> Result<()> {
    tx.execute("DELETE FROM service_parts WHERE service = $1", params![service.id])?;
    for (position, part) in parts(tx, service).iter().enumerate() {
        insert(
            tx,
            "service_parts",
            &[
                ("id", &part.id),
                ("service", &service.id),
                ("kind", &part.kind),
                ("position", &position),
                ("word", &part.word),
                ("title", &part.title),
                ("situation", &part.situation),
                ("text", &part.text),
                ("href", &part.href),
                ("cents", &part.cents),
            ],
        )?;
    }
    Ok(())
}

fn parts(tx: &Tx<'_>, service: &Service) -> Vec<Part> {
    let mut topics = service.topics.clone();
    let mut audiences = service.audiences.clone();
    let mut seen = std::collections::HashSet::new();
    topics.retain(|topic| seen.insert(topic.word()));
    seen.clear();
    audiences.retain(|audience| seen.insert(audience.word()));
    let topics = topics.iter().map(|topic| Part { word: topic.word().to_owned(), ..Part::new("topic", tx.id()) });
    let audiences =
        audiences.iter().map(|audience| Part { word: audience.word().to_owned(), ..Part::new("audience", tx.id()) });
    let documents = service.documents.iter().map(|document| Part {
        title: document.title.clone(),
        situation: document.situation.clone(),
        text: document.text.clone(),
        href: document.href.clone(),
        ..Part::new("document", document.id)
    });
    let costs = service.costs.iter().map(|cost| Part {
        title: cost.title.clone(),
        text: cost.text.clone(),
        cents: cost.cents,
        ..Part::new("cost", cost.id)
    });
    let channels = service.channels.iter().map(|channel| Part {
        word: channel.channel.word().to_owned(),
        text: channel.text.clone(),
        href: channel.href.clone(),
        ..Part::new("channel", channel.id)
    });
    topics
        .chain(audiences)
        .chain(documents)
        .chain(costs)
        .chain(channels)
        .chain(links("file", &service.files))
        .chain(links("norm", &service.norms))
        .chain(links("page", &service.pages))
        .collect()
}

fn links<'a>(kind: &'static str, links: &'a [Link]) -> impl Iterator<Item = Part> + 'a {
    links.iter().map(move |link| Part {
        title: link.title.clone(),
        href: link.href.clone(),
        ..Part::new(kind, link.id)
    })
}
