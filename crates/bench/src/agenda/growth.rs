//! What a booking costs when the agenda holds ten thousand of them, and millions: the same, because nothing that is over is looked at. All past
//! bookings are of the one counter at which everybody books.

use std::sync::Arc;

use rusqlite::Connection;
use tokio::runtime::Runtime;

use super::pace::{Askers, Pace};
use super::rush::settled;
use super::town::{Town, is_booked};
use crate::Effort;
use crate::place::{self, CLIENTS};
use crate::program::Running;
use crate::report::{Limit, Report, Unit, median};

/// How many bookings there are first.
const FEW: u32 = 10_000;
/// Past bookings are written in pieces of so many.
const PIECE: u32 = 100_000;

/// What every booking writes, and how a past one's row differs from one that the program wrote: `n.i` is its number, `n.day` its day and
/// `n.at` its hour. Texts that the program draws at random are as far from each other here.
const ROWS: &[(&str, &[(&str, &str)])] = &[
    (
        "agenda_places",
        &[
            ("starts_at", "n.at"),
            ("desk", "n.desk"),
            ("ends_at", "n.at + 600000"),
            ("next_at", "n.at + 600000"),
            ("day", "n.day"),
        ],
    ),
    (
        "agenda_bookings",
        &[
            ("id", ID),
            ("code", "printf('%010X', (n.i * 2654435761) & 1099511627775)"),
            ("link", "printf('%08x-0000-7000-9000-%012x', n.i, n.i)"),
            ("key", "'past ' || n.i"),
            ("state", "'served'"),
            ("starts_at", "n.at"),
            ("ends_at", "n.at + 600000"),
            ("day", "n.day"),
            ("desk", "n.desk"),
            ("name", "'Passato ' || n.i"),
        ],
    ),
    ("agenda_taken", &[("starts_at", "n.at"), ("desk", "n.desk"), ("booking", ID)]),
    (
        "agenda_claims",
        &[
            ("holder", "printf('person born %X passato %d', (n.i * 2654435761) & 65535, n.i)"),
            ("booking", ID),
            ("until", "n.at"),
        ],
    ),
    ("agenda_addresses", &[("booking", ID), ("confirmed_at", "n.at")]),
    ("history", &[("id", ID), ("subject_id", ID), ("at", "n.at")]),
    ("ledger", &[("id", ID), ("subject_id", ID), ("requested_on", "n.day"), ("recorded_at", "n.at")]),
    ("outbox", &[("id", ID), ("state", "'sent'"), ("created_at", "n.at"), ("sent_at", "n.at")]),
];

/// Rises with the number, as the program's identifiers do with time.
const ID: &str = "printf('%08x-0000-7000-8000-%012x', n.i, n.i)";

/// Ten minutes at each of a hundred desks, back from now.
const NUMBERS: &str = "WITH RECURSIVE c(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ?2),
  h(i, desk, at) AS (SELECT i, i % 100 + 1, (strftime('%s', 'now') / 600 - 2 - i / 100) * 600000 FROM c),
  n(i, desk, at, day) AS (SELECT i, desk, at, strftime('%Y-%m-%d', at / 1000, 'unixepoch') FROM h)";

pub fn growth(effort: Effort, report: &mut Report) {
    let runtime = place::thin_runtime();
    let data = place::empty_folder("growth");
    let file = format!("{data}/sportello.db");
    let town = Town::found(&runtime, &file, 1, 80);
    let wishes = town.places(&town.shuffled());
    let rounds = Rounds { runtime: &runtime, town: &town, data: &data, wishes: &wishes };
    // The first bookings are the example of those that are written now.
    let mut first = 0;
    rounds.rate(effort.seconds / 10.0, 1, &mut first);
    let (mut held, mut rates) = (0, Vec::new());
    for many in [FEW, effort.booked / 10, effort.booked] {
        fill(&file, held, many);
        held = many;
        rates.push(rounds.rate(effort.seconds, effort.rounds.min(3), &mut first));
        #[expect(clippy::cast_precision_loss, reason = "files are far below 2^53 bytes")]
        let gigabytes = std::fs::metadata(&file).map_or(0, |file| file.len()) as f64 / f64::from(1 << 30);
        Report::remark(&format!(
            "{many} past bookings: {gigabytes:.2} GB, {:.0} µs a booking",
            1e6 / rates[rates.len() - 1]
        ));
    }
    let name = format!("Agenda: bookings after {} of them, beside {FEW}", effort.booked);
    report.line(&name, Unit::PerSecond, rates[2], rates[0], Limit::Share(0.80));
    drop(town);
    let _ = std::fs::remove_dir_all(&data);
}

struct Rounds<'r> {
    runtime: &'r Runtime,
    town: &'r Town,
    data: &'r str,
    wishes: &'r [usize],
}

impl Rounds<'_> {
    /// Bookings a second; each round has a crowd of its own.
    fn rate(&self, seconds: f64, rounds: usize, first: &mut usize) -> f64 {
        let server = Running::serve(self.data, false);
        let mut rates = Vec::new();
        for _ in 0..rounds {
            // As many as could be, if nobody had to wait.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds are positive")]
            let many = (self.wishes.len() - *first).min((seconds * 4_000.0) as usize);
            let requests = self.town.crowd(self.runtime, server.address, &self.wishes[*first..*first + many], *first);
            *first += many;
            let askers = Askers {
                nodes: vec![server.address],
                connections: CLIENTS,
                many,
                requests: Arc::new(requests),
                good: is_booked,
            };
            rates.push(settled(&self.runtime.block_on(askers.ask(Pace::Free(seconds)))).0);
        }
        server.stop();
        median(rates)
    }
}

/// Writes past bookings from a number to another, each like the first that the program has written.
fn fill(file: &str, from: u32, to: u32) {
    let connection = Connection::open(file).expect("the database");
    // What is written here is thrown away if the machine stops.
    connection
        .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY;")
        .expect("settings");
    for begin in (from..to).step_by(PIECE as usize) {
        let end = to.min(begin + PIECE);
        connection.execute_batch("BEGIN").expect("a transaction");
        for (table, other) in ROWS {
            connection
                .execute(&copies(&connection, table, other), [begin, end])
                .unwrap_or_else(|error| panic!("{table}: {error}"));
        }
        connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);").expect("a commit");
    }
}

/// The statement that writes rows of a table like its first one, but for some columns.
fn copies(connection: &Connection, table: &str, other: &[(&str, &str)]) -> String {
    let mut columns = connection.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid").expect("a table");
    let columns: Vec<String> =
        columns.query_map([table], |row| row.get(0)).expect("columns").collect::<Result<_, _>>().expect("names");
    let value = |column: &String| {
        let own = other.iter().find(|(name, _)| name == column);
        own.map_or_else(|| format!("x.{column}"), |(_, value)| (*value).to_owned())
    };
    let values: Vec<String> = columns.iter().map(value).collect();
    format!(
        "{NUMBERS} INSERT INTO {table} ({}) SELECT {} FROM n CROSS JOIN (SELECT * FROM {table} ORDER BY rowid LIMIT 1) x",
        columns.join(", "),
        values.join(", ")
    )
}
