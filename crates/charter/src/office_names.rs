//! What offices are called where several are seen together.

use kernel::OfficeId;

use crate::OfficeRow;

/// The names of offices: with their body's where those of several bodies are seen, for many bodies have an office of the same name.
#[derive(Clone, Debug, Default)]
pub struct OfficeNames(Vec<(OfficeId, String)>);

impl OfficeNames {
    /// The names of some offices, for who sees those of them that `seen` says.
    #[must_use]
    pub fn new(offices: &[OfficeRow], seen: impl Fn(OfficeId) -> bool) -> Self {
        let mut bodies = offices.iter().filter(|office| seen(office.id)).map(|office| &office.body_code);
        let first = bodies.next();
        let several = bodies.any(|body| Some(body) != first);
        let name = |office: &OfficeRow| {
            if several { format!("{} – {}", office.body_name, office.name) } else { office.name.clone() }
        };
        let mut names: Vec<(OfficeId, String)> = offices.iter().map(|office| (office.id, name(office))).collect();
        names.sort_by(|one, other| one.1.cmp(&other.1));
        Self(names)
    }

    /// The name of one; empty for an unknown one.
    #[must_use]
    pub fn of(&self, id: OfficeId) -> &str {
        self.0.iter().find(|(known, _)| *known == id).map_or("", |(_, name)| name)
    }

    /// Those of them that can be chosen, in the order of their names.
    pub fn choices(&self, can: impl Fn(OfficeId) -> bool) -> impl Iterator<Item = (String, String)> {
        self.0.iter().filter(move |(id, _)| can(*id)).map(|(id, name)| (id.to_string(), name.clone()))
    }
}

#[cfg(test)]
mod tests {
    use kernel::ids::Uuid;

    use super::*;

    fn office(id: u128, body: &str) -> OfficeRow {
        OfficeRow {
            id: Uuid::from_u128(id).into(),
            code: String::new(),
            name: "URP".to_owned(),
            description: String::new(),
            address: String::new(),
            body_code: body.to_owned(),
            body_name: format!("Città di {body}"),
            services: 0,
            charter_year: None,
        }
    }

    #[test]
    fn bodies_are_named_only_where_they_are_several() {
        let offices = [office(2, "Genova"), office(1, "Cuneo")];
        let all = OfficeNames::new(&offices, |_| true);
        assert_eq!(all.of(offices[0].id), "Città di Genova – URP");
        let labels: Vec<String> = all.choices(|_| true).map(|(_, label)| label).collect();
        assert_eq!(labels, ["Città di Cuneo – URP", "Città di Genova – URP"]);
        let one = OfficeNames::new(&offices, |id| id == offices[1].id);
        assert_eq!((one.of(offices[1].id), one.choices(|id| id == offices[1].id).count()), ("URP", 1));
    }
}
