//! Whose calendar a page is about: a counter's or a mediator's. The pages are the same; what only a counter has is left out for who helps.

use charter::CounterId;
use kernel::Result;
use kernel::db::Tx;
use kernel::permit::May;
use web::{MenuItem, Shell, Visit};

use super::found;
use super::mediators::{self, MEDIATORS};
use crate::calendar::{Drawn, calendar};
use crate::ids::OwnerId;
use crate::store;

/// A calendar with whose it is.
pub(super) struct Owned {
    pub(super) owner: OwnerId,
    /// The counter; none for a mediator, who helps at all of the office's.
    pub(super) counter: Option<CounterId>,
    pub(super) drawn: Drawn,
    /// A mediator who works here no more: nothing of their time is sold before they are back.
    pub(super) retired: bool,
    /// The types that can be received, by code and name.
    pub(super) types: Vec<(String, String)>,
    name: String,
    base: String,
    list: (&'static str, &'static str),
    tabs: Vec<MenuItem>,
}

impl Owned {
    /// The calendar of the page that is asked for: below the mediators, or below the counters' agendas.
    ///
    /// # Errors
    /// `NotFound` for another office's.
    pub(super) async fn of(visit: &Visit, id: &str) -> Result<Self> {
        if visit.path().starts_with(&format!("{MEDIATORS}/")) {
            Self::mediator(visit, id).await
        } else {
            Self::counter(visit, id).await
        }
    }

    async fn counter(visit: &Visit, id: &str) -> Result<Self> {
        let found = found::Found::of(visit, id).await?;
        let (counter, lang) = (found.place.id, visit.lang());
        let types = visit.read(move |tx| {
            crate::offers(tx, counter)?
                .into_iter()
                .map(|offer| Ok((offer.kind.to_string(), crate::words(tx, &offer.kind, lang)?.name)))
                .collect()
        });
        Ok(Self {
            owner: counter.into(),
            counter: Some(counter),
            retired: false,
            types: types.await?,
            name: found.name(),
            base: found.href(""),
            list: ("agenda-staff-title", "/staff/agenda"),
            tabs: found.tabs(visit),
            drawn: found.drawn,
        })
    }

    async fn mediator(visit: &Visit, id: &str) -> Result<Self> {
        let found = mediators::Found::of(visit, id, May::SetUpAgenda).await?;
        let (owner, office, lang) = (OwnerId::from(found.one.id), found.one.office, visit.lang());
        let (drawn, types) = visit
            .read(move |tx: &mut Tx<'_>| {
                let kinds = store::types::helped(tx, office)?.into_iter();
                let types = kinds.map(|kind| Ok((kind.to_string(), crate::words(tx, &kind, lang)?.name)));
                let types = types.collect::<Result<Vec<_>>>()?;
                Ok((calendar(tx, owner)?, types))
            })
            .await?;
        Ok(Self {
            owner,
            counter: None,
            retired: !found.one.active,
            drawn,
            types,
            name: found.one.name.clone(),
            base: found.href(""),
            list: ("agenda-mediators-title", MEDIATORS),
            tabs: found.tabs(visit),
        })
    }

    /// An address below the counter's or the mediator's.
    pub(super) fn href(&self, path: &str) -> String {
        if path.is_empty() { self.base.clone() } else { format!("{}/{path}", self.base) }
    }

    /// The name under which its pages are headed.
    pub(super) fn name(&self) -> String {
        self.name.clone()
    }

    /// The frame of a page.
    pub(super) fn shell(&self, visit: &Visit, title: &str) -> Shell {
        let (label, list) = self.list;
        visit.staff_shell(visit.say(title)).trail([(visit.say(label), list), (self.name(), self.base.as_str())])
    }

    /// The menu of the counter or the mediator.
    pub(super) fn tabs(&self) -> Vec<MenuItem> {
        self.tabs.clone()
    }
}
