//! A town with a register that its office of public relations keeps, another office of it, and another body without a register.

use charter::words::BodyKind;
use charter::{Body, Listed, Office};
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::permit::{Role, Scope};
use kernel::{OfficeId, Result};
use protocol::{
    Correspondent, Direction, Entry, Numbering, Received, Register, Registered, Registration, RegistrationId,
};
use testkit::{Answer, Browser, Engine, TestApp};

pub(super) struct Town {
    pub(super) app: TestApp,
    pub(super) urp: OfficeId,
    pub(super) taxes: OfficeId,
    pub(super) elsewhere: OfficeId,
    pub(super) register: Register,
}

impl Town {
    pub(super) async fn start(engine: Engine) -> Self {
        Self::with(TestApp::start(engine, app::rooms()).await, Numbering::Own).await
    }

    pub(super) async fn with(app: TestApp, numbering: Numbering) -> Self {
        let ids = app.db().ids();
        let mut body = Body::new(ids.make(), "casale", BodyKind::Municipality, "Città di Casale");
        body.patron_days = Listed(vec!["10-06".parse().unwrap()]);
        let other = Body::new(ids.make(), "altrove", BodyKind::Municipality, "Comune di Altrove");
        let urp = Office::new(ids.make(), body.id, "urp", "Ufficio Relazioni con il Pubblico");
        let taxes = Office::new(ids.make(), body.id, "tributi", "Ufficio Tributi");
        let elsewhere = Office::new(ids.make(), other.id, "altrove", "Ufficio Altrove");
        let register = Register {
            id: ids.make(),
            revision: 0,
            body: body.id,
            keeper: urp.id,
            area: "AOO unica".to_owned(),
            numbering,
            opened_at: app.clock.now(),
        };
        let town = Self { urp: urp.id, taxes: taxes.id, elsewhere: elsewhere.id, register: register.clone(), app };
        let done = town.app.db().write(move |tx| {
            let by = Actor::system();
            charter::save_body(tx, &by, &body)?;
            charter::save_body(tx, &by, &other)?;
            charter::save_office(tx, &by, &urp)?;
            charter::save_office(tx, &by, &taxes)?;
            charter::save_office(tx, &by, &elsewhere)?;
            protocol::save_register(tx, &by, &register)
        });
        done.await.unwrap();
        town
    }

    pub(super) async fn operator(&self) -> Browser {
        self.app.sign_in(Role::Operator, Some(self.urp)).await
    }

    pub(super) async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.urp)).await
    }

    pub(super) fn entry(&self, subject: &str) -> Entry {
        entry(self.urp, subject)
    }

    /// Registers as another room would.
    pub(super) async fn register(&self, entry: Entry) -> Result<Registered> {
        protocol::in_lane(self.app.db(), move |tx| protocol::register(tx, &entry, &Actor::system())).await
    }

    /// Registers, and gives what has its number.
    pub(super) async fn registered(&self, subject: &str) -> Registration {
        match self.register(self.entry(subject)).await.unwrap() {
            Registered::Done(done) => *done,
            Registered::Asked(_) => panic!("the register has its own numbers"),
        }
    }

    pub(super) async fn find(&self, id: RegistrationId) -> Result<Registration> {
        self.app.db().read(move |tx| protocol::registration(tx, id, &Scope::All)).await
    }

    /// The numbers of the register, in the order in which they were written.
    pub(super) async fn numbers(&self) -> Vec<(i16, i64)> {
        let sql = "SELECT year, number FROM protocol_registrations ORDER BY key";
        self.app.db().read(move |tx| tx.list(sql, &[], |row| Ok((row.next()?, row.next()?)))).await.unwrap()
    }

    /// Moves the clock to a moment, written with its zone.
    pub(super) fn at(&self, at: &str) {
        self.app.clock.set(at.parse().unwrap());
    }
}

pub(super) fn entry(office: OfficeId, subject: &str) -> Entry {
    Entry {
        office,
        direction: Direction::Incoming,
        channel: Channel::Counter,
        subject: subject.to_owned(),
        class: String::new(),
        correspondents: vec![Correspondent::named("Amina Diallo")],
        received: Received::default(),
        about: None,
        emergency: None,
        documents: Vec::new(),
    }
}

/// What every registration by form has.
pub(super) const FORM: [(&str, &str); 4] =
    [("direction", "incoming"), ("channel", "counter"), ("subject", "Domanda di idoneità"), ("name-0", "Amina Diallo")];

/// Registers by form; the address of the registration.
pub(super) async fn by_form(browser: &mut Browser, files: &[(&str, &str, &[u8])]) -> String {
    browser.upload("/staff/protocol/new", &FORM, files).await.location()
}

/// The addresses of a kind of file on a page.
pub(super) fn hrefs(page: &Answer, part: &str) -> Vec<String> {
    let text = page.text();
    let found = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    found.filter(|href| href.contains(part)).map(str::to_owned).collect()
}
