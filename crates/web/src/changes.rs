//! Entries of the history as people read them: who did what to which thing, field by field.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::history::Change;
use serde_json::{Map, Value};

use crate::show;
use crate::visit::Visit;

/// The longest value that is shown; the whole of it stays in the history.
const LONGEST: usize = 300;

/// An entry of the history on the screen; `changes.html` shows a list of them.
#[derive(Clone, Debug)]
pub struct ChangeView {
    /// When.
    pub at: Timestamp,
    /// Who, by the name of then.
    pub who: String,
    /// What was done.
    pub action: String,
    /// The kind of thing.
    pub kind: String,
    /// The thing's name.
    pub summary: String,
    /// What changed.
    pub fields: Vec<FieldChange>,
}

/// A field that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Its name.
    pub label: String,
    /// What it held.
    pub before: Option<String>,
    /// What it holds.
    pub after: Option<String>,
}

impl ChangeView {
    /// An entry in the visitor's language.
    #[must_use]
    pub fn new(visit: &Visit, change: &Change) -> Self {
        let parsed = |json: &Option<String>| json.as_deref().and_then(|json| serde_json::from_str(json).ok());
        Self {
            at: change.at,
            who: change.actor.name.clone(),
            action: visit.say(&format!("web-action-{}", change.action)),
            kind: kind(visit, &change.subject.kind),
            summary: change.summary.clone(),
            fields: differences(parsed(&change.before), parsed(&change.after))
                .into_iter()
                .map(|(path, before, after)| FieldChange {
                    label: label(visit, &path),
                    before: before.and_then(|value| said(visit, &change.subject.kind, &path, &value)),
                    after: after.and_then(|value| said(visit, &change.subject.kind, &path, &value)),
                })
                .filter(|field| field.before != field.after)
                .collect(),
        }
    }
}

/// The name of a kind of thing.
pub(crate) fn kind(visit: &Visit, kind: &str) -> String {
    known(visit, &format!("web-kind-{kind}")).unwrap_or_else(|| kind.replace('_', " "))
}

type Difference = (Vec<String>, Option<Value>, Option<Value>);

/// The fields that are not alike before and after, each with its path.
fn differences(before: Option<Value>, after: Option<Value>) -> Vec<Difference> {
    let (mut was, mut is) = (Vec::new(), Vec::new());
    flatten(&mut Vec::new(), before.unwrap_or_default(), &mut was);
    flatten(&mut Vec::new(), after.unwrap_or_default(), &mut is);
    let mut found: Vec<Difference> = Vec::new();
    for (path, after) in &is {
        let before = was.iter().find(|(other, _)| other == path).map(|(_, value)| value.clone());
        if before.as_ref() != Some(after) {
            found.push((path.clone(), before, Some(after.clone())));
        }
    }
    let gone = was.into_iter().filter(|(path, _)| !is.iter().any(|(other, _)| other == path));
    found.extend(gone.map(|(path, value)| (path, Some(value), None)));
    found
}

/// Leaves of a JSON value with their paths. A list of plain values is one leaf: its members have no names.
fn flatten(path: &mut Vec<String>, value: Value, out: &mut Vec<(Vec<String>, Value)>) {
    let mut inside = |name: String, value: Value| {
        path.push(name);
        flatten(path, value, out);
        path.pop();
    };
    match value {
        Value::Object(fields) => Map::into_iter(fields).for_each(|(name, value)| inside(name, value)),
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            items.into_iter().enumerate().for_each(|(at, item)| inside((at + 1).to_string(), item));
        }
        Value::Null => {}
        leaf => out.push((path.clone(), leaf)),
    }
}

/// A field's name in words; a field that the texts do not know keeps the name that it has in the data.
fn label(visit: &Visit, path: &[String]) -> String {
    let part = |part: &String| known(visit, &format!("web-changed-{part}")).unwrap_or_else(|| part.replace('_', " "));
    path.iter().map(part).collect::<Vec<_>>().join(" › ")
}

fn said(visit: &Visit, kind: &str, path: &[String], value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::Bool(yes) => visit.say(if *yes { "web-yes" } else { "web-no" }),
        Value::Number(number) => number.to_string(),
        Value::String(text) => word(visit, kind, path, text),
        Value::Array(items) => {
            items.iter().filter_map(|item| said(visit, kind, path, item)).collect::<Vec<_>>().join("; ")
        }
        Value::Object(_) => value.to_string(),
    };
    if text.is_empty() {
        return None;
    }
    let short: String = text.chars().take(LONGEST).collect();
    Some(if short.len() < text.len() { format!("{short}…") } else { short })
}

/// A word of a closed set in the reader's language, a date written out, or the text as it is.
fn word(visit: &Visit, kind: &str, path: &[String], text: &str) -> String {
    let field = path.last().map_or("", String::as_str);
    // The rooms' own words: `agenda-waiting-state-left` of that kind alone, `charter-dimension-timeliness`, `charter-topic-housing` of
    // `topics`, `charter-body-kind-province`.
    let family = field.replace('_', "-");
    let one = family.trim_end_matches('s');
    let rooms = || visit.app().room_names().iter();
    let of_kind = rooms().map(|room| format!("{room}-{kind}-{family}-{text}"));
    let of_all = rooms().flat_map(|room| [format!("{room}-{family}-{text}"), format!("{room}-{one}-{text}")]);
    let own = std::iter::once(format!("web-changed-{field}-{text}"));
    if let Some(said) = of_kind.chain(own).chain(of_all).find_map(|key| known(visit, &key)) {
        return said;
    }
    match text.parse::<Date>() {
        Ok(date) if text.len() == 10 => show::date(visit.lang(), date),
        _ => text.to_owned(),
    }
}

fn known(visit: &Visit, key: &str) -> Option<String> {
    visit.app().catalog().has(kernel::Lang::It, key).then(|| visit.say(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_listed_with_its_path() {
        let before =
            serde_json::json!({ "name": "Ufficio", "hours": [{ "day": "monday", "from": "09:00" }], "tags": ["a"] });
        let after =
            serde_json::json!({ "name": "Ufficio", "hours": [{ "day": "monday", "from": "08:30" }], "phone": "010" });
        let found = differences(Some(before), Some(after));
        let paths: Vec<String> = found.iter().map(|(path, ..)| path.join(".")).collect();
        assert_eq!(paths, ["hours.1.from", "phone", "tags"]);
        assert_eq!(found[0].1, Some("09:00".into()));
        assert_eq!(found[0].2, Some("08:30".into()));
    }
}
