//! A counter that receives people, and how its pages are read.

use std::ops::Deref;

use agenda::{Applicant, Asks, Booking, Channel, Kind, Request, Stage, Who};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::permit::Role;
use testkit::town::{kind, person, plan, window};
use testkit::{Answer, Browser, Engine, PASSWORD, TestApp};

pub(crate) use testkit::town::TODAY;

pub(crate) const KIND: &str = "informazioni";

/// The town, as it receives people: three desks from ten to noon, half an hour each.
pub(crate) struct Town(testkit::Town);

impl Deref for Town {
    type Target = testkit::Town;

    fn deref(&self) -> &testkit::Town {
        &self.0
    }
}

impl Town {
    pub(crate) async fn start(engine: Engine, stage: Stage) -> Self {
        Self::with(TestApp::start(engine, app::rooms()).await, stage).await
    }

    pub(crate) async fn with(app: TestApp, stage: Stage) -> Self {
        let kinds = vec![
            kind(KIND, &[("it", "Informazioni")]),
            Kind { who: Who::Staff, ..kind("ritiro", &[("it", "Ritiro atti")]) },
        ];
        Self(testkit::Town::found(app, None).await.open(kinds, plan(window(3, "10:00", "12:00")), stage).await)
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
        self.instant(day.at(hour, minute, 0, 0))
    }

    /// Somebody has booked on the telephone.
    pub(crate) async fn book(&self, name: &str, at: Timestamp) -> Booking {
        let email = format!("{}@example.it", name.to_lowercase().replace(' ', "."));
        let applicant = Applicant { name: name.to_owned(), fiscal_code: String::new(), email, ..person(0) };
        let phone = Request {
            starts_at: at,
            channel: Channel::Phone,
            asks: Asks::Staff,
            applicant,
            case: "P-7/2026".to_owned(),
            ..self.request(0, KIND, TODAY.at(0, 0, 0, 0))
        };
        self.booked(phone).await
    }

    /// The private addresses of the hall's screen and kiosk, made by the head of the office.
    pub(crate) async fn hall(&self) -> (String, String) {
        let mut head = self.head().await;
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
