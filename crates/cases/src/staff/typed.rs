//! What was typed into the form of an application, read: who applies, what was answered, how and when it came.

use jiff::civil::Date;
use kernel::ledger::Channel;
use kernel::{Error, Invalid, Lang, Message, Result};
use protocol::Document;
use web::forms::{Check, parse_date};
use web::Input;

use crate::file::Application;
use crate::person::Person;
use crate::procedure::{Answers, FieldKind, Procedure, Version};
use crate::fiscal_code;

/// How an application comes to an office; online ones come by themselves.
pub(super) const CHANNELS: [Channel; 3] = [Channel::Counter, Channel::Post, Channel::CertifiedEmail];
/// What is asked of a person.
pub(super) const PERSON: [&str; 6] = ["name", "fiscal_code", "born_on", "address", "email", "phone"];
/// Before the names of the fields of who acts for the applicant.
pub(super) const DELEGATE: &str = "delegate_";
/// Before the names of the fields that the procedure asks.
pub(super) const ANSWER: &str = "answer-";

/// The day on which the application arrived: today, unless it came by post or certified mail.
pub(super) fn filed_on(input: &Input, today: Date) -> Option<Date> {
    match input.text("channel").parse() {
        Ok(Channel::Counter) | Err(_) => Some(today),
        Ok(_) => input.some("filed_on").and_then(parse_date),
    }
}

/// What was answered to the fields that are asked in the applicant's situation.
pub(super) fn answers(procedure: &Procedure, input: &Input) -> Answers {
    let given = |code: &str, kind: FieldKind| {
        let typed = input.text(&format!("{ANSWER}{code}"));
        match kind {
            FieldKind::Tick if !typed.is_empty() => "yes".to_owned(),
            FieldKind::Date => parse_date(typed).map_or_else(|| typed.to_owned(), |day| day.to_string()),
            _ => typed.to_owned(),
        }
    };
    let all = procedure.fields.iter().map(|field| (field.code.clone(), given(&field.code, field.kind)));
    let all: Answers = all.filter(|(_, answer)| !answer.is_empty()).collect();
    // What depends on another situation was not asked.
    let asked = |code: &str| procedure.fields.iter().any(|field| field.code == code && field.is_asked(&all));
    all.iter().filter(|(code, _)| asked(code)).map(|(code, answer)| (code.clone(), answer.clone())).collect()
}

/// The application, where nothing is wrong with it. Documents that are missing keep nobody from filing.
///
/// # Errors
/// `Invalid` beside the fields of the form.
pub(super) fn application(
    version: &Version,
    input: &Input,
    documents: Vec<(String, Document)>,
    today: Date,
    already: Invalid,
) -> Result<Application> {
    let mut check = Check::new(input);
    check.invalid = already;
    let channel = check.choice::<Channel>("channel").filter(|channel| CHANNELS.contains(channel));
    let filed_on = filed_on(input, today);
    match filed_on {
        None => check.invalid.add("filed_on", "web-field-date"),
        Some(on) if on > today => check.invalid.add("filed_on", Message::new("cases-filed-in-future")),
        Some(_) => {}
    }
    let applicant = person(input, "", &mut check.invalid);
    applicant.check("", today, &mut check.invalid);
    let named = PERSON.iter().any(|part| input.some(&format!("{DELEGATE}{part}")).is_some());
    let delegate = named.then(|| person(input, DELEGATE, &mut check.invalid));
    if let Some(delegate) = &delegate {
        delegate.check(DELEGATE, today, &mut check.invalid);
    }
    let answers = answers(&version.definition, input);
    let mut wrong = Invalid::default();
    for field in &version.definition.fields {
        field.check(&answers, &mut wrong);
    }
    check.invalid.0.extend(wrong.0.into_iter().map(|(code, message)| (format!("{ANSWER}{code}").into(), message)));
    check.done()?;
    let (channel, filed_on) = channel.zip(filed_on).ok_or_else(|| Error::field("channel", "web-field-choice"))?;
    let lang = Lang::of(input.text("lang")).unwrap_or(Lang::It);
    Ok(Application { version: version.clone(), channel, filed_on, lang, applicant, delegate, answers, documents })
}

fn person(input: &Input, prefix: &str, wrong: &mut Invalid) -> Person {
    let text = |part: &str| input.text(&format!("{prefix}{part}")).to_owned();
    let born = text("born_on");
    let born_on = parse_date(&born);
    if born_on.is_none() && !born.is_empty() {
        wrong.add(format!("{prefix}born_on"), "web-field-date");
    }
    Person {
        name: text("name"),
        fiscal_code: fiscal_code::folded(&text("fiscal_code")),
        born_on,
        email: text("email"),
        phone: text("phone"),
        address: text("address"),
    }
}

/// A condition in words: what was asked, and the answers that fulfil it.
pub(super) fn situation(procedure: &Procedure, when: &crate::procedure::Condition) -> (String, String) {
    let field = procedure.fields.iter().find(|field| field.code == when.field);
    let label = field.map_or(when.field.as_str(), |field| field.label.it());
    let answers = when.is.iter().map(|answer| field.map_or(answer.as_str(), |field| field.words(answer, Lang::It)));
    (label.to_owned(), answers.collect::<Vec<_>>().join(", "))
}
