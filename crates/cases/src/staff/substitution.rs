//! Cases whose legal term is over without an answer: since when one may turn to who holds the substitute power, who that is, who has
//! (L. 241/1990 art. 2 c. 9-bis ff.).

use askama::Template;
use charter::{OfficeNames, Slice};
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Invalid, OfficeId, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::clocks::DueView;
use super::{SUBSTITUTION, board, href, tabs};
use crate::ids::CaseId;
use crate::procedure::{ProcedureId, Version};
use crate::record::Case;
use crate::store::list::{self, Filter, Listed, Section, Side};
use crate::store::substitutions;

const ROWS: u32 = 25;

#[derive(Template)]
#[template(path = "case_substitution.html")]
struct Page {
    shell: Shell,
    tabs: Vec<MenuItem>,
    form: FormView,
    several_offices: bool,
    /// How many of those with such a name were looked through, where there are more.
    capped: Option<i64>,
    asked_for: bool,
    lines: Vec<Line>,
    pages: Pages,
}

/// A case past its term.
struct Line {
    case: Case,
    href: String,
    applicant: String,
    procedure: String,
    office: String,
    officer: String,
    ended: DueView,
    /// The day from which one may turn to the substitute.
    since: Date,
    substitute: String,
    /// The day of the request, and until when the substitute has to decide.
    asked: Option<(Date, DueView)>,
}

struct Found {
    listed: Vec<Listed>,
    total: u64,
    capped: bool,
    versions: Vec<Version>,
    asked: Vec<(CaseId, Date, Date)>,
    offices: OfficeNames,
    several_offices: bool,
    procedures: Vec<(ProcedureId, String)>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let filter = Filter {
        scope: visit.scope(May::DecideCases),
        today: visit.today(),
        section: Section::PastTerm,
        side: Side::Ours,
        office: check.optional_choice::<OfficeId>("office"),
        officer: None,
        procedure: check.optional_choice("procedure"),
        text: check.optional("q", 100),
    };
    let invalid = check.invalid;
    let (paging, by, lang) = (Paging::of(&visit, ROWS), visit.actor(), visit.lang());
    let (wanted, searched) = (filter.clone(), !filter.text.is_empty());
    let read = move |tx: &mut Tx<'_>| {
        let found = find(tx, &wanted, paging, lang)?;
        // Who looks for a person is written down; who leafs through the list works.
        if searched {
            board::note_search(tx, &by, &found.listed, found.total)?;
        }
        Ok(found)
    };
    let found = if searched { visit.write(read).await? } else { visit.read(read).await? };
    web::page(&page(&visit, &filter, found, paging, input, invalid))
}

fn find(tx: &mut Tx<'_>, filter: &Filter, paging: Paging, lang: kernel::Lang) -> Result<Found> {
    let list::Page { listed, total, capped } = list::page(tx, filter, paging.limit(), paging.offset())?;
    let ids: Vec<CaseId> = listed.iter().map(|one| one.case.id).collect();
    let mut offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
    offices.retain(|office| filter.scope.has(office.id));
    let procedures = crate::procedure::all(tx, &filter.scope)?;
    Ok(Found {
        versions: board::versions(tx, &listed)?,
        asked: substitutions::of(tx, &ids)?,
        offices: OfficeNames::new(&offices, |_| true),
        several_offices: offices.len() > 1,
        procedures: procedures.into_iter().map(|procedure| (procedure.id, procedure.name)).collect(),
        listed,
        total,
        capped,
    })
}

fn page(visit: &Visit, filter: &Filter, found: Found, paging: Paging, input: Input, invalid: Invalid) -> Page {
    let asked_for = !filter.text.is_empty() || filter.office.is_some() || filter.procedure.is_some();
    let lines = found.listed.iter().filter_map(|one| line(visit, &found, one)).collect();
    let all = || [(String::new(), visit.say("cases-staff-filter-all"))].into_iter();
    let procedures = found.procedures.into_iter().map(|(id, name)| (id.to_string(), name));
    Page {
        shell: super::shell(visit, "cases-substitution-menu"),
        tabs: tabs(visit, SUBSTITUTION),
        form: FormView::new(visit, "cases-staff-filter", input, invalid)
            .with_choices("office", all().chain(found.offices.choices(|_| true)))
            .with_choices("procedure", all().chain(procedures)),
        several_offices: found.several_offices,
        capped: found.capped.then_some(list::NAMED_MOST),
        asked_for,
        lines,
        pages: paging.pages(visit, found.total),
    }
}

fn line(visit: &Visit, found: &Found, one: &Listed) -> Option<Line> {
    let case = &one.case;
    let ended = case.due_legal?;
    let version = found.versions.iter().find(|version| version.id == case.version);
    let asked = found.asked.iter().find(|(id, ..)| *id == case.id);
    let applicant = if one.applicant.is_empty() { visit.say("cases-staff-erased") } else { one.applicant.clone() };
    Some(Line {
        href: href(case.id),
        applicant,
        procedure: one.procedure.clone(),
        office: found.offices.of(case.office).to_owned(),
        officer: one.officer.clone(),
        ended: DueView::new(visit, ended, None),
        since: ended.tomorrow().ok()?,
        substitute: version.map(|version| version.definition.substitute.clone()).unwrap_or_default(),
        asked: asked.map(|(_, on, due)| (*on, DueView::new(visit, *due, None))),
        case: case.clone(),
    })
}
