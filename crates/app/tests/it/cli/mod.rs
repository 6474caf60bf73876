//! The command line, through the program as it is built.

mod accounts;
mod deliveries;
mod files;
mod moving;
mod offers;
mod serving;
mod storm;
mod terms;
mod use_of_it;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use kernel::ids::Uuid;
use kernel::ledger::{self, Channel, Entry, Kind, Outcome, Ref};
use kernel::people::{self, NewPerson};
use kernel::permit::{Held, Role};
use kernel::search::{self, Document};
use kernel::{Lang, OfficeId, db::Db};
use tempfile::TempDir;

/// A folder of its own, in which commands are given.
struct House {
    folder: TempDir,
}

/// What a command did.
struct Done {
    code: i32,
    out: String,
    err: String,
}

impl House {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The address of an SQLite file in the folder.
    fn url(&self, name: &str) -> String {
        format!("sqlite:{}", self.path(name).display())
    }

    /// A command, told nothing by the environment of the tests.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SPORTELLO_")) {
            command.env_remove(name);
        }
        command.args(args).current_dir(self.folder.path());
        command
    }

    #[track_caller]
    fn run(&self, args: &[&str]) -> Done {
        Done::of(self.command(args))
    }

    /// A command that has to end well; what it wrote.
    #[track_caller]
    fn done(&self, args: &[&str]) -> String {
        let done = self.run(args);
        assert_eq!(done.code, 0, "{args:?}: {}{}", done.out, done.err);
        done.out
    }

    /// The same, of what it wrote as JSON.
    #[track_caller]
    fn json(&self, args: &[&str]) -> serde_json::Value {
        serde_json::from_str(&self.done(args)).unwrap()
    }

    /// A command that has to be refused with a code; the words.
    #[track_caller]
    fn refused(&self, code: i32, args: &[&str]) -> String {
        let done = self.run(args);
        assert_eq!(done.code, code, "{args:?}: {}{}", done.out, done.err);
        done.err
    }

    /// A command with something on its standard input.
    #[track_caller]
    fn fed(&self, args: &[&str], input: &str) -> Done {
        let mut command = self.command(args);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Done::from(child.wait_with_output().unwrap())
    }
}

impl Done {
    fn of(mut command: Command) -> Self {
        Self::from(command.stdin(Stdio::null()).output().unwrap())
    }
}

impl From<std::process::Output> for Done {
    fn from(output: std::process::Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

async fn open(url: &str) -> Db {
    app::open::at(url, Some(2)).await.unwrap()
}

/// A database with an account, something to find, and a hundred deliveries of which all but the last ten are sealed.
async fn filled(url: &str) -> Db {
    let db = open(url).await;
    let office = OfficeId::from(Uuid::from_u128(7));
    db.write(move |tx| {
        let roles = vec![Held { role: Role::Administrator, office: None }];
        let (email, name) = ("anna@example.it".to_owned(), "Anna Riva".to_owned());
        people::create(tx, &NewPerson { email, name, password_hash: None, must_change_password: false, roles })?;
        search::put(tx, &housing())?;
        (0..90).try_for_each(|number| ledger::record(tx, &delivery(office, number)).map(|_| ()))
    })
    .await
    .unwrap();
    while db.write(ledger::seal).await.unwrap() > 0 {}
    db.write(move |tx| (90..100).try_for_each(|number| ledger::record(tx, &delivery(office, number)).map(|_| ())))
        .await
        .unwrap();
    db
}

fn housing() -> Document {
    Document {
        subject: Ref::new("service", "housing"),
        lang: Lang::It,
        title: "Attestazione di idoneità dell'alloggio".to_owned(),
        summary: "Serve per il ricongiungimento familiare".to_owned(),
        text: "Città, superficie, abitanti".to_owned(),
        href: "/services/housing".to_owned(),
        office: None,
    }
}

fn delivery(office: OfficeId, number: u8) -> Entry {
    let asked = jiff::civil::date(2026, 3, 2);
    let mut entry = Entry::asked(Kind::Request, office, Ref::new("request", number), asked);
    entry.channel = Some(Channel::Email);
    entry.reference = Some(format!("prot. {number} è \"qui\""));
    if number.is_multiple_of(3) { entry } else { entry.delivered(asked, i64::from(number), Outcome::Done) }
}

/// The titles that a search finds.
async fn found(db: &Db, words: &'static str) -> Vec<String> {
    let (hits, _) = db.read(move |tx| search::find(tx, Lang::It, words, 10, 0)).await.unwrap();
    hits.into_iter().map(|hit| hit.title).collect()
}
