//! The offices whose figures are measured: each with eight services and a charter that promises three things for each of them, so
//! that a results table has as many rows as the longest of the sources.

use std::fmt::Write as _;

use charter::seed::{self, Seed};
use jiff::civil::{Date, date};
use kernel::calendar::{Calendar, Setup};
use kernel::db::{Db, Tx};
use kernel::history::Actor;
use kernel::ids::Uuid;
use kernel::ledger::{Channel, Entry, Filter, Kind, Outcome, Ref};
use kernel::{OfficeId, Result, ServiceId};
use results::{Condition, Measure, Statistic, Within};

use crate::place::dice;

/// The year that is measured, its first and its last day.
pub const YEAR: i16 = 2025;
pub const FIRST: Date = date(2025, 1, 1);
pub const LAST: Date = date(2025, 12, 31);
/// The office of a million rows, and one like the others.
pub const LARGE: &str = "large";
pub const SMALL: &str = "small";

const SERVICES: u32 = 8;
/// Offices in the ledger, the two with a charter among them.
const OFFICES: u32 = 100;

/// An office as the ledger's rows name it.
#[derive(Clone)]
pub struct Office {
    pub id: OfficeId,
    pub services: Vec<ServiceId>,
}

/// The working days that a service is promised within.
pub fn promised(service: usize) -> i64 {
    [5, 10, 15, 20][service % 4]
}

/// The code of a service.
pub fn service_code(office: &str, service: usize) -> String {
    format!("{office}-{service}")
}

/// Writes both offices with their services, charters and measures.
pub async fn found(db: &Db) -> [Office; 2] {
    let write = db.write(|tx| Ok([one(tx, LARGE)?, one(tx, SMALL)?]));
    write.await.expect("the offices")
}

fn one(tx: &mut Tx<'_>, code: &str) -> Result<Office> {
    let by = Actor::system();
    let seed = Seed::parse(&file(code)).expect("the office's file");
    let loaded = seed::load(tx, &by, &seed)?;
    let services: Vec<ServiceId> =
        (0..SERVICES as usize).map(|service| loaded.services[&service_code(code, service)]).collect();
    let charter = loaded.charters[&format!("{code}/{YEAR}")];
    for (number, service) in services.iter().enumerate() {
        for (place, measure) in measures(*service, promised(number)).iter().enumerate() {
            charter::save_measure(tx, &by, charter, &format!("{number}-{place}"), &measure.write()?)?;
        }
    }
    Ok(Office { id: loaded.offices[code], services })
}

fn measures(service: ServiceId, days: i64) -> [Measure; 3] {
    let among = Filter { kinds: vec![Kind::Request], services: vec![service], ..Filter::default() };
    let share = |met| Measure::Share { among: among.clone(), met };
    [
        share(Condition { within: Some(Within::WorkingDays(days)), ..Condition::default() }),
        share(Condition { outcomes: vec![Outcome::Done], within: Some(Within::LegalTerm), ..Condition::default() }),
        Measure::Days { among: among.clone(), statistic: Statistic::Median, working: true },
    ]
}

fn file(code: &str) -> String {
    let mut text = format!(
        "[[bodies]]\ncode = \"body-{code}\"\nkind = \"municipality\"\nname = \"Comune di {code}\"\npatron_days = [\"06-24\"]\n
         [[offices]]\ncode = \"{code}\"\nbody = \"body-{code}\"\nname = \"Ufficio {code}\"\n"
    );
    for number in 0..SERVICES as usize {
        let service = service_code(code, number);
        let _ = write!(
            text,
            "[[services]]\ncode = \"{service}\"\noffice = \"{code}\"\nname = \"Servizio {service}\"\n
             description = \"Un servizio.\"\nterm = {{ amount = {}, unit = \"working_days\" }}\n",
            promised(number)
        );
    }
    let _ = write!(
        text,
        "[[charters]]\noffice = \"{code}\"\nyear = {YEAR}\nstate = \"in_force\"\ntitle = \"Carta dei servizi\"\n
         approved_by = \"Dirigente\"\napproved_on = \"2024-12-19\"\nact = \"Determinazione\"\n
         in_force_from = \"{FIRST}\"\npublished_on = \"2024-12-20\"\n"
    );
    for number in 0..SERVICES as usize {
        let _ = write!(text, "[[charters.services]]\nservice = \"{}\"\n", service_code(code, number));
    }
    for number in 0..SERVICES as usize {
        for place in 0..3 {
            let _ = write!(
                text,
                "[[charters.standards]]\nkey = \"{number}-{place}\"\nservice = \"{}\"\ndimension = \"timeliness\"\n
                 indicator = \"Risposte nei tempi\"\nplanned_text = \"Tutte\"\n
                 planned = {{ value = {}, unit = \"working_days\", direction = \"at_most\", share = 95 }}\n",
                service_code(code, number),
                promised(number)
            );
        }
    }
    text
}

/// One of the rows; all are of one year. One in five is the large office's, the rest are spread over the others.
pub fn entry(number: u32, offices: &[Office; 2], calendar: &Calendar) -> Entry {
    let mut pick = dice(u64::from(number));
    let small = |value: u64| u32::try_from(value).unwrap_or(0);
    let of = if number.is_multiple_of(5) { 0 } else { 1 + small(pick(u64::from(OFFICES) - 1)) };
    let number_of_service = small(pick(u64::from(SERVICES)));
    let (office, service) = match offices.get(of as usize) {
        Some(office) => (office.id, office.services[number_of_service as usize]),
        None => (another(of), service_of_another(number_of_service)),
    };
    let day = FIRST.saturating_add(jiff::Span::new().days(i64::from(small(pick(365)))));
    let mut entry = Entry::asked(Kind::Request, office, Ref::new("request", number), day);
    entry.service = Some(service);
    entry.channel = Some(Channel::ALL[small(pick(5)) as usize]);
    entry.due_legal = Some(day.saturating_add(jiff::Span::new().days(30)));
    // Most answers come in the first two weeks, a few late.
    let days = i32::try_from(if pick(10) == 0 { pick(60) } else { pick(15) }).unwrap_or(0);
    let outcome =
        [Outcome::Done, Outcome::Done, Outcome::Done, Outcome::Partly, Outcome::Refused][small(pick(5)) as usize];
    if pick(100) > 0 {
        let on = day.saturating_add(jiff::Span::new().days(days));
        let working = kernel::terms::working_days_between(day, on, calendar).unwrap_or(0);
        entry = entry.delivered(on, working.into(), outcome);
    }
    if pick(50) == 0 {
        entry.excluded = Some("doppia".to_owned());
    }
    entry
}

/// The offices' calendar.
pub fn calendar() -> Calendar {
    Setup::italian().patron_day("06-24".parse().expect("a day")).build()
}

fn another(number: u32) -> OfficeId {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_3000_0000 | u128::from(number)).into()
}

fn service_of_another(number: u32) -> ServiceId {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_4000_0000 | u128::from(number)).into()
}
