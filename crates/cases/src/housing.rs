//! For how many people a home suffices: its rooms are held against a body's table, each with the reason why it counts or not. Pure.
//!
//! Areas in hundredths of a square metre, heights in centimetres, altitudes in metres.

mod inspection;
mod table;

use kernel::{Message, words};
use serde::{Deserialize, Serialize};

pub use inspection::{HousingReport, HousingTable, Inspection};
pub(crate) use table::{VALUES, Value};

words! {
    /// What a room is used for.
    RoomKind {
        /// People sleep in it.
        Bedroom = "bedroom",
        /// A living room, also with a kitchen in it.
        Living = "living",
        /// A kitchen.
        Kitchen = "kitchen",
        /// A bathroom.
        Bathroom = "bathroom",
        /// A corridor or a store.
        Passage = "passage",
        /// A balcony, cellar, attic or garage: nobody lives in it.
        Outside = "outside",
    }
}

impl RoomKind {
    /// The key of its label in the texts.
    #[must_use]
    pub fn label(self) -> String {
        format!("cases-housing-kind-{self}")
    }
}

/// What a body asks of a home. The national values are those of DM Sanità 5 July 1975.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HousingRules {
    /// The area for each of the first people (art. 2 c. 1).
    pub per_person: u32,
    /// How many are the first people.
    pub first_people: u32,
    /// The area for each further one.
    pub per_further: u32,
    /// The least area of a bedroom for one (art. 2 c. 2).
    pub single_bedroom: u32,
    /// The least area of a bedroom for two.
    pub double_bedroom: u32,
    /// The least area of the living room that a home has to have (art. 2 c. 3); 0: none is asked for.
    pub living_room: u32,
    /// The least height of rooms in which people stay (art. 1).
    pub height: u32,
    /// The same in the mountains.
    pub mountain_height: u32,
    /// The mountains begin above this altitude.
    pub mountain_above: u32,
    /// The least height of bathrooms, corridors and stores.
    pub service_height: u32,
    /// The least area of a studio for one (art. 3).
    pub studio_for_one: u32,
    /// The least area of a studio for two.
    pub studio_for_two: u32,
}

impl Default for HousingRules {
    fn default() -> Self {
        Self {
            per_person: 1_400,
            first_people: 4,
            per_further: 1_000,
            single_bedroom: 900,
            double_bedroom: 1_400,
            living_room: 1_400,
            height: 270,
            mountain_height: 255,
            mountain_above: 1_000,
            service_height: 240,
            studio_for_one: 2_800,
            studio_for_two: 3_800,
        }
    }
}

/// A room as it was measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// What people call it; may be empty.
    pub name: String,
    /// What it is used for.
    pub kind: RoomKind,
    /// Its floor.
    pub area: u32,
    /// Its height; where the ceiling slopes, the mean one.
    pub height: u32,
    /// Whether it has a window that opens.
    pub window: bool,
}

/// A home as it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// Its rooms.
    pub rooms: Vec<Room>,
    /// How high it lies.
    #[serde(default)]
    pub altitude: u32,
    /// Whether it is one room to live and sleep in, with its services.
    #[serde(default)]
    pub studio: bool,
}

/// For how many people a home suffices, and why not for more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suitability {
    /// For how many people: what the strictest rule allows.
    pub people: u32,
    /// The area that counts.
    pub total: u64,
    /// What each rule allows.
    pub limits: Vec<Limit>,
    /// What was found of each room, in their order.
    pub rooms: Vec<Finding>,
}

/// What one rule allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limit {
    /// How many people.
    pub people: u32,
    /// In words.
    pub why: Message,
}

/// What was found of a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The area of it that counts.
    pub counted: u32,
    /// How many may sleep in it.
    pub sleeps: u32,
    /// Whether it is the living room that the home has to have.
    pub living: bool,
    /// In words.
    pub why: Message,
}

impl Finding {
    fn of(counted: u32, sleeps: u32, why: Message) -> Self {
        Self { counted, sleeps, living: false, why }
    }
}

impl Suitability {
    /// The answer in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("cases-housing-suffices").with("people", self.people).with("area", metres(self.total))
    }
}

impl HousingRules {
    /// Holds a home against the table.
    #[must_use]
    pub fn assess(&self, home: &Home) -> Suitability {
        let rooms: Vec<Finding> = home.rooms.iter().map(|room| self.find(room, home)).collect();
        let total = rooms.iter().map(|room| u64::from(room.counted)).sum();
        let mut limits = vec![self.by_area(total)];
        if home.studio {
            limits.push(self.by_studio(total));
        } else {
            limits.push(by_beds(&rooms));
            if self.living_room > 0 && !rooms.iter().any(|room| room.living) {
                let why = say("cases-housing-limit-living", self.living_room);
                limits.push(Limit { people: 0, why });
            }
        }
        let people = limits.iter().map(|limit| limit.people).min().unwrap_or(0);
        Suitability { people, total, limits, rooms }
    }

    fn find(&self, room: &Room, home: &Home) -> Finding {
        if room.kind == RoomKind::Outside {
            return Finding::of(0, 0, Message::new("cases-housing-room-outside"));
        }
        let least = self.least_height(room.kind, home.altitude);
        if room.height < least {
            let why = Message::new("cases-housing-room-low").with("height", room.height).with("least", least);
            return Finding::of(0, 0, why);
        }
        // Bedrooms, living rooms and kitchens have a window that opens (DM 5 July 1975 art. 2 c. 4).
        if !room.window && matches!(room.kind, RoomKind::Bedroom | RoomKind::Living | RoomKind::Kitchen) {
            return Finding::of(0, 0, Message::new("cases-housing-room-dark"));
        }
        match room.kind {
            RoomKind::Bedroom if !home.studio => self.bedroom(room.area),
            RoomKind::Living if !home.studio => self.living(room.area),
            _ => Finding::of(room.area, 0, Message::new("cases-housing-room-counts")),
        }
    }

    fn least_height(&self, kind: RoomKind, altitude: u32) -> u32 {
        match kind {
            RoomKind::Bathroom | RoomKind::Passage => self.service_height,
            _ if altitude > self.mountain_above => self.mountain_height,
            _ => self.height,
        }
    }

    fn bedroom(&self, area: u32) -> Finding {
        if area >= self.double_bedroom {
            Finding::of(area, 2, say("cases-housing-bedroom-double", self.double_bedroom))
        } else if area >= self.single_bedroom {
            Finding::of(area, 1, say("cases-housing-bedroom-single", self.double_bedroom))
        } else {
            Finding::of(area, 0, say("cases-housing-bedroom-small", self.single_bedroom))
        }
    }

    fn living(&self, area: u32) -> Finding {
        let large = area >= self.living_room;
        let key = if large { "cases-housing-living" } else { "cases-housing-living-small" };
        Finding { living: large, ..Finding::of(area, 0, say(key, self.living_room)) }
    }

    fn by_area(&self, total: u64) -> Limit {
        let (each, further) = (u64::from(self.per_person), u64::from(self.per_further));
        let first = u64::from(self.first_people);
        let people = match total.checked_sub(first * each) {
            Some(rest) => rest.checked_div(further).map(|more| first + more),
            None => total.checked_div(each),
        };
        let people = people.and_then(|people| people.try_into().ok()).unwrap_or(u32::MAX);
        let why = Message::new("cases-housing-limit-area").with("area", metres(total)).with("people", people);
        Limit { people, why }
    }

    fn by_studio(&self, total: u64) -> Limit {
        let suffices = |least: u32| total >= u64::from(least);
        let people = if suffices(self.studio_for_two) { 2 } else { u32::from(suffices(self.studio_for_one)) };
        let why = Message::new("cases-housing-limit-studio")
            .with("area", metres(total))
            .with("people", people)
            .with("one", metres(self.studio_for_one.into()))
            .with("two", metres(self.studio_for_two.into()));
        Limit { people, why }
    }
}

fn by_beds(rooms: &[Finding]) -> Limit {
    let people = rooms.iter().map(|room| room.sleeps).sum();
    Limit { people, why: Message::new("cases-housing-limit-beds").with("people", people) }
}

fn say(key: &'static str, least: u32) -> Message {
    Message::new(key).with("least", metres(least.into()))
}

/// An area in square metres, as it is written here: "14", "9,50".
pub(crate) fn metres(area: u64) -> String {
    let (whole, part) = (area / 100, area % 100);
    if part == 0 { whole.to_string() } else { format!("{whole},{part:02}") }
}

/// An area as it is typed, in square metres: "14", "9,5".
pub(crate) fn typed_metres(typed: &str) -> Option<u32> {
    /// A thousand square metres are no room.
    const MOST: f64 = 100_000.0;
    let metres: f64 = typed.replace(',', ".").parse().ok()?;
    let hundredths = (metres * 100.0).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the range")]
    (0.0..=MOST).contains(&hundredths).then_some(hundredths as u32)
}

#[cfg(test)]
mod tests;
