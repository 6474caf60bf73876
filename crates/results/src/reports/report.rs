//! The yearly report on the results: written, approved, then frozen. Rules only: who may, on what day and in which state.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Error, Invalid, Message, OfficeId, Result, words};
use serde::{Deserialize, Serialize};

use super::content::Fixed;
use crate::store::ReportId;

words! {
    /// Where a report stands.
    ReportState {
        /// Being written; its figures follow the ledger.
        Draft = "draft",
        /// Approved: what it says is fixed, and only staff sees it.
        Approved = "approved",
        /// Published for good.
        Frozen = "frozen",
    }
}

/// The report of an office on a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its identifier.
    pub id: ReportId,
    /// The office.
    pub office: OfficeId,
    /// The year that it tells of.
    pub year: i16,
    /// Where it stands.
    pub state: ReportState,
    /// Grows with every change; none has been written yet at 0.
    pub revision: u64,
    /// What went wrong.
    pub anomalies: String,
    /// What was done about it.
    pub corrective: String,
    /// Who approved it.
    pub approval: Option<Approval>,
    /// What was approved, as it is published.
    pub fixed: Option<Fixed>,
    /// When it was frozen.
    pub frozen_at: Option<Timestamp>,
}

/// What an office writes about a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// What went wrong.
    pub anomalies: String,
    /// What was done about it.
    pub corrective: String,
}

/// Who approved a report, when, and by which act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// By name.
    pub by: String,
    /// When.
    pub on: Date,
    /// The act; empty where there is none.
    pub act: String,
}

impl Report {
    /// A report that nobody has written yet.
    #[must_use]
    pub fn begun(id: ReportId, office: OfficeId, year: i16) -> Self {
        Self {
            id,
            office,
            year,
            state: ReportState::Draft,
            revision: 0,
            anomalies: String::new(),
            corrective: String::new(),
            approval: None,
            fixed: None,
            frozen_at: None,
        }
    }

    /// Only a draft can be changed.
    ///
    /// # Errors
    /// `Conflict` where it is no draft.
    pub fn must_be_draft(&self) -> Result<()> {
        if self.state == ReportState::Draft { Ok(()) } else { Err(Error::Conflict("results-report-not-draft".into())) }
    }

    /// The report with its texts.
    ///
    /// # Errors
    /// `Conflict` where it is no draft.
    pub fn written(mut self, texts: &Texts) -> Result<Self> {
        self.must_be_draft()?;
        self.anomalies.clone_from(&texts.anomalies);
        self.corrective.clone_from(&texts.corrective);
        Ok(self)
    }

    /// Whether it may be approved: with a name, on a day after the year that it tells of and not after today, and with every miss
    /// explained (the reason is mandatory where the standard was missed: product S2).
    ///
    /// # Errors
    /// `Conflict` where it is no draft; `Invalid` beside `by`, `on` and `standards`.
    pub fn may_be_approved(&self, approval: &Approval, unexplained: usize, today: Date) -> Result<()> {
        self.must_be_draft()?;
        let mut wrong = Invalid::default();
        if approval.by.trim().is_empty() {
            wrong.add("by", "web-field-missing");
        }
        if approval.on.year() <= self.year {
            wrong.add("on", Message::new("results-report-approval-early").with("year", self.year.to_string()));
        } else if approval.on > today {
            wrong.add("on", "results-report-approval-future");
        }
        if unexplained > 0 {
            wrong.add("standards", Message::new("results-report-approval-unexplained").with("count", unexplained));
        }
        wrong.check()
    }

    /// The approved report, with what it says.
    #[must_use]
    pub fn approved(mut self, approval: Approval, fixed: Fixed) -> Self {
        self.state = ReportState::Approved;
        self.approval = Some(approval);
        self.fixed = Some(fixed);
        self
    }

    /// A draft again.
    ///
    /// # Errors
    /// `Conflict` where it is not approved, or frozen already.
    pub fn withdrawn(mut self) -> Result<Self> {
        self.must_be_approved()?;
        self.state = ReportState::Draft;
        self.approval = None;
        self.fixed = None;
        Ok(self)
    }

    /// The frozen report: it says what was approved.
    ///
    /// # Errors
    /// `Conflict` where it is not approved, or frozen already.
    pub fn frozen(mut self, at: Timestamp) -> Result<Self> {
        self.must_be_approved()?;
        self.state = ReportState::Frozen;
        self.frozen_at = Some(at);
        Ok(self)
    }

    fn must_be_approved(&self) -> Result<()> {
        match self.state {
            ReportState::Approved => Ok(()),
            ReportState::Draft => Err(Error::Conflict("results-report-not-approved".into())),
            ReportState::Frozen => Err(Error::Conflict("results-report-already-frozen".into())),
        }
    }

    /// What it says is the business of staff until it is frozen.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.state == ReportState::Frozen
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn draft() -> Report {
        let nil = kernel::ids::Uuid::nil();
        Report::begun(nil.into(), nil.into(), 2023)
    }

    fn approval(on: Date) -> Approval {
        Approval { by: "Il Direttore".into(), on, act: "DD 12/2024".into() }
    }

    fn fixed() -> Fixed {
        Fixed::of_text("{}\n".into())
    }

    const TODAY: Date = date(2024, 3, 29);

    #[test]
    fn a_miss_without_its_reason_blocks_the_approval() {
        assert!(
            matches!(draft().may_be_approved(&approval(TODAY), 1, TODAY), Err(Error::Invalid(wrong)) if wrong.on("standards").is_some())
        );
        draft().may_be_approved(&approval(TODAY), 0, TODAY).unwrap();
    }

    #[test]
    fn a_year_is_approved_when_it_is_over_and_not_before_today() {
        for wrong in [date(2023, 12, 31), date(2024, 3, 30)] {
            assert!(
                matches!(draft().may_be_approved(&approval(wrong), 0, TODAY), Err(Error::Invalid(wrong)) if wrong.on("on").is_some())
            );
        }
        draft().may_be_approved(&approval(date(2024, 1, 1)), 0, TODAY).unwrap();
    }

    #[test]
    fn only_what_was_approved_is_frozen_and_then_for_good() {
        assert!(matches!(draft().frozen(Timestamp::UNIX_EPOCH), Err(Error::Conflict(_))));
        let approved = draft().approved(approval(TODAY), fixed());
        assert!(matches!(approved.clone().written(&Texts::default()), Err(Error::Conflict(_))));
        assert_eq!(approved.clone().withdrawn().unwrap().state, ReportState::Draft);
        let frozen = approved.frozen(Timestamp::UNIX_EPOCH).unwrap();
        assert!(matches!(frozen.clone().withdrawn(), Err(Error::Conflict(_))));
        assert!(matches!(frozen.frozen(Timestamp::UNIX_EPOCH), Err(Error::Conflict(_))));
    }
}
