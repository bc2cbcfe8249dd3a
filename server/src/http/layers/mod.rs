//! What every page, form and call passes on its way in and out. [`entry`] holds it together:
//! [`limits`], [`language`], [`same_origin`], [`kept_forms`], [`headers`].

pub mod entry;
pub mod headers;
pub mod kept_forms;
pub mod language;
pub mod limits;
pub mod same_origin;
