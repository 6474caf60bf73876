//! Self-convocation: who has a case is invited to choose the appointment; only who does not gets the letter by post.
//!
//! - `convocation` the types · `wanted` what forms and programs say · `invite`, `withdraw`, `read` the verbs that both call · `answered` what a
//!   booking does to an invitation · `mailed` background work that knows when a mail has really left
//! - `file` many persons out of a spreadsheet, all or nothing
//! - `batch` the letters that are due, printed together · `letter`, `labels`, `addresses` what the office prints and sends
//! - `summons` what other rooms ask for that need somebody to come
//! - `savings` letters avoided, euros and hours: pure
//! - `invitation` the person's page · `staff` the counter's pages · `store` the SQL

pub(crate) mod account;
mod addresses;
mod answered;
mod batch;
#[expect(clippy::module_inception, reason = "the type that the folder is about")]
mod convocation;
mod file;
mod invitation;
mod invite;
mod labels;
mod letter;
mod mailed;
mod read;
mod savings;
mod staff;
mod store;
mod summons;
mod wanted;
mod withdraw;

use kernel::permit::May;
use web::Routes;

pub(crate) use answered::answered;
pub use batch::{Batch, BatchId, dispatch, print};
pub use convocation::{Address, Convocation, ConvocationId, InvitationLink, Mail, Person, Stands};
pub use invite::{Invitation, Invited, invite};
pub use mailed::mailed;
pub use read::{by_link, of_counter, open_for, read, usable};
pub use savings::{Cost, Day, Savings, savings};
pub(crate) use store::remove_rehearsals;
pub use store::write_cost;
pub(crate) use summons::CONVOKING;
pub(crate) use wanted::wanted;
pub use withdraw::withdraw;

pub(crate) fn routes() -> Routes {
    staff::routes()
        .get("/invitations", May::Public, invitation::ask)
        .post("/invitations", May::Public, invitation::find)
        .get("/invitations/{link}", May::Public, invitation::get)
        .post("/invitations/{link}", May::Public, invitation::post)
}
