//! The waiting list: joining without a script, the offer, the answers, and the office's view.

use agenda::queue;
use kernel::Lang;
use testkit::Engine;

use super::town::Town;

#[tokio::test]
async fn who_finds_no_place_waits_and_gets_the_next_one_without_a_script() {
    for engine in Engine::BOTH {
        let (town, booked) = Town::full(engine).await;
        let mut browser = town.app.visitor();
        browser.post("/appointments", &[("place", &town.place("informazioni"))]).await.location();
        let none = browser.get("/appointments/new/time").await.ok();
        assert!(
            none.contains("Entra in lista d’attesa") && none.contains(&town.waiting_form().replace('&', "&#38;")),
            "{none}"
        );

        let private = town.waits(&town.waiting_form(), "Amina").await;
        let page = town.app.visitor().get(&private).await;
        assert_eq!(page.header("cache-control"), "no-store");
        let page = page.ok();
        assert!(page.contains("Posizione in lista: 1") && page.contains("In attesa"), "{page}");
        let second = town.waits(&town.waiting_form(), "Bruno").await;
        assert!(town.app.visitor().get(&second).await.ok().contains("Posizione in lista: 2"));

        let last = booked.last().unwrap();
        town.app.visitor().post(&format!("{last}/cancellation"), &[]).await.location();
        assert!(town.free().await.is_empty(), "kept back for those who wait");
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        assert_eq!(town.link_in_mail("/waiting/").await, private);
        let page = town.app.visitor().get(&private).await.ok();
        assert!(page.contains("Accetta il posto") && page.contains("Via Mameli 10"), "{page}");
        assert!(!town.app.visitor().get(&second).await.ok().contains("Accetta il posto"), "one at a time");

        let mut amina = town.app.visitor();
        assert!(
            amina.get(&format!("{private}/refusal")).await.ok().contains("Rinunciare a questo posto?"),
            "asks first"
        );
        assert_eq!(amina.post(&format!("{private}/refusal"), &[]).await.location(), private);
        assert!(
            amina.get(&private).await.ok().contains("Posizione in lista: 1"),
            "who declines keeps the place in the list"
        );
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        let mut bruno = town.app.visitor();
        let appointment = bruno.post(&format!("{second}/acceptance"), &[]).await.location();
        assert!(bruno.get(&appointment).await.ok().contains("Bruno"));
        assert_eq!(bruno.post(&format!("{second}/acceptance"), &[]).await.location(), second, "once");
        let over = bruno.get(&second).await.ok();
        assert!(over.contains(&appointment) && !over.contains("Bruno"), "nothing is kept of who waits no more: {over}");

        assert!(amina.get(&format!("{private}/departure")).await.ok().contains("Uscire dalla lista?"));
        amina.post(&format!("{private}/departure"), &[]).await.location();
        assert!(amina.get(&private).await.ok().contains("I dati personali sono stati cancellati"));
        town.waits(&town.waiting_form(), "Amina").await;
    }
}

#[tokio::test]
async fn an_address_that_nobody_confirms_counts_for_nothing_and_goes() {
    for engine in Engine::BOTH {
        let (town, booked) = Town::full(engine).await;
        let fields = [("name", "Carla"), ("born_on", "1/5/1980"), ("email", "carla@example.it")];
        let private = town.fill(&town.waiting_form(), &fields).await.location();
        let mail = &town.app.outbox().await[0];
        assert!(!mail.body.contains("Carla"), "a stranger's mailbox learns no name");
        assert!(town.app.visitor().get(&private).await.ok().contains("fino ad allora la richiesta non conta"));
        let confirm = town.link_in_mail("/address/").await;
        town.app.visitor().post(&format!("{}/cancellation", booked.last().unwrap()), &[]).await.location();
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 0);
        town.app.clock.advance(24 * 3600 + 1);
        agenda::lapse(&town.app.app).await.unwrap();
        assert_eq!(town.app.visitor().post(&confirm, &[]).await.status, 404);
        assert!(town.app.visitor().get(&private).await.ok().contains("non è stato confermato in tempo"));
    }
}

#[tokio::test]
async fn whoever_has_an_appointment_can_wait_for_an_earlier_one_and_stays_who_they_are() {
    for engine in Engine::BOTH {
        let (town, booked) = Town::full(engine).await;
        let own = booked.last().unwrap().rsplit('/').next().unwrap().to_owned();
        let mut browser = town.app.visitor();
        let form = format!("/appointments/waiting?booking={own}");
        assert!(browser.get(&format!("/appointments/{own}")).await.ok().contains(&form));
        let page = browser.get(&form).await.ok();
        assert!(page.contains("Un appuntamento più vicino") && !page.contains("name=\"name\""), "{page}");
        let fields = [("name", "Un altro"), ("email", "altro@example.it")];
        let private = town.fill(&form, &fields).await.location();
        let confirm = town.link_in_mail("/address/").await;
        town.app.visitor().post(&confirm, &[]).await.location();
        let page = town.app.visitor().get(&private).await.ok();
        assert!(!page.contains("Un altro") && !page.contains("altro@example.it"), "names cannot be exchanged");
        town.app.visitor().post(&format!("{}/cancellation", booked[4]), &[]).await.location();
        assert_eq!(queue::offer(&town.app.app).await.unwrap(), 1);
        assert!(browser.get(&private).await.ok().contains("viene spostato a questo orario"));
        assert_eq!(
            browser.post(&format!("{private}/acceptance"), &[]).await.location(),
            format!("/appointments/{own}")
        );
    }
}

#[tokio::test]
async fn bad_input_is_refused_in_words_and_nothing_typed_is_lost() {
    for engine in Engine::BOTH {
        let (town, _) = Town::full(engine).await;
        for (fields, says) in [
            (vec![("name", "Dora"), ("email", "dora@example.it")], "data di nascita oppure il codice fiscale"),
            (
                vec![("name", "Dora"), ("born_on", "2980-01-01"), ("email", "dora@example.it")],
                "Controllare la data di nascita",
            ),
            (vec![("name", "Dora"), ("born_on", "1980-01-01"), ("email", "dora")], "Controllare l’indirizzo"),
            (
                vec![("name", "Dora"), ("fiscal_code", "ABC"), ("email", "dora@example.it")],
                "codice fiscale ha 16 caratteri",
            ),
        ] {
            let answer = town.fill(&town.waiting_form(), &fields).await;
            assert_eq!(answer.status, 422, "{}", answer.text());
            assert!(
                answer.text().contains(says) && answer.text().contains("value=\"Dora\""),
                "{says}: {}",
                answer.text()
            );
        }
        let mut browser = town.app.visitor();
        for gone in [
            "/appointments/waiting",
            "/appointments/waiting?counter=x&type=y",
            "/appointments/waiting?booking=1",
            "/appointments/waiting?release=zzz",
        ] {
            assert_eq!(browser.get(gone).await.status, 404, "{gone}");
        }
        let private = town.waits(&town.waiting_form(), "Elena").await;
        let twice = town
            .fill(&town.waiting_form(), &[("name", "ELENA"), ("born_on", "1980-05-01"), ("email", "x@example.it")])
            .await;
        assert!(twice.status == 422 && twice.text().contains("già in lista"), "{}", twice.text());
        let secret = format!("{private}/address/forged");
        assert_eq!(browser.get(&secret).await.status, 404);
        assert_eq!(browser.post(&format!("{private}/acceptance"), &[]).await.location(), private, "there is no offer");
    }
}

#[tokio::test]
async fn the_office_sees_the_list_and_can_only_take_somebody_out_with_a_reason() {
    for engine in Engine::BOTH {
        let (town, _) = Town::full(engine).await;
        let mut head = town.head().await;
        let list = town.staff("waiting");
        assert!(head.get(&list).await.ok().contains("Nessuno in lista"));
        for number in 0..27 {
            town.waits(&town.waiting_form(), &format!("Persona{}", char::from(b'A' + number))).await;
        }
        let page = head.get(&list).await.ok();
        assert!(page.contains("PersonaA") && !page.contains("PersonaZ") && page.contains("page=2"), "{page}");
        let found = head.get(&format!("{list}?q=personaz")).await.ok();
        assert!(found.contains("PersonaZ") && !found.contains("PersonaA"));
        let one =
            found.split(&format!("href=\"{list}/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        let entry = format!("{list}/{one}");
        assert!(head.get(&entry).await.ok().contains("personaz@example.it"));
        let refused = head.post(&format!("{entry}/removal"), &[]).await;
        assert_eq!(refused.status, 422, "not without a reason");
        head.post(&format!("{entry}/removal"), &[("why", "Doppia iscrizione")]).await.location();
        let mail = &town.app.outbox().await[0];
        assert!(mail.recipient == "personaz@example.it" && mail.body.contains("Doppia iscrizione"), "{}", mail.body);
        assert!(head.get(&format!("{list}?ended=on")).await.ok().contains("Dati cancellati"));
        assert_eq!(head.post(&list, &[("hold_minutes", "5")]).await.status, 422);
        assert_eq!(head.post(&list, &[("hold_minutes", "120"), ("work_to_book", "on")]).await.location(), list);
        assert!(head.get(&list).await.ok().contains("value=\"120\""));
        let mut english = town.head().await.speaking("en");
        assert!(english.get(&list).await.ok().contains("Waiting list"));
    }
}

#[tokio::test]
async fn every_page_of_who_waits_is_there_in_every_language() {
    let (town, booked) = Town::full(Engine::Sqlite).await;
    let form = town.waiting_form();
    let asked =
        town.fill(&form, &[("name", "Fatima"), ("born_on", "1990-01-01"), ("email", "f@example.it")]).await.location();
    let confirm = town.link_in_mail("/address/").await;
    let waiting = town.waits(&form, "Gina").await;
    let over = town.waits(&form, "Hanna").await;
    town.app.visitor().post(&format!("{over}/departure"), &[]).await.location();
    town.app.visitor().post(&format!("{}/cancellation", booked.last().unwrap()), &[]).await.location();
    queue::offer(&town.app.app).await.unwrap();
    for lang in Lang::ALL {
        let mut visitor = town.app.visitor().speaking(lang.code());
        for path in [
            &form,
            &asked,
            &confirm,
            &waiting,
            &over,
            &format!("{waiting}/refusal"),
            &format!("{asked}/departure"),
            &"/appointments/releases".to_owned(),
        ] {
            let page = visitor.get(path).await.ok();
            assert!(page.contains(&format!("<html lang=\"{}\"", lang.code())), "{path}");
        }
        let early = visitor
            .post("/appointments/waiting", &[("counter", &town.counter.to_string()), ("type", "informazioni")])
            .await;
        assert_eq!(early.status, 422);
    }
}

#[tokio::test]
async fn the_history_of_who_waits_is_written_in_words() {
    for engine in Engine::BOTH {
        let (town, _) = Town::full(engine).await;
        town.waits(&town.waiting_form(), "Dora").await;
        let mut head = town.head().await;
        let list = head.get(&town.staff("waiting")).await.ok();
        let mark = format!("href=\"{}/", town.staff("waiting"));
        let id = list.split(&mark).nth(1).and_then(|rest| rest.split('"').next()).expect("an entry");
        let page = head.get(&town.staff(&format!("waiting/{id}"))).await.ok();
        let history = page.split("id=\"changes").nth(1).unwrap_or(&page);
        for shown in ["da confermare", "in attesa", "Informazioni"] {
            assert!(history.contains(shown), "{shown}: {page}");
        }
        assert!(
            !history.contains("informazioni") && !history.contains("in sala"),
            "no codes, and no words of others: {history}"
        );
    }
}
