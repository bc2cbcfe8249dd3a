//! Applications: answering, sending, and every later step.
//!
//! Two rules hold for all of it. The pure function [`app::model::application::next`] alone says
//! which steps there are; and a step's new state, its journal row and the message about it are
//! written in one transaction, or none of them is.

mod draft;
mod expire;
mod renewal;
mod send;
mod step;
mod withdraw;

pub use draft::{Answer, DraftError, answer, open};
pub use expire::expire;
pub use renewal::{Asked, ask, begin, current, rules};
pub use send::{SendError, Sending, seal, send};
pub use step::{StepError, step};
pub use withdraw::withdraw;
