//! Which counter is nearest: by a town or a postal code without a script, with what the page's script needs to do the same by position.

use kernel::history::Actor;
use kernel::permit::Role;
use testkit::{Engine, TestApp};

const OFFICES: &str = r#"
[[bodies]]
code = "provincia"
kind = "other"
name = "Provincia di Cuneo"
[[offices]]
code = "respi"
body = "provincia"
name = "Rete degli sportelli"
[[offices.counters]]
code = "alba"
name = "Sportello di Alba"
desks = 1
address = "Via Govone 11, 12051 Alba"
coordinates = "44.70000, 8.03560"
[[offices.counters]]
code = "mondovi"
name = "Sportello di Mondovì"
desks = 1
address = "Corso Statuto 15, 12084 Mondovì (CN)"
coordinates = "44.38870, 7.82310"
[[offices.counters]]
code = "fossano"
name = "Sportello di Fossano"
desks = 1
address = "Via Roma 91, 12045 Fossano"
[[offices.counters]]
code = "bra"
name = "Sportello di Bra"
desks = 1
address = "Piazza Caduti per la Libertà 14, 12042 Bra"
coordinates = "44.69790, 7.85480"
"#;

/// Mornings, later in the week the later they come in the alphabet.
fn agendas() -> String {
    let counter = |(code, day): (&str, &str)| {
        format!(
            r#"
[[counters]]
office = "respi"
counter = "{code}"
stage = "live"
offers = [{{ kind = "sui-informazioni" }}]
[counters.plan]
horizon_days = 14
release = {{ rule = "rolling", at = "08:00" }}
patterns = [{{ days = ["{day}"], desks = [1], opens = "10:00", closes = "12:00", minutes = 30 }}]
"#
        )
    };
    [("alba", "tuesday"), ("bra", "wednesday"), ("fossano", "thursday")].map(counter).concat()
}

async fn start(engine: Engine) -> TestApp {
    let app = TestApp::start(engine, app::rooms()).await;
    let done = app.db().write(|tx| {
        let by = Actor::system();
        let offices = charter::seed::Seed::parse(OFFICES).map_err(kernel::Error::internal)?;
        charter::seed::load(tx, &by, &offices)?;
        agenda::seed::predefine(tx)?;
        agenda::seed::load(tx, &by, &agenda::seed::Seed::parse(&agendas())?)
    });
    done.await.unwrap();
    app
}

/// The counters of the page, in its order.
fn order(page: &str) -> Vec<String> {
    let labels = page.split("<label for=\"place-").skip(1).filter_map(|label| label.split('>').nth(1));
    labels.filter_map(|label| label.split("Sportello di ").nth(1)?.split('<').next().map(str::to_owned)).collect()
}

#[tokio::test]
async fn the_nearest_counter_comes_first_by_town_and_by_postal_code_and_says_how_far_it_is() {
    for engine in Engine::BOTH {
        let app = start(engine).await;
        let mut browser = app.visitor();
        let page = browser.get("/appointments?type=sui-informazioni").await.ok();
        assert_eq!(order(&page), ["Alba", "Bra", "Fossano"], "the first free day decides");
        assert!(page.contains("<option value=\"Mondovì\">"), "a town whose counter gives no appointments is known too");
        assert!(page.contains("data-at=\"44.69790, 7.85480\"") && page.contains("{km} km in linea d’aria"));
        assert!(page.contains("La posizione resta su questo dispositivo"));
        for town in ["Bra", "bra", "12042", "12042%20Bra"] {
            let page = browser.get(&format!("/appointments?type=sui-informazioni&near={town}")).await.ok();
            assert_eq!(order(&page), ["Bra", "Alba", "Fossano"], "{town}");
            assert!(page.contains("In ordine di distanza da Bra."), "{page}");
            assert!(page.contains("A 14 km in linea d’aria") && page.contains("Primo posto libero"), "{page}");
        }
        let page = browser.get("/appointments?type=sui-informazioni&near=Mondovi&lang=en").await.ok();
        assert_eq!(order(&page), ["Bra", "Alba", "Fossano"]);
        assert!(page.contains("34 km away in a straight line"), "{page}");
        let page = browser.get("/appointments?type=sui-informazioni&near=Fossano&lang=it").await.ok();
        assert_eq!(order(&page)[0], "Fossano", "by its words, where its place on the map is not known");
        let page = browser.get("/appointments?type=sui-informazioni&near=Timbuctu%3Cb%3E").await.ok();
        assert!(page.contains("Non sappiamo dove si trova") && page.contains("Alba, Bra, Mondovì"), "{page}");
        assert!(!page.contains("Timbuctu<b>"));
    }
}

#[tokio::test]
async fn coordinates_that_are_none_are_refused_beside_their_field() {
    for engine in Engine::BOTH {
        let app = start(engine).await;
        let mut head = app.sign_in(Role::Administrator, None).await;
        let place = "/staff/charter/offices/respi/counters/fossano";
        let form = head.get(place).await;
        let revision = form.hidden("revision").unwrap();
        let fields = |coordinates| {
            let (name, address) = (("name", "Sportello di Fossano"), ("address", "Via Roma 91, 12045 Fossano"));
            [name, address, ("code", "fossano"), ("coordinates", coordinates), ("desks", "1"), ("revision", &revision)]
        };
        for wrong in ["Fossano", "144.5, 7.7", "44.5"] {
            let answer = head.post(place, &fields(wrong)).await;
            assert_eq!(answer.status, 422);
            assert!(answer.text().contains("due numeri di gradi") && answer.text().contains(wrong), "{wrong}");
        }
        head.post(place, &fields("44,5494 7,7230")).await.location();
        let office = head.get("/api/v1/offices/respi").await.json();
        let fossano = office["counters"].as_array().unwrap().iter().find(|one| one["code"] == "fossano").unwrap();
        assert_eq!((&fossano["latitude"], &fossano["longitude"]), (&44.5494.into(), &7.723.into()));
    }
}
