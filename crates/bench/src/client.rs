//! The one who asks: connections that stay open, one request after the other on each.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::Runtime;

/// Connections at once.
const CONNECTIONS: u64 = 32;

/// What is asked for.
#[derive(Clone)]
pub struct Ask {
    /// The path; a `#` in it is another number each time, so that nothing that was kept answers.
    pub path: String,
    /// `identity` or `gzip`.
    pub encoding: &'static str,
}

impl Ask {
    fn request(&self, number: u64) -> String {
        let path = self.path.replace('#', &number.to_string());
        format!(
            "GET {path} HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\naccept-language: it\r\naccept-encoding: {}\r\n\r\n",
            self.encoding
        )
    }
}

/// Whether a server answers and says that it is ready.
pub fn is_ready(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.write_all(b"GET /readyz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).map(|_| answer.starts_with("HTTP/1.1 200"))
    };
    ask().unwrap_or(false)
}

/// Signs in to the demo.
pub fn sign_in(address: SocketAddr) {
    let form = format!("email=operatore%40demo.example&password={}", app::demo::PASSWORD.replace(' ', "+"));
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "POST /staff/sign-in HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).map(|_| answer)
    };
    let answer = ask().expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
}

/// Signs somebody in; the cookie that says so.
pub async fn session(address: SocketAddr, email: &str, password: &str) -> String {
    let mut connection = Connection::open(address).await;
    let form = format!("email={}&password={}", email.replace('@', "%40"), password.replace(' ', "+"));
    let answer = connection.post("/staff/sign-in", "", &form).await;
    let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next()).expect("a session");
    cookie.to_owned()
}

/// How many bytes a page has as it travels.
pub fn size(runtime: &Runtime, address: SocketAddr, ask: &Ask) -> usize {
    runtime.block_on(async {
        let mut connection = Connection::open(address).await;
        connection.ask(ask.request(0).as_bytes()).await.page()
    })
}

/// How many requests a second are answered, after a short warm-up.
pub fn rate(runtime: &Runtime, address: SocketAddr, ask: &Ask, seconds: f64) -> f64 {
    let (numbers, done) = (Arc::new(AtomicU64::new(1)), Arc::new(AtomicU64::new(0)));
    let warm = Instant::now() + Duration::from_secs_f64(seconds / 10.0);
    let end = warm + Duration::from_secs_f64(seconds);
    let clients: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (ask, numbers, done) = (ask.clone(), Arc::clone(&numbers), Arc::clone(&done));
            runtime.spawn(async move {
                let mut connection = Connection::open(address).await;
                while Instant::now() < end {
                    let request = ask.request(numbers.fetch_add(1, Ordering::Relaxed));
                    connection.ask(request.as_bytes()).await.page();
                    if (warm..end).contains(&Instant::now()) {
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                }
            })
        })
        .collect();
    runtime.block_on(async {
        for client in clients {
            client.await.expect("a client");
        }
    });
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
    let done = done.load(Ordering::Relaxed) as f64;
    done / seconds
}

/// A connection that stays open.
pub struct Connection {
    stream: tokio::net::TcpStream,
    read: Vec<u8>,
}

/// What came back.
pub struct Answer<'a> {
    head: &'a str,
    body: &'a [u8],
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> Self {
        let stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        Self { stream, read: Vec::with_capacity(1 << 16) }
    }

    /// Sends a form to a path, with a cookie where one is given.
    pub async fn post(&mut self, path: &str, cookie: &str, form: &str) -> Answer<'_> {
        self.ask(form_request(path, cookie, form).as_bytes()).await
    }

    /// Asks, and waits for the whole answer.
    pub async fn ask(&mut self, request: &[u8]) -> Answer<'_> {
        self.stream.write_all(request).await.expect("a request");
        self.read.clear();
        let head = loop {
            self.more().await;
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let length = header(head_of(&self.read, head), "content-length").and_then(|length| length.parse().ok());
        match length {
            Some(length) => {
                let length: usize = length;
                while self.read.len() < head + length {
                    self.more().await;
                }
            }
            // In pieces: the last one is empty.
            None => {
                while !self.read.ends_with(b"\r\n0\r\n\r\n") {
                    self.more().await;
                }
            }
        }
        Answer { head: head_of(&self.read, head), body: &self.read[head..] }
    }

    async fn more(&mut self) {
        let count = self.stream.read_buf(&mut self.read).await.expect("an answer");
        assert!(count > 0, "the server hung up");
    }
}

/// A page as somebody asks for it who is signed in.
pub fn page_request(path: &str, cookie: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-language: it\r\ncookie: {cookie}\r\n\r\n")
}

/// A form as a browser sends it.
pub fn form_request(path: &str, cookie: &str, form: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\naccept-language: it\r\ncookie: {cookie}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    )
}

impl<'a> Answer<'a> {
    /// The length of a page that has to be there.
    pub fn page(&self) -> usize {
        assert!(self.status() == "200", "{}", self.head);
        self.body.len()
    }

    /// "200".
    pub fn status(&self) -> &'a str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    /// A header of ours; they are written small.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        header(self.head, name)
    }
}

fn head_of(read: &[u8], end: usize) -> &str {
    std::str::from_utf8(&read[..end]).expect("a head in letters")
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':').map(str::trim))
}
