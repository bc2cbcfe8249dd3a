//! What every request passes on its way in and out, outermost first: [`entry`] (who is asking;
//! error pages), [`headers`], [`limits`], [`same_origin`].

pub mod entry;
pub mod headers;
pub mod kept_forms;
pub mod limits;
pub mod same_origin;
