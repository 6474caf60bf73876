//! What a case knows of itself, in the words in which acts say it: the placeholders of templates, filled in.

use std::collections::BTreeMap;

use charter::OfficePage;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::i18n::{Arg, Catalog};
use kernel::terms::{Rules, Term};
use kernel::{Error, Lang, Result};
use web::show;

use super::act::{Act, OF_THE_DAY, days_taken};
use crate::case::What;
use crate::housing::metres;
use crate::person::Person;
use crate::procedure::{ActTemplate, Answers, FieldKind, FormField};
use crate::record::Opened;
use crate::store::{files, people, reports};

/// What a case knows: acts are written in Italian, whoever writes them.
pub(super) struct Known {
    values: BTreeMap<String, String>,
    /// Who asks, with an address to which messages go; nobody where the data were erased.
    pub(super) applicant: Option<Person>,
    /// The office that answers for the case.
    pub(super) office: OfficePage,
}

impl Known {
    pub(super) fn read(tx: &mut Tx<'_>, catalog: &Catalog, opened: &Opened) -> Result<Self> {
        let (case, procedure) = (&opened.case, &opened.version.definition);
        let office = charter::office_page_by_id(tx, case.office, Lang::It)?;
        let applicant = people::applicant(tx, case.id)?;
        let answers = files::answers(tx, case.id)?;
        let mut known = Self { values: BTreeMap::new(), applicant, office };
        known.add_person();
        known.add("number", case.name());
        known.add("filed_on", &show::date(Lang::It, case.filed_on));
        known.add("office", &known.office.office.name.clone());
        known.add("body", &known.office.body.name.clone());
        let officer = known.officer(opened).to_owned();
        known.add("officer", &officer);
        known.add("substitute", &procedure.substitute);
        known.add("remedies", procedure.remedies.it());
        if let Some(legal) = procedure.legal_term(case.filed_on) {
            known.add("term", &length(catalog, legal.term));
        }
        known.add("documents", &missing(tx, opened, &answers)?);
        known.add("observations", &observations(tx, catalog, opened)?);
        known.add("report", last_text(opened, |what| matches!(what, What::Reported { .. })).unwrap_or_default());
        known.add_inspection(tx, catalog, opened)?;
        for field in &procedure.fields {
            known.add(&format!("answer.{}", field.code), &answered(catalog, field, &answers));
        }
        Ok(known)
    }

    /// Keeps what is known; what is empty is not.
    fn add(&mut self, name: &str, value: &str) {
        if !value.trim().is_empty() {
            self.values.insert(name.to_owned(), value.trim().to_owned());
        }
    }

    fn add_person(&mut self) {
        let Some(person) = self.applicant.clone() else { return };
        self.add("applicant", &person.name);
        self.add("fiscal_code", &person.fiscal_code);
        self.add("address", &person.address);
        self.add("born_on", &person.born_on.map(|day| show::date(Lang::It, day)).unwrap_or_default());
    }

    /// The figures of the last report of an inspection.
    fn add_inspection(&mut self, tx: &mut Tx<'_>, catalog: &Catalog, opened: &Opened) -> Result<()> {
        let Some(last) = reports::given(tx, opened.case.id)?.pop() else { return Ok(()) };
        self.add("report_on", &show::date(Lang::It, last.report.inspection.on));
        if let Some(found) = &last.report.suitability {
            let people: [(&str, Arg); 1] = [("people", found.people.into())];
            self.add("report_people", &catalog.fill(Lang::It, "cases-inspection-print-people", &people));
            self.add("report_area", &metres(found.total));
        }
        Ok(())
    }

    /// The officer in charge: the one that the procedure names, else the head of the office (L. 241/1990 art. 5).
    pub(super) fn officer<'k>(&'k self, opened: &'k Opened) -> &'k str {
        let office = &self.office.office;
        let names = [&opened.version.definition.officer, &office.head, &office.head_role];
        names.into_iter().find(|name| !name.is_empty()).map_or("", String::as_str)
    }

    /// A template's text as the draft begins.
    pub(super) fn fill(&self, text: &str) -> String {
        ActTemplate::fill(text, |name| self.values.get(name).cloned())
    }
}

/// An act as it is printed on a day: with what the day fills in, and, where it decides too late, the term and the days that were taken.
pub(super) fn printed(catalog: &Catalog, opened: &Opened, act: &Act, today: Date) -> Act {
    let of_the_day = |name: &str| of_the_day(opened, name, today);
    let mut body = ActTemplate::fill(&act.body, of_the_day);
    if act.kind.outcome().is_some()
        && let Some(late) = late(catalog, opened, today)
    {
        body = format!("{}\n\n{late}", body.trim_end());
    }
    Act { title: ActTemplate::fill(&act.title, of_the_day), body, ..act.clone() }
}

fn of_the_day(opened: &Opened, name: &str, today: Date) -> Option<String> {
    let date = |day: Date| show::date(Lang::It, day);
    match OF_THE_DAY.into_iter().find(|known| *known == name)? {
        "today" => Some(date(today)),
        "days_taken" => Some(taken(opened, today).to_string()),
        "due_on" => opened.case.due_legal.map(date),
        _ => Some(date(today.saturating_add(i64::from(Rules::italian().documents.at_most_days).days()))),
    }
}

fn taken(opened: &Opened, today: Date) -> i32 {
    let legal = opened.clocks.legal.as_ref();
    let from = legal.map_or(opened.case.filed_on, |clock| clock.from);
    days_taken(from, today, legal.map_or(&[], |clock| &clock.due.explanation))
}

/// What a late decision has to say: the term, and the days that were taken (L. 241/1990 art. 2 c. 9-quinquies).
pub(super) fn late(catalog: &Catalog, opened: &Opened, today: Date) -> Option<String> {
    let clock = opened.clocks.legal.as_ref().filter(|clock| clock.due.due < today)?;
    let args: [(&str, Arg); 3] = [
        ("term", length(catalog, clock.term).into()),
        ("due", show::date(Lang::It, clock.due.due).into()),
        ("days", taken(opened, today).into()),
    ];
    Some(catalog.fill(Lang::It, "cases-act-late", &args))
}

/// A term in words.
pub(super) fn length(catalog: &Catalog, term: Term) -> String {
    catalog.fill(Lang::It, "term-length", &[("amount", term.amount().into()), ("unit", term.unit().name().into())])
}

/// The documents that the application needs and that have not come, a line each.
fn missing(tx: &mut Tx<'_>, opened: &Opened, answers: &Answers) -> Result<String> {
    let there = files::of(tx, opened.case.id)?;
    let needed =
        opened.version.definition.documents.iter().filter(|document| document.required && document.is_needed(answers));
    let missing = needed.filter(|document| !there.iter().any(|one| one.code == document.code));
    Ok(missing.map(|document| format!("- {}", document.title.it())).collect::<Vec<_>>().join("\n"))
}

/// What was answered to the notice of rejection, or that nothing was, once the days for it are over (L. 241/1990 art. 10-bis).
fn observations(tx: &mut Tx<'_>, catalog: &Catalog, opened: &Opened) -> Result<String> {
    if let Some(said) = last_text(opened, |what| *what == What::Observations) {
        return Ok(said.to_owned());
    }
    let Some(notice) = opened.course.notice_on.filter(|_| opened.course.observations_on.is_none()) else {
        return Ok(String::new());
    };
    let own = charter::office_calendar(tx, opened.case.office)?;
    let last = notice.saturating_add(i64::from(Rules::italian().rejection.days_to_observe).days());
    let until = own.roll_over(last).map_err(|not_covered| Error::Conflict(not_covered.message()))?;
    let is_over = tx.clock().today() > until;
    Ok(if is_over { catalog.say(Lang::It, "cases-act-no-observations").into_owned() } else { String::new() })
}

/// What was written with the last event of a kind.
fn last_text(opened: &Opened, is: impl Fn(&What) -> bool) -> Option<&str> {
    let events = opened.events.iter().rev();
    events.filter(|written| is(&written.event.what)).map(|written| written.text.as_str()).find(|text| !text.is_empty())
}

/// An answer as acts say it.
fn answered(catalog: &Catalog, field: &FormField, answers: &Answers) -> String {
    let answer = answers.get(&field.code).map_or("", String::as_str);
    match field.kind {
        FieldKind::Date => answer.parse().map_or_else(|_| answer.to_owned(), |day| show::date(Lang::It, day)),
        FieldKind::Tick if field.is_asked(answers) => catalog
            .say(Lang::It, if answer.is_empty() { "cases-act-answer-no" } else { "cases-act-answer-yes" })
            .into_owned(),
        _ => field.words(answer, Lang::It).to_owned(),
    }
}
