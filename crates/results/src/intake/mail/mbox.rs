//! An mbox file, taken apart message by message.
//!
//! A message begins with a line `From …`. Programs disagree on the details, so a line counts as a beginning if two of
//! three hold: a blank line before it, a date on it, a header line after it. Lines of a message that would look like a
//! beginning are written with `>` in front (mboxo and mboxrd); one `>` is taken away again. Of a very long message only
//! the first part is kept, which holds its headers and its words; the rest are attachments, counted and passed over.

use std::io::{self, BufRead, Read};

/// The most bytes of one message that are kept.
pub(super) const KEPT: usize = 1 << 20;
/// The longest line that is looked at in one piece.
const PIECE: u64 = 1 << 16;

/// The bytes of one message.
#[derive(Debug, Default)]
pub(super) struct MboxMessage {
    pub bytes: Vec<u8>,
    /// Bytes with what was not kept.
    pub size: u64,
    /// Where its `From` line begins.
    pub offset: u64,
}

pub(super) struct Mbox<R> {
    reader: R,
    line: Vec<u8>,
    offset: u64,
    /// Where the message begins whose `From` line was just read.
    begun: Option<u64>,
}

impl<R: BufRead> Mbox<R> {
    pub fn new(reader: R) -> Self {
        Self { reader, line: Vec::new(), offset: 0, begun: None }
    }

    /// Reads the next message; `false` after the last one.
    pub fn next(&mut self, message: &mut MboxMessage) -> io::Result<bool> {
        message.bytes.clear();
        message.size = 0;
        let first = self.offset == 0;
        let mut started = self.begun.is_some();
        message.offset = self.begun.take().unwrap_or(0);
        let (mut after_blank, mut at_line_start) = (true, true);
        loop {
            let begin = self.offset;
            if !self.read_piece()? {
                return Ok(started);
            }
            let line_start = at_line_start;
            at_line_start = self.line.ends_with(b"\n");
            let blank = line_start && self.line.trim_ascii().is_empty();
            if line_start && self.begins_message(after_blank) {
                if started {
                    self.begun = Some(begin);
                    return Ok(true);
                }
                (started, message.offset, after_blank) = (true, begin, true);
                continue;
            }
            after_blank = blank;
            // Text before the first `From` line is a message too, a broken one.
            if !(started || first && blank) {
                (started, message.offset) = (true, begin);
            }
            if started {
                let quoted = line_start && is_quoted(&self.line);
                let kept = if quoted { &self.line[1..] } else { &self.line[..] };
                message.size += kept.len() as u64;
                let room = KEPT.saturating_sub(message.bytes.len());
                message.bytes.extend_from_slice(&kept[..kept.len().min(room)]);
            }
        }
    }

    fn read_piece(&mut self) -> io::Result<bool> {
        self.line.clear();
        let read = self.reader.by_ref().take(PIECE).read_until(b'\n', &mut self.line)?;
        if self.offset == 0 && self.line.starts_with(b"\xef\xbb\xbf") {
            self.line.drain(..3);
        }
        self.offset += read as u64;
        Ok(read > 0)
    }

    fn begins_message(&mut self, after_blank: bool) -> bool {
        if !self.line.starts_with(b"From ") && self.line.trim_ascii_end() != b"From" {
            return false;
        }
        let dated = has_date(&self.line);
        let next = self.reader.fill_buf().unwrap_or_default();
        let header = next.is_empty() || looks_like_header(next);
        u8::from(after_blank) + u8::from(dated) + u8::from(header) >= 2
    }
}

fn is_quoted(line: &[u8]) -> bool {
    line.starts_with(b">") && line[line.iter().take_while(|byte| **byte == b'>').count()..].starts_with(b"From ")
}

/// Whether the line has a day of the week followed by a month, as in `From a@b Mon Jan  2 10:00:00 2023`.
fn has_date(line: &[u8]) -> bool {
    let words: Vec<&[u8]> = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).take(12).collect();
    let in_list = |word: &[u8], list: &[u8]| word.len() >= 3 && list.chunks(3).any(|known| known == &word[..3]);
    words.windows(2).any(|pair| {
        in_list(pair[0], b"MonTueWedThuFriSatSun") && in_list(pair[1], b"JanFebMarAprMayJunJulAugSepOctNovDec")
    })
}

/// Whether bytes begin with a header line: a name of visible signs and a colon.
pub(super) fn looks_like_header(bytes: &[u8]) -> bool {
    let name = bytes.iter().take_while(|byte| byte.is_ascii_graphic() && **byte != b':').count();
    (1..80).contains(&name) && bytes.get(name).is_none_or(|byte| *byte == b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(bytes: &[u8]) -> Vec<(u64, String)> {
        let mut mbox = Mbox::new(bytes);
        let (mut message, mut messages) = (MboxMessage::default(), Vec::new());
        while mbox.next(&mut message).unwrap() {
            messages.push((message.offset, String::from_utf8_lossy(&message.bytes).trim_end().to_owned()));
        }
        messages
    }

    const LINE: &str = "From a@b.it Mon Jan  2 10:00:00 2023";

    #[test]
    fn messages_are_taken_apart() {
        for end in ["\n", "\r\n"] {
            let text =
                [LINE, "Subject: one", "", "first", ">From here", ">>From there", "", LINE, "Subject: two", "", "x"];
            let found = messages(text.join(end).as_bytes());
            assert_eq!(found.len(), 2, "{end:?}");
            assert_eq!(found[0].0, 0);
            assert!(found[0].1.ends_with(&["", "From here", ">From there"].join(end)));
            assert_eq!(found[1].1, ["Subject: two", "", "x"].join(end));
        }
    }

    #[test]
    fn a_from_in_the_text_begins_nothing() {
        let text = format!("{LINE}\nSubject: one\n\nIntro\n\nFrom here on it is text, not a header.\nFrom Monday.\n");
        assert_eq!(messages(text.as_bytes()).len(), 1);
    }

    #[test]
    fn missing_blank_lines_and_dates_are_forgiven() {
        let text =
            format!("{LINE}\nSubject: one\n\nbody\n{LINE}\nSubject: two\n\nbody\n\nFrom \nSubject: three\n\nbody\n");
        assert_eq!(messages(text.as_bytes()).len(), 3);
        let text = "From - Mon Jan  2 10:00:00 2023\nX-Mozilla-Status: 0001\nSubject: one\n\nbody\n";
        assert_eq!(messages(text.as_bytes()).len(), 1);
    }

    #[test]
    fn nothing_is_lost_before_the_first_beginning() {
        let text = format!("\u{feff}\n\nstray words\n\n{LINE}\nSubject: one\n\nbody\n{LINE}\n\n{LINE}\nSubject: two\n");
        let found = messages(text.as_bytes());
        assert_eq!(found.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>()[0], "stray words");
        assert_eq!(found.len(), 3);
        assert!(messages(b"").is_empty());
        assert!(messages(b"\n\n\n").is_empty());
    }

    #[test]
    fn huge_messages_are_cut_but_counted() {
        let mut text = format!("{LINE}\nSubject: big\n\n").into_bytes();
        text.extend(std::iter::repeat_n(b'x', 3 << 20));
        text.extend(format!("\n\n{LINE}\nSubject: two\n\nbody\n").into_bytes());
        let mut mbox = Mbox::new(&text[..]);
        let mut message = MboxMessage::default();
        assert!(mbox.next(&mut message).unwrap());
        assert_eq!(message.bytes.len(), KEPT);
        assert!(message.size > 3 << 20);
        assert!(mbox.next(&mut message).unwrap());
        assert!(message.bytes.starts_with(b"Subject: two"));
        assert!(!mbox.next(&mut message).unwrap());
    }
}
