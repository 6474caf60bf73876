//! A mail address that somebody typed counts once its owner has read the mail and named the case: a slip of the pen gives no stranger the case.

use cases::case::What;
use kernel::permit::Role;
use testkit::Engine;

use super::counterpart::{APPLY, Counterpart};

const EMAIL: &str = "amina@example.it";

async fn mails(town: &Counterpart) -> Vec<kernel::outbox::Notice> {
    town.app.outbox().await
}

#[tokio::test]
async fn an_address_counts_once_its_owner_has_named_the_case_by_its_code() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let page = town.unconfirmed("en", EMAIL).await;
        let case = town.case(&page).await.case;
        let first = mails(&town).await;
        assert_eq!((first.len(), first[0].recipient.as_str()), (1, EMAIL));
        assert!(first[0].body.contains("Ufficio Relazioni con il Pubblico"), "who writes: {}", first[0].body);
        let name = town.case(&page).await.version.definition.name.it().to_owned();
        for secret in [&case.link.to_string(), &case.code, &case.number, "Amina", name.as_str(), "/cases/"] {
            let whole = format!("{} {}", first[0].subject, first[0].body);
            assert!(!whole.contains(secret), "a stranger may read it: {secret} in {whole}");
        }
        let mut visitor = town.app.visitor().speaking("en");
        let receipt = visitor.get(&format!("{page}/receipt")).await.ok();
        assert!(receipt.contains("A message was sent to the e-mail address to confirm it"), "{receipt}");
        let own = visitor.get(&page).await.ok();
        assert!(own.contains("The messages about the case wait") && own.contains(EMAIL), "{own}");
        town.does(&page, What::DocumentsRequested, "Serve l’atto").await;
        assert_eq!(mails(&town).await.len(), 1, "nothing more goes to an address that nobody has confirmed");

        let confirm = town.mailed(EMAIL).await;
        let asked = visitor.get(&confirm).await;
        assert_eq!(asked.header("cache-control"), "no-store");
        let asked = asked.ok();
        assert!(asked.contains(EMAIL) && asked.contains("name=\"code\""), "{asked}");
        for secret in [&case.link.to_string(), &case.code, &case.number, "Amina"] {
            assert!(!asked.contains(secret), "{secret}: {asked}");
        }
        assert_eq!(visitor.post(&confirm, &[]).await.status, 422);
        let wrong = visitor.post(&confirm, &[("code", "7K2M9QXA41")]).await;
        assert!(wrong.status == 422 && wrong.text().contains("There is no case with this code"), "{}", wrong.text());
        assert_eq!(mails(&town).await.len(), 1);
        let typed = format!("{} {}", &case.code[..5].to_lowercase(), &case.code[5..]);
        assert_eq!(visitor.post(&confirm, &[("code", &typed)]).await.location(), page);
        let told = mails(&town).await;
        assert!(told.len() == 2 && told[0].body.contains(&page) && told[0].body.contains("was filed"), "{told:?}");
        assert!(!visitor.get(&page).await.ok().contains("The messages about the case wait"));
        assert_eq!(visitor.get(&confirm).await.location(), "/cases", "once is enough, and it opens nothing");
        town.does(&page, What::DocumentsReceived, "").await;
        assert!(mails(&town).await[0].body.contains("The term runs again"));
        let other = format!("{}0", &confirm[..confirm.len() - 1]);
        let other = if other == confirm { format!("{}1", &confirm[..confirm.len() - 1]) } else { other };
        assert_eq!(visitor.get(&other).await.status, 404);
    }
}

#[tokio::test]
async fn an_address_is_mended_on_the_cases_page_three_messages_at_most() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let page = town.unconfirmed("en", "amima@example.it").await;
        let mend = format!("{page}/address/applicant");
        let first = town.mailed("amima@example.it").await;
        let mut visitor = town.app.visitor().speaking("en");
        let wrong = visitor.post(&mend, &[("email", "amina")]).await;
        assert!(wrong.status == 422 && wrong.text().contains("value=\"amina\""), "{}", wrong.text());
        assert!(wrong.text().contains("#field-email-applicant"), "{}", wrong.text());
        assert_eq!(visitor.post(&mend, &[("email", EMAIL)]).await.location(), page);
        assert_eq!(visitor.get(&first).await.status, 404, "the stranger's link ends");
        let history = "SELECT COUNT(*) FROM history WHERE after LIKE '%amina@%' OR before LIKE '%amima@%'";
        let named: i64 = town.app.db().read(move |tx| tx.one(history, &[], |row| row.next())).await.unwrap();
        assert_eq!(named, 0, "that it was changed, not which one it is");

        town.app.clock.advance(31 * 86_400);
        let second = town.mailed(EMAIL).await;
        assert_eq!(visitor.get(&second).await.location(), "/cases", "a link ends after thirty days");
        assert_eq!(visitor.post(&mend, &[("email", EMAIL)]).await.location(), page);
        let often = visitor.post(&mend, &[("email", "other@example.it")]).await;
        assert!(often.status == 422 && often.text().contains("already sent three times"), "{}", often.text());
        assert!(!visitor.get(&page).await.ok().contains(&mend), "there is no form any more");
        let code = town.case(&page).await.case.code;
        let third = town.mailed(EMAIL).await;
        assert_eq!(visitor.post(&third, &[("code", &code)]).await.location(), page);
        assert_eq!(visitor.post(&mend, &[("email", EMAIL)]).await.location(), page);
        assert_eq!(mails(&town).await.len(), 4, "three that ask, one that tells");
        assert_eq!(visitor.post(&format!("{page}/address/delegate"), &[("email", EMAIL)]).await.status, 404);
    }
}

#[tokio::test]
async fn one_address_for_two_is_confirmed_once_and_written_to_once() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let mut browser = town.filled("en", EMAIL).await;
        let person = [("name", "Amina Diallo"), ("email", EMAIL), ("who", "other")];
        let to = browser.post(&format!("{APPLY}/applicant"), &person).await.location();
        browser.post(&to, &[("name", "Omar Diallo"), ("email", EMAIL)]).await.location();
        let receipt = browser.post(&format!("{APPLY}/review"), &[]).await.location();
        let page = receipt.strip_suffix("/receipt").unwrap();
        assert_eq!(mails(&town).await.len(), 1);
        let code = town.case(page).await.case.code;
        browser.post(&town.mailed(EMAIL).await, &[("code", &code)]).await.location();
        assert!(!browser.get(page).await.ok().contains("The messages about the case wait"), "both count");
        town.does(page, What::DocumentsRequested, "Serve l’atto").await;
        assert_eq!(mails(&town).await.len(), 3);
    }
}

#[tokio::test]
async fn the_office_sees_that_messages_wait_and_writes_another_way() {
    for engine in Engine::BOTH {
        let town = Counterpart::start(engine).await;
        let page = town.unconfirmed("it", EMAIL).await;
        let case = town.case(&page).await.case;
        let mut operator = town.app.sign_in(Role::Operator, Some(town.urp)).await;
        let own = format!("/staff/cases/{}", case.id);
        assert!(operator.get(&own).await.ok().contains("Indirizzo e-mail non confermato"));
        operator.post(&town.mailed(EMAIL).await, &[("code", &case.code)]).await.location();
        assert!(!operator.get(&own).await.ok().contains("Indirizzo e-mail non confermato"));
    }
}
