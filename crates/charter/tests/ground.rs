//! The five sources, loaded from their files into a real database and read back by the front door. On PostgreSQL too, where
//! `SPORTELLO_TEST_POSTGRES` names a server.

use charter::seed::{Loaded, Seed, load};
use kernel::clock::Clock;
use kernel::db::{Db, Migration, Size, Tx, migrate};
use kernel::history::Actor;
use kernel::ids::Ids;
use kernel::{Lang, Result, params};

const SOURCES: [&str; 5] = [
    include_str!("../../app/demo/ministero.toml"),
    include_str!("../../app/demo/casale.toml"),
    include_str!("../../app/demo/respi.toml"),
    include_str!("../../app/demo/sui.toml"),
    include_str!("../../app/demo/genova.toml"),
];

/// A database with nothing in it but tables; its folder goes with it.
async fn empty(url: &str) -> Db {
    let clock = Clock::fake("2024-03-04T08:00:00Z".parse().unwrap());
    let db = Db::open(url, Size { readers: 2, connections: 2 }, clock.clone(), Ids::seeded(clock, 7)).unwrap();
    let steps: Vec<Migration> = [kernel::MIGRATIONS, charter::MIGRATIONS].concat();
    migrate(&db, &steps).await.unwrap();
    db
}

async fn on_both(test: impl AsyncFn(Db)) {
    let folder = tempfile::tempdir().unwrap();
    test(empty(&folder.path().join("test.db").display().to_string()).await).await;
    let Ok(server) = std::env::var("SPORTELLO_TEST_POSTGRES") else { return };
    let schema = format!("charter_{}", folder.path().file_name().unwrap().to_string_lossy().replace(['.', '-'], "_").to_lowercase());
    let clock = Clock::system();
    let admin = Db::open(&server, Size { readers: 1, connections: 1 }, clock.clone(), Ids::random(clock)).unwrap();
    let create = format!("CREATE SCHEMA {schema}");
    admin.write(move |tx| tx.execute(&create, &[])).await.unwrap();
    test(empty(&format!("{server}?options=-c%20search_path%3D{schema}")).await).await;
    let drop = format!("DROP SCHEMA {schema} CASCADE");
    admin.write(move |tx| tx.execute(&drop, &[])).await.unwrap();
}

fn seeds() -> Vec<Seed> {
    SOURCES.iter().map(|text| Seed::parse(text).unwrap_or_else(|error| panic!("{error}"))).collect()
}

fn load_all(tx: &mut Tx<'_>, seeds: &[Seed]) -> Result<Vec<Loaded>> {
    seeds.iter().map(|seed| load(tx, &Actor::system(), seed)).collect()
}

async fn loaded(db: &Db) -> Vec<Loaded> {
    let seeds = seeds();
    db.write(move |tx| load_all(tx, &seeds)).await.unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_five_sources_are_loaded_and_read_back() {
    on_both(async |db| {
        let loaded = loaded(&db).await;
        assert_eq!(loaded.iter().map(|one| one.offices.len()).sum::<usize>(), 9);
        println!("{loaded:#?}");
    })
    .await;
}
