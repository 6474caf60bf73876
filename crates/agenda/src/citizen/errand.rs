//! What somebody comes for, and where: the head of every step.

use charter::{CounterId, CounterPlace};
use kernel::db::Tx;
use kernel::{Lang, Result};
use web::Visit;

use crate::counter::Terms;
use crate::ids::TypeCode;
use crate::kind::Words;
use crate::store;
use crate::words::Help;

/// A type at a counter, in the reader's language.
pub(crate) struct Errand {
    pub(crate) terms: Terms,
    pub(crate) words: Words,
    pub(crate) place: CounterPlace,
    /// The languages in which help is given here; none where the type has none.
    pub(crate) languages: Vec<String>,
}

impl Errand {
    /// # Errors
    /// `NotFound` where the counter does not receive it; database errors.
    pub(crate) fn find(tx: &mut Tx<'_>, counter: CounterId, kind: &TypeCode, lang: Lang) -> Result<Self> {
        let terms = store::counters::terms(tx, counter, kind)?;
        let helped = terms.kind.help != Help::None;
        let languages = if helped { store::mediators::languages(tx, terms.agenda.office)? } else { Vec::new() };
        Ok(Self {
            words: store::types::words(tx, kind, lang.code())?,
            place: charter::counter_place(tx, counter, lang)?,
            terms,
            languages,
        })
    }

    pub(crate) fn lead(&self) -> String {
        lead(&self.words, &self.place)
    }

    /// How many people may come, as choices; nothing to choose where only one may.
    pub(crate) fn people(&self) -> Vec<(String, String)> {
        let most = self.terms.kind.people_most;
        let choice = |number: u16| (number.to_string(), number.to_string());
        if most > 1 { (1..=most).map(choice).collect() } else { Vec::new() }
    }

    /// The languages of interpreters and mediators, as choices.
    pub(crate) fn language_choices(&self, visit: &Visit) -> Vec<(String, String)> {
        if self.languages.is_empty() {
            return Vec::new();
        }
        let key = if self.terms.kind.help == Help::Needed { "agenda-language-choose" } else { "agenda-language-no" };
        let none = (String::new(), visit.say(key));
        std::iter::once(none).chain(self.languages.iter().map(|code| (code.clone(), language(visit, code)))).collect()
    }

    /// Whether a language has to be chosen before anything is free.
    pub(crate) fn lacks_language(&self, language: &str) -> bool {
        self.terms.kind.help == Help::Needed && language.is_empty()
    }
}

/// "Information · Sportello URP, Ufficio Relazioni con il Pubblico".
pub(crate) fn lead(words: &Words, place: &CounterPlace) -> String {
    format!("{} · {}, {}", words.name, place.name, place.office_name)
}

/// The name of a language; its code where it has none here, and nothing where no language is asked for.
pub(crate) fn language(visit: &Visit, code: &str) -> String {
    let key = format!("agenda-speaks-{code}");
    if visit.app().catalog().has(Lang::It, &key) { visit.say(&key) } else { code.to_uppercase() }
}
