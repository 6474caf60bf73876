//! Which reply answers which request.
//!
//! In the order of time: a message received is a request, unless nobody wrote it, or the same person asked the same in
//! the days before and has no answer yet; then it is a duplicate of that first message. A reply answers the request that
//! its headers name, directly or through an earlier reply; a reply to a duplicate answers the first message. A reply that
//! names none answers the latest open request of a recipient with the same subject, unless that one is named by another
//! reply. Only the first reply is the answer. Each step is a look-up, so that the work grows as the mailbox does.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::MailRules;
use super::mailbox::{Answer, How, Likeness, Mailbox, Malformed, Match, OtherReply, Reason, SetApart};
use super::message::Message;

/// How far the clocks of two mail programs may lie apart.
const CLOCKS: SignedDuration = SignedDuration::from_hours(24);

pub(super) fn pair(
    mut messages: Vec<Message>,
    malformed: Vec<Malformed>,
    sha256: String,
    rules: &MailRules,
) -> Mailbox {
    messages.sort_by_key(|message| (message.head.at, message.head.number));
    let copies = make_keys_unique(&mut messages);
    let mut pairing = Pairing::new(&messages, copies, rules);
    pairing.name_requests();
    pairing.pass_through_time();
    let Pairing { standing, answers, about, follow_up, .. } = pairing;
    let fates = Fates { standing, answers, about, follow_up };
    fates.into_mailbox(messages, malformed, sha256, rules)
}

/// Which message a copy repeats. A program that gives all its messages the same identifier sends no copies: those
/// have other words or another time.
fn make_keys_unique(messages: &mut [Message]) -> Vec<Option<usize>> {
    let mut first_with: HashMap<String, usize> = HashMap::new();
    let mut used: HashMap<String, u32> = HashMap::new();
    let mut copies = vec![None; messages.len()];
    for index in 0..messages.len() {
        let key = messages[index].head.key.clone();
        match first_with.get(&key) {
            None => drop(first_with.insert(key, index)),
            Some(&first) => {
                let (one, other) = (&messages[first].head, &messages[index].head);
                if one.words == other.words && one.at == other.at {
                    copies[index] = Some(first);
                }
                let count = used.entry(key.clone()).or_insert(1);
                *count += 1;
                messages[index].head.key = format!("{key}#{count}");
            }
        }
    }
    copies
}

#[derive(Clone, Copy)]
enum Standing {
    Request,
    Reply,
    Duplicate(usize, Likeness),
    Copy(usize),
    Automatic(super::mailbox::Automatic),
}

struct Pairing<'a> {
    messages: &'a [Message],
    rules: &'a MailRules,
    standing: Vec<Standing>,
    by_id: HashMap<&'a str, usize>,
    /// Of each reply the message received that its headers lead to.
    about: Vec<Option<usize>>,
    /// Requests that a reply names: no other reply takes them by their subject.
    named: Vec<bool>,
    answers: Vec<Option<(usize, How)>>,
    follow_up: Vec<bool>,
}

/// What was asked so far, by who asked and the subject or the words.
#[derive(Default)]
struct Asked<'a> {
    last_of_subject: HashMap<(&'a str, &'a str), usize>,
    last_of_words: HashMap<(&'a str, &'a str), usize>,
    open: HashMap<(&'a str, &'a str), Vec<usize>>,
}

impl<'a> Pairing<'a> {
    fn new(messages: &'a [Message], copies: Vec<Option<usize>>, rules: &'a MailRules) -> Self {
        let mut by_id = HashMap::new();
        for (index, message) in messages.iter().enumerate().filter(|(index, _)| copies[*index].is_none()) {
            for id in &message.ids {
                by_id.entry(&**id).or_insert(index);
            }
        }
        let standing = messages.iter().zip(copies).map(|(message, copy)| match (copy, message.automatic) {
            (Some(first), _) => Standing::Copy(first),
            (None, Some(by)) => Standing::Automatic(by),
            (None, None) if message.head.sent => Standing::Reply,
            (None, None) => Standing::Request,
        });
        let count = messages.len();
        Self {
            messages,
            rules,
            standing: standing.collect(),
            by_id,
            about: vec![None; count],
            named: vec![false; count],
            answers: vec![None; count],
            follow_up: vec![false; count],
        }
    }

    /// Follows the headers of every reply to the message received that it belongs to.
    fn name_requests(&mut self) {
        for index in 0..self.messages.len() {
            let message = &self.messages[index];
            let known = message.refers_to.iter().filter_map(|id| self.by_id.get(&**id).copied());
            let mut known = known.filter(|other| *other != index);
            match self.standing[index] {
                Standing::Reply => {
                    let target = known.find_map(|other| match self.standing[other] {
                        Standing::Request => Some(other),
                        Standing::Reply => self.about[other],
                        _ => None,
                    });
                    let not_before = |target: &usize| message.head.at + CLOCKS >= self.messages[*target].head.at;
                    self.about[index] = target.filter(not_before);
                    if let Some(target) = self.about[index] {
                        self.named[target] = true;
                    }
                }
                Standing::Request => {
                    self.follow_up[index] = known.any(|other| matches!(self.standing[other], Standing::Reply));
                }
                _ => {}
            }
        }
    }

    fn pass_through_time(&mut self) {
        let mut asked = Asked::default();
        for index in 0..self.messages.len() {
            match self.standing[index] {
                Standing::Request => self.ask(index, &mut asked),
                Standing::Reply => self.answer(index, &mut asked),
                Standing::Duplicate(..) | Standing::Copy(_) | Standing::Automatic(_) => {}
            }
        }
    }

    fn ask(&mut self, index: usize, asked: &mut Asked<'a>) {
        let message = &self.messages[index];
        let by_subject = (&*message.head.from, &*message.subject);
        let by_words = message.head.words.as_deref().map(|words| (&*message.head.from, words));
        let same_words = by_words.and_then(|key| asked.last_of_words.get(&key));
        let same_subject = asked.last_of_subject.get(&by_subject).filter(|_| !message.subject.is_empty());
        let alike = [(same_words, Likeness::Body), (same_subject, Likeness::Subject)];
        let first =
            alike.into_iter().find_map(|(first, by)| Some((*first?, by)).filter(|(f, _)| self.still_asked(*f, index)));
        if let Some((first, by)) = first {
            self.repeat(index, first, by);
            return;
        }
        asked.last_of_subject.insert(by_subject, index);
        asked.open.entry(by_subject).or_default().push(index);
        if let Some(key) = by_words {
            asked.last_of_words.insert(key, index);
        }
    }

    fn answer(&mut self, index: usize, asked: &mut Asked<'a>) {
        if let Some(target) = self.about[index] {
            let first = self.first_asked(target);
            self.answers[first].get_or_insert((index, How::Headers));
            return;
        }
        let message = &self.messages[index];
        let waiting = message.head.to.iter().filter_map(|to| {
            let waiting = asked.open.get_mut(&(&**to, &*message.subject))?;
            self.latest_open(waiting, message.head.at)
        });
        if let Some(request) = waiting.max() {
            self.answers[request] = Some((index, How::AddressAndSubject));
            self.about[index] = Some(request);
        }
    }

    /// Whether the first message is near enough in time and still without an answer.
    fn still_asked(&self, first: usize, again: usize) -> bool {
        let (one, other) = (self.messages[first].head.on, self.messages[again].head.on);
        let apart = one.until(other).map_or(i32::MAX, |span| span.get_days());
        self.answers[first].is_none() && i64::from(apart) <= i64::from(self.rules.duplicate_days)
    }

    fn repeat(&mut self, again: usize, first: usize, by: Likeness) {
        self.standing[again] = Standing::Duplicate(first, by);
        self.named[first] |= self.named[again];
        if let Some(answer) = self.answers[again].take() {
            self.answers[first].get_or_insert(answer);
        }
    }

    fn first_asked(&self, message: usize) -> usize {
        match self.standing[message] {
            Standing::Duplicate(first, _) => first,
            _ => message,
        }
    }

    /// The latest of the waiting requests that no reply names or answers, if it is not too long ago.
    fn latest_open(&self, waiting: &mut Vec<usize>, at: Timestamp) -> Option<usize> {
        while waiting.last().is_some_and(|last| self.answers[*last].is_some() || self.named[*last]) {
            waiting.pop();
        }
        let window = SignedDuration::from_hours(24 * i64::from(self.rules.answer_days));
        waiting.last().copied().filter(|last| at.duration_since(self.messages[*last].head.at) <= window)
    }
}

/// What became of each message.
struct Fates {
    standing: Vec<Standing>,
    answers: Vec<Option<(usize, How)>>,
    about: Vec<Option<usize>>,
    follow_up: Vec<bool>,
}

impl Fates {
    fn into_mailbox(
        self,
        messages: Vec<Message>,
        mut malformed: Vec<Malformed>,
        sha256: String,
        rules: &MailRules,
    ) -> Mailbox {
        malformed.sort_by_key(|malformed| malformed.number);
        let mut mailbox = Mailbox { sha256, malformed, ..Mailbox::default() };
        let keys: Vec<String> = messages.iter().map(|message| message.head.key.clone()).collect();
        let mut heads: Vec<_> = messages.into_iter().map(|message| Some(message.head)).collect();
        for index in 0..heads.len() {
            let reason = match self.standing[index] {
                Standing::Duplicate(first, by) => Some(Reason::Duplicate { of: keys[first].clone(), by }),
                Standing::Copy(first) => Some(Reason::Copy { of: keys[first].clone() }),
                Standing::Automatic(by) => Some(Reason::Automatic { by }),
                Standing::Request | Standing::Reply => None,
            };
            if let Some(reason) = reason {
                let apart = heads[index].take().map(|message| SetApart { message, reason, answer: None });
                mailbox.set_apart.extend(apart);
            } else if matches!(self.standing[index], Standing::Request) {
                let Some(request) = heads[index].take() else { continue };
                let answer =
                    self.answers[index].and_then(|(reply, how)| heads[reply].take().map(|reply| Answer { reply, how }));
                let year = request.on.year();
                if rules.year.is_some_and(|wanted| wanted != year) {
                    mailbox.set_apart.push(SetApart { message: request, reason: Reason::OtherYear { year }, answer });
                } else {
                    mailbox.matches.push(Match { request, answer, follow_up: self.follow_up[index] });
                }
            }
        }
        // What is left are replies that answer nothing for the first time.
        for (reply, about) in heads.into_iter().zip(self.about) {
            let about = about.map(|index| keys[index].clone());
            mailbox.other_replies.extend(reply.map(|reply| OtherReply { reply, about }));
        }
        mailbox
    }
}
