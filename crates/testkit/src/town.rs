//! A town: an office with a counter of three desks, another office that has nothing to do with it, and an agenda that people book in.
//! What a test wants otherwise it writes down: `Plan { moves_most: 1, ..plan(window(1, "10:00", "12:00")) }`.
#![expect(clippy::missing_panics_doc, clippy::missing_errors_doc, reason = "a test that cannot go on has failed")]

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{
    Answer, Applicant, Asks, Booking, Channel, Help, Kind, Offer, Post, Request, Stage, TypeCode, Who, Wish, Words,
};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Listed, Office};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::{self, Filter, Row};
use kernel::permit::Role;
use kernel::{Lang, OfficeId, Result};

use crate::{Browser, TestApp};

/// Monday 5 October 2026, 9:30: where the tests' clock stands.
pub const TODAY: Date = date(2026, 10, 5);

/// The town, with the program that serves it.
pub struct Town {
    /// The program.
    pub app: TestApp,
    /// Whose counter it is.
    pub office: OfficeId,
    /// Another office of the same body.
    pub other: OfficeId,
    /// The counter.
    pub counter: CounterId,
}

/// So many desks that receive from one hour to another, with places of half an hour.
#[must_use]
pub fn window(desks: u16, opens: &str, closes: &str) -> Window {
    Window {
        desks: (1..=desks).collect(),
        opens: opens.parse().expect("an hour"),
        closes: closes.parse().expect("an hour"),
        breaks: Vec::new(),
        minutes: 30,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    }
}

/// From Monday to Friday for two weeks, released at once, without any lead or limit; what is given back returns at once.
#[must_use]
pub fn plan(window: Window) -> Plan {
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

/// A type that anybody may book, without limits, by its name in each language.
#[must_use]
pub fn kind(code: &str, names: &[(&str, &str)]) -> Kind {
    let words = |name: &str| Words {
        name: name.to_owned(),
        instructions: "Si parla.".into(),
        bring: "Un documento\nLa ricevuta".into(),
    };
    Kind {
        code: self::code(code),
        who: Who::Anyone,
        minutes: 30,
        per_person: None,
        per_case: None,
        people_most: 4,
        units_per_person: 1,
        help: Help::None,
        texts: names.iter().map(|(lang, name)| ((*lang).to_owned(), words(name))).collect(),
    }
}

/// The code of a type.
#[must_use]
pub fn code(text: &str) -> TypeCode {
    text.parse().expect("the code of a type")
}

/// Somebody of a number: other numbers are other people.
#[must_use]
pub fn person(number: u32) -> Applicant {
    Applicant {
        name: format!("Persona {number}"),
        fiscal_code: format!("{number:011}"),
        born_on: None,
        email: format!("persona{number}@example.it"),
        phone: String::new(),
        lang: Lang::It,
    }
}

/// Makes the office with its counter and the other office: (office, other, counter).
pub fn found(tx: &mut Tx<'_>, patron_day: Option<&str>) -> Result<(OfficeId, OfficeId, CounterId)> {
    let by = Actor::system();
    let patron_days = Listed(patron_day.map(|day| day.parse().expect("a day of the year")).into_iter().collect());
    let body = Body { patron_days, ..Body::new(tx.id(), "casale", BodyKind::Municipality, "Città di Casale") };
    let office = Office {
        address: "Via Mameli 10, 15033 Casale".into(),
        ..Office::new(tx.id(), body.id, "urp", "Ufficio Relazioni con il Pubblico")
    };
    let other = Office::new(tx.id(), body.id, "tributi", "Ufficio Tributi");
    let counter = Counter {
        address: "Via Mameli 10, Casale".into(),
        desks: 3,
        ..Counter::new(tx.id(), office.id, "urp", "Sportello URP")
    };
    charter::save_body(tx, &by, &body)?;
    charter::save_office(tx, &by, &office)?;
    charter::save_office(tx, &by, &other)?;
    charter::save_counter(tx, &by, &counter)?;
    Ok((office.id, other.id, counter.id))
}

/// Opens the agenda of an office's counter for some types, with a plan in force, and brings it to a stage.
pub fn open(
    tx: &mut Tx<'_>,
    (office, counter): (OfficeId, CounterId),
    kinds: &[Kind],
    plan: &Plan,
    stage: Stage,
) -> Result<()> {
    let by = Actor::system();
    agenda::begin(tx, counter, office)?;
    agenda::seed::write_kinds(tx, kinds)?;
    let offer = |kind: &Kind| Offer { counter, kind: kind.code.clone(), service: None, minutes: None, position: 0 };
    agenda::save_offers(tx, &by, counter, &kinds.iter().map(offer).collect::<Vec<_>>())?;
    let revision = agenda::calendar(tx, counter)?.revision;
    agenda::publish(tx, &by, counter, revision, plan)?;
    // One stage after the other: nobody goes live untried.
    for next in [Stage::Familiarisation, stage] {
        let agenda = agenda::agenda(tx, counter)?;
        if agenda.stage < next {
            agenda::set_stage(tx, &by, counter, agenda.revision, (next, None))?;
        }
    }
    Ok(())
}

impl Town {
    /// The offices and the counter, without an agenda; on the patron's day ("10-06") nobody works.
    pub async fn found(app: TestApp, patron_day: Option<&'static str>) -> Self {
        let founded = app.db().write(move |tx| found(tx, patron_day));
        let (office, other, counter) = founded.await.expect("a town");
        Self { app, office, other, counter }
    }

    /// The same with an agenda: the types that the counter receives, its plan, its stage.
    #[must_use]
    pub async fn open(self, kinds: Vec<Kind>, plan: Plan, stage: Stage) -> Self {
        let whose = (self.office, self.counter);
        self.app.db().write(move |tx| open(tx, whose, &kinds, &plan, stage)).await.expect("an agenda");
        self
    }

    /// A browser of an operator of the office.
    pub async fn operator(&self) -> Browser {
        self.app.sign_in(Role::Operator, Some(self.office)).await
    }

    /// A browser of the head of the office.
    pub async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.office)).await
    }

    /// The address of a page of the counter's reception ("" or "/bookings").
    #[must_use]
    pub fn path(&self, page: &str) -> String {
        format!("/staff/reception/{}{page}", self.counter)
    }

    /// The address of a page of the agenda's set-up ("" or "types").
    #[must_use]
    pub fn staff(&self, page: &str) -> String {
        format!("/staff/agenda/{}/{page}", self.counter).trim_end_matches('/').to_owned()
    }

    /// What a citizen chooses first: the counter with a type.
    #[must_use]
    pub fn place(&self, kind: &str) -> String {
        format!("{} {kind}", self.counter)
    }

    /// The instant at which the clock on the wall shows a time.
    #[must_use]
    pub fn instant(&self, at: DateTime) -> Timestamp {
        agenda::moment::instant(self.app.clock.zone(), at)
    }

    /// What the person of a number asks for online.
    #[must_use]
    pub fn request(&self, number: u32, kind: &str, at: DateTime) -> Request {
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

    /// What anybody looks for online.
    #[must_use]
    pub fn wish(&self, kind: &str) -> Wish {
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

    /// Asks for a place.
    pub async fn book(&self, request: Request) -> Result<Answer> {
        agenda::try_book(&self.app.app, &Actor::system(), &request).await
    }

    /// Asks for a place that has to be there.
    pub async fn booked(&self, request: Request) -> Booking {
        match self.book(request).await.expect("an answer") {
            Answer::Booked(booking) => *booking,
            Answer::Gone(nearest) => panic!("gone; nearest {nearest:?}"),
        }
    }

    /// Another plan in force; the bookings that it hits.
    pub async fn publish(&self, plan: Plan) -> Vec<Booking> {
        let counter = self.counter;
        let published = self.write(move |tx, _| {
            let revision = agenda::calendar(tx, counter)?.revision;
            agenda::publish(tx, &Actor::system(), counter, revision, &plan)
        });
        published.await.expect("a plan")
    }

    /// Does something in a transaction, with what notices need.
    pub async fn write<T: Send + 'static>(
        &self,
        verb: impl Fn(&mut Tx<'_>, &Post<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.app.app.clone();
        self.app.db().write(move |tx| verb(tx, &Post::of(&app))).await
    }

    /// The rows of the office's ledger about appointments that hold.
    pub async fn rows(&self) -> Vec<Row> {
        self.rows_of(&[ledger::Kind::Appointment]).await
    }

    /// The rows of some kinds that hold.
    pub async fn rows_of(&self, kinds: &[ledger::Kind]) -> Vec<Row> {
        let (office, period) = (self.office, (date(2026, 1, 1), date(2026, 12, 31)));
        let filter = Filter { kinds: kinds.to_vec(), ..Filter::default() };
        let read = self.app.db().read(move |tx| ledger::page(tx, office, period, &filter, None, (1000, 0)));
        read.await.expect("the ledger").0
    }
}
