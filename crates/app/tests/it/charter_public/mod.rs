//! The public pages of the charter: what anybody may read, with the demo's five offices.

mod data;
mod finding;
mod pages;
mod promises;
mod sheets;

use charter::seed::Seed;
use kernel::Lang;
use kernel::history::Actor;
use serde_json::Value;
use testkit::{Browser, Engine, TestApp};

const SOURCES: [&str; 5] = [
    include_str!("../../../demo/ministero.toml"),
    include_str!("../../../demo/casale.toml"),
    include_str!("../../../demo/respi.toml"),
    include_str!("../../../demo/sui.toml"),
    include_str!("../../../demo/genova.toml"),
];

async fn demo(engine: Engine) -> TestApp {
    let app = TestApp::start(engine, app::rooms()).await;
    let loaded = app.db().write(|tx| {
        for source in SOURCES {
            let seed = Seed::parse(source).map_err(kernel::Error::internal)?;
            charter::seed::load(tx, &Actor::system(), &seed)?;
        }
        Ok(())
    });
    loaded.await.expect("the demo loads");
    app
}

async fn page(app: &TestApp, lang: &str, path: &str) -> String {
    app.visitor().speaking(lang).get(path).await.ok()
}

async fn json(browser: &mut Browser, path: &str) -> Value {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.json()
}

/// The addresses of all public pages that the demo gives rise to.
async fn addresses(app: &TestApp) -> Vec<String> {
    let found = app.db().read(|tx| {
        let mut list: Vec<String> = [
            "/",
            "/search",
            "/search?q=alloggio",
            "/bodies",
            "/services",
            "/services?topic=immigration&page=2",
            "/api",
        ]
        .map(str::to_owned)
        .into();
        for body in charter::bodies(tx, charter::Slice::ALL, Lang::It)?.items {
            list.extend(["", "/notices", "/procedures"].map(|part| format!("/bodies/{}{part}", body.code)));
        }
        for office in charter::offices(tx, None, charter::Slice::ALL, Lang::It)?.items {
            list.extend(["", "/principles", "/improvements"].map(|part| format!("/offices/{}{part}", office.code)));
            for charter in charter::charters_of(tx, office.id)?.into_iter().filter(charter::Charter::is_public) {
                list.push(format!("/offices/{}/charter/{}", office.code, charter.year));
            }
        }
        let filter = charter::ServiceFilter::default();
        let services = charter::services(tx, &filter, charter::Slice::ALL, Lang::It)?.items;
        list.extend(services.into_iter().map(|service| format!("/services/{}", service.code)));
        Ok(list)
    });
    found.await.expect("the addresses")
}
