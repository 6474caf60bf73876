//! What a daily register says. Its JSON is written once and hashed: fields are added at the end and never change their names.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{Lang, Result};
use serde::{Deserialize, Serialize};

use crate::registers::Register;
use crate::registration::{Correspondent, Document, Registration, digits};
use crate::store::{days, documents, emergencies, registrations};

/// A daily register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DailyRegister {
    pub(crate) body: String,
    pub(crate) ipa_code: String,
    pub(crate) area: String,
    pub(crate) register: String,
    pub(crate) day: Date,
    /// The SHA-256 of the daily register before.
    pub(crate) previous: String,
    pub(crate) registrations: Vec<Registered>,
    pub(crate) annulments: Vec<Annulled>,
}

/// A registration of the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Registered {
    pub(crate) number: String,
    pub(crate) year: i16,
    pub(crate) at: String,
    pub(crate) direction: String,
    pub(crate) channel: String,
    pub(crate) office: String,
    pub(crate) subject: String,
    pub(crate) class: String,
    pub(crate) correspondents: Vec<Correspondent>,
    pub(crate) received_number: String,
    pub(crate) received_on: Option<Date>,
    /// The number in the register of emergency, with the moment in it.
    pub(crate) emergency: Option<(String, String)>,
    pub(crate) documents: Vec<Document>,
    pub(crate) operator: String,
    /// Whether it was annulled by the end of the day.
    pub(crate) annulled: bool,
}

/// An annulment of the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Annulled {
    pub(crate) number: String,
    pub(crate) year: i16,
    pub(crate) at: String,
    pub(crate) operator: String,
    pub(crate) reason: String,
    pub(crate) act: String,
}

impl DailyRegister {
    /// Reads what a day has.
    pub(crate) fn read(tx: &mut Tx<'_>, register: &Register, day: Date) -> Result<Self> {
        let keeper = charter::office_page_by_id(tx, register.keeper, Lang::It)?;
        let previous = days::last(tx, register.id)?.map(|last| last.sha256).unwrap_or_default();
        let mut registered = Vec::new();
        for one in registrations::of_day(tx, register.id, day)? {
            registered.push(Registered::read(tx, &one, day)?);
        }
        let annulled = registrations::annulled_on(tx, register.id, day)?;
        let annulled = annulled.into_iter().filter_map(|one| {
            let annulment = one.annulled?;
            Some(Annulled {
                number: digits(one.number),
                year: one.year,
                at: moment(tx, annulment.at),
                operator: annulment.by,
                reason: annulment.reason,
                act: annulment.act,
            })
        });
        let annulments = annulled.collect();
        Ok(Self {
            body: keeper.body.name,
            ipa_code: keeper.body.ipa_code,
            area: register.area.clone(),
            register: register.id.to_string(),
            day,
            previous,
            registrations: registered,
            annulments,
        })
    }

    /// The register as it is hashed and kept.
    pub(crate) fn written(&self) -> Result<Vec<u8>> {
        Ok(serde_json::to_vec_pretty(self)?)
    }
}

impl Registered {
    fn read(tx: &mut Tx<'_>, one: &Registration, day: Date) -> Result<Self> {
        let documents = documents::of(tx, &one.key())?.into_iter().map(|kept| kept.document).collect();
        let office = charter::office(tx, one.entry.office)?.name;
        let emergency = match &one.entry.emergency {
            None => None,
            Some(recovered) => {
                let name = emergencies::find(tx, recovered.emergency)?.name();
                Some((format!("{name}-{}", recovered.number), moment(tx, recovered.at)))
            }
        };
        let annulled = one.annulled.as_ref().is_some_and(|annulled| tx.clock().civil(annulled.at) <= day);
        let entry = &one.entry;
        Ok(Self {
            number: one.digits(),
            year: one.year,
            at: moment(tx, one.at),
            direction: entry.direction.to_string(),
            channel: entry.channel.to_string(),
            office,
            subject: entry.subject.clone(),
            class: entry.class.clone(),
            correspondents: entry.correspondents.clone(),
            received_number: entry.received.number.clone(),
            received_on: entry.received.on,
            emergency,
            documents,
            operator: one.operator.name.clone(),
            annulled,
        })
    }
}

/// A moment on the office's wall clock, with its distance from UTC.
fn moment(tx: &Tx<'_>, at: jiff::Timestamp) -> String {
    tx.clock().local(at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
