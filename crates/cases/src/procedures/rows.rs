//! Forms with lines, without a script: a button adds a line, moves one up, or takes one away after asking. The form comes back with what was
//! typed, and nothing is saved before somebody saves.

use web::Input;

/// What a button asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// To save.
    Save,
    /// To show the form again with its lines changed, at a line ("steps.2"; empty: from its top).
    Show(String),
    /// To take a line away ("steps.2"): it is asked first whether that is meant.
    Sure(String),
}

/// A form's lines after its button was pressed, numbered anew, and what is asked. Each line has a field `was`, which says that it is there.
pub(crate) fn pressed(input: &Input, group: &str) -> (Input, Asked) {
    let mut order: Vec<usize> = (0..count(input, group)).collect();
    let (verb, line) = input.text("do").split_once('.').unwrap_or((input.text("do"), ""));
    let at = line.strip_prefix(group).and_then(|rest| rest.strip_prefix('.')).and_then(|at| at.parse::<usize>().ok());
    let at = at.filter(|at| *at < order.len());
    let asked = match (verb, at) {
        ("remove", Some(at)) => Asked::Sure(format!("{group}.{at}")),
        ("sure", Some(at)) => {
            order.remove(at);
            Asked::Show(String::new())
        }
        ("up", Some(at)) if at > 0 => {
            order.swap(at - 1, at);
            Asked::Show(format!("{group}.{}", at - 1))
        }
        ("add", _) if line == group => Asked::Show(format!("{group}.{}", order.len())),
        ("save" | "", _) => Asked::Save,
        _ => Asked::Show(String::new()),
    };
    let mut out = others(input, group);
    for (to, from) in order.iter().enumerate() {
        out = copy_line(out, input, &format!("{group}.{from}."), &format!("{group}.{to}."));
    }
    if verb == "add" && line == group {
        out = out.with(&format!("{group}.{}.was", order.len()), "");
    }
    (out, asked)
}

/// How many lines a group has.
pub(crate) fn count(input: &Input, group: &str) -> usize {
    let number = |name: &str| name.strip_prefix(group)?.strip_prefix('.')?.strip_suffix(".was")?.parse::<usize>().ok();
    // A number that nobody could have typed lines up to makes no million of them.
    input.names().filter_map(number).filter(|number| *number < 500).max().map_or(0, |last| last + 1)
}

/// The fields that belong to no line.
fn others(input: &Input, group: &str) -> Input {
    let of_line = |name: &str| {
        let place = name.strip_prefix(group).and_then(|rest| rest.strip_prefix('.'));
        place.is_some_and(|place| place.starts_with(|sign: char| sign.is_ascii_digit()))
    };
    let mut seen: Vec<&str> = Vec::new();
    let mut out = Input::new();
    for name in input.names().filter(|name| !of_line(name) && !["do", "csrf"].contains(name)) {
        if !seen.contains(&name) {
            seen.push(name);
            out = input.all(name).fold(out, |out, value| out.with(name, value));
        }
    }
    out
}

fn copy_line(mut out: Input, input: &Input, from: &str, to: &str) -> Input {
    let mut seen: Vec<&str> = Vec::new();
    for name in input.names().filter(|name| name.starts_with(from)) {
        if !seen.contains(&name) {
            seen.push(name);
            let own = format!("{to}{}", &name[from.len()..]);
            out = input.all(name).fold(out, |out, value| out.with(&own, value));
        }
    }
    // A line whose fields were all left out by the browser is still there.
    if input.names().any(|name| name == format!("{from}was")) { out } else { out.with(&format!("{to}was"), "") }
}

/// The same with a code for each line that has none, made of its name: nobody has to think of one.
pub(super) fn with_codes(input: Input, group: &str, named: &str) -> Input {
    (0..count(&input, group)).fold(input, |input, at| {
        let (code, name) = (format!("{group}.{at}.code"), format!("{group}.{at}.{named}"));
        if input.some(&format!("{group}.{at}.was")).is_some() || input.some(&code).is_some() {
            return input;
        }
        let made = code_of(input.text(&name));
        if made.is_empty() { input } else { replaced(&input, &code, &made) }
    })
}

/// The same with one field's value replaced.
fn replaced(input: &Input, field: &str, value: &str) -> Input {
    let mut seen: Vec<&str> = Vec::new();
    let mut out = Input::new();
    for name in input.names().filter(|name| *name != field) {
        if !seen.contains(&name) {
            seen.push(name);
            out = input.all(name).fold(out, |out, value| out.with(name, value));
        }
    }
    out.with(field, value)
}

/// A name in data, made of words: "Copia del contratto" is `copia_del_contratto`.
pub(super) fn code_of(text: &str) -> String {
    let mut code = String::new();
    for sign in text.to_lowercase().chars() {
        match sign {
            'à' | 'á' => code.push('a'),
            'è' | 'é' => code.push('e'),
            'ì' | 'í' => code.push('i'),
            'ò' | 'ó' => code.push('o'),
            'ù' | 'ú' => code.push('u'),
            sign if sign.is_ascii_alphanumeric() => code.push(sign),
            _ if code.is_empty() || code.ends_with('_') => {}
            _ => code.push('_'),
        }
    }
    code.truncate(40);
    code.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(button: &str) -> Input {
        Input::new()
            .with("revision", 3)
            .with("steps.0.was", "exam")
            .with("steps.0.name", "Esame")
            .with("steps.1.was", "")
            .with("steps.1.name", "Verifica dei dati")
            .with("steps.1.then", "exam")
            .with("steps.1.then", "end")
            .with("do", button)
    }

    fn names(input: &Input) -> Vec<String> {
        (0..count(input, "steps")).map(|at| input.text(&format!("steps.{at}.name")).to_owned()).collect()
    }

    #[test]
    fn lines_are_added_moved_and_taken_away_after_asking() {
        let (input, asked) = pressed(&form("add.steps"), "steps");
        assert_eq!(
            (names(&input), asked),
            (vec!["Esame".into(), "Verifica dei dati".into(), String::new()], Asked::Show("steps.2".into()))
        );
        let (input, _) = pressed(&form("up.steps.1"), "steps");
        assert_eq!(names(&input), ["Verifica dei dati", "Esame"]);
        assert_eq!(input.all("steps.0.then").collect::<Vec<_>>(), ["exam", "end"]);
        let (input, asked) = pressed(&form("remove.steps.0"), "steps");
        assert_eq!(
            (names(&input).len(), asked),
            (2, Asked::Sure("steps.0".into())),
            "nothing is taken away before it is meant"
        );
        let (input, asked) = pressed(&form("sure.steps.0"), "steps");
        assert_eq!((names(&input), asked), (vec!["Verifica dei dati".into()], Asked::Show(String::new())));
        for button in ["save", ""] {
            let (input, asked) = pressed(&form(button), "steps");
            assert_eq!((names(&input).len(), asked, input.text("revision")), (2, Asked::Save, "3"));
        }
        for button in ["sure.steps.7", "up.steps.0", "remove.steps.x", "sure.fields.0"] {
            let (input, asked) = pressed(&form(button), "steps");
            assert_eq!((names(&input), asked), (names(&form("")), Asked::Show(String::new())), "{button}");
        }
    }

    #[test]
    fn a_line_gets_its_code_from_its_name_once() {
        let input = with_codes(form("save"), "steps", "name");
        assert_eq!(input.text("steps.1.code"), "verifica_dei_dati");
        assert_eq!(input.text("steps.0.code"), "", "a line that is kept has its code already");
        assert_eq!(code_of("  Proprietà: sì / no "), "proprieta_si_no");
    }
}
