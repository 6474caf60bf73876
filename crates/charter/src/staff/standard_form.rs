//! The form of a standard.

use kernel::{Result, ServiceId};
use web::{Input, Visit};

use super::form::{Builder, Choices, Kind, words};
use super::reader::Reader;
use crate::ids::StandardId;
use crate::standard::{Planned, Standard};
use crate::words::{Dimension, Direction, PlannedUnit, SubDimension};

/// What is stored, as fields.
///
/// # Errors
/// Never for a standard that can be stored.
pub(super) fn filled(standard: &Standard) -> Result<Input> {
    let input = super::input::stored(&Standard { planned: None, ..standard.clone() })?;
    Ok(match &standard.planned {
        None => input,
        Some(planned) => input
            .with("planned", planned.value.to_string().replace('.', ","))
            .with("planned_unit", planned.unit)
            .with("direction", planned.direction)
            .with_some("share", planned.share),
    })
}

pub(super) fn compose(form: &mut Builder<'_>, visit: &Visit, services: &Choices, is_new: bool) {
    if is_new {
        form.must(Kind::Text, "key");
    }
    form.choose("service", services);
    let dimensions = words(visit, "charter-dimension", Dimension::ALL, false);
    let parts = words(visit, "charter-sub-dimension", SubDimension::ALL, true);
    let line = vec![
        form.selected(Kind::Select, "dimension", &dimensions),
        form.selected(Kind::Select, "sub_dimension", &parts),
    ];
    form.line(line);
    form.put(Kind::Tick, "optional");
    form.must(Kind::Area, "indicator");
    form.put(Kind::Area, "formula");
    form.section("planned");
    let directions = words(visit, "charter-direction", Direction::ALL, true);
    let units = words(visit, "charter-unit", PlannedUnit::ALL, true);
    let line = vec![
        form.selected(Kind::Select, "direction", &directions),
        form.control(Kind::Number, "planned"),
        form.selected(Kind::Select, "planned_unit", &units),
        form.control(Kind::Number, "share"),
    ];
    form.line(line);
    form.put(Kind::Area, "planned_text");
    form.put(Kind::Number, "legal_limit");
    form.put(Kind::Text, "legal_norm");
    form.section("about");
    form.put(Kind::Number, "position");
    form.put(Kind::Area, "note");
    form.put(Kind::Text, "source");
}

/// The standard as the form says; what the form does not show stays as it was.
///
/// # Errors
/// `Invalid` beside the fields.
pub(super) fn read(
    input: &Input,
    before: Option<&Standard>,
    id: StandardId,
    services: &[ServiceId],
) -> Result<Standard> {
    let mut read = Reader::new(input);
    let dimension = read.chosen("dimension", Dimension::Timeliness);
    let mut standard = before.cloned().unwrap_or_else(|| Standard::new(id, "", dimension, ""));
    if before.is_none() {
        standard.key = read.must("key");
    }
    standard.dimension = dimension;
    standard.sub_dimension = read.word("sub_dimension");
    standard.service = read.word("service").filter(|service| services.contains(service));
    standard.optional = read.ticked("optional");
    standard.indicator = read.must("indicator");
    standard.formula = read.text("formula");
    standard.planned = planned(&mut read);
    standard.planned_text = read.text("planned_text");
    standard.legal_limit = read.figure("legal_limit");
    standard.legal_norm = read.text("legal_norm");
    standard.position = read.whole("position", 0, 10_000).unwrap_or(standard.position);
    standard.note = read.text("note");
    standard.source = read.text("source");
    read.and(standard.check())?;
    Ok(standard)
}

/// A planned value has all its parts or none: half a promise cannot be kept.
fn planned(read: &mut Reader<'_>) -> Option<Planned> {
    let (value, unit, direction) = (read.figure("planned"), read.word("planned_unit"), read.word("direction"));
    let share = read.figure("share");
    let typed = !read.text("planned").is_empty();
    // A new standard comes with the usual direction: alone it promises nothing.
    if !typed && (unit.is_some() || share.is_some()) {
        read.wrong("planned", "charter-staff-planned-half");
    }
    if typed && unit.is_none() {
        read.wrong("planned_unit", "charter-required");
    }
    if typed && direction.is_none() {
        read.wrong("direction", "charter-required");
    }
    Some(Planned { value: value?, unit: unit?, direction: direction?, share })
}
