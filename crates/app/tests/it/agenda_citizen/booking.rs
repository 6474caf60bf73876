//! From the sheet of a service to the confirmed appointment; and nothing of what was filled in is lost on the way.

use testkit::Engine;

use super::town::{Town, WEDNESDAY_AT_TEN, between, plan};

#[tokio::test]
async fn a_citizen_books_from_the_sheet_of_a_service_to_the_page_with_the_code() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.app.visitor();
        let sheet = browser.get("/services/urp-risponde").await.ok();
        assert!(sheet.contains("href=\"/appointments?service=urp-risponde\" data-element=\"service-booking-access\""));
        assert!(browser.get("/services").await.ok().contains("href=\"/appointments\""));
        let landing = browser.get("/appointments").await.ok();
        assert!(landing.contains("/appointments?type=informazioni") && !landing.contains("interno"));

        let place = browser.get("/appointments?service=urp-risponde").await.ok();
        assert!(place.contains("Primo posto libero: lunedì 5 ottobre 2026, ore 10:00"), "{place}");
        assert!(!place.contains(" interno"), "what only the staff book is not shown");
        let to = browser.post("/appointments", &[("place", &town.place("informazioni"))]).await.location();
        assert_eq!(to, "/appointments/new/time");
        let times = browser.get(&to).await.ok();
        assert!(times.contains("4 orari, dalle 10:00") && times.contains("mercoledì 7 ottobre 2026"), "{times}");
        let list = browser.get("/appointments/new/time?view=list").await.ok();
        assert!(list.contains("martedì 13 ottobre 2026") && !list.contains("mercoledì 14 ottobre"), "seven free days");
        let to = browser.post(&to, &[("at", WEDNESDAY_AT_TEN), ("people", "2")]).await.location();
        assert!(browser.get(&to).await.ok().contains("<option value=\"informazioni\" selected>Informazioni"));
        let to =
            browser.post(&to, &[("kind", "informazioni"), ("people", "2"), ("note", "Due figli")]).await.location();
        assert!(browser.get(&to).await.ok().contains("autocomplete=\"bday\""));
        let person = [("name", "Amina Diallo"), ("born_on", "1/5/1980"), ("email", "amina@example.it"), ("phone", "")];
        let to = browser.post(&to, &person).await.location();
        let review = browser.get(&to).await.ok();
        for shown in
            ["Amina Diallo", "amina@example.it", "mercoledì 7 ottobre 2026, ore 10:00", "Due figli", "Via Mameli 10"]
        {
            assert!(review.contains(shown), "{shown}: {review}");
        }
        let private = browser.post(&to, &[]).await.location();
        let page = browser.get(&private).await;
        assert_eq!(page.header("cache-control"), "no-store");
        let page = page.ok();
        for shown in [
            "dalle 10:00 alle 11:00",
            "Un documento",
            "<svg",
            "openstreetmap.org/search?query=Via%20Mameli",
            "Amina Diallo",
        ] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        let again = browser.post("/appointments/new/review", &[]).await.location();
        assert_eq!(again, private, "a second press books nothing else");
        assert_eq!(town.rows().await.len(), 1);
    }
}

#[tokio::test]
async fn an_address_counts_once_its_owner_has_confirmed_it_and_what_nobody_confirms_returns() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let private = town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let asked = town.app.outbox().await;
        assert_eq!(asked.len(), 1);
        assert!(asked[0].subject.starts_with("Confermare l’indirizzo"), "{}", asked[0].subject);
        assert!(!asked[0].body.contains("Amina"), "a stranger's mailbox learns no name");
        let confirm = between(&asked[0].body, "http://sportello.test", "\n").trim().to_owned();

        let mended = town.app.visitor().post(&format!("{private}/address"), &[("email", "amina.d@example.it")]).await;
        assert_eq!(mended.location(), private);
        let mut visitor = town.app.visitor();
        assert_eq!(visitor.get(&confirm).await.status, 404, "the link to the wrong mailbox is void");
        let mails = town.app.outbox().await;
        assert_eq!(mails[0].recipient, "amina.d@example.it");
        let confirm = between(&mails[0].body, "http://sportello.test", "\n").trim().to_owned();
        assert!(visitor.get(&confirm).await.ok().contains("amina.d@example.it"), "asks before it confirms");
        assert_eq!(visitor.post(&confirm, &[]).await.location(), private);
        assert!(town.app.outbox().await[0].subject.starts_with("Appuntamento confermato"));
        visitor.post(&confirm, &[]).await.location();
        assert_eq!(town.app.outbox().await.len(), 3, "confirming twice tells once");

        let lapsing = town.booked("Bruno", "2026-10-07T09:00:00Z").await;
        town.app.clock.advance(24 * 3600 + 1);
        assert_eq!(agenda::lapse(&town.app.app).await.unwrap(), 1);
        assert_eq!(agenda::lapse(&town.app.app).await.unwrap(), 0, "safe to run twice");
        assert!(town.app.visitor().get(&lapsing).await.ok().contains("Appuntamento annullato"));
        assert!(town.app.visitor().get(&private).await.ok().contains("Appuntamento confermato"));
        assert!(town.app.outbox().await[0].subject.contains("non è stato confermato"));

        town.app.clock.advance(1800);
        assert_eq!(agenda::remind(&town.app.app).await.unwrap(), 1, "it is tomorrow");
        assert_eq!(agenda::remind(&town.app.app).await.unwrap(), 0, "safe to run twice");
        let reminder = &town.app.outbox().await[0];
        assert_eq!(
            (reminder.recipient.as_str(), reminder.subject.starts_with("Promemoria")),
            ("amina.d@example.it", true)
        );
    }
}

#[tokio::test]
async fn a_draft_survives_a_broken_line_and_ends_after_two_hours_or_at_a_word() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.filled("Amina", WEDNESDAY_AT_TEN).await;
        town.app.clock.advance(3600);
        assert!(browser.get("/appointments/new/applicant").await.ok().contains("value=\"Amina\""));
        let mut other = town.app.visitor();
        other.set_cookie("sportello_booking", &"0".repeat(64));
        assert_eq!(other.get("/appointments/new/review").await.location(), "/appointments");
        browser.post("/appointments/new/removal", &[]).await.location();
        assert_eq!(browser.get("/appointments/new/review").await.location(), "/appointments");

        let mut late = town.filled("Bruno", WEDNESDAY_AT_TEN).await;
        town.app.clock.advance(2 * 3600 + 1);
        assert_eq!(late.get("/appointments/new/review").await.location(), "/appointments");
    }
}

#[tokio::test]
async fn every_page_is_there_in_english() {
    let town = Town::start(Engine::Sqlite, plan("12:00")).await;
    let mut browser = town.filled("Amina", WEDNESDAY_AT_TEN).await.speaking("en");
    for step in ["time", "time?view=list", "details", "applicant", "review"] {
        let page = browser.get(&format!("/appointments/new/{step}")).await.ok();
        assert!(page.contains("<html lang=\"en\"") && page.contains("Booking: "), "{step}");
    }
    let private = browser.post("/appointments/new/review", &[]).await.location();
    for path in ["", "/time", "/cancellation"] {
        assert!(browser.get(&format!("{private}{path}")).await.ok().contains("Information"), "{path}");
    }
    assert!(town.app.outbox().await[0].subject.starts_with("Confirm your address"), "in the reader's language");
}
