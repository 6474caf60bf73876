//! The frame around a page: title, trail, menus, language switch, notice. Every page's struct has one, as `shell`.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Lang;
use kernel::i18n::Arg;

use crate::original::Original;
use crate::visit::{self, Visit};
use crate::{assets, show};

/// The frame around a page.
pub struct Shell {
    visit: Visit,
    /// The page's title.
    pub title: String,
    /// What search engines show.
    pub description: Option<String>,
    /// The way here; the last has no address.
    pub breadcrumb: Vec<Crumb>,
    /// Who is signed in.
    pub person: Option<SignedIn>,
    /// Public pages or staff area.
    pub area: Area,
    /// The staff menu.
    pub menu: Vec<MenuItem>,
    /// The hidden field of forms.
    pub csrf: String,
    /// What just happened.
    pub notice: Option<Notice>,
    /// The path of the page.
    pub path: String,
}

/// A step of the way to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Its name.
    pub label: String,
    /// Where it leads; none for the page itself.
    pub href: Option<String>,
}

/// Who is signed in, on the screen.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The name.
    pub name: String,
}

/// Which part of the site a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// For everybody.
    Public,
    /// For people with an account.
    Staff,
}

/// An entry of the staff menu.
#[derive(Clone, Debug)]
pub struct MenuItem {
    /// Its name.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page is there, or below it.
    pub current: bool,
}

/// A link to the same page in a language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// "it".
    pub code: &'static str,
    /// "Italiano".
    pub name: &'static str,
    /// The page in it.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
}

/// What just happened, above the page.
#[derive(Clone, Debug)]
pub struct Notice {
    /// success, info, warning or danger.
    pub kind: String,
    /// In words.
    pub text: String,
}

impl Visit {
    /// The frame of a page for everybody.
    #[must_use]
    pub fn shell(&self, title: impl Into<String>) -> Shell {
        self.frame(title.into(), Area::Public)
    }

    /// The frame of a page of the staff area.
    #[must_use]
    pub fn staff_shell(&self, title: impl Into<String>) -> Shell {
        let mut shell = self.frame(title.into(), Area::Staff);
        let menu = &self.app().0.menu;
        // Of two places of which one lies in the other, the inner one is where somebody is.
        let here = menu.iter().map(|entry| entry.href).filter(|href| self.is_in(href)).max_by_key(|href| href.len());
        shell.menu = menu
            .iter()
            .filter(|entry| self.caller().is_some_and(|caller| caller.may(entry.may)))
            .map(|entry| MenuItem {
                label: self.say(entry.label),
                href: entry.href.to_owned(),
                current: here == Some(entry.href),
            })
            .collect();
        shell
    }

    /// Whether the page lies in a place of the menu; the first page of the staff area holds no other.
    fn is_in(&self, href: &str) -> bool {
        let within = self.path().strip_prefix(href);
        within.is_some_and(|rest| rest.is_empty() || (href != "/staff" && rest.starts_with('/')))
    }

    fn frame(&self, title: String, area: Area) -> Shell {
        Shell {
            visit: self.clone(),
            title,
            description: None,
            breadcrumb: Vec::new(),
            person: self.caller().map(|caller| SignedIn { name: caller.name.clone() }),
            area,
            menu: Vec::new(),
            csrf: self.csrf(),
            notice: self
                .notice()
                .map(|flash| Notice { kind: flash.kind.clone(), text: self.message(&flash.message()) }),
            path: self.path().to_owned(),
        }
    }
}

impl Shell {
    /// The same with the way to it: names and addresses from the top, then the page's own title.
    #[must_use]
    pub fn trail<'t>(mut self, steps: impl IntoIterator<Item = (String, &'t str)>) -> Self {
        let home = match self.area {
            Area::Public => (self.visit.say("web-home"), "/"),
            Area::Staff => (self.visit.say("web-staff-area"), "/staff"),
        };
        let title = self.title.clone();
        self.breadcrumb = std::iter::once(home)
            .chain(steps)
            .map(|(label, href)| Crumb { label, href: Some(href.to_owned()) })
            .chain([Crumb { label: title, href: None }])
            .collect();
        self
    }

    /// The same with a description for search engines.
    #[must_use]
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The language's code.
    #[must_use]
    pub fn lang(&self) -> &'static str {
        self.visit.lang().code()
    }

    /// The direction of the script.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        self.visit.lang().dir()
    }

    /// Whether the page belongs to the staff area.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.area == Area::Staff
    }

    /// The languages, with the addresses of this page in them.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageLink> {
        visit::languages(&self.path)
            .iter()
            .map(|&lang| LanguageLink {
                code: lang.code(),
                name: lang.name(),
                href: format!("{}?{}", self.path, with_lang(self.visit.query(), lang)),
                current: lang == self.visit.lang(),
            })
            .collect()
    }

    /// Whether appointments are given here.
    #[must_use]
    pub fn has_appointments(&self) -> bool {
        self.visit.app().has_appointments()
    }

    /// Whether applications are taken online here.
    #[must_use]
    pub fn has_applications(&self) -> bool {
        self.visit.app().has_applications()
    }

    /// A text in the page's language.
    #[must_use]
    pub fn say(&self, key: &str) -> Cow<'_, str> {
        self.visit.app().catalog().say(self.visit.lang(), key)
    }

    /// What ends a sentence that a template puts together.
    #[must_use]
    pub fn full_stop(&self) -> &'static str {
        self.visit.lang().full_stop()
    }

    /// A text of the office, as data hold it: marked as Italian where the page is in another language and nobody has translated it.
    #[must_use]
    pub fn original<'t>(&self, text: &'t str) -> Original<'t> {
        Original::to(self.visit.lang(), text, self.visit.has_translated(text))
    }

    /// A text of the office and the language that it is in: marked where that is not the page's.
    #[must_use]
    pub fn said<'t>(&self, text: &'t str, lang: impl std::borrow::Borrow<Lang>) -> Original<'t> {
        Original::to(self.visit.lang(), text, *lang.borrow() == self.visit.lang())
    }

    /// A text of a family: `shell.word("charter-channel", channel)` says `charter-channel-phone`.
    #[must_use]
    pub fn word(&self, family: &str, word: impl std::fmt::Display) -> Cow<'_, str> {
        self.say(&format!("{family}-{word}"))
    }

    /// A text with arguments.
    #[must_use]
    pub fn fill(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.visit.app().catalog().fill(self.visit.lang(), key, args)
    }

    /// A message in the page's language.
    #[must_use]
    pub fn message(&self, message: impl std::borrow::Borrow<kernel::Message>) -> String {
        self.visit.message(message.borrow())
    }

    /// The address of a file of the look.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// The address of an icon.
    #[must_use]
    pub fn icon(&self, name: &str) -> String {
        assets::icon(name)
    }

    /// A civil date in words ("24 giugno 2023").
    #[must_use]
    pub fn date(&self, date: &Date) -> String {
        show::date(self.visit.lang(), *date)
    }

    /// An instant as date and hour of Rome.
    #[must_use]
    pub fn time(&self, at: &Timestamp) -> String {
        show::time(self.visit.lang(), self.visit.db().clock(), *at)
    }

    /// A whole number with its thousands apart.
    #[must_use]
    pub fn number(&self, number: impl Into<Arg>) -> String {
        match number.into() {
            Arg::Int(number) => show::number(self.visit.lang(), number),
            Arg::Text(text) => text,
        }
    }
}

/// The query with its language replaced; the page of a list starts over nowhere.
fn with_lang(query: &str, lang: Lang) -> String {
    let others = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "lang");
    form_urlencoded::Serializer::new(String::new()).extend_pairs(others).append_pair("lang", lang.code()).finish()
}
