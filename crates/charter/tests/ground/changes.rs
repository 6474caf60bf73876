//! Changing bodies, offices and sheets.

use charter::words::{AccessChannel, ContactKind, DiffidaState, HoursKind, Published, ServiceStatus, Timing};
use charter::{Contact, Diffida, HourException, Publication, Root, Slice, Span, Whose, hours};
use jiff::civil::date;
use kernel::history::Action;
use kernel::ledger::{self, Ref};
use kernel::{Error, Lang};

use crate::{TODAY, by, conflict, first, read, refused, with_sources, write};

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_keeps_its_translations_when_it_is_saved_and_loses_those_of_what_is_gone() {
    with_sources(async |db| {
        let mut sheet = read(&db, |tx| charter::service(tx, "idoneita-alloggiativa", Lang::It)).await;
        let (id, gone) = (sheet.id, sheet.documents.remove(0));
        sheet.needed.push_str(" Anche in copia.");
        sheet.documents.swap(0, 1);
        let expected = sheet.clone();
        let revision = write(&db, move |tx| charter::save_service(tx, &by(), &sheet)).await;
        let saved = read(&db, move |tx| charter::service_by_id(tx, id, Lang::It)).await;
        assert_eq!((saved.revision, &saved.documents), (revision, &expected.documents));
        let english = read(&db, move |tx| charter::service_by_id(tx, id, Lang::En)).await;
        assert_eq!(english.documents[0].title, "Residence permit");
        let texts = read(&db, move |tx| charter::translations(tx, Root::Service(id), Lang::En)).await;
        assert!(texts.iter().all(|text| text.owner != gone.id.into()));
        let behind: Vec<&str> = texts.iter().filter(|text| text.behind).map(|text| text.field.as_str()).collect();
        assert_eq!(behind, ["needed"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_who_edit_the_same_sheet_do_not_overwrite_each_other() {
    with_sources(async |db| {
        let mine = read(&db, |tx| charter::service(tx, "centralino", Lang::It)).await;
        let theirs = mine.clone();
        write(&db, move |tx| charter::save_service(tx, &by(), &theirs)).await;
        let error = refused(&db, move |tx| charter::save_service(tx, &by(), &mine)).await;
        assert_eq!(conflict(&error), "charter-changed-meanwhile");
        let mut body = read(&db, |tx| charter::body(tx, "comune-genova", Lang::It)).await;
        body.revision += 1;
        let error = refused(&db, move |tx| charter::save_body(tx, &by(), &body)).await;
        assert_eq!(conflict(&error), "charter-changed-meanwhile");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_stay_is_refused_beside_its_field() {
    with_sources(async |db| {
        let mut sheet = read(&db, |tx| charter::service(tx, "centralino", Lang::It)).await;
        sheet.code = "spid-point".to_owned();
        let taken = sheet.clone();
        let error = refused(&db, move |tx| charter::save_service(tx, &by(), &taken)).await;
        assert_eq!(first(&error), ("code".to_owned(), "charter-code-taken".to_owned()));
        sheet.code = "centralino".to_owned();
        sheet.status = ServiceStatus::Suspended;
        sheet.timing = Timing::Term;
        sheet.channels[0].href = "javascript:alert(1)".to_owned();
        let error = refused(&db, move |tx| charter::save_service(tx, &by(), &sheet)).await;
        let Error::Invalid(wrong) = error else { panic!("{error}") };
        let fields: Vec<&str> = wrong.0.iter().map(|(field, _)| field.as_ref()).collect();
        assert_eq!(fields, ["term_amount", "status_reason", "channels"]);
        let office = read(&db, |tx| charter::office_id(tx, "urp-casale")).await;
        let error = refused(&db, move |tx| {
            let (id, value) = (tx.id(), "urp".to_owned());
            let kind = ContactKind::Email;
            let contact = Contact { id, counter: None, service: None, kind, value, label: String::new() };
            charter::save_contacts(tx, &by(), office, &[contact])
        })
        .await;
        assert_eq!(first(&error), ("contacts.0.value".to_owned(), "charter-email-form".to_owned()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_closes_on_the_days_that_it_says_and_its_calendar_knows() {
    with_sources(async |db| {
        let office = read(&db, |tx| charter::office_id(tx, "urp-casale")).await;
        write(&db, move |tx| {
            let (counter, kind, reason) = (None, None, "Chiusura estiva".to_owned());
            let (from, to) = (date(2026, 8, 10), date(2026, 8, 14));
            let closed = HourException { id: tx.id(), counter, kind, from, to, span: None, reason };
            let span = Span { opens: "10:00".parse()?, closes: "11:00".parse()? };
            let other = HourException {
                id: tx.id(),
                kind: Some(HoursKind::Counter),
                from: date(2026, 8, 17),
                to: date(2026, 8, 17),
                span: Some(span),
                ..closed.clone()
            };
            charter::save_exceptions(tx, &by(), office, &[closed, other])
        })
        .await;
        let page = read(&db, move |tx| charter::office_page_by_id(tx, office, Lang::It)).await;
        let calendar = page.calendar();
        assert!(!calendar.is_working_day(date(2026, 8, 12)).unwrap());
        assert!(calendar.is_working_day(date(2026, 8, 17)).unwrap());
        let whose = Whose { counter: None, kind: HoursKind::Counter };
        let day = hours::on_day(&page.hours, &page.exceptions, whose, date(2026, 8, 17), &calendar).unwrap();
        assert_eq!(day.open.len(), 1);
        assert_eq!(day.open[0].short(Lang::It), "10–11");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_counter_goes_with_its_hours_and_the_office_stays() {
    with_sources(async |db| {
        let page = read(&db, |tx| charter::office_page(tx, "respi", Lang::It)).await;
        let (office, counter) = (page.office.id, page.counters[0].clone());
        let id = counter.id;
        write(&db, move |tx| charter::remove_counter(tx, &by(), office, id)).await;
        let after = read(&db, move |tx| charter::office_page_by_id(tx, office, Lang::En)).await;
        assert_eq!(after.counters.len(), page.counters.len() - 1);
        assert!(after.hours.iter().all(|hours| hours.counter != Some(id)));
        assert!(after.contacts.iter().all(|contact| contact.counter != Some(id)));
        let error = refused(&db, move |tx| charter::remove_counter(tx, &by(), office, id)).await;
        assert!(matches!(error, Error::NotFound));
        let twin = charter::Counter { id: after.counters[0].id, code: after.counters[1].code.clone(), ..counter };
        let error = refused(&db, move |tx| charter::save_counter(tx, &by(), &twin)).await;
        assert_eq!(first(&error).0, "code");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_translated_must_exist_and_is_found_in_its_language() {
    with_sources(async |db| {
        let sheet = read(&db, |tx| charter::service(tx, "punto-cosmo", Lang::It)).await;
        let root = Root::Service(sheet.id);
        let mut texts = read(&db, move |tx| charter::translations(tx, root, Lang::En)).await;
        texts[0].text = "Green bags point".to_owned();
        texts[1].text = String::new();
        let list = texts.clone();
        write(&db, move |tx| charter::save_translations(tx, &by(), root, Lang::En, &list)).await;
        let english = read(&db, |tx| charter::service(tx, "punto-cosmo", Lang::En)).await;
        assert_eq!((english.name.as_str(), &english.description), ("Green bags point", &sheet.description));
        let (hits, _) = read(&db, |tx| kernel::search::find(tx, Lang::En, "green bags", 5, 0)).await;
        assert_eq!(hits[0].href, "/services/punto-cosmo");
        texts[0].field = "colour".to_owned();
        let error = refused(&db, move |tx| charter::save_translations(tx, &by(), root, Lang::En, &texts)).await;
        assert_eq!(first(&error).1, "charter-translation-strange");
        let error = refused(&db, move |tx| charter::save_translations(tx, &by(), root, Lang::It, &[])).await;
        assert_eq!(first(&error).1, "charter-translation-italian");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_change_is_written_down_with_what_was_before() {
    with_sources(async |db| {
        let mut sheet = read(&db, |tx| charter::service(tx, "raccolta-firme", Lang::It)).await;
        let (id, before) = (sheet.id, sheet.clone());
        sheet.channels.retain(|channel| channel.channel != AccessChannel::Counter);
        write(&db, move |tx| charter::save_service(tx, &by(), &sheet)).await;
        let (changes, total) =
            read(&db, move |tx| kernel::history::of(tx, &charter::subject(Root::Service(id)), 1, 0)).await;
        assert_eq!((changes[0].action, total), (Action::Changed, 3));
        let was: charter::Service = serde_json::from_str(changes[0].before.as_ref().unwrap()).unwrap();
        assert_eq!(was, before);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_preliminary_notice_has_ninety_days_and_an_outcome() {
    with_sources(async |db| {
        let body = read(&db, |tx| charter::body(tx, "casale-monferrato", Lang::It)).await.id;
        let office = read(&db, |tx| charter::office_id(tx, "urp-casale")).await;
        let id = write(&db, move |tx| {
            let notice = Diffida {
                id: tx.id(),
                revision: 0,
                body,
                office: Some(office),
                service: None,
                received_on: date(2026, 7, 6),
                ends_on: date(2026, 7, 6),
                subject: "Tempi dell’attestazione di idoneità alloggiativa".to_owned(),
                claimants: "Un’associazione di utenti".to_owned(),
                state: DiffidaState::Open,
                outcome: String::new(),
                outcome_on: None,
                published_on: Some(TODAY),
            };
            charter::save_diffida(tx, &by(), &notice)?;
            Ok(notice.id)
        })
        .await;
        let mut notice = read(&db, move |tx| charter::diffida(tx, id)).await;
        assert_eq!(notice.ends_on, date(2026, 10, 5));
        assert_eq!(notice.days_left(date(2026, 10, 1)), Some(4));
        notice.state = DiffidaState::Remedied;
        let silent = notice.clone();
        let error = refused(&db, move |tx| charter::save_diffida(tx, &by(), &silent)).await;
        assert_eq!(first(&error).0, "outcome_on");
        notice.outcome = "Istruttoria affidata a due agenti".to_owned();
        notice.outcome_on = Some(date(2026, 9, 1));
        write(&db, move |tx| charter::save_diffida(tx, &by(), &notice)).await;
        let register = read(&db, move |tx| charter::diffide_register(tx, Some(body), Slice::ALL)).await;
        assert_eq!((register.total, register.items[0].state), (1, DiffidaState::Remedied));
        assert_eq!(read(&db, |tx| charter::diffide_register(tx, None, Slice::ALL)).await.total, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_is_published_in_so_many_days() {
    with_sources(async |db| {
        let office = read(&db, |tx| charter::office_id(tx, "dg-immigrazione")).await;
        write(&db, move |tx| {
            let mut change = Publication {
                id: tx.id(),
                office,
                service: None,
                subject: Published::Contacts,
                text: "Nuovo numero di telefono".to_owned(),
                changed_on: date(2026, 3, 2),
                published_on: None,
            };
            charter::save_publication(tx, &by(), &change)?;
            change.published_on = Some(TODAY);
            charter::save_publication(tx, &by(), &change)
        })
        .await;
        let found = read(&db, move |tx| charter::publications(tx, office, Slice::ALL)).await;
        assert_eq!((found.total, found.items[0].days(date(2027, 1, 1))), (1, 2));
        let subject = Ref::new("publication", found.items[0].id);
        let row = read(&db, move |tx| {
            let row = ledger::current(tx, &subject)?;
            ledger::row(tx, row)
        })
        .await;
        assert_eq!((row.entry.days, row.entry.working_days), (Some(2), Some(2)));
        assert_eq!(row.entry.source.as_deref(), Some("publication/contacts"));
        assert!(row.entry.charter.is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_is_made_anew_from_what_is_there() {
    with_sources(async |db| {
        let count =
            async |words: &'static str| read(&db, move |tx| kernel::search::find(tx, Lang::It, words, 1, 0)).await.1;
        let before = count("sportello").await;
        write(&db, charter::reindex).await;
        assert_eq!(count("sportello").await, before);
    })
    .await;
}
