//! Reads the times of procedures: what was in force that year in one query, and the ledger's cells of each office.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use charter::{OfficeRow, Slice};
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::{self, Cell};
use kernel::{Lang, OfficeId, Result};
use web::{Input, Visit};

use super::tally::Tally;
use crate::procedure::{LegalTerm, Version, of_year};
use crate::year;

/// A procedure with what came of it in a year.
pub(super) struct Times {
    pub(super) version: Version,
    pub(super) office: OfficeRow,
    pub(super) tally: Tally,
    /// The legal terms of who filed in the year, the oldest first.
    pub(super) terms: Vec<LegalTerm>,
}

/// What is asked: a year, an office, a piece of a name.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) year: i16,
    pub(super) office: String,
    pub(super) text: String,
    today: Date,
    lang: Lang,
}

impl Asked {
    pub(super) fn of(visit: &Visit) -> Self {
        let input = Input::of_query(visit.query());
        let this = visit.today().year();
        Self {
            year: year::asked(&input, this).unwrap_or(this),
            office: input.text("office").to_owned(),
            text: input.text("q").trim().chars().take(100).collect(),
            today: visit.today(),
            lang: visit.lang(),
        }
    }

    /// The same as fields of a form.
    pub(super) fn input(&self) -> Input {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Input::new().with("year", self.year).with_some("office", some(&self.office)).with_some("q", some(&self.text))
    }
}

/// The procedures of a year by office and name, and the offices that have any.
pub(super) fn times(tx: &mut Tx<'_>, asked: &Asked) -> Result<(Vec<Times>, Vec<OfficeRow>)> {
    let (first, last) = year::days(asked.year);
    let offices = charter::offices(tx, None, Slice::ALL, asked.lang)?.items;
    let mut cells: BTreeMap<OfficeId, Vec<(Cell, i64)>> = BTreeMap::new();
    let (mut found, mut with): (Vec<Times>, Vec<OfficeRow>) = (Vec::new(), Vec::new());
    for version in of_year(tx, first, last.min(asked.today))? {
        let Some(office) = offices.iter().find(|office| office.id == version.office) else { continue };
        let of_office = match cells.entry(office.id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(ledger::cells(tx, office.id, first, last)?),
        };
        let tally = Tally::of(of_office, version.service, asked.today);
        // A procedure that began later has nothing to tell, but where its past was brought in.
        if tally.is_empty() && version.in_force_from > last {
            continue;
        }
        if !with.iter().any(|known| known.id == office.id) {
            with.push(office.clone());
        }
        let name = version.definition.name.to(asked.lang).0.to_lowercase();
        let wanted = asked.office.is_empty() || asked.office == office.code;
        if wanted && name.contains(&asked.text.to_lowercase()) {
            let terms = of_days(&version.definition.terms, first, last);
            found.push(Times { office: office.clone(), tally, terms, version });
        }
    }
    let key = |times: &Times| {
        let name = times.version.definition.name.to(asked.lang).0.to_owned();
        (times.office.body_name.clone(), times.office.name.clone(), name)
    };
    found.sort_by_cached_key(key);
    with.sort_by(|one, other| one.name.cmp(&other.name));
    Ok((found, with))
}

/// The terms that hold on some day of a period.
fn of_days(terms: &[LegalTerm], first: Date, last: Date) -> Vec<LegalTerm> {
    let ends_before = |at: usize| terms.get(at + 1).and_then(|next| next.filed_from).is_some_and(|next| next <= first);
    let holds = |(at, term): &(usize, &LegalTerm)| term.filed_from.is_none_or(|from| from <= last) && !ends_before(*at);
    terms.iter().enumerate().filter(holds).map(|(_, term)| term.clone()).collect()
}
