//! Files that are no tables, or no longer: each is refused in words, and none makes the reader fall over.

use std::io::Write;

use proptest::prelude::*;
use results::intake::{FileFault, Limits, Sheet, check};

use super::files::{ods, ods_row, ods_table, package, rules, try_preview, xlsx, xlsx_by_hand};

fn fault(bytes: &[u8]) -> FileFault {
    try_preview(bytes).expect_err("the file is broken")
}

fn compound(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0; 2048];
    bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    bytes[30] = 9;
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes[640..640 + name.len()].copy_from_slice(&name);
    bytes
}

#[test]
fn files_that_are_no_spreadsheets_are_called_by_their_name() {
    for (bytes, expected) in [
        (&b""[..], FileFault::Empty),
        (b" \n\t\n", FileFault::Empty),
        (b"%PDF-1.7\n...", FileFault::NotASheet("PDF")),
        (b"<html><table><tr><td>Data richiesta", FileFault::NotASheet("HTML")),
        (b"\xef\xbb\xbf<!DOCTYPE html>", FileFault::NotASheet("HTML")),
        (b"<?xml version=\"1.0\"?><Workbook/>", FileFault::NotASheet("XML")),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", FileFault::NotASheet("PNG")),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", FileFault::NotASheet("binary")),
        (b"10/02/2023;11/02/2023;PEC\n12/02/2023;13/02/2023;PEC\n", FileFault::NoHeader),
        (b"parola\naltra\n", FileFault::NoHeader),
    ] {
        assert_eq!(fault(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(fault(&compound("Workbook")), FileFault::OldExcel);
    assert_eq!(fault(&compound("EncryptedPackage")), FileFault::Locked);
    assert_eq!(fault(&compound("WordDocument")), FileFault::NotASheet("Word"));
    assert_eq!(fault(&package(&[("xl/workbook.bin", "")])), FileFault::BinaryExcel);
    assert_eq!(fault(&package(&[("word/document.xml", "")])), FileFault::NotASheet("Word"));
    assert_eq!(fault(&package(&[("foto.txt", "")])), FileFault::NotASheet("ZIP"));
    let locked = [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
        ("content.xml", "??"),
    ];
    assert_eq!(fault(&package(&locked)), FileFault::Locked);
}

#[test]
fn truncated_files_are_damaged_wherever_they_end() {
    let whole = xlsx(&[&["Data richiesta", "Data risposta"], &["2023-01-01", "2023-01-02"]]);
    for end in (4..whole.len()).step_by(7) {
        assert!(matches!(fault(&whole[..end]), FileFault::Damaged { .. }), "cut at {end}");
    }
    let header = ods_row(&["Data richiesta", "Data risposta"]);
    for cut in ["<table:table table:name=\"F\">".to_owned() + &header, "<table:table".to_owned()] {
        let content = format!("<office:document-content>{cut}");
        let parts = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &*content)];
        assert!(matches!(fault(&package(&parts)), FileFault::Damaged { .. }));
    }
    assert!(matches!(fault(&package(&[("[Content_Types].xml", "")])), FileFault::Damaged { .. }));
    let unclosed = package(&[("xl/workbook.xml", "<workbook><sheets></sheets></workbook>")]);
    assert_eq!(fault(&unclosed), FileFault::Empty);
}

#[test]
fn what_unpacks_to_too_much_is_refused_before_it_fills_the_memory() {
    let limits = Limits { unpacked: 1 << 20, ..Limits::default() };
    let refused =
        |bytes: Vec<u8>| Sheet::open(bytes, &limits).and_then(|sheet| check(&sheet, &sheet.guess(), &rules(), |_| {}));
    let many = "<row><c t=\"s\"><v>2</v></c></row>".repeat(100_000);
    assert_eq!(refused(xlsx_by_hand("", &many, "")).err(), Some(FileFault::Unpacks { limit_mb: 1 }));
    let endless = format!("<row><c t=\"str\"><v>{}</v></c></row>", "x".repeat(3 << 20));
    let endless = Sheet::open(xlsx_by_hand("", &endless, ""), &Limits::default());
    assert!(matches!(endless.err(), Some(FileFault::Unpacks { .. })));
    let spaces = ods(&" ".repeat(3 << 20));
    assert_eq!(refused(spaces).err(), Some(FileFault::Unpacks { limit_mb: 1 }));
}

#[test]
fn tables_beyond_the_limits_are_refused() {
    let limits = Limits { bytes: 2 << 20, columns: 4, rows: 10, ..Limits::default() };
    let refused = |text: String| {
        let sheet = Sheet::open(text.into_bytes(), &limits)?;
        check(&sheet, &sheet.guess(), &rules(), |_| {})
    };
    let header = "Data richiesta;Data risposta\n";
    let rows = |count| header.to_owned() + &"1/3/2023;2/3/2023\n".repeat(count);
    assert!(refused(rows(10)).is_ok());
    assert_eq!(refused(rows(11)).err(), Some(FileFault::TooManyRows { limit: 10 }));
    assert_eq!(refused(rows(200_000)).err(), Some(FileFault::TooLarge { limit_mb: 2 }));
    assert_eq!(refused(format!("{header}1/3/2023;2/3/2023;;;x\n")).err(), Some(FileFault::TooManyColumns { limit: 4 }));
    let wide = "<table:table-row><table:table-cell table:number-columns-repeated=\"4000000000\"><text:p>x</text:p>\
                </table:table-cell></table:table-row>";
    assert_eq!(fault(&ods(&ods_table("F", wide))), FileFault::TooManyColumns { limit: 256 });
    let tall = ods_row(&["Data richiesta", "Data risposta"])
        + &ods_row(&["2023-01-01", "x"]).replacen("row>", "row table:number-rows-repeated=\"4000000000\">", 1);
    let sheet = Sheet::open(ods(&ods_table("F", &tall)), &limits).unwrap();
    let checked = check(&sheet, &sheet.guess(), &rules(), |_| {});
    assert_eq!(checked.err(), Some(FileFault::TooManyRows { limit: 10 }));
}

#[test]
fn a_quotation_mark_never_closed_is_explained() {
    let text = format!("Data richiesta;Data risposta\n1/3/2023;\"2/3/2023\n{}", "1/3/2023;2/3/2023\n".repeat(400_000));
    assert_eq!(fault(text.as_bytes()), FileFault::EndlessRow { row: 2 });
}

#[test]
fn a_missing_file_is_unreadable() {
    let missing = Sheet::open(std::path::Path::new("/nowhere/at/all.csv"), &Limits::default());
    assert!(matches!(missing.err(), Some(FileFault::Unreadable(_))));
    assert!(matches!(Sheet::open(&*std::env::temp_dir(), &Limits::default()).err(), Some(FileFault::Unreadable(_))));
}

/// Reads as far as it goes; what comes out does not matter here.
fn read_all(bytes: Vec<u8>) {
    let limits = Limits { bytes: 1 << 20, unpacked: 8 << 20, columns: 64, rows: 1000 };
    if let Ok(sheet) = Sheet::open(bytes, &limits) {
        let mut mapping = sheet.guess();
        for (field, column) in mapping.missing().into_iter().zip(0..) {
            mapping.set(field, Some(column));
        }
        let _ = check(&sheet, &mapping, &rules(), |_| {});
    }
}

fn wholes() -> Vec<Vec<u8>> {
    let rows: [&[&str]; 3] = [
        &["Data richiesta", "Data risposta", "Canale"],
        &["2023-01-01", "2023-01-02", "PEC"],
        &["1/2/2023", "", "posta"],
    ];
    let table = rows.iter().map(|row| ods_row(row)).collect::<String>();
    let csv = "Data richiesta;Data risposta;Canale\n1/1/2023;\"2/1/2023\";PEC\n";
    vec![xlsx(&rows), ods(&ods_table("F", &table)), csv.as_bytes().to_vec()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read_all(bytes);
    }

    #[test]
    fn no_text_makes_the_reader_fall_over(text in "(Data richiesta;Data risposta;Esito\n)?[ -~àèìòù;\"\n\r\t0-9/]{0,300}") {
        read_all(text.into_bytes());
    }

    #[test]
    fn no_damage_to_a_whole_file_makes_the_reader_fall_over(
        which in 0usize..3,
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = wholes().swap_remove(which);
        for (place, byte) in damage {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        read_all(bytes);
    }

    #[test]
    fn no_markup_in_a_part_makes_the_reader_fall_over(
        pieces in proptest::collection::vec(prop::sample::select(vec![
            "<row r=\"2\">", "<row>", "</row>", "<c r=\"B2\" t=\"s\">", "<c r=\"ZZZZZZZZ9\" t=\"b\" s=\"-1\">", "<c/>", "</c>",
            "<v>", "</v>", "99999999999", "0", "&lt;", "&#0;", "&x;", "]]>", "<![CDATA[1]]>", "<mergeCell ref=\"A1:B9\"/>",
            "</sheetData>", "<sheetData>", "<is><t>_x0000_</t></is>", "<!--", "-->", "é", "<row r=\"4294967295\">", "<",
        ]), 0..40),
    ) {
        read_all(xlsx_by_hand("", &pieces.concat(), ""));
    }

    #[test]
    fn no_markup_in_an_open_document_makes_the_reader_fall_over(
        pieces in proptest::collection::vec(prop::sample::select(vec![
            "<table:table table:name=\"a\">", "</table:table>", "<table:table-row>", "</table:table-row>", "<table:table-row/>",
            "<table:table-row table:number-rows-repeated=\"4294967295\">", "<table:table-cell>", "</table:table-cell>",
            "<table:table-cell table:number-columns-repeated=\"18446744073709551615\">", "<text:p>", "</text:p>", "<text:s/>",
            "Data richiesta", "2023-01-01", "<office:annotation>", "</office:annotation>", "<draw:frame/>", "&amp;", "<",
            "<table:table-cell office:value-type=\"date\" office:date-value=\"2023-99-99\"/>",
            "<table:covered-table-cell table:number-rows-spanned=\"4294967295\" table:number-columns-spanned=\"99\">",
        ]), 0..40),
    ) {
        read_all(ods(&pieces.concat()));
    }
}

#[test]
fn sizes_that_a_package_claims_are_not_believed() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(&vec![b' '; 4 << 20]).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    let limits = Limits { unpacked: 1 << 20, ..Limits::default() };
    assert!(matches!(Sheet::open(bytes, &limits).err(), Some(FileFault::Unpacks { .. })));
}
