//! What an office says to citizens, in the languages that it has written it in.

use std::collections::BTreeMap;

use kernel::Lang;
use serde::{Deserialize, Serialize};

/// A text in Italian and in as many other languages as somebody has translated it into.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Said(pub BTreeMap<Lang, String>);

/// A text as somebody reads it, and the language that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) lang: Lang,
}

impl Said {
    /// The text for a reader.
    pub(crate) fn told(&self, lang: Lang) -> Told {
        let (text, lang) = self.to(lang);
        Told { text: text.to_owned(), lang }
    }

    /// A text in Italian alone.
    #[must_use]
    pub fn italian(text: &str) -> Self {
        Self(BTreeMap::from([(Lang::It, text.to_owned())]))
    }

    /// The text in a language, or in Italian where nobody has translated it; and the language that it is in.
    #[must_use]
    pub fn to(&self, lang: Lang) -> (&str, Lang) {
        let written = |lang: Lang| self.0.get(&lang).map(String::as_str).filter(|text| !text.is_empty());
        match written(lang) {
            Some(text) => (text, lang),
            None => (written(Lang::It).unwrap_or_default(), Lang::It),
        }
    }

    /// The text as the office reads it.
    #[must_use]
    pub fn it(&self) -> &str {
        self.to(Lang::It).0
    }

    /// Whether it says nothing, not even in Italian.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.it().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_translated_is_said_in_italian_and_marked_so() {
        let mut said = Said::italian("Sopralluogo");
        said.0.insert(Lang::En, "Inspection".into());
        said.0.insert(Lang::Fr, String::new());
        assert_eq!(said.to(Lang::En), ("Inspection", Lang::En));
        assert_eq!(said.to(Lang::Fr), ("Sopralluogo", Lang::It));
        assert_eq!(said.to(Lang::Ar), ("Sopralluogo", Lang::It));
    }
}
