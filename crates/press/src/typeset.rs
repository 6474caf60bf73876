//! From an order to the bytes of a PDF.

use serde::Deserialize;
use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::syntax::DiagSpanKind;
use typst::{World, WorldExt, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::clean::clean;
use crate::shop::{Job, Shop};
use crate::templates;

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

/// Sets one document as accessible, archivable PDF: tagged, PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
///
/// # Errors
/// A template or language that does not exist, or data that the template cannot set.
pub fn typeset(shop: &Shop, order: &Order) -> Result<Vec<u8>, Refusal> {
    let template =
        templates::find(&order.template).ok_or_else(|| Refusal::UnknownTemplate(order.template.clone()))?;
    let lang = order.lang.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    if !(2..=3).contains(&lang.len()) || !lang.chars().all(|letter| letter.is_ascii_lowercase()) {
        return Err(Refusal::UnknownLanguage(order.lang.clone()));
    }
    let job = Job::new(shop, template, &lang, &clean(shop, &order.data));
    let pdf = typst::compile::<PagedDocument>(&job)
        .output
        .and_then(|document| typst_pdf::pdf(&document, &options()))
        .map_err(|problems| Refusal::NotTypeset(explain(&job, &problems)));
    comemo::evict(KEEP_FOR_DOCUMENTS);
    pdf
}

fn options() -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Sportello".to_owned())),
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .expect("PDF/A-2a and PDF/UA-1 share PDF 1.7"),
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
