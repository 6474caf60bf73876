//! An act or letter: a draft until it is issued, and then what was issued. Pure.

use jiff::civil::Date;
use kernel::calendar::days_between;
use kernel::ledger::Channel;
use kernel::permit::May;
use kernel::terms::Step;
use protocol::RegistrationId;

use crate::case::{Outcome, What};
use crate::ids::{ActId, CaseId};
use crate::procedure::{ActKind, ActTemplate, Procedure};

/// An act or letter of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its identifier.
    pub id: ActId,
    /// The case.
    pub case: CaseId,
    /// Rises with each change of the draft.
    pub revision: u64,
    /// The code of the template that it was begun with.
    pub template: String,
    /// What it does.
    pub kind: ActKind,
    /// Its title.
    pub title: String,
    /// Its paragraphs, an empty line between them.
    pub body: String,
    /// Who signs it, by office.
    pub signed_by: String,
    /// How it was issued; none while it is a draft.
    pub issued: Option<Issued>,
    /// How it was received; none until that is known.
    pub delivery: Option<Delivery>,
}

/// How an act was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The day.
    pub on: Date,
    /// Who issued it, by the name of then.
    pub by: String,
    /// The SHA-256 of its PDF.
    pub sha256: String,
    /// Its registration in the protocol, where the body keeps one.
    pub registration: Option<RegistrationId>,
    /// The registration's number and year; empty while the body's other system has given none.
    pub number: String,
    /// How it goes out.
    pub channel: Channel,
}

/// How an act was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The day.
    pub on: Date,
    /// How.
    pub channel: Channel,
    /// The number of the registered letter, or who collected it.
    pub note: String,
    /// Who wrote it down, by the name of then.
    pub by: String,
}

/// How acts go out.
pub(super) const CHANNELS: [Channel; 4] = [Channel::Counter, Channel::Email, Channel::CertifiedEmail, Channel::Post];

/// The placeholders whose words depend on the day: they are filled in when the act is issued, so that a draft of last week says nothing wrong.
pub(super) const OF_THE_DAY: [&str; 4] = ["today", "days_taken", "due_on", "documents_by"];

impl ActKind {
    /// Who may issue it: letters go out from whoever works on the case, what binds the office from who decides.
    #[must_use]
    pub fn issued_by(self) -> May {
        match self {
            Self::Start | Self::Documents => May::WorkOnCases,
            _ => May::DecideCases,
        }
    }

    /// How it decides the case, where it does.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Granted => Some(Outcome::Granted),
            Self::Partly => Some(Outcome::Partly),
            Self::Refused => Some(Outcome::Refused),
            Self::Inadmissible => Some(Outcome::Inadmissible),
            Self::Start | Self::Documents | Self::RejectionNotice | Self::Extension => None,
        }
    }

    /// What happens to the case when it is issued by a channel. A notice of rejection counts from when it is received (L. 241/1990 art. 10-bis):
    /// handed over or mailed that is the day of issue, by post it is known when the letter has arrived.
    #[must_use]
    pub fn happens(self, channel: Channel, amount: u32, number: &str) -> Option<What> {
        match self {
            Self::Start => None,
            Self::Documents => Some(What::DocumentsRequested),
            Self::RejectionNotice => (channel != Channel::Post).then_some(What::RejectionNotice),
            Self::Extension => Some(What::Extended { amount, act: number.to_owned() }),
            Self::Granted | Self::Partly | Self::Refused | Self::Inadmissible => {
                self.outcome().map(|outcome| What::Decided { outcome })
            }
        }
    }
}

impl Procedure {
    /// The act that decides in a way, where there is one.
    #[must_use]
    pub fn act_for(&self, outcome: Outcome) -> Option<&ActTemplate> {
        self.acts.iter().find(|act| act.kind.outcome() == Some(outcome))
    }
}

impl Act {
    /// By what the paper itself is named: the protocol's number comes after the PDF whose hash it registers (docs/decisions/0013).
    #[must_use]
    pub fn code(&self) -> String {
        web::codes::code(self.id.into())
    }

    /// The placeholders that still stand in it and that nobody but the writer can fill in.
    #[must_use]
    pub fn unfilled(&self) -> Vec<String> {
        let template = ActTemplate {
            code: String::new(),
            kind: self.kind,
            title: self.title.clone(),
            body: self.body.clone(),
            signed_by: String::new(),
        };
        let open = template.placeholders().into_iter().filter(|name| !OF_THE_DAY.contains(name));
        open.map(str::to_owned).collect()
    }

    /// The name of its file.
    #[must_use]
    pub fn file_name(&self) -> String {
        let plain =
            self.title.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect::<String>();
        let words: Vec<&str> = plain.split_whitespace().collect();
        let name: String = words.join("-").chars().take(80).collect();
        format!("{name}.pdf")
    }
}

/// The days that a decision has taken: from the day after the term began to the day of the act, without those on which it stood still.
pub(super) fn days_taken(from: Date, today: Date, explanation: &[Step]) -> i32 {
    let stood_still = explanation.iter().map(|step| match step {
        Step::Suspended { from, to, .. } if *from <= today => days_between(*from, (*to).min(today)) + 1,
        _ => 0,
    });
    days_between(from, today) - stood_still.sum::<i32>()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::terms::Cause;

    use super::*;

    fn act(title: &str, body: &str) -> Act {
        Act {
            id: kernel::ids::Uuid::from_u128(1).into(),
            case: kernel::ids::Uuid::from_u128(2).into(),
            revision: 1,
            template: "a".into(),
            kind: ActKind::Granted,
            title: title.into(),
            body: body.into(),
            signed_by: String::new(),
            issued: None,
            delivery: None,
        }
    }

    #[test]
    fn what_the_day_fills_in_is_nobodys_task() {
        assert_eq!(
            act("Atto", "Oggi {today}, in {days_taken} giorni: {reason}; {answer.area}").unfilled(),
            ["reason", "answer.area"]
        );
    }

    #[test]
    fn a_file_is_named_by_the_title_and_by_nothing_that_a_folder_is() {
        assert_eq!(
            act("Diniego dell’attestazione: art. 10/bis", "").file_name(),
            "Diniego-dell-attestazione-art-10-bis.pdf"
        );
    }

    #[test]
    fn days_on_which_the_term_stood_still_are_not_taken() {
        let stop = Step::Suspended {
            from: date(2026, 10, 11),
            to: date(2026, 10, 20),
            days: 10,
            resumes_on: date(2026, 10, 21),
            cause: Cause::Law { name: String::new() },
            norm: String::new(),
        };
        let filed = date(2026, 10, 1);
        assert_eq!(days_taken(filed, date(2026, 10, 31), &[]), 30);
        assert_eq!(days_taken(filed, date(2026, 10, 31), std::slice::from_ref(&stop)), 20);
        assert_eq!(days_taken(filed, date(2026, 10, 15), std::slice::from_ref(&stop)), 9);
        assert_eq!(days_taken(filed, date(2026, 10, 5), &[stop]), 4);
    }

    #[test]
    fn a_notice_by_post_counts_from_its_arrival() {
        assert_eq!(ActKind::RejectionNotice.happens(Channel::Post, 0, ""), None);
        assert_eq!(ActKind::RejectionNotice.happens(Channel::CertifiedEmail, 0, ""), Some(What::RejectionNotice));
    }
}
