//! The demo gives what its sources published, on both engines, and copies of it say the same.

use kernel::permit::Role;
use testkit::{Engine, TestApp};

use crate::links;

#[tokio::test(flavor = "multi_thread")]
async fn the_files_of_genova_give_the_table_that_the_office_published() {
    for engine in Engine::BOTH {
        let app = TestApp::start(engine, app::rooms()).await;
        assert!(app::demo::load_once(&app.app).await.unwrap(), "an empty database gets the demo");
        assert!(!app::demo::load_once(&app.app).await.unwrap(), "and only once");
        let mut visitor = app.visitor();
        let results = visitor.get("/api/v1/results?office=politiche-casa-genova&year=2023").await.json();
        let published = [
            ("erp-canali-domanda", 3, 4, "75"),
            ("erp-giorni-apertura", 5, 5, "100"),
            ("erp-risposta-email", 485, 498, "97.39"),
            ("erp-atto-assegnazione", 22, 96, "22.92"),
            ("erp-pubblicita-graduatorie", 5, 5, "100"),
            ("emergenza-comunicazione-idoneita", 22, 33, "66.67"),
            ("emergenza-ingresso-alloggio", 31, 40, "77.5"),
            ("morosi-proposta-proprietario", 56, 56, "100"),
            ("morosi-ordine-pagamento", 45, 45, "100"),
        ];
        let standards = results["standards"].as_array().unwrap();
        assert_eq!(standards.len(), published.len());
        for (standard, (key, met, total, value)) in standards.iter().zip(published) {
            assert_eq!(standard["standard"], key);
            assert_eq!((&standard["volume_met"], &standard["volume_total"]), (&met.into(), &total.into()), "{key}");
            assert_eq!(standard["value"], value, "{key}");
        }
        let apart: i64 =
            standards[2]["excluded"].as_object().unwrap().values().filter_map(serde_json::Value::as_i64).sum();
        assert_eq!(apart, 18, "messages sent twice are set apart and counted");
        assert_eq!(standards[3]["mean_days"], "8.5");
        assert_eq!(standards[3]["reason"], "COMPETENZA DI PIÙ SOGGETTI CON MANSIONI DIVERSE.");
        let report = visitor.get("/offices/politiche-casa-genova/reports/2023").await.ok();
        assert!(report.contains("485/498") && report.contains("97,39"), "the frozen report shows the exact figures");
        assert!(report.contains("Casella di posta bandierp"), "and names its sources");
        if engine == Engine::Sqlite {
            for role in [Role::Operator, Role::Head, Role::Delegate] {
                let (refused, opened) = links::refused(&app, role).await;
                assert!(refused.is_empty(), "{role} is offered {refused:#?}");
                assert!(opened > 5, "{role} has opened {opened} pages");
            }
        }
    }
}
