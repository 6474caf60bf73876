//! A database of its own for every test, on either engine.

use kernel::clock::Clock;
use kernel::db::{self, Db, Migration, Size};
use kernel::ids::Ids;
use tempfile::TempDir;

/// The engine that a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// A file in a temporary folder.
    Sqlite,
    /// A schema of its own on the test server.
    Postgres,
}

pub(crate) const BOTH: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// An open database, its clock, and where it is; gone when dropped.
pub(crate) struct Place {
    pub(crate) db: Db,
    pub(crate) clock: Clock,
    pub(crate) url: String,
    // Fields are dropped in this order: the database before the ground that it stands on.
    ground: Ground,
}

enum Ground {
    Folder { _folder: TempDir },
    Schema { server: String, name: String },
}

impl Place {
    /// Drops the database and keeps the ground that it stands on.
    pub(crate) fn close(self) -> impl Drop {
        self.ground
    }
}

impl Engine {
    /// An empty database with the kernel's tables.
    pub(crate) async fn place(self) -> Place {
        let place = self.bare();
        db::migrate(&place.db, kernel::MIGRATIONS).await.expect("the kernel's tables");
        place
    }

    /// The same with one more table.
    pub(crate) async fn with(self, sql: &'static str) -> Place {
        let place = self.place().await;
        db::migrate(&place.db, &[Migration::new("test", "0001_test", sql)]).await.expect("the test's table");
        place
    }

    /// A database without any table.
    pub(crate) fn bare(self) -> Place {
        let (url, ground) = match self {
            Self::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                (folder.path().join("test.db").display().to_string(), Ground::Folder { _folder: folder })
            }
            Self::Postgres => {
                let server = std::env::var("SPORTELLO_TEST_POSTGRES")
                    .expect("SPORTELLO_TEST_POSTGRES is not set: e2e/postgres.sh start prints it");
                let name = format!("kernel_{}", kernel::ids::Uuid::from_u128(random()).simple());
                statement(&server, format!("CREATE SCHEMA {name}"));
                let url = format!("{server}?application_name={name}&options=-c%20search_path%3D{name}");
                (url, Ground::Schema { server, name })
            }
        };
        let clock = Clock::fake("2026-10-05T07:30:00Z".parse().expect("an instant"));
        let db = open(&url, &clock);
        Place { db, clock, url, ground }
    }
}

/// Opens a database once more, as another node would.
pub(crate) fn open(url: &str, clock: &Clock) -> Db {
    let size = Size { readers: 2, connections: 8 };
    Db::open(url, size, clock.clone(), Ids::random(clock.clone())).expect("a database")
}

impl Drop for Ground {
    fn drop(&mut self) {
        if let Self::Schema { server, name } = self {
            statement(server, format!("DROP SCHEMA {name} CASCADE"));
        }
    }
}

/// Runs a statement beside the database under test, on a thread where blocking is allowed.
fn statement(server: &str, sql: String) {
    let server = server.to_owned();
    let done = std::thread::spawn(move || {
        postgres::Client::connect(&server, postgres::NoTls).and_then(|mut client| client.batch_execute(&sql))
    });
    done.join().expect("a thread").expect("the test server answers");
}

fn random() -> u128 {
    use std::hash::{BuildHasher, RandomState};
    let half = || u128::from(RandomState::new().hash_one(std::process::id()));
    (half() << 64) | half()
}
