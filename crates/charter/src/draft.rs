//! Writing a charter: a draft, copied from the last one or new, changed part by part, each change undone where it was wrong.

use kernel::db::Tx;
use kernel::history::{self, Action, Actor, HistoryId};
use kernel::{Error, Invalid, OfficeId, Result, params};
use serde::{Deserialize, Serialize};

use crate::charter::{Action as Improvement, Charter, CharterBook, Offer, Principle};
use crate::find::subject;
use crate::ids::{CharterId, OwnerId};
use crate::save::{Noted, note};
use crate::standard::{Quality, Standard};
use crate::store::{charters, texts};
use crate::texts::Root;
use crate::words::{CharterState, Timing};

/// One part of a charter as it shall be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", content = "is", rename_all = "snake_case")]
pub enum Edit {
    /// Title and texts.
    Texts {
        /// Its title.
        title: String,
        /// What comes before the principles.
        introduction: String,
        /// What comes after the improvement actions.
        closing: String,
        /// Notes below the table of standards.
        notes: String,
    },
    /// All principles.
    Principles(Vec<Principle>),
    /// All services.
    Offers(Vec<Offer>),
    /// One standard, new or known by its key.
    Standard(Box<Standard>),
    /// The standard of a key is taken away.
    NoStandard(String),
    /// All promises in words.
    Qualities(Vec<Quality>),
    /// All improvement actions.
    Actions(Vec<Improvement>),
}

/// Begins a charter without anything in it.
///
/// # Errors
/// `Invalid` beside `title` or `year`, also where the year has a draft already.
pub fn begin(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, year: i16, title: &str) -> Result<CharterId> {
    let version = charters::last_version(tx, office, year)? + 1;
    let charter = Charter::draft(tx.id(), office, year, version, title);
    charter.check()?;
    charters::write(tx, &charter)?;
    note(tx, of_charter(by, Action::Created, &charter), None, Some(&charter))?;
    Ok(charter.id)
}

pub(crate) fn of_charter<'a>(by: &'a Actor, action: Action, charter: &'a Charter) -> Noted<'a> {
    let subject = subject(Root::Charter(charter.id));
    Noted { by, action, subject, office: Some(charter.office), summary: &charter.title }
}

/// Begins a charter as a copy of another one, translations too; the title is the other's where none is given. Standards keep their keys;
/// actions that were done or given up stay behind.
///
/// # Errors
/// `NotFound`; `Invalid` beside `year`, also where the year has a draft already.
pub fn copy(tx: &mut Tx<'_>, by: &Actor, from: CharterId, year: i16, title: Option<&str>) -> Result<CharterId> {
    let old = crate::read::charter_book(tx, from, kernel::Lang::It)?;
    let version = charters::last_version(tx, old.charter.office, year)? + 1;
    let title = title.unwrap_or(&old.charter.title);
    let mut charter = Charter::draft(tx.id(), old.charter.office, year, version, title);
    charter.introduction.clone_from(&old.charter.introduction);
    charter.closing.clone_from(&old.charter.closing);
    charter.notes.clone_from(&old.charter.notes);
    charter.copied_from = Some(from);
    charter.check()?;
    charters::write(tx, &charter)?;
    let mut owners: Vec<(OwnerId, OwnerId)> = vec![(from.into(), charter.id.into())];
    copy_parts(tx, &old, charter.id, &mut owners)?;
    texts::copy(tx, from.into(), charter.id.into(), &owners)?;
    note(tx, of_charter(by, Action::Created, &charter), None, Some(&charter))?;
    Ok(charter.id)
}

fn copy_parts(tx: &mut Tx<'_>, old: &CharterBook, to: CharterId, owners: &mut Vec<(OwnerId, OwnerId)>) -> Result<()> {
    macro_rules! renamed {
        ($list:expr) => {{
            let mut list = $list;
            for one in &mut list {
                let old = OwnerId::from(one.id);
                one.id = tx.id();
                owners.push((old, one.id.into()));
            }
            list
        }};
    }
    let principles = renamed!(old.principles.clone());
    charters::replace_principles(tx, to, &principles)?;
    let offers = renamed!(old.offers.clone());
    charters::replace_offers(tx, to, &offers)?;
    for standard in renamed!(old.standards.clone()) {
        charters::insert_standard(tx, to, &standard)?;
    }
    let qualities = renamed!(old.qualities.clone());
    charters::replace_qualities(tx, to, &qualities)?;
    let open: Vec<Improvement> = old.actions.iter().filter(|action| action.is_open()).cloned().collect();
    charters::replace_actions(tx, to, &renamed!(open))
}

/// Changes one part of a draft and returns the draft's revision.
///
/// # Errors
/// `Conflict` where it is no draft or somebody changed it meanwhile; `Invalid` beside the part's fields. A planned value that is worse
/// than the last one or than the law is refused beside `planned`, with both values.
pub fn edit(tx: &mut Tx<'_>, by: &Actor, id: CharterId, revision: u64, edit: &Edit) -> Result<u64> {
    change(tx, by, id, revision, edit, Action::Changed)
}

/// Takes a change of a draft back: what the part was before it.
///
/// # Errors
/// `NotFound` where the entry is no change of a part of a charter; else as `edit`.
pub fn undo(tx: &mut Tx<'_>, by: &Actor, entry: HistoryId) -> Result<u64> {
    let entry = history::change(tx, entry)?;
    if entry.subject.kind != "charter" {
        return Err(Error::NotFound);
    }
    let before: Edit =
        entry.before.as_deref().and_then(|json| serde_json::from_str(json).ok()).ok_or(Error::NotFound)?;
    let id: CharterId = entry.subject.id.parse()?;
    let revision = charters::row(tx, id)?.revision;
    change(tx, by, id, revision, &before, Action::Undone)
}

fn change(tx: &mut Tx<'_>, by: &Actor, id: CharterId, revision: u64, edit: &Edit, action: Action) -> Result<u64> {
    let mut charter = charters::row(tx, id)?;
    charter.must_be_draft()?;
    charter.revision = revision;
    let before = as_it_is(tx, &charter, edit)?;
    put(tx, &mut charter, edit)?;
    charter.check()?;
    let revision = charters::write(tx, &charter)?;
    let mut book = charters::book(tx, charter.clone(), kernel::Lang::It)?;
    texts::sweep(tx, id.into(), &mut book)?;
    note(tx, of_charter(by, action, &charter), Some(&before), Some(edit))?;
    Ok(revision)
}

/// The part as it is before the change.
fn as_it_is(tx: &mut Tx<'_>, charter: &Charter, edit: &Edit) -> Result<Edit> {
    let id = charter.id;
    Ok(match edit {
        Edit::Texts { .. } => Edit::Texts {
            title: charter.title.clone(),
            introduction: charter.introduction.clone(),
            closing: charter.closing.clone(),
            notes: charter.notes.clone(),
        },
        Edit::Principles(_) => Edit::Principles(charters::principles(tx, id)?),
        Edit::Offers(_) => Edit::Offers(charters::offers(tx, id)?),
        Edit::Standard(standard) => was(tx, id, &standard.key)?,
        Edit::NoStandard(key) => was(tx, id, key)?,
        Edit::Qualities(_) => Edit::Qualities(charters::qualities(tx, id)?),
        Edit::Actions(_) => Edit::Actions(charters::actions(tx, id)?),
    })
}

fn was(tx: &mut Tx<'_>, charter: CharterId, key: &str) -> Result<Edit> {
    let found = by_key(tx, charter, key)?;
    Ok(found.map_or_else(|| Edit::NoStandard(key.to_owned()), |standard| Edit::Standard(Box::new(standard))))
}

fn by_key(tx: &mut Tx<'_>, charter: CharterId, key: &str) -> Result<Option<Standard>> {
    Ok(charters::standards(tx, "p.charter = $1 AND p.key = $2", params![charter, key])?.pop())
}

fn put(tx: &mut Tx<'_>, charter: &mut Charter, edit: &Edit) -> Result<()> {
    let id = charter.id;
    match edit {
        Edit::Texts { title, introduction, closing, notes } => {
            charter.title.clone_from(title);
            charter.introduction.clone_from(introduction);
            charter.closing.clone_from(closing);
            charter.notes.clone_from(notes);
            Ok(())
        }
        Edit::Principles(list) => {
            all_given(list.iter().map(|one| &one.title), "principles", "title")?;
            charters::replace_principles(tx, id, list)
        }
        Edit::Offers(list) => {
            for (place, offer) in list.iter().enumerate() {
                if (offer.timing == Timing::Term) != offer.term.is_some() {
                    return Err(Error::Invalid(
                        Invalid::default().with(format!("offers.{place}.term"), "charter-term-missing"),
                    ));
                }
            }
            charters::replace_offers(tx, id, list)
        }
        Edit::Standard(standard) => put_standard(tx, charter, standard),
        Edit::NoStandard(key) => charters::remove_standard(tx, id, key),
        Edit::Qualities(list) => {
            all_given(list.iter().map(|one| &one.factor), "qualities", "factor")?;
            charters::replace_qualities(tx, id, list)
        }
        Edit::Actions(list) => {
            all_given(list.iter().map(|one| &one.text), "actions", "text")?;
            charters::replace_actions(tx, id, list)
        }
    }
}

fn put_standard(tx: &mut Tx<'_>, charter: &Charter, standard: &Standard) -> Result<()> {
    standard.check()?;
    let last = match charters::last_in_force(tx, charter.office, charter.id)? {
        Some(last) => by_key(tx, last.id, &standard.key)?,
        None => None,
    };
    if let Some(why) = standard.why_worse(last.as_ref()) {
        return Err(Error::field("planned", why));
    }
    charters::remove_standard(tx, charter.id, &standard.key)?;
    charters::insert_standard(tx, charter.id, standard)
}

fn all_given<'a>(texts: impl Iterator<Item = &'a String>, list: &str, field: &str) -> Result<()> {
    let mut wrong = Invalid::default();
    for (place, _) in texts.enumerate().filter(|(_, text)| text.trim().is_empty()) {
        wrong.add(format!("{list}.{place}.{field}"), "charter-required");
    }
    wrong.check()
}

/// Throws a draft away.
///
/// # Errors
/// `NotFound`; `Conflict` where it is no draft.
pub fn discard(tx: &mut Tx<'_>, by: &Actor, id: CharterId) -> Result<()> {
    let charter = charters::row(tx, id)?;
    if charter.state != CharterState::Draft {
        return Err(Error::Conflict("charter-frozen".into()));
    }
    let book = charters::book(tx, charter.clone(), kernel::Lang::It)?;
    charters::remove(tx, id)?;
    note(tx, of_charter(by, Action::Removed, &charter), Some(&book), None)
}
