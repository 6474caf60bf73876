//! Pages of an import that is not looked at: work under way, a file that cannot be read, what was counted, what was taken back.

use askama::Template;
use kernel::Result;
use kernel::history::{self, Change};
use web::changes::ChangeView;
use web::{Reply, Shell, Visit};

use super::found::Found;
use super::import::State;
use super::page::{Face, Opened, shell};
use super::progress;
use crate::show;

#[derive(Template)]
#[template(path = "import_under_way.html")]
struct UnderWay {
    shell: Shell,
    face: Face,
    is_reading: bool,
    /// How many rows were done; none where nobody here works on it.
    done: Option<u64>,
    /// How many there are, as far as is known.
    total: Option<u64>,
}

pub(super) fn under_way(visit: &Visit, opened: Opened) -> Reply {
    let (face, found) = opened.face(visit);
    let total = match &found {
        Some(Found::Sheet(sheet)) => sheet.preview.as_ref().map(|preview| preview.rows),
        Some(Found::Mailbox(mailbox)) => Some(mailbox.matches.len() as u64),
        _ => None,
    };
    web::page(&UnderWay {
        shell: shell(visit, &face.import),
        is_reading: face.import.state == State::Reading,
        done: progress::done(face.import.id),
        total,
        face,
    })
}

#[derive(Template)]
#[template(path = "import_refused.html")]
struct Refused {
    shell: Shell,
    face: Face,
    why: String,
}

pub(super) fn refused(visit: &Visit, opened: Opened) -> Reply {
    let (face, found) = opened.face(visit);
    let why = match found {
        Some(Found::Refused(why)) => visit.message(&why),
        _ => visit.say("results-import-interrupted"),
    };
    web::page(&Refused { shell: shell(visit, &face.import), face, why })
}

#[derive(Template)]
#[template(path = "import_done.html")]
struct Done {
    shell: Shell,
    face: Face,
    is_withdrawn: bool,
    /// How many were set apart, by reason.
    excluded: Vec<(String, u64)>,
    history: Vec<ChangeView>,
}

pub(super) async fn done(visit: &Visit, opened: Opened) -> Reply {
    let (face, _) = opened.face(visit);
    let subject = face.import.subject();
    let history: Result<Vec<Change>> = visit.read(move |tx| Ok(history::of(tx, &subject, 50, 0)?.0)).await;
    let excluded = face.import.summary.excluded.iter();
    web::page(&Done {
        excluded: excluded.map(|(reason, count)| (show::reason(visit, reason), *count)).collect(),
        shell: shell(visit, &face.import),
        is_withdrawn: face.import.state == State::Withdrawn,
        history: history?.iter().map(|change| ChangeView::new(visit, change)).collect(),
        face,
    })
}
