//! Accounts: made, changed, shut, and never left without somebody who can do so.

use kernel::permit::{Held, Role};
use kernel::{PersonId, people};
use testkit::{Answer, Browser, Engine, PASSWORD, TestApp};

async fn start(engine: Engine) -> (TestApp, Browser) {
    let app = TestApp::start(engine, app::rooms()).await;
    let admin = app.sign_in(Role::Administrator, None).await;
    (app, admin)
}

const ADA: [(&str, &str); 4] =
    [("name", "Ada Bianchi"), ("email", "Ada@Example.it"), ("role", "operator"), ("office", "all")];

async fn make(admin: &mut Browser, first: &str) -> Answer {
    admin.post("/staff/people", &[&ADA[..], &[("first", first)]].concat()).await
}

async fn id_of(app: &TestApp, email: &'static str) -> PersonId {
    app.db().read(move |tx| people::by_email(tx, email)).await.unwrap().unwrap().id
}

async fn sign_in(app: &TestApp, email: &str, password: &str) -> (Browser, Answer) {
    let mut browser = app.visitor();
    let answer = browser.post("/staff/sign-in", &[("email", email), ("password", password)]).await;
    (browser, answer)
}

/// What stands in the first element of a class.
fn inside(page: &str, mark: &str) -> String {
    page.split(mark).nth(1).unwrap().split('<').next().unwrap().trim().to_owned()
}

#[tokio::test]
async fn a_one_time_password_is_shown_once_and_has_to_be_changed() {
    for engine in Engine::BOTH {
        let (app, mut admin) = start(engine).await;
        let page = make(&mut admin, "here").await;
        assert_eq!(page.header("cache-control"), "no-store");
        let password = inside(&page.ok(), "<dd><span class=\"code\">");
        assert_eq!(password.len(), 19, "{password}");
        let account = format!("/staff/people/{}", id_of(&app, "ada@example.it").await);
        assert!(!admin.get(&account).await.ok().contains(&password), "shown once");

        let (mut ada, answer) = sign_in(&app, "ada@example.it", &password).await;
        answer.location();
        assert_eq!(ada.get("/staff/desk").await.location(), "/staff/account", "first a password of one's own");
        let own = "la mia frase, solo mia";
        let fields = [("current", password.as_str()), ("password", own), ("again", own)];
        assert_eq!(ada.post("/staff/account/password", &fields).await.location(), "/staff/account");
        ada.get("/staff").await.ok();
    }
}

#[tokio::test]
async fn an_invitation_by_mail_opens_the_account_once() {
    for engine in Engine::BOTH {
        let (app, mut admin) = start(engine).await;
        let to = make(&mut admin, "mail").await.location();
        assert!(to.starts_with("/staff/people/"));
        let mail = app.outbox().await.into_iter().next().unwrap();
        assert_eq!(mail.recipient, "ada@example.it");
        let link =
            mail.body.split("http://sportello.test").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();

        let mut ada = app.visitor();
        assert!(ada.get(&link).await.ok().contains("Ada Bianchi"));
        let short = ada.post(&link, &[("password", "corta"), ("again", "corta")]).await;
        assert_eq!(short.status, 422);
        let own = "la mia frase, solo mia";
        assert_eq!(ada.post(&link, &[("password", own), ("again", own)]).await.location(), "/staff/sign-in");
        assert_eq!(sign_in(&app, "ada@example.it", own).await.1.location(), "/staff");
        assert_eq!(ada.get(&link).await.status, 410, "a link works once");
        assert_eq!(ada.post(&link, &[("password", "rubata, forse"), ("again", "rubata, forse")]).await.status, 410);
    }
}

#[tokio::test]
async fn an_invitation_ends_after_a_week_and_with_the_next_one() {
    let (app, mut admin) = start(Engine::Sqlite).await;
    make(&mut admin, "mail").await.location();
    let account = format!("/staff/people/{}", id_of(&app, "ada@example.it").await);
    app.clock.advance(60);
    admin.post(&format!("{account}/password"), &[("first", "mail")]).await.location();
    let mails = app.outbox().await;
    let link = |at: usize| {
        let body: &str = &mails[at].body;
        body.split("http://sportello.test").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
    };
    assert_eq!(app.visitor().get(&link(1)).await.status, 410, "a newer link takes its place");
    app.visitor().get(&link(0)).await.ok();
    app.clock.advance(7 * 24 * 3600);
    assert_eq!(app.visitor().get(&link(0)).await.status, 410);
}

#[tokio::test]
async fn a_form_with_faults_keeps_what_was_typed_and_says_what_is_wrong() {
    let (app, mut admin) = start(Engine::Sqlite).await;
    let page = admin
        .post(
            "/staff/people",
            &[("name", "Ada"), ("email", "niente"), ("role", "operator"), ("office", "all"), ("first", "here")],
        )
        .await;
    assert_eq!(page.status, 422);
    assert!(page.text().contains("value=\"niente\"") && page.text().contains("e-mail non è completo"));
    make(&mut admin, "here").await.ok();
    let twice = make(&mut admin, "here").await;
    assert_eq!(twice.status, 422);
    assert!(twice.text().contains("Esiste già un account con questo indirizzo e-mail."));
    let office: kernel::OfficeId = app.db().ids().make();
    let fields = [
        ("name", "B"),
        ("email", "b@example.it"),
        ("role", "administrator"),
        ("office", &office.to_string()),
        ("first", "here"),
    ];
    assert_eq!(admin.post("/staff/people", &fields).await.status, 422, "an administrator of one office");
}

#[tokio::test]
async fn the_last_administrator_is_neither_demoted_nor_shut_out() {
    for engine in Engine::BOTH {
        let app = TestApp::start(engine, app::rooms()).await;
        let (email, id) = app.person(Role::Administrator, None).await;
        let (mut admin, answer) = sign_in(&app, &email, PASSWORD).await;
        answer.location();
        let account = format!("/staff/people/{id}");
        let demote = [("role", "administrator"), ("office", "all")];
        admin.post(&format!("{account}/roles/removal"), &demote).await.location();
        assert!(admin.get(&account).await.ok().contains("ultima persona che può amministrare"));
        admin.post(&format!("{account}/deactivation"), &[]).await.location();
        assert!(admin.get(&account).await.ok().contains("Il proprio account non si può disattivare"));

        // With a second one the role can go; that one is then the last.
        let (other, second) = app.person(Role::Administrator, None).await;
        let (mut second_admin, answer) = sign_in(&app, &other, PASSWORD).await;
        answer.location();
        second_admin.post(&format!("{account}/roles/removal"), &demote).await.location();
        assert_eq!(admin.get("/staff/people").await.status, 403, "the role is gone at once");
        let last = second_admin.post(&format!("/staff/people/{second}/roles/removal"), &demote).await;
        last.location();
        let held = app.db().read(move |tx| people::roles(tx, second)).await.unwrap();
        assert_eq!(held, [Held { role: Role::Administrator, office: None }]);
    }
}

#[tokio::test]
async fn a_shut_account_is_signed_out_and_can_come_back() {
    for engine in Engine::BOTH {
        let (app, mut admin) = start(engine).await;
        let (email, id) = app.person(Role::Operator, None).await;
        let (mut browser, answer) = sign_in(&app, &email, PASSWORD).await;
        answer.location();
        admin.post(&format!("/staff/people/{id}/deactivation"), &[]).await.location();
        assert!(browser.get("/staff").await.location().starts_with("/staff/sign-in"));
        assert_eq!(sign_in(&app, &email, PASSWORD).await.1.status, 422);
        admin.post(&format!("/staff/people/{id}/reactivation"), &[]).await.location();
        assert_eq!(sign_in(&app, &email, PASSWORD).await.1.location(), "/staff");
    }
}

#[tokio::test]
async fn a_reset_ends_the_old_password_and_the_open_sessions() {
    let (app, mut admin) = start(Engine::Sqlite).await;
    let (email, id) = app.person(Role::Operator, None).await;
    let secret = people::new_secret([3; 20]);
    app.db().write(move |tx| people::set_second_factor(tx, id, &secret, 0)).await.unwrap();
    admin.post(&format!("/staff/people/{id}/second-factor/removal"), &[]).await.location();
    let (mut browser, answer) = sign_in(&app, &email, PASSWORD).await;
    assert_eq!(answer.location(), "/staff", "without the second factor the password opens the account");
    let page = admin.post(&format!("/staff/people/{id}/password"), &[("first", "here")]).await.ok();
    let password = inside(&page, "<dd><span class=\"code\">");
    assert!(browser.get("/staff").await.location().starts_with("/staff/sign-in"));
    assert_eq!(sign_in(&app, &email, PASSWORD).await.1.status, 422);
    assert_eq!(sign_in(&app, &email, &password).await.1.status, 303);
}

#[tokio::test]
async fn names_addresses_and_roles_are_changed_and_the_history_tells_it() {
    for engine in Engine::BOTH {
        let (app, mut admin) = start(engine).await;
        make(&mut admin, "here").await.ok();
        let id = id_of(&app, "ada@example.it").await;
        let account = format!("/staff/people/{id}");
        let changed = [("name", "Ada Verdi"), ("email", "ada.verdi@example.it")];
        admin.post(&account, &changed).await.location();
        admin.post(&format!("{account}/roles"), &[("role", "head"), ("office", "all")]).await.location();
        let again = admin.post(&format!("{account}/roles"), &[("role", "head"), ("office", "all")]).await;
        assert_eq!(again.status, 422, "held already");
        let page = admin.get(&account).await.ok();
        for told in ["Ada Verdi", "Ada Bianchi", "ada@example.it", "Responsabile d’ufficio", "password per un uso"] {
            assert!(page.contains(told), "{told} is not in the account’s history");
        }
        let history = admin.get("/staff/history?kind=person&action=changed").await.ok();
        assert!(history.contains("Ada Verdi") && !history.contains("<strong>Creazione</strong>"));
        let english = app.sign_in(Role::Administrator, None).await.speaking("en").get("/staff/history").await.ok();
        assert!(english.contains("Head of office") && english.contains("Changed"));
    }
}

#[tokio::test]
async fn people_are_found_by_name_and_address_page_by_page() {
    for engine in Engine::BOTH {
        let (app, mut admin) = start(engine).await;
        for _ in 0..30 {
            app.person(Role::Operator, None).await;
        }
        make(&mut admin, "here").await.ok();
        let first = admin.get("/staff/people").await.ok();
        assert!(first.contains("/staff/people?page=2") && first.contains("32 elementi"));
        admin.get("/staff/people?page=2").await.ok();
        let found = admin.get("/staff/people?q=bianchi").await.ok();
        assert!(found.contains("Ada Bianchi") && found.contains("1 elemento"));
        assert!(admin.get("/staff/people?q=nessuno%25").await.ok().contains("Nessuna persona trovata"));
    }
}
