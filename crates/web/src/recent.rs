//! What many ask for in the same moment: made once, and handed to all of them for as long as `Settings::recent` says. While one makes it
//! anew, the others get what is there. Only for what is asked again before it counts: a list of free places may be a moment old, because
//! the database is asked when somebody books.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So many things are remembered before those that are too old to be shown are forgotten.
const MANY: usize = 256;
/// What is being made anew is shown for so many times as long as it may be old.
const MEANWHILE: u32 = 2;

/// What was made lately.
#[derive(Default)]
pub(crate) struct Recent(Mutex<HashMap<(TypeId, String), Arc<Thing>>>);

#[derive(Default)]
struct Thing {
    made: Mutex<Option<(Instant, Arc<dyn Any + Send + Sync>)>>,
    /// Held by who makes it.
    making: tokio::sync::Mutex<()>,
}

impl Recent {
    /// What was made for a key lately, or makes it.
    pub(crate) async fn get<T, E, W>(&self, age: Duration, key: String, make: impl FnOnce() -> W) -> Result<Arc<T>, E>
    where
        T: Any + Send + Sync,
        W: Future<Output = Result<T, E>>,
    {
        if age.is_zero() {
            return make().await.map(Arc::new);
        }
        let thing = self.thing(age, (TypeId::of::<T>(), key));
        if let Some(found) = thing.younger(age) {
            return Ok(found);
        }
        let _making = match thing.making.try_lock() {
            Ok(making) => making,
            Err(_) => match thing.younger(age * MEANWHILE) {
                Some(found) => return Ok(found),
                None => thing.making.lock().await,
            },
        };
        // Who waited finds what the one before has made.
        if let Some(found) = thing.younger(age) {
            return Ok(found);
        }
        let begun = Instant::now();
        let made = Arc::new(make().await?);
        *thing.made.lock().unwrap_or_else(PoisonError::into_inner) = Some((begun, Arc::clone(&made) as _));
        Ok(made)
    }

    fn thing(&self, age: Duration, key: (TypeId, String)) -> Arc<Thing> {
        let mut things = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if things.len() >= MANY {
            // Somebody may hold, or be making, what is kept by others.
            things.retain(|_, thing| Arc::strong_count(thing) > 1 || thing.is_younger(age * MEANWHILE));
        }
        Arc::clone(things.entry(key).or_default())
    }
}

impl Thing {
    fn younger<T: Any + Send + Sync>(&self, age: Duration) -> Option<Arc<T>> {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, thing) = made.as_ref().filter(|(at, _)| at.elapsed() < age)?;
        Arc::clone(thing).downcast().ok()
    }

    fn is_younger(&self, age: Duration) -> bool {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.as_ref().is_some_and(|(at, _)| at.elapsed() < age)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    async fn ask(recent: &Recent, age: Duration, times: &AtomicU32) -> u32 {
        let make = async || {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Ok::<_, Infallible>(times.fetch_add(1, Ordering::Relaxed) + 1)
        };
        let Ok(found) = recent.get(age, "places".to_owned(), make).await;
        *found
    }

    #[tokio::test]
    async fn those_who_ask_together_share_what_one_of_them_made() {
        let shared = Arc::new((Recent::default(), AtomicU32::new(0)));
        let mut together = tokio::task::JoinSet::new();
        for _ in 0..50 {
            let shared = Arc::clone(&shared);
            together.spawn(async move { ask(&shared.0, Duration::from_hours(1), &shared.1).await });
        }
        assert_eq!(together.join_all().await, [1; 50]);
    }

    #[tokio::test]
    async fn what_is_too_old_is_made_anew_and_nothing_is_shared_where_nothing_may_be_old() {
        let (recent, times) = (Recent::default(), AtomicU32::new(0));
        assert_eq!(ask(&recent, Duration::from_nanos(1), &times).await, 1);
        assert_eq!(ask(&recent, Duration::from_nanos(1), &times).await, 2);
        assert_eq!(ask(&recent, Duration::ZERO, &times).await, 3);
    }
}
