//! Words compared as people mean them: without regard to case, accents, punctuation or spaces.

/// Lower case, without accents, every run of other signs than letters and digits a single space.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// As [`fold`], into a buffer that is used again.
fn fold_into(text: &str, folded: &mut String) {
    folded.clear();
    let mut gap = false;
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' => 'a',
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' => 'e',
            'ì' | 'í' | 'î' | 'ï' | 'ī' => 'i',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => 'o',
            'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
            'ç' | 'č' | 'ć' => 'c',
            'ñ' | 'ń' => 'n',
            'š' | 'ș' | 'ş' => 's',
            'ž' | 'ź' | 'ż' => 'z',
            // A letter and its accent written as two characters.
            '\u{300}'..='\u{36f}' => continue,
            'º' | 'ª' => ' ',
            other => other,
        };
        if plain.is_alphanumeric() {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.push(plain);
        } else {
            gap = true;
        }
    }
}

/// The known word nearest to a folded one, if it is near enough to be what was meant.
#[must_use]
pub fn nearest<'a>(folded: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// A word this long is no misspelling of anything here.
    const LONGEST: usize = 60;
    if folded.len() > LONGEST {
        return None;
    }
    let (word, distance) = known
        .into_iter()
        .map(|word| (word, strsim::osa_distance(folded, word)))
        .min_by_key(|(word, distance)| (*distance, word.len()))?;
    (distance <= 1 + word.chars().count() / 4 && distance < folded.chars().count()).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_as_meant() {
        assert_eq!(fold("  Modalità d'Inoltro: (PEC) "), "modalita d inoltro pec");
        assert_eq!(fold("N.\u{b0} pratica"), "n pratica");
        assert_eq!(fold("modalita\u{300}"), "modalita");
        assert_eq!(fold("—"), "");
    }

    #[test]
    fn the_nearest_word_is_suggested() {
        assert_eq!(nearest("emial", ["email", "sportello"]), Some("email"));
        assert_eq!(nearest("sportelo", ["email", "sportello"]), Some("sportello"));
        assert_eq!(nearest("piccione", ["email", "sportello"]), None);
    }
}
