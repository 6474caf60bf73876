//! Styles, scripts, icons and fonts, embedded when the program is built. Their names carry the hash of their content:
//! what a browser has once, it never needs to ask for again.

/// One embedded file, in every form in which it can be sent.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// As built.
    pub bytes: &'static [u8],
    /// Brotli; none where it would not be smaller (fonts).
    pub bytes_br: Option<&'static [u8]>,
    /// Gzip; none where it would not be smaller (fonts).
    pub bytes_gzip: Option<&'static [u8]>,
    /// Value of `Content-Type`.
    pub content_type: &'static str,
    /// Whether the content under this name can never change.
    pub immutable: bool,
}

struct Embedded {
    name: &'static str,
    hashed: &'static str,
    bytes: &'static [u8],
    br: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a file by its logical name: `main.css` gives `/assets/main.<hash>.css`.
///
/// An unknown name gives an address that answers 404; the tests of the pages find it.
#[must_use]
pub fn url(name: &str) -> String {
    let file = FILES.iter().find(|file| file.name == name).map_or(name, |file| file.hashed);
    format!("/assets/{file}")
}

/// The address of an icon in the sprite: `it-calendar` gives `/assets/sprite.<hash>.svg#it-calendar`.
#[must_use]
pub fn icon(name: &str) -> String {
    format!("{}#{name}", url("sprite.svg"))
}

/// The file behind an address, `path` being what follows `/assets/`.
#[must_use]
pub fn find(path: &str) -> Option<Asset> {
    let at = FILES.binary_search_by(|file| file.hashed.cmp(path)).ok()?;
    let file = &FILES[at];
    Some(Asset {
        bytes: file.bytes,
        bytes_br: file.br,
        bytes_gzip: file.gzip,
        content_type: content_type(file.hashed),
        immutable: true,
    })
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_found_under_its_address() {
        for name in ["main.css", "main.js", "htmx.js", "sprite.svg", "favicon.svg", "titillium-web-400.woff2"] {
            let address = url(name);
            let asset = find(address.trim_start_matches("/assets/")).expect(name);
            assert!(!asset.bytes.is_empty(), "{name} is empty");
            assert_ne!(asset.content_type, "application/octet-stream", "{name} has no type");
            assert_eq!(asset.bytes_br.is_some(), !name.ends_with("woff2"), "{name} is compressed where that helps");
        }
    }

    #[test]
    fn a_name_without_its_hash_is_not_served() {
        assert!(find("main.css").is_none());
        assert!(find("../Cargo.toml").is_none());
    }

    #[test]
    fn the_first_view_stays_within_its_limit() {
        // Issue 2 section 1: 150 kB compressed for a first view, of which 40 kB are the page's own.
        let sent: usize = ["main.css", "main.js", "sprite.svg"]
            .iter()
            .filter_map(|name| find(url(name).trim_start_matches("/assets/"))?.bytes_br)
            .map(<[u8]>::len)
            .sum();
        assert!(sent > 0 && sent <= 110_000, "{sent} bytes");
    }
}
