//! The kernel's promises, kept on both engines: the database, the ledger, the outbox, the search, people.
//! PostgreSQL is the server at `SPORTELLO_TEST_POSTGRES`; each test has a schema of its own there.

#[path = "engines/closing.rs"]
mod closing;
#[path = "engines/commit.rs"]
mod commit;
#[path = "engines/constraints.rs"]
mod constraints;
#[path = "engines/copying.rs"]
mod copying;
#[path = "engines/crash.rs"]
mod crash;
#[path = "engines/ledger.rs"]
mod ledger;
#[path = "engines/ledger_cells.rs"]
mod ledger_cells;
#[path = "engines/ledger_chain.rs"]
mod ledger_chain;
#[path = "engines/log.rs"]
mod log;
#[path = "engines/migrations.rs"]
mod migrations;
#[path = "engines/outbox.rs"]
mod outbox;
#[path = "engines/people.rs"]
mod people;
#[path = "engines/rivals.rs"]
mod rivals;
#[path = "engines/search.rs"]
mod search;
#[path = "engines/support.rs"]
mod support;
#[path = "engines/values.rs"]
mod values;
