//! Where a counter is on the Earth: so exact that somebody finds the door, and no more.

use std::f64::consts::PI;
use std::fmt::{self, Display};
use std::str::FromStr;

use kernel::db::{Bind, Column, Value, parse_text};
use kernel::{Error, Result};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::values::as_text;

/// Hundred-thousandths of a degree in a degree: a metre or so on the ground.
const PARTS: f64 = 100_000.0;
/// The Earth's mean radius, in kilometres.
const RADIUS: f64 = 6371.0;

/// A place in the coordinates of maps (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Coordinates {
    /// Hundred-thousandths of a degree north of the equator.
    latitude: i32,
    /// Hundred-thousandths of a degree east of Greenwich.
    longitude: i32,
}

impl Coordinates {
    /// A place in degrees; `None` where the Earth has none such.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "at most 18 million")]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let parts = |degrees: f64| (degrees * PARTS).round() as i32;
        let exists = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        exists.then(|| Self { latitude: parts(latitude), longitude: parts(longitude) })
    }

    /// Degrees north of the equator.
    #[must_use]
    pub fn latitude(self) -> f64 {
        f64::from(self.latitude) / PARTS
    }

    /// Degrees east of Greenwich.
    #[must_use]
    pub fn longitude(self) -> f64 {
        f64::from(self.longitude) / PARTS
    }

    /// The way to another place in a straight line, in kilometres.
    #[must_use]
    pub fn kilometres_to(self, other: Self) -> f64 {
        let radians = |degrees: f64| degrees * PI / 180.0;
        let (here, there) = (radians(self.latitude()), radians(other.latitude()));
        let north = ((there - here) / 2.0).sin().powi(2);
        let east = (radians(other.longitude() - self.longitude()) / 2.0).sin().powi(2);
        2.0 * RADIUS * (north + here.cos() * there.cos() * east).sqrt().asin()
    }
}

impl Display for Coordinates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.5}, {:.5}", self.latitude(), self.longitude())
    }
}

impl FromStr for Coordinates {
    type Err = Error;

    /// # Errors
    /// `Invalid`: not two numbers of degrees; "44.38930, 7.54790" is read as maps give it, "44,38930 7,54790" as Italians write it.
    fn from_str(text: &str) -> Result<Self> {
        let comma_parts = text.contains('.');
        let parts = text.split(|sign: char| sign.is_whitespace() || sign == ';' || (comma_parts && sign == ','));
        let degrees: Vec<Option<f64>> =
            parts.filter(|part| !part.is_empty()).map(|part| part.replace(',', ".").parse().ok()).collect();
        let place = match degrees[..] {
            [Some(latitude), Some(longitude)] => Self::new(latitude, longitude),
            _ => None,
        };
        place.ok_or_else(|| Error::field("coordinates", "charter-coordinates-form"))
    }
}

as_text!(Coordinates, "place on the Earth, for example 44.38930, 7.54790");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_read_as_maps_and_people_write_them() {
        for text in ["44.3893, 7.5479", "44.3893,7.5479", "44.3893 7.5479", "44,3893 7,5479", " 44,3893; 7,5479 "] {
            assert_eq!(text.parse::<Coordinates>().unwrap().to_string(), "44.38930, 7.54790", "{text}");
        }
        assert_eq!("-33.9, -70.123456".parse::<Coordinates>().unwrap().to_string(), "-33.90000, -70.12346");
        for text in ["", "44.3893", "91, 7.5", "44.1, 181", "44.1, 7.5, 3", "north, east", "NaN, 7.5", "inf 7.5"] {
            assert!(text.parse::<Coordinates>().is_err(), "{text}");
        }
    }

    #[test]
    fn distances_are_those_of_the_map() {
        let at = |text: &str| text.parse::<Coordinates>().unwrap();
        let (cuneo, alba) = (at("44.3893, 7.5479"), at("44.7000, 8.0356"));
        assert!((cuneo.kilometres_to(alba) - 51.9).abs() < 0.5, "{}", cuneo.kilometres_to(alba));
        assert!(cuneo.kilometres_to(cuneo).abs() < 0.001);
    }
}
