//! Every error is found, with its row and column.

use results::intake::{Field, check};

use super::files::{errors, fill, ods, ods_row, ods_table, open, preview, rules, xlsx_by_hand};

#[test]
fn every_wrong_cell_is_named_by_row_and_column() {
    let lines = [
        "Riferimento;Data richiesta;Data risposta;Scadenza;Canale;Esito;Escluso;Motivo;Voto",
        "1;;02/03/2023;;;;;;",
        "2;ieri;02/03/2023;;;;;;",
        "3;31/02/2023;;;;;;;",
        "4;03/15/2023;;;;;;;",
        "5;22-03-23;;;;;;;",
        "6;01/03/1975;;;;;;;",
        "7;01/03/2023;01/03/2025;;;;;;",
        "8;01/03/2022;02/03/2022;;;;;;",
        "9;05/03/2023;01/03/2023;02/03/2023;;;;;",
        "10;05/03/2023;06/03/2023;;emial;acolta;;;",
        "11;05/03/2023;06/03/2023;;piccione;boh;;;",
        "12;05/03/2023;;;;accolta;;;",
        "13;05/03/2023;06/03/2023;;;in corso;;;",
        "14;05/03/2023;06/03/2023;;;;sì;;",
        "15;05/03/2023;06/03/2023;;;;;;ottimo",
        "16;05/03/2023;06/03/2023;;;;;;7",
        "1;05/03/2023;06/03/2023;;;;;;",
        "3;05/03/2023;06/03/2023;;;;;;",
        "3;05/03/2023;06/03/2023;;;;;;",
        "17;#N/D;#RIF!;;;;;;",
        "18;05/03/2023;06/03/2023;;\u{0};;;;",
        "19;05/03/2023;06/03/2023;;;;;;;di troppo",
        "Riferimento;Data richiesta;Data risposta;Scadenza;Canale;Esito;Escluso;Motivo;Voto",
        "Totale;22;;;;;;;",
        "Fonte: ufficio casa;;;;;;;;",
        "20;05/03/2023;n.d.;-;;;no;;5",
    ];
    let expected = [
        (2, "B", "intake-date-missing"),
        (3, "B", "intake-date-unreadable"),
        (4, "B", "intake-date-impossible"),
        (5, "B", "intake-date-month-first"),
        (6, "B", "intake-date-ambiguous"),
        (7, "B", "intake-date-old"),
        (8, "C", "intake-date-future"),
        (9, "B", "intake-date-year"),
        (10, "C", "intake-answer-before-request"),
        (10, "D", "intake-due-before-request"),
        (11, "E", "intake-channel-suggested"),
        (11, "F", "intake-outcome-suggested"),
        (12, "E", "intake-channel"),
        (12, "F", "intake-outcome"),
        (13, "C", "intake-outcome-no-date"),
        (14, "F", "intake-open-answered"),
        (15, "G", "intake-excluded-no-reason"),
        (16, "I", "intake-score"),
        (17, "I", "intake-score"),
        (20, "A", "intake-reference-twice"),
        (21, "B", "intake-formula"),
        (21, "C", "intake-formula"),
        (22, "E", "intake-bytes"),
        (23, "J", "intake-extra-cells"),
        (24, "", "intake-header-again"),
        (25, "", "intake-totals"),
        (26, "", "intake-remark"),
    ];
    let mut rules = rules();
    rules.year = Some(2023);
    let sheet = open(lines.join("\n")).unwrap();
    let preview = check(&sheet, &sheet.guess(), &rules, |_| {}).unwrap();
    let found = errors(&preview);
    let found: Vec<_> = found.iter().map(|(row, letters, key)| (*row, letters.as_str(), key.as_str())).collect();
    assert_eq!(found, expected);
    assert_eq!(preview.error_total, expected.len() as u64);
    assert_eq!((preview.rows, preview.good), (26, 3));
    let suggestion = &preview.errors[10];
    assert_eq!(suggestion.column.as_ref().unwrap().header, "Canale");
    assert!(serde_json::to_string(suggestion).unwrap().contains("email"));
}

#[test]
fn only_a_thousand_errors_are_kept_but_all_are_counted() {
    let text = "Data richiesta;Data risposta\n".to_owned() + &"x;y\n".repeat(3000);
    let preview = preview(text);
    assert_eq!((preview.errors.len(), preview.error_total, preview.rows), (1000, 6000, 3000));
}

#[test]
fn broken_bytes_in_utf8_are_errors_and_not_guessed_letters() {
    let mut bytes =
        "Data richiesta;Data risposta;Motivo\n1/3/2023;2/3/2023;perché così è già più\n".as_bytes().to_vec();
    bytes.extend(b"1/3/2023;2/3/2023;perch\xe9\n");
    assert_eq!(errors(&preview(bytes)), [(3, "C".to_owned(), "intake-bytes".to_owned())]);
}

#[test]
fn merged_cells_among_the_data_are_explained() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    fill(
        sheet,
        &[&["Titolo"], &["Data richiesta", "Data risposta"], &["2023-01-01", "2023-01-02"], &["", "2023-01-03"]],
    );
    let format = rust_xlsxwriter::Format::new();
    sheet.merge_range(0, 0, 0, 1, "Titolo", &format).unwrap();
    sheet.merge_range(2, 0, 3, 0, "01/01/2023", &format).unwrap();
    let found = errors(&preview(book.save_to_buffer().unwrap()));
    assert_eq!(
        found.iter().map(|(_, _, key)| key.as_str()).collect::<Vec<_>>(),
        ["intake-date-missing", "intake-merged"]
    );
    assert_eq!((found[1].0, found[1].1.as_str()), (3, "A"));

    let merged = ods_row(&["2023-01-01", "2023-01-02"]).replacen(
        "<table:table-cell",
        "<table:table-cell table:number-rows-spanned=\"2\"",
        1,
    );
    let table = ods_row(&["Data richiesta", "Data risposta"]) + &merged;
    assert_eq!(errors(&preview(ods(&ods_table("F", &table))))[0].2, "intake-merged");
}

#[test]
fn failed_formulas_are_named_in_workbooks_too() {
    let header = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>3</v></c></row>";
    let row = "<row><c s=\"1\"><v>45000</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"s\"><v>99</v></c></row>";
    let found = errors(&preview(xlsx_by_hand("", &format!("{header}{row}"), "")));
    assert_eq!(found, [(2, "B".into(), "intake-formula".into()), (2, "C".into(), "intake-bytes".into())]);

    let wrong = "<table:table-row><table:table-cell office:value-type=\"string\" calcext:value-type=\"error\">\
                 <text:p>Err:502</text:p></table:table-cell></table:table-row>";
    let table = ods_row(&["Data richiesta", "Data risposta"]) + wrong;
    assert_eq!(errors(&preview(ods(&ods_table("F", &table)))), [(2, "A".into(), "intake-formula".into())]);
}

#[test]
fn two_columns_of_one_name_have_to_be_told_apart_by_hand() {
    let sheet = open("Data richiesta;Data risposta;Data richiesta\n1/3/2023;2/3/2023;\n").unwrap();
    let mut mapping = sheet.guess();
    let preview = check(&sheet, &mapping, &rules(), |_| {}).unwrap();
    assert_eq!(errors(&preview), [(1, "C".into(), "intake-header-twice".into())]);
    mapping.set(Field::Requested, Some(0));
    assert!(check(&sheet, &mapping, &rules(), |_| {}).unwrap().is_clean());
}

#[test]
fn a_table_without_rows_is_an_error() {
    assert_eq!(errors(&preview("Data richiesta;Data risposta\n\n;\n")), [(1, String::new(), "intake-no-rows".into())]);
}
