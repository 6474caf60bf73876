//! The words that offices write for channels, outcomes and yes or no, in Italian and English. Words are compared
//! folded; a remark in parentheses and a list number before the word do not matter.

use kernel::ledger::{Channel, Outcome};
use sheets::words::{fold, nearest};

/// Separated by `|`, already folded.
const CHANNELS: [(Channel, &str); 8] = [
    (
        Channel::Counter,
        "sportello|allo sportello|a mano|consegna a mano|brevi manu|di persona|personalmente|presenza|in presenza|\
         ufficio|in ufficio|front office|counter|at the counter|in person|by hand|desk|walk in",
    ),
    (
        Channel::Phone,
        "telefono|per telefono|via telefono|telefonica|telefonico|telefonicamente|telefonata|tel|cellulare|chiamata|\
         numero verde|call center|contact center|phone|by phone|telephone|call|phone call",
    ),
    (
        Channel::Email,
        "email|e mail|mail|via mail|via email|posta elettronica|posta elettronica ordinaria|peo|mail ordinaria|\
         casella di posta|by email",
    ),
    (
        Channel::CertifiedEmail,
        "pec|via pec|tramite pec|mail certificata|e mail certificata|email certificata|mail certificata pec|\
         posta certificata|posta elettronica certificata|casella pec|certified mail|certified email|certified e mail",
    ),
    (
        Channel::Post,
        "posta|per posta|via posta|posta ordinaria|posta cartacea|servizio postale|lettera|raccomandata|\
         raccomandata a r|raccomandata ar|raccomandata a mano|a r|post|by post|letter|registered letter|postal mail",
    ),
    (
        Channel::Online,
        "online|on line|web|sito|sito web|portale|portale web|servizi online|servizi on line|servizio online|\
         servizio on line|sportello online|sportello telematico|telematico|telematica|per via telematica|internet|\
         istanza online|modulo online|spid|website|web site|portal|online form|web form",
    ),
    (Channel::App, "app|applicazione|app io|io|app mobile|mobile app|mobile"),
    (Channel::Other, "altro|altri|altra|altro canale|varie|fax|other|others|pronto sindaco"),
];

const OUTCOMES: [(Outcome, &str); 10] = [
    (
        Outcome::Open,
        "in corso|aperta|aperto|in lavorazione|in istruttoria|istruttoria|pendente|in attesa|sospesa|sospeso|\
         da evadere|non evasa|non conclusa|non ancora evasa|in trattazione|open|pending|in progress|waiting|\
         ongoing|under review",
    ),
    (
        Outcome::Done,
        "evasa|evaso|evase|conclusa|concluso|accolta|accolto|accettata|accettato|positivo|positiva|esito positivo|\
         favorevole|rilasciata|rilasciato|completata|completato|erogata|erogato|assegnata|assegnato|concessa|concesso|\
         autorizzata|autorizzato|approvata|approvato|definita|definito|risolta|risolto|fatta|fatto|chiusa|chiuso|\
         risposta|risposto|risposta fornita|inviata|inviato|soddisfatta|fondata|fondato|idoneo|idonea|ok|done|completed|\
         granted|approved|accepted|upheld|closed|fulfilled|resolved|delivered|answered|issued|positive",
    ),
    (
        Outcome::Refused,
        "respinta|respinto|rigettata|rigettato|rigetto|diniego|negata|negato|negativo|negativa|esito negativo|\
         sfavorevole|rifiutata|rifiutato|non accolta|non accolto|non concessa|non concesso|non autorizzata|non idoneo|\
         non idonea|refused|rejected|denied|declined|negative",
    ),
    (
        Outcome::NotUpheld,
        "infondata|infondato|non fondata|non fondato|non accoglibile|manifestamente infondata|not upheld|unfounded|\
         groundless",
    ),
    (
        Outcome::Inadmissible,
        "inammissibile|non ammissibile|non ammessa|non ammesso|irricevibile|improcedibile|non procedibile|\
         non di competenza|incompetenza|inadmissible|not admissible|out of scope",
    ),
    (
        Outcome::Withdrawn,
        "ritirata|ritirato|ritiro|rinuncia|rinunciata|rinunciato|annullata|annullato|annullata dall utente|\
         rinuncia dell interessato|withdrawn|cancelled|canceled|abandoned",
    ),
    (
        Outcome::NoShow,
        "non presentato|non presentata|non si e presentato|non si e presentata|assente|no show|did not come",
    ),
    (Outcome::NoPlace, "nessun posto|nessun posto libero|senza posto|no place|no place was free"),
    (Outcome::Lapsed, "nessuna risposta|nessuna risposta in tempo|scaduta|no answer|no answer in time|lapsed"),
    (
        Outcome::Partly,
        "parziale|parzialmente|in parte|parzialmente accolta|parzialmente accolto|accolta in parte|accolto in parte|\
         accolta parzialmente|parzialmente evasa|evasa in parte|partly|partial|partially|partially granted|partly granted",
    ),
];

const YES: &str = "si|s|yes|y|x|vero|true|1|v|esclusa|escluso|excluded";
const NO: &str = "no|n|false|falso|0|non esclusa|non escluso|inclusa|incluso|not excluded|included";

/// A word that is not known, with the known word that may have been meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unknown(pub Option<&'static str>);

pub(super) fn channel(text: &str) -> Result<Channel, Unknown> {
    find(&readings(text), CHANNELS.iter().copied())
}

pub(super) fn outcome(text: &str) -> Result<Outcome, Unknown> {
    find(&readings(text), OUTCOMES.iter().copied())
}

/// Yes or no; none where the text is neither.
pub(super) fn yes(text: &str) -> Option<bool> {
    match text.trim() {
        "✓" | "✔" | "☑" => return Some(true),
        "-" | "–" | "—" | "✗" | "✘" | "☐" => return Some(false),
        _ => {}
    }
    let folded = fold(text);
    let says = |words: &str| words.split('|').any(|word| word == folded);
    if says(YES) { Some(true) } else { says(NO).then_some(false) }
}

/// A mark from 1 to 5; its decimals, with comma or point, can only be zeros.
pub(super) fn score(text: &str) -> Option<i64> {
    score_of(text.trim().replace(',', ".").parse().ok()?)
}

pub(super) fn score_of(number: f64) -> Option<i64> {
    (1..=5).find(|score| (f64::from(*score) - number).abs() < 1e-9).map(i64::from)
}

/// A number of days, at most those of ten years; its decimals can only be zeros.
pub(super) fn days(text: &str) -> Option<u16> {
    days_of(text.trim().replace(',', ".").parse().ok()?)
}

pub(super) fn days_of(number: f64) -> Option<u16> {
    (0..=3660).find(|days| (f64::from(*days) - number).abs() < 1e-9)
}

/// Ways to read a cell: as it stands, without its parentheses, without the number in front.
fn readings(text: &str) -> Vec<String> {
    let mut readings = vec![fold(text)];
    if let Some((before, _)) = text.split_once('(') {
        readings.push(fold(before));
    }
    if let Some((number, rest)) = readings[0].split_once(' ')
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        readings.push(rest.to_owned());
    }
    readings
}

fn find<T: Copy>(readings: &[String], known: impl Iterator<Item = (T, &'static str)> + Clone) -> Result<T, Unknown> {
    for reading in readings {
        if let Some((found, _)) = known.clone().find(|(_, words)| words.split('|').any(|word| word == reading)) {
            return Ok(found);
        }
    }
    Err(Unknown(nearest(&readings[0], known.flat_map(|(_, words)| words.split('|')))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_are_read_in_both_languages() {
        for (text, expected) in [
            ("Sportello", Channel::Counter),
            ("A mano", Channel::Counter),
            ("E-mail", Channel::Email),
            ("PEC (posta certificata)", Channel::CertifiedEmail),
            ("2. Mail certificata (PEC)", Channel::CertifiedEmail),
            ("Raccomandata A/R", Channel::Post),
            ("1. Servizi on line", Channel::Online),
            ("by phone", Channel::Phone),
            ("App IO", Channel::App),
            ("Fax", Channel::Other),
        ] {
            assert_eq!(channel(text), Ok(expected), "{text}");
        }
        assert_eq!(channel("sportelo"), Err(Unknown(Some("sportello"))));
        assert_eq!(channel("piccione viaggiatore"), Err(Unknown(None)));
        for known in Channel::ALL {
            assert_eq!(channel(known.word()), Ok(*known));
        }
    }

    #[test]
    fn outcomes_are_read_in_both_languages() {
        for known in Outcome::ALL {
            assert_eq!(outcome(known.word()), Ok(*known));
        }
        assert_eq!(outcome("Parzialmente accolta"), Ok(Outcome::Partly));
        assert_eq!(outcome("In corso"), Ok(Outcome::Open));
        assert_eq!(outcome("acolta"), Err(Unknown(Some("accolta"))));
    }

    #[test]
    fn no_word_stands_for_two_things() {
        let mut seen = std::collections::HashSet::new();
        let outcomes = OUTCOMES.iter().flat_map(|(_, words)| words.split('|'));
        assert!(outcomes.into_iter().all(|word| seen.insert(word)));
        seen.clear();
        for word in CHANNELS.iter().flat_map(|(_, words)| words.split('|')) {
            assert!(seen.insert(word), "{word}");
            assert_eq!(fold(word), word);
        }
    }

    #[test]
    fn yes_and_no_have_many_words() {
        for text in ["Sì", "si", "X", "yes", "1", "✓", "VERO"] {
            assert_eq!(yes(text), Some(true), "{text}");
        }
        for text in ["No", "0", "-", "falso"] {
            assert_eq!(yes(text), Some(false), "{text}");
        }
        assert_eq!(yes("doppione"), None);
    }

    #[test]
    fn marks_are_whole_and_from_one_to_five() {
        assert_eq!(score("4"), Some(4));
        assert_eq!(score("4,0"), Some(4));
        for text in ["4,5", "0", "6", "-1", "ottimo", "inf", "NaN"] {
            assert_eq!(score(text), None, "{text}");
        }
    }
}
