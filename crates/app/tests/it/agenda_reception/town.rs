//! A counter that receives people, and how its pages are read.

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{
    Answer as Booked, Applicant, Asks, Booking, Channel, Help, Kind, Offer, Request, Stage, TypeCode, Who, Words,
};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Office};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use kernel::history::Actor;
use kernel::ledger::{self, Filter, Row};
use kernel::permit::Role;
use kernel::{Lang, OfficeId};
use testkit::{Answer, Browser, Engine, PASSWORD, TestApp};

/// Monday 5 October 2026, 9:30: where the tests' clock stands.
pub(crate) const TODAY: Date = date(2026, 10, 5);
pub(crate) const KIND: &str = "informazioni";

/// A counter with three desks from ten to noon, half an hour each.
pub(crate) struct Town {
    pub(crate) app: TestApp,
    pub(crate) office: OfficeId,
    pub(crate) other: OfficeId,
    pub(crate) counter: CounterId,
}

fn plan() -> Plan {
    let window = Window {
        desks: vec![1, 2, 3],
        opens: "10:00".parse().unwrap(),
        closes: "12:00".parse().unwrap(),
        breaks: Vec::new(),
        minutes: 30,
        buffer: 0,
        types: Vec::new(),
        quotas: Vec::new(),
    };
    Plan {
        patterns: vec![Pattern { days: Weekday::ALL[..5].to_vec(), every: Every::Week, from: None, to: None, window }],
        lead_minutes: 0,
        horizon_days: 14,
        release: Release::Fixed { at: TODAY.at(0, 0, 0, 0) },
        change_minutes: 0,
        moves_most: 100,
        return_minutes: 0,
        ..Plan::default()
    }
}

fn kind(code: &str, name: &str, who: Who) -> Kind {
    let words = Words { name: name.to_owned(), instructions: "Si parla.".into(), bring: "Un documento".into() };
    Kind {
        code: code.parse().unwrap(),
        who,
        minutes: 30,
        per_person: None,
        per_case: None,
        people_most: 4,
        units_per_person: 1,
        help: Help::None,
        texts: [("it".to_owned(), words)].into(),
    }
}

impl Town {
    pub(crate) async fn start(engine: Engine, stage: Stage) -> Self {
        Self::with(TestApp::start(engine, app::rooms()).await, stage).await
    }

    pub(crate) async fn with(app: TestApp, stage: Stage) -> Self {
        let ids = app.db().ids();
        let body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        let office = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let other = Office::new(ids.make(), body.id, "tributi", "Ufficio Tributi");
        let counter = Counter {
            address: "Via Mameli 10".into(),
            desks: 3,
            ..Counter::new(ids.make(), office.id, "urp", "Sportello URP")
        };
        let town = Self { office: office.id, other: other.id, counter: counter.id, app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_office(tx, &by, &office)?;
            charter::save_office(tx, &by, &other)?;
            charter::save_counter(tx, &by, &counter)?;
            agenda::begin(tx, counter.id, office.id)?;
            let kinds = [kind(KIND, "Informazioni", Who::Anyone), kind("ritiro", "Ritiro atti", Who::Staff)];
            agenda::seed::write_kinds(tx, &kinds)?;
            let offer = |kind: &Kind| Offer {
                counter: counter.id,
                kind: kind.code.clone(),
                service: None,
                minutes: None,
                position: 0,
            };
            agenda::save_offers(tx, &by, counter.id, &kinds.iter().map(offer).collect::<Vec<_>>())?;
            let revision = agenda::calendar(tx, counter.id)?.revision;
            agenda::publish(tx, &by, counter.id, revision, &plan())?;
            for next in [Stage::Familiarisation, stage] {
                let agenda = agenda::agenda(tx, counter.id)?;
                if agenda.stage < next {
                    agenda::set_stage(tx, &by, counter.id, agenda.revision, (next, None))?;
                }
            }
            Ok(())
        });
        done.await.unwrap();
        town
    }

    pub(crate) fn path(&self, path: &str) -> String {
        format!("/staff/reception/{}{path}", self.counter)
    }

    pub(crate) async fn operator(&self) -> Browser {
        self.app.sign_in(Role::Operator, Some(self.office)).await
    }

    /// An operator whose visits another node answers where there can be two: on PostgreSQL.
    pub(crate) async fn operator_elsewhere(&self, engine: Engine) -> Browser {
        if engine == Engine::Sqlite {
            return self.operator().await;
        }
        let (email, _) = self.app.person(Role::Operator, Some(self.office)).await;
        let mut browser = self.app.visitor_elsewhere(&app::rooms());
        browser.post("/staff/sign-in", &[("email", &email), ("password", PASSWORD)]).await.location();
        browser
    }

    pub(crate) fn at(&self, day: Date, hour: i8, minute: i8) -> Timestamp {
        agenda::moment::instant(self.app.clock.zone(), day.at(hour, minute, 0, 0))
    }

    pub(crate) async fn book(&self, name: &str, at: Timestamp) -> Booking {
        let request = Request {
            counter: self.counter,
            kind: KIND.parse::<TypeCode>().unwrap(),
            starts_at: at,
            channel: Channel::Phone,
            asks: Asks::Staff,
            people: 1,
            language: String::new(),
            applicant: Applicant {
                name: name.to_owned(),
                fiscal_code: String::new(),
                born_on: None,
                email: format!("{}@example.it", name.to_lowercase().replace(' ', ".")),
                phone: String::new(),
                lang: Lang::It,
            },
            case: "P-7/2026".to_owned(),
            note: String::new(),
            key: None,
        };
        match agenda::try_book(&self.app.app, &Actor::system(), &request).await.unwrap() {
            Booked::Booked(booking) => *booking,
            Booked::Gone(nearest) => panic!("gone; nearest {nearest:?}"),
        }
    }

    pub(crate) async fn rows(&self) -> Vec<Row> {
        let (office, period) = (self.office, (date(2026, 1, 1), date(2026, 12, 31)));
        let filter = Filter { kinds: vec![ledger::Kind::Appointment], ..Filter::default() };
        self.app.db().read(move |tx| ledger::page(tx, office, period, &filter, None, (100, 0))).await.unwrap().0
    }

    /// The private addresses of the hall's screen and kiosk, made by the head of the office.
    pub(crate) async fn hall(&self) -> (String, String) {
        let mut head = self.app.sign_in(Role::Head, Some(self.office)).await;
        head.post(&self.path("/hall"), &[]).await.location();
        let page = head.get(&self.path("/hall")).await.ok();
        let address = |of: &str| {
            let rest = page.split(&format!("http://sportello.test/{of}/")).nth(1).expect("an address");
            format!("/{of}/{}", rest.split(['"', '<']).next().unwrap_or_default())
        };
        (address("display"), address("kiosk"))
    }
}

/// What follows a mark in a page, up to the next quotation mark or angle bracket.
pub(crate) fn after<'p>(page: &'p str, mark: &str) -> &'p str {
    let rest = page.split(mark).nth(1).unwrap_or_else(|| panic!("no {mark} in {page}"));
    rest.split(['"', '<']).next().unwrap_or_default()
}

/// The page to which a change leads.
pub(crate) async fn followed(browser: &mut Browser, answer: &Answer) -> String {
    browser.get(&answer.location()).await.ok()
}

/// What stands on a desk's page about the person whom it has: the address of the ticket.
pub(crate) fn current(page: &str) -> String {
    let at = page.find("class=\"current\"").unwrap_or_else(|| panic!("nobody at the desk: {page}"));
    let action = after(&page[at..], "action=\"");
    action.rsplit_once('/').map(|(ticket, _)| ticket.to_owned()).unwrap_or_default()
}
