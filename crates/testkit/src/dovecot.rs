//! A real IMAP server with one mailbox: Dovecot as Debian has it, for one test, on a free port and with a folder of its own.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

use kernel::outbox::{MailConfig, Security};
use kernel::receipts::{ImapConfig, PecConfig};
use tempfile::TempDir;

/// The user without rights, as whom the server runs where the tests run as root: it refuses to hand out mail as root.
const NOBODY: u32 = 65534;

/// A server with the mailbox of an office.
pub struct Dovecot {
    folder: TempDir,
    port: u16,
    process: Option<Child>,
    received: usize,
}

impl Dovecot {
    /// A server with an empty mailbox.
    ///
    /// # Panics
    /// Where Dovecot is not installed (`tools/install.sh`) or does not start.
    #[must_use]
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in ["", "mail", "mail/new", "mail/cur", "mail/tmp"] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(&path).expect("a folder");
            own(&path);
        }
        let mut server = Self { folder, port: 0, process: None, received: 0 };
        // Another program may take a free port before Dovecot does.
        let started = (0..5).any(|_| {
            server.port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
            server.run()
        });
        assert!(started, "{}", std::fs::read_to_string(server.path("log")).unwrap_or_default());
        server
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> PecConfig {
        let (user, password) = (Some("protocollo".to_owned()), Some("segreta".to_owned()));
        PecConfig {
            smtp: MailConfig { user, password, ..MailConfig::default() },
            imap: ImapConfig {
                host: Some("127.0.0.1".to_owned()),
                port: self.port,
                security: Security::None,
                ..ImapConfig::default()
            },
        }
    }

    /// A message comes in.
    ///
    /// # Panics
    /// Where the folder cannot be written.
    pub fn receive(&mut self, message: &[u8]) {
        self.received += 1;
        let (before, name) =
            (self.path("mail/tmp/message"), format!("mail/new/{}.test", 1_700_000_000 + self.received));
        std::fs::write(&before, message).expect("a message");
        own(&before);
        std::fs::rename(before, self.path(&name)).expect("the mailbox");
    }

    /// How many messages nobody has read, nor marked in another way.
    ///
    /// # Panics
    /// Where the mailbox cannot be read.
    #[must_use]
    pub fn untouched(&self) -> usize {
        let names = ["mail/new", "mail/cur"].into_iter().flat_map(|folder| {
            let entries = std::fs::read_dir(self.path(folder)).expect("the mailbox");
            entries.map(|entry| entry.expect("a message").file_name().into_string().expect("a name"))
        });
        names.filter(|name| name.split_once(":2,").is_none_or(|(_, flags)| flags.is_empty())).count()
    }

    /// The server goes away.
    ///
    /// # Panics
    /// Where it does not.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let asked = Command::new("kill").arg(process.id().to_string()).status();
            if !asked.is_ok_and(|status| status.success()) {
                let _ = process.kill();
            }
            process.wait().expect("its end");
        }
    }

    /// The server comes back.
    ///
    /// # Panics
    /// Where it does not.
    pub fn come_back(&mut self) {
        assert!(self.run(), "{}", std::fs::read_to_string(self.path("log")).unwrap_or_default());
    }

    /// The server forgets which number it gave to which message: from now on they mean others (another UIDVALIDITY).
    ///
    /// # Panics
    /// Where it does not come back.
    pub fn forget_numbers(&mut self) {
        self.stop();
        for entry in std::fs::read_dir(self.path("mail")).expect("the mailbox") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                std::fs::remove_file(path).expect("an index");
            }
        }
        // The new one is told from the second.
        std::thread::sleep(Duration::from_millis(1100));
        self.come_back();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the server and waits for its greeting.
    fn run(&mut self) -> bool {
        let settings = self.path("dovecot.conf");
        std::fs::write(&settings, self.settings()).expect("its settings");
        let mut command = Command::new("/usr/sbin/dovecot");
        command.arg("-F").arg("-c").arg(settings);
        if is_root() {
            command.uid(NOBODY).gid(NOBODY);
        }
        let mut process = command.spawn().expect("Dovecot: run tools/install.sh");
        for _ in 0..200 {
            if process.try_wait().expect("a process").is_some() {
                return false;
            }
            if greets(self.port) {
                self.process = Some(process);
                return true;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        let _ = process.kill();
        false
    }

    fn settings(&self) -> String {
        let (home, port) = (self.folder.path().display(), self.port);
        let (user, group) = if is_root() {
            ("nobody".to_owned(), "nogroup".to_owned())
        } else {
            (output("id", "-un"), output("id", "-gn"))
        };
        let id = |of: fn(&std::fs::Metadata) -> u32| {
            std::fs::metadata(self.folder.path()).map(|folder| of(&folder)).expect("the folder")
        };
        let (uid, gid) = (id(MetadataExt::uid), id(MetadataExt::gid));
        format!(
            "protocols = imap\nlisten = 127.0.0.1\nssl = no\ndisable_plaintext_auth = no\nbase_dir = {home}/run\nstate_dir = {home}/state\n\
             log_path = {home}/log\ndefault_internal_user = {user}\ndefault_internal_group = {group}\ndefault_login_user = {user}\n\
             first_valid_uid = {uid}\nmail_location = maildir:{home}/mail\n\
             passdb {{\n driver = static\n args = password=segreta\n}}\nuserdb {{\n driver = static\n args = uid={uid} gid={gid} home={home}\n}}\n\
             service imap-login {{\n chroot =\n inet_listener imap {{\n port = {port}\n }}\n inet_listener imaps {{\n port = 0\n }}\n}}\n\
             service anvil {{\n chroot =\n}}\n"
        )
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        self.stop();
    }
}

fn greets(port: u16) -> bool {
    let Ok(line) = TcpStream::connect(("127.0.0.1", port)) else { return false };
    let _ = line.set_read_timeout(Some(Duration::from_secs(5)));
    let mut greeting = String::new();
    BufReader::new(line).read_line(&mut greeting).is_ok() && greeting.starts_with("* OK")
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Gives a file to whom the server runs as.
fn own(path: &Path) {
    if is_root() {
        chown(path, Some(NOBODY), Some(NOBODY)).expect("the server's own");
    }
    let mode = if path.is_dir() { 0o700 } else { 0o600 };
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("the server's own");
}

fn output(program: &str, argument: &str) -> String {
    let said = Command::new(program).arg(argument).output().expect("a program of every system").stdout;
    String::from_utf8_lossy(&said).trim().to_owned()
}
