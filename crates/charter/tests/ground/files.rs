//! Files that offices bring.

use charter::seed::{Seed, load};
use kernel::{Error, Lang};

use crate::{SOURCES, by, conflict, first, on_both, read, refused, with_sources, write};

const BODY: &str = "[[bodies]]\ncode = \"prova\"\nkind = \"municipality\"\nname = \"Comune di Prova\"\n";
const OFFICE: &str = "[[offices]]\ncode = \"urp-prova\"\nbody = \"prova\"\nname = \"URP\"\n";

#[test]
fn a_file_that_cannot_be_read_names_the_line_and_what_is_expected() {
    for (text, words) in [
        ("[[bodies]]\ncode = \"a\"\nkind = \"city\"\nname = \"A\"", ["line 3", "`municipality`"]),
        ("[[services]]\ncode = \"a\"\noffice = \"b\"\nname = \"A\"\ncolour = \"red\"", ["line 5", "colour"]),
        ("[[services]]\ncode = \"a\"\noffice = \"b\"", ["line 1", "name"]),
        (
            "[[offices]]\ncode = \"a\"\nbody = \"b\"\nname = \"A\"\n[[offices.hours]]\nkind = \"counter\"\ndays = [\"monday\"]\nopens = \"25:00\"\ncloses = \"13:00\"",
            ["line 8", "25:00"],
        ),
        (
            "[[services]]\ncode = \"a\"\noffice = \"b\"\nname = \"A\"\nterm = { amount = 0, unit = \"months\" }",
            ["line 5", "a term of 0"],
        ),
        ("name = ", ["line 1", "TOML"]),
    ] {
        let error = Seed::parse(text).expect_err(text).to_string();
        for word in words {
            assert!(error.contains(word), "{word} is not in: {error}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_file_says_wrongly_is_refused_at_its_place_and_nothing_is_kept() {
    on_both(async |db| {
        let service = "[[services]]\ncode = \"a\"\noffice = \"urp-prova\"\nname = \"A\"\n";
        let charter = "[[charters]]\noffice = \"urp-prova\"\nyear = 2025\nstate = \"draft\"\ntitle = \"Carta\"\n";
        for (rest, place, key) in [
            ("[[offices]]\ncode = \"x\"\nbody = \"altrove\"\nname = \"X\"".to_owned(), "offices.x.body", "charter-seed-unknown"),
            (format!("{service}web = \"www.a.it\""), "services.a.web", "charter-web-form"),
            (format!("{service}[services.translations.en]\ncolour = \"red\""), "services.a.translations.en.colour", "charter-translation-strange"),
            (format!("{service}[services.translations.de]\nname = \"B\""), "services.a.translations.de", "charter-seed-language"),
            (format!("{service}contacts = [{{ kind = \"email\", value = \"a\" }}]"), "services.a.contacts", "charter-contact-form"),
            (format!("{charter}[[charters.services]]\nservice = \"z\""), "charters.urp-prova/2025.service", "charter-seed-unknown"),
            (
                format!("{charter}[[charters.standards]]\nkey = \"k\"\ndimension = \"equity\"\nsub_dimension = \"costs\"\nindicator = \"I\""),
                "charters.urp-prova/2025.standards.k.sub_dimension",
                "charter-sub-dimension-of-another",
            ),
            (format!("{charter}copy_of = 2020"), "charters.urp-prova/2025.copy_of", "charter-seed-unknown"),
        ] {
            let seed = Seed::parse(&format!("{BODY}{OFFICE}{rest}")).unwrap_or_else(|error| panic!("{error}"));
            let error = refused(&db, move |tx| load(tx, &by(), &seed)).await;
            assert_eq!(first(&error), (place.to_owned(), key.to_owned()));
        }
        let body = db.read(|tx| charter::body(tx, "prova", Lang::It)).await;
        assert!(matches!(body, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_again_changes_what_is_known_and_never_what_was_approved() {
    with_sources(async |db| {
        let seed = Seed::parse(SOURCES[1]).unwrap();
        let again = seed.clone();
        let error = refused(&db, move |tx| load(tx, &by(), &again)).await;
        assert_eq!(conflict(&error), "charter-seed-frozen");
        let facets = read(&db, charter::facets).await;
        let mut sheets = seed;
        sheets.charters.clear();
        sheets.services[0].name = "URP risponde sempre".to_owned();
        let before = read(&db, |tx| charter::service(tx, "urp-risponde", Lang::It)).await;
        let loaded = write(&db, move |tx| load(tx, &by(), &sheets)).await;
        assert_eq!(loaded.services["urp-risponde"], before.id);
        let after = read(&db, |tx| charter::service(tx, "urp-risponde", Lang::It)).await;
        assert_eq!(after.name, "URP risponde sempre");
        let page = read(&db, |tx| charter::office_page(tx, "urp-casale", Lang::En)).await;
        assert_eq!((page.counters.len(), page.contacts.len(), page.hours.len()), (1, 6, 12));
        assert_eq!(read(&db, charter::facets).await, facets);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_of_the_year_is_replaced_by_the_files() {
    with_sources(async |db| {
        let mut seed = Seed::parse(SOURCES[4]).unwrap();
        seed.charters.remove(0);
        let loaded = write(&db, move |tx| load(tx, &by(), &seed)).await;
        let id = loaded.charters["politiche-casa-genova/2024"];
        let book = read(&db, move |tx| charter::charter_book(tx, id, Lang::It)).await;
        assert_eq!((book.charter.version, book.standards.len()), (1, 10));
    })
    .await;
}
