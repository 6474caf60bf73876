//! Measures ready to use: chosen by form for a standard, computed from the ledger, open down to the requests.

use charter::seed::Seed;
use jiff::civil::{Date, date};
use kernel::OfficeId;
use kernel::history::Actor;
use kernel::ledger::{self, Channel, Entry, Kind, Outcome, Ref};
use kernel::permit::Role;
use testkit::{Browser, Engine, TestApp};

use crate::town::TOWN;

fn on(day: i8) -> Date {
    date(2025, 3, day)
}

/// A month of appointments of the office: what an agenda would have booked.
fn entries(office: OfficeId, service: kernel::ServiceId) -> Vec<Entry> {
    let entry = |kind, number: i8, outcome, minutes| {
        let day = on(1 + number % 28);
        let asked = Entry {
            service: Some(service),
            channel: Some(if number % 4 == 0 { Channel::Phone } else { Channel::Online }),
            minutes,
            ..Entry::asked(kind, office, Ref::new("test", format!("{kind}{number}")), day)
        };
        if outcome == Outcome::Open { asked } else { asked.delivered(day, 0, outcome) }
    };
    let mut entries = Vec::new();
    for number in 0..20 {
        let outcome = match number {
            0..3 => Outcome::NoShow,
            3 => Outcome::Open,
            4 => Outcome::Withdrawn,
            _ => Outcome::Done,
        };
        entries.push(entry(Kind::Appointment, number, outcome, None));
        if outcome == Outcome::Done {
            entries.push(entry(Kind::Waiting, number, outcome, Some(i64::from(number))));
        }
    }
    entries.extend((0..7).map(|number| entry(Kind::Appointment, 30 + number, Outcome::NoPlace, None)));
    for number in 0..9 {
        let look = entry(Kind::Availability, number, Outcome::Open, None);
        let to = look.requested_on.saturating_add(jiff::Span::new().days(i64::from(number)));
        entries.push(look.delivered(to, number.into(), Outcome::Done));
        let outcome = if number == 0 { Outcome::Refused } else { Outcome::Done };
        entries.push(Entry { service: None, ..entry(Kind::PlannedDay, number, outcome, None) });
    }
    entries
}

async fn start(engine: Engine) -> (TestApp, Browser) {
    let app = TestApp::start(engine, app::rooms()).await;
    let office = app.db().write(|tx| {
        let seed = Seed::parse(TOWN).map_err(kernel::Error::internal)?;
        charter::seed::load(tx, &Actor::system(), &seed).map_err(kernel::Error::internal)?;
        let (office, service) = (charter::office_id(tx, "casa")?, charter::service_id(tx, "alloggi")?);
        ledger::record_all(tx, entries(office, service), |_| ())?;
        Ok(office)
    });
    let office = office.await.unwrap();
    let head = app.sign_in(Role::Head, Some(office)).await;
    (app, head)
}

/// The address under which the form is filled in with a ready measure.
fn ready<'p>(page: &'p str, label: &str) -> &'p str {
    let end = page.find(label).unwrap_or_else(|| panic!("no {label}: {page}"));
    let rest = page[..end].rsplit("href=\"").next().unwrap();
    rest.split('"').next().unwrap()
}

#[tokio::test]
async fn a_ready_measure_is_chosen_by_form_and_counts_exactly() {
    // Waits are of 5 to 19 minutes; of 20 appointments 3 were missed, one is open, one was given back; 7 people found no place.
    let expected = [
        ("giorni per il primo posto libero", 9, 9, "4", "in giorni"),
        ("quota di appuntamenti chiamati entro N minuti", 11, 15, "73.33", "quelle con al massimo 15 minuti"),
        ("quota di appuntamenti mancati", 3, 18, "16.67", "nessuno si è presentato"),
        ("quota di appuntamenti prenotati online", 15, 20, "75", "online"),
        ("giornate di ricevimento sulle giornate previste", 8, 9, "88.89", "divise per le giornate previste"),
    ];
    for engine in Engine::BOTH {
        let (app, mut head) = start(engine).await;
        let path = "/staff/results/casa/2025/tre-giorni/measure";
        for (label, met, total, value, says) in expected {
            let page = head.get(path).await.ok();
            let href = ready(&page, label).replace("&#38;", "&").replace("&amp;", "&");
            let filled = head.get(&href).await.ok();
            assert!(filled.contains(says), "{label}: {filled}");
            let fields: Vec<(String, String)> =
                form_urlencoded::parse(href.split('?').nth(1).unwrap().as_bytes()).into_owned().collect();
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
            head.post(path, &fields).await.location();
            let results = head.get("/api/v1/results?office=casa&year=2025").await.json();
            let standard = &results["standards"][0];
            let found = (&standard["volume_met"], &standard["volume_total"], &standard["value"]);
            assert_eq!(found, (&met.into(), &total.into(), &value.into()), "{engine:?}: {label}");
            let file = head.get("/offices/casa/results/2025/table.csv").await.ok();
            assert!(file.contains(&format!(";{met};{total};")), "{label}: {file}");
            head.get("/offices/casa/results/2025").await.ok();
        }
        drop(app);
    }
}

#[tokio::test]
async fn the_requests_behind_a_wait_show_their_minutes() {
    for engine in Engine::BOTH {
        let (app, mut head) = start(engine).await;
        let path = "/staff/results/casa/2025/tre-giorni";
        let fields = [("shape", "share"), ("kinds", "waiting"), ("within", "minutes"), ("within_days", "7")];
        head.post(&format!("{path}/measure"), &fields).await.location();
        let met = head.get(&format!("{path}/requests.csv?part=met")).await.ok();
        assert_eq!(met.lines().count(), 1 + 3, "{engine:?}: {met}");
        let missed = head.get(&format!("{path}?part=missed")).await.ok();
        assert!(missed.contains("Minuti") && missed.contains(">19<"), "{missed}");
        let page = head.get("/offices/casa/results/2025").await.ok();
        assert!(page.contains("nove casi su dieci entro 18 minuti"), "{page}");
        let wrong = [("shape", "share"), ("kinds", "waiting"), ("within", "minutes"), ("within_days", "")];
        assert_eq!(head.post(&format!("{path}/measure"), &wrong).await.status, 422);
        drop(app);
    }
}
