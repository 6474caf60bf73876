//! `sportello serve`.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::House;

/// A server on a port that was free a moment ago; stopped when dropped.
pub(super) struct Server {
    pub(super) child: Child,
    pub(super) address: SocketAddr,
}

impl Server {
    fn start(house: &House) -> Self {
        Self::start_with(house, &[])
    }

    /// The same, told more.
    pub(super) fn start_with(house: &House, args: &[&str]) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut command = house.command(&["serve", "--listen", &address.to_string()]);
        command.args(args);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut server = Self { child, address };
        let start = Instant::now();
        while server.get("/healthz").is_none() {
            assert!(start.elapsed() < Duration::from_secs(30), "the server does not answer");
            assert!(server.child.try_wait().unwrap().is_none(), "the server ended");
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    fn get(&self, path: &str) -> Option<String> {
        let mut stream = TcpStream::connect(self.address).ok()?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        Some(answer)
    }

    fn terminate(&self) {
        let done = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(done.success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_server_answers_stops_when_told_and_can_be_started_again() {
    let house = House::new();
    for _ in 0..2 {
        let mut server = Server::start(&house);
        assert!(server.get("/readyz").unwrap().starts_with("HTTP/1.1 200"));
        let told = Instant::now();
        server.terminate();
        let status = server.child.wait().unwrap();
        assert_eq!(status.code(), Some(0));
        assert!(told.elapsed() < Duration::from_secs(10), "{:?}", told.elapsed());
    }
}

#[test]
fn a_port_that_is_taken_is_named_in_words() {
    let house = House::new();
    let server = Server::start(&house);
    let words = house.refused(1, &["serve", "--listen", &server.address.to_string()]);
    assert!(words.contains(&server.address.to_string()) && words.contains("not free"), "{words}");
}

#[test]
fn a_backup_is_made_and_accounts_are_added_while_the_server_runs() {
    let house = House::new();
    let server = Server::start(&house);
    house.done(&["user", "add", "--email", "a@example.it", "--name", "Anna", "--role", "administrator"]);
    house.done(&["backup", "b.db"]);
    drop(server);
    house.done(&["restore", "b.db", "--database", "sqlite:again.db"]);
    assert_eq!(house.json(&["user", "list", "--json", "--database", "sqlite:again.db"])[0]["name"], "Anna");
}
