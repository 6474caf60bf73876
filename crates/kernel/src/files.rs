//! Files that are kept for good: what is uploaded, and what is printed as a proof. Each lies under its own SHA-256, in a folder or in a store
//! that speaks S3, so that a file is never changed, the same one twice takes one place, and one that was damaged is found out when it is read.

mod s3;
mod scanner;

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::{ObjectStore, ObjectStoreExt};
use sha2::{Digest, Sha256};

pub use s3::S3Config;
pub use scanner::{Scanner, ScannerConfig};

use crate::error::{Error, Result};

/// Where files are. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    scanner: Option<Scanner>,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is not there.
    Missing,
    /// It is not what was kept.
    Changed,
}

impl Default for Files {
    /// In memory: for tests, and for programs that keep nothing.
    fn default() -> Self {
        Self::new(InMemory::new())
    }
}

impl Files {
    fn new(store: impl ObjectStore) -> Self {
        Self { store: Arc::new(store), scanner: None }
    }

    /// The same, with a scanner that looks at what people bring.
    #[must_use]
    pub fn scanned_by(self, scanner: Option<Scanner>) -> Self {
        Self { scanner, ..self }
    }

    /// The name of the virus in a content, before it is kept; none where it is clean, or no scanner is configured.
    ///
    /// # Errors
    /// `Unavailable` where the scanner cannot be asked.
    pub async fn virus(&self, bytes: &[u8]) -> Result<Option<String>> {
        match &self.scanner {
            Some(scanner) => scanner.look(bytes).await,
            None => Ok(None),
        }
    }

    /// In a folder, which is made where it is not there. A file is on disk before it is confirmed.
    ///
    /// # Errors
    /// `Unavailable` where the folder cannot be made.
    pub fn in_folder(folder: &Path) -> Result<Self> {
        let refused = |why: String| Error::Unavailable(format!("the folder {}: {why}", folder.display()));
        std::fs::create_dir_all(folder).map_err(|error| refused(error.to_string()))?;
        let store = LocalFileSystem::new_with_prefix(folder).map_err(|error| refused(error.to_string()))?;
        Ok(Self::new(store.with_fsync(true)))
    }

    /// In a bucket of a store that speaks S3; none where no bucket is configured.
    ///
    /// # Errors
    /// `Unavailable` where the configuration does not suffice.
    pub fn in_bucket(config: &S3Config) -> Result<Option<Self>> {
        Ok(s3::store(config)?.map(Self::new))
    }

    /// Keeps a file and gives its SHA-256 in hexadecimal. Twice is once.
    ///
    /// # Errors
    /// `Unavailable` where the store does not take it.
    pub async fn put(&self, bytes: Bytes) -> Result<String> {
        let name = sha256(&bytes);
        self.store.put(&path(&name), bytes.into()).await.map_err(|error| unavailable(&error))?;
        Ok(name)
    }

    /// Lets go of a file that was kept before a moment. One that somebody has kept again since stays; one that is not there is gone already.
    ///
    /// # Errors
    /// `Unavailable` where the store does not answer.
    pub async fn remove(&self, name: &str, kept_before: Timestamp) -> Result<()> {
        let found = match self.store.head(&path(name)).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(()),
            other => other.map_err(|error| unavailable(&error))?,
        };
        if found.last_modified.timestamp_millis() >= kept_before.as_millisecond() {
            return Ok(());
        }
        match self.store.delete(&path(name)).await {
            Err(object_store::Error::NotFound { .. }) | Ok(()) => Ok(()),
            Err(error) => Err(unavailable(&error)),
        }
    }

    /// What is wrong with a file: read again, and compared with its hash.
    ///
    /// # Errors
    /// `Unavailable` where the store does not answer.
    pub async fn check(&self, name: &str) -> Result<Option<Wrong>> {
        let found = match self.store.get(&path(name)).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(Some(Wrong::Missing)),
            other => other.map_err(|error| unavailable(&error))?,
        };
        let bytes = found.bytes().await.map_err(|error| unavailable(&error))?;
        Ok((sha256(&bytes) != name).then_some(Wrong::Changed))
    }

    /// The file with a SHA-256.
    ///
    /// # Errors
    /// `Unavailable` where the store does not answer; `Internal` where the file is gone or is not what was kept.
    pub async fn get(&self, name: &str) -> Result<Bytes> {
        let lost = |why: &str| Error::internal(format!("the file {name} {why}"));
        let found = match self.store.get(&path(name)).await {
            Err(object_store::Error::NotFound { .. }) => return Err(lost("is not there")),
            other => other.map_err(|error| unavailable(&error))?,
        };
        let bytes = found.bytes().await.map_err(|error| unavailable(&error))?;
        if sha256(&bytes) == name { Ok(bytes) } else { Err(lost("is not what was kept")) }
    }
}

/// The SHA-256 of a content, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// No folder gets more than some hundred entries for each hundred thousand files.
fn path(name: &str) -> object_store::path::Path {
    let start = |length: usize| name.get(..length).unwrap_or(name);
    object_store::path::Path::from(format!("{}/{name}", start(3)))
}

fn unavailable(error: &object_store::Error) -> Error {
    Error::Unavailable(format!("files: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_let_go_of_is_gone_unless_somebody_has_kept_it_again() {
        let files = Files::default();
        let name = files.put(Bytes::from_static(b"atto")).await.unwrap();
        files.remove(&name, Timestamp::UNIX_EPOCH).await.unwrap();
        assert_eq!(files.check(&name).await.unwrap(), None, "it was kept after that moment");
        files.remove(&name, Timestamp::MAX).await.unwrap();
        assert_eq!(files.check(&name).await.unwrap(), Some(Wrong::Missing));
        files.remove(&name, Timestamp::MAX).await.unwrap();
    }

    #[tokio::test]
    async fn a_file_is_found_by_its_hash_and_a_damaged_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        for files in [Files::default(), Files::in_folder(&folder.path().join("files")).unwrap()] {
            let name = files.put(Bytes::from_static(b"atto")).await.unwrap();
            assert_eq!(files.put(Bytes::from_static(b"atto")).await.unwrap(), name, "twice is once");
            assert_eq!(files.get(&name).await.unwrap(), "atto");
            assert!(matches!(files.get(&sha256(b"altro")).await, Err(Error::Internal(_))));
        }
        let name = sha256(b"atto");
        std::fs::write(folder.path().join("files").join(&name[..3]).join(&name), b"falso").unwrap();
        let damaged = Files::in_folder(&folder.path().join("files")).unwrap();
        assert_eq!(damaged.check(&name).await.unwrap(), Some(Wrong::Changed));
        assert!(damaged.get(&name).await.unwrap_err().to_string().contains("not what was kept"));
    }
}
