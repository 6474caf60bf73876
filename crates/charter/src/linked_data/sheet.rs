//! One service as nodes of a graph.

use serde_json::{Value, json};
use web::Visit;

use super::facts::{body, channels, contact_point, costs, inputs, output, processing, rule};
use super::{InLanguages, in_languages, vocabulary};

/// The name of a service in the graph.
pub(super) fn iri(visit: &Visit, code: &str) -> String {
    format!("{}/services/{code}#service", visit.app().settings().public_url)
}

/// A service with all that it is tied to, the service first.
pub(super) fn nodes(visit: &Visit, service: &InLanguages) -> Vec<Value> {
    let (page, sheet) = (&service.it, &service.it.service);
    let iri = iri(visit, &sheet.code);
    let topic = sheet.topics.first().copied();
    let (name, description) = (service.said(|page| &page.service.name), description(service));
    let mut nodes = Vec::new();
    let status = vocabulary::status(sheet.status);
    let (theme, sector) = (vocabulary::theme(topic), vocabulary::sector(topic));
    let (level, authentication) = (vocabulary::interactivity(page), vocabulary::authentication(page));
    let channels = channels(&iri, service, &mut nodes);
    let costs = costs(&iri, service, &mut nodes);
    let inputs = inputs(&iri, service, &mut nodes);
    let rule = rule(visit, &iri, service, &mut nodes);
    let (body, role) = body(visit, &iri, service, &mut nodes);
    let contact = contact_point(&iri, service, visit, &mut nodes);
    let mut node = json!({
        "@id": iri,
        "@type": ["cpsv:PublicService", "cpsvapit:PublicService"],
        "dct:identifier": sheet.code,
        "l0:identifier": sheet.code,
        "dct:title": name,
        "l0:name": name,
        "dct:description": description,
        "l0:description": description,
        "dct:language": [at(&vocabulary::language("ITA")), at(&vocabulary::language("ENG"))],
        "dct:spatial": at(&vocabulary::italy()),
        "adms:status": at(&status),
        "cpsvapit:hasServiceStatus": at(&status),
        "cv:thematicArea": at(&theme),
        "cpsvapit:serviceTheme": at(&theme),
        "cv:sector": at(&sector),
        "cpsvapit:serviceSector": at(&sector),
        "cpsvapit:hasiInteractivityLevel": at(&level),
        "cpsvapit:hasAuthenticationMethod": at(&authentication),
        "cv:hasCompetentAuthority": named(&body),
        "ro:hasRiT": named(&role),
        "cv:hasChannel": channels,
        "cpsvapit:hasChannel": channels,
        "cv:contactPoint": named(&contact),
        "cpsv:follows": named(&rule.id),
        "cpsvapit:isCompliantWithRule": named(&rule.id),
        "cv:hasLegalResource": rule.acts,
        "foaf:page": named(&format!("{}/services/{}", visit.app().settings().public_url, sheet.code)),
    });
    let mut add = |key: &str, value: Value| {
        if !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()) {
            node[key] = value;
        }
    };
    add("cv:hasCost", costs.clone());
    add("cpsvapit:hasCost", costs);
    add("cpsv:hasInput", inputs.clone());
    add("cpsvapit:hasInput", inputs);
    let output = output(&iri, service, &mut nodes);
    add("cpsv:produces", output.clone());
    add("cpsvapit:producesOutput", output);
    if let Some((duration, node)) = processing(&iri, page) {
        add("cv:processingTime", duration);
        add("cpsvapit:hasProcessingTime", at(&node));
        nodes.push(node);
    }
    let topics = sheet.topics.iter().map(|topic| vocabulary::own(visit, "topic", topic.word()));
    add(
        "dcat:keyword",
        topics.flat_map(|topic| topic["skos:prefLabel"].as_array().cloned().unwrap_or_default()).collect(),
    );
    let audiences: Vec<Value> =
        sheet.audiences.iter().map(|audience| vocabulary::own(visit, "audience", audience.word())).collect();
    add("dct:audience", audiences.iter().map(at).collect());
    nodes.extend([status, theme, sector, level, authentication, vocabulary::italy()]);
    nodes.extend([vocabulary::language("ITA"), vocabulary::language("ENG")]);
    nodes.extend(audiences);
    nodes.insert(0, node);
    nodes
}

/// The short description, else the characteristics, else the name: the profile wants at least one.
fn description(service: &InLanguages) -> Value {
    let best = |page: &crate::ServicePage| {
        let sheet = &page.service;
        let texts = [&sheet.description, &sheet.characteristics, &sheet.name];
        texts.into_iter().find(|text| !text.is_empty()).cloned().unwrap_or_default()
    };
    in_languages(&best(&service.it), &best(&service.en))
}

/// A reference to a node.
pub(super) fn at(node: &Value) -> Value {
    json!({ "@id": node["@id"] })
}

/// A reference to a name.
pub(super) fn named(id: &str) -> Value {
    json!({ "@id": id })
}
