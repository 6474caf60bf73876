//! The effect of silence in some situations only, written by its form: what cannot be is refused beside the field.

use cases::procedure::Condition;
use charter::words::Silence;
use testkit::Engine;

use super::{Form, Town};

#[tokio::test]
async fn silence_means_something_in_the_situations_that_are_ticked() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.head().await;
        let href = town.written(&mut head).await;
        let general = format!("{href}/draft/general");
        assert!(head.get(&general).await.ok().contains("solo in alcune situazioni"));
        let fields = format!("{href}/draft/fields");
        let mut form = Form::of(&head.get(&fields).await);
        let purpose = [("label", "Scopo"), ("kind", "choice"), ("choices", "work = Lavoro\nfamily = Famiglia")];
        form.line("fields", 0, &purpose);
        form.line("fields", 1, &[("label", "Già venuto"), ("kind", "tick")]);
        form.save(&mut head, &fields).await.location();

        let mut form = Form::of(&head.get(&general).await);
        form.set("silence_when", "scopo=work");
        let refused = form.save(&mut head, &general).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        assert!(page.contains("id=\"field-silence_when-error\"") && page.contains("togliere le scelte"), "{page}");
        form.set("silence", "assent");
        form.add("silence_when", "gia_venuto=yes");
        let refused = form.save(&mut head, &general).await;
        assert!(refused.status == 422 && refused.text().contains("field-silence_when-error"), "of one question alone");
        form.set("silence_when", "scopo=work");
        form.set("substitute_email", "non è un indirizzo");
        let refused = form.save(&mut head, &general).await;
        assert!(refused.status == 422 && refused.text().contains("field-substitute_email-error"));
        form.set("substitute_email", "segretario@casale.example");
        assert_eq!(form.save(&mut head, &general).await.location(), general);

        let definition = town.latest(&href).await;
        let when = Condition { field: "scopo".into(), is: vec!["work".into()] };
        assert_eq!((definition.silence, definition.silence_when), (Silence::Assent, Some(when)));
        let sheet = head.get(&format!("{href}/draft")).await.ok();
        assert!(sheet.contains("Scopo") && sheet.contains("segretario@casale.example"), "{sheet}");
        let mut form = Form::of(&head.get(&general).await);
        assert_eq!(form.get("silence_when"), "scopo=work", "it is ticked when the form comes back");
        form.0.remove("silence_when");
        form.save(&mut head, &general).await.location();
        assert_eq!(town.latest(&href).await.silence_when, None);
        // A question on which silence depends cannot go.
        let mut form = Form::of(&head.get(&general).await);
        form.set("silence_when", "scopo=family");
        form.save(&mut head, &general).await.location();
        let form = Form::of(&head.get(&fields).await);
        let gone = Form::of(&form.press(&mut head, &fields, "sure.fields.0").await);
        gone.save(&mut head, &fields).await.location();
        let draft = head.get(&format!("{href}/draft")).await.ok();
        assert!(draft.contains("che non si può dare prima"), "the draft says what is wrong: {draft}");
    }
}
