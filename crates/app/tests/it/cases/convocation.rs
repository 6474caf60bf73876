//! Invitations from a case: made at the office's own counters, told in the person's language, seen from both sides; on both engines.

use agenda::plan::Plan;
use agenda::{Kind, Stage, Who};
use cases::CaseId;
use cases::case::{Outcome, What};
use cases::procedure::Procedure;
use charter::{Counter, CounterId};
use kernel::history::Actor;
use kernel::permit::Role;
use testkit::town::{self, plan, window};
use testkit::{Answer, Browser, Engine, TestApp};

use super::town::Town;

const COLLECTION: &str = "ritiro-atto";

/// The town, with a counter of the office that gives appointments.
pub(super) struct Counters {
    pub(super) town: Town,
    counter: CounterId,
}

impl Counters {
    async fn start(engine: Engine) -> Self {
        Self::of(TestApp::start(engine, app::rooms()).await).await
    }

    /// The same, in a program of the test's choice.
    pub(super) async fn of(app: TestApp) -> Self {
        let town = Town::of(app, |definition: &mut Procedure| {
            let last = definition.steps.last_mut().unwrap();
            COLLECTION.clone_into(&mut last.appointment);
        })
        .await;
        let (office, id) = (town.urp, town.app.db().ids().make());
        let opened = town.app.db().write(move |tx| {
            let counter = Counter { desks: 3, ..Counter::new(id, office, "urp", "Sportello URP") };
            charter::save_counter(tx, &Actor::system(), &counter)?;
            let names = [("it", "Ritiro di un atto"), ("en", "Collecting an act")];
            let kinds = [
                town::kind("informazioni", &[("it", "Informazioni")]),
                Kind { who: Who::Convoked, per_case: Some(1), people_most: 1, ..town::kind(COLLECTION, &names) },
            ];
            let plan = Plan { horizon_days: 60, ..plan(window(3, "10:00", "12:00")) };
            town::open(tx, (office, counter.id), &kinds, &plan, Stage::Live)
        });
        opened.await.unwrap();
        Self { town, counter: id }
    }

    /// A case whose act waits to be collected.
    pub(super) async fn at_delivery(&self) -> CaseId {
        let id = self.town.filed().await.case.id;
        for what in [
            What::Passed { to: "inspection".to_owned() },
            What::Passed { to: "decision".to_owned() },
            What::Decided { outcome: Outcome::Granted },
            What::Passed { to: "delivery".to_owned() },
        ] {
            self.town.happen(id, what).await.unwrap();
        }
        id
    }

    fn reason(&self, kind: &str) -> String {
        format!("{}:{kind}", self.counter)
    }

    pub(super) async fn invite(&self, browser: &mut Browser, id: CaseId, more: &[(&str, &str)]) -> Answer {
        let seen = self.town.opened(id).await.case.revision.to_string();
        let reason = self.reason(COLLECTION);
        let own = [("seen", seen.as_str()), ("reason", &reason)];
        browser.post(&format!("/staff/cases/{id}/convocation"), &[&own[..], more].concat()).await
    }
}

#[tokio::test]
async fn the_person_is_invited_in_their_language_and_both_sides_see_where_it_stands() {
    for engine in Engine::BOTH {
        let counters = Counters::start(engine).await;
        let town = &counters.town;
        let id = counters.at_delivery().await;
        let (own, mut operator) =
            (format!("/staff/cases/{id}"), town.app.sign_in(Role::Operator, Some(town.urp)).await);
        let form = operator.get(&own).await.ok();
        let (named, other) = (form.find("Ritiro di un atto").unwrap(), form.find("Informazioni – Sportello").unwrap());
        assert!(named < other, "what the step names comes first");
        assert!(!form.contains("name=\"street\""), "who has an e-mail address needs no letter");

        let past = counters.invite(&mut operator, id, &[("last_day", "2026-10-04")]).await;
        assert_eq!(past.status, 422);
        assert_eq!(town.opened(id).await.events.len(), 5, "nothing happened");
        let done = counters.invite(&mut operator, id, &[("last_day", "2026-10-30")]).await;
        assert_eq!(done.location(), own);
        let mail = town.app.outbox().await.into_iter().find(|mail| mail.body.contains("/invitations/")).unwrap();
        assert_eq!(mail.recipient, "amina@example.org");
        assert!(mail.body.contains("Collecting an act") && mail.body.contains("0000001/2026"), "{}", mail.body);
        let shown = operator.get(&own).await.ok();
        for said in ["Invitata", "30 ottobre 2026", "Persona convocata"] {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        let twice = counters.invite(&mut operator, id, &[]).await;
        assert_eq!(twice.status, 409);
        assert!(twice.text().contains("già invitata"), "{}", twice.text());

        let link =
            mail.body.split("http://sportello.test").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let case = format!("/cases/{}", town.opened(id).await.case.link);
        let mut citizen = town.app.visitor().speaking("en");
        let told = citizen.get(&case).await.ok();
        assert!(told.contains("The office invites you") && told.contains(&link), "{told}");
        citizen.post(&link, &[]).await.location();
        citizen.post("/appointments/new/time", &[("at", "2026-10-07T08:00:00Z")]).await.location();
        citizen.post("/appointments/new/details", &[("note", "")]).await.location();
        citizen.post("/appointments/new/applicant", &[("email", "amina@example.org"), ("phone", "")]).await.location();
        let appointment = citizen.post("/appointments/new/review", &[]).await.location();
        let told = citizen.get(&case).await.ok();
        assert!(told.contains("Appointment booked") && told.contains(&appointment) && told.contains("10:00"), "{told}");
        let shown = operator.get(&own).await.ok();
        assert!(shown.contains("Prenotato") && shown.contains("7 ottobre 2026, 10:00"), "{shown}");
    }
}

#[tokio::test]
async fn nobody_is_invited_to_what_the_offices_of_the_case_do_not_receive() {
    for engine in Engine::BOTH {
        let counters = Counters::start(engine).await;
        let town = &counters.town;
        let id = counters.at_delivery().await;
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        for reason in [counters.reason("altro"), format!("{}:{COLLECTION}", town.urp), "x".to_owned()] {
            let seen = town.opened(id).await.case.revision.to_string();
            let fields = [("seen", seen.as_str()), ("reason", &reason)];
            assert_eq!(operator.post(&format!("/staff/cases/{id}/convocation"), &fields).await.status, 422, "{reason}");
        }
        let mut taxes = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert_eq!(counters.invite(&mut taxes, id, &[]).await.status, 404);
        let early = town.filed().await.case.id;
        let shown = operator.get(&format!("/staff/cases/{early}")).await.ok();
        assert!(!shown.contains("/convocation\""), "not offered where the step needs nobody");
        assert_eq!(counters.invite(&mut operator, early, &[]).await.status, 409);
    }
}
