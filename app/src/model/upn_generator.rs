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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::random::seeded;

    /// Walks through every number of a length, digit by digit, leaving a branch at its first
    /// broken rule.
    fn count(digits: &mut Digits, length: usize) -> u64 {
        if digits.as_slice().len() + 1 == length {
            let check = verhoeff::check_digit(digits.as_slice());
            if digits.push(check).is_err() {
                return 0;
            }
            let found = u64::from(digits.finish().is_ok());
            digits.pop();
            return found;
        }
        (0..10)
            .map(|digit| match digits.push(digit) {
                Ok(()) => {
                    let found = count(digits, length);
                    digits.pop();
                    found
                }
                Err(_) => 0,
            })
            .sum()
    }

    #[test]
    fn there_are_as_many_numbers_of_nine_digits_as_were_counted() {
        assert_eq!(count(&mut Digits::new(Runs::Wrapping), 9), 8_265_546);
    }

    #[test]
    fn a_drawn_number_is_one_that_is_accepted() {
        let mut randomness = seeded(1);
        for digits in 8..=12 {
            let length = UpnLength::new(digits).unwrap();
            for _ in 0..200 {
                let upn = UpnGenerator::new(length).draw(&mut randomness);
                assert_eq!(Upn::parse(&upn.grouped(), length), Ok(upn));
            }
        }
    }

    #[test]
    fn the_first_digits_are_drawn_evenly() {
        let mut randomness = seeded(7);
        let generator = UpnGenerator::new(UpnLength::new(10).unwrap());
        let mut seen = [0_u32; 10];
        for _ in 0..8_000 {
            let first = generator.draw(&mut randomness).to_string().as_bytes()[0] - b'0';
            seen[usize::from(first)] += 1;
        }
        assert_eq!(&seen[..2], [0, 0]);
        // A thousand each would be perfect; five standard deviations are about 150.
        assert!(
            seen[2..].iter().all(|&count| (800..1_200).contains(&count)),
            "{seen:?}"
        );
    }

    #[test]
    fn a_country_is_warned_when_sixty_percent_are_given_out() {
        let generator = UpnGenerator::new(UpnLength::new(9).unwrap());
        assert!(!generator.is_nearly_used_up(4_959_327));
        assert!(generator.is_nearly_used_up(4_959_328));
    }
}
