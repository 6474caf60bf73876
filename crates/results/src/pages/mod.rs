//! The room's pages, one verb a file.

pub(crate) mod compose;
mod compose_form;
pub(crate) mod download;
pub(crate) mod index;
pub(crate) mod remark;
pub(crate) mod requests;
pub(crate) mod results;
pub(crate) mod warning;
