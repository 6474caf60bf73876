//! Notices by state.

use askama::Template;
use kernel::outbox::{self, Notice, State};
use kernel::receipts::{self, Unread};

use crate::forms::Input;
use crate::paging::{Pages, Paging};
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "outbox.html")]
struct Page {
    shell: Shell,
    state: State,
    tabs: Vec<Tab>,
    notices: Vec<Notice>,
    pages: Pages,
    mail: bool,
    /// What keeps the mailbox for certified mail from being read.
    unread: Option<Unread>,
}

/// A state with its notices counted.
struct Tab {
    state: State,
    count: u64,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let asked: Option<State> = Input::of_query(visit.query()).text("state").parse().ok();
    let paging = Paging::of(&visit, 25);
    let (tabs, state, notices, total, unread) = visit
        .read(move |tx| {
            let mut tabs = Vec::new();
            for state in [State::Stuck, State::Waiting, State::Sent] {
                tabs.push(Tab { state, count: outbox::count(tx, state)? });
            }
            // What somebody has to look at comes first.
            let first = tabs.iter().find(|tab| tab.count > 0).map_or(State::Stuck, |tab| tab.state);
            let state = asked.unwrap_or(first);
            let (notices, total) = outbox::page(tx, state, paging.limit(), paging.offset())?;
            Ok((tabs, state, notices, total, receipts::unread(tx)?))
        })
        .await?;
    reply::page(&Page {
        shell: visit.staff_shell(visit.say("web-menu-outbox")).trail([]),
        state,
        tabs,
        notices,
        pages: paging.pages(&visit, total),
        mail: visit.app().settings().mail,
        unread,
    })
}
