//! Texts of offices as parts of a page, by the same few marks that the press knows: `## ` begins a heading, an empty line parts
//! paragraphs, `- ` makes a list, `1) ` a numbered and `a) ` a lettered one; addresses become links. Nothing is ever read as HTML.

/// A heading, a paragraph or a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// heading, text, list, numbers or letters.
    pub kind: &'static str,
    /// Its lines, or the items of the list.
    pub lines: Vec<Vec<Piece>>,
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub text: String,
    /// Where it leads, where it is an address.
    pub href: Option<String>,
}

/// The parts of a text.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut goes_on = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            goes_on = false;
            continue;
        }
        let (kind, line) = mark(line);
        let list = !matches!(kind, "heading" | "text");
        match blocks.last_mut() {
            Some(last) if last.kind == kind && (list || (goes_on && kind == "text")) => last.lines.push(pieces(line)),
            _ => blocks.push(Block { kind, lines: vec![pieces(line)] }),
        }
        goes_on = true;
    }
    blocks
}

/// What a line begins with, and the line without it.
fn mark(line: &str) -> (&'static str, &str) {
    for (sign, kind) in [("## ", "heading"), ("- ", "list"), ("• ", "list")] {
        if let Some(rest) = line.strip_prefix(sign) {
            return (kind, rest.trim());
        }
    }
    let Some((sign, rest)) = line.split_once(' ') else { return ("text", line) };
    let Some(sign) = sign.strip_suffix([')', '.']) else { return ("text", line) };
    let lettered = line[sign.len()..].starts_with(')');
    if !sign.is_empty() && sign.len() <= 2 && sign.bytes().all(|byte| byte.is_ascii_digit()) {
        return ("numbers", rest.trim());
    }
    if lettered && sign.len() == 1 && sign.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return ("letters", rest.trim());
    }
    ("text", line)
}

/// A line with its addresses set apart.
pub(crate) fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for word in line.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let address = bare.trim_start_matches(['(', '«', '"']).trim_end_matches(['.', ',', ';', ':', ')', '»', '"']);
        let Some(href) = href(address) else {
            plain(&mut pieces, word);
            continue;
        };
        let at = word.find(address).unwrap_or(0);
        plain(&mut pieces, &word[..at]);
        pieces.push(Piece { text: address.to_owned(), href: Some(href) });
        plain(&mut pieces, &word[at + address.len()..]);
    }
    pieces
}

fn plain(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.href.is_none() => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), href: None }),
    }
}

fn href(word: &str) -> Option<String> {
    if word.starts_with("https://") || word.starts_with("http://") {
        return Some(word.to_owned());
    }
    if word.starts_with("www.") && word.len() > 7 {
        return Some(format!("https://{word}"));
    }
    let (name, host) = word.split_once('@')?;
    (!name.is_empty() && host.contains('.') && !host.contains('@')).then(|| format!("mailto:{word}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(&'static str, usize)> {
        blocks(text).iter().map(|block| (block.kind, block.lines.len())).collect()
    }

    #[test]
    fn marks_make_headings_and_lists_and_empty_lines_part_paragraphs() {
        let text = "## Premesse\nUna riga.\nUn’altra.\n\nUn capoverso.\n- uno\n- due\n\na) primo\nb) secondo\n1. punto\n2) punto";
        let expected = [("heading", 1), ("text", 2), ("text", 1), ("list", 2), ("letters", 2), ("numbers", 2)];
        assert_eq!(kinds(text), expected);
    }

    #[test]
    fn a_year_or_an_article_at_the_start_of_a_line_is_no_number_of_a_list() {
        assert_eq!(kinds("2023. Relazione"), [("text", 1)]);
        assert_eq!(kinds("L. 241/1990"), [("text", 1)]);
    }

    #[test]
    fn addresses_become_links_without_the_signs_around_them() {
        let found = pieces("Scrivere a urp@comune.it (o vedere www.esempio.it).");
        let links: Vec<_> = found.iter().filter_map(|piece| piece.href.as_deref()).collect();
        assert_eq!(links, ["mailto:urp@comune.it", "https://www.esempio.it"]);
        assert_eq!(
            found.iter().map(|piece| piece.text.as_str()).collect::<String>(),
            "Scrivere a urp@comune.it (o vedere www.esempio.it)."
        );
    }
}
