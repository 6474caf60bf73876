//! Where writes queue that want the same row.

/// A lane: its writes run one after the other and share commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// A queue of this process, by a name; several nodes stay right by the engine's own checks.
    Process(&'static str),
    /// One queue for all nodes: who is in it holds the table against others who write to it.
    Table(&'static str),
}
