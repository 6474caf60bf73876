//! Mailboxes: requests matched with their replies, corrected by who knows, then counted.

use std::fmt::Write as _;

use testkit::Engine;

use super::{Town, bring, settled};

/// A mailbox of four requests: answered in a day, in nine, by subject alone, not at all; the second was sent twice.
pub(super) fn mailbox() -> Vec<u8> {
    let mut mbox = String::new();
    let mut message = |id: &str, from: &str, to: &str, subject: &str, day: u32, extra: &str| {
        let _ = write!(
            mbox,
            "From x Mon Feb  3 10:00:00 2025\nMessage-ID: <{id}@example.it>\nFrom: {from}\nTo: {to}\nSubject: {subject}\n\
             Date: {day} Feb 2025 10:00:00 +0100\n{extra}\nParole riservate su {id}\n\n"
        );
    };
    let office = "casa@comune.example.it";
    message("r1", "Ada <ada@example.it>", office, "Bando", 3, "");
    message("a1", office, "ada@example.it", "Re: Bando", 4, "In-Reply-To: <r1@example.it>\n");
    message("r2", "bea@example.it", office, "Graduatoria", 3, "");
    message("r2bis", "bea@example.it", office, "Graduatoria", 4, "");
    message("a2", office, "bea@example.it", "Re: Graduatoria", 12, "In-Reply-To: <r2@example.it>\n");
    message("r3", "ciro@example.it", office, "Documenti", 5, "");
    message("a3", office, "ciro@example.it", "Documenti", 6, "");
    message("r4", "dino@example.it", office, "Visita", 5, "");
    message("a5", office, "dino@example.it", "La vostra domanda del 5 febbraio", 7, "");
    mbox.into_bytes()
}

#[tokio::test]
async fn a_mailbox_is_paired_corrected_and_counted() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        assert!(head.get("/staff/imports/new?office=casa&form=mailbox").await.ok().contains("casa@comune.example.it"));
        let href = bring(&mut head, "mailbox", "casa.mbox", &mailbox()).await.location();
        let page = settled(&mut head, &href).await;
        assert!(page.contains("ada@example.it") && !page.contains("Parole riservate"), "{page}");
        assert!(page.contains("2/4"), "what would change: {page}");
        let subject = head.get(&format!("{href}?view=subject")).await.ok();
        assert!(subject.contains("Documenti") && !subject.contains("Bando<"));
        assert!(head.get(&format!("{href}?view=apart")).await.ok().contains("Inviata due volte"));
        assert!(head.get(&format!("{href}?view=late&days=5")).await.ok().contains("Graduatoria"));

        // The answer to the visit came under another subject: the head of office knows.
        let open = head.get(&format!("{href}?view=open")).await.ok();
        let message = open.split("/messages/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        let message = format!("{href}/messages/{message}");
        let offered = head.get(&message).await.ok();
        let reply =
            offered.split("name=\"reply\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        head.post(&format!("{message}/correction"), &[("do", "pair"), ("reply", &reply)]).await.location();
        assert!(head.get(&message).await.ok().contains("La vostra domanda"));
        assert!(head.get(&href).await.ok().contains("3/4"), "the correction changes the figure before it counts");
        head.post(&format!("{href}/corrections/0/removal"), &[]).await.location();
        assert!(head.get(&href).await.ok().contains("2/4"), "and can be undone");
        head.post(&format!("{message}/correction"), &[("do", "pair"), ("reply", &reply)]).await.location();
        let refused = head.post(&format!("{message}/correction"), &[("do", "set_apart"), ("reason", "")]).await;
        assert_eq!(refused.status, 422);

        head.post(&format!("{href}/count"), &[]).await.location();
        assert!(settled(&mut head, &href).await.contains("5 righe contate"));
        assert_eq!(town.three_days().await, (3, 4));
        assert_eq!(town.figure("tre-giorni").await.excluded.values().sum::<i64>(), 1, "the duplicate is listed");
        let again = bring(&mut head, "mailbox", "copia.mbox", &mailbox()).await.location();
        assert_eq!(again, href);
        assert_eq!(head.get(&message).await.status, 404, "what was read of the messages is gone");
    }
}
