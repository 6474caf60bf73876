//! The reports of the offices that somebody writes for: one a year and office, with where it stands.

use std::collections::BTreeMap;

use askama::Template;
use charter::Slice;
use kernel::OfficeId;
use kernel::permit::May;
use web::{FormView, Input, Pages, Paging, Reply, Shell};

use super::report::ReportState;
use super::{store, view};

#[derive(Template)]
#[template(path = "report_list.html")]
struct Page {
    shell: Shell,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    searched: bool,
}

struct Line {
    code: String,
    office: String,
    body: String,
    year: i16,
    state: Option<ReportState>,
    badge: &'static str,
}

impl Line {
    fn fits(&self, words: &[String], state: &str) -> bool {
        let text = format!("{} {} {} {}", self.office, self.body, self.code, self.year).to_lowercase();
        let held = self.state.map_or("none", ReportState::word);
        words.iter().all(|word| text.contains(word)) && (state.is_empty() || state == held)
    }
}

pub(super) async fn get(visit: web::Visit) -> Reply {
    let (scope, lang, this_year) = (visit.scope(May::WriteReport), visit.lang(), visit.today().year());
    let lines = visit.read(move |tx| {
        let states: BTreeMap<(OfficeId, i16), ReportState> =
            store::states(tx)?.into_iter().map(|(office, year, state)| ((office, year), state)).collect();
        let mut years = crate::pages::results::years(tx, this_year)?;
        let mut lines = Vec::new();
        for office in charter::offices(tx, None, Slice::ALL, lang)?.items {
            if !scope.has(office.id) {
                continue;
            }
            for year in years.remove(&office.id).unwrap_or_default().into_iter().filter(|year| *year <= this_year) {
                let state = states.get(&(office.id, year)).copied();
                let badge = state.map_or("neutral", view::badge);
                let (code, office, body) = (office.code.clone(), office.name.clone(), office.body_name.clone());
                lines.push(Line { code, office, body, year, state, badge });
            }
        }
        Ok(lines)
    });
    let mut lines = lines.await?;
    let input = Input::of_query(visit.query());
    let words: Vec<String> = input.text("q").to_lowercase().split_whitespace().map(str::to_owned).collect();
    let searched = !words.is_empty() || input.some("state").is_some();
    lines.retain(|line| line.fits(&words, input.text("state")));
    lines.sort_by(|a, b| b.year.cmp(&a.year).then_with(|| a.office.cmp(&b.office)));
    let paging = Paging::of(&visit, 25);
    let pages = paging.pages(&visit, lines.len() as u64);
    let (offset, limit) =
        (usize::try_from(paging.offset()).unwrap_or(usize::MAX), usize::try_from(paging.limit()).unwrap_or(25));
    let states = ["draft", "approved", "frozen", "none"];
    let choices = std::iter::once((String::new(), visit.say("results-report-any-state")))
        .chain(states.map(|state| (state.to_owned(), visit.say(&format!("results-report-state-{state}")))));
    web::page(&Page {
        shell: visit.staff_shell(visit.say("results-report-list-title")).trail([]),
        form: FormView::new(&visit, "results-report-list", input, kernel::Invalid::default())
            .with_choices("state", choices),
        lines: lines.into_iter().skip(offset).take(limit).collect(),
        pages,
        searched,
    })
}
