//! A counter with few places, and people who wait.

use std::ops::Deref;

use agenda::plan::{Plan, Window};
use agenda::{Kind, Request, Stage};
use jiff::Timestamp;
use jiff::civil::DateTime;
use testkit::town::{self, TODAY, plan, window};
use testkit::{Answer, Engine, TestApp};

/// The town, as people wait for it: mornings of four hours at one desk.
pub(super) struct Town(testkit::Town);

impl Deref for Town {
    type Target = testkit::Town;

    fn deref(&self) -> &testkit::Town {
        &self.0
    }
}

const KIND: &str = "informazioni";

impl Town {
    /// With places from today to the horizon.
    pub(super) async fn start(engine: Engine, horizon_days: u16) -> Self {
        let names = [("it", "Informazioni"), ("en", "Information")];
        let kind =
            Kind { minutes: 60, per_person: Some(1), people_most: 1, units_per_person: 0, ..town::kind(KIND, &names) };
        let window = Window { minutes: 60, ..window(1, "10:00", "14:00") };
        let plan = Plan { horizon_days, moves_most: 1, return_minutes: 300, ..plan(window) };
        let app = TestApp::start(engine, app::rooms()).await;
        Self(testkit::Town::found(app, None).await.open(vec![kind], plan, Stage::Live).await)
    }

    /// Everything until the horizon is booked; the links of the bookings, by time.
    pub(super) async fn full(engine: Engine) -> (Self, Vec<String>) {
        let town = Self::start(engine, 2).await;
        let mut links = Vec::new();
        for (number, starts_at) in (0..).zip(town.free().await) {
            let request = Request { starts_at, ..town.request(number, KIND, TODAY.at(0, 0, 0, 0)) };
            links.push(format!("/appointments/{}", town.booked(request).await.link));
        }
        (town, links)
    }

    /// When the public can begin, in order.
    pub(super) async fn free(&self) -> Vec<Timestamp> {
        let wish = self.wish(KIND);
        let starts = self.app.db().read(move |tx| agenda::first(tx, &wish, 1000)).await.unwrap();
        starts.iter().map(|start| start.starts_at).collect()
    }

    pub(super) fn waiting_form(&self) -> String {
        format!("/appointments/waiting?counter={}&type={KIND}", self.counter)
    }

    /// Moves the clock to a wall time of Rome.
    pub(super) fn at(&self, at: DateTime) {
        self.app.clock.set(self.instant(at));
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
