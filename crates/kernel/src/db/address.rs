//! The address of a PostgreSQL server, as libpq reads it where the driver does not: TLS by `sslmode` and `sslrootcert`, the
//! password from the environment or the password file, so that it need not stand in an address that others can see.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use postgres::config::{Host, SslMode};

use super::passfile;
use super::tls::Trust;
use crate::error::{Error, Result};

/// A server that does not answer for so long is not there.
const CONNECT_SECONDS: u64 = 10;

/// Where a server is and how it is spoken to.
#[derive(Clone)]
pub(super) struct Address {
    pub(super) config: postgres::Config,
    pub(super) trust: Trust,
}

impl Address {
    /// Reads `postgres://USER@HOST/NAME?sslmode=…`.
    ///
    /// # Errors
    /// `Unavailable`, naming what cannot be read and never the password.
    pub(super) fn read(url: &str) -> Result<Self> {
        let refused = |why: String| Error::Unavailable(format!("the address {}: {why}", without_password(url)));
        let (plain, tls) = split(url);
        let mut config: postgres::Config = plain.parse().map_err(|error: postgres::Error| refused(cause(&error)))?;
        let root = tls.root.map(PathBuf::from);
        let trust = root.clone().map_or(Trust::Anyone, Trust::Authority);
        let (mode, trust) = match tls.mode.as_deref() {
            None if is_local(&config) => (SslMode::Disable, trust),
            None | Some("prefer") => (SslMode::Prefer, trust),
            Some("disable") => (SslMode::Disable, trust),
            Some("require") => (SslMode::Require, trust),
            Some("verify-full") => (SslMode::Require, root.map_or(Trust::System, Trust::Authority)),
            Some(other) => {
                return Err(refused(format!("sslmode={other} is not known: disable, prefer, require or verify-full")));
            }
        };
        config.ssl_mode(mode);
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(CONNECT_SECONDS));
        }
        if config.get_application_name().is_none() {
            config.application_name("sportello");
        }
        if config.get_password().is_none()
            && let Some(password) = passfile::password(&config)
        {
            config.password(password);
        }
        Ok(Self { config, trust })
    }
}

/// An address as it may be shown: without the password.
#[must_use]
pub fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (server, path) = rest.split_at(end);
    // A password may itself contain "@": the last one parts it from the host.
    let Some((account, host)) = server.rsplit_once('@') else { return url.to_owned() };
    let user = account.split(':').next().unwrap_or(account);
    format!("{scheme}://{user}@{host}{path}")
}

/// Whether an address carries a password.
#[must_use]
pub fn has_password(url: &str) -> bool {
    without_password(url) != url
}

#[derive(Default)]
struct Tls {
    mode: Option<String>,
    root: Option<String>,
}

/// Takes the TLS parameters out of an address: the driver knows only some of their values.
fn split(url: &str) -> (String, Tls) {
    let mut tls = Tls::default();
    let Some((path, query)) = url.split_once('?') else { return (url.to_owned(), tls) };
    let mut kept = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sslmode", value)) => tls.mode = Some(value.to_owned()),
            Some(("sslrootcert", value)) => tls.root = Some(value.to_owned()),
            _ => kept.push(pair),
        }
    }
    let plain = if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) };
    (plain, tls)
}

/// Whether the server is on this machine, where TLS would protect nothing.
fn is_local(config: &postgres::Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|address: IpAddr| address.is_loopback()),
    })
}

/// An error's innermost cause: the driver's own words are only "invalid configuration".
pub(super) fn cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut words = error.to_string();
    let mut inner = error.source();
    while let Some(error) = inner {
        if !words.contains(&error.to_string()) {
            words = format!("{words}: {error}");
        }
        inner = error.source();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> Address {
        Address::read(url).unwrap()
    }

    #[test]
    fn a_local_server_is_spoken_to_plainly_and_a_far_one_by_tls_where_it_can() {
        for url in ["postgres://a@localhost/x", "postgres://a@127.0.0.1:5433/x", "postgres://a@[::1]/x"] {
            assert_eq!(read(url).config.get_ssl_mode(), SslMode::Disable, "{url}");
        }
        assert_eq!(read("postgres://a@db.example.it/x").config.get_ssl_mode(), SslMode::Prefer);
        assert_eq!(read("postgres://a@localhost/x?sslmode=require").config.get_ssl_mode(), SslMode::Require);
    }

    #[test]
    fn verify_full_asks_the_system_or_the_authority_that_is_named() {
        assert_eq!(read("postgres://a@h/x?sslmode=require").trust, Trust::Anyone);
        assert_eq!(read("postgres://a@h/x?sslmode=verify-full").trust, Trust::System);
        let named = read("postgres://a@h/x?options=-c%20search_path%3Dx&sslmode=verify-full&sslrootcert=/etc/ca.pem");
        assert_eq!(named.trust, Trust::Authority("/etc/ca.pem".into()));
        assert_eq!(named.config.get_options(), Some("-c search_path=x"));
    }

    #[test]
    fn what_cannot_be_read_is_named_without_the_password() {
        for url in ["postgres://a:segreta@h/x?sslmode=perhaps", "postgres://a:segreta@h/x?colour=red"] {
            let words = Address::read(url).err().unwrap().to_string();
            assert!(!words.contains("segreta") && words.contains("a@h/x"), "{words}");
        }
    }

    #[test]
    fn an_address_is_shown_without_its_password() {
        for (url, shown) in [
            ("postgres://a:b@h:5432/x?y=z", "postgres://a@h:5432/x?y=z"),
            ("postgres://a:b@c@h/x", "postgres://a@h/x"),
            ("postgres://a@h/x", "postgres://a@h/x"),
            ("sqlite:data/x.db", "sqlite:data/x.db"),
        ] {
            assert_eq!(without_password(url), shown);
            assert_eq!(has_password(url), url != shown);
        }
    }
}
