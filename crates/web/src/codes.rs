//! Codes that people say, write down and type.

use kernel::ids::Uuid;

/// A code that can be said on the telephone: ten letters and digits that are not taken for each other, drawn from 50 random bits.
#[must_use]
pub fn code(random: Uuid) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bits = random.as_u128();
    (0..10).map(|place| char::from(LETTERS[usize::try_from(bits >> (5 * place) & 31).unwrap_or(0)])).collect()
}

/// A code as somebody typed it: small letters, blanks and the letters that are taken for digits are understood.
#[must_use]
pub fn typed(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphanumeric).map(|letter| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_understood_as_people_type_it() {
        let code = code(Uuid::from_u128(0x1234_5678_9abc_def0_1234));
        assert_eq!(code.len(), 10);
        assert_eq!(typed(&format!(" {}-{} ", &code[..5], code[5..].to_lowercase())), code);
        assert_eq!(typed("o1Il"), "0111");
    }
}
