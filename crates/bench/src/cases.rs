//! The due board and the search over a million cases of the demo's offices: what a head of all of them, who has the most to look at, waits for.

use std::time::Instant;

use crate::Effort;
use crate::client::{self, Connection};
use crate::place;
use crate::program::Running;
use crate::report::{Report, Unit, median};

/// One case in so many is open.
const OPEN: u32 = 20;
/// Cases are written in pieces of so many.
const PIECE: u32 = 50_000;
/// Times that each page is asked for.
const TIMES: usize = 40;
const EMAIL: &str = "amministrazione@demo.example";
const PASSWORD: &str = "sportello di prova";

/// What is asked for, and within how many milliseconds half of the answers have to be there.
const ASKED: [(&str, &str, f64); 5] = [
    ("the due board of all offices", "/staff/cases", 100.0),
    ("what is late", "/staff/cases?section=late", 100.0),
    ("search by number", "/staff/cases?q=0500001%2F2020", 200.0),
    ("search by name", "/staff/cases?q=diallo+500001", 200.0),
    ("search by a name that many have", "/staff/cases?q=amina", 200.0),
];

/// A case like one of the demo: `n.i` is its number, `x` the one that it is like.
const CASE: &[(&str, &str)] = &[
    ("id", ID),
    ("code", "printf('%010X', (n.i * 2654435761) & 1099511627775)"),
    ("link", "printf('%08x-0000-7000-9000-%012x', n.i, n.i)"),
    ("number", "printf('%07d/2020', n.i)"),
    ("registration", "NULL"),
];
/// What belongs to it.
const PARTS: [(&str, &[(&str, &str)]); 3] = [
    ("case_events", &[("case_id", ID)]),
    ("case_legs", &[("case_id", ID)]),
    (
        "case_people",
        &[
            ("id", ID),
            ("case_id", ID),
            ("name", "y.name || printf(' %d', n.i)"),
            ("folded", "y.folded || printf(' %d', n.i)"),
        ],
    ),
];

/// Rises with the number, as the program's identifiers do with time.
const ID: &str = "printf('%08x-0000-7000-8000-%012x', n.i, n.i)";

pub fn measure(effort: Effort, report: &mut Report) {
    let many = effort.booked / 5;
    let (runtime, data) = (place::thin_runtime(), place::demo());
    fill(&format!("{data}/sportello.db"), many);
    let server = Running::serve(&data, false);
    let cookie = runtime.block_on(client::session(server.address, EMAIL, PASSWORD));
    for (name, path, limit) in ASKED {
        let request = client::page_request(path, &cookie);
        let took = runtime.block_on(asked(&server, &request));
        report.alone(&format!("{many} cases: {name}"), Unit::Milliseconds, median(took), limit);
    }
    server.stop();
}

/// How long each answer took, in milliseconds; the first one only warms.
async fn asked(server: &Running, request: &str) -> Vec<f64> {
    let mut connection = Connection::open(server.address).await;
    connection.ask(request.as_bytes()).await.page();
    let mut took = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        connection.ask(request.as_bytes()).await.page();
        took.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    took
}

/// Writes cases like those of the demo, with what belongs to them.
fn fill(file: &str, many: u32) {
    let connection = rusqlite::Connection::open(file).expect("the database");
    // What is written here is thrown away if the machine stops.
    connection
        .execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY;
             CREATE TEMP TABLE models AS SELECT id, closed_on IS NULL AS is_open,
               ROW_NUMBER() OVER (PARTITION BY closed_on IS NULL ORDER BY id) - 1 AS place,
               COUNT(*) OVER (PARTITION BY closed_on IS NULL) AS of FROM cases",
        )
        .expect("settings");
    for begin in (1..=many).step_by(PIECE as usize) {
        let end = many.min(begin + PIECE - 1);
        connection.execute_batch("BEGIN").expect("a transaction");
        // What belongs to a case is copied from its model's own rows, so the new ones are not there yet.
        for (table, other) in PARTS {
            let sql =
                copies(&connection, table, "y", other, "JOIN models m ON MATCHES JOIN TABLE y ON y.case_id = m.id");
            connection.execute(&sql, [begin, end]).unwrap_or_else(|error| panic!("{table}: {error}"));
        }
        // Their names by words: those of the model, and the number that tells each from the others.
        let sql = copies(
            &connection,
            "case_names",
            "y",
            &[("case_id", ID)],
            "JOIN models m ON MATCHES JOIN TABLE y ON y.case_id = m.id",
        );
        connection.execute(&sql, [begin, end]).unwrap_or_else(|error| panic!("case_names: {error}"));
        let numbers = format!(
            "WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
             INSERT INTO case_names (case_id, word) SELECT {ID}, printf('%d', n.i) FROM n"
        );
        connection.execute(&numbers, [begin, end]).unwrap_or_else(|error| panic!("case_names: {error}"));
        let sql = copies(&connection, "cases", "x", CASE, "JOIN models m ON MATCHES JOIN TABLE x ON x.id = m.id");
        connection.execute(&sql, [begin, end]).unwrap_or_else(|error| panic!("cases: {error}"));
        connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);").expect("a commit");
    }
    connection.execute_batch("ANALYZE").expect("statistics");
}

/// The statement that writes rows of a table like those of the models, but for some columns.
fn copies(connection: &rusqlite::Connection, table: &str, like: &str, other: &[(&str, &str)], from: &str) -> String {
    let mut columns = connection.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid").expect("a table");
    let columns: Vec<String> =
        columns.query_map([table], |row| row.get(0)).expect("columns").collect::<Result<_, _>>().expect("names");
    let value = |column: &String| {
        let own = other.iter().find(|(name, _)| name == column);
        own.map_or_else(|| format!("{like}.{column}"), |(_, value)| (*value).to_owned())
    };
    let values: Vec<String> = columns.iter().map(value).collect();
    let matches = format!("m.is_open = (n.i % {OPEN} = 0) AND m.place = n.i % m.of");
    format!(
        "WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
         INSERT INTO {table} ({}) SELECT {} FROM n {}",
        columns.join(", "),
        values.join(", "),
        from.replace("MATCHES", &matches).replace("TABLE", table)
    )
}
