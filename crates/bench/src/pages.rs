//! Pages over HTTP from the real server with the demo, beside axum and askama rendering a page of that size from memory.

use std::process::Command;

use crate::Effort;
use crate::client::{self, Ask};
use crate::place;
use crate::program::{Running, this};
use crate::report::{Limit, Report, Unit, median};

const PAGES: [(&str, &str); 2] = [
    ("A service sheet", "/services/assegnazione-alloggi-erp"),
    ("A results page", "/offices/politiche-casa-genova/results/2023"),
];

pub fn measure(effort: Effort, report: &mut Report) {
    let runtime = place::runtime();
    let ours = Running::serve(&place::demo(), true);
    for (name, path) in PAGES {
        for encoding in ["identity", "gzip"] {
            let size = client::size(&runtime, ours.address, &ask(path, "identity"));
            let plain = Running::start(Command::new(this()), |command, address| {
                command.args(["--plain-page", &size.to_string(), "--listen", &address.to_string()]);
            });
            let (mut rates, mut plain_rates) = (Vec::new(), Vec::new());
            for _ in 0..effort.rounds {
                rates.push(client::rate(&runtime, ours.address, &ask(path, encoding), effort.seconds));
                plain_rates.push(client::rate(&runtime, plain.address, &ask("/page", encoding), effort.seconds));
            }
            let name = format!("{name} of {} kB over HTTP, {encoding}", size / 1024);
            report.line(&name, Unit::PerSecond, median(rates), median(plain_rates), Limit::Share(0.50));
        }
        let first = client::rate(&runtime, ours.address, &ask(&format!("{path}?visit=#"), "identity"), effort.seconds);
        Report::remark(&format!("{first:.0}/s where nothing was kept and each page is made anew"));
    }
}

fn ask(path: &str, encoding: &'static str) -> Ask {
    Ask { path: path.to_owned(), encoding }
}
