//! The API, readable: made on the server from the OpenAPI document, so that the two never differ.

use askama::Template;
use serde_json::Value;

use crate::reply::{self, Reply};
use crate::shell::Shell;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "api.html")]
struct Page {
    shell: Shell,
    version: String,
    description: String,
    operations: Vec<Operation>,
    schemas: Vec<Schema>,
}

/// A method at a path.
#[derive(Debug)]
struct Operation {
    id: String,
    method: String,
    path: String,
    summary: String,
    description: String,
    /// Whether it asks for a program's token.
    secured: bool,
    parameters: Vec<Property>,
    body: Option<Body>,
    responses: Vec<Response>,
}

/// What is sent, with an example.
#[derive(Debug)]
struct Body {
    kind: Kind,
    example: Option<String>,
}

/// A parameter or a member of an object.
#[derive(Debug, PartialEq, Eq)]
struct Property {
    name: String,
    kind: Kind,
    required: bool,
    description: String,
}

/// What a value is: its type in words and, for one of our objects, the link to it.
#[derive(Debug, PartialEq, Eq)]
struct Kind {
    name: String,
    schema: Option<String>,
}

#[derive(Debug)]
struct Response {
    status: String,
    description: String,
    kind: Option<Kind>,
}

#[derive(Debug)]
struct Schema {
    name: String,
    description: String,
    words: Vec<String>,
    properties: Vec<Property>,
}

/// The page of an OpenAPI document.
///
/// # Errors
/// As `page`.
pub fn api_docs(visit: &Visit, document: &Value) -> Reply {
    reply::page(&Page {
        shell: visit.shell(visit.say("web-api-title")).trail([]).described(visit.say("web-api-lead")),
        version: text(&document["info"]["version"]),
        description: text(&document["info"]["description"]),
        operations: operations(document),
        schemas: schemas(document),
    })
}

fn operations(document: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, methods) in entries(&document["paths"]) {
        let shared = &methods["parameters"];
        for (method, operation) in entries(methods).filter(|(_, operation)| operation["responses"].is_object()) {
            let given = [shared, &operation["parameters"]];
            found.push(Operation {
                id: format!("{method}{}", path.replace(['/', '{', '}', '.'], "-")),
                method: method.to_uppercase(),
                path: path.to_owned(),
                summary: text(&operation["summary"]),
                description: text(&operation["description"]),
                secured: operation["security"].is_array(),
                parameters: given.into_iter().flat_map(items).map(parameter).collect(),
                body: body(&operation["requestBody"]["content"]["application/json"]),
                responses: entries(&operation["responses"]).map(|(status, answer)| response(status, answer)).collect(),
            });
        }
    }
    found
}

fn parameter(parameter: &Value) -> Property {
    Property {
        name: text(&parameter["name"]),
        kind: kind(&parameter["schema"]),
        required: parameter["required"].as_bool().unwrap_or(false),
        description: text(&parameter["description"]),
    }
}

fn body(content: &Value) -> Option<Body> {
    let example = content["example"].as_object().and_then(|example| serde_json::to_string_pretty(example).ok());
    content["schema"].is_object().then(|| Body { kind: kind(&content["schema"]), example })
}

fn response(status: &str, answer: &Value) -> Response {
    let content = entries(&answer["content"]).next();
    Response {
        status: status.to_owned(),
        description: text(&answer["description"]),
        kind: content.map(|(kind_of, content)| match kind(&content["schema"]) {
            // A file has no inner form to speak of: its media type says what it is.
            kind if kind.schema.is_none() && kind_of != "application/json" => {
                Kind { name: kind_of.to_owned(), schema: None }
            }
            kind => kind,
        }),
    }
}

fn schemas(document: &Value) -> Vec<Schema> {
    entries(&document["components"]["schemas"])
        .map(|(name, schema)| {
            let required: Vec<&str> = items(&schema["required"]).filter_map(Value::as_str).collect();
            Schema {
                name: name.to_owned(),
                description: text(&schema["description"]),
                words: items(&schema["enum"]).map(plain).collect(),
                properties: entries(&schema["properties"])
                    .map(|(name, property)| Property {
                        name: name.to_owned(),
                        kind: kind(property),
                        required: required.contains(&name),
                        description: text(&property["description"]),
                    })
                    .collect(),
            }
        })
        .collect()
}

fn kind(schema: &Value) -> Kind {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return Kind { name: name.to_owned(), schema: Some(name.to_owned()) };
    }
    // A value that may be missing is written as a choice between it and null.
    let parts = ["oneOf", "anyOf", "allOf"].iter().flat_map(|word| items(&schema[word]));
    if let Some(part) = parts.into_iter().find(|part| part["type"] != "null") {
        return kind(part);
    }
    let named = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().map(plain).filter(|kind| kind != "null").collect::<Vec<_>>().join(" | "),
        kind => plain(kind),
    };
    if named == "array" {
        let inner = kind(&schema["items"]);
        return Kind { name: format!("{}[]", inner.name), schema: inner.schema };
    }
    match schema["format"].as_str() {
        Some(format) => Kind { name: format!("{named} ({format})"), schema: None },
        None => Kind { name: named, schema: None },
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().trim().to_owned()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_read_with_its_parameters_and_answers() {
        let document = serde_json::json!({
            "paths": { "/api/v1/results": { "get": {
                "summary": "Results of a year",
                "security": [{ "token": [] }],
                "requestBody": { "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Asked" }, "example": { "year": 2026 } } } },
                "parameters": [{ "name": "year", "in": "query", "required": true, "schema": { "type": "integer", "format": "int16" } }],
                "responses": { "200": { "description": "ok", "content": { "application/json": {
                    "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Result" } } } } } }
            } } },
            "components": { "schemas": { "Result": { "type": "object", "required": ["status"], "properties": {
                "status": { "type": ["string", "null"] }, "share": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Share" }] }
            } } } }
        });
        let operations = operations(&document);
        assert_eq!((operations[0].method.as_str(), operations[0].id.as_str()), ("GET", "get-api-v1-results"));
        assert_eq!(operations[0].parameters[0].kind.name, "integer (int16)");
        let body = operations[0].body.as_ref().unwrap();
        assert_eq!((body.kind.name.as_str(), body.example.as_deref()), ("Asked", Some("{\n  \"year\": 2026\n}")));
        assert!(operations[0].secured);
        let answer = operations[0].responses[0].kind.as_ref().unwrap();
        assert_eq!((answer.name.as_str(), answer.schema.as_deref()), ("Result[]", Some("Result")));
        let result = &schemas(&document)[0];
        assert_eq!(result.properties[0].kind.schema.as_deref(), Some("Share"));
        assert!(result.properties[1].required && result.properties[1].kind.name == "string");
    }
}
