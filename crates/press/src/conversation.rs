//! The framed conversation with the server on a pipe.
//!
//! A request is a length (four bytes, big-endian) and that much JSON; an answer is a status byte (0 done, 1 refused),
//! a length and that much PDF or UTF-8 text. One request at a time; the end of input ends the process.

use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::shop::Shop;
use crate::typeset::{Order, typeset};

/// Longest request in bytes. A report with a chart per indicator stays below 5 MB.
const LONGEST_REQUEST: u32 = 64 << 20;

const DONE: u8 = 0;
const REFUSED: u8 = 1;

/// Answers requests until the input ends.
///
/// # Errors
/// The pipe broke, or a request was longer than 64 MiB: nothing after it can be trusted.
pub fn converse(shop: &Shop, mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    while let Some(request) = next_request(&mut input)? {
        let (status, answer) = match answer(shop, &request) {
            Ok(pdf) => (DONE, pdf),
            Err(reason) => (REFUSED, reason.into_bytes()),
        };
        let length = u32::try_from(answer.len()).map_err(io::Error::other)?;
        output.write_all(&[status])?;
        output.write_all(&length.to_be_bytes())?;
        output.write_all(&answer)?;
        output.flush()?;
    }
    Ok(())
}

fn next_request(input: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    // The end of input is a goodbye only between two requests.
    if input.read(&mut length[..1])? == 0 {
        return Ok(None);
    }
    input.read_exact(&mut length[1..])?;
    let length = u32::from_be_bytes(length);
    if length > LONGEST_REQUEST {
        return Err(io::Error::other(format!("a request of {length} bytes is longer than {LONGEST_REQUEST}")));
    }
    let mut request = Vec::new();
    let read = input.take(u64::from(length)).read_to_end(&mut request)?;
    if read < length as usize { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(Some(request)) }
}

fn answer(shop: &Shop, request: &[u8]) -> Result<Vec<u8>, String> {
    let order: Order =
        serde_json::from_slice(request).map_err(|error| format!("the request is not readable: {error}"))?;
    // A defect in the typesetter must cost one document, not the process and its warm caches.
    match catch_unwind(AssertUnwindSafe(|| typeset(shop, &order))) {
        Ok(Ok(pdf)) => Ok(pdf),
        Ok(Err(refusal)) => Err(refusal.to_string()),
        Err(_) => Err(format!("the typesetter stumbled over this {}", order.template)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &str) -> Vec<u8> {
        let length = u32::try_from(text.len()).expect("short");
        [&length.to_be_bytes(), text.as_bytes()].concat()
    }

    #[test]
    fn refusals_are_answered_and_the_conversation_goes_on() {
        let shop = Shop::open();
        let input = [frame("no json"), frame(r#"{"template":"novel","lang":"it","data":{}}"#)].concat();
        let mut output = Vec::new();
        converse(&shop, input.as_slice(), &mut output).expect("the pipe holds");
        let text = String::from_utf8_lossy(&output);
        assert_eq!(output[0], REFUSED);
        assert!(text.contains("not readable"), "{text}");
        assert!(text.contains("there is no template \"novel\""), "{text}");
    }

    #[test]
    fn a_request_cut_short_ends_the_conversation_with_an_error() {
        let mut cut = frame("{}");
        cut.pop();
        assert!(converse(&Shop::open(), cut.as_slice(), Vec::new()).is_err());
        assert!(converse(&Shop::open(), u32::MAX.to_be_bytes().as_slice(), Vec::new()).is_err());
    }
}
