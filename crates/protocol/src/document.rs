//! Documents: what a file is, its content says, and a file that says something else is refused.

use kernel::files::Files;
use kernel::{Message, Result};
use web::forms::File;

use crate::registration::Document;

/// The largest document.
pub const DOCUMENT_BYTES: usize = 20 * 1024 * 1024;

/// The kinds of files that are registered: those that can still be read in many years, and those that certified mail brings. Each with its
/// media type and the endings of its names.
const KINDS: &[(&str, &[&str])] = &[
    ("application/pdf", &["pdf"]),
    ("application/pkcs7-mime", &["p7m"]),
    ("application/xml", &["xml"]),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", &["docx"]),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &["xlsx"]),
    ("application/vnd.oasis.opendocument.text", &["odt"]),
    ("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    ("application/zip", &["zip"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    ("image/png", &["png"]),
    ("image/tiff", &["tif", "tiff"]),
    ("message/rfc822", &["eml"]),
    ("text/plain", &["txt"]),
];

/// The endings of the names that a file field offers.
#[must_use]
pub fn accepted() -> String {
    let endings = KINDS.iter().flat_map(|(_, endings)| *endings);
    endings.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
}

/// Keeps a file that was uploaded, once it is known what it is, and that it carries no virus where a scanner looks at files.
///
/// # Errors
/// `Invalid` on `documents` where it is empty, too large, of no kind that is registered, not what its name says, or carries a virus;
/// `Unavailable` where the store does not take it, or the scanner cannot be asked.
pub async fn keep(files: &Files, file: &File) -> Result<Document> {
    let name = plain_name(&file.name);
    let media_type = checked(&name, &file.bytes)
        .map_err(|message| kernel::Error::field("documents", message.with("name", name.clone())))?;
    if let Some(virus) = files.virus(&file.bytes).await? {
        tracing::warn!(%virus, "a file that carries a virus was refused");
        let refused = Message::new("protocol-document-virus").with("name", name).with("virus", virus);
        return Err(kernel::Error::field("documents", refused));
    }
    let sha256 = files.put(file.bytes.clone()).await?;
    Ok(Document { name, media_type: media_type.to_owned(), bytes: file.bytes.len() as u64, sha256 })
}

/// The media type of a content, where its name says the same.
fn checked(name: &str, bytes: &[u8]) -> Result<&'static str, Message> {
    if bytes.is_empty() {
        return Err(Message::new("protocol-document-empty"));
    }
    if bytes.len() > DOCUMENT_BYTES {
        return Err(Message::new("protocol-document-large").with("most", DOCUMENT_BYTES / 1024 / 1024));
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let named = KINDS.iter().find(|(_, endings)| endings.contains(&ending.as_str())).map(|(kind, _)| *kind);
    match named {
        None => Err(Message::new("protocol-document-kind")),
        Some(kind) if is(kind, bytes) => Ok(kind),
        Some(_) => Err(Message::new("protocol-document-lies")),
    }
}

/// Whether a content is of a kind.
fn is(kind: &str, bytes: &[u8]) -> bool {
    let seen = infer::get(bytes).map(|seen| seen.mime_type());
    match kind {
        "application/pkcs7-mime" => is_signed(bytes),
        "application/xml" => {
            readable(bytes).is_some_and(|text| text.trim_start_matches('\u{feff}').trim_start().starts_with("<?xml"))
        }
        // A mail begins with the names of its headers.
        "message/rfc822" => readable(bytes).is_some_and(|text| {
            let name = text.lines().next().and_then(|line| line.split_once(':')).map(|(name, _)| name);
            name.is_some_and(|name| !name.is_empty() && name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-'))
        }),
        // Plain text is what nothing else is: no page, no script that a browser would run.
        "text/plain" => seen.is_none() && readable(bytes).is_some(),
        _ => seen == Some(kind),
    }
}

/// A signed envelope (CAdES): an ASN.1 sequence that names itself signed data (1.2.840.113549.1.7.2) at its head.
fn is_signed(bytes: &[u8]) -> bool {
    const SIGNED_DATA: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
    let head = bytes.get(..20).filter(|head| head[0] == 0x30);
    head.is_some_and(|head| head.windows(SIGNED_DATA.len()).any(|part| part == SIGNED_DATA))
}

/// The text of a content that people can read.
fn readable(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

/// A file's name without folders and without signs that no file has.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let clean: String = last.chars().filter(|c| !c.is_control()).collect();
    let length = clean.chars().count();
    // The end, where the kind stands, is kept.
    clean.chars().skip(length.saturating_sub(120)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_content_says() {
        assert_eq!(checked("atto.pdf", b"%PDF-1.7 ..."), Ok("application/pdf"));
        assert_eq!(checked("FOTO.JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF"), Ok("image/jpeg"));
        assert_eq!(checked("nota.txt", "Perché no".as_bytes()), Ok("text/plain"));
        assert_eq!(checked("fattura.xml", b"<?xml version=\"1.0\"?><a/>"), Ok("application/xml"));
        assert_eq!(checked("pec.eml", b"Received: from x\r\nSubject: y\r\n\r\nz"), Ok("message/rfc822"));
        let mut signed = vec![0x30, 0x82, 0x01, 0x00, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
        signed.resize(64, 0);
        assert_eq!(checked("atto.pdf.p7m", &signed), Ok("application/pkcs7-mime"));
    }

    #[test]
    fn a_file_that_lies_is_refused() {
        let key = |name: &str, bytes: &[u8]| checked(name, bytes).unwrap_err().key.into_owned();
        assert_eq!(key("atto.pdf", b"MZ\x90\0 a program"), "protocol-document-lies");
        assert_eq!(key("foto.png", b"%PDF-1.7"), "protocol-document-lies");
        assert_eq!(key("nota.txt", b"<!DOCTYPE html><script>"), "protocol-document-lies");
        assert_eq!(key("atto.p7m", b"%PDF-1.7"), "protocol-document-lies");
        assert_eq!(key("programma.exe", b"MZ\x90\0"), "protocol-document-kind");
        assert_eq!(key("senza", b"%PDF-1.7"), "protocol-document-kind");
        assert_eq!(key("vuoto.pdf", b""), "protocol-document-empty");
        assert_eq!(key("grande.pdf", &vec![b' '; DOCUMENT_BYTES + 1]), "protocol-document-large");
    }

    #[test]
    fn names_have_no_folders() {
        assert_eq!(plain_name("C:\\Documenti\\atto.pdf"), "atto.pdf");
        assert_eq!(plain_name("../../etc/atto\n.pdf"), "atto.pdf");
        assert!(plain_name(&format!("{}.pdf", "a".repeat(300))).ends_with("a.pdf"));
    }
}
