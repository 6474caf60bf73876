//! A year of life, made anew and always alike, so that no page of the demo is empty: contacts at the desk, requests and cases with
//! their answers. Everything in it says that it is simulated.

use desk::{Details, Kind as Contact, Outcome as DeskOutcome};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::{self, Channel, Entry, Kind, Outcome, Ref};
use kernel::{OfficeId, Result, ServiceId};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// The source of all that is simulated.
pub(super) const SOURCE: &str = "Anno simulato a scopo dimostrativo";

/// What the year of an office looks like.
struct Office {
    code: &'static str,
    /// Services with the kind of their rows, how many come in a working day of a hundred, the usual days, and the longest.
    services: &'static [(&'static str, Kind, u32, i64, i64)],
    /// Complaints, and pages brought up to date, in a year.
    complaints: u32,
    publications: u32,
}

const OFFICES: &[Office] = &[
    Office {
        code: "dg-immigrazione",
        services: &[
            ("registro-associazioni", Kind::Case, 45, 62, 96),
            ("registro-associazioni", Kind::Request, 160, 2, 7),
        ],
        complaints: 14,
        publications: 9,
    },
    Office {
        code: "urp-casale",
        services: &[
            ("idoneita-alloggiativa", Kind::Case, 60, 21, 33),
            ("attestazione-zone-non-metanizzate", Kind::Case, 22, 17, 29),
        ],
        complaints: 18,
        publications: 12,
    },
    Office {
        code: "respi",
        services: &[("respi-orientamento", Kind::Request, 300, 0, 1), ("respi-segnalazioni", Kind::Ticket, 80, 1, 6)],
        complaints: 4,
        publications: 8,
    },
    Office {
        code: "sui-roma",
        services: &[
            ("nulla-osta-lavoro-roma", Kind::Case, 500, 52, 88),
            ("nulla-osta-stagionale-roma", Kind::Case, 220, 16, 27),
            ("nulla-osta-ricongiungimento-roma", Kind::Case, 260, 118, 171),
        ],
        complaints: 30,
        publications: 6,
    },
    Office {
        code: "sui-latina",
        services: &[
            ("nulla-osta-lavoro-latina", Kind::Case, 180, 49, 70),
            ("nulla-osta-stagionale-latina", Kind::Case, 260, 15, 23),
            ("nulla-osta-ricongiungimento-latina", Kind::Case, 70, 109, 160),
        ],
        complaints: 9,
        publications: 5,
    },
];

/// Simulates the year that ends today.
pub(super) fn load(tx: &mut Tx<'_>) -> Result<()> {
    let today = tx.clock().today();
    let first = today.checked_sub(365.days()).unwrap_or(today);
    let mut random = StdRng::seed_from_u64(2026);
    for office in OFFICES {
        let id = charter::office_id(tx, office.code)?;
        let calendar = charter::office_calendar(tx, id)?;
        let days = calendar.working_days(first, today).unwrap_or_default();
        let mut year = Simulated { office: id, calendar, today, number: 0 };
        for (service, kind, hundredths, usual, longest) in office.services {
            let service = charter::service_id(tx, service)?;
            for day in &days {
                let count = hundredths / 100 + u32::from(random.random_range(0..100) < hundredths % 100);
                for _ in 0..count {
                    let taken = taken(&mut random, *usual, *longest);
                    year.request(tx, *kind, Some(service), *day, taken, Outcome::Done, channel(&mut random))?;
                }
            }
        }
        for _ in 0..office.complaints {
            let day = days[random.random_range(0..days.len())];
            let outcome = [Outcome::Done, Outcome::Done, Outcome::NotUpheld][random.random_range(0..3_usize)];
            let taken = random.random_range(1..20);
            year.request(tx, Kind::Complaint, None, day, taken, outcome, channel(&mut random))?;
        }
        for _ in 0..office.publications {
            let day = days[random.random_range(0..days.len())];
            let taken = random.random_range(0..4);
            year.request(tx, Kind::Publication, None, day, taken, Outcome::Done, Channel::Online)?;
        }
    }
    contacts(tx, &mut random, first, today)
}

/// Mostly the usual time, sometimes less, and now and then too long.
fn taken(random: &mut StdRng, usual: i64, longest: i64) -> i64 {
    match random.random_range(0..100_u32) {
        0..4 => random.random_range(usual..=longest),
        4..70 => random.random_range(usual / 2..=usual),
        _ => random.random_range(0..=usual),
    }
}

fn channel(random: &mut StdRng) -> Channel {
    const USUAL: [Channel; 5] =
        [Channel::Counter, Channel::Online, Channel::Email, Channel::CertifiedEmail, Channel::Phone];
    USUAL[random.random_range(0..USUAL.len())]
}

struct Simulated {
    office: OfficeId,
    calendar: Calendar,
    today: Date,
    number: u32,
}

impl Simulated {
    /// A request and its answer; still open where the answer would come after today.
    #[expect(clippy::too_many_arguments, reason = "the members of a delivery, in the ledger's order")]
    fn request(
        &mut self,
        tx: &mut Tx<'_>,
        kind: Kind,
        service: Option<ServiceId>,
        asked: Date,
        taken: i64,
        outcome: Outcome,
        channel: Channel,
    ) -> Result<()> {
        self.number += 1;
        let subject = Ref::new("demo", format!("{}/{}", self.office, self.number));
        let mut entry = Entry::asked(kind, self.office, subject, asked);
        entry.service = service;
        entry.channel = Some(channel);
        entry.source = Some(SOURCE.to_owned());
        if let Some(service) = service {
            let pinned = charter::pinned(tx, self.office, service, asked)?;
            entry.charter = pinned.map(|pinned| pinned.charter.to_string());
        }
        // Answers leave on working days: on the day itself where it is one.
        let eve = asked.checked_add((taken - 1).days()).unwrap_or(asked);
        let answered = self.calendar.next_working_day(eve).unwrap_or(asked);
        if answered <= self.today {
            let working = kernel::terms::working_days_between(asked, answered, &self.calendar).unwrap_or_default();
            entry = entry.delivered(answered, working.into(), outcome);
        }
        ledger::record(tx, &entry).map(|_| ())
    }
}

/// The contact log of the URP of Casale: what its counter and its telephones see in a year.
fn contacts(tx: &mut Tx<'_>, random: &mut StdRng, first: Date, today: Date) -> Result<()> {
    const SEEN: [(Contact, Option<&str>, Channel); 11] = [
        (Contact::Information, Some("urp-risponde"), Channel::Counter),
        (Contact::PhoneCall, Some("urp-risponde"), Channel::Phone),
        (Contact::EmailAnswered, Some("urp-risponde"), Channel::Email),
        (Contact::Switchboard, Some("centralino"), Channel::Phone),
        (Contact::Forms, Some("consegna-modulistica"), Channel::Counter),
        (Contact::Documents, Some("consegna-documenti-personali"), Channel::Counter),
        (Contact::Authentication, Some("autenticazione-firma-copia"), Channel::Counter),
        (Contact::Spid, Some("spid-point"), Channel::Counter),
        (Contact::Inps, Some("punto-cliente-inps"), Channel::Counter),
        (Contact::Passport, Some("prenotazione-passaporti"), Channel::Phone),
        (Contact::WasteBags, Some("punto-cosmo"), Channel::Counter),
    ];
    let office = charter::office_id(tx, "urp-casale")?;
    let calendar = charter::office_calendar(tx, office)?;
    let by = Actor { id: None, name: "Operatore simulato".to_owned() };
    let mut services = Vec::new();
    for (_, code, _) in SEEN {
        services.push(code.map(|code| charter::service_id(tx, code)).transpose()?);
    }
    for day in calendar.working_days(first, today).unwrap_or_default() {
        for _ in 0..random.random_range(5..12) {
            let which = random.random_range(0..SEEN.len());
            let (kind, _, channel) = SEEN[which];
            let details = Details {
                kind,
                channel,
                service: services[which],
                quantity: 1,
                passed_to: if kind == Contact::Switchboard { "Anagrafe".to_owned() } else { String::new() },
                proposal: String::new(),
                note: String::new(),
                outcome: if kind == Contact::Switchboard { DeskOutcome::PassedOn } else { DeskOutcome::Done },
                call_back_by: None,
            };
            let at = day.at(random.random_range(9..13), random.random_range(0..60), 0, 0);
            let at = at.in_tz("Europe/Rome").map_err(kernel::Error::internal)?.timestamp();
            if at <= tx.now() {
                desk::log(tx, office, &by, &details, at)?;
            }
        }
    }
    Ok(())
}
