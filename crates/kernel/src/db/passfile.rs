//! The password that no address carries: from `PGPASSWORD`, else from the password file of PostgreSQL's own tools
//! (`PGPASSFILE`, by default `~/.pgpass`; lines of `host:port:database:user:password`, `*` for any).

use std::path::{Path, PathBuf};

use postgres::config::Host;

/// The password for a server, where the environment or the password file has one.
pub(super) fn password(config: &postgres::Config) -> Option<String> {
    if let Ok(password) = std::env::var("PGPASSWORD") {
        return Some(password).filter(|password| !password.is_empty());
    }
    let file = std::env::var_os("PGPASSFILE")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".pgpass")))?;
    let text = readable_by_its_owner_alone(&file)?;
    find(&text, &wanted(config))
}

/// A file that others can read holds no secret: like PostgreSQL's own tools, it is not used then.
fn readable_by_its_owner_alone(file: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;
    let open_to_others = file.metadata().ok()?.permissions().mode() & 0o077 != 0;
    if open_to_others {
        tracing::warn!(file = %file.display(), "the password file is not used: others may read it (chmod 600)");
        return None;
    }
    std::fs::read_to_string(file).ok()
}

/// What the first four members of a line are compared with.
fn wanted(config: &postgres::Config) -> [String; 4] {
    let host = config.get_hosts().first().map_or("localhost".to_owned(), |host| match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(_) => "localhost".to_owned(),
    });
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let user = config.get_user().unwrap_or_default();
    let database = config.get_dbname().unwrap_or(user);
    [host, port.to_string(), database.to_owned(), user.to_owned()]
}

fn find(text: &str, wanted: &[String; 4]) -> Option<String> {
    text.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let mut members = members(line);
        let password = (members.len() == 5).then(|| members.pop()).flatten()?;
        let fits = members.iter().zip(wanted).all(|(member, wanted)| member == "*" || member == wanted);
        fits.then_some(password)
    })
}

/// Parts a line at its colons; a backslash takes the meaning from a colon and from itself.
fn members(line: &str) -> Vec<String> {
    let mut members = vec![String::new()];
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ':' if members.len() < 5 => members.push(String::new()),
            '\\' => members.last_mut().into_iter().for_each(|member| member.extend(signs.next())),
            other => members.last_mut().into_iter().for_each(|member| member.push(other)),
        }
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_fits_gives_the_password() {
        let text = "# ours\nother:*:*:*:no\ndb.example.it:5432:sportello:anna:a\\:b\\\\c\n*:*:*:*:rest";
        let config: postgres::Config = "postgres://anna@db.example.it/sportello".parse().unwrap();
        assert_eq!(find(text, &wanted(&config)).as_deref(), Some("a:b\\c"));
        let config: postgres::Config = "postgres://bruno@db.example.it:5433/sportello".parse().unwrap();
        assert_eq!(find(text, &wanted(&config)).as_deref(), Some("rest"));
        assert_eq!(find("a line without members", &wanted(&config)), None);
    }
}
