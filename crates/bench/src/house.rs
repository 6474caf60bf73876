//! What the house needs: how soon it is ready on a database that is there, and how much memory it holds when nobody comes.

use std::time::Duration;

use crate::Effort;
use crate::client::{self, Ask};
use crate::place;
use crate::program::Running;
use crate::report::{Report, Unit, median};

/// What somebody looks at before it becomes quiet.
const VISITED: [&str; 10] = [
    "/",
    "/services",
    "/services?topic=housing",
    "/services/assegnazione-alloggi-erp",
    "/bodies",
    "/offices/urp-casale",
    "/offices/politiche-casa-genova/charter/2023",
    "/offices/politiche-casa-genova/results/2023",
    "/search?q=alloggio",
    "/api/v1/results?office=politiche-casa-genova&year=2023",
];

pub fn measure(effort: Effort, report: &mut Report) {
    let (runtime, data) = (place::runtime(), place::demo());
    let mut starts = Vec::new();
    for _ in 0..effort.rounds {
        let server = Running::serve(&data, false);
        starts.push(server.ready_after.as_secs_f64());
        server.stop();
        let left = ["-wal", "-shm"].map(|end| std::fs::exists(format!("{data}/sportello.db{end}")).unwrap_or(true));
        assert_eq!(left, [false, false], "the database is one file after a stop in good order");
    }
    report.alone("From start to ready, with a database", Unit::Seconds, median(starts), 0.5);
    let server = Running::serve(&data, true);
    for path in VISITED {
        for lang in ["it", "en"] {
            let path = format!("{path}{}lang={lang}", if path.contains('?') { '&' } else { '?' });
            client::size(&runtime, server.address, &Ask { path, encoding: "gzip" });
        }
    }
    let attempts = 4;
    for _ in 0..attempts {
        client::sign_in(server.address);
    }
    std::thread::sleep(Duration::from_secs(10));
    report.alone("Idle memory (VmRSS), after visits and sign-ins", Unit::Megabytes, server.megabytes("VmRSS"), 80.0);
    let anonymous = server.megabytes("RssAnon");
    Report::remark(&format!("{anonymous:.0} MB its own, the rest pages of the program and of the database's file"));
    server.stop();
}
