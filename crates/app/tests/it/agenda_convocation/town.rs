//! A counter that convokes people for one type and receives everybody for another: three desks, mornings of four half hours.

use std::ops::Deref;

use agenda::plan::Plan;
use agenda::{Kind, Stage, Who};
use kernel::ledger::{self, Row};
use testkit::town::{self, plan, window};
use testkit::{Browser, Engine, TestApp};

pub(crate) const KIND: &str = "ritiro";

/// The town, as it convokes people.
pub(crate) struct Town(testkit::Town);

impl Deref for Town {
    type Target = testkit::Town;

    fn deref(&self) -> &testkit::Town {
        &self.0
    }
}

fn kind(code: &str, name: &str, who: Who) -> Kind {
    Kind { who, per_case: Some(1), people_most: 1, ..town::kind(code, &[("it", name)]) }
}

impl Town {
    pub(crate) async fn start(engine: Engine) -> Self {
        Self::at_stage(engine, Stage::Live).await
    }

    pub(crate) async fn at_stage(engine: Engine, stage: Stage) -> Self {
        let kinds =
            vec![kind(KIND, "Ritiro del nulla osta", Who::Convoked), kind("informazioni", "Informazioni", Who::Anyone)];
        let plan = Plan { horizon_days: 60, change_minutes: 60, moves_most: 5, ..plan(window(3, "10:00", "12:00")) };
        let app = TestApp::start(engine, app::rooms()).await;
        Self(testkit::Town::found(app, None).await.open(kinds, plan, stage).await)
    }

    /// Convokes somebody by the form; the convocation's page.
    pub(crate) async fn convoke(
        &self,
        operator: &mut Browser,
        case: &str,
        name: &str,
        more: &[(&str, &str)],
    ) -> String {
        let own = [("kind", KIND), ("case", case), ("name", name)];
        operator.post(&self.path("/convocations"), &[&own[..], more].concat()).await.location()
    }

    /// Books by an invitation's own address, at a time.
    pub(crate) async fn book(&self, link: &str, at: &str) -> String {
        let mut visitor = self.app.visitor();
        visitor.post(link, &[]).await.location();
        visitor.post("/appointments/new/time", &[("at", at)]).await.location();
        visitor.post("/appointments/new/details", &[("note", "")]).await.location();
        visitor.post("/appointments/new/applicant", &[("email", ""), ("phone", "06 6729 1000")]).await.location();
        visitor.post("/appointments/new/review", &[]).await.location()
    }

    /// The rows of its convocations that hold.
    pub(crate) async fn rows(&self) -> Vec<Row> {
        self.rows_of(&[ledger::Kind::Convocation]).await
    }

    /// The mail server takes what waits, or gives it up.
    pub(crate) async fn mail_leaves(&self, state: &'static str) {
        let sent = self.app.db().write(move |tx| {
            let at = (state == "sent").then(|| tx.now());
            tx.execute("UPDATE outbox SET state = $1, sent_at = $2 WHERE state = 'waiting'", kernel::params![state, at])
        });
        sent.await.unwrap();
    }
}

/// What follows a mark in a page, up to the next quotation mark, angle bracket or line's end.
#[track_caller]
pub(crate) fn after<'p>(page: &'p str, mark: &str) -> &'p str {
    let rest = page.split(mark).nth(1).unwrap_or_else(|| panic!("no {mark} in {page}"));
    rest.split(['"', '<', '\n']).next().unwrap_or_default().trim()
}
