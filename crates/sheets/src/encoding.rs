//! In which encoding a text file is written: told by its first bytes where they say so, else by reading it once.
//!
//! A file that is valid UTF-8 throughout is UTF-8. One that is not is Windows-1252, as old spreadsheet programs write
//! it, unless most of its accented letters are valid UTF-8: then it is UTF-8 with some bytes broken, and those are
//! errors with their row and column rather than letters guessed wrong.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder};
use serde::{Deserialize, Serialize};

use crate::source::Source;

/// How a text file writes its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without its mark at the start.
    Utf8,
    /// Western European Windows.
    Windows1252,
    /// UTF-16, low byte first, as Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

/// The encoding, and how many bytes of mark to skip.
pub(crate) fn detect(source: &Source) -> io::Result<(Encoding, u64)> {
    let start = source.start(4096)?;
    if start.starts_with(b"\xef\xbb\xbf") {
        return Ok((Encoding::Utf8, 3));
    }
    if start.starts_with(b"\xff\xfe") {
        return Ok((Encoding::Utf16Le, 2));
    }
    if start.starts_with(b"\xfe\xff") {
        return Ok((Encoding::Utf16Be, 2));
    }
    let (valid, broken) = count_accented(source)?;
    Ok((if broken > valid { Encoding::Windows1252 } else { Encoding::Utf8 }, 0))
}

/// How many letters beyond ASCII are valid UTF-8, and how many bytes are not.
fn count_accented(source: &Source) -> io::Result<(u64, u64)> {
    let mut handle = source.open()?;
    let (mut valid, mut broken) = (0, 0);
    let mut buffer = vec![0u8; 1 << 16];
    let mut kept = 0;
    loop {
        let read = handle.read(&mut buffer[kept..])?;
        if read == 0 {
            return Ok((valid, broken + kept as u64));
        }
        let mut rest = &buffer[..kept + read];
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    valid += accented(text.as_bytes());
                    rest = &[];
                }
                Err(error) => {
                    let (good, bad) = rest.split_at(error.valid_up_to());
                    valid += accented(good);
                    let Some(length) = error.error_len() else {
                        rest = bad;
                        break;
                    };
                    broken += 1;
                    rest = &bad[length..];
                }
            }
            if rest.is_empty() {
                break;
            }
        }
        // A letter cut by the end of the buffer is read again with what follows it.
        let carried = rest.to_vec();
        kept = carried.len();
        buffer[..kept].copy_from_slice(&carried);
    }
}

fn accented(text: &[u8]) -> u64 {
    text.iter().filter(|byte| **byte >= 0xC0).count() as u64
}

/// Turns a stream of UTF-16 into one of UTF-8.
pub(crate) struct FromUtf16<R> {
    inner: R,
    decoder: Decoder,
    input: Vec<u8>,
    output: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> FromUtf16<R> {
    pub fn new(inner: R, encoding: Encoding) -> Self {
        let encoding = if encoding == Encoding::Utf16Be { encoding_rs::UTF_16BE } else { encoding_rs::UTF_16LE };
        let decoder = encoding.new_decoder_without_bom_handling();
        Self { inner, decoder, input: vec![0; 1 << 14], output: Vec::new(), given: 0, ended: false }
    }

    fn fill(&mut self) -> io::Result<()> {
        let read = self.inner.read(&mut self.input)?;
        self.ended = read == 0;
        let most = self.decoder.max_utf8_buffer_length(read).unwrap_or(4 << 14);
        self.output.resize(most, 0);
        self.given = 0;
        let (result, _, written, _) = self.decoder.decode_to_utf8(&self.input[..read], &mut self.output, self.ended);
        debug_assert_eq!(result, CoderResult::InputEmpty);
        self.output.truncate(written);
        Ok(())
    }
}

impl<R: Read> Read for FromUtf16<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.output.len() && !self.ended {
            self.fill()?;
        }
        let length = into.len().min(self.output.len() - self.given);
        into[..length].copy_from_slice(&self.output[self.given..self.given + length]);
        self.given += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_from_the_bytes() {
        let detected = |bytes: &[u8]| detect(&Source::from(bytes)).unwrap();
        assert_eq!(detected("data;esito\nperché".as_bytes()), (Encoding::Utf8, 0));
        assert_eq!(detected(b"\xef\xbb\xbfdata"), (Encoding::Utf8, 3));
        assert_eq!(detected(b"perch\xe9;citt\xe0"), (Encoding::Windows1252, 0));
        assert_eq!(detected("è è è è \u{e0}".as_bytes()), (Encoding::Utf8, 0));
        assert_eq!(detected(&["è è".as_bytes(), b" \xe9"].concat()), (Encoding::Utf8, 0));
        assert_eq!(detected(b"\xff\xfed\0"), (Encoding::Utf16Le, 2));
        assert_eq!(detected(b"ends \xc3"), (Encoding::Windows1252, 0));
    }

    #[test]
    fn letters_cut_by_the_buffer_stay_whole() {
        for shift in 0..4 {
            let text = "x".repeat((1 << 16) - shift) + &"è".repeat(70_000);
            assert_eq!(count_accented(&Source::from(text.as_bytes())).unwrap(), (70_000, 0));
        }
    }

    #[test]
    fn utf16_is_turned_into_utf8() {
        let text = "data;perché 😀\n".repeat(5000);
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut read = String::new();
        FromUtf16::new(&bytes[..], Encoding::Utf16Le).read_to_string(&mut read).unwrap();
        assert_eq!(read, text);
    }
}
