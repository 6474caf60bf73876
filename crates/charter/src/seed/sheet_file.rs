//! Service sheets as a file writes them.

use jiff::civil::Date;
use kernel::terms::Term;
use serde::Deserialize;

use super::written::written;
use super::{ContactSeed, Translations};
use crate::words::{AccessChannel, Audience, ServiceStatus, Side, Silence, Timing, Topic};

written! {
    /// A service, as in `Service`.
    ServiceSeed {
        must {
            code: String,
            /// The office's code.
            office: String,
            name: String,
        }
        texts {
            status_reason, description, addressed, characteristics, delivery, how_to, needed, obtained, timing_text, term_norm,
            clock_start, cost, payments, conditions, web, unit, responsible, examiner, decision_maker, case_status, self_declaration,
            remedies, substitute_power, diffida_authority, diffida_address, note
        }
        may {
            status: Option<ServiceStatus>,
            topics: Vec<Topic>,
            audiences: Vec<Audience>,
            documents: Vec<DocumentSeed>,
            /// `term` where a term is given, else `untimed`.
            timing: Option<Timing>,
            term: Option<Term>,
            silence: Option<Silence>,
            costs: Vec<CostSeed>,
            channels: Vec<ChannelSeed>,
            files: Vec<LinkSeed>,
            norms: Vec<LinkSeed>,
            pages: Vec<LinkSeed>,
            contacts: Vec<ContactSeed>,
            side: Option<Side>,
            /// The day of the last change; today, where none is given.
            updated_on: Option<Date>,
            translations: Translations,
        }
    }

    /// A document that is needed, as in `Document`.
    DocumentSeed {
        must { title: String }
        texts { situation, text, href }
        may { translations: Translations }
    }

    /// What something costs, as in `Cost`.
    CostSeed {
        must { title: String }
        texts { text }
        may { cents: Option<i64>, translations: Translations }
    }

    /// A way to the service, as in `Channel`.
    ChannelSeed {
        must { channel: AccessChannel }
        texts { href, text }
        may { translations: Translations }
    }

    /// A file, a norm or a page, as in `Link`.
    LinkSeed {
        must { title: String }
        texts { href }
        may { translations: Translations }
    }
}
