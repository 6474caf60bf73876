//! The templates of acts and letters: a title, and paragraphs with placeholders that a case fills in.

use kernel::words;
use serde::{Deserialize, Serialize};

words! {
    /// What an act does.
    ActKind {
        /// Says that the procedure has begun (L. 241/1990 arts. 7 and 8).
        Start = "start",
        /// Asks for documents (art. 2 c. 7).
        Documents = "documents",
        /// Announces the reasons that stand against granting (art. 10-bis).
        RejectionNotice = "rejection_notice",
        /// Grants what was asked.
        Granted = "granted",
        /// Grants a part of it.
        Partly = "partly",
        /// Refuses.
        Refused = "refused",
        /// Finds that it cannot be decided: inadmissible.
        Inadmissible = "inadmissible",
        /// Extends the term.
        Extension = "extension",
    }
}

/// A template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActTemplate {
    /// Its name in data.
    pub code: String,
    /// What it does.
    pub kind: ActKind,
    /// Its title: "Attestazione di idoneità alloggiativa".
    pub title: String,
    /// Paragraphs, an empty line between them; `{placeholder}` stands for what the case knows.
    pub body: String,
    /// Who signs it, by office: "Il Responsabile del procedimento".
    pub signed_by: String,
}

/// What a template can name. Besides these: `{answer.CODE}`, what was answered to a field.
pub const PLACEHOLDERS: &[&str] = &[
    "applicant",
    "born_on",
    "fiscal_code",
    "address",
    "number",
    "filed_on",
    "office",
    "body",
    "officer",
    "substitute",
    "term",
    "due_on",
    "days_taken",
    "today",
    "reason",
    "documents",
    "documents_by",
    "observations",
    "report",
    "report_on",
    "report_people",
    "report_area",
    "remedies",
];

impl ActTemplate {
    /// The placeholders that stand in title and body, each once, in their order.
    #[must_use]
    pub fn placeholders(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for text in [&self.title, &self.body] {
            for part in text.split('{').skip(1) {
                if let Some((name, _)) = part.split_once('}')
                    && !found.contains(&name)
                {
                    found.push(name);
                }
            }
        }
        found
    }

    /// A text with its placeholders filled in. What nobody knows stays as it stands, in its braces, so that it is seen before it is signed.
    #[must_use]
    pub fn fill(text: &str, known: impl Fn(&str) -> Option<String>) -> String {
        let mut pieces = text.split('{');
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            match piece.split_once('}').and_then(|(name, rest)| known(name).map(|value| (value, rest))) {
                Some((value, rest)) => filled.extend([value.as_str(), rest]),
                None => filled.extend(["{", piece]),
            }
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_knows_is_seen_before_it_is_signed() {
        let known = |name: &str| (name == "applicant").then(|| "Amal {Haddad}".to_owned());
        assert_eq!(ActTemplate::fill("A {applicant}, {due_on}. {", known), "A Amal {Haddad}, {due_on}. {");
    }

    #[test]
    fn a_template_names_each_placeholder_once() {
        let template = ActTemplate {
            code: "a".into(),
            kind: ActKind::Granted,
            title: "Attestazione n. {number}".into(),
            body: "{applicant} … {answer.address}\n\n{applicant}".into(),
            signed_by: String::new(),
        };
        assert_eq!(template.placeholders(), ["number", "applicant", "answer.address"]);
    }
}
