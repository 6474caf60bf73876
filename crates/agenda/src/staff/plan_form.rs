//! A plan as a form: repeated rows that need no script, and back.

use charter::words::Weekday;
use charter::{Span, TimeOfDay};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use kernel::{Invalid, Message};
use web::Input;

use super::plan_rows::{clock, desks, desks_text, shares, shares_text, weeks, weeks_word};
use crate::plan::{Absence, Opening, Pattern, Plan, Quota, Release, Window};
use crate::words::Channel;

/// What was typed: the plan, what is wrong with it, and the fields with the rows that stay, numbered anew.
pub(super) struct Typed {
    pub(super) plan: Plan,
    pub(super) invalid: Invalid,
    pub(super) input: Input,
    /// The rows inside a row to which one is to be added, by its number now; empty where none is.
    pub(super) added: String,
}

/// A plan's fields.
pub(super) fn fields(plan: &Plan, revision: u64) -> Input {
    let mut input = Input::new()
        .with("revision", revision)
        .with("lead_minutes", plan.lead_minutes)
        .with("horizon_days", plan.horizon_days)
        .with("change_minutes", plan.change_minutes)
        .with("moves_most", plan.moves_most)
        .with("return_minutes", plan.return_minutes)
        .with("extra_per_hour", plan.extra_per_hour);
    input = match &plan.release {
        Release::Rolling { at } => input.with("release", "rolling").with("release_at", at),
        Release::Fixed { at } => {
            let time = TimeOfDay::from(at.time());
            input.with("release", "fixed").with("release_on", at.date()).with("release_at", time)
        }
        Release::Staged { at, shares } => {
            input.with("release", "staged").with("release_at", at).with("shares", shares_text(shares))
        }
    };
    for (number, pattern) in plan.patterns.iter().enumerate() {
        let row = format!("patterns.{number}.");
        let (word, since) = weeks_word(pattern.every);
        for day in &pattern.days {
            input = input.with(&format!("{row}days"), day);
        }
        input = input
            .with(&format!("{row}weeks"), word)
            .with_some(&format!("{row}since"), since)
            .with_some(&format!("{row}from"), pattern.from)
            .with_some(&format!("{row}to"), pattern.to);
        input = window_fields(input, &row, &pattern.window);
    }
    for (number, opening) in plan.openings.iter().enumerate() {
        let row = format!("openings.{number}.");
        input = window_fields(input.with(&format!("{row}on"), opening.on), &row, &opening.window);
    }
    for (number, absence) in plan.absences.iter().enumerate() {
        let row = format!("absences.{number}.");
        let when = |at: DateTime| at.strftime("%Y-%m-%dT%H:%M").to_string();
        input = input
            .with(&format!("{row}begins"), when(absence.from))
            .with(&format!("{row}ends"), when(absence.to))
            .with_some(&format!("{row}desk"), absence.desk)
            .with(&format!("{row}reason"), &absence.reason);
    }
    input
}

fn window_fields(mut input: Input, row: &str, window: &Window) -> Input {
    for kind in &window.types {
        input = input.with(&format!("{row}types"), kind);
    }
    input = input
        .with(&format!("{row}desks"), desks_text(&window.desks))
        .with(&format!("{row}opens"), clock(window.opens))
        .with(&format!("{row}closes"), clock(window.closes))
        .with(&format!("{row}minutes"), window.minutes)
        .with(&format!("{row}buffer"), window.buffer);
    for (number, pause) in window.breaks.iter().enumerate() {
        input = input
            .with(&format!("{row}breaks.{number}.begins"), clock(pause.opens))
            .with(&format!("{row}breaks.{number}.ends"), clock(pause.closes));
    }
    for (number, quota) in window.quotas.iter().enumerate() {
        input = input
            .with(&format!("{row}quotas.{number}.most"), quota.most)
            .with(
                &format!("{row}quotas.{number}.kind"),
                quota.kind.as_ref().map(ToString::to_string).unwrap_or_default(),
            )
            .with(&format!("{row}quotas.{number}.channel"), quota.channel.map_or("", Channel::word));
    }
    input
}

/// How many rows of a group an input has: of the plan, or of one of its rows ("patterns.0.breaks").
pub(super) fn count(input: &Input, group: &str) -> usize {
    let numbers =
        input.names().filter_map(|name| name.strip_prefix(group)?.strip_prefix('.')?.split('.').next()?.parse().ok());
    numbers.max().map_or(0, |last: usize| last + 1)
}

/// Reads what was typed. Who is `alone` has no desks to choose: a mediator is one.
pub(super) fn read(input: &Input, alone: bool) -> Typed {
    let mut read = Reader {
        input,
        alone,
        from: String::new(),
        to: String::new(),
        out: Input::new(),
        invalid: Invalid::default(),
        added: String::new(),
    };
    read.copy("revision");
    let mut plan = Plan {
        lead_minutes: read.number("lead_minutes"),
        horizon_days: read.number("horizon_days"),
        change_minutes: read.number("change_minutes"),
        moves_most: read.number("moves_most"),
        return_minutes: read.number("return_minutes"),
        extra_per_hour: read.number("extra_per_hour"),
        release: release(&mut read),
        ..Plan::default()
    };
    plan.patterns = read.rows("patterns", pattern);
    plan.openings = read.rows("openings", |row| {
        let on = row.date("on");
        let window = window(row);
        Opening { on: on.unwrap_or_default(), window }
    });
    plan.absences = read.rows("absences", |row| {
        let (from, to) = (row.moment("begins"), row.moment("ends"));
        let desk = row.optional("desk", |text| text.parse().ok());
        Absence { from, to, desk, reason: row.copy("reason").to_owned() }
    });
    let Reader { out, mut invalid, added, .. } = read;
    if let Err(kernel::Error::Invalid(found)) = plan.check() {
        // A field that could not be read is not said to be wrong a second time.
        let new = found.0.into_iter().filter(|(name, _)| invalid.on(name).is_none()).collect::<Vec<_>>();
        invalid.0.extend(new);
    }
    Typed { plan, invalid, input: out, added }
}

fn release(read: &mut Reader<'_>) -> Release {
    let at = read.time("release_at");
    let rule = read.copy("release").to_owned();
    let on = read.optional("release_on", web::forms::parse_date);
    let shares = read.parsed("shares", shares);
    match rule.as_str() {
        "fixed" => {
            if on.is_none() {
                read.wrong("release_on", "web-field-missing");
            }
            let midnight = on.unwrap_or_default().at(0, 0, 0, 0);
            Release::Fixed { at: midnight.saturating_add(i64::from(at.minutes()).minutes()) }
        }
        "staged" => Release::Staged { at, shares },
        _ => Release::Rolling { at },
    }
}

fn pattern(row: &mut Reader<'_>) -> Pattern {
    let days = row.all("days").iter().filter_map(|day| day.parse::<Weekday>().ok()).collect();
    let word = row.copy("weeks").to_owned();
    let since = row.optional("since", web::forms::parse_date);
    let every = weeks(&word, since);
    if every.is_none() {
        row.wrong("since", "agenda-since-missing");
    }
    Pattern {
        days,
        every: every.unwrap_or_default(),
        from: row.optional("from", web::forms::parse_date),
        to: row.optional("to", web::forms::parse_date),
        window: window(row),
    }
}

fn window(row: &mut Reader<'_>) -> Window {
    Window {
        desks: if row.alone { vec![1] } else { row.parsed("desks", desks) },
        opens: row.time("opens"),
        closes: row.closing("closes"),
        breaks: row.nested("breaks", |row| Span { opens: row.time("begins"), closes: row.closing("ends") }),
        minutes: row.number("minutes"),
        buffer: row.number("buffer"),
        types: row.all("types").iter().filter_map(|code| code.parse().ok()).collect(),
        quotas: row.nested("quotas", |row| Quota {
            kind: row.optional("kind", |code| code.parse().ok()),
            channel: row.optional("channel", |word| word.parse().ok()),
            most: row.parsed("most", |text| text.parse().ok()),
        }),
    }
}

/// Reads fields, copies them under the number that their row keeps, and notes what cannot be read.
struct Reader<'i> {
    input: &'i Input,
    alone: bool,
    from: String,
    to: String,
    out: Input,
    invalid: Invalid,
    added: String,
}

impl<'i> Reader<'i> {
    /// The rows of a group that stay: not ticked off, and begun.
    fn rows<T>(&mut self, group: &str, row: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut found = Vec::new();
        for number in 0..count(self.input, group) {
            let from = format!("{group}.{number}.");
            // Who adds a break to a row has begun it.
            let added = self.input.text("add").strip_prefix(&from);
            let stays = !self.input.ticked(&format!("{from}remove")) && self.is_begun(&from);
            if added.is_some() || stays {
                let to = format!("{group}.{}.", found.len());
                self.added = added.map_or_else(|| std::mem::take(&mut self.added), |rows| format!("{to}{rows}"));
                (self.from, self.to) = (from, to);
                found.push(row(self));
            }
        }
        (self.from, self.to) = (String::new(), String::new());
        found
    }

    /// Whether somebody has typed or ticked anything in a row; the choice of weeks is never empty.
    fn is_begun(&self, row: &str) -> bool {
        let typed = |name: &str| {
            name.strip_prefix(row).is_some_and(|field| field != "weeks") && self.input.some(name).is_some()
        };
        self.input.names().any(typed)
    }

    /// The rows inside a row that are begun.
    fn nested<T>(&mut self, group: &str, row: impl Fn(&mut Self) -> T) -> Vec<T> {
        let (from, to) = (self.from.clone(), self.to.clone());
        let mut found = Vec::new();
        for number in 0..count(self.input, &format!("{from}{group}")) {
            let own = format!("{from}{group}.{number}.");
            if self.is_begun(&own) {
                (self.from, self.to) = (own, format!("{to}{group}.{}.", found.len()));
                found.push(row(self));
            }
        }
        (self.from, self.to) = (from, to);
        found
    }

    fn copy(&mut self, name: &str) -> &'i str {
        let text = self.input.text(&format!("{}{name}", self.from));
        self.out = std::mem::take(&mut self.out).with(&format!("{}{name}", self.to), text);
        text
    }

    fn all(&mut self, name: &str) -> Vec<String> {
        let field = format!("{}{name}", self.from);
        let values: Vec<String> = self.input.all(&field).map(str::to_owned).collect();
        for value in &values {
            self.out = std::mem::take(&mut self.out).with(&format!("{}{name}", self.to), value);
        }
        values
    }

    fn wrong(&mut self, name: &str, message: impl Into<Message>) {
        self.invalid.add(format!("{}{name}", self.to), message);
    }

    fn parsed<T: Default>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> T {
        let read = parse(self.copy(name));
        if read.is_none() {
            self.wrong(name, "agenda-field-form");
        }
        read.unwrap_or_default()
    }

    fn optional<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = Some(self.copy(name)).filter(|text| !text.is_empty())?;
        let read = parse(text);
        if read.is_none() {
            self.wrong(name, "agenda-field-form");
        }
        read
    }

    fn number<T: std::str::FromStr + Default>(&mut self, name: &str) -> T {
        self.parsed(name, |text| if text.is_empty() { Some(T::default()) } else { text.parse().ok() })
    }

    fn time(&mut self, name: &str) -> TimeOfDay {
        let read = self.copy(name).parse();
        if read.is_err() {
            self.wrong(name, "web-field-time");
        }
        read.unwrap_or_else(|_| jiff::civil::Time::midnight().into())
    }

    /// A closing time: midnight is the day's end.
    fn closing(&mut self, name: &str) -> TimeOfDay {
        let time = self.time(name);
        if time.minutes() == 0 { TimeOfDay::new(24, 0).unwrap_or(time) } else { time }
    }

    fn date(&mut self, name: &str) -> Option<Date> {
        let read = web::forms::parse_date(self.copy(name));
        if read.is_none() {
            self.wrong(name, "web-field-date");
        }
        read
    }

    fn moment(&mut self, name: &str) -> DateTime {
        let read = self.copy(name).replacen(' ', "T", 1).parse().ok();
        if read.is_none() {
            self.wrong(name, "agenda-moment-form");
        }
        read.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_survives_its_form() {
        let seed = crate::seed::Seed::parse(include_str!("../../../app/demo/agenda.toml")).unwrap();
        for counter in seed.counters {
            let mut plan = counter.plan;
            let absence = Absence {
                from: jiff::civil::datetime(2026, 11, 9, 9, 30, 0, 0),
                to: jiff::civil::datetime(2026, 11, 9, 11, 0, 0, 0),
                desk: Some(2),
                reason: "corso".into(),
            };
            plan.openings
                .push(Opening { on: jiff::civil::date(2026, 11, 14), window: plan.patterns[0].window.clone() });
            plan.absences.push(absence);
            let typed = read(&fields(&plan, 3), false);
            assert_eq!(typed.invalid, Invalid::default());
            assert_eq!(typed.plan, plan);
            assert_eq!(typed.input.text("revision"), "3");
        }
    }

    #[test]
    fn a_row_that_goes_leaves_the_numbers_of_the_others_right() {
        let input = fields(&Plan::default(), 1)
            .with("absences.0.begins", "2026-11-09T09:00")
            .with("absences.0.remove", "on")
            .with("absences.1.begins", "2026-11-09T12:00")
            .with("absences.1.ends", "2026-11-09T11:00")
            .with("absences.1.reason", "corso");
        let typed = read(&input, false);
        assert_eq!(typed.plan.absences.len(), 1);
        assert!(typed.invalid.on("absences.0.to").is_some());
        assert_eq!(typed.added, "");
        assert_eq!(typed.input.text("absences.0.begins"), "2026-11-09T12:00");
    }

    #[test]
    fn a_row_without_its_desks_is_not_taken_for_empty() {
        let input = fields(&Plan::default(), 1)
            .with("patterns.0.days", "monday")
            .with("patterns.0.weeks", "week")
            .with("patterns.0.opens", "09:00")
            .with("patterns.0.closes", "11:00")
            .with("patterns.0.minutes", "20")
            .with("patterns.0.types", "informazioni")
            .with("patterns.0.types", "passaporto")
            .with("patterns.1.weeks", "week");
        let typed = read(&input, false);
        assert!(typed.invalid.on("patterns.0.desks").is_some(), "the clerk is told what is missing");
        assert_eq!(typed.plan.patterns.len(), 1, "a row that nobody has begun is none");
        assert_eq!(typed.input.all("patterns.0.types").collect::<Vec<_>>(), ["informazioni", "passaporto"]);
        let alone = read(&input, true);
        assert_eq!((alone.invalid, alone.plan.patterns[0].window.desks.as_slice()), (Invalid::default(), &[1][..]));
    }

    #[test]
    fn a_break_is_added_to_a_row_that_has_only_begun_and_nothing_typed_is_lost() {
        let input = fields(&Plan::default(), 1)
            .with("patterns.0.remove", "on")
            .with("patterns.1.opens", "09:00")
            .with("patterns.1.quotas.0.most", "")
            .with("patterns.1.breaks.0.begins", "11:00")
            .with("patterns.1.breaks.0.ends", "11:15")
            .with("add", "patterns.1.breaks");
        let typed = read(&input, false);
        assert_eq!(typed.added, "patterns.0.breaks");
        assert_eq!(typed.input.text("patterns.0.opens"), "09:00");
        assert_eq!(typed.input.text("patterns.0.breaks.0.ends"), "11:15");
        assert_eq!((typed.plan.patterns[0].window.breaks.len(), typed.plan.patterns[0].window.quotas.len()), (1, 0));
    }
}
