//! Which column holds which fact. Headers are compared as meant: without case, accents, punctuation and little words,
//! in Italian and English.
//!
//! A header that is a known name wins over one that only contains a known name. Where exactly one of the two days of a
//! delivery was found and exactly one other column is called a date, that one is taken for the missing day, and the
//! guess is marked as doubtful. Whatever was guessed can be set by hand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sheets::words::fold;

use super::column_names::{LITTLE, NAMES};

/// A fact about a delivery that a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Day of the request.
    Requested,
    /// Day of the answer.
    Delivered,
    /// Day by which the answer was due.
    Due,
    /// How the request arrived.
    Channel,
    /// What came of it.
    Outcome,
    /// Whether it does not count: yes or no, or directly the reason.
    Excluded,
    /// Why it does not count, or why it was late.
    Reason,
    /// The office's own number for it.
    Reference,
    /// The mark given.
    Score,
    /// The service.
    Service,
    /// Days for which the term of a case was suspended.
    Suspended,
    /// Days that a case spent at other offices.
    Elsewhere,
    /// Who asks for a case that is still open.
    Applicant,
    /// The office that answers for a case.
    Office,
}

/// Which column, counted from 0, holds which field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    columns: BTreeMap<Field, usize>,
    /// Fields that were guessed by elimination: to be looked at.
    doubtful: Vec<Field>,
    /// Columns with the same name that would hold the same field.
    doubles: BTreeMap<Field, Vec<usize>>,
    /// Whether a row is a day on which something was, and not a request with an answer.
    #[serde(default)]
    days_alone: bool,
}

impl Field {
    /// All of them, in the order in which a form shows them.
    pub const ALL: [Self; 14] = [
        Self::Requested,
        Self::Delivered,
        Self::Due,
        Self::Channel,
        Self::Outcome,
        Self::Excluded,
        Self::Reason,
        Self::Reference,
        Self::Score,
        Self::Service,
        Self::Suspended,
        Self::Elsewhere,
        Self::Applicant,
        Self::Office,
    ];

    /// Those that only a table of cases has: of other tables they are not read, least of all names.
    pub const OF_CASES: [Self; 4] = [Self::Suspended, Self::Elsewhere, Self::Applicant, Self::Office];

    /// A stable code, for forms and stored mappings.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Delivered => "delivered",
            Self::Due => "due",
            Self::Channel => "channel",
            Self::Outcome => "outcome",
            Self::Excluded => "excluded",
            Self::Reason => "reason",
            Self::Reference => "reference",
            Self::Score => "score",
            Self::Service => "service",
            Self::Suspended => "suspended",
            Self::Elsewhere => "elsewhere",
            Self::Applicant => "applicant",
            Self::Office => "office",
        }
    }

    /// Key of its name on the screen.
    #[must_use]
    pub fn label_key(self) -> String {
        format!("intake-field-{}", self.code())
    }
}

impl Mapping {
    /// Guesses from the header row.
    #[must_use]
    pub fn guess(headers: &[String]) -> Self {
        let names: Vec<_> = headers.iter().map(|header| Name::read(header)).collect();
        let mut fits = Vec::new();
        for (priority, (field, known)) in NAMES.iter().enumerate() {
            for (column, name) in names.iter().enumerate() {
                let fit = known.split('|').map(|known| name.fit(known)).max().unwrap_or(0);
                if fit > 0 {
                    fits.push((u32::MAX - fit, priority, column, *field));
                }
            }
        }
        fits.sort_unstable();
        let mut mapping = Self::default();
        for &(_, _, column, field) in &fits {
            let taken = mapping.columns.values().any(|taken| *taken == column);
            match mapping.columns.get(&field) {
                Some(first) if names[*first].folded == names[column].folded && *first != column => {
                    mapping.doubles.entry(field).or_insert_with(|| vec![*first]).push(column);
                }
                None if !taken => drop(mapping.columns.insert(field, column)),
                _ => {}
            }
        }
        mapping.eliminate(&names);
        mapping.exclusion_without_a_yes(&names);
        mapping
    }

    /// Of the two days one is known and one other column is a date: that is the other day.
    fn eliminate(&mut self, names: &[Name]) {
        let missing = match (self.column(Field::Requested), self.column(Field::Delivered)) {
            (Some(_), None) => Field::Delivered,
            (None, Some(_)) => Field::Requested,
            _ => return,
        };
        let is_date = |name: &Name| name.words.iter().any(|word| word == "data" || word == "date");
        let mut dates = (0..names.len()).filter(|column| is_date(&names[*column]) && !self.uses(*column));
        if let (Some(column), None) = (dates.next(), dates.next()) {
            self.columns.insert(missing, column);
            self.doubtful.push(missing);
        }
    }

    /// A column that only gives the reason of an exclusion says by being filled that there is one.
    fn exclusion_without_a_yes(&mut self, names: &[Name]) {
        let Some(column) = self.column(Field::Reason) else { return };
        if self.column(Field::Excluded).is_none()
            && (names[column].folded.contains("esclus") || names[column].folded.contains("exclu"))
        {
            self.columns.remove(&Field::Reason);
            self.columns.insert(Field::Excluded, column);
        }
    }

    /// Says by hand which column holds a field, or that none does.
    pub fn set(&mut self, field: Field, column: Option<usize>) {
        self.doubtful.retain(|doubtful| *doubtful != field);
        self.doubles.remove(&field);
        self.columns.remove(&field);
        if let Some(column) = column {
            self.columns.retain(|_, taken| *taken != column);
            self.columns.insert(field, column);
        }
    }

    /// Says that the rows are days alone, such as the days on which a counter was open: there is no day of an answer.
    pub fn days_alone(&mut self) {
        self.days_alone = true;
        self.set(Field::Delivered, None);
    }

    /// Says that the rows are no cases.
    pub fn no_cases(&mut self) {
        for field in Field::OF_CASES {
            self.set(field, None);
        }
    }

    /// The column of a field, from 0.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.get(&field).copied()
    }

    /// The field that a column holds.
    #[must_use]
    pub fn field(&self, column: usize) -> Option<Field> {
        self.columns.iter().find(|(_, taken)| **taken == column).map(|(field, _)| *field)
    }

    /// Fields without which nothing can be imported: the day of the request, and the day of the answer unless the
    /// table is one of marks or of days.
    #[must_use]
    pub fn missing(&self) -> Vec<Field> {
        let marks = self.columns.contains_key(&Field::Score);
        let needed =
            if marks || self.days_alone { &[Field::Requested][..] } else { &[Field::Requested, Field::Delivered] };
        needed.iter().copied().filter(|field| !self.columns.contains_key(field)).collect()
    }

    /// Fields guessed by elimination.
    #[must_use]
    pub fn doubtful(&self) -> &[Field] {
        &self.doubtful
    }

    /// Fields for which several columns have the same name.
    #[must_use]
    pub fn doubles(&self) -> &BTreeMap<Field, Vec<usize>> {
        &self.doubles
    }

    /// Columns that will not be read, of `width` in all.
    #[must_use]
    pub fn unused(&self, width: usize) -> Vec<usize> {
        (0..width).filter(|column| !self.uses(*column)).collect()
    }

    /// How many fields were found.
    #[must_use]
    pub fn found(&self) -> usize {
        self.columns.len()
    }

    fn uses(&self, column: usize) -> bool {
        self.columns.values().any(|taken| *taken == column)
    }
}

struct Name {
    folded: String,
    words: Vec<String>,
}

impl Name {
    fn read(header: &str) -> Self {
        let folded = fold(header);
        let bare = header.split_once('(').map(|(before, _)| fold(before)).filter(|bare| !bare.is_empty());
        let words = words(bare.as_deref().unwrap_or(&folded));
        Self { folded, words }
    }

    /// How well a known name fits: the same, the same but for little words, or contained with all its words.
    fn fit(&self, known: &str) -> u32 {
        let (known, inside) = match known.strip_suffix('*') {
            Some(known) => (known, true),
            None => (known, false),
        };
        if self.folded == known {
            return 1000;
        }
        let known = words(known);
        if !self.words.is_empty() && known == self.words {
            return 900;
        }
        let contained = inside && known.iter().all(|word| self.words.contains(word));
        if contained { 100 + u32::try_from(known.len()).unwrap_or(0) } else { 0 }
    }
}

fn words(folded: &str) -> Vec<String> {
    folded.split(' ').filter(|word| !word.is_empty() && !LITTLE.contains(word)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(headers: &[&str]) -> Mapping {
        Mapping::guess(&headers.iter().map(|header| (*header).to_owned()).collect::<Vec<_>>())
    }

    fn fields(headers: &[&str]) -> Vec<Option<Field>> {
        let mapping = guess(headers);
        (0..headers.len()).map(|column| mapping.field(column)).collect()
    }

    #[test]
    fn headers_are_known_in_italian() {
        let headers = [
            "N. pratica",
            " DATA  RICHIESTA ",
            "Data di risposta",
            "Scadenza",
            "Modalità",
            "Esito",
            "Escluso?",
            "Motivo",
        ];
        let expected = [
            Field::Reference,
            Field::Requested,
            Field::Delivered,
            Field::Due,
            Field::Channel,
            Field::Outcome,
            Field::Excluded,
            Field::Reason,
        ];
        assert_eq!(fields(&headers), expected.map(Some));
        assert_eq!(guess(&headers).missing(), []);
    }

    #[test]
    fn headers_are_known_in_english() {
        let headers =
            ["Case number", "Received on", "Response date", "Due date", "Channel", "Outcome", "Excluded", "Rating"];
        let expected = [
            Field::Reference,
            Field::Requested,
            Field::Delivered,
            Field::Due,
            Field::Channel,
            Field::Outcome,
            Field::Excluded,
            Field::Score,
        ];
        assert_eq!(fields(&headers), expected.map(Some));
    }

    #[test]
    fn longer_headers_are_known_by_what_they_contain() {
        let headers =
            ["Data ricevimento accettazione (gg/mm/aaaa)", "Data DD firmata", "Protocollo richiesta", "Canale usato"];
        let expected = [Field::Requested, Field::Delivered, Field::Reference, Field::Channel];
        assert_eq!(fields(&headers), expected.map(Some));
    }

    #[test]
    fn the_second_day_is_found_by_elimination() {
        let mapping = guess(&["Data domanda completa", "Data proposta al proprietario", "Note"]);
        assert_eq!(mapping.column(Field::Delivered), Some(1));
        assert_eq!(mapping.doubtful(), [Field::Delivered]);
        let mapping = guess(&["Data proposta alloggio", "Data ingresso"]);
        assert_eq!((mapping.column(Field::Requested), mapping.column(Field::Delivered)), (Some(0), Some(1)));
    }

    #[test]
    fn what_is_missing_is_said() {
        assert_eq!(guess(&["Nome", "Cognome"]).missing(), [Field::Requested, Field::Delivered]);
        assert_eq!(guess(&["Data richiesta", "Voto"]).missing(), []);
    }

    #[test]
    fn columns_of_the_same_name_are_reported_until_one_is_chosen() {
        let mut mapping = guess(&["Data richiesta", "Data risposta", "Data Richiesta"]);
        assert_eq!(mapping.doubles()[&Field::Requested], [0, 2]);
        mapping.set(Field::Requested, Some(2));
        assert!(mapping.doubles().is_empty());
        assert_eq!(mapping.column(Field::Requested), Some(2));
    }

    #[test]
    fn a_column_holds_one_field_only() {
        let mut mapping = guess(&["Data richiesta", "Data risposta"]);
        mapping.set(Field::Due, Some(1));
        assert_eq!(mapping.column(Field::Delivered), None);
        assert_eq!(mapping.missing(), [Field::Delivered]);
    }

    #[test]
    fn the_reason_of_an_exclusion_alone_says_that_there_is_one() {
        assert_eq!(guess(&["Data richiesta", "Motivo esclusione"]).column(Field::Excluded), Some(1));
        let both = guess(&["Data richiesta", "Escluso", "Motivo esclusione"]);
        assert_eq!((both.column(Field::Excluded), both.column(Field::Reason)), (Some(1), Some(2)));
    }

    #[test]
    fn known_names_are_written_folded_and_stand_for_one_field() {
        let mut seen = BTreeMap::new();
        for (field, names) in NAMES {
            for name in names.split('|') {
                let name = name.trim_end_matches('*');
                assert_eq!(fold(name), name);
                assert!(seen.insert(name, field).is_none_or(|other| other == field), "{name}");
            }
        }
    }
}
