//! Letters avoided in a year of an office, with the euros and the hours of work that they would have cost; table, picture and file.

use askama::Template;
use axum::extract::Path;
use charter::Slice;
use jiff::civil::{Date, date};
use kernel::history::{self, Action, Record};
use kernel::ledger::Ref;
use kernel::permit::May;
use kernel::{Error, Invalid, OfficeId, Result};
use web::forms::Check;
use web::{FormView, Input, Reply, Shell, Visit};

use crate::convocation::savings::{Cost, Savings, savings};
use crate::convocation::store;

/// How high the highest bar is, in the picture's own units.
const HIGHEST: i64 = 120;
/// The dearest letter that somebody can mean, in cents.
const CENTS_MOST: f64 = 100_000.0;

#[derive(Template)]
#[template(path = "convocation/offices.html")]
struct OfficesPage {
    shell: Shell,
    offices: Vec<(OfficeId, String)>,
}

pub(super) async fn offices(visit: Visit) -> Reply {
    let (scope, lang) = (visit.scope(May::SetUpAgenda), visit.lang());
    let offices = visit.read(move |tx| charter::offices(tx, None, Slice::ALL, lang)).await?.items;
    let offices = offices.into_iter().filter(|office| scope.has(office.id)).map(|office| (office.id, office.name));
    web::page(&OfficesPage {
        shell: visit.staff_shell(visit.say("agenda-saved-title")).trail([]),
        offices: offices.collect(),
    })
}

/// The running year.
pub(super) async fn latest(visit: Visit, Path(office): Path<String>) -> Reply {
    let office: OfficeId = office.parse()?;
    visit.scope(May::SetUpAgenda).admit(office)?;
    Ok(web::redirect(&format!("/staff/letters/{office}/{}", visit.today().year())))
}

#[derive(Template)]
#[template(path = "convocation/saved.html")]
struct Page {
    shell: Shell,
    lead: String,
    href: String,
    year: i16,
    before: i16,
    after: Option<i16>,
    all: Shown,
    uncosted: i64,
    months: Vec<Month>,
    costs: Vec<(Date, String, i64, String)>,
    form: FormView,
    refused: bool,
}

/// Sums as a page shows them.
struct Shown {
    avoided: i64,
    sent: i64,
    euros: String,
    hours: String,
}

/// A month with its bars.
struct Month {
    name: String,
    short: String,
    shown: Shown,
    /// Where its bars stand and how high they are.
    x: i64,
    avoided_height: i64,
    sent_height: i64,
}

/// An office with its sums of a year.
struct Known {
    name: String,
    code: String,
    months: Vec<(i8, Savings)>,
    all: Savings,
    costs: Vec<Cost>,
}

async fn read(visit: &Visit, office: OfficeId, year: i16) -> Result<Known> {
    let (scope, lang) = (visit.scope(May::SetUpAgenda), visit.lang());
    scope.admit(office)?;
    let period = (first(year)?, first(year + 1)?.yesterday().map_err(Error::internal)?);
    visit
        .read(move |tx| {
            let page = charter::office_page_by_id(tx, office, lang)?;
            let costs = store::costs(tx, office)?;
            let (months, all) = savings(&store::days(tx, office, period)?, &costs);
            let of = |month: i8| (month, months.get(&month).copied().unwrap_or_default());
            let months = (1..=12).map(of).collect();
            Ok(Known { name: page.office.name, code: page.office.code, months, all, costs })
        })
        .await
}

fn first(year: i16) -> Result<Date> {
    if (2000..=2200).contains(&year) { Ok(date(year, 1, 1)) } else { Err(Error::NotFound) }
}

fn shown(visit: &Visit, one: Savings) -> Shown {
    Shown {
        avoided: one.avoided,
        sent: one.sent,
        euros: web::show::euros(visit.lang(), one.cents),
        hours: hours(one.minutes),
    }
}

/// "12:05": hours and minutes, nothing rounded.
fn hours(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

pub(super) async fn get(visit: Visit, Path((office, year)): Path<(String, i16)>) -> Reply {
    let input = Input::new().with("since", visit.today());
    show(&visit, office.parse()?, year, input, Invalid::default()).await
}

async fn show(visit: &Visit, office: OfficeId, year: i16, input: Input, invalid: Invalid) -> Reply {
    let known = read(visit, office, year).await?;
    let refused = !invalid.is_empty();
    let most = known.months.iter().map(|(_, one)| one.avoided.max(one.sent)).max().unwrap_or(0).max(1);
    let month = |(number, one): &(i8, Savings)| Month {
        name: web::show::month(visit.lang(), *number).to_owned(),
        short: web::show::month(visit.lang(), *number).chars().take(3).collect(),
        shown: shown(visit, *one),
        x: i64::from(number - 1) * 40,
        avoided_height: one.avoided * HIGHEST / most,
        sent_height: one.sent * HIGHEST / most,
    };
    let page = Page {
        shell: visit
            .staff_shell(visit.fill("agenda-saved-title-year", &[("year", year.to_string().into())]))
            .trail([(visit.say("agenda-saved-title"), "/staff/letters")]),
        lead: known.name,
        href: format!("/staff/letters/{office}"),
        year,
        before: year - 1,
        after: (year < visit.today().year()).then_some(year + 1),
        all: shown(visit, known.all),
        uncosted: known.all.uncosted,
        months: known.months.iter().map(month).collect(),
        costs: known
            .costs
            .into_iter()
            .map(|cost| (cost.since, web::show::euros(visit.lang(), cost.cents), cost.minutes, cost.source))
            .collect(),
        form: FormView::new(visit, "agenda-cost", input, invalid),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

/// What a letter costs from a day on, with who says so.
pub(super) async fn cost(visit: Visit, Path(office): Path<String>, input: Input) -> Reply {
    let office: OfficeId = office.parse()?;
    visit.scope(May::SetUpAgenda).admit(office)?;
    let year = visit.today().year();
    match save(&visit, office, &input).await {
        Ok(()) => Ok(web::done(&format!("/staff/letters/{office}/{year}"), "agenda-saved")),
        Err(Error::Invalid(invalid)) => show(&visit, office, year, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, office: OfficeId, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let since = check.required_date("since");
    check.required("euros", 12);
    let euros = check.decimal("euros").map(|euros| (euros * 100.0).round());
    if euros.is_some_and(|cents| !(0.0..=CENTS_MOST).contains(&cents)) {
        check.invalid.add("euros", "web-field-number");
    }
    check.required("minutes", 5);
    let minutes = check.whole("minutes", 0, 600);
    let source = check.required("source", 200);
    check.done()?;
    let (Some(since), Some(cents), Some(minutes)) = (since, euros, minutes) else { return Err(Error::NotFound) };
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
    let cost = Cost { since, cents: cents as i64, minutes, source };
    let by = visit.actor();
    visit
        .write(move |tx| {
            store::write_cost(tx, office, &cost)?;
            let after = serde_json::json!({ "since": cost.since, "cents": cost.cents, "minutes": cost.minutes, "source": cost.source });
            let record = Record {
                actor: &by,
                action: Action::Changed,
                subject: Ref::new("letter_cost", office),
                office: Some(office),
                summary: &cost.since.to_string(),
                before: None,
                after: Some(after),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}

/// The sums as a file for a spreadsheet.
pub(super) async fn csv(visit: Visit, Path((office, year)): Path<(String, i16)>) -> Reply {
    let known = read(&visit, office.parse()?, year).await?;
    let head = ["month", "avoided", "sent", "euros", "minutes", "uncosted"];
    let head = head.map(|column| visit.say(&format!("agenda-saved-column-{column}")));
    let months = known.months.iter().map(|(month, one)| (format!("{year}-{month:02}"), *one));
    let rows = months.chain([(visit.say("agenda-saved-all"), known.all)]).map(|(name, one)| {
        let euros = format!("{},{:02}", one.cents / 100, one.cents % 100);
        let [avoided, sent] = [one.avoided, one.sent].map(|number| number.to_string());
        [name, avoided, sent, euros, one.minutes.to_string(), one.uncosted.to_string()]
    });
    let file = format!("lettere-evitate-{}-{year}.csv", known.code);
    Ok(web::csv::file(&file, std::iter::once(head).chain(rows))?)
}
