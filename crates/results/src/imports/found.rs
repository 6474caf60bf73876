//! What was found in a file: kept beside the import while it is looked at.

use kernel::Message;
use kernel::ledger::Cell;
use serde::{Deserialize, Serialize};

use super::import::Summary;
use crate::intake::mail::{self, Correction, Mailbox};
use crate::intake::{Delivery, Kind, Mapping, Preview, Table};

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Found {
    /// A spreadsheet.
    Sheet(Box<FoundSheet>),
    /// A mailbox, as it was paired; corrections are applied to it whenever it is shown or counted.
    Mailbox(Box<Mailbox>),
    /// Nothing: the file cannot be read.
    Refused(Message),
}

/// A spreadsheet with the rows of one of its tables, summed up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct FoundSheet {
    pub kind: Kind,
    pub tables: Vec<Table>,
    /// The name of the table that was read.
    pub table: String,
    pub mapping: Mapping,
    /// Why the table's rows could not be read: mostly a column that is missing.
    pub fault: Option<Message>,
    pub preview: Option<Preview>,
    /// The good rows as figures see them.
    pub cells: Vec<(Cell, i64)>,
    /// How many are still open and become cases.
    #[serde(default)]
    pub taken: u64,
}

impl FoundSheet {
    /// What the header row of the table says.
    pub fn headers(&self) -> &[String] {
        self.tables.iter().find(|table| table.name == self.table).map_or(&[], |table| &table.headers)
    }

    /// Whether all rows can be counted.
    pub fn is_clean(&self) -> bool {
        self.fault.is_none() && self.preview.as_ref().is_some_and(|preview| preview.is_clean() && preview.good > 0)
    }
}

/// A mailbox with the corrections made so far.
pub(super) fn corrected(mut mailbox: Mailbox, corrections: &[Correction]) -> Mailbox {
    // A correction that no longer fits (the addresses were changed since) changes nothing.
    mail::apply(&mut mailbox, corrections);
    mailbox
}

impl Summary {
    /// The numbers of deliveries.
    pub(super) fn of(deliveries: impl IntoIterator<Item = Delivery>) -> Self {
        let mut summary = Self::default();
        let (mut excluded, mut years) = (std::collections::BTreeMap::new(), std::collections::BTreeMap::new());
        for delivery in deliveries {
            summary.rows += 1;
            *years.entry(delivery.requested_on.year()).or_insert(0) += 1;
            match delivery.excluded {
                Some(reason) => *excluded.entry(String::from(reason)).or_insert(0) += 1,
                None => summary.open += u64::from(delivery.delivered_on.is_none()),
            }
        }
        Self { excluded: excluded.into_iter().collect(), years: years.into_iter().collect(), ..summary }
    }
}
