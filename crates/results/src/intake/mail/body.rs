//! A hash of what a message says, to find the same words sent twice. Quoted lines, signs, spaces and case do not count;
//! very short texts give no hash, because "grazie" is not the same question asked again.

use sha2::{Digest, Sha256};

/// Fewer letters than this say nothing of their own.
const FEWEST: usize = 16;

/// The hash in hexadecimal, if there are enough words.
pub(super) fn print(text: &str) -> Option<Box<str>> {
    let mut hasher = Sha256::new();
    let mut letters = 0;
    let mut buffer = String::with_capacity(text.len());
    for line in text.lines().filter(|line| !line.trim_start().starts_with('>')) {
        buffer.clear();
        buffer.extend(line.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase));
        letters += buffer.len();
        hasher.update(buffer.as_bytes());
    }
    (letters >= FEWEST).then(|| hex::encode(hasher.finalize()).into())
}

#[cfg(test)]
mod tests {
    use super::print;

    #[test]
    fn the_same_words_have_the_same_hash() {
        let first = print("Buongiorno,\nvorrei sapere a che punto è la mia domanda.");
        assert!(first.is_some());
        assert_eq!(first, print("BUONGIORNO vorrei   sapere\r\na che punto è la mia domanda\n> citazione\n"));
        assert_ne!(first, print("Buongiorno,\nvorrei sapere a che punto è la sua domanda."));
        assert_eq!(print("Grazie!"), None);
    }
}
