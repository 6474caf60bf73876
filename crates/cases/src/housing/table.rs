//! The values of a body's table one by one: what each is, how it is written, which norm sets the national one, between what it may lie. Forms,
//! sheets and reports go through them. Pure.

use kernel::{Invalid, Message, words};

use super::{HousingRules, metres, typed_metres};

words! {
    /// What a value measures, in the unit in which it is written.
    Measure {
        /// Square metres; kept in hundredths.
        Area = "area",
        /// Centimetres.
        Height = "height",
        /// Metres above the sea.
        Altitude = "altitude",
        /// How many people.
        People = "people",
    }
}

/// A value of the table.
pub(crate) struct Value {
    /// Its name in data and forms.
    pub(crate) name: &'static str,
    pub(crate) measure: Measure,
    /// Where in DM Sanità 5 July 1975 the national value stands.
    pub(crate) norm: &'static str,
    /// The least and the most that it can be.
    range: (u32, u32),
    place: fn(&mut HousingRules) -> &mut u32,
}

use Measure::{Altitude, Area, Height, People};

/// All of them, in the order in which they are asked and shown.
pub(crate) const VALUES: [Value; 12] = [
    Value::new("per_person", Area, "art. 2 c. 1", (100, 10_000), |rules| &mut rules.per_person),
    Value::new("first_people", People, "art. 2 c. 1", (1, 20), |rules| &mut rules.first_people),
    Value::new("per_further", Area, "art. 2 c. 1", (100, 10_000), |rules| &mut rules.per_further),
    Value::new("single_bedroom", Area, "art. 2 c. 2", (100, 10_000), |rules| &mut rules.single_bedroom),
    Value::new("double_bedroom", Area, "art. 2 c. 2", (100, 10_000), |rules| &mut rules.double_bedroom),
    Value::new("living_room", Area, "art. 2 c. 3", (0, 10_000), |rules| &mut rules.living_room),
    Value::new("studio_for_one", Area, "art. 3", (100, 20_000), |rules| &mut rules.studio_for_one),
    Value::new("studio_for_two", Area, "art. 3", (100, 20_000), |rules| &mut rules.studio_for_two),
    Value::new("height", Height, "art. 1", (150, 500), |rules| &mut rules.height),
    Value::new("service_height", Height, "art. 1", (150, 500), |rules| &mut rules.service_height),
    Value::new("mountain_height", Height, "art. 1", (150, 500), |rules| &mut rules.mountain_height),
    Value::new("mountain_above", Altitude, "art. 1", (0, 4_000), |rules| &mut rules.mountain_above),
];

impl Value {
    const fn new(
        name: &'static str,
        measure: Measure,
        norm: &'static str,
        range: (u32, u32),
        place: fn(&mut HousingRules) -> &mut u32,
    ) -> Self {
        Self { name, measure, norm, range, place }
    }

    /// The value of this name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        VALUES.iter().find(|value| value.name == name)
    }

    pub(crate) fn of(&self, rules: &HousingRules) -> u32 {
        *(self.place)(&mut rules.clone())
    }

    pub(crate) fn set(&self, rules: &mut HousingRules, amount: u32) {
        *(self.place)(rules) = amount;
    }

    /// Whether a table may ask for none.
    pub(crate) fn can_be_none(&self) -> bool {
        self.measure == Area && self.range.0 == 0
    }

    /// As it is typed, without its unit.
    pub(crate) fn written(&self, amount: u32) -> String {
        if self.measure == Area { metres(amount.into()) } else { amount.to_string() }
    }

    /// With its unit, in words.
    pub(crate) fn message(&self, amount: u32) -> Message {
        if amount == 0 && self.can_be_none() {
            return Message::new("cases-housing-measure-none");
        }
        Message::new(format!("cases-housing-measure-{}", self.measure)).with("value", self.written(amount))
    }

    /// What was typed.
    ///
    /// # Errors
    /// What is said beside the field.
    pub(crate) fn read(&self, typed: &str) -> Result<u32, Message> {
        let amount = if self.measure == Area { typed_metres(typed) } else { typed.parse().ok() };
        amount.ok_or_else(|| match self.measure {
            _ if typed.is_empty() => "web-field-missing".into(),
            Area => "cases-inspection-area-wrong".into(),
            _ => Message::new("web-field-whole").with("least", self.range.0).with("most", self.range.1),
        })
    }

    fn is_possible(&self, amount: u32) -> bool {
        (self.range.0..=self.range.1).contains(&amount)
    }
}

impl HousingRules {
    /// The values in which the table is not the national one.
    pub(crate) fn own(&self) -> impl Iterator<Item = &'static Value> {
        VALUES.iter().filter(|value| value.of(self) != value.of(&Self::default()))
    }

    /// Notes what cannot be, beside `housing.` and the value's name.
    pub(crate) fn check(&self, wrong: &mut Invalid) {
        let place = |name: &str| format!("housing.{name}");
        for value in VALUES.iter().filter(|value| !value.is_possible(value.of(self))) {
            let (least, most) = (value.written(value.range.0), value.written(value.range.1));
            wrong.add(
                place(value.name),
                Message::new("cases-housing-wrong-range").with("least", least).with("most", most),
            );
        }
        let pairs = [
            (self.single_bedroom > self.double_bedroom, "double_bedroom", "cases-housing-wrong-double"),
            (self.studio_for_one > self.studio_for_two, "studio_for_two", "cases-housing-wrong-studio"),
            (self.mountain_height > self.height, "mountain_height", "cases-housing-wrong-mountain"),
        ];
        for (_, name, key) in pairs.into_iter().filter(|(is_wrong, ..)| *is_wrong) {
            if wrong.on(&place(name)).is_none() {
                wrong.add(place(name), key);
            }
        }
    }

    /// The area that so many people take, in hundredths of a square metre.
    #[must_use]
    pub fn area_for(&self, people: u32) -> u64 {
        let first = people.min(self.first_people);
        u64::from(first) * u64::from(self.per_person) + u64::from(people - first) * u64::from(self.per_further)
    }

    /// What the areas mean for one, four and six people.
    pub(crate) fn means(&self) -> Message {
        let [one, four, six] = [1, 4, 6].map(|people| metres(self.area_for(people)));
        Message::new("cases-housing-means").with("one", one).with("four", four).with("six", six)
    }
}

#[cfg(test)]
mod tests {
    use kernel::Lang;
    use kernel::i18n::Catalog;
    use proptest::prelude::*;

    use super::*;

    fn wrong(rules: &HousingRules) -> Vec<(String, String)> {
        let mut wrong = Invalid::default();
        rules.check(&mut wrong);
        wrong.0.into_iter().map(|(field, message)| (field.into_owned(), message.key.into_owned())).collect()
    }

    #[test]
    fn the_table_names_every_value_of_the_rules_once() {
        let kept = serde_json::to_value(HousingRules::default()).unwrap();
        let kept = kept.as_object().unwrap();
        assert_eq!(kept.len(), VALUES.len());
        for value in &VALUES {
            assert_eq!(kept[value.name], value.of(&HousingRules::default()), "{}", value.name);
        }
        assert!(wrong(&HousingRules::default()).is_empty(), "the national table is a possible one");
    }

    #[test]
    fn a_table_that_nobody_can_mean_is_refused_beside_its_field() {
        let national = HousingRules::default();
        let small = HousingRules { double_bedroom: 850, ..national.clone() };
        assert_eq!(wrong(&small), [("housing.double_bedroom".into(), "cases-housing-wrong-double".into())]);
        let nobody = HousingRules { first_people: 0, ..national.clone() };
        assert_eq!(wrong(&nobody), [("housing.first_people".into(), "cases-housing-wrong-range".into())]);
        let high = HousingRules { mountain_height: 280, ..national.clone() };
        assert_eq!(wrong(&high), [("housing.mountain_height".into(), "cases-housing-wrong-mountain".into())]);
        let nothing = HousingRules { per_further: 0, ..national.clone() };
        assert_eq!(wrong(&nothing).len(), 1, "nobody fits into no room without end");
        assert!(wrong(&HousingRules { living_room: 0, ..national }).is_empty(), "a body may ask for none");
    }

    #[test]
    fn values_are_read_as_they_are_typed() {
        let of = |name: &str| Value::named(name).unwrap();
        assert_eq!(of("per_person").read("14,50"), Ok(1_450));
        assert_eq!(of("per_person").read("14"), Ok(1_400));
        assert_eq!(of("height").read("270"), Ok(270));
        assert_eq!(of("height").read("2,70").unwrap_err().key, "web-field-whole");
        assert_eq!(of("per_person").read("quattordici").unwrap_err().key, "cases-inspection-area-wrong");
        assert_eq!(of("per_person").read("").unwrap_err().key, "web-field-missing");
    }

    #[test]
    fn the_sentence_says_what_one_four_and_six_people_take() {
        let texts = [(Lang::It, include_str!("../lang/housing/it.ftl"))];
        let catalog = Catalog::new(texts).unwrap();
        let own = HousingRules { first_people: 2, per_further: 950, ..HousingRules::default() };
        let said = catalog.message(Lang::It, &own.means());
        assert_eq!(said, "Con questi valori servono 14 m² per una persona, 47 m² per 4 persone e 66 m² per 6 persone.");
    }

    proptest! {
        /// What so many people take suffices for them, and a hundredth less does not.
        #[test]
        fn the_area_for_people_is_what_the_rules_ask(each in 100_u32..5_000, first in 1_u32..10, further in 100_u32..5_000, people in 1_u32..20) {
            let rules = HousingRules { per_person: each, first_people: first, per_further: further, ..HousingRules::default() };
            let area = rules.area_for(people);
            prop_assert_eq!(rules.by_area(area).people, people);
            prop_assert!(rules.by_area(area - 1).people < people);
        }
    }
}
