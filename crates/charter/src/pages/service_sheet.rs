//! The parts of a service's sheet that take more than a text: times, costs, channels, documents by situation.

use kernel::terms::Term;
use web::Visit;

use super::Section;
use super::promise::{Example, example, term_in_words, timing_badge};
use super::prose::{Block, Piece, blocks, pieces};
use crate::read::ServicePage;
use crate::service::{Channel, Cost, Document, Service};
use crate::words::{AccessChannel, ContactKind, Timing};

/// Tempi e scadenze: what the charter promises, what the law sets, and how the days are counted.
pub(super) struct TimingView {
    pub badge: String,
    pub text: Vec<Block>,
    /// What the charter promises, as a term and in its own words.
    pub promise: Option<String>,
    pub promise_words: Vec<Block>,
    /// The legal term with its norm.
    pub legal: Option<String>,
    pub norm: String,
    pub clock_start: String,
    /// A request received today: by when the charter promises the answer, else by when the law wants it.
    pub example: Option<Example>,
    /// The same for the legal term, where the charter promises less.
    pub legal_example: Option<Example>,
}

impl TimingView {
    pub(super) fn new(visit: &Visit, page: &ServicePage) -> Self {
        let service = &page.service;
        let promised: Option<Term> = page.offer.as_ref().and_then(|offer| offer.term);
        let calendar = page.office.calendar();
        let reckoned = |term: Term| example(visit, term, visit.today(), &calendar);
        let differs = promised.is_some() && promised != service.term;
        let words = page.offer.as_ref().map(|offer| offer.promise.as_str()).unwrap_or_default();
        Self {
            badge: timing_badge(visit, service.timing, promised.or(service.term)),
            text: blocks(&service.timing_text),
            promise: promised.map(|term| term_in_words(visit, term)),
            promise_words: if words == service.timing_text { Vec::new() } else { blocks(words) },
            legal: service.term.map(|term| term_in_words(visit, term)),
            norm: service.term_norm.clone(),
            clock_start: service.clock_start.clone(),
            example: promised.or(service.term).and_then(reckoned),
            legal_example: service.term.filter(|_| differs).and_then(reckoned),
        }
    }

    /// Whether nothing at all is said.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.promise.is_none() && self.legal.is_none() && self.promise_words.is_empty()
    }
}

/// An amount in words.
pub(super) struct CostView {
    pub title: String,
    pub amount: String,
    pub text: Vec<Piece>,
}

pub(super) fn costs(visit: &Visit, service: &Service) -> Vec<CostView> {
    let amount = |cost: &Cost| match cost.cents {
        Some(0) => visit.say("charter-page-free"),
        Some(cents) => web::show::euros(visit.lang(), cents),
        None => visit.say("charter-page-depends"),
    };
    let view = |cost: &Cost| CostView { title: cost.title.clone(), amount: amount(cost), text: pieces(&cost.text) };
    service.costs.iter().map(view).collect()
}

/// The documents for one situation; the first group, without a name, is for all.
pub(super) struct Situation {
    pub name: String,
    pub documents: Vec<Document>,
}

pub(super) fn situations(service: &Service) -> Vec<Situation> {
    let mut groups: Vec<Situation> = Vec::new();
    for document in &service.documents {
        match groups.iter_mut().find(|group| group.name == document.situation) {
            Some(group) => group.documents.push(document.clone()),
            None => groups.push(Situation { name: document.situation.clone(), documents: vec![document.clone()] }),
        }
    }
    groups.sort_by_key(|group| !group.name.is_empty());
    groups
}

/// A way to the service.
pub(super) struct ChannelView {
    pub name: String,
    pub icon: &'static str,
    pub text: Vec<Piece>,
    /// What to press, for booking and online services.
    pub button: Option<Button>,
    /// The numbers and addresses that belong to this way.
    pub contacts: Vec<(String, Option<String>)>,
}

/// A button of the access section, with the mark that the validator reads.
pub(super) struct Button {
    pub mark: &'static str,
    pub label: String,
    pub href: String,
    pub primary: bool,
}

/// What this program itself does for a service.
pub(super) struct Here {
    /// Whether a counter gives appointments for it.
    pub bookable: bool,
    /// Where it is applied for.
    pub apply: Option<String>,
}

/// Online first, then booking, then the rest as the sheet has them. Where a counter gives appointments for the service, they are booked
/// here, and where applications are taken here, they are handed in here, whatever the sheet says of it.
pub(super) fn channels(visit: &Visit, page: &ServicePage, here: Here) -> Vec<ChannelView> {
    let mut channels: Vec<Channel> = page.service.channels.clone();
    let booking = here.bookable.then(|| format!("/appointments?service={}", page.service.code));
    let applied = here.apply.is_some();
    for (kind, href) in [(AccessChannel::Booking, booking), (AccessChannel::Online, here.apply)] {
        let Some(href) = href else { continue };
        match channels.iter_mut().find(|one| one.channel == kind) {
            Some(channel) => channel.href = href,
            None => {
                channels.push(Channel {
                    id: kernel::ids::Uuid::nil().into(),
                    channel: kind,
                    href,
                    text: String::new(),
                });
            }
        }
    }
    channels.sort_by_key(|one| match one.channel {
        AccessChannel::Online if !one.href.is_empty() => 0,
        AccessChannel::Booking if !one.href.is_empty() => 1,
        _ => 2,
    });
    channels.iter().map(|channel| channel_view(visit, page, channel, applied)).collect()
}

fn channel_view(visit: &Visit, page: &ServicePage, channel: &Channel, applied: bool) -> ChannelView {
    let button = |mark, key: &str, primary| {
        (!channel.href.is_empty()).then(|| Button { mark, label: visit.say(key), href: channel.href.clone(), primary })
    };
    ChannelView {
        name: visit.say(&format!("charter-channel-{}", channel.channel)),
        icon: icon(channel.channel),
        text: pieces(&channel.text),
        button: match channel.channel {
            AccessChannel::Online if applied => button("service-online-access", "charter-page-access-apply", true),
            AccessChannel::Online => button("service-online-access", "charter-page-access-online", true),
            AccessChannel::Booking => button("service-booking-access", "charter-page-access-booking", false),
            _ => button("", "charter-page-access-more", false),
        },
        contacts: contacts(page, channel.channel),
    }
}

fn icon(channel: AccessChannel) -> &'static str {
    match channel {
        AccessChannel::Counter => "it-pa",
        AccessChannel::Booking => "it-calendar",
        AccessChannel::Online => "it-piattaforme",
        AccessChannel::Phone => "it-telephone",
        AccessChannel::Email => "it-mail",
        AccessChannel::CertifiedMail => "it-sign",
        AccessChannel::Post => "it-inbox",
        AccessChannel::Fax => "it-print",
    }
}

/// The service's own contacts of the channel's sort, else the office's; for the counter and for letters its address.
fn contacts(page: &ServicePage, channel: AccessChannel) -> Vec<(String, Option<String>)> {
    let kinds: &[ContactKind] = match channel {
        AccessChannel::Phone => &[ContactKind::Phone, ContactKind::TollFree],
        AccessChannel::Email => &[ContactKind::Email],
        AccessChannel::CertifiedMail => &[ContactKind::CertifiedMail],
        AccessChannel::Fax => &[ContactKind::Fax],
        AccessChannel::Counter | AccessChannel::Post => return address(page),
        AccessChannel::Booking | AccessChannel::Online => return Vec::new(),
    };
    let of = |contacts: Vec<&crate::Contact>| -> Vec<(String, Option<String>)> {
        let fit = contacts.into_iter().filter(|contact| kinds.contains(&contact.kind));
        fit.map(|contact| (contact.value.clone(), contact.href())).collect()
    };
    let own = of(page.service.contacts.iter().collect());
    if own.is_empty() { of(page.office.own_contacts()) } else { own }
}

fn address(page: &ServicePage) -> Vec<(String, Option<String>)> {
    let address = page.office.office.address.clone();
    if address.is_empty() { Vec::new() } else { vec![(address, None)] }
}

/// The sections, in the model's order; what the model does not have comes after it.
pub(super) fn index(visit: &Visit, page: &ServicePage) -> Vec<Section> {
    let service = &page.service;
    let all = [
        ("addressed", true),
        ("description", !service.characteristics.is_empty()),
        ("how-to", true),
        ("needed", true),
        ("obtained", true),
        ("times", true),
        ("cost", true),
        ("access", true),
        ("conditions", true),
        ("contacts", true),
        ("standards", !page.standards.is_empty()),
        ("silence", true),
        ("case", service.timing == Timing::Term),
        ("norms", !service.norms.is_empty() || !service.pages.is_empty()),
    ];
    let shown = all.into_iter().filter(|(_, shown)| *shown);
    shown.map(|(id, _)| Section { id, title: visit.say(&format!("charter-page-service-{id}")) }).collect()
}
