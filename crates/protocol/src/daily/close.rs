//! Closing the days that are over. The file is in the store before the row that names its hash; twice is once, on however many nodes.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::db::Tx;
use kernel::files::sha256;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Result};
use serde_json::json;
use web::App;

use super::content::DailyRegister;
use super::{Day, DayId};
use crate::register::in_lane;
use crate::registers::Register;
use crate::store;

/// A day is closed so long after its end, in minutes: what was begun before midnight is written by then.
const GRACE: i64 = 5;

/// Closes the days of all registers that are over, and says how many.
///
/// # Errors
/// `Unavailable` where the store does not take a file; database errors.
pub async fn close(app: &App) -> Result<usize> {
    close_at(app, |tx, _| tx.now()).await
}

/// The same, with the moment that is written down of each day.
pub(crate) async fn close_at(app: &App, moment: fn(&Tx<'_>, Date) -> Timestamp) -> Result<usize> {
    let registers = app.db().read(store::registers::all).await?;
    let mut closed = 0;
    for register in registers {
        while let Some(day) = next(app, &register).await? {
            close_day(app, &register, day, moment).await?;
            closed += 1;
        }
    }
    Ok(closed)
}

/// The next day of a register to be closed.
async fn next(app: &App, register: &Register) -> Result<Option<Date>> {
    let clock = app.db().clock();
    let (id, today) = (register.id, clock.civil(clock.now() - GRACE.minutes()));
    let found = app.db().read(move |tx| {
        let after = store::days::last(tx, id)?.map(|last| last.day.to_string()).unwrap_or_default();
        store::days::next(tx, id, &after, today)
    });
    found.await
}

async fn close_day(app: &App, register: &Register, day: Date, moment: fn(&Tx<'_>, Date) -> Timestamp) -> Result<()> {
    let own = register.clone();
    // First the number's door is shut, so that what is read then is all there will ever be.
    let content = in_lane(app.db(), move |tx| {
        store::registers::close(tx, own.id, day.year(), &day.to_string())?;
        DailyRegister::read(tx, &own, day)
    });
    let content = content.await?;
    let bytes = content.written()?;
    app.files().put(bytes.clone().into()).await?;
    let own = register.clone();
    let written = app.db().write(move |tx| {
        let closed_at = moment(tx, day);
        write(tx, &own, &content, &bytes, closed_at)
    });
    match written.await {
        // Another node was quicker, and wrote the same.
        Err(Error::Constraint(name)) if name == "protocol_days_once" => Ok(()),
        done => done,
    }
}

fn write(
    tx: &mut Tx<'_>,
    register: &Register,
    content: &DailyRegister,
    bytes: &[u8],
    closed_at: Timestamp,
) -> Result<()> {
    let calendar = charter::office_calendar(tx, register.keeper)?;
    let due_on =
        calendar.next_working_day(content.day).map_err(|not_covered| Error::Conflict(not_covered.message()))?;
    let number = |one: Option<&super::content::Registered>| one.and_then(|one| one.number.parse().ok());
    let day = Day {
        id: tx.id::<DayId>(),
        register: register.id,
        day: content.day,
        due_on,
        first: number(content.registrations.first()),
        last: number(content.registrations.last()),
        registrations: content.registrations.len() as u64,
        annulments: content.annulments.len() as u64,
        previous: content.previous.clone(),
        sha256: sha256(bytes),
        bytes: bytes.len() as u64,
        closed_at,
        print: None,
    };
    store::days::insert(tx, &day)?;
    let record = Record {
        actor: &Actor::system(),
        action: Action::Published,
        subject: day.subject(),
        office: Some(register.keeper),
        summary: &day.day.to_string(),
        before: None,
        after: Some(json!({ "registrations": day.registrations, "annulments": day.annulments, "sha256": day.sha256 })),
    };
    history::record(tx, &record).map(|_| ())
}
