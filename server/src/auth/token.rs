//! Random tokens for cookies: 256 bits, of which only the hash is stored.

use crate::{portal::Portal, random};

/// A token nobody can guess, as 64 hexadecimal digits.
pub fn new(portal: &Portal) -> String {
    random::secret(portal.random.as_ref())
}
