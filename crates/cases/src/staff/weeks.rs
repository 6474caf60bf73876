//! Two counts week by week, as a table and two pictures on one scale: `case_weeks.html` reads it as `pictured`.

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Lang;
use web::Visit;
use web::chart::{self, Chart, Point};

/// A week with its two counts.
pub(super) struct Week {
    pub(super) label: String,
    /// Under its bar, where there is little room.
    short: String,
    pub(super) counts: [u64; 2],
}

/// What is counted: over the pictures, and in the table's head.
pub(super) struct Counted {
    pub(super) picture: &'static str,
    pub(super) column: &'static str,
}

/// Some weeks, drawn.
pub(super) struct Pictured {
    /// Of the table.
    pub(super) id: &'static str,
    pub(super) caption: String,
    /// Over each picture, with the picture.
    pub(super) pictures: [(String, String); 2],
    pub(super) columns: [String; 2],
    pub(super) weeks: Vec<Week>,
    /// What comes after the weeks that are drawn, where there is such.
    pub(super) later: Option<[u64; 2]>,
    /// What the line across the first picture means, where it has one.
    pub(super) line: Option<String>,
}

/// The Monday of a day's week.
pub(super) fn monday(day: Date) -> Date {
    day.saturating_sub(day.weekday().to_monday_zero_offset().days())
}

impl Week {
    pub(super) fn new(lang: Lang, monday: Date, counts: [u64; 2]) -> Self {
        let short = format!("{}/{}", monday.day(), monday.month());
        Self { label: label(lang, monday), short, counts }
    }
}

/// "5/10" in Italian, "5 Oct" in English: the Monday of a week.
fn label(lang: Lang, monday: Date) -> String {
    match lang {
        Lang::It => format!("{}/{}", monday.day(), monday.month()),
        _ => format!("{} {}", monday.day(), web::show::month(lang, monday.month()).chars().take(3).collect::<String>()),
    }
}

impl Pictured {
    /// With a line across the first picture at a height, where that is given.
    pub(super) fn new(
        visit: &Visit,
        (id, caption): (&'static str, &str),
        counted: &[Counted; 2],
        weeks: Vec<Week>,
        line: Option<f64>,
    ) -> Self {
        let counts = weeks.iter().flat_map(|week| week.counts);
        #[expect(clippy::cast_precision_loss, reason = "drawn, not counted")]
        let most = (counts.max().unwrap_or(0).max(4) as f64).max(line.unwrap_or(0.0));
        let picture = |at: usize| {
            let title = visit.say(counted[at].picture);
            #[expect(clippy::cast_precision_loss, reason = "drawn, not counted")]
            let point = |week: &Week| Point { label: week.short.clone(), value: Some(week.counts[at] as f64) };
            let points: Vec<Point> = weeks.iter().map(point).collect();
            let target = line.filter(|_| at == 0);
            let drawn = chart::bars(&Chart { title: &title, points: &points, target, most });
            (title, drawn)
        };
        Self {
            id,
            caption: visit.say(caption),
            pictures: [picture(0), picture(1)],
            columns: [visit.say(counted[0].column), visit.say(counted[1].column)],
            weeks,
            later: None,
            line: None,
        }
    }
}
