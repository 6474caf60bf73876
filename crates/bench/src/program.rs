//! A program under measurement: a child process that listens on a port of its own.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::client;

/// The server's program: built beside this one.
pub fn sportello() -> Command {
    let program = this().with_file_name("sportello");
    assert!(program.exists(), "{} is not there: `make bench` builds it", program.display());
    let mut command = Command::new(program);
    // Only what is said here counts: no file and no variable of whoever measures.
    command.current_dir(crate::place::folder());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SPORTELLO_")) {
        command.env_remove(name);
    }
    command
}

/// This program.
pub fn this() -> PathBuf {
    std::env::current_exe().expect("this program")
}

/// A server that runs; ended when dropped.
pub struct Running {
    child: Child,
    pub address: SocketAddr,
    /// How long it took until it was ready.
    pub ready_after: Duration,
}

impl Running {
    /// Starts a program that listens where `listen` tells it, and waits until it is ready.
    pub fn start(mut command: Command, listen: impl FnOnce(&mut Command, SocketAddr)) -> Self {
        let address = free();
        listen(&mut command, address);
        let begun = Instant::now();
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program");
        let mut running = Self { child, address, ready_after: Duration::ZERO };
        while !client::is_ready(address) {
            assert!(running.child.try_wait().expect("its state").is_none(), "the program ended by itself");
            assert!(begun.elapsed() < Duration::from_mins(2), "the program does not answer");
            std::thread::sleep(Duration::from_millis(2));
        }
        running.ready_after = begun.elapsed();
        running
    }

    /// `sportello serve` on a folder.
    pub fn serve(data: &str, demo: bool) -> Self {
        Self::start(sportello(), |command, address| {
            command.args(["serve", "--data", data, "--listen", &address.to_string()]);
            if demo {
                command.arg("--demo");
            }
        })
    }

    /// A node of `sportello serve` on a database that others may share.
    pub fn serve_on(database: &str, data: &str) -> Self {
        Self::start(sportello(), |command, address| {
            command.args(["serve", "--database", database, "--data", data, "--listen", &address.to_string()]);
        })
    }

    /// A figure of the process in megabytes (`VmRSS`, `VmHWM`).
    pub fn megabytes(&self, figure: &str) -> f64 {
        megabytes(self.child.id(), figure).expect("the process runs")
    }

    /// Ends it as an operator would, and waits for the end.
    pub fn stop(mut self) {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(told.is_ok_and(|status| status.success()), "the program cannot be told to stop");
        assert!(self.child.wait().expect("its end").success(), "the program did not stop in good order");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A figure of a process in megabytes; none once it has ended.
pub fn megabytes(process: u32, figure: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(figure)?.strip_prefix(':'))?;
    line.trim().strip_suffix(" kB")?.parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
}

/// How many seconds a process has kept processors busy; none once it has ended.
pub fn busy(process: u32) -> Option<f64> {
    // Hundredths of a second: what Linux counts for programs, whatever its own clock does.
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in brackets, may hold blanks; behind it the times stand in the 12th and 13th place.
    let mut rest = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut next = || rest.next()?.parse::<f64>().ok();
    Some((next()? + next()?) / 100.0)
}

fn free() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its address")
}
