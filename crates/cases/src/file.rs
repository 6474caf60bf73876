//! Filing: an application becomes a case, with its protocol number, its first stay, its row in the ledger and its receipt, in one transaction
//! (L. 241/1990 art. 18-bis: the receipt is given at once).

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Channel;
use kernel::{Error, Invalid, Lang, Message, Result};
use protocol::{Correspondent, Direction, Document, Entry, Received, Registered};

use crate::case::{Course, Event, What};
use crate::ids::CaseId;
use crate::person::{Person, Role};
use crate::procedure::Version;
use crate::procedure::{Answers, Procedure};
use crate::record::{Case, Opened, Written};
use crate::store::{cases, events, files, people};
use crate::{account, address, advance, tell};

/// An application, as it came.
#[derive(Clone, Debug)]
pub struct Application {
    /// The procedure, as it is on the day of filing.
    pub version: Version,
    /// How it came.
    pub channel: Channel,
    /// The day on which it arrived: today online and at the counter, that of receipt by post and certified mail.
    pub filed_on: Date,
    /// The language in which the applicant is written to.
    pub lang: Lang,
    /// Who asks.
    pub applicant: Person,
    /// Who acts for them.
    pub delegate: Option<Person>,
    /// What was answered.
    pub answers: Answers,
    /// The documents, each beside the code of what it is; empty where it is something else.
    pub documents: Vec<(String, Document)>,
}

impl Application {
    /// What cannot stay as it is. Documents that are missing do not keep an application from being received: they are asked for later.
    ///
    /// # Errors
    /// `Invalid` beside the person's fields, the form's fields by their codes, or `filed_on`.
    pub fn check(&self, today: Date) -> Result<()> {
        let mut wrong = Invalid::default();
        self.applicant.check("", today, &mut wrong);
        if let Some(delegate) = &self.delegate {
            delegate.check("delegate_", today, &mut wrong);
        }
        if self.filed_on > today {
            wrong.add("filed_on", Message::new("cases-filed-in-future"));
        }
        for field in &self.version.definition.fields {
            field.check(&self.answers, &mut wrong);
        }
        wrong.check()
    }

    /// What it is about, as the register says it: the procedure, and the answers that tell one such case from another.
    #[must_use]
    pub fn subject(&self) -> String {
        subject(&self.version.definition, &self.answers)
    }
}

/// What a case is about, in one line.
#[must_use]
pub fn subject(procedure: &Procedure, answers: &Answers) -> String {
    let told = procedure.fields.iter().filter(|field| field.in_subject).filter_map(|field| {
        answers.get(&field.code).filter(|answer| !answer.is_empty()).map(|answer| field.words(answer, Lang::It))
    });
    std::iter::once(procedure.name.it()).chain(told).collect::<Vec<_>>().join(" – ")
}

/// Files an application.
///
/// # Errors
/// `Invalid` as `check`; as `protocol::register`; database errors.
pub fn file(tx: &mut Tx<'_>, post: &tell::Post<'_>, by: &Actor, application: &Application) -> Result<Opened> {
    let opened = filed(tx, by, application)?;
    tell::happened(tx, post, &opened)?;
    Ok(opened)
}

/// Files an application whose addresses were typed on a public page: their owners are asked first, each with a secret of their own.
///
/// # Errors
/// As `file`.
pub(crate) fn file_online(
    tx: &mut Tx<'_>,
    post: &tell::Post<'_>,
    application: &Application,
    secrets: &[String; 2],
) -> Result<Opened> {
    let opened = filed(tx, &Actor::system(), application)?;
    address::ask(tx, post, &opened, secrets)?;
    Ok(opened)
}

fn filed(tx: &mut Tx<'_>, by: &Actor, application: &Application) -> Result<Opened> {
    let today = tx.clock().today();
    application.check(today)?;
    let id: CaseId = tx.id();
    let sent = Incoming {
        case: id,
        office: application.version.office,
        channel: application.channel,
        subject: application.subject(),
        person: &application.applicant,
        documents: application.documents.iter().map(|(_, document)| document.clone()).collect(),
    };
    let registered = incoming(tx, by, sent)?;
    begin(tx, by, id, application, registered)
}

/// Writes a case down as it begins: its first event, its row, its stay, what came with it, its row in the ledger, its history.
///
/// # Errors
/// As `Course::filed`; database errors.
pub(crate) fn begin(
    tx: &mut Tx<'_>,
    by: &Actor,
    id: CaseId,
    application: &Application,
    (registration, number): (Option<protocol::RegistrationId>, String),
) -> Result<Opened> {
    let event = Event { on: application.filed_on, what: What::Filed };
    let course = Course::filed(&application.version.definition, event.on)?;
    let own = charter::office_calendar(tx, application.version.office)?;
    let case = begun(tx, id, application, &course, number, registration);
    cases::insert(tx, &case)?;
    let written = Written { number: 1, event, at: tx.now(), by: by.name.clone(), text: String::new(), public: false };
    events::insert(tx, id, 1, &written.event, by)?;
    let clocks = crate::case::Clocks { legal: None, promised: None, legs: Vec::new(), substitute: None };
    let mut opened = Opened { case, version: application.version.clone(), events: vec![written], course, clocks };
    advance::settle(tx, &mut opened, &own)?;
    cases::update(tx, &opened.case)?;
    keep(tx, &opened.case, application)?;
    account::book(tx, &opened)?;
    note(tx, by, &opened.case)?;
    Ok(opened)
}

fn begun(
    tx: &mut Tx<'_>,
    id: CaseId,
    application: &Application,
    course: &Course,
    number: String,
    registration: Option<protocol::RegistrationId>,
) -> Case {
    let version = &application.version;
    Case {
        id,
        revision: 1,
        code: web::codes::code(tx.id()),
        link: tx.id(),
        version: version.id,
        procedure: version.procedure,
        service: version.service,
        office: version.office,
        channel: application.channel,
        lang: application.lang,
        filed_on: application.filed_on,
        filed_at: tx.now(),
        registration,
        number,
        stands: course.stands,
        step: course.leg().step.clone(),
        leg_office: version.office,
        officer: None,
        leg_due: None,
        due_promised: None,
        due_legal: None,
        due: None,
        silence: version.definition.silence_for(&application.answers),
        decided_on: None,
        outcome: None,
        closed_on: None,
        annulled: false,
        erased_on: None,
    }
}

/// Something that came in for a case.
pub(crate) struct Incoming<'a> {
    /// The case.
    pub(crate) case: CaseId,
    /// The office that answers for it.
    pub(crate) office: kernel::OfficeId,
    /// How it came.
    pub(crate) channel: Channel,
    /// What it is, as the register says it.
    pub(crate) subject: String,
    /// Who sends it.
    pub(crate) person: &'a Person,
    /// What came with it.
    pub(crate) documents: Vec<Document>,
}

/// Registers what came in. A body that keeps no register here has no number to give: the case has its code.
pub(crate) fn incoming(
    tx: &mut Tx<'_>,
    by: &Actor,
    sent: Incoming<'_>,
) -> Result<(Option<protocol::RegistrationId>, String)> {
    let Person { name, address, email, fiscal_code, .. } = sent.person;
    let entry = Entry {
        office: sent.office,
        direction: Direction::Incoming,
        channel: sent.channel,
        // Some long answers are more than a register's line holds.
        subject: sent.subject.chars().take(protocol::SUBJECT_MOST).collect(),
        class: String::new(),
        correspondents: vec![Correspondent {
            name: name.clone(),
            address: if address.is_empty() { email.clone() } else { address.clone() },
            tax_code: fiscal_code.clone(),
        }],
        received: Received::default(),
        about: Some(("case".to_owned(), sent.case.to_string())),
        emergency: None,
        documents: sent.documents,
    };
    numbered(tx, by, &entry)
}

/// Registers in the protocol, and gives the registration with its number: none where the body keeps no register here, an empty number while
/// its other system has given none.
pub(crate) fn numbered(
    tx: &mut Tx<'_>,
    by: &Actor,
    entry: &Entry,
) -> Result<(Option<protocol::RegistrationId>, String)> {
    if let Err(Error::NotFound) = protocol::register_of(tx, entry.office) {
        return Ok((None, String::new()));
    }
    let registered = protocol::register(tx, entry, by)?;
    let number = match &registered {
        Registered::Done(registration) => registration.name(),
        Registered::Asked(_) => String::new(),
    };
    Ok((Some(registered.id()), number))
}

fn keep(tx: &mut Tx<'_>, case: &Case, application: &Application) -> Result<()> {
    people::insert(tx, case.id, Role::Applicant, &application.applicant)?;
    if let Some(delegate) = &application.delegate {
        people::insert(tx, case.id, Role::Delegate, delegate)?;
    }
    files::insert_answers(tx, case.id, &application.answers)?;
    files::insert_brought(tx, case.id, (case.registration, false), &application.documents)
}

fn note(tx: &mut Tx<'_>, by: &Actor, case: &Case) -> Result<()> {
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Created,
            subject: case.subject(),
            office: Some(case.office),
            summary: case.name(),
            before: None,
            after: Some(serde_json::json!({ "stands": case.stands, "step": case.step, "due": case.due })),
        },
    )?;
    Ok(())
}
