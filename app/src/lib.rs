//! What a page is made of.
//!
//! The crate is compiled twice. For the server (`ssr`) it holds everything: the domain's words,
//! the three catalogues, the design system and the pages, all rendered to HTML. For the browser
//! (`hydrate`) only [`islands`] and what they share with the server remain, so the WebAssembly
//! grows with interactivity and not with pages.

// A page is one type, as deep as its markup.
#![recursion_limit = "256"]

pub mod api;
pub mod islands;
pub mod model;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod shell;

/// The browser's entry: finds the islands of the page and wakes them.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
