//! The agenda on both engines: no place is sold twice, no limit is passed, what is booked stays, a rehearsal leaves nothing behind.

mod life;
mod limits;
mod overtaken;
mod queue;
mod regeneration;
mod rehearsal;
mod sequences;
mod storm;
mod support;
