//! Tables that are odd and not broken: what can be understood is, what cannot is said, and nothing is guessed silently.

use jiff::civil::date;
use results::intake::{Field, FileFault, Sheet, check};
use rust_xlsxwriter::{Format, Formula, Workbook};

use super::files::{errors, fill, open, preview, rules, try_preview, xlsx};

const HEADER: [&str; 3] = ["Data richiesta", "Data risposta", "Motivo"];

#[test]
fn separators_that_nobody_expects_are_found_or_told() {
    let bars = "Data richiesta|Data risposta\n1/3/2023|2/3/2023\n";
    assert_eq!(preview(bars).good, 1);
    let said = "sep=^\nData richiesta^Data risposta\n1/3/2023^2/3/2023\n";
    assert_eq!(preview(said).good, 1, "Excel's own first line is obeyed");
    // Spaces are no separator: all of it is one column, so the other one is asked for.
    let spaces = try_preview("Data richiesta  Data risposta\n1/3/2023  2/3/2023\n");
    assert_eq!(spaces.err(), Some(FileFault::Unmapped(vec!["delivered"])));
    // The head is separated otherwise than the rows: the rows' cells do not reach their columns.
    let mixed = preview("Data richiesta;Data risposta\n1/3/2023,2/3/2023\n");
    assert_eq!(errors(&mixed), [(2, "A".into(), "intake-date-unreadable".into())]);
}

#[test]
fn a_head_over_two_rows_is_matched_by_hand() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    fill(sheet, &[&["", "", ""], &["richiesta", "risposta", "Motivo"], &["2023-03-01", "2023-03-02", ""]]);
    sheet.merge_range(0, 0, 0, 1, "Data", &Format::new()).unwrap();
    let sheet = open(book.save_to_buffer().unwrap()).unwrap();
    let preview = check(&sheet, &sheet.guess(), &rules(), |_| {});
    // Either the second row of the head is the head, or the columns are asked for; a wrong figure never comes of it.
    let mut mapping = sheet.guess();
    mapping.set(Field::Requested, Some(0));
    mapping.set(Field::Delivered, Some(1));
    let by_hand = check(&sheet, &mapping, &rules(), |_| {}).unwrap();
    assert_eq!(by_hand.first.last().map(|row| row.requested_on), Some(date(2023, 3, 1)));
    assert!(preview.is_err() || preview.unwrap().good == by_hand.good);
}

#[test]
fn a_missing_column_is_named() {
    for (head, missing) in [
        ("Data richiesta;Canale", vec!["delivered"]),
        ("Data risposta;Canale", vec!["requested"]),
        ("Canale;Esito", vec!["requested", "delivered"]),
    ] {
        let sheet = open(format!("{head}\n1/3/2023;PEC\n")).unwrap();
        let refused = sheet.rows(&sheet.guess(), &rules()).err();
        assert_eq!(refused, Some(FileFault::Unmapped(missing)), "{head}");
    }
}

#[test]
fn formulas_count_as_what_they_show() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    fill(sheet, &[&HEADER[..2], &["2023-03-01", ""]]);
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_formula_with_format(1, 1, Formula::new("=A2+2").set_result("44988"), &day).unwrap();
    let preview = preview(book.save_to_buffer().unwrap());
    assert_eq!(preview.first[0].delivered_on, Some(date(2023, 3, 3)), "{:?}", preview.errors);
}

#[test]
fn days_that_do_not_exist_are_refused_and_times_beside_days_are_not() {
    for (written, key) in [
        ("30/02/2023", "intake-date-impossible"),
        ("29/02/2023", "intake-date-impossible"),
        ("00/03/2023", "intake-date-impossible"),
        ("12/13/2023", "intake-date-month-first"),
        ("2023", "intake-date-unreadable"),
        ("-1", "intake-date-unreadable"),
    ] {
        let found = errors(&preview(format!("Data richiesta;Data risposta\n{written};\n")));
        assert_eq!(found.len(), 1, "{written}: {found:?}");
        assert_eq!((found[0].0, found[0].1.as_str()), (2, "A"), "{written}");
        assert_eq!(found[0].2, key, "{written}");
    }
    for written in ["01/03/2023 09:30", "2023-03-01T09:30:00", "1 marzo 2023", "01-03-2023", "01.03.2023"] {
        let preview = preview(format!("Data richiesta;Data risposta\n{written};\n"));
        assert_eq!(preview.first.first().map(|row| row.requested_on), Some(date(2023, 3, 1)), "{written}");
    }
}

#[test]
fn a_cell_as_long_as_a_book_is_told_shortly() {
    let long = "x".repeat(1 << 20);
    let preview = preview(format!("Data richiesta;Data risposta\n{long};2/3/2023\n"));
    assert_eq!(errors(&preview), [(2, "A".into(), "intake-date-unreadable".into())]);
    let kept = serde_json::to_string(&preview.errors).unwrap();
    assert!(kept.len() < 2_000, "the error quotes {} bytes", kept.len());
}

#[test]
fn the_content_decides_what_a_file_is_and_not_its_name() {
    let folder = std::env::temp_dir().join(format!("sportello-odd-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let book = xlsx(&[&HEADER, &["2023-03-01", "2023-03-02", ""]]);
    for (name, bytes) in
        [("tabella.csv", &book[..]), ("tabella.xlsx", b"Data richiesta;Data risposta\n1/3/2023;2/3/2023\n")]
    {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        let sheet = Sheet::open(&*path, &results::intake::Limits::default()).unwrap();
        assert_eq!(check(&sheet, &sheet.guess(), &rules(), |_| {}).unwrap().good, 1, "{name}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn encodings_mixed_in_one_file_are_told_where_they_change() {
    let mut bytes = "\u{feff}Data richiesta;Data risposta;Motivo\n1/3/2023;2/3/2023;già\n".as_bytes().to_vec();
    bytes.extend(b"2/3/2023;3/3/2023;perch\xe8 s\xec\n");
    bytes.extend("3/3/2023;4/3/2023;così\n".as_bytes());
    let preview = preview(bytes);
    assert_eq!(errors(&preview), [(3, "C".into(), "intake-bytes".into())]);
    assert_eq!(preview.good, 2);
}
