//! What is refused, and that it is said in words, with a way onward.

use agenda::plan::Plan;
use kernel::ledger::Outcome;
use testkit::Engine;

use super::town::{Town, WEDNESDAY_AT_TEN, plan, refused};

#[tokio::test]
async fn a_place_that_somebody_else_was_quicker_to_take_is_refused_with_the_nearest_three() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut slow = town.filled("Lenta", WEDNESDAY_AT_TEN).await;
        town.booked("Veloce", WEDNESDAY_AT_TEN).await;
        let to = slow.post("/appointments/new/review", &[]).await.location();
        assert!(to.starts_with("/appointments/new/time?lost="), "{to}");
        let page = slow.get(&to).await.ok();
        assert!(page.contains("Nel frattempo quell’orario non è più libero"));
        assert_eq!(page.matches("id=\"near-").count(), 3, "{page}");
        assert!(!page.contains(&format!("value=\"{WEDNESDAY_AT_TEN}\"")));
        slow.post("/appointments/new/time", &[("at", "2026-10-07T08:30:00Z")]).await.location();
        let review = slow.get("/appointments/new/review").await.ok();
        assert!(review.contains("Lenta") && review.contains("lenta@example.it"), "nothing typed is lost");
        slow.post("/appointments/new/review", &[]).await.location();
    }
}

#[tokio::test]
async fn bad_input_is_refused_in_words_and_nothing_typed_is_lost() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.app.visitor();
        for forged in ["", "x", "informazioni", &town.place("interno"), &town.place("nulla")] {
            refused(&browser.post("/appointments", &[("place", forged)]).await, "Scegliere uno degli sportelli");
        }
        assert_eq!(browser.get("/appointments?service=nessuno").await.status, 404);
        assert_eq!(browser.get("/appointments?type=%27%22").await.status, 404);
        assert_eq!(browser.get("/appointments/new/time").await.location(), "/appointments", "nothing is under way");

        browser.post("/appointments", &[("place", &town.place("informazioni"))]).await.location();
        for at in ["", "2026-10-07T10:00", "2026-10-07 10:00", "domani", "9999-99-99T00:00:00Z"] {
            refused(&browser.post("/appointments/new/time", &[("at", at)]).await, "Scegliere uno degli orari");
        }
        // A past time, one at night, one that the plan does not have.
        for at in ["2026-10-02T08:00:00Z", "2026-10-07T01:00:00Z", "2026-10-07T08:07:00Z", "2030-01-01T09:00:00Z"] {
            let to = browser.post("/appointments/new/time", &[("at", at)]).await.location();
            assert!(to.starts_with("/appointments/new/time?lost="), "{at}: {to}");
            browser.get(&to).await.ok();
        }
        for people in ["10000", "0", "-1", "due", "99999999999999999999"] {
            let answer = browser.post("/appointments/new/time", &[("at", WEDNESDAY_AT_TEN), ("people", people)]).await;
            refused(&answer, "4");
        }
        assert_eq!(browser.get("/appointments/new/time?people=10000").await.status, 422);
        refused(
            &browser.post("/appointments/new/time", &[("at", WEDNESDAY_AT_TEN), ("language", "xx")]).await,
            "elenco",
        );

        browser.post("/appointments/new/time", &[("at", WEDNESDAY_AT_TEN)]).await.location();
        let long = "x".repeat(201);
        refused(&browser.post("/appointments/new/details", &[("note", &long)]).await, &long);
        refused(&browser.post("/appointments/new/details", &[("kind", "interno")]).await, "Motivo");
        browser.post("/appointments/new/details", &[("note", "")]).await.location();
        let wrong = [("name", "Amina"), ("born_on", "2031-01-01"), ("email", "amina"), ("phone", "12")];
        let answer = browser.post("/appointments/new/applicant", &wrong).await;
        refused(&answer, "value=\"Amina\"");
        for word in ["Controllare la data di nascita", "Controllare l’indirizzo", "Controllare il numero"] {
            assert!(answer.text().contains(word), "{word}");
        }
        assert_eq!(browser.post("/appointments/new/review", &[]).await.location(), "/appointments/new/applicant");
        assert!(town.rows().await.is_empty());
    }
}

#[tokio::test]
async fn a_person_has_as_many_as_the_office_allows_whatever_the_address() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, plan("12:00")).await;
        town.booked("Amina", WEDNESDAY_AT_TEN).await;
        let mut again = town.filled("AMINA", "2026-10-08T08:00:00Z").await;
        refused(&again.post("/appointments/new/review", &[]).await, "C’è già una prenotazione di questo tipo");
    }
}

#[tokio::test]
async fn who_finds_no_place_gets_a_receipt_and_is_counted_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, Plan { patterns: Vec::new(), ..plan("12:00") }).await;
        let mut browser = town.app.visitor();
        browser.post("/appointments", &[("place", &town.place("informazioni"))]).await.location();
        let page = browser.get("/appointments/new/time").await.ok();
        assert!(page.contains("Ora non ci sono posti liberi") && page.contains("/appointments/new/receipt"));
        let receipt = browser.post("/appointments/new/receipt", &[]).await.location();
        let page = browser.get(&receipt).await.ok();
        assert!(page.contains("lunedì 5 ottobre 2026, ore 09:30") && page.contains("Informazioni"), "{page}");
        assert_eq!(browser.post("/appointments/new/receipt", &[]).await.location(), receipt, "the same one");
        let rows = town.rows().await;
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].entry.outcome, rows[0].entry.service.is_some()), (Outcome::NoPlace, true));

        let town = Town::start(engine, plan("12:00")).await;
        let mut browser = town.app.visitor();
        browser.post("/appointments", &[("place", &town.place("informazioni"))]).await.location();
        let to = browser.post("/appointments/new/receipt", &[]).await.location();
        assert_eq!(to, "/appointments/new/time", "while there are places nobody is refused");
        assert!(town.rows().await.is_empty());
    }
}
