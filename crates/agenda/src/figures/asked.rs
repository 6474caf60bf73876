//! What a dashboard is asked: counters, a type, a channel, a period.

use charter::CounterId;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Result;
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Error, Lang};
use web::{Input, Visit};

use crate::ids::TypeCode;
use crate::words::{Channel, Stage};

/// How many weeks are shown where no period is asked for, with the present one.
const WEEKS: i64 = 8;
/// A period longer than this was mistyped.
const DAYS_MOST: i64 = 3 * 366;

/// What is asked.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) counters: Vec<CounterId>,
    pub(super) kind: Option<TypeCode>,
    pub(super) channel: Option<Channel>,
    pub(super) from: Date,
    pub(super) to: Date,
}

/// A counter that can be asked about.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) id: CounterId,
    pub(super) name: String,
}

impl Asked {
    /// What a query asks, of the counters that the visitor may know.
    ///
    /// # Errors
    /// `NotFound` where it names another one.
    pub(super) fn of(input: &Input, known: &[Known], today: Date) -> Result<Self> {
        let all = known.iter().map(|counter| counter.id);
        let counters = match input.some("counter") {
            None => all.collect(),
            Some(wanted) => {
                let wanted = wanted.parse()?;
                vec![all.into_iter().find(|id| *id == wanted).ok_or(Error::NotFound)?]
            }
        };
        let date = |name| input.some(name).and_then(web::forms::parse_date);
        let to = date("to").unwrap_or(today);
        let monday = to.saturating_sub(to.weekday().to_monday_zero_offset().days());
        let from = date("from").unwrap_or_else(|| monday.saturating_sub((WEEKS - 1).weeks()));
        Ok(Self {
            counters,
            kind: input.some("kind").and_then(|kind| kind.parse().ok()),
            channel: input.some("channel").and_then(|channel| channel.parse().ok()),
            from: from.min(to).max(to.saturating_sub(DAYS_MOST.days())),
            to,
        })
    }

    /// The same as the fields of the form.
    pub(super) fn input(&self, known: &[Known]) -> Input {
        let one = self.counters.first().filter(|_| self.counters.len() == 1 && known.len() > 1);
        Input::new()
            .with_some("counter", one)
            .with_some("kind", self.kind.as_ref())
            .with_some("channel", self.channel)
            .with("from", self.from)
            .with("to", self.to)
    }
}

/// The counters with an agenda in the visitor's offices.
pub(super) async fn known(visit: &Visit) -> Result<Vec<Known>> {
    let (scope, lang) = (visit.scope(May::SeeRequests), visit.lang());
    visit.read(move |tx| of_scope(tx, &scope, lang)).await
}

fn of_scope(tx: &mut Tx<'_>, scope: &Scope, lang: Lang) -> Result<Vec<Known>> {
    let agendas = crate::agendas(tx)?;
    let open = |id: CounterId| {
        agendas.iter().any(|agenda| agenda.counter == id && scope.has(agenda.office) && agenda.stage != Stage::Off)
    };
    let places = charter::counter_places(tx, lang)?.into_iter().filter(|place| open(place.id));
    let mut known: Vec<Known> =
        places.map(|place| Known { id: place.id, name: format!("{} – {}", place.office_name, place.name) }).collect();
    known.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(known)
}
