//! The explanation as sentences: each step's key in the texts, with its arguments. Dates go as ISO texts; the texts write them out with `DAY`.

use jiff::civil::Date;

use super::{Cause, Step, Unit};
use crate::calendar::days_between;
use crate::error::Message;

impl Step {
    /// The step as a sentence, for the reader's language.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Received { on, norm } => {
                Message::new("term-step-received").with("on", on.to_string()).with("norm", norm)
            }
            Self::Length { amount, unit } => amount_of(Message::new("term-step-length"), *amount, *unit),
            Self::Extended { on, amount, unit, act, total } => {
                let message = amount_of(Message::new("term-step-extended"), *amount, *unit);
                message.with("on", on.to_string()).with("act", act).with("total", *total)
            }
            Self::Months { from, to, same_number, days, norm } => Message::new("term-step-months")
                .with("from", from.to_string())
                .with("to", to.to_string())
                .with("same", if *same_number { "yes" } else { "no" })
                .with("amount", *days)
                .with("unit", Unit::CalendarDays.name())
                .with("norm", norm),
            Self::Counted { from, to, days, unit } => {
                let message = amount_of(Message::new("term-step-counted"), *days, counted_in(*unit));
                let one_day = if from == to { "yes" } else { "no" };
                message.with("from", from.to_string()).with("to", to.to_string()).with("one_day", one_day)
            }
            Self::Weekends { saturdays, sundays } => {
                Message::new("term-step-weekends").with("saturdays", *saturdays).with("sundays", *sundays)
            }
            Self::Skipped { on, why } => why.fill(Message::new("term-step-skipped").with("on", on.to_string())),
            Self::Suspended { from, to, days, resumes_on, cause, norm } => cause
                .fill(Message::new(cause.key()))
                .with("rolled", if cause.rolled_to(*resumes_on) { "yes" } else { "no" })
                .with("from", from.to_string())
                .with("to", to.to_string())
                .with("days", *days)
                .with("resumes", resumes_on.to_string())
                .with("norm", norm),
            Self::Idle { cause, norm } => {
                let what = match cause {
                    Cause::DocumentsRequested { .. } => "documents_requested",
                    Cause::RejectionNotice { .. } => "rejection_notice_received",
                    Cause::Law { .. } => "law",
                };
                cause.fill(Message::new("term-step-idle")).with("what", what).with("norm", norm)
            }
            Self::Late { what, on, running_since } => Message::new("term-step-late")
                .with("what", what)
                .with("on", on.to_string())
                .with("since", running_since.to_string()),
            Self::OlderRule { on, since } => {
                Message::new("term-step-older-rule").with("on", on.to_string()).with("since", since.to_string())
            }
            Self::Sum { parts, total, unit, last } => {
                let written: Vec<String> = parts.iter().map(u32::to_string).collect();
                let message = amount_of(Message::new("term-step-sum"), *total, counted_in(*unit));
                message
                    .with("parts", written.join(" + "))
                    .with("parted", if parts.len() > 1 { "yes" } else { "no" })
                    .with("last", last.to_string())
            }
            Self::Moved { on, why, norm } => {
                why.fill(Message::new("term-step-moved").with("on", on.to_string()).with("norm", norm))
            }
            Self::Due { on } => Message::new("term-step-due").with("on", on.to_string()),
        }
    }
}

impl Cause {
    fn key(&self) -> &'static str {
        match self {
            Self::DocumentsRequested { received_on: Some(_), .. } => "term-suspended-documents-received",
            Self::DocumentsRequested { received_on: None, .. } => "term-suspended-documents-lapsed",
            Self::RejectionNotice { observations_on: Some(_), .. } => "term-suspended-observations",
            Self::RejectionNotice { observations_on: None, .. } => "term-suspended-no-observations",
            Self::Law { .. } => "term-suspended-law",
        }
    }

    /// Whether the applicant's last day for observations was a holiday, so that the restart moved on.
    fn rolled_to(&self, resumes_on: Date) -> bool {
        match self {
            Self::RejectionNotice { received_on, observations_on: None, days } => {
                days_between(*received_on, resumes_on) > i32::from(*days)
            }
            _ => false,
        }
    }

    fn fill(&self, message: Message) -> Message {
        match self {
            Self::DocumentsRequested { requested_on, received_on, at_most_days } => {
                let message = message.with("on", requested_on.to_string()).with("most", *at_most_days);
                received_on.iter().fold(message, |message, day| message.with("restart", day.to_string()))
            }
            Self::RejectionNotice { received_on, observations_on, days } => {
                let message = message.with("on", received_on.to_string()).with("most", *days);
                observations_on.iter().fold(message, |message, day| message.with("restart", day.to_string()))
            }
            Self::Law { name } => message.with("law", name),
        }
    }
}

fn amount_of(message: Message, amount: u32, unit: Unit) -> Message {
    message.with("amount", amount).with("unit", unit.name())
}

/// Months are counted in days.
fn counted_in(unit: Unit) -> Unit {
    match unit {
        Unit::Months => Unit::CalendarDays,
        other => other,
    }
}
