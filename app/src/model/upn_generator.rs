//! Drawing new personal numbers.

use super::{
    random::Randomness,
    upn::{Upn, UpnLength},
    upn_rules::{Digits, Runs},
    verhoeff,
};

/// Draws personal numbers of one length, each with the same chance.
#[derive(Clone, Copy, Debug)]
pub struct UpnGenerator {
    length: UpnLength,
}

impl UpnGenerator {
    /// The share of all numbers, in percent, at which a deployment should plan longer ones:
    /// from there on, more and more draws meet a number that is taken.
    const NEARLY_USED_UP_PERCENT: u64 = 60;

    /// A generator of numbers with so many digits.
    pub const fn new(length: UpnLength) -> Self {
        Self { length }
    }

    /// How many numbers there are, counted by walking through all of them.
    pub const fn capacity(self) -> u64 {
        match self.length.digits() {
            8 => 1_162_672,
            9 => 8_265_546,
            10 => 58_106_898,
            11 => 403_817_306,
            _ => 2_773_864_144,
        }
    }

    /// Whether 60 % of the numbers are given out.
    pub const fn is_nearly_used_up(self, issued: u64) -> bool {
        issued.saturating_mul(100) >= self.capacity() * Self::NEARLY_USED_UP_PERCENT
    }

    /// A number nobody chose. Whether it is already somebody's, the register's unique index
    /// knows; draw again then.
    pub fn draw(self, randomness: &mut impl Randomness) -> Upn {
        // Starting over after a wrong digit, rather than drawing just that digit again, is what
        // gives every number the same chance.
        loop {
            if let Some(upn) = self.attempt(randomness) {
                return upn;
            }
        }
    }

    fn attempt(self, randomness: &mut impl Randomness) -> Option<Upn> {
        let mut digits = Digits::new(Runs::Wrapping);
        for _ in 1..self.length.digits() {
            digits.push(digit(randomness)).ok()?;
        }
        digits.push(verhoeff::check_digit(digits.as_slice())).ok()?;
        digits.finish().ok()
    }
}

/// A digit from 0 to 9. Bytes from 250 on are thrown away: they would favour the small digits.
fn digit(randomness: &mut impl Randomness) -> u8 {
    loop {
        let mut byte = [0];
        randomness.fill(&mut byte);
        if let [byte @ ..250] = byte {
            return byte % 10;
        }
    }
}
