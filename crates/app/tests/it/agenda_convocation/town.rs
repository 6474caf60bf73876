//! A counter that convokes people for one type and receives everybody for another: three desks, mornings of four half hours.

use agenda::plan::{Every, Pattern, Plan, Release, Window};
use agenda::{Help, Kind, Offer, Stage, Who, Words};
use charter::words::{BodyKind, Weekday};
use charter::{Body, Counter, CounterId, Office};
use jiff::civil::{Date, date};
use kernel::OfficeId;
use kernel::history::Actor;
use kernel::ledger::{self, Filter, Row};
use kernel::permit::Role;
use testkit::{Browser, Engine, TestApp};

/// Monday 5 October 2026, 9:30, stands the tests' clock.
pub(crate) const TODAY: Date = date(2026, 10, 5);
pub(crate) const KIND: &str = "ritiro";

pub(crate) struct Town {
    pub(crate) app: TestApp,
    pub(crate) office: OfficeId,
    pub(crate) other: OfficeId,
    pub(crate) counter: CounterId,
}

fn kind(code: &str, name: &str, who: Who) -> Kind {
    let words = Words { name: name.to_owned(), instructions: String::new(), bring: "Un documento".into() };
    Kind {
        code: code.parse().unwrap(),
        who,
        minutes: 30,
        per_person: None,
        per_case: Some(1),
        people_most: 1,
        units_per_person: 1,
        help: Help::None,
        texts: [("it".to_owned(), words)].into(),
    }
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
        horizon_days: 60,
        release: Release::Fixed { at: TODAY.at(0, 0, 0, 0) },
        change_minutes: 60,
        moves_most: 5,
        return_minutes: 0,
        ..Plan::default()
    }
}

impl Town {
    pub(crate) async fn start(engine: Engine) -> Self {
        Self::at_stage(engine, Stage::Live).await
    }

    pub(crate) async fn at_stage(engine: Engine, stage: Stage) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let ids = app.db().ids();
        let body = Body::new(ids.make(), "roma", BodyKind::Prefecture, "Prefettura di Roma");
        let office = Office {
            address: "Via Ostiense 131/L, 00154 Roma".into(),
            ..Office::new(ids.make(), body.id, "sui", "Sportello Unico per l’Immigrazione")
        };
        let other = Office::new(ids.make(), body.id, "altro", "Altro ufficio");
        let counter = Counter {
            address: "Via Ostiense 131/L, Roma".into(),
            desks: 3,
            ..Counter::new(ids.make(), office.id, "nulla-osta", "Nulla osta")
        };
        let town = Self { office: office.id, other: other.id, counter: counter.id, app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_office(tx, &by, &office)?;
            charter::save_office(tx, &by, &other)?;
            charter::save_counter(tx, &by, &counter)?;
            agenda::begin(tx, counter.id, office.id)?;
            let kinds =
                [kind(KIND, "Ritiro del nulla osta", Who::Convoked), kind("informazioni", "Informazioni", Who::Anyone)];
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

    pub(crate) async fn rows(&self) -> Vec<Row> {
        let (office, period) = (self.office, (date(2026, 1, 1), date(2026, 12, 31)));
        let filter = Filter { kinds: vec![ledger::Kind::Convocation], ..Filter::default() };
        self.app.db().read(move |tx| ledger::page(tx, office, period, &filter, None, (100, 0))).await.unwrap().0
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
