//! The emergency register (DPR 445/2000 art. 63): while the system is away, documents are numbered by hand; afterwards each is registered with
//! the next ordinary number, and keeps the one that it was given by hand.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::{Error, Message, Result, id};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::registers::{Register, RegisterId};
use crate::registration::Entry;
use crate::store::emergencies;

id! {
    /// A register of emergency.
    EmergencyId
}

/// The most that is written by hand in one emergency.
pub(crate) const WRITTEN_MOST: i64 = 999_999;

/// A register of emergency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emergency {
    /// Its identifier.
    pub id: EmergencyId,
    /// The register that it stands in for.
    pub register: RegisterId,
    /// The year in which it is numbered.
    pub year: i16,
    /// Its number in that year.
    pub number: i64,
    /// Why the system was away.
    pub cause: String,
    /// Who allowed it, by which act.
    pub act: String,
    /// From when.
    pub began_at: Timestamp,
    /// Until when; none while it goes on.
    pub ended_at: Option<Timestamp>,
    /// How many were written by hand, as was said at the end.
    pub written: Option<i64>,
    /// Who opened it.
    pub opened_by: String,
}

/// How a document stood in a register of emergency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovered {
    /// The register of emergency.
    pub emergency: EmergencyId,
    /// The number that it was given by hand.
    pub number: i64,
    /// When.
    pub at: Timestamp,
}

impl Emergency {
    /// The register of emergency as the history points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("protocol_emergency", self.id)
    }

    /// Its name, by which its numbers are told from those of others.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.number, self.year)
    }

    /// Whether a document can have been written in it: inside its time, and not beyond the last number that was said.
    ///
    /// # Errors
    /// `Invalid` beside what cannot be.
    fn check(&self, recovered: &Recovered, now: Timestamp) -> Result<()> {
        let until = self.ended_at.unwrap_or(now);
        if recovered.at < self.began_at || recovered.at > until {
            return Err(Error::field("emergency_at", "protocol-emergency-outside"));
        }
        let most = self.written.unwrap_or(WRITTEN_MOST);
        if !(1..=most).contains(&recovered.number) {
            return Err(Error::field("emergency_number", Message::new("protocol-emergency-beyond").with("most", most)));
        }
        Ok(())
    }
}

/// # Errors
/// `Invalid` where an entry says of an emergency what cannot be; `NotFound` where there is no such emergency in the register.
pub(crate) fn check(tx: &mut Tx<'_>, register: &Register, entry: &Entry) -> Result<()> {
    let Some(recovered) = &entry.emergency else { return Ok(()) };
    let emergency = emergencies::find(tx, recovered.emergency)?;
    if emergency.register != register.id {
        return Err(Error::NotFound);
    }
    emergency.check(recovered, tx.now())
}

/// Opens a register of emergency, mostly once the system is there again: what was written by hand is brought in afterwards.
///
/// # Errors
/// `Invalid` on `began_at` where it is in the future; `Conflict` where one is open already.
pub fn open(
    tx: &mut Tx<'_>,
    register: &Register,
    (cause, act): (&str, &str),
    began_at: Timestamp,
    by: &Actor,
) -> Result<Emergency> {
    if began_at > tx.now() {
        return Err(Error::field("began_at", "protocol-emergency-future"));
    }
    let year = tx.clock().civil(began_at).year();
    let emergency = Emergency {
        id: tx.id(),
        register: register.id,
        year,
        number: emergencies::last_number(tx, register.id, year)? + 1,
        cause: cause.to_owned(),
        act: act.to_owned(),
        began_at,
        ended_at: None,
        written: None,
        opened_by: by.name.clone(),
    };
    let open = |error: Error| match error {
        Error::Constraint(name) if name == "protocol_emergencies_open" => {
            Error::Conflict("protocol-emergency-open-already".into())
        }
        other => other,
    };
    emergencies::insert(tx, &emergency).map_err(open)?;
    noted(tx, register, &emergency, Action::Created, by)?;
    Ok(emergency)
}

/// Ends a register of emergency, with how many documents were written in it.
///
/// # Errors
/// `Invalid` on `ended_at` and `written` where they cannot be; `Conflict` where it has ended already.
pub fn end(
    tx: &mut Tx<'_>,
    register: &Register,
    emergency: &Emergency,
    ended_at: Timestamp,
    written: i64,
    by: &Actor,
) -> Result<()> {
    if ended_at < emergency.began_at || ended_at > tx.now() {
        return Err(Error::field("ended_at", "protocol-emergency-end"));
    }
    let highest = emergencies::highest(tx, emergency.id)?;
    if written < highest {
        return Err(Error::field("written", Message::new("protocol-emergency-fewer").with("highest", highest)));
    }
    let ended = Emergency { ended_at: Some(ended_at), written: Some(written), ..emergency.clone() };
    emergencies::end(tx, &ended)?;
    noted(tx, register, &ended, Action::Changed, by)
}

fn noted(tx: &mut Tx<'_>, register: &Register, emergency: &Emergency, action: Action, by: &Actor) -> Result<()> {
    let after = json!({
        "cause": emergency.cause, "act": emergency.act, "began_at": emergency.began_at, "ended_at": emergency.ended_at,
        "written": emergency.written,
    });
    let record = Record {
        actor: by,
        action,
        subject: emergency.subject(),
        office: Some(register.keeper),
        summary: &emergency.name(),
        before: None,
        after: Some(after),
    };
    history::record(tx, &record).map(|_| ())
}
