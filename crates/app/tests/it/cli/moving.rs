//! `sportello verify`, `backup`, `restore` and `copy`: nothing is lost on the way, and what was changed is found.

use kernel::people;
use testkit::Engine;

use super::{House, filled, found, open};

const HOUSING: &str = "Attestazione di idoneità dell'alloggio";

#[tokio::test]
async fn a_row_that_was_tampered_with_is_found_and_its_backup_is_not_restored() {
    let house = House::new();
    let (file, url) = (house.path("x.db"), house.url("x.db"));
    drop(filled(&url).await);
    let verified = house.json(&["verify", "--json", "--database", &url]);
    assert_eq!(
        (&verified["in_order"], &verified["rows"], &verified["pending"]),
        (&true.into(), &90.into(), &10.into())
    );
    let raw = rusqlite::Connection::open(&file).unwrap();
    let changed = "UPDATE ledger SET working_days = 0 WHERE id = (SELECT id FROM ledger WHERE working_days > 5 ORDER BY id LIMIT 1)";
    assert_eq!(raw.execute(changed, []).unwrap(), 1);
    let words = house.refused(4, &["verify", "--database", &url]);
    assert!(words.contains("seal 1"), "{words}");
    let answer = house.run(&["verify", "--json", "--database", &url]);
    let answer: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!((&answer["in_order"], &answer["fault"]), (&false.into(), &"seal".into()));
    house.done(&["backup", "b.db", "--database", &url]);
    let words = house.refused(4, &["restore", "b.db"]);
    assert!(words.contains("Nothing was replaced"), "{words}");
    assert_eq!(house.run(&["restore", "b.db", "--accept-broken"]).code, 4);
    assert_eq!(house.json(&["user", "list", "--json"])[0]["email"], "anna@example.it");
}

#[tokio::test]
async fn a_backup_of_either_engine_comes_back_into_either() {
    for from in Engine::BOTH {
        for to in Engine::BOTH {
            let (house, from, to) = (House::new(), from.place().await, to.place().await);
            let db = filled(&from.url).await;
            house.done(&["backup", "b.db", "--database", &from.url]);
            assert!(house.refused(3, &["backup", "b.db", "--database", &from.url]).contains("exists already"));
            db.write(|tx| {
                people::page(tx, "", 1, 0).and_then(|(p, _)| people::set_password(tx, p[0].id, "later", true))
            })
            .await
            .unwrap();
            house.done(&["restore", "b.db", "--database", &to.url]);
            let restored = open(&to.url).await;
            let person = restored.read(|tx| people::by_email(tx, "anna@example.it")).await.unwrap().unwrap();
            assert_eq!(person.password_hash, None);
            assert_eq!(found(&restored, "idoneità alloggi").await, [HOUSING]);
            let verified = house.json(&["verify", "--json", "--database", &to.url]);
            assert_eq!((&verified["rows"], &verified["pending"]), (&90.into(), &10.into()));
        }
    }
}

#[tokio::test]
async fn what_is_there_is_replaced_only_after_a_yes() {
    for engine in Engine::BOTH {
        let (house, place) = (House::new(), engine.place().await);
        let db = filled(&place.url).await;
        house.done(&["backup", "b.db", "--database", &place.url]);
        db.write(|tx| people::page(tx, "", 1, 0).and_then(|(p, _)| people::set_password(tx, p[0].id, "later", true)))
            .await
            .unwrap();
        let words = house.refused(3, &["restore", "b.db", "--database", &place.url]);
        assert!(words.contains("not empty") && words.contains("--yes"), "{words}");
        let later = db.read(|tx| people::by_email(tx, "anna@example.it")).await.unwrap().unwrap();
        assert_eq!(later.password_hash.as_deref(), Some("later"));
        house.done(&["restore", "b.db", "--yes", "--database", &place.url]);
        let restored = db.read(|tx| people::by_email(tx, "anna@example.it")).await.unwrap().unwrap();
        assert_eq!(restored.password_hash, None);
        assert_eq!(found(&db, "idoneità alloggi").await, [HOUSING]);
    }
}

#[test]
fn what_is_no_backup_is_refused() {
    let house = House::new();
    std::fs::write(house.path("letter.txt"), "Gentile ufficio,\n".repeat(400)).unwrap();
    rusqlite::Connection::open(house.path("other.db")).unwrap().execute_batch("CREATE TABLE t (n BIGINT)").unwrap();
    for file in ["letter.txt", "other.db"] {
        let words = house.refused(3, &["restore", file]);
        assert!(words.contains(file) && words.contains("no backup"), "{words}");
    }
    assert!(house.refused(3, &["restore", "nowhere.db"]).contains("nowhere.db"));
    for args in [&["backup", "b.db"][..], &["verify"]] {
        assert!(house.refused(1, args).contains("there is no database"));
    }
}

#[test]
fn a_backup_of_a_newer_version_is_refused() {
    let house = House::new();
    house.done(&["user", "list"]);
    house.done(&["backup", "b.db"]);
    let raw = rusqlite::Connection::open(house.path("b.db")).unwrap();
    raw.execute("INSERT INTO migrations VALUES ('moon', '0001_moon', '', 0)", []).unwrap();
    let words = house.refused(3, &["restore", "b.db"]);
    assert!(words.contains("newer version") && words.contains("moon"), "{words}");
}

#[tokio::test]
async fn a_copy_to_postgresql_and_back_holds_the_same_row_by_row() {
    let (house, middle) = (House::new(), Engine::Postgres.place().await);
    let (first, last) = (house.url("first.db"), house.url("last.db"));
    let mut db = filled(&first).await;
    let there = house.json(&["copy", "--from", &first, "--to", &middle.url, "--json"]);
    let back = house.json(&["copy", "--from", &middle.url, "--to", &last, "--json"]);
    assert_eq!(there["tables"], back["tables"]);
    assert_eq!((&back["ledger"]["rows"], &back["ledger"]["pending"]), (&90.into(), &10.into()));
    let rows = |table: &str| {
        let tables = back["tables"].as_array().unwrap();
        tables.iter().find(|row| row["table"] == table).unwrap()["rows"].as_u64().unwrap()
    };
    assert_eq!((rows("ledger"), rows("people"), rows("search_entries")), (100, 1, 1));
    for url in [&first, &middle.url, &last] {
        db = open(url).await;
        assert_eq!(found(&db, "idoneità alloggi").await, [HOUSING], "{url}");
    }
    // The engine's own index follows what is written after the copy, too.
    db.write(|tx| kernel::search::remove(tx, &super::housing().subject)).await.unwrap();
    assert!(found(&db, "idoneità alloggi").await.is_empty());
    let words = house.refused(3, &["copy", "--from", &first, "--to", &last]);
    assert!(words.contains("not empty"), "{words}");
    let words = house.refused(3, &["copy", "--from", &house.url("nowhere.db"), "--to", &last]);
    assert!(words.contains("nowhere.db") && !house.path("nowhere.db").exists(), "{words}");
    assert_eq!(house.run(&["copy", "--from", &first, "--to", &first]).code, 2);
}
