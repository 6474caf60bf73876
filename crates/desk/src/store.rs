//! All the SQL of this room.

use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx, Value};
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::permit::Scope;
use kernel::search;
use kernel::{Error, Lang, OfficeId, PersonId, Result, ServiceId, params, words};

use crate::contact::{Contact, ContactId, Details, Kind, Undone};
use crate::habits::Recent;

const COLUMNS: &str =
    "id, revision, office, kind, channel, service, quantity, passed_to, proposal, note, outcome, call_back_by,
  called_back_on, at, day, hour, logged_on, operator, operator_name, undone_at, undone_by, undone_reason";

fn read(row: &mut Row<'_>) -> Result<Contact> {
    Ok(Contact {
        id: row.next()?,
        revision: row.next()?,
        office: row.next()?,
        details: Details {
            kind: row.next()?,
            channel: row.next()?,
            service: row.next()?,
            quantity: row.next()?,
            passed_to: row.next()?,
            proposal: row.next()?,
            note: row.next()?,
            outcome: row.next()?,
            call_back_by: row.next()?,
        },
        called_back_on: row.next()?,
        at: row.next()?,
        day: row.next()?,
        hour: row.next()?,
        logged_on: row.next()?,
        operator: Actor { id: row.next()?, name: row.next()? },
        undone: {
            let (at, by, reason): (Option<_>, String, String) = (row.next()?, row.next()?, row.next()?);
            at.map(|at| Undone { at, by, reason })
        },
    })
}

/// Writes a new contact down.
pub(crate) fn insert(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    let details = &contact.details;
    tx.execute(
        "INSERT INTO desk_contacts (id, revision, office, kind, channel, service, quantity, passed_to, proposal, note, outcome,
           call_back_by, called_back_on, at, day, hour, logged_on, operator, operator_name, undone_at, undone_by, undone_reason,
           stems)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, NULL, '', '', $20)",
        params![
            contact.id,
            contact.revision,
            contact.office,
            details.kind,
            details.channel,
            details.service,
            details.quantity,
            details.passed_to,
            details.proposal,
            details.note,
            details.outcome,
            details.call_back_by,
            contact.called_back_on,
            contact.at,
            contact.day,
            contact.hour,
            contact.logged_on,
            contact.operator.id,
            contact.operator.name,
            stems(details)
        ],
    )?;
    Ok(())
}

/// Writes a contact's new state down, if nobody else did meanwhile.
pub(crate) fn update(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    let (details, undone) = (&contact.details, contact.undone.as_ref());
    let changed = tx.execute(
        "UPDATE desk_contacts SET revision = revision + 1, kind = $3, channel = $4, service = $5, quantity = $6, passed_to = $7,
           proposal = $8, note = $9, outcome = $10, call_back_by = $11, called_back_on = $12, at = $13, day = $14, hour = $15,
           undone_at = $16, undone_by = $17, undone_reason = $18, stems = $19
         WHERE id = $1 AND revision = $2",
        params![
            contact.id,
            contact.revision,
            details.kind,
            details.channel,
            details.service,
            details.quantity,
            details.passed_to,
            details.proposal,
            details.note,
            details.outcome,
            details.call_back_by,
            contact.called_back_on,
            contact.at,
            contact.day,
            contact.hour,
            undone.map(|undone| undone.at),
            undone.map_or("", |undone| &undone.by),
            undone.map_or("", |undone| &undone.reason),
            stems(details)
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("desk-changed-meanwhile".into())) }
}

fn stems(details: &Details) -> String {
    let text = format!("{} {} {}", details.note, details.passed_to, details.proposal);
    format!(" {} ", search::stems(Lang::It, &text).join(" "))
}

/// A contact of an office that the visitor may see; all others do not exist for them.
pub(crate) fn find(tx: &mut Tx<'_>, id: ContactId, scope: &Scope) -> Result<Contact> {
    let contact =
        tx.one(&format!("SELECT {COLUMNS} FROM desk_contacts WHERE id = $1 ORDER BY id"), params![id], read)?;
    scope.admit(contact.office)?;
    Ok(contact)
}

/// What an operator has just logged: the last ten contacts of today.
pub(crate) fn last_of(tx: &mut Tx<'_>, office: OfficeId, operator: PersonId, today: Date) -> Result<Vec<Contact>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM desk_contacts WHERE office = $1 AND operator = $2 AND logged_on = $3 AND undone_at IS NULL
         ORDER BY id DESC LIMIT 10"
    );
    tx.list(&sql, params![office, operator, today], read)
}

/// The last contacts of an office, the newest first, cut to what habits are made of.
pub(crate) fn recent(tx: &mut Tx<'_>, office: OfficeId, limit: i64) -> Result<Vec<Recent>> {
    tx.list(
        "SELECT kind, service, passed_to, proposal FROM desk_contacts WHERE office = $1 AND undone_at IS NULL
         ORDER BY id DESC LIMIT $2",
        params![office, limit],
        |row| Ok(Recent { kind: row.next()?, service: row.next()?, passed_to: row.next()?, proposal: row.next()? }),
    )
}

/// How many contacts of a kind there were on a day: an operator's own, and the office's.
pub(crate) fn tally(tx: &mut Tx<'_>, office: OfficeId, operator: PersonId, day: Date) -> Result<Vec<(Kind, u64, u64)>> {
    tx.list(
        "SELECT kind, SUM(CASE WHEN operator = $3 THEN 1 ELSE 0 END), COUNT(*) FROM desk_contacts
         WHERE office = $1 AND day = $2 AND undone_at IS NULL GROUP BY kind ORDER BY kind",
        params![office, day, operator],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Who waits to be called back, the most urgent first.
pub(crate) fn call_backs(tx: &mut Tx<'_>, office: OfficeId, limit: i64, offset: i64) -> Result<Vec<Contact>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM desk_contacts
         WHERE office = $1 AND call_back_by IS NOT NULL AND called_back_on IS NULL AND undone_at IS NULL
         ORDER BY call_back_by, id LIMIT $2 OFFSET $3"
    );
    tx.list(&sql, params![office, limit, offset], read)
}

/// How many wait to be called back.
pub(crate) fn count_call_backs(tx: &mut Tx<'_>, office: OfficeId) -> Result<u64> {
    tx.one(
        "SELECT COUNT(*) FROM desk_contacts
         WHERE office = $1 AND call_back_by IS NOT NULL AND called_back_on IS NULL AND undone_at IS NULL",
        params![office],
        |row| row.next(),
    )
}

/// How many in the visitor's offices have to be called back by a day.
pub(crate) fn count_due(tx: &mut Tx<'_>, scope: &Scope, day: Date) -> Result<u64> {
    const DUE: &str =
        "SELECT COUNT(*) FROM desk_contacts WHERE call_back_by <= $1 AND called_back_on IS NULL AND undone_at IS NULL";
    let Scope::Offices(offices) = scope else { return tx.one(DUE, params![day], |row| row.next()) };
    let mut count = 0;
    for office in offices {
        count += tx.one(&format!("{DUE} AND office = $2"), params![day, office], |row| row.next::<u64>())?;
    }
    Ok(count)
}

/// Who has logged contacts in an office, by name.
pub(crate) fn operators(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<(PersonId, String)>> {
    tx.list(
        "SELECT operator, MAX(operator_name) FROM desk_contacts WHERE office = $1 AND operator IS NOT NULL
         GROUP BY operator ORDER BY 2, 1",
        params![office],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Contacts that are alike in kind, channel and hour, counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) kind: Kind,
    pub(crate) channel: Channel,
    pub(crate) hour: i8,
    pub(crate) contacts: u64,
    pub(crate) quantity: u64,
}

/// The contacts of an office from a day to a day (both counted), counted.
pub(crate) fn counts(tx: &mut Tx<'_>, office: OfficeId, from: Date, to: Date) -> Result<Vec<Count>> {
    tx.list(
        "SELECT kind, channel, hour, COUNT(*), CAST(SUM(quantity) AS BIGINT) FROM desk_contacts
         WHERE office = $1 AND day >= $2 AND day <= $3 AND undone_at IS NULL
         GROUP BY kind, channel, hour ORDER BY kind, channel, hour",
        params![office, from, to],
        |row| {
            Ok(Count {
                kind: row.next()?,
                channel: row.next()?,
                hour: row.next()?,
                contacts: row.next()?,
                quantity: row.next()?,
            })
        },
    )
}

words! {
    /// Which contacts a list shows, by where they stand.
    State {
        /// Waiting for a call-back.
        Open = "open",
        /// Taken back.
        Undone = "undone",
    }
}

/// Which contacts of an office a list shows. What is not given does not restrict; what was taken back is only shown when asked for.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) office: OfficeId,
    pub(crate) text: String,
    pub(crate) from: Option<Date>,
    pub(crate) to: Option<Date>,
    pub(crate) kind: Option<Kind>,
    pub(crate) channel: Option<Channel>,
    pub(crate) service: Option<ServiceId>,
    pub(crate) operator: Option<PersonId>,
    pub(crate) state: Option<State>,
}

impl Filter {
    /// The conditions, and the values behind their placeholders.
    fn conditions(&self) -> (String, Vec<Value<'static>>) {
        let mut clauses = vec!["office = $1".to_owned()];
        let mut values = vec![Value::text(self.office.to_string())];
        let mut and = |condition: &str, value: Option<String>| {
            if let Some(value) = value {
                values.push(Value::text(value));
                clauses.push(format!("{condition} ${}", values.len()));
            }
        };
        for stem in search::stems(Lang::It, &self.text) {
            and("stems LIKE", Some(format!("% {stem}%")));
        }
        and("day >=", self.from.map(|day| day.to_string()));
        and("day <=", self.to.map(|day| day.to_string()));
        and("kind =", self.kind.map(|kind| kind.to_string()));
        and("channel =", self.channel.map(|channel| channel.to_string()));
        and("service =", self.service.map(|service| service.to_string()));
        and("operator =", self.operator.map(|operator| operator.to_string()));
        let state = match self.state {
            None => "undone_at IS NULL",
            Some(State::Open) => "undone_at IS NULL AND call_back_by IS NOT NULL AND called_back_on IS NULL",
            Some(State::Undone) => "undone_at IS NOT NULL",
        };
        clauses.push(state.to_owned());
        (clauses.join(" AND "), values)
    }
}

/// A page of a list, the newest first, and how long the list is.
pub(crate) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<Contact>, u64)> {
    let (conditions, mut values) = filter.conditions();
    let count = format!("SELECT COUNT(*) FROM desk_contacts WHERE {conditions}");
    let total = tx.one(&count, &borrowed(&values), |row| row.next())?;
    values.extend([Value::Int(limit), Value::Int(offset)]);
    let (limit, offset) = (values.len() - 1, values.len());
    let sql = format!(
        "SELECT {COLUMNS} FROM desk_contacts WHERE {conditions} ORDER BY day DESC, at DESC, id DESC LIMIT ${limit} OFFSET ${offset}"
    );
    Ok((tx.list(&sql, &borrowed(&values), read)?, total))
}

/// All contacts of a list, the oldest first, one after the other.
pub(crate) fn each(tx: &mut Tx<'_>, filter: &Filter, mut each: impl FnMut(Contact) -> Result<()>) -> Result<()> {
    let (conditions, values) = filter.conditions();
    let sql = format!("SELECT {COLUMNS} FROM desk_contacts WHERE {conditions} ORDER BY day, at, id");
    tx.each(&sql, &borrowed(&values), |row| each(read(row)?))
}

fn borrowed<'v>(values: &'v [Value<'static>]) -> Vec<&'v dyn Bind> {
    values.iter().map(|value| value as &dyn Bind).collect()
}
