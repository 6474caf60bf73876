//! Cells: rows of the ledger summed up by everything that figures ask about. Sealed rows are summed once, by the sealer; rows
//! that are not sealed yet are summed as they are read. A figure costs the number of different cells, not the number of rows.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Channel, Filter, Kind, Outcome, Row};
use crate::db::{self, Tx};
use crate::error::Result;
use crate::ids::{OfficeId, ServiceId};
use crate::params;

/// Rows that are alike in all that a figure may ask, and how many they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cell {
    /// The month of the request ("2023-05"); the day where the row is open or an opening, since those are judged by the day.
    pub period: String,
    /// What the rows are about.
    pub kind: Kind,
    /// The service.
    pub service: Option<ServiceId>,
    /// How it was asked.
    pub channel: Option<Channel>,
    /// What came of it.
    pub outcome: Outcome,
    /// Why the rows do not count.
    pub excluded: Option<String>,
    /// Calendar days taken.
    pub days: Option<i64>,
    /// Working days taken.
    pub working_days: Option<i64>,
    /// The last day by law, kept for open rows only.
    pub due_legal: Option<Date>,
    /// The last day by the charter, kept for open rows only.
    pub due_promised: Option<Date>,
    /// Whether the answer came by the legal term; none where there is no term or no answer.
    pub legal_kept: Option<bool>,
    /// Whether the answer came by the promise.
    pub promise_kept: Option<bool>,
    /// The score.
    pub score: Option<i64>,
    /// Where imported rows come from.
    pub source: Option<String>,
}

impl Cell {
    /// The cell that a row belongs to.
    #[must_use]
    pub fn of(row: &Row) -> Self {
        let entry = &row.entry;
        let open = entry.delivered_on.is_none();
        let by_day = open || entry.kind == Kind::Opening;
        let day = entry.requested_on.to_string();
        let kept = |due: Option<Date>| due.and_then(|due| entry.delivered_on.map(|on| on <= due));
        Self {
            period: if by_day { day } else { day[..7].to_owned() },
            kind: entry.kind,
            service: entry.service,
            channel: entry.channel,
            outcome: entry.outcome,
            excluded: entry.excluded.clone(),
            days: entry.days,
            working_days: entry.working_days,
            due_legal: entry.due_legal.filter(|_| open),
            due_promised: entry.due_promised.filter(|_| open),
            legal_kept: kept(entry.due_legal),
            promise_kept: kept(entry.due_promised),
            score: entry.score,
            source: entry.source.clone(),
        }
    }

    /// Whether a filter takes the cell's rows. The same conditions, as SQL on single rows, stand beside `ledger::page`.
    #[must_use]
    pub fn matches(&self, filter: &Filter) -> bool {
        fn any<T: PartialEq>(wanted: &[T], has: Option<&T>) -> bool {
            wanted.is_empty() || has.is_some_and(|has| wanted.contains(has))
        }
        any(&filter.kinds, Some(&self.kind))
            && any(&filter.services, self.service.as_ref())
            && any(&filter.channels, self.channel.as_ref())
            && any(&filter.outcomes, Some(&self.outcome))
            && any(&filter.sources, self.source.as_ref())
            && filter.within_days.is_none_or(|most| self.days.is_some_and(|days| days <= most))
            && filter.within_working_days.is_none_or(|most| self.working_days.is_some_and(|days| days <= most))
            && (!filter.within_legal_term || self.legal_kept == Some(true))
            && (!filter.within_promise || self.promise_kept == Some(true))
            && self.excluded.is_some() == filter.excluded.unwrap_or(false)
    }

    /// The cell's name inside its office and period: its other members, in order.
    pub(super) fn name(&self) -> String {
        let text = |part: Option<String>| part.unwrap_or_default();
        [
            self.kind.to_string(),
            text(self.service.map(|id| id.to_string())),
            text(self.channel.map(|channel| channel.to_string())),
            self.outcome.to_string(),
            text(self.days.map(|days| days.to_string())),
            text(self.working_days.map(|days| days.to_string())),
            text(self.due_legal.map(|due| due.to_string())),
            text(self.due_promised.map(|due| due.to_string())),
            text(self.legal_kept.map(|kept| kept.to_string())),
            text(self.promise_kept.map(|kept| kept.to_string())),
            text(self.score.map(|score| score.to_string())),
            text(self.excluded.clone()),
            text(self.source.clone()),
        ]
        .join("\u{1f}")
    }
}

/// All cells of an office whose requests fall between two days (both counted), with their counts; sealed or not.
///
/// # Errors
/// Database errors.
pub fn cells(tx: &mut Tx<'_>, office: OfficeId, from: Date, to: Date) -> Result<Vec<(Cell, i64)>> {
    let (first, after) = (from.to_string()[..7].to_owned(), to.to_string());
    let mut found = tx.list(
        "SELECT period, kind, service, channel, outcome, excluded, days, working_days, due_legal, due_promised, legal_kept,
           promise_kept, score, source, count
         FROM ledger_totals WHERE office = $1 AND period >= $2 AND period <= $3 ORDER BY period, cell",
        params![office, first, after],
        |row| Ok((read(row)?, row.next()?)),
    )?;
    let mut fresh: HashMap<Cell, i64> = HashMap::new();
    let sql = format!(
        "SELECT {} FROM ledger_pending p JOIN ledger l ON l.id = p.row_id
         WHERE p.office = $1 AND l.requested_on >= $2 AND l.requested_on <= $3 ORDER BY p.row_id",
        super::rows::COLUMNS
    );
    tx.each(&sql, params![office, from, to], |row| {
        let row = super::rows::read(row)?;
        *fresh.entry(Cell::of(&row)).or_default() += row.weight;
        Ok(())
    })?;
    found.extend(fresh);
    Ok(found)
}

fn read(row: &mut db::Row<'_>) -> Result<Cell> {
    Ok(Cell {
        period: row.next()?,
        kind: row.next()?,
        service: row.next()?,
        channel: row.next()?,
        outcome: row.next()?,
        excluded: row.next()?,
        days: row.next()?,
        working_days: row.next()?,
        due_legal: row.next()?,
        due_promised: row.next()?,
        legal_kept: row.next()?,
        promise_kept: row.next()?,
        score: row.next()?,
        source: row.next()?,
    })
}

/// Adds counts to the totals of an office.
pub(super) fn add(tx: &mut Tx<'_>, office: OfficeId, cell: &Cell, count: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO ledger_totals (office, period, cell, kind, service, channel, outcome, excluded, days, working_days, due_legal,
           due_promised, legal_kept, promise_kept, score, source, count)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         ON CONFLICT (office, period, cell) DO UPDATE SET count = ledger_totals.count + excluded.count",
        params![
            office,
            cell.period,
            cell.name(),
            cell.kind,
            cell.service,
            cell.channel,
            cell.outcome,
            cell.excluded,
            cell.days,
            cell.working_days,
            cell.due_legal,
            cell.due_promised,
            cell.legal_kept,
            cell.promise_kept,
            cell.score,
            cell.source,
            count
        ],
    )?;
    Ok(())
}
