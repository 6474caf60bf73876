//! A million rows brought in by `sportello import`, as CSV and as a workbook, on both engines: how long it takes, and the most memory
//! that it held.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use tokio::runtime::Runtime;

use crate::Effort;
use crate::office::{self, FIRST, LARGE, YEAR};
use crate::place::{self, Server};
use crate::program::{busy, megabytes, sportello};
use crate::report::{Report, Unit};

const HEAD: [&str; 7] = ["Data richiesta", "Data risposta", "Scadenza", "Canale", "Esito", "Motivo", "Riferimento"];
const CHANNELS: [&str; 5] = ["sportello", "telefono", "e-mail", "PEC", "online"];
const OUTCOMES: [&str; 4] = ["evasa", "evasa", "parziale", "respinta"];

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let rows = effort.imported;
    let csv = made(&format!("deliveries-{rows}.csv"), |path| csv(path, rows).expect("a file"));
    let workbook = made(&format!("deliveries-{rows}.xlsx"), |path| xlsx(path, rows).expect("a workbook"));
    let (server, millions) = (Server::start(), f64::from(rows) / 1e6);
    for (engine, form, file) in [("SQLite", "CSV", &csv), ("SQLite", "XLSX", &workbook), ("PostgreSQL", "CSV", &csv)] {
        let url = match engine {
            "SQLite" => format!("sqlite:{}", place::empty("import.db").display()),
            _ => server.empty("import"),
        };
        founded(&runtime, &url);
        let (seconds, processor, memory) = import(&url, file);
        let name = format!("{engine}: import of {millions} M rows, {form}");
        report.alone(&name, Unit::Seconds, seconds, 60.0);
        report.alone(&format!("{name}, memory (VmHWM)"), Unit::Megabytes, memory, 300.0);
        Report::remark(&format!("{processor:.1} s of processor time, sealing included"));
    }
}

/// A database with the offices and nothing else.
fn founded(runtime: &Runtime, url: &str) {
    let db = runtime.block_on(app::open::at(url, None)).expect("a database");
    runtime.block_on(office::found(&db));
}

/// Seconds, seconds of processor time, and the most megabytes held.
fn import(url: &str, file: &Path) -> (f64, f64, f64) {
    let mut command = sportello();
    command.arg("import").arg(file).args(["--as", "deliveries", "--office", LARGE, "--source", "Registro"]);
    command.args(["--service", &office::service_code(LARGE, 0), "--year", &YEAR.to_string(), "--database", url]);
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().expect("the program");
    let (mut most, mut processor) = (0.0_f64, 0.0_f64);
    let done = loop {
        processor = busy(child.id()).unwrap_or(0.0).max(processor);
        most = most.max(megabytes(child.id(), "VmHWM").unwrap_or(0.0));
        if let Some(done) = child.try_wait().expect("its state") {
            break done;
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    assert!(done.success(), "the import was refused");
    (begun.elapsed().as_secs_f64(), processor, most)
}

/// A file of the benchmark's folder; made once.
fn made(name: &str, make: impl FnOnce(&Path)) -> PathBuf {
    let path = place::folder().join(name);
    if !path.exists() {
        let under_way = path.with_extension("under-way");
        make(&under_way);
        std::fs::rename(&under_way, &path).expect("the file's name");
    }
    path
}

struct Delivery {
    asked: Date,
    answered: Date,
    due: Date,
    channel: &'static str,
    outcome: &'static str,
    reason: &'static str,
    reference: String,
}

fn delivery(number: u32, rows: u32) -> Delivery {
    let days = |count: u32| jiff::Span::new().days(i64::from(count));
    // In the order of the year; what varies varies without a common period.
    let asked = FIRST.saturating_add(days(u32::try_from(u64::from(number) * 350 / u64::from(rows)).unwrap_or(0)));
    let took = if number.is_multiple_of(11) { number % 59 } else { number % 14 };
    let last = office::LAST.min(asked.saturating_add(days(took)));
    let at = |list: usize| number as usize / 3 % list;
    Delivery {
        asked,
        answered: last,
        due: asked.saturating_add(days(30)),
        channel: CHANNELS[at(CHANNELS.len())],
        outcome: OUTCOMES[number as usize % OUTCOMES.len()],
        reason: if number.is_multiple_of(53) { "doppia" } else { "" },
        reference: format!("PG/{YEAR}/{number}"),
    }
}

fn csv(path: &Path, rows: u32) -> std::io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    writeln!(out, "{}", HEAD.join(";"))?;
    for number in 0..rows {
        let Delivery { asked, answered, due, channel, outcome, reason, reference } = delivery(number, rows);
        let day = |date: Date| date.strftime("%d/%m/%Y").to_string();
        let (asked, answered, due) = (day(asked), day(answered), day(due));
        writeln!(out, "{asked};{answered};{due};{channel};{outcome};{reason};{reference}")?;
    }
    out.flush()
}

fn xlsx(path: &Path, rows: u32) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let as_day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_row(0, 0, HEAD)?;
    for number in 0..rows {
        let Delivery { asked, answered, due, channel, outcome, reason, reference } = delivery(number, rows);
        for (column, date) in (0_u16..).zip([asked, answered, due]) {
            let (year, month, day) =
                (date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs());
            let day = ExcelDateTime::from_ymd(year, month, day)?;
            sheet.write_with_format(number + 1, column, &day, &as_day)?;
        }
        for (column, text) in (3_u16..).zip([channel, outcome, reason, &reference]) {
            sheet.write(number + 1, column, text)?;
        }
    }
    book.save(path)
}
