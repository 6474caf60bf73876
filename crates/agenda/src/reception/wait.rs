//! How long people will wait, from what serving took today.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::ticket::{Ticket, TicketId, TicketState, queue};
use crate::ids::TypeCode;

/// A desk that has called nobody for so long counts as closed.
const IDLE: SignedDuration = SignedDuration::from_mins(60);
/// From so many on, what serving really took says more than what was planned.
const ENOUGH: usize = 3;

/// How long each type takes, in minutes: the median of today's, or what is planned while those are too few.
#[must_use]
pub fn usual(tickets: &[Ticket], planned: &BTreeMap<TypeCode, i64>) -> BTreeMap<TypeCode, i64> {
    let took = |kind: &TypeCode| {
        let of_kind = tickets.iter().filter(|ticket| ticket.kind == *kind);
        let mut took: Vec<i64> = of_kind.filter_map(Ticket::served_minutes).collect();
        took.sort_unstable();
        (took.len() >= ENOUGH).then(|| took[took.len() / 2])
    };
    planned.iter().map(|(kind, minutes)| (kind.clone(), took(kind).unwrap_or(*minutes))).collect()
}

/// How many minutes each of those who wait will still wait, in the order of the queue; and somebody who came now.
#[must_use]
pub fn expected(
    tickets: &[Ticket],
    usual: &BTreeMap<TypeCode, i64>,
    open: u16,
    now: Timestamp,
) -> (Vec<(TicketId, i64)>, i64) {
    let length = |kind: &TypeCode| SignedDuration::from_mins(usual.get(kind).copied().unwrap_or(10));
    let mut desks = free_at(tickets, length, now);
    if desks.is_empty() {
        // Nobody has called anybody yet: the desks of the calendar will open.
        desks = (1..=open.max(1)).map(|desk| (desk, now)).collect();
    }
    let waits = queue(tickets, now).into_iter().map(|ticket| {
        let begins = take(&mut desks, ticket, length(&ticket.kind));
        (ticket.id, begins.duration_since(now).as_mins().max(0))
    });
    let waits = waits.collect();
    let newcomer = desks.values().min().copied().unwrap_or(now);
    (waits, newcomer.duration_since(now).as_mins().max(0))
}

/// When each desk that is at work will be free.
fn free_at(
    tickets: &[Ticket],
    length: impl Fn(&TypeCode) -> SignedDuration,
    now: Timestamp,
) -> BTreeMap<u16, Timestamp> {
    let mut desks = BTreeMap::new();
    for ticket in tickets.iter().filter(|ticket| ticket.state != TicketState::Waiting) {
        let (Some(desk), Some(last)) = (ticket.desk, ticket.ended_at.or(ticket.sounded_at)) else { continue };
        let free = match ticket.state.is_at_desk() {
            true => later(ticket.serving_at.unwrap_or(now), length(&ticket.kind)).max(now),
            false if now.duration_since(last) < IDLE => now,
            false => continue,
        };
        let known = desks.entry(desk).or_insert(free);
        *known = free.max(*known);
    }
    desks
}

/// The desk that can begin first takes the person; when it begins.
fn take(desks: &mut BTreeMap<u16, Timestamp>, ticket: &Ticket, length: SignedDuration) -> Timestamp {
    let own = ticket.desk.filter(|desk| desks.contains_key(desk));
    let first = desks.iter().min_by_key(|(desk, free)| (**free, **desk)).map(|(desk, _)| *desk);
    let Some(free) = own.or(first).and_then(|desk| desks.get_mut(&desk)) else { return ticket.due_at };
    let begins = ticket.due_at.max(*free);
    *free = later(begins, length);
    begins
}

fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::super::ticket::tests::{at, ticket};
    use super::*;

    fn planned() -> BTreeMap<TypeCode, i64> {
        [("informazioni".parse().unwrap(), 10)].into()
    }

    fn served(number: u32, from: i64, to: i64) -> Ticket {
        Ticket {
            state: TicketState::Done,
            desk: Some(1),
            called_at: Some(at(from)),
            sounded_at: Some(at(from)),
            serving_at: Some(at(from)),
            ended_at: Some(at(to)),
            ..ticket(number, 0)
        }
    }

    #[test]
    fn what_serving_really_took_replaces_what_was_planned() {
        let kind = "informazioni".parse().unwrap();
        let two = [served(1, 0, 4), served(2, 4, 8)];
        assert_eq!(usual(&two, &planned())[&kind], 10);
        let three = [served(1, 0, 4), served(2, 4, 9), served(3, 9, 29)];
        assert_eq!(usual(&three, &planned())[&kind], 5);
    }

    #[test]
    fn each_waits_for_those_before_at_the_desks_that_are_open() {
        let busy = Ticket {
            state: TicketState::Serving,
            desk: Some(2),
            called_at: Some(at(26)),
            sounded_at: Some(at(26)),
            serving_at: Some(at(26)),
            ..ticket(9, 0)
        };
        let hall = [served(1, 20, 30), busy, ticket(2, 10), ticket(3, 11), ticket(4, 12)];
        let (waits, newcomer) = expected(&hall, &planned(), 6, at(30));
        assert_eq!(waits.iter().map(|(_, minutes)| *minutes).collect::<Vec<_>>(), [0, 6, 10]);
        assert_eq!(newcomer, 16);
        assert_eq!(expected(&[], &planned(), 0, at(30)).1, 0);
        let before_opening = [ticket(1, 0), ticket(2, 0), ticket(3, 0)];
        assert_eq!(expected(&before_opening, &planned(), 2, at(0)).1, 10);
    }
}
