//! The parts of an XLSX workbook around its cells: the sheets and their names, which of the two calendars the serial
//! numbers count in, which cell formats are dates, and the shared texts.
//!
//! The shared texts are kept in one buffer with their ends, so that a million different ones cost little more than
//! their letters.

use std::sync::Arc;

use quick_xml::events::Event;

use crate::fault::FileFault;
use crate::package::{Package, Xml, attributes, damaged, push_text};
use crate::xlsx_rows::XlsxRows;

pub(crate) struct Workbook {
    package: Package,
    pub sheets: Vec<WorkbookSheet>,
    shared: Arc<Shared>,
}

pub(crate) struct WorkbookSheet {
    pub name: String,
    pub hidden: bool,
    part: String,
}

/// What the cells of every sheet refer to.
pub(crate) struct Shared {
    pub texts: Texts,
    /// Per cell format, whether it shows a date.
    pub dates: Vec<bool>,
    pub epoch_1904: bool,
}

#[derive(Default)]
pub(crate) struct Texts {
    letters: String,
    ends: Vec<u32>,
}

impl Texts {
    pub fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        self.letters.get(start..end)
    }
}

impl Workbook {
    pub fn open(package: Package) -> Result<Self, FileFault> {
        let book = workbook_part(&package)?;
        let folder = book.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let relations = relations(&package, &book)?;
        let (named, epoch_1904) = sheets(&package, &book)?;
        let target = |ending: &str| {
            relations.iter().find(|relation| relation.kind.ends_with(ending)).map(|r| resolve(&folder, &r.target))
        };
        let dates = match target("/styles") {
            Some(part) => date_formats(package.xml(&part)?)?,
            None => Vec::new(),
        };
        let texts = match target("/sharedStrings") {
            Some(part) => shared_texts(package.xml(&part)?)?,
            None => Texts::default(),
        };
        let sheets = named
            .into_iter()
            .filter_map(|(name, id, hidden)| {
                let relation = relations.iter().find(|relation| relation.id == id)?;
                let part = resolve(&folder, &relation.target);
                (relation.kind.ends_with("/worksheet") && package.has(&part)).then_some(WorkbookSheet {
                    name,
                    hidden,
                    part,
                })
            })
            .collect::<Vec<_>>();
        if sheets.is_empty() {
            return Err(FileFault::Empty);
        }
        Ok(Self { package, sheets, shared: Arc::new(Shared { texts, dates, epoch_1904 }) })
    }

    pub fn rows(&self, sheet: usize, columns: usize) -> Result<XlsxRows, FileFault> {
        let part = &self.sheets[sheet].part;
        let xml = self.package.xml(part)?.ok_or_else(|| damaged(part, &"missing"))?;
        Ok(XlsxRows::new(xml, Arc::clone(&self.shared), columns))
    }

    pub fn epoch_1904(&self) -> bool {
        self.shared.epoch_1904
    }
}

struct Relation {
    id: String,
    kind: String,
    target: String,
}

fn workbook_part(package: &Package) -> Result<String, FileFault> {
    let root = relations(package, "")?;
    let found = root.into_iter().find(|relation| relation.kind.ends_with("/officeDocument"));
    Ok(found.map_or_else(|| "xl/workbook.xml".to_owned(), |relation| resolve("", &relation.target)))
}

fn relations(package: &Package, part: &str) -> Result<Vec<Relation>, FileFault> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let mut relations = Vec::new();
    let Some(mut xml) = package.xml(&resolve(folder, &format!("_rels/{name}.rels")))? else { return Ok(relations) };
    loop {
        match xml.next()? {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "Relationship" => {
                let mut relation = Relation { id: String::new(), kind: String::new(), target: String::new() };
                attributes(&element, |name, value| match name {
                    "Id" => value.clone_into(&mut relation.id),
                    "Type" => value.clone_into(&mut relation.kind),
                    "Target" => value.clone_into(&mut relation.target),
                    _ => {}
                });
                relations.push(relation);
            }
            Event::Eof => return Ok(relations),
            _ => {}
        }
    }
}

fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            step => path.push(step),
        }
    }
    path.join("/")
}

type NamedSheet = (String, String, bool);

fn sheets(package: &Package, part: &str) -> Result<(Vec<NamedSheet>, bool), FileFault> {
    let mut xml = package.xml(part)?.ok_or_else(|| damaged(part, &"missing"))?;
    let (mut sheets, mut epoch_1904) = (Vec::new(), false);
    loop {
        match xml.next()? {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "sheet" => {
                    let (mut name, mut id, mut hidden) = (String::new(), String::new(), false);
                    attributes(&element, |key, value| match key {
                        "name" => value.clone_into(&mut name),
                        "state" => hidden = value != "visible",
                        key if key.ends_with(":id") => value.clone_into(&mut id),
                        _ => {}
                    });
                    sheets.push((name, id, hidden));
                }
                "workbookPr" => attributes(&element, |key, value| {
                    epoch_1904 |= key == "date1904" && matches!(value, "1" | "true");
                }),
                _ => {}
            },
            Event::Eof => return Ok((sheets, epoch_1904)),
            _ => {}
        }
    }
}

/// Which of the cell formats show a date: by the number of a built-in format or by the letters of an own one.
fn date_formats(xml: Option<Xml>) -> Result<Vec<bool>, FileFault> {
    let Some(mut xml) = xml else { return Ok(Vec::new()) };
    let (mut own, mut dates, mut inside) = (Vec::<(u32, bool)>::new(), Vec::new(), false);
    loop {
        match xml.next()? {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "numFmt" => {
                    let (mut id, mut code) = (0, String::new());
                    attributes(&element, |key, value| match key {
                        "numFmtId" => id = value.parse().unwrap_or(0),
                        "formatCode" => value.clone_into(&mut code),
                        _ => {}
                    });
                    own.push((id, shows_date(&code)));
                }
                "cellXfs" => inside = true,
                "xf" if inside => {
                    let mut id = 0;
                    attributes(&element, |key, value| {
                        if key == "numFmtId" {
                            id = value.parse().unwrap_or(0);
                        }
                    });
                    let built_in = matches!(id, 14..=22 | 27..=36 | 50..=58);
                    dates.push(own.iter().find(|(own, _)| *own == id).map_or(built_in, |(_, date)| *date));
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => inside = false,
            Event::Eof => return Ok(dates),
            _ => {}
        }
    }
}

/// Whether a number format shows a day: it has a `d` or a `y` outside of quotes, brackets and escapes.
fn shows_date(code: &str) -> bool {
    let mut letters = code.chars();
    let mut date = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|c| *c == '"')),
            '[' => drop(letters.by_ref().find(|c| *c == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            ';' => break,
            'd' | 'D' | 'y' | 'Y' => date = true,
            _ => {}
        }
    }
    date
}

fn shared_texts(xml: Option<Xml>) -> Result<Texts, FileFault> {
    /// The most letters kept: beyond it the workbook has to be saved as CSV.
    const MOST: usize = 96 << 20;
    let mut texts = Texts::default();
    let Some(mut xml) = xml else { return Ok(texts) };
    let (mut text, mut inside, mut reading_aid) = (String::new(), false, false);
    loop {
        match xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => inside = !reading_aid,
                "rPh" => reading_aid = true,
                _ => {}
            },
            // An item without any text still counts: cells refer to items by their number.
            Event::Empty(element) if element.local_name().as_ref() == "si" => texts.keep(""),
            Event::End(element) => match element.local_name().as_ref() {
                "t" => inside = false,
                "rPh" => reading_aid = false,
                "si" => {
                    texts.keep(&unescape(&text));
                    text.clear();
                }
                _ => {}
            },
            Event::Eof => break,
            event if inside => push_text(&event, &mut text),
            _ => {}
        }
        if texts.letters.len() > MOST || texts.ends.len() > MOST / 8 {
            return Err(FileFault::Unpacks { limit_mb: MOST as u64 >> 20 });
        }
    }
    texts.letters.shrink_to_fit();
    texts.ends.shrink_to_fit();
    Ok(texts)
}

impl Texts {
    fn keep(&mut self, text: &str) {
        self.letters.push_str(text);
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
    }
}

/// Office Open XML writes characters that XML cannot hold as `_x000D_`.
pub(crate) fn unescape(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        plain.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        if let Some(letter) = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            plain.push(letter);
            rest = &rest[at + 7..];
        } else {
            plain.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    plain.push_str(rest);
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_formats_are_told_from_numbers() {
        for code in ["dd/mm/yyyy", "d mmm yyyy", "[$-410]d mmmm yyyy;@", "yyyy\\-mm\\-dd hh:mm", "gg/mm/aaaa\\d d"] {
            assert!(shows_date(code), "{code}");
        }
        for code in ["0.00", "General", "#,##0.00 \"days\"", "[Red]0", "0;dd", "_-* #,##0\\d", "hh:mm"] {
            assert!(!shows_date(code), "{code}");
        }
    }

    #[test]
    fn escaped_characters_come_back() {
        assert_eq!(unescape("a_x000D_b_x005F_x0041_"), "a\rb_x0041_");
        assert_eq!(unescape("_x_xZZZZ_ _x00"), "_x_xZZZZ_ _x00");
        assert_eq!(unescape("_xàà_x0041_"), "_xààA");
    }

    #[test]
    fn targets_are_found_from_their_folder() {
        assert_eq!(resolve("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolve("xl", "/xl/sheet.xml"), "xl/sheet.xml");
        assert_eq!(resolve("xl", "../other/sheet.xml"), "other/sheet.xml");
    }
}
