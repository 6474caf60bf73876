//! A counter with one desk, and citizens who fill in the form.

use std::ops::Deref;

use agenda::plan::Plan;
use agenda::{Kind, Offer, Stage, Who};
use charter::{CounterId, Service};
use jiff::civil::date;
use kernel::OfficeId;
use kernel::db::Db;
use kernel::history::Actor;
use testkit::town::{self, code, window};
use testkit::{Answer, Browser, Engine, TestApp};

/// Wednesday at 10:00 in Rome.
pub(crate) const WEDNESDAY_AT_TEN: &str = "2026-10-07T08:00:00Z";

/// The town, as citizens see it.
pub(crate) struct Town(testkit::Town);

impl Deref for Town {
    type Target = testkit::Town;

    fn deref(&self) -> &testkit::Town {
        &self.0
    }
}

fn kind(code: &str, who: Who) -> Kind {
    Kind { who, per_person: Some(1), ..town::kind(code, &[("it", "Informazioni"), ("en", "Information")]) }
}

/// Mornings of a number of half hours at one desk; bookings can be changed until an hour before, and moved once.
pub(crate) fn plan(closes: &str) -> Plan {
    Plan { change_minutes: 60, moves_most: 1, ..town::plan(window(1, "10:00", closes)) }
}

/// A live counter that gives appointments for the service `urp-risponde`: (office, other office, counter).
pub(crate) async fn open_counter(db: &Db, plan: Plan) -> (OfficeId, OfficeId, CounterId) {
    let done = db.write(move |tx| {
        let (by, founded @ (office, _, counter)) = (Actor::system(), town::found(tx, None)?);
        let service = Service::new(tx.id(), office, "urp-risponde", "URP risponde", date(2026, 1, 1));
        charter::save_service(tx, &by, &service)?;
        let kinds = [kind("informazioni", Who::Anyone), kind("interno", Who::Staff)];
        town::open(tx, (office, counter), &kinds, &plan, Stage::Live)?;
        let offer =
            |kind, position| Offer { counter, kind: code(kind), service: Some(service.id), minutes: None, position };
        agenda::save_offers(tx, &by, counter, &[offer("informazioni", 0), offer("interno", 1)])?;
        Ok(founded)
    });
    done.await.unwrap()
}

impl Town {
    pub(crate) async fn start(engine: Engine, plan: Plan) -> Self {
        let app = TestApp::with_mail(engine, app::rooms()).await;
        let (office, other, counter) = open_counter(app.db(), plan).await;
        Self(testkit::Town { app, office, other, counter })
    }

    /// A browser that has filled in everything up to the check.
    pub(crate) async fn filled(&self, name: &str, at: &str) -> Browser {
        let mut browser = self.app.visitor();
        browser.post("/appointments", &[("place", &self.place("informazioni"))]).await.location();
        browser.post("/appointments/new/time", &[("at", at)]).await.location();
        browser.post("/appointments/new/details", &[("note", "Porto mia figlia")]).await.location();
        let email = format!("{}@example.it", name.to_lowercase());
        let fields = [("name", name), ("born_on", "1980-05-01"), ("email", &email), ("phone", "0142 444111")];
        browser.post("/appointments/new/applicant", &fields).await.location();
        browser
    }

    /// The private page of a new booking.
    pub(crate) async fn booked(&self, name: &str, at: &str) -> String {
        let mut browser = self.filled(name, at).await;
        browser.post("/appointments/new/review", &[]).await.location()
    }
}

/// What stands between the second mark after the first and its end.
pub(super) fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_else(|| panic!("no {from} in {text}"))
}

/// Refused in words: the page of the form, with what was typed.
#[track_caller]
pub(super) fn refused(answer: &Answer, word: &str) {
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(answer.text().contains(word), "{word}: {}", answer.text());
}
