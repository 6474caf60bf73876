//! `sportello-press`: sets the charter, the results and the yearly report as accessible PDF.
//!
//! A program of its own, because typst takes longer to build than the server and everything else together. The server
//! talks to it over a pipe; by hand it sets one document from a file.

mod clean;
mod conversation;
mod shop;
mod templates;
mod typeset;

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use rlimit::Resource;

use crate::shop::Shop;
use crate::typeset::{Order, typeset};

/// Sets the charter, the results and the yearly report as accessible PDF (PDF/UA-1, PDF/A-2a).
///
/// Without --template it answers framed requests on standard input, as the server sends them: four bytes of length
/// (big-endian) and JSON {"template", "lang", "data"}; the answer is a status byte (0 or 1), four bytes of length and
/// the PDF or the reason why there is none.
#[derive(Parser)]
#[command(
    name = "sportello-press",
    version,
    after_help = "Exit codes: 0 done, 1 not typeset, 2 wrong usage.\n\n\
                  Example: sportello-press --template charter --data charter.json -o charter.pdf"
)]
struct Arguments {
    /// Kind of document, see --list
    #[arg(short, long, requires = "data")]
    template: Option<String>,
    /// JSON file with what the document says; - is standard input
    #[arg(short, long, requires = "template")]
    data: Option<PathBuf>,
    /// Language of the document
    #[arg(short, long, default_value = "it")]
    lang: String,
    /// Where the PDF goes; without it, standard output
    #[arg(short, long, requires = "template")]
    output: Option<PathBuf>,
    /// Most memory that this process may take, as in 1GiB or 512MiB
    #[arg(long, value_parser = parse_memory)]
    memory: Option<u64>,
    /// List the kinds of document
    #[arg(long)]
    list: bool,
    /// List the labels that a kind of document prints, one per line
    #[arg(long, value_name = "TEMPLATE")]
    labels: Option<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("sportello-press: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut out = io::stdout().lock();
    if arguments.list {
        for template in templates::TEMPLATES {
            writeln!(out, "{:10} {}", template.name, template.about)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(name) = &arguments.labels {
        let template = templates::find(name).ok_or_else(|| format!("there is no template \"{name}\", see --list"))?;
        for label in templates::labels(template) {
            writeln!(out, "{label}")?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    confine(arguments.memory)?;
    match (&arguments.template, &arguments.data) {
        (Some(template), Some(data)) => {
            let text =
                if data.as_os_str() == "-" { io::read_to_string(io::stdin())? } else { fs::read_to_string(data)? };
            let order =
                Order { template: template.clone(), lang: arguments.lang.clone(), data: serde_json::from_str(&text)? };
            let pdf = typeset(&Shop::open(), &order)?;
            match &arguments.output {
                Some(path) => fs::write(path, pdf)?,
                None => out.write_all(&pdf)?,
            }
        }
        _ if io::stdin().is_terminal() => {
            Arguments::command().print_help()?;
            return Ok(ExitCode::from(2));
        }
        _ => conversation::converse(&Shop::open(), io::stdin().lock(), out)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Limits the process: memory, no core dump with people's data in it, one thread (the server runs several presses).
fn confine(memory: Option<u64>) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(bytes) = memory {
        Resource::AS.set(bytes, bytes)?;
    }
    Resource::CORE.set(0, 0)?;
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global()?;
    Ok(())
}

fn parse_memory(text: &str) -> Result<u64, String> {
    let split = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let scale: u64 = match unit.trim() {
        "" | "B" => 1,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        _ => return Err("units are KiB, MiB and GiB".to_owned()),
    };
    let bytes = number.parse::<u64>().ok().and_then(|number| number.checked_mul(scale));
    bytes.filter(|bytes| *bytes > 0).ok_or_else(|| "that is no amount of memory".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_in_binary_units() {
        assert_eq!(parse_memory("1GiB"), Ok(1 << 30));
        assert_eq!(parse_memory("512 MiB"), Ok(512 << 20));
        assert_eq!(parse_memory("4096"), Ok(4096));
        assert!(parse_memory("1GB").is_err());
        assert!(parse_memory("0").is_err());
        assert!(parse_memory("99999999999GiB").is_err());
    }
}
