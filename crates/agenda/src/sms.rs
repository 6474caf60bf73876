//! Short messages, beside the mail: to who gave a mobile number and chose them, where the office has a gateway. They are counted: one message
//! of 160 signs where the alphabet of telephones allows it, two of 67 at the most where it does not.

use charter::CounterPlace;
use kernel::clock::Clock;
use kernel::db::Tx;
use kernel::i18n::Arg;
use kernel::ids::Uuid;
use kernel::outbox::NoticeId;
use kernel::{Lang, Result, outbox};

use crate::booking::Booking;
use crate::notice::{Event, Post};
use crate::{moment, store};

/// How long a message may be: in the alphabet of telephones (3GPP TS 23.038); in any other, alone and as two.
const ONE: usize = 160;
const ONE_WIDE: usize = 70;
const TWO_WIDE: usize = 134;

/// The alphabet of telephones; those of the second string count twice.
const ALPHABET: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const TWICE: &str = "^{}\\[~]|€";

/// Notes that the person wants short messages, where they can be had; for an exercise nothing is noted.
///
/// # Errors
/// Database errors.
pub(crate) fn choose(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking, wanted: bool) -> Result<()> {
    if wanted && post.sms && !booking.rehearsal && mobile(&booking.applicant.phone).is_some() {
        store::texting::choose(tx, booking.id)?;
    }
    Ok(())
}

/// Sends a short message about what has happened, where the person chose them. Like the mail, never about an exercise.
///
/// # Errors
/// Database errors.
pub(crate) fn tell(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    booking: &Booking,
    event: Event<'_>,
    (place, subject): (&CounterPlace, &str),
) -> Result<Option<NoticeId>> {
    let Some(number) = mobile(&booking.applicant.phone) else { return Ok(None) };
    let body = write(post, word(event), booking, place, tx.clock());
    outbox::text(tx, &number, subject, &body).map(Some)
}

/// Whether the person of a booking is told of what happens by short message.
///
/// # Errors
/// Database errors.
pub(crate) fn reaches(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking) -> Result<bool> {
    Ok(post.sms && !booking.applicant.phone.is_empty() && store::texting::chosen(tx, booking.id)?)
}

/// The texts of an event.
fn word(event: Event<'_>) -> &'static str {
    match event {
        Event::Booked => "booked",
        // That an address waits to be confirmed is read in the mailbox; where and when the appointment is, on the telephone.
        Event::Asked(..) | Event::Readdressed(_) => "asked",
        Event::Unhelped => "unhelped",
        Event::Moved => "moved",
        Event::Near => "near",
        Event::Cancelled | Event::CalledOff | Event::Lapsed => "cancelled",
    }
}

/// A number to which short messages go, as gateways want it (E.164): with its country, or an Italian mobile one.
pub(crate) fn mobile(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = if phone.trim().starts_with('+') { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    let number = match abroad {
        Some(number) => number.to_owned(),
        None if digits.starts_with('3') && (9..=10).contains(&digits.len()) => format!("39{digits}"),
        None => return None,
    };
    // A fixed Italian number has no short messages.
    let fixed = number.starts_with("39") && !number.starts_with("393");
    ((8..=15).contains(&number.len()) && !number.starts_with('0') && !fixed).then(|| format!("+{number}"))
}

fn write(post: &Post<'_>, word: &str, booking: &Booking, place: &CounterPlace, clock: &Clock) -> String {
    let lang = booking.applicant.lang;
    let said = |place: &str| {
        let args: [(&str, Arg); 5] = [
            ("on", booking.day.strftime("%d/%m/%Y").to_string().into()),
            ("at", moment::clock(clock.zone(), booking.starts_at).into()),
            ("place", place.into()),
            ("code", Arg::from(&booking.code)),
            // The short way to the booking's page: fifteen signs less.
            ("link", format!("{}/a/{}", post.public_url, Uuid::from(booking.link).simple()).into()),
        ];
        plain(lang, &post.catalog.fill(lang, &format!("agenda-sms-{word}"), &args))
    };
    // As much of the place as the message holds: the hour, the code and the link come first.
    let whole = format!("{}, {}", place.name, place.address);
    let fits = |text: &String| parts(text) <= parts(&said(""));
    let shorter = [whole.as_str(), place.name.as_str()].into_iter().map(|place| said(&format!(", {place}"))).find(fits);
    shorter.unwrap_or_else(|| said(""))
}

/// How many messages a text takes; three where it takes more than two.
fn parts(text: &str) -> usize {
    match length(text) {
        (signs, true) if signs <= ONE => 1,
        (signs, false) if signs <= ONE_WIDE => 1,
        (signs, false) if signs <= TWO_WIDE => 2,
        (signs, true) if signs <= 2 * 153 => 2,
        _ => 3,
    }
}

/// How long a text is, in the units in which telephones count it, and whether their alphabet has all of it.
fn length(text: &str) -> (usize, bool) {
    let known = text.chars().all(|sign| ALPHABET.contains(sign) || TWICE.contains(sign));
    if known {
        return (text.chars().map(|sign| if TWICE.contains(sign) { 2 } else { 1 }).sum(), true);
    }
    (text.encode_utf16().count(), false)
}

/// A text in the alphabet of telephones, as people write there; where the language has another script, only without the marks around what runs
/// the other way, which telephones find by themselves.
pub(crate) fn plain(lang: Lang, text: &str) -> String {
    if matches!(lang, Lang::Ar | Lang::Uk | Lang::Zh) {
        return text.replace(['\u{2068}', '\u{2069}'], "");
    }
    let sign = |sign: char| match sign {
        _ if ALPHABET.contains(sign) || TWICE.contains(sign) => sign.to_string(),
        '’' | '‘' => "'".to_owned(),
        '“' | '”' | '„' | '«' | '»' => "\"".to_owned(),
        '–' | '—' => "-".to_owned(),
        'œ' => "oe".to_owned(),
        'á' | 'â' | 'ă' | 'ã' => "a".to_owned(),
        'ë' | 'ê' => "e".to_owned(),
        'í' | 'î' | 'ï' => "i".to_owned(),
        'ó' | 'ô' => "o".to_owned(),
        'ú' | 'û' => "u".to_owned(),
        'ç' => "c".to_owned(),
        'ș' | 'ş' => "s".to_owned(),
        'ț' | 'ţ' => "t".to_owned(),
        'À' | 'Â' | 'Ă' | 'Á' => "A".to_owned(),
        'È' | 'Ê' | 'Ë' => "E".to_owned(),
        'Ì' | 'Î' | 'Í' => "I".to_owned(),
        'Ò' | 'Ô' | 'Ó' => "O".to_owned(),
        'Ù' | 'Ú' => "U".to_owned(),
        'Ș' | 'Ş' => "S".to_owned(),
        'Ț' | 'Ţ' => "T".to_owned(),
        _ => " ".to_owned(),
    };
    text.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mobile_numbers_are_told_from_others() {
        assert_eq!(mobile("333 1234567").as_deref(), Some("+393331234567"));
        assert_eq!(mobile("+39 333-1234567").as_deref(), Some("+393331234567"));
        assert_eq!(mobile("0040 721 234 567").as_deref(), Some("+40721234567"));
        for fixed in ["0142 444111", "+39 0142 444111", "", "333", "+1", "3331234567890123456"] {
            assert_eq!(mobile(fixed), None, "{fixed}");
        }
    }

    #[test]
    fn signs_are_counted_as_telephones_do() {
        assert_eq!(length("Perché no? 5 €"), (15, true));
        assert_eq!(length("الموعد"), (6, false));
        assert_eq!(plain(Lang::Ro, "Programarea – „mâine” la ghișeu"), "Programarea - \"maine\" la ghiseu");
        assert_eq!(plain(Lang::Ar, "الموعد"), "الموعد");
        assert_eq!(
            (parts(&"a".repeat(160)), parts(&"a".repeat(161)), parts(&"ж".repeat(70)), parts(&"ж".repeat(134))),
            (1, 2, 1, 2)
        );
    }
}
