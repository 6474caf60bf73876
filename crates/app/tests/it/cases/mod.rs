//! Cases: procedures that are kept as data, applications on their way through offices, and what comes of them.

mod access;
mod acts;
mod addresses;
mod api;
mod citizen;
mod convocation;
mod counterpart;
mod documents;
mod erasure;
mod inspection;
mod office;
mod past;
mod predefined;
mod procedures;
mod receipts;
mod retention;
mod table;
mod time;
mod town;
mod work;
