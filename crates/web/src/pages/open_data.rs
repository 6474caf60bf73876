//! The data sets: what there is and at which address. Only addresses that this program answers are listed.

use askama::Template;

use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

/// A data set: the family of its texts, and its files.
struct DataSet {
    texts: &'static str,
    files: &'static [File],
}

/// A file: the route that answers, the address at which it does, and what it is.
struct File {
    route: &'static str,
    path: &'static str,
    format: &'static str,
}

/// A file whose address is its route.
const fn file(path: &'static str, format: &'static str) -> File {
    File { route: path, path, format }
}

/// A file of a route that has several.
const fn file_of(route: &'static str, path: &'static str, format: &'static str) -> File {
    File { route, path, format }
}

const RESULTS: &str = "/offices/{code}/results/{year}/{file}";
const REPORTS: &str = "/offices/{code}/reports/{year}/{file}";

const SETS: &[DataSet] = &[
    DataSet {
        texts: "web-data-results",
        files: &[
            file_of(RESULTS, "/offices/{code}/results/{year}/table.csv", "CSV"),
            file_of(RESULTS, "/offices/{code}/results/{year}/table.xlsx", "XLSX"),
            file_of(RESULTS, "/offices/{code}/results/{year}/table.json", "JSON"),
            file_of("/api/v1/results", "/api/v1/results?office={code}&year={year}", "JSON"),
        ],
    },
    DataSet {
        texts: "web-data-reports",
        files: &[
            file_of(REPORTS, "/offices/{code}/reports/{year}/report.csv", "CSV"),
            file_of(REPORTS, "/offices/{code}/reports/{year}/report.xlsx", "XLSX"),
            file_of(REPORTS, "/offices/{code}/reports/{year}/report.json", "JSON"),
            file_of(REPORTS, "/offices/{code}/reports/{year}/content.json", "JSON"),
        ],
    },
    DataSet { texts: "web-data-times", files: &[file("/times.csv", "CSV"), file("/api/v1/times", "JSON")] },
    DataSet {
        texts: "web-data-services",
        files: &[
            file("/api/v1/services", "JSON"),
            file("/api/v1/services/{code}", "JSON"),
            file_of("/services/{code}", "/services/{code}.jsonld", "JSON-LD"),
        ],
    },
    DataSet {
        texts: "web-data-offices",
        files: &[
            file("/api/v1/bodies", "JSON"),
            file("/api/v1/offices", "JSON"),
            file("/api/v1/offices/{code}", "JSON"),
        ],
    },
    DataSet { texts: "web-data-standards", files: &[file("/api/v1/offices/{code}/standards", "JSON")] },
    DataSet { texts: "web-data-catalogue", files: &[file("/catalogue.jsonld", "JSON-LD")] },
    DataSet {
        texts: "web-data-procedures",
        files: &[file("/bodies/{code}/procedures.csv", "CSV"), file("/bodies/{code}/procedures.json", "JSON")],
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

/// An address and what is there; a link where it needs no code or year.
struct Address {
    path: &'static str,
    format: &'static str,
    link: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let answered = |path: &str| visit.app().routes().iter().any(|route| route.path == path);
    let show = |set: &DataSet| Shown {
        name: visit.say(set.texts),
        what: visit.say(&format!("{}-what", set.texts)),
        addresses: set
            .files
            .iter()
            .filter(|file| answered(file.route))
            .map(|file| Address { path: file.path, format: file.format, link: !file.path.contains('{') })
            .collect(),
    };
    reply::page(&Page {
        shell: visit.shell(visit.say("web-open-data-title")).trail([]).described(visit.say("web-open-data-lead")),
        sets: SETS.iter().map(show).filter(|set| !set.addresses.is_empty()).collect(),
        public_url: visit.app().settings().public_url.clone(),
        api: answered("/api"),
    })
}
