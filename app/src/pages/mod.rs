//! Pages, foldered by who uses them.

pub mod citizen;
pub mod help;
pub mod home;
pub mod styleguide;
pub mod system;
pub mod visitor;
