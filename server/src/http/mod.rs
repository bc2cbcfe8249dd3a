//! Pages and how they are reached: one module a part of the portal, one handler a page.
//!
//! A handler takes a [`visitor::Visitor`] or a [`citizen::Citizen`], calls a use case in
//! [`crate::domain`] and renders a page of the `app` crate. It decides nothing itself.

pub mod account;
pub mod activate;
pub mod api;
pub mod applications;
pub mod apply;
pub mod appointments;
pub mod assets;
mod caller;
pub mod citizen;
pub mod cookies;
pub mod csp_reports;
pub mod device;
pub mod error;
pub mod form;
pub mod health;
pub mod help;
pub mod home;
pub mod id;
pub mod layers;
pub mod metrics;
mod office_choices;
pub mod recover;
pub mod router;
pub mod security;
pub mod services;
pub mod sign_in;
pub mod visitor;
