//! Letters that can be printed.

use serde_json::Value;

use crate::shop::Shop;

/// Stands where a character cannot be drawn by any font.
const STAND_IN: char = '□';

/// The field whose list holds one text in several languages, the wanted one first: that which can be drawn is printed.
const IN_ONE_OF: &str = "other";

/// The same data with every character drawable. PDF/UA-1 forbids missing glyphs (ISO 14289-1, 7.21.8), and one emoji
/// in a citizen's complaint must not cost the office its yearly report.
pub fn clean(shop: &Shop, data: &Value) -> Value {
    match data {
        Value::String(text) => Value::String(clean_text(shop, text)),
        Value::Array(items) => items.iter().map(|item| clean(shop, item)).collect(),
        Value::Object(fields) => {
            let cleaned = |(key, value): (&String, &Value)| match value {
                Value::Array(texts) if key == IN_ONE_OF => (key.clone(), clean(shop, one_of(shop, texts))),
                value => (key.clone(), clean(shop, value)),
            };
            Value::Object(fields.iter().map(cleaned).collect())
        }
        other => other.clone(),
    }
}

/// The first of the same text in several languages whose letters can all be drawn, else the last.
fn one_of<'t>(shop: &Shop, texts: &'t [Value]) -> &'t Value {
    texts.iter().find(|text| draws(shop, text)).or(texts.last()).unwrap_or(&Value::Null)
}

/// Whether every letter of the data can be drawn.
pub fn draws(shop: &Shop, data: &Value) -> bool {
    match data {
        Value::String(text) => text.chars().all(|character| steers(character) || shop.draws(character)),
        Value::Array(items) => items.iter().all(|item| draws(shop, item)),
        Value::Object(fields) => fields.values().all(|item| draws(shop, item)),
        _ => true,
    }
}

fn clean_text(shop: &Shop, text: &str) -> String {
    text.chars()
        .filter_map(|character| match character {
            // Byte order marks and variation selectors draw nothing and have no glyph of their own.
            '\u{feff}' | '\u{fe00}'..='\u{fe0f}' => None,
            _ if steers(character) => Some(character),
            control if control.is_control() => None,
            // PDF/UA-1 wants a public meaning for every letter.
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(STAND_IN),
            _ if shop.draws(character) => Some(character),
            _ => Some(STAND_IN),
        })
        .collect()
}

/// Line ends, soft hyphens, joiners and direction marks steer the line and are never drawn.
fn steers(character: char) -> bool {
    matches!(
        character,
        '\n' | '\t' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_no_font_draws_is_replaced_and_the_rest_is_kept() {
        let shop = Shop::open();
        assert_eq!(clean_text(&shop, "Città «è» – 97,39 %\nДім مكتب"), "Città «è» – 97,39 %\nДім مكتب");
        assert_eq!(clean_text(&shop, "bene 👍\u{fe0f}"), "bene □");
        assert_eq!(clean_text(&shop, "a\u{0}b\u{feff}c\r\n"), "abc\n");
    }

    #[test]
    fn of_a_text_in_several_languages_the_first_that_can_be_drawn_is_printed() {
        let texts = |first: &str| json!({ "other": [{ "lang": "zh", "paragraphs": [first] }, { "lang": "en", "paragraphs": ["Please book"] }] });
        let (inside, lang) = (Shop::open(), |shop: &Shop, text| clean(shop, &texts(text))["other"]["lang"].clone());
        assert_eq!(lang(&inside, "请预约"), "en");
        assert_eq!(lang(&inside, "Prenotare"), "zh");
        assert_eq!(clean(&inside, &json!({ "other": [] }))["other"], Value::Null);
        match inside.with_chinese() {
            Some(shop) => assert_eq!(lang(&shop, "请预约"), "zh"),
            None => eprintln!("this machine has no Chinese letters: checked that English stands in"),
        }
    }
}
