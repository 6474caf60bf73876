//! Letters that can be printed.

use serde_json::Value;

use crate::shop::Shop;

/// Stands where a character cannot be drawn by any font.
const STAND_IN: char = '□';

/// The same data with every character drawable. PDF/UA-1 forbids missing glyphs (ISO 14289-1, 7.21.8), and one emoji
/// in a citizen's complaint must not cost the office its yearly report.
pub fn clean(shop: &Shop, data: &Value) -> Value {
    match data {
        Value::String(text) => Value::String(clean_text(shop, text)),
        Value::Array(items) => items.iter().map(|item| clean(shop, item)).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(key, value)| (key.clone(), clean(shop, value))).collect())
        }
        other => other.clone(),
    }
}

fn clean_text(shop: &Shop, text: &str) -> String {
    text.chars()
        .filter_map(|character| match character {
            // Byte order marks and variation selectors draw nothing and have no glyph of their own.
            '\u{feff}' | '\u{fe00}'..='\u{fe0f}' => None,
            // Line ends, soft hyphens, joiners and direction marks steer the line and are never drawn.
            '\n' | '\t' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                Some(character)
            }
            control if control.is_control() => None,
            // PDF/UA-1 wants a public meaning for every letter.
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(STAND_IN),
            _ if shop.draws(character) => Some(character),
            _ => Some(STAND_IN),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_draws_is_replaced_and_the_rest_is_kept() {
        let shop = Shop::open();
        assert_eq!(clean_text(&shop, "Città «è» – 97,39 %\nДім مكتب"), "Città «è» – 97,39 %\nДім مكتب");
        assert_eq!(clean_text(&shop, "bene 👍\u{fe0f}"), "bene □");
        assert_eq!(clean_text(&shop, "a\u{0}b\u{feff}c\r\n"), "abc\n");
    }
}
