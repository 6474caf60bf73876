//! Documents: kept under their hashes, opened by who may, added while the day is open.

use kernel::files::{Files, sha256};
use kernel::permit::Role;
use testkit::Engine;

use super::town::{Town, by_form, hrefs};

const PDF: &[u8] = b"%PDF-1.7 una domanda";

#[tokio::test]
async fn a_document_comes_back_as_it_was_registered() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let files: [(&str, &str, &[u8]); 2] =
            [("documents", "domanda à.pdf", PDF), ("documents", "nota.txt", b"Una nota")];
        let page = by_form(&mut operator, &files).await;
        let shown = operator.get(&page).await;
        assert!(shown.text().contains(&sha256(PDF)), "the hash stands in the register");
        let documents = hrefs(&shown, "/documents/");
        assert_eq!(documents.len(), 2);
        let file = operator.get(&documents[0]).await;
        assert_eq!((file.status, &file.body[..]), (200, PDF));
        assert_eq!(file.header("content-type"), "application/pdf");
        assert_eq!(file.header("content-disposition"), "attachment; filename*=UTF-8''domanda%20%C3%A0.pdf");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        let mut taxes = town.app.sign_in(Role::Operator, Some(town.taxes)).await;
        assert_eq!(taxes.get(&documents[0]).await.status, 404, "another office's documents do not exist");
        assert_eq!(town.app.visitor().get(&documents[0]).await.status, 303, "nobody's visitor signs in first");
    }
}

#[tokio::test]
async fn paper_is_scanned_on_its_day_and_not_later() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let mut operator = town.operator().await;
        let page = by_form(&mut operator, &[]).await;
        let add = format!("{page}/documents");
        let scan: [(&str, &str, &[u8]); 1] = [("documents", "scansione.pdf", PDF)];
        assert_eq!(operator.upload(&add, &[], &scan).await.location(), page);
        assert!(operator.get(&page).await.ok().contains("scansione.pdf"));
        let lies: [(&str, &str, &[u8]); 1] = [("documents", "foto.png", PDF)];
        operator.upload(&add, &[], &lies).await;
        assert!(operator.get(&page).await.ok().contains("foto.png: il contenuto"), "and says why it was refused");
        town.at("2026-10-06T07:30:00Z");
        // The session of yesterday is over.
        let mut operator = town.operator().await;
        assert_eq!(operator.upload(&add, &[], &scan).await.status, 409);
        assert_eq!(hrefs(&operator.get(&page).await, "/documents/").len(), 1);
    }
}

#[tokio::test]
async fn what_was_brought_belongs_to_who_brought_it() {
    let town = Town::start(Engine::Sqlite).await;
    let (mut one, mut other) = (town.operator().await, town.operator().await);
    let brought: [(&str, &str, &[u8]); 1] = [("documents", "domanda.pdf", PDF)];
    let refused = one.upload("/staff/protocol/new", &[("direction", "incoming")], &brought).await.text();
    let kept = refused.split("name=\"kept\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut fields = super::town::FORM.to_vec();
    fields.push(("kept", &kept));
    let page = other.upload("/staff/protocol/new", &fields, &[]).await.location();
    assert!(!other.get(&page).await.ok().contains("domanda.pdf"));
    // After a day nobody remembers it.
    town.at("2026-10-06T08:00:00Z");
    assert_eq!(town.app.db().write(protocol::forget).await.unwrap(), 1);
}

/// With a real server that speaks S3, where the environment names one (`SPORTELLO_TEST_S3=http://…/bucket`).
#[tokio::test]
async fn a_bucket_keeps_files_as_a_folder_does() {
    let Ok(address) = std::env::var("SPORTELLO_TEST_S3") else {
        eprintln!("not tried: SPORTELLO_TEST_S3 names no server");
        return;
    };
    let (endpoint, bucket) = address.rsplit_once('/').expect("an address with a bucket");
    let config = kernel::files::S3Config {
        bucket: Some(bucket.to_owned()),
        endpoint: Some(endpoint.to_owned()),
        region: None,
        access_key: Some("S3RVER".to_owned()),
        secret_key: Some("S3RVER".to_owned()),
    };
    let files = Files::in_bucket(&config).unwrap().unwrap();
    let name = files.put(PDF.into()).await.unwrap();
    assert_eq!((name.clone(), files.put(PDF.into()).await.unwrap()), (sha256(PDF), name.clone()));
    assert_eq!(files.get(&name).await.unwrap(), PDF);
    assert!(files.get(&sha256(b"altro")).await.is_err());
    let large: Vec<u8> = (0..9_000_000_u32).map(|n| u8::try_from(n % 251).unwrap()).collect();
    let name = files.put(large.clone().into()).await.unwrap();
    assert_eq!(files.get(&name).await.unwrap(), large);
}
