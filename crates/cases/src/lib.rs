//! Cases (S4): an application comes in, travels through its offices, and ends in an act, with every date explained and every delay attributed.
//!
//! - `procedure` procedures as data · `predefined` those of the sources · `housing` for how many people a home suffices, pure

pub mod housing;
pub mod predefined;
pub mod procedure;
mod said;

pub use said::Said;
