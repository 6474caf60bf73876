//! What a person knows better than the pairing: a closed list of corrections that is stored beside the mailbox and
//! applied to it again whenever it is shown or counted. A correction that no longer fits is refused by itself and
//! changes nothing.

use std::collections::HashMap;

use kernel::Message;
use serde::{Deserialize, Serialize};

use super::mailbox::{Answer, How, Mailbox, Match, MessageHead, OtherReply, Reason, SetApart};

/// One correction; messages are named by their key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Correction {
    /// This reply answers this request. A request that was set apart counts again; whatever the reply answered before
    /// is open again, and the former answer of the request is another message of the office.
    Pair {
        /// The request.
        request: String,
        /// The reply.
        reply: String,
    },
    /// The request has no answer.
    Unpair {
        /// The request.
        request: String,
    },
    /// The request does not count.
    SetApart {
        /// The request.
        request: String,
        /// Why.
        reason: String,
    },
    /// What was set apart counts.
    Restore {
        /// The message.
        request: String,
    },
}

/// A correction that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// Which one, from 0.
    pub index: usize,
    /// Why.
    pub why: Refusal,
}

/// Why a correction does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// No request of that key.
    UnknownRequest,
    /// No reply of that key.
    UnknownReply,
    /// The reply is older than the request by a day or more.
    ReplyBeforeRequest,
    /// An exclusion needs a reason.
    NoReason,
    /// The message was sent by the office, or is a copy: it is no request.
    NoRequest,
}

/// Applies corrections in their order and returns those that do not fit.
pub fn apply(mailbox: &mut Mailbox, corrections: &[Correction]) -> Vec<Refused> {
    let mut table = Table::lay_out(std::mem::take(mailbox));
    let outcomes = corrections.iter().map(|correction| match correction {
        Correction::Pair { request, reply } => table.pair(request, reply),
        Correction::Unpair { request } => table.unpair(request),
        Correction::SetApart { request, reason } => table.set_apart(request, reason),
        Correction::Restore { request } => table.restore(request),
    });
    let refused =
        outcomes.enumerate().filter_map(|(index, done)| done.err().map(|why| Refused { index, why })).collect();
    *mailbox = table.gather();
    refused
}

/// The mailbox with every message at hand by its key.
struct Table {
    rest: Mailbox,
    matches: HashMap<String, Match>,
    apart: HashMap<String, SetApart>,
    replies: HashMap<String, OtherReply>,
    /// Which request each answer belongs to.
    answered_by: HashMap<String, String>,
}

impl Table {
    fn lay_out(mut mailbox: Mailbox) -> Self {
        let matches = std::mem::take(&mut mailbox.matches).into_iter().map(|m| (m.request.key.clone(), m));
        let apart = std::mem::take(&mut mailbox.set_apart).into_iter().map(|apart| (apart.message.key.clone(), apart));
        let replies = std::mem::take(&mut mailbox.other_replies).into_iter().map(|r| (r.reply.key.clone(), r));
        let (matches, apart): (HashMap<_, _>, HashMap<_, _>) = (matches.collect(), apart.collect());
        let answers = matches.iter().map(|(key, m)| (key, &m.answer));
        let answers = answers.chain(apart.iter().map(|(key, apart)| (key, &apart.answer)));
        let answered_by = answers
            .filter_map(|(key, answer)| answer.as_ref().map(|answer| (answer.reply.key.clone(), key.clone())))
            .collect();
        Self { matches, apart, replies: replies.collect(), answered_by, rest: mailbox }
    }

    fn gather(self) -> Mailbox {
        let mut mailbox = self.rest;
        mailbox.matches = self.matches.into_values().collect();
        mailbox.set_apart = self.apart.into_values().collect();
        mailbox.other_replies = self.replies.into_values().collect();
        mailbox.matches.sort_by_key(|m| (m.request.at, m.request.number));
        mailbox.set_apart.sort_by_key(|apart| (apart.message.at, apart.message.number));
        mailbox.other_replies.sort_by_key(|other| (other.reply.at, other.reply.number));
        mailbox
    }

    fn pair(&mut self, request: &str, reply: &str) -> Result<(), Refusal> {
        let asked = self.request(request)?;
        let answered = self.reply(reply).ok_or(Refusal::UnknownReply)?;
        if answered.on < asked.on {
            return Err(Refusal::ReplyBeforeRequest);
        }
        self.restore(request)?;
        if self.answered_by.get(reply).is_some_and(|current| current == request) {
            self.matches.entry(request.to_owned()).and_modify(|m| {
                m.answer.iter_mut().for_each(|answer| answer.how = How::ByHand);
            });
            return Ok(());
        }
        self.release(request);
        let head = self.take_reply(reply).ok_or(Refusal::UnknownReply)?;
        if let Some(m) = self.matches.get_mut(request) {
            self.answered_by.insert(reply.to_owned(), request.to_owned());
            m.answer = Some(Answer { reply: head, how: How::ByHand });
        }
        Ok(())
    }

    fn unpair(&mut self, request: &str) -> Result<(), Refusal> {
        self.request(request)?;
        self.release(request);
        Ok(())
    }

    fn set_apart(&mut self, request: &str, words: &str) -> Result<(), Refusal> {
        let words = words.trim().to_owned();
        if words.is_empty() {
            return Err(Refusal::NoReason);
        }
        if let Some(Match { request: message, answer, .. }) = self.matches.remove(request) {
            self.apart.insert(request.to_owned(), SetApart { message, reason: Reason::ByHand { words }, answer });
            return Ok(());
        }
        let apart = self.apart.get_mut(request).ok_or(Refusal::UnknownRequest)?;
        apart.reason = Reason::ByHand { words };
        Ok(())
    }

    /// Counts a message again; a reply that was written to it and answered nothing else becomes its answer.
    fn restore(&mut self, request: &str) -> Result<(), Refusal> {
        self.request(request)?;
        let Some(SetApart { message, answer, .. }) = self.apart.remove(request) else { return Ok(()) };
        let answer = answer.or_else(|| {
            let about = |other: &&OtherReply| other.about.as_deref() == Some(request) && other.reply.on >= message.on;
            let first = self.replies.values().filter(about).min_by_key(|other| (other.reply.at, other.reply.number))?;
            let key = first.reply.key.clone();
            let other = self.replies.remove(&key)?;
            self.answered_by.insert(key, request.to_owned());
            Some(Answer { reply: other.reply, how: How::Headers })
        });
        self.matches.insert(request.to_owned(), Match { request: message, answer, follow_up: false });
        Ok(())
    }

    fn request(&self, key: &str) -> Result<&MessageHead, Refusal> {
        if let Some(m) = self.matches.get(key) {
            return Ok(&m.request);
        }
        match self.apart.get(key) {
            Some(apart) if apart.message.sent || matches!(apart.reason, Reason::Copy { .. }) => Err(Refusal::NoRequest),
            Some(apart) => Ok(&apart.message),
            None => Err(Refusal::UnknownRequest),
        }
    }

    fn reply(&self, key: &str) -> Option<&MessageHead> {
        if let Some(other) = self.replies.get(key) {
            return Some(&other.reply);
        }
        let request = self.answered_by.get(key)?;
        let answer = match self.matches.get(request) {
            Some(m) => m.answer.as_ref(),
            None => self.apart.get(request)?.answer.as_ref(),
        };
        answer.map(|answer| &answer.reply)
    }

    /// Takes the answer from a request; it becomes another message of the office about it.
    fn release(&mut self, request: &str) {
        let slot = match self.matches.get_mut(request) {
            Some(m) => Some(&mut m.answer),
            None => self.apart.get_mut(request).map(|apart| &mut apart.answer),
        };
        if let Some(Answer { reply, .. }) = slot.and_then(Option::take) {
            self.answered_by.remove(&reply.key);
            self.replies.insert(reply.key.clone(), OtherReply { reply, about: Some(request.to_owned()) });
        }
    }

    fn take_reply(&mut self, key: &str) -> Option<MessageHead> {
        if let Some(request) = self.answered_by.get(key).cloned() {
            self.release(&request);
        }
        self.replies.remove(key).map(|other| other.reply)
    }
}

impl Refusal {
    /// The refusal in a sentence.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::UnknownRequest => "intake-refused-request",
            Self::UnknownReply => "intake-refused-reply",
            Self::ReplyBeforeRequest => "intake-refused-before",
            Self::NoReason => "intake-refused-no-reason",
            Self::NoRequest => "intake-refused-no-request",
        })
    }
}
