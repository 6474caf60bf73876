//! Quotas: the most places of a day's window that a type, a channel, or a type by a channel may have.
//!
//! A quota is written on the places themselves when they are made: all but `most` of them refuse what it limits. Whatever is sold later, and
//! however many sell at once, no quota can be exceeded, and nothing has to be counted when a place is taken.

use std::fmt;
use std::str::FromStr;

use kernel::Error;
use serde::{Deserialize, Serialize};

use crate::ids::TypeCode;
use crate::words::Channel;

/// The most places of a day's window that something may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    /// The type that is limited; all, where none is given.
    #[serde(default)]
    pub kind: Option<TypeCode>,
    /// The channel that is limited; all, where none is given.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// The most places.
    pub most: u16,
}

/// What a place refuses: a type, a channel, or a type by a channel. Written "type:channel", with a star for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    kind: Option<TypeCode>,
    channel: Option<Channel>,
}

impl Quota {
    /// What is limited, as a place refuses it.
    pub(super) fn refusal(&self) -> Refusal {
        Refusal { kind: self.kind.clone(), channel: self.channel }
    }
}

impl Refusal {
    /// Whether a type by a channel is refused.
    #[must_use]
    pub fn concerns(&self, kind: &TypeCode, channel: Channel) -> bool {
        self.kind.as_ref().is_none_or(|refused| refused == kind)
            && self.channel.is_none_or(|refused| refused == channel)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Some(kind) => write!(f, "{kind}:")?,
            None => f.write_str("*:")?,
        }
        f.write_str(self.channel.map_or("*", Channel::word))
    }
}

impl FromStr for Refusal {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (kind, channel) = text.split_once(':').ok_or(Error::NotFound)?;
        let kind = if kind == "*" { None } else { Some(kind.parse()?) };
        let channel = if channel == "*" { None } else { Some(channel.parse()?) };
        Ok(Self { kind, channel })
    }
}

/// What each of a window's places refuses; each is given by the number of its hour at its desk. The hours that refuse are spread over the day,
/// and over the places that refuse least so far: five places online and five by telephone are ten places, not five. Whole hours, because an
/// appointment that takes several places needs them one after the other: single ones would leave it none.
pub(super) fn refusals(quotas: &[Quota], hours: &[usize]) -> Vec<Vec<Refusal>> {
    let mut refused: Vec<Vec<Refusal>> = vec![Vec::new(); hours.len()];
    for quota in quotas {
        let mut order: Vec<usize> = (0..hours.len()).collect();
        order.sort_by_key(|place| (refused[*place].len(), spread(hours[*place]), *place));
        for place in order.into_iter().take(hours.len().saturating_sub(usize::from(quota.most))) {
            refused[place].push(quota.refusal());
        }
    }
    refused
}

/// An order in which any first few of a row's members are spread over all of it: their numbers read backwards, bit by bit.
pub(super) fn spread(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).reverse_bits()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two desks at once, two places an hour.
    const HOURS: [usize; 10] = [0, 1, 0, 1, 2, 3, 2, 3, 4, 5];

    fn quota(channel: Channel, most: u16) -> Quota {
        Quota { kind: None, channel: Some(channel), most }
    }

    fn taking(refused: &[Vec<Refusal>], channel: Channel) -> usize {
        let kind: TypeCode = "informazioni".parse().unwrap();
        refused.iter().filter(|place| !place.iter().any(|one| one.concerns(&kind, channel))).count()
    }

    #[test]
    fn no_channel_has_more_places_than_its_quota_and_none_is_lost() {
        let refused = refusals(&[quota(Channel::Online, 5), quota(Channel::Phone, 5)], &HOURS);
        assert_eq!(taking(&refused, Channel::Online), 5);
        assert_eq!(taking(&refused, Channel::Phone), 5);
        assert_eq!(taking(&refused, Channel::Counter), 10);
        assert!(refused.iter().all(|place| place.len() == 1), "each place takes one of the two");
    }

    #[test]
    fn what_a_quota_leaves_is_whole_hours_at_a_desk() {
        // Two desks, three hours, two places an hour.
        let hours = [0, 1, 0, 1, 2, 3, 2, 3, 4, 5, 4, 5];
        let refused = refusals(&[quota(Channel::Online, 4)], &hours);
        let is_free = |hour: usize| {
            let mut own = hours.iter().zip(&refused).filter(|(of, _)| **of == hour);
            own.all(|(_, refused)| refused.is_empty())
        };
        let whole = (0..6).filter(|hour| is_free(*hour)).count();
        assert_eq!(
            (taking(&refused, Channel::Online), whole),
            (4, 2),
            "two appointments of two places, not four single ones"
        );
    }

    #[test]
    fn a_quota_wider_than_the_day_refuses_nothing() {
        assert!(refusals(&[quota(Channel::Online, 50)], &HOURS).iter().all(Vec::is_empty));
    }

    #[test]
    fn a_refusal_reads_what_it_writes() {
        for text in ["*:online", "passaporto:*", "passaporto:phone", "*:*"] {
            assert_eq!(text.parse::<Refusal>().unwrap().to_string(), text);
        }
        assert!("passaporto".parse::<Refusal>().is_err());
    }
}
