//! Signing in, and what protects it.

use axum::body::Body;
use axum::http::Request;
use kernel::people;
use kernel::permit::Role;
use testkit::{Browser, Engine, PASSWORD, TestApp};

async fn start(engine: Engine) -> TestApp {
    TestApp::start(engine, app::rooms()).await
}

async fn try_password(browser: &mut Browser, email: &str, password: &str) -> testkit::Answer {
    browser.post("/staff/sign-in", &[("email", email), ("password", password)]).await
}

#[tokio::test]
async fn whoever_signs_in_goes_on_to_the_page_that_was_asked_for() {
    for engine in Engine::BOTH {
        let app = start(engine).await;
        let (email, _) = app.person(Role::Administrator, None).await;
        let mut browser = app.visitor();
        let asked = browser.get("/staff/outbox").await.location();
        assert_eq!(asked, "/staff/sign-in?to=%2Fstaff%2Foutbox");
        let page = browser.get(&asked).await;
        let to = page.hidden("to").unwrap();
        let fields = [("email", email.as_str()), ("password", PASSWORD), ("to", to.as_str())];
        assert_eq!(browser.post("/staff/sign-in", &fields).await.location(), "/staff/outbox");
        browser.get("/staff/outbox").await.ok();
        assert_eq!(browser.post("/staff/sign-out", &[]).await.location(), "/");
        assert!(browser.get("/staff/outbox").await.location().starts_with("/staff/sign-in"));
    }
}

#[tokio::test]
async fn a_sign_in_never_leads_to_another_site() {
    let app = start(Engine::Sqlite).await;
    let (email, _) = app.person(Role::Operator, None).await;
    for to in [
        "https://evil.example/",
        "//evil.example/",
        "/staff//evil.example",
        "/staff\\evil.example",
        "javascript:alert(1)",
    ] {
        let fields = [("email", email.as_str()), ("password", PASSWORD), ("to", to)];
        assert_eq!(app.visitor().post("/staff/sign-in", &fields).await.location(), "/staff", "{to}");
    }
}

#[tokio::test]
async fn a_wrong_password_says_nothing_about_which_accounts_exist() {
    for engine in Engine::BOTH {
        let app = start(engine).await;
        let (email, _) = app.person(Role::Operator, None).await;
        let known = try_password(&mut app.visitor(), &email, "non è questa, davvero").await;
        let unknown = try_password(&mut app.visitor(), "nessuno@example.it", "non è questa, davvero").await;
        assert_eq!((known.status, unknown.status), (422, 422));
        assert_eq!(known.text().replace(&email, ""), unknown.text().replace("nessuno@example.it", ""));
        assert!(known.text().contains("Indirizzo o password non corretti."));
    }
}

#[tokio::test]
async fn after_five_failures_even_the_right_password_waits_a_quarter_of_an_hour() {
    for engine in Engine::BOTH {
        let app = start(engine).await;
        let (email, _) = app.person(Role::Operator, None).await;
        let mut browser = app.visitor();
        for _ in 0..5 {
            assert_eq!(try_password(&mut browser, &email, "non è questa, davvero").await.status, 422);
        }
        let refused = try_password(&mut browser, &email, PASSWORD).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("15 minuti"), "{}", refused.text());
        app.clock.advance(15 * 60 + 1);
        assert_eq!(try_password(&mut browser, &email, PASSWORD).await.location(), "/staff");
    }
}

#[tokio::test]
async fn each_code_of_the_second_factor_works_once() {
    for engine in Engine::BOTH {
        let app = start(engine).await;
        let (email, _) = app.person(Role::Operator, None).await;
        let mut own = app.visitor();
        try_password(&mut own, &email, PASSWORD).await.location();
        let secret = own.get("/staff/account/second-factor").await.hidden("secret").unwrap();
        let code = || people::code_at(&secret, app.clock.now()).unwrap();
        let wrong = own.post("/staff/account/second-factor", &[("secret", &secret), ("code", "000000")]).await;
        assert_eq!(wrong.status, 422, "a code that proves nothing turns nothing on");
        let set_up = code();
        let done = own.post("/staff/account/second-factor", &[("secret", &secret), ("code", &set_up)]).await;
        assert_eq!(done.location(), "/staff/account");

        let mut other = app.visitor();
        assert_eq!(try_password(&mut other, &email, PASSWORD).await.location(), "/staff/sign-in/code");
        assert!(other.get("/staff").await.location().starts_with("/staff/sign-in"), "half signed in is not signed in");
        other.get("/staff/sign-in/code").await.ok();
        let again = other.post("/staff/sign-in/code", &[("code", &set_up)]).await;
        assert_eq!(again.status, 422, "the code of the set-up is used");
        app.clock.advance(60);
        let fresh = code();
        assert_eq!(other.post("/staff/sign-in/code", &[("code", &fresh)]).await.location(), "/staff");
        other.get("/staff").await.ok();

        let mut third = app.visitor();
        try_password(&mut third, &email, PASSWORD).await.location();
        third.get("/staff/sign-in/code").await.ok();
        assert_eq!(third.post("/staff/sign-in/code", &[("code", &fresh)]).await.status, 422, "a code works once");
    }
}

#[tokio::test]
async fn codes_are_throttled_like_passwords() {
    let app = start(Engine::Sqlite).await;
    let (email, id) = app.person(Role::Operator, None).await;
    let secret = people::new_secret([9; 20]);
    let kept = secret.clone();
    app.db().write(move |tx| people::set_second_factor(tx, id, &kept, 0)).await.unwrap();
    let mut browser = app.visitor();
    try_password(&mut browser, &email, PASSWORD).await.location();
    browser.get("/staff/sign-in/code").await.ok();
    for _ in 0..5 {
        assert_eq!(browser.post("/staff/sign-in/code", &[("code", "123456")]).await.status, 422);
    }
    let right = people::code_at(&secret, app.clock.now()).unwrap();
    assert_eq!(browser.post("/staff/sign-in/code", &[("code", &right)]).await.status, 422);
}

#[tokio::test]
async fn a_new_password_ends_all_other_sessions() {
    for engine in Engine::BOTH {
        let app = start(engine).await;
        let (email, _) = app.person(Role::Operator, None).await;
        let (mut here, mut there) = (app.visitor(), app.visitor());
        try_password(&mut here, &email, PASSWORD).await.location();
        try_password(&mut there, &email, PASSWORD).await.location();
        let new = "tutta un’altra frase";
        let change = |current: &'static str, password: &'static str, again: &'static str| {
            [("current", current), ("password", password), ("again", again)]
        };
        let refused = [
            change("sbagliata, di sicuro", new, new),
            change(PASSWORD, "corta", "corta"),
            change(PASSWORD, new, "un’altra ancora"),
            change(PASSWORD, PASSWORD, PASSWORD),
        ];
        for fields in refused {
            assert_eq!(here.post("/staff/account/password", &fields).await.status, 422, "{fields:?}");
        }
        let done = here.post("/staff/account/password", &change(PASSWORD, new, new)).await;
        assert_eq!(done.location(), "/staff/account");
        here.get("/staff").await.ok();
        assert!(there.get("/staff").await.location().starts_with("/staff/sign-in"));
        assert_eq!(try_password(&mut app.visitor(), &email, PASSWORD).await.status, 422);
        assert_eq!(try_password(&mut app.visitor(), &email, new).await.location(), "/staff");
    }
}

#[tokio::test]
async fn one_can_sign_out_everywhere_else() {
    let app = start(Engine::Sqlite).await;
    let (email, _) = app.person(Role::Operator, None).await;
    let (mut here, mut there) = (app.visitor(), app.visitor());
    try_password(&mut here, &email, PASSWORD).await.location();
    try_password(&mut there, &email, PASSWORD).await.location();
    here.post("/staff/account/sessions/end", &[]).await.location();
    here.get("/staff").await.ok();
    assert!(there.get("/staff").await.location().starts_with("/staff/sign-in"));
}

#[tokio::test]
async fn a_session_ends_after_a_working_day_without_a_visit_and_after_a_week_in_any_case() {
    let app = start(Engine::Sqlite).await;
    let mut idle = app.sign_in(Role::Operator, None).await;
    app.clock.advance(9 * 3600 + 1);
    assert!(idle.get("/staff").await.location().starts_with("/staff/sign-in"));
    let mut busy = app.sign_in(Role::Operator, None).await;
    for _ in 0..20 {
        app.clock.advance(8 * 3600);
        busy.get("/staff").await.ok();
    }
    app.clock.advance(8 * 3600);
    assert!(busy.get("/staff").await.location().starts_with("/staff/sign-in"));
}

#[tokio::test]
async fn a_form_that_does_not_come_from_our_own_page_changes_nothing() {
    let app = start(Engine::Sqlite).await;
    let mut browser = app.sign_in(Role::Operator, None).await;
    let form = "application/x-www-form-urlencoded";
    let without = Request::post("/staff/account/sessions/end").header("content-type", form);
    assert_eq!(browser.send(without, Body::empty()).await.status, 403);
    let guessed = Request::post("/staff/account/sessions/end").header("content-type", form);
    assert_eq!(browser.send(guessed, Body::from("csrf=00000000000000000000000000000000")).await.status, 403);
    let page = browser.get("/staff/account").await;
    let csrf = page.hidden("csrf").unwrap();
    let foreign = Request::post("/staff/account/sessions/end")
        .header("content-type", form)
        .header("sec-fetch-site", "cross-site");
    let answer = browser.send(foreign, Body::from(format!("csrf={csrf}"))).await;
    assert_eq!(answer.status, 403, "even with the right field");
    assert!(answer.text().contains("cross-site"), "the page names its code");
}

#[tokio::test]
async fn the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    let app = start(Engine::Sqlite).await;
    let (email, _) = app.person(Role::Operator, None).await;
    let answer = try_password(&mut app.visitor(), &email, PASSWORD).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("sportello_session="), "{cookie}");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
}

#[tokio::test]
async fn every_page_carries_the_security_headers() {
    let app = start(Engine::Sqlite).await;
    let mut staff = app.sign_in(Role::Administrator, None).await;
    let fixed = app.app.routes().iter().filter(|route| route.method == "GET" && !route.path.contains('{'));
    let paths: Vec<&str> = fixed.map(|route| route.path).chain(["/not/there", "/healthz"]).collect();
    for path in paths {
        let answer = staff.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        let html = if answer.header("content-type").starts_with("text/html") { answer.text() } else { String::new() };
        for inline in ["<style", " style=\"", "javascript:", " onclick=", " onload=", " onsubmit="] {
            assert!(!html.contains(inline), "{path} has {inline}");
        }
    }
}
