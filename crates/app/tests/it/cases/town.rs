//! A town whose office attests that homes suffice, with the police that inspect them and a register; and an office that has nothing to do with it.

use std::collections::BTreeMap;

use cases::case::What;
use cases::procedure::{self, Procedure, ProcedureId};
use cases::{Application, CaseId, Move, Opened, Person, Post};
use charter::words::BodyKind;
use charter::{Body, Office, Service};
use jiff::civil::{Date, date};
use kernel::history::Actor;
use kernel::ledger::{self, Channel, Entry, Filter, Kind};
use kernel::permit::{Role, Scope};
use kernel::{Lang, OfficeId, Result};
use protocol::{Numbering, Register};
use testkit::{Browser, Engine, TestApp};

pub(super) struct Town {
    pub(super) app: TestApp,
    pub(super) urp: OfficeId,
    pub(super) police: OfficeId,
    pub(super) elsewhere: OfficeId,
    pub(super) procedure: ProcedureId,
}

impl Town {
    /// The town on Monday 5 October 2026, its procedure in force since the beginning of the year.
    pub(super) async fn start(engine: Engine) -> Self {
        Self::with(engine, |_| {}).await
    }

    /// The same, with something else in the procedure.
    pub(super) async fn with(engine: Engine, other: impl Fn(&mut Procedure)) -> Self {
        Self::of(TestApp::start(engine, app::rooms()).await, other).await
    }

    /// The same, in a program of the test's choice.
    pub(super) async fn of(app: TestApp, other: impl Fn(&mut Procedure)) -> Self {
        let ids = app.db().ids();
        let body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        let mut urp = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        "Lucia Ferri".clone_into(&mut urp.head);
        let police = Office::new(ids.make(), body.id, "polizia-locale", "Polizia locale");
        let elsewhere = Office::new(ids.make(), body.id, "tributi", "Ufficio Tributi");
        let service =
            Service::new(ids.make(), urp.id, "idoneita-alloggiativa", "Idoneità alloggiativa", date(2026, 1, 1));
        let register = Register {
            id: ids.make(),
            revision: 0,
            body: body.id,
            keeper: urp.id,
            area: "AOO unica".to_owned(),
            numbering: Numbering::Own,
            opened_at: app.clock.now(),
        };
        let mut definition: Procedure = toml::from_str(include_str!("town.toml")).unwrap();
        other(&mut definition);
        let (urp_id, police_id, elsewhere_id) = (urp.id, police.id, elsewhere.id);
        let done = app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            for office in [&urp, &police, &elsewhere] {
                charter::save_office(tx, &by, office)?;
            }
            charter::save_service(tx, &by, &service)?;
            protocol::save_register(tx, &by, &register)?;
            let procedure = procedure::create(tx, &by, service.id, "idoneita", &definition)?;
            procedure::put_in_force(tx, &by, procedure, 1, date(2026, 1, 1))?;
            Ok(procedure)
        });
        let procedure = done.await.unwrap();
        Self { app, urp: urp_id, police: police_id, elsewhere: elsewhere_id, procedure }
    }

    /// Files an application as somebody at the counter would, today.
    pub(super) async fn filed(&self) -> Opened {
        let (procedure, today) = (self.procedure, self.today());
        let posting = self.app.app.clone();
        let done = self.app.db().write(move |tx| {
            let application = Application {
                version: procedure::in_force(tx, procedure, today)?,
                channel: Channel::Counter,
                filed_on: today,
                lang: Lang::En,
                applicant: Person {
                    name: "Amina Diallo".into(),
                    email: "amina@example.org".into(),
                    phone: "333 1234567".into(),
                    ..Person::default()
                },
                delegate: None,
                answers: BTreeMap::from([("home".to_owned(), "Via Saffi 12".to_owned())]),
                documents: Vec::new(),
            };
            cases::file(tx, &Post::of(&posting), &Actor::system(), &application)
        });
        done.await.unwrap()
    }

    /// Lets something happen to a case today.
    pub(super) async fn happen(&self, id: CaseId, what: What) -> Result<Opened> {
        let (posting, today) = (self.app.app.clone(), self.today());
        let done = self.app.db().write(move |tx| {
            let opened = cases::open(tx, id, &Scope::All)?;
            let step = Move { seen: opened.case.revision, what: what.clone(), on: today, text: "", public: false };
            cases::advance(tx, &Post::of(&posting), &Actor::system(), opened, &step)
        });
        done.await
    }

    pub(super) async fn opened(&self, id: CaseId) -> Opened {
        self.app.db().read(move |tx| cases::open(tx, id, &Scope::All)).await.unwrap()
    }

    /// What holds in the ledger of an office for a kind of rows.
    pub(super) async fn booked(&self, office: OfficeId, kind: Kind) -> Vec<Entry> {
        let done = self.app.db().read(move |tx| {
            let filter = Filter { kinds: vec![kind], ..Filter::default() };
            let year = (date(2026, 1, 1), date(2026, 12, 31));
            let rows = ledger::find(tx, office, year, (&filter, None), "", (100, 0))?.0;
            Ok(rows.into_iter().map(|row| row.entry).collect())
        });
        done.await.unwrap()
    }

    pub(super) fn today(&self) -> Date {
        self.app.clock.today()
    }

    /// Moves the clock to nine o'clock of a day.
    pub(super) fn on(&self, day: Date) {
        self.app.clock.set(format!("{day}T09:00:00+01:00").parse().unwrap());
    }

    pub(super) async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.urp)).await
    }
}
