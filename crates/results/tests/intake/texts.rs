//! Everything that can be said has its words in both languages.

use std::collections::BTreeSet;
use std::path::Path;

use kernel::i18n::keys;

const IT: &str = include_str!("../../src/lang/it.ftl");
const EN: &str = include_str!("../../src/lang/en.ftl");

/// The keys that stand in the sources of a folder, in quotation marks.
fn said(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            said(&path, keys);
        } else {
            let source = std::fs::read_to_string(path).unwrap();
            let quoted = source.split('"').filter(|text| text.starts_with("intake-") && !text.contains('{'));
            keys.extend(quoted.map(str::to_owned));
        }
    }
}

/// The arguments that a text of this key takes.
fn arguments(source: &str, key: &str) -> BTreeSet<String> {
    let after = source.split_once(&format!("\n{key} =")).map_or("", |(_, after)| after);
    let mut lines = after.lines();
    let first = lines.next().unwrap_or_default();
    let more = lines.take_while(|line| line.starts_with([' ', '}']));
    let text = std::iter::once(first).chain(more).collect::<Vec<_>>().join("\n");
    let names = text.split('$').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_alphabetic).collect());
    names.collect()
}

#[test]
fn every_sentence_is_there_in_both_languages_with_the_same_arguments() {
    let mut wanted = BTreeSet::new();
    said(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/intake")), &mut wanted);
    said(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../sheets/src")), &mut wanted);
    wanted.extend(results::intake::Field::ALL.map(results::intake::Field::label_key));
    assert!(wanted.len() > 80, "{}", wanted.len());
    for (name, source) in [("it", IT), ("en", EN)] {
        let there: BTreeSet<_> = keys(source).into_iter().filter(|key| key.starts_with("intake-")).collect();
        let wanted: BTreeSet<_> = wanted.iter().map(String::as_str).collect();
        assert!(wanted.is_subset(&there), "{name} lacks {:?}", wanted.difference(&there));
    }
    for key in &wanted {
        assert_eq!(arguments(IT, key), arguments(EN, key), "{key}");
    }
}
