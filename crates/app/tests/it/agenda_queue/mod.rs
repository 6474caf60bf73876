//! Those who wait, through the pages: the list, its offers, releases in a drawn order, the gate against programs.

mod gate;
mod list;
mod releases;
mod town;
