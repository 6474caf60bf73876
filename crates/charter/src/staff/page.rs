//! The pages that all forms and lists of the staff share.

use std::fmt::Display;

use askama::Template;
use kernel::{Error, Invalid, Message};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use web::{Input, Pages, Paging, Reply, Shell, Visit};

use super::form::{Builder, Form, Kind, Part};

/// A link of a thing's own menu.
pub(super) struct Tab {
    pub label: String,
    pub href: String,
    pub current: bool,
}

/// A thing's own menu; the current one is the path of the page.
pub(super) fn tabs(visit: &Visit, base: &str, names: &[&str]) -> Vec<Tab> {
    let tab = |name: &&str| {
        let href = if name.is_empty() { base.to_owned() } else { format!("{base}/{name}") };
        let label = if name.is_empty() { "data" } else { name };
        let current = visit.path() == href || !name.is_empty() && visit.path().starts_with(&format!("{href}/"));
        Tab { label: visit.say(&format!("charter-staff-tab-{label}")), current, href }
    };
    names.iter().map(tab).collect()
}

/// The last link of a thing's own menu: what citizens see of it.
pub(super) fn public(visit: &Visit, href: String) -> Tab {
    Tab { label: visit.say("charter-staff-public"), href, current: false }
}

/// A page with a form.
#[derive(Template)]
#[template(path = "staff/form.html")]
pub(super) struct FormPage {
    pub shell: Shell,
    pub lead: String,
    pub tabs: Vec<Tab>,
    pub alert: Option<String>,
    pub form: Form,
    /// What the button says.
    pub button: String,
    /// The way back.
    pub back: String,
    /// Whether the button takes something away or cannot be taken back.
    pub grave: bool,
    /// A further way, as label and address.
    pub more: Option<(String, String)>,
}

impl FormPage {
    pub(super) fn new(visit: &Visit, shell: Shell, form: Form, back: &str) -> Self {
        Self {
            shell,
            lead: String::new(),
            tabs: Vec::new(),
            alert: None,
            form,
            button: visit.say("web-save"),
            back: back.to_owned(),
            grave: false,
            more: None,
        }
    }

    /// A page that asks before something is taken away; its button says what its title says.
    pub(super) fn asking(visit: &Visit, shell: Shell, ask: String, revision: impl Display, back: &str) -> Reply {
        let (input, refused) = (Input::new(), Refused::default());
        let form = Builder::new(visit, &input, &refused.invalid).done(revision);
        let button = shell.title.clone();
        Self { lead: ask, button, grave: true, ..Self::new(visit, shell, form, back) }.answer(visit, &refused)
    }

    /// The page; refused (422) where something is wrong.
    pub(super) fn answer(mut self, visit: &Visit, refused: &Refused) -> Reply {
        self.alert = refused.alert.as_ref().map(|message| visit.message(message));
        if refused.is_none() { web::page(&self) } else { web::refused(&self) }
    }
}

/// Why a form comes back.
#[derive(Default)]
pub(super) struct Refused {
    pub invalid: Invalid,
    /// What stands above the form: somebody else changed the thing meanwhile.
    pub alert: Option<Message>,
}

impl Refused {
    /// What the one who typed can do something about; anything else is a problem of its own.
    ///
    /// # Errors
    /// The error itself.
    pub(super) fn of(error: Error) -> kernel::Result<Self> {
        match error {
            Error::Invalid(invalid) => Ok(Self { invalid, alert: None }),
            Error::Conflict(message) => Ok(Self { invalid: Invalid::default(), alert: Some(message) }),
            other => Err(other),
        }
    }

    pub(super) fn is_none(&self) -> bool {
        self.invalid.is_empty() && self.alert.is_none()
    }

    /// What the next save is made from: what was read before, or what stands there now where the writer has been told of it.
    pub(super) fn revision(&self, input: &Input, now: impl ToString) -> String {
        match input.some("revision") {
            Some(typed) if self.alert.is_none() => typed.to_owned(),
            _ => now.to_string(),
        }
    }
}

/// The mark of a list that has no revision of its own: it changes whenever the list does.
pub(super) fn mark(thing: &impl Serialize) -> kernel::Result<String> {
    let json = serde_json::to_vec(thing).map_err(Error::internal)?;
    Ok(hex::encode(&Sha256::digest(json)[..12]))
}

/// Refuses a list that somebody else changed since it was read.
///
/// # Errors
/// `Conflict`.
pub(super) fn unchanged(thing: &impl Serialize, read: &str) -> kernel::Result<()> {
    if mark(thing)? == read { Ok(()) } else { Err(Error::Conflict("charter-changed-meanwhile".into())) }
}

/// A page with a list.
#[derive(Template)]
#[template(path = "staff/list.html")]
pub(super) struct ListPage {
    pub shell: Shell,
    pub lead: String,
    pub tabs: Vec<Tab>,
    /// What was searched for; none where the list has no search.
    pub search: Option<String>,
    /// The office to which the search keeps.
    pub within: Option<String>,
    /// The way to something new, as label and address.
    pub new: Option<(String, String)>,
    pub columns: Vec<String>,
    pub lines: Vec<Line>,
    pub pages: Option<Pages>,
    pub empty: (String, String),
}

/// The stretch of a whole list that a page shows, and how long the list is.
pub(super) fn stretch<T>(all: Vec<T>, paging: Paging) -> (impl Iterator<Item = T>, u64) {
    let (total, slice) = (all.len() as u64, crate::pages::slice(paging));
    let skipped = usize::try_from(slice.offset).unwrap_or(usize::MAX);
    (all.into_iter().skip(skipped).take(slice.limit as usize), total)
}

/// A line of a list.
pub(super) struct Line {
    pub name: String,
    pub href: String,
    pub cells: Vec<String>,
}
