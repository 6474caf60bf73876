//! Service sheets, in the order of the municipalities' model, with what art. 35 c. 1 D.Lgs. 33/2013 and the ministry's sheet ask.

use jiff::civil::Date;
use kernel::terms::Term;
use kernel::{Invalid, OfficeId, Result, ServiceId};
use serde::{Deserialize, Serialize};

use crate::check;
use crate::ids::{LineId, OwnerId};
use crate::office::Contact;
use crate::texts::Worded;
use crate::words::{AccessChannel, Audience, ServiceStatus, Side, Silence, Timing, Topic};

/// The most signs that the municipalities' model allows for a short description.
pub const DESCRIPTION_MOST: usize = 160;

/// A service with its sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its identifier.
    pub id: ServiceId,
    /// Rises with each change; 0 before the first.
    pub revision: u64,
    /// Its office.
    pub office: OfficeId,
    /// Its place among the office's services.
    pub position: i64,
    /// Its name in addresses.
    pub code: String,
    /// Whether it can be had now.
    pub status: ServiceStatus,
    /// Why it cannot.
    pub status_reason: String,
    /// Titolo.
    pub name: String,
    /// Descrizione breve.
    pub description: String,
    /// Argomenti.
    pub topics: Vec<Topic>,
    /// A chi è rivolto, as a closed set.
    pub audiences: Vec<Audience>,
    /// A chi è rivolto, in words.
    pub addressed: String,
    /// Principali caratteristiche.
    pub characteristics: String,
    /// Modalità di erogazione.
    pub delivery: String,
    /// Come fare.
    pub how_to: String,
    /// Cosa serve: the introduction.
    pub needed: String,
    /// Cosa serve: the documents.
    pub documents: Vec<Document>,
    /// Cosa si ottiene.
    pub obtained: String,
    /// Tempi e scadenze: how long it takes.
    pub timing: Timing,
    /// Tempi e scadenze, in words.
    pub timing_text: String,
    /// The term; given if and only if `timing` is `Term`.
    pub term: Option<Term>,
    /// The norm or regulation that sets the term.
    pub term_norm: String,
    /// What starts the clock.
    pub clock_start: String,
    /// What silence means.
    pub silence: Silence,
    /// Quanto costa, in words.
    pub cost: String,
    /// Quanto costa: the amounts.
    pub costs: Vec<Cost>,
    /// How to pay.
    pub payments: String,
    /// Accedi al servizio.
    pub channels: Vec<Channel>,
    /// Condizioni di servizio.
    pub conditions: String,
    /// Forms and files.
    pub files: Vec<Link>,
    /// Legal references.
    pub norms: Vec<Link>,
    /// Pages of the web about it.
    pub pages: Vec<Link>,
    /// Contatti of this service alone; those of the office hold besides.
    pub contacts: Vec<Contact>,
    /// On which side of the counter the work is done.
    pub side: Side,
    /// Indirizzo della pagina web.
    pub web: String,
    /// The unit that is responsible, where it is not the office.
    pub unit: String,
    /// The officer in charge, where it is not the head of the office.
    pub responsible: String,
    /// The office that examines, where it is another one.
    pub examiner: String,
    /// Who decides, where it is not the head of the office.
    pub decision_maker: String,
    /// How to learn where one's case stands.
    pub case_status: String,
    /// Whether a declaration of one's own can take the place of the decision.
    pub self_declaration: String,
    /// What one can do against the decision, and against silence.
    pub remedies: String,
    /// Who decides where the office is late, where it is not as for the office.
    pub substitute_power: String,
    /// To whom the preliminary notice of a class action is sent, where it is not as for the body.
    pub diffida_authority: String,
    /// Where it is sent.
    pub diffida_address: String,
    /// For the staff.
    pub note: String,
    /// The day of the last change of the sheet.
    pub updated_on: Date,
}

/// A document that is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its identifier.
    pub id: LineId,
    /// When it is needed; empty where always.
    pub situation: String,
    /// What it is.
    pub title: String,
    /// What to mind.
    pub text: String,
    /// The form, where there is one.
    pub href: String,
}

/// What something costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Its identifier.
    pub id: LineId,
    /// What is paid for.
    pub title: String,
    /// How much, in cents; none where it depends.
    pub cents: Option<i64>,
    /// What to mind.
    pub text: String,
}

/// A way to the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Its identifier.
    pub id: LineId,
    /// Which way it is.
    pub channel: AccessChannel,
    /// Where it leads: for booking and online services.
    pub href: String,
    /// What to mind.
    pub text: String,
}

/// A file, a norm or a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its identifier.
    pub id: LineId,
    /// Its name.
    pub title: String,
    /// Where it is; empty where it is only named.
    pub href: String,
}

impl Service {
    /// A service of which only the name is known.
    #[must_use]
    pub fn new(id: ServiceId, office: OfficeId, code: &str, name: &str, today: Date) -> Self {
        let none = String::new;
        Self {
            id,
            revision: 0,
            office,
            position: 0,
            code: code.to_owned(),
            status: ServiceStatus::Active,
            status_reason: none(),
            name: name.to_owned(),
            description: none(),
            topics: Vec::new(),
            audiences: Vec::new(),
            addressed: none(),
            characteristics: none(),
            delivery: none(),
            how_to: none(),
            needed: none(),
            documents: Vec::new(),
            obtained: none(),
            timing: Timing::Untimed,
            timing_text: none(),
            term: None,
            term_norm: none(),
            clock_start: none(),
            silence: Silence::None,
            cost: none(),
            costs: Vec::new(),
            payments: none(),
            channels: Vec::new(),
            conditions: none(),
            files: Vec::new(),
            norms: Vec::new(),
            pages: Vec::new(),
            contacts: Vec::new(),
            side: Side::Front,
            web: none(),
            unit: none(),
            responsible: none(),
            examiner: none(),
            decision_maker: none(),
            case_status: none(),
            self_declaration: none(),
            remedies: none(),
            substitute_power: none(),
            diffida_authority: none(),
            diffida_address: none(),
            note: none(),
            updated_on: today,
        }
    }

    /// # Errors
    /// `Invalid`, with a message beside each field that cannot stay as it is.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        check::code(&mut wrong, "code", &self.code);
        check::given(&mut wrong, "name", &self.name);
        check::at_most(&mut wrong, "description", &self.description, DESCRIPTION_MOST);
        check::web(&mut wrong, "web", &self.web);
        if (self.timing == Timing::Term) != self.term.is_some() {
            wrong.add(
                "term_amount",
                if self.term.is_some() { "charter-term-not-wanted" } else { "charter-term-missing" },
            );
        }
        if self.status != ServiceStatus::Active && self.status_reason.trim().is_empty() {
            wrong.add("status_reason", "charter-status-reason");
        }
        let hrefs = (self.channels.iter().map(|channel| ("channels", &channel.href)))
            .chain(self.documents.iter().map(|document| ("documents", &document.href)))
            .chain(self.files.iter().map(|file| ("files", &file.href)))
            .chain(self.norms.iter().map(|norm| ("norms", &norm.href)))
            .chain(self.pages.iter().map(|page| ("pages", &page.href)));
        for (field, href) in hrefs {
            check::web(&mut wrong, field, href);
        }
        for cost in self.costs.iter().filter(|cost| cost.cents.is_some_and(i64::is_negative)) {
            wrong.add("costs", kernel::Message::new("charter-cost-negative").with("title", &cost.title));
        }
        for contact in &self.contacts {
            if contact.check().is_err() {
                wrong.add("contacts", kernel::Message::new("charter-contact-form").with("value", &contact.value));
            }
        }
        wrong.check()
    }

    /// The channel of a sort, where the service has it.
    #[must_use]
    pub fn channel(&self, channel: AccessChannel) -> Option<&Channel> {
        self.channels.iter().find(|one| one.channel == channel)
    }

    /// Whether it costs nothing: no amount, and none that depends.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.costs.iter().all(|cost| cost.cents == Some(0))
    }
}

impl Worded for Service {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        let owner = self.id.into();
        visit(owner, "name", &mut self.name);
        visit(owner, "description", &mut self.description);
        visit(owner, "status_reason", &mut self.status_reason);
        visit(owner, "addressed", &mut self.addressed);
        visit(owner, "characteristics", &mut self.characteristics);
        visit(owner, "delivery", &mut self.delivery);
        visit(owner, "how_to", &mut self.how_to);
        visit(owner, "needed", &mut self.needed);
        visit(owner, "obtained", &mut self.obtained);
        visit(owner, "timing_text", &mut self.timing_text);
        visit(owner, "clock_start", &mut self.clock_start);
        visit(owner, "cost", &mut self.cost);
        visit(owner, "payments", &mut self.payments);
        visit(owner, "conditions", &mut self.conditions);
        visit(owner, "unit", &mut self.unit);
        visit(owner, "responsible", &mut self.responsible);
        visit(owner, "examiner", &mut self.examiner);
        visit(owner, "decision_maker", &mut self.decision_maker);
        visit(owner, "case_status", &mut self.case_status);
        visit(owner, "self_declaration", &mut self.self_declaration);
        visit(owner, "remedies", &mut self.remedies);
        visit(owner, "substitute_power", &mut self.substitute_power);
        visit(owner, "diffida_authority", &mut self.diffida_authority);
        for document in &mut self.documents {
            visit(document.id.into(), "situation", &mut document.situation);
            visit(document.id.into(), "title", &mut document.title);
            visit(document.id.into(), "text", &mut document.text);
        }
        for cost in &mut self.costs {
            visit(cost.id.into(), "title", &mut cost.title);
            visit(cost.id.into(), "text", &mut cost.text);
        }
        for channel in &mut self.channels {
            visit(channel.id.into(), "text", &mut channel.text);
        }
        for link in self.files.iter_mut().chain(&mut self.norms).chain(&mut self.pages) {
            visit(link.id.into(), "title", &mut link.title);
        }
        self.contacts.each_text(visit);
    }
}
