//! Embeds `assets/dist` in the program: one static table, so that serving the look never touches the disk.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const MISSING: &str =
    "the pages' styles and scripts are not built yet (assets/dist is missing): run `make assets` first";

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../assets");
    let dist = root.join("dist");
    // A folder that does not exist yet counts as changed on every build, so `make assets` is noticed at once.
    println!("cargo::rerun-if-changed={}", dist.display());

    let names = hashed_names(&dist).unwrap_or_default();
    if names.is_empty() {
        println!("cargo::error={MISSING}");
        return Ok(());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("assets.rs"), table(&dist.canonicalize()?, &names))
}

/// `main.0f3a….css` and its like, sorted; the compressed copies go with them.
fn hashed_names(dist: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.split('.').count() == 3 {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn table(dist: &Path, names: &[String]) -> String {
    let mut code = String::from("static FILES: &[Embedded] = &[\n");
    for file in names {
        let mut parts = file.split('.');
        let (stem, extension) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
        let bytes = |suffix: &str| {
            let path = dist.join(format!("{file}{suffix}"));
            path.exists().then(|| format!("include_bytes!({:?})", path.display().to_string()))
        };
        let optional = |code: Option<String>| code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"));
        let _ = writeln!(
            code,
            "    Embedded {{ name: \"{stem}.{extension}\", hashed: \"{file}\", bytes: {}, br: {}, gzip: {} }},",
            bytes("").unwrap_or_default(),
            optional(bytes(".br")),
            optional(bytes(".gz")),
        );
    }
    code.push_str("];\n");
    code
}
