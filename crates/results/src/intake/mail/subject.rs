//! Subjects without what mail programs put in front of them, so that a reply has the subject of its request.

use sheets::words::fold;

/// Folded marks of replies and forwards in the languages that these mailboxes see, and of certified mail.
const MARKS: [&str; 22] = [
    "re",
    "r",
    "rif",
    "i",
    "fw",
    "fwd",
    "tr",
    "aw",
    "wg",
    "sv",
    "vs",
    "rv",
    "ris",
    "risp",
    "risposta",
    "inoltra",
    "inoltro",
    "oggetto",
    "posta certificata",
    "anomalia messaggio",
    "reply",
    "forward",
];

/// The subject folded, without marks such as `Re:`, `R:`, `Fwd[2]:` or `[office]` at its start.
pub(super) fn normal(subject: &str) -> String {
    let mut rest = subject.trim();
    loop {
        if let Some((tag, after)) = rest.strip_prefix('[').and_then(|tagged| tagged.split_once(']'))
            && tag.len() < 40
            && !after.trim().is_empty()
        {
            rest = after.trim_start();
            continue;
        }
        let Some((mark, after)) = rest.split_once(':') else { break };
        if mark.len() > 30 {
            break;
        }
        let counted = mark.trim_end_matches(|c: char| c.is_ascii_digit() || "[]()* ".contains(c));
        if !MARKS.contains(&fold(counted).as_str()) {
            break;
        }
        rest = after.trim_start();
    }
    fold(rest)
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn marks_of_replies_are_left_out() {
        for subject in [
            "Bando ERP: informazioni",
            "Re: Bando ERP: informazioni",
            "R: RE: Rif: bando  erp: Informazioni",
            "I: Fwd: Bando ERP: informazioni",
            "Re[2]: Bando ERP: informazioni",
            "RE (3): [bandierp] Bando ERP: informazioni",
            "[EXTERNAL] Re: Bando ERP: informazioni",
            "POSTA CERTIFICATA: Bando ERP: informazioni",
            "R:Bando ERP: informazioni",
        ] {
            assert_eq!(normal(subject), "bando erp informazioni", "{subject}");
        }
    }

    #[test]
    fn what_is_no_mark_stays() {
        assert_eq!(normal("Richiesta: alloggio"), "richiesta alloggio");
        assert_eq!(normal("[urgente]"), "urgente");
        assert_eq!(normal("Re:"), "");
        assert_eq!(normal(""), "");
    }
}
