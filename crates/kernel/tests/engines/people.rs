//! Accounts: one for each address, one use for each code, one administrator at least.

use kernel::people::{self, NewPerson};
use kernel::permit::{Held, Role};
use kernel::{Error, PersonId};

use crate::support::{BOTH, Place};

fn person(email: &str, role: Role) -> NewPerson {
    NewPerson {
        email: email.into(),
        name: "Anna Bianchi".into(),
        password_hash: None,
        must_change_password: false,
        roles: vec![Held { role, office: None }],
    }
}

async fn create(place: &Place, email: &'static str) -> kernel::Result<PersonId> {
    place.db.write(move |tx| people::create(tx, &person(email, Role::Operator))).await
}

fn message(refused: &Error, field: &str) -> Option<String> {
    match refused {
        Error::Invalid(invalid) => invalid.on(field).map(|message| message.key.to_string()),
        _ => None,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_taken_is_said_in_words_however_it_is_written() {
    for engine in BOTH {
        let place = engine.place().await;
        let id = create(&place, "anna@example.it").await.unwrap();
        for same in ["anna@example.it", "Anna@Example.IT", "  anna@example.it "] {
            let refused = create(&place, same).await.unwrap_err();
            assert_eq!(message(&refused, "email").as_deref(), Some("kernel-person-email-taken"), "{engine:?}: {same}");
        }
        for none in ["anna", "", "@", "anna@"] {
            let refused = create(&place, none).await.unwrap_err();
            assert_eq!(message(&refused, "email").as_deref(), Some("kernel-person-email-form"), "{engine:?}: {none}");
        }
        let found = place.db.read(|tx| people::by_email(tx, "ANNA@example.it")).await.unwrap();
        assert_eq!(found.map(|person| person.id), Some(id));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_many_who_take_an_address_at_once_gets_it() {
    for engine in BOTH {
        let place = engine.place().await;
        let mut rivals = Vec::new();
        for _ in 0..10 {
            let db = place.db.clone();
            rivals.push(tokio::spawn(async move {
                db.write(|tx| people::create(tx, &person("anna@example.it", Role::Operator))).await
            }));
        }
        let mut made = 0;
        for rival in rivals {
            match rival.await.unwrap() {
                Ok(_) => made += 1,
                Err(refused) => assert_eq!(message(&refused, "email").as_deref(), Some("kernel-person-email-taken")),
            }
        }
        assert_eq!(made, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_of_the_second_factor_works_once() {
    for engine in BOTH {
        let place = engine.place().await;
        let id = create(&place, "anna@example.it").await.unwrap();
        let secret = people::new_secret([7; 20]);
        let kept = secret.clone();
        place.db.write(move |tx| people::set_second_factor(tx, id, &kept, 0)).await.unwrap();
        let code = people::code_at(&secret, place.clock.now()).unwrap();
        let mut rivals = Vec::new();
        for _ in 0..6 {
            let (db, code) = (place.db.clone(), code.clone());
            rivals.push(tokio::spawn(async move { db.write(move |tx| people::use_code(tx, id, &code)).await }));
        }
        let mut used = 0;
        for rival in rivals {
            match rival.await.unwrap() {
                Ok(()) => used += 1,
                Err(refused) => assert_eq!(message(&refused, "code").as_deref(), Some("kernel-code-wrong")),
            }
        }
        assert_eq!(used, 1, "{engine:?}");
        place.clock.advance(30);
        let next = people::code_at(&secret, place.clock.now()).unwrap();
        place.db.write(move |tx| people::use_code(tx, id, &next)).await.unwrap();
        let old = place.db.write(move |tx| people::use_code(tx, id, &code)).await;
        assert!(old.is_err(), "a code of before is not taken after a later one");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_administrators_cannot_put_each_other_out_at_once() {
    for engine in BOTH {
        let place = engine.place().await;
        let administrator =
            |email: &'static str| place.db.write(move |tx| people::create(tx, &person(email, Role::Administrator)));
        let both = [administrator("a@example.it").await.unwrap(), administrator("b@example.it").await.unwrap()];
        let mut rivals = Vec::new();
        for id in both {
            let db = place.db.clone();
            rivals.push(tokio::spawn(async move { db.write(move |tx| people::set_active(tx, id, false)).await }));
        }
        let mut out = 0;
        for rival in rivals {
            out += usize::from(rival.await.unwrap().is_ok());
        }
        assert_eq!(out, 1, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signs_of_a_pattern_are_looked_for_as_they_are() {
    for engine in BOTH {
        let place = engine.place().await;
        create(&place, "anna_rossi@example.it").await.unwrap();
        create(&place, "annabrossi@example.it").await.unwrap();
        for (text, count) in [("anna", 2), ("ANNA", 2), ("bianchi", 2), ("rossi@", 2), ("nobody", 0), ("'", 0), ("", 2)]
        {
            let (found, total) = place.db.read(move |tx| people::page(tx, text, 10, 0)).await.unwrap();
            assert_eq!((found.len(), total), (count, count as u64), "{engine:?}: {text}");
        }
    }
}
