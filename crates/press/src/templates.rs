//! The documents that can be set: typst sources inside the program.

/// One kind of document.
pub struct Template {
    /// What a request calls it.
    pub name: &'static str,
    /// One line for `--list`.
    pub about: &'static str,
    /// The typst source.
    pub source: &'static str,
    /// Whether it is kept for years: then only the fonts inside this program set it, and the same data give the same bytes on every machine.
    pub kept: bool,
}

/// Every kind of document.
pub const TEMPLATES: &[Template] = &[
    Template {
        name: "act",
        about: "act or letter of a case: text, who signs it, to whom it goes",
        source: include_str!("../templates/act.typ"),
        kept: true,
    },
    Template {
        name: "breaches",
        about: "terms that were not kept in a year, by procedure and office",
        source: include_str!("../templates/breaches.typ"),
        kept: true,
    },
    Template {
        name: "charter",
        about: "service charter of an office for one year",
        source: include_str!("../templates/charter.typ"),
        kept: true,
    },
    Template {
        name: "labels",
        about: "address labels, A4 sheets of 3 × 8",
        source: include_str!("../templates/labels.typ"),
        kept: false,
    },
    Template {
        name: "letter",
        about: "letters of convocation, one a page, for envelopes with a window",
        source: include_str!("../templates/letter.typ"),
        kept: false,
    },
    Template {
        name: "receipt",
        about: "receipt: of a registration in the protocol, of a case, of an act that was handed over; one page",
        source: include_str!("../templates/receipt.typ"),
        kept: true,
    },
    Template {
        name: "register",
        about: "daily protocol register: registrations, hashes of their documents, annulments",
        source: include_str!("../templates/register.typ"),
        kept: true,
    },
    Template {
        name: "report",
        about: "yearly report: results, charts, anomalies, actions, errata, approval",
        source: include_str!("../templates/report.typ"),
        kept: true,
    },
    Template {
        name: "results",
        about: "results of service quality as one table",
        source: include_str!("../templates/results.typ"),
        kept: true,
    },
];

/// Sources that the documents import.
pub const PARTS: &[(&str, &str)] = &[
    ("figures.typ", include_str!("../templates/figures.typ")),
    ("house.typ", include_str!("../templates/house.typ")),
    ("improvements.typ", include_str!("../templates/improvements.typ")),
    ("tables.typ", include_str!("../templates/tables.typ")),
];

/// The template of that name.
pub fn find(name: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.name == name)
}

/// The keys of `data.labels` that a document can print, sorted: the caller translates them.
pub fn labels(template: &Template) -> Vec<&'static str> {
    let imported = PARTS.iter().filter(|(name, _)| template.source.contains(&format!("#import \"{name}\"")));
    let mut keys: Vec<&str> = std::iter::once(template.source)
        .chain(imported.map(|(_, text)| *text))
        .flat_map(|text| text.split("say(\"").skip(1))
        .filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
