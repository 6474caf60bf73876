//! The form of a contact: the same when it is logged and when it is corrected.

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, Zoned};
use kernel::{Invalid, ServiceId};
use web::forms::Check;
use web::{FormView, Input, Visit};

use crate::contact::{CHANNELS, Contact, Details, Kind, Outcome};
use crate::habits::Habits;
use crate::place::Place;
use crate::rules;

/// What the service field says when no service is meant; left empty, it means the usual one.
const NO_SERVICE: &str = "none";

/// Reads a contact and when it happened (`otherwise`, where nothing is said), with everything that is wrong said at once.
pub(crate) fn read(
    check: &mut Check<'_>,
    input: &Input,
    place: &Place,
    habits: &Habits,
    otherwise: Timestamp,
    (earliest, now): (Date, &Zoned),
) -> Option<(Details, Timestamp)> {
    let details = details(check, input, place, habits);
    let said = said_moment(check, input);
    let at = said.map_or(Ok(otherwise), |said| rules::moment(said, earliest, now));
    let at = at.map_err(|message| check.invalid.add("at", message)).ok();
    let day = at.unwrap_or(otherwise).to_zoned(now.time_zone().clone()).date();
    let details = details?;
    details.wrong(day, &place.calendar, &mut check.invalid);
    Some((details, at?))
}

fn details(check: &mut Check<'_>, input: &Input, place: &Place, habits: &Habits) -> Option<Details> {
    let kind = check.choice::<Kind>("kind");
    let channel = check.optional_choice("channel");
    let quantity = check.whole("quantity", 1, 999).and_then(|number| number.try_into().ok()).unwrap_or(1);
    let passed_to = check.optional("passed_to", 100);
    let proposal = check.optional("proposal", 100);
    let note = check.optional("note", 200);
    let outcome = check.optional_choice("outcome").unwrap_or(Outcome::Done);
    let call_back_by = check.date("call_back_by");
    let kind = kind?;
    let service = service(check, input, place, habits.service(kind));
    let channel = channel.unwrap_or(kind.usual_channel());
    let details = Details { kind, channel, service, quantity, passed_to, proposal, note, outcome, call_back_by };
    Some(details.meant())
}

fn service(check: &mut Check<'_>, input: &Input, place: &Place, usual: Option<ServiceId>) -> Option<ServiceId> {
    match input.text("service") {
        "" => usual.filter(|service| place.offers(*service)),
        NO_SERVICE => None,
        _ => {
            let service = check.choice("service")?;
            if !place.knows(service) {
                check.invalid.add("service", "web-field-choice");
            }
            Some(service)
        }
    }
}

/// As date-and-time fields send it; a blank between day and hour is welcome too.
fn said_moment(check: &mut Check<'_>, input: &Input) -> Option<DateTime> {
    let text = input.some("at")?;
    let said = text.replacen(' ', "T", 1).parse().ok();
    if said.is_none() {
        check.invalid.add("at", "desk-at-form");
    }
    said
}

/// The form of a new contact: what is left as it is follows the desk's habits.
pub(crate) fn new(visit: &Visit, place: &Place, input: Input, invalid: Invalid) -> FormView {
    view(visit, place, input, invalid, true)
}

/// The form of a contact that is corrected: everything is said.
pub(crate) fn correction(visit: &Visit, place: &Place, input: Input, invalid: Invalid) -> FormView {
    view(visit, place, input, invalid, false)
}

fn view(visit: &Visit, place: &Place, input: Input, invalid: Invalid, usual: bool) -> FormView {
    let usual = |key: &str| usual.then(|| (String::new(), visit.say(key)));
    let channels = CHANNELS.iter().map(|channel| (channel.to_string(), visit.say(&format!("desk-channel-{channel}"))));
    let channels: Vec<_> = usual("desk-channel-usual").into_iter().chain(channels).collect();
    let services: Vec<_> = usual("desk-service-usual").into_iter().chain(services(visit, place, &input)).collect();
    FormView::new(visit, "desk-contact", input, invalid)
        .with_words("kind", "desk-kind", Kind::ALL, false)
        .with_choices("channel", channels)
        .with_choices("service", services)
        .with_words("outcome", "desk-outcome", Outcome::ALL, false)
}

/// The services, numbered: in a list of choices the keyboard finds "7" by itself, in every browser. One that has ended stays where it was
/// chosen.
fn services(visit: &Visit, place: &Place, input: &Input) -> Vec<(String, String)> {
    let on_offer = place.services.iter().map(|service| (service.id, service.name.as_str()));
    let chosen = input.text("service").parse().ok().filter(|chosen| place.knows(*chosen) && !place.offers(*chosen));
    let ended = chosen.map(|chosen| (chosen, place.service_name(Some(chosen))));
    let numbered =
        on_offer.chain(ended).zip(1..).map(|((id, name), number)| (id.to_string(), format!("{number} · {name}")));
    numbered.chain([(NO_SERVICE.to_owned(), format!("0 · {}", visit.say("desk-service-none")))]).collect()
}

/// The form's fields as a contact has them.
pub(crate) fn filled(visit: &Visit, contact: &Contact) -> Input {
    let details = &contact.details;
    let local = visit.db().clock().local(contact.at);
    Input::new()
        .with("revision", contact.revision)
        .with("kind", details.kind)
        .with("channel", details.channel)
        .with("service", details.service.map_or(NO_SERVICE.to_owned(), |service| service.to_string()))
        .with("quantity", details.quantity)
        .with("passed_to", &details.passed_to)
        .with("proposal", &details.proposal)
        .with("note", &details.note)
        .with("outcome", details.outcome)
        .with_some("call_back_by", details.call_back_by)
        .with_some("called_back_on", contact.called_back_on)
        .with("at", local.strftime("%Y-%m-%dT%H:%M"))
}
