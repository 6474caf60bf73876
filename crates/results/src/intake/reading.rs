//! One row into one delivery, or into everything that is wrong with it.
//!
//! The day of the request must be there; a blank day of the answer means that the request is open. No answer comes
//! before its request, nothing happens after today, and an excluded request says why. A header that comes again, a row
//! of totals and a remark below the table are recognised and explained in one sentence each, instead of as many broken
//! cells as they have.

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::Message;
use kernel::ledger::{Channel, Outcome};
use sheets::dates::{self, Clock, DateFault};
use sheets::words::fold;
use sheets::{Cell, Reader, Row, letters};

use super::columns::{Field, Mapping};
use super::delivery::{CaseFacts, Delivery};
use super::fault::{Column, FileFault, RowError, RowFault, quoted};
use super::sheet::{Rules, Table};
use super::values::{self, Unknown};

/// The rows of a table, read one after the other.
pub struct Rows {
    reader: Reader,
    row: Row,
    columns: [Option<usize>; Field::ALL.len()],
    headers: Vec<String>,
    header_row: u32,
    rules: Rules,
    epoch_1904: bool,
    limit: u32,
    read: u64,
    blank: u64,
    ended: bool,
    errors: Vec<RowError>,
    channels: Memory<Channel>,
    outcomes: Memory<Outcome>,
}

/// Words already looked up: columns repeat the same few.
struct Memory<T>(HashMap<String, Result<T, Unknown>>);

impl<T: Copy> Memory<T> {
    fn look_up(&mut self, text: &str, find: fn(&str) -> Result<T, Unknown>) -> Result<T, Unknown> {
        if let Some(known) = self.0.get(text) {
            return *known;
        }
        let found = find(text);
        if self.0.len() < 1000 {
            self.0.insert(text.to_owned(), found);
        }
        found
    }
}

/// First day on which a public office can have received what it now counts.
const EARLIEST: Date = jiff::civil::date(1990, 1, 1);

impl Rows {
    pub(super) fn new(
        reader: Reader,
        table: &Table,
        mapping: &Mapping,
        rules: Rules,
        epoch_1904: bool,
        limit: u32,
    ) -> Self {
        Self {
            reader,
            row: Row::default(),
            columns: Field::ALL.map(|field| mapping.column(field)),
            headers: table.headers.clone(),
            header_row: table.header_row,
            rules,
            epoch_1904,
            limit,
            read: 0,
            blank: 0,
            ended: false,
            errors: Vec::new(),
            channels: Memory(HashMap::new()),
            outcomes: Memory(HashMap::new()),
        }
    }

    /// Filled rows read so far, right or wrong.
    #[must_use]
    pub fn read(&self) -> u64 {
        self.read
    }

    /// Blank rows passed over so far.
    #[must_use]
    pub fn blank(&self) -> u64 {
        self.blank
    }

    fn delivery(&mut self) -> Result<Delivery, Vec<RowError>> {
        self.errors.clear();
        let requested_on = self.day(Field::Requested);
        if requested_on.is_none()
            && let Some(message) = self.no_delivery()
        {
            return Err(vec![RowError { row: self.row.number, column: None, message }]);
        }
        let (width, expected) = (self.row.width(), self.headers.len());
        if width > expected {
            let message = Message::new("intake-extra-cells")
                .with("cells", (width - expected) as u64)
                .with("value", quoted(&self.row.shown(self.row.cell(width - 1))));
            self.fail_at(expected, message);
        }
        let (delivered_on, due_on) = (self.day(Field::Delivered), self.day(Field::Due));
        self.compare_days(requested_on, delivered_on, due_on);
        let channel = self.channel();
        let said = self.outcome(delivered_on);
        let reason = self.words(Field::Reason);
        let (excluded, reason) = self.exclusion(reason);
        if said.is_some_and(|said| !matches!(said, Outcome::Open | Outcome::Withdrawn))
            && delivered_on.is_none()
            && excluded.is_none()
            && self.column(Field::Delivered).is_some()
            && self.errors.is_empty()
        {
            self.fail(Field::Delivered, Message::new("intake-outcome-no-date"));
        }
        let outcome = said.unwrap_or(if delivered_on.is_some() { Outcome::Done } else { Outcome::Open });
        let (reference, service) = (self.words(Field::Reference), self.words(Field::Service));
        let score = self.number(Field::Score, "intake-score", values::score_of, values::score);
        let case = self.case_facts();
        match requested_on {
            Some(requested_on) if self.errors.is_empty() => Ok(Delivery {
                row: self.row.number,
                requested_on,
                delivered_on,
                due_on,
                channel,
                outcome,
                excluded,
                reason,
                reference,
                score,
                service,
                case,
            }),
            _ => Err(std::mem::take(&mut self.errors)),
        }
    }

    /// Rows without a day of request that are no deliveries at all, explained.
    fn no_delivery(&self) -> Option<Message> {
        let requested = self.cell(Field::Requested);
        let header = self.column(Field::Requested).and_then(|column| self.headers.get(column));
        if let (Cell::Text(span), Some(header)) = (requested, header)
            && fold(self.row.text(span)) == fold(header)
        {
            return Some(Message::new("intake-header-again"));
        }
        let first = (0..self.row.width()).map(|column| self.row.cell(column)).find(|cell| *cell != Cell::Empty)?;
        let Cell::Text(span) = first else { return None };
        let text = self.row.text(span);
        let word = fold(text);
        let totals = ["totale", "totali", "tot", "total", "totals", "somma", "media", "average", "sum", "grand total"];
        if totals.iter().any(|total| word == *total || word.starts_with(&format!("{total} "))) {
            return Some(Message::new("intake-totals").with("value", quoted(text)));
        }
        let remark = self.row.filled() == 1 && text.contains(' ');
        remark.then(|| Message::new("intake-remark").with("value", quoted(text)))
    }

    fn day(&mut self, field: Field) -> Option<Date> {
        let cell = self.cell(field);
        let clock = Clock { today: self.rules.today, year: self.rules.year, zone: &self.rules.zone };
        let read = match cell {
            Cell::Empty => Ok(None),
            Cell::Day(day) => Ok(Some(day)),
            Cell::Number(number) => dates::from_number(number, self.epoch_1904).map(Some).ok_or(DateFault::Unreadable),
            Cell::Text(span) if dates::says_none(self.row.text(span)) => Ok(None),
            Cell::Text(span) => dates::parse(self.row.text(span), &clock).map(Some),
            Cell::Yes(_) => Err(DateFault::Unreadable),
            Cell::Formula(_) | Cell::Broken(_) => {
                self.fail_unreadable(field, cell);
                return None;
            }
        };
        let problem = match read {
            Ok(None) if field == Field::Requested => Some("intake-date-missing"),
            Ok(Some(day)) if day < EARLIEST => Some("intake-date-old"),
            Ok(Some(day)) if day > self.rules.today && field != Field::Due => Some("intake-date-future"),
            Ok(_) => None,
            Err(DateFault::Unreadable) => Some("intake-date-unreadable"),
            Err(DateFault::Impossible) => Some("intake-date-impossible"),
            Err(DateFault::MonthFirst) => Some("intake-date-month-first"),
            Err(DateFault::Ambiguous) => Some("intake-date-ambiguous"),
        };
        if let Some(key) = problem {
            self.fail_value(field, key, cell);
            return None;
        }
        read.ok().flatten()
    }

    fn compare_days(&mut self, requested: Option<Date>, delivered: Option<Date>, due: Option<Date>) {
        let Some(requested) = requested else { return };
        let written = |day: Date| day.strftime("%d/%m/%Y").to_string();
        if let Some(year) = self.rules.year
            && requested.year() != year
        {
            let message =
                Message::new("intake-date-year").with("value", written(requested)).with("year", year.to_string());
            self.fail(Field::Requested, message);
        }
        for (field, day, key) in [
            (Field::Delivered, delivered, "intake-answer-before-request"),
            (Field::Due, due, "intake-due-before-request"),
        ] {
            if let Some(day) = day.filter(|day| *day < requested) {
                self.fail(field, Message::new(key).with("value", written(day)).with("requested", written(requested)));
            }
        }
    }

    fn channel(&mut self) -> Option<Channel> {
        let text = self.words(Field::Channel)?;
        match self.channels.look_up(&text, values::channel) {
            Ok(channel) => Some(channel),
            Err(unknown) => {
                self.fail_unknown(Field::Channel, &text, unknown, ["intake-channel", "intake-channel-suggested"]);
                None
            }
        }
    }

    fn outcome(&mut self, delivered_on: Option<Date>) -> Option<Outcome> {
        let text = self.words(Field::Outcome)?;
        match self.outcomes.look_up(&text, values::outcome) {
            Ok(Outcome::Open) if delivered_on.is_some() => {
                self.fail(Field::Outcome, Message::new("intake-open-answered").with("value", quoted(&text)));
                None
            }
            Ok(said) => Some(said),
            Err(unknown) => {
                self.fail_unknown(Field::Outcome, &text, unknown, ["intake-outcome", "intake-outcome-suggested"]);
                None
            }
        }
    }

    /// The reason of the exclusion if there is one, and the reason that is left for other causes.
    fn exclusion(&mut self, reason: Option<Box<str>>) -> (Option<Box<str>>, Option<Box<str>>) {
        let excluded = match self.cell(Field::Excluded) {
            Cell::Yes(yes) => Ok(yes),
            _ => match self.words(Field::Excluded) {
                None => Ok(false),
                Some(text) => values::yes(&text).ok_or(text),
            },
        };
        match (excluded, reason) {
            (Ok(false), reason) => (None, reason),
            (Ok(true), Some(reason)) => (Some(reason), None),
            (Ok(true), None) => {
                self.fail(Field::Excluded, Message::new("intake-excluded-no-reason"));
                (None, None)
            }
            (Err(words), reason) => (Some(words), reason),
        }
    }

    fn case_facts(&mut self) -> CaseFacts {
        CaseFacts {
            suspended: self.number(Field::Suspended, "intake-days", values::days_of, values::days),
            elsewhere: self.number(Field::Elsewhere, "intake-days", values::days_of, values::days),
            applicant: self.words(Field::Applicant),
            office: self.words(Field::Office),
        }
    }

    fn number<N>(
        &mut self,
        field: Field,
        key: &'static str,
        of: fn(f64) -> Option<N>,
        read: fn(&str) -> Option<N>,
    ) -> Option<N> {
        let cell = self.cell(field);
        let number = match cell {
            Cell::Empty => return None,
            Cell::Number(number) => of(number),
            Cell::Text(span) => read(self.row.text(span)),
            Cell::Day(_) | Cell::Yes(_) => None,
            Cell::Formula(_) | Cell::Broken(_) => {
                self.fail_unreadable(field, cell);
                return None;
            }
        };
        if number.is_none() {
            self.fail_value(field, key, cell);
        }
        number
    }

    fn words(&mut self, field: Field) -> Option<Box<str>> {
        match self.cell(field) {
            Cell::Empty => None,
            cell @ (Cell::Formula(_) | Cell::Broken(_)) => {
                self.fail_unreadable(field, cell);
                None
            }
            cell => Some(self.row.shown(cell).into()),
        }
    }

    fn column(&self, field: Field) -> Option<usize> {
        self.columns[field as usize]
    }

    fn cell(&self, field: Field) -> Cell {
        self.column(field).map_or(Cell::Empty, |column| self.row.cell(column))
    }

    fn fail_unreadable(&mut self, field: Field, cell: Cell) {
        let key = if matches!(cell, Cell::Formula(_)) { "intake-formula" } else { "intake-bytes" };
        self.fail_value(field, key, cell);
    }

    fn fail_value(&mut self, field: Field, key: &'static str, cell: Cell) {
        let shown = quoted(&self.row.shown(cell));
        self.fail(field, Message::new(key).with("value", shown));
    }

    fn fail_unknown(&mut self, field: Field, text: &str, unknown: Unknown, keys: [&'static str; 2]) {
        let message = match unknown.0 {
            None => Message::new(keys[0]).with("value", quoted(text)),
            Some(suggestion) => Message::new(keys[1]).with("value", quoted(text)).with("suggestion", suggestion),
        };
        self.fail(field, message);
    }

    fn fail(&mut self, field: Field, message: Message) {
        if let Some(column) = self.column(field) {
            self.fail_at(column, message);
        }
    }

    fn fail_at(&mut self, column: usize, message: Message) {
        let column = Some(self.named(column));
        self.errors.push(RowError { row: self.row.number, column, message });
    }

    fn named(&self, column: usize) -> Column {
        Column { letters: letters(column), header: self.headers.get(column).cloned().unwrap_or_default() }
    }

    /// Merged cells among the data: only the first of them holds the value, the others look blank.
    fn merged(&self) -> Vec<RowError> {
        let read = |column: usize| self.columns.contains(&Some(column));
        let among_data = self.reader.merges().iter().filter(|merge| merge.last_row > self.header_row);
        among_data
            .filter_map(|merge| {
                let column = (merge.first_column..=merge.last_column.min(self.headers.len())).find(|c| read(*c))?;
                let (start, end) = (letters(merge.first_column), letters(merge.last_column));
                let range = format!("{start}{}:{end}{}", merge.first_row, merge.last_row);
                let message = Message::new("intake-merged").with("range", range);
                Some(RowError { row: merge.first_row, column: Some(self.named(column)), message })
            })
            .collect()
    }
}

impl Iterator for Rows {
    type Item = Result<Delivery, RowFault>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            match self.reader.next(&mut self.row) {
                Ok(true) if self.row.number <= self.header_row => {}
                Ok(true) if self.row.is_blank() => self.blank += 1,
                Ok(true) if self.row.number - self.header_row > self.limit => {
                    self.ended = true;
                    return Some(Err(RowFault::File(FileFault::TooManyRows { limit: self.limit })));
                }
                Ok(true) => {
                    self.read += 1;
                    return Some(self.delivery().map_err(RowFault::Row));
                }
                Ok(false) => {
                    self.ended = true;
                    let merged = self.merged();
                    return (!merged.is_empty()).then_some(Err(RowFault::Row(merged)));
                }
                Err(fault) => {
                    self.ended = true;
                    return Some(Err(RowFault::File(fault)));
                }
            }
        }
        None
    }
}
