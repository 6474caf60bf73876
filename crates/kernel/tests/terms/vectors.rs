//! The public vectors, replayed.

use jiff::civil::Date;
use kernel::calendar::{Calendar, Holidays, MonthDay, Setup};
use kernel::terms::{Basis, Event, Term, Unit};
use serde::Deserialize;

use super::{assert_adds_up, day};

#[derive(Deserialize)]
struct Vectors {
    terms: Vec<Vector>,
    suspensions: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    start: Date,
    #[serde(flatten)]
    term: Term,
    patron: Option<MonthDay>,
    #[serde(default)]
    events: Vec<Event>,
    due: Date,
    why: String,
}

#[test]
fn every_public_vector_gives_its_date_and_adds_up() {
    let vectors: Vectors = serde_json::from_str(include_str!("../data/terms.json")).expect("the vectors");
    assert_eq!((vectors.terms.len(), vectors.suspensions.len()), (8, 1));
    for vector in vectors.terms.iter().chain(&vectors.suspensions) {
        let mut setup = Setup::italian();
        setup.patron_days.extend(vector.patron);
        let calendar = setup.build();
        let due = vector.term.due(vector.start, &vector.events, &Basis::new(&calendar)).expect(&vector.why);
        assert_eq!(due.due, vector.due, "{}", vector.why);
        assert_adds_up(&due, vector.start, &calendar);
    }
}

/// The bank holidays of England of one year: another state's calendar is other data.
const ENGLAND_2007: &str = r#"
covers = { from = "2007-01-01", to = "2007-12-31" }
[[holiday]]
name = "sunday"
falls = { weekday = "sunday" }
norm = "common law"
[[holiday]]
name = "New Year's Day"
falls = { date = "2007-01-01" }
norm = "Banking and Financial Dealings Act 1971"
[[holiday]]
name = "Good Friday"
falls = { easter = -2 }
norm = "common law"
[[holiday]]
name = "Easter Monday"
falls = { easter = 1 }
norm = "Banking and Financial Dealings Act 1971"
"#;

#[test]
fn another_states_calendar_counts_its_own_working_days() {
    let calendar = Setup::new(Holidays::from_toml(ENGLAND_2007).expect("England")).build();
    let term = Term::new(20, Unit::WorkingDays).expect("a term");
    let due = term.due(day("2007-02-01"), &[], &Basis::new(&calendar)).expect("a date");
    assert_eq!(due.due, day("2007-03-01"));
    assert_eq!(calendar.working_days_between(day("2007-02-01"), day("2007-03-01")), Ok(20));
    assert!(calendar.is_holiday(day("2007-04-06")).expect("covered").is_some());
}

#[test]
fn a_year_that_the_calendar_does_not_cover_is_refused() {
    let calendar = Calendar::italian();
    let term = Term::new(90, Unit::CalendarDays).expect("a term");
    for (received, missing) in
        [("1999-12-31", "1999-12-31"), ("2050-12-01", "2051-03-01"), ("2051-01-01", "2051-01-01")]
    {
        let error = term.due(day(received), &[], &Basis::new(&calendar)).expect_err("not covered");
        let words = error.to_string();
        assert!(words.contains(missing) && words.contains("2000-01-01 to 2050-12-31"), "{words}");
    }
}
