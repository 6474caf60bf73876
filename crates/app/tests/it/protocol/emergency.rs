//! The emergency register: authorised, numbered by hand, recovered with ordinary numbers that keep the others beside them.

use testkit::{Answer, Browser, Engine};

use super::town::{FORM, Town, hrefs};

const CAUSE: [(&str, &str); 2] = [("cause", "Linea interrotta"), ("act", "Decreto del Segretario n. 3")];

async fn open(head: &mut Browser, began_at: &str) -> Answer {
    let fields = [CAUSE[0], CAUSE[1], ("body", "casale"), ("began_at", began_at)];
    head.post("/staff/protocol/emergencies", &fields).await
}

async fn recover(browser: &mut Browser, form: &str, number: &str, at: &str) -> Answer {
    let emergency = form.split("emergency=").nth(1).unwrap().split('&').next().unwrap();
    let mut fields = FORM.to_vec();
    fields.extend([("emergency", emergency), ("emergency_number", number), ("emergency_at", at)]);
    browser.upload("/staff/protocol/new", &fields, &[]).await
}

#[tokio::test]
async fn what_was_numbered_by_hand_is_recovered_with_both_numbers() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/protocol/emergencies").await.ok().contains("Nessuna emergenza"));
        assert_eq!(open(&mut head, "2026-10-05T12:00").await.status, 422, "not in the future");
        assert_eq!(open(&mut head, "2026-10-05T08:00").await.status, 303);
        assert_eq!(open(&mut head, "2026-10-05T08:30").await.status, 409, "one at a time");
        let form = hrefs(&head.get("/staff/protocol/emergencies").await, "emergency=").remove(0);
        assert!(head.get(&form).await.ok().contains("Recupero dal registro di emergenza n. 1/2026"));
        town.registered("Registrata quando il sistema è tornato").await;
        let done = recover(&mut head, &form, "1", "2026-10-05T08:10").await.location();
        let shown = head.get(&done).await.ok();
        assert!(shown.contains("0000002/2026") && shown.contains("registro n. 1/2026, numero 1"), "{shown}");
        assert_eq!(recover(&mut head, &form, "1", "2026-10-05T08:20").await.status, 422, "each once");
        assert_eq!(recover(&mut head, &form, "2", "2026-10-05T07:59").await.status, 422, "not before it began");
        recover(&mut head, &form, "2", "2026-10-05T08:20").await.location();
        assert_eq!(town.numbers().await.len(), 3, "what was refused took no number");
        assert!(head.get("/staff/protocol?state=recovered").await.ok().contains("0000003/2026"));
    }
}

#[tokio::test]
async fn at_its_end_is_said_how_many_there_were() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        open(&mut head, "2026-10-05T08:00").await.location();
        let page = head.get("/staff/protocol/emergencies").await;
        let form = hrefs(&page, "emergency=").remove(0);
        let end = page
            .text()
            .split("action=\"")
            .find(|rest| rest.contains("/end\""))
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        recover(&mut head, &form, "2", "2026-10-05T08:20").await.location();
        let refused = head.post(&end, &[("ended_at", "2026-10-05T09:00"), ("written", "1")]).await;
        assert_eq!(refused.status, 422, "the second is here already");
        head.post(&end, &[("ended_at", "2026-10-05T09:00"), ("written", "2")]).await.location();
        assert!(head.get("/staff/protocol/emergencies").await.ok().contains("1 da recuperare"));
        assert!(head.get("/staff").await.ok().contains("1 registro di emergenza da completare"));
        assert_eq!(recover(&mut head, &form, "3", "2026-10-05T08:20").await.status, 422, "there were two");
        assert_eq!(recover(&mut head, &form, "1", "2026-10-05T09:01").await.status, 422, "it had ended");
        recover(&mut head, &form, "1", "2026-10-05T08:15").await.location();
        let page = head.get("/staff/protocol/emergencies").await.ok();
        assert!(page.contains("Completo") && !page.contains("emergency="), "nothing is left to recover");
        assert_eq!(head.post(&end, &[("ended_at", "2026-10-05T09:00"), ("written", "2")]).await.status, 409);
        assert_eq!(open(&mut head, "2026-10-05T09:10").await.status, 303, "and the next one may come");
        assert!(head.get("/staff/protocol/emergencies").await.ok().contains("2/2026"));
    }
}
