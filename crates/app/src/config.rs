//! The configuration: one typed structure, filled from a file, then the environment, then flags; the later wins.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use kernel::files::{S3Config, ScannerConfig};
use kernel::outbox::{MailConfig, SmsConfig};
use kernel::receipts::PecConfig;
use protocol::ProtocolConfig;
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
    /// Where certified mail (PEC) goes out and its receipts are read: the account of a certified mailbox.
    pub pec: PecConfig,
    /// Where short messages go out.
    pub sms: SmsConfig,
    /// Where uploaded files are kept: a bucket, or the folder `files` in the data folder.
    pub files: S3Config,
    /// The virus scanner that looks at uploaded files.
    pub scanner: ScannerConfig,
    /// The protocol systems that bodies have already.
    pub protocol: ProtocolConfig,
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
            pec: PecConfig::default(),
            sms: SmsConfig::default(),
            files: S3Config::default(),
            scanner: ScannerConfig::default(),
            protocol: ProtocolConfig::default(),
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
        // Only the working folder's file counts: one further up belongs to somebody else.
        let written = if file.exists() { Toml::file_exact(file) } else { Toml::string("") };
        // What the program reads elsewhere, and what only its tests read.
        let environment = Env::prefixed("SPORTELLO_")
            .filter(|key| key != "config" && key != "log_filter" && !key.starts_with("test_"))
            .split("__");
        Figment::from(Serialized::defaults(Self::default()))
            .merge(written)
            .merge(environment)
            .extract()
            .map_err(|error| error.into_iter().map(|fault| words(file, &fault)).collect::<Vec<_>>().join("\n"))
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

/// A fault with the place where it stands: the file and its key, or the variable.
fn words(file: &Path, fault: &figment::Error) -> String {
    let key = fault.path.join(".");
    let in_environment = fault.metadata.as_ref().is_some_and(|source| source.name.contains("environment"));
    let place = if in_environment {
        format!("the environment variable SPORTELLO_{}", key.to_uppercase().replace('.', "__"))
    } else if key.is_empty() {
        format!("the configuration file {}", file.display())
    } else {
        format!("the configuration file {}, key {key}", file.display())
    };
    format!("{place}: {}", fault.kind)
}

#[cfg(test)]
#[expect(clippy::result_large_err, reason = "figment's jail asks for its own error")]
mod tests {
    use figment::Jail;

    use super::*;

    #[test]
    fn without_a_file_and_an_environment_the_defaults_hold() {
        Jail::expect_with(|_| {
            let config = Config::read(None).unwrap();
            assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
            assert_eq!(config.database_url(), "sqlite:data/sportello.db");
            assert_eq!(config.public_url(), "http://127.0.0.1:8080");
            Ok(())
        });
    }

    #[test]
    fn the_environment_wins_over_the_file_key_by_key() {
        Jail::expect_with(|jail| {
            jail.create_file(
                "sportello.toml",
                "data = \"from-file\"\nowner = \"Comune\"\n[mail]\nhost = \"file.example\"\nport = 25\n",
            )?;
            jail.set_env("SPORTELLO_DATA", "from-environment");
            jail.set_env("SPORTELLO_MAIL__HOST", "environment.example");
            jail.set_env("SPORTELLO_CONFIG", "read elsewhere");
            let config = Config::read(None).unwrap();
            assert_eq!(config.data, PathBuf::from("from-environment"));
            assert_eq!(config.owner.as_deref(), Some("Comune"));
            assert_eq!((config.mail.host.as_deref(), config.mail.port), (Some("environment.example"), 25));
            Ok(())
        });
    }

    #[test]
    fn a_certified_mailbox_has_two_ends_and_one_account() {
        Jail::expect_with(|jail| {
            jail.create_file(
                "sportello.toml",
                "[pec]\nhost = \"smtps.example\"\nport = 465\nsecurity = \"tls\"\nuser = \"u\"\n[pec.imap]\nhost = \"imaps.example\"\n",
            )?;
            jail.set_env("SPORTELLO_PEC__PASSWORD", "segreta");
            jail.set_env("SPORTELLO_PEC__IMAP__EVERY", "30");
            let pec = Config::read(None).unwrap().pec;
            assert_eq!((pec.smtp.port, pec.smtp.password.as_deref()), (465, Some("segreta")));
            assert_eq!((pec.imap.host.as_deref(), pec.imap.port, pec.imap.every), (Some("imaps.example"), 993, 30));
            Ok(())
        });
    }

    #[test]
    fn a_wrong_key_or_value_names_its_file_and_its_key() {
        Jail::expect_with(|jail| {
            for (text, words) in [
                ("lisen = \"x\"", ["office.toml", "lisen"]),
                ("[mail]\nhots = \"x\"", ["office.toml", "hots"]),
                ("listen = \"somewhere\"", ["office.toml", "listen"]),
                ("[mail]\nport = \"many\"", ["office.toml", "mail.port"]),
                ("[pec]\nhots = \"x\"", ["office.toml", "hots"]),
                ("[pec.imap]\nfoldre = \"x\"", ["office.toml", "foldre"]),
                ("data = ", ["office.toml", "line 1"]),
            ] {
                jail.create_file("office.toml", text)?;
                let fault = Config::read(Some(Path::new("office.toml"))).unwrap_err();
                assert!(words.iter().all(|word| fault.contains(word)), "{fault}");
            }
            Ok(())
        });
    }

    #[test]
    fn a_wrong_variable_is_named_as_it_is_written() {
        Jail::expect_with(|jail| {
            jail.set_env("SPORTELLO_MAIL__PORT", "many");
            let fault = Config::read(None).unwrap_err();
            assert!(fault.contains("SPORTELLO_MAIL__PORT"), "{fault}");
            jail.set_env("SPORTELLO_MAIL__PORT", "25");
            jail.set_env("SPORTELLO_LISEN", "x");
            let fault = Config::read(None).unwrap_err();
            assert!(fault.contains("environment") && fault.contains("lisen"), "{fault}");
            Ok(())
        });
    }

    #[test]
    fn a_file_that_is_named_has_to_be_there() {
        let fault = Config::read(Some(Path::new("/nowhere/office.toml"))).unwrap_err();
        assert!(fault.contains("/nowhere/office.toml"), "{fault}");
    }
}
