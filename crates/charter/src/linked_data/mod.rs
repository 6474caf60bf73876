//! Linked data: each service, and the catalogue of all, as JSON-LD in two vocabularies at once: the European core (CPSV-AP 3.2) and the
//! Italian profile (CPSV-AP_IT); the catalogue as DCAT-AP_IT.

mod catalogue;
mod facts;
mod metatag;
mod sheet;
mod vocabulary;

use axum::http::HeaderMap;
use kernel::Lang;
use kernel::db::Tx;
use serde_json::{Value, json};
use web::{Reply, Visit};

use crate::open_data;
use crate::read::ServicePage;
use vocabulary::context;

pub(crate) use metatag::metatag;

const CONTENT_TYPE: &str = "application/ld+json";

/// A service in every language: the same sheet, once for each.
pub(crate) struct InLanguages {
    pub it: ServicePage,
    pub en: ServicePage,
}

impl InLanguages {
    fn read(tx: &mut Tx<'_>, code: &str, today: jiff::civil::Date) -> kernel::Result<Self> {
        let mut page = |lang| crate::service_page(tx, code, today, lang);
        Ok(Self { it: page(Lang::It)?, en: page(Lang::En)? })
    }

    /// A text in every language in which it stands.
    fn said(&self, text: impl Fn(&ServicePage) -> &str) -> Value {
        in_languages(text(&self.it), text(&self.en))
    }
}

/// A text as literals with their languages; one that was never translated stands in Italian only.
fn in_languages(it: &str, en: &str) -> Value {
    let literal = |lang: &str, text: &str| json!({ "@language": lang, "@value": text });
    if it == en { json!([literal("it", it)]) } else { json!([literal("it", it), literal("en", en)]) }
}

/// `/services/{code}.jsonld`
pub(crate) async fn service(visit: &Visit, headers: &HeaderMap, code: &str) -> Reply {
    let (code, today) = (code.to_owned(), visit.today());
    let service = visit.read(move |tx| InLanguages::read(tx, &code, today)).await?;
    let graph = sheet::nodes(visit, &service);
    send(headers, graph)
}

/// `/catalogue.jsonld`
pub(crate) async fn catalogue(visit: Visit, headers: HeaderMap) -> Reply {
    let today = visit.today();
    let services = visit
        .read(move |tx| {
            let codes: Vec<String> = crate::all_sheets(tx, Lang::It)?.into_iter().map(|service| service.code).collect();
            codes.iter().map(|code| InLanguages::read(tx, code, today)).collect::<kernel::Result<Vec<_>>>()
        })
        .await?;
    send(&headers, catalogue::nodes(&visit, &services))
}

/// One graph in which each node stands once.
fn send(headers: &HeaderMap, nodes: Vec<Value>) -> Reply {
    let mut graph: Vec<Value> = Vec::with_capacity(nodes.len());
    let mut known = std::collections::HashSet::new();
    for node in nodes {
        let id = node["@id"].as_str().unwrap_or_default().to_owned();
        if known.insert(id) {
            graph.push(node);
        }
    }
    let document = json!({ "@context": context(), "@graph": graph });
    let bytes = serde_json::to_vec(&document).map_err(kernel::Error::from)?;
    Ok(open_data::answer(headers, CONTENT_TYPE, bytes))
}
