//! Finds a procedure through the visitor's offices: another office's does not exist.

use charter::Slice;
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Lang, Result};
use web::{MenuItem, Shell, Visit};

use super::HOME;
use super::part::Part;
use crate::procedure::{self, Draft, Procedure, ProcedureId, ProcedureRow, Version};

/// An office as steps and tables name it: its code, its name, its body's name.
#[derive(Clone, Debug)]
pub(super) struct OfficeName {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) body: String,
}

/// A procedure with all its versions.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) row: ProcedureRow,
    /// The newest first.
    pub(super) versions: Vec<Version>,
    pub(super) draft: Option<Draft>,
    /// The service's name.
    pub(super) service: String,
    /// The code of the service's office.
    pub(super) office: String,
    pub(super) offices: Vec<OfficeName>,
}

impl Found {
    /// A procedure of the visitor's offices.
    ///
    /// # Errors
    /// `NotFound`.
    pub(super) fn find(tx: &mut Tx<'_>, scope: &Scope, id: ProcedureId, lang: Lang) -> Result<Self> {
        let row = procedure::find(tx, id)?;
        scope.admit(row.office)?;
        let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
        let own = offices.iter().find(|office| office.id == row.office);
        Ok(Self {
            versions: procedure::versions(tx, id)?,
            draft: procedure::draft(tx, id)?,
            service: charter::service_by_id(tx, row.service, lang)?.name,
            office: own.map(|office| office.code.clone()).unwrap_or_default(),
            offices: offices
                .into_iter()
                .map(|office| OfficeName { code: office.code, name: office.name, body: office.body_name })
                .collect(),
            row,
        })
    }

    pub(super) async fn of(visit: &Visit, id: &str) -> Result<Self> {
        let (scope, id, lang) = (visit.scope(May::EditProcedures), id.parse()?, visit.lang());
        visit.read(move |tx| Self::find(tx, &scope, id, lang)).await
    }

    /// What was written last: the draft, or else the last version.
    pub(super) fn latest(&self) -> Option<&Procedure> {
        let last = || self.versions.first().map(|version| &version.definition);
        self.draft.as_ref().map(|draft| &draft.definition).or_else(last)
    }

    /// The name of a step's office.
    pub(super) fn office_name(&self, code: &str) -> String {
        let code = if code.is_empty() { &self.office } else { code };
        let known = self.offices.iter().find(|office| office.code == code);
        known.map_or_else(|| code.to_owned(), |office| office.name.clone())
    }

    /// An address below the procedure's.
    pub(super) fn href(&self, path: &str) -> String {
        let own = format!("{HOME}/{}", self.row.id);
        if path.is_empty() { own } else { format!("{own}/{path}") }
    }

    /// The frame of a page below the procedure's.
    pub(super) fn shell(&self, visit: &Visit, title: impl Into<String>) -> Shell {
        let (own, list) = (self.href(""), visit.say("cases-procedure-menu"));
        visit.staff_shell(title).trail([(list, HOME), (self.row.name.clone(), own.as_str())])
    }

    /// The procedure's own menu.
    pub(super) fn tabs(&self, visit: &Visit) -> Vec<MenuItem> {
        let tab = |label: String, path: &str, below: &str| {
            let (href, under) = (self.href(path), self.href(below));
            let current = visit.path() == href || (!below.is_empty() && visit.path().starts_with(&under));
            MenuItem { label, current, href }
        };
        let mut tabs = vec![
            tab(visit.say("cases-procedure-tab-one"), "", "versions/"),
            tab(visit.say("cases-procedure-tab-draft"), "draft", ""),
        ];
        tabs.extend(Part::of(self.latest()).map(|part| tab(visit.say(part.title()), &format!("draft/{part}"), "")));
        tabs.push(tab(visit.say("cases-procedure-tab-translation"), "translation/en", "translation/"));
        tabs
    }
}
