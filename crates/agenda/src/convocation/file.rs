//! Many persons out of a spreadsheet: columns by name, in Italian or English; everything that is wrong, with its row and column.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Error, Lang, Message};
use sheets::dates::{self, Clock};
use sheets::words::fold;
use sheets::{Book, Cell, FileFault, Limits, Row, Source, letters, quoted};

use super::convocation::{Address, Person};
use crate::applicant::Applicant;

/// Whoever convokes more people than these brings several files.
const LIMITS: Limits = Limits { bytes: 10 << 20, unpacked: 200 << 20, columns: 60, rows: 5000 };

/// What a column may hold, with the names that offices give it, folded.
const COLUMNS: [(&str, &[&str]); 13] = [
    (
        "case",
        &[
            "pratica",
            "codice pratica",
            "numero pratica",
            "n pratica",
            "procedimento",
            "case",
            "case code",
            "case number",
        ],
    ),
    ("name", &["nome e cognome", "cognome e nome", "nominativo", "nome", "name", "full name", "first name"]),
    ("surname", &["cognome", "surname", "family name", "last name"]),
    ("fiscal_code", &["codice fiscale", "cf", "c f", "fiscal code", "tax code"]),
    ("born_on", &["data di nascita", "data nascita", "nato il", "nata il", "date of birth", "birth date", "born on"]),
    ("email", &["email", "e mail", "mail", "posta elettronica", "indirizzo email", "indirizzo e mail"]),
    ("phone", &["telefono", "cellulare", "tel", "phone", "telephone", "mobile"]),
    ("street", &["indirizzo", "via", "via e numero", "address", "street"]),
    ("postcode", &["cap", "postcode", "post code", "zip"]),
    ("town", &["comune", "citta", "localita", "town", "city"]),
    ("province", &["provincia", "prov", "pr", "province"]),
    ("country", &["stato", "paese", "nazione", "country"]),
    ("lang", &["lingua", "language"]),
];

/// The names of the languages in Italian and English, folded, beside their codes and their own names.
const LANGUAGES: [(Lang, [&str; 3]); 9] = [
    (Lang::It, ["italiano", "italian", "italiana"]),
    (Lang::En, ["inglese", "english", "eng"]),
    (Lang::Fr, ["francese", "french", "fra"]),
    (Lang::Es, ["spagnolo", "spanish", "spa"]),
    (Lang::Ro, ["romeno", "romanian", "rumeno"]),
    (Lang::Sq, ["albanese", "albanian", "alb"]),
    (Lang::Ar, ["arabo", "arabic", "ara"]),
    (Lang::Uk, ["ucraino", "ukrainian", "ukr"]),
    (Lang::Zh, ["cinese", "chinese", "mandarino"]),
];

/// What is wrong with a row, or with one of its cells.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    /// The row as the spreadsheet program counts it.
    pub(super) row: u32,
    /// The column's letters and what its head says; empty where the whole row is meant.
    pub(super) column: String,
    /// What is wrong.
    pub(super) message: Message,
}

/// What a file says.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// The persons with the numbers of their rows.
    pub(super) persons: Vec<(u32, Person)>,
    /// Everything that is wrong, in the order of the rows.
    pub(super) faults: Vec<Fault>,
    heads: HashMap<&'static str, (usize, String)>,
}

impl Found {
    /// A fault of a row, at the column of a field where the file has one.
    pub(super) fn fail(&mut self, row: u32, field: &str, message: Message) {
        let head = self.heads.get(field).or_else(|| self.heads.get(if field == "name" { "surname" } else { "name" }));
        let column = head.filter(|_| self.heads.contains_key(field) || field == "name");
        let column = column.map(|(at, head)| format!("{} · {head}", letters(*at))).unwrap_or_default();
        self.faults.push(Fault { row, column, message });
    }
}

/// Reads a file to its end.
///
/// # Errors
/// Why the file cannot be read at all, as a message.
pub(super) fn read(bytes: Vec<u8>, today: Date, zone: &TimeZone) -> Result<Found, Message> {
    let refused = |fault: FileFault| fault.message();
    let book = Book::open(&Source::from(bytes), &LIMITS).map_err(refused)?;
    let tables = book.tables.iter().enumerate().filter(|(_, table)| !table.hidden);
    let header =
        tables.flat_map(|(at, table)| table.first.iter().map(move |row| (at, row))).find(|(_, row)| is_head(row));
    let (table, head) = header.ok_or_else(|| Message::new("agenda-convocation-file-head"))?;
    let mut found = Found { heads: heads(head), ..Found::default() };
    let (head, mut row) = (head.number, Row::default());
    let mut rows = book.rows(table, &LIMITS).map_err(refused)?;
    let mut cases: HashMap<String, u32> = HashMap::new();
    while rows.next(&mut row).map_err(refused)? {
        if row.number <= head || row.is_blank() {
            continue;
        }
        if row.number - head > LIMITS.rows {
            return Err(refused(FileFault::TooManyRows { limit: LIMITS.rows }));
        }
        let person = person(&row, &mut found, (today, zone, book.epoch_1904()));
        if let Some(first) = cases.get(&person.case).filter(|_| !person.case.is_empty()) {
            let message = Message::new("agenda-convocation-file-twice").with("first", *first);
            found.fail(row.number, "case", message);
            continue;
        }
        cases.insert(person.case.clone(), row.number);
        if let Err(Error::Invalid(invalid)) = person.check() {
            for (field, message) in invalid.0 {
                found.fail(row.number, &field, message);
            }
        }
        found.persons.push((row.number, person));
    }
    if found.persons.is_empty() && found.faults.is_empty() {
        return Err(Message::new("agenda-convocation-file-empty"));
    }
    Ok(found)
}

/// What a head's cell stands for.
fn field_of(cell: &str) -> Option<&'static str> {
    let folded = fold(cell);
    COLUMNS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(field, _)| *field)
}

fn heads(row: &Row) -> HashMap<&'static str, (usize, String)> {
    let mut heads = HashMap::new();
    for at in 0..row.width() {
        let shown = row.shown(row.cell(at)).into_owned();
        if let Some(field) = field_of(&shown) {
            heads.entry(field).or_insert((at, shown));
        }
    }
    heads
}

/// A row that names the columns without which nobody can be convoked.
fn is_head(row: &Row) -> bool {
    let heads = heads(row);
    heads.contains_key("case") && heads.contains_key("name")
}

fn person(row: &Row, found: &mut Found, (today, zone, epoch_1904): (Date, &TimeZone, bool)) -> Person {
    let cell = |found: &Found, field| found.heads.get(field).map_or(Cell::Empty, |(at, _)| row.cell(*at));
    let mut text = |field: &'static str| -> String {
        match cell(found, field) {
            broken @ (Cell::Formula(_) | Cell::Broken(_)) => {
                let value = quoted(&row.shown(broken));
                found.fail(row.number, field, Message::new("agenda-convocation-file-cell").with("value", value));
                String::new()
            }
            other => row.shown(other).trim().to_owned(),
        }
    };
    let (name, surname) = (text("name"), text("surname"));
    let (case, fiscal_code, email, phone) = (text("case"), text("fiscal_code"), text("email"), text("phone"));
    let address = Address {
        street: text("street"),
        postcode: postcode(text("postcode")),
        town: text("town"),
        province: text("province"),
        country: Some(text("country")).filter(|country| fold(country) != "italia").unwrap_or_default(),
    };
    let said = text("lang");
    let lang = if said.is_empty() { Some(Lang::It) } else { language(&said) };
    if lang.is_none() {
        let message = Message::new("agenda-convocation-file-lang").with("value", quoted(&said));
        found.fail(row.number, "lang", message);
    }
    let born = match cell(found, "born_on") {
        Cell::Empty => Ok(None),
        Cell::Day(day) => Ok(Some(day)),
        Cell::Number(number) => dates::from_serial(number, epoch_1904).map(Some).ok_or(()),
        Cell::Text(span) => dates::parse(row.text(span), &Clock { today, year: None, zone }).map(Some).map_err(|_| ()),
        _ => Err(()),
    };
    let born_on = match born {
        Ok(day) if day.is_none_or(|day| day <= today) => day,
        _ => {
            let value = quoted(&row.shown(cell(found, "born_on")));
            found.fail(row.number, "born_on", Message::new("agenda-convocation-file-day").with("value", value));
            None
        }
    };
    let name = [name, surname].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let applicant = Applicant { name, fiscal_code, born_on, email, phone, lang: lang.unwrap_or(Lang::It) };
    Person { case, applicant, address }
}

/// A spreadsheet program drops the zeros in front of a post code.
fn postcode(said: String) -> String {
    let digits = !said.is_empty() && said.len() < 5 && said.bytes().all(|byte| byte.is_ascii_digit());
    if digits { format!("{said:0>5}") } else { said }
}

fn language(said: &str) -> Option<Lang> {
    let folded = fold(said);
    let named = |(_, names): &&(Lang, [&str; 3])| names.contains(&folded.as_str());
    Lang::of(&folded)
        .or_else(|| Lang::ALL.into_iter().find(|lang| fold(lang.name()) == folded))
        .or_else(|| LANGUAGES.iter().find(named).map(|(lang, _)| *lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn of(text: &str) -> Found {
        read(text.as_bytes().to_vec(), date(2026, 10, 5), &TimeZone::UTC).unwrap()
    }

    #[test]
    fn columns_are_known_by_name_in_any_order() {
        let found = of("Elenco\nLingua;Cognome;Nome;N. pratica;E-mail;Data di nascita;CAP;Indirizzo;Comune\n\
             arabo;Diallo;Amina;P-1;amina@example.it;1/5/1980;184;Via Roma 1;Roma\n");
        assert!(found.faults.is_empty(), "{:?}", found.faults);
        let (row, person) = &found.persons[0];
        assert_eq!((*row, person.applicant.name.as_str(), person.applicant.lang), (3, "Amina Diallo", Lang::Ar));
        assert_eq!(person.applicant.born_on, Some(date(1980, 5, 1)));
        assert_eq!(person.address.lines(), ["Via Roma 1", "00184 Roma"]);
    }

    #[test]
    fn everything_that_is_wrong_is_said_with_its_row_and_column() {
        let found = of(
            "Pratica;Nome;Email;Lingua;Nato il\nP-1;Ada Bianchi;ada@example.it;;\nP-1;Ada Bianchi;ada@example.it;;\n\
             ;Bruno Ferri;bruno;klingon;31/31/1980\n",
        );
        let said: Vec<_> =
            found.faults.iter().map(|fault| (fault.row, fault.column.as_str(), fault.message.key.as_ref())).collect();
        assert_eq!(
            said,
            [
                (3, "A · Pratica", "agenda-convocation-file-twice"),
                (4, "D · Lingua", "agenda-convocation-file-lang"),
                (4, "E · Nato il", "agenda-convocation-file-day"),
                (4, "A · Pratica", "web-field-missing"),
                (4, "C · Email", "agenda-email-form"),
            ]
        );
    }

    #[test]
    fn a_file_without_the_columns_that_count_is_refused() {
        let refused = read(b"Nome;Email\nAda;ada@example.it\n".to_vec(), date(2026, 10, 5), &TimeZone::UTC);
        assert_eq!(refused.err().map(|message| message.key.into_owned()), Some("agenda-convocation-file-head".into()));
    }
}
