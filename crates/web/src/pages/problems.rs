//! The problem codes of the pages and of the API, each explained: problem details (RFC 9457) point here.

use askama::Template;

use crate::problem;
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "problems.html")]
struct Page {
    shell: Shell,
    problems: Vec<Explained>,
}

/// A code with what it means and what to do.
struct Explained {
    code: &'static str,
    status: u16,
    title: String,
    what: String,
    onward: String,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let explain = |(code, status): &(&'static str, u16)| Explained {
        code,
        status: *status,
        title: visit.say(&format!("web-problem-{code}-title")),
        what: visit.say(&format!("web-problem-{code}")),
        onward: visit.say(&format!("web-problem-{code}-onward")),
    };
    reply::page(&Page {
        shell: visit.shell(visit.say("web-problems-title")).trail([(visit.say("web-api-title"), "/api")]),
        problems: problem::CODES.iter().map(explain).collect(),
    })
}
