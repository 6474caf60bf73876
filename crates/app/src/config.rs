//! The configuration: one typed structure, filled from a file, then the environment, then flags; the later wins.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use kernel::outbox::MailConfig;
use serde::{Deserialize, Serialize};

/// What the program can be told.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// `sqlite:FILE` or `postgres://…`; by default the file `sportello.db` in the data folder.
    pub database: Option<String>,
    /// The folder of everything that the program keeps.
    pub data: PathBuf,
    /// The address that people use; by default where the server listens.
    pub public_url: Option<String>,
    /// The body that runs the platform, named on the pages on accessibility and privacy.
    pub owner: Option<String>,
    /// The address for questions about accessibility and personal data.
    pub contact: Option<String>,
    /// Whether a proxy in front sets `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Connections to the database: readers of SQLite, all of PostgreSQL. By default by the number of cores.
    pub connections: Option<usize>,
    /// Where mail goes out.
    pub mail: MailConfig,
    /// The typesetter's program; by default looked for beside this one.
    pub press: Option<PathBuf>,
    /// How many typesetters work at once.
    pub press_workers: usize,
    /// How the log is written.
    pub log: Log,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Log {
    /// For people.
    Pretty,
    /// For machines: one JSON object a line.
    Json,
}

impl Log {
    /// Both forms, by their names.
    pub const ALL: [(&'static str, Self); 2] = [("pretty", Self::Pretty), ("json", Self::Json)];
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            database: None,
            data: PathBuf::from("data"),
            public_url: None,
            owner: None,
            contact: None,
            behind_proxy: false,
            connections: None,
            mail: MailConfig::default(),
            press: None,
            press_workers: 1,
            log: Log::Pretty,
        }
    }
}

impl Config {
    /// Reads a file (`sportello.toml` in the working folder where none is named) and the environment (`SPORTELLO_LISTEN`,
    /// `SPORTELLO_MAIL__HOST` …).
    ///
    /// # Errors
    /// A sentence that names the place and the fault.
    pub fn read(file: Option<&Path>) -> Result<Self, String> {
        if let Some(file) = file.filter(|file| !file.exists()) {
            return Err(format!("the configuration file {} does not exist", file.display()));
        }
        let file = file.unwrap_or(Path::new("sportello.toml"));
        Figment::from(Serialized::defaults(Self::default()))
            .merge(Toml::file(file))
            .merge(Env::prefixed("SPORTELLO_").ignore(&["config", "log_filter", "test_postgres"]).split("__"))
            .extract()
            .map_err(|error| error.to_string())
    }

    /// The database's address.
    #[must_use]
    pub fn database_url(&self) -> String {
        self.database.clone().unwrap_or_else(|| format!("sqlite:{}", self.data.join("sportello.db").display()))
    }

    /// The address that people use, without a slash at the end.
    #[must_use]
    pub fn public_url(&self) -> String {
        let url = self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen));
        url.trim_end_matches('/').to_owned()
    }
}
