//! A counter with few places, a head of the office, and people who wait.

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{Applicant, Asks, Channel, Help, Kind, Offer, Request, Stage, Who, Words};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Office};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use kernel::history::Actor;
use kernel::permit::Role;
use kernel::{Lang, OfficeId};
use testkit::{Answer, Browser, Engine, TestApp};

/// Monday 5 October 2026, 9:30, stands the tests' clock.
pub(super) const TODAY: Date = date(2026, 10, 5);

pub(super) struct Town {
    pub(super) app: TestApp,
    pub(super) office: OfficeId,
    pub(super) counter: CounterId,
}

fn kind() -> Kind {
    let words = |name: &str| Words { name: name.to_owned(), instructions: "Si parla.".into(), bring: String::new() };
    Kind {
        code: "informazioni".parse().unwrap(),
        who: Who::Anyone,
        minutes: 60,
        per_person: Some(1),
        per_case: None,
        people_most: 1,
        units_per_person: 0,
        help: Help::None,
        texts: [("it".to_owned(), words("Informazioni")), ("en".to_owned(), words("Information"))].into(),
    }
}

/// Mornings of four hours at one desk, from today to the horizon.
fn plan(horizon_days: u16) -> Plan {
    let window = Window {
        desks: vec![1],
        opens: "10:00".parse().unwrap(),
        closes: "14:00".parse().unwrap(),
        breaks: Vec::new(),
        minutes: 60,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    };
    Plan {
        patterns: vec![Pattern { days: Weekday::ALL[..5].to_vec(), every: Every::Week, from: None, to: None, window }],
        lead_minutes: 0,
        horizon_days,
        release: Release::Fixed { at: TODAY.at(0, 0, 0, 0) },
        change_minutes: 0,
        moves_most: 1,
        return_minutes: 300,
        ..Plan::default()
    }
}

impl Town {
    pub(super) async fn start(engine: Engine, horizon_days: u16) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let ids = app.db().ids();
        let body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        let office = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let counter = Counter {
            address: "Via Mameli 10, Casale".into(),
            ..Counter::new(ids.make(), office.id, "urp", "Sportello URP")
        };
        let town = Self { office: office.id, counter: counter.id, app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_office(tx, &by, &office)?;
            charter::save_counter(tx, &by, &counter)?;
            agenda::begin(tx, counter.id, office.id)?;
            agenda::seed::write_kinds(tx, &[kind()])?;
            let offer = Offer { counter: counter.id, kind: kind().code, service: None, minutes: None, position: 0 };
            agenda::save_offers(tx, &by, counter.id, &[offer])?;
            let revision = agenda::calendar(tx, counter.id)?.revision;
            agenda::publish(tx, &by, counter.id, revision, &plan(horizon_days))?;
            for stage in [Stage::Familiarisation, Stage::Live] {
                let revision = agenda::agenda(tx, counter.id)?.revision;
                agenda::set_stage(tx, &by, counter.id, revision, (stage, None))?;
            }
            Ok(())
        });
        done.await.unwrap();
        town
    }

    /// Everything until the horizon is booked; the links of the bookings, by time.
    pub(super) async fn full(engine: Engine) -> (Self, Vec<String>) {
        let town = Self::start(engine, 2).await;
        let mut links = Vec::new();
        for number in 0..100 {
            let Some(at) = town.free().await.first().copied() else { break };
            let request = Request {
                counter: town.counter,
                kind: kind().code,
                starts_at: at,
                channel: Channel::Online,
                asks: Asks::Anyone,
                people: 1,
                language: String::new(),
                applicant: Applicant {
                    name: format!("Persona {number}"),
                    fiscal_code: format!("{number:011}"),
                    born_on: None,
                    email: format!("persona{number}@example.it"),
                    phone: String::new(),
                    lang: Lang::It,
                },
                case: String::new(),
                note: String::new(),
                key: None,
            };
            match agenda::try_book(&town.app.app, &Actor::system(), &request).await.unwrap() {
                agenda::Answer::Booked(booking) => links.push(format!("/appointments/{}", booking.link)),
                agenda::Answer::Gone(_) => panic!("gone"),
            }
        }
        (town, links)
    }

    /// When the public can begin, in order.
    pub(super) async fn free(&self) -> Vec<Timestamp> {
        let wish = agenda::Wish {
            counter: self.counter,
            kind: kind().code,
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: 1,
            language: String::new(),
            moving: None,
        };
        let starts = self.app.db().read(move |tx| agenda::first(tx, &wish, 1000)).await.unwrap();
        starts.iter().map(|start| start.starts_at).collect()
    }

    pub(super) fn waiting_form(&self) -> String {
        format!("/appointments/waiting?counter={}&type=informazioni", self.counter)
    }

    pub(super) async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.office)).await
    }

    pub(super) fn staff(&self, path: &str) -> String {
        format!("/staff/agenda/{}/{path}", self.counter)
    }

    /// Moves the clock to a wall time of Rome.
    pub(super) fn at(&self, at: DateTime) {
        self.app.clock.set(agenda::moment::instant(self.app.clock.zone(), at));
    }

    /// Fills in a form that was opened, as somebody without scripts does who takes half a minute for it.
    pub(super) async fn fill(&self, form: &str, fields: &[(&str, &str)]) -> Answer {
        let mut browser = self.app.visitor();
        let page = browser.get(form).await;
        let challenge = page.hidden("challenge").unwrap_or_default();
        self.app.clock.advance(30);
        let query = form.split_once('?').map_or("", |(_, query)| query);
        let asked: Vec<(String, String)> =
            query.split('&').filter_map(|pair| pair.split_once('=')).map(|(a, b)| (a.into(), b.into())).collect();
        let mut all: Vec<(&str, &str)> = asked.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        all.push(("challenge", &challenge));
        all.extend_from_slice(fields);
        browser.post("/appointments/waiting", &all).await
    }

    /// Somebody joins and confirms the address; their private page.
    pub(super) async fn waits(&self, form: &str, name: &str) -> String {
        let email = format!("{}@example.it", name.to_lowercase());
        let fields = [("name", name), ("born_on", "1980-05-01"), ("email", email.as_str()), ("part", "any")];
        let private = self.fill(form, &fields).await.location();
        let confirm = self.link_in_mail("/address/").await;
        assert_eq!(self.app.visitor().post(&confirm, &[]).await.location(), private);
        private
    }

    /// The first link of the newest mail that holds a text.
    pub(super) async fn link_in_mail(&self, holds: &str) -> String {
        let mails = self.app.outbox().await;
        let words = mails[0].body.split_whitespace().filter_map(|word| word.strip_prefix("http://sportello.test"));
        words
            .filter(|word| word.contains(holds))
            .map(str::to_owned)
            .next()
            .unwrap_or_else(|| panic!("{}", mails[0].body))
    }
}
