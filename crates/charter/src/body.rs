//! Bodies (enti): the administrations to which offices belong.

use kernel::calendar::MonthDay;
use kernel::{Invalid, Result};
use serde::{Deserialize, Serialize};

use crate::check;
use crate::ids::{BodyId, OwnerId};
use crate::texts::Worded;
use crate::values::Listed;
use crate::words::BodyKind;

/// A body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its identifier.
    pub id: BodyId,
    /// Rises with each change; 0 before the first.
    pub revision: u64,
    /// Its name in addresses ("genova").
    pub code: String,
    /// What sort of administration it is.
    pub kind: BodyKind,
    /// Its name.
    pub name: String,
    /// What it is, in a few words.
    pub description: String,
    /// Its seat.
    pub address: String,
    /// Its switchboard.
    pub phone: String,
    /// Its e-mail.
    pub email: String,
    /// Its certified e-mail (PEC).
    pub certified_mail: String,
    /// Its site.
    pub web: String,
    /// Its tax code.
    pub tax_code: String,
    /// Its code in the index of public administrations (IPA).
    pub ipa_code: String,
    /// The days of its patron saints; Latina has two.
    pub patron_days: Listed<MonthDay>,
    /// To whom the preliminary notice of a class action is sent (D.Lgs. 198/2009 art. 3), unless a service names another.
    pub diffida_authority: String,
    /// Where it is sent.
    pub diffida_address: String,
    /// For the staff.
    pub note: String,
}

impl Body {
    /// A body of which only the name is known.
    #[must_use]
    pub fn new(id: BodyId, code: &str, kind: BodyKind, name: &str) -> Self {
        let none = String::new;
        Self {
            id,
            revision: 0,
            code: code.to_owned(),
            kind,
            name: name.to_owned(),
            description: none(),
            address: none(),
            phone: none(),
            email: none(),
            certified_mail: none(),
            web: none(),
            tax_code: none(),
            ipa_code: none(),
            patron_days: Listed::default(),
            diffida_authority: none(),
            diffida_address: none(),
            note: none(),
        }
    }

    /// # Errors
    /// `Invalid`, with a message beside each field that cannot stay as it is.
    pub fn check(&self) -> Result<()> {
        let mut wrong = Invalid::default();
        check::code(&mut wrong, "code", &self.code);
        check::given(&mut wrong, "name", &self.name);
        check::email(&mut wrong, "email", &self.email);
        check::email(&mut wrong, "certified_mail", &self.certified_mail);
        check::web(&mut wrong, "web", &self.web);
        wrong.check()
    }
}

impl Worded for Body {
    fn each_text(&mut self, visit: &mut dyn FnMut(OwnerId, &'static str, &mut String)) {
        let owner = self.id.into();
        visit(owner, "name", &mut self.name);
        visit(owner, "description", &mut self.description);
        visit(owner, "diffida_authority", &mut self.diffida_authority);
    }
}

/// A body in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodyRow {
    /// Its identifier.
    pub id: BodyId,
    /// Its name in addresses.
    pub code: String,
    /// What sort of administration it is.
    pub kind: BodyKind,
    /// Its name.
    pub name: String,
    /// What it is, in a few words.
    pub description: String,
    /// How many offices it has.
    pub offices: u64,
    /// How many services they have, those that ended left out.
    pub services: u64,
}
