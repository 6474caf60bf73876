//! The catalogue of services as a data set (DCAT-AP_IT).

use kernel::Lang;
use serde_json::{Value, json};
use web::Visit;

use super::sheet::{at, iri, named};
use super::{InLanguages, in_languages, sheet, vocabulary};

const LICENCE: &str = "https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40";

pub(super) fn nodes(visit: &Visit, services: &[InLanguages]) -> Vec<Value> {
    let base = &visit.app().settings().public_url;
    let (id, publisher) = (format!("{base}/catalogue.jsonld#dataset"), format!("{base}/#publisher"));
    let say = |key: &str| {
        let text = |lang| visit.app().catalog().say(lang, key).into_owned();
        in_languages(&text(Lang::It), &text(Lang::En))
    };
    let modified = services.iter().map(|service| service.it.service.updated_on).max().unwrap_or(visit.today());
    let owner = visit.app().settings().owner.clone().unwrap_or_else(|| "Sportello".to_owned());
    let theme = vocabulary::theme(None);
    let mut nodes = vec![
        json!({
            "@id": id,
            "@type": ["dcat:Dataset", "dcatapit:Dataset"],
            "dct:identifier": "catalogue",
            "dct:title": say("charter-page-catalogue-title"),
            "dct:description": say("charter-page-catalogue-lead"),
            "dct:publisher": named(&publisher),
            "dct:rightsHolder": named(&publisher),
            "dct:accrualPeriodicity": named("http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT"),
            "dct:modified": { "@type": "xsd:date", "@value": modified.to_string() },
            "dcat:theme": at(&theme),
            "dct:language": [at(&vocabulary::language("ITA")), at(&vocabulary::language("ENG"))],
            "dcat:landingPage": named(&format!("{base}/open-data")),
            "dcat:distribution": named(&format!("{base}/catalogue.jsonld#distribution")),
            "dct:hasPart": services.iter().map(|service| named(&iri(visit, &service.it.service.code))).collect::<Vec<_>>(),
        }),
        json!({
            "@id": format!("{base}/catalogue.jsonld#distribution"),
            "@type": ["dcat:Distribution", "dcatapit:Distribution"],
            "dcat:accessURL": named(&format!("{base}/catalogue.jsonld")),
            "dct:format": named("http://publications.europa.eu/resource/authority/file-type/JSON_LD"),
            "dct:license": named(LICENCE),
        }),
        json!({
            "@id": publisher,
            "@type": ["foaf:Agent", "dcatapit:Agent"],
            "dct:identifier": owner,
            "dct:title": in_languages(&owner, &owner),
            "foaf:name": owner,
        }),
        json!({ "@id": format!("{base}/open-data"), "@type": "foaf:Document" }),
        theme,
    ];
    nodes.extend(services.iter().flat_map(|service| sheet::nodes(visit, service)));
    nodes
}
