//! Pages of a person about themselves.

pub mod applications;
pub mod apply;
pub mod not_eligible;
pub mod services;
