//! The ZIP package that XLSX and ODS files are, and its XML read piece by piece.
//!
//! Nobody's word is taken for a size: what is unpacked is counted while it flows, both in all and per piece of XML,
//! so that neither a file of a few kilobytes that unpacks to gigabytes nor one endless text can fill the memory.

use std::collections::HashMap;
use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use flate2::read::DeflateDecoder;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::book::Limits;
use crate::fault::FileFault;
use crate::source::Source;

/// The largest single piece of XML: a spreadsheet cell holds at most 32,767 characters.
const PIECE: u64 = 1 << 20;

pub(crate) struct Package {
    source: Source,
    entries: HashMap<String, Entry>,
    limit: u64,
}

#[derive(Clone, Copy)]
struct Entry {
    start: u64,
    packed: u64,
    method: Method,
}

#[derive(Clone, Copy, PartialEq)]
enum Method {
    Stored,
    Deflated,
    Locked,
    Unknown,
}

impl Package {
    pub fn open(source: Source, limits: &Limits) -> Result<Self, FileFault> {
        let mut archive = zip::ZipArchive::new(source.open()?).map_err(|error| damaged("zip", &error))?;
        let mut entries = HashMap::new();
        for index in 0..archive.len() {
            let file = archive.by_index_raw(index).map_err(|error| damaged("zip", &error))?;
            let method = match file.compression() {
                _ if file.encrypted() => Method::Locked,
                zip::CompressionMethod::Stored => Method::Stored,
                zip::CompressionMethod::Deflated => Method::Deflated,
                _ => Method::Unknown,
            };
            let Some(start) = file.data_start() else { continue };
            let name = plain_name(&String::from_utf8_lossy(file.name_raw()));
            entries.insert(name, Entry { start, packed: file.compressed_size(), method });
        }
        Ok(Self { source, entries, limit: limits.unpacked })
    }

    pub fn has(&self, name: &str) -> bool {
        self.entries.contains_key(&plain_name(name))
    }

    /// The part of that name as a stream, `None` where the package has no such part.
    fn stream(&self, name: &str) -> Result<Option<Box<dyn Read + Send>>, FileFault> {
        let Some(entry) = self.entries.get(&plain_name(name)) else { return Ok(None) };
        let mut handle = self.source.open()?;
        handle.seek(SeekFrom::Start(entry.start))?;
        let packed = handle.take(entry.packed);
        Ok(Some(match entry.method {
            Method::Stored => Box::new(packed),
            Method::Deflated => Box::new(DeflateDecoder::new(BufReader::with_capacity(1 << 16, packed))),
            Method::Locked => return Err(FileFault::Locked),
            Method::Unknown => return Err(damaged(name, &"unknown compression")),
        }))
    }

    /// A small part as text, at most `limit` bytes of it.
    pub fn text(&self, name: &str, limit: u64) -> Result<Option<String>, FileFault> {
        let Some(stream) = self.stream(name)? else { return Ok(None) };
        let mut bytes = Vec::new();
        stream.take(limit).read_to_end(&mut bytes).map_err(|error| damaged(name, &error))?;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// A part as XML events.
    pub fn xml(&self, name: &str) -> Result<Option<Xml>, FileFault> {
        let Some(stream) = self.stream(name)? else { return Ok(None) };
        let counted =
            Counted { inner: BufReader::with_capacity(1 << 16, stream), total: 0, piece: 0, limit: self.limit };
        let mut reader = Reader::from_reader(counted);
        reader.config_mut().check_end_names = false;
        Ok(Some(Xml { reader, buffer: Vec::new(), part: name.to_owned(), limit: self.limit }))
    }
}

/// Names in packages are compared without regard to case, separator or a leading slash.
fn plain_name(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// A file that is truncated or damaged, with what the reader said of which part.
#[must_use]
pub fn damaged(part: &str, detail: &dyn std::fmt::Display) -> FileFault {
    FileFault::Damaged { part: part.to_owned(), detail: detail.to_string() }
}

/// XML events, one after the other.
pub(crate) struct Xml {
    reader: Reader<Counted<BufReader<Box<dyn Read + Send>>>>,
    buffer: Vec<u8>,
    part: String,
    limit: u64,
}

impl Xml {
    /// The next event; [`Event::Eof`] again and again at the end.
    pub fn next(&mut self) -> Result<Event<'_>, FileFault> {
        self.buffer.clear();
        self.reader.get_mut().piece = 0;
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => Ok(event),
            Err(quick_xml::Error::Io(error))
                if error.get_ref().is_some_and(<dyn Error + Send + Sync>::is::<Excess>) =>
            {
                Err(FileFault::Unpacks { limit_mb: self.limit >> 20 })
            }
            Err(error) => Err(damaged(&self.part, &error)),
        }
    }

    /// The complaint that the part ended too early.
    pub fn broken_off(&self) -> FileFault {
        damaged(&self.part, &"truncated")
    }
}

/// Adds the text of an event to `into`: text, CDATA and references to characters.
pub(crate) fn push_text(event: &Event, into: &mut String) {
    match event {
        Event::Text(text) => into.push_str(text),
        Event::CData(data) => into.push_str(data),
        Event::GeneralRef(reference) => match &**reference {
            "lt" => into.push('<'),
            "gt" => into.push('>'),
            "amp" => into.push('&'),
            "quot" => into.push('"'),
            "apos" => into.push('\''),
            _ => into.extend(reference.resolve_char_ref().ok().flatten()),
        },
        _ => {}
    }
}

/// Calls `take` with the name, as written, and the value of each attribute; broken attributes are passed over.
pub(crate) fn attributes(element: &BytesStart, mut take: impl FnMut(&str, &str)) {
    for attribute in element.attributes().with_checks(false).flatten() {
        match attribute.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) => take(attribute.key.as_ref(), &value),
            Err(_) => take(attribute.key.as_ref(), &attribute.value),
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("unpacks to more than allowed")]
struct Excess;

struct Counted<R> {
    inner: R,
    total: u64,
    piece: u64,
    limit: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.total > self.limit || self.piece > PIECE {
            return Err(io::Error::other(Excess));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.total += amount as u64;
        self.piece += amount as u64;
        self.inner.consume(amount);
    }
}
