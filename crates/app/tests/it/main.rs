//! The promises of the program, held through HTTP on both engines.

mod account;
mod agenda_citizen;
mod agenda_setup;
mod charter_public;
mod charter_staff;
mod cli;
mod demo;
mod desk;
mod imports;
mod outbox;
mod people;
mod reports;
mod routes;
