//! What waits in the visitor's offices, and for whom.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::{Caller, May};
use kernel::{Message, Result};
use web::{Awaiting, Reply, Visit};

use super::page::{Line, ListPage};
use crate::store::waiting::{self, Waiting, What};
use crate::words::CharterState;

const PAGE: &str = "/staff/charter/waiting";

impl Waiting {
    /// By which its texts are called.
    fn kind(&self) -> &'static str {
        match self.what {
            What::Charter(_, CharterState::Approved) => "approved",
            What::Charter(..) => "draft",
            What::Diffida(_) => "diffida",
            What::Publication(..) => "publication",
            What::Action(..) => "action",
        }
    }

    /// Where it is taken up.
    fn href(&self) -> String {
        let place = if self.office.is_some() { "offices" } else { "bodies" };
        let place = format!("/staff/charter/{place}/{}", self.code);
        match &self.what {
            What::Charter(charter, _) => format!("/staff/charter/charters/{charter}"),
            What::Diffida(id) => format!("{place}/diffide/{id}"),
            What::Publication(id, _) => format!("{place}/publications/{id}"),
            What::Action(charter, line) => format!("/staff/charter/charters/{charter}/actions/{line}"),
        }
    }

    /// Whether somebody can take it up: what concerns no single office is the administrators'.
    fn is_for(&self, caller: &Caller) -> bool {
        let may = match self.what {
            What::Charter(_, CharterState::Approved) => May::ApproveCharter,
            _ => May::EditCharter,
        };
        self.office.map_or_else(|| caller.may(May::Administer), |office| caller.scope(may).has(office))
    }
}

fn of(tx: &mut Tx<'_>, caller: &Caller, today: Date) -> Result<Vec<Waiting>> {
    let mut all = waiting::all(tx, today)?;
    all.retain(|one| one.is_for(caller));
    Ok(all)
}

/// What the first page of the staff area says: a line for each kind, which leads to the thing itself where there is but one.
pub(crate) fn awaiting(tx: &mut Tx<'_>, caller: &Caller, today: Date) -> Result<Vec<Awaiting>> {
    let all = of(tx, caller, today)?;
    let kinds = ["draft", "approved", "diffida", "publication", "action"];
    let line = |kind: &str| {
        let mut those = all.iter().filter(|one| one.kind() == kind);
        let href = those.next().map_or_else(|| PAGE.to_owned(), Waiting::href);
        let count = all.iter().filter(|one| one.kind() == kind).count() as u64;
        let what = Message::new(format!("charter-awaiting-{kind}")).with("count", count);
        Awaiting { count, what, href: if count > 1 { PAGE.to_owned() } else { href } }
    };
    Ok(kinds.map(line).into())
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (caller, today) = (visit.signed_in()?.clone(), visit.today());
    let all = visit.read(move |tx| of(tx, &caller, today)).await?;
    web::page(&ListPage {
        shell: visit
            .staff_shell(visit.say("charter-staff-waiting"))
            .trail([(visit.say("charter-page-menu"), "/staff/charter")]),
        lead: visit.say("charter-staff-waiting-lead"),
        tabs: Vec::new(),
        search: None,
        within: None,
        new: None,
        columns: ["what", "office", "turn", "when"].map(|one| visit.say(&format!("charter-staff-field-{one}"))).into(),
        lines: all.iter().map(|one| line(&visit, one)).collect(),
        pages: None,
        empty: (visit.say("charter-staff-waiting-none"), visit.say("charter-staff-waiting-none-onward")),
    })
}

fn line(visit: &Visit, one: &Waiting) -> Line {
    let kind = one.kind();
    let text = match &one.what {
        What::Publication(_, subject) if one.text.is_empty() => visit.say(&format!("charter-published-{subject}")),
        _ => one.text.clone(),
    };
    let turn = match (&one.office, one.head.is_empty()) {
        (None, _) => visit.say("charter-staff-turn-administrator"),
        (Some(_), true) => visit.say("charter-staff-turn-head"),
        (Some(_), false) => one.head.clone(),
    };
    let when = one.on.map(|on| visit.fill(&format!("charter-waiting-when-{kind}"), &[("on", on.to_string().into())]));
    Line {
        name: format!("{}: {text}", visit.say(&format!("charter-waiting-{kind}"))),
        href: one.href(),
        cells: vec![one.place.clone(), turn, when.unwrap_or_default()],
    }
}
