//! What is another office's, or not yet said, is nobody else's to read.

use std::collections::{BTreeSet, VecDeque};

use charter::words::{ActionState, Dimension, Timing};
use charter::{Action, Edit, Offer, Office, Principle, Quality, Standard};
use kernel::history::Actor;
use kernel::permit::Role;
use kernel::{Lang, OfficeId};
use testkit::{Browser, Engine};

use super::{Town, service};

#[tokio::test]
async fn another_offices_charter_and_sheets_do_not_exist() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let (draft, sheet) = (town.draft(&mut head).await, service(&mut head).await);
        let nowhere: OfficeId = town.app.db().ids().make();
        let mut other = town.app.sign_in(Role::Head, Some(nowhere)).await;
        for path in [
            &draft,
            &sheet,
            "/staff/charter/offices/urp-casale",
            &format!("{draft}/preview"),
            &format!("{sheet}/history"),
        ] {
            assert_eq!(other.get(path).await.status, 404, "{path}");
        }
        assert!(!other.get("/staff/charter").await.ok().contains("urp-casale"));
        assert!(!other.get("/staff/charter/services").await.ok().contains(&sheet));
    }
}

/// A word that stands in every part of the draft and nowhere else.
const SECRET: &str = "zufolo";

/// Writes the word into every part of a draft, and into its translation.
async fn write_secret(town: &Town, draft: &str) {
    let (id, office) = (town.charter(draft).await.id, town.office);
    let written = town.app.db().write(move |tx| {
        let by = Actor::system();
        let word = || SECRET.to_owned();
        let service = charter::service_codes(tx, office)?.remove(0).0;
        let standard = Standard::new(tx.id(), SECRET, Dimension::Empathy, SECRET);
        let edits = [
            Edit::Texts { title: word(), introduction: word(), closing: word(), notes: word() },
            Edit::Principles(vec![Principle { id: tx.id(), title: word(), text: word() }]),
            Edit::Offers(vec![Offer {
                id: tx.id(),
                service,
                code: String::new(),
                name: String::new(),
                characteristics: word(),
                promise: word(),
                timing: Timing::AtSight,
                term: None,
            }]),
            Edit::Standard(Box::new(standard)),
            Edit::Qualities(vec![Quality {
                id: tx.id(),
                service: None,
                factor: word(),
                expectation: word(),
                standard: word(),
                note: word(),
            }]),
            Edit::Actions(vec![Action {
                id: tx.id(),
                year: 2027,
                text: word(),
                due_on: None,
                state: ActionState::Planned,
                outcome: word(),
            }]),
        ];
        for edit in edits {
            let revision = charter::charter_book(tx, id, Lang::It)?.charter.revision;
            charter::draft::edit(tx, &by, id, revision, &edit)?;
        }
        let root = charter::Root::Charter(id);
        let mut english = charter::translations(tx, root, Lang::En)?;
        for one in &mut english {
            one.text = word();
        }
        charter::save_translations(tx, &by, root, Lang::En, &english)
    });
    written.await.unwrap();
}

/// Follows every link of ours, from some pages on, and calls for each page that answers.
async fn follow(browser: &mut Browser, from: &[&str], mut each: impl FnMut(&str, &str)) -> usize {
    let mut waiting: VecDeque<String> = from.iter().map(|path| (*path).to_owned()).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    while let Some(path) = waiting.pop_front() {
        let answer = browser.get(&path).await;
        let text = answer.text();
        each(&path, &text);
        for href in text.split(" href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next()) {
            let href = href.replace("&#38;", "&");
            let ours = href.starts_with('/') && !href.starts_with("/assets/") && !href.contains("lang=");
            if ours && seen.insert(href.clone()) {
                waiting.push_back(href);
            }
        }
    }
    seen.len()
}

#[tokio::test]
async fn nothing_of_a_draft_stands_on_any_page_of_those_who_do_not_write_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let draft = town.draft(&mut head).await;
        write_secret(&town, &draft).await;
        let here = town.office;
        let there = town.app.db().write(move |tx| {
            let body = charter::office_page_by_id(tx, here, Lang::It)?.body.id;
            let taxes = Office::new(tx.id(), body, "tributi", "Ufficio Tributi");
            charter::save_office(tx, &Actor::system(), &taxes)?;
            Ok(taxes.id)
        });
        let there = there.await.unwrap();
        for part in ["", "/preview", "/translation", "/history"] {
            assert!(head.get(&format!("{draft}{part}")).await.ok().contains(SECRET), "who writes it sees it{part}");
        }
        let public = ["/", "/catalogue.jsonld", "/api/v1/offices", "/api/v1/offices/urp-casale/standards"];
        let of_the_year = ["/offices/urp-casale/charter/2027", "/api/v1/results?office=urp-casale&year=2027"];
        let public: Vec<&str> = public.into_iter().chain(of_the_year).collect();
        let staff: Vec<&str> = public.iter().copied().chain(["/staff", "/staff/charter/waiting", &draft]).collect();
        let no_secret = |path: &str, text: &str| {
            assert!(!text.contains(SECRET), "{path}: {text}");
        };
        assert!(town.app.visitor().get("/search?q=zufolo").await.ok().contains("Nessun risultato"));
        for lang in ["it", "en"] {
            let pages = follow(&mut town.app.visitor().speaking(lang), &public, no_secret).await;
            assert!(pages > 60, "{pages} pages");
        }
        for (role, office) in [(Role::Head, there), (Role::Operator, there), (Role::Operator, here)] {
            follow(&mut town.app.sign_in(role, Some(office)).await, &staff, no_secret).await;
        }
    }
}
