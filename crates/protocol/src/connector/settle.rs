//! Settling: those that wait for a number are asked for, one after the other in the order of arrival, and written once they have it.

use std::collections::HashMap;

use charter::Slice;
use jiff::ToSpan;
use kernel::db::Tx;
use kernel::{Lang, Result};
use web::App;

use super::{Asked, BuiltIn, Connector, Fault, Http, ProtocolConfig};
use crate::register::{self, Number, in_lane};
use crate::registers::{Numbering, Register};
use crate::store::{self, asked};

/// So many of a register are asked for in one go.
const AT_ONCE: i64 = 50;
/// The longest pause before a number is asked for again, in minutes.
const LONGEST: i64 = 60;

/// The protocol systems that bodies have, by the bodies' codes.
#[derive(Default)]
pub struct Systems(HashMap<String, Http>);

impl Systems {
    /// # Errors
    /// `Unavailable` where an address is none, or would send in clear over the network.
    pub fn new(config: &ProtocolConfig) -> Result<Self> {
        let systems = config.systems.iter().map(|(body, system)| Ok((body.clone(), Http::new(system)?)));
        Ok(Self(systems.collect::<Result<_>>()?))
    }

    fn of(&self, body: &str, register: &Register) -> Option<&dyn Connector> {
        match register.numbering {
            Numbering::Own => Some(&BuiltIn),
            Numbering::Outside => self.0.get(body).map(|http| http as &dyn Connector),
        }
    }
}

/// Asks for the numbers of those that wait, and says how many got one.
///
/// # Errors
/// Database errors; a system's refusal is noted on who waits.
pub async fn settle(app: &App, systems: &Systems) -> Result<usize> {
    let mut settled = 0;
    for id in app.db().read(asked::due_registers).await? {
        let (register, code, waiting) = app
            .db()
            .read(move |tx| {
                let register = store::registers::find(tx, id)?;
                let bodies = charter::bodies(tx, Slice::ALL, Lang::It)?.items;
                let code = bodies.into_iter().find(|body| body.id == register.body).map(|body| body.code);
                Ok((register, code.unwrap_or_default(), asked::due(tx, id, AT_ONCE)?))
            })
            .await?;
        let Some(connector) = systems.of(&code, &register) else {
            tracing::warn!(
                body = code,
                "registrations wait for a protocol system that is not configured (protocol.systems)"
            );
            continue;
        };
        settled += one_by_one(app, &register, connector, waiting).await?;
    }
    Ok(settled)
}

async fn one_by_one(app: &App, register: &Register, connector: &dyn Connector, waiting: Vec<Asked>) -> Result<usize> {
    let mut settled = 0;
    for one in waiting {
        match connector.number(&one).await {
            Ok(number) => {
                let register = register.clone();
                in_lane(app.db(), move |tx| write(tx, &register, &one, &number)).await?;
                settled += 1;
            }
            Err(Fault::Refused(why)) => put_off(app, &one, why).await?,
            Err(Fault::Away(why)) => {
                put_off(app, &one, why).await?;
                break;
            }
        }
    }
    Ok(settled)
}

fn write(tx: &mut Tx<'_>, register: &Register, one: &Asked, number: &Number) -> Result<()> {
    // Another node may have asked at the same time: it got the same number, and has written it.
    if !store::registrations::has(tx, one.id)? {
        let now = tx.now();
        register::write(tx, one.id, register, &one.entry, &one.operator, number, now)?;
    }
    asked::remove(tx, one.id)
}

async fn put_off(app: &App, one: &Asked, why: String) -> Result<()> {
    let (id, minutes) = (one.id, (1_i64 << one.tries.min(6)).min(LONGEST));
    tracing::warn!(registration = %id, why, "no number from the body's protocol system yet");
    let put_off = app.db().write(move |tx| {
        let next_at = tx.now() + minutes.minutes();
        asked::failed(tx, id, &why, next_at)
    });
    put_off.await
}
