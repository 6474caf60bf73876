//! A measure as the sentence that it means: shown while it is composed, and beside its figure.

use kernel::ledger::Filter;
use web::Visit;

use crate::measure::{Condition, Measure, Within};

/// The sentence that a measure means.
#[must_use]
pub fn sentence(visit: &Visit, measure: &Measure, services: &[(kernel::ServiceId, String)]) -> String {
    let rows = |filter: &Filter| population(visit, filter, services);
    match measure {
        Measure::Share { among, met } => visit
            .fill("results-sentence-share", &[("met", condition(visit, met).into()), ("among", rows(among).into())]),
        Measure::Ratio { counted, over } => {
            visit.fill("results-sentence-ratio", &[("counted", rows(counted).into()), ("over", rows(over).into())])
        }
        Measure::OpeningDays => visit.say("results-sentence-opening-days"),
        Measure::PlannedDays => visit.say("results-sentence-planned-days"),
        Measure::OpeningWeekdays { promised } => {
            visit.fill("results-sentence-weekdays", &[("promised", (*promised).into())])
        }
        Measure::Channels { among, promised } => visit.fill(
            "results-sentence-channels",
            &[("among", rows(among).into()), ("promised", words(visit, "results-channel", promised).into())],
        ),
        Measure::Days { among, statistic, working } => {
            let unit = if *working { "results-sentence-unit-working" } else { "results-sentence-unit-calendar" };
            visit.fill(
                "results-sentence-days",
                &[
                    ("statistic", visit.say(&format!("results-statistic-{statistic}")).into()),
                    ("unit", visit.say(unit).into()),
                    ("among", rows(among).into()),
                ],
            )
        }
        Measure::Minutes { among, statistic } => visit.fill(
            "results-sentence-days",
            &[
                ("statistic", visit.say(&format!("results-statistic-{statistic}")).into()),
                ("unit", visit.say("results-sentence-unit-minutes").into()),
                ("among", rows(among).into()),
            ],
        ),
        Measure::Score { among } => visit.fill("results-sentence-score", &[("among", rows(among).into())]),
    }
}

/// What a filter takes, in words: "richieste del servizio X, via e-mail".
fn population(visit: &Visit, filter: &Filter, services: &[(kernel::ServiceId, String)]) -> String {
    let mut text = if filter.kinds.is_empty() {
        visit.say("results-sentence-any-kind")
    } else {
        words(visit, "results-kind", &filter.kinds)
    };
    let named: Vec<&str> = filter
        .services
        .iter()
        .filter_map(|id| services.iter().find(|(known, _)| known == id).map(|(_, name)| name.as_str()))
        .collect();
    let mut add = |key: &str, what: String| text += &visit.fill(key, &[("what", what.into())]);
    if !named.is_empty() {
        add("results-sentence-of-service", named.join(visit.lang().comma()));
    }
    if !filter.channels.is_empty() {
        add("results-sentence-by-channel", words(visit, "results-channel", &filter.channels));
    }
    if !filter.outcomes.is_empty() {
        add("results-sentence-with-outcome", words(visit, "results-outcome", &filter.outcomes));
    }
    if !filter.sources.is_empty() {
        add("results-sentence-from-source", filter.sources.join(visit.lang().comma()));
    }
    text
}

fn condition(visit: &Visit, condition: &Condition) -> String {
    let mut parts = Vec::new();
    match condition.within {
        Some(Within::Days(most)) => parts.push(visit.fill("results-sentence-within-days", &[("days", most.into())])),
        Some(Within::WorkingDays(most)) => {
            parts.push(visit.fill("results-sentence-within-working-days", &[("days", most.into())]));
        }
        Some(Within::Minutes(most)) => {
            parts.push(visit.fill("results-sentence-within-minutes", &[("minutes", most.into())]));
        }
        Some(Within::LegalTerm) => parts.push(visit.say("results-sentence-within-legal")),
        Some(Within::Promise) => parts.push(visit.say("results-sentence-within-promise")),
        None => {}
    }
    if !condition.outcomes.is_empty() {
        let outcomes = words(visit, "results-outcome", &condition.outcomes);
        parts.push(visit.fill("results-sentence-ended", &[("what", outcomes.into())]));
    }
    if !condition.channels.is_empty() {
        let channels = words(visit, "results-channel", &condition.channels);
        parts.push(visit.fill("results-sentence-reached", &[("what", channels.into())]));
    }
    parts.join(&visit.say("results-sentence-and"))
}

fn words<T: std::fmt::Display>(visit: &Visit, family: &str, words: &[T]) -> String {
    words.iter().map(|word| visit.say(&format!("{family}-{word}"))).collect::<Vec<_>>().join(visit.lang().comma())
}
