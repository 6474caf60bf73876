//! The room with a real database under it: the five sources are loaded from their files and read back by the front door, then changed.
//! Every test runs on `SQLite`, and on `PostgreSQL` where `SPORTELLO_TEST_POSTGRES` names a server.

mod changes;
mod charters;
mod files;
mod sources;

use charter::seed::{Loaded, Seed, load};
use jiff::civil::{Date, date};
use kernel::clock::Clock;
use kernel::db::{Db, Migration, Size, Tx, migrate};
use kernel::history::Actor;
use kernel::ids::Ids;
use kernel::{Error, Invalid, Result};

const SOURCES: [&str; 5] = [
    include_str!("../../../app/demo/ministero.toml"),
    include_str!("../../../app/demo/casale.toml"),
    include_str!("../../../app/demo/respi.toml"),
    include_str!("../../../app/demo/sui.toml"),
    include_str!("../../../app/demo/genova.toml"),
];

/// The day on which the tests' clock stands.
const TODAY: Date = date(2026, 3, 4);

/// Tables and nothing in them.
async fn empty(url: &str) -> Db {
    let clock = Clock::fake("2026-03-04T08:00:00Z".parse().unwrap());
    let db = Db::open(url, Size { readers: 2, connections: 2 }, clock.clone(), Ids::seeded(clock, 7)).unwrap();
    let steps: Vec<Migration> = [kernel::MIGRATIONS, charter::MIGRATIONS].concat();
    migrate(&db, &steps).await.unwrap();
    db
}

/// Runs a test on each engine, each time with tables and nothing in them.
async fn on_both(test: impl AsyncFn(Db)) {
    let folder = tempfile::tempdir().unwrap();
    test(empty(&folder.path().join("test.db").display().to_string()).await).await;
    let Ok(server) = std::env::var("SPORTELLO_TEST_POSTGRES") else { return };
    let name = folder.path().file_name().unwrap().to_string_lossy().to_lowercase().replace('.', "");
    let clock = Clock::system();
    let admin = Db::open(&server, Size { readers: 1, connections: 1 }, clock.clone(), Ids::random(clock)).unwrap();
    let (create, drop) = (format!("CREATE SCHEMA charter_{name}"), format!("DROP SCHEMA charter_{name} CASCADE"));
    admin.write(move |tx| tx.execute(&create, &[])).await.unwrap();
    test(empty(&format!("{server}?options=-c%20search_path%3Dcharter_{name}")).await).await;
    admin.write(move |tx| tx.execute(&drop, &[])).await.unwrap();
}

/// Runs a test on each engine, with the five sources loaded.
async fn with_sources(test: impl AsyncFn(Db)) {
    on_both(async |db| {
        loaded(&db).await;
        test(db).await;
    })
    .await;
}

async fn loaded(db: &Db) -> Vec<Loaded> {
    let seeds: Vec<Seed> = SOURCES.iter().map(|text| Seed::parse(text).unwrap()).collect();
    write(db, move |tx| seeds.iter().map(|seed| load(tx, &by(), seed)).collect::<Result<_>>()).await
}

fn by() -> Actor {
    Actor::system()
}

async fn read<T: Send + 'static>(db: &Db, function: impl FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static) -> T {
    db.read(function).await.unwrap()
}

async fn write<T: Send + 'static>(db: &Db, function: impl FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static) -> T {
    db.write(function).await.unwrap_or_else(|error| panic!("{error}"))
}

/// What a change is refused for.
async fn refused<T: Send + 'static>(db: &Db, function: impl FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static) -> Error {
    db.write(function).await.err().expect("the change is refused")
}

/// The field and the key of the first message of a refusal.
fn first(error: &Error) -> (String, String) {
    let Error::Invalid(Invalid(messages)) = error else { panic!("no refusal beside a field: {error}") };
    let (field, message) = messages.first().expect("a message");
    (field.to_string(), message.key.to_string())
}

fn conflict(error: &Error) -> String {
    let Error::Conflict(message) = error else { panic!("no conflict: {error}") };
    message.key.to_string()
}
