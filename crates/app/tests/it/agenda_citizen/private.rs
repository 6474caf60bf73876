//! The private page: who has its address, or code and contact, moves and cancels within the office's limits, and nobody else.

use kernel::ledger::Outcome;
use testkit::Engine;

use super::town::{Town, WEDNESDAY_AT_TEN, between, plan, refused};

#[tokio::test]
async fn the_private_page_moves_and_cancels_within_the_offices_limits_and_forged_links_lead_nowhere() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let mut browser = town.app.visitor();
        let file = browser.get(&format!("{private}/appointment.ics")).await;
        assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8; method=PUBLISH");
        let file = file.ok().replace("\r\n ", "");
        for line in [
            "METHOD:PUBLISH",
            "DTSTART:20261007T080000Z",
            "DTEND:20261007T083000Z",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "DTSTAMP:20261005T073000Z",
        ] {
            assert!(file.lines().any(|found| found == line), "{line}: {file}");
        }
        let uid = file.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();

        assert!(browser.get(&format!("{private}/time")).await.ok().contains("Si può spostare ancora una volta."));
        for at in ["", "2026-10-08T10:00"] {
            refused(&browser.post(&format!("{private}/time"), &[("at", at)]).await, "Scegliere uno degli orari");
        }
        let moved = browser.post(&format!("{private}/time"), &[("at", "2026-10-08T08:30:00Z")]).await.location();
        assert_eq!(moved, private);
        assert!(browser.get(&private).await.ok().contains("giovedì 8 ottobre 2026, dalle 10:30 alle 11:00"));
        let file = browser.get(&format!("{private}/appointment.ics")).await.ok();
        assert!(file.contains("SEQUENCE:1") && file.contains("DTSTART:20261008T083000Z") && file.contains(&uid));
        assert!(browser.get(&format!("{private}/time")).await.ok().contains("una volta sola"), "no second move");
        browser.post(&format!("{private}/time"), &[("at", WEDNESDAY_AT_TEN)]).await.location();
        assert!(browser.get(&private).await.ok().contains("giovedì 8 ottobre"), "nor by a form that was kept");

        assert!(browser.get(&format!("{private}/cancellation")).await.ok().contains("Sì, annulla"), "asks first");
        browser.post(&format!("{private}/cancellation"), &[]).await.location();
        assert!(browser.get(&private).await.ok().contains("Appuntamento annullato"));
        let file = browser.get(&format!("{private}/appointment.ics")).await;
        assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8; method=CANCEL");
        let file = file.ok();
        assert!(file.contains("METHOD:CANCEL") && file.contains("STATUS:CANCELLED") && file.contains(&uid));
        assert_eq!(town.rows().await[0].entry.outcome, Outcome::Withdrawn);

        let nobody = browser.get("/no/such/page").await.text();
        let body = |page: &str| page.split("<main").nth(1).unwrap().to_owned();
        for forged in
            ["/appointments/019a0000-0000-7000-8000-000000000000", "/appointments/x", "/appointments/1' OR 1=1"]
        {
            for path in ["", "/time", "/cancellation", "/appointment.ics"] {
                let path = format!("{}{path}", forged.replace(' ', "%20"));
                let answer = browser.get(&path).await;
                assert_eq!((answer.status, body(&answer.text())), (404, body(&nobody)), "{path}");
            }
        }
    }
}

#[tokio::test]
async fn too_late_is_said_with_the_way_to_the_office() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", "2026-10-05T08:30:00Z").await;
        town.app.clock.advance(60);
        let mut browser = town.app.visitor();
        let page = browser.get(&private).await.ok();
        assert!(page.contains("È troppo tardi") && page.contains("/offices/urp") && !page.contains("/cancellation"));
        browser.post(&format!("{private}/cancellation"), &[]).await.location();
        assert!(browser.get(&private).await.ok().contains("Appuntamento confermato"));
    }
}

#[tokio::test]
async fn a_booking_is_found_by_code_and_contact_and_guessing_ends_soon() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let mut browser = town.app.visitor();
        let page = browser.get(&private).await.ok();
        let code = between(&page, "translate=\"no\">", "<").to_owned();
        let spelled = format!("{}-{}", &code[..5].to_lowercase(), &code[5..]);
        for contact in ["AMINA@example.it", "+39 0142 444111"] {
            let found = browser.post("/appointments/find", &[("code", &spelled), ("contact", contact)]).await;
            assert_eq!(found.location(), private);
        }
        let wrong = [(code.as_str(), "altra@example.it"), ("0000000000", "amina@example.it")];
        for (code, contact) in wrong {
            let answer = browser.post("/appointments/find", &[("code", code), ("contact", contact)]).await;
            refused(&answer, "non c’è nessun appuntamento");
        }
        for _ in 0..4 {
            browser.post("/appointments/find", &[("code", &code), ("contact", "x@example.it")]).await;
        }
        let right = [("code", code.as_str()), ("contact", "amina@example.it")];
        refused(&browser.post("/appointments/find", &right).await, "Troppi tentativi");
        town.app.clock.advance(901);
        assert_eq!(browser.post("/appointments/find", &right).await.location(), private);
    }
}

#[tokio::test]
async fn another_address_is_given_on_the_bookings_page_and_counts_once_its_owner_confirms_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let mut browser = town.app.visitor();
        let link = |mail: &kernel::outbox::Notice| between(&mail.body, "http://sportello.test", "\n").trim().to_owned();
        let first = link(&town.app.outbox().await[0]);
        browser.post(&first, &[]).await.location();

        let address = format!("{private}/address");
        refused(&browser.post(&address, &[("email", "amina@")]).await, "Controllare l’indirizzo");
        assert_eq!(browser.post(&address, &[("email", "amina.diallo@example.it")]).await.location(), private);
        let page = browser.get(&private).await.ok();
        assert!(page.contains("In attesa di conferma: amina.diallo@example.it") && page.contains(">amina@example.it<"));
        let mails = town.app.outbox().await;
        assert_eq!(mails[0].recipient, "amina.diallo@example.it");
        assert!(mails[0].subject.starts_with("Confermare il nuovo indirizzo"), "{}", mails[0].subject);
        assert_eq!(browser.get(&first).await.status, 404, "the link of before is void");
        town.app.clock.advance(25 * 3600);
        agenda::lapse(&town.app.app).await.unwrap();
        assert!(browser.get(&private).await.ok().contains("Appuntamento confermato"), "nothing lapses for it");
        let second = link(&mails[0]);
        assert!(browser.get(&second).await.ok().contains("amina.diallo@example.it"), "asks before it confirms");
        browser.post(&second, &[]).await.location();
        let page = browser.get(&private).await.ok();
        assert!(page.contains(">amina.diallo@example.it<") && !page.contains("In attesa di conferma"), "{page}");
        let told = &town.app.outbox().await[0];
        assert_eq!(told.recipient, "amina.diallo@example.it");
        assert!(told.body.contains(&private), "the confirmation comes again: {}", told.body);
        browser.post(&second, &[]).await.location();
        assert_eq!(town.app.outbox().await.len(), mails.len() + 1, "confirming twice tells once");

        browser.post(&address, &[("email", "tre@example.it")]).await.location();
        refused(&browser.post(&address, &[("email", "quattro@example.it")]).await, "già stato mandato tre volte");
        let forged = "/appointments/019a0000-0000-7000-8000-000000000000/address";
        assert_eq!(browser.post(forged, &[("email", "x@example.it")]).await.status, 404);
    }
}
