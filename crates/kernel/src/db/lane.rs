//! Where writes queue that want the same row.

/// A lane: its writes run one after the other and share commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// A queue of this process, by a name; several nodes stay right by the engine's own checks.
    Process(&'static str),
    /// One queue for all nodes: who is in it holds the table against others who want to. A table that is written all the time is better
    /// not held itself but an empty one beside it: the engine's own upkeep waits for whoever holds a table, and gives up.
    Table(&'static str),
    /// The same, for work that takes further what others have committed and that nobody else does. It sees one snapshot and is not
    /// compared with what is written beside it: neither it nor the others are given up and done again.
    Behind(&'static str),
}
