//! The protocol register: no gap, no change of what was written once, no document that is not what it says; on both engines.

mod api;
mod days;
mod documents;
mod emergency;
mod numbers;
mod outside;
mod pages;
mod town;
