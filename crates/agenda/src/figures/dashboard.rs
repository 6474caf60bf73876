//! The dashboard: what happened at the counters of the visitor's offices, by counter, type, channel and week; page and file.

use askama::Template;
use kernel::Result;
use web::{FormView, Input, Reply, Shell, Visit};

use super::asked::{Asked, Known, known};
use super::store;
use super::tally::Step;
use super::view::{Line, Names, View};
use crate::words::Channel;

#[derive(Template)]
#[template(path = "figures/dashboard.html")]
struct Page {
    shell: Shell,
    form: FormView,
    file: String,
    has_counters: bool,
    is_empty: bool,
    view: View,
}

struct Found {
    known: Vec<Known>,
    asked: Asked,
    kinds: Vec<(String, String)>,
    view: View,
}

async fn find(visit: &Visit) -> Result<Found> {
    let known = known(visit).await?;
    let asked = Asked::of(&Input::of_query(visit.query()), &known, visit.today())?;
    let (question, lang) = (asked.clone(), visit.lang());
    let (facts, kinds) = visit
        .read(move |tx| {
            // Where there is no counter, nothing is asked of the database.
            let facts = if question.counters.is_empty() { Vec::new() } else { store::facts(tx, &question)? };
            Ok((facts, crate::kinds(tx)?))
        })
        .await?;
    let names = Names {
        counters: known.iter().map(|counter| (counter.id, counter.name.clone())).collect(),
        kinds: kinds.iter().map(|kind| (kind.code.clone(), kind.words(lang).name.clone())).collect(),
    };
    let view = View::of(visit, &asked, &names, &facts);
    let kinds = names.kinds.into_iter().map(|(code, name)| (code.to_string(), name)).collect();
    Ok(Found { known, asked, kinds, view })
}

pub(super) async fn get(visit: Visit) -> Reply {
    let Found { known, asked, kinds, view } = find(&visit).await?;
    let input = asked.input(&known);
    let file = format!("/staff/agenda/figures.csv?{}", input.query());
    let all = || std::iter::once((String::new(), visit.say("agenda-figures-all")));
    let counters = known.iter().map(|counter| (counter.id.to_string(), counter.name.clone()));
    let channels = Channel::ALL.iter().map(|one| (one.to_string(), visit.say(&format!("agenda-channel-{one}"))));
    let form = FormView::new(&visit, "agenda-figures", input, kernel::Invalid::default())
        .with_choices("counter", all().chain(counters))
        .with_choices("kind", all().chain(kinds))
        .with_choices("channel", all().chain(channels));
    web::page(&Page {
        shell: visit.staff_shell(visit.say("agenda-figures-title")).trail([]),
        form,
        file,
        has_counters: !known.is_empty(),
        is_empty: view.tally.is_empty(),
        view,
    })
}

/// The same figures as a file for a spreadsheet.
pub(super) async fn csv(visit: Visit) -> Reply {
    let Found { asked, view, .. } = find(&visit).await?;
    let name = format!("appuntamenti-{}-{}.csv", asked.from, asked.to);
    Ok(web::csv::file(&name, view.rows(&visit))?)
}

impl Page {
    fn total(&self) -> &Line {
        &self.view.total
    }

    /// What the first column of a picture's table holds.
    fn step(&self) -> String {
        let by = if self.view.step == Step::Week { "week" } else { "month" };
        self.shell.word("agenda-figures-by", by).into_owned()
    }
}
