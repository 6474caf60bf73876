//! Cases: procedures that are kept as data, applications on their way through offices, and what comes of them.

mod acts;
mod api;
mod citizen;
mod counterpart;
mod documents;
mod office;
mod procedures;
mod time;
mod town;
mod work;
