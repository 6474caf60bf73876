//! The five sources, typed as data: bodies, offices, services, charters; how each standard is measured; what the offices themselves
//! wrote about their results.

use charter::seed::{self, Seed, StandardSeed};
use charter::words::PlannedUnit;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::{Channel, Filter, Kind, Outcome};
use kernel::{Error, OfficeId, Result, ServiceId};
use results::{Condition, Measure, Remark, Within};

use super::genova;

/// The sources' files.
const FILES: [&str; 5] = [
    include_str!("../../demo/ministero.toml"),
    include_str!("../../demo/casale.toml"),
    include_str!("../../demo/respi.toml"),
    include_str!("../../demo/sui.toml"),
    include_str!("../../demo/genova.toml"),
];

/// Loads all five.
pub(super) fn load(tx: &mut Tx<'_>) -> Result<()> {
    let by = Actor::system();
    for file in FILES {
        let seed = Seed::parse(file).map_err(|fault| Error::internal(format!("the demo's data: {fault}")))?;
        seed::load(tx, &by, &seed)?;
        for charter in &seed.charters {
            let office = charter::office_id(tx, &charter.office)?;
            for standard in &charter.standards {
                measure(tx, &by, office, charter.year, standard)?;
                remark(tx, office, charter.year, standard)?;
            }
        }
    }
    Ok(())
}

/// Writes how a standard is measured: as the source's table counts it, or by the time that it promises.
fn measure(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, year: i16, standard: &StandardSeed) -> Result<()> {
    let service = match &standard.service {
        Some(code) => Some(charter::service_id(tx, code)?),
        None => None,
    };
    let Some(measure) = of_source(&standard.key).or_else(|| by_promise(standard, service)) else { return Ok(()) };
    let text = measure.write()?;
    for charter in charter::charters_of(tx, office)?.iter().filter(|charter| charter.year == year) {
        charter::save_measure(tx, by, charter.id, &standard.key, &text)?;
    }
    Ok(())
}

/// Of what is asked of the service, the share that is answered in the time promised.
fn by_promise(standard: &StandardSeed, service: Option<ServiceId>) -> Option<Measure> {
    let planned = standard.planned?;
    let whole = planned.value.get() / 100;
    let within = match planned.unit {
        PlannedUnit::CalendarDays => Within::Days(whole),
        PlannedUnit::WorkingDays => Within::WorkingDays(whole),
        _ => return None,
    };
    // Appointments for the service are no requests of it.
    let kinds = vec![Kind::Contact, Kind::Request, Kind::Case, Kind::Ticket];
    let among = Filter { kinds, services: vec![service?], ..Filter::default() };
    Some(Measure::Share { among, met: Condition { within: Some(within), ..Condition::default() } })
}

/// The measures that the sources' tables imply, by the standard's key.
fn of_source(key: &str) -> Option<Measure> {
    let rows = |kind| Filter { kinds: vec![kind], ..Filter::default() };
    let from = |kind, source: &str| Filter { sources: vec![source.to_owned()], ..rows(kind) };
    let within =
        |among, within| Measure::Share { among, met: Condition { within: Some(within), ..Condition::default() } };
    let outcome = |outcome| Condition { outcomes: vec![outcome], ..Condition::default() };
    Some(match key {
        "erp-canali-domanda" => Measure::Channels {
            among: from(Kind::Request, genova::APPLICATIONS),
            promised: vec![Channel::Online, Channel::CertifiedEmail, Channel::Post, Channel::Counter],
        },
        "erp-giorni-apertura" => Measure::OpeningWeekdays { promised: 5 },
        "erp-risposta-email" => {
            let mailbox = Filter { channels: vec![Channel::Email], ..from(Kind::Request, genova::MAILBOX) };
            within(mailbox, Within::Days(3))
        }
        "erp-atto-assegnazione" => within(from(Kind::Request, genova::ASSIGNMENTS), Within::Days(5)),
        "erp-pubblicita-graduatorie" => {
            Measure::Share { among: from(Kind::Publication, genova::PUBLICATIONS), met: outcome(Outcome::Done) }
        }
        "emergenza-comunicazione-idoneita" => within(from(Kind::Request, genova::NOTICES), Within::Days(10)),
        "emergenza-ingresso-alloggio" => within(from(Kind::Request, genova::ENTRIES), Within::Days(5)),
        "morosi-proposta-proprietario" => within(from(Kind::Request, genova::PROPOSALS), Within::Days(15)),
        "morosi-ordine-pagamento" => within(from(Kind::Request, genova::PAYMENTS), Within::WorkingDays(15)),
        "autoconvocazione" => Measure::Share {
            among: Filter { outcomes: vec![Outcome::Done], ..rows(Kind::Appointment) },
            met: Condition { channels: vec![Channel::Online], ..Condition::default() },
        },
        "registro-accesso-sportello" => Measure::OpeningDays,
        "registro-multicanale" => Measure::Share {
            among: rows(Kind::Request),
            met: Condition {
                channels: vec![Channel::Email, Channel::CertifiedEmail, Channel::Phone, Channel::Online],
                ..Condition::default()
            },
        },
        "registro-tempestivita" => within(rows(Kind::Case), Within::Days(90)),
        "registro-responsabili" | "registro-contatti" | "registro-tempistiche" | "registro-spese" => {
            within(rows(Kind::Publication), Within::Days(3))
        }
        "registro-conformita" => Measure::Ratio {
            counted: Filter { outcomes: vec![Outcome::NotUpheld, Outcome::Inadmissible], ..rows(Kind::Complaint) },
            over: Filter { outcomes: vec![Outcome::Done, Outcome::Refused], ..rows(Kind::Case) },
        },
        "registro-completezza" => {
            Measure::Share { among: rows(Kind::Case), met: Condition { outcomes: concluded(), ..Condition::default() } }
        }
        _ => return None,
    })
}

fn concluded() -> Vec<Outcome> {
    vec![Outcome::Done, Outcome::Partly, Outcome::Refused, Outcome::Inadmissible, Outcome::Withdrawn]
}

/// What the office wrote beside its figure. Where the source explains a miss only in its notes, the notes stand as the reason.
fn remark(tx: &mut Tx<'_>, office: OfficeId, year: i16, standard: &StandardSeed) -> Result<()> {
    let Some(told) = &standard.told else { return Ok(()) };
    let remark = Remark {
        reason: told.reason.clone(),
        reason_in_note: told.reason.is_empty() && !told.note.is_empty(),
        counted: String::new(),
        note: told.note.clone(),
        source: told.source.clone(),
    };
    results::write_remark(tx, office, year, &standard.key, &remark)
}
