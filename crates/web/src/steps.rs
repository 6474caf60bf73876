//! The steps of a form of several pages, above each of them (`macros::steps`): which one this is, which are done, and the way back to those.

use std::cmp::Ordering;

/// A step as the page shows it.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its place, from 1.
    pub number: usize,
    /// Its name.
    pub label: String,
    /// Whether this is it.
    pub current: bool,
    /// Whether it is behind.
    pub done: bool,
    /// Where it leads, for those that are behind.
    pub href: Option<String>,
}

/// Steps in their order, each with its name, how it stands to the one that is shown, and where it is.
#[must_use]
pub fn steps(all: impl IntoIterator<Item = (String, Ordering, String)>) -> Vec<Step> {
    let step = |(number, (label, stands, href)): (usize, (String, Ordering, String))| Step {
        number,
        label,
        current: stands == Ordering::Equal,
        done: stands == Ordering::Less,
        href: (stands == Ordering::Less).then_some(href),
    };
    (1..).zip(all).map(step).collect()
}
