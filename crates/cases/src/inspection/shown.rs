//! The reports of a case as its page shows them: `case_inspection.html` reads it as `inspection`.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::i18n::Catalog;
use kernel::{Lang, Result};
use protocol::RegistrationId;

use crate::housing::{HousingReport, metres};
use crate::record::Opened;
use crate::store::{files, reports};

/// What the page shows.
#[derive(Debug)]
pub(crate) struct Shown {
    /// Where the report is written.
    pub(crate) href: String,
    /// Whether the step where the case is asks for one.
    pub(crate) asked: bool,
    /// Whether it was given there.
    pub(crate) done: bool,
    /// The one that is being written: by whom, and when it was kept.
    pub(crate) draft: Option<(String, Timestamp)>,
    /// Those that were given, the newest first.
    pub(crate) given: Vec<GivenView>,
}

/// A report that was given.
#[derive(Debug)]
pub(crate) struct GivenView {
    pub(crate) on: Date,
    pub(crate) by: String,
    pub(crate) number: String,
    pub(crate) registration: Option<RegistrationId>,
    /// The paper; none where it has none.
    pub(crate) file: Option<String>,
    pub(crate) report: ReportView,
}

/// What a report says, in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct ReportView {
    pub(crate) on: Date,
    pub(crate) address: String,
    /// The altitude, and how many people live there; none where nobody could get in.
    pub(crate) home: Option<(u32, u32)>,
    pub(crate) rooms: Vec<RoomView>,
    /// What each rule allows.
    pub(crate) limits: Vec<String>,
    pub(crate) answer: String,
    /// By which table, and the values in which it is not the national one.
    pub(crate) table: (String, Vec<String>),
    /// Whether the home suffices for somebody.
    pub(crate) suffices: bool,
    pub(crate) remarks: String,
}

/// A room with what was found of it.
#[derive(Clone, Debug)]
pub(crate) struct RoomView {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) area: String,
    pub(crate) height: u32,
    pub(crate) window: bool,
    pub(crate) counts: bool,
    pub(crate) why: String,
}

/// The reports of a case; none where its procedure asks for none and none was given.
pub(crate) fn shown(tx: &mut Tx<'_>, catalog: &Catalog, opened: &Opened, lang: Lang) -> Result<Option<Shown>> {
    let case = opened.case.id;
    let own = files::of(tx, case)?;
    let file = |sha256: &String| {
        let kept = own.iter().find(|file| file.document.sha256 == *sha256)?;
        Some(format!("/staff/cases/{case}/documents/{}", kept.id))
    };
    let mut given: Vec<GivenView> = reports::given(tx, case)?
        .into_iter()
        .map(|one| GivenView {
            on: one.on,
            by: one.by,
            number: one.number,
            registration: one.registration,
            file: one.sha256.as_ref().and_then(file),
            report: view(catalog, lang, &one.report),
        })
        .collect();
    given.reverse();
    let asked = super::is_asked(opened);
    if !asked && given.is_empty() {
        return Ok(None);
    }
    let draft = reports::draft(tx, case)?.map(|draft| (draft.by, draft.at));
    let href = format!("/staff/cases/{case}/inspection");
    Ok(Some(Shown { href, asked, done: opened.course.leg().reported, draft, given }))
}

/// What a report says.
pub(super) fn view(catalog: &Catalog, lang: Lang, report: &HousingReport) -> ReportView {
    let say = |message: &kernel::Message| catalog.message(lang, message);
    let found = &report.inspection;
    let rooms = report.rooms().map(|(room, finding)| RoomView {
        name: room.name.clone(),
        kind: catalog.say(lang, &room.kind.label()).into_owned(),
        area: metres(room.area.into()),
        height: room.height,
        window: room.window,
        counts: finding.counted > 0,
        why: say(&finding.why),
    });
    ReportView {
        on: found.on,
        address: found.address.clone(),
        home: found.home.as_ref().map(|home| (home.altitude, found.residents)),
        rooms: rooms.collect(),
        limits: report.suitability.iter().flat_map(|found| &found.limits).map(|limit| say(&limit.why)).collect(),
        answer: say(&report.message()),
        table: (say(&report.table.message()), report.table.own(catalog, lang).collect()),
        suffices: report.favourable() == Some(true),
        remarks: found.remarks.clone(),
    }
}
