//! Charts, drawn on the server as SVG. Each stands beside its table and carries a text alternative.

use plotters::prelude::*;

/// A share by month or year: none where nothing was counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Under the bar: "gen", "2023".
    pub label: String,
    /// The value, 0 to 100 for shares.
    pub value: Option<f64>,
}

/// What a chart shows.
#[derive(Clone, Debug)]
pub struct Chart<'c> {
    /// The text alternative: what the chart shows, in a sentence.
    pub title: &'c str,
    /// The points, from left to right.
    pub points: &'c [Point],
    /// The promised value, as a line across.
    pub target: Option<f64>,
    /// The highest value that the axis has to show.
    pub most: f64,
}

const BAR: RGBColor = RGBColor(0, 102, 204);
const TARGET: RGBColor = RGBColor(176, 0, 32);
const INK: RGBColor = RGBColor(26, 26, 26);
const GRID: RGBColor = RGBColor(217, 220, 224);

/// Bars over their labels, with the promised value as a line.
#[must_use]
pub fn bars(chart: &Chart<'_>) -> String {
    let mut svg = String::new();
    // Drawing into a text cannot fail but by running out of memory; a chart that could not be drawn leaves its table to speak.
    if draw(&mut svg, chart).is_err() {
        svg.clear();
    }
    accessible(&svg, chart.title)
}

fn draw(svg: &mut String, chart: &Chart<'_>) -> Result<(), Box<dyn std::error::Error>> {
    // A scale needs two ends; one point stands beside an empty place.
    let last = chart.points.len().saturating_sub(1).max(1);
    let width = u32::try_from((last + 1) * 36 + 62).unwrap_or(520).clamp(280, 520);
    let area = SVGBackend::with_string(svg, (width, 260)).into_drawing_area();
    let most = if chart.most > 0.0 { chart.most } else { 1.0 };
    let mut context = ChartBuilder::on(&area)
        .margin(8)
        .x_label_area_size(28)
        .y_label_area_size(44)
        .build_cartesian_2d((0..last).into_segmented(), 0.0..most * 1.05)?;
    let label = |position: &SegmentValue<usize>| match position {
        SegmentValue::CenterOf(at) => chart.points.get(*at).map_or_else(String::new, |point| point.label.clone()),
        _ => String::new(),
    };
    context
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(WHITE)
        .bold_line_style(GRID)
        .axis_style(INK)
        .x_labels(last + 1)
        .y_labels(5)
        .x_label_formatter(&label)
        .y_label_formatter(&|value| format!("{value:.0}"))
        .label_style(("sans-serif", 15).into_font().color(&INK))
        .draw()?;
    let end = |at: usize| if at < last { SegmentValue::Exact(at + 1) } else { SegmentValue::Last };
    let bars = chart.points.iter().enumerate().filter_map(|(at, point)| point.value.map(|value| (at, value)));
    context.draw_series(bars.map(|(at, value)| {
        let mut bar = Rectangle::new([(SegmentValue::Exact(at), 0.0), (end(at), value)], BAR.filled());
        bar.set_margin(0, 0, 6, 6);
        bar
    }))?;
    if let Some(target) = chart.target {
        let ends = [(SegmentValue::Exact(0), target), (SegmentValue::Last, target)];
        context.draw_series(LineSeries::new(ends, TARGET.stroke_width(2)))?;
    }
    area.present()?;
    Ok(())
}

/// The drawing with its name for those who do not see it.
fn accessible(svg: &str, title: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    svg.replacen("<svg ", &format!("<svg role=\"img\" aria-label=\"{title}\" class=\"chart\" "), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_is_named_and_has_no_inline_style() {
        let points = [Point { label: "gen".into(), value: Some(75.0) }, Point { label: "feb".into(), value: None }];
        let svg = bars(&Chart { title: "Quota <entro> 3 giorni", points: &points, target: Some(100.0), most: 100.0 });
        assert!(svg.contains("aria-label=\"Quota &lt;entro> 3 giorni\""), "{svg}");
        assert!(!svg.contains("style="), "the content security policy forbids inline styles: {svg}");
        assert!(svg.contains("gen"));
    }
}
