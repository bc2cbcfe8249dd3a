//! Pages of a person about themselves.

pub mod access_log;
pub mod account;
pub mod applications;
pub mod apply;
pub mod appointments;
pub mod id;
pub mod not_eligible;
pub mod security;
pub mod services;
pub mod standing;
