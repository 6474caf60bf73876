//! The promises of the program, held through HTTP on both engines.

mod account;
mod agenda_api;
mod agenda_citizen;
mod agenda_convocation;
mod agenda_delegate;
mod agenda_figures;
mod agenda_queue;
mod agenda_reception;
mod agenda_setup;
mod agenda_storm;
mod charter_public;
mod charter_staff;
mod cli;
mod demo;
mod desk;
mod imports;
mod kept;
mod languages;
mod outbox;
mod pdf;
mod people;
mod protocol;
mod reports;
mod routes;
mod town;
