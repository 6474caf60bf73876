//! The program under test: a real database on either engine, a clock that tests move, browsers that keep their cookies, and a town.
//!
//! ```ignore
//! #[tokio::test]
//! async fn a_page_answers() {
//!     for engine in Engine::BOTH {
//!         let app = TestApp::start(engine, app::rooms()).await;
//!         app.visitor().get("/").await.ok();
//!     }
//! }
//! ```

mod browser;
mod dovecot;
mod engine;
pub mod sheets;
pub mod town;

use axum::Router;
use kernel::clock::Clock;
use kernel::db::{Db, Migration, Size, migrate};
use kernel::files::Files;
use kernel::ids::Ids;
use kernel::outbox::{self, Notice, State};
use kernel::people::{self, NewPerson};
use kernel::permit::{Held, Role};
use kernel::{OfficeId, PersonId};
use web::press::Press;
use web::{App, Room, Settings};

pub use browser::{Answer, Browser};
pub use dovecot::Dovecot;
pub use engine::{Engine, Place};
pub use town::Town;

/// The password of everybody that tests make.
pub const PASSWORD: &str = "una frase per le prove";

/// Where the program is reached that has a gateway for short messages.
pub const LONG_ADDRESS: &str = "https://appuntamenti.comune.genova.it";

/// The program, ready to be visited.
pub struct TestApp {
    /// What all visits share.
    pub app: App,
    /// The clock, at 9:30 of Monday 5 October 2026 until it is moved.
    pub clock: Clock,
    router: Router,
    /// Keeps the database alive, and removes it at the end.
    place: Place,
}

impl TestApp {
    /// Starts the program on an empty database of an engine.
    ///
    /// # Panics
    /// Where the database or the rooms cannot be put together: a test that cannot start has failed.
    pub async fn start(engine: Engine, rooms: Vec<Room>) -> Self {
        Self::with_press(engine, rooms, Press::new(None, 1, web::press::Limits::default())).await
    }

    /// Starts the program with a typesetter of the test's choice.
    ///
    /// # Panics
    /// As `start`.
    pub async fn with_press(engine: Engine, rooms: Vec<Room>, press: Press) -> Self {
        Self::with(engine, rooms, press, Settings::default()).await
    }

    /// Starts the program as one that has a mail server.
    ///
    /// # Panics
    /// As `start`.
    pub async fn with_mail(engine: Engine, rooms: Vec<Room>) -> Self {
        let press = Press::new(None, 1, web::press::Limits::default());
        Self::with(engine, rooms, press, Settings { mail: true, ..Settings::default() }).await
    }

    /// Starts the program as one that has a gateway for short messages, at an address as long as those of larger towns.
    ///
    /// # Panics
    /// As `start`.
    pub async fn with_sms(engine: Engine, rooms: Vec<Room>) -> Self {
        let press = Press::new(None, 1, web::press::Limits::default());
        Self::with(
            engine,
            rooms,
            press,
            Settings { sms: true, public_url: LONG_ADDRESS.to_owned(), ..Settings::default() },
        )
        .await
    }

    /// Starts the program with a store of files, and perhaps a scanner, of the test's choice.
    ///
    /// # Panics
    /// As `start`.
    pub async fn with_files(engine: Engine, rooms: Vec<Room>, files: Files) -> Self {
        let press = Press::new(None, 1, web::press::Limits::default());
        Self::with(engine, rooms, press, Settings { files, ..Settings::default() }).await
    }

    /// Starts the program as one that has an account for certified mail (PEC), with a typesetter of the test's choice.
    ///
    /// # Panics
    /// As `start`.
    pub async fn with_certified_mail(engine: Engine, rooms: Vec<Room>, press: Press) -> Self {
        Self::with(engine, rooms, press, Settings { pec: true, ..Settings::default() }).await
    }

    async fn with(engine: Engine, rooms: Vec<Room>, press: Press, settings: Settings) -> Self {
        let clock = Clock::fake("2026-10-05T07:30:00Z".parse().expect("an instant"));
        let place = engine.place().await;
        let ids = Ids::seeded(clock.clone(), 1);
        let db = Db::open(&place.url, Size { readers: 2, connections: 4 }, clock.clone(), ids).expect("a database");
        let steps: Vec<Migration> = migrations(&rooms);
        migrate(&db, &steps).await.expect("migrations");
        let public_url = if settings.public_url.is_empty() { "http://sportello.test" } else { &settings.public_url };
        let settings = Settings {
            public_url: public_url.to_owned(),
            secure_cookies: false,
            behind_proxy: false,
            demo: false,
            ..settings
        };
        let app = App::new(db, press, settings, &rooms).expect("the rooms fit together");
        let router = web::router(&app, &rooms);
        Self { app, clock, router, place }
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &Db {
        self.app.db()
    }

    /// The database's address, for another node.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.place.url
    }

    /// A browser of somebody who is not signed in.
    #[must_use]
    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A browser that another node of the program answers, on the same PostgreSQL database.
    ///
    /// # Panics
    /// Where the node cannot start.
    #[must_use]
    pub fn visitor_elsewhere(&self, rooms: &[Room]) -> Browser {
        let (clock, size) = (self.clock.clone(), Size { readers: 2, connections: 4 });
        let db = Db::open(&self.place.url, size, clock.clone(), Ids::random(clock)).expect("a database");
        let press = Press::new(None, 1, web::press::Limits::default());
        let app = App::new(db, press, self.app.settings().clone(), rooms).expect("the rooms fit together");
        Browser::new(web::router(&app, rooms))
    }

    /// A browser of somebody new with a role, in an office or in all of them.
    ///
    /// # Panics
    /// Where signing in fails.
    pub async fn sign_in(&self, role: Role, office: Option<OfficeId>) -> Browser {
        let (email, _) = self.person(role, office).await;
        let mut browser = self.visitor();
        let answer = browser.post("/staff/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, 303, "signing in: {}", answer.text());
        browser
    }

    /// An account with a role; its address and its identifier.
    ///
    /// # Panics
    /// Where the account cannot be made.
    pub async fn person(&self, role: Role, office: Option<OfficeId>) -> (String, PersonId) {
        let number: kernel::ids::Uuid = self.db().ids().make();
        let email = format!("{role}-{number}@example.it");
        let new = NewPerson {
            email: email.clone(),
            name: format!("Persona {role}"),
            password_hash: Some(password_hash()),
            must_change_password: false,
            roles: vec![Held { role, office }],
        };
        let id = self.db().write(move |tx| people::create(tx, &new)).await.expect("an account");
        (email, id)
    }

    /// The notices that wait to be sent, the newest first.
    ///
    /// # Panics
    /// Where the database does not answer.
    pub async fn outbox(&self) -> Vec<Notice> {
        self.db().read(|tx| outbox::page(tx, State::Waiting, 1000, 0)).await.expect("the outbox").0
    }

    /// Seals all pending rows of the ledger.
    ///
    /// # Panics
    /// Where the database does not answer.
    pub async fn seal(&self) {
        while self.db().write(kernel::ledger::seal).await.expect("a seal") > 0 {}
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // A text that a page asked for and no language has is a fault, whichever test came across it.
        let missing = self.app.catalog().missing();
        if !std::thread::panicking() {
            assert!(missing.is_empty(), "missing texts: {missing:?}");
        }
    }
}

/// The migrations of the program: the floors below first, then the rooms in their order.
#[must_use]
pub fn migrations(rooms: &[Room]) -> Vec<Migration> {
    let below = kernel::MIGRATIONS.iter().chain(web::MIGRATIONS);
    below.chain(rooms.iter().flat_map(|room| room.migrations)).copied().collect()
}

fn password_hash() -> String {
    use std::sync::OnceLock;
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| people::hash_password(PASSWORD).expect("a hash")).clone()
}
