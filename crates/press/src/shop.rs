//! What every document shares and is made once: fonts, typst's library, and the world in which one document is set.

use std::fs;
use std::sync::OnceLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::templates::{self, Template};

/// Where Debian keeps fonts with Chinese letters (fonts-noto-cjk, fonts-droid-fallback), and which face of the file has the simplified ones.
const CHINESE: [(&str, u32); 2] = [
    ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
    ("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", 0),
];

/// Fonts and library, loaded when the process starts.
pub struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Shop {
    /// Opens the embedded fonts: Noto Sans sets the documents, the others stand in for letters that it lacks.
    pub fn open() -> Self {
        let house = [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF];
        let files = house.into_iter().chain(typst_assets::fonts());
        Self::with(files.flat_map(|file| Font::iter(Bytes::new(file))).collect())
    }

    /// The same with the Chinese letters of this machine; none where it has no font for them. It is for one document: a font of 20 MB has no
    /// business in a process that rests.
    pub fn with_chinese(&self) -> Option<Self> {
        let font = CHINESE.iter().find_map(|(path, face)| Font::new(Bytes::new(fs::read(path).ok()?), *face))?;
        Some(Self::with(self.fonts.iter().cloned().chain([font]).collect()))
    }

    fn with(fonts: Vec<Font>) -> Self {
        Self {
            // Header cells of rows exist only behind this flag of typst's.
            library: LazyHash::new(
                Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }

    /// Whether some font can draw the character.
    pub fn draws(&self, character: char) -> bool {
        (0..self.fonts.len())
            .filter_map(|index| self.book.info(index))
            .any(|font| font.coverage.contains(u32::from(character)))
    }
}

/// The closed world of one document: its template, the house style and its data. There is nothing else to open.
pub struct Job<'a> {
    shop: &'a Shop,
    main: Source,
    data: Bytes,
}

impl<'a> Job<'a> {
    /// A document in `lang` from `template` and cleaned `data`; templates read both as `data.json`.
    pub fn new(shop: &'a Shop, template: &Template, lang: &str, data: &Value) -> Self {
        let job = serde_json::json!({ "lang": lang, "data": data });
        Self {
            shop,
            main: Source::new(path(&format!("{}.typ", template.name)), template.source.to_owned()),
            data: Bytes::from_string(job.to_string()),
        }
    }
}

impl World for Job<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        static PARTS: OnceLock<Vec<Source>> = OnceLock::new();
        let parts = PARTS.get_or_init(|| {
            templates::PARTS.iter().map(|(name, text)| Source::new(path(name), (*text).to_owned())).collect()
        });
        std::iter::once(&self.main).chain(parts).find(|source| source.id() == id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == path("data.json") { Ok(self.data.clone()) } else { Err(missing(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    // A document knows no today: the same data give the same bytes, so that a frozen report keeps its SHA-256.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn path(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("names of embedded files are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
