//! The structured data that the municipalities' validator reads in the page itself (schema.org `GovernmentService`).

use kernel::Result;
use serde_json::json;
use web::Visit;

use crate::read::ServicePage;
use crate::words::AccessChannel;

/// JSON that may stand inside a `script` element: it holds no `<`, so that no text of an office can end the element.
pub(crate) fn metatag(visit: &Visit, page: &ServicePage) -> Result<String> {
    let (service, office, body) = (&page.service, &page.office.office, &page.office.body);
    let word = |family: &str, word: &str| visit.say(&format!("charter-{family}-{word}"));
    let audience: Vec<String> = service.audiences.iter().map(|audience| word("audience", audience.word())).collect();
    let here = format!("{}/services/{}", visit.app().settings().public_url, service.code);
    let online =
        service.channel(AccessChannel::Online).map(|channel| channel.href.clone()).filter(|href| !href.is_empty());
    let address = Address::of(if office.address.is_empty() { &body.address } else { &office.address });
    let value = json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": service.name,
        "description": service.description,
        "url": here,
        "serviceType": service.topics.first().map_or_else(|| service.name.clone(), |topic| word("topic", topic.word())),
        "serviceOperator": { "@type": "GovernmentOrganization", "name": body.name },
        "areaServed": { "@type": "AdministrativeArea", "name": body.name },
        "audience": { "@type": "Audience", "audienceType": if audience.is_empty() { word("audience", "everyone") } else { audience.join(", ") } },
        "availableChannel": {
            "@type": "ServiceChannel",
            "name": page.unit(),
            "serviceUrl": online.unwrap_or(here),
            "serviceLocation": {
                "@type": "Place",
                "name": page.unit(),
                "address": {
                    "@type": "PostalAddress",
                    "streetAddress": address.street,
                    "postalCode": address.code,
                    "addressLocality": address.place,
                },
            },
        },
    });
    Ok(serde_json::to_string(&value)?.replace('<', "\\u003c"))
}

/// An address as offices write it, "Via Mameli 21, 15033 Casale Monferrato", in its parts.
#[derive(Debug, PartialEq, Eq)]
struct Address {
    street: String,
    code: String,
    place: String,
}

impl Address {
    fn of(text: &str) -> Self {
        let whole = text.lines().collect::<Vec<_>>().join(", ");
        let trimmed = |part: &str| part.trim_matches([' ', ',', '–', '-']).to_owned();
        let code = whole.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 5).unwrap_or_default();
        match whole.split_once(code).filter(|_| !code.is_empty()) {
            Some((street, place)) => Self { street: trimmed(street), code: code.to_owned(), place: trimmed(place) },
            None => match whole.rsplit_once([',', '–']) {
                Some((street, place)) => Self { street: trimmed(street), code: String::new(), place: trimmed(place) },
                None => Self { street: trimmed(&whole), code: String::new(), place: String::new() },
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_apart_at_its_postal_code() {
        let address = Address::of("Via Mameli, 21 – 15033 Casale Monferrato (AL)");
        assert_eq!(
            (address.street.as_str(), address.code.as_str(), address.place.as_str()),
            ("Via Mameli, 21", "15033", "Casale Monferrato (AL)")
        );
        assert_eq!(Address::of("Via Fornovo 8, Roma").place, "Roma");
        assert_eq!(Address::of("Via Fornovo 8").street, "Via Fornovo 8");
    }
}
