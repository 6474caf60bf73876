//! Booking and taking back many deliveries in one transaction: what an import brings. They are summed as they are booked, so
//! that figures are as quick right after an import as they are once all is sealed.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::records::Records;
use super::rows::{self, COLUMNS};
use super::{Entry, RowId, totals};
use crate::db::{Bind, Tx, Value};
use crate::error::{Error, Result};
use crate::ids::OfficeId;
use crate::params;

/// How many rows are booked before their marks for the sealer are, and how many are taken back together.
const TOGETHER: usize = 2_000;
/// How many rows are asked for by one statement.
const ASKED: usize = 200;

const LEDGER: [&str; 23] = [
    "id",
    "recorded_at",
    "kind",
    "office",
    "service",
    "channel",
    "subject_kind",
    "subject_id",
    "requested_on",
    "due_legal",
    "due_promised",
    "delivered_on",
    "days",
    "working_days",
    "outcome",
    "excluded",
    "score",
    "charter",
    "source",
    "reference",
    "minutes",
    "weight",
    "reverses",
];

/// Books deliveries in their order and returns how many. `progress` is told how many so far.
///
/// # Errors
/// As `record`; nothing is said about which of them was refused.
pub fn record_all(
    tx: &mut Tx<'_>,
    entries: impl IntoIterator<Item = Entry>,
    mut progress: impl FnMut(u64),
) -> Result<u64> {
    let mut entries = entries.into_iter().map(|entry| (entry, None));
    let (mut booked, mut sums) = (0, Sums::new());
    loop {
        let some = insert(tx, entries.by_ref().take(TOGETHER), &mut sums)?;
        booked += some;
        progress(booked);
        if some < TOGETHER as u64 {
            return totals::leave(tx, sums).map(|()| booked);
        }
    }
}

/// Takes rows back, each once, and returns how many. `progress` is told how many so far.
///
/// # Errors
/// `NotFound` where one of the rows is not there; `Constraint` (`ledger_reversed_once`) where one was taken back already.
pub fn reverse_all(tx: &mut Tx<'_>, ids: &[RowId], mut progress: impl FnMut(u64)) -> Result<u64> {
    let (mut reversed, mut sums) = (0, Sums::new());
    for ids in ids.chunks(TOGETHER) {
        let mut entries = Vec::with_capacity(ids.len());
        for ids in ids.chunks(ASKED) {
            let marks = (1..=ids.len()).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ");
            let sql = format!("SELECT {COLUMNS} FROM ledger l WHERE l.id IN ({marks}) ORDER BY l.id");
            let params: Vec<&dyn Bind> = ids.iter().map(|id| id as &dyn Bind).collect();
            let rows = tx.list(&sql, &params, rows::read)?;
            if rows.len() != ids.len() || rows.iter().any(|row| row.reverses.is_some()) {
                return Err(Error::NotFound);
            }
            entries.extend(rows.into_iter().map(|row| (row.entry, Some(row.id))));
        }
        reversed += insert(tx, entries.into_iter(), &mut sums)?;
        progress(reversed);
    }
    totals::leave(tx, sums).map(|()| reversed)
}

/// The rows of an office that hold (not taken back), requested between two days, whose subject is of a kind and has an
/// identifier that begins in a way: what one import booked.
///
/// # Errors
/// Database errors.
pub fn booked_under(
    tx: &mut Tx<'_>,
    office: OfficeId,
    (from, to): (Date, Date),
    kind: &str,
    beginning: &str,
) -> Result<Vec<RowId>> {
    tx.list(
        "SELECT l.id FROM ledger l
         WHERE l.office = $1 AND l.requested_on >= $2 AND l.requested_on <= $3 AND l.subject_kind = $4
           AND substr(l.subject_id, 1, $5) = $6 AND l.weight = 1
           AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = l.id)
         ORDER BY l.id",
        params![office, from, to, kind, beginning.chars().count(), beginning],
        |row| row.next(),
    )
}

type Sums = BTreeMap<OfficeId, Records>;

fn insert(tx: &mut Tx<'_>, entries: impl Iterator<Item = (Entry, Option<RowId>)>, sums: &mut Sums) -> Result<u64> {
    let (now, ids) = (tx.now(), tx.ids());
    let mut booked: Vec<(RowId, OfficeId)> = Vec::with_capacity(TOGETHER);
    let rows = entries.map(|(entry, reverses)| {
        let id: RowId = ids.make();
        booked.push((id, entry.office));
        sums.entry(entry.office).or_default().count(&entry, weight(reverses));
        values(id, now, entry, reverses)
    });
    let count = tx.insert_all("ledger", &LEDGER, rows)?;
    let pending = booked.iter().map(|(id, office)| [owned(id), owned(office), Value::Bool(true)]);
    tx.insert_all("ledger_pending", &["row_id", "office", "summed"], pending)?;
    Ok(count)
}

fn values(id: RowId, now: Timestamp, entry: Entry, reverses: Option<RowId>) -> [Value<'static>; 23] {
    [
        owned(&id),
        owned(&now),
        Value::Text(entry.kind.word().into()),
        owned(&entry.office),
        owned(&entry.service),
        entry.channel.map_or(Value::Null, |channel| Value::Text(channel.word().into())),
        owned(&entry.subject.kind),
        owned(&entry.subject.id),
        owned(&entry.requested_on),
        owned(&entry.due_legal),
        owned(&entry.due_promised),
        owned(&entry.delivered_on),
        owned(&entry.days),
        owned(&entry.working_days),
        Value::Text(entry.outcome.word().into()),
        owned(&entry.excluded),
        owned(&entry.score),
        owned(&entry.charter),
        owned(&entry.source),
        owned(&entry.reference),
        owned(&entry.minutes),
        Value::Int(weight(reverses)),
        owned(&reverses),
    ]
}

fn weight(reverses: Option<RowId>) -> i64 {
    if reverses.is_some() { -1 } else { 1 }
}

fn owned(value: &impl Bind) -> Value<'static> {
    value.value().into_owned()
}
