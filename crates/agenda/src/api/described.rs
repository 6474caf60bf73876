//! What the addresses of the API have in common, described once for all of them.

use utoipa::Modify;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Object, OpenApi, RefOr, Required, Response, Type};

/// The parts of an address, the first last.
const PARTS: [(&str, &str); 3] =
    [("id", "Its identifier"), ("link", "The secret part of its address"), ("counter", "The counter's identifier")];
const KEY: &str = "Idempotency-Key";

/// Adds to each address what its place tells: the parts of its path, the token, the request's own name, what was read before.
pub(super) struct Everywhere;

impl Modify for Everywhere {
    fn modify(&self, document: &mut OpenApi) {
        let token = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some(
            "A token that the head of an office makes at /staff/tokens: for one office and one permission.",
        ));
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(token.build()));
        for (path, item) in &mut document.paths.paths {
            let has = |part: &str| path.contains(&format!("{{{part}}}"));
            for operation in [&mut item.get, &mut item.post].into_iter().flatten() {
                for (part, description) in PARTS.into_iter().filter(|(part, _)| has(part)) {
                    let parameters = operation.parameters.get_or_insert_default();
                    parameters.retain(|one| !is(one, part));
                    parameters.insert(0, parameter(part, ParameterIn::Path, description));
                }
                if operation.security.is_some() {
                    let missing = Response::new("The token is missing or not valid (problem details)");
                    operation.responses.responses.insert("401".into(), RefOr::T(missing));
                }
            }
            let Some(change) = &mut item.post else { continue };
            let parameters = change.parameters.get_or_insert_default();
            if !parameters.iter().any(|one| is(one, KEY)) {
                let name =
                    "The request's own name, 16 to 100 characters: asked again within a day, it gets the same answer";
                parameters.push(parameter(KEY, ParameterIn::Header, name));
            }
            if has("id") || has("link") {
                let tag = "The ETag that was read: nothing is done where somebody has changed it since";
                parameters.push(parameter("If-Match", ParameterIn::Header, tag));
                let changed = Response::new("It was changed meanwhile (problem details)");
                change.responses.responses.insert("412".into(), RefOr::T(changed));
            }
        }
    }
}

fn is(one: &RefOr<Parameter>, name: &str) -> bool {
    matches!(one, RefOr::T(parameter) if parameter.name == name)
}

/// A text in the path, which is always there, or in a header, which need not be.
fn parameter(name: &str, place: ParameterIn, description: &str) -> RefOr<Parameter> {
    let required = if place == ParameterIn::Path { Required::True } else { Required::False };
    let text = Object::with_type(Type::String);
    let builder = ParameterBuilder::new().name(name).parameter_in(place).required(required);
    RefOr::T(builder.description(Some(description)).schema(Some(text)).build())
}
