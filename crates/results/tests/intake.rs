//! Reading what offices have: spreadsheets and mailboxes, whole and broken in many ways.

#[path = "intake/broken.rs"]
mod broken;
#[path = "intake/errors.rs"]
mod errors;
#[path = "intake/files.rs"]
mod files;
#[path = "intake/mail.rs"]
mod mail;
#[path = "intake/mail_broken.rs"]
mod mail_broken;
#[path = "intake/mail_corrections.rs"]
mod mail_corrections;
#[path = "intake/odd_mail.rs"]
mod odd_mail;
#[path = "intake/odd_sheets.rs"]
mod odd_sheets;
#[path = "intake/sheets.rs"]
mod sheets;
#[path = "intake/texts.rs"]
mod texts;
