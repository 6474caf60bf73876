//! The plain page: axum and askama, rendering a page of a size from memory. A program of its own, as ours is.

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use tower_http::compression::CompressionLayer;

/// A page as ours are made: headings, paragraphs, a list of facts.
#[derive(Template)]
#[template(
    ext = "html",
    source = "<!doctype html>
<html lang=\"it\"><head><meta charset=\"utf-8\"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>
{% for fact in facts -%}
<section id=\"fact-{{ fact.number }}\" class=\"it-page-section mb-4\"><h2 class=\"h4\">{{ fact.name }}</h2>
{% if fact.is_due %}<p class=\"chip\">{{ fact.due }}</p>{% else %}<p>{{ fact.text }}</p>{% endif %}
<dl><dt>{{ fact.name }}</dt><dd>{{ fact.text }}</dd></dl></section>
{% endfor %}</main></body></html>"
)]
struct Page<'f> {
    title: &'f str,
    facts: &'f [Fact],
}

struct Fact {
    number: usize,
    name: String,
    text: String,
    due: String,
    is_due: bool,
}

fn fact(number: usize) -> Fact {
    Fact {
        number,
        name: format!("Che cosa serve ({number})"),
        text: format!("Chi presenta la domanda n. {number} allega un documento d'identità & la ricevuta del <bollo>."),
        due: format!("Entro {} giorni", number % 30 + 1),
        is_due: number.is_multiple_of(3),
    }
}

fn render(facts: &[Fact]) -> String {
    Page { title: "Attestazione di idoneità alloggiativa", facts }.render().unwrap_or_default()
}

/// Serves a page of at least so many bytes until the program is ended.
pub fn serve(listen: &str, bytes: usize) {
    let mut facts = Vec::new();
    while render(&facts).len() < bytes {
        facts.push(fact(facts.len()));
    }
    let facts: &'static [Fact] = facts.leak();
    let page = move || async move { shown(facts) };
    let router = Router::new()
        .route("/readyz", get(async || "ready\n"))
        .route("/page", get(page))
        .layer(CompressionLayer::new());
    crate::place::runtime().block_on(async {
        let listener = tokio::net::TcpListener::bind(listen).await.expect("the address");
        axum::serve(listener, router).await.expect("the server");
    });
}

fn shown(facts: &[Fact]) -> Response {
    match (Page { title: "Attestazione di idoneità alloggiativa", facts }).render() {
        Ok(page) => Html(page).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
