//! What the five sources say is what the front door gives back.

use std::collections::HashSet;

use charter::week::periods;
use charter::words::{
    AccessChannel, Audience, Dimension, Direction, HoursKind, Network, PlannedUnit, ServiceStatus, Side, Silence,
    SubDimension, Timing, Topic, all_labels,
};
use charter::{Hundredths, ServiceFilter, Slice, Whose};
use jiff::civil::date;
use kernel::Lang;
use kernel::i18n::Catalog;
use kernel::terms::{Term, Unit};

use crate::{TODAY, read, with_sources};

const FIRST: Slice = Slice { limit: 20, offset: 0 };

#[test]
fn every_word_has_a_label_in_every_language() {
    let catalog = Catalog::new(charter::TEXTS.iter().copied()).unwrap();
    for lang in Lang::OFFICE {
        for key in all_labels() {
            assert!(catalog.has(lang, &key), "{lang:?}: {key}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bodies_and_offices_of_the_sources_are_there() {
    with_sources(async |db| {
        let bodies = read(&db, |tx| charter::bodies(tx, Slice::ALL, Lang::It)).await;
        assert_eq!(bodies.total, 12);
        let offices = read(&db, |tx| charter::offices(tx, None, Slice::ALL, Lang::En)).await;
        assert_eq!(offices.total, 14);
        let years: Vec<(&str, Option<i16>)> =
            offices.items.iter().map(|office| (office.code.as_str(), office.charter_year)).collect();
        for expected in
            [("urp-casale", Some(2022)), ("politiche-casa-genova", Some(2023)), ("dg-immigrazione", Some(2020))]
        {
            assert!(years.contains(&expected), "{expected:?}");
        }
        let latina = read(&db, |tx| charter::body(tx, "prefettura-latina", Lang::It)).await;
        assert_eq!(latina.patron_days.to_string(), "04-25 07-06");
        let none = read(&db, |tx| charter::bodies(tx, Slice { limit: 5, offset: 500 }, Lang::En)).await;
        assert_eq!((none.items.len(), none.total), (0, 12));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn casale_keeps_its_hours_and_its_telephones() {
    with_sources(async |db| {
        let page = read(&db, |tx| charter::office_page(tx, "urp-casale", Lang::It)).await;
        assert_eq!(page.office.unit, "Settore Gestione Urbana e Territoriale");
        let said = |kind| {
            let whose = Whose { counter: None, kind };
            periods(&charter::hours::of(&page.hours, whose))[0].in_words(Lang::It)
        };
        assert_eq!(said(HoursKind::Counter), "dal lunedì al venerdì 9–13, martedì anche 14–17");
        assert_eq!(said(HoursKind::Phone), "dal lunedì al venerdì 8–14, martedì anche 14–17.30");
        let contacts: Vec<&str> = page.own_contacts().iter().map(|contact| contact.value.as_str()).collect();
        let expected = [
            "0142 444339",
            "0142 444349",
            "800 516166",
            "urp@comune.casale-monferrato.al.it",
            "urp@pec.comune.casale-monferrato.al.it",
        ];
        assert_eq!(contacts, expected);
        assert!(!page.calendar().is_working_day(date(2026, 11, 12)).unwrap());
        let calendar = read(&db, move |tx| charter::office_calendar(tx, page.office.id)).await;
        assert!(!calendar.is_working_day(date(2026, 11, 12)).unwrap());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn casale_has_thirteen_services_at_sight_or_with_a_term() {
    with_sources(async |db| {
        let office = read(&db, |tx| charter::office_id(tx, "urp-casale")).await;
        let sheets = read(&db, move |tx| charter::sheets_of_office(tx, office, Lang::It)).await;
        assert_eq!(sheets.len(), 13);
        let with = |timing| sheets.iter().filter(|sheet| sheet.timing == timing).count();
        assert_eq!((with(Timing::AtSight), with(Timing::Term), with(Timing::Untimed)), (9, 2, 2));
        let page = read(&db, |tx| charter::service_page(tx, "idoneita-alloggiativa", TODAY, Lang::It)).await;
        assert_eq!(page.service.term, Some(Term::new(30, Unit::CalendarDays).unwrap()));
        assert_eq!((page.service.documents.len(), page.service.costs.len()), (8, 2));
        assert_eq!(page.offer.as_ref().unwrap().term, page.service.term);
        assert_eq!(page.standards[0].legal_limit, Some(Hundredths::whole(30)));
        assert_eq!(page.unit(), "Ufficio Relazioni con il Pubblico");
        assert_eq!(page.responsible(), "Dirigente del Settore Gestione Urbana e Territoriale");
        assert_eq!(page.diffida().0, "Città di Casale Monferrato – Segretario Generale");
        let pinned = read(&db, move |tx| charter::pinned(tx, office, page.service.id, date(2022, 6, 1))).await.unwrap();
        assert_eq!(pinned.timing, Timing::Term);
        let before = read(&db, move |tx| charter::charter_in_force(tx, office, date(2021, 12, 31))).await;
        assert_eq!(before, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_text_for_citizens_is_there_in_english() {
    with_sources(async |db| {
        let missing = read(&db, |tx| {
            let mut missing = Vec::new();
            let mut ask = |tx: &mut kernel::db::Tx<'_>, root| -> kernel::Result<()> {
                let texts = charter::translations(tx, root, Lang::En)?;
                assert!(texts.iter().all(|text| !text.behind));
                missing
                    .extend(texts.into_iter().filter(|text| text.text.is_empty() && must_be_translated(&text.italian)));
                Ok(())
            };
            for body in charter::bodies(tx, Slice::ALL, Lang::It)?.items {
                ask(tx, charter::Root::Body(body.id))?;
            }
            for office in charter::offices(tx, None, Slice::ALL, Lang::It)?.items {
                ask(tx, charter::Root::Office(office.id))?;
                for charter in charter::charters_of(tx, office.id)? {
                    ask(tx, charter::Root::Charter(charter.id))?;
                }
                for (service, _, _) in charter::service_codes(tx, office.id)? {
                    ask(tx, charter::Root::Service(service))?;
                }
            }
            Ok(missing)
        })
        .await;
        assert!(missing.is_empty(), "{missing:#?}");
    })
    .await;
}

/// Names of Italian laws are not translated.
fn must_be_translated(italian: &str) -> bool {
    let law = ["D.Lgs.", "D.P.R.", "DPR", "DPCM", "DM ", "Legge ", "L. "];
    !law.iter().any(|sign| italian.starts_with(sign))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ministrys_sheet_has_every_row_the_optional_ones_too() {
    with_sources(async |db| {
        let book = read(&db, |tx| {
            let office = charter::office_id(tx, "dg-immigrazione")?;
            charter::charter_of_year(tx, office, 2020, Lang::It)
        })
        .await;
        assert_eq!(book.standards.len(), 15);
        assert_eq!(book.standards.iter().filter(|standard| standard.optional).count(), 6);
        let dimensions: HashSet<Dimension> = book.standards.iter().map(|standard| standard.dimension).collect();
        assert_eq!(dimensions.len(), Dimension::ALL.len());
        let timely = book.standards.iter().find(|standard| standard.key == "registro-tempestivita").unwrap();
        let planned = timely.planned.unwrap();
        assert_eq!((planned.value, planned.unit), (Hundredths::whole(90), PlannedUnit::CalendarDays));
        assert_eq!((planned.direction, planned.share), (Direction::AtMost, Some(Hundredths::ALL)));
        assert_eq!(timely.planned_text, "100%");
        let costs = book.standards.iter().find(|one| one.sub_dimension == Some(SubDimension::Costs)).unwrap();
        assert_eq!(costs.planned, None);
        let sheet = read(&db, |tx| charter::service(tx, "registro-associazioni", Lang::It)).await;
        assert_eq!(sheet.silence, Silence::Assent);
        assert!(sheet.diffida_address.starts_with("http://www.lavoro.gov.it/"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn genovas_charter_promises_what_its_table_says() {
    with_sources(async |db| {
        let (book, later) = read(&db, |tx| {
            let office = charter::office_id(tx, "politiche-casa-genova")?;
            let later = charter::charter_of_year(tx, office, 2025, Lang::En)?;
            Ok((charter::charter_of_year(tx, office, 2023, Lang::It)?, later))
        })
        .await;
        assert_eq!((book.offers.len(), book.standards.len(), book.actions.len()), (3, 9, 3));
        let values: Vec<(String, PlannedUnit)> = book
            .standards
            .iter()
            .map(|standard| standard.planned.map(|planned| (planned.value.to_string(), planned.unit)).unwrap())
            .collect();
        let days = |value: &str, unit| (value.to_owned(), unit);
        let expected = [
            days("4", PlannedUnit::Channels),
            days("5", PlannedUnit::DaysAWeek),
            days("3", PlannedUnit::CalendarDays),
            days("5", PlannedUnit::CalendarDays),
            days("5", PlannedUnit::Channels),
            days("10", PlannedUnit::CalendarDays),
            days("5", PlannedUnit::CalendarDays),
            days("15", PlannedUnit::CalendarDays),
            days("15", PlannedUnit::WorkingDays),
        ];
        assert_eq!(values, expected);
        let channels = ["Servizi on line", "Mail certificata (PEC)", "Raccomandata A/R", "A mano"];
        assert_eq!(book.standards[0].planned_items(), channels);
        assert_eq!(book.standards_of(Some(book.offers[1].service)).len(), 2);
        assert!(book.actions[2].outcome.contains("da 4000 a 6000 e fino a 12000"));
        // The draft for 2024 is not public: the charter of 2023 still holds in 2025, here in English.
        assert_eq!(later.charter.id, book.charter.id);
        assert_eq!(later.offers[0].name, "Assignment of public housing");
        assert_eq!(later.standards[0].service_name, "Assignment of public housing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_network_of_cuneo_counts_its_counters_and_its_services() {
    with_sources(async |db| {
        let page = read(&db, |tx| charter::office_page(tx, "respi", Lang::En)).await;
        assert_eq!(page.counters.len(), 10);
        assert!(page.counters.iter().all(|counter| page.hours.iter().any(|hours| hours.counter == Some(counter.id))));
        // 250 municipalities, 10 consortia, 8 job centres, 2 health authorities; Police Headquarters, Prefecture, Province: 273 services.
        let wider: u32 =
            page.partners.iter().filter(|one| one.network == Network::Wider).filter_map(|one| one.units).sum();
        assert_eq!(wider + 3, 273);
        assert_eq!(page.counter_contacts(page.counters[0].id).len(), 1);
        let book = read(&db, move |tx| charter::charter_of_year(tx, page.office.id, 2026, Lang::En)).await;
        assert_eq!((book.principles.len(), book.actions.len()), (6, 19));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn services_are_found_by_all_that_the_list_offers() {
    with_sources(async |db| {
        let count = async |filter: ServiceFilter, lang| {
            let found = read(&db, move |tx| charter::services(tx, &filter, FIRST, lang)).await;
            (found.total, found.items.first().map(|service| service.code.clone()))
        };
        let any = ServiceFilter::default;
        assert_eq!(count(any(), Lang::It).await.0, 33);
        let text = |text: &str| ServiceFilter { text: text.to_owned(), ..any() };
        let housing = Some("idoneita-alloggiativa".to_owned());
        assert_eq!(count(text("IDONEITÀ alloggiativa"), Lang::It).await, (1, housing.clone()));
        assert_eq!(count(text("housing suitability"), Lang::It).await, (1, housing));
        assert_eq!(count(text("100%"), Lang::It).await.0, 0);
        let topic = ServiceFilter { topic: Some(Topic::Immigration), text: "nulla osta".to_owned(), ..any() };
        assert_eq!(count(topic, Lang::En).await.0, 7);
        let audience = ServiceFilter { audience: Some(Audience::OlderPeople), ..any() };
        assert_eq!(count(audience, Lang::It).await.0, 3);
        let channel = ServiceFilter { channel: Some(AccessChannel::Fax), ..any() };
        assert_eq!(count(channel, Lang::En).await, (1, Some("registro-associazioni".to_owned())));
        let body = read(&db, |tx| charter::body(tx, "casale-monferrato", Lang::It)).await.id;
        let front = ServiceFilter { body: Some(body), side: Some(Side::Front), timing: Some(Timing::AtSight), ..any() };
        assert_eq!(count(front, Lang::It).await.0, 8);
        let suspended = ServiceFilter { status: Some(ServiceStatus::Suspended), ..any() };
        assert_eq!(count(suspended, Lang::It).await.0, 0);
        let office = read(&db, |tx| charter::office_id(tx, "urp-casale")).await;
        let first = count(ServiceFilter { office: Some(office), ..any() }, Lang::It).await;
        assert_eq!(first, (13, Some("urp-risponde".to_owned())));
        let facets = read(&db, charter::facets).await;
        assert_eq!((facets.channels[&AccessChannel::Fax], facets.audiences[&Audience::OlderPeople]), (1, 3));
        assert_eq!(read(&db, |tx| charter::all_sheets(tx, Lang::En)).await.len(), 33);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_loaded_is_found_by_the_search_in_both_languages() {
    with_sources(async |db| {
        for (lang, words, href) in [
            (Lang::It, "attestazione idoneità alloggi", "/services/idoneita-alloggiativa"),
            (Lang::En, "housing suitability attestation family", "/services/idoneita-alloggiativa"),
            (Lang::It, "carta politiche della casa", "/offices/politiche-casa-genova/charter/2023"),
            (Lang::It, "centro migranti", "/offices/respi"),
        ] {
            let (hits, _) = read(&db, move |tx| kernel::search::find(tx, lang, words, 10, 0)).await;
            assert!(hits.iter().any(|hit| hit.href == href), "{words}: {hits:?}");
        }
    })
    .await;
}
