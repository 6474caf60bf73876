//! A release from its announcement to its last place: what is hidden, what is published, what nobody can steer; the order recomputed by a
//! program that knows nothing of ours.

use std::io::Write as _;
use std::process::{Command, Stdio};

use agenda::queue;
use jiff::civil::date;
use kernel::Lang;
use testkit::{Browser, Engine};

use super::town::Town;

/// Reads the published JSON and computes everything anew from the rule that stands in it.
const RECOMPUTE: &str = include_str!("recompute.mjs");

fn announcement(changes: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut fields = vec![
        ("kind", "informazioni"),
        ("first_day", "2026-10-12"),
        ("last_day", "2026-10-13"),
        ("opens", "2026-10-05"),
        ("opens_at", "10:00"),
        ("closes", "2026-10-07"),
        ("closes_at", "12:00"),
        ("draw", "2026-10-08"),
        ("draw_at", "20:00"),
        ("source", "Lotto, ruota di Genova, estrazione di giovedì 8 ottobre 2026"),
        ("source_url", "https://www.lotto.example/genova"),
    ];
    fields.retain(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(changes);
    fields
}

/// A release that is announced: the staff's page of it, and the public one.
async fn announced(town: &Town, head: &mut Browser) -> (String, String) {
    let staff = head.post(&town.staff("releases"), &announcement(&[])).await.location();
    let page = head.get(&staff).await.ok();
    let public = page.split("href=\"/appointments/releases/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    (staff, format!("/appointments/releases/{public}"))
}

fn form(public: &str) -> String {
    format!("/appointments/waiting?release={}", public.rsplit('/').next().unwrap())
}

/// What the independent program says of a published release.
fn recomputed(json: &[u8]) -> String {
    let mut node = Command::new("node")
        .args(["--input-type=module", "--eval", RECOMPUTE])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js, for the check by a program that is not ours");
    node.stdin.take().unwrap().write_all(json).unwrap();
    let done = node.wait_with_output().unwrap();
    assert!(done.status.success());
    String::from_utf8(done.stdout).unwrap().trim().to_owned()
}

#[tokio::test]
async fn a_release_is_drawn_in_an_order_that_everybody_can_compute_again() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, 10).await;
        let before = town.free().await.len();
        let mut head = town.head().await;
        let (staff, public) = announced(&town, &mut head).await;
        assert_eq!(town.free().await.len(), before - 8, "its two mornings are not sold otherwise");
        let mut visitor = town.app.visitor();
        let json = visitor.get(&format!("{public}/order.json")).await.json();
        assert_eq!((json["seed"].is_null(), json["commitment"].as_str().unwrap().len()), (true, 64));
        assert!(visitor.get(&form(&public)).await.location().ends_with("/releases"), "not open before its hour");

        town.at(date(2026, 10, 5).at(10, 0, 0, 0));
        assert!(visitor.get("/appointments").await.ok().contains(&public));
        assert!(visitor.get(&form(&public)).await.ok().contains("Iscrizione al sorteggio"));
        let mut people = Vec::new();
        for name in ["Amina", "Bruno", "Carla", "Diego", "Elena", "Fatou", "Gianni", "Hana", "Ines", "Luca"] {
            people.push(town.waits(&form(&public), name).await);
        }
        let page = town.app.visitor().get(&people[4]).await.ok();
        assert!(page.contains("Numero pubblico") && page.contains("<strong>5</strong>"), "{page}");
        let mails = town.app.outbox().await;
        assert!(mails.iter().any(|mail| mail.subject == "Confermare l’iscrizione al sorteggio"), "{mails:?}");
        assert!(mails.iter().all(|mail| !format!("{} {}", mail.subject, mail.body).contains("lista")), "{mails:?}");
        let left = town.waits(&form(&public), "Marta").await;
        let question = town.app.visitor().get(&format!("{left}/departure")).await.ok();
        assert!(question.contains("Ritirare l’iscrizione al sorteggio?") && !question.contains("lista"), "{question}");
        town.app.visitor().post(&format!("{left}/departure"), &[]).await.location();
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 0, "nothing is offered before the draw");

        town.at(date(2026, 10, 7).at(12, 0, 0, 0));
        assert!(visitor.get(&form(&public)).await.location().ends_with("/releases"), "closed");
        let json = visitor.get(&format!("{public}/order.json")).await.json();
        assert_eq!(
            json["tickets"].as_array().unwrap().len(),
            10,
            "the tickets are fixed, and public, before the value is known"
        );
        let value = [("value", "12-45-67-8-90"), ("url", "https://www.lotto.example/genova/2026-10-08")];
        // A session does not last for days.
        let mut head = town.head().await;
        assert_eq!(head.post(&format!("{staff}/draw"), &value).await.location(), staff);
        assert!(visitor.get(&format!("{public}/order.json")).await.json()["seed"].is_null(), "not before its moment");

        town.at(date(2026, 10, 8).at(20, 0, 0, 0));
        let mut head = town.head().await;
        let off = head.post(&format!("{staff}/end"), &[("why", "Un altro ordine")]).await.location();
        assert_eq!(off, staff, "nobody can call it off once the order can be known");
        assert!(visitor.get(&public).await.ok().contains("In attesa del sorteggio"));
        assert_eq!(head.post(&format!("{staff}/draw"), &[("value", ""), ("url", "x")]).await.status, 422);
        head.post(&format!("{staff}/draw"), &value).await.location();
        head.post(&format!("{staff}/draw"), &[("value", "1-2-3-4-5"), value[1]]).await.location();
        let answer = visitor.get(&format!("{public}/order.json")).await;
        let json = answer.json();
        assert_eq!(json["public_value"], "12-45-67-8-90", "drawn once");
        assert_eq!(recomputed(&answer.body), "commitment ok, order ok, 10 tickets");
        let mut forged = json.clone();
        forged["order"].as_array_mut().unwrap().swap(0, 1);
        assert_eq!(recomputed(forged.to_string().as_bytes()), "commitment ok, order WRONG, 10 tickets");
        let csv = visitor.get(&format!("{public}/order.csv")).await.text();
        assert!(csv.starts_with("rank,ticket,digest\n1,") && csv.lines().count() == 11, "{csv}");
        let page = visitor.get(&public).await.ok();
        assert!(["Amina", "amina@"].iter().all(|name| !page.contains(name) && !csv.contains(name)), "numbers only");

        offers(&town, &people, &json, &public).await;
    }
}

/// The places go to the tickets in their order, with a choice; what is declined goes on.
async fn offers(town: &Town, people: &[String], json: &serde_json::Value, public: &str) {
    let ranked: Vec<&String> = json["order"]
        .as_array()
        .unwrap()
        .iter()
        .map(|placed| &people[usize::try_from(placed["ticket"].as_u64().unwrap()).unwrap() - 1])
        .collect();
    town.at(date(2026, 10, 9).at(9, 0, 0, 0));
    let mut visitor = town.app.visitor();
    queue::offer(&town.app.app).await.unwrap();
    for (rank, private) in ranked.iter().enumerate() {
        let page = visitor.get(private).await.ok();
        assert_eq!(page.contains("Accetta il posto"), rank < 4, "half of the eight places at a time, in order: {rank}");
    }
    let page = visitor.get(ranked[0]).await.ok();
    assert_eq!(page.matches("name=\"at\"").count(), 5, "the one that is held, and the four that nobody holds");
    let taken = page.split("name=\"at\" value=\"").last().and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let own = visitor.post(&format!("{}/acceptance", ranked[0]), &[("at", &taken)]).await.location();
    assert!(visitor.get(&own).await.ok().contains("13 ottobre 2026"), "the last place was chosen");
    let to = visitor.post(&format!("{}/acceptance", ranked[1]), &[("at", &taken)]).await.location();
    assert_eq!(&to, ranked[1], "taken meanwhile");
    visitor.post(&format!("{}/refusal", ranked[2]), &[]).await.location();
    assert_eq!(
        town.free().await.iter().filter(|at| at.to_string().as_str() >= "2026-10-12").count(),
        12,
        "three mornings after it"
    );
    for _ in 0..60 {
        queue::offer(&town.app.app).await.unwrap();
        for private in people {
            visitor.post(&format!("{private}/acceptance"), &[]).await;
        }
        if visitor.get(public).await.ok().contains("Concluso") {
            break;
        }
    }
    assert!(visitor.get(public).await.ok().contains("Concluso"), "all places are given");
    let mut without = Vec::new();
    for (rank, private) in ranked.iter().enumerate() {
        if visitor.get(private).await.ok().contains("Posizione in lista") {
            without.push(rank);
        }
    }
    assert_eq!(without, [8, 9], "eight places for the first eight; the others wait on in the list");
}

#[tokio::test]
async fn what_cannot_be_announced_is_refused_beside_its_field() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, 10).await;
        let mut head = town.head().await;
        for (field, value, says) in [
            ("closes", "2026-10-05", "almeno un’ora"),
            ("draw", "2026-10-07", "dopo la fine delle iscrizioni"),
            ("first_day", "2026-10-08", "almeno il giorno dopo il sorteggio"),
            ("last_day", "2026-10-01", "prima del primo"),
            ("source", "boh", "da 10 a 400"),
            ("source_url", "javascript:alert(1)", "https://"),
            ("opens", "2026-10-01", "nel passato"),
        ] {
            let mut changes = vec![(field, value)];
            if field == "closes" || field == "draw" {
                changes.push((if field == "closes" { "closes_at" } else { "draw_at" }, "10:30"));
            }
            let refused = head.post(&town.staff("releases"), &announcement(&changes)).await;
            assert!(refused.status == 422 && refused.text().contains(says), "{field}: {}", refused.text());
        }
        announced(&town, &mut head).await;
        let twice = head.post(&town.staff("releases"), &announcement(&[])).await;
        assert!(twice.status == 422 && twice.text().contains("già un altro sorteggio"));
    }
}

#[tokio::test]
async fn a_release_that_is_called_off_says_why_and_gives_its_places_back() {
    for engine in Engine::BOTH {
        let town = Town::start(engine, 10).await;
        let before = town.free().await.len();
        let mut head = town.head().await;
        let (staff, public) = announced(&town, &mut head).await;
        town.at(date(2026, 10, 5).at(10, 0, 0, 0));
        let private = town.waits(&form(&public), "Amina").await;
        assert!(head.get(&format!("{staff}/end")).await.ok().contains("Annullare il sorteggio?"), "asks first");
        assert_eq!(head.post(&format!("{staff}/end"), &[]).await.status, 422, "not without a reason");
        head.post(&format!("{staff}/end"), &[("why", "Il corso è rimandato")]).await.location();
        assert!(town.app.visitor().get(&public).await.ok().contains("Il corso è rimandato"));
        assert_eq!(town.free().await.len(), before - 1, "ten o'clock is past; the others are there again");
        assert!(town.app.outbox().await[0].body.contains("Il corso è rimandato"));
        assert!(town.app.visitor().get(&private).await.ok().contains("Posizione in lista: 1"));
        let seed = town.app.visitor().get(&format!("{public}/order.json")).await.json();
        assert!(seed["seed"].is_null());
        for lang in Lang::ALL {
            let mut visitor = town.app.visitor().speaking(lang.code());
            visitor.get(&public).await.ok();
            visitor.get("/appointments/releases").await.ok();
            visitor.get("/appointments").await.ok();
        }
    }
}
