//! A thousand people press the last button of the form at once: as many have a place as there are, everybody else has words and the nearest.

use kernel::db::{Bind, Value};
use kernel::params;
use sha2::{Digest, Sha256};
use testkit::{Browser, Engine};

use crate::agenda_citizen::{Town, WEDNESDAY_AT_TEN, plan};

const CROWD: usize = 1000;
const DESKS: u16 = 7;
const COOKIE: &str = "sportello_booking";

fn token(number: usize) -> String {
    format!("{number:064x}")
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

/// People who have filled in everything for one time, each with a browser. The first does it step by step; the others are written as the
/// program has written that one.
async fn crowd(town: &Town, browsers: &[Browser]) -> Vec<Browser> {
    let example = town.filled("Esempio", WEDNESDAY_AT_TEN).await;
    let of_example = hash(example.cookie(COOKIE).expect("a draft"));
    let write = town.app.db().write(move |tx| {
        let (draft, expires_at): (String, i64) =
            tx.one("SELECT draft, expires_at FROM agenda_drafts WHERE token_hash = $1", params![of_example], |row| {
                Ok((row.next()?, row.next()?))
            })?;
        let rows = (0..CROWD).map(|number| {
            let draft = draft.replace("Esempio", &format!("Persona {number}"));
            let draft = draft.replace("esempio@", &format!("persona{number}@"));
            let texts = [hash(&token(number)), format!("draft {number}"), draft].map(Value::text);
            let [token, key, draft] = texts;
            [token, key, draft, expires_at.value().into_owned()]
        });
        tx.insert_all("agenda_drafts", &["token_hash", "key", "draft", "expires_at"], rows)
    });
    write.await.expect("drafts");
    let browser = |number: usize| {
        let mut browser = browsers[number % browsers.len()].clone();
        browser.set_cookie(COOKIE, &token(number));
        browser
    };
    (0..CROWD).map(browser).collect()
}

async fn rush(town: &Town, browsers: &[Browser]) {
    let people = crowd(town, browsers).await;
    let mut pressing = Vec::new();
    for mut browser in people {
        pressing.push(tokio::spawn(async move {
            let to = browser.post("/appointments/new/review", &[]).await.location();
            (browser, to)
        }));
    }
    let (mut private, mut late) = (Vec::new(), Vec::new());
    for answer in pressing {
        let (browser, to) = answer.await.expect("an answer");
        if to.starts_with("/appointments/new/time?lost=") { late.push((browser, to)) } else { private.push(to) }
    }
    assert_eq!((private.len(), late.len()), (usize::from(DESKS), CROWD - usize::from(DESKS)));
    assert_eq!(town.rows().await.len(), usize::from(DESKS));
    for to in &private {
        assert!(town.app.visitor().get(to).await.ok().contains("mercoledì 7 ottobre 2026"));
    }
    // Everybody is led to the same page: a few are enough.
    for (browser, to) in late.iter_mut().step_by(CROWD / 20) {
        let page = browser.get(to).await.ok();
        assert!(page.contains("Nel frattempo quell’orario non è più libero"), "{page}");
        assert_eq!(page.matches("id=\"near-").count(), 3, "{page}");
        assert!(!page.contains(&format!("value=\"{WEDNESDAY_AT_TEN}\"")));
    }
    let (again, to) = &mut late[0];
    let next = again.get(to).await.ok();
    let at = next.split("id=\"near-").nth(1).and_then(|near| near.split("value=\"").nth(1)).expect("a nearest time");
    again.post("/appointments/new/time", &[("at", at.split('"').next().unwrap_or_default())]).await.location();
    let booked = again.post("/appointments/new/review", &[]).await.location();
    assert!(
        again.get(&booked).await.ok().contains("Persona"),
        "one of the nearest can be had, with nothing typed twice"
    );
}

fn wide() -> agenda::plan::Plan {
    let mut plan = plan("12:00");
    plan.patterns[0].window.desks = (1..=DESKS).collect();
    plan
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_people_who_press_at_once_get_as_many_places_as_there_are() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, wide()).await;
        rush(&town, &[town.app.visitor()]).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_sell_no_place_twice_to_a_thousand_people() {
    let town = Town::start(Engine::Postgres, wide()).await;
    rush(&town, &[town.app.visitor(), town.app.visitor_elsewhere(&app::rooms())]).await;
}
