//! `sportello report`: the yearly report on the results as a file.

use std::io::Write;
use std::path::PathBuf;

use app::config::Config;
use clap::Args;
use kernel::{Error, Lang};
use results::reports::{Format, export};

use super::fault::Fault;
use super::{choice, output};

#[derive(Args)]
#[command(after_help = "\
A report that is not approved yet is written as a draft, and says so. A frozen one is what was frozen, with its SHA-256 \
and its errata. PDF needs the typesetter, sportello-press, beside this program.

Examples:
  sportello report --office casa --year 2023 --format pdf -o relazione-2023.pdf
  sportello report --office casa --year 2023 --format json -o - | jq .results.standards

Exit codes: 0 done; 1 the database, the typesetter or the file cannot be had; 2 wrong use; 3 refused: there is no such \
office, or it has no charter for that year.")]
pub(super) struct Options {
    /// The code of the office
    #[arg(long, value_name = "CODE")]
    office: String,
    /// The year of the requests
    #[arg(long, value_name = "YEAR")]
    year: i16,
    /// The form of the file
    #[arg(long, value_parser = choice::of(&formats()))]
    format: Format,
    /// The file to write; - for standard output
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The language of the report
    #[arg(long, default_value = "it", value_parser = choice::of(&choice::LANGUAGES))]
    lang: Lang,
}

fn formats() -> Vec<(&'static str, Format)> {
    Format::ALL.iter().map(|format| (format.word(), *format)).collect()
}

pub(super) async fn run(options: &Options, config: &Config) -> Result<(), Fault> {
    let Options { office, year, format, output: file, lang } = options;
    app::open::must_exist(&config.database_url())?;
    let app = app::serve::put_together(config, app::open::database(config).await?, false)?;
    let bytes = export(&app, office, *year, *format, *lang).await.map_err(|error| match error {
        Error::NotFound => Fault::Refused(format!("there is no office {office}, or it has no charter for {year}")),
        other => other.into(),
    })?;
    let to_stdout = file.as_os_str() == "-";
    let written = if to_stdout { std::io::stdout().lock().write_all(&bytes) } else { std::fs::write(file, &bytes) };
    written.map_err(|error| Error::Unavailable(format!("{}: {error}", file.display())))?;
    if !to_stdout {
        output::note(&format!("{}: {}", file.display(), indicatif::HumanBytes(bytes.len() as u64)));
    }
    Ok(())
}
