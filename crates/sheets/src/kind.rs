//! What a file is, told by its content: names and endings lie too often. Formats that cannot be read are named, so
//! that the person learns what to save instead.

use std::io::{Read, Seek, SeekFrom};

use serde::{Deserialize, Serialize};

use crate::book::Limits;
use crate::fault::FileFault;
use crate::package::Package;
use crate::source::Source;

/// The kinds of spreadsheet that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Office Open XML, from Excel 2007 on.
    Xlsx,
    /// Open Document spreadsheet.
    Ods,
    /// Text with a separator between the columns.
    Csv,
}

/// A recognised file, unpacked where it is a package.
pub(crate) enum Content {
    Xlsx(Package),
    Ods(Package),
    Text,
}

/// Container of Excel 97–2003 and of password-protected newer workbooks.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Beginnings of files that people take for spreadsheets, and what to call them.
const STRANGERS: [(&[u8], &str); 10] = [
    (b"%pdf", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"<!doctype", "HTML"),
    (b"<html", "HTML"),
    (b"<table", "HTML"),
    (b"<?xml", "XML"),
    (b"\x89png", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip"),
];

pub(crate) fn recognise(source: &Source, limits: &Limits) -> Result<Content, FileFault> {
    let size = source.size()?;
    if size > limits.bytes {
        return Err(FileFault::TooLarge { limit_mb: limits.bytes >> 20 });
    }
    let start = source.start(8192)?;
    if start.trim_ascii().is_empty() {
        return Err(FileFault::Empty);
    }
    if start.starts_with(&COMPOUND) {
        return Err(compound(source)?);
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return packaged(Package::open(source.clone(), limits)?);
    }
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&start).trim_ascii_start();
    let lower = text[..text.len().min(16)].to_ascii_lowercase();
    if let Some((_, looks)) = STRANGERS.iter().find(|(magic, _)| lower.starts_with(magic)) {
        return Err(FileFault::NotASheet(looks));
    }
    let control = start.iter().filter(|byte| **byte < 32 && !matches!(byte, b'\n' | b'\r' | b'\t')).count();
    let wide = start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff");
    if !wide && control * 20 > start.len() {
        return Err(FileFault::NotASheet("binary"));
    }
    Ok(Content::Text)
}

fn packaged(package: Package) -> Result<Content, FileFault> {
    if let Some(kind) = package.text("mimetype", 200)? {
        return match kind.trim() {
            "application/vnd.oasis.opendocument.spreadsheet"
            | "application/vnd.oasis.opendocument.spreadsheet-template" => {
                let manifest = package.text("META-INF/manifest.xml", 1 << 20)?.unwrap_or_default();
                if manifest.contains("encryption-data") { Err(FileFault::Locked) } else { Ok(Content::Ods(package)) }
            }
            kind if kind.contains("opendocument") => Err(FileFault::NotASheet("OpenDocument")),
            _ => Err(FileFault::NotASheet("ZIP")),
        };
    }
    if package.has("xl/workbook.bin") {
        return Err(FileFault::BinaryExcel);
    }
    if package.has("word/document.xml") {
        return Err(FileFault::NotASheet("Word"));
    }
    if package.has("ppt/presentation.xml") {
        return Err(FileFault::NotASheet("PowerPoint"));
    }
    if package.has("xl/workbook.xml") || package.has("[Content_Types].xml") {
        return Ok(Content::Xlsx(package));
    }
    Err(FileFault::NotASheet("ZIP"))
}

/// Tells a password-protected workbook from an old one by the names in the container's directory.
fn compound(source: &Source) -> Result<FileFault, FileFault> {
    let mut handle = source.open()?;
    let mut header = [0u8; 512];
    if handle.read_exact(&mut header).is_err() {
        return Ok(FileFault::Damaged { part: "xls".to_owned(), detail: "truncated".to_owned() });
    }
    let shift = u32::from(header[30]).clamp(7, 16);
    let sector = u64::from(u32::from_le_bytes([header[48], header[49], header[50], header[51]]));
    let mut directory = Vec::new();
    handle.seek(SeekFrom::Start((sector + 1) << shift))?;
    handle.take(1 << shift.max(12)).read_to_end(&mut directory)?;
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        directory.windows(wide.len()).any(|window| window == wide)
    };
    Ok(if named("EncryptedPackage") {
        FileFault::Locked
    } else if named("WordDocument") {
        FileFault::NotASheet("Word")
    } else {
        FileFault::OldExcel
    })
}
