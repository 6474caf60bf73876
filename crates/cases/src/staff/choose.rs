//! Which procedure somebody applies for at the counter: those in force in the visitor's offices.

use askama::Template;
use charter::Slice;
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Reply, Shell, Visit};

use super::{HOME, NEW};
use crate::procedure;

#[derive(Template)]
#[template(path = "case_choose.html")]
struct Page {
    shell: Shell,
    offices: Vec<Office>,
    may_edit: bool,
}

/// An office with what can be applied for in it.
struct Office {
    name: String,
    /// Each with its address.
    procedures: Vec<(String, String)>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (scope, today, lang) = (visit.scope(May::WorkOnCases), visit.today(), visit.lang());
    let found = visit.read(move |tx| {
        let mut open = Vec::new();
        for row in procedure::all(tx, &scope)? {
            match procedure::in_force(tx, row.id, today) {
                Ok(version) => open.push((row.office, row.id, version.definition.name.it().to_owned())),
                Err(Error::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        Result::Ok((open, charter::offices(tx, None, Slice::ALL, lang)?.items))
    });
    let (open, offices) = found.await?;
    let offices = offices.into_iter().map(|office| Office {
        procedures: open
            .iter()
            .filter(|(of, ..)| *of == office.id)
            .map(|(_, id, name)| (format!("{NEW}/{id}"), name.clone()))
            .collect(),
        name: format!("{} – {}", office.name, office.body_name),
    });
    web::page(&Page {
        shell: visit.staff_shell(visit.say("cases-staff-new")).trail([(visit.say("cases-staff-menu"), HOME)]),
        offices: offices.filter(|office| !office.procedures.is_empty()).collect(),
        may_edit: visit.caller().is_some_and(|caller| caller.may(May::EditProcedures)),
    })
}
