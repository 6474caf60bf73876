//! The demo: the five offices of the sources, typed as data, with accounts to try them.

mod appointments;
mod cases;
mod convocations;
mod genova;
mod protocol;
mod sources;
mod weeks;
mod year;

use charter::Slice;
use jiff::ToSpan;
use jiff::civil::date;
use kernel::Lang;
use kernel::db::Tx;
use kernel::people::{self, NewPerson};
use kernel::permit::{Held, Role};
use web::App;

/// The password of the demo's accounts.
pub const PASSWORD: &str = "sportello di prova";

/// An account of the demo.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    /// The address.
    pub email: &'static str,
    /// The name.
    pub name: &'static str,
    /// The role.
    pub role: Role,
    /// The code of the office in which it is held; none: all offices of the demo. The delegate has none of them.
    pub office: Option<&'static str>,
    /// What it is for, in words.
    pub what: &'static str,
}

/// The demo's accounts.
pub const ACCOUNTS: &[Account] = &[
    Account {
        email: "amministrazione@demo.example",
        name: "Anna Riva",
        role: Role::Administrator,
        office: None,
        what: "administrator",
    },
    Account {
        email: "responsabile@demo.example",
        name: "Bruno Ferri",
        role: Role::Head,
        office: None,
        what: "head of office",
    },
    Account {
        email: "operatore@demo.example",
        name: "Carla Monti",
        role: Role::Operator,
        office: None,
        what: "operator",
    },
    Account {
        email: convocations::DELEGATE,
        name: "Dora Neri",
        role: Role::Delegate,
        office: None,
        what: "delegate of a patronato",
    },
    Account {
        email: "urp@demo.example",
        name: "Elena Gallo",
        role: Role::Operator,
        office: Some("urp-casale"),
        what: "operator of the URP of Casale",
    },
    Account {
        email: "polizia@demo.example",
        name: "Paolo Greco",
        role: Role::Operator,
        office: Some("polizia-locale-casale"),
        what: "inspector of the local police of Casale",
    },
    Account {
        email: "urbanistica@demo.example",
        name: "Rita Fontana",
        role: Role::Head,
        office: Some("urbanistica-casale"),
        what: "head of town planning of Casale",
    },
];

/// Loads the demo into a database that is empty, and says whether it did.
///
/// # Errors
/// Database errors.
pub async fn load_once(app: &App) -> kernel::Result<bool> {
    let empty = app.db().read(|tx| Ok(people::page(tx, "", 1, 0)?.1 == 0)).await?;
    if empty {
        let hash = people::hash_password(PASSWORD)?;
        app.db().write(move |tx| load(tx, &hash)).await?;
        genova::bring_in(app).await?;
        appointments::book(app).await?;
        convocations::load(app).await?;
        app.db().write(weeks::load).await?;
        protocol::load(app).await?;
        cases::load(app).await?;
    }
    Ok(empty)
}

fn load(tx: &mut Tx<'_>, hash: &str) -> kernel::Result<()> {
    sources::load(tx)?;
    for account in ACCOUNTS {
        let office = account.office.map(|code| charter::office_id(tx, code)).transpose()?;
        let new = NewPerson {
            email: account.email.to_owned(),
            name: account.name.to_owned(),
            password_hash: Some(hash.to_owned()),
            must_change_password: false,
            roles: vec![Held { role: account.role, office }],
        };
        people::create(tx, &new)?;
    }
    appointments::load(tx)?;
    let today = tx.clock().today();
    let year_ago = today.checked_sub(365.days()).unwrap_or(today);
    for office in charter::offices(tx, None, Slice::ALL, Lang::It)?.items {
        results::openings::book(tx, office.id, year_ago, today.yesterday().unwrap_or(today))?;
    }
    let genova = charter::office_id(tx, "politiche-casa-genova")?;
    results::openings::book(tx, genova, date(2023, 1, 1), date(2023, 12, 31))?;
    year::load(tx)
}
