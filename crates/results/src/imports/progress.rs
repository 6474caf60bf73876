//! How far work on an import has come. While rows are counted the database's writer is busy with them, so that this cannot
//! stand in the database; it is only shown, and what was done is only told by the import's state.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::import::ImportId;

/// Work under way in this process.
static UNDER_WAY: Mutex<BTreeMap<ImportId, Arc<AtomicU64>>> = Mutex::new(BTreeMap::new());

/// Work on an import; it is over when this is dropped.
pub(super) struct Work {
    id: ImportId,
    rows: Arc<AtomicU64>,
}

impl Work {
    pub fn begin(id: ImportId) -> Self {
        let rows = Arc::<AtomicU64>::default();
        UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&rows));
        Self { id, rows }
    }

    /// What tells how many rows were done, from wherever they are.
    pub fn teller(&self) -> impl Fn(u64) + Send + Sync + use<> {
        let rows = Arc::clone(&self.rows);
        move |done| rows.store(done, Ordering::Relaxed)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
    }
}

/// How many rows were done; none where this process does nothing about the import: another does, or it was interrupted.
pub(super) fn done(id: ImportId) -> Option<u64> {
    let under_way = UNDER_WAY.lock().unwrap_or_else(PoisonError::into_inner);
    under_way.get(&id).map(|rows| rows.load(Ordering::Relaxed))
}
