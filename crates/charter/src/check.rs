//! What a field must look like; each check adds its message beside the field.

use kernel::{Invalid, Message};

pub(crate) fn given(wrong: &mut Invalid, field: &'static str, text: &str) {
    if text.trim().is_empty() {
        wrong.add(field, "charter-required");
    }
}

/// A code stands in addresses: small letters, digits and hyphens.
pub(crate) fn code(wrong: &mut Invalid, field: &'static str, text: &str) {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if text.is_empty() {
        wrong.add(field, "charter-required");
    } else if text.len() > 80 || !text.bytes().all(fits) || text.starts_with('-') || text.ends_with('-') {
        wrong.add(field, "charter-code-form");
    }
}

/// Empty, or one address with one @ between two parts.
pub(crate) fn email(wrong: &mut Invalid, field: &'static str, text: &str) {
    if !text.is_empty() && !is_email(text) {
        wrong.add(field, "charter-email-form");
    }
}

pub(crate) fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !text.contains(char::is_whitespace)
    })
}

/// Empty, or an address of the web. Nothing else may stand behind a link (`javascript:` above all).
pub(crate) fn web(wrong: &mut Invalid, field: &'static str, text: &str) {
    if !text.is_empty() && !is_web(text) {
        wrong.add(field, "charter-web-form");
    }
}

pub(crate) fn is_web(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let page_here = text.starts_with('/') && !text.starts_with("//");
    (page_here || rest.is_some_and(|rest| rest.contains('.'))) && !text.contains(char::is_whitespace)
}

/// The municipalities' model allows so many signs for a description.
pub(crate) fn at_most(wrong: &mut Invalid, field: &'static str, text: &str, most: usize) {
    let signs = text.chars().count();
    if signs > most {
        wrong.add(field, Message::new("charter-too-long").with("most", most).with("signs", signs));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_and_nowhere_else() {
        for fine in ["https://www.respi.it", "http://www.lavoro.gov.it/a?b=c", "/services/x"] {
            assert!(is_web(fine), "{fine}");
        }
        for wrong in ["javascript:alert(1)", "www.respi.it", "//evil.example", "https://a b.it", "data:text/html,x"] {
            assert!(!is_web(wrong), "{wrong}");
        }
    }

    #[test]
    fn codes_can_stand_in_addresses() {
        for (text, right) in
            [("urp-casale", true), ("", false), ("URP", false), ("a b", false), ("-a", false), ("a/b", false)]
        {
            let mut wrong = Invalid::default();
            code(&mut wrong, "code", text);
            assert_eq!(wrong.is_empty(), right, "{text}");
        }
    }
}
