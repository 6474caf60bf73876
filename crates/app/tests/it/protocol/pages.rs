//! The pages: what was typed is kept, what is shown is one's own, what is annulled stays.

use kernel::history;
use kernel::ledger::Ref;
use kernel::permit::Role;
use testkit::Engine;

use super::town::{FORM, Town, by_form, entry};

#[tokio::test]
async fn a_document_is_registered_found_and_shown() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        assert!(operator.get("/staff/protocol").await.ok().contains("Nessuna registrazione"));
        let page = by_form(&mut operator, &[]).await;
        let shown = operator.get(&page).await.ok();
        for said in [
            "0000001/2026",
            "Domanda di idoneità",
            "Amina Diallo",
            "Città di Casale – AOO unica – Prot. n. 0000001 del 5 ottobre 2026 – E",
        ] {
            assert!(shown.contains(said), "{said}");
        }
        let finds = async |browser: &mut testkit::Browser, query: &str| {
            browser.get(&format!("/staff/protocol?{query}")).await.ok().contains("0000001/2026")
        };
        for query in [
            "q=idoneita",
            "q=diallo",
            "q=0000001",
            "number=1",
            "year=2026&direction=incoming",
            "state=valid",
            "from=2026-10-05&to=2026-10-05",
        ] {
            assert!(finds(&mut operator, query).await, "{query}");
        }
        for query in ["q=tributi", "number=2", "year=2025", "direction=outgoing", "state=annulled", "to=2026-10-04"] {
            assert!(!finds(&mut operator, query).await, "{query}");
        }
        let csv = operator.get("/staff/protocol/register.csv").await.ok();
        assert!(csv.contains("0000001;2026;2026-10-05 09:30;In arrivo;Domanda di idoneità;Amina Diallo"), "{csv}");
        assert!(operator.get("/staff/protocol?from=ieri").await.ok().contains("error-summary"));
    }
}

#[tokio::test]
async fn a_form_that_is_refused_keeps_what_was_typed_and_brought() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let typed = [
            ("direction", "incoming"),
            ("channel", "post"),
            ("subject", ""),
            ("name-0", "Amina Diallo"),
            ("address-0", "Via Mameli 10"),
        ];
        let files: [(&str, &str, &[u8]); 2] =
            [("documents", "domanda.pdf", b"%PDF-1.7 x"), ("documents", "virus.pdf", b"MZ\x90\0")];
        let refused = operator.upload("/staff/protocol/new", &typed, &files).await;
        assert_eq!(refused.status, 422);
        let page = refused.text();
        for kept in [
            "value=\"Amina Diallo\"",
            "value=\"Via Mameli 10\"",
            "domanda.pdf",
            "virus.pdf: il contenuto non è quello che il nome indica",
        ] {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        assert_eq!(page.matches("name=\"kept\"").count(), 1);
        let kept = refused.text().split("name=\"kept\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let mut fields = FORM.to_vec();
        fields.push(("kept", &kept));
        let done = operator.upload("/staff/protocol/new", &fields, &[]).await.location();
        assert!(operator.get(&done).await.ok().contains("domanda.pdf"));
        assert_eq!(town.numbers().await.len(), 1, "what was refused took no number");
    }
}

#[tokio::test]
async fn another_correspondent_is_one_button_away_without_scripts() {
    let town = Town::start(Engine::Sqlite).await;
    let mut operator = town.operator().await;
    let mut fields = FORM.to_vec();
    fields.push(("more", "yes"));
    let page = operator.upload("/staff/protocol/new", &fields, &[]).await.ok();
    assert!(page.contains("name=\"name-1\"") && page.contains("value=\"Amina Diallo\""));
    fields.pop();
    fields.push(("name-1", "Marco Conti"));
    let done = operator.upload("/staff/protocol/new", &fields, &[]).await.location();
    let shown = operator.get(&done).await.ok();
    assert!(shown.contains("Amina Diallo") && shown.contains("Marco Conti"));
}

#[tokio::test]
async fn what_is_annulled_stays_with_its_reason_and_act() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let page = by_form(&mut operator, &[]).await;
        let annulment = format!("{page}/annulment");
        let fields = [("reason", "Registrata due volte"), ("act", "Determinazione n. 12")];
        assert_eq!(operator.post(&annulment, &fields).await.status, 403, "an operator does not annul");
        let mut head = town.head().await;
        let refused = head.post(&annulment, &[("reason", "Registrata due volte")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Registrata due volte"), "what was typed is kept");
        assert_eq!(head.post(&annulment, &fields).await.location(), page);
        let shown = head.get(&page).await.ok();
        for said in ["Annullato", "Registrata due volte", "Determinazione n. 12", "Domanda di idoneità", "Persona head"]
        {
            assert!(shown.contains(said), "{said}");
        }
        assert!(!shown.contains("/annulment\""), "once is enough");
        assert_eq!(head.post(&annulment, &fields).await.status, 409);
        assert!(head.get("/staff/protocol?state=annulled").await.ok().contains("0000001/2026"));
        assert_eq!(town.registered("Seguente").await.number, 2, "its number is not given again");
    }
}

#[tokio::test]
async fn one_sees_the_registrations_of_ones_own_office_and_its_keeper_all() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        town.register(entry(town.taxes, "Rimborso della tassa")).await.unwrap();
        let own = town.registered("Domanda all’URP").await;
        let mut taxes = town.app.sign_in(Role::Operator, Some(town.taxes)).await;
        let list = taxes.get("/staff/protocol").await.ok();
        assert!(list.contains("Rimborso della tassa") && !list.contains("Domanda all’URP"));
        assert_eq!(taxes.get(&format!("/staff/protocol/registrations/{}", own.id)).await.status, 404);
        let mut operator = town.operator().await;
        let list = operator.get("/staff/protocol").await.ok();
        assert!(!list.contains("Rimborso della tassa") && list.contains("Domanda all’URP"));
        // The head of the office that keeps the register.
        let list = town.head().await.get("/staff/protocol").await.ok();
        assert!(list.contains("Rimborso della tassa") && list.contains("Domanda all’URP"));
        // The head of another one does not keep it.
        let mut other = town.app.sign_in(Role::Head, Some(town.taxes)).await;
        assert_eq!(other.get("/staff/protocol/days").await.status, 404);
        assert_eq!(other.get(&format!("/staff/protocol/registrations/{}", own.id)).await.status, 404);
    }
}

#[tokio::test]
async fn who_reads_a_registration_is_written_down_once() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let one = town.registered("Domanda").await;
        let mut operator = town.operator().await;
        for _ in 0..3 {
            operator.get(&format!("/staff/protocol/registrations/{}", one.id)).await.ok();
        }
        operator.get("/staff/protocol?q=diallo").await.ok();
        let reads = async |subject: Ref| {
            let changes = town.app.db().read(move |tx| history::of(tx, &subject, 10, 0)).await.unwrap().0;
            changes.into_iter().filter(|change| change.action == history::Action::Read).count()
        };
        assert_eq!(reads(one.subject()).await, 1);
        assert_eq!(reads(town.register.subject()).await, 1, "a search for a person is a reading too");
    }
}

#[tokio::test]
async fn a_register_is_opened_by_who_will_keep_it() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut head = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert!(head.get("/staff/protocol").await.ok().contains("Il registro non è ancora aperto"));
        assert!(head.get("/staff/protocol/set-up").await.ok().contains("Comune di Altrove"));
        let elsewhere = town.elsewhere.to_string();
        let fields = [
            ("body", "altrove"),
            ("keeper", elsewhere.as_str()),
            ("area", "AOO"),
            ("numbering", "own"),
            ("revision", "0"),
        ];
        assert_eq!(head.post("/staff/protocol/set-up", &fields).await.location(), "/staff/protocol/set-up");
        assert!(head.get("/staff/protocol").await.ok().contains("Nessuna registrazione"));
        // Another body's is not theirs to open or to change.
        let urp = town.urp.to_string();
        let fields = [
            ("body", "casale"),
            ("keeper", urp.as_str()),
            ("area", "AOO"),
            ("numbering", "outside"),
            ("revision", "1"),
        ];
        assert_eq!(head.post("/staff/protocol/set-up", &fields).await.status, 404);
    }
}
