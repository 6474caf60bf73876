//! Lists by pages.

use crate::visit::Visit;

/// Which page of a list is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    current: u32,
    size: u32,
}

impl Paging {
    /// The page that the address asks for (`?page=3`), of so many rows.
    #[must_use]
    pub fn of(visit: &Visit, size: u32) -> Self {
        let asked = form_urlencoded::parse(visit.query().as_bytes()).find(|(name, _)| name == "page");
        let current = asked.and_then(|(_, page)| page.parse().ok()).unwrap_or(1).clamp(1, 100_000);
        Self { current, size }
    }

    /// LIMIT.
    #[must_use]
    pub fn limit(self) -> i64 {
        self.size.into()
    }

    /// OFFSET.
    #[must_use]
    pub fn offset(self) -> i64 {
        i64::from(self.current - 1) * i64::from(self.size)
    }

    /// The pages around this one, when so many rows were found.
    #[must_use]
    pub fn pages(self, visit: &Visit, total: u64) -> Pages {
        let last = u32::try_from(total.div_ceil(self.size.into()).max(1)).unwrap_or(u32::MAX);
        let href = |page: u32| address(visit, page);
        let mut links = Vec::new();
        let mut before = 0;
        for page in (1..=last).filter(|page| *page == 1 || *page == last || page.abs_diff(self.current) <= 2).take(9) {
            if page > before + 1 {
                links.push(PageLink { label: String::new(), href: String::new(), current: false, gap: true });
            }
            links.push(PageLink {
                label: page.to_string(),
                href: href(page),
                current: page == self.current,
                gap: false,
            });
            before = page;
        }
        Pages {
            current: self.current,
            last,
            total,
            links,
            previous: (self.current > 1).then(|| href(self.current - 1)),
            next: (self.current < last).then(|| href(self.current + 1)),
        }
    }
}

/// The pages of a list.
#[derive(Clone, Debug)]
pub struct Pages {
    /// The one shown.
    pub current: u32,
    /// The last one.
    pub last: u32,
    /// How many rows there are.
    pub total: u64,
    /// First, last and neighbours, with gaps.
    pub links: Vec<PageLink>,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// A link to a page, or a gap between two.
#[derive(Clone, Debug)]
pub struct PageLink {
    /// Its number.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
    /// Whether pages are left out here.
    pub gap: bool,
}

fn address(visit: &Visit, page: u32) -> String {
    let others = form_urlencoded::parse(visit.query().as_bytes()).filter(|(name, _)| name != "page" && name != "lang");
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(others)
        .append_pair("page", &page.to_string())
        .finish();
    format!("{}?{query}", visit.path())
}
