//! Measures: how an indicator is computed, composed from the closed set of filters over the ledger. A measure is data: it is
//! written by form, kept with its standard, and read back as the sentence that it means.

use kernel::ledger::{Channel, Filter, Kind, Outcome};
use kernel::{Error, Result, ServiceId};
use serde::{Deserialize, Serialize};

/// How an indicator is computed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Measure {
    /// Of the rows that `among` takes, how many meet the conditions. A row that is open counts as missed once its time is over,
    /// and not at all before.
    Share {
        /// What is counted at all.
        #[serde(default)]
        among: Filter,
        /// What has to hold for a row to count as met.
        #[serde(default)]
        met: Condition,
    },
    /// Rows of one filter over rows of another (complaints not upheld over cases concluded).
    Ratio {
        /// What is counted.
        counted: Filter,
        /// Over what.
        over: Filter,
    },
    /// Days on which a counter was open over the working days of the year.
    OpeningDays,
    /// Days on which counters received over those on which they were to by their calendars.
    PlannedDays,
    /// Days of the week on which a counter was open over those that were promised.
    OpeningWeekdays {
        /// How many were promised, 1 to 7.
        promised: i64,
    },
    /// Channels through which requests really came in over those that were promised.
    Channels {
        /// The rows that show it.
        #[serde(default)]
        among: Filter,
        /// The channels that were promised.
        promised: Vec<Channel>,
    },
    /// A statistic of the days taken.
    Days {
        /// The rows.
        #[serde(default)]
        among: Filter,
        /// Which statistic.
        statistic: Statistic,
        /// Working days rather than calendar days.
        #[serde(default)]
        working: bool,
    },
    /// A statistic of the minutes waited or served.
    Minutes {
        /// The rows.
        #[serde(default)]
        among: Filter,
        /// Which statistic.
        statistic: Statistic,
    },
    /// The mean of the scores given.
    Score {
        /// The rows.
        #[serde(default)]
        among: Filter,
    },
}

/// What has to hold for a row to count as met: all of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Condition {
    /// Answered within a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<Within>,
    /// With one of these outcomes; any, where none is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// Through one of these channels; any, where none is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
}

/// Within which time an answer has to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Within {
    /// So many calendar days, the first not counted.
    Days(i64),
    /// So many working days of the office's calendar, the first not counted.
    WorkingDays(i64),
    /// So many minutes, where the row says how many it took.
    Minutes(i64),
    /// The term that the law sets for the request.
    LegalTerm,
    /// The term that the charter promised for the request.
    Promise,
}

kernel::words! {
    /// A statistic of the time taken.
    Statistic {
        /// The arithmetic mean.
        Mean = "mean",
        /// Half of the answers took no longer.
        Median = "median",
        /// Nine answers in ten took no longer (nearest rank).
        NinetiethPercentile = "p90",
        /// The longest.
        Longest = "longest",
    }
}

impl Measure {
    /// The measure that is kept with a standard; none where the standard is not computed.
    ///
    /// # Errors
    /// `Internal` where the text is no measure: it was not written by this program.
    pub fn read(text: &str) -> Result<Option<Self>> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        serde_json::from_str(text).map(Some).map_err(Error::internal)
    }

    /// The text that is kept with a standard.
    ///
    /// # Errors
    /// `Invalid` where the measure cannot be computed (bounds without sense).
    pub fn write(&self) -> Result<String> {
        self.check()?;
        Ok(serde_json::to_string(self)?)
    }

    /// # Errors
    /// `Invalid`, beside the field of the form that has to change.
    pub fn check(&self) -> Result<()> {
        match self {
            Self::Share { met, .. } => match met.within {
                Some(Within::Days(most) | Within::WorkingDays(most) | Within::Minutes(most))
                    if !(0..=3_660).contains(&most) =>
                {
                    Err(Error::field("within_days", "results-measure-days-range"))
                }
                _ if *met == Condition::default() => Err(Error::field("within", "results-measure-no-condition")),
                _ => Ok(()),
            },
            Self::OpeningWeekdays { promised } if !(1..=7).contains(promised) => {
                Err(Error::field("weekdays", "results-measure-weekdays-range"))
            }
            Self::Channels { promised, .. } if promised.is_empty() => {
                Err(Error::field("promised", "results-measure-no-channels"))
            }
            _ => Ok(()),
        }
    }

    /// The rows behind the figure, for the drill-down: what is counted over (or what the statistic reads).
    #[must_use]
    pub fn population(&self) -> Filter {
        match self {
            Self::Share { among, .. }
            | Self::Channels { among, .. }
            | Self::Days { among, .. }
            | Self::Minutes { among, .. }
            | Self::Score { among } => among.clone(),
            Self::Ratio { over, .. } => over.clone(),
            Self::PlannedDays => Filter { kinds: vec![Kind::PlannedDay], ..Filter::default() },
            Self::OpeningDays | Self::OpeningWeekdays { .. } => {
                Filter { kinds: vec![Kind::Opening], ..Filter::default() }
            }
        }
    }

    /// The service that all rows of the figure are of; none where there may be several.
    #[must_use]
    pub fn service(&self) -> Option<ServiceId> {
        match (self.population().services.as_slice(), self.met().services.as_slice()) {
            ([one], [met]) if one == met => Some(*one),
            _ => None,
        }
    }

    /// Whether it measures how many days answers take: only then are mean, median and 90th percentile worth reading.
    #[must_use]
    pub fn is_about_days(&self) -> bool {
        let share = matches!(self, Self::Share { met: Condition { within: Some(_), .. }, .. });
        matches!(self, Self::Days { .. }) || (share && !self.is_about_minutes())
    }

    /// Whether it measures minutes.
    #[must_use]
    pub fn is_about_minutes(&self) -> bool {
        let met = if let Self::Share { met, .. } = self { met.within } else { None };
        matches!(self, Self::Minutes { .. }) || matches!(met, Some(Within::Minutes(_)))
    }

    /// Whether its value is a statistic or a mean, and not numerator over denominator.
    #[must_use]
    pub fn is_statistic(&self) -> bool {
        matches!(self, Self::Days { .. } | Self::Minutes { .. } | Self::Score { .. })
    }

    /// The rows that are counted as met.
    #[must_use]
    pub fn met(&self) -> Filter {
        match self {
            Self::Share { among, met } => met.narrow(among.clone()),
            Self::Ratio { counted, .. } => counted.clone(),
            Self::PlannedDays => Filter { outcomes: vec![Outcome::Done], ..self.population() },
            other => other.population(),
        }
    }
}

impl Condition {
    /// A filter narrowed to the rows that meet the condition.
    fn narrow(&self, mut filter: Filter) -> Filter {
        match self.within {
            Some(Within::Days(most)) => filter.within_days = Some(most),
            Some(Within::WorkingDays(most)) => filter.within_working_days = Some(most),
            Some(Within::Minutes(most)) => filter.within_minutes = Some(most),
            Some(Within::LegalTerm) => filter.within_legal_term = true,
            Some(Within::Promise) => filter.within_promise = true,
            None => {}
        }
        // A list that is narrowed to nothing would mean "any": an impossible choice stays the condition's own.
        narrow_to(&mut filter.outcomes, &self.outcomes);
        narrow_to(&mut filter.channels, &self.channels);
        filter
    }
}

fn narrow_to<T: PartialEq + Clone>(list: &mut Vec<T>, to: &[T]) {
    if to.is_empty() {
        return;
    }
    let both: Vec<T> = to.iter().filter(|item| list.is_empty() || list.contains(item)).cloned().collect();
    *list = if both.is_empty() { to.to_vec() } else { both };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_is_read_back_as_it_was_written() {
        let measure = Measure::Share {
            among: Filter { kinds: vec![Kind::Request], channels: vec![Channel::Email], ..Filter::default() },
            met: Condition { within: Some(Within::Days(3)), ..Condition::default() },
        };
        let text = measure.write().unwrap();
        assert_eq!(
            text,
            r#"{"is":"share","among":{"kinds":["request"],"channels":["email"]},"met":{"within":{"days":3}}}"#
        );
        assert_eq!(Measure::read(&text).unwrap(), Some(measure));
        assert_eq!(Measure::read(" ").unwrap(), None);
    }

    #[test]
    fn a_share_without_a_condition_says_nothing_and_is_refused() {
        let measure = Measure::Share { among: Filter::default(), met: Condition::default() };
        assert!(matches!(measure.check(), Err(Error::Invalid(_))));
    }
}
