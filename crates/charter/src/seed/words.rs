//! Translations of a file, gathered while its things are made and saved once a page is whole.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Invalid, Lang, Message, Result};

use super::Translations;
use crate::ids::OwnerId;
use crate::save;
use crate::texts::Root;

/// The translations of one page, each with its owner and its place in the file.
#[derive(Default)]
pub(super) struct Gathered(Vec<(OwnerId, String, Translations)>);

impl Gathered {
    /// Remembers the translations of a thing.
    pub(super) fn add(&mut self, owner: impl Into<OwnerId>, at: &str, translations: &Translations) {
        if !translations.is_empty() {
            self.0.push((owner.into(), at.to_owned(), translations.clone()));
        }
    }

    /// Saves them.
    pub(super) fn save(self, tx: &mut Tx<'_>, by: &Actor, root: Root) -> Result<()> {
        let mut wrong = Invalid::default();
        for (_, at, translations) in &self.0 {
            for code in translations.keys().filter(|code| known(code).is_none()) {
                wrong.add(format!("{at}.translations.{code}"), "charter-seed-language");
            }
        }
        wrong.check()?;
        for lang in crate::texts::foreign() {
            self.save_one(tx, by, root, lang)?;
        }
        Ok(())
    }

    fn save_one(&self, tx: &mut Tx<'_>, by: &Actor, root: Root, lang: Lang) -> Result<()> {
        let mut texts = save::translations(tx, root, lang)?;
        let (mut wrong, mut any) = (Invalid::default(), false);
        for (owner, at, translations) in &self.0 {
            for (field, text) in translations.get(lang.code()).into_iter().flatten() {
                match texts.iter_mut().find(|one| one.owner == *owner && one.field == *field) {
                    Some(one) => text.clone_into(&mut one.text),
                    None => wrong.add(format!("{at}.translations.{}.{field}", lang.code()), strange(field)),
                }
                any = true;
            }
        }
        wrong.check()?;
        if any { save::save_translations(tx, by, root, lang, &texts) } else { Ok(()) }
    }
}

fn known(code: &str) -> Option<Lang> {
    crate::texts::foreign().find(|lang| lang.code() == code)
}

fn strange(field: &str) -> Message {
    Message::new("charter-translation-strange").with("field", field)
}

/// Says where in the file a refusal belongs: `services.urp-risponde.description`.
pub(super) fn at<T>(place: &str, result: Result<T>) -> Result<T> {
    result.map_err(|error| match error {
        Error::Invalid(found) => {
            let mut wrong = Invalid::default();
            found.0.into_iter().for_each(|(field, message)| wrong.add(placed(place, &field), message));
            Error::Invalid(wrong)
        }
        other => other,
    })
}

fn placed(place: &str, field: &str) -> String {
    // What already names its place in the file keeps it.
    if field.starts_with(place) { field.to_owned() } else { format!("{place}.{field}") }
}

/// A code in the file that names nothing.
pub(super) fn unknown(place: &str, field: &str, code: &str) -> Error {
    let message = Message::new("charter-seed-unknown").with("code", code);
    Error::Invalid(Invalid::default().with(format!("{place}.{field}"), message))
}
