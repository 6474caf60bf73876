//! Where somebody may say they are: the towns in which there are counters.

use crate::coordinates::Coordinates;
use crate::store::folded;

/// A town in which there is a counter, as people name it when they say where they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPlace {
    /// Its name.
    pub town: String,
    /// Its postal code; empty where no address gives it.
    pub postal_code: String,
    /// Where it is.
    pub coordinates: Coordinates,
}

impl KnownPlace {
    /// Whether somebody who types this means this town: its name however written, its postal code, or both.
    #[must_use]
    pub fn is_meant_by(&self, typed: &str) -> bool {
        let (typed, town) = (folded(typed.trim()), folded(&self.town));
        let with_code = |typed: &str| !self.postal_code.is_empty() && typed == self.postal_code;
        typed == town
            || with_code(&typed)
            || typed.split_once(' ').is_some_and(|(code, rest)| with_code(code) && rest.trim() == town)
    }

    /// The town of an address, after the postal code or at the end: "Via Roma 28, 12100 Cuneo (CN)" is in Cuneo. None where it names none.
    pub(crate) fn of(address: &str, coordinates: Coordinates) -> Option<Self> {
        let parts = || address.split(',').skip(1).map(|part| part.split('(').next().unwrap_or(part).trim());
        let coded = |part| str::split_once(part, ' ').filter(|(code, _)| is_postal_code(code));
        let (code, town) = parts().find_map(coded).or_else(|| parts().last().map(|town| ("", town)))?;
        let is_named = town.chars().any(char::is_alphabetic);
        is_named.then(|| Self { town: town.trim().to_owned(), postal_code: code.to_owned(), coordinates })
    }
}

fn is_postal_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_town_is_read_from_the_end_of_an_address() {
        let at = Coordinates::new(44.0, 8.0).unwrap();
        for (address, town, code) in [
            ("Via Roma 28, 12100 Cuneo (CN)", "Cuneo", "12100"),
            ("Via Mameli 21, piano terra, Casale Monferrato", "Casale Monferrato", ""),
            ("Viale Mazzini 3, 12032 Barge, primo piano", "Barge", "12032"),
        ] {
            let place = KnownPlace::of(address, at).unwrap();
            assert_eq!((place.town.as_str(), place.postal_code.as_str()), (town, code));
        }
        let forli = KnownPlace::of("Piazza Saffi 8, 47121 Forlì (FC)", at).unwrap();
        for typed in ["forli", " FORLÌ ", "47121", "47121 Forlì"] {
            assert!(forli.is_meant_by(typed), "{typed}");
        }
        for typed in ["", "for", "4712", "47121 Cesena"] {
            assert!(!forli.is_meant_by(typed), "{typed}");
        }
        for address in ["", "Piazza del Municipio", "Via Roma, 12"] {
            assert_eq!(KnownPlace::of(address, at), None, "{address}");
        }
    }
}
