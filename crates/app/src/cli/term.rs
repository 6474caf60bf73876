//! `sportello term`: on which day a term ends, and why.

use clap::Args;
use jiff::civil::Date;
use kernel::Lang;
use kernel::calendar::{MonthDay, Setup, written};
use kernel::i18n::Catalog;
use kernel::terms::{Basis, Due, Event, Step, Term, Unit};
use serde::Serialize;

use super::fault::Fault;
use super::{choice, output};

#[derive(Args)]
#[command(after_help = "\
Events, as DATE=KIND:
  2026-03-20=documents_requested         the one suspension of L. 241/1990 art. 2 c. 7
  2026-03-30=documents_received          what was asked for arrived: the term runs again
  2026-03-20=rejection_notice_received   the notice of art. 10-bis
  2026-03-27=observations_filed          the applicant answered it
  '2026-03-20=extension:30:Det. 12/2026' an act extended the term, by so much of its own unit

Examples:
  sportello term --start 2026-07-06 --amount 90 --unit calendar_days
  sportello term --start 2023-06-15 --amount 15 --unit working_days --patron 06-24 --lang en
  sportello term --start 2026-03-02 --amount 30 --unit calendar_days --json \\
    --event 2026-03-20=rejection_notice_received --event 2026-03-27=observations_filed

Exit codes: 0 done; 2 wrong use; 3 refused, because the events contradict each other or the calendar does \
not reach so far.")]
pub(super) struct Options {
    /// The day of receipt, which is not counted
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, help_heading = "The term")]
    start: Date,
    /// How many days, working days or months
    #[arg(long, value_name = "N", help_heading = "The term")]
    amount: u32,
    /// What is counted
    #[arg(long, value_parser = choice::of(&Unit::ALL.map(|unit| (unit.name(), unit))), help_heading = "The term")]
    unit: Unit,
    /// The body's patron's day, no working day; may be given twice
    #[arg(long, value_name = "MM-DD", help_heading = "The term")]
    patron: Vec<MonthDay>,
    /// Something that happened to the term; may be given again and again
    #[arg(long = "event", value_name = "DATE=KIND", help_heading = "The term")]
    events: Vec<Event>,
    /// The language of the explanation
    #[arg(long, default_value = "it", value_parser = choice::of(&choice::LANGUAGES), help_heading = "The answer")]
    lang: Lang,
    /// Write JSON: `due`, and `explanation` with each step and its sentence
    #[arg(long, help_heading = "The answer")]
    json: bool,
}

/// A plain civil date; jiff also reads times and zones, which would hide a slip of whoever writes.
fn day(text: &str) -> Result<Date, String> {
    let date = text.parse::<Date>().ok().filter(|date| date.to_string() == text);
    date.ok_or_else(|| "write year-month-day, for example 2026-03-20".to_owned())
}

/// What `--json` writes.
#[derive(Serialize)]
struct Answer<'a> {
    due: Date,
    explanation: Vec<Explained<'a>>,
}

#[derive(Serialize)]
struct Explained<'a> {
    #[serde(flatten)]
    step: &'a Step,
    text: String,
}

pub(super) fn run(options: &Options) -> Result<(), Fault> {
    let catalog = Catalog::new(kernel::TEXTS.iter().copied()).map_err(kernel::Error::internal)?;
    let due = reckon(options).map_err(|refused| Fault::Refused(catalog.message(options.lang, &refused)))?;
    if options.json {
        let explanation =
            due.explanation.iter().map(|step| Explained { step, text: catalog.message(options.lang, &step.message()) });
        return Ok(output::print_json(&Answer { due: due.due, explanation: explanation.collect() })?);
    }
    output::print(&text(&due, options.lang, &catalog));
    Ok(())
}

fn reckon(options: &Options) -> Result<Due, kernel::Message> {
    let mut setup = Setup::italian();
    setup.patron_days.clone_from(&options.patron);
    let calendar = setup.build();
    Term::new(options.amount, options.unit)
        .and_then(|term| term.due(options.start, &options.events, &Basis::new(&calendar)))
        .map_err(|error| error.message())
}

/// The date, in digits for who copies it and in words for who reads it, and each step in its own lines.
fn text(due: &Due, lang: Lang, catalog: &Catalog) -> String {
    let mut lines = vec![format!("{}  {}", due.due, written(due.due, lang)), String::new()];
    for (place, step) in due.explanation.iter().enumerate() {
        let sentence = catalog.message(lang, &step.message());
        for (line, words) in wrapped(&sentence).into_iter().enumerate() {
            let number = if line == 0 { format!("{:>3}.", place + 1) } else { String::new() };
            lines.push(format!("{number:4} {words}"));
        }
    }
    lines.join(
        "
",
    )
}

/// A sentence in lines that leave room for their numbers in a window of 100 columns.
fn wrapped(sentence: &str) -> Vec<String> {
    const WIDTH: usize = 95;
    let mut lines: Vec<String> = vec![String::new()];
    for word in sentence.split(' ') {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > WIDTH {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        }
    }
    lines
}
