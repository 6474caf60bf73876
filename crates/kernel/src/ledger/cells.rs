//! Cells: rows of the ledger summed up by everything that figures ask about. Rows are summed once: by the sealer, or as they are
//! booked where they come by the thousand; only the few that wait for the sealer are summed as they are read. A figure costs the
//! number of different cells, not the number of rows.

use jiff::civil::Date;

use super::records::Records;
use super::{Channel, Entry, Filter, Kind, Outcome, totals};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{OfficeId, ServiceId};
use crate::params;

/// Rows that are alike in all that a figure may ask, and how many they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
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
    /// Minutes waited or served.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
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
    pub fn of(entry: &Entry) -> Self {
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
            minutes: entry.minutes,
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
        self.excluded.is_some() == filter.excluded.unwrap_or(false)
            && any(&filter.kinds, Some(&self.kind))
            && !(filter.kinds.is_empty() && Kind::OBSERVED.contains(&self.kind))
            && any(&filter.services, self.service.as_ref())
            && any(&filter.channels, self.channel.as_ref())
            && any(&filter.outcomes, Some(&self.outcome))
            && any(&filter.sources, self.source.as_ref())
            && filter.within_days.is_none_or(|most| self.days.is_some_and(|days| days <= most))
            && filter.within_working_days.is_none_or(|most| self.working_days.is_some_and(|days| days <= most))
            && filter.within_minutes.is_none_or(|most| self.minutes.is_some_and(|minutes| minutes <= most))
            && (!filter.within_legal_term || self.legal_kept == Some(true))
            && (!filter.within_promise || self.promise_kept == Some(true))
    }

    /// The cell's name inside its office and period: its other members as JSON, in order; the minutes behind them, where there are any.
    pub(super) fn name(&self) -> Result<String> {
        let first = (self.kind, self.service, self.channel, self.outcome, self.days, self.working_days);
        let second = (self.due_legal, self.due_promised, self.legal_kept, self.promise_kept, self.score);
        Ok(match self.minutes {
            None => serde_json::to_string(&(first, second, &self.excluded, &self.source))?,
            Some(minutes) => serde_json::to_string(&(first, second, &self.excluded, &self.source, minutes))?,
        })
    }
}

/// All cells of an office whose requests fall between two days (both counted), with their counts; sealed or not. Whole months
/// come from the totals; the days of a month that is not asked for as a whole are summed row by row.
///
/// # Errors
/// Database errors.
pub fn cells(tx: &mut Tx<'_>, office: OfficeId, from: Date, to: Date) -> Result<Vec<(Cell, i64)>> {
    let Some((first, last)) = whole_months(from, to) else {
        let mut records = Records::default();
        add_rows(tx, BY_DAY, office, (from, to), &mut records)?;
        return Ok(records.into_cells().collect());
    };
    let mut records = totals::between(tx, office, first, last)?;
    if from < first {
        add_rows(tx, BY_DAY, office, (from, first.yesterday().map_err(Error::internal)?), &mut records)?;
    }
    if last < to {
        add_rows(tx, BY_DAY, office, (last.tomorrow().map_err(Error::internal)?, to), &mut records)?;
    }
    add_rows(tx, PENDING, office, (first, last), &mut records)?;
    Ok(records.into_cells().collect())
}

/// The first day of the first month and the last day of the last one that lie wholly between two days.
fn whole_months(from: Date, to: Date) -> Option<(Date, Date)> {
    let first = if from.day() == 1 { from } else { from.last_of_month().tomorrow().ok()? };
    let last = if to == to.last_of_month() { to } else { to.first_of_month().yesterday().ok()? };
    (first < last).then_some((first, last))
}

const BY_DAY: &str = "ledger l WHERE l.office = $1 AND l.requested_on >= $2 AND l.requested_on <= $3
  ORDER BY l.requested_on, l.id";
const PENDING: &str = "ledger_pending p JOIN ledger l ON l.id = p.row_id
  WHERE p.office = $1 AND NOT p.summed AND l.requested_on >= $2 AND l.requested_on <= $3 ORDER BY p.row_id";

/// Adds the weights of single rows.
fn add_rows(
    tx: &mut Tx<'_>,
    rows: &str,
    office: OfficeId,
    (from, to): (Date, Date),
    records: &mut Records,
) -> Result<()> {
    tx.each(&format!("SELECT {} FROM {rows}", super::rows::COLUMNS), params![office, from, to], |row| {
        let row = super::rows::read(row)?;
        records.count(&row.entry, row.weight);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_months_come_from_the_totals() {
        let months = |from: &str, to: &str| {
            whole_months(from.parse().unwrap(), to.parse().unwrap()).map(|(a, b)| format!("{a} {b}"))
        };
        assert_eq!(months("2024-01-01", "2024-12-31").unwrap(), "2024-01-01 2024-12-31");
        assert_eq!(months("2024-01-02", "2024-12-30").unwrap(), "2024-02-01 2024-11-30");
        assert_eq!(months("2024-01-31", "2024-02-29").unwrap(), "2024-02-01 2024-02-29");
        assert_eq!(months("2024-01-02", "2024-02-28"), None);
        assert_eq!(months("2024-05-10", "2024-05-20"), None);
        assert_eq!(months("2024-05-20", "2024-05-10"), None);
    }
}
