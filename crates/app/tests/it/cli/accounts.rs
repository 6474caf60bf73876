//! `sportello user`.

use kernel::people;

use super::{House, open};

const ANNA: &str = "anna@comune.example.it";

#[tokio::test]
async fn a_one_time_password_opens_the_account_and_has_to_be_changed() {
    let house = House::new();
    let add = ["user", "add", "--email", ANNA, "--name", "Anna Riva", "--role", "administrator", "--json"];
    let password = house.json(&add)["one_time_password"].as_str().unwrap().to_owned();
    let db = open(&house.url("data/sportello.db")).await;
    let person = db.read(|tx| people::by_email(tx, ANNA)).await.unwrap().unwrap();
    assert!(people::password_fits(&password, person.password_hash.as_deref()));
    assert!(person.must_change_password);
    let list = house.json(&["user", "list", "--json"]);
    assert_eq!(list[0]["email"], ANNA);
    assert_eq!(list[0]["roles"][0]["role"], "administrator");
    assert!(house.done(&["user", "list"]).contains("Anna Riva"));
}

#[tokio::test]
async fn a_reset_gives_a_new_password_and_takes_the_second_factor_only_when_told() {
    let house = House::new();
    house.done(&["user", "add", "--email", ANNA, "--name", "Anna Riva", "--role", "head"]);
    let db = open(&house.url("data/sportello.db")).await;
    let id = db.read(|tx| people::by_email(tx, ANNA)).await.unwrap().unwrap().id;
    let secret = people::new_secret([7; 20]);
    db.write(move |tx| people::set_second_factor(tx, id, &secret, 0)).await.unwrap();
    let done = house.json(&["user", "reset", ANNA, "--json"]);
    let person = db.read(move |tx| people::find(tx, id)).await.unwrap();
    let password = done["one_time_password"].as_str().unwrap();
    assert!(people::password_fits(password, person.password_hash.as_deref()));
    assert!(person.totp_secret.is_some());
    house.done(&["user", "reset", "--email", ANNA, "--second-factor"]);
    assert!(db.read(move |tx| people::find(tx, id)).await.unwrap().totp_secret.is_none());
}

#[tokio::test]
async fn a_password_from_standard_input_is_kept_as_it_is() {
    let house = House::new();
    let add = ["user", "add", "--email", ANNA, "--name", "Anna Riva", "--role", "operator", "--password-stdin"];
    assert_eq!(house.fed(&add, "corta\n").code, 3);
    let done = house.fed(&add, "una frase abbastanza lunga\n");
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(!done.out.contains("una frase"), "{}", done.out);
    let db = open(&house.url("data/sportello.db")).await;
    let person = db.read(|tx| people::by_email(tx, ANNA)).await.unwrap().unwrap();
    assert!(people::password_fits("una frase abbastanza lunga", person.password_hash.as_deref()));
    assert!(!person.must_change_password);
}

#[test]
fn what_is_refused_is_said_in_words() {
    let house = House::new();
    house.done(&["user", "add", "--email", ANNA, "--name", "Anna Riva", "--role", "head"]);
    for (args, words) in [
        (&["user", "add", "--email", ANNA, "--name", "Anna", "--role", "head"][..], "already"),
        (&["user", "add", "--email", "anna", "--name", "Anna", "--role", "head"], "not complete"),
        (&["user", "add", "--email", "b@c.it", "--name", " ", "--role", "head"], "name"),
        (&["user", "add", "--email", "b@c.it", "--name", "B", "--role", "head", "--office", "nowhere"], "nowhere"),
        (&["user", "reset", "nobody@example.it"], "nobody@example.it"),
    ] {
        let said = house.refused(3, args);
        assert!(said.contains(words), "{said}");
    }
    assert!(
        house.refused(2, &["user", "add", "--email", "b@c.it", "--name", "B", "--role", "king"]).contains("operator")
    );
}
