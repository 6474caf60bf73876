//! Files beside the database: `verify` reads them again, `backup` copies them or says that it does not.

use kernel::files::Files;

use super::{House, filled};

/// A house with two files that wait to be registered, and their hashes.
async fn with_files() -> (House, [String; 2]) {
    let house = House::new();
    std::fs::create_dir(house.path("data")).unwrap();
    drop(filled(&house.url("data/sportello.db")).await);
    let files = Files::in_folder(&house.path("data/files")).unwrap();
    let mut names = Vec::new();
    let raw = rusqlite::Connection::open(house.path("data/sportello.db")).unwrap();
    raw.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for content in ["una planimetria", "una carta di identità"] {
        let name = files.put(content.as_bytes().to_vec().into()).await.unwrap();
        let row = "INSERT INTO protocol_uploads (id, person, name, media_type, bytes, sha256, at) VALUES (?1, 'a', 'a.txt', 'text/plain', 1, ?1, 0)";
        assert_eq!(raw.execute(row, [&name]).unwrap(), 1);
        names.push(name);
    }
    (house, names.try_into().unwrap())
}

impl House {
    fn kept(&self, folder: &str, name: &str) -> std::path::PathBuf {
        self.path(folder).join(&name[..3]).join(name)
    }
}

#[tokio::test]
async fn a_file_that_was_changed_or_is_gone_is_found_by_its_hash() {
    let (house, [first, second]) = with_files().await;
    let found = house.json(&["verify", "--json"]);
    assert_eq!(
        (&found["files"]["all"], &found["files"]["read"], &found["in_order"]),
        (&2.into(), &2.into(), &true.into())
    );
    assert!(house.done(&["verify"]).contains("All 2 files are in order"));
    assert!(house.done(&["verify", "--sample", "1"]).contains("1 of 2 files were read"));
    std::fs::write(house.kept("data/files", &first), b"altro").unwrap();
    std::fs::remove_file(house.kept("data/files", &second)).unwrap();
    let words = house.refused(4, &["verify"]);
    assert!(words.contains(&format!("1 files are not there: {second}")), "{words}");
    assert!(words.contains(&format!("1 files are not what was kept: {first}")), "{words}");
    assert!(house.done(&["verify", "--sample", "0"]).contains("None of the 2 files was read"));
}

#[tokio::test]
async fn a_backup_takes_the_files_along_or_says_that_it_does_not() {
    let (house, [first, second]) = with_files().await;
    let said = house.done(&["backup", "a.db"]);
    assert!(said.contains("NOT in it: 2 files") && said.contains("--files"), "{said}");
    assert!(house.done(&["backup", "b.db", "--files", "copies"]).contains("2 files copied"));
    assert!(house.done(&["backup", "c.db", "--files", "copies"]).contains("0 files copied"), "only what is not there");
    for name in [&first, &second] {
        std::fs::remove_file(house.kept("data/files", name)).unwrap();
    }
    house.refused(4, &["verify"]);
    house.done(&["restore", "b.db", "--yes", "--files", "copies"]);
    assert!(house.done(&["verify"]).contains("All 2 files are in order"));
    std::fs::write(house.kept("data/files", &first), b"altro").unwrap();
    std::fs::remove_file(house.kept("copies", &first)).unwrap();
    let words = house.refused(4, &["backup", "d.db", "--files", "copies"]);
    assert!(words.contains("not what was kept"), "{words}");
    assert!(house.path("d.db").exists(), "the database is safe all the same");
}
