//! What happened to cases: written once.

use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Result, params};

use crate::case::Event;
use crate::ids::CaseId;
use crate::record::Written;

/// Writes the next event. Who comes second with the same number is told.
pub(crate) fn insert(tx: &mut Tx<'_>, id: CaseId, number: u64, event: &Event, by: &Actor) -> Result<()> {
    tx.change(
        "INSERT INTO case_events (case_id, number, day, what, data, at, actor, actor_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, number, event.on, event.what.name(), serde_json::to_string(event)?, tx.now(), by.id, by.name],
    )
    .map_err(|error| match error {
        Error::Constraint(name) if name == "case_events_pkey" => Error::Conflict("cases-changed-meanwhile".into()),
        other => other,
    })
}

/// Writes what was said with an event.
pub(crate) fn write_text(tx: &mut Tx<'_>, id: CaseId, number: u64, text: &str, public: bool) -> Result<()> {
    tx.change(
        "INSERT INTO case_texts (case_id, number, text, public) VALUES ($1, $2, $3, $4)",
        params![id, number, text, public],
    )
}

/// What happened to a case, in order.
pub(crate) fn of(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<Written>> {
    tx.list(
        "SELECT e.number, e.data, e.at, e.actor_name, t.text, t.public FROM case_events e
         LEFT JOIN case_texts t ON t.case_id = e.case_id AND t.number = e.number
         WHERE e.case_id = $1 ORDER BY e.number",
        params![id],
        |row| {
            Ok(Written {
                number: row.next()?,
                event: serde_json::from_str(&row.next::<String>()?)?,
                at: row.next()?,
                by: row.next()?,
                text: row.next::<Option<String>>()?.unwrap_or_default(),
                public: row.next::<Option<bool>>()?.unwrap_or_default(),
            })
        },
    )
}
