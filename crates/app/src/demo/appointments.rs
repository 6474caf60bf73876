//! The agendas of the demo: the trial at Roma and Latina, the counters of Casale and Genova, a familiarisation at Cuneo; and two weeks of
//! bookings, always the same for the same day.

use agenda::seed::{self, Seed};
use agenda::{Agenda, Applicant, Asks, Channel, Offer, Post, Request, Start, Who, Wish};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Lang};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use web::App;

/// How many days ahead the demo's people have booked.
const DAYS: i64 = 14;
/// Of a hundred places, so many are booked on the first days; further ahead fewer are.
const BUSY: u32 = 70;

pub(super) const NAMES: [&str; 12] = [
    "Amina Diallo",
    "Giulia Rossi",
    "Oksana Bondarenko",
    "Youssef Haddad",
    "Elena Popescu",
    "Luis Fernández",
    "Arben Hoxha",
    "Wei Chen",
    "Fatou Ndiaye",
    "Marco Conti",
    "Ion Rusu",
    "Samira Benali",
];

/// Types, calendars and stages.
pub(super) fn load(tx: &mut Tx<'_>) -> kernel::Result<()> {
    seed::predefine(tx)?;
    seed::load(tx, &Actor::system(), &Seed::parse(include_str!("../../demo/agenda.toml"))?)
}

/// Two weeks of bookings.
pub(super) async fn book(app: &App) -> kernel::Result<()> {
    let agendas = app.db().read(agenda::agendas).await?;
    for (seed, agenda) in (0_u64..).zip(agendas) {
        let shared = app.clone();
        app.db().write(move |tx| book_counter(tx, &Post::of(&shared), &agenda, seed)).await?;
    }
    Ok(())
}

fn book_counter(tx: &mut Tx<'_>, post: &Post<'_>, agenda: &Agenda, seed: u64) -> kernel::Result<()> {
    let mut random = StdRng::seed_from_u64(seed);
    let offers = agenda::offers(tx, agenda.counter)?;
    let kinds = agenda::kinds(tx)?;
    let today = tx.clock().today();
    // Cases and telephones are one's own at each counter.
    let mut number = u32::try_from(seed).unwrap_or(0) * 10_000;
    for day in today.series(1.day()).take_while(|day| *day <= today.saturating_add(DAYS.days())) {
        for offer in &offers {
            let who = kinds.iter().find(|kind| kind.code == offer.kind).map_or(Who::Anyone, |kind| kind.who);
            let mut busy_until = None;
            for start in on_day(tx, agenda, offer, day)? {
                // One wave of people after the other: appointments that overlap would only get in each other's way.
                if busy_until.is_some_and(|until| start.starts_at < until) {
                    continue;
                }
                let far = u32::try_from(kernel::calendar::days_between(today, day)).unwrap_or(0);
                let share = BUSY.saturating_sub(far * 4) / u32::try_from(offers.len()).unwrap_or(1);
                let people = start.desks.iter().filter(|_| random.random_range(0..100) < share).count();
                busy_until = (people > 0).then_some(start.ends_at).or(busy_until);
                for _ in 0..people {
                    number += 1;
                    let request = request(agenda, offer, who, &start, number, &mut random);
                    // Where the channel's quota is used up, nobody came by.
                    agenda::book(tx, post, &Actor::system(), &request)?;
                }
            }
        }
    }
    Ok(())
}

fn on_day(tx: &mut Tx<'_>, agenda: &Agenda, offer: &Offer, day: Date) -> kernel::Result<Vec<Start>> {
    let wish = Wish {
        counter: agenda.counter,
        kind: offer.kind.clone(),
        channel: Channel::Counter,
        asks: Asks::Staff,
        people: 1,
        language: String::new(),
        moving: None,
    };
    match agenda::between(tx, &wish, (day, day)) {
        Err(Error::NotFound) => Ok(Vec::new()),
        found => found,
    }
}

fn request(agenda: &Agenda, offer: &Offer, who: Who, start: &Start, number: u32, random: &mut StdRng) -> Request {
    let channel = [Channel::Online, Channel::Online, Channel::Phone, Channel::Counter][random.random_range(0..4)];
    Request {
        counter: agenda.counter,
        kind: offer.kind.clone(),
        starts_at: start.starts_at,
        channel,
        asks: Asks::Staff,
        people: 1,
        language: String::new(),
        applicant: Applicant {
            name: NAMES[random.random_range(0..NAMES.len())].to_owned(),
            fiscal_code: String::new(),
            born_on: None,
            email: String::new(),
            phone: format!("0{:09}", 600_000_000 + number),
            lang: Lang::It,
        },
        case: if who == Who::Convoked { format!("P-{number:06}") } else { String::new() },
        note: String::new(),
        key: None,
    }
}
