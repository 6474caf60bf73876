//! How figures are rounded and how times are spread: one rule for results, dashboards and evaluations.

use std::collections::BTreeMap;

use kernel::Lang;
use serde::{Deserialize, Serialize};

use crate::values::Hundredths;

/// How long answers took, in days, or how long people waited, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// The mean, in hundredths of the unit, rounded half up.
    pub mean: Hundredths,
    /// The median, in hundredths of the unit.
    pub median: Hundredths,
    /// The 90th percentile (nearest rank), in whole units.
    pub p90: i64,
    /// The longest, in whole units.
    pub longest: i64,
}

impl Spread {
    /// The spread of times of which it is known how many took how long; none where there are none.
    #[must_use]
    pub fn of(histogram: &BTreeMap<i64, i64>) -> Option<Self> {
        let count: i64 = histogram.values().sum();
        let longest = *histogram.keys().next_back()?;
        let sum: i64 = histogram.iter().map(|(took, count)| took * count).sum();
        let rank = |rank: i64| {
            let mut seen = 0;
            histogram
                .iter()
                .find(|(_, count)| {
                    seen += **count;
                    seen >= rank
                })
                .map_or(longest, |(took, _)| *took)
        };
        // For an even number of answers the median is the mean of the two in the middle.
        let median = (rank((count + 1) / 2) + rank(count / 2 + 1)) * 50;
        Some(Self {
            mean: Hundredths::new(half_up(sum, 100, count)),
            median: Hundredths::new(median),
            p90: rank((9 * count + 9) / 10),
            longest,
        })
    }
}

/// A share as a percentage with two decimals, rounded half up: 485/498 is 97,39.
#[must_use]
pub fn percent(met: i64, total: i64) -> Hundredths {
    Hundredths::new(half_up(met, 10_000, total))
}

/// "97,39 %" in Italian, "97.39%" in English; whole shares without decimals ("100 %").
#[must_use]
pub fn percent_written(lang: Lang, value: Hundredths) -> String {
    let text = value.written(lang);
    if lang == Lang::It { format!("{text} %") } else { format!("{text}%") }
}

/// `number × times / by`, rounded half up; zero over nothing.
#[must_use]
pub fn half_up(number: i64, times: i64, by: i64) -> i64 {
    if by == 0 {
        return 0;
    }
    let (number, by) = (i128::from(number) * i128::from(times), i128::from(by));
    i64::try_from((2 * number + by).div_euclid(2 * by)).unwrap_or(i64::MAX)
}
