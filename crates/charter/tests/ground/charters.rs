//! A charter from draft to what holds, and what holds afterwards.

use charter::compare::Change;
use charter::draft::{self, Edit};
use charter::words::{ActionState, CharterState};
use charter::{Approval, Charter, CharterId, Hundredths};
use jiff::civil::{Date, date};
use kernel::db::Db;
use kernel::history::{self, Action};
use kernel::{Error, Lang, OfficeId};

use crate::{by, conflict, first, read, refused, with_sources, write};

async fn genova(db: &Db) -> OfficeId {
    read(db, |tx| charter::office_id(tx, "politiche-casa-genova")).await
}

async fn draft_of(db: &Db, office: OfficeId) -> Charter {
    let charters = read(db, move |tx| charter::charters_of(tx, office)).await;
    charters.into_iter().find(|charter| charter.state == CharterState::Draft).unwrap()
}

fn approval(head: bool) -> Approval {
    Approval { by: "Direttore".to_owned(), head, on: date(2026, 3, 4), act: "DD 40/2026".to_owned() }
}

async fn standard(db: &Db, charter: CharterId, key: &'static str) -> charter::Standard {
    let book = read(db, move |tx| charter::charter_book(tx, charter, Lang::It)).await;
    book.standards.into_iter().find(|standard| standard.key == key).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copied_charter_promises_the_same_until_it_is_changed() {
    with_sources(async |db| {
        let draft = draft_of(&db, genova(&db).await).await;
        let (before, found) = read(&db, move |tx| charter::what_differs(tx, draft.id, Lang::It)).await.unwrap();
        assert_eq!(before.year, 2023);
        let changes: Vec<(Change, String)> =
            found.standards.iter().map(|one| (one.change, one.is.as_ref().unwrap().key.clone())).collect();
        let expected =
            [(Change::Better, "erp-risposta-email".to_owned()), (Change::Added, "accessibilita-sportello".to_owned())];
        assert_eq!(changes, expected);
        assert!(found.words.is_empty());
        let english = read(&db, move |tx| charter::charter_book(tx, draft.id, Lang::En)).await;
        assert_eq!(english.standards[0].indicator, "Ways of handing in applications");
        assert_eq!(english.charter.title, "Charter of Housing Services");
        assert!(english.actions.is_empty(), "actions that are done stay behind");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planned_value_that_gets_worse_is_refused_with_both_values() {
    with_sources(async |db| {
        let draft = draft_of(&db, genova(&db).await).await;
        let mut worse = standard(&db, draft.id, "emergenza-comunicazione-idoneita").await;
        worse.planned.as_mut().unwrap().value = Hundredths::whole(12);
        let edit = Edit::Standard(Box::new(worse));
        let error = refused(&db, move |tx| draft::edit(tx, &by(), draft.id, draft.revision, &edit)).await;
        assert_eq!(first(&error), ("planned".to_owned(), "charter-worse-than-last".to_owned()));
        let Error::Invalid(wrong) = error else { unreachable!() };
        let args = &wrong.on("planned").unwrap().args;
        assert!(args.contains(&("value".into(), 12_i64.into())) && args.contains(&("was".into(), 10_i64.into())));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_a_draft_is_taken_back() {
    with_sources(async |db| {
        let draft = draft_of(&db, genova(&db).await).await;
        let id = draft.id;
        let mut better = standard(&db, id, "morosi-ordine-pagamento").await;
        better.planned.as_mut().unwrap().value = Hundredths::whole(10);
        let edit = Edit::Standard(Box::new(better));
        let revision = write(&db, move |tx| draft::edit(tx, &by(), id, draft.revision, &edit)).await;
        let late = Edit::NoStandard("morosi-ordine-pagamento".to_owned());
        let error = refused(&db, move |tx| draft::edit(tx, &by(), id, draft.revision, &late)).await;
        assert_eq!(conflict(&error), "charter-changed-meanwhile");
        let gone = Edit::NoStandard("accessibilita-sportello".to_owned());
        write(&db, move |tx| draft::edit(tx, &by(), id, revision, &gone)).await;
        for (key, entry) in [("accessibilita-sportello", 0), ("morosi-ordine-pagamento", 2)] {
            let subject = charter::subject(charter::Root::Charter(id));
            let (changes, _) = read(&db, move |tx| history::of(tx, &subject, 10, 0)).await;
            let entry = changes[entry].id;
            write(&db, move |tx| draft::undo(tx, &by(), entry)).await;
            assert!(standard(&db, id, key).await.planned.is_some());
        }
        let back = standard(&db, id, "morosi-ordine-pagamento").await;
        assert_eq!(back.planned.unwrap().value, Hundredths::whole(15));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_parts_of_a_draft_are_changed_and_what_is_blank_is_refused() {
    with_sources(async |db| {
        let draft = draft_of(&db, genova(&db).await).await;
        let id = draft.id;
        let book = read(&db, move |tx| charter::charter_book(tx, id, Lang::It)).await;
        let mut revision = draft.revision;
        let principle = |title: &str, id| charter::Principle { id, title: title.to_owned(), text: "Sempre".to_owned() };
        let new = book.offers[0].id;
        let edits = [
            Edit::Principles(vec![principle("Continuità", new)]),
            Edit::Offers(book.offers.iter().rev().cloned().collect()),
            Edit::Texts {
                title: "Carta".to_owned(),
                introduction: "A".to_owned(),
                closing: "B".to_owned(),
                notes: "C".to_owned(),
            },
        ];
        for edit in edits {
            revision = write(&db, move |tx| draft::edit(tx, &by(), id, revision, &edit)).await;
        }
        let changed = read(&db, move |tx| charter::charter_book(tx, id, Lang::It)).await;
        assert_eq!((changed.charter.title.as_str(), changed.principles.len()), ("Carta", 1));
        assert_eq!(changed.offers[0].code, book.offers[2].code);
        let blank = Edit::Principles(vec![principle(" ", new)]);
        let error = refused(&db, move |tx| draft::edit(tx, &by(), id, revision, &blank)).await;
        assert_eq!(first(&error).0, "principles.0.title");
        let twice = Edit::Offers(vec![
            book.offers[0].clone(),
            charter::Offer { id: book.offers[1].id, ..book.offers[0].clone() },
        ]);
        let error = refused(&db, move |tx| draft::edit(tx, &by(), id, revision, &twice)).await;
        assert_eq!(first(&error).1, "charter-offer-twice");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_head_approves_and_the_charter_of_each_day_stays_known() {
    with_sources(async |db| {
        let office = genova(&db).await;
        let draft = draft_of(&db, office).await;
        let id = draft.id;
        let error = refused(&db, move |tx| charter::approve(tx, &by(), id, approval(false))).await;
        assert!(matches!(error, Error::Forbidden));
        let error = refused(&db, move |tx| charter::enforce(tx, &by(), id, date(2026, 4, 1), date(2026, 3, 5))).await;
        assert_eq!(conflict(&error), "charter-not-approved");
        write(&db, move |tx| charter::approve(tx, &by(), id, approval(true))).await;
        let edit = Edit::NoStandard("erp-risposta-email".to_owned());
        let error = refused(&db, move |tx| draft::edit(tx, &by(), id, draft.revision + 1, &edit)).await;
        assert_eq!(conflict(&error), "charter-frozen");
        let error = refused(&db, move |tx| draft::discard(tx, &by(), id)).await;
        assert_eq!(conflict(&error), "charter-frozen");
        write(&db, move |tx| charter::enforce(tx, &by(), id, date(2026, 4, 1), date(2026, 3, 5))).await;
        let on =
            async |day: Date| read(&db, move |tx| charter::charter_in_force(tx, office, day)).await.map(|one| one.year);
        assert_eq!(on(date(2022, 12, 31)).await, None);
        assert_eq!(on(date(2026, 3, 31)).await, Some(2023));
        assert_eq!(on(date(2026, 4, 1)).await, Some(2024));
        let years = read(&db, charter::public_years).await;
        assert!(years.contains(&(office, 2023)) && years.contains(&(office, 2024)));
        let last = read(&db, move |tx| charter::last_in_force(tx, office, id, Lang::It)).await.unwrap();
        assert_eq!((last.charter.year, last.charter.state), (2023, CharterState::Superseded));
        let subject = charter::subject(charter::Root::Charter(id));
        let (changes, _) = read(&db, move |tx| history::of(tx, &subject, 2, 0)).await;
        assert_eq!([changes[0].action, changes[1].action], [Action::Published, Action::Approved]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_became_worse_meanwhile_is_not_approved() {
    with_sources(async |db| {
        let office = genova(&db).await;
        // A second draft is copied from the charter of 2023 while the first one, with 2 days instead of 3, comes into force.
        let old = read(&db, move |tx| charter::charter_of_year(tx, office, 2023, Lang::It)).await.charter.id;
        let second = write(&db, move |tx| draft::copy(tx, &by(), old, 2026, None)).await;
        let error = refused(&db, move |tx| draft::copy(tx, &by(), old, 2026, None)).await;
        assert_eq!(first(&error), ("year".to_owned(), "charter-draft-there".to_owned()));
        let drafts = read(&db, move |tx| charter::charters_of(tx, office)).await;
        let first_draft = drafts.iter().find(|charter| charter.year == 2024).unwrap().id;
        write(&db, move |tx| {
            charter::approve(tx, &by(), first_draft, approval(true))?;
            charter::enforce(tx, &by(), first_draft, date(2026, 3, 10), date(2026, 3, 10))
        })
        .await;
        let error = refused(&db, move |tx| charter::approve(tx, &by(), second, approval(true))).await;
        assert_eq!(first(&error), ("standards.erp-risposta-email".to_owned(), "charter-worse-than-last".to_owned()));
        write(&db, move |tx| draft::discard(tx, &by(), second)).await;
        let gone = read(&db, move |tx| charter::charters_of(tx, office)).await;
        assert!(gone.iter().all(|charter| charter.id != second));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn outcomes_and_measures_are_written_when_the_promise_is_frozen() {
    with_sources(async |db| {
        let book = read(&db, |tx| {
            let office = charter::office_id(tx, "urp-casale")?;
            charter::charter_of_year(tx, office, 2022, Lang::It)
        })
        .await;
        let (id, action) = (book.charter.id, book.actions[0].id);
        let error = refused(&db, move |tx| charter::record_outcome(tx, &by(), action, ActionState::Done, " ")).await;
        assert_eq!(first(&error).0, "outcome");
        write(&db, move |tx| {
            charter::record_outcome(tx, &by(), action, ActionState::Done, "Dati verificati ogni mese")?;
            charter::save_measure(tx, &by(), id, "centralino-risposta-immediata", "{\"kinds\":[\"contact\"]}")
        })
        .await;
        let after = read(&db, move |tx| charter::charter_book(tx, id, Lang::It)).await;
        assert_eq!(
            (after.actions[0].state, after.actions[0].outcome.as_str()),
            (ActionState::Done, "Dati verificati ogni mese")
        );
        assert_eq!(standard(&db, id, "centralino-risposta-immediata").await.measure, "{\"kinds\":[\"contact\"]}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_charter_begins_with_nothing_in_it() {
    with_sources(async |db| {
        let office = read(&db, |tx| charter::office_id(tx, "prefettura-cuneo-sui")).await;
        let id = write(&db, move |tx| draft::begin(tx, &by(), office, 2026, "Carta dei servizi")).await;
        let book = read(&db, move |tx| charter::charter_book(tx, id, Lang::It)).await;
        assert_eq!((book.charter.version, book.standards.len()), (1, 0));
        assert_eq!(read(&db, move |tx| charter::what_differs(tx, id, Lang::It)).await, None);
        let error = refused(&db, move |tx| draft::begin(tx, &by(), office, 1800, "Carta")).await;
        assert_eq!(first(&error).0, "year");
    })
    .await;
}
