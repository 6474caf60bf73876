//! A click day: 300 people a second press the last button for five minutes, for fewer places than there are people. The ministry's figures
//! are 259 a second (25 March 2024). None is sold twice, whoever came first gets the place, and meanwhile others look at the month.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use kernel::Result;
use kernel::db::Tx;
use kernel::params;
use tokio::runtime::Runtime;

use super::pace::{Askers, Pace, Went};
use super::town::{Town, is_booked, name};
use crate::Effort;
use crate::place::{self, Server, dice};
use crate::program::Running;
use crate::report::{Report, Unit, percentile};

/// People a second.
const PEOPLE: f64 = 300.0;
/// Of three people, two find a place.
const PLACES: (usize, usize) = (2, 3);
/// Views of the month a second.
const VIEWS: f64 = 3000.0;
/// Connections at once.
const CONNECTIONS: usize = 256;
/// Desks at each of ten counters.
const DESKS: u16 = 8;

/// On SQLite.
pub fn click_day(effort: Effort, report: &mut Report) {
    let runtime = place::thin_runtime();
    let data = place::empty_folder("click-day");
    let town = Town::found(&runtime, &format!("{data}/sportello.db"), 10, DESKS);
    let server = Running::serve(&data, false);
    let day = Day::new(&runtime, &town, &[&server], (effort.click_day, 0));
    let went = runtime.block_on(day.people.ask(Pace::PerSecond(PEOPLE)));
    day.tell(&runtime, report, "Agenda, SQLite", &went);
    views(&runtime, &town, &server, effort, report);
    server.stop();
}

/// The same on PostgreSQL, with two nodes.
pub fn nodes(effort: Effort, report: &mut Report) {
    let (runtime, postgres) = (place::thin_runtime(), Server::start());
    let url = postgres.empty("click_day");
    let town = Town::found(&runtime, &url, 10, DESKS);
    let nodes = ["node-a", "node-b"].map(|name| Running::serve_on(&url, &place::empty_folder(name)));
    let day = Day::new(&runtime, &town, &[&nodes[0], &nodes[1]], (effort.click_day, 0));
    let went = runtime.block_on(day.people.ask(Pace::PerSecond(PEOPLE)));
    day.tell(&runtime, report, "Agenda, PostgreSQL, two nodes", &went);
    nodes.into_iter().for_each(Running::stop);
}

/// The month, while people book.
fn views(runtime: &Runtime, town: &Town, server: &Running, effort: Effort, report: &mut Report) {
    let seconds = (effort.click_day / 5.0).max(5.0);
    let day = Day::new(runtime, town, &[server], (seconds, 1_000_000));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate times seconds is a count")]
    let many = (VIEWS * seconds) as usize;
    let lookers = Askers {
        nodes: vec![server.address],
        connections: CONNECTIONS,
        requests: Arc::new(town.months()),
        many,
        good: |answer| answer.page() > 0,
    };
    let (went, viewed) = runtime
        .block_on(async { tokio::join!(day.people.ask(Pace::PerSecond(PEOPLE)), lookers.ask(Pace::PerSecond(VIEWS))) });
    let took = |went: &[Went], of_hundred| percentile(went.iter().map(|one| one.took).collect(), of_hundred);
    let last = viewed.iter().map(|one| one.sent + one.took / 1000.0).fold(0.0, f64::max);
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let rate = viewed.len() as f64 / last;
    // Those who were answered a moment after the last was asked were asked in time.
    report.at_least("Month views meanwhile, asked 3 000 times a second", rate, VIEWS * 0.99);
    report.alone("The slowest in a hundred of them", Unit::Milliseconds, took(&viewed, 99.0), 50.0);
    Report::remark(&format!(
        "half within {:.1} ms; the bookings meanwhile: half within {:.1} ms, 99 of 100 within {:.1} ms",
        took(&viewed, 50.0),
        took(&went, 50.0),
        took(&went, 99.0)
    ));
    day.check(runtime, &went);
}

/// People who all want one of fewer places.
struct Day<'t> {
    town: &'t Town,
    people: Askers,
    /// Whose number is first.
    first: usize,
    /// What each of them wants.
    wishes: Vec<usize>,
}

impl<'t> Day<'t> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate times seconds is a count")]
    fn new(runtime: &Runtime, town: &'t Town, nodes: &[&Running], (seconds, first): (f64, usize)) -> Self {
        let many = (PEOPLE * seconds) as usize;
        let mut times = town.shuffled();
        // A second crowd comes for what is left at the other end.
        if first > 0 {
            times.reverse();
        }
        times.truncate(many * PLACES.0 / PLACES.1 / usize::from(DESKS));
        let places = town.places(&times);
        let mut dice = dice(first as u64 + 2);
        let wish = |_| places[usize::try_from(dice(places.len() as u64)).unwrap_or(0)];
        let wishes: Vec<usize> = (0..many).map(wish).collect();
        let requests = town.crowd(runtime, nodes[0].address, &wishes, first);
        let people = Askers {
            nodes: nodes.iter().map(|node| node.address).collect(),
            connections: CONNECTIONS,
            requests: Arc::new(requests),
            many,
            good: is_booked,
        };
        Self { town, people, first, wishes }
    }

    fn tell(&self, runtime: &Runtime, report: &mut Report, name: &str, went: &[Went]) {
        let took = |of_hundred| percentile(went.iter().map(|one| one.took).collect(), of_hundred);
        let label = format!("{name}: 300 people a second, 99 of 100 within");
        report.alone(&label, Unit::Milliseconds, took(99.0), 250.0);
        report.alone("The longest by which a later one was quicker", Unit::Milliseconds, self.overtaken(went), 100.0);
        let sold = self.check(runtime, went);
        let slowest = went.iter().max_by(|one, other| one.took.total_cmp(&other.took));
        Report::remark(&format!(
            "{} people, {sold} of {} places sold, none twice; half within {:.1} ms, the slowest {:.1} ms, asked after {:.0} s",
            went.len(),
            self.wanted(),
            took(50.0),
            took(100.0),
            slowest.map_or(0.0, |one| one.sent)
        ));
    }

    /// Places at the times that anybody wants.
    fn wanted(&self) -> usize {
        let times: HashSet<usize> = self.wishes.iter().copied().collect();
        times.into_iter().map(|time| self.town.times[time].desks).sum()
    }

    /// The longest time, in milliseconds, by which somebody who got a place had asked later than somebody who did not.
    fn overtaken(&self, went: &[Went]) -> f64 {
        let mut refused: HashMap<usize, f64> = HashMap::new();
        let mut most = 0.0_f64;
        // In the order of sending.
        for one in went {
            let time = self.wishes[one.number];
            match refused.get(&time) {
                Some(earlier) if one.good => most = most.max((one.sent - earlier) * 1000.0),
                None if !one.good => drop(refused.insert(time, one.sent)),
                _ => {}
            }
        }
        most
    }

    /// Compares what people were told with what the database holds; how many places were sold.
    fn check(&self, runtime: &Runtime, went: &[Went]) -> usize {
        let booked = runtime.block_on(self.town.db.read(booked)).expect("the bookings");
        let held: HashMap<&str, (&str, Timestamp)> =
            booked.iter().map(|(name, counter, at)| (name.as_str(), (counter.as_str(), *at))).collect();
        let (mut asked, mut sold): (HashMap<usize, usize>, HashMap<usize, usize>) = <_>::default();
        for one in went {
            let time = &self.town.times[self.wishes[one.number]];
            let has = held.get(name(self.first + one.number).as_str()).copied();
            let told = one.good.then(|| (time.counter.to_string(), time.starts_at));
            assert!(has == told.as_ref().map(|(counter, at)| (counter.as_str(), *at)), "told {told:?}, held {has:?}");
            *asked.entry(self.wishes[one.number]).or_default() += 1;
            *sold.entry(self.wishes[one.number]).or_default() += usize::from(one.good);
        }
        for (time, asked) in &asked {
            let desks = self.town.times[*time].desks;
            assert!(sold[time] == desks.min(*asked), "{} of {desks} sold to {asked}", sold[time]);
        }
        sold.values().sum()
    }
}

/// Who has which place: the name, the counter and the hour.
fn booked(tx: &mut Tx<'_>) -> Result<Vec<(String, String, Timestamp)>> {
    tx.list(
        "SELECT b.name, t.owner, t.starts_at FROM agenda_taken t JOIN agenda_bookings b ON b.id = t.booking ORDER BY b.id",
        params![],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}
