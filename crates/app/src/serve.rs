//! `sportello serve`: the server with its background work, until it is told to stop.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use kernel::db::Db;
use kernel::ledger;
use kernel::outbox::{Postman, Texter};
use kernel::receipts::{Mailbox, Taker};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use web::press::{Limits, Press};
use web::{App, Settings};

use crate::config::Config;

/// Visits that are under way when the server is told to stop have so long to end.
const STOP_SECONDS: u64 = 20;

/// Serves until the program is told to stop (SIGINT, SIGTERM), then lets visits end.
///
/// # Errors
/// `Unavailable` where the database or the address cannot be had.
pub async fn serve(config: &Config, demo: bool) -> kernel::Result<()> {
    let db = crate::open::database(config).await?;
    db.write(agenda::seed::predefine).await?;
    let app = put_together(config, db.clone(), demo)?;
    let loaded = demo && crate::demo::load_once(&app).await?;
    let metrics = metrics()?;
    let router =
        web::router(&app, &crate::rooms()).merge(Router::new().route("/metrics", get(async move || metrics.render())));
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| kernel::Error::Unavailable(format!("{} is not free: {error}", config.listen)))?;
    let mut work = background(config, &app)?;
    tracing::info!(address = %config.listen, database = ?db.dialect(), "listening");
    greet(&config.public_url(), demo, loaded);
    let server = axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>());
    let (told, mut was_told) = tokio::sync::watch::channel(false);
    let server = server.with_graceful_shutdown(async move {
        stop_signal().await;
        tracing::info!("stopping: visits under way may end");
        let _ = told.send(true);
    });
    tokio::select! {
        done = server.into_future() => done.map_err(kernel::Error::internal)?,
        () = overtime(&mut was_told) => tracing::warn!("some visits did not end in time"),
    }
    work.shutdown().await;
    // What is pending is sealed now rather than at the next start.
    while ledger_seal(&db).await? > 0 {}
    Ok(())
}

/// How old a list of free places may be that is shown to many at once.
const RECENT: Duration = Duration::from_secs(1);

/// Puts rooms, database, typesetter and settings together.
///
/// # Errors
/// `Internal` where the rooms' texts cannot be read.
pub fn put_together(config: &Config, db: Db, demo: bool) -> kernel::Result<App> {
    let public_url = config.public_url();
    let settings = Settings {
        secure_cookies: public_url.starts_with("https://"),
        public_url,
        behind_proxy: config.behind_proxy,
        demo,
        mail: config.mail.host.is_some(),
        pec: config.pec.smtp.host.is_some(),
        sms: config.sms.url.is_some(),
        owner: config.owner.clone(),
        contact: config.contact.clone(),
        files: crate::open::files(config)?,
        recent: RECENT,
    };
    let press = Press::new(config.press.clone(), config.press_workers, Limits::default());
    App::new(db, press, settings, &crate::rooms()).map_err(kernel::Error::internal)
}

/// Upper bounds of the histogram of answering times, in seconds: from a page kept in memory to a large import.
const SECONDS: [f64; 12] = [0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0];

/// Upper bounds of the histogram of how many transactions shared a commit.
const GROUP: [f64; 8] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0];

fn metrics() -> kernel::Result<PrometheusHandle> {
    PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Full("sportello_request_seconds".to_owned()), &SECONDS)
        .and_then(|builder| builder.set_buckets_for_metric(Matcher::Full("sportello_commit_group".to_owned()), &GROUP))
        .and_then(PrometheusBuilder::install_recorder)
        .map_err(kernel::Error::internal)
}

/// The background work: sealing the ledger, booking opening days, making the places of the days to come, noting what was free and who was
/// open, reminding of appointments, noting which invitations have left, offering places to those who wait, closing the protocol's days,
/// sending the outbox, reading the receipts of certified mail. Each is safe to run twice, on this node and on others.
fn background(config: &Config, app: &App) -> kernel::Result<JoinSet<()>> {
    let db = app.db();
    let mut work = JoinSet::new();
    let sealed = db.clone();
    work.spawn(repeat("sealer", Duration::from_secs(2), move || {
        let db = sealed.clone();
        async move { ledger_seal(&db).await }
    }));
    let opened = db.clone();
    work.spawn(repeat("openings", Duration::from_hours(1), move || {
        let db = opened.clone();
        async move { db.write(results::openings::book_recent).await }
    }));
    let kept = db.clone();
    work.spawn(repeat("agenda", Duration::from_mins(10), move || {
        let db = kept.clone();
        async move { agenda::keep_up(&db).await }
    }));
    let observed = db.clone();
    work.spawn(repeat("observations", Duration::from_hours(1), move || {
        let db = observed.clone();
        async move { agenda::observe(&db).await }
    }));
    let reminded = app.clone();
    work.spawn(repeat("reminders", Duration::from_mins(1), move || {
        let app = reminded.clone();
        async move { agenda::remind(&app).await }
    }));
    let mailed = app.clone();
    work.spawn(repeat("invitations", Duration::from_mins(1), move || {
        let app = mailed.clone();
        async move { agenda::convocation::mailed(&app).await }
    }));
    let offering = app.clone();
    work.spawn(repeat("offers", Duration::from_secs(20), move || {
        let app = offering.clone();
        async move { agenda::queue::offer(&app).await }
    }));
    protocol_work(config, app, &mut work)?;
    cases_work(app, &mut work);
    outbox_work(config, app, &mut work)?;
    Ok(work)
}

/// What takes notices away: mail, certified mail, short messages, each where it is configured; and what reads the receipts of certified mail.
fn outbox_work(config: &Config, app: &App, work: &mut JoinSet<()>) -> kernel::Result<()> {
    let db = app.db();
    if let Some(postman) = Postman::new(&config.mail)? {
        // Where no mail leaves, nobody could confirm an address.
        let lapsing = app.clone();
        work.spawn(repeat("unconfirmed", Duration::from_mins(1), move || {
            let app = lapsing.clone();
            async move { agenda::lapse(&app).await }
        }));
        let (db, postman) = (db.clone(), std::sync::Arc::new(postman));
        work.spawn(repeat("postman", Duration::from_secs(5), move || {
            let (db, postman) = (db.clone(), postman.clone());
            async move { postman.deliver(&db).await }
        }));
    } else {
        tracing::warn!("no mail server is configured (mail.host): notices wait in the outbox");
    }
    if let Some(postman) = Postman::certified(&config.pec.smtp, app.files().clone())? {
        let (db, postman) = (db.clone(), std::sync::Arc::new(postman));
        work.spawn(repeat("certified mail", Duration::from_secs(5), move || {
            let (db, postman) = (db.clone(), postman.clone());
            async move { postman.deliver(&db).await }
        }));
    }
    if let Some(mailbox) = Mailbox::new(&config.pec)? {
        let (app, mailbox) = (app.clone(), std::sync::Arc::new(mailbox));
        let taker: std::sync::Arc<dyn Taker> = std::sync::Arc::new(cases::Receipts::of(&app));
        work.spawn(repeat("receipts of certified mail", Duration::from_secs(5), move || {
            let (app, mailbox, taker) = (app.clone(), mailbox.clone(), taker.clone());
            async move { mailbox.read(app.db(), app.files(), &taker).await }
        }));
    }
    if let Some(texter) = Texter::new(&config.sms)? {
        let (db, texter) = (db.clone(), std::sync::Arc::new(texter));
        work.spawn(repeat("texter", Duration::from_secs(5), move || {
            let (db, texter) = (db.clone(), texter.clone());
            async move { texter.deliver(&db).await }
        }));
    }
    Ok(())
}

/// The protocol's work: closing the days that are over, printing them, asking for numbers that come from outside, forgetting files that
/// nobody registered.
fn protocol_work(config: &Config, app: &App, work: &mut JoinSet<()>) -> kernel::Result<()> {
    let closing = app.clone();
    work.spawn(repeat("daily registers", Duration::from_mins(5), move || {
        let app = closing.clone();
        async move { protocol::close(&app).await }
    }));
    let printing = app.clone();
    work.spawn(repeat("prints of daily registers", Duration::from_mins(1), move || {
        let app = printing.clone();
        async move { protocol::print(&app).await }
    }));
    let (asking, systems) = (app.clone(), std::sync::Arc::new(protocol::Systems::new(&config.protocol)?));
    work.spawn(repeat("numbers from outside", Duration::from_secs(5), move || {
        let (app, systems) = (asking.clone(), systems.clone());
        async move { protocol::settle(&app, &systems).await }
    }));
    let forgetting = app.db().clone();
    let erasing = app.clone();
    work.spawn(repeat("files of erased cases", Duration::from_mins(10), move || {
        let app = erasing.clone();
        async move { protocol::let_go(&app).await }
    }));
    let unsent = app.db().clone();
    work.spawn(repeat("applications that nobody sent", Duration::from_hours(1), move || {
        let db = unsent.clone();
        async move { db.write(cases::sweep).await }
    }));
    work.spawn(repeat("files that nobody registered", Duration::from_hours(1), move || {
        let db = forgetting.clone();
        async move { db.write(protocol::forget).await }
    }));
    Ok(())
}

/// What time does to cases: terms that end without an answer, reminders to offices that are late.
fn cases_work(app: &App, work: &mut JoinSet<()>) {
    let silent = app.clone();
    work.spawn(repeat("terms that ended without an answer", Duration::from_mins(10), move || {
        let app = silent.clone();
        async move { cases::fall_silent(&app).await }
    }));
    let listing = app.db().clone();
    work.spawn(repeat("cases whose time is over", Duration::from_hours(1), move || {
        let db = listing.clone();
        async move { db.write(cases::list_due).await }
    }));
    let chasing = app.clone();
    work.spawn(repeat("reminders to late offices", Duration::from_mins(10), move || {
        let app = chasing.clone();
        async move { cases::chase(&app).await }
    }));
}

async fn ledger_seal(db: &Db) -> kernel::Result<usize> {
    db.write_in_lane(ledger::SEALERS, ledger::seal).await
}

/// Does a piece of work again and again: at once while there is more, after a pause when there is none, later after a fault.
async fn repeat<F, W>(name: &'static str, pause: Duration, mut work: F)
where
    F: FnMut() -> W,
    W: Future<Output = kernel::Result<usize>>,
{
    let mut faults = 0_u32;
    loop {
        match work().await {
            Ok(0) => {
                faults = 0;
                sleep(pause).await;
            }
            Ok(_) => faults = 0,
            Err(error) => {
                faults += 1;
                tracing::error!(work = name, %error, faults, "background work failed and is tried again");
                sleep(pause * 2_u32.pow(faults.min(6))).await;
            }
        }
    }
}

async fn stop_signal() {
    let interrupt = async { tokio::signal::ctrl_c().await.is_ok() };
    let terminate = async {
        let kind = tokio::signal::unix::SignalKind::terminate();
        if let Ok(mut signal) = tokio::signal::unix::signal(kind) {
            signal.recv().await;
        }
    };
    tokio::select! {
        _ = interrupt => {}
        () = terminate => {}
    }
}

async fn overtime(told: &mut tokio::sync::watch::Receiver<bool>) {
    let _ = told.wait_for(|told| *told).await;
    // After the signal the visits get their time; before it, this never ends.
    let _ = timeout(Duration::from_secs(STOP_SECONDS), std::future::pending::<()>()).await;
}

#[expect(clippy::print_stdout, reason = "the first thing that whoever starts the program wants to read")]
fn greet(url: &str, demo: bool, loaded: bool) {
    println!("\n  Sportello: {url}");
    if demo {
        let what = if loaded { "the demo was loaded" } else { "the demo is there" };
        println!("  ({what}; sign in at {url}/staff/sign-in)\n");
        for account in crate::demo::ACCOUNTS {
            println!("    {:<34} {:<22} {}", account.email, crate::demo::PASSWORD, account.what);
        }
        println!();
    }
}
