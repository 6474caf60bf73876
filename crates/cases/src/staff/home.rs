//! What the first page of the staff area says of cases.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::{Caller, May};
use kernel::{Message, Result};
use web::Awaiting;

use super::HOME;
use crate::acts::asking;
use crate::retention;
use crate::store::list::{self, Filter, Section, Side};
use crate::store::sendings;

/// Who works on cases is told what is late, what is due within a week, and what nobody works on, in their offices.
pub(crate) fn awaiting(tx: &mut Tx<'_>, caller: &Caller, today: Date) -> Result<Vec<Awaiting>> {
    let scope = caller.scope(May::WorkOnCases);
    if scope.is_empty() {
        return Ok(Vec::new());
    }
    let (section, side, text) = (Section::Open, Side::Here, String::new());
    let filter = Filter { scope, today, section, side, office: None, officer: None, procedure: None, text };
    let counts = list::counts(tx, &filter)?;
    let asking = sendings::count(tx, &sendings::Filter { scope: filter.scope, text: String::new() })?;
    let told = [
        (Section::Late, "cases-awaiting-late"),
        (Section::Week, "cases-awaiting-week"),
        (Section::Unassigned, "cases-awaiting-unassigned"),
    ];
    let awaiting = |(section, key): (Section, &'static str)| {
        let count = counts.iter().find(|(known, _)| *known == section).map_or(0, |(_, count)| *count);
        Awaiting { count, what: Message::new(key).with("count", count), href: format!("{HOME}?section={section}") }
    };
    let mut found: Vec<Awaiting> = told.into_iter().map(awaiting).collect();
    let what = Message::new("cases-awaiting-sendings").with("count", asking);
    found.push(Awaiting { count: asking, what, href: asking::HOME.to_owned() });
    let count = retention::waiting(tx, caller.scope(May::DecideCases), today)?;
    let what = Message::new("cases-awaiting-retention").with("count", count);
    found.push(Awaiting { count, what, href: "/staff/cases/retention".to_owned() });
    Ok(found)
}
