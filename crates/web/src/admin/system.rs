//! How the system is: database, ledger, typesetter, mail, and what answers where.

use askama::Template;
use jiff::Timestamp;
use kernel::db::{self, About, Dialect};
use kernel::ledger::{self, Broken, Seal, State};

use super::verification::Run;
use crate::forms::Input;
use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::show;
use crate::visit::Visit;

/// How many links of the chain are shown.
const SEALS: i64 = 10;

#[derive(Template)]
#[template(path = "system.html")]
struct Page {
    shell: Shell,
    engine: &'static str,
    about: About,
    size: String,
    ledger: State,
    seals: Vec<Seal>,
    run: Run,
    fault: String,
    press: bool,
    mail: bool,
    version: &'static str,
    started: Timestamp,
    uptime: String,
    routes: usize,
    public_url: String,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (about, ledger, seals) =
        visit.read(|tx| Ok((db::about(tx)?, ledger::state(tx)?, ledger::last_seals(tx, SEALS)?))).await?;
    let app = visit.app();
    let run = app.0.verification.run();
    reply::page(&Page {
        shell: visit.staff_shell(visit.say("web-menu-system")).trail([]),
        engine: match visit.db().dialect() {
            Dialect::Sqlite => "SQLite",
            Dialect::Postgres => "PostgreSQL",
        },
        size: show::bytes(visit.lang(), about.bytes),
        about,
        ledger,
        seals,
        fault: fault(&visit, &run),
        run,
        press: app.press().ready(),
        mail: app.settings().mail,
        version: env!("CARGO_PKG_VERSION"),
        started: app.0.started,
        uptime: uptime(&visit, app.0.started),
        routes: app.routes().len(),
        public_url: app.settings().public_url.clone(),
    })
}

/// Starts a check of the whole chain; it goes on while the page is read.
pub(super) async fn verify(visit: Visit, _input: Input) -> Reply {
    let total = visit.read(|tx| Ok(ledger::state(tx)?.sealed)).await?;
    if visit.app().0.verification.start(visit.db().clone(), total) {
        Ok(reply::done("/staff/system#verification", "web-verification-started"))
    } else {
        Ok(reply::told("/staff/system#verification", "info", "web-verification-runs"))
    }
}

/// What a check found out of order, in words.
fn fault(visit: &Visit, run: &Run) -> String {
    let Run::Broken { broken, .. } = run else { return String::new() };
    match broken {
        Broken::Seal { number } => visit.fill("web-verification-seal", &[("number", number.into())]),
        Broken::Count { rows, accounted } => {
            visit.fill("web-verification-count", &[("rows", rows.into()), ("accounted", accounted.into())])
        }
        Broken::Totals { office, period } => {
            visit.fill("web-verification-totals", &[("office", office.to_string().into()), ("period", period.into())])
        }
    }
}

fn uptime(visit: &Visit, started: Timestamp) -> String {
    let minutes = (visit.now().as_second() - started.as_second()).max(0) / 60;
    let args =
        [("days", (minutes / 1440).into()), ("hours", (minutes / 60 % 24).into()), ("minutes", (minutes % 60).into())];
    visit.fill("web-system-uptime-for", &args)
}
