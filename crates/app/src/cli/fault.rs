//! Why a command was not done: the words for people, the exit code for scripts.

use app::rooms;
use kernel::i18n::Catalog;
use kernel::{Error, Lang, Message};

/// Why a command was not done.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The command line or the configuration asks for what cannot be.
    WrongUse(String),
    /// What was given is not acceptable; nothing was changed.
    Refused(String),
    /// A check found something that should not be.
    OutOfOrder(String),
    /// What the program's own functions return.
    Kernel(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Kernel(error)
    }
}

impl Fault {
    /// The exit code, as `--help` documents it.
    pub(crate) fn exit_code(&self) -> u8 {
        use Error::{Conflict, Forbidden, Invalid, NotFound};
        match self {
            Self::WrongUse(_) => 2,
            Self::Refused(_) | Self::Kernel(NotFound | Forbidden | Invalid(_) | Conflict(_)) => 3,
            Self::OutOfOrder(_) => 4,
            Self::Kernel(_) => 1,
        }
    }

    /// What to tell whoever gave the command.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::WrongUse(words) | Self::Refused(words) | Self::OutOfOrder(words) => words.clone(),
            Self::Kernel(Error::Invalid(invalid)) => {
                let lines = invalid.0.iter().map(|(field, message)| format!("{field}: {}", say(message)));
                lines.collect::<Vec<_>>().join("\n")
            }
            Self::Kernel(Error::Conflict(message)) => say(message),
            Self::Kernel(Error::NotFound) => "there is no such thing".to_owned(),
            // What the engine or the system said is all that there is to say.
            Self::Kernel(Error::Unavailable(why)) => why.clone(),
            Self::Kernel(Error::Internal(why)) => why.to_string(),
            Self::Kernel(other) => other.to_string(),
        }
    }
}

/// A message of the program in English, the command line's language.
fn say(message: &Message) -> String {
    catalog().map_or_else(|_| message.key.to_string(), |catalog| catalog.message(Lang::En, message))
}

/// All that the program can say.
///
/// # Errors
/// `Internal` where a room's texts cannot be read.
pub(crate) fn catalog() -> Result<Catalog, Error> {
    let rooms = rooms();
    let texts = rooms.iter().flat_map(|room| room.texts).chain(kernel::TEXTS).chain(web::TEXTS);
    Catalog::new(texts.copied()).map_err(Error::internal)
}
