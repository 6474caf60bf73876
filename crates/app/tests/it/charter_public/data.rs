//! The same for programs: tables, linked data, the API.

use std::collections::BTreeSet;

use kernel::permit::Role;
use serde_json::Value;
use testkit::{Answer, Engine};

use super::{demo, json, page};

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

/// CPSV-AP 3.2.0, and the cardinalities of CPSV-AP_IT.
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
        let answers = described["responses"].as_object();
        let is_described = answers.is_some_and(|answers| answers.keys().any(|code| code.starts_with('2')));
        assert!(is_described, "{} {} is not described", route.method, route.path);
    }
}

#[tokio::test]
async fn every_address_on_the_page_of_open_data_answers_with_what_it_says() {
    let app = demo(Engine::Sqlite).await;
    let mut admin = app.sign_in(Role::Administrator, None).await;
    let report = "/staff/reports/urp-casale/2022";
    let approval = [("revision", "1"), ("by", "La Dirigente"), ("on", "2023-03-30"), ("act", "DD 12/2023")];
    for (step, fields) in
        [("", &[("revision", "0")][..]), ("/approval", &approval), ("/freezing", &[("revision", "2")])]
    {
        admin.post(&format!("{report}{step}"), fields).await.location();
    }
    let html = page(&app, "it", "/open-data").await;
    let base = app.app.settings().public_url.clone();
    let mut count = 0;
    let mark = format!("<span class=\"code\">{base}");
    for listed in html.split(mark.as_str()).skip(1) {
        // "…/catalogue.jsonld</span></a> (JSON-LD)"
        let listed = listed.split("</li>").next().unwrap().replace("</a>", "").replace("&#38;", "&");
        let (address, format) = listed.split_once("</span> (").unwrap();
        let format = format.trim_end_matches(')');
        let code = match address {
            one if one.contains("/services/") => "idoneita-alloggiativa",
            one if one.contains("/bodies/") => "casale-monferrato",
            _ => "urp-casale",
        };
        let path = address.replace("{code}", code).replace("{year}", "2022");
        let answer = app.visitor().get(&path).await;
        let expected = match format {
            "CSV" => "text/csv; charset=utf-8",
            "JSON" => "application/json",
            "JSON-LD" => "application/ld+json",
            "XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            other => panic!("{other} is no format that we know"),
        };
        assert_eq!((answer.status, answer.header("content-type")), (200, expected), "{path}");
        count += 1;
    }
    assert!(count >= 18, "{count} addresses");
    for link in ["/api", "/api/openapi.json"] {
        assert_eq!(app.visitor().get(link).await.status, 200, "{link}");
    }
}
