//! What a person corrects stays corrected, and nothing is lost by it.

use proptest::prelude::*;
use results::intake::mail::{Correction, How, Mailbox, Reason, Refusal, apply};

use super::mail::{answer_of, asked, mbox, read, replied};

fn sample() -> Mailbox {
    read(mbox(&[
        asked("a@x.it", 1, "Bando", "q1"),
        asked("a@x.it", 2, "Bando", "q2"),
        replied("a@x.it", 4, "Re: Bando", "r1", "q1"),
        replied("a@x.it", 5, "Re: Bando", "r2", "q2"),
        asked("b@x.it", 3, "Altro", "q3"),
        replied("z@x.it", 6, "Spontanea", "r3", ""),
        replied("z@x.it", 2, "Prima", "r0", ""),
    ]))
}

fn pair(request: &str, reply: &str) -> Correction {
    Correction::Pair { request: request.into(), reply: reply.into() }
}

fn unpair(request: &str) -> Correction {
    Correction::Unpair { request: request.into() }
}

fn set_apart(request: &str, reason: &str) -> Correction {
    Correction::SetApart { request: request.into(), reason: reason.into() }
}

fn restore(request: &str) -> Correction {
    Correction::Restore { request: request.into() }
}

#[test]
fn a_reply_is_paired_by_hand() {
    let mut mailbox = sample();
    assert_eq!(apply(&mut mailbox, &[pair("q3", "r3")]), []);
    assert_eq!(answer_of(&mailbox, "q3"), Some(("r3", How::ByHand)));
    assert_eq!(apply(&mut mailbox, &[pair("q3", "r1")]), []);
    assert_eq!(answer_of(&mailbox, "q3"), Some(("r1", How::ByHand)));
    assert_eq!(answer_of(&mailbox, "q1"), None, "its former request is open again");
    assert!(mailbox.other_replies.iter().any(|other| other.reply.key == "r3"));
}

#[test]
fn a_request_is_unpaired_set_apart_and_restored() {
    let mut mailbox = sample();
    assert_eq!(apply(&mut mailbox, &[unpair("q1")]), []);
    assert_eq!(answer_of(&mailbox, "q1"), None);
    assert_eq!(apply(&mut mailbox, &[pair("q1", "r1"), set_apart("q1", "pratica complessa")]), []);
    let apart = mailbox.set_apart.iter().find(|apart| apart.message.key == "q1").unwrap();
    assert_eq!(apart.reason, Reason::ByHand { words: "pratica complessa".into() });
    let delivery =
        mailbox.deliveries(|message| format!("{message:?}")).into_iter().find(|d| d.excluded.is_some()).unwrap();
    assert!(delivery.excluded.unwrap().contains("pratica complessa"));
    assert!(delivery.delivered_on.is_some());
    assert_eq!(apply(&mut mailbox, &[restore("q1")]), []);
    assert_eq!(answer_of(&mailbox, "q1"), Some(("r1", How::ByHand)));
}

#[test]
fn a_restored_duplicate_takes_the_reply_that_was_written_to_it() {
    let mut mailbox = sample();
    assert_eq!(apply(&mut mailbox, &[restore("q2")]), []);
    assert_eq!(answer_of(&mailbox, "q2"), Some(("r2", How::Headers)));
    assert_eq!(answer_of(&mailbox, "q1"), Some(("r1", How::Headers)));
}

#[test]
fn corrections_that_do_not_fit_are_refused_and_change_nothing() {
    let mut mailbox = sample();
    let refused = apply(
        &mut mailbox,
        &[
            pair("nobody", "r1"),
            pair("q1", "nobody"),
            pair("q3", "r0"),
            set_apart("q1", "  "),
            restore("r1"),
            unpair("r1"),
        ],
    );
    let why: Vec<_> = refused.iter().map(|refused| refused.why).collect();
    let unknown = Refusal::UnknownRequest;
    assert_eq!(why, [unknown, Refusal::UnknownReply, Refusal::ReplyBeforeRequest, Refusal::NoReason, unknown, unknown]);
    assert_eq!(mailbox, sample());
}

fn keys(mailbox: &Mailbox) -> Vec<String> {
    let answers =
        mailbox.matches.iter().flat_map(|m| &m.answer).chain(mailbox.set_apart.iter().flat_map(|a| &a.answer));
    let mut keys: Vec<_> = mailbox.matches.iter().map(|m| m.request.key.clone()).collect();
    keys.extend(mailbox.set_apart.iter().map(|apart| apart.message.key.clone()));
    keys.extend(mailbox.other_replies.iter().map(|other| other.reply.key.clone()));
    keys.extend(answers.map(|answer| answer.reply.key.clone()));
    keys.sort();
    keys
}

fn correction() -> impl Strategy<Value = Correction> {
    let key = || prop::sample::select(vec!["q1", "q2", "q3", "r0", "r1", "r2", "r3", "none"]);
    prop_oneof![
        (key(), key()).prop_map(|(request, reply)| pair(request, reply)),
        key().prop_map(unpair),
        key().prop_map(|request| set_apart(request, "motivo")),
        key().prop_map(restore),
    ]
}

proptest! {
    #[test]
    fn no_correction_loses_a_message(corrections in proptest::collection::vec(correction(), 0..12)) {
        let mut mailbox = sample();
        apply(&mut mailbox, &corrections);
        prop_assert_eq!(keys(&mailbox), keys(&sample()));
        let stored = serde_json::to_string(&corrections).unwrap();
        let mut again = sample();
        apply(&mut again, &serde_json::from_str::<Vec<Correction>>(&stored).unwrap());
        prop_assert_eq!(again, mailbox);
    }
}
