//! What stops the terms and sets them running again, and who is turned to when they are over.

use jiff::civil::Date;
use kernel::terms::{self, Basis};

use super::{Course, Stands};
use crate::case::event::{Event, What};
use crate::case::refusal::Refusal;
use crate::procedure::Procedure;

impl Course {
    /// What stops the terms, or sets them running again: the terms themselves judge whether it can be.
    pub(super) fn stop(&mut self, procedure: &Procedure, event: &Event, basis: &Basis<'_>) -> Result<(), Refusal> {
        let name = event.what.name();
        let foreseen = match &event.what {
            What::DocumentsRequested | What::DocumentsReceived => procedure.suspension,
            What::RejectionNotice | What::Observations => procedure.rejection_notice,
            _ => procedure.extension_of(self.filed_on).is_some(),
        };
        if !foreseen {
            return Err(Refusal::NotForeseen { what: name });
        }
        let (Some(began), None) = (self.began_on, self.decided) else { return Err(Refusal::NotNow { what: name }) };
        if let (What::Extended { amount, .. }, Some(extension)) = (&event.what, procedure.extension_of(self.filed_on)) {
            self.extended += amount;
            if self.extended > extension.at_most {
                return Err(Refusal::ExtendedTooFar { most: extension.at_most });
            }
        }
        let legal = procedure.legal_term(self.filed_on).ok_or(Refusal::NotForeseen { what: name })?;
        match event.what {
            What::DocumentsRequested => self.stands = Stands::Documents,
            What::DocumentsReceived if self.stands == Stands::Documents => self.stands = Stands::UnderWay,
            What::RejectionNotice => self.give_notice(event.on)?,
            What::Observations => self.hear(event.on)?,
            _ => {}
        }
        let ended_on = legal.term.due(began, &self.stops, basis)?.due;
        let is_too_late = self.notice_on.is_some_and(|notice| notice > ended_on);
        if is_too_late && matches!(event.what, What::RejectionNotice | What::Observations) {
            return Ok(());
        }
        let Some(what) = event.what.on_terms() else { return Ok(()) };
        let stop = terms::Event::new(event.on, what);
        self.stops.push(stop.clone());
        legal.term.due(began, &self.stops, basis)?;
        let place = self.legs.len() - 1;
        self.legs[place].stops.push(stop);
        self.was_suspended |= matches!(self.stands, Stands::Documents | Stands::Observations);
        Ok(())
    }

    fn give_notice(&mut self, on: Date) -> Result<(), Refusal> {
        if self.stands == Stands::Documents || self.notice_on.is_some() {
            return Err(Refusal::NotNow { what: "rejection_notice" });
        }
        self.notice_on = Some(on);
        self.stands = Stands::Observations;
        Ok(())
    }

    fn hear(&mut self, on: Date) -> Result<(), Refusal> {
        if self.notice_on.is_none() || self.observations_on.is_some() {
            return Err(Refusal::NotNow { what: "observations" });
        }
        self.observations_on = Some(on);
        self.stands = Stands::UnderWay;
        Ok(())
    }

    /// Once, and only when the term is over without an answer (L. 241/1990 art. 2 c. 9-ter).
    pub(super) fn turn_to_substitute(
        &mut self,
        procedure: &Procedure,
        on: Date,
        basis: &Basis<'_>,
    ) -> Result<(), Refusal> {
        let not_now = Refusal::NotNow { what: "substitute_asked" };
        let (Some(began), None, None) = (self.began_on, self.decided, self.substitute_on) else { return Err(not_now) };
        let legal = procedure.legal_term(self.filed_on).ok_or(not_now.clone())?;
        if on <= legal.term.due(began, &self.stops, basis)?.due {
            return Err(not_now);
        }
        self.substitute_on = Some(on);
        Ok(())
    }
}
