//! Imports: what an office has in its hands becomes figures, all of it or nothing, once, and can be taken back.

mod broken;
mod mailbox;
mod own_business;
mod sheets;

use std::time::Duration;

use charter::seed::{self, Seed};
use kernel::OfficeId;
use kernel::history::Actor;
use kernel::permit::Role;
use results::Figure;
use testkit::{Answer, Browser, Engine, TestApp};

use crate::town::TOWN;

struct Town {
    app: TestApp,
    casa: OfficeId,
}

impl Town {
    async fn start(engine: Engine) -> Self {
        let app = TestApp::start(engine, app::rooms()).await;
        let loaded = app.db().write(|tx| seed::load(tx, &Actor::system(), &Seed::parse(TOWN).unwrap())).await.unwrap();
        Self { casa: loaded.offices["casa"], app }
    }

    async fn head(&self) -> Browser {
        self.app.sign_in(Role::Head, Some(self.casa)).await
    }

    async fn figure(&self, key: &'static str) -> Figure {
        let (office, today) = (self.casa, self.app.clock.today());
        let computed = self.app.db().read(move |tx| results::computed(tx, office, 2025, today, kernel::Lang::It));
        computed.await.unwrap().rows.into_iter().find(|row| row.key == key).unwrap().figure
    }

    /// Met and total of the standard of three days.
    async fn three_days(&self) -> (i64, i64) {
        let figure = self.figure("tre-giorni").await;
        (figure.met, figure.total)
    }

    async fn rows(&self) -> i64 {
        let count = self.app.db().read(|tx| tx.one("SELECT COUNT(*) FROM ledger", &[], |row| row.next()));
        count.await.unwrap()
    }
}

/// Brings a file; the page to which that leads.
async fn bring(browser: &mut Browser, form: &str, name: &str, content: &[u8]) -> Answer {
    let fields = [
        ("office", "casa"),
        ("form", form),
        ("kind", "request"),
        ("service", ""),
        ("source", "Prova"),
        ("own", "casa@comune.example.it"),
    ];
    browser.upload("/staff/imports", &fields, &[("file", name, content)]).await
}

/// Waits until work in the background is over, and shows the page.
pub(crate) async fn settled(browser: &mut Browser, href: &str) -> String {
    for _ in 0..600 {
        let page = browser.get(href).await.ok();
        if !page.contains("import-progress") {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("work on an import does not end");
}

/// Brings a file that is understood, and confirms it; its address.
async fn count(browser: &mut Browser, form: &str, name: &str, content: &[u8]) -> String {
    let href = bring(browser, form, name, content).await.location();
    settled(browser, &href).await;
    assert_eq!(browser.post(&format!("{href}/count"), &[]).await.location(), href);
    let page = settled(browser, &href).await;
    assert!(page.contains("righe contate"), "{page}");
    href
}

const CSV: &str = "N. pratica;Data richiesta;Data risposta;Canale;Servizio;Escluso;Motivo\n\
    1;03/02/2025;05/02/2025;PEC;Assegnazione alloggi;no;\n\
    2;03/02/2025;10/02/2025;sportello;alloggi;no;\n\
    3;04/02/2025;20/02/2025;posta;ALLOGGI;no;\n\
    4;04/02/2025;;e-mail;alloggi;sì;inviata due volte\n\
    5;05/02/2025;06/02/2025;e-mail;Contributi all'affitto;no;\n";
