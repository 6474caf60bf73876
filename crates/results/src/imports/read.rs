//! Reading a file: what is in it, and everything that is wrong with it. No database here; what the office knows came in before.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::ledger::{Cell, Kind};

use super::booking::{Booked, Booking};
use super::found::FoundSheet;
use super::ground::Ground;
use super::import::{ImportId, NewImport, Settings};
use super::packed::Packed;
use crate::intake::mail::{self, MailRules, Mailbox};
use crate::intake::{Delivery, FileFault, Limits, Mapping, Preview, Rules, Sheet, Source, check_each};

/// What a file is read against.
#[derive(Clone)]
pub(super) struct Reader {
    pub id: ImportId,
    pub new: NewImport,
    pub settings: Settings,
    pub ground: Ground,
    pub today: Date,
    pub zone: TimeZone,
}

/// Rows that can be counted, or what is wrong with them.
pub(super) struct Checked {
    pub preview: Preview,
    pub table: String,
    pub rows: Packed,
}

impl Reader {
    /// A spreadsheet, summed up to be looked at.
    ///
    /// # Errors
    /// Where the file is no spreadsheet that can be read. A table whose columns are not understood is no error here: it can be
    /// put right by hand.
    pub fn look(&self, source: Source, progress: impl FnMut(u64)) -> Result<FoundSheet, FileFault> {
        let (sheet, mapping) = self.open(source)?;
        let (mut cells, mut taken): (BTreeMap<Cell, i64>, u64) = (BTreeMap::new(), 0);
        let add = |_: &Delivery, booked: Booked| {
            taken += u64::from(booked.case.is_some());
            booked.entries().for_each(|entry| *cells.entry(Cell::of(&entry)).or_default() += 1);
        };
        let read = self.through(&sheet, &mapping, add, progress);
        let (preview, fault) = match read {
            Ok(preview) => (Some(preview), None),
            Err(fault) => (None, Some(fault.message())),
        };
        Ok(FoundSheet {
            kind: sheet.kind,
            table: sheet.table().name.clone(),
            tables: sheet.tables,
            mapping,
            fault,
            preview,
            cells: cells.into_iter().collect(),
            taken,
        })
    }

    /// A spreadsheet's rows, to be counted if nothing is wrong with them.
    ///
    /// # Errors
    /// Where the file or the table cannot be read.
    pub fn check(&self, source: Source, progress: impl FnMut(u64)) -> Result<Checked, FileFault> {
        let (sheet, mapping) = self.open(source)?;
        let mut rows = Packed::default();
        let preview = self.through(&sheet, &mapping, |delivery, _| rows.push(delivery), progress)?;
        Ok(Checked { preview, table: sheet.table().name.clone(), rows })
    }

    /// A mailbox, paired.
    ///
    /// # Errors
    /// Where the file is no mailbox, or no own address was given.
    pub fn mailbox(&self, source: Source, progress: impl FnMut(u64)) -> Result<Mailbox, FileFault> {
        let rules = MailRules {
            year: self.settings.year,
            ..MailRules::new(self.settings.own.clone(), self.today, self.zone.clone())
        };
        mail::read(source, &rules, &Limits::default(), progress)
    }

    fn open(&self, source: Source) -> Result<(Sheet, Mapping), FileFault> {
        let mut sheet = Sheet::open(source, &Limits::default())?;
        // A table that is no longer there was chosen for another file: what was recognised stands.
        let chosen = self.settings.table.as_ref().is_some_and(|name| sheet.choose(name).is_ok());
        let by_hand = self.settings.mapping.clone().filter(|_| chosen || self.settings.table.is_none());
        let mut mapping = by_hand.unwrap_or_else(|| sheet.guess());
        if self.new.kind == Kind::Opening {
            mapping.days_alone();
        }
        if self.new.kind != Kind::Case {
            mapping.no_cases();
        }
        Ok((sheet, mapping))
    }

    fn through(
        &self,
        sheet: &Sheet,
        mapping: &Mapping,
        mut each: impl FnMut(&Delivery, Booked),
        progress: impl FnMut(u64),
    ) -> Result<Preview, FileFault> {
        let rules = Rules { today: self.today, year: self.settings.year, zone: self.zone.clone() };
        let mut booking = Booking::new(&self.ground, &self.new, self.id);
        let good = |delivery: &Delivery| {
            let booked = booking.of(delivery)?;
            each(delivery, booked);
            Ok(())
        };
        check_each(sheet, mapping, &rules, good, progress)
    }
}
