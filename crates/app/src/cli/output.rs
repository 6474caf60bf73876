//! What commands write, and to whom: results to standard output, words and progress to standard error.

use std::io::{BufRead, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressStyle};
use kernel::db;
use serde::Serialize;

/// Writes a result. A reader that has seen enough and went away (`| head`) is no fault.
pub(crate) fn print(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{}", text.trim_end());
}

/// Writes a result as JSON.
///
/// # Errors
/// `Internal` where the value has no JSON form.
pub(crate) fn print_json(value: &impl Serialize) -> kernel::Result<()> {
    print(&serde_json::to_string_pretty(value)?);
    Ok(())
}

/// Says something beside the result.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Says why a command was not done.
pub(crate) fn complain(text: &str) {
    note(&format!("sportello: {text}"));
}

/// Warns of a password where everybody on the machine can read it.
pub(crate) fn warn_of_password(option: &str, url: &str) {
    if db::has_password(url) {
        note(&format!(
            "sportello: the password in {option} can be read by everybody on this machine while the command runs; \
             ~/.pgpass, PGPASSWORD or SPORTELLO_DATABASE keep it to yourself"
        ));
    }
}

/// A bar that fills up to a total, shown on a terminal only.
pub(crate) fn bar(what: &str, total: u64) -> ProgressBar {
    styled(ProgressBar::new(total), what, "{msg} [{bar:40}] {percent}% {eta}")
}

/// A count that rises to nobody knows where, shown on a terminal only.
pub(crate) fn counter(what: &str) -> ProgressBar {
    styled(ProgressBar::no_length(), what, "{spinner} {msg} {human_pos}")
}

fn styled(bar: ProgressBar, what: &str, template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.with_style(style.progress_chars("=> ")).with_message(what.to_owned())
}

/// Asks for a yes on a terminal; without one the answer is no.
pub(crate) fn confirmed(question: &str) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    let _ = write!(std::io::stderr().lock(), "{question} [y/N] ");
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    read.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "s" | "sì" | "si")
}

/// Rows in columns as wide as they need, with a line under the heading. A column named in `right` is flush right.
pub(crate) fn table(heading: &[&str], right: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        cells.chain([heading[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heading.len()).map(width).collect();
    let line = |cells: Vec<&str>| {
        let placed = cells.iter().zip(&widths).zip(heading).map(|((cell, width), name)| {
            if right.contains(name) { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        placed.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let rule = widths.iter().map(|width| "─".repeat(*width)).collect::<Vec<_>>().join("  ");
    let rows = rows.iter().map(|row| line(row.iter().map(String::as_str).collect()));
    [line(heading.to_vec()), rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn a_table_is_as_wide_as_its_widest_cell() {
        let rows = [vec!["ledger".to_owned(), "12".to_owned()], vec!["città".to_owned(), "3".to_owned()]];
        assert_eq!(
            table(&["table", "rows"], &["rows"], &rows),
            "table   rows\n──────  ────\nledger    12\ncittà      3"
        );
    }
}
