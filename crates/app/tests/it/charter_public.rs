//! The public pages of the charter: what anybody may read, with the demo's five offices.

use std::collections::BTreeSet;

use charter::seed::Seed;
use kernel::Lang;
use kernel::history::Actor;
use serde_json::Value;
use testkit::{Answer, Browser, Engine, TestApp};

const SOURCES: [&str; 5] = [
    include_str!("../../demo/ministero.toml"),
    include_str!("../../demo/casale.toml"),
    include_str!("../../demo/respi.toml"),
    include_str!("../../demo/sui.toml"),
    include_str!("../../demo/genova.toml"),
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

#[tokio::test]
async fn every_public_page_answers_in_both_languages_and_lacks_no_text() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let addresses = addresses(&app).await;
        assert!(addresses.len() > 60, "{addresses:?}");
        for lang in ["it", "en"] {
            for path in &addresses {
                let html = page(&app, lang, path).await;
                assert!(html.contains(&format!("<html lang=\"{lang}\"")), "{path}");
                assert!(!html.contains("charter-page-"), "{path} says the name of a text");
                assert_eq!(html.matches("<h1").count(), 1, "{path} has one title");
                assert!(html.len() < 250_000, "{path} is {} bytes long", html.len());
            }
        }
    }
}

#[tokio::test]
async fn no_link_of_a_public_page_leads_nowhere() {
    let app = demo(Engine::Sqlite).await;
    let mut links = BTreeSet::new();
    for path in addresses(&app).await {
        let html = page(&app, "it", &path).await;
        let ids: BTreeSet<&str> = attribute(&html, "id").collect();
        for href in attribute(&html, "href") {
            if let Some(place) = href.strip_prefix('#') {
                assert!(ids.contains(place), "{path} has no place {href}");
            } else if href.starts_with('/') && !href.contains("lang=") && !href.starts_with("/assets/") {
                links.insert(href.replace("&#38;", "&"));
            }
        }
        let ids: Vec<&str> = attribute(&html, "id").collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path} gives an id twice");
    }
    let mut visitor = app.visitor();
    for link in links.iter().filter(|link| !link.ends_with(".pdf")) {
        let answer = visitor.get(link).await;
        assert!([200, 303].contains(&answer.status), "{link} answers {}", answer.status);
    }
}

fn attribute<'h>(html: &'h str, name: &str) -> impl Iterator<Item = &'h str> {
    let mark = format!(" {name}=\"");
    let parts: Vec<&str> = html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    parts.into_iter()
}

#[tokio::test]
async fn the_sheet_keeps_the_order_and_the_marks_of_the_municipalities_model() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let html = page(&app, "it", "/services/idoneita-alloggiativa").await;
        let order = [
            "data-element=\"breadcrumb\"",
            "data-element=\"service-title\"",
            "data-element=\"service-status\"",
            "data-element=\"service-description\"",
            "data-element=\"service-topic\"",
            "data-element=\"page-index\"",
            "<h2>A chi è rivolto</h2>",
            "data-element=\"service-addressed\"",
            "<h2>Come fare</h2>",
            "data-element=\"service-how-to\"",
            "<h2>Cosa serve</h2>",
            "data-element=\"service-needed\"",
            "<h2>Cosa si ottiene</h2>",
            "data-element=\"service-achieved\"",
            "<h2>Tempi e scadenze</h2>",
            "data-element=\"service-calendar-text\"",
            "<h2>Quanto costa</h2>",
            "<h2>Accedi al servizio</h2>",
            "data-element=\"service-generic-access\"",
            "<h2>Condizioni di servizio</h2>",
            "data-element=\"service-file\"",
            "<h2>Contatti</h2>",
            "data-element=\"service-area\"",
        ];
        let mut at = 0;
        for mark in order {
            at += html[at..].find(mark).unwrap_or_else(|| panic!("{mark} is missing or out of its order"));
        }
        let index =
            html.split("data-element=\"page-index\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap();
        let voices: Vec<&str> = index
            .split("\">")
            .skip(1)
            .filter_map(|rest| rest.split("</a>").next())
            .filter(|text| !text.trim().is_empty())
            .collect();
        let model = [
            "A chi è rivolto",
            "Come fare",
            "Cosa serve",
            "Cosa si ottiene",
            "Tempi e scadenze",
            "Accedi al servizio",
            "Condizioni di servizio",
            "Contatti",
        ];
        let kept: Vec<&str> = voices.into_iter().filter(|voice| model.contains(voice)).collect();
        assert_eq!(kept, model);
        for fact in [
            "Entro 30 giorni",
            "32,00 €",
            "urp@pec.comune.casale-monferrato.al.it",
            "dal lunedì al venerdì",
            "Polizia Locale",
        ] {
            assert!(html.to_lowercase().contains(&fact.to_lowercase()), "the sheet lacks {fact}");
        }
    }
}

#[tokio::test]
async fn every_sheet_has_what_the_validator_reads() {
    let app = demo(Engine::Sqlite).await;
    let sheets = addresses(&app).await.into_iter().filter(|path| path.starts_with("/services/"));
    for path in sheets {
        let html = page(&app, "it", &path).await;
        for mark in
            ["addressed", "how-to", "needed", "achieved", "calendar-text", "generic-access", "file", "area", "topic"]
        {
            assert!(html.contains(&format!("data-element=\"service-{mark}\"")), "{path} lacks service-{mark}");
        }
        let tag =
            html.split("data-element=\"metatag\">").nth(1).and_then(|rest| rest.split("</script>").next()).unwrap();
        let tag: Value = serde_json::from_str(tag).unwrap_or_else(|error| panic!("{path}: {error}"));
        for key in [
            "/name",
            "/serviceType",
            "/serviceOperator/name",
            "/areaServed/name",
            "/audience/audienceType",
            "/availableChannel/serviceUrl",
            "/availableChannel/serviceLocation/address/streetAddress",
        ] {
            assert!(tag.pointer(key).and_then(Value::as_str).is_some(), "{path} lacks {key}");
        }
    }
}

#[tokio::test]
async fn the_days_of_a_term_are_explained_and_add_up() {
    let app = demo(Engine::Sqlite).await;
    let html = page(&app, "it", "/services/idoneita-alloggiativa").await;
    // Received on Monday 5 October 2026: thirty days, the first not counted.
    assert!(html.contains("ha risposta entro mercoledì 4 novembre 2026"), "the example is missing");
    assert!(html.contains("Il giorno del ricevimento non si conta"));
    let english = page(&app, "en", "/services/idoneita-alloggiativa").await;
    assert!(english.contains("is answered by Wednesday 4 November 2026"));
}

#[tokio::test]
async fn the_door_is_open_when_it_is_and_the_next_opening_is_told_when_it_is_not() {
    let app = demo(Engine::Sqlite).await;
    let office = "/offices/urp-casale";
    assert!(page(&app, "it", office).await.contains("Aperto ora, fino alle 13"));
    app.clock.set("2026-10-05T11:30:00Z".parse().unwrap());
    let html = page(&app, "it", office).await;
    assert!(html.contains("Chiuso ora. Riapre domani alle 9"), "the counter closes at 13");
    assert!(html.contains("Aperto ora, fino alle 14"), "the telephone is answered until 14");
    // Saturday evening before the patron's week: the office opens on Monday.
    app.clock.set("2026-11-07T18:00:00Z".parse().unwrap());
    assert!(page(&app, "en", office).await.contains("Closed now. Opens Monday at 9"));
    // The evening before the patron's day, 12 November.
    app.clock.set("2026-11-11T18:00:00Z".parse().unwrap());
    assert!(page(&app, "it", office).await.contains("Chiuso ora. Riapre venerdì alle 9"));
}

#[tokio::test]
async fn everyday_words_find_the_service_and_a_stray_word_does_not_hide_it() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        for (lang, words) in
            [("it", "attestazioni+alloggio"), ("it", "IDONEITA+alloggiativa"), ("en", "housing+suitability")]
        {
            let html = page(&app, lang, &format!("/search?q={words}")).await;
            assert!(html.contains("href=\"/services/idoneita-alloggiativa\""), "{words} in {lang}");
        }
        let near = page(&app, "it", "/search?q=idoneità+alloggiativa+astronave").await;
        assert!(near.contains("Nessun risultato") && near.contains("href=\"/services/idoneita-alloggiativa\""));
        let none = page(&app, "it", "/search?q=%3Cscript%3E+zzz").await;
        assert!(none.contains("Nessun risultato") && !none.contains("<script> zzz"));
        let office = page(&app, "it", "/search?q=politiche+della+casa").await;
        assert!(office.contains("href=\"/offices/politiche-casa-genova\""));
    }
}

#[tokio::test]
async fn services_are_narrowed_by_topic_audience_channel_office_and_words() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let waste = page(&app, "it", "/services?topic=waste").await;
        assert!(waste.contains("/services/punto-cosmo") && !waste.contains("/services/spid-point"));
        let genova = page(&app, "it", "/services?office=politiche-casa-genova&audience=tenants").await;
        assert!(
            genova.contains("/services/contributo-morosi-incolpevoli") && !genova.contains("/services/punto-cosmo")
        );
        let words = page(&app, "it", "/services?text=rifiuti").await;
        assert!(words.contains("/services/punto-cosmo"));
        let none = page(&app, "it", "/services?topic=waste&office=sui-roma").await;
        assert!(none.contains("Nessun servizio con questi filtri") && none.contains("href=\"/services?topic=waste\""));
        assert!(page(&app, "it", "/services?office=nessuno").await.contains("Nessun servizio con questi filtri"));
    }
}

#[tokio::test]
async fn an_unknown_code_is_answered_in_words() {
    let app = demo(Engine::Sqlite).await;
    let unknown = [
        "/bodies/x",
        "/bodies/x/notices",
        "/bodies/x/procedures",
        "/offices/x",
        "/offices/x/principles",
        "/offices/x/improvements",
        "/offices/urp-casale/charter/1999",
        "/offices/urp-casale/charter/abc",
        "/services/x",
        "/services/x.jsonld",
    ];
    for path in unknown {
        let answer = app.visitor().get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains("<h1>"), "{path} says nothing");
    }
    let answer = app.visitor().get("/api/v1/services/x").await;
    assert_eq!((answer.status, answer.header("content-type")), (404, "application/problem+json"));
    assert_eq!(answer.json()["code"], "not-found");
}

#[tokio::test]
async fn the_charter_is_a_page_with_all_that_the_source_promises() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let html = page(&app, "it", "/offices/politiche-casa-genova/charter/2023").await;
        for fact in [
            "Non superiore a 3 giorni",
            "Servizi on line",
            "Diffida e azione collettiva",
            "Azioni di miglioramento",
            "Versioni della carta",
        ] {
            assert!(html.contains(fact), "the charter of Genova lacks {fact}");
        }
        let casale = page(&app, "it", "/offices/urp-casale/charter/2022").await;
        for fact in ["Eguaglianza", "Distanza", "almeno un metro", "Punto Cosmo"] {
            assert!(casale.contains(fact), "the charter of Casale lacks {fact}");
        }
        // A charter that holds for several years is the charter of each of them.
        let later = page(&app, "it", "/offices/urp-casale/charter/2024").await;
        assert!(later.contains("Questa carta vale anche per il 2024"));
        assert_eq!(
            app.visitor().get("/offices/urp-casale/charter").await.location(),
            "/offices/urp-casale/charter/2022"
        );
    }
}

#[tokio::test]
async fn a_draft_is_nobodys_to_read() {
    let app = demo(Engine::Sqlite).await;
    let begun = app.db().write(|tx| {
        let office = charter::office_id(tx, "urp-casale")?;
        charter::draft::begin(tx, &Actor::system(), office, 2030, "Carta segreta")
    });
    begun.await.unwrap();
    let answer = app.visitor().get("/offices/urp-casale/charter/2030").await;
    assert!(!answer.text().contains("Carta segreta"));
    assert!(!page(&app, "it", "/offices/urp-casale").await.contains("Carta segreta"));
    let years = json(&mut app.visitor(), "/api/v1/offices/urp-casale").await["charters"].clone();
    assert_eq!(years, serde_json::json!([2022]));
}

#[tokio::test]
async fn a_pdf_that_is_not_there_yet_says_so_and_when_to_ask_again() {
    let app = demo(Engine::Sqlite).await;
    let answer = app.visitor().get("/offices/urp-casale/charter/2022.pdf").await;
    assert_eq!(answer.status, 503);
    assert!(answer.header("retry-after").parse::<u32>().is_ok(), "no Retry-After");
    assert!(answer.header("content-type").starts_with("text/html"));
}

#[tokio::test]
async fn the_table_of_procedures_is_a_page_and_data() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let mut visitor = app.visitor();
        let data = json(&mut visitor, "/bodies/casale-monferrato/procedures.json").await;
        let procedures = data["procedures"].as_array().unwrap();
        assert_eq!(procedures.len(), 2, "the two attestations, and nothing that is done at sight");
        let housing = procedures.iter().find(|one| one["code"] == "idoneita-alloggiativa").unwrap();
        assert_eq!(housing["term"], "30 giorni");
        assert_eq!(housing["substitute_power"], "Segretario Generale");
        for member in
            ["officer_in_charge", "telephone", "email", "documents", "case_status", "remedies", "information_office"]
        {
            assert!(housing[member].as_str().is_some_and(|text| !text.is_empty()), "{member} is empty");
        }
        let csv = visitor.get("/bodies/casale-monferrato/procedures.csv").await;
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        assert!(csv.ok().starts_with("code,name,url,office,"));
        assert!(page(&app, "it", "/bodies/casale-monferrato/procedures").await.contains("idoneita-alloggiativa"));
    }
}

/// rules.md § 9, and the cardinalities of CPSV-AP_IT.
#[tokio::test]
async fn the_linked_data_keep_the_rules_of_the_profiles() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let mut visitor = app.visitor();
        let answer = visitor.get("/catalogue.jsonld").await;
        assert_eq!(answer.header("content-type"), "application/ld+json");
        let document = answer.json();
        let graph = document["@graph"].as_array().unwrap();
        let node = |id: &Value| {
            graph.iter().find(|node| node["@id"] == id["@id"]).unwrap_or_else(|| panic!("{id} is not in the graph"))
        };
        let services: Vec<&Value> = graph.iter().filter(|node| is(node, "cpsv:PublicService")).collect();
        assert!(services.len() >= 30);
        for service in &services {
            let name = &service["dct:identifier"];
            assert!(service["l0:identifier"].is_string() && name.is_string(), "one identifier: {name}");
            for text in ["l0:name", "l0:description", "dct:title", "dct:description"] {
                let texts = service[text].as_array().unwrap();
                assert!(!texts.is_empty() && texts.iter().all(|one| one["@language"].is_string()), "{text} of {name}");
            }
            for one in [
                "cpsvapit:hasiInteractivityLevel",
                "cpsvapit:serviceTheme",
                "cpsvapit:serviceSector",
                "cpsvapit:hasAuthenticationMethod",
                "cv:hasCompetentAuthority",
                "adms:status",
            ] {
                assert!(service[one]["@id"].is_string(), "{one} of {name}");
                node(&service[one]);
            }
            let channels = service["cpsvapit:hasChannel"].as_array().unwrap();
            assert!(!channels.is_empty(), "a channel of {name}");
            for channel in channels {
                let channel = node(channel);
                assert!(channel["cpsvapit:hasChannelType"]["@id"].is_string(), "exactly one type of {channel}");
            }
            assert!(!service["cv:hasLegalResource"].as_array().unwrap().is_empty(), "an act of {name}");
            if let Some(time) = service.get("cv:processingTime") {
                assert!(time["@type"] == "xsd:duration" && time["@value"].as_str().unwrap().starts_with('P'), "{time}");
            }
        }
        let housing = services.iter().find(|service| service["dct:identifier"] == "idoneita-alloggiativa").unwrap();
        assert_eq!(housing["cv:processingTime"]["@value"], "P30D");
        assert_eq!(housing["dct:title"].as_array().unwrap().len(), 2, "in both languages");
        let set = graph.iter().find(|node| is(node, "dcatapit:Dataset")).unwrap();
        for member in [
            "dct:title",
            "dct:description",
            "dct:publisher",
            "dct:rightsHolder",
            "dct:accrualPeriodicity",
            "dct:modified",
            "dcat:theme",
            "dcat:distribution",
        ] {
            assert!(!set[member].is_null(), "the catalogue lacks {member}");
        }
        assert_eq!(set["dct:hasPart"].as_array().unwrap().len(), services.len());
        let ids: BTreeSet<&str> = graph.iter().filter_map(|node| node["@id"].as_str()).collect();
        assert_eq!(ids.len(), graph.len(), "each node stands once");
    }
}

fn is(node: &Value, class: &str) -> bool {
    match &node["@type"] {
        Value::Array(classes) => classes.iter().any(|one| one == class),
        one => one == class,
    }
}

#[tokio::test]
async fn the_api_lists_what_the_pages_show_and_says_nothing_of_what_is_for_the_staff() {
    for engine in Engine::BOTH {
        let app = demo(engine).await;
        let mut visitor = app.visitor();
        let bodies = json(&mut visitor, "/api/v1/bodies").await;
        assert!(bodies.as_array().unwrap().iter().any(|body| body["code"] == "comune-genova"));
        let offices = json(&mut visitor, "/api/v1/offices?body=comune-genova").await;
        assert_eq!(offices[0]["code"], "politiche-casa-genova");
        assert_eq!(offices[0]["name"], "Direzione Politiche della Casa");
        let office = json(&mut visitor, "/api/v1/offices/urp-casale").await;
        assert!(
            office["hours"]
                .as_array()
                .unwrap()
                .iter()
                .any(|hours| hours["kind"] == "phone" && hours["opens"] == "08:00")
        );
        let services = visitor.get("/api/v1/services?topic=housing").await;
        assert_eq!(services.header("x-total-count"), services.json().as_array().unwrap().len().to_string());
        let sheet = visitor.get("/api/v1/services/idoneita-alloggiativa").await;
        assert_eq!(sheet.json()["term"], serde_json::json!({ "amount": 30, "unit": "calendar_days" }));
        assert!(sheet.json().get("note").is_none() && !sheet.text().contains("plausibil"), "notes are for the staff");
        let standards = json(&mut visitor, "/api/v1/offices/politiche-casa-genova/standards?year=2023").await;
        assert!(
            standards
                .as_array()
                .unwrap()
                .iter()
                .any(|one| one["planned"]["value"] == 3.0 && one["planned"]["direction"] == "at_most")
        );
        let wrong = visitor.get("/api/v1/offices/politiche-casa-genova/standards?year=x").await;
        assert_eq!((wrong.status, wrong.header("content-type")), (422, "application/problem+json"));
    }
}

#[tokio::test]
async fn data_are_open_to_other_sites_and_not_sent_twice() {
    let app = demo(Engine::Sqlite).await;
    for path in
        ["/api/v1/offices", "/services/spid-point.jsonld", "/bodies/comune-genova/procedures.csv", "/api/openapi.json"]
    {
        let first: Answer = app.visitor().get(path).await;
        assert_eq!(first.header("access-control-allow-origin"), "*", "{path}");
        let request = axum::http::Request::get(path).header("if-none-match", first.header("etag"));
        let second = app.visitor().send(request, axum::body::Body::empty()).await;
        assert_eq!((second.status, second.body.len()), (304, 0), "{path}");
    }
}

#[tokio::test]
async fn the_document_of_the_api_names_every_route_of_it() {
    let app = demo(Engine::Sqlite).await;
    let document = json(&mut app.visitor(), "/api/openapi.json").await;
    for route in app.app.routes().iter().filter(|route| route.path.starts_with("/api/v1/")) {
        let described = &document["paths"][route.path][route.method.to_lowercase()];
        assert!(described["responses"]["200"].is_object(), "{} is not described", route.path);
    }
}

#[tokio::test]
async fn what_an_office_writes_is_never_markup() {
    let app = demo(Engine::Sqlite).await;
    let changed = app.db().write(|tx| {
        let mut service = charter::service(tx, "spid-point", Lang::It)?;
        service.name = "SPID </script><script>alert(1)</script>".to_owned();
        service.how_to = "<b>grassetto</b> & https://esempio.it/\"onclick=\"x".to_owned();
        charter::save_service(tx, &Actor::system(), &service)
    });
    changed.await.unwrap();
    let html = page(&app, "it", "/services/spid-point").await;
    assert!(!html.contains("<script>alert(1)") && !html.contains("<b>grassetto") && !html.contains("\"onclick"));
    assert!(html.contains("grassetto"));
}
