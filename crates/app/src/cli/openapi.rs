//! `sportello openapi`: what programs are told about the API.

use app::config::Config;
use clap::Args;

use super::fault::Fault;
use super::output;

#[derive(Args)]
#[command(after_help = "\
The running server answers the same at /api/openapi.json.

Examples:
  sportello openapi > sportello.openapi.json")]
pub(super) struct Options {}

pub(super) fn run(_: &Options, config: &Config) -> Result<(), Fault> {
    Ok(output::print_json(&app::api::openapi(&config.public_url()))?)
}
