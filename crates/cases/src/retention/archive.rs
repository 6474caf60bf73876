//! The same with the files: documents, letters and acts, what waits to be sent, the receipt of the application. The archive is written while it is
//! sent, with one file at a time in memory.

use std::io::{self, BufWriter, Write};

use axum::body::{Body, Bytes};
use axum::extract::Path;
use futures_util::stream;
use jiff::civil::Date;
use kernel::{Error, Result};
use protocol::Document;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use web::{Reply, Visit};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use super::held::{self, Held};
use crate::acts::{self, Found};

/// So much is written at once, in bytes, and so many of these wait for who reads slowly.
const PIECE: usize = 64 * 1024;
const PIECES: usize = 8;
/// The longest name of a file, in letters.
const NAME_MOST: usize = 120;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id).await?;
    let opened = found.opened.clone();
    let Held { mut data, documents } = visit.read(move |tx| held::held(tx, &opened)).await?;
    let mut entries: Vec<(String, Document)> = Vec::new();
    for (number, document) in documents.into_iter().enumerate() {
        let name = entry_name(number + 1, &document.name);
        data["files"][document.sha256.as_str()] = name.as_str().into();
        entries.push((name, document));
    }
    // Where the typesetter is not there the receipt can be printed later: all that it says stands in the data.
    let receipt = acts::receipt_of(&visit, &found).await.ok();
    let small = [
        ("data.json".to_owned(), Some(serde_json::to_vec_pretty(&data).map_err(Error::from)?)),
        (acts::RECEIPT.to_owned(), receipt),
    ];
    let small: Vec<_> = small.into_iter().filter_map(|(name, bytes)| Some((name, bytes?))).collect();
    let (sender, receiver) = mpsc::channel(PIECES);
    let (files, runtime, options) = (visit.app().files().clone(), Handle::current(), options(visit.today()));
    tokio::task::spawn_blocking(move || {
        let fetch = |document: &Document| runtime.block_on(files.get(&document.sha256));
        if let Err(error) = write(Pipe(sender.clone()), options, (&small, &entries), fetch) {
            tracing::error!(%error, "an archive was not sent to its end");
            // Whoever reads it is told that it is not whole; or has gone.
            let _ = sender.blocking_send(Err(error));
        }
    });
    let pieces = stream::unfold(receiver, |mut receiver| async { Some((receiver.recv().await?, receiver)) });
    let name = format!("{}.zip", found.opened.case.name().replace('/', "-"));
    Ok(web::download(Body::from_stream(pieces), "application/zip", &name))
}

/// Numbered, so that no two have one name and they stand in their order; without what a name of a file must not hold.
fn entry_name(number: usize, name: &str) -> String {
    let clean = |sign: char| if sign.is_control() || "/\\:*?\"<>|".contains(sign) { '-' } else { sign };
    let start = name.chars().count().saturating_sub(NAME_MOST);
    format!("{number:02} {}", name.chars().skip(start).map(clean).collect::<String>().trim())
}

/// Files by their names in the archive.
type Named<T> = [(String, T)];

/// Every file is of the day of the archive.
fn options(today: Date) -> SimpleFileOptions {
    let number = |part: i8| u8::try_from(part).unwrap_or_default();
    let (year, month, day) = (u16::try_from(today.year()).unwrap_or_default(), today.month(), today.day());
    let at = DateTime::from_date_and_time(year, number(month), number(day), 0, 0, 0).unwrap_or_default();
    SimpleFileOptions::default().last_modified_time(at)
}

fn write(
    pipe: Pipe,
    options: SimpleFileOptions,
    (small, entries): (&Named<Vec<u8>>, &Named<Document>),
    fetch: impl Fn(&Document) -> Result<Bytes>,
) -> io::Result<()> {
    let mut archive = ZipWriter::new_stream(BufWriter::with_capacity(PIECE, pipe));
    for (name, bytes) in small {
        archive.start_file(name, options)?;
        archive.write_all(bytes)?;
    }
    for (name, document) in entries {
        let bytes = fetch(document).map_err(io::Error::other)?;
        archive.start_file(name, options)?;
        archive.write_all(&bytes)?;
    }
    archive.finish()?.into_inner().flush()
}

/// Hands on what is written to who reads the answer; waits where they are slower.
struct Pipe(mpsc::Sender<io::Result<Bytes>>);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let piece = Ok(Bytes::copy_from_slice(bytes));
        self.0.blocking_send(piece).map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_readable_and_lead_nowhere_else() {
        assert_eq!(entry_name(3, "pianta.pdf"), "03 pianta.pdf");
        assert_eq!(entry_name(4, "../../etc/passwd"), "04 ..-..-etc-passwd");
        assert_eq!(entry_name(5, "C:\\foto è.jpg"), "05 C--foto è.jpg");
        assert_eq!(entry_name(6, &format!("{}.pdf", "x".repeat(200))).chars().count(), NAME_MOST + 3);
    }
}
