//! Texts of the office within a page: they are in Italian where nobody has translated them, and a page has to say so (WCAG 3.1.2),
//! so that a screen reader pronounces them rightly and Arabic does not turn their punctuation round.

use std::fmt::{self, Display};

use askama::filters::{Escaper, Html, HtmlSafe};
use kernel::Lang;

/// A text of the office, escaped, marked as Italian for a reader of another language where it is not translated.
pub struct Original<'t> {
    text: &'t str,
    marked: bool,
}

impl<'t> Original<'t> {
    /// A text for a reader of a language.
    pub(crate) fn to(lang: Lang, text: &'t str, translated: bool) -> Self {
        Self { text, marked: !Lang::OFFICE.contains(&lang) && !text.is_empty() && !translated }
    }
}

impl Display for Original<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.marked {
            return Html.write_escaped_str(f, self.text);
        }
        f.write_str("<span lang=\"it\" dir=\"ltr\">")?;
        Html.write_escaped_str(&mut *f, self.text)?;
        f.write_str("</span>")
    }
}

impl HtmlSafe for Original<'_> {}

#[cfg(test)]
mod tests {
    use super::Original;
    use kernel::Lang;

    #[test]
    fn a_text_of_the_office_is_escaped_and_marked_where_it_is_not_in_the_readers_language() {
        assert_eq!(Original::to(Lang::It, "Rosso & Blu", false).to_string(), "Rosso &#38; Blu");
        assert_eq!(Original::to(Lang::En, "Anagrafe", false).to_string(), "Anagrafe");
        assert_eq!(
            Original::to(Lang::Ar, "<b>", false).to_string(),
            "<span lang=\"it\" dir=\"ltr\">&#60;b&#62;</span>"
        );
        assert_eq!(Original::to(Lang::Ar, "", false).to_string(), "");
        assert_eq!(Original::to(Lang::Fr, "État civil", true).to_string(), "État civil");
    }
}
