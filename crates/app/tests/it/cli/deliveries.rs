//! `sportello import` and `sportello report`.

use charter::seed::{self, Seed};
use kernel::history::Actor;
use testkit::Engine;

use super::{House, open};
use crate::town::TOWN;

const SHEET: &str = "data richiesta;data risposta;riferimento\n03/03/2025;05/03/2025;A/1\n04/03/2025;20/03/2025;A/2\n";
const IMPORT: [&str; 8] =
    ["import", "rows.csv", "--as", "deliveries", "--office", "casa", "--source", "Registro assegnazioni"];

async fn town() -> House {
    let house = House::new();
    house.done(&["user", "list"]);
    let town = Seed::parse(TOWN).unwrap();
    let db = open(&house.url("data/sportello.db")).await;
    db.write(move |tx| seed::load(tx, &Actor::system(), &town).map(|_| ())).await.unwrap();
    std::fs::write(house.path("rows.csv"), SHEET).unwrap();
    house
}

fn import<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&IMPORT[..], &["--service", "alloggi", "--year", "2025"], more].concat()
}

#[tokio::test]
async fn a_sheet_is_counted_once_and_stands_in_the_report() {
    let house = town().await;
    let tried = house.json(&import(&["--dry-run", "--json"]));
    assert_eq!((&tried["import"], &tried["summary"]["rows"]), (&serde_json::Value::Null, &2.into()));
    let counted = house.json(&import(&["--json"]));
    assert!(counted["import"].is_string(), "{counted}");
    let again = house.done(&import(&[]));
    assert!(again.contains("nothing was changed"), "{again}");
    let verified = house.json(&["verify", "--json"]);
    assert_eq!((&verified["rows"], &verified["pending"]), (&2.into(), &0.into()));
    house.done(&["report", "--office", "casa", "--year", "2025", "--format", "json", "-o", "report.json"]);
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(house.path("report.json")).unwrap()).unwrap();
    let standard = &report["results"]["standards"][0];
    assert_eq!((&standard["volume_met"], &standard["volume_total"]), (&1.into(), &2.into()), "{standard}");
    for form in ["html", "csv", "xlsx"] {
        let file = format!("report.{form}");
        house.done(&["report", "--office", "casa", "--year", "2025", "--format", form, "-o", &file]);
        assert!(house.path(&file).metadata().unwrap().len() > 100, "{form}");
    }
    let csv = house.done(&["report", "--office", "casa", "--year", "2025", "--format", "csv", "-o", "-"]);
    assert!(csv.contains("Risposta entro tre giorni"), "{csv}");
}

#[tokio::test]
async fn a_copy_to_postgresql_and_back_gives_the_same_report() {
    let (house, middle) = (town().await, Engine::Postgres.place().await);
    house.done(&import(&[]));
    house.done(&["copy", "--from", "sqlite:data/sportello.db", "--to", &middle.url]);
    house.done(&["copy", "--from", &middle.url, "--to", "sqlite:back.db"]);
    let report = |url: &str| {
        house.json(&["report", "--office", "casa", "--year", "2025", "--format", "json", "-o", "-", "--database", url])
    };
    let first = report("sqlite:data/sportello.db");
    assert_eq!(first["results"]["standards"][0]["volume_total"], 2);
    assert_eq!((&report(&middle.url), &report("sqlite:back.db")), (&first, &first));
}

#[tokio::test]
async fn one_wrong_row_keeps_all_out_and_is_named_by_row_and_column() {
    let house = town().await;
    std::fs::write(house.path("rows.csv"), SHEET.replace("20/03/2025", "32/03/2025")).unwrap();
    let words = house.refused(3, &import(&[]));
    assert!(words.contains("row 3, column B (data risposta)") && words.contains("32/03/2025"), "{words}");
    let done = house.run(&import(&["--json"]));
    let answer: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((done.code, &answer["error_total"], &answer["errors"][0]["row"]), (3, &1.into(), &3.into()));
    assert_eq!(house.json(&["verify", "--json"])["rows"], 0);
}

#[tokio::test]
async fn a_mailbox_is_paired_by_the_offices_own_addresses() {
    let house = town().await;
    let mail = "From x\nFrom: Ada <ada@example.org>\nTo: casa@comune.example.it\nSubject: Bando\nMessage-ID: <1@a>\n\
                Date: Mon, 3 Mar 2025 10:00:00 +0100\n\nSalve\n\n\
                From x\nFrom: casa@comune.example.it\nTo: ada@example.org\nSubject: Re: Bando\nMessage-ID: <2@a>\n\
                In-Reply-To: <1@a>\nDate: Wed, 5 Mar 2025 10:00:00 +0100\n\nBuongiorno\n";
    std::fs::write(house.path("casella.mbox"), mail).unwrap();
    let args = ["import", "casella.mbox", "--as", "mailbox", "--office", "casa", "--service", "alloggi"];
    let done = house.json(&[&args[..], &["--source", "Casella dell'ufficio", "--json"]].concat());
    assert_eq!((&done["messages"]["requests"], &done["messages"]["answered"]), (&1.into(), &1.into()), "{done}");
}

#[tokio::test]
async fn what_is_not_there_is_named() {
    let house = town().await;
    for (args, words) in [
        (["import", "no.csv", "--as", "deliveries", "--office", "casa", "--source", "x"], "no.csv"),
        (["import", "rows.csv", "--as", "deliveries", "--office", "mare", "--source", "x"], "mare"),
        (["import", "rows.csv", "--as", "deliveries", "--office", "casa", "--source", " "], "source"),
    ] {
        let said = house.refused(3, &args);
        assert!(said.contains(words), "{said}");
    }
    let report = ["report", "--office", "casa", "--year", "1999", "--format", "json", "-o", "-"];
    assert!(house.refused(3, &report).contains("1999"));
}

#[test]
fn the_api_is_described() {
    let document = House::new().json(&["openapi"]);
    assert!(document["paths"]["/api/v1/results"].is_object(), "{document}");
}
