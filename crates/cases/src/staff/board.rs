//! The due board: what is late, what is due, what waits, what nobody works on; and the search over all that one may see.

use askama::Template;
use charter::{OfficeNames, OfficeRow, Slice};
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::i18n::Catalog;
use kernel::ledger::Ref;
use kernel::permit::{Caller, May, Scope};
use kernel::{Invalid, Lang, OfficeId, PersonId, Result, history};
use web::forms::Check;
use web::{App, Choice, FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::clocks::DueView;
use super::found::who_works_in;
use super::{HANDOVER, HOME, href, one};
use crate::procedure::{self, ProcedureRow};
use crate::record::Case;
use crate::store::list::{self, Filter, Listed, Section, Side};

const ROWS: u32 = 25;

#[derive(Template)]
#[template(path = "case_board.html")]
struct Page {
    shell: Shell,
    sections: Vec<Tab>,
    sides: Vec<Tab>,
    form: FormView,
    hidden: Vec<(&'static str, String)>,
    lines: Vec<Line>,
    pages: Pages,
    /// What is searched for; empty on the board itself.
    searched: bool,
    filtered: bool,
    section: Section,
    clear: String,
    /// Those to whom ticked cases can be given; nobody for who may not assign.
    assignees: Vec<Choice>,
    handover: Option<&'static str>,
    back: String,
    several_offices: bool,
    /// How many of those with such a name were looked through, where there are more.
    capped: Option<i64>,
}

/// A part of the board, with how many cases it has.
struct Tab {
    label: String,
    href: String,
    count: u64,
    current: bool,
    key: usize,
}

/// A case on the board.
struct Line {
    case: Case,
    href: String,
    applicant: String,
    procedure: String,
    step: String,
    office: String,
    officer: String,
    mark: &'static str,
    /// The office's own share, the promise, the law.
    due: Vec<(String, DueView)>,
}

/// What the board reads.
struct Found {
    listed: Vec<Listed>,
    total: u64,
    capped: bool,
    counts: Vec<(Section, u64)>,
    steps: Vec<String>,
    offices: Vec<OfficeRow>,
    procedures: Vec<ProcedureRow>,
    assignees: Vec<(PersonId, String)>,
    officers: Vec<(PersonId, String)>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let filter = asked(&visit, &mut check);
    let invalid = check.invalid;
    let paging = Paging::of(&visit, ROWS);
    let (caller, by, lang) = (visit.signed_in()?.clone(), visit.actor(), visit.lang());
    let (wanted, searched, app) = (filter.clone(), !filter.text.is_empty(), visit.app().clone());
    let read = move |tx: &mut Tx<'_>| {
        let found = find(tx, &app, &caller, &wanted, (paging, lang))?;
        // Who looks for a person is written down; who leafs through the board works.
        if searched {
            note_search(tx, &by, &found.listed, found.total)?;
        }
        Ok(found)
    };
    let found = if searched { visit.write(read).await? } else { visit.read(read).await? };
    web::page(&page(&visit, &filter, found, paging, input, invalid))
}

/// Writes down what a search found: the words may be a name.
pub(super) fn note_search(tx: &mut Tx<'_>, by: &Actor, listed: &[Listed], total: u64) -> Result<()> {
    let Some(office) = listed.first().map(|first| first.case.office) else { return Ok(()) };
    let shown = listed.iter().map(|one| one.case.name().to_owned()).collect();
    history::searching(tx, by, &Ref::new("case_list", office), office, (total, shown))
}

/// Reads the filters; one that cannot be read is said and does not restrict.
fn asked(visit: &Visit, check: &mut Check<'_>) -> Filter {
    Filter {
        scope: visit.scope(May::WorkOnCases),
        today: visit.today(),
        section: check.optional_choice("section").unwrap_or(Section::Open),
        side: check.optional_choice("side").unwrap_or(Side::Here),
        office: check.optional_choice("office"),
        officer: check.optional_choice("officer"),
        procedure: check.optional_choice("procedure"),
        text: check.optional("q", 100),
    }
}

fn find(tx: &mut Tx<'_>, app: &App, caller: &Caller, filter: &Filter, (paging, lang): (Paging, Lang)) -> Result<Found> {
    let list::Page { listed, total, capped } = list::page(tx, filter, paging.limit(), paging.offset())?;
    let deciding = caller.scope(May::DecideCases);
    let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
    let own: Vec<OfficeId> = offices.iter().map(|office| office.id).filter(|id| filter.scope.has(*id)).collect();
    Ok(Found {
        counts: list::counts(tx, filter)?,
        steps: steps(tx, app.catalog(), &listed)?,
        procedures: procedure::all(tx, &Scope::All)?,
        officers: colleagues(tx, &own)?,
        assignees: colleagues(tx, &own.iter().copied().filter(|id| deciding.has(*id)).collect::<Vec<_>>())?,
        offices,
        listed,
        total,
        capped,
    })
}

/// Those who work in some offices, by name.
pub(super) fn colleagues(tx: &mut Tx<'_>, offices: &[OfficeId]) -> Result<Vec<(PersonId, String)>> {
    let mut found: Vec<(PersonId, String)> = Vec::new();
    for office in offices {
        let more = who_works_in(tx, *office)?;
        found
            .extend(more.into_iter().filter(|(id, _)| !found.iter().any(|(known, _)| known == id)).collect::<Vec<_>>());
    }
    found.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(found)
}

/// The versions of procedures that hold for the cases of a list.
pub(super) fn versions(tx: &mut Tx<'_>, listed: &[Listed]) -> Result<Vec<procedure::Version>> {
    let mut versions: Vec<procedure::Version> = Vec::new();
    for one in listed {
        if !versions.iter().any(|version| version.id == one.case.version) {
            versions.push(procedure::version(tx, one.case.version)?);
        }
    }
    Ok(versions)
}

/// The names of the steps where the cases of a list are.
fn steps(tx: &mut Tx<'_>, catalog: &Catalog, listed: &[Listed]) -> Result<Vec<String>> {
    let versions = versions(tx, listed)?;
    let name = |case: &Case| {
        let version = versions.iter().find(|version| version.id == case.version);
        version
            .and_then(|version| version.definition.step(&case.step))
            .map_or_else(String::new, |step| case.step_name(step, catalog, Lang::It).text)
    };
    Ok(listed.iter().map(|one| name(&one.case)).collect())
}

fn page(visit: &Visit, filter: &Filter, found: Found, paging: Paging, input: Input, invalid: Invalid) -> Page {
    let with = |name: &str, value: &str| format!("{HOME}?{}", changed(&input, name, value));
    let counted = |section| found.counts.iter().find(|(known, _)| *known == section).map_or(0, |(_, count)| *count);
    let sections = Section::BOARD.iter().enumerate().map(|(at, section)| Tab {
        label: visit.say(&format!("cases-staff-section-{section}")),
        href: with("section", section.word()),
        count: counted(*section),
        current: filter.text.is_empty() && filter.section == *section,
        key: at + 1,
    });
    let sides = Side::ALL.iter().map(|side| Tab {
        label: visit.say(&format!("cases-staff-side-{side}")),
        href: with("side", side.word()),
        count: 0,
        current: filter.side == *side,
        key: 0,
    });
    let here: Vec<OfficeId> = found.listed.iter().map(|one| one.case.leg_office).collect();
    let names = OfficeNames::new(&found.offices, |office| filter.scope.has(office) || here.contains(&office));
    let lines = found.listed.into_iter().zip(&found.steps).map(|(one, step)| line(visit, &names, one, step));
    let assignee =
        |(id, name): &(PersonId, String)| Choice { value: id.to_string(), label: name.clone(), selected: false };
    let choices: Vec<(String, String)> = names.choices(|office| filter.scope.has(office)).collect();
    Page {
        shell: visit.staff_shell(visit.say("cases-staff-menu")).trail([]),
        lines: lines.collect(),
        sections: sections.collect(),
        sides: sides.collect(),
        pages: paging.pages(visit, found.total),
        searched: !filter.text.is_empty(),
        filtered: ["office", "officer", "procedure"].iter().any(|name| input.some(name).is_some()),
        section: filter.section,
        clear: format!("{HOME}?section={}&side={}", filter.section, filter.side),
        hidden: vec![("section", filter.section.to_string()), ("side", filter.side.to_string())],
        handover: (!found.assignees.is_empty()).then_some(HANDOVER),
        assignees: found.assignees.iter().map(assignee).collect(),
        back: format!("{}?{}", visit.path(), visit.query()),
        several_offices: choices.len() > 1,
        capped: found.capped.then_some(list::NAMED_MOST),
        form: filters(visit, input, invalid, choices, &found.officers, &found.procedures),
    }
}

/// The query with one value replaced; a list starts over at its first page, and a search is left.
fn changed(input: &Input, name: &str, value: &str) -> String {
    let kept = ["section", "side", "office", "officer", "procedure"].into_iter().filter(|known| *known != name);
    let kept = kept.fold(Input::new(), |kept, known| kept.with_some(known, input.some(known)));
    kept.with(name, value).query()
}

fn filters(
    visit: &Visit,
    input: Input,
    invalid: Invalid,
    offices: Vec<(String, String)>,
    officers: &[(PersonId, String)],
    procedures: &[ProcedureRow],
) -> FormView {
    let all = || [(String::new(), visit.say("cases-staff-filter-all"))].into_iter();
    let officers = officers.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let procedures = procedures.iter().map(|procedure| (procedure.id.to_string(), procedure.name.clone()));
    FormView::new(visit, "cases-staff-filter", input, invalid)
        .with_choices("office", all().chain(offices))
        .with_choices("officer", all().chain(officers))
        .with_choices("procedure", all().chain(procedures))
}

fn line(visit: &Visit, offices: &OfficeNames, one: Listed, step: &str) -> Line {
    let case = one.case;
    let days = [
        ("here", case.leg_due, case.closed_on),
        ("promised", case.due_promised, case.decided_on),
        ("legal", case.due_legal, case.decided_on),
    ];
    let due = days.into_iter().filter_map(|(whose, on, stopped_on)| {
        Some((visit.say(&format!("cases-staff-due-{whose}")), DueView::new(visit, on?, stopped_on)))
    });
    Line {
        href: href(case.id),
        applicant: if one.applicant.is_empty() { visit.say("cases-staff-erased") } else { one.applicant },
        procedure: one.procedure,
        step: step.to_owned(),
        office: offices.of(case.leg_office).to_owned(),
        officer: one.officer,
        mark: one::mark(&case),
        due: due.collect(),
        case,
    }
}
