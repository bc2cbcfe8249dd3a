//! Random tokens for cookies: 256 bits, of which only the hash is stored.

use std::fmt::Write as _;

use crate::portal::Portal;

/// A token nobody can guess, as 64 hexadecimal digits.
pub fn new(portal: &Portal) -> String {
    let mut bytes = [0; 32];
    portal.random.fill(&mut bytes);
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
