//! Where a register's numbers come from: our own counter, or the protocol system that a body has already and keeps (the seam of S5).

mod http;
mod settle;

use std::future::Future;
use std::pin::Pin;

use jiff::Timestamp;
use kernel::history::Actor;

pub use http::{Http, ProtocolConfig, SystemConfig};
pub use settle::{Systems, settle};

use crate::register::Number;
use crate::registers::RegisterId;
use crate::registration::{Entry, RegistrationId};

/// A registration that waits for its number.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The registration's identifier: the name under which the number is asked for, however often.
    pub id: RegistrationId,
    /// The register.
    pub register: RegisterId,
    /// What is to be registered.
    pub entry: Entry,
    /// Who registers it.
    pub operator: Actor,
    /// Since when it waits.
    pub at: Timestamp,
    /// How often it was asked for.
    pub tries: u32,
    /// Why there is none yet.
    pub fault: String,
}

/// Why a connector gives no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It cannot be reached now: whoever waits behind waits too, so that the order of arrival is kept.
    Away(String),
    /// It refuses this one; others may go on.
    Refused(String),
}

/// A number that is to come.
pub type Coming<'a> = Pin<Box<dyn Future<Output = Result<Number, Fault>> + Send + 'a>>;

/// Something that gives numbers.
pub trait Connector: Send + Sync {
    /// The number of a registration. Asked again for the same one, the same number.
    fn number<'a>(&'a self, asked: &'a Asked) -> Coming<'a>;
}

/// Our own register: the next number, taken when the registration is written. Also for what still waited when a body left its other system.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn;

impl Connector for BuiltIn {
    fn number<'a>(&'a self, _: &'a Asked) -> Coming<'a> {
        Box::pin(std::future::ready(Ok(Number::Next)))
    }
}
