//! `sportello term`.

use super::House;

fn term(start: &str, amount: &str, unit: &str, more: &[&str]) -> serde_json::Value {
    let args = ["term", "--start", start, "--amount", amount, "--unit", unit, "--json"];
    House::new().json(&[&args, more].concat())
}

#[test]
fn the_public_vectors_give_their_dates_through_the_command_line() {
    for (start, amount, unit, more, due) in [
        ("2026-07-06", "90", "calendar_days", &[][..], "2026-10-05"),
        ("2025-03-22", "30", "calendar_days", &[], "2025-04-22"),
        ("2024-01-31", "1", "months", &[], "2024-02-29"),
        ("2023-06-15", "15", "working_days", &["--patron", "06-24"], "2023-07-06"),
        (
            "2026-03-02",
            "30",
            "calendar_days",
            &["--event", "2026-03-20=rejection_notice_received", "--event", "2026-03-27=observations_filed"],
            "2026-04-18",
        ),
    ] {
        let answer = term(start, amount, unit, more);
        assert_eq!(answer["due"], due, "{answer}");
        let steps = answer["explanation"].as_array().unwrap();
        assert!(steps.iter().all(|step| !step["text"].as_str().unwrap().is_empty()), "{answer}");
    }
}

#[test]
fn two_patrons_days_are_two_days_that_do_not_count() {
    let latina = &["--patron", "04-25", "--patron", "07-06"];
    assert_eq!(term("2026-07-03", "2", "working_days", &[])["due"], "2026-07-07");
    assert_eq!(term("2026-07-03", "2", "working_days", latina)["due"], "2026-07-08");
}

#[test]
fn the_explanation_is_written_in_the_language_that_is_asked_for() {
    let args = ["term", "--start", "2026-07-06", "--amount", "90", "--unit", "calendar_days"];
    let italian = House::new().done(&args);
    assert!(italian.starts_with("2026-10-05  lunedì 5 ottobre 2026\n"), "{italian}");
    let english = House::new().done(&[&args[..], &["--lang", "en"]].concat());
    assert!(english.contains("Saint Francis of Assisi") || english.contains("Sunday"), "{english}");
    let longest = italian.lines().chain(english.lines()).map(|line| line.chars().count()).max().unwrap();
    assert!(longest <= 100, "{longest} columns");
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let house = House::new();
    let args = ["term", "--start", "2026-03-02", "--amount", "30", "--unit", "calendar_days", "--lang", "en"];
    let with = |more: &[&'static str]| [&args[..], more].concat();
    let words = house.refused(3, &with(&["--event", "2026-03-20=documents_received"]));
    assert!(words.contains("no request for documents"), "{words}");
    let words =
        house.refused(3, &["term", "--start", "2060-01-01", "--amount", "1", "--unit", "months", "--lang", "en"]);
    assert!(words.contains("2050"), "{words}");
    let words = house.refused(2, &with(&["--event", "2026-03-20=coffee"]));
    assert!(words.contains("coffee") && words.contains("documents_requested"), "{words}");
    let words = house.refused(2, &["term", "--start", "06/07/2026", "--amount", "1", "--unit", "months"]);
    assert!(words.contains("year-month-day"), "{words}");
}
