//! The town as the rules' own tests know it: tomorrow is its patron's day, and every type can be had with an interpreter.

use agenda::plan::Plan;
use agenda::{Help, Kind, Mediator, MediatorId, Stage, Wish};
use charter::Listed;
use jiff::civil::Date;
use kernel::history::Actor;
use testkit::{Engine, TestApp};

pub(crate) use testkit::Town;
pub(crate) use testkit::town::{TODAY, code, person, plan, window};

/// A type that anybody may book, without limits.
pub(crate) fn kind(name: &str) -> Kind {
    Kind { help: Help::OnRequest, ..testkit::town::kind(name, &[("it", name)]) }
}

/// A live counter with this plan and these types.
pub(crate) async fn open(engine: Engine, plan: Plan, kinds: Vec<Kind>) -> Town {
    let app = TestApp::start(engine, vec![charter::ROOM, agenda::ROOM]).await;
    Town::found(app, Some("10-06")).await.open(kinds, plan, Stage::Live).await
}

/// Somebody who interprets for the office, with a calendar of their own.
pub(crate) async fn mediator(town: &Town, languages: &[&str], plan: Plan) -> MediatorId {
    let (office, id) = (town.office, town.app.db().ids().make());
    let languages = Listed(languages.iter().map(|&language| language.to_owned()).collect());
    let mediator = Mediator { id, office, name: "Samira".into(), languages, active: true };
    let done = town.write(move |tx, _| {
        let by = Actor::system();
        agenda::save_mediator(tx, &by, &mediator)?;
        let revision = agenda::calendar(tx, id)?.revision;
        agenda::publish(tx, &by, id, revision, &plan)
    });
    done.await.unwrap();
    id
}

/// When an appointment can begin on a day, on the wall clock.
pub(crate) async fn free(town: &Town, wish: Wish, day: Date) -> Vec<String> {
    let starts = town.app.db().read(move |tx| agenda::between(tx, &wish, (day, day))).await.unwrap();
    starts.iter().map(|start| agenda::moment::clock(town.app.clock.zone(), start.starts_at)).collect()
}
