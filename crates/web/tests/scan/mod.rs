//! Reads the sources of all rooms, as far as texts are named in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A crate with its texts, code and templates.
pub struct Room {
    pub name: String,
    pub code: Vec<Source>,
    pub templates: Vec<Source>,
    lang: PathBuf,
}

/// A file: its name inside the workspace and its text.
pub struct Source {
    pub name: String,
    pub text: String,
}

/// All crates that have texts or name some.
pub fn rooms() -> Vec<Room> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found: Vec<PathBuf> = fs::read_dir(&crates)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("src").is_dir())
        .collect();
    found.sort();
    found
        .into_iter()
        // The typesetter is a program of its own, with its own texts; measuring and testing say nothing to visitors.
        .filter(|path| !["press", "bench", "testkit"].iter().any(|name| path.ends_with(name)))
        .map(|path| {
            let mut files = Vec::new();
            collect(&path.join("src"), &mut files);
            let named = |ending: &str| {
                let wanted = files.iter().filter(|file| file.extension().is_some_and(|e| e == ending));
                let sources = wanted.map(|file| Source {
                    name: file.strip_prefix(&crates).unwrap().display().to_string(),
                    text: fs::read_to_string(file).unwrap(),
                });
                sources.collect()
            };
            Room {
                name: path.file_name().unwrap().to_string_lossy().into_owned(),
                code: named("rs"),
                templates: named("html"),
                lang: path.join("src/lang"),
            }
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() { collect(&entry, files) } else { files.push(entry) }
    }
}

/// What stands after each call, up to the closing quote.
pub fn calls<'t>(text: &'t str, call: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(call).skip(1).filter_map(|rest| rest.split('"').next())
}

impl Room {
    /// The keys of the room's texts in a language, in order.
    pub fn keys(&self, lang: &str) -> Vec<String> {
        let mut files = Vec::new();
        if self.lang.is_dir() {
            collect(&self.lang, &mut files);
        }
        // A large room splits its texts: `it.ftl`, `pages_it.ftl`, `sms/it.ftl`.
        let of_lang = |name: &str| name == lang || name.ends_with(&format!("_{lang}"));
        files
            .iter()
            .filter(|file| file.file_stem().and_then(|stem| stem.to_str()).is_some_and(of_lang))
            .flat_map(|file| {
                let text = fs::read_to_string(file).unwrap_or_default();
                kernel::i18n::keys(&text).into_iter().map(str::to_owned).collect::<Vec<_>>()
            })
            .collect()
    }

    fn template(&self, path: &str) -> Option<&Source> {
        self.templates.iter().find(|source| source.name.ends_with(&format!("/templates/{path}")))
    }

    /// The fields that a template shows, with those of the templates that it takes in.
    pub fn fields_of(&self, name: &str) -> BTreeSet<String> {
        let path = name.split_once("/templates/").map_or(name, |(_, path)| path);
        let Some(source) = self.template(path) else { return BTreeSet::new() };
        let mut found = BTreeSet::new();
        for call in [".field(\"", ".required(\""] {
            found.extend(calls(&source.text, call).map(str::to_owned));
        }
        for taken_in in ["{% include \"", "{% import \""] {
            for path in calls(&source.text, taken_in).filter(|taken| *taken != path) {
                found.extend(self.fields_of(path));
            }
        }
        found
    }

    /// The form families of the files that show a template; of the whole room where it is shown through other files.
    pub fn families_of(&self, name: &str) -> BTreeSet<String> {
        let path = name.split_once("/templates/").map_or(name, |(_, path)| path);
        let shown = |file: &&Source| file.text.contains(&format!("path = \"{path}\""));
        let near: BTreeSet<String> = self.code.iter().filter(shown).flat_map(Source::families).collect();
        if near.is_empty() { self.code.iter().flat_map(Source::families).collect() } else { near }
    }
}

impl Source {
    /// The code without its tests, on one line where a call goes over several.
    pub fn compact(&self) -> String {
        let code = self.text.split("#[cfg(test)]").next().unwrap_or("");
        let code: Vec<&str> = code.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
        code.join(" ").replace("( ", "(")
    }

    /// The texts that are named where only a text can stand.
    pub fn named_texts(&self) -> Vec<String> {
        let text = self.compact();
        let named = ["say(\"", "fill(\"", "Message::new(\""].into_iter().flat_map(|call| calls(&text, call));
        named.filter(|key| !key.is_empty() && !key.contains('{')).map(str::to_owned).collect()
    }

    /// All string literals without escapes.
    pub fn literals(&self) -> Vec<String> {
        let text = self.compact();
        let mut found = Vec::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find('"') {
            // A quote in single quotes is a character.
            if rest[..at].ends_with('\'') {
                rest = &rest[at + 1..];
                continue;
            }
            let body = &rest[at + 1..];
            let mut end = 0;
            while end < body.len() && !body[end..].starts_with('"') {
                let escaped = body[end..].starts_with('\\');
                end += body[end..].chars().next().map_or(1, char::len_utf8);
                if escaped {
                    end += body[end..].chars().next().map_or(0, char::len_utf8);
                }
            }
            found.push(body[..end.min(body.len())].to_owned());
            rest = body.get(end + 1..).unwrap_or("");
        }
        found
    }

    /// The families of the forms that are made here: `FormView::new(visit, "family", …)`; a form of its own kind names it as `FAMILY`.
    fn families(&self) -> Vec<String> {
        let text = self.compact();
        let made = ["FormView::new(", "const FAMILY: &str ="].into_iter().flat_map(|made| text.split(made).skip(1));
        made.filter_map(|rest| rest.split('"').nth(1)).map(str::to_owned).collect()
    }

    /// The closed sets that forms offer, with the family of their labels: `with_words("name", "family", Set::ALL, …)`.
    pub fn offered_words(&self) -> Vec<(String, String)> {
        let text = self.compact();
        let offers = text.split("with_words(").skip(1).filter_map(|rest| {
            let family = rest.split('"').nth(3)?;
            let set = rest.split("::ALL").next()?.rsplit([' ', ',', '&', ':']).next()?;
            (set.chars().next()?.is_uppercase() && set.len() < 40).then(|| (family.to_owned(), set.to_owned()))
        });
        offers.collect()
    }
}

/// The closed sets of words that the rooms declare: `words! { Name { Member = "word" } }`.
pub fn word_sets(rooms: &[Room]) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for file in rooms.iter().flat_map(|room| &room.code) {
        let text = file.compact();
        for rest in text.split("words! {").skip(1) {
            let Some((name, rest)) = rest.split_once('{') else { continue };
            let Some((members, _)) = rest.split_once('}') else { continue };
            found.push((name.trim().to_owned(), calls(members, "= \"").map(str::to_owned).collect()));
        }
    }
    found
}
