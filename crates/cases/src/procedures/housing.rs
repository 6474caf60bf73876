//! The part of the table against which a home is held: the body's values beside the national ones.

use web::Input;

use super::typed::Typed;
use crate::housing::{HousingRules, VALUES, Value};
use crate::procedure::Procedure;

pub(super) const GROUP: &str = "housing";

/// The field of a value.
fn field(value: &Value) -> String {
    format!("{GROUP}.{}", value.name)
}

/// The value that a field asks for.
pub(super) fn value(field: &str) -> Option<&'static Value> {
    Value::named(field.strip_prefix(GROUP)?.strip_prefix('.')?)
}

pub(super) fn fields(definition: &Procedure) -> Input {
    let rules = definition.housing_rules();
    VALUES.iter().fold(Input::new(), |input, value| input.with(&field(value), value.written(value.of(&rules))))
}

/// What cannot be read stays as it was; what was typed stands in the form.
pub(super) fn read(typed: &mut Typed<'_>, before: &Procedure) -> Procedure {
    let mut rules: HousingRules = before.housing_rules();
    for value in &VALUES {
        match value.read(typed.given(&field(value))) {
            Ok(amount) => value.set(&mut rules, amount),
            Err(message) => typed.wrong(&field(value), message),
        }
    }
    Procedure { housing: Some(rules), ..before.clone() }
}
