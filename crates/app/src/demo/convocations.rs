//! Convocations of the demo: people at Roma whose letters are due, and a patronato that books for others.

use agenda::convocation::{Address, Invitation, Person, invite};
use agenda::delegate::{Delegation, Organisation, OrganisationKind, add_person, save_delegation, save_organisation};
use agenda::{Agenda, Applicant, Post, TypeCode};
use kernel::Lang;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::people;
use web::App;

const PEOPLE: [(&str, Lang, &str); 8] = [
    ("Amina Diallo", Lang::Fr, "Via Casilina 210"),
    ("Oksana Bondarenko", Lang::Uk, "Viale Trastevere 40, c/o Conti"),
    ("Youssef Haddad", Lang::Ar, "Via dei Serpenti 12"),
    ("Elena Popescu", Lang::Ro, "Via Tuscolana 88"),
    ("Luis Fernández", Lang::Es, "Via Nomentana 5"),
    ("Arben Hoxha", Lang::Sq, "Via Appia Nuova 301"),
    ("Wei Chen", Lang::Zh, "Via Principe Amedeo 77"),
    ("Marco Conti", Lang::It, "Via Merulana 19"),
];

/// The address of the patronato's account.
pub(super) const DELEGATE: &str = "patronato@demo.example";

/// Convokes people without a mail address at the first counter that convokes, and lets the patronato book there. No demo mails anybody.
pub(super) async fn load(app: &App) -> kernel::Result<()> {
    let shared = app.clone();
    app.db().write(move |tx| convoke(tx, &Post::of(&shared))).await
}

fn convoke(tx: &mut Tx<'_>, post: &Post<'_>) -> kernel::Result<()> {
    let Some((agenda, kind)) = first(tx)? else { return Ok(()) };
    for (number, (name, lang, street)) in (100_245_u32..).zip(PEOPLE) {
        let applicant = Applicant {
            name: name.to_owned(),
            fiscal_code: String::new(),
            born_on: None,
            email: String::new(),
            phone: String::new(),
            lang,
        };
        let address = Address {
            street: street.to_owned(),
            postcode: "00185".to_owned(),
            town: "Roma".to_owned(),
            province: "RM".to_owned(),
            country: String::new(),
        };
        let person = Person { case: format!("P-RM/L/N/2026/{number}"), applicant, address };
        let wanted = Invitation { counter: agenda.counter, kind: kind.clone(), person, last_day: None };
        invite(tx, post, &Actor::system(), &wanted)?;
    }
    let patronato = Organisation {
        id: tx.id(),
        revision: 0,
        name: "Patronato di prova".to_owned(),
        kind: OrganisationKind::Patronato,
        contact: "06 555 0100".to_owned(),
        active: true,
    };
    let by = Actor::system();
    save_organisation(tx, &by, &patronato)?;
    save_delegation(tx, &by, patronato.id, &Delegation { counter: agenda.counter, kind, weekly: 5 })?;
    match people::by_email(tx, DELEGATE)? {
        Some(account) => add_person(tx, &by, patronato.id, account.id),
        None => Ok(()),
    }
}

/// The first public counter of the trial that receives documents by convocation, with the type.
fn first(tx: &mut Tx<'_>) -> kernel::Result<Option<(Agenda, TypeCode)>> {
    let kind: TypeCode = "sui-deposito-documenti".parse()?;
    let offered = agenda::offering(tx, Some(&kind), None)?;
    Ok(offered.into_iter().next().map(|(agenda, offer)| (agenda, offer.kind)))
}
