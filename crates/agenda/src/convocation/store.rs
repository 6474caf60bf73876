//! The SQL of convocations.

use charter::CounterId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Row, Tx, Value};
use kernel::outbox::NoticeId;
use kernel::{Error, OfficeId, Result, params, search};

use super::convocation::{Address, Convocation, ConvocationId, InvitationLink, Mail, Person, Stands};
use super::savings::{Cost, Day};
use crate::ids::{BookingId, TypeCode};
use crate::store::bookings;
use crate::words::Channel;

/// How a convocation stands on the day that is the first parameter.
const STANDS: &str = "CASE WHEN c.withdrawn_on IS NOT NULL THEN 'withdrawn' WHEN b.state = 'served' THEN 'done'
  WHEN b.state = 'booked' THEN 'booked' WHEN c.last_day < $1 THEN 'lapsed' WHEN c.lettered_on IS NOT NULL THEN 'sent'
  WHEN c.batch IS NOT NULL THEN 'printed' WHEN c.due_on <= $1 THEN 'due' ELSE 'invited' END";

const COLUMNS: &str = "c.id, c.revision, c.code, c.link, c.office, c.counter, c.type, c.case_code, c.name, c.fiscal_code, c.born_on,
  c.email, c.phone, c.lang, c.street, c.postcode, c.town, c.province, c.country, c.last_day, c.rehearsal, c.invited_on, c.mail, c.mailed_on,
  c.due_on, c.booking, c.answered_on, c.batch, c.proposed, c.lettered_on, c.withdrawn_on";

const FROM: &str = "agenda_convocations c LEFT JOIN agenda_bookings b ON b.id = c.booking";

fn read(row: &mut Row<'_>) -> Result<Convocation> {
    Ok(Convocation {
        id: row.next()?,
        revision: row.next()?,
        code: row.next()?,
        link: row.next()?,
        office: row.next()?,
        counter: row.next()?,
        kind: row.next()?,
        person: Person {
            case: row.next()?,
            applicant: bookings::applicant(row)?,
            address: Address {
                street: row.next()?,
                postcode: row.next()?,
                town: row.next()?,
                province: row.next()?,
                country: row.next()?,
            },
        },
        last_day: row.next()?,
        rehearsal: row.next()?,
        invited_on: row.next()?,
        mail: row.next()?,
        mailed_on: row.next()?,
        due_on: row.next()?,
        booking: row.next()?,
        answered_on: row.next()?,
        batch: row.next()?,
        proposed: row.next()?,
        lettered_on: row.next()?,
        withdrawn_on: row.next()?,
        stands: row.next()?,
    })
}

/// The convocations of a condition, whose parameters begin with the second.
pub(super) fn select(condition: &str) -> String {
    format!("SELECT {COLUMNS}, {STANDS} FROM {FROM} WHERE {condition}")
}

/// Those that a condition finds; its first parameter is today.
pub(super) fn list(tx: &mut Tx<'_>, condition: &str, params: &[&dyn kernel::db::Bind]) -> Result<Vec<Convocation>> {
    tx.list(&select(condition), params, read)
}

pub(super) fn insert(tx: &mut Tx<'_>, one: &Convocation, notice: Option<NoticeId>) -> Result<()> {
    let Person { case, applicant, address } = &one.person;
    tx.change(
        "INSERT INTO agenda_convocations (id, revision, code, link, office, counter, type, case_code, name, fiscal_code, born_on, email,
           phone, lang, street, postcode, town, province, country, last_day, rehearsal, active, invited_on, mail, notice, mailed_on, due_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, TRUE, $22, $23, $24, $25,
           $26)",
        params![
            one.id,
            one.revision,
            one.code,
            one.link,
            one.office,
            one.counter,
            one.kind,
            case,
            applicant.name,
            applicant.fiscal_code,
            applicant.born_on,
            applicant.email,
            applicant.phone,
            applicant.lang.code(),
            address.street,
            address.postcode,
            address.town,
            address.province,
            address.country,
            one.last_day,
            one.rehearsal,
            one.invited_on,
            one.mail,
            notice,
            one.mailed_on,
            one.due_on
        ],
    )
}

pub(super) fn find(tx: &mut Tx<'_>, id: ConvocationId) -> Result<Convocation> {
    let today = tx.clock().today();
    tx.one(&select("c.id = $2 ORDER BY c.id"), params![today, id], read)
}

pub(super) fn by_link(tx: &mut Tx<'_>, link: InvitationLink) -> Result<Convocation> {
    let today = tx.clock().today();
    tx.one(&select("c.link = $2 ORDER BY c.id"), params![today, link], read)
}

pub(super) fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<Option<Convocation>> {
    let today = tx.clock().today();
    tx.opt(&select("c.code = $2 AND NOT c.rehearsal ORDER BY c.id"), params![today, code], read)
}

/// The convocation of a case for a type that was not taken back nor followed by another.
pub(super) fn active(tx: &mut Tx<'_>, counter: CounterId, kind: &TypeCode, case: &str) -> Result<Option<Convocation>> {
    let today = tx.clock().today();
    let condition = "c.counter = $2 AND c.type = $3 AND c.case_code = $4 AND c.active ORDER BY c.id";
    tx.opt(&select(condition), params![today, counter, kind, case], read)
}

/// Changes columns of a convocation, if nobody else changed it meanwhile. `set` begins with the third parameter.
pub(super) fn update(tx: &mut Tx<'_>, one: &Convocation, set: &str, values: &[&dyn kernel::db::Bind]) -> Result<()> {
    let sql = format!("UPDATE agenda_convocations SET revision = revision + 1, {set} WHERE id = $1 AND revision = $2");
    let own: [&dyn kernel::db::Bind; 2] = [&one.id, &one.revision];
    let all: Vec<&dyn kernel::db::Bind> = own.into_iter().chain(values.iter().copied()).collect();
    if tx.execute(&sql, &all)? == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}

/// Notes the booking that answers a convocation.
pub(super) fn answer(tx: &mut Tx<'_>, one: &Convocation, booking: BookingId, by: Option<Channel>) -> Result<()> {
    let today = tx.clock().today();
    match by {
        Some(by) => update(tx, one, "booking = $3, answered_on = $4, answered_by = $5", params![booking, today, by]),
        None => update(tx, one, "booking = $3", params![booking]),
    }
}

/// Which convocations of a counter are asked for; what is not given does not restrict.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    pub(super) counter: CounterId,
    pub(super) text: String,
    pub(super) kind: Option<TypeCode>,
    pub(super) stands: Option<Stands>,
}

/// A page of a counter's convocations, the newest first, and how many there are.
pub(super) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<Convocation>, u64)> {
    let today = tx.clock().today();
    let words: Vec<String> = filter.text.to_lowercase().split_whitespace().take(3).map(search::containing).collect();
    let mut values: Vec<Value<'static>> = vec![Value::text(today.to_string()), Value::text(filter.counter.to_string())];
    let mut condition = String::from("c.counter = $2");
    for word in words {
        values.push(Value::text(word));
        let n = values.len();
        condition += &format!(
            " AND (LOWER(c.name) LIKE ${n} ESCAPE '!' OR LOWER(c.case_code) LIKE ${n} ESCAPE '!' OR LOWER(c.code) LIKE ${n} ESCAPE '!')"
        );
    }
    if let Some(kind) = &filter.kind {
        values.push(Value::text(kind.to_string()));
        condition += &format!(" AND c.type = ${}", values.len());
    }
    if let Some(stands) = filter.stands {
        values.push(Value::text(stands.to_string()));
        condition += &format!(" AND {STANDS} = ${}", values.len());
    }
    let values: Vec<&dyn kernel::db::Bind> = values.iter().map(|value| value as &dyn kernel::db::Bind).collect();
    // The day stands in every count, so that both statements take the same parameters.
    let total = format!("SELECT COUNT(*) FROM {FROM} WHERE $1 <> '' AND {condition}");
    let total = tx.one(&total, &values, |row| row.next())?;
    let sql = select(&format!("{condition} ORDER BY c.id DESC LIMIT {limit} OFFSET {offset}"));
    Ok((tx.list(&sql, &values, read)?, total))
}

/// How many convocations of a counter stand where.
pub(super) fn tallies(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<(Stands, u64)>> {
    let today = tx.clock().today();
    let sql = format!("SELECT {STANDS}, COUNT(*) FROM {FROM} WHERE c.counter = $2 GROUP BY 1 ORDER BY 1");
    tx.list(&sql, params![today, counter], |row| Ok((row.next()?, row.next()?)))
}

/// Invitations whose mail has not left as far as is known.
pub(super) fn waiting(
    tx: &mut Tx<'_>,
    after: Option<ConvocationId>,
    most: i64,
) -> Result<Vec<(ConvocationId, NoticeId)>> {
    tx.list(
        "SELECT id, notice FROM agenda_convocations WHERE mail = 'waiting' AND (id > $1 OR $1 IS NULL) ORDER BY id LIMIT $2",
        params![after, most],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Notes what became of an invitation's mail, and from when on a letter is due.
pub(super) fn set_mail(tx: &mut Tx<'_>, one: &Convocation, mail: Mail, on: Date, due_on: Date) -> Result<()> {
    let mailed_on = (mail == Mail::Sent).then_some(on);
    update(tx, one, "mail = $3, mailed_on = $4, due_on = $5", params![mail, mailed_on, due_on])
}

/// What a counter has chosen: the days to wait, and how far ahead a letter proposes an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) wait_days: i64,
    pub(super) propose_days: Option<i64>,
}

/// The days that are waited for where the office has not chosen.
const WAIT_DAYS: i64 = 15;

pub(super) fn choice(tx: &mut Tx<'_>, counter: CounterId) -> Result<Choice> {
    let found = tx.opt(
        "SELECT wait_days, propose_days FROM agenda_convoking WHERE counter = $1 ORDER BY counter",
        params![counter],
        |row| Ok(Choice { wait_days: row.next()?, propose_days: row.next()? }),
    )?;
    Ok(found.unwrap_or(Choice { wait_days: WAIT_DAYS, propose_days: None }))
}

pub(super) fn write_choice(tx: &mut Tx<'_>, counter: CounterId, choice: Choice) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_convoking (counter, wait_days, propose_days) VALUES ($1, $2, $3)
         ON CONFLICT (counter) DO UPDATE SET wait_days = $2, propose_days = $3",
        params![counter, choice.wait_days, choice.propose_days],
    )
}

/// A file of persons that waits to be confirmed: the type, its name, the rows as JSON.
pub(super) type Kept = (TypeCode, String, String);

/// Keeps a file; those that nobody confirmed are swept by the way.
pub(super) fn keep_file(
    tx: &mut Tx<'_>,
    id: kernel::ids::Uuid,
    counter: CounterId,
    (kind, name, persons): &Kept,
    expires_at: Timestamp,
) -> Result<()> {
    tx.execute("DELETE FROM agenda_convocation_files WHERE expires_at <= $1", params![tx.now()])?;
    tx.change(
        "INSERT INTO agenda_convocation_files (id, counter, type, file_name, persons, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![id.to_string(), counter, kind, name, persons, expires_at],
    )
}

pub(super) fn kept_file(tx: &mut Tx<'_>, id: kernel::ids::Uuid, counter: CounterId) -> Result<Kept> {
    tx.one(
        "SELECT type, file_name, persons FROM agenda_convocation_files WHERE id = $1 AND counter = $2 AND expires_at > $3 ORDER BY id",
        params![id.to_string(), counter, tx.now()],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

pub(super) fn drop_file(tx: &mut Tx<'_>, id: kernel::ids::Uuid) -> Result<()> {
    tx.change("DELETE FROM agenda_convocation_files WHERE id = $1", params![id.to_string()])
}

/// Takes the exercises of a counter away, as if they had never been.
pub(crate) fn remove_rehearsals(tx: &mut Tx<'_>, counter: CounterId) -> Result<()> {
    for sql in [
        "DELETE FROM agenda_convocations WHERE counter = $1 AND rehearsal",
        "DELETE FROM agenda_batches WHERE counter = $1 AND rehearsal",
        "DELETE FROM agenda_convocation_files WHERE counter = $1",
    ] {
        tx.execute(sql, params![counter])?;
    }
    Ok(())
}

/// What a letter costs an office, by the day from which it holds.
pub(super) fn costs(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Cost>> {
    tx.list(
        "SELECT since, cents, minutes, source FROM agenda_letter_costs WHERE office = $1 ORDER BY since",
        params![office],
        |row| Ok(Cost { since: row.next()?, cents: row.next()?, minutes: row.next()?, source: row.next()? }),
    )
}

/// Writes what a letter costs an office from a day on.
///
/// # Errors
/// `Constraint` where it contradicts itself; database errors.
pub fn write_cost(tx: &mut Tx<'_>, office: OfficeId, cost: &Cost) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_letter_costs (office, since, cents, minutes, source) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (office, since) DO UPDATE SET cents = $3, minutes = $4, source = $5",
        params![office, cost.since, cost.cents, cost.minutes, cost.source],
    )
}

/// The days of a period on which convocations of an office were answered by the invitation without a letter, or letters were sent.
pub(super) fn days(tx: &mut Tx<'_>, office: OfficeId, (from, to): (Date, Date)) -> Result<Vec<Day>> {
    tx.list(
        "SELECT day, SUM(avoided), SUM(sent) FROM (
           SELECT answered_on AS day, 1 AS avoided, 0 AS sent FROM agenda_convocations
           WHERE office = $1 AND answered_on >= $2 AND answered_on <= $3 AND answered_by = 'online' AND lettered_on IS NULL
             AND NOT rehearsal
           UNION ALL
           SELECT lettered_on AS day, 0 AS avoided, 1 AS sent FROM agenda_convocations
           WHERE office = $1 AND lettered_on >= $2 AND lettered_on <= $3 AND NOT rehearsal) counted
         GROUP BY day ORDER BY day",
        params![office, from, to],
        |row| Ok(Day { on: row.next()?, avoided: row.next()?, sent: row.next()? }),
    )
}
