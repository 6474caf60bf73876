//! A stay of a case at a step.

use jiff::civil::Date;
use kernel::{PersonId, terms};

use crate::procedure::Step;

/// A stay of the case at one step, in one office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The step's code.
    pub step: String,
    /// The day on which it came there.
    pub entered_on: Date,
    /// The day on which it left; none while it is there.
    pub left_on: Option<Date>,
    /// Who works on it there.
    pub officer: Option<PersonId>,
    /// What stopped its clock while it was there.
    pub stops: Vec<terms::Event>,
    /// Whether an opinion or a report was given there.
    pub reported: bool,
}

impl Leg {
    pub(super) fn at(step: &Step, on: Date) -> Self {
        let step = step.code.clone();
        Self { step, entered_on: on, left_on: None, officer: None, stops: Vec::new(), reported: false }
    }
}
