//! Options that take one of a closed set of words.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use kernel::Lang;

/// The languages by their codes.
pub(super) const LANGUAGES: [(&str, Lang); 2] = [("it", Lang::It), ("en", Lang::En)];

/// Reads one of these words as what it stands for; help and refusals list them.
pub(super) fn of<T: Copy + Send + Sync + 'static>(
    words: &[(&'static str, T)],
) -> impl TypedValueParser<Value = T> + use<T> {
    let words = words.to_vec();
    let parser = PossibleValuesParser::new(words.iter().map(|(word, _)| *word));
    parser.try_map(move |given| {
        let found = words.iter().find(|(word, _)| *word == given);
        found.map(|(_, meant)| *meant).ok_or("one of the words above is meant")
    })
}
