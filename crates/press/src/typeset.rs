//! From an order to the bytes of a PDF.

use serde::Deserialize;
use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::model::Document;
use typst::syntax::DiagSpanKind;
use typst::{World, WorldExt, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::clean::{clean, draws};
use crate::shop::{Job, Shop};
use crate::templates::{self, Template};

/// Cached pieces of layout not used for so many documents are dropped; a long-lived process stays small.
const KEEP_FOR_DOCUMENTS: usize = 8;

/// What a document is made of.
#[derive(Deserialize)]
pub struct Order {
    /// Name of a template.
    pub template: String,
    /// Language of the text, as in HTML's `lang`.
    pub lang: String,
    /// Everything that the template prints.
    pub data: Value,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no template \"{0}\"")]
    UnknownTemplate(String),
    #[error("\"{0}\" is not a language code")]
    UnknownLanguage(String),
    #[error("{0}")]
    NotTypeset(String),
}

/// Sets one document as accessible PDF: tagged, PDF/UA-1 (ISO 14289-1) and, where it has a date, PDF/A-2a
/// (ISO 19005-2) for the archive.
///
/// # Errors
/// A template or language that does not exist, or data that the template cannot set.
pub fn typeset(shop: &Shop, order: &Order) -> Result<Vec<u8>, Refusal> {
    let template = templates::find(&order.template).ok_or_else(|| Refusal::UnknownTemplate(order.template.clone()))?;
    let needs_more = !template.kept && !draws(shop, &order.data);
    let more = if needs_more { shop.with_chinese() } else { None };
    let job = job(more.as_ref().unwrap_or(shop), template, order)?;
    let pdf = lay_out(&job).and_then(|pages| {
        typst_pdf::pdf(&pages, &options(&pages)).map_err(|problems| Refusal::NotTypeset(explain(&job, &problems)))
    });
    comemo::evict(KEEP_FOR_DOCUMENTS);
    pdf
}

fn job<'a>(shop: &'a Shop, template: &Template, order: &Order) -> Result<Job<'a>, Refusal> {
    let lang = order.lang.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    if !(2..=3).contains(&lang.len()) || !lang.chars().all(|letter| letter.is_ascii_lowercase()) {
        return Err(Refusal::UnknownLanguage(order.lang.clone()));
    }
    Ok(Job::new(shop, template, &lang, &clean(shop, &order.data)))
}

fn lay_out(job: &Job) -> Result<PagedDocument, Refusal> {
    typst::compile(job).output.map_err(|problems| Refusal::NotTypeset(explain(job, &problems)))
}

fn options(document: &PagedDocument) -> PdfOptions {
    // PDF/A wants a date, and this program makes none up: a document without one is accessible but not archivable.
    let dated = matches!(document.info().date, Smart::Custom(Some(_)));
    let standards: &[PdfStandard] = if dated { &[PdfStandard::A_2a, PdfStandard::Ua_1] } else { &[PdfStandard::Ua_1] };
    PdfOptions {
        creator: Smart::Custom(Some("Sportello".to_owned())),
        standards: PdfStandards::new(standards).expect("PDF/A-2a and PDF/UA-1 share PDF 1.7"),
        ..PdfOptions::default()
    }
}

/// The problems in one line each, with the place in the template.
fn explain(job: &Job, problems: &[SourceDiagnostic]) -> String {
    let lines = problems.iter().map(|problem| {
        let place = match problem.span.get() {
            DiagSpanKind::Number { id, .. } | DiagSpanKind::Range { id, .. } => {
                let line = job.range(problem.span).and_then(|range| {
                    let source = job.source(id).ok()?;
                    source.lines().byte_to_line(range.start)
                });
                let file = id.vpath().get_without_slash();
                line.map_or_else(|| format!("{file}: "), |line| format!("{file}:{}: ", line + 1))
            }
            DiagSpanKind::Detached => String::new(),
        };
        format!("{place}{}", problem.message)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use typst::layout::{Abs, Frame, FrameItem, Point, Transform};

    use super::*;

    fn sample(name: &str) -> Order {
        let path = format!("{}/samples/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let data = serde_json::from_slice(&std::fs::read(path).expect("every template has a sample")).expect("JSON");
        Order { template: name.to_owned(), lang: "it".to_owned(), data }
    }

    /// A page; running heads and page numbers stand between the halves of a text that goes on overleaf.
    struct Sheet {
        size: Point,
        head: Abs,
        foot: Abs,
    }

    /// The text of the frame, and every piece of it that leaves the page.
    fn read(frame: &Frame, place: Transform, page: &Sheet, text: &mut String, lost: &mut Vec<String>) {
        for (position, item) in frame.items() {
            let here = place.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    read(&group.frame, here.pre_concat(group.transform), page, text, lost);
                }
                FrameItem::Text(piece) => {
                    let start = Point::zero().transform(here);
                    let end = Point::with_x(piece.width()).transform(here);
                    let size = page.size;
                    if start.x.to_pt() < 0.0 || end.x > size.x || start.y.to_pt() < 0.0 || end.y > size.y {
                        lost.push(piece.text.to_string());
                    }
                    if start.y > page.head && start.y < size.y - page.foot {
                        text.push_str(&piece.text);
                    }
                }
                _ => {}
            }
        }
    }

    fn read_document(order: &Order) -> (String, Vec<String>) {
        let shop = Shop::open();
        let template = templates::find(&order.template).expect("a known template");
        let pages = lay_out(&job(&shop, template, order).expect("a known language")).expect("a document");
        let (mut text, mut lost) = (String::new(), Vec::new());
        // Letters and labels have neither.
        let (head, foot) = if template.kept { (22.0, 19.0) } else { (0.0, 0.0) };
        for page in pages.pages() {
            let size = page.frame.size();
            let sheet = Sheet { size: Point::new(size.x, size.y), head: Abs::mm(head), foot: Abs::mm(foot) };
            read(&page.frame, Transform::identity(), &sheet, &mut text, &mut lost);
        }
        (letters(&text), lost)
    }

    /// Hyphens at line ends and spaces are layout, not text.
    fn letters(text: &str) -> String {
        text.chars().filter(|letter| letter.is_alphanumeric()).collect()
    }

    /// What stands on the page as it is given; a running foot stands where nothing is read.
    fn every_text<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
        match value {
            Value::String(text) if !text.starts_with("<svg") => texts.push(text),
            Value::Array(items) => items.iter().for_each(|item| every_text(item, texts)),
            Value::Object(fields) => fields
                .iter()
                .filter(|(key, _)| {
                    !["labels", "alt", "date", "status", "dir", "lang", "qr_alt", "foot"].contains(&key.as_str())
                })
                .for_each(|(_, item)| every_text(item, texts)),
            _ => {}
        }
    }

    #[test]
    fn every_sample_is_printed_in_full_and_inside_its_pages() {
        for template in templates::TEMPLATES {
            let order = sample(template.name);
            let (text, lost) = read_document(&order);
            assert!(lost.is_empty(), "{}: {lost:?}", template.name);
            let mut data = order.data.clone();
            if !template.kept {
                // The title of letters and labels is the file's, on no sheet.
                data.as_object_mut().expect("an object").remove("title");
            }
            let mut texts = Vec::new();
            every_text(&data, &mut texts);
            for said in texts.into_iter().flat_map(str::lines) {
                // A number that opens a line of a list is set as its counter.
                let said = said.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
                let said = letters(said);
                let said = said.strip_prefix(['a', 'b', 'c', 'd', 'e']).unwrap_or(&said);
                // What runs from right to left is laid out in pieces, in the order in which they are seen: each letter has to be there.
                let turned = said.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
                let printed =
                    if turned { said.chars().all(|letter| text.contains(letter)) } else { text.contains(said) };
                assert!(printed, "{} lacks: {said}", template.name);
            }
        }
    }

    #[test]
    fn what_does_not_fit_a_narrow_column_breaks_and_stays_on_the_page() {
        let mut order = sample("results");
        for (key, text) in [
            ("source", "a3f5".repeat(40)),
            ("note", format!("https://www.esempio.it/{}", "servizi-erogati/".repeat(30))),
            ("reason", format!("ufficio.{}it@pec.comune.lunghissimo.esempio.it", "politiche.".repeat(9))),
            ("factor", "Accessibilità".repeat(12)),
            ("planned", "Non superiore a 3 giorni. ".repeat(900)),
        ] {
            order.data["rows"][0][key] = json!(text);
        }
        let (_, lost) = read_document(&order);
        assert!(lost.is_empty(), "{lost:?}");
    }

    #[test]
    fn words_of_people_are_never_read_as_markup() {
        let mut order = sample("results");
        order.data["rows"][0]["note"] = json!("#read(\"/etc/passwd\") *a* $b$ _c_ <d> @e \\f `g` = h");
        let (text, _) = read_document(&order);
        assert!(text.contains("readetcpasswdabcdefgh"), "{text}");
    }

    #[test]
    fn missing_fields_and_labels_cost_no_document() {
        let shop = Shop::open();
        for template in templates::TEMPLATES {
            let order = Order { template: template.name.to_owned(), lang: "en-GB".to_owned(), data: json!({}) };
            typeset(&shop, &order).expect(template.name);
            let mut order = sample(template.name);
            order.data.as_object_mut().expect("an object").remove("labels");
            typeset(&shop, &order).expect(template.name);
        }
    }

    #[test]
    fn samples_bring_every_label_that_is_printed() {
        for template in templates::TEMPLATES {
            let order = sample(template.name);
            for label in templates::labels(template) {
                assert!(order.data["labels"][label].is_string(), "{}: {label}", template.name);
            }
        }
    }

    #[test]
    fn a_refusal_names_the_place() {
        let order = Order { template: "results".to_owned(), lang: "it".to_owned(), data: json!({ "rows": 3 }) };
        let refusal = typeset(&Shop::open(), &order).expect_err("rows must be a list").to_string();
        assert!(refusal.contains(".typ:"), "{refusal}");
    }
}
