//! Inputs of forms: what is stored as fields, and repeated rows without gaps.

use kernel::{Error, Result};
use serde::Serialize;
use serde_json::Value;
use web::Input;

/// The fields of a form that shows what is stored: a list's third title is `documents.2.title`.
pub(super) fn stored(thing: &impl Serialize) -> Result<Input> {
    let value = serde_json::to_value(thing).map_err(Error::internal)?;
    Ok(flat(Input::new(), "", &value))
}

/// A list as the rows of a form.
pub(super) fn stored_rows(group: &str, list: &impl Serialize) -> Result<Input> {
    let value = serde_json::to_value(list).map_err(Error::internal)?;
    Ok(flat(Input::new(), group, &value))
}

fn flat(input: Input, name: &str, value: &Value) -> Input {
    let inside = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match value {
        Value::Null | Value::Bool(false) => input,
        Value::Bool(true) => input.with(name, "on"),
        Value::Number(number) => input.with(name, number),
        Value::String(text) => input.with(name, text),
        Value::Object(fields) => fields.iter().fold(input, |input, (part, value)| flat(input, &inside(part), value)),
        Value::Array(list) => list.iter().enumerate().fold(input, |input, (at, one)| match one {
            Value::Object(_) => flat(input, &inside(&at.to_string()), one),
            plain => flat(input, name, plain),
        }),
    }
}

/// The same with the rows of a group in the order that was asked for, those that are empty or to be taken away left out. A row is empty
/// where none of the fields that tell something is filled in.
pub(super) fn packed(input: &Input, group: &str, telling: &[&str]) -> Input {
    let start = format!("{group}.");
    let mut rows: Vec<(f64, Vec<(String, String)>)> = Vec::new();
    let mut seen: Vec<usize> = Vec::new();
    let mut rest = Input::new();
    let mut done: Vec<&str> = Vec::new();
    for name in input.names() {
        if done.contains(&name) {
            continue;
        }
        done.push(name);
        let part = name.strip_prefix(&start).and_then(|part| part.split_once('.'));
        let Some((at, field)) = part.and_then(|(at, field)| Some((at.parse::<usize>().ok()?, field))) else {
            rest = input.all(name).fold(rest, |rest, value| rest.with(name, value));
            continue;
        };
        let place = seen.iter().position(|one| *one == at).unwrap_or_else(|| {
            seen.push(at);
            rows.push((f64::MAX, Vec::new()));
            rows.len() - 1
        });
        rows[place].1.extend(input.all(name).map(|value| (field.to_owned(), value.to_owned())));
        if field == "place" {
            rows[place].0 = input.text(name).replace(',', ".").parse().unwrap_or(f64::MAX);
        }
    }
    let filled = |fields: &[(String, String)], names: &[&str]| {
        fields.iter().any(|(field, value)| names.contains(&field.as_str()) && !value.is_empty())
    };
    rows.retain(|(_, fields)| filled(fields, telling) && !filled(fields, &["remove"]));
    rows.sort_by(|one, other| one.0.total_cmp(&other.0));
    rows.into_iter().enumerate().fold(rest, |rest, (at, (_, fields))| {
        let kept = fields.into_iter().filter(|(field, _)| field != "place");
        let rest = kept.fold(rest, |rest, (field, value)| rest.with(&format!("{group}.{at}.{field}"), value));
        rest.with(&format!("{group}.{at}.place"), at + 1)
    })
}

/// The same with the places of a group's rows as numbers that can be changed.
pub(super) fn numbered(input: Input, group: &str, rows: usize) -> Input {
    (0..rows).fold(input, |input, at| input.with(&format!("{group}.{at}.place"), at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_move_and_those_that_are_empty_go() {
        let input = Input::new()
            .with("name", "Carta")
            .with("rows.0.title", "secondo")
            .with("rows.0.place", "2")
            .with("rows.1.title", "")
            .with("rows.1.place", "")
            .with("rows.2.title", "primo")
            .with("rows.2.place", "1,5")
            .with("rows.3.title", "via")
            .with("rows.3.remove", "on");
        let packed = packed(&input, "rows", &["title"]);
        assert_eq!(packed.text("name"), "Carta");
        assert_eq!((packed.text("rows.0.title"), packed.text("rows.1.title")), ("primo", "secondo"));
        assert_eq!((packed.text("rows.0.place"), packed.text("rows.2.title")), ("1", ""));
    }

    #[test]
    fn what_is_stored_becomes_fields() {
        let thing = serde_json::json!({ "name": "URP", "open": true, "shut": false, "none": null, "words": ["a", "b"],
            "rows": [{ "title": "uno" }, { "title": "due" }] });
        let input = stored(&thing).unwrap();
        assert_eq!((input.text("name"), input.text("open"), input.text("shut")), ("URP", "on", ""));
        assert_eq!(input.all("words").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(input.text("rows.1.title"), "due");
    }
}
