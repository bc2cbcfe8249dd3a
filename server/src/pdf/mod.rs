//! Papers as PDF: one A4 page, tagged for people who hear it (ISO 14289-1), in one language.
//!
//! [`Sheet`] sets headings, facts, paragraphs and lists from top to bottom; what stands on a
//! paper is decided by its own module ([`confirmation`]).

pub mod confirmation;
mod face;
mod mark;
mod sheet;

use krilla::error::KrillaError;

pub use confirmation::ConfirmationPaper;
use sheet::Sheet;

/// Why a paper was not made: a defect, for the log.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The embedded font can't be read.
    #[error("the embedded font can't be read")]
    Font,
    /// A length is not one: a defect in the layout.
    #[error("the layout has a length that is none")]
    Layout,
    /// The document could not be written.
    #[error("the document could not be written: {0:?}")]
    Writing(KrillaError),
}
