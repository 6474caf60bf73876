//! Back to a case without its link: by its code. The code has fifty random bits, so that it needs nothing beside it that somebody could have
//! mistyped when the application was written; and guessing ends soon, from one network address, which a reception centre or a library shares.

use askama::Template;
use kernel::{Error, Invalid, Result};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use crate::ids::CaseLink;
use crate::store::{GUESSES, cases};

#[derive(Template)]
#[template(path = "follow_find.html")]
struct Page {
    shell: Shell,
    form: FormView,
    refused: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    show(&visit, Input::new(), Invalid::default())
}

fn show(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let refused = !invalid.is_empty();
    let page = Page {
        shell: visit.shell(visit.say("cases-find-title")).trail([]),
        form: FormView::new(visit, "cases-find", input, invalid),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match find(&visit, &input).await {
        Ok(link) => Ok(web::redirect(&format!("/cases/{link}"))),
        Err(Error::Invalid(invalid)) => show(&visit, input, invalid),
        Err(other) => Err(other.into()),
    }
}

async fn find(visit: &Visit, input: &Input) -> Result<CaseLink> {
    let mut check = Check::new(input);
    let code = web::codes::typed(&check.required("code", 40));
    check.done()?;
    let address = visit.address().to_owned();
    let found = visit.write(move |tx| {
        let who = GUESSES.allowed(tx, None, &address)?;
        match cases::by_code(tx, &code) {
            Ok(case) => Ok(Some(case.link)),
            Err(Error::NotFound) => GUESSES.note(tx, &who).map(|()| None),
            Err(other) => Err(other),
        }
    });
    found.await?.ok_or_else(|| Error::field("code", "cases-find-none"))
}
