//! A definition in readable form: terms, the way drawn and as a table, what is asked, documents by situation, acts filled in with examples.

use kernel::terms::Term;
use web::Visit;

use super::found::Found;
use crate::housing::{HousingRules, VALUES, Value};
use crate::procedure::flow::{Flow, Stop, draw};
use crate::procedure::{ActTemplate, Condition, FieldKind, PLACEHOLDERS, Procedure, Step};

/// A definition, as pages show it.
pub(super) struct Sheet {
    /// Labels and values.
    pub(super) facts: Vec<(String, String)>,
    /// From which day of filing, how long, by which norm.
    pub(super) terms: Vec<(String, String, String)>,
    pub(super) flow: FlowView,
    pub(super) fields: Vec<FieldLine>,
    pub(super) situations: Vec<Situation>,
    pub(super) acts: Vec<ActLine>,
    /// The table against which homes are held, where a step asks for their inspection.
    pub(super) housing: Option<HousingView>,
}

/// The table of homes, with what it means.
pub(super) struct HousingView {
    pub(super) means: String,
    pub(super) values: Vec<ValueLine>,
}

/// A value of the table.
pub(super) struct ValueLine {
    pub(super) label: String,
    pub(super) value: String,
    pub(super) national: String,
    pub(super) norm: &'static str,
    /// Whether it is not the national one.
    pub(super) is_own: bool,
}

/// The way: its drawing, and the table that says the same.
pub(super) struct FlowView {
    pub(super) svg: String,
    pub(super) steps: Vec<StepLine>,
}

/// A step in the table.
pub(super) struct StepLine {
    pub(super) number: usize,
    pub(super) name: String,
    pub(super) office: String,
    pub(super) task: String,
    pub(super) term: String,
    pub(super) next: String,
}

/// A field of the application.
pub(super) struct FieldLine {
    pub(super) label: String,
    pub(super) kind: String,
    pub(super) required: bool,
    pub(super) when: String,
}

/// The documents that are needed in one situation.
pub(super) struct Situation {
    pub(super) title: String,
    pub(super) documents: Vec<DocumentLine>,
}

/// A document.
pub(super) struct DocumentLine {
    pub(super) title: String,
    pub(super) text: String,
    pub(super) required: bool,
}

/// A template filled in with examples.
pub(super) struct ActLine {
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) paragraphs: Vec<String>,
    pub(super) signed_by: String,
}

/// "30 giorni".
pub(super) fn term_words(visit: &Visit, term: Term) -> String {
    visit.fill("term-length", &[("amount", term.amount().into()), ("unit", term.unit().name().into())])
}

impl Sheet {
    pub(super) fn new(visit: &Visit, found: &Found, definition: &Procedure) -> Self {
        let terms = definition.terms.iter().map(|legal| {
            let from = match legal.filed_from {
                Some(day) => {
                    visit.fill("cases-procedure-filed-from", &[("day", web::show::date(visit.lang(), day).into())])
                }
                None => visit.say("cases-procedure-filed-ever"),
            };
            (from, term_words(visit, legal.term), legal.norm.clone())
        });
        let field = |field: &crate::procedure::FormField| FieldLine {
            label: field.label.to(visit.lang()).0.to_owned(),
            kind: visit.say(&format!("cases-procedure-kind-{}", field.kind)),
            required: field.required,
            when: situation(visit, definition, field.when.as_ref()),
        };
        Self {
            facts: facts(visit, definition),
            terms: terms.collect(),
            flow: FlowView::new(visit, found, definition),
            fields: definition.fields.iter().map(field).collect(),
            situations: situations(visit, definition),
            acts: definition.acts.iter().map(|act| ActLine::new(visit, definition, act)).collect(),
            housing: definition.asks_of_homes().then(|| housing(visit, &definition.housing_rules())),
        }
    }
}

fn housing(visit: &Visit, rules: &HousingRules) -> HousingView {
    let national = HousingRules::default();
    let line = |value: &Value| ValueLine {
        label: visit.say(&format!("cases-housing-value-{}", value.name)),
        value: visit.message(&value.message(value.of(rules))),
        national: visit.message(&value.message(value.of(&national))),
        norm: value.norm,
        is_own: value.of(rules) != value.of(&national),
    };
    HousingView { means: visit.message(&rules.means()), values: VALUES.iter().map(line).collect() }
}

fn facts(visit: &Visit, definition: &Procedure) -> Vec<(String, String)> {
    let yes = |is: bool| visit.say(if is { "web-yes" } else { "web-no" });
    let label = |name: &str| visit.say(&format!("cases-procedure-fact-{name}"));
    let extension = definition.extension.as_ref().map(|extension| {
        visit.fill(
            "cases-procedure-extended",
            &[("most", extension.at_most.into()), ("norm", extension.norm.as_str().into())],
        )
    });
    let officer =
        if definition.officer.is_empty() { visit.say("cases-procedure-head") } else { definition.officer.clone() };
    vec![
        (
            label("promise"),
            definition.promise.map_or_else(|| visit.say("cases-procedure-no-promise"), |term| term_words(visit, term)),
        ),
        (label("clock"), visit.say(&format!("cases-procedure-clock-{}", definition.clock_start))),
        (label("suspension"), yes(definition.suspension)),
        (label("rejection"), yes(definition.rejection_notice)),
        (label("extension"), extension.unwrap_or_else(|| visit.say("web-no"))),
        (label("silence"), silence(visit, definition)),
        (label("indemnity"), yes(definition.indemnity)),
        (label("officer"), officer),
        (label("substitute"), substitute(definition)),
        (label("remedies"), definition.remedies.to(visit.lang()).0.to_owned()),
        (label("retention"), visit.fill("cases-procedure-years", &[("years", definition.retention_years.into())])),
    ]
}

/// Who holds the substitute power, and where they are written to.
fn substitute(definition: &Procedure) -> String {
    match definition.substitute_email.as_str() {
        "" => definition.substitute.clone(),
        email => format!("{} ({email})", definition.substitute),
    }
}

/// What silence means, and in which situation only.
fn silence(visit: &Visit, definition: &Procedure) -> String {
    let effect = visit.say(&format!("charter-silence-{}", definition.silence));
    match situation(visit, definition, definition.silence_when.as_ref()) {
        always if always.is_empty() => effect,
        only => format!("{effect} ({only})"),
    }
}

/// In which situation something is asked or needed; empty where always.
fn situation(visit: &Visit, definition: &Procedure, when: Option<&Condition>) -> String {
    let Some(when) = when else { return String::new() };
    let asked = definition.fields.iter().find(|field| field.code == when.field);
    let label = asked.map_or(when.field.as_str(), |field| field.label.to(visit.lang()).0);
    let answers = when.is.iter().map(|answer| match asked {
        Some(field) if field.kind == FieldKind::Tick => visit.say("web-yes"),
        Some(field) => field.words(answer, visit.lang()).to_owned(),
        None => answer.clone(),
    });
    let answers = answers.collect::<Vec<_>>().join(&visit.say("cases-procedure-or"));
    visit.fill("cases-procedure-situation", &[("field", label.into()), ("answers", answers.into())])
}

/// The documents by situation: those that are always needed first.
fn situations(visit: &Visit, definition: &Procedure) -> Vec<Situation> {
    let mut found: Vec<Situation> = Vec::new();
    let (always, apart): (Vec<_>, Vec<_>) = definition.documents.iter().partition(|document| document.when.is_none());
    for document in always.into_iter().chain(apart) {
        let title = match &document.when {
            None => visit.say("cases-procedure-always"),
            when => situation(visit, definition, when.as_ref()),
        };
        let line = DocumentLine {
            title: document.title.to(visit.lang()).0.to_owned(),
            text: document.text.to(visit.lang()).0.to_owned(),
            required: document.required,
        };
        match found.iter_mut().find(|situation| situation.title == title) {
            Some(situation) => situation.documents.push(line),
            None => found.push(Situation { title, documents: vec![line] }),
        }
    }
    found
}

impl FlowView {
    pub(super) fn new(visit: &Visit, found: &Found, definition: &Procedure) -> Self {
        let mut lanes: Vec<String> = Vec::new();
        let mut stops = Vec::new();
        for step in &definition.steps {
            let office = found.office_name(&step.office);
            let lane = lanes.iter().position(|lane| *lane == office).unwrap_or_else(|| {
                lanes.push(office.clone());
                lanes.len() - 1
            });
            let term = step.term.map(|term| term_words(visit, term));
            let task = visit.say(&format!("cases-procedure-task-{}", step.task));
            stops.push(Stop {
                name: step.name.to(visit.lang()).0.to_owned(),
                notes: std::iter::once(task).chain(term).collect(),
                lane,
                next: after(definition, step),
                end: definition.is_end(&step.code),
            });
        }
        let steps: Vec<StepLine> =
            definition.steps.iter().enumerate().map(|(at, step)| line(visit, found, definition, (at, step))).collect();
        let sentence = |step: &StepLine| {
            let args = [
                ("number", step.number.into()),
                ("name", step.name.as_str().into()),
                ("office", step.office.as_str().into()),
                ("next", step.next.as_str().into()),
            ];
            visit.fill("cases-procedure-flow-step", &args)
        };
        let said = steps.iter().map(sentence).collect::<Vec<_>>().join(" ");
        let title = visit.fill("cases-procedure-flow-title", &[("name", definition.name.to(visit.lang()).0.into())]);
        let rtl = visit.lang().dir() == "rtl";
        Self { svg: draw(&Flow { title: &title, said: &said, lanes: &lanes, stops: &stops, rtl }), steps }
    }
}

/// The places of the steps that may follow one.
fn after(definition: &Procedure, step: &Step) -> Vec<usize> {
    let place = |next: &Step| definition.steps.iter().position(|other| other.code == next.code);
    definition.after(step).into_iter().filter_map(place).collect()
}

fn line(visit: &Visit, found: &Found, definition: &Procedure, (at, step): (usize, &Step)) -> StepLine {
    let name = |place: usize| format!("{}. {}", place + 1, definition.steps[place].name.to(visit.lang()).0);
    let mut next: Vec<String> = after(definition, step).into_iter().map(name).collect();
    if definition.is_end(&step.code) {
        next.push(visit.say("cases-procedure-end"));
    }
    StepLine {
        number: at + 1,
        name: step.name.to(visit.lang()).0.to_owned(),
        office: found.office_name(&step.office),
        task: visit.say(&format!("cases-procedure-task-{}", step.task)),
        term: step.term.map(|term| term_words(visit, term)).unwrap_or_default(),
        next: next.join(&visit.say("cases-procedure-or")),
    }
}

impl ActLine {
    pub(super) fn new(visit: &Visit, definition: &Procedure, act: &ActTemplate) -> Self {
        let known = |name: &str| sample(visit, definition, name);
        let body = ActTemplate::fill(&act.body, known);
        Self {
            kind: visit.say(&format!("cases-procedure-act-{}", act.kind)),
            title: ActTemplate::fill(&act.title, known),
            paragraphs: body.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect(),
            signed_by: act.signed_by.clone(),
        }
    }
}

/// An example of what stands for a placeholder.
fn sample(visit: &Visit, definition: &Procedure, name: &str) -> Option<String> {
    if let Some(code) = name.strip_prefix("answer.") {
        let field = definition.fields.iter().find(|field| field.code == code)?;
        return Some(match (field.kind, field.choices.first()) {
            (FieldKind::Choice, Some((_, said))) => said.it().to_owned(),
            (FieldKind::Number, _) => "75".to_owned(),
            (FieldKind::Date, _) => web::show::date(kernel::Lang::It, visit.today()),
            (FieldKind::Tick, _) => "sì".to_owned(),
            _ => format!("[{}]", field.label.it()),
        });
    }
    // Acts are written in Italian, whoever looks at them.
    let said = |key: String| visit.app().catalog().say(kernel::Lang::It, &key).into_owned();
    PLACEHOLDERS.contains(&name).then(|| said(format!("cases-procedure-sample-{name}")))
}

/// What a template can name, with what it stands for.
pub(super) fn placeholders(visit: &Visit, definition: &Procedure) -> Vec<(String, String)> {
    let known =
        PLACEHOLDERS.iter().map(|name| ((*name).to_owned(), visit.say(&format!("cases-procedure-means-{name}"))));
    let answer = |field: &crate::procedure::FormField| {
        let means = visit.fill("cases-procedure-means-answer", &[("field", field.label.it().into())]);
        (format!("answer.{}", field.code), means)
    };
    known.chain(definition.fields.iter().map(answer)).map(|(name, means)| (format!("{{{name}}}"), means)).collect()
}

#[cfg(test)]
mod tests {
    use super::PLACEHOLDERS;

    #[test]
    fn what_a_template_can_name_has_a_meaning_and_an_example_in_both_languages() {
        for texts in [include_str!("../lang/procedures/it.ftl"), include_str!("../lang/procedures/en.ftl")] {
            for name in PLACEHOLDERS {
                for part in ["means", "sample"] {
                    assert!(texts.contains(&format!("\ncases-procedure-{part}-{name} = ")), "{part} of {name}");
                }
            }
        }
    }
}
