//! What is written is read again, the same on both engines.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Value;
use kernel::{OfficeId, params};
use proptest::prelude::*;

use crate::support::{BOTH, Place};

const KINDS: &str = "CREATE TABLE kinds (
  id BIGINT PRIMARY KEY, a BOOLEAN, b BIGINT, c DOUBLE PRECISION, d TEXT, e BYTEA
);";

type Row = (Option<bool>, Option<i64>, Option<f64>, Option<String>, Option<Vec<u8>>);

async fn write(place: &Place, rows: Vec<Row>) {
    let sql = "INSERT INTO kinds (id, a, b, c, d, e) VALUES ($1, $2, $3, $4, $5, $6)";
    let insert = place.db.write(move |tx| {
        for (id, (a, b, c, d, e)) in (0_i64..).zip(&rows) {
            tx.change(sql, params![id, a, b, c, d, e])?;
        }
        Ok(())
    });
    insert.await.unwrap();
}

async fn read(place: &Place) -> Vec<Row> {
    let sql = "SELECT a, b, c, d, e FROM kinds ORDER BY id";
    let rows = place.db.read(move |tx| {
        tx.list(sql, params![], |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?, row.next()?)))
    });
    rows.await.unwrap()
}

fn row() -> impl Strategy<Value = Row> {
    use proptest::option::of;
    let number =
        prop_oneof![any::<f64>().prop_filter("a number", |n| !n.is_nan()), (-1000_i32..1000).prop_map(f64::from)];
    // No zero character: it has a test of its own.
    let text = "[^\\u{0}]{0,40}";
    (of(any::<bool>()), of(any::<i64>()), of(number), of(text), of(proptest::collection::vec(any::<u8>(), 0..60)))
}

#[test]
fn every_kind_of_value_comes_back_as_it_was() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(8));
    let rows = proptest::collection::vec(row(), 50);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let checked = runner.run(&rows, |rows| {
        runtime.block_on(async {
            for engine in BOTH {
                let place = engine.with(KINDS).await;
                write(&place, rows.clone()).await;
                assert_eq!(read(&place).await, rows, "{engine:?}");
            }
        });
        Ok(())
    });
    checked.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ends_of_each_kind_come_back_too() {
    let long = "è".repeat(300_000);
    let rows: Vec<Row> = vec![
        (None, None, None, None, None),
        (Some(true), Some(i64::MAX), Some(f64::MAX), Some(String::new()), Some(vec![])),
        (Some(false), Some(i64::MIN), Some(f64::MIN_POSITIVE), Some(long), Some(vec![0; 500_000])),
        (Some(true), Some(0), Some(f64::INFINITY), Some("'; DROP TABLE kinds; --".into()), Some(vec![0, 255])),
        (Some(true), Some(-1), Some(-0.0), Some("\u{1f600} ñ \u{fffd} \u{7}".into()), None),
        (None, Some(1 << 53), Some(3.0), Some("007".into()), Some(b"007".to_vec())),
    ];
    for engine in BOTH {
        let place = engine.with(KINDS).await;
        write(&place, rows.clone()).await;
        assert_eq!(read(&place).await, rows, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_engine_cannot_keep_neither_keeps() {
    for engine in BOTH {
        let place = engine.with(KINDS).await;
        let odd = vec![(None, None, Some(f64::NAN), Some("a\0b".to_owned()), None)];
        write(&place, odd).await;
        assert_eq!(read(&place).await, [(None, None, None, Some("a\u{fffd}b".to_owned()), None)], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn instants_dates_and_identifiers_keep_their_meaning() {
    for engine in BOTH {
        let place = engine.with(KINDS).await;
        let (at, on): (Timestamp, Date) = ("2026-10-25T01:30:00.123Z".parse().unwrap(), "2026-02-28".parse().unwrap());
        let office: OfficeId = place.db.ids().make();
        let found = place
            .db
            .write(move |tx| {
                let sql = "INSERT INTO kinds (id, b, d) VALUES ($1, $2, $3)";
                tx.change(sql, params![1, at, on])?;
                tx.change(sql, params![2, None::<Timestamp>, Some(office)])?;
                tx.list("SELECT b, d FROM kinds ORDER BY id", params![], |row| {
                    Ok((row.next::<Option<Timestamp>>()?, row.next::<Value<'static>>()?))
                })
            })
            .await;
        let (date, id) = (Value::text("2026-02-28"), Value::text(office.to_string()));
        assert_eq!(found.unwrap(), [(Some(at), date), (None, id)], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_column_read_as_something_else_is_a_fault_and_not_a_guess() {
    for engine in BOTH {
        let place = engine.with(KINDS).await;
        write(&place, vec![(Some(true), Some(300), None, Some("word".into()), None)]).await;
        let small =
            place.db.read(|tx| tx.one("SELECT b FROM kinds ORDER BY id", params![], |row| row.next::<u8>())).await;
        let date =
            place.db.read(|tx| tx.one("SELECT d FROM kinds ORDER BY id", params![], |row| row.next::<Date>())).await;
        let none =
            place.db.read(|tx| tx.one("SELECT c FROM kinds ORDER BY id", params![], |row| row.next::<f64>())).await;
        let more = place.db.read(|tx| {
            tx.one("SELECT b FROM kinds ORDER BY id", params![], |row| Ok((row.next::<i64>()?, row.next::<i64>()?)))
        });
        assert!(small.is_err() && date.is_err() && none.is_err() && more.await.is_err(), "{engine:?}");
    }
}
