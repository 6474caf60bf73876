//! What the press is given to print letters: in Italian, with the person's language below. Nobody who has booked meanwhile is in it.

use charter::words::ContactKind;
use charter::{CounterPlace, OfficePage};
use kernel::clock::Clock;
use kernel::db::Tx;
use kernel::i18n::Arg;
use kernel::{Lang, Result};
use qrcode::QrCode;
use qrcode::render::svg;
use serde_json::{Value, json};
use web::Visit;

use super::batch::{self, Batch};
use super::convocation::Convocation;
use crate::booking::Booking;
use crate::kind::Words;
use crate::moment;

/// A letter with all that it says.
pub(super) struct Letter {
    pub(super) one: Convocation,
    /// The type's texts in Italian, and in the languages in which the person can have the letter too.
    words: Words,
    theirs: Vec<(Lang, Words)>,
    proposed: Option<Booking>,
}

/// The letters of a batch that may still go out, with the office that writes them.
pub(super) struct Letters {
    office: OfficePage,
    place: CounterPlace,
    pub(super) letters: Vec<Letter>,
}

impl Letters {
    /// # Errors
    /// Database errors.
    pub(super) fn read(tx: &mut Tx<'_>, batch: &Batch) -> Result<Self> {
        let mut letters = Vec::new();
        for one in batch::letters(tx, batch.id)?.into_iter().filter(Convocation::wants_letter) {
            let booking = one.proposed.filter(|proposed| Some(*proposed) == one.booking);
            let mut theirs = Vec::new();
            for lang in beside_italian(one.person.applicant.lang) {
                theirs.push((lang, crate::words(tx, &one.kind, lang)?));
            }
            letters.push(Letter {
                words: crate::words(tx, &one.kind, Lang::It)?,
                theirs,
                proposed: match booking {
                    Some(id) => Some(crate::booking(tx, id)?).filter(|booking| booking.is_ahead(tx.now())),
                    None => None,
                },
                one,
            });
        }
        Ok(Self {
            office: charter::office_page_by_id(tx, batch.office, Lang::It)?,
            place: charter::counter_place(tx, batch.counter, Lang::It)?,
            letters,
        })
    }

    /// The letters as data of the template `letter`.
    ///
    /// # Errors
    /// `Internal` where a picture cannot be made.
    pub(super) fn data(&self, visit: &Visit, batch: &Batch) -> Result<Value> {
        let say = |key: &str| visit.app().catalog().say(Lang::It, key).into_owned();
        let today = visit.today();
        let letters: Result<Vec<Value>> = self.letters.iter().map(|letter| self.letter(visit, letter)).collect();
        Ok(json!({
            "title": visit.app().catalog().fill(Lang::It, "agenda-letters-title-one", &[("number", batch.number.into())]),
            "date": today.to_string(),
            "draft": batch.rehearsal,
            "body": { "name": self.office.body.name },
            "office": self.office.office.name,
            "sender": self.sender(),
            "day": web::show::date(Lang::It, today),
            "letters": letters?,
            "labels": { "draft": say("agenda-rehearsal-short") },
        }))
    }

    /// The office's address and how it is reached, a line each.
    fn sender(&self) -> Vec<String> {
        let own = self.office.own_contacts().into_iter().filter(|contact| contact.kind != ContactKind::Web);
        let contacts: Vec<&str> = own.take(3).map(|contact| contact.value.as_str()).collect();
        [self.office.office.address.clone(), contacts.join(" · ")].into_iter().filter(|line| !line.is_empty()).collect()
    }

    fn letter(&self, visit: &Visit, letter: &Letter) -> Result<Value> {
        let (person, url) = (&letter.one.person, url(visit, letter));
        let others = letter.theirs.iter().map(|(lang, _)| {
            json!({
                "lang": lang.code(), "dir": lang.dir(),
                "subject": self.text(visit, letter, *lang, "subject"),
                "paragraphs": self.paragraphs(visit, letter, *lang),
            })
        });
        let catalog = visit.app().catalog();
        Ok(json!({
            "to": std::iter::once(person.applicant.name.clone()).chain(person.address.lines()).collect::<Vec<_>>(),
            "case": catalog.fill(Lang::It, "agenda-letter-case", &[("case", Arg::from(&person.case))]),
            "subject": self.text(visit, letter, Lang::It, "subject"),
            "paragraphs": self.paragraphs(visit, letter, Lang::It),
            "bring_title": catalog.say(Lang::It, "agenda-bring"),
            "bring": letter.words.bring.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>(),
            "code_title": catalog.say(Lang::It, "agenda-letter-code"),
            "code": letter.one.code,
            "url": url,
            "qr": picture(&url)?,
            "qr_alt": catalog.say(Lang::It, "agenda-letter-qr"),
            "sign": self.office.office.name,
            "other": others.collect::<Vec<_>>(),
        }))
    }

    fn paragraphs(&self, visit: &Visit, letter: &Letter, lang: Lang) -> Vec<String> {
        let how: &[&str] = if letter.proposed.is_some() { &["proposal", "change"] } else { &["how", "code-how"] };
        let last: &[&str] = if letter.one.last_day.is_some() && letter.proposed.is_none() { &["last"] } else { &[] };
        let parts = ["dear", "why"].iter().chain(how).chain(last).chain(&["help"]);
        parts.map(|part| self.text(visit, letter, lang, part)).collect()
    }

    fn text(&self, visit: &Visit, letter: &Letter, lang: Lang, part: &str) -> String {
        let clock: &Clock = visit.db().clock();
        let theirs = letter.theirs.iter().find(|(other, _)| *other == lang);
        let kind = theirs.map_or(&letter.words.name, |(_, words)| &words.name);
        let at = letter.proposed.as_ref();
        let base = visit.app().settings().public_url.trim_start_matches("https://").trim_start_matches("http://");
        let args: [(&str, Arg); 10] = [
            ("name", Arg::from(&letter.one.person.applicant.name)),
            ("kind", Arg::from(kind)),
            ("case", Arg::from(&letter.one.person.case)),
            ("office", Arg::from(&self.place.office_name)),
            ("counter", Arg::from(&self.place.name)),
            ("address", Arg::from(&self.place.address)),
            ("site", format!("{base}/invitations").into()),
            ("on", at.map(|booking| booking.day.to_string()).unwrap_or_default().into()),
            ("at", at.map(|booking| moment::clock(clock.zone(), booking.starts_at)).unwrap_or_default().into()),
            ("last", letter.one.last_day.map(|day| day.to_string()).unwrap_or_default().into()),
        ];
        visit.app().catalog().fill(lang, &format!("agenda-letter-{part}"), &args)
    }
}

/// Where the QR code of a letter leads.
fn url(visit: &Visit, letter: &Letter) -> String {
    let base = &visit.app().settings().public_url;
    match &letter.proposed {
        Some(booking) => format!("{base}/appointments/{}", booking.link),
        None => format!("{base}/invitations/{}", letter.one.link),
    }
}

/// The languages in which the letter can stand below the Italian, the person's own first. Where the press finds no Chinese letters on its
/// machine, who reads Chinese gets English; the page behind the code is in Chinese.
fn beside_italian(lang: Lang) -> Vec<Lang> {
    match lang {
        Lang::It => Vec::new(),
        Lang::Zh => vec![Lang::Zh, Lang::En],
        other => vec![other],
    }
}

fn picture(url: &str) -> Result<String> {
    let qr = QrCode::new(url.as_bytes()).map_err(kernel::Error::internal)?;
    let svg = qr.render::<svg::Color<'_>>().min_dimensions(180, 180).build();
    Ok(svg.replace("<?xml version=\"1.0\" standalone=\"yes\"?>", ""))
}
