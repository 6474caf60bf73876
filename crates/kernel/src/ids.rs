//! Identifiers: `UUIDv7`, each kind of thing with a type of its own, so that an office is never passed for a service.

use std::sync::{Arc, Mutex, PoisonError};

use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
pub use uuid::Uuid;

use crate::clock::Clock;

/// Makes identifiers that rise in the order of making within one process, whatever the clock does.
#[derive(Clone)]
pub struct Ids {
    clock: Clock,
    state: Arc<Mutex<State>>,
}

struct State {
    random: StdRng,
    last: u64,
    counter: u16,
}

impl Ids {
    /// Identifiers that nobody can guess.
    #[must_use]
    pub fn random(clock: Clock) -> Self {
        Self::from_rng(clock, StdRng::from_os_rng())
    }

    /// The same identifiers at every run, for the demo and for tests.
    #[must_use]
    pub fn seeded(clock: Clock, seed: u64) -> Self {
        Self::from_rng(clock, StdRng::seed_from_u64(seed))
    }

    fn from_rng(clock: Clock, random: StdRng) -> Self {
        Self { clock, state: Arc::new(Mutex::new(State { random, last: 0, counter: 0 })) }
    }

    /// A new identifier of the kind that is asked for.
    #[must_use]
    pub fn make<I: From<Uuid>>(&self) -> I {
        self.uuid().into()
    }

    /// Random bytes for secrets (session tokens, keys).
    #[must_use]
    pub fn secret<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.state.lock().unwrap_or_else(PoisonError::into_inner).random.fill_bytes(&mut bytes);
        bytes
    }

    /// RFC 9562 version 7: 48 bits of milliseconds, a 12-bit counter inside the millisecond, 62 random bits.
    fn uuid(&self) -> Uuid {
        let now = u64::try_from(self.clock.now().as_millisecond()).unwrap_or(0);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if now > state.last {
            state.last = now;
            state.counter = 0;
        } else if state.counter < 0x0fff {
            state.counter += 1;
        } else {
            state.last += 1;
            state.counter = 0;
        }
        let high = (u128::from(state.last) << 16) | 0x7000 | u128::from(state.counter);
        let low = (1_u64 << 63) | (state.random.next_u64() >> 2);
        Uuid::from_u128((high << 64) | u128::from(low))
    }
}

/// Declares an identifier type: a `UUIDv7` in text form in the database, in JSON and in addresses.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name($crate::ids::Uuid);

        impl From<$crate::ids::Uuid> for $name {
            fn from(id: $crate::ids::Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for $crate::ids::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Error;

            /// # Errors
            /// `NotFound`: what is no identifier names nothing.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self).map_err(|_| $crate::Error::NotFound)
            }
        }

        impl $crate::db::Bind for $name {
            fn value(&self) -> $crate::db::Value<'_> {
                $crate::db::Value::text(self.0.to_string())
            }
        }

        impl $crate::db::Column for $name {
            fn read(value: $crate::db::Value<'_>) -> $crate::Result<Self> {
                $crate::db::parse_text(&value)
            }
        }
    };
}

id! {
    /// An office (ufficio): a unit of a body. Known to the kernel because roles and the ledger point at it.
    OfficeId
}

id! {
    /// A service (servizio) of the charter. Known to the kernel because the ledger points at it.
    ServiceId
}

id! {
    /// A member of staff with an account.
    PersonId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_rise_even_when_the_clock_stands_still() {
        let ids = Ids::seeded(Clock::fake("2026-07-01T10:00:00Z".parse().unwrap()), 1);
        let made: Vec<Uuid> = (0..10_000).map(|_| ids.make()).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(made[0].get_version_num(), 7);
    }
}
