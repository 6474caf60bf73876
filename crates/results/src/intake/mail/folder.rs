//! Where messages are found: an mbox file, one message alone, a folder of either, or a ZIP of either. What each file is
//! is told by its content. Files that are no messages are listed, not passed over; only the own files of mail programs
//! and operating systems are.

use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use sheets::{FileFault, Limits, Source, damaged};

use super::mailbox::{Defect, Malformed, Place};
use super::mbox::{KEPT, Mbox, MboxMessage, looks_like_header};

/// The bytes of one message and where they stood.
pub(super) struct Raw {
    pub bytes: Vec<u8>,
    pub size: u64,
    pub number: u32,
    pub place: Place,
}

/// A message found, or why there is none where one was looked for.
pub(super) type Found<'a> = Result<&'a Raw, Box<Malformed>>;

/// Called for each message found.
type Each<'a> = &'a mut dyn FnMut(Found);

/// How deep folders may lie in folders.
const DEEPEST: u32 = 12;

/// Calls `each` for each message in turn.
pub(super) fn each_message(source: &Source, limits: &Limits, each: Each) -> Result<(), FileFault> {
    let mut finder = Finder { each, number: 0, limit: limits.unpacked, unpacked: 0 };
    if let Source::Path(path) = source
        && path.is_dir()
    {
        return finder.folder(path, path, 0);
    }
    if source.size()? > limits.unpacked {
        return Err(FileFault::TooLarge { limit_mb: limits.unpacked >> 20 });
    }
    let start = source.start(4)?;
    if start.is_empty() {
        return Err(FileFault::Empty);
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return finder.zip(source);
    }
    match finder.stream(BufReader::with_capacity(1 << 16, source.open()?), None)? {
        Form::Strange(_) => Err(FileFault::NotAMailbox),
        Form::Messages => Ok(()),
    }
}

struct Finder<'a> {
    each: Each<'a>,
    number: u32,
    limit: u64,
    unpacked: u64,
}

enum Form {
    Messages,
    Strange(Defect),
}

impl Finder<'_> {
    fn folder(&mut self, root: &Path, folder: &Path, depth: u32) -> Result<(), FileFault> {
        let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<PathBuf>>>()?;
        paths.sort();
        for path in paths {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let kind = fs::symlink_metadata(&path)?.file_type();
            if is_housekeeping(&name) || kind.is_symlink() {
                continue;
            }
            if kind.is_dir() {
                if depth < DEEPEST {
                    self.folder(root, &path, depth + 1)?;
                }
                continue;
            }
            let shown = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            match fs::File::open(&path) {
                Ok(file) => self.file(BufReader::with_capacity(1 << 16, file), &shown)?,
                Err(error) => self.unreadable(&shown, 0, Defect::Unreadable { detail: error.to_string() }),
            }
        }
        Ok(())
    }

    fn zip(&mut self, source: &Source) -> Result<(), FileFault> {
        let mut archive = zip::ZipArchive::new(source.open()?).map_err(|error| damaged("zip", &error))?;
        for index in 0..archive.len() {
            let file = match archive.by_index(index) {
                Ok(file) => file,
                Err(zip::result::ZipError::UnsupportedArchive(detail)) if detail.contains("assword") => {
                    return Err(FileFault::Locked);
                }
                Err(error) => {
                    self.unreadable(&format!("#{index}"), 0, Defect::Unreadable { detail: error.to_string() });
                    continue;
                }
            };
            let name = String::from_utf8_lossy(file.name_raw()).into_owned();
            if name.ends_with('/') || name.split('/').any(is_housekeeping) {
                continue;
            }
            let room = self.limit.saturating_sub(self.unpacked) + 1;
            let mut counted = Counted { inner: file.take(room), read: 0 };
            self.file(BufReader::with_capacity(1 << 16, &mut counted), &name)?;
            self.unpacked += counted.read;
            if self.unpacked > self.limit {
                return Err(FileFault::Unpacks { limit_mb: self.limit >> 20 });
            }
        }
        Ok(())
    }

    /// A file in a folder or archive: what is wrong with it concerns it alone.
    fn file(&mut self, reader: impl BufRead, name: &str) -> Result<(), FileFault> {
        match self.stream(reader, Some(name)) {
            Ok(Form::Messages) => {}
            Ok(Form::Strange(defect)) => self.unreadable(name, 0, defect),
            Err(FileFault::Unreadable(detail)) => self.unreadable(name, 0, Defect::Unreadable { detail }),
            Err(fault) => return Err(fault),
        }
        Ok(())
    }

    fn stream(&mut self, mut reader: impl BufRead, file: Option<&str>) -> Result<Form, FileFault> {
        let start = reader.fill_buf()?;
        let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
        if text.is_empty() && start.len() < 1 << 12 {
            return Ok(Form::Strange(Defect::Empty));
        }
        if start.starts_with(b"\xd0\xcf\x11\xe0") {
            return Ok(Form::Strange(Defect::Outlook));
        }
        let place = |offset| Place { file: file.map(Into::into), offset };
        if text.starts_with(b"From ") || (file.is_none() && !looks_like_header(text) && has_beginning(start)) {
            let mut mbox = Mbox::new(reader);
            let mut message = MboxMessage::default();
            while mbox.next(&mut message)? {
                let bytes = std::mem::take(&mut message.bytes);
                let raw = self.raw(bytes, message.size, place(message.offset));
                (self.each)(Ok(&raw));
                message.bytes = raw.bytes;
            }
            return Ok(Form::Messages);
        }
        if !looks_like_header(text) || text.contains(&0) {
            return Ok(Form::Strange(Defect::NotAMessage));
        }
        let mut bytes = Vec::new();
        reader.by_ref().take(KEPT as u64).read_to_end(&mut bytes)?;
        let rest = io::copy(&mut reader, &mut io::sink())?;
        let size = bytes.len() as u64 + rest;
        let raw = self.raw(bytes, size, place(0));
        (self.each)(Ok(&raw));
        Ok(Form::Messages)
    }

    fn raw(&mut self, bytes: Vec<u8>, size: u64, place: Place) -> Raw {
        self.number += 1;
        Raw { bytes, size, number: self.number, place }
    }

    fn unreadable(&mut self, name: &str, size: u64, defect: Defect) {
        self.number += 1;
        let place = Place { file: Some(name.into()), offset: 0 };
        let malformed = Malformed { number: self.number, place, size, defect, from: None, subject: None };
        (self.each)(Err(Box::new(malformed)));
    }
}

/// An mbox whose beginning is broken still has its next beginning somewhere.
fn has_beginning(start: &[u8]) -> bool {
    start.windows(6).any(|window| window == b"\nFrom ")
}

/// Files that mail programs and operating systems leave beside messages.
fn is_housekeeping(name: &str) -> bool {
    let lower = name.to_lowercase();
    name.starts_with('.')
        || Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("msf"))
        || matches!(lower.as_str(), "thumbs.db" | "desktop.ini" | "__macosx" | "tmp" | "msgfilterrules.dat")
}

struct Counted<R> {
    inner: R,
    read: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.read += read as u64;
        Ok(read)
    }
}
