//! The data sets: what there is and at which address. Only addresses that this program answers are listed.

use askama::Template;

use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

/// A data set: the family of its texts and the routes at which it may be had.
struct DataSet {
    texts: &'static str,
    routes: &'static [&'static str],
}

const SETS: &[DataSet] = &[
    DataSet { texts: "web-data-results", routes: &["/offices/{code}/results/{year}/{file}", "/api/v1/results"] },
    DataSet { texts: "web-data-services", routes: &["/api/v1/services", "/api/v1/services/{code}"] },
    DataSet { texts: "web-data-offices", routes: &["/api/v1/bodies", "/api/v1/offices", "/api/v1/offices/{code}"] },
    DataSet { texts: "web-data-standards", routes: &["/api/v1/offices/{code}/standards"] },
    DataSet { texts: "web-data-catalogue", routes: &["/catalogue.jsonld"] },
    DataSet {
        texts: "web-data-procedures",
        routes: &["/bodies/{code}/procedures.csv", "/bodies/{code}/procedures.json"],
    },
];

#[derive(Template)]
#[template(path = "open_data.html")]
struct Page {
    shell: Shell,
    sets: Vec<Shown>,
    public_url: String,
    api: bool,
}

/// A data set on the screen.
struct Shown {
    name: String,
    what: String,
    addresses: Vec<Address>,
}

/// An address; a link where it needs no code or year.
struct Address {
    path: &'static str,
    link: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let answered = |path: &str| visit.app().routes().iter().any(|route| route.path == path);
    let show = |set: &DataSet| Shown {
        name: visit.say(set.texts),
        what: visit.say(&format!("{}-what", set.texts)),
        addresses: set
            .routes
            .iter()
            .filter(|path| answered(path))
            .map(|path| Address { path, link: !path.contains('{') })
            .collect(),
    };
    reply::page(&Page {
        shell: visit.shell(visit.say("web-open-data-title")).trail([]).described(visit.say("web-open-data-lead")),
        sets: SETS.iter().map(show).filter(|set| !set.addresses.is_empty()).collect(),
        public_url: visit.app().settings().public_url.clone(),
        api: answered("/api"),
    })
}
