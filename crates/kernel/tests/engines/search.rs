//! What people look for is found, whichever engine looks, and in the same order.

use kernel::i18n::Lang;
use kernel::ledger::Ref;
use kernel::search::{self, Document, Hit};

use crate::support::{BOTH, Place};

fn document(number: usize, (title, summary, text): (&str, &str, &str)) -> Document {
    Document {
        subject: Ref::new("service", number),
        lang: Lang::It,
        title: title.into(),
        summary: summary.into(),
        text: text.into(),
        href: format!("/services/{number}"),
        office: None,
    }
}

const CORPUS: &[(&str, &str, &str)] = &[
    ("Cambio di residenza", "Chi cambia casa lo dichiara", "Entro venti giorni dal trasloco, anche online."),
    ("Carta d'identità elettronica", "Il documento di chi ha la residenza nel Comune", "Si prenota allo sportello."),
    ("Attestazione di idoneità alloggiativa", "Per il ricongiungimento familiare", "Serve la planimetria della casa."),
    (
        "Certificati anagrafici",
        "Residenza, stato di famiglia, nascita",
        "Anche dal totem. La residenza si certifica subito.",
    ),
    ("Casa popolare", "Domanda di alloggio di edilizia residenziale pubblica", "Il bando esce ogni due anni."),
    ("Ricongiungimento familiare", "Nulla osta per i familiari", "Serve l'attestazione di idoneità dell'alloggio."),
    ("Città universitaria", "Perché studiare qui", "Università e caffè; tasse e borse di studio per studenti."),
    ("Cassa comunale", "Dove si paga", "Pagamenti con pagoPA."),
];

async fn corpus(place: &Place) {
    let written = place
        .db
        .write(|tx| CORPUS.iter().enumerate().try_for_each(|(number, text)| search::put(tx, &document(number, *text))));
    written.await.unwrap();
}

async fn find(place: &Place, lang: Lang, words: &str) -> Vec<String> {
    let words = words.to_owned();
    let (hits, total) = place.db.read(move |tx| search::find(tx, lang, &words, 50, 0)).await.unwrap();
    assert_eq!(hits.len() as u64, total);
    hits.into_iter().map(|hit| hit.title).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_are_found_in_their_forms_and_the_title_weighs_more() {
    let expected: &[(&str, &[&str])] = &[
        ("residenza", &["Cambio di residenza", "Certificati anagrafici", "Carta d'identità elettronica"]),
        ("residenze", &["Cambio di residenza", "Certificati anagrafici", "Carta d'identità elettronica"]),
        ("cambiare residenza", &["Cambio di residenza"]),
        ("attestazioni di idoneita", &["Attestazione di idoneità alloggiativa", "Ricongiungimento familiare"]),
        ("IDONEITÀ alloggio", &["Attestazione di idoneità alloggiativa", "Ricongiungimento familiare"]),
        ("casa", &["Casa popolare", "Cambio di residenza", "Attestazione di idoneità alloggiativa"]),
        ("citta", &["Città universitaria"]),
        ("perche\u{301} studiare", &["Città universitaria"]),
        ("caffe studenti", &["Città universitaria"]),
        ("l'alloggio dell'edilizia", &["Casa popolare"]),
        ("nulla che ci sia", &[]),
        ("di per la", &[]),
        ("", &[]),
    ];
    for engine in BOTH {
        let place = engine.place().await;
        corpus(&place).await;
        for (words, titles) in expected {
            assert_eq!(find(&place, Lang::It, words).await, *titles, "{engine:?}: {words}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_word_that_is_only_begun_finds_what_it_begins() {
    for engine in BOTH {
        let place = engine.place().await;
        corpus(&place).await;
        let word = "ricongiungimento";
        for length in 3..=word.len() {
            let found = find(&place, Lang::It, &word[..length]).await;
            assert_eq!(found[0], "Ricongiungimento familiare", "{engine:?}: {}", &word[..length]);
        }
        assert_eq!(find(&place, Lang::It, "attestaz").await.len(), 2);
        assert_eq!(find(&place, Lang::It, "idoneità attestaz").await.len(), 2);
        assert!(find(&place, Lang::It, "attestaz idoneità").await.is_empty(), "only the last word may be begun");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signs_of_the_engines_own_languages_mean_nothing() {
    let signs = [
        "\"",
        "'",
        "''",
        "*",
        "residenza*",
        "\"residenza\"",
        "residenza' OR '1'='1",
        "residenza AND",
        "NOT residenza",
        "residenza NEAR/2 casa",
        "(",
        ")",
        "residenza)",
        "{stems}: residenza",
        "stems:residenza",
        "residenza:*",
        "!residenza",
        "residenza & !casa",
        "residenza <-> casa",
        "%",
        "_",
        "\\",
        "residenza\\",
        "residenza\0",
        "^residenza",
        "-residenza",
        "residenza; DROP TABLE search_entries; --",
        "🏠",
        "\u{202e}residenza",
    ];
    for engine in BOTH {
        let place = engine.place().await;
        corpus(&place).await;
        for words in signs {
            let found = find(&place, Lang::It, words).await;
            assert!(found.len() <= 3, "{engine:?}: {words}: {found:?}");
        }
        let long = "parola ".repeat(5_000) + &"x".repeat(100_000);
        assert!(find(&place, Lang::It, &long).await.is_empty());
        assert_eq!(find(&place, Lang::It, "residenza").await.len(), 3);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn giant_words_and_giant_texts_are_taken() {
    for engine in BOTH {
        let place = engine.place().await;
        let text = "a1".repeat(5_000) + " " + &"procedimento amministrativo ".repeat(20_000);
        place.db.write(move |tx| search::put(tx, &document(1, ("Allegato", "Un testo lungo", &text)))).await.unwrap();
        assert_eq!(find(&place, Lang::It, "procedimenti").await, ["Allegato"], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_put_again_is_replaced_and_what_is_removed_is_gone() {
    for engine in BOTH {
        let place = engine.place().await;
        corpus(&place).await;
        let renamed = document(0, ("Trasferimento di dimora", "Chi si trasferisce", "Nuovo testo"));
        place.db.write(move |tx| search::put(tx, &renamed)).await.unwrap();
        assert_eq!(find(&place, Lang::It, "trasferimento").await, ["Trasferimento di dimora"]);
        assert!(!find(&place, Lang::It, "residenza").await.contains(&"Cambio di residenza".to_owned()));
        place.db.write(|tx| search::remove(tx, &Ref::new("service", 0))).await.unwrap();
        assert!(find(&place, Lang::It, "trasferimento").await.is_empty(), "{engine:?}");
        assert_eq!(find(&place, Lang::It, "casa").await.len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_language_finds_its_own_and_nobody_an_offices_own() {
    for engine in BOTH {
        let place = engine.place().await;
        let english =
            Document { lang: Lang::En, ..document(1, ("Housing certificates", "For families", "How to apply")) };
        let internal = Document { office: Some("a".into()), ..document(2, ("Residenza interna", "Nota", "Riservata")) };
        place
            .db
            .write(move |tx| {
                search::put(tx, &english)?;
                search::put(tx, &document(1, ("Attestazione alloggiativa", "Per famiglie", "Come si chiede")))?;
                search::put(tx, &internal)
            })
            .await
            .unwrap();
        assert_eq!(find(&place, Lang::En, "certificate applying").await, ["Housing certificates"], "{engine:?}");
        assert!(find(&place, Lang::It, "housing").await.is_empty());
        assert_eq!(find(&place, Lang::It, "attestazioni").await, ["Attestazione alloggiativa"]);
        assert!(find(&place, Lang::It, "residenza").await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_engines_give_the_same_hits_in_the_same_order_page_by_page() {
    let words =
        ["casa", "residenza", "familiare", "il documento", "s", "studenti", "anche", "idoneità casa", "domanda b", "c"];
    let mut found: Vec<Vec<Hit>> = Vec::new();
    for engine in BOTH {
        let place = engine.place().await;
        corpus(&place).await;
        let mut hits = Vec::new();
        for words in words {
            for offset in (0..8).step_by(2) {
                let page = place.db.read(move |tx| search::find(tx, Lang::It, words, 2, offset)).await.unwrap();
                hits.extend(page.0);
            }
        }
        found.push(hits);
    }
    assert!(found[0].len() > 20);
    assert_eq!(found[0], found[1]);
}
