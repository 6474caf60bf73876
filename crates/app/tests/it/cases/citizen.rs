//! From the sheet of a service to the receipt, and the case followed from then on; without a script, and nothing of what was filled in is lost.

use cases::case::{Outcome, Stands, What};
use jiff::civil::date;
use kernel::ledger::{self, Channel};
use kernel::params;
use testkit::Engine;

use super::counterpart::{APPLY, Counterpart, PDF};

#[tokio::test]
async fn a_citizen_applies_from_the_sheet_of_a_service_to_the_receipt() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let mut browser = town.app.visitor();
        let sheet = browser.get("/services/idoneita-alloggiativa").await.ok();
        assert!(
            sheet
                .contains("href=\"/apply/idoneita\" data-element=\"service-online-access\">Presenta la domanda online")
        );
        let start = browser.get(APPLY).await.ok();
        assert!(start.contains("25 giorni") && start.contains("30 giorni") && start.contains("Consenso di chi ospita"));
        let to = browser.post(APPLY, &[]).await.location();
        assert_eq!(to, "/apply/idoneita/details/1");
        assert!(!browser.get(&to).await.ok().contains("Chi ospita"), "what depends on an answer is asked after it");
        let wrong = browser.post(&to, &[("a_purpose", "work"), ("a_area", "sessanta"), ("a_title", "guest")]).await;
        assert_eq!(wrong.status, 422);
        for shown in ["href=\"#field-a_home_address\"", "href=\"#field-a_area\"", "value=\"sessanta\""] {
            assert!(wrong.text().contains(shown), "{shown}: {}", wrong.text());
        }
        let home =
            [("a_purpose", "work"), ("a_home_address", "Via Mameli 10"), ("a_area", "62,5"), ("a_title", "guest")];
        let to = browser.post(&to, &home).await.location();
        let second = browser.get(&to).await.ok();
        assert!(second.contains("Chi ospita") && second.contains("Ci sono animali"), "{second}");
        let guest = [("a_host", "Paolo Conti"), ("a_since", "1/3/2026"), ("a_animals", "on")];
        let to = browser.post(&to, &guest).await.location();
        assert_eq!(to, "/apply/idoneita/applicant");
        let wrong = browser.post(&to, &[("name", ""), ("fiscal_code", "RSSMRA85T10A562T"), ("email", "amina")]).await;
        for shown in ["#field-name", "#field-fiscal_code", "#field-email"] {
            assert!(wrong.status == 422 && wrong.text().contains(shown), "{shown}");
        }
        let person = [("name", "Amina Diallo"), ("born_on", "1/5/1980"), ("email", "amina@example.it"), ("who", "me")];
        let to = browser.post(&to, &person).await.location();
        let documents = browser.get(&to).await.ok();
        assert!(
            documents.contains("Consenso di chi ospita") && !documents.contains("Atto di proprietà"),
            "{documents}"
        );
        browser.upload(&format!("{to}?document=permit"), &[], &[("documents", "permesso.pdf", PDF)]).await.location();
        let lies = browser.upload(&format!("{to}?document=consent"), &[], &[("documents", "foto.png", PDF)]).await;
        assert_eq!(lies.status, 422);
        assert!(lies.text().contains("href=\"#file-consent\"") && lies.text().contains("foto.png: il contenuto"));
        assert!(lies.text().contains("permesso.pdf"), "nothing else is lost");
        let review = browser.get(&format!("{APPLY}/review")).await.ok();
        for shown in [
            "Paolo Conti",
            "1º marzo 2026",
            "62,5",
            "Amina Diallo",
            "permesso.pdf",
            "4 novembre 2026",
            "30 ottobre 2026",
        ] {
            assert!(review.contains(shown), "{shown}: {review}");
        }
        assert!(review.contains("Mancano questi documenti") && review.contains("10 anni"));
        let receipt = browser.post(&format!("{APPLY}/review"), &[]).await.location();
        let page = browser.get(&receipt).await;
        assert_eq!(page.header("cache-control"), "no-store");
        let page = page.ok();
        for shown in [
            "0000001/2026",
            "Amina Diallo",
            "Permesso di soggiorno",
            "Lucia Ferri",
            "4 novembre 2026",
            "Segretario generale",
            "Ricorso al TAR",
        ] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        let again = browser.post(&format!("{APPLY}/review"), &[]).await.location();
        assert_eq!(again, receipt, "a second press files nothing else");
        assert_eq!((town.count("cases").await, town.count("protocol_registrations").await), (1, 1));
        let opened = town.case(receipt.strip_suffix("/receipt").unwrap()).await;
        let id = opened.case.registration.unwrap();
        let (kept, row) = town
            .app
            .db()
            .read(move |tx| {
                let registration = protocol::registration(tx, id, &kernel::permit::Scope::All)?;
                let row = ledger::current(tx, &opened.case.subject())?;
                Ok((protocol::documents(tx, &registration)?, ledger::row(tx, row)?.entry))
            })
            .await
            .unwrap();
        assert_eq!(kept.iter().map(|one| one.document.name.as_str()).collect::<Vec<_>>(), ["permesso.pdf"]);
        assert_eq!((row.channel, row.due_legal), (Some(Channel::Online), Some(date(2026, 11, 4))));
        let mails = town.app.outbox().await;
        assert_eq!((mails.len(), mails[0].recipient.as_str()), (1, "amina@example.it"));
        assert!(!mails[0].body.contains("Amina"), "a stranger's mailbox learns no name");
        assert!(page.contains("chiede il codice scritto qui sopra"), "{page}");
    }
}

#[tokio::test]
async fn a_draft_survives_and_belongs_to_one_browser() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let mut browser = town.filled("it", "amina@example.it").await;
        town.app.clock.advance(20 * 3600);
        assert!(browser.get(&format!("{APPLY}/applicant")).await.ok().contains("value=\"Amina Diallo\""));
        assert_eq!(browser.post(APPLY, &[]).await.location(), format!("{APPLY}/review"), "it goes on where it was");
        let mut other = town.app.visitor();
        other.set_cookie("sportello_application", &"0".repeat(64));
        assert_eq!(other.get(&format!("{APPLY}/review")).await.location(), APPLY);
        browser
            .upload(&format!("{APPLY}/documents?document=deed"), &[], &[("documents", "atto.pdf", PDF)])
            .await
            .location();
        let page = browser.get(&format!("{APPLY}/documents")).await.ok();
        let file = page.split("/documents/").nth(1).and_then(|rest| rest.split('/').next()).unwrap().to_owned();
        assert!(other.post(&format!("{APPLY}/documents/{file}/removal"), &[]).await.location() == APPLY);
        assert!(browser.get(&format!("{APPLY}/documents")).await.ok().contains("atto.pdf"));
        browser.post(&format!("{APPLY}/documents/{file}/removal"), &[]).await.location();
        assert!(!browser.get(&format!("{APPLY}/documents")).await.ok().contains("atto.pdf"));
        let huge = axum::http::Request::post(format!("{APPLY}/documents?document=deed"))
            .header("content-type", "multipart/form-data; boundary=x")
            .header("content-length", 25 * 1024 * 1024)
            .header("sec-fetch-site", "same-origin");
        let refused = browser.send(huge, axum::body::Body::from("much")).await;
        assert!(refused.status == 422 && refused.text().contains("supera 20 MB"), "{}", refused.text());
        assert_eq!(browser.get("/apply/no-such").await.status, 404);
        browser.post(&format!("{APPLY}/removal"), &[]).await.location();
        assert_eq!(browser.get(&format!("{APPLY}/review")).await.location(), APPLY);
        let mut late = town.filled("it", "").await;
        town.app.clock.advance(24 * 3600 + 1);
        assert_eq!(late.get(&format!("{APPLY}/review")).await.location(), APPLY);
        assert_eq!(town.app.db().write(cases::sweep).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn somebody_acts_for_the_applicant_and_both_are_told() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let mut browser = town.filled("fr", "amina@example.it").await;
        let person = [("name", "Amina Diallo"), ("email", "amina@example.it"), ("who", "other")];
        let to = browser.post(&format!("{APPLY}/applicant"), &person).await.location();
        assert_eq!(to, format!("{APPLY}/delegate"));
        assert_eq!(browser.get(&format!("{APPLY}/review")).await.location(), to, "nobody is left out");
        browser.post(&to, &[("name", "Patronato di Casale"), ("email", "patronato@example.it")]).await.location();
        let receipt = browser.post(&format!("{APPLY}/review"), &[]).await.location();
        assert!(browser.get(&receipt).await.ok().contains("Patronato di Casale"));
        let mails = town.app.outbox().await;
        let mut to: Vec<&str> = mails.iter().map(|mail| mail.recipient.as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, ["amina@example.it", "patronato@example.it"]);
        assert!(mails.iter().all(|mail| mail.body.contains("Bonjour")), "{}", mails[0].body);
    }
}

#[tokio::test]
async fn a_case_is_found_by_its_code_and_guessing_ends() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let page = town.applied("it", "").await;
        let code = town.case(&page).await.case.code;
        let typed = format!(" {}-{} ", code[..5].to_lowercase(), &code[5..]);
        let mut visitor = town.app.visitor();
        assert_eq!(visitor.post("/cases", &[("code", &typed)]).await.location(), page);
        let own = visitor.get(&page).await.ok();
        assert!(own.contains("Verifica della domanda") && own.contains("0000001/2026"), "{own}");
        assert!(own.contains("30 giorni") && own.contains("4 novembre 2026"), "the day opens with its explanation");
        assert!(!own.contains("Amina") && !own.contains("Mameli"), "no more personal data than it takes");
        let stranger = format!("/cases/{}", kernel::ids::Uuid::from_u128(1));
        for path in [
            stranger.clone(),
            format!("{stranger}/receipt"),
            format!("{stranger}/answer"),
            format!("{stranger}/withdrawal"),
        ] {
            assert_eq!(visitor.get(&path).await.status, 404, "{path}");
        }
        for _ in 0..30 {
            assert!(visitor.post("/cases", &[("code", "0000000000")]).await.text().contains("nessuna pratica"));
        }
        assert!(visitor.post("/cases", &[("code", &code)]).await.text().contains("riprovare tra 15 minuti"));
        town.app.clock.advance(901);
        assert_eq!(visitor.post("/cases", &[("code", &code)]).await.location(), page);
    }
}

#[tokio::test]
async fn documents_that_were_asked_for_are_sent_and_the_term_runs_again() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let page = town.applied("en", "amina@example.it").await;
        let mut visitor = town.app.visitor().speaking("en");
        assert_eq!(visitor.get(&format!("{page}/answer")).await.location(), page, "nothing is asked yet");
        let due = town.case(&page).await.case.due_legal.unwrap();
        town.app.clock.advance(3 * 86_400);
        town.does(&page, What::DocumentsRequested, "Serve l’atto di proprietà").await;
        assert!(town.app.outbox().await[0].body.contains("asked for more documents"));
        let own = visitor.get(&page).await.ok();
        assert!(own.contains("Serve l’atto di proprietà") && own.contains("You can answer until"), "{own}");
        let answer = format!("{page}/answer");
        let seen =
            |html: &str| html.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let before = seen(&visitor.get(&answer).await.ok());
        assert_eq!(visitor.post(&answer, &[("seen", &before)]).await.status, 422, "an empty answer is none");
        let files = format!("{answer}/files");
        visitor.upload(&files, &[("document", "deed")], &[("documents", "atto.pdf", PDF)]).await.location();
        let lies = visitor.upload(&files, &[("document", "plan")], &[("documents", "foto.png", PDF)]).await;
        assert!(lies.status == 422 && lies.text().contains("#field-documents") && lies.text().contains("atto.pdf"));
        town.app.clock.advance(5 * 86_400);
        let fields = [("seen", before.as_str()), ("text", "Here it is")];
        assert_eq!(visitor.post(&answer, &fields).await.location(), page);
        let opened = town.case(&page).await;
        assert_eq!(opened.case.stands, Stands::UnderWay);
        assert!(opened.case.due_legal.unwrap() > due, "the days that it took are not the office's");
        assert!(town.app.outbox().await[0].body.contains("The term runs again"));
        let sql = "SELECT name FROM case_documents WHERE registration IS NOT NULL ORDER BY name";
        let names: Vec<String> = town.app.db().read(move |tx| tx.list(sql, params![], |row| row.next())).await.unwrap();
        assert_eq!(names, ["atto.pdf", "messaggio.txt"]);
        assert_eq!((town.count("protocol_registrations").await, town.count("case_brought").await), (2, 0));
        assert_eq!(visitor.post(&answer, &fields).await.location(), page, "it is sent once");
        assert_eq!(town.count("protocol_registrations").await, 2);
    }
}

#[tokio::test]
async fn observations_are_heard_before_a_refusal_and_the_outcome_is_told_with_its_remedies() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let page = town.applied("it", "amina@example.it").await;
        town.does(&page, What::RejectionNotice, "La superficie non basta").await;
        let mut visitor = town.app.visitor();
        assert!(visitor.get(&page).await.ok().contains("15 ottobre 2026"), "ten days");
        let answer = format!("{page}/answer");
        let fields = [("seen", "2"), ("text", "La superficie è di 62,5 metri")];
        assert_eq!(visitor.post(&answer, &fields).await.location(), page);
        assert!(visitor.get(&page).await.ok().contains("La superficie è di 62,5 metri"));
        town.does(&page, What::Passed { to: "inspection".into() }, "").await;
        town.does(&page, What::Passed { to: "decision".into() }, "").await;
        town.does(&page, What::Decided { outcome: Outcome::Refused }, "").await;
        let own = visitor.get(&page).await.ok();
        assert!(own.contains("La domanda è stata respinta.") && own.contains("Ricorso al TAR"), "{own}");
        assert!(!own.contains("/withdrawal"));
        assert_eq!(visitor.get(&format!("{page}/withdrawal")).await.location(), page);
    }
}

#[tokio::test]
async fn an_application_is_withdrawn_after_a_question_and_what_happened_meanwhile_comes_first() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let page = town.applied("it", "amina@example.it").await;
        let withdrawal = format!("{page}/withdrawal");
        let mut visitor = town.app.visitor();
        assert!(visitor.get(&withdrawal).await.ok().contains("Ritirare la domanda?"));
        town.does(&page, What::Passed { to: "inspection".into() }, "").await;
        visitor.post(&withdrawal, &[("seen", "1")]).await.location();
        assert!(visitor.get(&page).await.ok().contains("Nel frattempo nella pratica è successo qualcosa"));
        assert_eq!(visitor.post(&withdrawal, &[("seen", "2"), ("reason", "Ho cambiato casa")]).await.location(), page);
        let opened = town.case(&page).await;
        assert_eq!((opened.case.stands, opened.case.outcome), (Stands::Closed, Some(Outcome::Withdrawn)));
        assert!(visitor.get(&page).await.ok().contains("La domanda è stata ritirata."));
        let subject = opened.case.subject();
        let read = town.app.db().read(move |tx| {
            let row = ledger::current(tx, &subject)?;
            Ok(ledger::row(tx, row)?.entry)
        });
        assert_eq!(read.await.unwrap().outcome, ledger::Outcome::Withdrawn);
        assert_eq!(town.count("protocol_registrations").await, 2, "the withdrawal came in like everything else");
    }
}

/// The program notes each text that a language lacks, and the test fails on it at the end.
#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let town = Counterpart::start(Engine::Sqlite).await;
    for lang in kernel::Lang::ALL {
        let mut browser = town.filled(lang.code(), "amina@example.it").await;
        for path in ["", "/details/1", "/details/2", "/applicant", "/delegate", "/documents", "/review"] {
            let answer = browser.get(&format!("{APPLY}{path}")).await;
            assert!([200, 303].contains(&answer.status), "{path} in {lang:?}");
        }
        browser.upload(&format!("{APPLY}/documents?document=deed"), &[], &[("documents", "a.png", PDF)]).await;
        browser
            .post(
                &format!("{APPLY}/applicant"),
                &[("fiscal_code", "X"), ("phone", "1"), ("email", "x"), ("born_on", "2200-01-01")],
            )
            .await;
        let receipt = browser.post(&format!("{APPLY}/review"), &[]).await.location();
        let page = receipt.strip_suffix("/receipt").unwrap().to_owned();
        let steps = [
            (What::DocumentsRequested, "Serve l’atto"),
            (What::DocumentsReceived, ""),
            (What::RejectionNotice, "Non basta"),
            (What::Observations, ""),
            (What::Passed { to: "inspection".into() }, ""),
            (What::Passed { to: "decision".into() }, ""),
            (What::Decided { outcome: Outcome::Granted }, ""),
            (What::Passed { to: "delivery".into() }, ""),
            (What::Delivered, ""),
            (What::Reopened, ""),
            (What::Withdrawn, ""),
        ];
        for (what, text) in steps {
            town.does(&page, what, text).await;
            for path in ["", "/receipt", "/answer", "/withdrawal"] {
                let answer = browser.get(&format!("{page}{path}")).await;
                assert!([200, 303].contains(&answer.status), "{path} in {lang:?}");
            }
        }
        browser.get("/cases").await.ok();
        browser.post("/cases", &[("code", "0")]).await;
        assert!(browser.get(&page).await.ok().contains(&format!(
            "<html lang=\"{}\" dir=\"{}\"",
            lang.code(),
            lang.dir()
        )));
    }
}
