//! The drawing of a case's way: a lane for each office, a box for each step from above to below, arrows between them. SVG without styles of
//! its own (the page's rules colour its classes), beside a table that says the same.

use std::fmt::{self, Write};

use askama::filters::{Escaper, Html};

/// A way to be drawn, in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct Flow<'f> {
    /// What the drawing shows, for who does not see it.
    pub(crate) title: &'f str,
    /// The way in sentences.
    pub(crate) said: &'f str,
    /// The offices, from the side on which reading begins.
    pub(crate) lanes: &'f [String],
    /// The steps, in their order.
    pub(crate) stops: &'f [Stop],
    /// Whether the reader's script runs from right to left.
    pub(crate) rtl: bool,
}

/// A step as a box.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stop {
    /// Its name.
    pub(crate) name: String,
    /// What stands below it: the task, the term.
    pub(crate) notes: Vec<String>,
    /// The office, by its place among the lanes.
    pub(crate) lane: usize,
    /// The steps that may follow, by their places.
    pub(crate) next: Vec<usize>,
    /// Whether the way may end here.
    pub(crate) end: bool,
}

/// The measures, in the drawing's own units: a pixel where there is room.
const MARGIN: usize = 10;
const BOX: usize = 126;
const LANE: usize = 136;
const LINE: usize = 16;
const GAP: usize = 30;
const HEAD: usize = 7;
const CHANNEL: usize = 11;
/// What is wider than this is scrolled rather than made smaller.
const PHONE: usize = 350;
/// Signs in a line of a box, and lines of a name.
const SIGNS: usize = 18;
const LINES: usize = 4;

/// A box with its place.
struct Placed {
    centre: usize,
    top: usize,
    bottom: usize,
    lines: Vec<String>,
}

impl Placed {
    fn middle(&self) -> usize {
        usize::midpoint(self.top, self.bottom)
    }
}

/// An arrow past other boxes, through a channel beside the lanes.
struct Round {
    from: usize,
    to: usize,
    channel: usize,
}

/// The drawing.
#[must_use]
pub(crate) fn draw(flow: &Flow<'_>) -> String {
    let mut svg = String::new();
    // Writing into a text cannot fail; a drawing that could not be made leaves its table to speak.
    if write(&mut svg, flow).is_err() {
        svg.clear();
    }
    svg
}

fn write(svg: &mut String, flow: &Flow<'_>) -> fmt::Result {
    let heads: Vec<Vec<String>> = flow.lanes.iter().map(|lane| wrap(lane, SIGNS + 1, 3)).collect();
    let head = MARGIN + LINE * heads.iter().map(Vec::len).max().unwrap_or(0);
    let placed = place(flow, head + LINE + GAP);
    let rounds = rounds(flow.stops);
    let channels = rounds.iter().map(|round| round.channel + 1).max().unwrap_or(0);
    let lanes = MARGIN + LANE * flow.lanes.len();
    let (width, height) =
        (lanes + CHANNEL * channels + MARGIN, placed.last().map_or(head, |last| last.bottom) + MARGIN);
    let pen = Pen { width, rtl: flow.rtl };
    let wide = if width > PHONE { " flow-wide" } else { "" };
    write!(
        svg,
        "<svg class=\"flow{wide}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" \
         aria-labelledby=\"flow-title flow-said\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"flow-title\">"
    )?;
    Html.write_escaped_str(&mut *svg, flow.title)?;
    svg.write_str("</title><desc id=\"flow-said\">")?;
    Html.write_escaped_str(&mut *svg, flow.said)?;
    svg.write_str("</desc>")?;
    for (at, lines) in heads.iter().enumerate() {
        let left = MARGIN + LANE * at;
        pen.rectangle(svg, "flow-lane", (left + 1, left + LANE - 1), (2, height - 2))?;
        pen.lines(svg, "flow-office", left + LANE / 2, MARGIN + LINE - 4, lines)?;
    }
    if let Some(first) = placed.first() {
        let above = first.top - GAP + 6;
        pen.dot(svg, "flow-begin", first.centre, above, 6)?;
        pen.arrow_down(svg, (first.centre, above + 6), first)?;
    }
    for (at, stop) in flow.stops.iter().enumerate() {
        if stop.next.contains(&(at + 1)) {
            pen.arrow_down(svg, (placed[at].centre, placed[at].bottom), &placed[at + 1])?;
        }
    }
    for round in &rounds {
        pen.arrow_round(svg, &placed[round.from], lanes + CHANNEL * round.channel + 4, &placed[round.to])?;
    }
    for (stop, placed) in flow.stops.iter().zip(&placed) {
        pen.stop(svg, stop, placed)?;
    }
    svg.write_str("</svg>")
}

/// The boxes below each other, each in its office's lane.
fn place(flow: &Flow<'_>, mut top: usize) -> Vec<Placed> {
    let mut placed = Vec::with_capacity(flow.stops.len());
    for (at, stop) in flow.stops.iter().enumerate() {
        let mut lines = wrap(&format!("{}. {}", at + 1, stop.name), SIGNS, LINES);
        lines.extend(stop.notes.iter().flat_map(|note| wrap(note, SIGNS + 2, 2)));
        let bottom = top + LINE * lines.len() + 12;
        let centre = MARGIN + LANE * stop.lane + LANE / 2;
        placed.push(Placed { centre, top, bottom, lines });
        top = bottom + GAP;
    }
    placed
}

/// Arrows to any step but the next go beside the lanes; two that would lie upon each other take different channels, the short ones the
/// nearest.
fn rounds(stops: &[Stop]) -> Vec<Round> {
    let arrows = stops.iter().enumerate().flat_map(|(from, stop)| stop.next.iter().map(move |to| (from, *to)));
    let mut arrows: Vec<(usize, usize)> = arrows.filter(|(from, to)| *to != from + 1).collect();
    arrows.sort_by_key(|(from, to)| (from.abs_diff(*to), *from, *to));
    let mut rounds: Vec<Round> = Vec::new();
    for (from, to) in arrows {
        let meets =
            |other: &Round| from.min(to) <= other.from.max(other.to) && other.from.min(other.to) <= from.max(to);
        let taken = |channel: usize| rounds.iter().any(|other| other.channel == channel && meets(other));
        let channel = (0..).find(|channel| !taken(*channel)).unwrap_or(0);
        rounds.push(Round { from, to, channel });
    }
    rounds
}

/// Draws from left to right, or the same in a mirror. Texts stand in the middle of their place, so that the direction does not move them.
struct Pen {
    width: usize,
    rtl: bool,
}

impl Pen {
    fn x(&self, x: usize) -> usize {
        if self.rtl { self.width - x } else { x }
    }

    fn rectangle(
        &self,
        svg: &mut String,
        class: &str,
        (left, right): (usize, usize),
        (top, bottom): (usize, usize),
    ) -> fmt::Result {
        let (x, width, height) = (self.x(left).min(self.x(right)), right - left, bottom - top);
        write!(svg, "<rect class=\"{class}\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"4\"/>")
    }

    fn lines(&self, svg: &mut String, class: &str, centre: usize, first: usize, lines: &[String]) -> fmt::Result {
        for (at, line) in lines.iter().enumerate() {
            let (x, y) = (self.x(centre), first + LINE * at);
            write!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">")?;
            Html.write_escaped_str(&mut *svg, line)?;
            svg.write_str("</text>")?;
        }
        Ok(())
    }

    fn dot(&self, svg: &mut String, class: &str, x: usize, y: usize, radius: usize) -> fmt::Result {
        write!(svg, "<circle class=\"{class}\" cx=\"{}\" cy=\"{y}\" r=\"{radius}\"/>", self.x(x))
    }

    /// Down, across in the gap where the lane is another, and down again.
    fn arrow_down(&self, svg: &mut String, (from, top): (usize, usize), to: &Placed) -> fmt::Result {
        let (x, end, tip) = (self.x(from), self.x(to.centre), to.top);
        let bend = usize::midpoint(top, tip - HEAD);
        write!(svg, "<path class=\"flow-arrow\" d=\"M{x} {top}V{bend}H{end}V{}\"/>", tip - HEAD)?;
        let (left, right, base) = (end - 5, end + 5, tip - HEAD);
        write!(svg, "<path class=\"flow-head\" d=\"M{left} {base}H{right}L{end} {tip}Z\"/>")
    }

    /// Out at a box's side, along the channel, and in at the side of another.
    fn arrow_round(&self, svg: &mut String, from: &Placed, channel: usize, to: &Placed) -> fmt::Result {
        let (out, into) = (from.middle() + 7, to.middle() - 7);
        let (start, channel) = (self.x(from.centre + BOX / 2), self.x(channel));
        let (base, tip) = (self.x(to.centre + BOX / 2 + HEAD), self.x(to.centre + BOX / 2));
        write!(svg, "<path class=\"flow-arrow\" d=\"M{start} {out}H{channel}V{into}H{base}\"/>")?;
        write!(svg, "<path class=\"flow-head\" d=\"M{base} {}V{}L{tip} {into}Z\"/>", into - 5, into + 5)
    }

    fn stop(&self, svg: &mut String, stop: &Stop, placed: &Placed) -> fmt::Result {
        svg.write_str("<g><title>")?;
        Html.write_escaped_str(&mut *svg, &stop.name)?;
        svg.write_str("</title>")?;
        let (left, right) = (placed.centre - BOX / 2, placed.centre + BOX / 2);
        let class = if stop.end { "flow-box flow-last" } else { "flow-box" };
        self.rectangle(svg, class, (left, right), (placed.top, placed.bottom))?;
        self.lines(svg, "flow-text", placed.centre, placed.top + LINE + 1, &placed.lines)?;
        if stop.end {
            self.dot(svg, "flow-end", left, placed.middle(), 7)?;
            self.dot(svg, "flow-begin", left, placed.middle(), 3)?;
        }
        svg.write_str("</g>")
    }
}

/// A text in lines of so many signs; what has no room ends in an ellipsis (the box carries its whole name besides).
fn wrap(text: &str, signs: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let mut word: Vec<char> = word.chars().collect();
        if let Some(line) = lines.last_mut()
            && line.chars().count() + 1 + word.len() <= signs
        {
            line.push(' ');
            line.extend(word);
            continue;
        }
        // A word that is longer than a line goes over several.
        while word.len() > signs {
            let rest = word.split_off(signs - 1);
            lines.push(word.into_iter().chain(['-']).collect());
            word = rest;
        }
        lines.push(word.into_iter().collect());
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stop(name: &str, lane: usize, next: &[usize], end: bool) -> Stop {
        Stop { name: name.to_owned(), notes: vec!["30 giorni".into()], lane, next: next.to_vec(), end }
    }

    /// Public relations, local police and back; what is missing leads straight to the end.
    fn way() -> Vec<Stop> {
        vec![
            stop("Esame", 0, &[1, 2], false),
            stop("Sopralluogo <con relazione>", 1, &[2], false),
            stop("Attestazione", 0, &[0], true),
        ]
    }

    fn drawn(stops: &[Stop], rtl: bool) -> String {
        let lanes = ["URP".to_owned(), "Polizia locale".to_owned()];
        draw(&Flow { title: "Flusso", said: "Esame, poi Sopralluogo.", lanes: &lanes, stops, rtl })
    }

    /// The numbers of an attribute, in the order in which they stand.
    fn numbers(svg: &str, of: &str, attribute: &str) -> Vec<usize> {
        let begins = format!("<rect class=\"{of}");
        let found = svg.split(&begins).skip(1);
        found
            .map(|rest| {
                rest.split(&format!("{attribute}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
            })
            .collect()
    }

    #[test]
    fn it_is_named_escaped_and_has_no_style() {
        let svg = drawn(&way(), false);
        assert!(svg.starts_with("<svg class=\"flow\"") && svg.ends_with("</svg>"));
        assert!(
            svg.contains(
                "<title id=\"flow-title\">Flusso</title><desc id=\"flow-said\">Esame, poi Sopralluogo.</desc>"
            )
        );
        assert!(svg.contains("<title>Sopralluogo &#60;con relazione&#62;</title>"), "{svg}");
        assert!(!svg.contains("style") && !svg.contains("<con"));
    }

    #[test]
    fn boxes_stand_below_each_other_in_the_lanes_of_their_offices() {
        let svg = drawn(&way(), false);
        let (lanes, boxes) = (numbers(&svg, "flow-lane", "x"), numbers(&svg, "flow-box", "x"));
        assert_eq!((lanes.len(), boxes.len()), (2, 3));
        assert!(boxes[0] > lanes[0] && boxes[0] < lanes[1] && boxes[1] > lanes[1] && boxes[2] == boxes[0]);
        let (tops, heights) = (numbers(&svg, "flow-box", "y"), numbers(&svg, "flow-box", "height"));
        assert!(tops[0] + heights[0] < tops[1] && tops[1] + heights[1] < tops[2]);
    }

    #[test]
    fn there_is_an_arrow_for_each_way_and_one_in() {
        let svg = drawn(&way(), false);
        assert_eq!(svg.matches("flow-head").count(), 5, "one in, two to the next, one past a step, one back");
        assert_eq!(svg.matches("flow-end").count(), 1);
        let rounds = rounds(&way());
        assert_eq!(rounds.len(), 2);
        assert_ne!(rounds[0].channel, rounds[1].channel, "two arrows beside the same steps do not lie upon each other");
    }

    #[test]
    fn from_right_to_left_it_is_the_same_in_a_mirror() {
        let (ltr, rtl) = (drawn(&way(), false), drawn(&way(), true));
        let width: usize = ltr.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        let mirrored: Vec<usize> = numbers(&ltr, "flow-box", "x").iter().map(|x| width - x - BOX).collect();
        assert_eq!(numbers(&rtl, "flow-box", "x"), mirrored);
        assert_eq!(rtl.matches("flow-head").count(), ltr.matches("flow-head").count());
    }

    #[test]
    fn nothing_is_drawn_outside_the_drawing() {
        for rtl in [false, true] {
            let svg = drawn(&way(), rtl);
            let width: usize = svg.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
            assert!(numbers(&svg, "flow-box", "x").iter().all(|x| x + BOX <= width));
            assert!(!drawn(&[], rtl).is_empty(), "a way without steps is an empty drawing");
        }
    }

    #[test]
    fn long_names_go_over_lines_and_end_in_an_ellipsis() {
        assert_eq!(wrap("Esame della domanda", 10, 3), ["Esame", "della", "domanda"]);
        assert_eq!(wrap("Precipitevolissimevolmente", 10, 5), ["Precipite-", "volissime-", "volmente"]);
        assert_eq!(wrap("uno due tre quattro", 4, 2), ["uno", "due…"]);
        assert!(wrap("", 10, 3).is_empty());
    }
}
