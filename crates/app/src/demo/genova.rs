//! What the housing office of Genova had in its hands for 2023: a mailbox and spreadsheets, made anew and always alike. Brought in
//! through the same import that an office uses, they give the table that the office published.

use std::fmt::Write as _;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::calendar::{Calendar, Setup};
use kernel::history::Actor;
use kernel::{Error, Lang, Message};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use results::imports::{self, File, Form, NewImport};
use results::reports::{self, Approval};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use web::App;

/// The names under which the sources stand on every figure.
pub(super) const MAILBOX: &str = "Casella di posta bandierp";
pub(super) const APPLICATIONS: &str = "Domande ERP 2023 per canale di presentazione";
pub(super) const ASSIGNMENTS: &str = "Mail di ricezione del verbale e data della DD firmata";
pub(super) const PUBLICATIONS: &str = "Sito istituzionale del Comune ed e-mail bandierp";
pub(super) const NOTICES: &str = "Verbali delle commissioni e lettere inviate";
pub(super) const ENTRIES: &str = "Determinazioni dirigenziali, concessioni e moduli di ingresso";
pub(super) const PROPOSALS: &str = "Tabella annuale morosità: proposte al proprietario";
pub(super) const PAYMENTS: &str = "Tabella annuale morosità: ordini di pagamento";

/// The office's code.
const OFFICE: &str = "politiche-casa-genova";
/// The office's own address.
const ADDRESS: &str = "bandierp@comune.genova.it";

/// The working days of Genova: the patron's day is 24 June.
fn calendar() -> Calendar {
    let patron = "06-24".parse().ok();
    patron.map_or_else(Calendar::italian, |day| Setup::italian().patron_day(day).build())
}

/// Brings the office's files in, as the office itself would, and publishes the report of the year.
///
/// # Errors
/// `Conflict` where a file is refused: the demo's own fault; database errors.
pub(super) async fn bring_in(app: &App) -> kernel::Result<()> {
    // Each load has its own: two at once in one process would take each other's files away.
    let folder = tempfile::tempdir().map_err(Error::internal)?;
    for input in spreadsheets()? {
        count(app, folder.path(), input, Form::Deliveries).await?;
    }
    let mailbox = Input {
        file: "bandierp.mbox",
        bytes: mailbox(),
        source: MAILBOX,
        service: "assegnazione-alloggi-erp",
        kind: kernel::ledger::Kind::Request,
    };
    count(app, folder.path(), mailbox, Form::Mailbox).await?;
    let approval = Approval {
        by: "Direttore della Direzione Politiche della Casa".to_owned(),
        on: date(2024, 3, 28),
        act: "Atto di approvazione plausibile, non indicato nella fonte".to_owned(),
    };
    reports::publish(app, OFFICE, 2023, (ANOMALIES, CORRECTIVE), approval).await
}

const ANOMALIES: &str = "Il servizio online per le domande di alloggio non è stato attivato: il nuovo programma non era ancora \
  disponibile. L'atto di assegnazione dipende da più soggetti con mansioni diverse; alcune lettere sull'idoneità non sono partite per \
  l'assenza prolungata del personale dedicato.";
const CORRECTIVE: &str = "Una nuova assistente sociale professionale, con il supporto di un operatore del Servizio civile, segue \
  l'emergenza abitativa. La modulistica online è stata inserita per il Fondo Morosità Incolpevole.";

async fn count(app: &App, folder: &Path, input: Input, form: Form) -> kernel::Result<()> {
    let path = folder.join(input.file);
    std::fs::write(&path, &input.bytes).map_err(Error::internal)?;
    let code = input.service;
    let (office, service) =
        app.db().read(move |tx| Ok((charter::office_id(tx, OFFICE)?, charter::service_id(tx, code)?))).await?;
    let file = File {
        path,
        new: NewImport {
            office,
            service: Some(service),
            kind: input.kind,
            source: input.source.to_owned(),
            file_name: input.file.to_owned(),
        },
        form,
        own: vec![ADDRESS.to_owned()],
        year: Some(2023),
        dry_run: false,
        past: app.past(),
    };
    let texts = app.clone();
    let say = move |message: &Message| texts.catalog().message(Lang::It, message);
    let outcome = imports::from_file(app.db(), Actor::system(), file, say, |_| {}).await?;
    match outcome.errors.first() {
        None => Ok(()),
        Some(error) => {
            let why = app.catalog().message(Lang::It, &error.message);
            Err(Error::internal(format!("the demo's {}: row {}: {why}", input.file, error.row)))
        }
    }
}

struct Year {
    random: StdRng,
    days: Vec<Date>,
}

impl Year {
    /// The working days of 2023 that leave room for an answer inside the year.
    fn new(seed: u64) -> Self {
        let days = calendar().working_days(date(2023, 1, 9), date(2023, 12, 1)).unwrap_or_default();
        Self { random: StdRng::seed_from_u64(seed), days }
    }

    /// A day of request and one of answer, both working days, as many calendar days apart as is asked.
    fn pair(&mut self, apart: i64) -> (Date, Date) {
        loop {
            let asked = self.days[self.random.random_range(0..self.days.len())];
            let answered = asked.checked_add(apart.days()).unwrap_or(asked);
            if calendar().is_working_day(answered).unwrap_or(false) {
                return (asked, answered);
            }
        }
    }

    /// Pairs for a list of times, in the order of the requests.
    fn pairs(&mut self, apart: &[i64]) -> Vec<(Date, Date)> {
        let mut pairs: Vec<_> = apart.iter().map(|days| self.pair(*days)).collect();
        pairs.sort();
        pairs
    }
}

/// 96 assignments: 22 acts within 5 days of the acceptance, 8.5 days on average.
fn assignment_days() -> Vec<i64> {
    let mut days: Vec<i64> = [2, 3, 4, 5].into_iter().cycle().take(22).collect();
    days.extend([7, 8, 9, 10, 11, 12].into_iter().cycle().take(74));
    // 96 × 8.5 = 816 days in all: what is missing or too much is spread over the late ones.
    let mut at = 22;
    while days.iter().sum::<i64>() != 816 {
        days[at] += (816 - days.iter().sum::<i64>()).signum();
        at = 22 + (at - 21) % 74;
    }
    days
}

/// Within a time and beyond it, in a fixed order.
fn times(kept: usize, most: i64, missed: usize, longest: i64) -> Vec<i64> {
    (1..=most).cycle().take(kept).chain((most + 1..=longest).cycle().take(missed)).collect()
}

/// A spreadsheet that the office kept, as it is brought in.
struct Input {
    file: &'static str,
    bytes: Vec<u8>,
    source: &'static str,
    service: &'static str,
    kind: kernel::ledger::Kind,
}

/// All spreadsheets.
///
/// # Errors
/// `Internal` where a workbook cannot be written.
fn spreadsheets() -> kernel::Result<Vec<Input>> {
    use kernel::ledger::Kind;
    const HOUSING: &str = "assegnazione-alloggi-erp";
    const EMERGENCY: &str = "accoglienza-emergenza-abitativa";
    const ARREARS: &str = "contributo-morosi-incolpevoli";
    let request = |file, bytes, source, service| Input { file, bytes, source, service, kind: Kind::Request };
    let acts = Year::new(96).pairs(&assignment_days());
    let notices = Year::new(33).pairs(&times(22, 10, 11, 24));
    let entries = Year::new(40).pairs(&times(31, 5, 9, 12));
    let proposals = Year::new(56).pairs(&times(56, 15, 0, 16));
    Ok(vec![
        request("domande-erp-2023.csv", applications(), APPLICATIONS, HOUSING),
        request("assegnazioni-2023.xlsx", workbook("ERP", &acts, ["Accettazione", "Data DD"])?, ASSIGNMENTS, HOUSING),
        Input {
            file: "graduatorie-2023.csv",
            bytes: publications(),
            source: PUBLICATIONS,
            service: HOUSING,
            kind: Kind::Publication,
        },
        request("emergenza-idonei-2023.csv", notices_csv(&notices), NOTICES, EMERGENCY),
        request(
            "emergenza-ingressi-2023.xlsx",
            workbook("ING", &entries, ["Proposta", "Ingresso"])?,
            ENTRIES,
            EMERGENCY,
        ),
        request(
            "morosita-proposte-2023.xlsx",
            workbook("MOR", &proposals, ["Domanda", "Proposta"])?,
            PROPOSALS,
            ARREARS,
        ),
        request("morosita-pagamenti-2023.xlsx", workbook("PAG", &payments(), ["Atto", "Ordine"])?, PAYMENTS, ARREARS),
    ])
}

/// 45 payment orders, each within 15 working days of the act.
fn payments() -> Vec<(Date, Date)> {
    let mut year = Year::new(45);
    let days = year.days.clone();
    let mut pairs: Vec<(Date, Date)> = (0..45)
        .map(|number| {
            let at = year.random.random_range(0..days.len() - 16);
            (days[at], days[at + 1 + number % 15])
        })
        .collect();
    pairs.sort();
    pairs
}

/// A workbook as offices keep them: a title, a header, a row a case, a line of totals is left out.
fn workbook(prefix: &str, pairs: &[(Date, Date)], what: [&str; 2]) -> kernel::Result<Vec<u8>> {
    let write = || -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let (bold, dated) = (Format::new().set_bold(), Format::new().set_num_format("dd/mm/yyyy"));
        let sheet = book.add_worksheet();
        sheet.set_name("2023")?;
        for (column, name) in (0_u16..).zip(["Riferimento", "Data richiesta", "Data risposta", "Esito", "Note"]) {
            sheet.write_with_format(0, column, name, &bold)?;
            sheet.set_column_width(column, 22)?;
        }
        for (line, (asked, answered)) in (1_u32..).zip(pairs) {
            sheet.write(line, 0, format!("{prefix}-2023-{line:03}"))?;
            sheet.write_with_format(line, 1, excel(*asked)?, &dated)?;
            sheet.write_with_format(line, 2, excel(*answered)?, &dated)?;
            sheet.write(line, 3, "accolta")?;
            sheet.write(line, 4, format!("{}: {asked}; {}: {answered}", what[0], what[1]))?;
        }
        book.save_to_buffer()
    };
    write().map_err(Error::internal)
}

fn excel(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

fn italian(date: Date) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// Applications by the ways that were open: the online service was not.
fn applications() -> Vec<u8> {
    let mut year = Year::new(4);
    let mut csv = String::from("Riferimento;Data richiesta;Data risposta;Canale;Esito\r\n");
    let days = times(240, 3, 0, 4);
    for (line, (asked, answered)) in (1..).zip(year.pairs(&days)) {
        let channel =
            ["PEC", "raccomandata", "sportello"][usize::try_from(year.random.random_range(0..3_u32)).unwrap_or(0)];
        let _ = write!(csv, "ERP-D-{line:03};{};{};{channel};evasa\r\n", italian(asked), italian(answered));
    }
    csv.into_bytes()
}

/// The ranking list, published through all five planned ways.
fn publications() -> Vec<u8> {
    let ways = [
        "Albo Pretorio",
        "Sito istituzionale",
        "Sito ARTE",
        "Invio ai Municipi e ai Distretti sociali",
        "Sindacati inquilini",
    ];
    let mut csv = String::from("Riferimento;Data richiesta;Data risposta;Esito\r\n");
    for (way, day) in ways.iter().zip(16..) {
        let _ = write!(csv, "{way};15/05/2023;{day:02}/05/2023;evasa\r\n");
    }
    csv.into_bytes()
}

/// As an older program exports it: Windows-1252, so that the accents are not UTF-8.
fn notices_csv(pairs: &[(Date, Date)]) -> Vec<u8> {
    let mut csv = String::from("N. pratica;Data domanda;Data comunicazione;Esito;Modalità;Nota\r\n");
    for (line, (asked, answered)) in (1..).zip(pairs) {
        let note = if line <= 2 {
            "inserimento diretto nell'alloggio: equivale alla comunicazione"
        } else {
            "idoneità comunicata"
        };
        let _ = write!(csv, "EM-{line:02};{};{};accolta;posta;{note}\r\n", italian(*asked), italian(*answered));
    }
    csv.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

/// The mailbox: 516 messages received and their answers. 485 answered within 3 days, 13 complex ones later, 18 sent twice.
fn mailbox() -> Vec<u8> {
    let mut year = Year::new(516);
    let mut apart: Vec<i64> = [0, 1, 1, 2, 3].into_iter().cycle().take(485).collect();
    apart.extend([4, 5, 6, 7, 8].into_iter().cycle().take(13));
    apart.shuffle(&mut year.random);
    let pairs = year.pairs(&apart);
    let mut messages = Vec::new();
    let mut twice = 0;
    for (number, (asked, answered)) in (1..).zip(pairs) {
        let topic = TOPICS[number % TOPICS.len()];
        let person =
            format!("{}.{}{number}@posta.example", NAMES[number % NAMES.len()], SURNAMES[number % SURNAMES.len()]);
        let id = format!("<richiesta-{number}@posta.example>");
        messages.push(mail(&person, ADDRESS, topic, asked, 9, &id, None, "Buongiorno, chiedo informazioni. Grazie."));
        // Sent again before the answer: the same words from the same person, an hour later.
        if twice < 18 && number % 27 == 0 {
            twice += 1;
            let again = format!("<richiesta-{number}-bis@posta.example>");
            messages.push(mail(
                &person,
                ADDRESS,
                topic,
                asked,
                10,
                &again,
                None,
                "Buongiorno, chiedo informazioni. Grazie.",
            ));
        }
        let reply = format!("<risposta-{number}@comune.genova.it>");
        // One answer in twelve was written anew instead of answered: it is found by address and subject.
        let to = (number % 12 != 0).then_some(id.as_str());
        messages.push(mail(
            ADDRESS,
            &person,
            &format!("R: {topic}"),
            answered,
            12,
            &reply,
            to,
            "Gentile utente, ecco le informazioni.",
        ));
    }
    messages.sort_by(|a, b| a.0.cmp(&b.0));
    messages.into_iter().map(|(_, text)| text).collect::<String>().into_bytes()
}

const NAMES: [&str; 12] =
    ["amina", "luca", "mihaela", "jose", "fatima", "giulia", "wei", "arben", "olena", "paolo", "samira", "carlos"];
const SURNAMES: [&str; 11] =
    ["rossi", "hoxha", "popescu", "mendoza", "diop", "parodi", "chen", "shevchenko", "bruzzone", "alaoui", "ferrari"];
const TOPICS: [&str; 7] = [
    "Informazioni sul bando ERP",
    "Posizione in graduatoria",
    "Documenti per la domanda di alloggio",
    "Cambio del nucleo familiare",
    "Scadenza della domanda ERP",
    "Ricorso sulla graduatoria provvisoria",
    "Appuntamento allo sportello bandi",
];

/// A message in the form of an mbox, with the instant that it is sorted by.
#[expect(clippy::too_many_arguments, reason = "the parts of a message, in the order of its header")]
fn mail(
    from: &str,
    to: &str,
    subject: &str,
    day: Date,
    hour: i8,
    id: &str,
    answers: Option<&str>,
    body: &str,
) -> (String, String) {
    let zoned = day.at(hour, 0, 0, 0).in_tz("Europe/Rome").unwrap_or_default();
    let date = jiff::fmt::rfc2822::to_string(&zoned).unwrap_or_default();
    let mut text = format!("From {from} {}\n", zoned.strftime("%a %b %e %H:%M:%S %Y"));
    let _ = write!(text, "From: <{from}>\nTo: <{to}>\nSubject: {subject}\nDate: {date}\nMessage-ID: {id}\n");
    if let Some(answers) = answers {
        let _ = writeln!(text, "In-Reply-To: {answers}\nReferences: {answers}");
    }
    let _ = write!(text, "Content-Type: text/plain; charset=utf-8\n\n{body}\n\n");
    (format!("{zoned} {id}"), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_assignments_take_eight_and_a_half_days_on_average() {
        let days = assignment_days();
        assert_eq!((days.len(), days.iter().sum::<i64>()), (96, 816));
        assert_eq!(days.iter().filter(|days| **days <= 5).count(), 22);
    }

    #[test]
    fn the_mailbox_has_516_messages_received() {
        let text = String::from_utf8(mailbox()).unwrap();
        assert_eq!(text.matches(&format!("\nTo: <{ADDRESS}>")).count(), 516);
        assert_eq!(mailbox(), mailbox());
    }
}
