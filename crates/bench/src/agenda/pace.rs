//! Asking: as fast as answers come, or at a constant pace whether they come or not. With a pace, an answer's time is counted from the moment
//! at which somebody wanted to ask, so that a server that falls behind cannot hide it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::client::{Answer, Connection};

/// How long and how fast.
#[derive(Clone, Copy)]
pub enum Pace {
    /// As fast as answers come, for so many seconds.
    Free(f64),
    /// So many a second, until all have asked.
    PerSecond(f64),
}

/// Those who ask.
pub struct Askers {
    /// The nodes, in turns.
    pub nodes: Vec<SocketAddr>,
    /// Connections at once.
    pub connections: usize,
    /// What they ask, one after the other; where they are paced and there are less than are to be asked, from the first again.
    pub requests: Arc<Vec<Vec<u8>>>,
    /// How many ask.
    pub many: usize,
    /// Whether an answer is what was hoped for.
    pub good: fn(&Answer<'_>) -> bool,
}

/// How one request went.
#[derive(Clone, Copy)]
pub struct Went {
    /// Its number.
    pub number: usize,
    /// When it was sent, in seconds since the first.
    pub sent: f64,
    /// How long it took, in milliseconds.
    pub took: f64,
    /// Whether the answer was what was hoped for.
    pub good: bool,
}

impl Askers {
    /// Asks until the time or the requests are used up.
    pub async fn ask(&self, pace: Pace) -> Vec<Went> {
        let (next, mut asking) = (Arc::new(AtomicUsize::new(0)), JoinSet::new());
        let mut open = Vec::new();
        for number in 0..self.connections {
            open.push(Connection::open(self.nodes[number % self.nodes.len()]).await);
        }
        let begun = Instant::now();
        for connection in open {
            let (next, requests) = (Arc::clone(&next), Arc::clone(&self.requests));
            asking.spawn(one(connection, next, requests, (self.many, pace, begun), self.good));
        }
        let mut went: Vec<Went> = asking.join_all().await.into_iter().flatten().collect();
        went.sort_by(|one, other| one.sent.total_cmp(&other.sent));
        went
    }
}

async fn one(
    mut connection: Connection,
    next: Arc<AtomicUsize>,
    requests: Arc<Vec<Vec<u8>>>,
    (many, pace, begun): (usize, Pace, Instant),
    good: fn(&Answer<'_>) -> bool,
) -> Vec<Went> {
    let mut went = Vec::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let over = matches!(pace, Pace::Free(seconds) if begun.elapsed().as_secs_f64() > seconds);
        if number >= many || over {
            return went;
        }
        let mut from = Instant::now();
        if let Pace::PerSecond(rate) = pace {
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
            let due = begun + Duration::from_secs_f64(number as f64 / rate);
            tokio::time::sleep_until(due.into()).await;
            from = due;
        }
        let sent = begun.elapsed().as_secs_f64();
        let good = good(&connection.ask(&requests[number % requests.len()]).await);
        went.push(Went { number, sent, took: from.elapsed().as_secs_f64() * 1000.0, good });
    }
}
