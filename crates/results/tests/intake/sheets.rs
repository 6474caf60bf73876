//! Tables as offices write them, read as they mean them.

use std::fmt::Write;

use jiff::civil::date;
use kernel::ledger::{Channel, Outcome};
use results::intake::{CaseFacts, Delivery, Field, FileFault, Kind, Limits, Mapping, Sheet, check};

use super::files::{fill, ods, ods_row, ods_table, open, preview, rules, xlsx, xlsx_by_hand};

const TABLE: [[&str; 8]; 5] = [
    ["N. pratica", "Data richiesta", "Data risposta", "Scadenza", "Modalità", "Esito", "Escluso", "Motivo"],
    ["P-1", "2023-03-01", "2023-03-03", "2023-03-31", "PEC", "Accolta", "", ""],
    ["P-2", "2023-03-02", "", "", "Sportello", "In corso", "no", ""],
    ["P-3", "2023-03-05", "2023-04-10", "", "Raccomandata A/R", "Respinta", "no", "personale assente"],
    ["P-4", "2023-12-31", "", "", "e-mail", "", "sì", "già risposto con P-1 à"],
];

fn expected() -> Vec<Delivery> {
    let delivery = |row, reference: &str, requested_on, delivered_on, channel, outcome| Delivery {
        row,
        requested_on,
        delivered_on,
        due_on: None,
        channel: Some(channel),
        outcome,
        excluded: None,
        reason: None,
        reference: Some(reference.into()),
        score: None,
        service: None,
        case: CaseFacts::default(),
    };
    let day = |month, day| date(2023, month, day);
    let mut first = delivery(2, "P-1", day(3, 1), Some(day(3, 3)), Channel::CertifiedEmail, Outcome::Done);
    first.due_on = Some(day(3, 31));
    let second = delivery(3, "P-2", day(3, 2), None, Channel::Counter, Outcome::Open);
    let mut third = delivery(4, "P-3", day(3, 5), Some(day(4, 10)), Channel::Post, Outcome::Refused);
    third.reason = Some("personale assente".into());
    let mut fourth = delivery(5, "P-4", day(12, 31), None, Channel::Email, Outcome::Open);
    fourth.excluded = Some("già risposto con P-1 à".into());
    vec![first, second, third, fourth]
}

/// The table as text: days as Italians write them.
fn text(separator: &str, line_end: &str) -> String {
    let cell = |text: &&str| match text.parse::<jiff::civil::Date>() {
        Ok(day) => day.strftime("%d/%m/%Y").to_string(),
        Err(_) => (*text).to_owned(),
    };
    TABLE.map(|row| row.iter().map(cell).collect::<Vec<_>>().join(separator)).join(line_end)
}

#[test]
fn the_same_table_is_the_same_in_every_kind_and_encoding() {
    let rows: Vec<&[&str]> = TABLE.iter().map(|row| &row[..]).collect();
    let windows = encoding_rs::WINDOWS_1252.encode(&text(";", "\r\n")).0.into_owned();
    let wide: Vec<u8> = format!("\u{feff}{}", text("\t", "\r\n")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide_big: Vec<u8> = format!("\u{feff}{}", text(",", "\n")).encode_utf16().flat_map(u16::to_be_bytes).collect();
    let ods = ods(&ods_table("Foglio1", &TABLE.iter().map(|row| ods_row(row)).collect::<String>()));
    for (name, bytes, kind) in [
        ("semicolons", text(";", "\n").into_bytes(), Kind::Csv),
        ("commas", text(",", "\r\n").into_bytes(), Kind::Csv),
        ("tabs", text("\t", "\n").into_bytes(), Kind::Csv),
        ("old line ends", text(";", "\r").into_bytes(), Kind::Csv),
        ("marked UTF-8", format!("\u{feff}{}\n", text(";", "\n")).into_bytes(), Kind::Csv),
        ("Windows-1252", windows, Kind::Csv),
        ("UTF-16", wide, Kind::Csv),
        ("UTF-16, high byte first", wide_big, Kind::Csv),
        ("XLSX", xlsx(&rows), Kind::Xlsx),
        ("ODS", ods, Kind::Ods),
    ] {
        let sheet = open(bytes).unwrap();
        assert_eq!(sheet.kind, kind, "{name}");
        let read: Result<Vec<_>, _> = sheet.rows(&sheet.guess(), &rules()).unwrap().collect();
        assert_eq!(read, Ok(expected()), "{name}");
    }
}

#[test]
fn the_preview_counts_what_would_be_imported() {
    let preview = preview(text(";", "\n"));
    assert!(preview.is_clean(), "{:?}", preview.errors);
    assert_eq!((preview.rows, preview.good, preview.open, preview.excluded), (4, 4, 1, 1));
    assert_eq!(preview.first, expected());
    assert_eq!(preview.span, Some((date(2023, 3, 1), date(2023, 12, 31))));
    assert_eq!(preview.years.into_iter().collect::<Vec<_>>(), [(2023, 4)]);
    assert_eq!(preview.outcomes, [(Outcome::Open, 2), (Outcome::Done, 1), (Outcome::Refused, 1)]);
    assert_eq!(preview.channels.len(), 4);
    assert_eq!(preview.sha256.len(), 64);
}

#[test]
fn titles_above_the_table_are_passed_over() {
    let text = "Comune di Genova;;\nAssegnazioni 2023;;\n;;\nData richiesta;Data risposta;Note\n1/3/2023;2/3/2023;x\n";
    let sheet = open(text).unwrap();
    assert_eq!(sheet.table().header_row, 4);
    let preview = check(&sheet, &sheet.guess(), &rules(), |_| {}).unwrap();
    assert_eq!((preview.good, preview.first[0].row), (1, 5));
}

#[test]
fn of_several_sheets_the_one_that_fits_is_taken_until_another_is_chosen() {
    let mut book = rust_xlsxwriter::Workbook::new();
    fill(book.add_worksheet().set_name("Leggimi").unwrap(), &[&["Istruzioni", "per l'uso"]]);
    fill(book.add_worksheet().set_name("Vuoto").unwrap(), &[]);
    let hidden = book.add_worksheet().set_name("Nascosto").unwrap();
    hidden.set_hidden(true);
    fill(hidden, &[&["Data richiesta", "Data risposta", "Esito"], &["2023-01-01", "2023-01-02", "ok"]]);
    fill(book.add_worksheet().set_name("2023").unwrap(), &[&["Data richiesta", "Data risposta"], &["2023-01-09", ""]]);
    let mut sheet = open(book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(sheet.table().name, "2023");
    assert_eq!(sheet.tables.iter().filter(|table| table.hidden).count(), 1);
    sheet.choose("Nascosto").unwrap();
    assert_eq!(check(&sheet, &sheet.guess(), &rules(), |_| {}).unwrap().good, 1);
    assert_eq!(sheet.choose("Vuoto"), Err(FileFault::NoHeader));
    assert_eq!(sheet.choose("Altro"), Err(FileFault::NoTable("Altro".to_owned())));

    let row = |cells: &[&str]| ods_row(cells);
    let first = ods_table("Note", &(row(&["Solo", "testo"]) + &row(&["e", "altro"])));
    let second = ods_table("Dati", &(row(&["Richiesta", "Risposta"]) + &row(&["2023-02-01", "2023-02-02"])));
    let sheet = open(ods(&(first + &second))).unwrap();
    assert_eq!(sheet.table().name, "Dati");
    assert_eq!(check(&sheet, &sheet.guess(), &rules(), |_| {}).unwrap().good, 1);
}

#[test]
fn columns_can_be_mapped_by_hand() {
    let sheet = open("Alfa;Beta;Gamma\n5 mar 2023;1.3.2023;sportello\n").unwrap();
    let mut mapping = sheet.guess();
    assert_eq!(mapping.missing(), [Field::Requested, Field::Delivered]);
    assert_eq!(sheet.rows(&mapping, &rules()).err(), Some(FileFault::Unmapped(vec!["requested", "delivered"])));
    mapping.set(Field::Requested, Some(1));
    mapping.set(Field::Delivered, Some(0));
    mapping.set(Field::Channel, Some(2));
    let preview = check(&sheet, &mapping, &rules(), |_| {}).unwrap();
    assert_eq!(preview.first[0].delivered_on, Some(date(2023, 3, 5)));
    assert_eq!(preview.first[0].channel, Some(Channel::Counter));
    let stored: Mapping = serde_json::from_str(&serde_json::to_string(&mapping).unwrap()).unwrap();
    assert_eq!(stored, mapping);
}

#[test]
fn serial_days_are_read_with_and_without_a_date_format_in_both_calendars() {
    let header = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";
    let row =
        |a: &str, b: &str| format!("{header}<row r=\"3\"><c r=\"A3\" s=\"1\"><v>{a}</v></c><c><v>{b}</v></c></row>");
    let read = |bytes| preview(bytes).first[0].clone();
    let delivery = read(xlsx_by_hand("", &row("45000", "45001.75"), ""));
    assert_eq!((delivery.requested_on, delivery.delivered_on), (date(2023, 3, 15), Some(date(2023, 3, 16))));
    assert_eq!(delivery.row, 3);
    let delivery = read(xlsx_by_hand("<workbookPr date1904=\"1\"/>", &row("43538", "43539"), ""));
    assert_eq!((delivery.requested_on, delivery.delivered_on), (date(2023, 3, 15), Some(date(2023, 3, 16))));
    let iso = "<row><c t=\"d\"><v>2023-03-15T00:00:00</v></c><c t=\"inlineStr\"><is><t>16/03/2023</t></is></c></row>";
    let delivery = read(xlsx_by_hand("", &format!("{header}{iso}"), ""));
    assert_eq!((delivery.requested_on, delivery.delivered_on), (date(2023, 3, 15), Some(date(2023, 3, 16))));
}

#[test]
fn what_a_spreadsheet_repeats_is_read_as_often_and_blank_rows_not_at_all() {
    let header = ods_row(&["Data richiesta", "Data risposta"]);
    let twice = ods_row(&["2023-02-01", "2023-02-02"]).replacen(
        "<table:table-row>",
        "<table:table-row table:number-rows-repeated=\"2\">",
        1,
    );
    let note = "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2023-05-01\">\
                <office:annotation><text:p>nota</text:p></office:annotation><text:p>1 mag</text:p></table:table-cell>\
                <table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
    let blank = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell \
                 table:number-columns-repeated=\"16384\"/></table:table-row>";
    let preview = preview(ods(&ods_table("Foglio1", &format!("{header}{twice}{blank}{note}{blank}"))));
    assert!(preview.is_clean(), "{:?}", preview.errors);
    assert_eq!(preview.first.iter().map(|delivery| delivery.row).collect::<Vec<_>>(), [2, 3, 1_048_004]);
    assert_eq!(preview.first[2].requested_on, date(2023, 5, 1));
}

#[test]
fn our_reading_of_a_workbook_agrees_with_another_library() {
    use calamine::{DataType, Reader};
    let rows: Vec<&[&str]> = TABLE.iter().map(|row| &row[..]).collect();
    let bytes = xlsx(&rows);
    let mut other: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes.clone())).unwrap();
    let range = other.worksheet_range_at(0).unwrap().unwrap();
    let sheet = open(bytes).unwrap();
    let ours = sheet.rows(&sheet.guess(), &rules()).unwrap().map(Result::unwrap);
    for (delivery, theirs) in ours.zip(range.rows().skip(1)) {
        assert_eq!(delivery.reference.as_deref(), theirs[0].get_string());
        let serial = theirs[1].get_datetime().unwrap().as_f64();
        let days = date(1899, 12, 30).until(delivery.requested_on).unwrap().get_days();
        assert!((serial - f64::from(days)).abs() < 1e-9);
    }
}

#[test]
fn the_same_file_has_the_same_hash_from_memory_and_from_disk() {
    let path = std::env::temp_dir().join(format!("intake-{}.csv", std::process::id()));
    std::fs::write(&path, text(";", "\n")).unwrap();
    let sheet = Sheet::open(path.as_path(), &Limits::default()).unwrap();
    let from_disk = check(&sheet, &sheet.guess(), &rules(), |_| {}).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(from_disk, preview(text(";", "\n")));
}

#[test]
fn progress_is_told_and_memory_stays_small_over_many_rows() {
    let mut text = "Data richiesta;Data risposta;Canale;Riferimento\n".to_owned();
    for row in 0..20_000 {
        writeln!(text, "0{}/03/2023;1{}/03/2023;PEC;{row}", row % 9 + 1, row % 9).unwrap();
    }
    let sheet = open(text).unwrap();
    assert!(sheet.table().rows_estimate.unwrap().abs_diff(20_000) < 2_000);
    let mut told = Vec::new();
    let preview = check(&sheet, &sheet.guess(), &rules(), |rows| told.push(rows)).unwrap();
    assert_eq!((preview.good, preview.error_total), (20_000, 0));
    assert_eq!(told, [5_000, 10_000, 15_000, 20_000, 20_000]);
}

#[test]
fn an_open_file_can_move_to_another_thread() {
    fn moves<T: Send + 'static>(_: &T) {}
    let sheet = open(text(";", "\n")).unwrap();
    let rows = sheet.rows(&sheet.guess(), &rules()).unwrap();
    moves(&rows);
    moves(&sheet);
}
