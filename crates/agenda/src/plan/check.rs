//! What a plan may not say.

use kernel::{Invalid, Result};

use super::{Every, Plan, Release, Window};
use crate::place::LONGEST_MINUTES;

/// The most desks of a counter: beyond it somebody mistyped. The numbers above are those of places at no desk, which over-booking adds.
pub(crate) const DESKS_MOST: u16 = 200;
/// The longest horizon.
const HORIZON_MOST: u16 = 400;
/// The most places that over-booking may add in an hour.
const EXTRA_MOST: u16 = 60;

impl Plan {
    /// # Errors
    /// `Invalid`, with a message beside each field that cannot stay as it is (`patterns.0.closes`).
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        for (number, pattern) in self.patterns.iter().enumerate() {
            let at = format!("patterns.{number}");
            if pattern.days.is_empty() {
                wrong.add(format!("{at}.days"), "agenda-plan-days");
            }
            if pattern.from.zip(pattern.to).is_some_and(|(from, to)| to < from) {
                wrong.add(format!("{at}.to"), "agenda-plan-order");
            }
            if let Every::OfMonth { nth } = pattern.every
                && !(1..=5).contains(&nth)
            {
                wrong.add(format!("{at}.nth"), "agenda-plan-nth");
            }
            window(&mut wrong, &at, &pattern.window);
        }
        for (number, opening) in self.openings.iter().enumerate() {
            window(&mut wrong, &format!("openings.{number}"), &opening.window);
        }
        for (number, absence) in self.absences.iter().enumerate() {
            if absence.to <= absence.from {
                wrong.add(format!("absences.{number}.to"), "agenda-plan-order");
            }
            if absence.reason.trim().is_empty() {
                wrong.add(format!("absences.{number}.reason"), "agenda-plan-reason");
            }
        }
        if !(1..=HORIZON_MOST).contains(&self.horizon_days) {
            wrong.add("horizon_days", "agenda-plan-horizon");
        }
        if self.extra_per_hour > EXTRA_MOST {
            wrong.add("extra_per_hour", kernel::Message::new("agenda-plan-extra").with("most", EXTRA_MOST));
        }
        if let Release::Staged { shares, .. } = &self.release {
            let percent: u16 = shares.iter().map(|share| u16::from(share.percent)).sum();
            let falling = shares.windows(2).all(|pair| pair[0].days_before > pair[1].days_before);
            if shares.is_empty() || percent > 100 || !falling {
                wrong.add("release", "agenda-plan-shares");
            }
        }
        wrong.check()
    }
}

fn window(wrong: &mut Invalid, at: &str, window: &Window) {
    if window.desks.is_empty() || window.desks.iter().any(|desk| !(1..=DESKS_MOST).contains(desk)) {
        wrong.add(format!("{at}.desks"), "agenda-plan-desks");
    }
    if window.closes <= window.opens {
        wrong.add(format!("{at}.closes"), "agenda-plan-order");
    }
    if !(5..=LONGEST_MINUTES).contains(&window.minutes) {
        wrong.add(format!("{at}.minutes"), "agenda-plan-minutes");
    }
    if window.buffer > 120 {
        wrong.add(format!("{at}.buffer"), "agenda-plan-buffer");
    }
    if window.breaks.iter().any(|pause| pause.closes <= pause.opens) {
        wrong.add(format!("{at}.breaks"), "agenda-plan-order");
    }
}
