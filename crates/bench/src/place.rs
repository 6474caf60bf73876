//! Where the measured databases are: under `target/bench`, made once and kept where that pays.

use std::path::{Path, PathBuf};
use std::process::Command;

use kernel::clock::Clock;
use kernel::db::{self, Db, Migration, Size};
use kernel::ids::Ids;
use tokio::runtime::Runtime;

use crate::booking;

/// Clients that ask at once.
pub const CLIENTS: usize = 64;

/// The folder of the benchmark.
pub fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/bench");
    std::fs::create_dir_all(&folder).expect("target/bench");
    folder
}

/// A new SQLite file with the kernel's tables and those of the booking.
pub fn fresh(runtime: &Runtime, name: &str) -> PathBuf {
    let path = empty(name);
    let db = open(&path.display().to_string());
    prepare(runtime, &db);
    drop(db);
    path
}

/// The name of a file that is not there yet.
pub fn empty(name: &str) -> PathBuf {
    let path = folder().join(name);
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
    path
}

/// A data folder with the demo, made anew.
pub fn demo() -> String {
    let data = empty_folder("demo");
    crate::program::Running::serve(&data, true).stop();
    data
}

/// Makes the tables and the slots.
pub fn prepare(runtime: &Runtime, db: &Db) {
    let booking = Migration::new("bench", "0001_booking", booking::TABLES);
    runtime.block_on(async {
        db::migrate(db, &[kernel::MIGRATIONS, &[booking]].concat()).await.expect("tables");
        db.write(booking::slots).await.expect("slots");
    });
}

/// Opens a database as the server does.
pub fn open(url: &str) -> Db {
    let clock = Clock::system();
    Db::open(url, Size::default(), clock.clone(), Ids::random(clock)).expect("a database")
}

/// A fixed mixture without pattern (splitmix64), so that every run measures the same: numbers below what is asked for.
pub fn dice(number: u64) -> impl FnMut(u64) -> u64 {
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    move |below| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below
    }
}

/// A runtime of one thread, for a client that leaves the machine to the server.
pub fn thin_runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A data folder that is empty.
pub fn empty_folder(name: &str) -> String {
    let data = folder().join(name);
    let _ = std::fs::remove_dir_all(&data);
    std::fs::create_dir_all(&data).expect("a data folder");
    data.display().to_string()
}

/// A runtime as the server's.
pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime")
}

/// A PostgreSQL server of the benchmark's own, which writes to disk before it answers; ended when dropped.
pub struct Server {
    /// Its address.
    pub url: String,
}

impl Server {
    /// Starts it.
    pub fn start() -> Self {
        let started = script().arg("start").output().expect("e2e/postgres.sh");
        assert!(started.status.success(), "PostgreSQL does not start: {}", String::from_utf8_lossy(&started.stderr));
        Self { url: String::from_utf8_lossy(&started.stdout).trim().to_owned() }
    }

    /// An empty database with tables and slots; its address.
    pub fn fresh(&self, runtime: &Runtime, name: &str) -> String {
        let url = self.empty(name);
        prepare(runtime, &open(&url));
        url
    }

    /// An empty database; its address.
    pub fn empty(&self, name: &str) -> String {
        let mut client = postgres::Client::connect(&self.url, postgres::NoTls).expect("the server");
        client.batch_execute(&format!("DROP DATABASE IF EXISTS {name}")).expect("an old database");
        client.batch_execute(&format!("CREATE DATABASE {name}")).expect("a new database");
        let server = self.url.rsplit_once('/').map_or(self.url.as_str(), |(server, _)| server);
        format!("{server}/{name}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = script().arg("stop").output();
    }
}

fn script() -> Command {
    let mut command = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/postgres.sh"));
    command.env("SPORTELLO_TEST_POSTGRES_PORT", "54339").env("SPORTELLO_TEST_POSTGRES_FSYNC", "on");
    command.env("SPORTELLO_TEST_POSTGRES_DIR", std::env::temp_dir().join("sportello-bench-postgres"));
    command
}
