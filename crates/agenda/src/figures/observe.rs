//! What has to be looked at on the day itself, because nobody could tell it afterwards: how far away the first free place is, and whether a
//! counter received on a day on which it was to. Background work, safe to run twice and on several nodes: what was seen is a keyed row.

use std::collections::BTreeSet;

use charter::CounterId;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::calendar::{Calendar, NotCovered, days_between};
use kernel::db::{Db, Tx};
use kernel::ledger::{self, Entry, Kind, Outcome, Ref};
use kernel::{Error, OfficeId, Result, ServiceId};

use super::store;
use crate::calendar::{calendar, planned_calendar};
use crate::counter::{Agenda, Asks};
use crate::ids::TypeCode;
use crate::look::{self, Wish};
use crate::regenerate::LANE;
use crate::words::{Channel, Help, Who};
use crate::{account, store as tables};

/// The hour from which a day is looked at: the places of the day are released by then, and people are looking.
const NOON: i8 = 12;
/// How many past days are made up for, after a time without the program.
const LOOK_BACK_DAYS: i64 = 14;

/// How many days away the first free place of a type was on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The counter.
    pub counter: CounterId,
    /// The type.
    pub kind: TypeCode,
    /// The day.
    pub day: Date,
    /// How many days later the place was; none where nothing was free.
    pub days: Option<i64>,
}

/// A day on which a counter was to receive by its calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedDay {
    /// The counter.
    pub counter: CounterId,
    /// The day.
    pub day: Date,
    /// Whether it received.
    pub open: bool,
}

impl Look {
    /// The ledger's row: asked that day, to be had on the day of the place.
    ///
    /// # Errors
    /// `NotCovered` where the calendar says nothing about the days.
    pub fn entry(
        &self,
        office: OfficeId,
        service: Option<ServiceId>,
        calendar: &Calendar,
    ) -> Result<Entry, NotCovered> {
        let subject = Ref::new("agenda_look", format!("{}/{}/{}", self.counter, self.kind, self.day));
        let asked = Entry {
            service,
            channel: Some(ledger::Channel::Online),
            ..Entry::asked(Kind::Availability, office, subject, self.day)
        };
        let Some(days) = self.days else {
            let refused = asked.delivered(self.day, 0, Outcome::NoPlace);
            return Ok(Entry { days: None, working_days: None, ..refused });
        };
        let on = self.day.saturating_add(days.days());
        let working_days = calendar.working_days_between(self.day, on)?;
        Ok(asked.delivered(on, working_days.into(), Outcome::Done))
    }
}

impl PlannedDay {
    /// The ledger's row: done where the counter received, refused where it was closed.
    #[must_use]
    pub fn entry(&self, office: OfficeId) -> Entry {
        let subject = Ref::new("agenda_day", format!("{}/{}", self.counter, self.day));
        let outcome = if self.open { Outcome::Done } else { Outcome::Refused };
        Entry::asked(Kind::PlannedDay, office, subject, self.day).delivered(self.day, 0, outcome)
    }
}

/// Looks at all counters that the public can book, and says how much was seen for the first time.
///
/// # Errors
/// `Conflict` where the calendar of holidays does not cover the days; database errors.
pub async fn observe(db: &Db) -> Result<usize> {
    let mut seen = 0;
    for agenda in db.read(tables::counters::all).await?.into_iter().filter(|agenda| agenda.stage.is_public()) {
        seen += db.write_in_lane(LANE, move |tx| Ok(look_ahead(tx, &agenda)? + look_back(tx, &agenda)?)).await?;
    }
    Ok(seen)
}

fn look_ahead(tx: &mut Tx<'_>, agenda: &Agenda) -> Result<usize> {
    let today = tx.clock().today();
    if tx.clock().local(tx.now()).hour() < NOON {
        return Ok(0);
    }
    let known = store::looked_at(tx, agenda.counter, today)?;
    let mut seen = 0;
    for offer in tables::counters::offers(tx, agenda.counter)? {
        if known.contains(&offer.kind) {
            continue;
        }
        let Some(wish) = wish(tx, agenda, &offer.kind)? else { continue };
        let first = look::first(tx, &wish, 1)?;
        let days = first.first().map(|start| i64::from(days_between(today, start.day)));
        let look = Look { counter: agenda.counter, kind: offer.kind, day: today, days };
        store::note_look(tx, &look)?;
        account::looked(tx, agenda.office, offer.service, &look)?;
        seen += 1;
    }
    Ok(seen)
}

/// What somebody who may book the type asks for, alone; none where it needs help that nobody gives.
fn wish(tx: &mut Tx<'_>, agenda: &Agenda, kind: &TypeCode) -> Result<Option<Wish>> {
    let terms = tables::counters::terms(tx, agenda.counter, kind)?;
    let language = match terms.kind.help {
        Help::Needed => tables::mediators::languages(tx, agenda.office)?.into_iter().next(),
        Help::None | Help::OnRequest => Some(String::new()),
    };
    let (asks, channel) = match terms.kind.who {
        Who::Anyone => (Asks::Anyone, Channel::Online),
        Who::Convoked => (Asks::Convoked, Channel::Online),
        Who::Staff => (Asks::Staff, Channel::Counter),
    };
    let (counter, kind) = (agenda.counter, kind.clone());
    Ok(language.map(|language| Wish { counter, kind, channel, asks, people: 1, language, moving: None }))
}

/// The planned days of the last weeks that are not noted yet. An absence of all desks, or a closure that was entered later, closes a day
/// that was planned; a holiday was never planned.
fn look_back(tx: &mut Tx<'_>, agenda: &Agenda) -> Result<usize> {
    let today = tx.clock().today();
    let to = today.yesterday().map_err(Error::internal)?;
    let from = today.saturating_sub(LOOK_BACK_DAYS.days()).max(agenda.public_from.unwrap_or(today));
    if from > to {
        return Ok(0);
    }
    let plan = calendar(tx, agenda.counter)?.plan;
    let zone = tx.clock().zone().clone();
    let days = planned_calendar(tx, agenda.office)?;
    let planned = plan.places(&days, &zone, from, to).map_err(|gap| Error::Conflict(gap.message()))?;
    let planned: BTreeSet<Date> = planned.into_iter().map(|place| place.day).collect();
    let open = store::days_with_places(tx, agenda.counter, (from, to))?;
    let known = store::planned_days(tx, agenda.counter, (from, to))?;
    let mut seen = 0;
    for day in planned.into_iter().filter(|day| !known.iter().any(|known| known.day == *day)) {
        let planned = PlannedDay { counter: agenda.counter, day, open: open.contains(&day) };
        store::note_planned_day(tx, &planned)?;
        account::planned(tx, agenda.office, &planned)?;
        seen += 1;
    }
    Ok(seen)
}
