//! The parts of pages that are compiled once: a macro, or a layout that a page extends, is compiled anew into each of some two hundred pages.

#![expect(clippy::ref_binding_to_reference, unused_qualifications, reason = "the derive writes its patterns so")]

use askama::Template;
use askama::filters::HtmlSafe;

use crate::forms::Field;
use crate::paging::Pages;
use crate::shell::Shell;

/// A part of a page.
#[derive(Template)]
pub enum Part<'p> {
    /// What the browser is told of each page.
    #[template(path = "parts/head.html")]
    Head {
        /// The page.
        shell: &'p Shell,
    },
    /// What stands above each page: the ways to skip it, the language, who is signed in, search and menu.
    #[template(path = "parts/header.html")]
    Header {
        /// The page.
        shell: &'p Shell,
    },
    /// What stands below each page.
    #[template(path = "parts/footer.html")]
    Footer {
        /// The page.
        shell: &'p Shell,
    },
    /// The menu beside a page of the staff.
    #[template(path = "parts/side.html")]
    Side {
        /// The page.
        shell: &'p Shell,
    },
    /// The way to the page.
    #[template(path = "parts/trail.html")]
    Trail {
        /// The page.
        shell: &'p Shell,
    },
    /// What was done, or could not be.
    #[template(path = "parts/notice.html")]
    Notice {
        /// The page.
        shell: &'p Shell,
    },
    /// The pages of a list, and how much it holds.
    #[template(path = "parts/pagination.html")]
    Pagination {
        /// The page.
        shell: &'p Shell,
        /// Those of the list.
        pages: &'p Pages,
    },
    /// A field's label, with its hint.
    #[template(path = "parts/label.html")]
    Label {
        /// The page.
        shell: &'p Shell,
        /// The field.
        field: &'p Field,
    },
    /// A field's hint.
    #[template(path = "parts/hint.html")]
    Hint {
        /// The field.
        field: &'p Field,
    },
    /// What is wrong with a field.
    #[template(path = "parts/error.html")]
    Error {
        /// The page.
        shell: &'p Shell,
        /// The field.
        field: &'p Field,
    },
    /// The attributes that tie a control to its hint and its error, for those who do not see them beside it.
    #[template(path = "parts/ties.html")]
    Ties {
        /// The field.
        field: &'p Field,
    },
}

/// Each part has escaped what it holds.
impl HtmlSafe for Part<'_> {}

impl Shell {
    /// `Part::Head`.
    #[must_use]
    pub fn head(&self) -> Part<'_> {
        Part::Head { shell: self }
    }

    /// `Part::Header`.
    #[must_use]
    pub fn header(&self) -> Part<'_> {
        Part::Header { shell: self }
    }

    /// `Part::Footer`.
    #[must_use]
    pub fn footer(&self) -> Part<'_> {
        Part::Footer { shell: self }
    }

    /// `Part::Side`.
    #[must_use]
    pub fn side(&self) -> Part<'_> {
        Part::Side { shell: self }
    }

    /// `Part::Trail`.
    #[must_use]
    pub fn breadcrumbs(&self) -> Part<'_> {
        Part::Trail { shell: self }
    }

    /// `Part::Notice`.
    #[must_use]
    pub fn told(&self) -> Part<'_> {
        Part::Notice { shell: self }
    }

    /// `Part::Pagination`.
    #[must_use]
    pub fn pagination<'p>(&'p self, pages: &'p Pages) -> Part<'p> {
        Part::Pagination { shell: self, pages }
    }

    /// `Part::Label`.
    #[must_use]
    pub fn label<'p>(&'p self, field: &'p Field) -> Part<'p> {
        Part::Label { shell: self, field }
    }

    /// `Part::Hint`.
    #[must_use]
    pub fn hint<'p>(&'p self, field: &'p Field) -> Part<'p> {
        Part::Hint { field }
    }

    /// `Part::Error`.
    #[must_use]
    pub fn error<'p>(&'p self, field: &'p Field) -> Part<'p> {
        Part::Error { shell: self, field }
    }

    /// `Part::Ties`.
    #[must_use]
    pub fn ties<'p>(&'p self, field: &'p Field) -> Part<'p> {
        Part::Ties { field }
    }
}
