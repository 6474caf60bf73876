//! Figures: whatever is booked, taken back, sealed or not, and whatever is asked, the cells count what the rows say.

use jiff::civil::{Date, date};
use kernel::ledger::{self, Channel, Entry, Filter, Kind, Outcome, Ref};
use kernel::{OfficeId, Result, ServiceId, ids::Uuid};
use proptest::prelude::*;

use crate::support::{BOTH, Place};

/// What is booked: an entry, and whether it is taken back later.
type Booked = (Entry, bool);

/// Every third is booked with others at once, and so taken back.
fn comes_with_others(number: usize) -> bool {
    number % 3 == 2
}

fn office() -> OfficeId {
    Uuid::from_u128(1).into()
}

fn service(number: u8) -> ServiceId {
    Uuid::from_u128(u128::from(number) + 100).into()
}

fn any_date() -> impl Strategy<Value = Date> {
    (0..120_i32).prop_map(|days| date(2023, 11, 15).saturating_add(jiff::Span::new().days(days)))
}

fn entry() -> impl Strategy<Value = Booked> {
    use proptest::option::of;
    let kind = proptest::sample::select(vec![Kind::Request, Kind::Contact, Kind::Opening, Kind::Waiting]);
    let words =
        (of(proptest::sample::select(vec!["doppia", "fuori"])), of(proptest::sample::select(vec!["", "a.csv", "b"])));
    let who = (kind, of(0..3_u8), of(proptest::sample::select(Channel::ALL)));
    let answer = of((0..40_i32, 0..30_i64, proptest::sample::select(&Outcome::ALL[1..])));
    let terms = (of(0..40_i32), of(0..40_i32), of(1..6_i64), of(0..30_i64));
    (who, any_date(), answer, terms, words, any::<bool>()).prop_map(|(who, on, answer, terms, words, back)| {
        let after = |days: i32| on.saturating_add(jiff::Span::new().days(days));
        let mut entry = Entry::asked(who.0, office(), Ref::new("request", "x"), on);
        entry.service = who.1.map(service);
        entry.channel = who.2;
        entry.due_legal = terms.0.map(after);
        entry.due_promised = terms.1.map(after);
        entry.score = terms.2;
        entry.minutes = terms.3;
        entry.excluded = words.0.map(str::to_owned);
        entry.source = words.1.map(str::to_owned);
        if let Some((days, working, outcome)) = answer {
            entry = entry.delivered(after(days), working, outcome);
        }
        (entry, back)
    })
}

fn filter() -> impl Strategy<Value = Filter> {
    use proptest::option::of;
    use proptest::sample::subsequence;
    let lists = (
        subsequence(vec![Kind::Request, Kind::Contact, Kind::Waiting], 0..=2),
        subsequence(vec![service(0), service(1), service(2)], 0..=2),
        subsequence(Channel::ALL.to_vec(), 0..=4),
        subsequence(Outcome::ALL.to_vec(), 0..=4),
        subsequence(vec![String::new(), "a.csv".to_owned(), "b".to_owned()], 0..=2),
    );
    let limits = (of(0..40_i64), of(0..30_i64), any::<bool>(), any::<bool>(), of(any::<bool>()), of(0..30_i64));
    (lists, limits).prop_map(|(lists, limits)| Filter {
        kinds: lists.0,
        services: lists.1,
        channels: lists.2,
        outcomes: lists.3,
        sources: lists.4,
        within_days: limits.0,
        within_working_days: limits.1,
        within_legal_term: limits.2,
        within_promise: limits.3,
        excluded: limits.4,
        within_minutes: limits.5,
    })
}

/// The filter said once more, over single rows, as its documentation puts it.
fn takes(filter: &Filter, entry: &Entry) -> bool {
    fn among<T: PartialEq>(wanted: &[T], has: Option<&T>) -> bool {
        wanted.is_empty() || has.is_some_and(|has| wanted.contains(has))
    }
    let by = |due: Option<Date>| matches!((entry.delivered_on, due), (Some(on), Some(due)) if on <= due);
    among(&filter.kinds, Some(&entry.kind))
        && (filter.kinds.contains(&entry.kind) || entry.kind != Kind::Waiting)
        && among(&filter.services, entry.service.as_ref())
        && among(&filter.channels, entry.channel.as_ref())
        && among(&filter.outcomes, Some(&entry.outcome))
        && among(&filter.sources, entry.source.as_ref())
        && filter.within_days.is_none_or(|most| entry.days.is_some_and(|days| days <= most))
        && filter.within_working_days.is_none_or(|most| entry.working_days.is_some_and(|days| days <= most))
        && filter.within_minutes.is_none_or(|most| entry.minutes.is_some_and(|minutes| minutes <= most))
        && (!filter.within_legal_term || by(entry.due_legal))
        && (!filter.within_promise || by(entry.due_promised))
        && entry.excluded.is_some() == (filter.excluded == Some(true))
}

async fn fill(place: &Place, booked: Vec<Booked>, sealed: usize) {
    let write = place.db.write(move |tx| {
        for (number, (entry, back)) in booked.iter().enumerate().filter(|(number, _)| !comes_with_others(*number)) {
            let id = ledger::record(tx, entry)?;
            if *back && number % 2 == 0 {
                ledger::reverse(tx, id)?;
            }
            if number + 1 == sealed {
                ledger::seal(tx)?;
            }
            if *back && number % 2 == 1 {
                ledger::reverse(tx, id)?;
            }
        }
        together(tx, &booked)?;
        // Then all sums are in the totals; else they still wait.
        if sealed.is_multiple_of(2) { ledger::seal(tx).map(|_| ()) } else { Ok(()) }
    });
    write.await.unwrap();
}

fn together(tx: &mut kernel::db::Tx<'_>, booked: &[Booked]) -> Result<()> {
    let named = |back: bool, entry: &Entry| {
        let subject = Ref::new("request", if back { "back/x" } else { "stays/x" });
        Entry { subject, ..entry.clone() }
    };
    let some = booked.iter().enumerate().filter(|(number, _)| comes_with_others(*number));
    ledger::record_all(tx, some.map(|(_, (entry, back))| named(*back, entry)).collect::<Vec<_>>(), |_| ())?;
    let ids = ledger::booked_under(tx, office(), (date(2020, 1, 1), date(2030, 1, 1)), "request", "back/")?;
    ledger::reverse_all(tx, &ids, |_| ()).map(|_| ())
}

#[test]
fn cells_rows_and_a_count_by_hand_agree() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for engine in BOTH {
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(24));
        let booked = proptest::collection::vec(entry(), 1..80);
        let asked = proptest::collection::vec((any_date(), any_date(), filter(), proptest::option::of(filter())), 6);
        let place = runtime.block_on(engine.place());
        let checked = runner.run(&(booked, asked, 0..80_usize), |(booked, asked, sealed)| {
            let found = runtime.block_on(async {
                empty(&place).await;
                fill(&place, booked.clone(), sealed).await;
                let asked = asked.clone();
                place
                    .db
                    .read(move |tx| asked.iter().map(|question| answers(tx, question)).collect::<Result<Vec<_>>>())
                    .await
            });
            for ((from, to, filter, but), (cells, rows)) in asked.iter().zip(found.unwrap()) {
                let by_hand = booked.iter().filter(|(entry, back)| {
                    !back
                        && (*from..=*to).contains(&entry.requested_on)
                        && takes(filter, entry)
                        && !left_out(but.as_ref(), entry)
                });
                let by_hand = i64::try_from(by_hand.count()).unwrap();
                prop_assert_eq!(cells, by_hand, "cells, {} to {}", from, to);
                prop_assert_eq!(rows, by_hand, "rows, {} to {}", from, to);
            }
            Ok(())
        });
        checked.unwrap_or_else(|error| panic!("{engine:?}: {error}"));
        // What was proved of figures is worth nothing where the books themselves are wrong.
        let verified = runtime.block_on(ledger::verify(&place.db, |_| ())).unwrap();
        assert!(verified.is_ok(), "{engine:?}: {verified:?}");
        runtime.block_on(async { drop(place) });
    }
}

fn left_out(but: Option<&Filter>, entry: &Entry) -> bool {
    but.is_some_and(|but| takes(but, entry))
}

type Question = (Date, Date, Filter, Option<Filter>);

fn answers(tx: &mut kernel::db::Tx<'_>, (from, to, filter, but): &Question) -> Result<(i64, i64)> {
    let cells = ledger::cells(tx, office(), *from, *to)?;
    let wanted =
        cells.iter().filter(|(cell, _)| cell.matches(filter) && !but.as_ref().is_some_and(|but| cell.matches(but)));
    let sum = wanted.map(|(_, count)| count).sum();
    let (rows, total) = ledger::page(tx, office(), (*from, *to), filter, but.as_ref(), (5, 0))?;
    assert_eq!(rows.len() as u64, total.min(5));
    assert!(rows.iter().all(|row| takes(filter, &row.entry)));
    Ok((sum, i64::try_from(total).unwrap()))
}

async fn empty(place: &Place) {
    let emptied = place.db.write(|tx| {
        for table in ["ledger", "ledger_pending", "ledger_seals", "ledger_totals", "ledger_sums"] {
            tx.execute(&format!("DELETE FROM {table}"), &[])?;
        }
        Ok(())
    });
    emptied.await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_and_the_last_day_of_a_month_belong_to_it() {
    for engine in BOTH {
        for sealed in [false, true] {
            let place = engine.place().await;
            let write = place.db.write(move |tx| {
                for on in ["2024-01-31", "2024-02-01", "2024-02-15", "2024-02-29", "2024-03-01"] {
                    let on: Date = on.parse().unwrap();
                    ledger::record(tx, &Entry::asked(Kind::Request, office(), Ref::new("r", on), on))?;
                    let done =
                        Entry::asked(Kind::Request, office(), Ref::new("r", on), on).delivered(on, 0, Outcome::Done);
                    ledger::record(tx, &done)?;
                }
                if sealed { ledger::seal(tx).map(|_| ()) } else { Ok(()) }
            });
            write.await.unwrap();
            for (from, to, wanted) in [
                ("2024-02-01", "2024-02-29", 6),
                ("2024-02-02", "2024-02-29", 4),
                ("2024-02-01", "2024-02-28", 4),
                ("2024-02-15", "2024-02-15", 2),
                ("2024-01-31", "2024-03-01", 10),
                ("2024-01-01", "2024-12-31", 10),
                ("2024-02-29", "2024-02-01", 0),
            ] {
                let (first, last) = (from.parse().unwrap(), to.parse().unwrap());
                let cells = place.db.read(move |tx| ledger::cells(tx, office(), first, last)).await.unwrap();
                let sum: i64 = cells.iter().map(|(_, count)| count).sum();
                assert_eq!(sum, wanted, "{engine:?}, sealed: {sealed}, {from} to {to}");
            }
        }
    }
}
