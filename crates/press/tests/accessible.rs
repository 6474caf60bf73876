//! The program as it is used: by hand with a file, and by the server over a pipe.

use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const TEMPLATES: [&str; 3] = ["charter", "report", "results"];

fn press(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sportello-press")).args(arguments).output().expect("the program runs")
}

fn sample(template: &str) -> String {
    format!("{}/samples/{template}.json", env!("CARGO_MANIFEST_DIR"))
}

fn contains(pdf: &[u8], text: &str) -> bool {
    pdf.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn every_document_is_tagged_titled_and_says_so() {
    for template in TEMPLATES {
        let run = press(&["--template", template, "--data", &sample(template)]);
        assert!(run.status.success(), "{template}: {}", String::from_utf8_lossy(&run.stderr));
        for promise in [
            "/MarkInfo<</Marked true",
            "/StructTreeRoot",
            "/Lang(it)",
            "/DisplayDocTitle true",
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaid:part>2</pdfaid:part>",
            "<dc:title>",
            "/S/Title",
            "/S/H1",
            "/S/TH",
            "/Scope/Row",
            "/Scope/Column",
        ] {
            assert!(contains(&run.stdout, promise), "{template} lacks {promise}");
        }
    }
}

#[test]
fn charts_have_an_alternative_text() {
    let run = press(&["--template", "report", "--data", &sample("report")]);
    assert!(contains(&run.stdout, "/S/Figure"));
    assert!(contains(&run.stdout, "/Alt"));
}

#[test]
fn the_same_data_give_the_same_bytes_by_hand_and_over_the_pipe() {
    let mut server = Command::new(env!("CARGO_BIN_EXE_sportello-press"))
        .args(["--memory", "1GiB"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut input = server.stdin.take().expect("piped");
    let mut output = server.stdout.take().expect("piped");
    for template in TEMPLATES.into_iter().cycle().take(7) {
        let data: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(sample(template)).expect("a sample")).expect("JSON");
        let request = serde_json::json!({ "template": template, "lang": "it", "data": data }).to_string();
        let length = u32::try_from(request.len()).expect("short");
        input.write_all(&length.to_be_bytes()).expect("a request");
        input.write_all(request.as_bytes()).expect("a request");

        let mut head = [0; 5];
        output.read_exact(&mut head).expect("an answer");
        let length = u32::from_be_bytes(head[1..].try_into().expect("four bytes"));
        let mut answer = vec![0; length as usize];
        output.read_exact(&mut answer).expect("an answer");
        assert_eq!(head[0], 0, "{template}: {}", String::from_utf8_lossy(&answer));

        let by_hand = press(&["--template", template, "--data", &sample(template)]).stdout;
        assert!(answer == by_hand, "{template} differs");
    }
    drop(input);
    assert!(server.wait().expect("it ends").success());
}

#[test]
fn who_takes_too_much_memory_stops_and_others_do_not() {
    let tight = press(&["--memory", "24MiB", "--template", "report", "--data", &sample("report")]);
    assert!(!tight.status.success());
    let roomy = press(&["--memory", "512MiB", "--template", "report", "--data", &sample("report")]);
    assert!(roomy.status.success(), "{}", String::from_utf8_lossy(&roomy.stderr));
}

#[test]
fn a_document_goes_to_the_file_that_was_asked_for() {
    let path: PathBuf = std::env::temp_dir().join(format!("sportello-press-{}.pdf", std::process::id()));
    let target = path.to_str().expect("plain");
    assert!(press(&["--template", "results", "--data", &sample("results"), "-o", target]).status.success());
    assert!(fs::read(&path).expect("written").starts_with(b"%PDF-1.7"));
    fs::remove_file(&path).expect("cleaned up");
}

#[test]
fn errors_are_told_with_their_exit_codes() {
    assert_eq!(press(&["--template", "novel", "--data", &sample("charter")]).status.code(), Some(1));
    assert_eq!(press(&["--template", "charter"]).status.code(), Some(2));
    assert_eq!(press(&["--memory", "much"]).status.code(), Some(2));
    let list = press(&["--list"]);
    for template in TEMPLATES {
        assert!(contains(&list.stdout, template));
    }
}

#[test]
fn smaller_documents_are_tagged_too() {
    for (template, promises) in [
        (
            "act",
            &[
                "/StructTreeRoot",
                "/Lang(it)",
                "<dc:title>",
                "<pdfaid:part>2</pdfaid:part>",
                "/S/H1",
                "/S/TH",
                "/Scope/Row",
            ][..],
        ),
        ("breaches", &["/StructTreeRoot", "/Lang(it)", "<dc:title>", "/S/H1", "/S/TH", "/Scope/Row", "/Scope/Column"]),
        ("letter", &["/StructTreeRoot", "/Lang(it)", "/Lang(ar)", "/S/H1", "/S/H2", "/S/Figure", "/Alt"][..]),
        ("labels", &["/StructTreeRoot", "/Lang(it)", "<dc:title>"]),
        ("receipt", &["/StructTreeRoot", "/Lang(it)", "<dc:title>", "/S/H1", "/S/H2"]),
        ("register", &["/StructTreeRoot", "/Lang(it)", "<dc:title>", "/S/H1", "/S/TH", "/Scope/Row", "/Scope/Column"]),
    ] {
        let run = press(&["--template", template, "--data", &sample(template)]);
        assert!(run.status.success(), "{template}: {}", String::from_utf8_lossy(&run.stderr));
        for promise in promises {
            assert!(contains(&run.stdout, promise), "{template} lacks {promise}");
        }
    }
}

#[test]
fn who_reads_chinese_gets_it_where_the_machine_has_its_letters() {
    let mut data: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(sample("letter")).expect("a sample")).expect("JSON");
    let text = |lang: &str, subject: &str, paragraph: &str| serde_json::json!({ "lang": lang, "dir": "ltr", "subject": subject, "paragraphs": [paragraph] });
    let english = text("en", "Appointment at the counter", "Please book your appointment.");
    data["letters"][0]["other"] = serde_json::json!([text("zh", "窗口预约", "请预约时间。"), english]);
    let path = std::env::temp_dir().join(format!("sportello-letter-{}.json", std::process::id()));
    fs::write(&path, data.to_string()).expect("written");
    let run = press(&["--template", "letter", "--data", path.to_str().expect("plain"), "--memory", "1GiB"]);
    fs::remove_file(&path).expect("cleaned up");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let fonts = ["opentype/noto/NotoSansCJK-Regular.ttc", "truetype/droid/DroidSansFallbackFull.ttf"];
    let has_letters = fonts.iter().any(|font| PathBuf::from("/usr/share/fonts").join(font).is_file());
    assert!(contains(&run.stdout, if has_letters { "/Lang(zh)" } else { "/Lang(en)" }));
}
