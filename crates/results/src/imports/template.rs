//! A workbook for the cases of past years: the columns to be filled in, and a sheet that says what each of them holds.

use kernel::{Error, Result};
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use web::xlsx::XLSX;
use web::{Reply, Visit};

use crate::intake::Field;

/// The columns, and whether each row needs one.
const COLUMNS: [(Field, bool); 13] = [
    (Field::Reference, false),
    (Field::Service, true),
    (Field::Office, false),
    (Field::Requested, true),
    (Field::Delivered, true),
    (Field::Outcome, false),
    (Field::Channel, false),
    (Field::Suspended, false),
    (Field::Elsewhere, false),
    (Field::Due, false),
    (Field::Applicant, false),
    (Field::Excluded, false),
    (Field::Reason, false),
];

pub(super) async fn cases(visit: Visit) -> Reply {
    let name = visit.say("results-template-file");
    Ok(web::download(workbook(&visit)?, XLSX, &format!("{name}.xlsx")))
}

fn workbook(visit: &Visit) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    write(visit, &mut book).and_then(|()| book.save_to_buffer()).map_err(Error::internal)
}

fn write(visit: &Visit, book: &mut Workbook) -> Result<(), XlsxError> {
    let (head, wrap) = (Format::new().set_bold().set_text_wrap(), Format::new().set_text_wrap());
    let said = |field: Field, part: &str| visit.say(&format!("results-template-{}{part}", field.code()));
    let table = book.add_worksheet();
    table.set_name(visit.say("results-template-table"))?;
    table.set_freeze_panes(1, 0)?;
    for (column, (field, _)) in (0_u16..).zip(COLUMNS) {
        table.write_with_format(0, column, said(field, ""), &head)?;
        table.set_column_width(column, 22)?;
    }
    let guide = book.add_worksheet();
    guide.set_name(visit.say("results-template-guide"))?;
    guide.set_freeze_panes(1, 0)?;
    for (column, (what, width)) in (0_u16..).zip([("column", 26), ("needed", 12), ("means", 80), ("example", 26)]) {
        guide.write_with_format(0, column, visit.say(&format!("results-template-head-{what}")), &head)?;
        guide.set_column_width(column, width)?;
    }
    for (line, (field, needed)) in (1_u32..).zip(COLUMNS) {
        let needed = visit.say(if needed { "web-yes" } else { "web-no" });
        let cells = [said(field, ""), needed, said(field, "-means"), said(field, "-example")];
        for (column, text) in (0_u16..).zip(cells) {
            guide.write_with_format(line, column, text, &wrap)?;
        }
    }
    Ok(())
}
