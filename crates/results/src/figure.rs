//! Figures: what a measure gives over a year of the ledger. Pure functions of cells, the planned value and today.

use std::collections::{BTreeMap, BTreeSet};

use charter::{Hundredths, Spread, half_up, percent};
use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::ledger::{Cell, Filter, Kind, Outcome};
use kernel::{Result, words};

use crate::measure::{Measure, Statistic, Within};

words! {
    /// Where a promise stands: four different things.
    Status {
        /// The promised value was reached.
        Kept = "kept",
        /// It was not.
        NotKept = "not_kept",
        /// There are requests, and the time to answer is not over for any of them.
        NotYetDue = "not_yet_due",
        /// Nothing was recorded that could be measured.
        NoData = "no_data",
        /// There is data, and no value was promised to hold it against.
        NoTarget = "no_target",
    }
}

/// What a figure is measured against and when.
#[derive(Clone, Copy, Debug)]
pub struct Against<'a> {
    /// The value to reach; none where only words promise.
    pub target: Option<Target>,
    /// The year.
    pub year: i16,
    /// Today: what is not due today is not missed today.
    pub today: Date,
    /// The office's calendar.
    pub calendar: &'a Calendar,
}

/// The value to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Target {
    /// How much.
    pub value: Hundredths,
    /// Whether less is better.
    pub at_most: bool,
}

/// What a measure gives.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Figure {
    /// What was met: the numerator. For a statistic, the number of rows read.
    pub met: i64,
    /// Over what: the denominator.
    pub total: i64,
    /// The share in hundredths of a percent, or the statistic in hundredths of its unit; none without data.
    pub value: Option<Hundredths>,
    /// Requests whose time is not over yet: in neither number.
    pub not_yet_due: i64,
    /// Rows set apart, by reason.
    pub excluded: BTreeMap<String, i64>,
    /// Days taken by what was answered: none where nothing was, or where the measure is not about time.
    pub days: Option<Spread>,
    /// Minutes waited or served: none where the measure is not about minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Spread>,
    /// Numerator and denominator by month of the request, "01" to "12".
    pub months: BTreeMap<String, (i64, i64)>,
    /// Where imported rows come from.
    pub sources: BTreeSet<String>,
}

impl Figure {
    /// Where the promise stands.
    #[must_use]
    pub fn status(&self, target: Option<Target>) -> Status {
        match (self.value, target) {
            (None, _) if self.not_yet_due > 0 => Status::NotYetDue,
            (None, _) => Status::NoData,
            (Some(_), None) => Status::NoTarget,
            (Some(_), Some(target)) if self.reaches(target) => Status::Kept,
            (Some(_), Some(_)) => Status::NotKept,
        }
    }

    /// Compares the exact ratio, not the rounded one: 99,996 % is shown as 100,00 and is still not all.
    fn reaches(&self, target: Target) -> bool {
        let Some(value) = self.value else { return false };
        if self.is_share() {
            let (left, right) =
                (i128::from(self.met) * 10_000, i128::from(target.value.get()) * i128::from(self.total));
            return if target.at_most { left <= right } else { left >= right };
        }
        if target.at_most { value <= target.value } else { value >= target.value }
    }

    /// Whether the value is numerator over denominator (and not a statistic).
    fn is_share(&self) -> bool {
        self.total > 0 && self.value == Some(percent(self.met, self.total))
    }
}

/// Computes a measure over the cells of a year.
///
/// # Errors
/// `Conflict` where the office's calendar does not cover the year: nothing is guessed.
pub fn compute(measure: &Measure, cells: &[&(Cell, i64)], against: Against<'_>) -> Result<Figure> {
    let mut figure = match measure {
        Measure::Share { .. } => share(measure, cells, against)?,
        Measure::Ratio { counted, over } => ratio(counted, over, cells),
        Measure::PlannedDays => ratio(&measure.met(), &measure.population(), cells),
        Measure::OpeningDays => opening_days(cells, against)?,
        Measure::OpeningWeekdays { promised } => weekdays(*promised, cells),
        Measure::Channels { among, promised } => {
            let used = |cell: &Cell| cell.channel.filter(|channel| promised.contains(channel));
            let used: BTreeSet<_> = taken(cells, among).filter_map(|(cell, _)| used(cell)).collect();
            counted_over(used.len(), promised.len(), taken(cells, among).next().is_some())
        }
        Measure::Days { among, statistic, working } => {
            let took = if *working { |cell: &Cell| cell.working_days } else { |cell: &Cell| cell.days };
            let (figure, spread) = statistic_of(*statistic, cells, among, took);
            Figure { days: spread, ..figure }
        }
        Measure::Minutes { among, statistic } => statistic_of(*statistic, cells, among, |cell| cell.minutes).0,
        Measure::Score { among } => score(cells, among),
    };
    let population = measure.population();
    if measure.is_about_days() {
        figure.days = figure.days.or_else(|| Spread::of(&histogram(cells, &population, |cell| cell.days)));
    }
    if measure.is_about_minutes() {
        figure.minutes = Spread::of(&histogram(cells, &population, |cell| cell.minutes));
    }
    let set_apart = Filter { excluded: Some(true), ..population.clone() };
    for (cell, count) in taken(cells, &set_apart) {
        *figure.excluded.entry(cell.excluded.clone().unwrap_or_default()).or_default() += count;
    }
    figure.excluded.retain(|_, count| *count != 0);
    let sources: BTreeSet<&String> = taken(cells, &population).filter_map(|(cell, _)| cell.source.as_ref()).collect();
    figure.sources = sources.into_iter().cloned().collect();
    Ok(figure)
}

fn taken<'c>(cells: &'c [&'c (Cell, i64)], filter: &'c Filter) -> impl Iterator<Item = &'c (Cell, i64)> {
    cells.iter().copied().filter(|(cell, count)| *count != 0 && cell.matches(filter))
}

/// Numerator and denominator by month, as they are counted.
type Months<'c> = BTreeMap<&'c str, (i64, i64)>;

fn month(cell: &Cell) -> &str {
    &cell.period[5..7]
}

fn owned(months: Months<'_>) -> BTreeMap<String, (i64, i64)> {
    months.into_iter().map(|(month, counts)| (month.to_owned(), counts)).collect()
}

fn share(measure: &Measure, cells: &[&(Cell, i64)], against: Against<'_>) -> Result<Figure> {
    let Measure::Share { among, met: condition } = measure else { return Ok(Figure::default()) };
    let met = measure.met();
    // By which channel a request came is known when it comes: what is still open can no more meet that later.
    let may_meet_it_yet = condition.within.is_some() || !condition.outcomes.is_empty();
    let (mut figure, mut months) = (Figure::default(), Months::new());
    for (cell, count) in taken(cells, among) {
        let is_met = cell.matches(&met);
        if !is_met && may_meet_it_yet && cell.outcome == Outcome::Open && !overdue(cell, condition.within, against)? {
            figure.not_yet_due += count;
            continue;
        }
        let by_month = months.entry(month(cell)).or_default();
        by_month.1 += count;
        figure.total += count;
        if is_met {
            by_month.0 += count;
            figure.met += count;
        }
    }
    figure.months = owned(months);
    figure.value = (figure.total > 0).then(|| percent(figure.met, figure.total));
    Ok(figure)
}

/// Whether the time to answer an open request is over. Without a time, an open request is never late.
fn overdue(cell: &Cell, within: Option<Within>, against: Against<'_>) -> Result<bool> {
    let due = match within {
        // Minutes are those of a day that is over when they are known.
        None | Some(Within::Minutes(_)) => None,
        Some(Within::LegalTerm) => cell.due_legal,
        Some(Within::Promise) => cell.due_promised,
        Some(Within::Days(most)) => {
            let asked: Option<Date> = cell.period.parse().ok();
            asked.and_then(|asked| asked.checked_add(jiff::Span::new().days(most)).ok())
        }
        Some(Within::WorkingDays(most)) => {
            let Ok(asked) = cell.period.parse::<Date>() else { return Ok(false) };
            let passed = kernel::terms::working_days_between(asked, against.today, against.calendar);
            return passed.map(|days| i64::from(days) > most).map_err(|gap| kernel::Error::Conflict(gap.message()));
        }
    };
    Ok(due.is_some_and(|due| due < against.today))
}

fn ratio(counted: &Filter, over: &Filter, cells: &[&(Cell, i64)]) -> Figure {
    let (mut figure, mut months) = (Figure::default(), Months::new());
    for (cell, count) in taken(cells, over) {
        figure.total += count;
        months.entry(month(cell)).or_default().1 += count;
    }
    for (cell, count) in taken(cells, counted) {
        figure.met += count;
        months.entry(month(cell)).or_default().0 += count;
    }
    figure.months = owned(months);
    figure.value = (figure.total > 0).then(|| percent(figure.met, figure.total));
    figure
}

fn openings(cells: &[&(Cell, i64)]) -> BTreeSet<Date> {
    let filter = Filter { kinds: vec![Kind::Opening], ..Filter::default() };
    taken(cells, &filter).filter_map(|(cell, _)| cell.period.parse().ok()).collect()
}

fn opening_days(cells: &[&(Cell, i64)], against: Against<'_>) -> Result<Figure> {
    let open = openings(cells);
    if open.is_empty() {
        return Ok(Figure::default());
    }
    let (first, last) = year(against.year);
    let until = last.min(against.today);
    let working = against.calendar.working_days(first, until).map_err(|gap| kernel::Error::Conflict(gap.message()))?;
    let mut figure = Figure::default();
    for day in working {
        let by_month = figure.months.entry(format!("{:02}", day.month())).or_default();
        by_month.1 += 1;
        by_month.0 += i64::from(open.contains(&day));
    }
    figure.met = figure.months.values().map(|(met, _)| met).sum();
    figure.total = figure.months.values().map(|(_, total)| total).sum();
    figure.value = (figure.total > 0).then(|| percent(figure.met, figure.total));
    Ok(figure)
}

/// The first and the last day of a year.
#[must_use]
pub fn year(year: i16) -> (Date, Date) {
    (jiff::civil::date(year, 1, 1), jiff::civil::date(year, 12, 31))
}

fn weekdays(promised: i64, cells: &[&(Cell, i64)]) -> Figure {
    let open = openings(cells);
    let days: BTreeSet<i8> = open.iter().map(|day| day.weekday().to_monday_one_offset()).collect();
    let met = days.len().min(usize::try_from(promised).unwrap_or(7));
    counted_over(met, usize::try_from(promised).unwrap_or(7), !open.is_empty())
}

fn counted_over(met: usize, total: usize, has_data: bool) -> Figure {
    let (met, total) = (i64::try_from(met).unwrap_or(0), i64::try_from(total).unwrap_or(0));
    let value = (has_data && total > 0).then(|| percent(met, total));
    let (met, total) = if value.is_some() { (met, total) } else { (0, 0) };
    Figure { met, total, value, ..Figure::default() }
}

/// How many answers took how long: what a cell says of it.
fn histogram(cells: &[&(Cell, i64)], among: &Filter, took: fn(&Cell) -> Option<i64>) -> BTreeMap<i64, i64> {
    let mut found = BTreeMap::new();
    for (cell, count) in taken(cells, among) {
        if let Some(took) = took(cell) {
            *found.entry(took).or_default() += count;
        }
    }
    found.retain(|_, count: &mut i64| *count > 0);
    found
}

/// The figure of a statistic, and all of them.
fn statistic_of(
    statistic: Statistic,
    cells: &[&(Cell, i64)],
    among: &Filter,
    took: fn(&Cell) -> Option<i64>,
) -> (Figure, Option<Spread>) {
    let histogram = histogram(cells, among, took);
    let count = histogram.values().sum();
    let spread = Spread::of(&histogram);
    let open = taken(cells, among).filter(|(cell, _)| cell.outcome == Outcome::Open).map(|(_, count)| count).sum();
    let value = spread.map(|spread| match statistic {
        Statistic::Mean => spread.mean,
        Statistic::Median => spread.median,
        Statistic::NinetiethPercentile => Hundredths::whole(spread.p90),
        Statistic::Longest => Hundredths::whole(spread.longest),
    });
    (Figure { met: count, total: count, value, not_yet_due: open, ..Figure::default() }, spread)
}

fn score(cells: &[&(Cell, i64)], among: &Filter) -> Figure {
    let (mut sum, mut count) = (0, 0);
    for (cell, rows) in taken(cells, among) {
        if let Some(score) = cell.score {
            sum += score * rows;
            count += rows;
        }
    }
    let value = (count > 0).then(|| Hundredths::new(half_up(sum, 100, count)));
    Figure { met: sum, total: count, value, ..Figure::default() }
}
