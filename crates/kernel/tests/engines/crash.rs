//! kill -9 in a storm of writes: what was confirmed is there, whole, and the ledger's chain verifies.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use kernel::clock::Clock;
use kernel::ledger::{self, Entry, Kind, Ref};
use kernel::{OfficeId, Result, outbox, params};

use crate::support::{BOTH, open};

const STORM: &str = "SPORTELLO_TEST_STORM";
const WRITES: &str = "CREATE TABLE writes (id TEXT PRIMARY KEY, row_id TEXT NOT NULL, notice TEXT NOT NULL);";
/// How many confirmations are awaited before the storm is cut.
const ENOUGH: usize = 400;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_kill_9_every_confirmed_write_is_there_and_the_chain_verifies() {
    for engine in BOTH {
        let place = engine.with(WRITES).await;
        let mut confirmed = BTreeSet::new();
        for _ in 0..3 {
            let url = place.url.clone();
            confirmed.extend(tokio::task::spawn_blocking(move || cut_storm(&url)).await.unwrap());
        }
        assert!(confirmed.len() >= 3 * ENOUGH, "{engine:?}: {} writes", confirmed.len());
        let whole =
            "SELECT w.id FROM writes w JOIN ledger l ON l.id = w.row_id JOIN outbox o ON o.id = w.notice ORDER BY w.id";
        let found: BTreeSet<String> =
            place.db.read(move |tx| tx.list(whole, params![], |row| row.next())).await.unwrap().into_iter().collect();
        let lost: Vec<_> = confirmed.difference(&found).collect();
        assert!(lost.is_empty(), "{engine:?}: {} of {} confirmed writes are lost", lost.len(), confirmed.len());
        let counts =
            "SELECT (SELECT COUNT(*) FROM writes), (SELECT COUNT(*) FROM ledger), (SELECT COUNT(*) FROM outbox)";
        let (writes, rows, notices): (usize, usize, usize) = place
            .db
            .read(move |tx| tx.one(counts, params![], |row| Ok((row.next()?, row.next()?, row.next()?))))
            .await
            .unwrap();
        assert_eq!((writes, rows, notices), (found.len(), found.len(), found.len()), "{engine:?}: all or nothing");
        let verified = ledger::verify(&place.db, |_| ()).await.unwrap().unwrap();
        assert_eq!(verified.rows + verified.pending, found.len() as u64);
        while place.db.write(ledger::seal).await.unwrap() > 0 {}
        assert_eq!(ledger::verify(&place.db, |_| ()).await.unwrap().unwrap().rows, found.len() as u64);
    }
}

/// Lets a second process write, kills it, and returns what it had confirmed.
fn cut_storm(url: &str) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().expect("the test's own program"))
        .args(["--exact", "crash::the_storm_itself", "--nocapture", "--ignored"])
        .env(STORM, url)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a second process");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut confirmed = Vec::new();
    let take = |line: String, confirmed: &mut Vec<String>| {
        confirmed.extend(line.strip_prefix("confirmed ").map(str::to_owned));
    };
    while confirmed.len() < ENOUGH {
        take(lines.next().expect("the storm goes on").expect("a line"), &mut confirmed);
    }
    child.kill().expect("SIGKILL");
    child.wait().expect("its end");
    for line in lines.map_while(std::io::Result::ok) {
        take(line, &mut confirmed);
    }
    // The line that the end cut short confirms nothing.
    confirmed.retain(|id| id.len() == 36);
    confirmed
}

/// Not a test: what the second process does until it is killed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "started by the test above in a process of its own"]
async fn the_storm_itself() {
    let Ok(url) = std::env::var(STORM) else { return };
    let db = open(&url, &Clock::system());
    let mut writers = Vec::new();
    for _ in 0..32 {
        let db = db.clone();
        writers.push(tokio::spawn(async move {
            loop {
                let id = db.write(write_one).await.expect("a write");
                let mut out = std::io::stdout().lock();
                writeln!(out, "confirmed {id}").and_then(|()| out.flush()).expect("the parent listens");
            }
        }));
    }
    loop {
        db.write(ledger::seal).await.expect("a seal");
    }
}

fn write_one(tx: &mut kernel::db::Tx<'_>) -> Result<String> {
    let id = tx.id::<kernel::ids::Uuid>().to_string();
    let office: OfficeId = kernel::ids::Uuid::from_u128(7).into();
    let entry = Entry::asked(Kind::Request, office, Ref::new("write", &id), tx.clock().today());
    let row = ledger::record(tx, &entry)?;
    let notice = outbox::send(tx, "anna@example.it", "Ricevuta", "La richiesta è arrivata.")?;
    tx.change("INSERT INTO writes (id, row_id, notice) VALUES ($1, $2, $3)", params![id, row, notice])?;
    Ok(id)
}
