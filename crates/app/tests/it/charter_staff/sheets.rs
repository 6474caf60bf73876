//! The sheets of services, and two people who write the same.

use testkit::Engine;

use super::{Town, fields, send, service, set};

#[tokio::test]
async fn the_second_writer_is_told_and_loses_nothing() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let (mut one, mut other) = (town.head().await, town.head().await);
        let page = "/staff/charter/services/urp-risponde-1";
        let page = if one.get(page).await.status == 200 { page.to_owned() } else { service(&mut one).await };
        let (mut first, mut second) = (fields(&one.get(&page).await), fields(&other.get(&page).await));
        set(&mut first, "needed", "La prima mano");
        set(&mut second, "needed", "La seconda mano");
        assert_eq!(send(&mut one, &page, &first).await.status, 303);
        let told = send(&mut other, &page, &second).await;
        assert_eq!(told.status, 422);
        assert!(told.text().contains("La seconda mano") && told.text().contains("alert-warning"), "{}", told.text());
        let now = told.hidden("revision").unwrap();
        set(&mut second, "revision", &now);
        assert_eq!(send(&mut other, &page, &second).await.status, 303);
        assert!(other.get(&page).await.ok().contains("La seconda mano"));
    }
}

#[tokio::test]
async fn a_changed_sheet_is_public_at_once_found_by_the_search_and_in_the_history() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let page = service(&mut head).await;
        let public = page.replace("/staff/charter", "");
        let mut form = fields(&head.get(&page).await);
        let unchanged = send(&mut head, &page, &form).await;
        assert_eq!(unchanged.status, 303, "{}", unchanged.text());
        form = fields(&head.get(&page).await);
        set(&mut form, "how_to", "Basta suonare lo zufolo");
        let new =
            form.iter().filter(|(name, _)| name.starts_with("documents.") && name.ends_with(".title")).count() - 1;
        set(&mut form, &format!("documents.{new}.title"), "Tessera del flautista");
        assert_eq!(send(&mut head, &page, &form).await.location(), page);
        let sheet = town.app.visitor().get(&public).await.ok();
        assert!(sheet.contains("Basta suonare lo zufolo") && sheet.contains("Tessera del flautista"), "{sheet}");
        assert!(town.app.visitor().get("/search?q=zufolo").await.ok().contains(&public));
        let history = head.get(&format!("{page}/history")).await.ok();
        assert!(history.contains("Basta suonare lo zufolo") && history.contains("Persona head"));
        let translation = format!("{page}/translation");
        let html = head.get(&translation).await.ok();
        let name =
            html.split("name=\"").find_map(|part| part.split('"').next().filter(|name| name.ends_with(".how_to")));
        let revision = head.get(&translation).await.hidden("revision").unwrap();
        head.post(&translation, &[("revision", &revision), (name.unwrap(), "Just play the whistle")]).await.location();
        assert!(town.app.visitor().speaking("en").get(&public).await.ok().contains("Just play the whistle"));
    }
}

#[tokio::test]
async fn a_sheet_speaks_the_readers_language_where_the_office_has_translated_it_and_says_where_it_is_italian() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let page = service(&mut head).await;
        let public = page.replace("/staff/charter", "");
        let mut form = fields(&head.get(&page).await);
        set(&mut form, "how_to", "Basta suonare lo zufolo");
        send(&mut head, &page, &form).await.location();
        let french = format!("{page}/translation/fr");
        assert_eq!(head.get(&format!("{page}/translation/it")).await.status, 404, "Italian is the original");
        assert_eq!(head.get(&format!("{page}/translation/xx")).await.status, 404);
        let answer = head.get(&french).await;
        let html = answer.ok();
        assert!(html.contains("lang=\"fr\"") && html.contains("mancano"), "{html}");
        let name =
            html.split("name=\"").find_map(|part| part.split('"').next().filter(|name| name.ends_with(".how_to")));
        let (name, revision) = (name.unwrap().to_owned(), answer.hidden("revision").unwrap());
        let typed = [("revision", revision.as_str()), (&*name, "Il suffit de jouer du pipeau")];
        assert_eq!(head.post(&french, &typed).await.location(), french);

        let seen = async |lang: &str| town.app.visitor().speaking(lang).get(&public).await.ok();
        let marked = |text: &str| format!("<span lang=\"it\" dir=\"ltr\">{text}</span>");
        let sheet = seen("fr").await;
        assert!(sheet.contains("Il suffit de jouer du pipeau"), "{sheet}");
        assert!(!sheet.contains(&marked("Il suffit de jouer du pipeau")), "French is not marked as Italian");
        assert!(sheet.contains("<span lang=\"it\" dir=\"ltr\">"), "what nobody translated is");
        assert!(seen("es").await.contains(&marked("Basta suonare lo zufolo")));
        assert!(seen("it").await.contains("Basta suonare lo zufolo"));

        let mut form = fields(&head.get(&page).await);
        set(&mut form, "how_to", "Basta suonare il flauto");
        send(&mut head, &page, &form).await.location();
        let html = head.get(&french).await.ok();
        assert!(html.contains("1 da rivedere") && html.contains("cambiato dopo la traduzione"), "{html}");
    }
}
