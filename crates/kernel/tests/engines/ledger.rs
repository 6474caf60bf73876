//! The account: rows are booked, taken back and booked anew, and never changed.

use kernel::db::Tx;
use kernel::ledger::{self, Channel, Entry, Filter, Kind, Outcome, Ref, RowId};
use kernel::{Error, OfficeId, Result, ServiceId};

use crate::support::{BOTH, Place};

/// A request of May 2026, as the rooms book it.
pub(crate) fn asked(office: OfficeId, subject: impl ToString) -> Entry {
    let mut entry = Entry::asked(Kind::Request, office, Ref::new("request", subject), "2026-05-04".parse().unwrap());
    entry.service = Some(ServiceId::from(kernel::ids::Uuid::from_u128(5)));
    entry.channel = Some(Channel::Email);
    entry.due_legal = Some("2026-06-03".parse().unwrap());
    entry.reference = Some("prot. 118/2026".into());
    entry
}

pub(crate) fn answered(office: OfficeId, subject: impl ToString) -> Entry {
    let mut entry = asked(office, subject).delivered("2026-05-11".parse().unwrap(), 5, Outcome::Done);
    entry.due_promised = Some("2026-05-08".parse().unwrap());
    entry
}

pub(crate) fn year() -> (jiff::civil::Date, jiff::civil::Date) {
    ("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap())
}

/// The sum of the weights of an office's cells, and the rows that hold.
fn sums(tx: &mut Tx<'_>, office: OfficeId) -> Result<(i64, u64)> {
    let (from, to) = year();
    let sum = ledger::cells(tx, office, from, to)?.iter().map(|(_, count)| count).sum();
    let (_, total) = ledger::page(tx, office, (from, to), &Filter::default(), None, (10, 0))?;
    Ok((sum, total))
}

async fn book(place: &Place, entry: Entry) -> RowId {
    place.db.write(move |tx| ledger::record(tx, &entry)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_is_read_as_it_was_booked() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        let mut entry = answered(office, "a");
        entry.excluded = Some("doppia".into());
        entry.score = Some(4);
        entry.minutes = Some(12);
        entry.charter = Some("2026/1".into());
        entry.source = Some("posta 2026.mbox".into());
        let id = book(&place, entry.clone()).await;
        let row = place.db.read(move |tx| ledger::row(tx, id)).await.unwrap();
        assert_eq!((row.entry, row.weight, row.reverses), (entry, 1, None), "{engine:?}");
        assert_eq!(row.recorded_at, place.clock.now());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_taken_back_counts_nothing_and_what_replaces_it_counts_once() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        let sealed = engine == crate::support::Engine::Sqlite;
        let open = book(&place, asked(office, "a")).await;
        let kept = book(&place, answered(office, "b")).await;
        if sealed {
            place.db.write(ledger::seal).await.unwrap();
        }
        let replaced = answered(office, "a");
        let now = place.db.write(move |tx| ledger::replace(tx, open, &replaced)).await.unwrap();
        let subject = Ref::new("request", "a");
        assert_eq!(place.db.read(move |tx| ledger::current(tx, &subject)).await.unwrap(), now);
        assert_eq!(place.db.read(move |tx| sums(tx, office)).await.unwrap(), (2, 2));
        let taken = place.db.write(move |tx| ledger::reverse(tx, kept)).await.unwrap();
        assert_eq!(taken, answered(office, "b"));
        assert_eq!(place.db.read(move |tx| sums(tx, office)).await.unwrap(), (1, 1));
        let gone = Ref::new("request", "b");
        assert!(matches!(place.db.read(move |tx| ledger::current(tx, &gone)).await, Err(Error::NotFound)));
        place.db.write(ledger::seal).await.unwrap();
        assert_eq!(place.db.read(move |tx| sums(tx, office)).await.unwrap(), (1, 1), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_is_taken_back_once_whoever_asks() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        let id = book(&place, asked(office, "a")).await;
        let mut rivals = Vec::new();
        for _ in 0..8 {
            let db = place.db.clone();
            rivals.push(tokio::spawn(async move { db.write(move |tx| ledger::reverse(tx, id)).await }));
        }
        let mut done = 0;
        for rival in rivals {
            match rival.await.unwrap() {
                Ok(_) => done += 1,
                Err(Error::Conflict(message)) => assert_eq!(message.key, "kernel-ledger-already-reversed"),
                Err(error) => panic!("{engine:?}: {error}"),
            }
        }
        assert_eq!(done, 1);
        assert_eq!(place.db.read(move |tx| sums(tx, office)).await.unwrap(), (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reversal_is_not_reversed_and_nothing_is_no_row() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        let id = book(&place, asked(office, "a")).await;
        place.db.write(move |tx| ledger::reverse(tx, id)).await.unwrap();
        let sql = "SELECT id FROM ledger WHERE weight = -1 ORDER BY id";
        let reversal: RowId = place.db.read(move |tx| tx.one(sql, &[], |row| row.next())).await.unwrap();
        assert!(matches!(place.db.write(move |tx| ledger::reverse(tx, reversal)).await, Err(Error::NotFound)));
        let nobody: RowId = place.db.ids().make();
        assert!(matches!(place.db.write(move |tx| ledger::reverse(tx, nobody)).await, Err(Error::NotFound)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_contradicts_itself_is_refused_by_name() {
    for engine in BOTH {
        let place = engine.place().await;
        let office = place.db.ids().make();
        let mut early = answered(office, "a");
        early.delivered_on = Some("2026-05-03".parse().unwrap());
        let mut open_and_delivered = answered(office, "a");
        open_and_delivered.outcome = Outcome::Open;
        let mut without_reason = asked(office, "a");
        without_reason.excluded = Some(String::new());
        let wrong =
            [(early, "ledger_order"), (open_and_delivered, "ledger_open"), (without_reason, "ledger_excluded_reason")];
        for (entry, name) in wrong {
            let done = place.db.write(move |tx| ledger::record(tx, &entry)).await;
            assert!(matches!(&done, Err(Error::Constraint(found)) if found == name), "{engine:?}: {name}: {done:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_are_booked_as_one_by_one() {
    for engine in BOTH {
        let place = engine.place().await;
        let (alone, together): (OfficeId, OfficeId) = (place.db.ids().make(), place.db.ids().make());
        let entries = |office| (0..2_300).map(move |n| if n % 2 == 0 { asked(office, n) } else { answered(office, n) });
        place
            .db
            .write(move |tx| entries(alone).try_for_each(|entry| ledger::record(tx, &entry).map(|_| ())))
            .await
            .unwrap();
        let booked = place.db.write(move |tx| ledger::record_all(tx, entries(together), |_| ())).await.unwrap();
        assert_eq!(booked, 2_300);
        let (from, to) = year();
        let read = place.db.read(move |tx| {
            let rows = ledger::page(tx, together, (from, to), &Filter::default(), None, (3_000, 0))?.0;
            Ok((rows, ledger::cells(tx, alone, from, to)?, ledger::cells(tx, together, from, to)?))
        });
        let (rows, first, second) = read.await.unwrap();
        assert_eq!(first, second, "{engine:?}");
        let ids: Vec<RowId> = rows.iter().take(2_100).map(|row| row.id).collect();
        assert_eq!(place.db.write(move |tx| ledger::reverse_all(tx, &ids, |_| ())).await.unwrap(), 2_100);
        assert_eq!(place.db.read(move |tx| sums(tx, together)).await.unwrap(), (200, 200));
    }
}
