//! Some months of cases for the offices of the demo that have a procedure of the sources, always the same for the same day: invented people, who
//! file, wait, are asked for documents, and mostly get what they asked for, some of them late.

use std::collections::BTreeMap;

use cases::case::{Event, Outcome, Stands, What};
use cases::housing::{Home, HousingReport, HousingRules, Inspection, Room, RoomKind};
use cases::inspection::{GivenReport, give};
use cases::predefined::{self, Predefined};
use cases::procedure::{self, Answers, ClockStart, FieldKind, Procedure, ProcedureId, Task};
use cases::{Application, Move, Opened, Person, Post, advance, file};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::people;
use kernel::terms::Basis;
use kernel::{Error, Lang, PersonId, Result};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use web::App;

use super::appointments::NAMES;

/// The procedure for which homes are inspected.
const HOMES: &str = "housing_suitability";
/// Cases of each procedure.
const EACH: u64 = 9;
/// The first day of filing for which the procedures hold here.
const FROM: Date = date(2026, 1, 1);
/// The longest time ago that one was filed, in days.
const LONGEST: i64 = 120;
/// Most were filed within so many days.
const RECENT: i64 = 25;

/// Procedures in force, and their cases.
pub(super) async fn load(app: &App) -> Result<()> {
    for (seed, predefined) in (0_u64..).zip(predefined::all()?) {
        let posting = app.clone();
        app.db().write(move |tx| one(tx, &Post::of(&posting), &predefined, seed)).await?;
    }
    Ok(())
}

fn one(tx: &mut Tx<'_>, post: &Post<'_>, predefined: &Predefined, seed: u64) -> Result<()> {
    let by = Actor::system();
    let service = charter::service_id(tx, &predefined.service)?;
    let mut definition = predefined.procedure.clone();
    // In this demo a third office decides on homes, as larger municipalities have it.
    for step in definition.steps.iter_mut().filter(|step| predefined.code == HOMES && step.task == Task::Decide) {
        "urbanistica-casale".clone_into(&mut step.office);
    }
    let procedure = procedure::create(tx, &by, service, &predefined.code, &definition)?;
    procedure::put_in_force(tx, &by, procedure, 1, FROM)?;
    let operator =
        super::ACCOUNTS.iter().find(|account| account.what == "operator").map_or("", |account| account.email);
    let officer = people::by_email(tx, operator)?.ok_or(Error::NotFound)?.id;
    let mut life = Life { random: StdRng::seed_from_u64(seed + 400), officer, by };
    for number in 0..EACH {
        // Most are of these weeks, so that there is something to do.
        let longest = if number % 3 == 0 { LONGEST } else { RECENT };
        life.lead(tx, post, procedure, longest)?;
    }
    Ok(())
}

fn can_be(case: &Opened, on: Date, what: &What) -> bool {
    let event = Event { on, what: what.clone() };
    case.course.clone().take(&case.version.definition, &event, &Basis::new(&Calendar::italian())).is_ok()
}

/// What happens to cases, by chance.
struct Life {
    random: StdRng,
    officer: PersonId,
    by: Actor,
}

impl Life {
    fn lead(&mut self, tx: &mut Tx<'_>, post: &Post<'_>, id: ProcedureId, longest: i64) -> Result<()> {
        let today = tx.clock().today();
        let filed_on = today.saturating_sub(self.random.random_range(0..longest).days()).max(FROM);
        let version = procedure::in_force(tx, id, filed_on)?;
        let applicant = self.person();
        let answers = self.answers(&version.definition, filed_on);
        let channel = [Channel::Counter, Channel::CertifiedEmail, Channel::Post][self.random.random_range(0..3)];
        let (delegate, documents) = (None, Vec::new());
        let application =
            Application { version, channel, filed_on, lang: Lang::It, applicant, delegate, answers, documents };
        let mut case = file(tx, post, &self.by, &application)?;
        let mut day = filed_on;
        // Some are taken up the same day, some wait for somebody.
        if self.random.random_range(0..6) > 0 {
            let officer = self.officer;
            case = self.happen(tx, post, case, day, What::Assigned { to: officer })?;
        }
        while let Some((later, what)) = self.next(&case) {
            day = day.saturating_add(later.days());
            // What a rule forbids on that day does not happen here: the case stays as it is.
            if day > today || !can_be(&case, day, &what) {
                break;
            }
            case = match what {
                What::Reported { .. } => self.inspect(tx, post, case, day)?,
                what => self.happen(tx, post, case, day, what)?,
            };
        }
        Ok(())
    }

    /// What happens next, and after how many days: mostly within the step's own term, sometimes not.
    fn next(&mut self, case: &Opened) -> Option<(i64, What)> {
        let definition = &case.version.definition;
        let step = definition.step(&case.case.step)?;
        let term = step.term.map_or(6, |term| i64::from(term.amount()).min(40));
        let late = if self.random.random_range(0..7) == 0 { 5 } else { 0 };
        let days = self.random.random_range(1..term.max(2)) + late;
        let next = definition.after(step).first().map(|next| What::Passed { to: next.code.clone() });
        let what = match case.case.stands {
            Stands::Closed => return None,
            Stands::Waiting if definition.clock_start != ClockStart::Receipt => What::Began,
            Stands::Documents => What::DocumentsReceived,
            Stands::Observations => What::Observations,
            _ if step.report.is_some() && !case.course.leg().reported => What::Reported { favourable: None },
            _ if step.task == Task::Examine && self.asks(case) => What::DocumentsRequested,
            _ if step.task == Task::Decide && case.course.decided.is_none() => self.decision(case),
            _ if step.task == Task::Deliver => What::Delivered,
            _ if definition.is_end(&step.code) && step.task != Task::Decide => What::Completed,
            _ => next?,
        };
        Some((days, what))
    }

    fn asks(&mut self, case: &Opened) -> bool {
        case.version.definition.suspension && !case.course.was_suspended && self.random.random_range(0..4) == 0
    }

    fn decision(&mut self, case: &Opened) -> What {
        let refuses = case.version.definition.rejection_notice && self.random.random_range(0..6) == 0;
        match (case.course.notice_on, refuses) {
            (Some(_), _) => What::Decided { outcome: Outcome::Refused },
            (None, true) => What::RejectionNotice,
            (None, false) => What::Decided { outcome: Outcome::Granted },
        }
    }

    /// A flat for three, or for four.
    fn inspect(&mut self, tx: &mut Tx<'_>, post: &Post<'_>, case: Opened, on: Date) -> Result<Opened> {
        let second = self.random.random_range(10..16) * 100;
        let rooms = [
            (RoomKind::Living, 1_850),
            (RoomKind::Bedroom, 1_460),
            (RoomKind::Bedroom, second),
            (RoomKind::Kitchen, 920),
        ];
        let rooms = rooms.map(|(kind, area)| Room { name: String::new(), kind, area, height: 280, window: true });
        let inspection = Inspection {
            on,
            address: "Via Dimostrativa 1".to_owned(),
            residents: 2,
            home: Some(Home { rooms: rooms.to_vec(), altitude: 116, studio: false }),
            remarks: String::new(),
        };
        let report = HousingReport::of(inspection, &HousingRules::default());
        let (favourable, seen) = (report.favourable(), case.case.revision);
        let inspector = Actor { id: None, name: "Paolo Greco".to_owned() };
        give(tx, post, &inspector, case, seen, GivenReport { report, favourable, on, paper: None })
    }

    fn happen(&mut self, tx: &mut Tx<'_>, post: &Post<'_>, case: Opened, on: Date, what: What) -> Result<Opened> {
        let step = Move { seen: case.case.revision, what, on, text: "", public: false };
        advance(tx, post, &self.by, case, &step)
    }

    fn person(&mut self) -> Person {
        let name = NAMES[self.random.random_range(0..NAMES.len())].to_owned();
        let phone = format!("0{}", self.random.random_range(600_000_000..700_000_000));
        Person { name, phone, address: "Via Dimostrativa 1".to_owned(), ..Person::default() }
    }

    fn answers(&mut self, procedure: &Procedure, filed_on: Date) -> Answers {
        let mut answers: Answers = BTreeMap::new();
        for field in &procedure.fields {
            if !field.is_asked(&answers) {
                continue;
            }
            let answer = match field.kind {
                FieldKind::Line if field.code.contains("phone") => "0142 000000".to_owned(),
                FieldKind::Line => format!("Via Dimostrativa {}", self.random.random_range(1..80)),
                FieldKind::Text => "Indicazione dimostrativa.".to_owned(),
                FieldKind::Number => self.random.random_range(1..6).to_string(),
                FieldKind::Date => filed_on.saturating_sub(200.days()).to_string(),
                FieldKind::Choice => field.choices[self.random.random_range(0..field.choices.len())].0.clone(),
                FieldKind::Tick if field.required => "yes".to_owned(),
                FieldKind::Tick => continue,
            };
            answers.insert(field.code.clone(), answer);
        }
        answers
    }
}
