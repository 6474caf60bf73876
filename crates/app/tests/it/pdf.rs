//! PDF: accessible where the typesetter is there; where it is not yet, the link says so and works by itself later.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use charter::seed::{self, Seed};
use kernel::history::Actor;
use kernel::permit::Role;
use lopdf::{Dictionary, Document, Object};
use testkit::{Engine, TestApp};
use web::press::{Limits, Press};

use crate::town::TOWN;

const REPORT: &str = "/offices/politiche-casa-genova/reports/2023/report.pdf";
const PDFS: [&str; 3] =
    [REPORT, "/offices/politiche-casa-genova/results/2023/table.pdf", "/offices/urp-casale/charter/2022.pdf"];

/// The typesetter as `make press` builds it.
pub(crate) const BUILT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../press/target/release/sportello-press");

async fn with_press(program: &Path) -> TestApp {
    let press = Press::new(Some(program.to_owned()), 1, Limits::default());
    TestApp::with_press(Engine::Sqlite, app::rooms(), press).await
}

/// Something that speaks as the typesetter does and sets nothing.
pub(crate) fn write_stand_in(path: &Path) {
    let script = r#"#!/bin/sh
PATH=/usr/bin:/bin
while length=$(head -c 4 | od -An -tu1 | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4 }') && [ "$length" ]; do
  head -c "$length" > /dev/null
  printf '\000\000\000\000\014%%PDF-1.7 ...'
done
"#;
    fs::write(path, script).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[tokio::test]
async fn a_link_to_a_pdf_says_that_it_is_being_prepared_and_works_by_itself_later() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("sportello-press");
    let app = with_press(&program).await;
    let town = Seed::parse(TOWN).unwrap();
    app.db().write(move |tx| seed::load(tx, &Actor::system(), &town).map(|_| ())).await.unwrap();
    let paths = ["charter/2025.pdf", "results/2025/table.pdf", "reports/2025/report.pdf"];
    let paths = paths.map(|path| format!("/offices/casa/{path}"));
    let mut head = app.sign_in(Role::Head, None).await;
    for path in &paths {
        let answer = head.get(path).await;
        assert_eq!(answer.status, 503, "{path}");
        assert!(answer.header("retry-after").parse::<u32>().is_ok(), "{path}: when to ask again");
        assert!(answer.header("content-type").starts_with("text/html"), "{path}: people read words");
        assert!(answer.text().contains("PDF in preparazione"), "{path}: {}", answer.text());
    }
    assert!(app.visitor().speaking("en").get(&paths[0]).await.text().contains("PDF being prepared"));
    write_stand_in(&program);
    for path in &paths {
        let answer = head.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        assert_eq!(
            (answer.header("content-type"), &answer.body[..]),
            ("application/pdf", &b"%PDF-1.7 ..."[..]),
            "{path}"
        );
    }
    // And it may go again: an update replaces it.
    fs::remove_file(&program).unwrap();
    assert_eq!(head.get(&paths[1]).await.status, 503);
}

#[tokio::test]
async fn every_pdf_is_tagged_titled_and_in_its_language() {
    if !Path::new(BUILT).is_file() {
        eprintln!("not tried: `make press` has not built the typesetter");
        return;
    }
    let app = with_press(Path::new(BUILT)).await;
    app::demo::load_once(&app.app).await.unwrap();
    for path in PDFS {
        for lang in ["it", "en"] {
            let answer = app.visitor().speaking(lang).get(path).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.text());
            let again = app.visitor().speaking(lang).get(path).await;
            assert!(answer.body == again.body, "{path}: the same document gives the same bytes");
            let tree = Tree::read(&answer.body);
            tree.must_be_accessible(path, lang);
            if path == REPORT {
                assert!(tree.count("Figure") >= 6, "{path}: a chart for each indicator over its months");
                assert!(tree.count("Table") >= 12, "{path}: each with its table");
            }
        }
    }
    // What is not public in pages is not public in PDF.
    let draft = REPORT.replace("2023", "2024");
    assert_eq!(app.visitor().get(&draft).await.status, 404);
    let mut head = app.sign_in(Role::Head, None).await;
    assert_eq!(Tree::read(&head.get(&draft).await.body).lang, "it");
}

/// What screen readers are given of a PDF.
pub(crate) struct Tree {
    lang: String,
    title: String,
    is_marked: bool,
    shows_title: bool,
    elements: Vec<Element>,
}

/// A structure element: its kind, the kinds around it from the outside in, and what it says of itself.
struct Element {
    kind: String,
    within: Vec<String>,
    alt: String,
    scope: Option<String>,
}

impl Tree {
    pub(crate) fn read(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).expect("a PDF");
        let catalog = document.catalog().expect("a catalog");
        let part = |name: &[u8]| dictionary(&document, catalog.get(name).expect("a part of the catalog"));
        let info = dictionary(&document, document.trailer.get(b"Info").expect("information about the document"));
        let is_true =
            |dictionary: &Dictionary, name: &[u8]| matches!(dictionary.get(name).and_then(Object::as_bool), Ok(true));
        let mut elements = Vec::new();
        let root = part(b"StructTreeRoot");
        let roles = root.get(b"RoleMap").map(|map| roles(dictionary(&document, map))).unwrap_or_default();
        walk(&document, &roles, root, &[], &mut elements);
        Self {
            lang: text(catalog.get(b"Lang").expect("a language")),
            title: text(info.get(b"Title").expect("a title")),
            is_marked: is_true(part(b"MarkInfo"), b"Marked"),
            shows_title: is_true(part(b"ViewerPreferences"), b"DisplayDocTitle"),
            elements,
        }
    }

    fn of<'t>(&'t self, kind: &'t str) -> impl Iterator<Item = &'t Element> {
        self.elements.iter().filter(move |element| element.kind == kind)
    }

    fn count(&self, kind: &str) -> usize {
        self.of(kind).count()
    }

    /// What PDF/UA-1 (ISO 14289-1) asks of tables, pictures, headings and the document as a whole.
    pub(crate) fn must_be_accessible(&self, path: &str, lang: &str) {
        assert!(self.is_marked && self.shows_title, "{path}: tagged, and shown by its title");
        assert_eq!(self.lang, lang, "{path}");
        assert!(!self.title.is_empty(), "{path}: a title");
        assert!(self.count("H1") > 0, "{path}: headings");
        let mut level = 0;
        for heading in self.elements.iter().filter_map(|element| element.kind.strip_prefix('H')?.parse::<usize>().ok())
        {
            assert!(heading <= level + 1, "{path}: a heading of level {heading} under one of level {level}");
            level = heading;
        }
        assert!(self.count("Table") > 0, "{path}: tables");
        for cell in self.elements.iter().filter(|element| ["TH", "TD"].contains(&element.kind.as_str())) {
            assert!(
                cell.within.iter().any(|kind| kind == "Table") && cell.within.iter().any(|kind| kind == "TR"),
                "{path}"
            );
        }
        assert!(self.of("TH").all(|head| head.scope.is_some()), "{path}: a head says of what it is the head");
        assert!(self.of("TH").any(|head| head.scope.as_deref() == Some("Row")), "{path}: rows have heads");
        for figure in self.of("Figure") {
            assert!(figure.alt.len() > 40, "{path}: a picture is told in words: {:?}", figure.alt);
        }
    }
}

fn dictionary<'d>(document: &'d Document, object: &'d Object) -> &'d Dictionary {
    document.dereference(object).expect("what is referred to").1.as_dict().expect("a dictionary")
}

fn text(object: &Object) -> String {
    lopdf::decode_text_string(object).expect("a text")
}

fn name(object: &Object) -> String {
    String::from_utf8_lossy(object.as_name().unwrap_or_default()).into_owned()
}

fn roles(map: &Dictionary) -> BTreeMap<String, String> {
    map.iter().map(|(from, to)| (String::from_utf8_lossy(from).into_owned(), name(to))).collect()
}

fn walk(
    document: &Document,
    roles: &BTreeMap<String, String>,
    parent: &Dictionary,
    within: &[String],
    elements: &mut Vec<Element>,
) {
    let Ok((_, kids)) = parent.get(b"K").and_then(|kids| document.dereference(kids)) else { return };
    let kids = kids.as_array().map_or_else(|_| vec![kids], |kids| kids.iter().collect());
    for kid in kids {
        // What is no dictionary is marked content; what has no kind is a link's or a form's own object.
        let Ok(kid) = document.dereference(kid).and_then(|(_, kid)| kid.as_dict()) else { continue };
        let Ok(kind) = kid.get(b"S").map(name) else { continue };
        let kind = roles.get(&kind).cloned().unwrap_or(kind);
        elements.push(Element {
            alt: kid.get(b"Alt").map(text).unwrap_or_default(),
            scope: scope(document, kid),
            within: within.to_vec(),
            kind: kind.clone(),
        });
        walk(document, roles, kid, &[within, &[kind]].concat(), elements);
    }
}

/// Of what a table's head is the head: a row or a column.
fn scope(document: &Document, element: &Dictionary) -> Option<String> {
    let (_, attributes) = document.dereference(element.get(b"A").ok()?).ok()?;
    let attributes = attributes.as_array().map_or_else(|_| vec![attributes], |list| list.iter().collect());
    attributes.into_iter().find_map(|one| dictionary(document, one).get(b"Scope").ok().map(name))
}
