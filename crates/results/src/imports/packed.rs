//! The rows of a file in few bytes: a million of them wait for their transaction in about seventy megabytes.

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::ledger::{Channel, Outcome};

use crate::intake::{CaseFacts, Delivery};

/// Deliveries, packed. Reasons given for other causes than an exclusion are not booked and not kept.
#[derive(Default)]
pub(super) struct Packed {
    rows: Vec<Row>,
    /// Words that many rows share: services, reasons of exclusion.
    words: Vec<Box<str>>,
    places: HashMap<Box<str>, u32>,
    /// All references, one behind the other.
    references: String,
}

struct Row {
    row: u32,
    requested_on: Date,
    delivered_on: Option<Date>,
    due_on: Option<Date>,
    channel: Option<Channel>,
    outcome: Outcome,
    /// 0 where no mark was given.
    score: u8,
    /// Place of the words plus one; 0 for none.
    excluded: u32,
    service: u32,
    /// Days plus one; 0 where none were given.
    suspended: u16,
    elsewhere: u16,
    /// Place of the name of who asks.
    applicant: u32,
    /// Where the reference ends; it begins where the one before it ends.
    reference_end: u32,
}

impl Packed {
    pub fn push(&mut self, delivery: &Delivery) {
        let excluded = self.place(delivery.excluded.as_deref());
        let service = self.place(delivery.service.as_deref());
        let applicant = self.place(delivery.case.applicant.as_deref());
        self.references.push_str(delivery.reference.as_deref().unwrap_or_default());
        self.rows.push(Row {
            row: delivery.row,
            requested_on: delivery.requested_on,
            delivered_on: delivery.delivered_on,
            due_on: delivery.due_on,
            channel: delivery.channel,
            outcome: delivery.outcome,
            score: delivery.score.and_then(|score| score.try_into().ok()).unwrap_or(0),
            excluded,
            service,
            suspended: delivery.case.suspended.map_or(0, |days| days + 1),
            elsewhere: delivery.case.elsewhere.map_or(0, |days| days + 1),
            applicant,
            // A file that is read has at most four gigabytes (`Limits`).
            reference_end: u32::try_from(self.references.len()).unwrap_or(u32::MAX),
        });
    }

    fn place(&mut self, words: Option<&str>) -> u32 {
        let Some(words) = words else { return 0 };
        if let Some(place) = self.places.get(words) {
            return *place;
        }
        self.words.push(words.into());
        let place = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.places.insert(words.into(), place);
        place
    }

    /// The deliveries in their order, unpacked one by one; as often as needed.
    pub fn iter(&self) -> impl Iterator<Item = Delivery> {
        let begins = std::iter::once(0).chain(self.rows.iter().map(|row| row.reference_end as usize));
        self.rows.iter().zip(begins).map(|(row, begin)| {
            let reference = self.references.get(begin..row.reference_end as usize).unwrap_or_default();
            Delivery {
                row: row.row,
                requested_on: row.requested_on,
                delivered_on: row.delivered_on,
                due_on: row.due_on,
                channel: row.channel,
                outcome: row.outcome,
                excluded: self.words_at(row.excluded),
                reason: None,
                reference: Some(reference).filter(|reference| !reference.is_empty()).map(Into::into),
                score: Some(i64::from(row.score)).filter(|score| *score > 0),
                service: self.words_at(row.service),
                case: CaseFacts {
                    suspended: row.suspended.checked_sub(1),
                    elsewhere: row.elsewhere.checked_sub(1),
                    applicant: self.words_at(row.applicant),
                    // Looked at when the file was read: all rows are of one office.
                    office: None,
                },
            }
        })
    }

    fn words_at(&self, place: u32) -> Option<Box<str>> {
        self.words.get((place as usize).checked_sub(1)?).cloned()
    }
}

impl FromIterator<Delivery> for Packed {
    fn from_iter<I: IntoIterator<Item = Delivery>>(deliveries: I) -> Self {
        let mut packed = Self::default();
        deliveries.into_iter().for_each(|delivery| packed.push(&delivery));
        packed
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_packed_comes_out_as_it_was() {
        let plain = Delivery {
            row: 2,
            requested_on: date(2023, 3, 1),
            delivered_on: Some(date(2023, 3, 4)),
            due_on: None,
            channel: Some(Channel::Post),
            outcome: Outcome::Refused,
            excluded: None,
            reason: None,
            reference: Some("PG/123".into()),
            score: None,
            service: Some("Bandi ERP".into()),
            case: CaseFacts { suspended: Some(0), elsewhere: Some(12), ..CaseFacts::default() },
        };
        let bare = Delivery { row: 3, reference: None, channel: None, service: None, score: Some(5), ..plain.clone() };
        let apart = Delivery {
            row: 4,
            excluded: Some("doppia".into()),
            outcome: Outcome::Open,
            delivered_on: None,
            due_on: Some(date(2023, 4, 1)),
            ..plain.clone()
        };
        let all = [plain, bare, apart];
        let packed: Packed = all.iter().cloned().collect();
        assert_eq!(packed.iter().collect::<Vec<_>>(), all);
        assert!(size_of::<Row>() <= 48);
    }
}
