//! The files that rooms keep beside the database, under their hashes: checked, and copied with a backup.

use std::collections::BTreeSet;

use kernel::db::Db;
use kernel::files::{Files, Wrong};
use serde::Serialize;

use super::output;

/// What was found of the files.
#[derive(Debug, Default, Serialize)]
pub(super) struct Found {
    /// How many the rooms name, each once.
    pub all: usize,
    /// How many were read.
    pub read: usize,
    /// Of them, those that were erased with the personal data of their case, and are gone for that reason.
    pub erased: usize,
    /// Those that are not there.
    pub missing: Vec<String>,
    /// Those that are not what was kept.
    pub changed: Vec<String>,
}

/// The files that the rooms name, each once, and those that were erased.
pub(super) struct Names {
    pub all: Vec<String>,
    erased: BTreeSet<String>,
    /// The second in which they were asked for: from where a sample begins.
    second: usize,
}

impl Names {
    /// # Errors
    /// Database errors.
    pub(super) async fn of(db: &Db) -> kernel::Result<Self> {
        let all = db.read(|tx| {
            let mut names = BTreeSet::new();
            for each in app::rooms().iter().filter_map(|room| room.files) {
                each(tx, &mut |name| {
                    names.insert(name.to_owned());
                })?;
            }
            Ok(names.into_iter().collect())
        });
        let (all, erased) = (all.await?, db.read(protocol::erased_files).await?);
        let second = usize::try_from(db.clock().now().as_second()).unwrap_or(0);
        Ok(Self { all, erased: erased.into_iter().collect(), second })
    }

    /// Some of them, evenly chosen, from another place each second: hashes have no order that anything follows.
    fn sample(&self, most: Option<usize>) -> impl Iterator<Item = &String> {
        let step = most.map_or(1, |most| self.all.len().div_ceil(most.max(1)).max(1));
        self.all.iter().skip(self.second % step).step_by(step)
    }

    /// Reads files again and compares them with their hashes, all or at most so many, with a bar.
    ///
    /// # Errors
    /// `Unavailable` where the store does not answer.
    pub(super) async fn check(&self, files: &Files, most: Option<usize>) -> kernel::Result<Found> {
        let mut found = Found { all: self.all.len(), ..Found::default() };
        let bar = output::bar("verifying the files", self.sample(most).count() as u64);
        for name in self.sample(most) {
            found.read += 1;
            match files.check(name).await? {
                None => {}
                Some(Wrong::Missing) if self.erased.contains(name) => found.erased += 1,
                Some(Wrong::Missing) => found.missing.push(name.clone()),
                Some(Wrong::Changed) => found.changed.push(name.clone()),
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        Ok(found)
    }

    /// Copies into a folder, or back out of one, what is not there yet, each file checked on its way.
    ///
    /// # Errors
    /// `Unavailable` where a store does not answer.
    pub(super) async fn copy(&self, from: &Files, to: &Files, what: &str) -> kernel::Result<Found> {
        let mut found = Found { all: self.all.len(), ..Found::default() };
        let bar = output::bar(what, self.all.len() as u64);
        for name in &self.all {
            bar.inc(1);
            if to.check(name).await?.is_none() {
                continue;
            }
            match from.check(name).await? {
                None => {
                    to.put(from.get(name).await?).await?;
                    found.read += 1;
                }
                Some(Wrong::Missing) if self.erased.contains(name) => found.erased += 1,
                Some(Wrong::Missing) => found.missing.push(name.clone()),
                Some(Wrong::Changed) => found.changed.push(name.clone()),
            }
        }
        bar.finish_and_clear();
        Ok(found)
    }
}

impl Found {
    pub(super) fn is_in_order(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty()
    }

    /// What is wrong, in words, with the first of the names.
    pub(super) fn fault_words(&self) -> String {
        const SHOWN: usize = 5;
        let told = |names: &[String], what: &str| {
            let first = names.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
            let more = if names.len() > SHOWN { ", …" } else { "" };
            (!names.is_empty()).then(|| format!("{} {what}: {first}{more}", names.len()))
        };
        let parts = [told(&self.missing, "files are not there"), told(&self.changed, "files are not what was kept")];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }
}
