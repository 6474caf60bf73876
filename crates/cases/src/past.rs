//! Cases of past years, brought in by a table (docs/decisions/0014). What is concluded needs nobody any more: the import books it, held against
//! the terms of its day that are told here. What is still open becomes a case like any other, filed on its day, and goes on from there.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::permit::Scope;
use kernel::{Error, Lang, OfficeId, Result};
use web::{Past, PastCase, PastProcedure, PastTerms};

use crate::file::{Application, begin};
use crate::person::Person;
use crate::procedure::{self, ClockStart, Version};
use crate::store::cases;

/// What the import of past deliveries asks of this room.
pub(crate) const PAST: Past = Past { procedures, take_over };

fn procedures(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<PastProcedure>> {
    let mut found = Vec::new();
    for row in procedure::all(tx, &Scope::Offices(vec![office]))? {
        let mut versions = procedure::versions(tx, row.id)?;
        versions.sort_by_key(|version| (version.in_force_from, version.number));
        let terms = terms(&versions);
        if !terms.is_empty() {
            let names = vec![row.code, row.name];
            found.push(PastProcedure { service: row.service, names, terms, closed_from: row.closed_from });
        }
    }
    Ok(found)
}

/// The terms by the day of filing, the oldest first. What the first version says of older days holds for them as well: its terms name the days
/// from which each of them does.
fn terms(versions: &[Version]) -> Vec<PastTerms> {
    let mut found = Vec::new();
    for (place, version) in versions.iter().enumerate() {
        let from = (place > 0).then_some(version.in_force_from);
        let until = versions.get(place + 1).map(|next| next.in_force_from);
        let held = |day: &Date| from.is_none_or(|from| *day > from) && until.is_none_or(|until| *day < until);
        let later = version.definition.terms.iter().filter_map(|term| term.filed_from).filter(held).map(Some);
        for from in std::iter::once(from).chain(later) {
            let legal = version.definition.legal_term(from.unwrap_or(Date::MIN)).map(|legal| legal.term);
            let at_once = version.definition.clock_start == ClockStart::Receipt;
            let promised = version.definition.promise.filter(|_| at_once);
            found.push(PastTerms { from, legal: legal.filter(|_| at_once), promised });
        }
    }
    found
}

/// Nobody is written to: the applicant has heard of it long ago.
fn take_over(tx: &mut Tx<'_>, by: &Actor, past: &PastCase) -> Result<bool> {
    // Lists are searched by numbers in capitals.
    let number = past.number.trim().to_uppercase();
    let version = procedure::of_past(tx, past.service, past.filed_on)?.ok_or(Error::NotFound)?;
    if cases::has_number(tx, version.office, &number)? {
        return Ok(false);
    }
    let application = Application {
        version,
        channel: past.channel.unwrap_or(Channel::Other),
        filed_on: past.filed_on,
        lang: Lang::It,
        applicant: Person { name: past.applicant.trim().to_owned(), ..Person::default() },
        delegate: None,
        answers: BTreeMap::new(),
        documents: Vec::new(),
    };
    let id = tx.id();
    begin(tx, by, id, &application, (None, number))?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;
    use kernel::ids::Uuid;

    use super::*;
    use crate::procedure::Procedure;

    fn version(number: u32, in_force_from: Date, definition: Procedure) -> Version {
        Version {
            id: Uuid::nil().into(),
            procedure: Uuid::nil().into(),
            code: "a".into(),
            service: Uuid::nil().into(),
            office: Uuid::nil().into(),
            number,
            in_force_from,
            made_by: String::new(),
            at: Timestamp::UNIX_EPOCH,
            definition,
        }
    }

    #[test]
    fn the_terms_of_each_day_of_filing_are_those_of_its_version() {
        let predefined = crate::predefined::all().unwrap();
        let reunification = predefined.into_iter().find(|one| one.code == "family_reunification").unwrap().procedure;
        let mut shorter = reunification.clone();
        shorter.terms.truncate(1);
        let found = terms(&[version(1, date(2025, 1, 1), reunification), version(2, date(2026, 1, 1), shorter)]);
        let on = |day: Date| {
            let held = found.iter().rev().find(|terms| terms.from.is_none_or(|from| from <= day)).unwrap();
            held.legal.map(kernel::terms::Term::amount)
        };
        assert_eq!(on(date(2019, 5, 1)), Some(90));
        assert_eq!(on(date(2025, 10, 3)), Some(90));
        assert_eq!(on(date(2025, 10, 4)), Some(150), "DL 146/2025");
        assert_eq!(on(date(2026, 2, 1)), Some(90), "the later version's");
    }
}
