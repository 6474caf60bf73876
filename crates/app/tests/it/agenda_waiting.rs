//! Waiting with the staff's help: who has no mailbox, the offer that is read on the telephone, and what the ledger knows of waiting.

use agenda::{Stage, queue};
use jiff::civil::date;
use kernel::db::Tx;
use kernel::ledger::{self, Channel, Kind, Outcome};
use kernel::outbox::Notice;
use kernel::params;
use kernel::permit::Role;
use testkit::{Browser, Engine};

use crate::agenda_reception::town::{KIND, Town};

async fn town(engine: Engine) -> Town {
    Town::start(engine, Stage::Live).await
}

/// The places of the day after tomorrow come free for those who wait: as if they had been given back this moment.
async fn come_free(town: &Town) {
    let wednesday = date(2026, 10, 7);
    let (from, to) = (town.at(wednesday, 10, 0), town.at(wednesday, 10, 30));
    let counter = town.counter;
    let kept = town.app.db().write(move |tx: &mut Tx<'_>| {
        tx.execute(
            "UPDATE agenda_places SET returns_at = starts_at WHERE owner = $1 AND starts_at >= $2 AND starts_at < $3 AND desk = 1",
            params![counter, from, to],
        )
    });
    assert_eq!(kept.await.unwrap(), 1);
}

async fn join(town: &Town, operator: &mut Browser, fields: &[(&str, &str)]) -> String {
    let own = [
        ("kind", KIND),
        ("channel", "phone"),
        ("lang", "it"),
        ("people", "1"),
        ("part", "any"),
        ("born_on", "1980-05-01"),
    ];
    operator.post(&town.path("/waiting/new"), &[&own[..], fields].concat()).await.location()
}

/// What the ledger holds now of a kind: outcome and channel.
async fn standing(town: &Town, kind: Kind) -> Vec<(Outcome, Option<Channel>)> {
    let rows = town.rows_of(&[kind]).await;
    let taken_back: Vec<_> = rows.iter().filter_map(|row| row.reverses).collect();
    let holds = rows.iter().filter(|row| row.reverses.is_none() && !taken_back.contains(&row.id));
    let mut found: Vec<_> = holds.map(|row| (row.entry.outcome, row.entry.channel)).collect();
    found.sort_by_key(|(outcome, _)| outcome.word());
    found
}

#[tokio::test]
async fn who_has_only_a_telephone_waits_and_the_offer_is_read_to_them() {
    for engine in Engine::BOTH {
        let town = town(engine).await;
        let mut operator = town.operator().await;
        let form = operator.get(&town.path("/waiting/new")).await.ok();
        assert!(form.contains("name=\"phone\"") && !form.contains("name=\"sms\""), "no gateway, no choice: {form}");
        let nobody = [("kind", KIND), ("name", "Amina Diallo"), ("born_on", "1980-05-01"), ("weekdays", "friday")];
        let refused = operator.post(&town.path("/waiting/new"), &nobody).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        assert!(page.contains("value=\"Amina Diallo\"") && page.contains("value=\"friday\" checked"), "{page}");
        let amina = join(&town, &mut operator, &[("name", "Amina Diallo"), ("phone", "0142 444111")]).await;
        let bruno = join(&town, &mut operator, &[("name", "Bruno Ferri"), ("phone", "0142 444222")]).await;
        assert!(operator.get(&bruno).await.ok().contains("<dd>1</dd>"), "one is before him");
        assert!(town.app.outbox().await.is_empty(), "there is no mailbox");
        assert_eq!(standing(&town, Kind::WaitingList).await, [(Outcome::Open, Some(Channel::Phone)); 2]);

        come_free(&town).await;
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        assert_eq!(standing(&town, Kind::Offer).await, [(Outcome::Open, Some(Channel::Phone))]);
        assert!(operator.get(&town.path("")).await.ok().contains("Una persona in lista d’attesa ha un’offerta"));
        let list = operator.get(&town.path("/waiting")).await.ok();
        let calls = list.split("id=\"waiting\"").next().unwrap();
        assert!(
            calls.contains("Amina Diallo") && calls.contains("tel:0142 444111") && !calls.contains("Bruno"),
            "{list}"
        );
        let read = operator.get(&amina).await.ok();
        assert!(read.contains("7 ottobre 2026") && read.contains("10:00") && read.contains("Via Mameli 10"), "{read}");
        assert!(!operator.get(&bruno).await.ok().contains("/acceptance"));

        // She does not want it; he does.
        operator.post(&format!("{amina}/refusal"), &[]).await.location();
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        let booked = operator.post(&format!("{bruno}/acceptance"), &[]).await.location();
        let page = operator.get(&booked).await.ok();
        assert!(page.contains("Bruno Ferri") && page.contains("0142 444222"), "{page}");
        assert_eq!(
            standing(&town, Kind::Offer).await,
            [(Outcome::Done, Some(Channel::Phone)), (Outcome::Withdrawn, Some(Channel::Phone))]
        );
        assert_eq!(standing(&town, Kind::Appointment).await, [(Outcome::Open, Some(Channel::Phone))]);
        operator.post(&format!("{amina}/departure"), &[]).await.location();
        assert_eq!(
            standing(&town, Kind::WaitingList).await,
            [(Outcome::Done, Some(Channel::Phone)), (Outcome::Withdrawn, Some(Channel::Phone))]
        );
        assert!(!operator.get(&amina).await.ok().contains("0142 444111"), "nothing is kept of who waits no more");

        let mut stranger = town.app.sign_in(Role::Operator, Some(town.other)).await;
        for path in [&town.path("/waiting"), &town.path("/waiting/new"), &amina] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
        assert_eq!(stranger.post(&format!("{amina}/acceptance"), &[]).await.status, 404);
        for lang in ["it", "en"] {
            let mut operator = town.operator().await.speaking(lang);
            for path in [&town.path("/waiting"), &town.path("/waiting/new"), &bruno] {
                let page = operator.get(path).await.ok();
                assert!(
                    page.contains(&format!("<html lang=\"{lang}\"")) && !page.contains(">agenda-"),
                    "{path}: {page}"
                );
            }
        }
    }
}

#[tokio::test]
async fn an_offer_that_nobody_answers_lapses_in_the_ledger_too() {
    for engine in Engine::BOTH {
        let town = town(engine).await;
        let mut operator = town.operator().await;
        join(&town, &mut operator, &[("name", "Amina Diallo"), ("phone", "0142 444111")]).await;
        come_free(&town).await;
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        // The office's usual time to answer is over.
        town.app.clock.set(town.at(date(2026, 10, 7), 9, 45));
        queue::offer(&town.app.app).await.unwrap();
        assert_eq!(standing(&town, Kind::Offer).await, [(Outcome::Lapsed, Some(Channel::Phone))]);
        assert_eq!(standing(&town, Kind::WaitingList).await, [(Outcome::Open, Some(Channel::Phone))], "she waits on");
        // Figures of requests know nothing of waiting: nothing is counted twice.
        assert!(town.rows_of(&[]).await.is_empty());
        town.app.seal().await;
        assert!(ledger::verify(town.app.db(), |_| ()).await.unwrap().is_ok());
    }
}

#[tokio::test]
async fn who_has_a_mobile_answers_the_offer_from_a_short_message() {
    for engine in Engine::BOTH {
        let town = Town::with(testkit::TestApp::with_sms(engine, app::rooms()).await, Stage::Live).await;
        let mut operator = town.operator().await;
        let fixed =
            [("kind", KIND), ("name", "Amina"), ("born_on", "1980-05-01"), ("phone", "0142 444111"), ("sms", "on")];
        let refused = operator.post(&town.path("/waiting/new"), &fixed).await;
        assert!(refused.status == 422 && refused.text().contains("numero di cellulare"), "{}", refused.text());
        join(&town, &mut operator, &[("name", "Amina Diallo"), ("phone", "333 1234567"), ("sms", "on")]).await;
        come_free(&town).await;
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        assert!(!operator.get(&town.path("/waiting")).await.ok().contains("id=\"calls\""), "nobody has to call");
        let messages: Vec<Notice> = town.app.outbox().await.into_iter().filter(Notice::is_sms).collect();
        assert_eq!(messages.len(), 2, "in the list, then the offer");
        let offer = &messages[0];
        assert!(
            offer.recipient == "+393331234567" && offer.body.starts_with("Posto libero 07/10/2026 ore 10:00"),
            "{offer:?}"
        );
        assert!(offer.body.chars().count() <= 160, "{}", offer.body);
        let short = offer.body.split(testkit::LONG_ADDRESS).nth(1).expect("a link").trim().to_owned();
        let mut visitor = town.app.visitor();
        let private = visitor.get(&short).await.location();
        assert!(visitor.get(&private).await.ok().contains("Accetta il posto"));
        let appointment = visitor.post(&format!("{private}/acceptance"), &[]).await.location();
        assert!(visitor.get(&appointment).await.ok().contains("Amina Diallo"));
        let messages: Vec<Notice> = town.app.outbox().await.into_iter().filter(Notice::is_sms).collect();
        assert!(messages[0].body.starts_with("Appuntamento 07/10/2026 ore 10:00"), "{:?}", messages[0]);
    }
}

#[tokio::test]
async fn short_messages_about_waiting_are_short_in_every_language() {
    let town = Town::with(testkit::TestApp::with_sms(Engine::Sqlite, app::rooms()).await, Stage::Live).await;
    let mut operator = town.operator().await;
    for lang in kernel::Lang::ALL {
        let name = format!("Persona {}", lang.code());
        let own = [("kind", KIND), ("name", &name), ("born_on", "1980-05-01"), ("phone", "333 1234567"), ("sms", "on")];
        let more = [("lang", lang.code()), ("people", "1"), ("part", "any"), ("channel", "phone")];
        let own = operator.post(&town.path("/waiting/new"), &[&own[..], &more[..]].concat()).await.location();
        let entry = own.rsplit('/').next().unwrap_or_default();
        come_free(&town).await;
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        let mut head = town.head().await;
        let removal = format!("/staff/agenda/{}/waiting/{entry}/removal", town.counter);
        head.post(&removal, &[("why", "prova")]).await.location();
    }
    let messages: Vec<Notice> = town.app.outbox().await.into_iter().filter(Notice::is_sms).collect();
    assert_eq!(messages.len(), 3 * kernel::Lang::ALL.len());
    for text in messages.iter().map(|message| &message.body) {
        let wide = text.chars().any(|sign| u32::from(sign) > 0x2ff);
        let (length, most) = if wide { (text.encode_utf16().count(), 134) } else { (text.chars().count(), 160) };
        assert!(length <= most, "{length} > {most}: {text}");
        assert!(wide || text.chars().all(|sign| sign.is_ascii() || "èéùìòàäöüñ¿¡".contains(sign)), "{text}");
    }
}
