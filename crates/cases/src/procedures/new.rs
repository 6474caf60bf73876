//! Beginning a procedure: for a service that has none, empty or as a copy of another.

use askama::Template;
use charter::{OfficeRow, Service, Slice};
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::terms::{Term, Unit};
use kernel::{Error, Invalid, Lang, Result, ServiceId};
use web::forms::Check;
use web::{FormView, Input, Reply, Shell, Visit};

use super::HOME;
use crate::procedure::{self, ClockStart, LegalTerm, Procedure, ProcedureId, ProcedureRow, Step, Task};
use crate::said::Said;

#[derive(Template)]
#[template(path = "procedures_new.html")]
struct Page {
    shell: Shell,
    form: FormView,
    /// Whether there is a service without a procedure.
    possible: bool,
}

/// What may be begun: services without a procedure, and procedures to copy.
struct Offered {
    services: Vec<(String, String)>,
    copies: Vec<ProcedureRow>,
}

fn offered(tx: &mut Tx<'_>, scope: &Scope, lang: Lang) -> Result<Offered> {
    let taken = procedure::all(tx, &Scope::All)?;
    let is_free = |service: ServiceId| !taken.iter().any(|row| row.service == service && row.closed_from.is_none());
    let mut services = Vec::new();
    let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
    for OfficeRow { id, name, .. } in offices.into_iter().filter(|office| scope.has(office.id)) {
        let own = charter::service_codes(tx, id)?.into_iter().filter(|(service, ..)| is_free(*service));
        services.extend(own.map(|(service, _, title)| (service.to_string(), format!("{title} – {name}"))));
    }
    Ok(Offered { services, copies: procedure::all(tx, scope)? })
}

pub(super) async fn get(visit: Visit) -> Reply {
    show(&visit, Input::of_query(visit.query()), Invalid::default()).await
}

async fn show(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let (scope, lang, refused) = (visit.scope(May::EditProcedures), visit.lang(), !invalid.is_empty());
    let offered = visit.read(move |tx| offered(tx, &scope, lang)).await?;
    let none = |key: &str| [(String::new(), visit.say(key))];
    let copies = offered.copies.into_iter().map(|row| (row.id.to_string(), row.name));
    let page = Page {
        possible: !offered.services.is_empty(),
        shell: visit.staff_shell(visit.say("cases-procedure-new")).trail([(visit.say("cases-procedure-menu"), HOME)]),
        form: FormView::new(visit, "cases-procedure-new", input, invalid)
            .with_choices("service", none("web-choice-none").into_iter().chain(offered.services))
            .with_choices("copy", none("cases-procedure-new-empty").into_iter().chain(copies)),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match create(&visit, &input).await {
        Ok(id) => Ok(web::done(&format!("{HOME}/{id}/draft"), "cases-procedure-created")),
        Err(Error::Invalid(invalid)) => show(&visit, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn create(visit: &Visit, input: &Input) -> Result<ProcedureId> {
    let (scope, by, today) = (visit.scope(May::EditProcedures), visit.actor(), visit.today());
    let mut check = Check::new(input);
    let (service, copy) = (check.choice::<ServiceId>("service"), check.optional_choice::<ProcedureId>("copy"));
    let code = check.optional("code", 60);
    check.done()?;
    let service = service.ok_or(Error::NotFound)?;
    visit
        .write(move |tx| {
            let sheet = charter::service_by_id(tx, service, Lang::It)?;
            scope.admit(sheet.office)?;
            let definition = match copy {
                Some(copy) => {
                    scope.admit(procedure::find(tx, copy)?.office)?;
                    let name = Said::italian(&sheet.name);
                    Procedure { name, ..procedure::latest(tx, copy)?.ok_or(Error::NotFound)? }
                }
                None => blank(&sheet, &charter::service_page(tx, &sheet.code, today, Lang::It)?),
            };
            let code = if code.is_empty() { &sheet.code } else { &code };
            procedure::create(tx, &by, service, code, &definition)
        })
        .await
}

/// What a procedure begins with: what the charter says of the service, and the term that holds where no other is set.
fn blank(sheet: &Service, page: &charter::ServicePage) -> Procedure {
    let step = |code: &str, name: &str, task| Step {
        code: code.to_owned(),
        name: Said::italian(name),
        office: String::new(),
        task,
        term: None,
        then: Vec::new(),
        may_end: false,
        appointment: String::new(),
        report: None,
    };
    let usual = Term::new(30, Unit::CalendarDays).ok().map(|term| (term, "L. 241/1990, art. 2 c. 2"));
    let own = sheet
        .term
        .map(|term| (term, if sheet.term_norm.is_empty() { "L. 241/1990, art. 2" } else { &sheet.term_norm }));
    Procedure {
        name: Said::italian(&sheet.name),
        terms: own
            .or(usual)
            .map(|(term, norm)| LegalTerm { filed_from: None, term, norm: norm.to_owned() })
            .into_iter()
            .collect(),
        promise: None,
        clock_start: ClockStart::Receipt,
        suspension: true,
        rejection_notice: true,
        extension: None,
        silence_when: None,
        substitute_email: String::new(),
        silence: sheet.silence,
        indemnity: false,
        officer: sheet.responsible.clone(),
        substitute: page.substitute_power().to_owned(),
        remedies: Said::default(),
        retention_years: 10,
        fields: Vec::new(),
        documents: Vec::new(),
        steps: vec![step("esame", "Esame della domanda", Task::Examine), step("decisione", "Decisione", Task::Decide)],
        acts: Vec::new(),
        housing: None,
    }
}
