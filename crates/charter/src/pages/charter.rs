//! The charter of a year as a page.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use kernel::db::Tx;
use kernel::{Error, Lang, Result};
use web::{Crumb, Notice, Problem, Reply, Shell, Visit};

use super::contact::{self, ContactLine};
use super::improvements::ActionView;
use super::opening::{self, HoursView};
use super::promise::{StandardView, planned_in_words, timing_badge};
use super::prose::{Block, Piece, blocks, pieces};
use super::{Section, charter_pdf};
use crate::charter::{Charter, CharterBook, Offer};
use crate::compare::{Change, Differences, Part};
use crate::office::OfficePage;
use crate::standard::{Quality, Standard};

#[derive(Template)]
#[template(path = "public/charter.html")]
struct Page {
    shell: Shell,
    office: OfficePage,
    charter: Charter,
    /// The year that the address asks for.
    year: i16,
    /// Where its PDF is.
    pdf: String,
    /// Where the results of its year are, as label and address.
    results: (String, String),
    state: &'static str,
    index: Vec<Section>,
    introduction: Vec<Block>,
    principles: Vec<(String, Vec<Block>)>,
    contacts: Vec<ContactLine>,
    hours: Vec<HoursView>,
    offers: Vec<OfferView>,
    standards: Vec<Group>,
    notes: Vec<Block>,
    qualities: Vec<Quality>,
    actions: Vec<ActionView>,
    diffida_address: Vec<Piece>,
    closing: Vec<Block>,
    /// The charter before this one, and what differs from it.
    before: Option<(Charter, Vec<DifferenceView>)>,
    versions: Vec<Charter>,
}

/// A service as the charter promises it.
struct OfferView {
    offer: Offer,
    characteristics: Vec<Block>,
    badge: String,
}

/// The standards of one service, or of the office as a whole.
pub(super) struct Group {
    pub id: String,
    pub code: Option<String>,
    pub name: String,
    pub standards: Vec<StandardView>,
}

/// A part that differs from the charter before.
pub(crate) struct DifferenceView {
    pub change: Change,
    pub kind: &'static str,
    pub part: String,
    pub title: String,
    pub was: String,
    pub is: String,
}

/// All that the page and the PDF show.
pub(crate) struct Whole {
    pub office: OfficePage,
    pub book: CharterBook,
    pub before: Option<(Charter, Differences)>,
    pub versions: Vec<Charter>,
}

/// To the charter that holds today.
pub(super) async fn latest(visit: Visit, Path(code): Path<String>) -> Result<Response, Problem> {
    let (today, asked) = (visit.today(), code.clone());
    let charter = visit
        .read(move |tx| {
            let office = crate::office_id(tx, &asked)?;
            crate::charter_in_force(tx, office, today)?.ok_or(Error::NotFound)
        })
        .await?;
    Ok(web::redirect(&format!("/offices/{code}/charter/{}", charter.year)))
}

pub(super) async fn get(visit: Visit, Path((code, file)): Path<(String, String)>) -> Reply {
    let (lang, year) = (visit.lang(), file.strip_suffix(".pdf").unwrap_or(&file).to_owned());
    let year: i16 = year.parse().map_err(|_| Error::NotFound)?;
    let whole = visit.read(move |tx| read(tx, &code, year, lang)).await?;
    if file.ends_with(".pdf") {
        return charter_pdf::answer(&visit, &whole).await;
    }
    web::page(&page(&visit, year, whole))
}

/// The page of a charter that nobody may read yet, for those who write it, marked as what it is.
pub(crate) fn preview(visit: &Visit, whole: Whole, back: &str) -> Reply {
    let state = visit.say(&format!("charter-charter-state-{}", whole.book.charter.state_on(visit.today())));
    let mut page = page(visit, whole.book.charter.year, whole);
    let text = visit.fill("charter-staff-preview", &[("state", state.into())]);
    page.shell.notice = Some(Notice { kind: "warning".to_owned(), text });
    page.pdf = format!("{back}/preview.pdf");
    // What nobody may read yet has no results of its own: the standards of the running year are those that it goes on from.
    page.results = (visit.say("charter-staff-preview-results"), "/staff/results".to_owned());
    page.shell
        .breadcrumb
        .insert(1, Crumb { label: visit.say("charter-staff-preview-back"), href: Some(back.to_owned()) });
    web::page(&page)
}

fn read(tx: &mut Tx<'_>, code: &str, year: i16, lang: Lang) -> Result<Whole> {
    let office = crate::office_page(tx, code, lang)?;
    let book = crate::charter_of_year(tx, office.office.id, year, lang)?;
    let before = crate::what_differs(tx, book.charter.id, lang)?;
    let versions = crate::charters_of(tx, office.office.id)?.into_iter().filter(Charter::is_public).collect();
    Ok(Whole { office, book, before, versions })
}

fn page(visit: &Visit, year: i16, whole: Whole) -> Page {
    let Whole { office, book, before, versions } = whole;
    let here = format!("/offices/{}", office.office.code);
    let shell = visit.shell(format!("{} {}", book.charter.title, book.charter.year));
    Page {
        shell: shell.trail([(office.office.name.clone(), here.as_str())]).described(visit.fill(
            "charter-page-charter-of",
            &[("office", office.office.name.as_str().into()), ("body", office.body.name.as_str().into())],
        )),
        year,
        pdf: format!("{here}/charter/{}.pdf", book.charter.year),
        results: (
            visit.fill("charter-page-results-of", &[("year", year.to_string().into())]),
            format!("{here}/results/{year}"),
        ),
        state: book.charter.state_on(visit.today()),
        index: index(visit, &book, before.is_some()),
        introduction: blocks(&book.charter.introduction),
        principles: book.principles.iter().map(|one| (one.title.clone(), blocks(&one.text))).collect(),
        contacts: contact::lines(visit, office.own_contacts()),
        hours: opening::hours_of(visit, &office, None),
        offers: book.offers.iter().map(|offer| OfferView::new(visit, offer)).collect(),
        standards: groups(visit, &book.standards),
        notes: blocks(&book.charter.notes),
        actions: book.actions.iter().cloned().map(ActionView::new).collect(),
        diffida_address: pieces(&office.body.diffida_address),
        closing: blocks(&book.charter.closing),
        before: before.map(|(charter, found)| (charter, differences(visit, &found))),
        qualities: book.qualities,
        charter: book.charter,
        versions,
        office,
    }
}

impl OfferView {
    fn new(visit: &Visit, offer: &Offer) -> Self {
        Self {
            characteristics: blocks(&offer.characteristics),
            badge: timing_badge(visit, offer.timing, offer.term),
            offer: offer.clone(),
        }
    }
}

/// The standards by service, in the charter's order.
pub(super) fn groups(visit: &Visit, standards: &[Standard]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for standard in standards {
        let view = StandardView::new(visit, standard);
        match groups.iter_mut().find(|group| group.code == standard.service_code) {
            Some(group) => group.standards.push(view),
            None => groups.push(Group {
                id: format!("standards-{}", standard.service_code.as_deref().unwrap_or("office")),
                code: standard.service_code.clone(),
                name: match &standard.service {
                    Some(_) => standard.service_name.clone(),
                    None => visit.say("charter-page-whole-office"),
                },
                standards: vec![view],
            }),
        }
    }
    groups
}

fn index(visit: &Visit, book: &CharterBook, before: bool) -> Vec<Section> {
    let all = [
        ("introduction", !book.charter.introduction.is_empty()),
        ("principles", !book.principles.is_empty()),
        ("contacts", true),
        ("services", !book.offers.is_empty()),
        ("standards", !book.standards.is_empty()),
        ("qualities", !book.qualities.is_empty()),
        ("improvements", !book.actions.is_empty()),
        ("diffida", true),
        ("closing", !book.charter.closing.is_empty()),
        ("changes", before),
        ("versions", true),
    ];
    let shown = all.into_iter().filter(|(_, shown)| *shown);
    shown.map(|(id, _)| Section { id, title: visit.say(&format!("charter-page-charter-{id}")) }).collect()
}

pub(crate) fn differences(visit: &Visit, found: &Differences) -> Vec<DifferenceView> {
    let standards = found.standards.iter().map(|one| {
        let words =
            |standard: &Option<Standard>| standard.as_ref().map_or_else(String::new, |one| promised(visit, one));
        let named = one.is.as_ref().or(one.was.as_ref());
        DifferenceView {
            change: one.change,
            kind: kind(one.change),
            part: visit.say("charter-page-part-standard"),
            title: named.map_or_else(String::new, |standard| standard.indicator.clone()),
            was: words(&one.was),
            is: words(&one.is),
        }
    });
    let words = found.words.iter().map(|one| DifferenceView {
        change: one.change,
        kind: kind(one.change),
        part: visit.say(match one.part {
            Part::Offer => "charter-page-part-offer",
            Part::Principle => "charter-page-part-principle",
            Part::Quality => "charter-page-part-quality",
        }),
        title: one.title.clone(),
        was: one.was.clone(),
        is: one.is.clone(),
    });
    standards.chain(words).collect()
}

fn promised(visit: &Visit, standard: &Standard) -> String {
    match &standard.planned {
        Some(planned) => planned_in_words(visit, planned),
        None => standard.planned_text.clone(),
    }
}

fn kind(change: Change) -> &'static str {
    match change {
        Change::Better => "success",
        Change::Worse => "danger",
        Change::Added => "info",
        Change::Removed | Change::Reworded => "neutral",
    }
}
