//! Taking back a whole import: every row of it is reversed, in one transaction; the same file may come again.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::May;
use kernel::{Error, Invalid, Result, ledger};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::import::{Import, ImportId, ROWS, State};
use super::store;

#[derive(Template)]
#[template(path = "import_withdrawal.html")]
struct Page {
    shell: Shell,
    form: FormView,
    import: Import,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let import = find(&visit, id.parse()?).await?;
    web::page(&page(&visit, import, Input::new(), Invalid::default()))
}

fn page(visit: &Visit, import: Import, input: Input, invalid: Invalid) -> Page {
    let href = import.href();
    Page {
        shell: visit
            .staff_shell(visit.say("results-import-withdrawal-title"))
            .trail([(visit.say("results-import-menu"), "/staff/imports"), (import.new.source.clone(), href.as_str())]),
        form: FormView::new(visit, "results-import", input, invalid),
        import,
    }
}

async fn find(visit: &Visit, id: ImportId) -> Result<Import> {
    let scope = visit.scope(May::ImportDeliveries);
    let import = visit.read(move |tx| store::find(tx, id, &scope)).await?;
    if import.state == State::Counted { Ok(import) } else { Err(Error::Conflict("results-import-moved-on".into())) }
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let import = find(&visit, id.parse()?).await?;
    let mut check = Check::new(&input);
    let reason = check.required("withdrawal_reason", 500);
    if let Err(Error::Invalid(invalid)) = check.done() {
        return web::refused(&page(&visit, import, input, invalid));
    }
    let (href, by) = (import.href(), visit.actor());
    visit.write(move |tx| withdraw(tx, &import, &by, &reason)).await?;
    Ok(web::done(&href, "results-import-withdrawn-done"))
}

/// Reverses the rows of an import. Those that were taken back one by one before stay so.
///
/// # Errors
/// `Conflict` where the import is not counted; database errors.
pub(super) fn withdraw(tx: &mut Tx<'_>, import: &Import, by: &Actor, reason: &str) -> Result<()> {
    store::withdrawn(tx, import.id, &by.name, reason)?;
    if let Some(span) = import.span {
        let beginning = format!("{}/", import.id);
        let rows = ledger::booked_under(tx, import.new.office, span, ROWS, &beginning)?;
        ledger::reverse_all(tx, &rows, |_| ())?;
    }
    let record = Record {
        actor: by,
        action: Action::Undone,
        subject: import.subject(),
        office: Some(import.new.office),
        summary: reason,
        before: Some(serde_json::json!({ "rows": import.rows })),
        after: None,
    };
    history::record(tx, &record).map(|_| ())
}
