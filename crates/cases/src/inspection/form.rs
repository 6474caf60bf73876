//! The form of an inspection: a row for each room, added and taken away by the server, and what was typed, read.

use std::str::FromStr;

use jiff::civil::Date;
use kernel::{Invalid, Lang, Message};
use web::forms::Check;
use web::{Choice, Field, FormView, Input, Visit};

use crate::housing::{Home, HousingRules, Inspection, Room, RoomKind, typed_metres};
use crate::procedures::rows;
use crate::record::Opened;

/// The name of the rows.
pub(super) const ROOMS: &str = "rooms";
/// Before the keys of the texts.
const FAMILY: &str = "cases-inspection";
/// The most rooms that a home has here, and the most signs of a line and of the remarks.
const ROOMS_MOST: usize = 60;
const LINE_MOST: usize = 200;
const TEXT_MOST: usize = 4000;
/// The lowest and the highest ceiling, in centimetres.
const HEIGHTS: (u32, u32) = (100, 900);

/// The form as it begins: today, at the address that was applied for, with the rooms that most homes have.
pub(super) fn begun(opened: &Opened, address: &str, today: Date) -> Input {
    let usual = [RoomKind::Living, RoomKind::Bedroom, RoomKind::Kitchen, RoomKind::Bathroom];
    let input = Input::new().with("on", today.max(opened.case.filed_on)).with("address", address);
    (0..).zip(usual).fold(input, |input, (at, kind): (u32, RoomKind)| {
        let row = |name: &str| format!("{ROOMS}.{at}.{name}");
        input.with(&row("was"), "").with(&row("kind"), kind)
    })
}

/// What was typed, where it is whole.
///
/// # Errors
/// `Invalid` beside the fields.
pub(super) fn read(input: &Input, filed_on: Date, today: Date) -> kernel::Result<Inspection> {
    let mut check = Check::new(input);
    let on = check.required_date("on");
    if on.is_some_and(|on| on > today) {
        check.invalid.add("on", "cases-inspection-in-future");
    }
    if on.is_some_and(|on| on < filed_on) {
        check.invalid.add("on", "cases-inspection-before");
    }
    let address = check.required("address", LINE_MOST);
    let not_entered = input.ticked("not_entered");
    let remarks = check.optional("remarks", TEXT_MOST);
    if not_entered && remarks.is_empty() {
        check.invalid.add("remarks", "cases-inspection-why");
    }
    let mut residents = 0;
    let mut home = None;
    if !not_entered {
        for name in ["altitude", "residents"] {
            if input.some(name).is_none() {
                check.invalid.add(name, "web-field-missing");
            }
        }
        let altitude = check.whole("altitude", 0, 4_000).and_then(|altitude| u32::try_from(altitude).ok());
        let living = check.whole("residents", 0, 100).and_then(|living| u32::try_from(living).ok());
        residents = living.unwrap_or_default();
        let rooms = rooms(input, &mut check.invalid);
        let studio = input.ticked("studio");
        home = Some(Home { rooms, altitude: altitude.unwrap_or_default(), studio });
    }
    check.done()?;
    Ok(Inspection { on: on.unwrap_or(today), address, residents, home, remarks: remarks.replace("\r\n", "\n") })
}

/// The rooms that somebody has measured; rows in which nothing was written are none.
fn rooms(input: &Input, wrong: &mut Invalid) -> Vec<Room> {
    let rows: Vec<usize> = (0..rows::count(input, ROOMS)).filter(|at| is_begun(input, *at)).collect();
    if rows.is_empty() {
        wrong.add(ROOMS, "cases-inspection-no-rooms");
    }
    if rows.len() > ROOMS_MOST {
        wrong.add(ROOMS, Message::new("cases-inspection-many-rooms").with("most", ROOMS_MOST));
    }
    rows.into_iter().map(|at| room(input, at, wrong)).collect()
}

fn is_begun(input: &Input, at: usize) -> bool {
    ["name", "area", "height", "window"].iter().any(|name| input.some(&format!("{ROOMS}.{at}.{name}")).is_some())
}

fn room(input: &Input, at: usize, wrong: &mut Invalid) -> Room {
    let field = |name: &str| format!("{ROOMS}.{at}.{name}");
    let mut number = |name: &str, read: &dyn Fn(&str) -> Option<u32>, message: Message| {
        let typed = input.text(&field(name));
        let found = read(typed);
        match found {
            None if typed.is_empty() => wrong.add(field(name), "web-field-missing"),
            None => wrong.add(field(name), message),
            Some(_) => {}
        }
        found.unwrap_or_default()
    };
    let area = number("area", &area, "cases-inspection-area-wrong".into());
    let whole = Message::new("web-field-whole").with("least", HEIGHTS.0).with("most", HEIGHTS.1);
    let height = number("height", &height, whole);
    let kind = RoomKind::from_str(input.text(&field("kind")));
    if kind.is_err() {
        wrong.add(field("kind"), "web-field-choice");
    }
    let name = input.text(&field("name")).to_owned();
    if name.chars().count() > LINE_MOST {
        wrong.add(field("name"), Message::new("web-field-long").with("most", LINE_MOST));
    }
    Room { name, kind: kind.unwrap_or(RoomKind::Outside), area, height, window: input.ticked(&field("window")) }
}

fn area(typed: &str) -> Option<u32> {
    typed_metres(typed).filter(|area| *area > 0)
}

fn height(typed: &str) -> Option<u32> {
    typed.parse().ok().filter(|height| (HEIGHTS.0..=HEIGHTS.1).contains(height))
}

/// The form as the template sees it.
pub(super) struct Form {
    visit: Visit,
    view: FormView,
    input: Input,
    invalid: Invalid,
    /// By which the home is judged.
    rules: HousingRules,
    /// The row that somebody wants to take away; empty where none.
    pub(super) sure: String,
    /// The row that was added; empty where none.
    pub(super) at: String,
    /// How many rows there are.
    pub(super) rooms: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand everything by reference")]
impl Form {
    pub(super) fn new(visit: &Visit, rules: HousingRules, input: Input, invalid: Invalid) -> Self {
        Self {
            rules,
            view: FormView::new(visit, FAMILY, input.clone(), invalid.clone()),
            visit: visit.clone(),
            rooms: rows::count(&input, ROOMS),
            input,
            invalid,
            sure: String::new(),
            at: String::new(),
        }
    }

    pub(super) fn field(&self, name: &str) -> Field {
        self.view.field(name)
    }

    pub(super) fn required(&self, name: &str) -> Field {
        self.view.required(name)
    }

    /// A number that is asked where somebody got in.
    pub(super) fn whole(&self, name: &str) -> Field {
        Field { plain: true, ..self.view.field(name) }
    }

    /// The altitude, with what the table makes of it.
    pub(super) fn altitude(&self) -> Field {
        let args = [("above", self.rules.mountain_above.into()), ("least", self.rules.mountain_height.into())];
        Field { hint: Some(self.visit.fill("cases-inspection-altitude-above", &args)), ..self.whole("altitude") }
    }

    /// A field of a room.
    pub(super) fn of(&self, at: &usize, name: &str) -> Field {
        let field = format!("{ROOMS}.{at}.{name}");
        let key = format!("{FAMILY}-room-{name}");
        let hint = format!("{key}-hint");
        Field {
            label: self.visit.say(&key),
            value: self.input.text(&field).to_owned(),
            hint: self.visit.app().catalog().has(Lang::It, &hint).then(|| self.visit.say(&hint)),
            error: self.invalid.on(&field).map(|message| self.visit.message(message)),
            required: false,
            // A row in which nothing is written is no room: nobody has to be told what may be left out.
            plain: true,
            id: format!("field-{field}"),
            name: field,
        }
    }

    pub(super) fn kinds(&self, at: &usize) -> Vec<Choice> {
        let chosen = self.input.text(&format!("{ROOMS}.{at}.kind"));
        let choice = |kind: &RoomKind| Choice {
            value: kind.to_string(),
            label: self.visit.say(&kind.label()),
            selected: kind.word() == chosen,
        };
        RoomKind::ALL.iter().map(choice).collect()
    }

    /// A room as its heading and its buttons name it.
    pub(super) fn row(&self, at: &usize) -> String {
        self.visit.fill("cases-inspection-room", &[("number", (at + 1).into())])
    }

    /// What a button of a row sends.
    #[expect(clippy::unused_self, reason = "templates ask the view")]
    pub(super) fn act(&self, verb: &str, at: &usize) -> String {
        format!("{verb}.{ROOMS}.{at}")
    }

    pub(super) fn is_sure(&self, at: &usize) -> bool {
        self.sure == format!("{ROOMS}.{at}")
    }

    pub(super) fn is_at(&self, at: &usize) -> bool {
        self.at == format!("{ROOMS}.{at}")
    }

    /// What is wrong with the rooms as a whole.
    pub(super) fn of_rooms(&self) -> Field {
        self.view.field(ROOMS)
    }

    pub(super) fn errors(&self) -> Vec<Field> {
        let place = |name: &str| -> Field {
            let mut parts = name.split('.');
            match (parts.next(), parts.next().and_then(|at| at.parse::<usize>().ok()), parts.next()) {
                (Some(ROOMS), Some(at), Some(field)) => {
                    let field = self.of(&at, field);
                    Field { label: format!("{}, {}", self.row(&at), field.label), ..field }
                }
                _ => self.field(name),
            }
        };
        self.invalid.0.iter().map(|(name, _)| place(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn typed() -> Input {
        let row = |input: Input, at: u32, kind: &str, area: &str, height: &str| {
            let field = |name: &str| format!("rooms.{at}.{name}");
            input
                .with(&field("was"), "")
                .with(&field("kind"), kind)
                .with(&field("area"), area)
                .with(&field("height"), height)
        };
        let input = Input::new().with("on", "2026-10-05").with("address", "Via Saffi 12").with("altitude", 116);
        let input = row(input.with("residents", 2), 0, "living", "18,25", "270").with("rooms.0.window", "on");
        row(input, 1, "kitchen", "", "")
    }

    #[test]
    fn a_home_is_read_as_it_was_measured_and_empty_rows_are_no_rooms() {
        let found = read(&typed(), date(2026, 10, 1), date(2026, 10, 5)).unwrap();
        let home = found.home.unwrap();
        assert_eq!((found.residents, home.altitude, home.rooms.len()), (2, 116, 1));
        assert_eq!((home.rooms[0].area, home.rooms[0].height, home.rooms[0].window), (1_825, 270, true));
    }

    #[test]
    fn what_cannot_be_stands_beside_its_field() {
        let wrong = |input: &Input, today| -> Vec<String> {
            match read(input, date(2026, 10, 1), today) {
                Err(kernel::Error::Invalid(invalid)) => {
                    invalid.0.into_iter().map(|(field, _)| field.into_owned()).collect()
                }
                _ => Vec::new(),
            }
        };
        let half = typed().with("rooms.1.name", "Cucina").with("rooms.2.was", "").with("rooms.2.area", "mille");
        let fields = ["rooms.1.area", "rooms.1.height", "rooms.2.area", "rooms.2.height", "rooms.2.kind"];
        assert_eq!(wrong(&half, date(2026, 10, 5)), fields);
        assert_eq!(wrong(&typed(), date(2026, 10, 4)), ["on"], "nobody has been there tomorrow");
        let shut = Input::new().with("on", "2026-10-05").with("address", "Via Saffi 12").with("not_entered", "on");
        assert_eq!(wrong(&shut, date(2026, 10, 5)), ["remarks"], "why, where nobody could get in");
        assert!(wrong(&shut.with("remarks", "Nessuno in casa"), date(2026, 10, 5)).is_empty());
    }
}
