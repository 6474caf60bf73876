//! Those who wait in a sequence: joining, the offers that hold a place for a time, their answers; and what is true of offers at every moment.

use std::collections::BTreeSet;

use agenda::queue::{self, EntryLink, HoldId, Join, Part, Standing};
use agenda::{Booking, BookingId, REPLACED, State};
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::params;

use super::{KINDS, Run};
use crate::support::{Town, code, person};

/// An offer that is open.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) booking: Booking,
    pub(super) until: Timestamp,
    /// Whose it is, and how they stand in the list.
    pub(super) link: EntryLink,
    standing: Standing,
    /// Whether it is an earlier time for an appointment that the person has.
    pub(super) earlier: bool,
    /// By how many names the person is noted, so that no second offer is made to them.
    names: usize,
    /// Whether nobody receives there any more: the calendar was changed under the offer.
    shut: bool,
}

/// The open offers.
pub(super) async fn held(town: &Town) -> Vec<Held> {
    let read = town.app.db().read(|tx| {
        let sql = "SELECT h.id, h.booking, h.until, e.link, e.state, e.earlier FROM agenda_holds h
             JOIN agenda_waiting e ON e.id = h.waiting WHERE h.state = 'open' ORDER BY h.id";
        let rows: Vec<(HoldId, BookingId, Timestamp, EntryLink, Standing, bool)> = tx.list(sql, params![], |row| {
            Ok((row.next()?, row.next()?, row.next()?, row.next()?, row.next()?, row.next()?))
        })?;
        let mut found = Vec::new();
        for (hold, booking, until, link, standing, earlier) in rows {
            let count = "SELECT COUNT(*) FROM agenda_holds_people WHERE hold = $1";
            let names = tx.one(count, params![hold], |row| row.next())?;
            let shut = is_shut(tx, booking)?;
            found.push(Held { booking: agenda::booking(tx, booking)?, until, link, standing, earlier, names, shut });
        }
        Ok(found)
    });
    read.await.unwrap()
}

fn is_shut(tx: &mut Tx<'_>, booking: BookingId) -> kernel::Result<bool> {
    let sql = "SELECT COUNT(*) FROM agenda_taken t
         JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
         WHERE t.booking = $1 AND p.blocked NOT IN ('', $2)";
    tx.one(sql, params![booking, REPLACED], |row| Ok(row.next::<i64>()? > 0))
}

impl Held {
    /// Each offer holds the places of a booking that nobody else has, for somebody who waits and has no other; and no place is held without
    /// an offer.
    pub(super) fn check(offers: &[Self], bookings: &[Booking]) {
        for one in offers {
            assert_eq!((one.booking.state, one.standing), (State::Offered, Standing::Waiting), "{one:?}");
            assert!(one.names > 0, "{one:?}");
        }
        let people: BTreeSet<&str> = offers.iter().map(|one| one.booking.applicant.name.as_str()).collect();
        assert_eq!(people.len(), offers.len(), "two offers to one person: {offers:?}");
        let offered: BTreeSet<BookingId> =
            bookings.iter().filter(|booking| booking.state == State::Offered).map(|booking| booking.id).collect();
        let held: BTreeSet<BookingId> = offers.iter().map(|one| one.booking.id).collect();
        assert_eq!(offered, held, "a place is held by an offer, and by nothing else");
    }
}

impl Run {
    /// Somebody joins the waiting list, for an earlier appointment than theirs or for any.
    pub(super) async fn wait(&mut self, number: u32, people: u16, helped: bool, kind: usize, earlier: Option<usize>) {
        let earlier = match earlier.and_then(|which| self.pick(which)) {
            Some(id) => Some(self.town.app.db().read(move |tx| agenda::booking(tx, id)).await.unwrap()),
            None => None,
        };
        let mut join = Join {
            kind: code(KINDS[kind]),
            counters: vec![self.town.counter],
            release: None,
            applicant: person(number),
            people,
            language: String::from(if helped { "ar" } else { "" }),
            weekdays: Vec::new(),
            part: Part::Any,
            earlier: None,
        };
        if let Some(booking) = earlier {
            let (kind, language) = (booking.kind.clone(), booking.language.clone());
            let applicant = booking.applicant.clone();
            join = Join { kind, language, applicant, people: booking.people, earlier: Some(booking), ..join };
        }
        let joined = self.town.write(move |tx, post| {
            let entry = queue::join(tx, post, &Actor::system(), &join, "secret")?;
            queue::confirm(tx, post, &entry, "secret")?;
            Ok(entry.link)
        });
        self.waiting.extend(joined.await);
    }

    /// The background work: what it offers can be had, and what nobody answered in time is offered no more.
    pub(super) async fn offer(&mut self) {
        let before = held(&self.town).await;
        self.offers += queue::offer(&self.town.app.app).await.unwrap();
        let (after, now) = (held(&self.town).await, self.town.app.clock.now());
        for one in &after {
            assert!(one.until > now && !one.shut, "an offer that holds no longer: {one:?}");
            if !before.iter().any(|other| other.booking.id == one.booking.id) {
                self.open(&one.booking).await;
                assert!(one.booking.starts_at > now && one.until <= one.booking.starts_at, "{one:?}");
            }
        }
        assert_eq!(queue::offer(&self.town.app.app).await.unwrap(), 0, "safe to run twice");
    }

    /// Somebody takes what they were offered, or does not want it.
    pub(super) async fn answer(&mut self, which: usize, accepted: bool) {
        let mut open = held(&self.town).await;
        if open.is_empty() {
            self.offer().await;
            open = held(&self.town).await;
        }
        let Some(one) = open.get(which % open.len().max(1)) else { return };
        let in_time = one.until > self.town.app.clock.now();
        let link = one.link;
        let answered = self.town.write(move |tx, post| {
            let entry = queue::by_link(tx, link)?;
            if accepted {
                queue::accept(tx, post, &Actor::system(), &entry, None).map(Some)
            } else {
                queue::decline(tx, post, &Actor::system(), &entry).map(|()| None)
            }
        });
        match answered.await {
            Ok(booking) => {
                assert!(
                    in_time && !(accepted && one.shut),
                    "answered after its time, or where nobody receives: {one:?}"
                );
                self.accepted += usize::from(booking.is_some());
                let gained = booking.filter(|booking| !self.booked.contains(&booking.id));
                self.booked.extend(gained.map(|booking| booking.id));
            }
            // Whose appointment is over cannot have an earlier one; the other offers are answered while they hold.
            Err(_) => assert!(!in_time || one.shut || one.earlier, "{one:?}"),
        }
    }

    pub(super) async fn leave(&mut self, which: usize) {
        let Some(link) = self.waiting.get(which % self.waiting.len().max(1)).copied() else { return };
        let left = self.town.write(move |tx, post| {
            let entry = queue::by_link(tx, link)?;
            queue::leave(tx, post, &Actor::system(), entry.id, Standing::Left, "")
        });
        // Refused where it is over already.
        let _ = left.await;
    }
}
