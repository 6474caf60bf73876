//! What the program says, in the reader's language: Fluent texts of every room, held in one catalogue.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::error::Message;

/// A language that the program carries. The office works in Italian or English; what citizens read is there in all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Italian: the first language, to which missing texts fall back.
    It,
    /// English, complete.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Romanian.
    Ro,
    /// Albanian.
    Sq,
    /// Arabic, from right to left.
    Ar,
    /// Ukrainian.
    Uk,
    /// Chinese, simplified.
    Zh,
}

impl Lang {
    /// All languages, the first one first.
    pub const ALL: [Self; 9] =
        [Self::It, Self::En, Self::Fr, Self::Es, Self::Ro, Self::Sq, Self::Ar, Self::Uk, Self::Zh];

    /// The languages of the office: the staff area, the search and what is frozen are in these.
    pub const OFFICE: [Self; 2] = [Self::It, Self::En];

    /// The code of BCP 47, as in `<html lang>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ro => "ro",
            Self::Sq => "sq",
            Self::Ar => "ar",
            Self::Uk => "uk",
            Self::Zh => "zh",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::It => "Italiano",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Ro => "Română",
            Self::Sq => "Shqip",
            Self::Ar => "العربية",
            Self::Uk => "Українська",
            Self::Zh => "中文",
        }
    }

    /// The direction of its script.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }

    /// What stands between a number's whole part and its decimals.
    #[must_use]
    pub fn decimal_mark(self) -> char {
        if matches!(self, Self::En | Self::Zh | Self::Ar) { '.' } else { ',' }
    }

    /// What stands between thousands.
    #[must_use]
    pub fn thousands_mark(self) -> char {
        match self {
            Self::It | Self::Es | Self::Ro => '.',
            Self::En | Self::Ar | Self::Zh => ',',
            Self::Fr | Self::Sq | Self::Uk => '\u{202f}',
        }
    }

    /// What stands between the members of a list.
    #[must_use]
    pub fn comma(self) -> &'static str {
        match self {
            Self::Ar => "، ",
            Self::Zh => "、",
            _ => ", ",
        }
    }

    /// What ends a sentence.
    #[must_use]
    pub fn full_stop(self) -> &'static str {
        if self == Self::Zh { "。" } else { "." }
    }

    /// The office's language for a reader of this one: English for who reads English, else Italian.
    #[must_use]
    pub fn of_office(self) -> Self {
        if self == Self::En { Self::En } else { Self::It }
    }

    /// The language of a code ("it", "en-GB"), where it is carried.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or(code);
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }
}

/// An argument of a text: a number takes part in plurals, a text does not.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A whole number.
    Int(i64),
    /// A text, shown as it is.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

macro_rules! whole_numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(number: $kind) -> Self {
                Self::Int(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        impl From<&$kind> for Arg {
            fn from(number: &$kind) -> Self {
                (*number).into()
            }
        }
    )*};
}
whole_numbers!(i64, i32, i16, u64, u32, u16, usize);

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// The texts of one room in one language: the source of a `.ftl` file.
pub type Texts = (Lang, &'static str);

/// All texts of all rooms in all languages.
pub struct Catalog {
    bundles: HashMap<Lang, FluentBundle<FluentResource>>,
    /// Texts without arguments, formatted once: most of a page is made of them.
    fixed: HashMap<Lang, HashMap<String, String>>,
    missing: Mutex<BTreeSet<String>>,
}

impl Catalog {
    /// Reads the rooms' texts.
    ///
    /// # Errors
    /// A sentence that names the fault, where a file cannot be read or two rooms define one key.
    pub fn new(texts: impl IntoIterator<Item = Texts>) -> Result<Self, String> {
        let mut bundles: HashMap<Lang, FluentBundle<FluentResource>> = HashMap::new();
        let mut sources = Vec::new();
        for (lang, source) in texts {
            sources.push((lang, source));
            let resource = FluentResource::try_new(source.to_owned())
                .map_err(|(_, errors)| format!("{}: {errors:?}", lang.code()))?;
            let bundle = bundles.entry(lang).or_insert_with(|| {
                let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
                // Isolation marks serve scripts of mixed direction; in Italian and English they would only reach copied text.
                bundle.set_use_isolating(lang.dir() == "rtl");
                // Dates go into texts as ISO; `DAY($on)` writes them out.
                bundle.add_function("DAY", move |day, _| crate::calendar::write_out(day, lang)).unwrap_or_default();
                bundle
            });
            bundle.add_resource(resource).map_err(|errors| format!("{}: {errors:?}", lang.code()))?;
        }
        let mut catalog = Self { bundles, fixed: HashMap::new(), missing: Mutex::new(BTreeSet::new()) };
        for (lang, source) in sources {
            for key in keys(source) {
                catalog.fix(lang, key);
            }
        }
        Ok(catalog)
    }

    fn fix(&mut self, lang: Lang, key: &str) {
        let Some(bundle) = self.bundles.get(&lang) else { return };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
        if errors.is_empty() {
            self.fixed.entry(lang).or_default().insert(key.to_owned(), text);
        }
    }

    /// A text; where the language lacks it, the Italian one; where that lacks it too, the key, and the key is noted as missing.
    #[must_use]
    pub fn say(&self, lang: Lang, key: &str) -> Cow<'_, str> {
        match self.fixed.get(&lang).and_then(|texts| texts.get(key)) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.fill::<&str>(lang, key, &[])),
        }
    }

    /// A text with arguments; as `say` where it is missing.
    #[must_use]
    pub fn fill<N: AsRef<str>>(&self, lang: Lang, key: &str, args: &[(N, Arg)]) -> String {
        if let Some(text) = self.find(lang, key, args) {
            return text;
        }
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).insert(format!("{}: {key}", lang.code()));
        self.find(Lang::It, key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A message in a language.
    #[must_use]
    pub fn message(&self, lang: Lang, message: &Message) -> String {
        if message.args.is_empty() {
            return self.say(lang, &message.key).into_owned();
        }
        self.fill(lang, &message.key, &message.args)
    }

    /// Whether a language has a text of its own for a key.
    #[must_use]
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.bundles.get(&lang).is_some_and(|bundle| bundle.has_message(key))
    }

    /// The keys that were asked for and not found, as "language: key". Tests hold that there are none.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn find(&self, lang: Lang, key: &str, args: &[(impl AsRef<str>, Arg)]) -> Option<String> {
        let bundle = self.bundles.get(&lang)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            let value = match value {
                Arg::Int(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(text.as_str()),
            };
            fluent.set(name.as_ref().to_owned(), value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        for error in errors {
            self.missing
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(format!("{}: {key}: {error}", lang.code()));
        }
        Some(text)
    }
}

/// The keys that a `.ftl` source defines, in order: tests compare the languages by them.
#[must_use]
pub fn keys(source: &str) -> Vec<&str> {
    source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()))
        .collect()
}

/// The first language carried among those that a browser accepts (`Accept-Language`), by its weights.
#[must_use]
pub fn accepted(header: &str) -> Option<Lang> {
    let mut wanted: Vec<(f32, Lang)> = header
        .split(',')
        .filter_map(|part| {
            let (code, weight) = part.split_once(";q=").unwrap_or((part, "1"));
            Some((weight.trim().parse().unwrap_or(0.0), Lang::of(code.trim())?))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.first().map(|(_, lang)| *lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_follows_the_number_and_a_missing_key_is_noted() {
        let catalog =
            Catalog::new([(Lang::It, "days = { $n ->\n    [one] un giorno\n   *[other] { $n } giorni\n}\n")]).unwrap();
        assert_eq!(catalog.fill(Lang::It, "days", &[("n", 1.into())]), "un giorno");
        assert_eq!(catalog.fill(Lang::En, "days", &[("n", 3.into())]), "3 giorni");
        assert_eq!(catalog.missing(), ["en: days"]);
    }

    #[test]
    fn the_browsers_weights_decide() {
        assert_eq!(accepted("de, en-GB;q=0.7, it;q=0.9"), Some(Lang::It));
        assert_eq!(accepted("de"), None);
    }
}
