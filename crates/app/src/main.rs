//! The command line.

mod cli;

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Gives memory back that was needed for a moment: a sign-in takes 19 MB, which the system's allocator would keep.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::main()
}
