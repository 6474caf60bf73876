//! Eight weeks of appointments at two counters, made anew and always alike, so that their figures and measures are not empty. Everything in
//! them says that it is simulated.

use std::collections::BTreeMap;

use agenda::{
    Agenda, Applicant, Attempt, Booking, Channel, Look, Offer, Past, Place, PlannedDay, State, Ticket, TicketState,
};
use charter::CounterId;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::Lang;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ids::Uuid;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use super::appointments::NAMES;
use super::year::SOURCE;

/// The counters, by the codes of their offices, and how many of a hundred places were booked there.
const COUNTERS: [(&str, &str, u32); 2] = [("sui-roma", "nulla-osta", 55), ("sui-latina", "nulla-osta", 70)];
/// How many weeks.
const WEEKS: i64 = 8;
/// How many of those who are expected today are in the hall.
const WAITING: usize = 4;

/// The past of both counters, and who waits in their halls today.
pub(super) fn load(tx: &mut Tx<'_>) -> kernel::Result<()> {
    for (seed, (office, counter, busy)) in (0_u64..).zip(COUNTERS) {
        let page = charter::office_page(tx, office, Lang::It)?;
        let found = page.counters.iter().find(|known| known.code == counter).ok_or(kernel::Error::NotFound)?;
        let agenda = agenda::agenda(tx, found.id)?;
        let mut weeks = Weeks {
            offers: agenda::offers(tx, agenda.counter)?,
            random: StdRng::seed_from_u64(seed + 40),
            busy,
            letters: BTreeMap::new(),
            past: Past::default(),
            agenda,
        };
        let today = tx.clock().today();
        let (from, to) = (today.saturating_sub(WEEKS.weeks()), today.saturating_sub(1.day()));
        let plan = agenda::calendar(tx, found.id)?.plan;
        let mut days: BTreeMap<Date, Vec<Place>> = BTreeMap::new();
        for place in agenda::preview(tx, found.id, &plan, (from, to))? {
            days.entry(place.day).or_default().push(place);
        }
        for (number, (day, places)) in (0_i64..).zip(&days) {
            weeks.day(tx, number, *day, places);
        }
        agenda::bring_in(tx, weeks.agenda.office, &weeks.past, SOURCE)?;
        hall(tx, found.id)?;
    }
    Ok(())
}

/// Some of those whose hour comes next have come already.
fn hall(tx: &mut Tx<'_>, counter: CounterId) -> kernel::Result<()> {
    let (now, today) = (tx.now(), tx.clock().today());
    let offers = agenda::offers(tx, counter)?;
    let ahead = agenda::day(tx, counter, today)?.into_iter().filter(|booking| booking.is_ahead(now));
    for booking in ahead.take(WAITING).collect::<Vec<_>>() {
        agenda::arrive(tx, &Actor::system(), &booking, &letter(&offers, &booking.kind))?;
    }
    Ok(())
}

/// The letter of a type's numbers, as the hall gives them.
fn letter(offers: &[Offer], kind: &agenda::TypeCode) -> String {
    let place = offers.iter().position(|offer| offer.kind == *kind).unwrap_or(0);
    ('A'..='Z').nth(place).unwrap_or('Z').to_string()
}

/// A counter whose weeks are made.
struct Weeks {
    agenda: Agenda,
    offers: Vec<Offer>,
    random: StdRng,
    busy: u32,
    /// The last number given under each letter of the day.
    letters: BTreeMap<String, u32>,
    past: Past,
}

impl Weeks {
    fn day(&mut self, tx: &Tx<'_>, number: i64, day: Date, places: &[Place]) {
        self.letters.clear();
        // One day in twenty the counter had to close.
        let open = number % 20 != 13;
        self.past.days.push(PlannedDay { counter: self.agenda.counter, day, open });
        for (position, offer) in (0_i64..).zip(self.offers.clone()) {
            // Places became scarcer and then, with more desks, less so.
            let days = 4 + position + (number % 9) / 2 + self.random.random_range(0..3);
            let days = Some(days).filter(|_| self.random.random_range(0..40) > 0);
            let look = Look { counter: self.agenda.counter, kind: offer.kind.clone(), day, days };
            self.past.looks.push((look, offer.service));
        }
        if !open {
            return;
        }
        for place in places {
            if self.random.random_range(0..100) < self.busy {
                self.appointment(tx, place);
            }
        }
        for _ in 0..self.random.random_range(2..7) {
            let at = &places[self.random.random_range(0..places.len())];
            let (offer, arrived_at) = (self.offer(), self.around(at.starts_at, 0, 15));
            self.visit(tx, at, &offer, arrived_at, None);
        }
        for _ in 0..self.random.random_range(0..5) {
            let (offer, at) = (self.offer(), self.around(places[0].starts_at, 0, 300));
            let attempt = Attempt {
                id: tx.id(),
                code: web::codes::code(tx.id()),
                office: self.agenda.office,
                counter: self.agenda.counter,
                kind: offer.kind,
                channel: self.channel(),
                at,
                day,
            };
            self.past.attempts.push((attempt, offer.service));
        }
    }

    fn offer(&mut self) -> Offer {
        self.offers[self.random.random_range(0..self.offers.len())].clone()
    }

    fn channel(&mut self) -> Channel {
        const USUAL: [Channel; 5] =
            [Channel::Online, Channel::Online, Channel::Online, Channel::Phone, Channel::Counter];
        USUAL[self.random.random_range(0..USUAL.len())]
    }

    /// Some minutes after a moment.
    fn around(&mut self, at: Timestamp, least: i64, most: i64) -> Timestamp {
        at.checked_add(self.random.random_range(least..=most).minutes()).unwrap_or(at)
    }

    /// Somebody had a place, and came, or did not, or gave it back. Who was reminded comes more often.
    fn appointment(&mut self, tx: &Tx<'_>, place: &Place) {
        let (offer, ahead) = (self.offer(), self.random.random_range(0..=20_i64));
        let booked_on = place.day.saturating_sub(ahead.days());
        let reminded = ahead > 1 && self.random.random_range(0..100) < 60;
        let missing = if reminded { 8 } else { 17 };
        let state = match self.random.random_range(0..100_u32) {
            share if share < missing => State::NoShow,
            share if share >= 94 => State::Cancelled,
            _ => State::Served,
        };
        let number = self.past.bookings.len() + 1;
        let booking = Booking {
            id: tx.id(),
            revision: 1,
            code: web::codes::code(tx.id()),
            link: tx.id(),
            office: self.agenda.office,
            counter: self.agenda.counter,
            kind: offer.kind.clone(),
            service: offer.service,
            channel: self.channel(),
            state,
            rehearsal: false,
            starts_at: place.starts_at,
            ends_at: place.ends_at,
            day: place.day,
            desk: place.desk,
            mediator: None,
            language: String::new(),
            people: 1,
            applicant: Applicant {
                name: NAMES[self.random.random_range(0..NAMES.len())].to_owned(),
                fiscal_code: String::new(),
                born_on: None,
                email: if reminded { format!("persona{number}@demo.example") } else { String::new() },
                phone: format!("0{:09}", 500_000_000 + number),
                lang: Lang::It,
            },
            case: String::new(),
            note: String::new(),
            moves: 0,
            booked_at: place.starts_at.checked_sub((ahead * 24).hours()).unwrap_or(place.starts_at),
            booked_on,
            key: None,
        };
        if reminded && state != State::Cancelled {
            self.past.reminded.push((booking.id, booking.starts_at));
        }
        if state == State::Served {
            let arrived_at = self.around(place.starts_at, -20, 5);
            self.visit(tx, place, &offer, arrived_at, Some(&booking));
        }
        self.past.bookings.push(booking);
    }

    /// Somebody came, waited, was called and served.
    fn visit(&mut self, tx: &Tx<'_>, at: &Place, offer: &Offer, arrived_at: Timestamp, booking: Option<&Booking>) {
        let letter = letter(&self.offers, &offer.kind);
        let number = self.letters.entry(letter.clone()).or_default();
        *number += 1;
        let number = *number;
        let due_at = booking.map_or(arrived_at, |booking| booking.starts_at);
        // Mostly a few minutes, now and then too long; longer for who comes without an appointment.
        let late = self.random.random_range(0..100);
        let most = if booking.is_none() {
            45
        } else if late < 8 {
            40
        } else {
            12
        };
        let called_at = self.around(due_at.max(arrived_at), 0, most);
        let ended_at = self.around(called_at, 5, 20);
        let state = if late % 12 == 0 { TicketState::Incomplete } else { TicketState::Done };
        let ticket = Ticket {
            id: tx.id::<Uuid>().into(),
            revision: 4,
            office: self.agenda.office,
            counter: self.agenda.counter,
            day: at.day,
            letter,
            number,
            kind: offer.kind.clone(),
            priority: false,
            booking: booking.map(|booking| booking.id),
            rehearsal: false,
            state,
            desk: Some(at.desk),
            arrived_at,
            due_at,
            called_at: Some(called_at),
            sounded_at: Some(called_at),
            serving_at: Some(called_at),
            ended_at: Some(ended_at),
            note: String::new(),
        };
        self.past.tickets.push((ticket, offer.service));
    }
}
