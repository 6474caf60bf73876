//! `sportello-bench`: what the house can do on this machine, each figure beside the plain one and the limit that was set for it,
//! measured in the same run. Not shipped.

mod agenda;
mod booking;
mod cases;
mod client;
mod figures;
mod house;
mod imports;
mod lists;
mod log;
mod office;
mod pages;
mod place;
mod plain_page;
mod plain_postgres;
mod plain_sqlite;
mod program;
mod protocol;
mod reads;
mod report;
mod storm;
mod storm_postgres;

use std::process::ExitCode;

use clap::Parser;

use report::Report;

/// Measures Sportello beside the plain libraries that it is built on.
#[derive(Parser)]
struct Arguments {
    /// A short run: seconds instead of minutes, good for finding out whether something broke.
    #[arg(long)]
    quick: bool,
    /// Only figures whose name contains one of these words.
    words: Vec<String>,
    /// Serves the plain page instead: what `pages` starts beside the real server.
    #[arg(long, hide = true, requires = "listen")]
    plain_page: Option<usize>,
    #[arg(long, hide = true)]
    listen: Option<String>,
}

/// How long to measure and how often; set once, the same for all figures.
#[derive(Clone, Copy)]
pub struct Effort {
    /// Seconds of one round.
    pub seconds: f64,
    /// Rounds; ours and the plain one take turns, and the median of each counts.
    pub rounds: usize,
    /// Rows of the large ledger.
    pub rows: u32,
    /// Rows of the file that is imported.
    pub imported: u32,
    /// Seconds of constant reading and writing.
    pub constant: f64,
    /// Seconds of the day on which everybody books, or registers.
    pub click_day: f64,
    /// The most bookings that an agenda holds already.
    pub booked: u32,
}

type Figure = fn(Effort, &mut Report);

/// The figures in the order in which they are printed: one file each.
const FIGURES: &[(&str, Figure)] = &[
    ("storm", storm::measure),
    ("reads", reads::measure),
    ("lists", lists::measure),
    ("postgres", storm_postgres::measure),
    ("ledger", figures::measure),
    ("pages", pages::measure),
    ("house", house::measure),
    ("import", imports::measure),
    ("log", log::measure),
    ("agenda-rush", agenda::rush),
    ("agenda-click-day", agenda::click_day),
    ("agenda-nodes", agenda::nodes),
    ("agenda-growth", agenda::growth),
    ("protocol-sqlite", protocol::sqlite),
    ("protocol-nodes", protocol::nodes),
    ("cases", cases::measure),
];

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let (Some(bytes), Some(listen)) = (arguments.plain_page, &arguments.listen) {
        plain_page::serve(listen, bytes);
        return ExitCode::SUCCESS;
    }
    let effort = if arguments.quick {
        Effort {
            seconds: 0.5,
            rounds: 3,
            rows: 200_000,
            imported: 50_000,
            constant: 5.0,
            click_day: 10.0,
            booked: 200_000,
        }
    } else {
        Effort {
            seconds: 3.0,
            rounds: 5,
            rows: 5_000_000,
            imported: 1_000_000,
            constant: 60.0,
            click_day: 300.0,
            booked: 5_000_000,
        }
    };
    let mut report = Report::begin();
    for (name, figure) in FIGURES {
        if arguments.words.is_empty() || arguments.words.iter().any(|word| name.contains(word.as_str())) {
            figure(effort, &mut report);
        }
    }
    report.end()
}
