//! The list of services: what one can look for, and what a row shows.

use std::collections::BTreeMap;

use kernel::terms::Term;
use kernel::{OfficeId, ServiceId};
use serde::Serialize;

use crate::ids::BodyId;
use crate::words::{AccessChannel, Audience, ServiceStatus, Side, Timing, Topic};

/// What is looked for; what is not given does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceFilter {
    /// A body's services.
    pub body: Option<BodyId>,
    /// An office's services.
    pub office: Option<OfficeId>,
    /// A topic.
    pub topic: Option<Topic>,
    /// For whom.
    pub audience: Option<Audience>,
    /// How it is asked for.
    pub channel: Option<AccessChannel>,
    /// On which side of the counter.
    pub side: Option<Side>,
    /// How long it takes.
    pub timing: Option<Timing>,
    /// In this state; where nothing is given, all save those that ended.
    pub status: Option<ServiceStatus>,
    /// Words that all occur in the name or the description, in any language.
    pub text: String,
}

/// A service in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServiceRow {
    /// Its identifier.
    pub id: ServiceId,
    /// Its name in addresses.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Descrizione breve.
    pub description: String,
    /// Whether it can be had now.
    pub status: ServiceStatus,
    /// How long it takes.
    pub timing: Timing,
    /// The term.
    pub term: Option<Term>,
    /// On which side of the counter.
    pub side: Side,
    /// Its office's name in addresses.
    pub office_code: String,
    /// Its office's name.
    pub office_name: String,
    /// Its body's name in addresses.
    pub body_code: String,
    /// Its body's name.
    pub body_name: String,
}

/// How many services there are for each topic, audience and channel, those that ended left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facets {
    /// By topic; those without services are missing.
    pub topics: BTreeMap<Topic, u64>,
    /// By audience.
    pub audiences: BTreeMap<Audience, u64>,
    /// By channel.
    pub channels: BTreeMap<AccessChannel, u64>,
}
