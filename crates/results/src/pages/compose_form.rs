//! The form behind a measure: fields to measure and back.

use std::str::FromStr;

use kernel::ledger::Filter;
use kernel::{Error, Result, words};
use web::{Check, Input};

use crate::measure::{Condition, Measure, Statistic, Within};

words! {
    /// The shapes that a measure can have.
    Shape {
        /// Of what is counted, the share that meets conditions.
        Share = "share",
        /// One count over another.
        Ratio = "ratio",
        /// Opening days over working days.
        OpeningDays = "opening_days",
        /// Days on which counters received over those of their calendars.
        PlannedDays = "planned_days",
        /// Days of the week that were open over those promised.
        OpeningWeekdays = "opening_weekdays",
        /// Channels used over those promised.
        Channels = "channels",
        /// A statistic of the days taken.
        Days = "days",
        /// A statistic of the minutes waited or served.
        Minutes = "minutes",
        /// The mean score.
        Score = "score",
    }
}

words! {
    /// Within what an answer has to come.
    WithinKind {
        /// Calendar days.
        Days = "days",
        /// Working days.
        WorkingDays = "working_days",
        /// Minutes.
        Minutes = "minutes",
        /// The legal term.
        LegalTerm = "legal_term",
        /// The charter's promise.
        Promise = "promise",
    }
}

/// The measure that a form describes.
///
/// # Errors
/// `Invalid`, beside the field that has to change.
pub(super) fn measure_of(input: &Input) -> Result<Measure> {
    let mut check = Check::new(input);
    let shape: Option<Shape> = check.choice("shape");
    let days = check.whole("within_days", 0, 3_660);
    let weekdays = check.whole("weekdays", 1, 7);
    let within: Option<WithinKind> = check.optional_choice("within");
    let counts = shape == Some(Shape::Share)
        && matches!(within, Some(WithinKind::Days | WithinKind::WorkingDays | WithinKind::Minutes));
    if counts && input.some("within_days").is_none() {
        check.invalid.add("within_days", "web-field-missing");
    }
    check.done()?;
    let among = filter(input, "kinds", "outcomes")?;
    let measure = match shape.ok_or(Error::NotFound)? {
        Shape::Share => Measure::Share {
            among,
            met: Condition {
                within: within.map(|kind| of_kind(kind, days.unwrap_or(0))),
                outcomes: list(input, "met_outcomes")?,
                channels: list(input, "met_channels")?,
            },
        },
        Shape::Ratio => {
            let over = Filter { services: among.services.clone(), ..filter(input, "over_kinds", "over_outcomes")? };
            Measure::Ratio { counted: among, over: Filter { channels: Vec::new(), sources: Vec::new(), ..over } }
        }
        Shape::OpeningDays => Measure::OpeningDays,
        Shape::PlannedDays => Measure::PlannedDays,
        Shape::OpeningWeekdays => Measure::OpeningWeekdays { promised: weekdays.unwrap_or(0) },
        Shape::Channels => Measure::Channels { among, promised: list(input, "promised")? },
        Shape::Days => Measure::Days { among, statistic: statistic(input)?, working: input.ticked("working") },
        Shape::Minutes => Measure::Minutes { among, statistic: statistic(input)? },
        Shape::Score => Measure::Score { among },
    };
    measure.check()?;
    Ok(measure)
}

fn statistic(input: &Input) -> Result<Statistic> {
    input.text("statistic").parse().map_err(|_| Error::field("statistic", "web-field-choice"))
}

fn of_kind(kind: WithinKind, most: i64) -> Within {
    match kind {
        WithinKind::Days => Within::Days(most),
        WithinKind::WorkingDays => Within::WorkingDays(most),
        WithinKind::Minutes => Within::Minutes(most),
        WithinKind::LegalTerm => Within::LegalTerm,
        WithinKind::Promise => Within::Promise,
    }
}

fn filter(input: &Input, kinds: &'static str, outcomes: &'static str) -> Result<Filter> {
    Ok(Filter {
        kinds: list(input, kinds)?,
        services: list(input, "services")?,
        channels: list(input, "channels")?,
        outcomes: list(input, outcomes)?,
        sources: input.all("sources").filter(|source| !source.is_empty()).map(str::to_owned).collect(),
        ..Filter::default()
    })
}

/// The ticked words of a field.
fn list<T: FromStr>(input: &Input, name: &'static str) -> Result<Vec<T>> {
    let word = |text: &str| text.parse().map_err(|_| Error::field(name, "web-field-choice"));
    input.all(name).filter(|text| !text.is_empty()).map(word).collect()
}

/// The form that describes a measure.
pub(super) fn input_of(measure: Option<&Measure>) -> Input {
    let Some(measure) = measure else { return Input::new() };
    match measure {
        Measure::Share { among, met } => {
            let mut input = with_filter(shape(Shape::Share), among, "kinds", "outcomes");
            input = match met.within {
                Some(Within::Days(days)) => input.with("within", WithinKind::Days).with("within_days", days),
                Some(Within::WorkingDays(days)) => {
                    input.with("within", WithinKind::WorkingDays).with("within_days", days)
                }
                Some(Within::Minutes(most)) => input.with("within", WithinKind::Minutes).with("within_days", most),
                Some(Within::LegalTerm) => input.with("within", WithinKind::LegalTerm),
                Some(Within::Promise) => input.with("within", WithinKind::Promise),
                None => input,
            };
            let input = with_all(input, "met_outcomes", &met.outcomes);
            with_all(input, "met_channels", &met.channels)
        }
        Measure::Ratio { counted, over } => {
            let input = with_filter(shape(Shape::Ratio), counted, "kinds", "outcomes");
            with_all(with_all(input, "over_kinds", &over.kinds), "over_outcomes", &over.outcomes)
        }
        Measure::OpeningDays => shape(Shape::OpeningDays),
        Measure::PlannedDays => shape(Shape::PlannedDays),
        Measure::OpeningWeekdays { promised } => shape(Shape::OpeningWeekdays).with("weekdays", promised),
        Measure::Channels { among, promised } => {
            with_all(with_filter(shape(Shape::Channels), among, "kinds", "outcomes"), "promised", promised)
        }
        Measure::Days { among, statistic, working } => with_filter(shape(Shape::Days), among, "kinds", "outcomes")
            .with("statistic", statistic)
            .with("working", if *working { "on" } else { "" }),
        Measure::Minutes { among, statistic } => {
            with_filter(shape(Shape::Minutes), among, "kinds", "outcomes").with("statistic", statistic)
        }
        Measure::Score { among } => with_filter(shape(Shape::Score), among, "kinds", "outcomes"),
    }
}

fn shape(shape: Shape) -> Input {
    Input::new().with("shape", shape)
}

fn with_filter(input: Input, filter: &Filter, kinds: &str, outcomes: &str) -> Input {
    let input = with_all(input, kinds, &filter.kinds);
    let input = with_all(input, "services", &filter.services);
    let input = with_all(input, "channels", &filter.channels);
    let input = with_all(input, outcomes, &filter.outcomes);
    with_all(input, "sources", &filter.sources)
}

fn with_all<T: ToString>(input: Input, name: &str, words: &[T]) -> Input {
    words.iter().fold(input, |input, word| input.with(name, word.to_string()))
}

#[cfg(test)]
mod tests {
    use kernel::ledger::{Channel, Kind, Outcome};

    use super::*;

    #[test]
    fn every_shape_survives_the_form() {
        let among = Filter { kinds: vec![Kind::Request], channels: vec![Channel::Email], ..Filter::default() };
        let late =
            Condition { within: Some(Within::WorkingDays(15)), outcomes: vec![Outcome::Done], ..Condition::default() };
        let complaints =
            Filter { kinds: vec![Kind::Complaint], outcomes: vec![Outcome::NotUpheld], ..Filter::default() };
        let shapes = [
            Measure::Share { among: among.clone(), met: late },
            Measure::Ratio { counted: complaints, over: Filter { kinds: vec![Kind::Case], ..Filter::default() } },
            Measure::OpeningDays,
            Measure::PlannedDays,
            Measure::OpeningWeekdays { promised: 5 },
            Measure::Channels { among: Filter::default(), promised: vec![Channel::Post, Channel::Online] },
            Measure::Days { among: among.clone(), statistic: Statistic::NinetiethPercentile, working: true },
            Measure::Minutes { among: among.clone(), statistic: Statistic::Median },
            Measure::Share {
                among: among.clone(),
                met: Condition { within: Some(Within::Minutes(15)), ..Condition::default() },
            },
            Measure::Score { among },
        ];
        for measure in shapes {
            assert_eq!(measure_of(&input_of(Some(&measure))).unwrap(), measure);
        }
    }

    #[test]
    fn days_are_asked_for_where_they_are_missing() {
        let input = Input::new().with("shape", "share").with("within", "days");
        assert!(matches!(measure_of(&input), Err(Error::Invalid(invalid)) if invalid.on("within_days").is_some()));
    }
}
