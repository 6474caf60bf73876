//! Standards: dimension, indicator, formula, planned value; and the rule that they never get worse.

use kernel::i18n::Arg;
use kernel::{Invalid, Message, Result, ServiceId};
use serde::{Deserialize, Serialize};

use crate::ids::{LineId, OwnerId, StandardId};
use crate::texts::Worded;
use crate::values::Hundredths;
use crate::words::{Dimension, Direction, PlannedUnit, SubDimension};

/// A promise that is measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standard {
    /// Its identifier in this charter.
    pub id: StandardId,
    /// The service; none where the office as a whole promises it.
    pub service: Option<ServiceId>,
    /// The service's name in addresses.
    pub service_code: Option<String>,
    /// The service's name; kept with the service.
    pub service_name: String,
    /// Its place in the charter.
    pub position: i64,
    /// What it is called over the years.
    pub key: String,
    /// Fattore di qualità.
    pub dimension: Dimension,
    /// Sottodimensione.
    pub sub_dimension: Option<SubDimension>,
    /// Whether the office added it without having to; it may stand without a planned value.
    pub optional: bool,
    /// Descrizione dell'indicatore.
    pub indicator: String,
    /// Formula, in words.
    pub formula: String,
    /// How it is computed, as the results room writes it; empty where it is not computed.
    pub measure: String,
    /// Valore programmato; none where only words promise.
    pub planned: Option<Planned>,
    /// The planned value in the office's own words; lines where it is a list of ways.
    pub planned_text: String,
    /// Term or value that the law sets, in the planned value's unit.
    pub legal_limit: Option<Hundredths>,
    /// The law that sets it.
    pub legal_norm: String,
    /// Note.
    pub note: String,
    /// Fonte del dato.
    pub source: String,
}

/// A planned value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// How much.
    pub value: Hundredths,
    /// Of what.
    pub unit: PlannedUnit,
    /// On which side of it the promise is kept.
    pub direction: Direction,
    /// For a value that each delivery has to keep ("within 3 days"): how many of a hundred do, at least.
    pub share: Option<Hundredths>,
}

impl Planned {
    /// In words: "al massimo 3 giorni", "almeno il 98 %".
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("charter-planned")
            .with("direction", self.direction.word())
            .with("unit", self.unit.word())
            .with("value", self.value.arg())
    }

    /// Whether a realised value keeps it.
    #[must_use]
    pub fn is_kept_by(&self, realised: Hundredths) -> bool {
        !worse(self.direction, realised, self.value)
    }
}

impl Standard {
    /// A standard of which only the indicator is known.
    #[must_use]
    pub fn new(id: StandardId, key: &str, dimension: Dimension, indicator: &str) -> Self {
        let none = String::new;
        Self {
            id,
            service: None,
            service_code: None,
            service_name: none(),
            position: 0,
            key: key.to_owned(),
            dimension,
            sub_dimension: None,
            optional: dimension.is_optional(),
            indicator: indicator.to_owned(),
            formula: none(),
            measure: none(),
            planned: None,
            planned_text: none(),
            legal_limit: None,
            legal_norm: none(),
            note: none(),
            source: none(),
        }
    }

    /// The lines of the planned text, where it is a list of ways; their numbers are the reader's.
    #[must_use]
    pub fn planned_items(&self) -> Vec<&str> {
        let lines: Vec<&str> = self.planned_text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if lines.len() > 1 { lines } else { Vec::new() }
    }

    /// # Errors
    /// `Invalid`, with a message beside each field that cannot stay as it is.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        crate::check::code(&mut wrong, "key", &self.key);
        crate::check::given(&mut wrong, "indicator", &self.indicator);
        if self.sub_dimension.is_some_and(|part| part.dimension() != self.dimension) {
            wrong.add("sub_dimension", "charter-sub-dimension-of-another");
        }
        if let Some(planned) = &self.planned {
            planned.check(&mut wrong);
        } else if self.legal_limit.is_some() {
            wrong.add("legal_limit", "charter-legal-limit-alone");
        }
        wrong.check()
    }

    /// Why this standard may not take the place of the last one, or stand beside the law; none where it may.
    ///
    /// "Il valore programmato non può essere peggiorativo": neither of terms set by laws or regulations, nor of standards already set
    /// (ministry's model, note (&)).
    #[must_use]
    pub fn why_worse(&self, last: Option<&Self>) -> Option<Message> {
        if let (Some(planned), Some(limit)) = (&self.planned, self.legal_limit)
            && worse(planned.direction, planned.value, limit)
        {
            return Some(
                values("charter-worse-than-law", planned, planned.value, limit).with("norm", &self.legal_norm),
            );
        }
        let last = last?;
        let was = last.planned.as_ref()?;
        let Some(planned) = &self.planned else {
            return Some(values("charter-worse-dropped", was, was.value, was.value));
        };
        if planned.unit != was.unit || planned.direction != was.direction {
            let message = Message::new("charter-worse-incomparable")
                .with("unit", planned.unit.word())
                .with("was_unit", was.unit.word())
                .with("value", planned.value.arg())
                .with("was", was.value.arg());
            return Some(message);
        }
        if worse(planned.direction, planned.value, was.value) {
            return Some(values("charter-worse-than-last", planned, planned.value, was.value));
        }
        let all = Hundredths::ALL;
        let (share, was_share) = (planned.share.unwrap_or(all), was.share.unwrap_or(all));
        (share < was_share).then(|| values("charter-worse-share", planned, share, was_share))
    }
}

impl Planned {
    fn check(&self, wrong: &mut Invalid) {
        let zero = Hundredths::default();
        if self.value < zero {
            wrong.add("planned", "charter-planned-negative");
        }
        if self.unit == PlannedUnit::Percent && self.value > Hundredths::ALL {
            wrong.add("planned", "charter-planned-over-hundred");
        }
        if self.share.is_some_and(|share| share < zero || share > Hundredths::ALL) {
            wrong.add("share", "charter-planned-over-hundred");
        }
    }
}

/// Whether a value is on the wrong side of another.
fn worse(direction: Direction, value: Hundredths, than: Hundredths) -> bool {
    match direction {
        Direction::AtLeast => value < than,
        Direction::AtMost => value > than,
    }
}

fn values(key: &'static str, planned: &Planned, value: Hundredths, was: Hundredths) -> Message {
    let arg = |figure: Hundredths| -> Arg { figure.arg() };
    Message::new(key)
        .with("direction", planned.direction.word())
        .with("unit", planned.unit.word())
        .with("value", arg(value))
        .with("was", arg(was))
}

impl Worded for Standard {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        let owner = self.id.into();
        visit(owner, "indicator", &mut self.indicator);
        visit(owner, "formula", &mut self.formula);
        visit(owner, "planned_text", &mut self.planned_text);
        visit(owner, "note", &mut self.note);
        visit(owner, "source", &mut self.source);
        if let Some(service) = self.service {
            visit(service.into(), "name", &mut self.service_name);
        }
    }
}

/// A promise in words: courtesy, personal attention, privacy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quality {
    /// Its identifier.
    pub id: LineId,
    /// The service; none where the office as a whole promises it.
    pub service: Option<ServiceId>,
    /// Caratteristiche del servizio.
    pub factor: String,
    /// Qualità attesa.
    pub expectation: String,
    /// Standard.
    pub standard: String,
    /// For the staff.
    pub note: String,
}

impl Worded for Quality {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        let owner = self.id.into();
        visit(owner, "factor", &mut self.factor);
        visit(owner, "expectation", &mut self.expectation);
        visit(owner, "standard", &mut self.standard);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standard(value: &str, unit: PlannedUnit, direction: Direction, share: Option<i64>) -> Standard {
        let id = kernel::ids::Uuid::nil().into();
        let mut standard = Standard::new(id, "risposta", Dimension::Timeliness, "Tempo di risposta");
        let value = value.parse().unwrap();
        standard.planned = Some(Planned { value, unit, direction, share: share.map(Hundredths::whole) });
        standard
    }

    fn days(value: &str) -> Standard {
        standard(value, PlannedUnit::CalendarDays, Direction::AtMost, Some(100))
    }

    fn percent(value: &str) -> Standard {
        standard(value, PlannedUnit::Percent, Direction::AtLeast, None)
    }

    fn key(standard: &Standard, last: Option<&Standard>) -> Option<String> {
        standard.why_worse(last).map(|message| message.key.into_owned())
    }

    #[test]
    fn a_planned_value_never_gets_worse_and_both_values_are_named() {
        assert_eq!(key(&days("3"), Some(&days("3"))), None);
        assert_eq!(key(&days("2"), Some(&days("3"))), None);
        let message = days("5").why_worse(Some(&days("3"))).unwrap();
        assert_eq!(message.key, "charter-worse-than-last");
        assert!(message.args.contains(&("value".into(), 5_i64.into())));
        assert!(message.args.contains(&("was".into(), 3_i64.into())));
        assert_eq!(key(&percent("98"), Some(&percent("97,5"))), None);
        assert_eq!(key(&percent("97"), Some(&percent("97,5"))).as_deref(), Some("charter-worse-than-last"));
    }

    #[test]
    fn a_planned_value_is_never_worse_than_the_law() {
        let mut attestation = days("45");
        attestation.legal_limit = Some(Hundredths::whole(30));
        assert_eq!(key(&attestation, None).as_deref(), Some("charter-worse-than-law"));
        attestation.planned = days("30").planned;
        assert_eq!(key(&attestation, None), None);
    }

    #[test]
    fn fewer_deliveries_in_time_is_worse_even_with_the_same_time() {
        let fewer = standard("3", PlannedUnit::CalendarDays, Direction::AtMost, Some(90));
        assert_eq!(key(&fewer, Some(&days("3"))).as_deref(), Some("charter-worse-share"));
        assert_eq!(key(&days("3"), Some(&fewer)), None);
    }

    #[test]
    fn another_unit_or_no_value_at_all_cannot_hide_a_worse_one() {
        let working = standard("3", PlannedUnit::WorkingDays, Direction::AtMost, Some(100));
        assert_eq!(key(&working, Some(&days("3"))).as_deref(), Some("charter-worse-incomparable"));
        let mut dropped = days("3");
        dropped.planned = None;
        assert_eq!(key(&dropped, Some(&days("3"))).as_deref(), Some("charter-worse-dropped"));
        assert_eq!(key(&days("90"), None), None);
    }

    #[test]
    fn a_sub_dimension_belongs_to_its_dimension() {
        let mut standard = days("3");
        standard.sub_dimension = Some(SubDimension::Costs);
        assert!(standard.check().is_err());
        standard.sub_dimension = Some(SubDimension::Timeliness);
        assert!(standard.check().is_ok());
    }
}
