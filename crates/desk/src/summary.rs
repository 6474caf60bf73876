//! The summary of a day, a week or a month: how many of each kind, by channel and by hour of the day.

use askama::Template;
use jiff::civil::Date;
use kernel::Result;
use kernel::ledger::Channel;
use web::{Choice, Input, Reply, Shell, Visit, forms, show};

use crate::contact::{CHANNELS, Kind};
use crate::place::{Place, Tabs, Which};
use crate::span::Span;
use crate::store::{self, Count};

#[derive(Template)]
#[template(path = "desk_summary.html")]
struct Page {
    shell: Shell,
    tabs: Tabs,
    spans: Vec<Choice>,
    on: Date,
    period: String,
    before: String,
    after: Option<String>,
    download: String,
    channels: Vec<String>,
    kinds: Vec<KindRow>,
    hours: Vec<HourRow>,
    busiest: u64,
    contacts: u64,
    quantity: u64,
    by_channel: Vec<u64>,
}

/// A kind with its counts, one for each channel shown.
struct KindRow {
    kind: String,
    by_channel: Vec<u64>,
    contacts: u64,
    quantity: u64,
}

/// An hour of the day with its count.
struct HourRow {
    hour: String,
    contacts: u64,
    by_channel: Vec<u64>,
}

/// The stretch that an address asks for.
pub(super) struct Asked {
    pub(super) span: Span,
    pub(super) on: Date,
}

impl Asked {
    pub(super) fn of(visit: &Visit, input: &Input) -> Self {
        let span = input.text("span").parse().unwrap_or(Span::Day);
        Self { span, on: input.some("on").and_then(forms::parse_date).unwrap_or(visit.today()) }
    }
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let asked = Asked::of(&visit, &input);
    let (place, counts) = read(&visit, &input, &asked).await?;
    let (before, after) = asked.span.neighbours(asked.on);
    let href = |path: &str, on: Date| place.href(&format!("{path}?span={}&on={on}", asked.span));
    let channels: Vec<Channel> =
        CHANNELS.iter().copied().filter(|channel| counts.iter().any(|count| count.channel == *channel)).collect();
    let hours = hours(&counts, &channels);
    web::page(&Page {
        shell: place.shell(&visit, "desk-summary-title"),
        tabs: place.tabs(&visit, "/staff/desk/summary"),
        spans: spans(&visit, asked.span),
        period: period(&visit, &asked),
        before: href("/staff/desk/summary", before),
        after: (after <= visit.today()).then(|| href("/staff/desk/summary", after)),
        download: href("/staff/desk/summary.csv", asked.on),
        channels: channels.iter().map(|channel| visit.say(&format!("desk-channel-{channel}"))).collect(),
        kinds: kinds(&visit, &counts, &channels),
        busiest: hours.iter().map(|hour| hour.contacts).max().unwrap_or(0),
        hours,
        contacts: contacts(&counts, |_| true),
        quantity: counts.iter().map(|count| count.quantity).sum(),
        by_channel: channels.iter().map(|channel| contacts(&counts, |count| count.channel == *channel)).collect(),
        on: asked.on,
    })
}

pub(super) async fn read(visit: &Visit, input: &Input, asked: &Asked) -> Result<(Place, Vec<Count>)> {
    let place = Place::of(visit, Which::named(input.some("office"))).await?;
    let (office, (from, to)) = (place.office.id, asked.span.around(asked.on));
    let counts = visit.read(move |tx| store::counts(tx, office, from, to)).await?;
    Ok((place, counts))
}

fn spans(visit: &Visit, chosen: Span) -> Vec<Choice> {
    let choice = |span: &Span| Choice {
        value: span.to_string(),
        label: visit.say(&format!("desk-span-{span}")),
        selected: *span == chosen,
    };
    Span::ALL.iter().map(choice).collect()
}

fn period(visit: &Visit, asked: &Asked) -> String {
    let (from, to) = asked.span.around(asked.on);
    let (from, to) = (show::date(visit.lang(), from), show::date(visit.lang(), to));
    if from == to { from } else { visit.fill("desk-period", &[("from", from.into()), ("to", to.into())]) }
}

fn contacts(counts: &[Count], which: impl Fn(&Count) -> bool) -> u64 {
    counts.iter().filter(|count| which(count)).map(|count| count.contacts).sum()
}

/// The kinds that occurred, the most frequent first.
fn kinds(visit: &Visit, counts: &[Count], channels: &[Channel]) -> Vec<KindRow> {
    let row = |kind: Kind| KindRow {
        kind: visit.say(&format!("desk-kind-{kind}")),
        by_channel: channels
            .iter()
            .map(|channel| contacts(counts, |count| count.kind == kind && count.channel == *channel))
            .collect(),
        contacts: contacts(counts, |count| count.kind == kind),
        quantity: counts.iter().filter(|count| count.kind == kind).map(|count| count.quantity).sum(),
    };
    let mut rows: Vec<KindRow> = Kind::ALL.iter().copied().map(row).filter(|row| row.contacts > 0).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.contacts));
    rows
}

/// The hours from the first contact to the last, the empty ones between them too: a gap is a figure.
fn hours(counts: &[Count], channels: &[Channel]) -> Vec<HourRow> {
    let first = counts.iter().map(|count| count.hour).min();
    let last = counts.iter().map(|count| count.hour).max();
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let row = |hour: i8| HourRow {
        hour: format!("{hour:02}–{:02}", hour + 1),
        contacts: contacts(counts, |count| count.hour == hour),
        by_channel: channels
            .iter()
            .map(|channel| contacts(counts, |count| count.hour == hour && count.channel == *channel))
            .collect(),
    };
    (first..=last).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_without_contacts_between_two_with_some_is_shown() {
        let count =
            |hour, contacts| Count { kind: Kind::Visit, channel: Channel::Counter, hour, contacts, quantity: 1 };
        let hours = hours(&[count(9, 3), count(11, 2)], &[Channel::Counter]);
        let shown: Vec<_> = hours.iter().map(|row| (row.hour.as_str(), row.contacts)).collect();
        assert_eq!(shown, [("09–10", 3), ("10–11", 0), ("11–12", 2)]);
    }
}
