//! A counter with a calendar, and people who book there.

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{Answer, Applicant, Asks, Booking, Channel, Kind, Offer, Post, Request, Stage, TypeCode, Wish, Words};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Listed, Office};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use kernel::history::Actor;
use kernel::ledger::{self, Filter};
use kernel::{Lang, OfficeId, Result};
use testkit::{Engine, TestApp};

/// Monday 5 October 2026, 9:30: where the tests' clock stands. The patron's day is tomorrow.
pub(crate) const TODAY: Date = date(2026, 10, 5);

pub(crate) struct Town {
    pub(crate) app: TestApp,
    pub(crate) office: OfficeId,
    pub(crate) counter: CounterId,
}

/// A window of the morning with so many desks and places of half an hour.
pub(crate) fn window(desks: u16, opens: &str, closes: &str) -> Window {
    Window {
        desks: (1..=desks).collect(),
        opens: opens.parse().unwrap(),
        closes: closes.parse().unwrap(),
        breaks: Vec::new(),
        minutes: 30,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    }
}

/// From Monday to Friday, released at once, without any lead; what is given back returns at once.
pub(crate) fn plan(window: Window) -> Plan {
    let days = Weekday::ALL[..5].to_vec();
    Plan {
        patterns: vec![Pattern { days, every: Every::Week, from: None, to: None, window }],
        lead_minutes: 0,
        horizon_days: 14,
        release: Release::Fixed { at: TODAY.at(0, 0, 0, 0) },
        change_minutes: 0,
        moves_most: 100,
        return_minutes: 0,
        ..Plan::default()
    }
}

pub(crate) fn code(text: &str) -> TypeCode {
    text.parse().unwrap()
}

/// A type that anybody may book, without limits.
pub(crate) fn kind(name: &str) -> Kind {
    let words = Words { name: name.to_owned(), instructions: "Si parla.".into(), bring: "Un documento".into() };
    Kind {
        code: code(name),
        who: agenda::Who::Anyone,
        minutes: 30,
        per_person: None,
        per_case: None,
        people_most: 4,
        units_per_person: 1,
        help: agenda::Help::OnRequest,
        texts: [("it".to_owned(), words)].into(),
    }
}

/// Somebody of a number: other numbers are other people.
pub(crate) fn person(number: u32) -> Applicant {
    Applicant {
        name: format!("Persona {number}"),
        fiscal_code: format!("{number:011}"),
        born_on: None,
        email: format!("persona{number}@example.it"),
        phone: String::new(),
        lang: Lang::It,
    }
}

impl Town {
    /// A live counter with this plan and these types.
    pub(crate) async fn with(engine: Engine, plan: Plan, kinds: Vec<Kind>) -> Self {
        let town = Self::off(engine).await;
        let counter = town.counter;
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            agenda::seed::write_kinds(tx, &kinds)?;
            let offers: Vec<Offer> = kinds
                .iter()
                .map(|kind| Offer { counter, kind: kind.code.clone(), service: None, minutes: None, position: 0 })
                .collect();
            agenda::save_offers(tx, &by, counter, &offers)?;
            let revision = agenda::calendar(tx, counter)?.revision;
            agenda::publish(tx, &by, counter, revision, &plan)
        });
        assert!(done.await.unwrap().is_empty());
        town.reach(Stage::Live).await;
        town
    }

    /// A counter whose agenda is off.
    async fn off(engine: Engine) -> Self {
        let app = TestApp::start(engine, vec![charter::ROOM, agenda::ROOM]).await;
        let ids = app.db().ids();
        let mut body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        body.patron_days = Listed(vec!["10-06".parse().unwrap()]);
        let office = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let counter = Counter {
            address: "Via Mameli 10".into(),
            desks: 2,
            ..Counter::new(ids.make(), office.id, "urp", "Sportello URP")
        };
        let town = Self { office: office.id, counter: counter.id, app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_office(tx, &by, &office)?;
            charter::save_counter(tx, &by, &counter)?;
            agenda::begin(tx, counter.id, office.id)
        });
        done.await.unwrap();
        town
    }

    /// Brings the counter to a stage, one after the other.
    pub(crate) async fn reach(&self, stage: Stage) {
        let counter = self.counter;
        let done = self.app.db().write(move |tx| {
            for next in [Stage::Familiarisation, stage] {
                let agenda = agenda::agenda(tx, counter)?;
                if agenda.stage < next {
                    agenda::set_stage(tx, &Actor::system(), counter, agenda.revision, (next, None))?;
                }
            }
            Ok(())
        });
        done.await.unwrap();
    }

    /// Another plan in force; the bookings that it hits.
    pub(crate) async fn publish(&self, plan: Plan) -> Vec<Booking> {
        let counter = self.counter;
        let done = self.app.db().write(move |tx| {
            let revision = agenda::calendar(tx, counter)?.revision;
            agenda::publish(tx, &Actor::system(), counter, revision, &plan)
        });
        done.await.unwrap()
    }

    pub(crate) fn instant(&self, at: DateTime) -> Timestamp {
        agenda::moment::instant(self.app.clock.zone(), at)
    }

    pub(crate) fn request(&self, number: u32, kind: &str, at: DateTime) -> Request {
        Request {
            counter: self.counter,
            kind: code(kind),
            starts_at: self.instant(at),
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: 1,
            language: String::new(),
            applicant: person(number),
            case: String::new(),
            note: String::new(),
            key: None,
        }
    }

    pub(crate) fn wish(&self, kind: &str) -> Wish {
        Wish {
            counter: self.counter,
            kind: code(kind),
            channel: Channel::Online,
            asks: Asks::Anyone,
            people: 1,
            language: String::new(),
            moving: None,
        }
    }

    pub(crate) async fn book(&self, request: Request) -> Result<Answer> {
        agenda::try_book(&self.app.app, &Actor::system(), &request).await
    }

    /// A booking that has to succeed.
    pub(crate) async fn booked(&self, request: Request) -> Booking {
        match self.book(request).await.unwrap() {
            Answer::Booked(booking) => *booking,
            Answer::Gone(nearest) => panic!("gone; nearest {nearest:?}"),
        }
    }

    /// When an appointment can begin on a day, on the wall clock.
    pub(crate) async fn free(&self, wish: Wish, day: Date) -> Vec<String> {
        let starts = self.app.db().read(move |tx| agenda::between(tx, &wish, (day, day))).await.unwrap();
        starts.iter().map(|start| agenda::moment::clock(self.app.clock.zone(), start.starts_at)).collect()
    }

    pub(crate) async fn write<T: Send + 'static>(
        &self,
        verb: impl Fn(&mut kernel::db::Tx<'_>, &Post<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.app.app.clone();
        self.app.db().write(move |tx| verb(tx, &Post::of(&app))).await
    }

    /// The rows of the ledger that hold.
    pub(crate) async fn rows(&self) -> Vec<ledger::Row> {
        let office = self.office;
        let filter = Filter { kinds: vec![ledger::Kind::Appointment], ..Filter::default() };
        let period = (date(2026, 1, 1), date(2026, 12, 31));
        self.app.db().read(move |tx| ledger::page(tx, office, period, &filter, None, (1000, 0))).await.unwrap().0
    }
}
