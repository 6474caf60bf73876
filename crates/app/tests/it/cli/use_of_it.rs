//! What the command line says of itself, where it takes its configuration from, and what it answers to wrong use.

use super::House;

#[test]
fn wrong_use_ends_with_two_and_says_what_is_right() {
    let house = House::new();
    assert!(house.refused(2, &[]).contains("Usage"));
    assert!(house.refused(2, &["verfy"]).contains("verify"));
    assert!(house.refused(2, &["term", "--start", "2026-01-01"]).contains("--amount"));
    assert!(house.refused(2, &["backup"]).contains("FILE"));
    assert!(house.refused(2, &["--config", "nowhere.toml", "verify"]).contains("nowhere.toml"));
}

#[test]
fn a_wrong_key_of_the_configuration_names_the_file_and_the_key() {
    let house = House::new();
    std::fs::write(house.path("sportello.toml"), "lissen = \"127.0.0.1:80\"\n").unwrap();
    let words = house.refused(2, &["user", "list"]);
    assert!(words.contains("sportello.toml") && words.contains("lissen"), "{words}");
}

#[test]
fn a_flag_wins_over_the_environment_and_the_environment_over_the_file() {
    let house = House::new();
    std::fs::write(house.path("sportello.toml"), "data = \"from-file\"\n").unwrap();
    let told = |environment: Option<&str>, flags: &[&str]| {
        let mut command = house.command(&[&["user", "list"], flags].concat());
        command.envs(environment.map(|data| ("SPORTELLO_DATA", data)));
        assert!(command.output().unwrap().status.success());
    };
    told(None, &[]);
    assert!(house.path("from-file/sportello.db").exists());
    told(Some("from-environment"), &[]);
    assert!(house.path("from-environment/sportello.db").exists());
    told(Some("from-environment-too"), &["--data", "from-flag"]);
    assert!(house.path("from-flag/sportello.db").exists() && !house.path("from-environment-too").exists());
}

#[test]
fn no_line_of_help_is_wider_than_a_hundred_columns() {
    let house = House::new();
    let commands = "serve,term,verify,backup,restore,copy,import,report,openapi,user add,user reset,user list";
    for command in commands.split(',') {
        let args: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        let help = house.done(&args);
        let longest = help.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(longest <= 100 && help.contains("sportello"), "{command}: {longest} columns");
    }
}

#[test]
fn a_password_on_the_command_line_is_warned_of_and_never_repeated() {
    let url = "postgres://anna:segretissima@127.0.0.1:1/x";
    let words = House::new().refused(1, &["verify", "--database", url]);
    assert!(words.contains("can be read by everybody") && !words.contains("segretissima"), "{words}");
}
