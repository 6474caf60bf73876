//! The table that is printed, line by line as figures come in.

use std::fmt::Write as _;
use std::process::ExitCode;

/// What is held to: a share of the plain figure, a bound, or nothing (shown for comparison).
#[derive(Clone, Copy)]
pub enum Limit {
    /// At least this share of the plain figure.
    Share(f64),
    /// At most so many of the figure's unit.
    AtMost(f64),
    /// Nothing was set.
    None,
}

/// The unit of a figure.
#[derive(Clone, Copy)]
pub enum Unit {
    /// So many a second: more is better.
    PerSecond,
    /// Milliseconds: less is better.
    Milliseconds,
    /// Seconds: less is better.
    Seconds,
    /// Megabytes of 2^20 bytes: less is better.
    Megabytes,
}

/// The table.
pub struct Report {
    missed: Vec<String>,
}

impl Report {
    /// Prints the head.
    #[expect(clippy::print_stdout, reason = "the table is what the program is for")]
    pub fn begin() -> Self {
        println!("{:<58} {:>12} {:>12} {:>7} {:>9}", "", "ours", "plain", "ratio", "limit");
        Self { missed: Vec::new() }
    }

    /// Prints one line and remembers whether the limit holds.
    #[expect(clippy::print_stdout, reason = "the table is what the program is for")]
    pub fn line(&mut self, name: &str, unit: Unit, ours: f64, plain: f64, limit: Limit) {
        let ratio = ours / plain;
        let (holds, bound) = match limit {
            Limit::Share(share) => (ratio >= share, format!("≥ {:.0} %", share * 100.0)),
            Limit::AtMost(most) => at_most(unit, ours, most),
            Limit::None => (true, "–".to_owned()),
        };
        let (ours, plain) = (written(unit, ours), written(unit, plain));
        println!("{name:<58} {ours:>12} {plain:>12} {:>6.0}% {bound:>9}{}", ratio * 100.0, mark(holds));
        self.remember(name, holds);
    }

    /// Prints one line that has nothing plain beside it.
    #[expect(clippy::print_stdout, reason = "the table is what the program is for")]
    pub fn alone(&mut self, name: &str, unit: Unit, ours: f64, most: f64) {
        let (holds, bound) = at_most(unit, ours, most);
        println!("{name:<58} {:>12} {:>12} {:>7} {bound:>9}{}", written(unit, ours), "", "", mark(holds));
        self.remember(name, holds);
    }

    /// Prints one line that has nothing plain beside it, of a rate that has to be at least so much.
    #[expect(clippy::print_stdout, reason = "the table is what the program is for")]
    pub fn at_least(&mut self, name: &str, rate: f64, least: f64) {
        let (holds, bound) = (rate >= least, format!("≥ {least}/s"));
        println!("{name:<58} {:>12} {:>12} {:>7} {bound:>9}{}", written(Unit::PerSecond, rate), "", "", mark(holds));
        self.remember(name, holds);
    }

    fn remember(&mut self, name: &str, holds: bool) {
        if !holds {
            self.missed.push(name.to_owned());
        }
    }

    /// Prints a remark under the last line.
    #[expect(clippy::print_stdout, reason = "the table is what the program is for")]
    pub fn remark(text: &str) {
        println!("  {text}");
    }

    /// Says whether all limits hold.
    #[expect(clippy::print_stdout, reason = "the table is what the program is for")]
    pub fn end(self) -> ExitCode {
        if self.missed.is_empty() {
            println!("All limits hold.");
            ExitCode::SUCCESS
        } else {
            println!("Missed: {}", self.missed.join("; "));
            ExitCode::FAILURE
        }
    }
}

fn at_most(unit: Unit, ours: f64, most: f64) -> (bool, String) {
    let bound = match unit {
        Unit::Milliseconds => format!("< {most} ms"),
        Unit::Seconds => format!("< {most} s"),
        Unit::Megabytes => format!("< {most} MB"),
        Unit::PerSecond => format!("< {most}/s"),
    };
    (ours < most, bound)
}

fn mark(holds: bool) -> &'static str {
    if holds { "" } else { "  MISSED" }
}

fn written(unit: Unit, value: f64) -> String {
    match unit {
        Unit::Milliseconds => format!("{value:.1} ms"),
        Unit::Seconds => format!("{value:.2} s"),
        Unit::Megabytes => format!("{value:.0} MB"),
        Unit::PerSecond => format!("{}/s", grouped(value)),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rates are positive and far below 2^53")]
fn grouped(value: f64) -> String {
    let digits = (value.round() as u64).to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(' ');
        }
        let _ = write!(text, "{digit}");
    }
    text
}

/// What so many of a hundred measurements stay below.
#[must_use]
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts are far below 2^53"
)]
pub fn percentile(mut values: Vec<f64>, of_hundred: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = (values.len() as f64 * of_hundred / 100.0).ceil() as usize;
    values.get(at.clamp(1, values.len().max(1)) - 1).copied().unwrap_or(f64::NAN)
}

/// The middle of several measurements.
#[must_use]
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
