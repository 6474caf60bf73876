//! The shell: visits, routes with their permissions, forms, sessions, problem pages and the frame around every page.

mod account;
pub mod addresses;
mod admin;
mod app;
pub mod assets;
pub mod changes;
pub mod chart;
pub mod codes;
mod convoking;
pub mod cookies;
pub mod csv;
pub mod forms;
mod guesses;
mod home_staff;
mod kept;
mod original;
mod pace;
mod pages;
pub mod paging;
mod parts;
mod past;
pub mod press;
mod problem;
mod protection;
mod recent;
pub mod reply;
mod routes;
mod sent;
mod server;
mod session;
mod shell;
pub mod show;
mod steps;
mod tokens;
mod visit;
pub mod xlsx;

use kernel::Lang;
use kernel::db::Migration;
use kernel::i18n::Texts;
use kernel::permit::May;

pub use account::Opening;
pub use addresses::{Address, Addresses};
pub use app::{App, Apply, Awaiting, Awaits, Bookable, EachFile, MenuEntry, OfficeNames, Room, Settings};
pub use changes::{ChangeView, FieldChange};
pub use convoking::{Comes, Convoking, Reason, Standing, Summons};
pub use forms::{Check, Choice, Field, FormView, Input};
pub use guesses::{Guesser, Guesses};
pub use kept::Moves;
pub use original::Original;
pub use pages::api_docs;
pub use paging::{Pages, Paging};
pub use parts::Part;
pub use past::{Past, PastCase, PastProcedure, PastTerms};
pub use problem::Problem;
pub use reply::{Reply, answered, done, download, json, open_data, page, redirect, refused, told};
pub use routes::{Registered, Routes};
pub use sent::{API_BYTES, Sent, pointed};
pub use server::{router, shell_routes};
pub use session::sign_out_everywhere;
pub use shell::{Area, Crumb, LanguageLink, MenuItem, Notice, Shell, SignedIn};
pub use steps::{Step, steps};
pub use visit::Visit;

/// The shell's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::new("web", "0001_web", include_str!("../migrations/0001_web.sql")),
    Migration::new("web", "0002_invitations", include_str!("../migrations/0002_invitations.sql")),
    Migration::new("web", "0003_tokens", include_str!("../migrations/0003_tokens.sql")),
];

/// The shell's texts.
pub const TEXTS: &[Texts] = &[
    (Lang::It, include_str!("lang/it.ftl")),
    (Lang::En, include_str!("lang/en.ftl")),
    (Lang::Fr, include_str!("lang/fr.ftl")),
    (Lang::Es, include_str!("lang/es.ftl")),
    (Lang::Ro, include_str!("lang/ro.ftl")),
    (Lang::Sq, include_str!("lang/sq.ftl")),
    (Lang::Ar, include_str!("lang/ar.ftl")),
    (Lang::Uk, include_str!("lang/uk.ftl")),
    (Lang::Zh, include_str!("lang/zh.ftl")),
    (Lang::It, include_str!("lang/programs/it.ftl")),
    (Lang::En, include_str!("lang/programs/en.ftl")),
    (Lang::Fr, include_str!("lang/programs/fr.ftl")),
    (Lang::Es, include_str!("lang/programs/es.ftl")),
    (Lang::Ro, include_str!("lang/programs/ro.ftl")),
    (Lang::Sq, include_str!("lang/programs/sq.ftl")),
    (Lang::Ar, include_str!("lang/programs/ar.ftl")),
    (Lang::Uk, include_str!("lang/programs/uk.ftl")),
    (Lang::Zh, include_str!("lang/programs/zh.ftl")),
];

/// The shell's entries of the staff menu, after the rooms'.
pub(crate) const MENU: &[MenuEntry] = &[
    MenuEntry { label: "web-menu-history", href: "/staff/history", may: May::EditCharter },
    MenuEntry { label: "web-menu-tokens", href: "/staff/tokens", may: May::ManageTokens },
    MenuEntry { label: "web-menu-people", href: "/staff/people", may: May::Administer },
    MenuEntry { label: "web-menu-outbox", href: "/staff/outbox", may: May::Operate },
    MenuEntry { label: "web-menu-system", href: "/staff/system", may: May::Operate },
];
