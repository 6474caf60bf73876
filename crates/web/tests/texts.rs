//! No text is missing: every key that code or a template of any room names is there in every language.

mod scan;

use std::collections::BTreeSet;

use kernel::Lang;
use scan::{Room, calls, rooms};

/// All keys of all rooms in Italian, the language that every text starts in.
fn keys(rooms: &[Room]) -> BTreeSet<String> {
    rooms.iter().flat_map(|room| room.keys("it")).collect()
}

fn none(missing: &BTreeSet<String>, what: &str) {
    let list = missing.iter().map(String::as_str).collect::<Vec<_>>().join("\n  ");
    assert!(missing.is_empty(), "{what}:\n  {list}");
}

#[test]
fn every_room_says_the_same_in_every_language() {
    let mut missing = BTreeSet::new();
    for room in rooms() {
        let (italian, english) = (room.keys("it"), room.keys("en"));
        let apart = italian.iter().collect::<BTreeSet<_>>();
        let apart = apart
            .symmetric_difference(&english.iter().collect())
            .map(|key| format!("{}: {key}", room.name))
            .collect::<Vec<_>>();
        missing.extend(apart);
        let repeated = italian.iter().filter(|key| italian.iter().filter(|other| other == key).count() > 1);
        missing.extend(repeated.map(|key| format!("{}: {key} twice", room.name)));
    }
    none(&missing, "texts that one language has and the other has not");
}

/// Which texts citizens read is found out by showing them every page (`languages` in the program's tests); here the languages are compared.
#[test]
fn what_citizens_read_is_the_same_in_every_further_language() {
    let mut apart = BTreeSet::new();
    for room in rooms() {
        let italian: BTreeSet<String> = room.keys("it").into_iter().collect();
        let further: Vec<_> = Lang::ALL.into_iter().filter(|lang| !Lang::OFFICE.contains(lang)).collect();
        let all: BTreeSet<String> = further.iter().flat_map(|lang| room.keys(lang.code())).collect();
        apart.extend(all.difference(&italian).map(|key| format!("{}: {key} is not there in Italian", room.name)));
        for lang in further {
            let keys: BTreeSet<String> = room.keys(lang.code()).into_iter().collect();
            apart.extend(all.difference(&keys).map(|key| format!("{}: {key} in {}", room.name, lang.name())));
        }
    }
    none(&apart, "texts for citizens that not every language has");
}

#[test]
fn every_text_that_code_names_is_there() {
    let rooms = rooms();
    let keys = keys(&rooms);
    let prefixes: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    let begins = |start: &str| keys.iter().any(|key| key.starts_with(start));
    let mut missing = BTreeSet::new();
    for file in rooms.iter().flat_map(|room| &room.code) {
        for named in file.named_texts() {
            if !keys.contains(&named) {
                missing.insert(format!("{}: {named}", file.name));
            }
        }
        for literal in file.literals() {
            let about_texts = literal.split_once('-').is_some_and(|(prefix, _)| prefixes.contains(prefix));
            let well_formed =
                literal.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || b"-_{}".contains(&c));
            if !about_texts || !well_formed {
                continue;
            }
            // A literal is a text, a family of texts, or the beginning of a name that is put together.
            let found = match literal.split_once('{') {
                Some((start, _)) => begins(start),
                None => keys.contains(&literal) || begins(&format!("{}-", literal.trim_end_matches('-'))),
            };
            if !found {
                missing.insert(format!("{}: {literal}", file.name));
            }
        }
    }
    none(&missing, "texts that code names and nobody wrote");
}

#[test]
fn every_text_that_a_template_names_is_there() {
    let rooms = rooms();
    let keys = keys(&rooms);
    let mut missing = BTreeSet::new();
    for template in rooms.iter().flat_map(|room| &room.templates) {
        for call in ["say(\"", "fill(\""] {
            let named = calls(&template.text, call).filter(|key| !keys.contains(*key));
            missing.extend(named.map(|key| format!("{}: {key}", template.name)));
        }
        let families = calls(&template.text, "word(\"")
            .filter(|family| !keys.iter().any(|key| key.starts_with(&format!("{family}-"))));
        missing.extend(families.map(|family| format!("{}: {family}-…", template.name)));
    }
    none(&missing, "texts that templates name and nobody wrote");
}

#[test]
fn every_field_of_every_form_has_a_label() {
    let rooms = rooms();
    let keys = keys(&rooms);
    let mut missing = BTreeSet::new();
    for room in &rooms {
        for template in &room.templates {
            let families = room.families_of(&template.name);
            for field in room.fields_of(&template.name) {
                // A page with two forms has two families: the label is in one of them.
                if !families.iter().any(|family| keys.contains(&format!("{family}-{field}"))) {
                    missing.insert(format!("{}: {field} in {families:?}", template.name));
                }
            }
        }
    }
    none(&missing, "fields without a label");
}

#[test]
fn every_word_of_a_closed_set_that_a_form_offers_has_a_label() {
    let rooms = rooms();
    let keys = keys(&rooms);
    let sets = scan::word_sets(&rooms);
    let mut missing = BTreeSet::new();
    for file in rooms.iter().flat_map(|room| &room.code) {
        for (family, set) in file.offered_words() {
            let of_name: Vec<_> = sets.iter().filter(|(name, _)| *name == set).collect();
            let labelled = |words: &[String]| words.iter().all(|word| keys.contains(&format!("{family}-{word}")));
            if !of_name.is_empty() && !of_name.iter().any(|(_, words)| labelled(words)) {
                missing.insert(format!("{}: {family}-… for {set}", file.name));
            }
        }
    }
    none(&missing, "choices without a label");
}

#[test]
fn every_entry_of_the_staff_menu_has_its_sentence_and_every_kind_of_thing_its_name() {
    let rooms = rooms();
    let keys = keys(&rooms);
    let mut missing = BTreeSet::new();
    for file in rooms.iter().flat_map(|room| &room.code) {
        let text = file.compact();
        let leads = calls(&text, "MenuEntry { label: \"").map(|label| format!("{label}-lead"));
        let kinds = calls(&text, "Ref::new(\"").map(|kind| format!("web-kind-{kind}"));
        let unnamed = leads.chain(kinds).filter(|key| !keys.contains(key));
        missing.extend(unnamed.map(|key| format!("{}: {key}", file.name)));
    }
    none(&missing, "menu entries without their sentence, kinds of things without a name");
}
