//! Acts that the program has sent, each with its notice in the outbox and with what certified mail brought back of it.

use kernel::db::{Row, Tx, Value};
use kernel::ledger::Channel;
use kernel::outbox::{self, NoticeId};
use kernel::permit::Scope;
use kernel::receipts::{Head, Receipt};
use kernel::{Error, Result, params, search};

use super::list::Where;
use crate::acts::{Act, Asks, Kept, Sending};
use crate::ids::{ActId, CaseId, SendingId};

/// Notes that an act is on its way. What an older sending of it asked for is done with that.
pub(crate) fn insert(tx: &mut Tx<'_>, act: &Act, notice: NoticeId, (channel, address): (Channel, &str)) -> Result<()> {
    settled(tx, act.id)?;
    let id: SendingId = tx.id();
    tx.change(
        "INSERT INTO case_act_sendings (id, act, case_id, notice, channel, address) VALUES ($1, $2, $3, $4, $5, $6)",
        params![id, act.id, act.case, notice, channel, address],
    )
}

/// Nothing has to be done about the sendings of an act any more.
pub(crate) fn settled(tx: &mut Tx<'_>, act: ActId) -> Result<()> {
    tx.execute("UPDATE case_act_sendings SET asks = NULL WHERE act = $1 AND asks IS NOT NULL", params![act]).map(|_| ())
}

/// Says what somebody has to do about a sending, where it is the last one of its act.
pub(crate) fn ask(tx: &mut Tx<'_>, id: SendingId, asks: Asks) -> Result<()> {
    tx.execute(
        "UPDATE case_act_sendings SET asks = $2 WHERE id = $1
         AND NOT EXISTS (SELECT 1 FROM case_act_sendings later WHERE later.act = case_act_sendings.act AND later.id > $1)",
        params![id, asks],
    )
    .map(|_| ())
}

/// What a notice carried: the sending, its case and its act.
pub(crate) fn of_notice(tx: &mut Tx<'_>, notice: NoticeId) -> Result<Option<(SendingId, CaseId, ActId)>> {
    tx.opt(
        "SELECT id, case_id, act FROM case_act_sendings WHERE notice = $1 AND channel = 'certified_mail' ORDER BY id",
        params![notice],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Whether certified mail was sent that has no such receipt yet.
pub(crate) fn awaits(tx: &mut Tx<'_>, head: Head) -> Result<bool> {
    let Some((sending, ..)) = of_notice(tx, head.notice)? else { return Ok(false) };
    let sql = "SELECT COUNT(*) FROM case_act_receipts WHERE sending = $1 AND kind = $2";
    let known: u64 = tx.one(sql, params![sending, head.kind], |row| row.next())?;
    Ok(known == 0)
}

/// Whether certified mail has said that a sending arrived.
pub(crate) fn arrived(tx: &mut Tx<'_>, sending: SendingId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM case_act_receipts WHERE sending = $1 AND kind = 'avvenuta-consegna'";
    let known: u64 = tx.one(sql, params![sending], |row| row.next())?;
    Ok(known > 0)
}

/// Keeps a receipt, and says whether it is the first of its kind.
pub(crate) fn keep(tx: &mut Tx<'_>, (sending, case): (SendingId, CaseId), receipt: &Receipt) -> Result<bool> {
    let id: kernel::ids::Uuid = tx.id();
    let kept = tx.execute(
        "INSERT INTO case_act_receipts (id, sending, case_id, kind, at, name, fault, said, sha256, bytes)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (sending, kind) DO NOTHING",
        params![
            id.to_string(),
            sending,
            case,
            receipt.head.kind,
            receipt.at,
            receipt.name,
            receipt.fault,
            receipt.said,
            receipt.sha256,
            receipt.bytes
        ],
    )?;
    Ok(kept == 1)
}

/// The receipts of a case's acts, in the order of their times.
fn receipts(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<(SendingId, Kept)>> {
    tx.list(
        "SELECT sending, kind, at, fault, said, sha256, bytes FROM case_act_receipts WHERE case_id = $1 ORDER BY at, id",
        params![case],
        |row| {
            let sending = row.next()?;
            let kept = Kept {
                kind: row.next()?,
                at: row.next()?,
                fault: row.next()?,
                said: row.next()?,
                sha256: row.next()?,
                bytes: row.next()?,
            };
            Ok((sending, kept))
        },
    )
}

/// The sendings of a case's acts, the newest first. A notice that the outbox has forgotten tells nothing any more.
pub(crate) fn of(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<(ActId, Sending)>> {
    let rows: Vec<(ActId, SendingId, NoticeId, Channel, String, Option<Asks>)> = tx.list(
        "SELECT act, id, notice, channel, address, asks FROM case_act_sendings WHERE case_id = $1 ORDER BY id DESC",
        params![case],
        |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?, row.next()?, row.next()?)),
    )?;
    let kept = if rows.is_empty() { Vec::new() } else { receipts(tx, case)? };
    let mut sendings = Vec::with_capacity(rows.len());
    for (act, id, notice, channel, address, asks) in rows {
        let receipts = kept.iter().filter(|(of, _)| *of == id).map(|(_, one)| one.clone()).collect();
        match outbox::find(tx, notice) {
            Ok(notice) => sendings.push((act, Sending { id, channel, address, notice, asks, receipts })),
            Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(sendings)
}

/// Which sendings are listed: those about which somebody has to do something.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    /// The offices that answer for their cases, or have them now.
    pub(crate) scope: Scope,
    /// A number, a title, an address.
    pub(crate) text: String,
}

/// A sending in that list.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) case: CaseId,
    pub(crate) act: ActId,
    pub(crate) title: String,
    /// The case's number, or its code.
    pub(crate) name: String,
    pub(crate) channel: Channel,
    pub(crate) address: String,
    /// None where it did not even leave.
    pub(crate) asks: Option<Asks>,
    /// What the mail server answered, where it did not leave.
    pub(crate) error: Option<String>,
}

const FROM: &str = "case_act_sendings s JOIN case_acts a ON a.id = s.act JOIN cases c ON c.id = s.case_id
  LEFT JOIN outbox o ON o.id = s.notice AND o.state = 'stuck'";

fn conditions(filter: &Filter) -> Where {
    let mut found = Where::default();
    // What did not leave is somebody's to do as long as nobody has it and nothing was sent after it.
    found.clauses.push(
        "s.id IN (SELECT id FROM case_act_sendings WHERE asks IS NOT NULL
           UNION SELECT w.id FROM outbox n JOIN case_act_sendings w ON w.notice = n.id WHERE n.state = 'stuck'
             AND NOT EXISTS (SELECT 1 FROM case_act_deliveries d WHERE d.act = w.act)
             AND NOT EXISTS (SELECT 1 FROM case_act_sendings later WHERE later.act = w.act AND later.id > w.id))"
            .to_owned(),
    );
    if let Some(marks) = found.offices(&filter.scope) {
        found.clauses.push(format!("(c.office IN ({marks}) OR c.leg_office IN ({marks}))"));
    }
    if !filter.text.is_empty() {
        let mark = found.value(Value::text(search::containing(&filter.text.to_lowercase())));
        let columns = ["c.number", "c.code", "a.title", "s.address"];
        let like = columns.map(|column| format!("lower({column}) LIKE {mark} ESCAPE '!'"));
        found.clauses.push(format!("({})", like.join(" OR ")));
    }
    found
}

fn read(row: &mut Row<'_>) -> Result<Listed> {
    let (case, act, title) = (row.next()?, row.next()?, row.next()?);
    let (number, code): (String, String) = (row.next()?, row.next()?);
    let name = if number.is_empty() { code } else { number };
    Ok(Listed {
        case,
        act,
        title,
        name,
        channel: row.next()?,
        address: row.next()?,
        asks: row.next()?,
        error: row.next()?,
    })
}

/// Those that a filter lets through, the oldest first, and how many.
pub(crate) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<Listed>, u64)> {
    let found = conditions(filter);
    let sql = format!(
        "SELECT s.case_id, s.act, a.title, c.number, c.code, s.channel, s.address, s.asks, o.last_error FROM {FROM} WHERE {}
         ORDER BY s.id LIMIT {limit} OFFSET {offset}",
        found.sql()
    );
    Ok((tx.list(&sql, &found.params(), read)?, count(tx, filter)?))
}

/// How many a filter lets through.
pub(crate) fn count(tx: &mut Tx<'_>, filter: &Filter) -> Result<u64> {
    let found = conditions(filter);
    let sql = format!("SELECT COUNT(*) FROM {FROM} WHERE {}", found.sql());
    tx.one(&sql, &found.params(), |row| row.next())
}
