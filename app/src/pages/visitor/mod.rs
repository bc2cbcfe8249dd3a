//! Pages on the way in.

pub mod activate;
pub mod passkey;
pub mod recover;
pub mod recovery_codes;
pub mod sign_in;
