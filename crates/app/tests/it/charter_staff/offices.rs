//! Offices and their registers.

use charter::words::Published;
use charter::{Publication, Slice};
use jiff::civil::date;
use kernel::history::Actor;
use kernel::ledger::{self, Filter, Kind};
use kernel::permit::Role;
use testkit::Engine;

use super::{Town, fields, send, service, set};

#[tokio::test]
async fn an_exception_of_the_hours_and_a_notice_reach_the_public() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let page = "/staff/charter/offices/urp-casale/exceptions";
        let mut form = fields(&head.get(page).await);
        let last = form.iter().filter(|(name, _)| name.ends_with(".reason")).count() - 1;
        set(&mut form, &format!("exceptions.{last}.from"), "2026-10-07");
        let refused = send(&mut head, page, &form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("2026-10-07"));
        set(&mut form, &format!("exceptions.{last}.reason"), "Assemblea del personale");
        assert_eq!(send(&mut head, page, &form).await.status, 303);
        assert!(town.app.visitor().get("/offices/urp-casale").await.ok().contains("Assemblea del personale"));
        let notice = [
            ("received_on", "2026-10-01"),
            ("subject", "Tempi di attesa allo sportello"),
            ("claimants", "un'associazione di utenti"),
            ("state", "open"),
        ];
        head.post("/staff/charter/offices/urp-casale/new-diffida", &notice).await.location();
        assert!(head.get("/staff/charter/offices/urp-casale/diffide").await.ok().contains("30 dicembre 2026"));
    }
}

#[tokio::test]
async fn those_with_whom_an_office_works_are_written_in_their_order() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let page = "/staff/charter/offices/urp-casale/partners";
        let mut form = fields(&head.get(page).await);
        let new = form.iter().filter(|(name, _)| name.ends_with(".name")).count() - 2;
        set(&mut form, &format!("partners.{new}.name"), "Centro per l'impiego");
        set(&mut form, &format!("partners.{new}.network"), "wider");
        set(&mut form, &format!("partners.{new}.units"), "molti");
        let refused = send(&mut head, page, &form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains(&format!("field-partners.{new}.units-error")), "{}", refused.text());
        set(&mut form, &format!("partners.{new}.units"), "3");
        assert_eq!(send(&mut head, page, &form).await.status, 303);
        let public = town.app.visitor().get("/offices/urp-casale").await.ok();
        assert!(public.contains("Centro per l&#39;impiego</strong> (3)"), "{public}");
    }
}

#[tokio::test]
async fn a_notice_that_concerns_no_single_office_is_written_with_its_body() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut admin = town.app.sign_in(Role::Administrator, None).await;
        let register = "/staff/charter/bodies/casale-monferrato/diffide";
        let notice = [("received_on", "2026-09-01"), ("subject", "Attese in tutto il Comune"), ("state", "open")];
        let new = "/staff/charter/bodies/casale-monferrato/new-diffida";
        assert_eq!(town.head().await.post(new, &notice).await.status, 403, "a head of office writes its own register");
        assert_eq!(admin.post(new, &notice).await.location(), register);
        let list = admin.get(register).await.ok();
        assert!(list.contains("Attese in tutto il Comune") && list.contains("Tutto l’ente"), "{list}");
        let page = list.split("href=\"").filter_map(|rest| rest.split('"').next());
        let page = page.filter(|href| href.starts_with(&format!("{register}/"))).last().unwrap();
        assert!(admin.get("/staff").await.ok().contains(page), "it waits for who administers");
        assert!(!town.head().await.get("/staff").await.ok().contains("diffida"));
        let mut form = fields(&admin.get(page).await);
        set(&mut form, "state", "remedied");
        assert_eq!(
            send(&mut admin, page, &form).await.status,
            422,
            "what came of it is said in words and with its day"
        );
        set(&mut form, "outcome", "Due sportelli in più");
        set(&mut form, "outcome_on", "2026-10-02");
        assert_eq!(send(&mut admin, page, &form).await.location(), register);
        let public = town.app.visitor().get("/bodies/casale-monferrato/notices").await.ok();
        assert!(public.contains("Due sportelli in più"), "{public}");
        let mut form = fields(&admin.get(page).await);
        set(&mut form, "office", &town.office.to_string());
        assert_eq!(send(&mut admin, page, &form).await.location(), register);
        assert_eq!(admin.get(page).await.status, 404, "what concerns an office is written there");
        let of_office = town.head().await.get("/staff/charter/offices/urp-casale/diffide").await.ok();
        assert!(of_office.contains("Attese in tutto il Comune"));
    }
}

#[tokio::test]
async fn the_first_page_says_what_waits_and_leads_to_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(!head.get("/staff").await.ok().contains("bozza di carta"));
        let draft = town.draft(&mut head).await;
        let home = head.get("/staff").await.ok();
        assert!(home.contains("1 bozza di carta da completare") && home.contains(&draft), "{home}");
        let office = town.office;
        let noted = town.app.db().write(move |tx| {
            for number in 1..=2 {
                let publication = Publication {
                    id: tx.id(),
                    office,
                    service: None,
                    subject: Published::Contacts,
                    text: format!("Numero {number}"),
                    changed_on: date(2026, 10, 1),
                    published_on: None,
                };
                charter::save_publication(tx, &Actor::system(), &publication)?;
            }
            Ok(())
        });
        noted.await.unwrap();
        let home = head.get("/staff").await.ok();
        assert!(home.contains("2 cambiamenti che il sito non dice ancora") && home.contains("/staff/charter/waiting"));
        let list = head.get("/staff/charter/waiting").await.ok();
        for fact in ["Numero 1", "Numero 2", "giovedì 1º ottobre 2026", draft.as_str()] {
            assert!(list.contains(fact), "{fact}: {list}");
        }
        let nowhere = town.app.db().ids().make();
        let mut other = town.app.sign_in(Role::Head, Some(nowhere)).await;
        assert!(!other.get("/staff").await.ok().contains("bozza"));
        assert!(other.get("/staff/charter/waiting").await.ok().contains("Niente attende"));
    }
}

#[tokio::test]
async fn a_change_to_publish_is_corrected_with_its_service() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let list = "/staff/charter/offices/urp-casale/publications";
        let new = [("published", "costs"), ("changed", "Nuove tariffe"), ("changed_on", "2026-10-01")];
        head.post("/staff/charter/offices/urp-casale/new-publication", &new).await.location();
        let shown = head.get(list).await.ok();
        let page = shown.split("href=\"").filter_map(|rest| rest.split('"').next());
        let page = page.filter(|href| href.starts_with(&format!("{list}/"))).last().unwrap();
        let code = service(&mut head).await.rsplit('/').next().unwrap().to_owned();
        let id = town.app.db().read(move |tx| charter::service_id(tx, &code)).await.unwrap();
        let mut form = fields(&head.get(page).await);
        set(&mut form, "service", &id.to_string());
        set(&mut form, "published_on", "2026-10-02");
        assert_eq!(send(&mut head, page, &form).await.location(), list);
        let office = town.office;
        let kept = town.app.db().read(move |tx| charter::publications(tx, office, Slice::ALL)).await.unwrap().items;
        assert!(kept.iter().any(|one| one.text == "Nuove tariffe" && one.service == Some(id)), "{kept:?}");
    }
}

/// The address in front of some words of a list.
fn link_to(page: &str, words: &str) -> String {
    let end = page.find(words).unwrap_or_else(|| panic!("no {words}: {page}"));
    page[..end].rsplit("href=\"").next().and_then(|rest| rest.split('"').next()).unwrap().to_owned()
}

#[tokio::test]
async fn what_was_written_by_mistake_is_taken_away_after_asking_and_the_history_keeps_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (mut head, mut admin) = (town.head().await, town.app.sign_in(Role::Administrator, None).await);
        let mut stranger = town.app.sign_in(Role::Head, Some(town.app.db().ids().make())).await;
        let office = "/staff/charter/offices/urp-casale";
        let change = [("published", "costs"), ("changed", "Tariffe sbagliate"), ("changed_on", "2026-10-01")];
        head.post(&format!("{office}/new-publication"), &change).await.location();
        let notice = [("received_on", "2026-10-01"), ("subject", "Diffida sbagliata"), ("state", "open")];
        head.post(&format!("{office}/new-diffida"), &notice).await.location();
        let body = "/staff/charter/bodies/casale-monferrato";
        let whole = [("received_on", "2026-10-01"), ("subject", "Diffida di nessuno"), ("state", "open")];
        admin.post(&format!("{body}/new-diffida"), &whole).await.location();
        for (list, words) in [
            (format!("{office}/publications"), "Tariffe sbagliate"),
            (format!("{office}/diffide"), "Diffida sbagliata"),
            (format!("{body}/diffide"), "Diffida di nessuno"),
        ] {
            let by = if list.starts_with(body) { &mut admin } else { &mut head };
            let page = link_to(&by.get(&list).await.ok(), words);
            let removal = format!("{page}/removal");
            assert!(by.get(&page).await.ok().contains(&removal));
            assert!(by.get(&removal).await.ok().contains(words), "asks first");
            assert!([403, 404].contains(&stranger.post(&removal, &[]).await.status), "{removal}");
            assert_eq!(by.post(&removal, &[]).await.location(), list);
            assert!(!by.get(&list).await.ok().contains(words), "{words}");
            assert_eq!(by.post(&removal, &[]).await.status, 404, "once");
            let history = town.app.sign_in(Role::Administrator, None).await.get("/staff/history").await.ok();
            assert!(history.contains(words), "{history}");
        }
        let (id, period) = (town.office, (date(2026, 1, 1), date(2026, 12, 31)));
        let filter = Filter { kinds: vec![Kind::Publication], ..Filter::default() };
        let rows = town.app.db().read(move |tx| ledger::page(tx, id, period, &filter, None, (100, 0))).await.unwrap().0;
        assert!(rows.is_empty(), "it counts no more: {rows:?}");
    }
}

#[tokio::test]
async fn weekly_hours_are_written_as_people_say_them() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let page = "/staff/charter/offices/urp-casale/hours";
        let mut form = fields(&head.get(page).await);
        let value = |form: &[(String, String)], name: &str| {
            form.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        assert_eq!(value(&form, "hours.0.tuesday"), "9-13, 14-17", "one line for the counter: {form:?}");
        set(&mut form, "hours.0.friday", "fino a mezzogiorno");
        set(&mut form, "hours.0.monday", "13-9");
        let refused = send(&mut head, page, &form).await;
        assert_eq!(refused.status, 422);
        for day in ["friday", "monday"] {
            assert!(refused.text().contains(&format!("field-hours.0.{day}-error")), "{day}: {}", refused.text());
        }
        assert!(!refused.text().contains("field-hours.0.tuesday-error"), "only what is wrong is marked");
        set(&mut form, "hours.0.friday", "9:00 – 12:30");
        set(&mut form, "hours.0.monday", "");
        assert_eq!(send(&mut head, page, &form).await.status, 303);
        let public = town.app.visitor().get("/offices/urp-casale").await.ok();
        assert!(public.contains("9–12.30"), "{public}");
        let shown = fields(&head.get(page).await);
        assert_eq!(
            (value(&shown, "hours.0.monday").as_str(), value(&shown, "hours.0.friday").as_str()),
            ("", "9-12.30")
        );
    }
}
