//! Reading convocations: what pages and the API ask for.

use charter::CounterId;
use kernel::db::Tx;
use kernel::{Error, Result};

use super::convocation::{Convocation, ConvocationId, InvitationLink};
use super::store;
use crate::ids::TypeCode;

/// The convocation of an identifier.
///
/// # Errors
/// `NotFound`.
pub fn read(tx: &mut Tx<'_>, id: ConvocationId) -> Result<Convocation> {
    store::find(tx, id)
}

/// A convocation of a counter.
///
/// # Errors
/// `NotFound` for another counter's too.
pub fn of_counter(tx: &mut Tx<'_>, counter: CounterId, id: ConvocationId) -> Result<Convocation> {
    let one = store::find(tx, id)?;
    if one.counter == counter { Ok(one) } else { Err(Error::NotFound) }
}

/// The convocation of an invitation's own address.
///
/// # Errors
/// `NotFound`.
pub fn by_link(tx: &mut Tx<'_>, link: InvitationLink) -> Result<Convocation> {
    store::by_link(tx, link)
}

/// The convocation of an invitation's own address, where the person may book by it now.
///
/// # Errors
/// `NotFound`; `Conflict` with the reason in words.
pub fn usable(tx: &mut Tx<'_>, link: InvitationLink) -> Result<Convocation> {
    let one = store::by_link(tx, link)?;
    one.may_book()?;
    Ok(one)
}

/// The convocation of a case for a type, where the person may book by it now.
///
/// # Errors
/// `Conflict` where the case is not convoked, or with the reason why nothing can be booked; database errors.
pub fn open_for(tx: &mut Tx<'_>, counter: CounterId, kind: &TypeCode, case: &str) -> Result<Convocation> {
    let one = store::active(tx, counter, kind, case.trim())?;
    let one = one.ok_or_else(|| Error::Conflict("agenda-convocation-unknown-case".into()))?;
    one.may_book()?;
    Ok(one)
}
