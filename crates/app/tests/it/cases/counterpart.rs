//! A town with a procedure in force, citizens who apply in it, and its office, which answers as if by hand.

use std::ops::Deref;

use cases::case::What;
use cases::{CaseId, CaseLink, Move, Opened, Post};
use kernel::history::Actor;
use kernel::params;
use kernel::permit::Scope;
use testkit::{Browser, Engine};

use super::town::Town;

pub(super) const PDF: &[u8] = b"%PDF-1.7 un documento";
/// Where the steps of the procedure are.
pub(super) const APPLY: &str = "/apply/idoneita";

/// The town, as citizens meet it: its procedure asks more of them.
pub(super) struct Counterpart(Town);

impl Deref for Counterpart {
    type Target = Town;

    fn deref(&self) -> &Town {
        &self.0
    }
}

impl Counterpart {
    pub(super) async fn start(engine: Engine) -> Self {
        let town = Town::with(engine, |definition| {
            *definition = serde_json::from_str(include_str!("citizen.json")).unwrap();
        });
        Self(town.await)
    }

    /// A browser that has filled in everything up to the documents, as the owner of a home.
    pub(super) async fn filled(&self, lang: &str, email: &str) -> Browser {
        let mut browser = self.app.visitor().speaking(lang);
        browser.post(APPLY, &[]).await.location();
        let home =
            [("a_purpose", "work"), ("a_home_address", "Via Mameli 10"), ("a_area", "62,5"), ("a_title", "owner")];
        browser.post(&format!("{APPLY}/details/1"), &home).await.location();
        let person = [("name", "Amina Diallo"), ("born_on", "1/5/1980"), ("email", email), ("who", "me")];
        browser.post(&format!("{APPLY}/details/2"), &[]).await;
        browser.post(&format!("{APPLY}/applicant"), &person).await.location();
        browser
    }

    /// The address of a new case, with a mail address that its owner has confirmed.
    pub(super) async fn applied(&self, lang: &str, email: &str) -> String {
        let page = self.unconfirmed(lang, email).await;
        if !email.is_empty() {
            let code = self.case(&page).await.case.code;
            let done = self.app.visitor().post(&self.mailed(email).await, &[("code", &code)]).await;
            assert_eq!(done.location(), page);
        }
        page
    }

    /// The address of a new case; nobody has read the mail yet.
    pub(super) async fn unconfirmed(&self, lang: &str, email: &str) -> String {
        let mut browser = self.filled(lang, email).await;
        let receipt = browser.post(&format!("{APPLY}/review"), &[]).await.location();
        receipt.strip_suffix("/receipt").unwrap().to_owned()
    }

    /// The page to which the last mail to an address leads that asks for its confirmation.
    pub(super) async fn mailed(&self, email: &str) -> String {
        let mails = self.app.outbox().await;
        let asks = |mail: &&kernel::outbox::Notice| mail.recipient == email && mail.body.contains("/addresses/");
        let mail = mails.iter().find(asks).expect("a mail that asks for the confirmation");
        let path = mail.body.split("http://sportello.test").nth(1).unwrap().split_whitespace().next().unwrap();
        path.to_owned()
    }

    /// The case of an address.
    pub(super) async fn case(&self, page: &str) -> Opened {
        let link: CaseLink = page.rsplit('/').next().unwrap().parse().unwrap();
        let done = self.app.db().read(move |tx| {
            let sql = "SELECT id FROM cases WHERE link = $1 ORDER BY id";
            let id: CaseId = tx.one(sql, params![link], |row| row.next())?;
            cases::open(tx, id, &Scope::All)
        });
        done.await.unwrap()
    }

    /// Lets the office do something.
    pub(super) async fn does(&self, page: &str, what: What, text: &'static str) -> Opened {
        let (opened, app) = (self.case(page).await, self.app.app.clone());
        let done = self.app.db().write(move |tx| {
            let (seen, on) = (opened.case.revision, tx.clock().today());
            let step = Move { seen, what: what.clone(), on, text, public: true };
            cases::advance(tx, &Post::of(&app), &Actor::system(), opened.clone(), &step)
        });
        done.await.unwrap()
    }

    /// How many rows a table has.
    pub(super) async fn count(&self, table: &'static str) -> i64 {
        let sql = format!("SELECT COUNT(*) FROM {table}");
        self.app.db().read(move |tx| tx.one(&sql, &[], |row| row.next())).await.unwrap()
    }
}
