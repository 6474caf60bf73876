//! The inspection of a home: what the inspector found, and what follows from it. Pure.

use jiff::civil::Date;
use kernel::i18n::{Arg, Catalog};
use kernel::{Lang, Message};
use serde::{Deserialize, Serialize};
use web::show;

use super::{Home, HousingRules, Room, Suitability, metres};

/// What an inspector found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inspection {
    /// The day.
    pub on: Date,
    /// Where the home was found.
    pub address: String,
    /// How many people live there.
    pub residents: u32,
    /// The home as it was measured; none where nobody could get in.
    pub home: Option<Home>,
    /// What else there is to say.
    pub remarks: String,
}

/// By which table a home is judged; the national one where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HousingTable {
    /// Its values.
    pub rules: HousingRules,
    /// The first day of filing for which it holds, where a procedure's version has set it.
    pub from: Option<Date>,
}

impl HousingTable {
    /// Whose it is, in a sentence that ends where its own values follow.
    #[must_use]
    pub fn message(&self) -> Message {
        match self.from {
            Some(from) if self.rules.own().next().is_some() => {
                Message::new("cases-housing-table-own").with("from", from.to_string())
            }
            _ => Message::new("cases-housing-table-national"),
        }
    }

    /// The values in which it is not the national one, each in words.
    pub(crate) fn own<'a>(&'a self, catalog: &'a Catalog, lang: Lang) -> impl Iterator<Item = String> + 'a {
        let national = HousingRules::default();
        self.rules.own().map(move |value| {
            let said = |rules: &HousingRules| catalog.message(lang, &value.message(value.of(rules)));
            let label = catalog.say(lang, &format!("cases-housing-value-{}", value.name)).into_owned();
            let args: [(&str, Arg); 3] =
                [("label", label.into()), ("value", said(&self.rules).into()), ("national", said(&national).into())];
            catalog.fill(lang, "cases-housing-table-value", &args)
        })
    }
}

/// A report as it is given: what was found, and what follows from it by the table of its day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HousingReport {
    /// What was found.
    pub inspection: Inspection,
    /// For how many people the home suffices; none where nobody could get in.
    pub suitability: Option<Suitability>,
    /// By which table that was judged. Reports from before there were tables were judged by the national one.
    #[serde(default)]
    pub table: HousingTable,
}

impl HousingReport {
    /// What follows from an inspection.
    #[must_use]
    pub fn of(inspection: Inspection, table: HousingTable) -> Self {
        let suitability = inspection.home.as_ref().map(|home| table.rules.assess(home));
        Self { inspection, suitability, table }
    }

    /// Whether it speaks for granting, where it says so.
    #[must_use]
    pub fn favourable(&self) -> Option<bool> {
        self.suitability.as_ref().map(|found| found.people > 0)
    }

    /// Its answer in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        self.suitability
            .as_ref()
            .map_or_else(|| Message::new("cases-inspection-not-entered-said"), Suitability::message)
    }

    /// Each room with what was found of it.
    pub fn rooms(&self) -> impl Iterator<Item = (&Room, &super::Finding)> {
        let rooms = self.inspection.home.iter().flat_map(|home| &home.rooms);
        rooms.zip(self.suitability.iter().flat_map(|found| &found.rooms))
    }

    /// The report in paragraphs, an empty line between them, as it is printed and as acts quote it: in Italian.
    #[must_use]
    pub fn text(&self, catalog: &Catalog, by: &str) -> String {
        let fill = |key: &str, args: &[(&str, Arg)]| catalog.fill(Lang::It, key, args);
        let found = &self.inspection;
        let visited: [(&str, Arg); 3] =
            [("on", show::date(Lang::It, found.on).into()), ("address", Arg::from(&found.address)), ("by", by.into())];
        let mut parts = vec![fill("cases-inspection-print-visited", &visited)];
        if let (Some(home), Some(suitability)) = (&found.home, &self.suitability) {
            let facts: [(&str, Arg); 2] = [("altitude", home.altitude.into()), ("residents", found.residents.into())];
            parts.push(fill("cases-inspection-print-home", &facts));
            parts
                .push(self.rooms().map(|(room, found)| room_text(catalog, room, found)).collect::<Vec<_>>().join("\n"));
            let limits = suitability.limits.iter().map(|limit| catalog.message(Lang::It, &limit.why));
            parts.push(limits.collect::<Vec<_>>().join(" "));
            let own = self.table.own(catalog, Lang::It).map(|value| format!("- {value}"));
            let table = std::iter::once(catalog.message(Lang::It, &self.table.message())).chain(own);
            parts.push(table.collect::<Vec<_>>().join("\n"));
        }
        parts.push(catalog.message(Lang::It, &self.message()));
        if !found.remarks.is_empty() {
            parts.push(fill("cases-inspection-print-remarks", &[("text", Arg::from(&found.remarks))]));
        }
        parts.join("\n\n")
    }
}

fn room_text(catalog: &Catalog, room: &Room, found: &super::Finding) -> String {
    let kind = catalog.say(Lang::It, &room.kind.label()).into_owned();
    let name = if room.name.is_empty() { kind } else { format!("{} ({})", room.name, kind.to_lowercase()) };
    let args: [(&str, Arg); 5] = [
        ("name", name.into()),
        ("area", metres(room.area.into()).into()),
        ("height", room.height.into()),
        ("window", if room.window { "yes" } else { "no" }.into()),
        ("why", catalog.message(Lang::It, &found.why).into()),
    ];
    catalog.fill(Lang::It, "cases-inspection-print-room", &args)
}
