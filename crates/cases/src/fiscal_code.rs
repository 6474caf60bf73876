//! Fiscal codes: sixteen signs with a check letter, also where digits were replaced by letters to tell two people apart (omocodia); or the
//! eleven digits of a provisional one (DM 23 December 1976). Many applicants have none.

/// The places in which a digit may be replaced by a letter, and the letters, by digit.
const DIGIT_PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
const REPLACED: &[u8; 10] = b"LMNPQRSTUV";
/// What a sign in an odd place counts, by its number from 0 to 25.
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// A code as somebody typed it, without blanks and in capitals.
#[must_use]
pub fn folded(code: &str) -> String {
    code.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase()
}

/// Whether a folded code can be one: its form, and its check letter.
#[must_use]
pub fn is_valid(code: &str) -> bool {
    let signs = code.as_bytes();
    match signs.len() {
        11 => signs.iter().all(u8::is_ascii_digit),
        16 => {
            let fits = |(place, sign): (usize, &u8)| {
                if DIGIT_PLACES.contains(&place) {
                    sign.is_ascii_digit() || REPLACED.contains(sign)
                } else {
                    sign.is_ascii_uppercase()
                }
            };
            signs.iter().enumerate().all(fits) && check_letter(&signs[..15]) == signs[15]
        }
        _ => false,
    }
}

fn check_letter(signs: &[u8]) -> u8 {
    let number = |sign: u8| usize::from(if sign.is_ascii_digit() { sign - b'0' } else { sign - b'A' });
    let value = |(place, sign): (usize, &u8)| {
        // The first place is an odd one.
        if place % 2 == 0 { ODD[number(*sign)] } else { u32::try_from(number(*sign)).unwrap_or(0) }
    };
    let sum: u32 = signs.iter().enumerate().map(value).sum();
    b'A' + u8::try_from(sum % 26).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_letter_tells_a_slip() {
        assert!(is_valid(&folded("rss mra 85t10 a562 s")));
        assert!(!is_valid("RSSMRA85T10A562T"));
        assert!(!is_valid("RSSMRA85T01A562S"), "two digits changed places");
    }

    #[test]
    fn digits_may_be_replaced_and_provisional_codes_are_welcome() {
        // The same person, the last digit replaced: the check letter is another one.
        let replaced: Vec<u8> = b"RSSMRA85T10A56N".to_vec();
        let whole = format!("RSSMRA85T10A56N{}", char::from(check_letter(&replaced)));
        assert!(is_valid(&whole));
        assert!(is_valid("12345678901"));
        assert!(!is_valid("1234567890A") && !is_valid("") && !is_valid("RSSMRA85T10A56-S"));
    }
}
