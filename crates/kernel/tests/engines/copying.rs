//! From SQLite to PostgreSQL and back: the same rows, and the ledger's chain still holds.

use kernel::db::{Db, Tx, Value, copy, tables};
use kernel::i18n::Lang;
use kernel::ledger::{self, Channel, Entry, Kind, Outcome, Ref};
use kernel::permit::{Held, Role};
use kernel::search::{self, Document};
use kernel::{OfficeId, Result, outbox, params, people};

use crate::support::Engine;

fn fill(tx: &mut Tx<'_>) -> Result<()> {
    let office: OfficeId = tx.id();
    let new = people::NewPerson {
        email: "Anna@Example.it".into(),
        name: "Anna Bianchi".into(),
        password_hash: None,
        must_change_password: true,
        roles: vec![Held { role: Role::Head, office: Some(office) }],
    };
    people::create(tx, &new)?;
    let day = tx.clock().today();
    for number in 0..2500 {
        let mut entry = Entry::asked(Kind::Request, office, Ref::new("request", number), day);
        entry.channel = Some(Channel::Email);
        entry.minutes = (number % 5 == 0).then_some(number);
        if number % 3 == 0 {
            entry = entry.delivered(day, 0, Outcome::Done);
        }
        ledger::record(tx, &entry)?;
    }
    outbox::send(tx, "anna@example.it", "È arrivata", "Perché no?\nA presto.")?;
    let subject = Ref::new("service", "residenza");
    let document = Document {
        subject,
        lang: Lang::It,
        title: "Cambio di residenza".into(),
        summary: "Chi cambia casa lo dichiara.".into(),
        text: "Entro venti giorni dal trasloco".into(),
        href: "/services/residenza".into(),
        office: None,
    };
    search::put(tx, &document)
}

/// All rows of all tables as text, truths as numbers: SQLite keeps them so.
async fn everything(db: &Db) -> Vec<String> {
    let tables = [
        ("people", "id, email, name, lang, password_hash, must_change_password, active, created_at", "id"),
        ("roles", "person, role, office", "person, role, office"),
        (
            "ledger",
            "id, recorded_at, kind, office, channel, subject_id, requested_on, days, minutes, outcome, weight",
            "id",
        ),
        ("ledger_pending", "row_id, office", "row_id"),
        ("ledger_seals", "number, sealed_at, rows, members, hash", "number"),
        ("ledger_totals", "office, period, cell, kind, channel, outcome, counts", "office, period, cell"),
        ("outbox", "id, created_at, state, recipient, subject, body, attempts, next_at", "id"),
        ("search_entries", "id, kind, lang, title, summary, href, office, stems_title, stems", "id"),
    ];
    let mut all = Vec::new();
    for (table, columns, key) in tables {
        let sql = format!("SELECT {columns} FROM {table} ORDER BY {key}");
        let rows: Vec<Vec<String>> = db
            .read(move |tx| tx.list(&sql, params![], |row| (0..row.width()).map(|_| row.next().map(plain)).collect()))
            .await
            .unwrap();
        all.extend(rows.into_iter().map(|row| format!("{table}: {}", row.join(" | "))));
    }
    all
}

fn plain(value: Value<'static>) -> String {
    match value {
        Value::Bool(yes) => format!("{:?}", Value::Int(i64::from(yes))),
        other => format!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_to_postgres_to_sqlite_gives_identical_rows_and_the_chain_holds() {
    let (first, second, third) =
        (Engine::Sqlite.place().await, Engine::Postgres.place().await, Engine::Sqlite.place().await);
    first.db.write(fill).await.unwrap();
    first.db.write(|tx| ledger::seal(tx).and_then(|_| ledger::seal(tx))).await.unwrap();
    let there = copy(&first.db, &second.db, kernel::MIGRATIONS, |_, _| ()).await.unwrap();
    let back = copy(&second.db, &third.db, kernel::MIGRATIONS, |_, _| ()).await.unwrap();
    assert_eq!(there, back);
    assert_eq!(there.len(), tables(kernel::MIGRATIONS).len());
    let (a, b, c) = (everything(&first.db).await, everything(&second.db).await, everything(&third.db).await);
    assert!(a.len() > 3000);
    assert_eq!(a, b);
    assert_eq!(a, c);
    let mut heads = Vec::new();
    for place in [&first, &second, &third] {
        let verified = ledger::verify(&place.db, |_| ()).await.unwrap().unwrap();
        assert_eq!((verified.rows, verified.pending), (2000, 500));
        heads.push(verified.head);
        let found = place.db.read(|tx| search::find(tx, Lang::It, "residenza", 10, 0)).await.unwrap();
        assert_eq!(found.1, 1, "the engine's own index came along");
    }
    heads.dedup();
    assert_eq!(heads.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_not_empty_is_not_copied_over() {
    let (first, second) = (Engine::Sqlite.place().await, Engine::Sqlite.place().await);
    first.db.write(fill).await.unwrap();
    second.db.write(fill).await.unwrap();
    let before = everything(&second.db).await;
    let done = copy(&first.db, &second.db, kernel::MIGRATIONS, |_, _| ()).await;
    assert!(matches!(done, Err(kernel::Error::Conflict(_))), "{done:?}");
    assert_eq!(everything(&second.db).await, before);
}
