//! Documents of cases: what they are, who opened them, and that none carries a virus where a scanner looks.

use kernel::files::{Files, Scanner, ScannerConfig, sha256};
use kernel::history::{self, Action};
use kernel::permit::Role;
use protocol::Direction;
use testkit::{Engine, TestApp};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::town::Town;

const PDF: &[u8] = b"%PDF-1.7 una planimetria";

/// The signature by which scanners are tried; put together here, so that none takes this file for one.
fn eicar() -> Vec<u8> {
    let parts = [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-", "TEST-FILE!$H+H*"];
    parts.concat().into_bytes()
}

fn hrefs(page: &str, part: &str) -> Vec<String> {
    let found = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    found.filter(|href| href.contains(part)).map(str::to_owned).collect()
}

#[tokio::test]
async fn what_the_applicant_brings_is_registered_and_comes_back_as_it_was() {
    for engine in Engine::BOTH {
        let town = Town::start(engine).await;
        let case = town.filed().await.case;
        let acts = format!("/staff/cases/{}/acts", case.id);
        let add = format!("/staff/cases/{}/files", case.id);
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        let brought = [("code", "plan"), ("channel", "counter")];
        assert_eq!(operator.upload(&add, &brought, &[("documents", "pianta à.pdf", PDF)]).await.location(), acts);
        let own = [("code", ""), ("from_office", "on"), ("channel", "counter")];
        operator.upload(&add, &own, &[("documents", "nota.txt", b"Una nota")]).await.location();
        let page = operator.get(&acts).await.ok();
        assert!(page.contains("Planimetria · Del richiedente") && page.contains("Dell’ufficio"), "{page}");
        let id = case.id;
        let about = town.app.db().read(move |tx| protocol::about(tx, "case", &id.to_string())).await.unwrap();
        assert_eq!(about.len(), 2, "what the office writes for itself has no number");
        assert_eq!(about[1].entry.direction, Direction::Incoming);

        let file = hrefs(&page, "/documents/").remove(0);
        let answer = operator.get(&file).await;
        assert_eq!((answer.status, &answer.body[..]), (200, PDF));
        assert_eq!((answer.header("content-type"), answer.header("x-content-type-options")), ("application/pdf", "nosniff"));
        assert_eq!(answer.header("content-disposition"), "attachment; filename*=UTF-8''pianta%20%C3%A0.pdf");
        let read = town.app.db().read(move |tx| history::of(tx, &case.subject(), 100, 0)).await.unwrap().0;
        assert!(read.iter().any(|change| change.action == Action::Read), "who opened it is written down");

        let lies = operator.upload(&add, &brought, &[("documents", "foto.png", PDF)]).await;
        assert_eq!(lies.status, 422);
        assert!(lies.text().contains("foto.png: il contenuto"), "{}", lies.text());
        let mut taxes = town.app.sign_in(Role::Head, Some(town.elsewhere)).await;
        assert_eq!(taxes.get(&file).await.status, 404);
        assert_eq!(taxes.upload(&add, &brought, &[("documents", "a.pdf", PDF)]).await.status, 404);
    }
}

/// Speaks as `clamd` does: `zINSTREAM`, pieces behind their lengths, an empty one at the end.
async fn scan(mut line: TcpStream) -> std::io::Result<()> {
    let mut command = [0; 10];
    line.read_exact(&mut command).await?;
    assert_eq!(&command, b"zINSTREAM\0");
    let mut content = Vec::new();
    loop {
        let length = line.read_u32().await? as usize;
        if length == 0 {
            break;
        }
        let start = content.len();
        content.resize(start + length, 0);
        line.read_exact(&mut content[start..]).await?;
    }
    let found = content.windows(eicar().len()).any(|part| part == eicar());
    line.write_all(if found { b"stream: Eicar-Signature FOUND\0" } else { b"stream: OK\0" }).await
}

async fn clamd() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        while let Ok((line, _)) = listener.accept().await {
            tokio::spawn(scan(line));
        }
    });
    address
}

/// With a real `clamd` where the environment names one (`SPORTELLO_TEST_CLAMD=unix:/run/clamav/clamd.ctl`), else with one of the test's own.
#[tokio::test]
async fn a_file_with_a_virus_is_refused_in_words_and_not_kept() {
    let address = match std::env::var("SPORTELLO_TEST_CLAMD") {
        Ok(address) => address,
        Err(_) => clamd().await,
    };
    let scanner = Scanner::new(&ScannerConfig { clamd: Some(address) }).unwrap();
    let files = Files::default().scanned_by(scanner);
    let town = Town::of(TestApp::with_files(Engine::Sqlite, app::rooms(), files.clone()).await, |_| {}).await;
    let case = town.filed().await.case;
    let add = format!("/staff/cases/{}/files", case.id);
    let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
    let brought = [("code", "plan"), ("channel", "counter")];
    let refused = operator.upload(&add, &brought, &[("documents", "nota.txt", &eicar())]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("nota.txt: il file contiene un virus"), "{}", refused.text());
    assert!(files.get(&sha256(&eicar())).await.is_err(), "and is nowhere");
    let register = operator.upload("/staff/protocol/new", &[("direction", "incoming")], &[("documents", "nota.txt", &eicar())]).await;
    assert!(register.text().contains("il file contiene un virus"), "in every room");
    // Larger than a piece of the conversation.
    let mut long = PDF.to_vec();
    long.resize(200_000, b' ');
    operator.upload(&add, &brought, &[("documents", "pianta.pdf", &long)]).await.location();
}

#[tokio::test]
async fn what_no_scanner_could_look_at_is_not_taken() {
    let scanner = Scanner::new(&ScannerConfig { clamd: Some("unix:/nowhere/clamd.ctl".to_owned()) }).unwrap();
    let files = Files::default().scanned_by(scanner);
    let town = Town::of(TestApp::with_files(Engine::Sqlite, app::rooms(), files).await, |_| {}).await;
    let case = town.filed().await.case;
    let add = format!("/staff/cases/{}/files", case.id);
    let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
    let answer = operator.upload(&add, &[("channel", "counter")], &[("documents", "pianta.pdf", PDF)]).await;
    assert_eq!(answer.status, 503);
}
