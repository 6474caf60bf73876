//! The server's side of the typesetter: a few long-lived processes of `sportello-press`, one document at a time each.
//!
//! The press may crash, hang, be replaced or not be built yet; a page that links a PDF notices no more than a
//! [`PressError`]. See `crates/press` for the program and what its templates print.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use serde::Serialize;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::Semaphore;
use tokio::time::timeout;

const PROGRAM: &str = "sportello-press";

/// Where `cargo build --release` in `crates/press` leaves the program.
const BUILT: &str = "crates/press/target/release/sportello-press";

/// Longest answer in bytes; a charter has 100 kB, a report with many charts 2 MB.
const LONGEST_ANSWER: u32 = 256 << 20;

/// What one document may cost.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Longest time for one document, and longest wait for a free press.
    pub time: Duration,
    /// Most memory of one process, in bytes of address space.
    pub memory: u64,
    /// A process retires after so many documents.
    pub documents: u32,
    /// So many requests may wait for a free press; the next one is told to come back.
    pub waiting: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: Duration::from_secs(20), memory: 1 << 30, documents: 500, waiting: 32 }
    }
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The program is not there yet: the PDF is being prepared, try again later.
    #[error("the typesetter is not installed or still being built")]
    NotReady,
    /// The template refused the data, or the process stopped; the text is for the log.
    #[error("the document could not be typeset: {0}")]
    Failed(String),
    /// The document took longer than [`Limits::time`].
    #[error("the document took too long to typeset")]
    TimedOut,
    /// Too many documents wait already.
    #[error("too many documents are being typeset")]
    Busy,
}

/// A small pool of typesetting processes, started when first needed.
#[derive(Debug)]
pub struct Press {
    program: Option<PathBuf>,
    limits: Limits,
    /// A place in the queue or at a press.
    admission: Semaphore,
    /// A place at a press.
    places: Semaphore,
    idle: Mutex<Vec<Worker>>,
}

#[derive(Serialize)]
struct Request<'a> {
    template: &'a str,
    lang: &'a str,
    data: &'a Value,
}

impl Press {
    /// A pool of at most `workers` processes of `program`; without one it is looked for beside the server, then where
    /// a build leaves it, at each request anew.
    #[must_use]
    pub fn new(program: Option<PathBuf>, workers: usize, limits: Limits) -> Self {
        let workers = workers.max(1);
        Self {
            program,
            admission: Semaphore::new(workers + limits.waiting),
            places: Semaphore::new(workers),
            idle: Mutex::new(Vec::new()),
            limits,
        }
    }

    /// Whether the program is there.
    #[must_use]
    pub fn ready(&self) -> bool {
        self.find().is_some()
    }

    /// The PDF of `data` in `lang` (a code as in HTML's `lang`) set with `template`.
    ///
    /// # Errors
    /// Every way in which there can be no PDF, see [`PressError`].
    pub async fn render(&self, template: &str, lang: &str, data: &Value) -> Result<Vec<u8>, PressError> {
        let program = self.find().ok_or(PressError::NotReady)?;
        let _admitted = self.admission.try_acquire().map_err(|_| PressError::Busy)?;
        let Ok(Ok(_place)) = timeout(self.limits.time, self.places.acquire()).await else {
            return Err(PressError::Busy);
        };
        let request = serde_json::to_vec(&Request { template, lang, data })
            .map_err(|error| PressError::Failed(error.to_string()))?;

        if let Some(worker) = self.rested(&program) {
            match self.order(worker, &request).await {
                // It may have died while it rested; that is no fault of this document.
                Err(PressError::Failed(reason)) if reason == STOPPED => {}
                answer => return answer,
            }
        }
        let worker = Worker::start(&program, self.limits.memory)?;
        self.order(worker, &request).await
    }

    fn find(&self) -> Option<PathBuf> {
        if let Some(program) = &self.program {
            return program.is_file().then(|| program.clone());
        }
        let beside = std::env::current_exe().ok().map(|server| server.with_file_name(PROGRAM));
        beside.into_iter().chain([PathBuf::from(BUILT)]).find(|path| path.is_file())
    }

    /// A waiting process of the program as it is on disk now; those of a replaced program are let go.
    fn rested(&self, program: &Path) -> Option<Worker> {
        let current = modified(program);
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|worker| worker.program == program && worker.modified == current);
        idle.pop()
    }

    /// One document. The worker is owned here: whoever stops waiting, by time or by hanging up, drops and so kills it,
    /// and no half-finished conversation ever returns to the pool.
    async fn order(&self, mut worker: Worker, request: &[u8]) -> Result<Vec<u8>, PressError> {
        let answer = match timeout(self.limits.time, worker.set(request)).await {
            Err(_) => return Err(PressError::TimedOut),
            Ok(Err(error)) => {
                tracing::warn!(%error, status = ?worker.child.try_wait(), "the typesetter stopped");
                return Err(PressError::Failed(STOPPED.to_owned()));
            }
            Ok(Ok(answer)) => answer,
        };
        if worker.documents < self.limits.documents {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(worker);
        }
        answer.map_err(PressError::Failed)
    }
}

const STOPPED: &str = "the typesetter stopped while it worked";

fn modified(program: &Path) -> Option<SystemTime> {
    program.metadata().and_then(|file| file.modified()).ok()
}

/// One process and the pipes to it.
#[derive(Debug)]
struct Worker {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    documents: u32,
    program: PathBuf,
    modified: Option<SystemTime>,
}

impl Worker {
    fn start(program: &Path, memory: u64) -> Result<Self, PressError> {
        let child = Command::new(program)
            .arg("--memory")
            .arg(memory.to_string())
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn();
        let mut child = child.map_err(|error| match error.kind() {
            // A build may be writing it at this moment.
            io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied | io::ErrorKind::ExecutableFileBusy => {
                PressError::NotReady
            }
            _ => PressError::Failed(format!("the typesetter does not start: {error}")),
        })?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(PressError::Failed("the typesetter has no pipes".to_owned()));
        };
        Ok(Self { child, input, output, documents: 0, program: program.to_owned(), modified: modified(program) })
    }

    /// One request and its answer: the PDF, or the template's reason against it. An error means that the conversation
    /// is over.
    async fn set(&mut self, request: &[u8]) -> io::Result<Result<Vec<u8>, String>> {
        let length = u32::try_from(request.len()).map_err(io::Error::other)?;
        self.input.write_all(&length.to_be_bytes()).await?;
        self.input.write_all(request).await?;
        self.input.flush().await?;
        self.documents += 1;

        let status = self.output.read_u8().await?;
        let length = self.output.read_u32().await?;
        if length > LONGEST_ANSWER {
            return Err(io::Error::other("the answer has no end"));
        }
        let mut answer = vec![0; length as usize];
        self.output.read_exact(&mut answer).await?;
        if status == 0 { Ok(Ok(answer)) } else { Ok(Err(String::from_utf8_lossy(&answer).into_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use serde_json::json;

    use super::*;

    /// Takes one request of any length below 64 kB apart and answers "PDF".
    const ONE_ANSWER: &str = r"
        length=$(head -c 4 | od -An -tu1 | awk '{ print $3 * 256 + $4 }')
        head -c $length > /dev/null
        printf '\000\000\000\000\003PDF'
    ";

    fn place(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("sportello-press-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder.join("press")
    }

    fn write_program(path: &Path, script: &str) {
        fs::write(path, format!("#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn press(name: &str, script: &str, limits: Limits) -> Press {
        let path = place(name);
        write_program(&path, script);
        Press::new(Some(path), 1, limits)
    }

    fn short() -> Limits {
        Limits { time: Duration::from_millis(300), ..Limits::default() }
    }

    #[tokio::test]
    async fn a_press_that_is_not_built_yet_works_by_itself_later() {
        let path = place("later");
        let press = Press::new(Some(path.clone()), 1, Limits::default());
        assert!(!press.ready());
        assert!(matches!(press.render("results", "it", &json!({})).await, Err(PressError::NotReady)));

        write_program(&path, ONE_ANSWER);
        assert!(press.ready());
        assert_eq!(press.render("results", "it", &json!({})).await.unwrap(), b"PDF");
    }

    #[tokio::test]
    async fn a_press_that_died_at_rest_costs_no_document() {
        let press = press("rest", ONE_ANSWER, Limits::default());
        for _ in 0..3 {
            assert_eq!(press.render("charter", "it", &json!({ "year": 2023 })).await.unwrap(), b"PDF");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    #[tokio::test]
    async fn a_crash_is_told_and_the_next_document_gets_a_new_process() {
        let press = press("crash", "exit 3", Limits::default());
        assert!(matches!(press.render("charter", "it", &json!({})).await, Err(PressError::Failed(_))));
        write_program(press.program.as_deref().unwrap(), ONE_ANSWER);
        assert_eq!(press.render("charter", "it", &json!({})).await.unwrap(), b"PDF");
    }

    #[tokio::test]
    async fn a_refusal_carries_its_reason_and_keeps_the_process() {
        let script = r"while head -c 4 > /dev/null; do head -c 41 > /dev/null; printf '\001\000\000\000\002no'; done";
        let press = press("refusal", script, Limits::default());
        for _ in 0..2 {
            match press.render("report", "it", &json!({})).await {
                Err(PressError::Failed(reason)) => assert_eq!(reason, "no"),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(press.idle.lock().unwrap().first().unwrap().documents, 2);
    }

    #[tokio::test]
    async fn a_press_that_hangs_is_killed_in_time() {
        let press = press("hang", "echo $$ > \"$0.pid\"; exec sleep 60", short());
        assert!(matches!(press.render("charter", "it", &json!({})).await, Err(PressError::TimedOut)));
        let pid = fs::read_to_string(press.program.as_deref().unwrap().with_extension("pid")).unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
        let state = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
        assert!(state.is_empty() || state.contains(") Z "), "still there: {state}");
    }

    #[tokio::test]
    async fn who_finds_a_full_queue_is_told_so_at_once() {
        let press = press("queue", "exec sleep 60", Limits { waiting: 0, ..short() });
        let data = json!({});
        let (first, second) = tokio::join!(press.render("charter", "it", &data), press.render("charter", "it", &data));
        assert!(matches!(first, Err(PressError::TimedOut)), "{first:?}");
        assert!(matches!(second, Err(PressError::Busy)), "{second:?}");
    }

    #[tokio::test]
    async fn a_process_retires_after_its_share_of_documents() {
        let press = press("retire", ONE_ANSWER, Limits { documents: 1, ..Limits::default() });
        press.render("charter", "it", &json!({})).await.unwrap();
        assert!(press.idle.lock().unwrap().is_empty());
    }

    /// With the real program where it is built; where it is not, the promise is that the caller is told.
    #[tokio::test]
    async fn the_real_press_sets_a_tagged_document() {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../press/target/release").join(PROGRAM);
        let press = Press::new(Some(program), 2, Limits::default());
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../press/samples/results.json");
        let data: Value = serde_json::from_slice(&fs::read(sample).unwrap()).unwrap();
        if !press.ready() {
            eprintln!("crates/press is not built: checked that this is told");
            assert!(matches!(press.render("results", "it", &data).await, Err(PressError::NotReady)));
            return;
        }
        let (one, two) = tokio::join!(press.render("results", "it", &data), press.render("results", "it", &data));
        let (one, two) = (one.unwrap(), two.unwrap());
        assert!(one.starts_with(b"%PDF-1.7"));
        assert_eq!(one, two, "the same data give the same bytes in any process");
        let refused = press.render("results", "it", &json!({ "rows": 3 })).await;
        assert!(matches!(refused, Err(PressError::Failed(_))), "{refused:?}");
        assert_eq!(press.render("results", "it", &data).await.unwrap(), one);
    }
}
