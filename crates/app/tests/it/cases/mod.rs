//! Cases: applications on their way through offices.

mod citizen;
mod counterpart;
