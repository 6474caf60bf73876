//! Homes by hand, and any home.

use kernel::Lang;
use kernel::i18n::Catalog;
use proptest::prelude::*;

use super::*;

fn room(kind: RoomKind, area: u32) -> Room {
    Room { name: String::new(), kind, area, height: 270, window: true }
}

/// Living room 18, double bedroom 15, single bedroom 10, kitchen 8, bathroom 5: 56 m².
fn flat() -> Home {
    let rooms = vec![
        room(RoomKind::Living, 1_800),
        room(RoomKind::Bedroom, 1_500),
        room(RoomKind::Bedroom, 1_000),
        room(RoomKind::Kitchen, 800),
        Room { height: 240, ..room(RoomKind::Bathroom, 500) },
    ];
    Home { rooms, altitude: 116, studio: false }
}

fn people(home: &Home) -> u32 {
    HousingRules::default().assess(home).people
}

fn keys(found: &Suitability) -> Vec<&str> {
    found.rooms.iter().map(|room| room.why.key.trim_start_matches("cases-housing-")).collect()
}

#[test]
fn a_flat_suffices_for_those_who_have_a_bed_and_floor_enough() {
    let found = HousingRules::default().assess(&flat());
    assert_eq!((found.people, found.total), (3, 5_600), "floor for four, beds for three");
    assert_eq!(keys(&found), ["living", "bedroom-double", "bedroom-single", "room-counts", "room-counts"]);
    let mut larger = flat();
    larger.rooms[2].area = 1_400;
    assert_eq!(people(&larger), 4);
}

#[test]
fn each_of_the_first_four_takes_fourteen_square_metres_and_each_further_ten() {
    let rules = HousingRules::default();
    for (area, people) in [(1_399, 0), (1_400, 1), (5_599, 3), (5_600, 4), (6_599, 4), (6_600, 5), (7_600, 6)] {
        assert_eq!(rules.by_area(area).people, people, "{area}");
    }
}

#[test]
fn without_a_living_room_of_fourteen_square_metres_a_home_suffices_for_nobody() {
    let mut home = flat();
    home.rooms[0].area = 1_399;
    let found = HousingRules::default().assess(&home);
    assert_eq!((found.people, keys(&found)[0]), (0, "living-small"));
    let lenient = HousingRules { living_room: 0, ..HousingRules::default() };
    assert_eq!(lenient.assess(&home).people, 3, "a body may ask for none");
}

#[test]
fn what_is_too_low_does_not_count_and_mountains_are_lower() {
    let mut home = flat();
    home.rooms[1].height = 260;
    let found = HousingRules::default().assess(&home);
    assert_eq!((found.people, found.total, keys(&found)[1]), (1, 4_100, "room-low"));
    home.altitude = 1_000;
    assert_eq!(people(&home), 1, "the mountains begin above a thousand metres");
    home.altitude = 1_001;
    assert_eq!(people(&home), 3);
}

#[test]
fn rooms_to_stay_in_have_a_window_and_bathrooms_need_none() {
    let mut home = flat();
    home.rooms[2].window = false;
    home.rooms[4].window = false;
    let found = HousingRules::default().assess(&home);
    assert_eq!((found.people, found.total, keys(&found)[2]), (2, 4_600, "room-dark"));
}

#[test]
fn balconies_and_bedrooms_of_less_than_nine_square_metres_sleep_nobody() {
    let mut home = flat();
    home.rooms[2].area = 899;
    home.rooms.push(room(RoomKind::Outside, 2_000));
    let found = HousingRules::default().assess(&home);
    assert_eq!((found.people, found.total), (2, 5_499));
    assert_eq!(keys(&found)[2..], ["bedroom-small", "room-counts", "room-counts", "room-outside"]);
}

#[test]
fn a_studio_suffices_for_two_at_most() {
    for (area, expected) in [(2_799, 0), (2_800, 1), (3_799, 1), (3_800, 2), (9_000, 2)] {
        let home = Home { rooms: vec![room(RoomKind::Living, area)], studio: true, altitude: 0 };
        assert_eq!(people(&home), expected, "{area}");
    }
}

#[test]
fn areas_are_written_as_people_write_them() {
    assert_eq!([metres(1_400), metres(950), metres(5)], ["14", "9,50", "0,05"]);
}

#[test]
fn each_finding_is_said_in_italian_and_english() {
    let texts =
        [(Lang::It, include_str!("../lang/housing/it.ftl")), (Lang::En, include_str!("../lang/housing/en.ftl"))];
    let catalog = Catalog::new(texts).unwrap();
    let mut homes = vec![flat(), Home::default(), Home { studio: true, ..flat() }];
    homes[1].rooms = vec![
        room(RoomKind::Outside, 500),
        room(RoomKind::Bedroom, 800),
        room(RoomKind::Living, 950),
        Room { height: 210, ..room(RoomKind::Passage, 300) },
        Room { window: false, ..room(RoomKind::Kitchen, 800) },
    ];
    for home in &homes {
        let found = HousingRules::default().assess(home);
        let words = found.rooms.iter().map(|room| &room.why).chain(found.limits.iter().map(|limit| &limit.why));
        for message in words.chain([&found.message()]) {
            for lang in [Lang::It, Lang::En] {
                let text = catalog.message(lang, message);
                assert!(!text.contains(&*message.key), "{text}");
            }
        }
    }
    for kind in RoomKind::ALL {
        assert!(catalog.has(Lang::En, &kind.label()) && catalog.has(Lang::It, &kind.label()));
    }
    assert_eq!(catalog.missing(), Vec::<String>::new());
    let answer = catalog.message(Lang::It, &HousingRules::default().assess(&flat()).message());
    assert_eq!(answer, "L’alloggio è idoneo per 3 persone: la superficie che conta è di 56 m².");
}

fn homes() -> impl Strategy<Value = Home> {
    let measured = (0..RoomKind::ALL.len(), 0_u32..6_000, 220_u32..300, any::<bool>());
    let room =
        measured.prop_map(|(kind, area, height, window)| Room { height, window, ..room(RoomKind::ALL[kind], area) });
    (prop::collection::vec(room, 0..9), 0_u32..2_000, any::<bool>()).prop_map(|(rooms, altitude, studio)| Home {
        rooms,
        altitude,
        studio,
    })
}

proptest! {
    #[test]
    fn more_area_never_suffices_for_fewer(home in homes(), place in any::<prop::sample::Index>(), more in 0_u32..5_000) {
        let mut larger = home.clone();
        if !larger.rooms.is_empty() {
            let place = place.index(larger.rooms.len());
            larger.rooms[place].area += more;
        }
        prop_assert!(people(&larger) >= people(&home));
    }

    #[test]
    fn nobody_gets_in_whom_one_of_the_rules_keeps_out(home in homes()) {
        let rules = HousingRules::default();
        let found = rules.assess(&home);
        let needed = found.people.min(4) * 1_400 + found.people.saturating_sub(4) * 1_000;
        prop_assert!(u64::from(needed) <= found.total);
        let indoors: u64 = home.rooms.iter().filter(|room| room.kind != RoomKind::Outside).map(|room| u64::from(room.area)).sum();
        prop_assert!(found.total <= indoors);
        if home.studio {
            prop_assert!(found.people <= 2);
        } else {
            let beds: u32 = found.rooms.iter().map(|room| room.sleeps).sum();
            prop_assert!(found.people <= beds);
            let lives = |room: &Room| room.kind == RoomKind::Living && room.area >= 1_400 && room.height >= 255;
            prop_assert!(found.people == 0 || home.rooms.iter().any(lives));
        }
        prop_assert!(found.limits.iter().all(|limit| found.people <= limit.people));
    }
}
