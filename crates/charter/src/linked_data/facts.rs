//! What a service is tied to: its body, channels, contacts, costs, documents, rules, result and time.

use kernel::Lang;
use kernel::terms::{Term, Unit};
use serde_json::{Value, json};
use web::Visit;

use super::sheet::{at, named};
use super::{InLanguages, in_languages, vocabulary};
use crate::office::OfficePage;
use crate::read::ServicePage;
use crate::words::{AccessChannel, ContactKind, HoursKind};
use crate::{hours, week};

/// The body as competent authority, and its role as provider.
pub(super) fn body(visit: &Visit, iri: &str, service: &InLanguages, nodes: &mut Vec<Value>) -> (String, String) {
    let (it, en) = (&service.it.office.body, &service.en.office.body);
    let id = format!("{}/bodies/{}#body", visit.app().settings().public_url, it.code);
    let name = in_languages(&it.name, &en.name);
    let identifier = if it.ipa_code.is_empty() { &it.code } else { &it.ipa_code };
    let mut node = json!({
        "@id": id,
        "@type": ["cv:PublicOrganisation", "org:Organization", "foaf:Agent", "dcatapit:Agent"],
        "dct:identifier": identifier,
        "dct:title": name,
        "skos:prefLabel": name,
        "foaf:name": it.name,
        "dct:spatial": at(&vocabulary::italy()),
    });
    if !it.web.is_empty() {
        node["foaf:homepage"] = named(&it.web);
    }
    nodes.push(node);
    let role = format!("{iri}-provider");
    nodes.push(json!({
        "@id": role,
        "@type": "ro:TimeIndexedRole",
        "ro:withRole": named("https://w3id.org/italia/onto/CPSV/Provider"),
        "ro:isRoleInTimeOf": named(&id),
        "ro:forEntity": named(iri),
    }));
    (id, role)
}

/// The channels, each with exactly one type. A sheet that names none is had at the counter.
pub(super) fn channels(iri: &str, service: &InLanguages, nodes: &mut Vec<Value>) -> Value {
    let given = service.it.service.channels.iter().zip(&service.en.service.channels);
    let mut list: Vec<(AccessChannel, &str, &str, &str)> =
        given.map(|(it, en)| (it.channel, it.text.as_str(), en.text.as_str(), it.href.as_str())).collect();
    if list.is_empty() {
        list.push((AccessChannel::Counter, "", "", ""));
    }
    let mut ids = Vec::new();
    for (place, (channel, it, en, href)) in list.into_iter().enumerate() {
        let id = format!("{iri}-channel-{}", place + 1);
        let (kind, class) = vocabulary::channel(channel);
        let mut node = json!({
            "@id": id,
            "@type": ["cv:Channel", "cpsvapit:Channel", class],
            "dct:identifier": format!("{}-{}", service.it.service.code, place + 1),
            "dct:type": at(&kind),
            "cpsvapit:hasChannelType": at(&kind),
        });
        if !it.is_empty() {
            node["dct:description"] = in_languages(it, en);
        }
        if href.starts_with("http") {
            node["foaf:page"] = named(href);
        }
        nodes.extend([node, kind]);
        ids.push(named(&id));
    }
    ids.into()
}

/// Telephone, e-mail and hours of the office.
pub(super) fn contact_point(iri: &str, service: &InLanguages, visit: &Visit, nodes: &mut Vec<Value>) -> String {
    let page = &service.it;
    let id = format!("{iri}-contact");
    let of = |kinds: &[ContactKind]| -> Vec<&str> {
        let all = page.service.contacts.iter().chain(page.office.own_contacts());
        all.filter(|contact| kinds.contains(&contact.kind)).map(|contact| contact.value.as_str()).collect()
    };
    let contact_page = format!("{}/offices/{}", visit.app().settings().public_url, page.office.office.code);
    let mut node = json!({
        "@id": id,
        "@type": "cv:ContactPoint",
        "cv:telephone": of(&[ContactKind::Phone, ContactKind::TollFree]),
        "cv:email": of(&[ContactKind::Email, ContactKind::CertifiedMail]),
        "cv:contactPage": named(&contact_page),
    });
    nodes.push(json!({ "@id": contact_page, "@type": "foaf:Document" }));
    let mut open = Vec::new();
    for kind in HoursKind::ALL {
        let (it, en) =
            (hours_in_words(&service.it.office, *kind, Lang::It), hours_in_words(&service.en.office, *kind, Lang::En));
        if it.is_empty() {
            continue;
        }
        let id = format!("{iri}-hours-{kind}");
        let say = |lang| visit.app().catalog().say(lang, &format!("charter-hours-kind-{kind}")).into_owned();
        let told = in_languages(&format!("{}: {it}", say(Lang::It)), &format!("{}: {en}", say(Lang::En)));
        nodes.push(json!({ "@id": id, "@type": "time:TemporalEntity", "dct:description": told }));
        open.push(named(&id));
    }
    if !open.is_empty() {
        node["cv:openingHours"] = open.into();
    }
    nodes.push(node);
    id
}

fn hours_in_words(office: &OfficePage, kind: HoursKind, lang: Lang) -> String {
    let kept = hours::of(&office.hours, hours::Whose { counter: None, kind });
    week::periods(&kept).iter().map(|period| period.in_words(lang)).collect::<Vec<_>>().join("; ")
}

pub(super) fn costs(iri: &str, service: &InLanguages, nodes: &mut Vec<Value>) -> Value {
    let pairs = service.it.service.costs.iter().zip(&service.en.service.costs);
    let mut ids = Vec::new();
    for (place, (it, en)) in pairs.enumerate() {
        let id = format!("{iri}-cost-{}", place + 1);
        let told = |title: &str, text: &str| {
            [title, text].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
        };
        let mut node = json!({
            "@id": id,
            "@type": ["cv:Cost", "cpsvapit:Cost"],
            "dct:identifier": format!("{}-{}", service.it.service.code, place + 1),
            "dct:description": in_languages(&told(&it.title, &it.text), &told(&en.title, &en.text)),
        });
        if let Some(cents) = it.cents {
            let euros = format!("{}.{:02}", cents / 100, cents % 100);
            node["cv:hasValue"] = json!({ "@type": "xsd:double", "@value": euros });
            node["cv:currency"] = at(&vocabulary::euro());
            nodes.push(vocabulary::euro());
        }
        nodes.push(node);
        ids.push(named(&id));
    }
    ids.into()
}

/// The documents that are needed.
pub(super) fn inputs(iri: &str, service: &InLanguages, nodes: &mut Vec<Value>) -> Value {
    let pairs = service.it.service.documents.iter().zip(&service.en.service.documents);
    let mut ids = Vec::new();
    for (place, (it, en)) in pairs.enumerate() {
        let id = format!("{iri}-input-{}", place + 1);
        let name = in_languages(&it.title, &en.title);
        let mut node = json!({
            "@id": id,
            "@type": ["cv:Evidence", "cpsvapit:Input"],
            "dct:identifier": format!("{}-{}", service.it.service.code, place + 1),
            "dct:title": name,
            "l0:name": name,
        });
        if !it.text.is_empty() {
            node["dct:description"] = in_languages(&it.text, &en.text);
        }
        nodes.push(node);
        ids.push(named(&id));
    }
    ids.into()
}

/// What one gets.
pub(super) fn output(iri: &str, service: &InLanguages, nodes: &mut Vec<Value>) -> Value {
    let first = |page: &ServicePage| page.service.obtained.lines().next().unwrap_or_default().to_owned();
    let (it, en) = (first(&service.it), first(&service.en));
    if it.is_empty() {
        return Value::Null;
    }
    let id = format!("{iri}-output");
    let name = in_languages(&it, &en);
    nodes.push(json!({
        "@id": id,
        "@type": ["cv:Output", "cpsvapit:Output"],
        "dct:identifier": format!("{}-output", service.it.service.code),
        "dct:title": name,
        "l0:name": name,
    }));
    named(&id)
}

/// The rule that a service follows, with the acts behind it.
pub(super) struct Rule {
    pub id: String,
    pub acts: Value,
}

/// The norms of the sheet; a sheet that names none stands under the law on administrative procedure.
pub(super) fn rule(visit: &Visit, iri: &str, service: &InLanguages, nodes: &mut Vec<Value>) -> Rule {
    let sheet = &service.it.service;
    let mut norms: Vec<(String, String)> =
        sheet.norms.iter().map(|norm| (norm.title.clone(), norm.href.clone())).collect();
    if norms.is_empty() {
        norms.push(("L. 7 agosto 1990, n. 241".to_owned(), String::new()));
    }
    let mut acts = Vec::new();
    for (place, (title, href)) in norms.into_iter().enumerate() {
        let id = format!("{iri}-act-{}", place + 1);
        let mut node = json!({
            "@id": id,
            "@type": ["eli:LegalResource", "cpsvapit:FormalFramework"],
            "dct:title": in_languages(&title, &title),
            "l0:name": in_languages(&title, &title),
            "l0:identifier": title,
        });
        if href.starts_with("http") {
            node["cpsvapit:referenceDoc"] = json!({ "@type": "xsd:anyURI", "@value": href });
            node["foaf:page"] = named(&href);
        }
        nodes.push(node);
        acts.push(named(&id));
    }
    let id = format!("{iri}-rule");
    let say = |lang| visit.app().catalog().say(lang, "charter-page-service-norms").into_owned();
    let name = in_languages(&say(Lang::It), &say(Lang::En));
    let told = |page: &ServicePage, lang| {
        let (norm, name) = (page.service.term_norm.as_str(), page.service.name.as_str());
        if norm.is_empty() { format!("{}: {name}", say(lang)) } else { format!("{name}: {norm}") }
    };
    let description = in_languages(&told(&service.it, Lang::It), &told(&service.en, Lang::En));
    nodes.push(json!({
        "@id": id,
        "@type": ["cpsv:Rule", "cpsvapit:Rule"],
        "dct:identifier": format!("{}-rule", sheet.code),
        "l0:identifier": format!("{}-rule", sheet.code),
        "dct:title": name,
        "l0:name": name,
        "dct:description": description,
        "l0:description": description,
        "cpsv:implements": acts,
        "cpsvapit:implementsFF": acts,
    }));
    Rule { id, acts: acts.into() }
}

/// How long it takes: what the charter promises, else the legal term.
pub(super) fn processing(iri: &str, page: &ServicePage) -> Option<(Value, Value)> {
    let term = page.offer.as_ref().and_then(|offer| offer.term).or(page.service.term)?;
    let unit = if term.unit() == Unit::Months { "Month" } else { "Day" };
    let node = json!({
        "@id": format!("{iri}-time"),
        "@type": "cpsvapit:ServiceProcessingTime",
        "mu:value": term.amount(),
        "mu:hasMeasurementUnit": named(&format!("https://w3id.org/italia/onto/CPSV/{unit}")),
    });
    Some((json!({ "@type": "xsd:duration", "@value": duration(term) }), node))
}

/// As xsd:duration, which knows no working days: five of them take a week.
pub(super) fn duration(term: Term) -> String {
    match term.unit() {
        Unit::Months => format!("P{}M", term.amount()),
        Unit::CalendarDays => format!("P{}D", term.amount()),
        Unit::WorkingDays => format!("P{}D", (term.amount() * 7).div_ceil(5)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_durations() {
        let written = |amount, unit| duration(Term::new(amount, unit).unwrap());
        assert_eq!(written(30, Unit::CalendarDays), "P30D");
        assert_eq!(written(24, Unit::Months), "P24M");
        assert_eq!(written(15, Unit::WorkingDays), "P21D");
    }
}
