//! Where the bytes come from: a file on disk or bytes already in memory. Either can be read several times, because a
//! file is first recognised, then checked, then delivered.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

/// A file to read, as often as needed.
#[derive(Debug, Clone)]
pub enum Source {
    /// A file, or for mailboxes also a folder.
    Path(PathBuf),
    /// The bytes themselves.
    Bytes(Arc<[u8]>),
}

/// An open source.
#[derive(Debug)]
pub enum Handle {
    /// A file on disk.
    File(File),
    /// Bytes in memory.
    Memory(Cursor<Arc<[u8]>>),
}

impl Source {
    /// Size in bytes.
    ///
    /// # Errors
    /// When the file cannot be reached.
    pub fn size(&self) -> io::Result<u64> {
        match self {
            Self::Path(path) => Ok(std::fs::metadata(path)?.len()),
            Self::Bytes(bytes) => Ok(bytes.len() as u64),
        }
    }

    /// SHA-256 of the content, in lower-case hexadecimal: two imports of the same file are known by it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn sha256(&self) -> io::Result<String> {
        let mut handle = self.open()?;
        let mut hasher = Sha256::new();
        let mut chunk = vec![0; 1 << 16];
        loop {
            match handle.read(&mut chunk)? {
                0 => return Ok(hex::encode(hasher.finalize())),
                read => hasher.update(&chunk[..read]),
            }
        }
    }

    /// The same, of bytes at hand.
    #[must_use]
    pub fn sha256_of(bytes: &[u8]) -> String {
        hex::encode(Sha256::digest(bytes))
    }

    /// Opens it from its beginning.
    ///
    /// # Errors
    /// When the file cannot be reached.
    pub fn open(&self) -> io::Result<Handle> {
        Ok(match self {
            Self::Path(path) => Handle::File(File::open(path)?),
            Self::Bytes(bytes) => Handle::Memory(Cursor::new(Arc::clone(bytes))),
        })
    }

    /// The first bytes, at most `length` of them.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn start(&self, length: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open()?.take(length).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

impl From<PathBuf> for Source {
    fn from(path: PathBuf) -> Self {
        Self::Path(path)
    }
}

impl From<&Path> for Source {
    fn from(path: &Path) -> Self {
        Self::Path(path.to_owned())
    }
}

impl From<Vec<u8>> for Source {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl From<&[u8]> for Source {
    fn from(bytes: &[u8]) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl Read for Handle {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(into),
            Self::Memory(cursor) => cursor.read(into),
        }
    }
}

impl Seek for Handle {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(to),
            Self::Memory(cursor) => cursor.seek(to),
        }
    }
}
