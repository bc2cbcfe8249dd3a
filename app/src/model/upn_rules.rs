//! Which digits may follow which in a unique personal number.
//!
//! The rules are those of MOSIP's UIN filters (ID Generator, "UIN generation filters"), so that
//! a register filled by MOSIP can move here. They are checked digit by digit: a number is
//! abandoned at its first wrong digit, when reading, when drawing and when counting.

use super::{
    upn::{Upn, UpnError, UpnPattern},
    verhoeff,
};

const LONGEST: usize = 12;

/// How far three counting digits are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Runs {
    /// 789 is a run, 890 is not: what is accepted.
    Plain,
    /// 890 and 109 are runs, too: what is drawn.
    Wrapping,
}

/// The first digits of a number, all rules kept so far.
#[derive(Clone, Debug)]
pub(super) struct Digits {
    places: [u8; LONGEST],
    len: usize,
    /// The two-digit blocks seen, one bit for each of the hundred.
    blocks: u128,
    runs: Runs,
}

impl Digits {
    pub(super) const fn new(runs: Runs) -> Self {
        Self {
            places: [0; LONGEST],
            len: 0,
            blocks: 0,
            runs,
        }
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        &self.places[..self.len]
    }

    /// Adds a digit, 0 to 9, when the rules let it follow.
    pub(super) fn push(&mut self, digit: u8) -> Result<(), UpnPattern> {
        match *self.as_slice() {
            [] if digit < 2 => return Err(UpnPattern::LeadingZeroOrOne),
            [] => {}
            [last] => self.check_pair(last, digit)?,
            [.., before, last] => {
                self.check_pair(last, digit)?;
                self.check_triple(before, last, digit)?;
            }
        }
        if let Some(&last) = self.as_slice().last() {
            self.blocks |= block(last, digit);
        }
        self.places[self.len] = digit;
        self.len += 1;
        Ok(())
    }

    /// The number, when the digits are a whole one.
    pub(super) fn finish(&self) -> Result<Upn, UpnError> {
        let digits = self.as_slice();
        if self.has_mirrored_ends() {
            return Err(UpnError::Pattern(UpnPattern::MirroredEnds));
        }
        if !verhoeff::is_consistent(digits) {
            return Err(UpnError::CheckDigit);
        }
        Upn::from_digits(digits).ok_or(UpnError::Empty)
    }

    /// Whether the last five digits are the first five, in either direction.
    fn has_mirrored_ends(&self) -> bool {
        let digits = self.as_slice();
        match (digits.first_chunk::<5>(), digits.last_chunk::<5>()) {
            (Some(first), Some(last)) => {
                let mut reversed = *last;
                reversed.reverse();
                first == last || *first == reversed
            }
            _ => false,
        }
    }

    fn check_pair(&self, last: u8, digit: u8) -> Result<(), UpnPattern> {
        if digit == last {
            return Err(UpnPattern::RepeatedDigit);
        }
        if self.blocks & block(last, digit) != 0 {
            return Err(UpnPattern::RepeatedBlock);
        }
        Ok(())
    }

    fn check_triple(&self, before: u8, last: u8, digit: u8) -> Result<(), UpnPattern> {
        if digit == before {
            return Err(UpnPattern::RepeatedDigit);
        }
        if self.follows(before, last) && self.follows(last, digit)
            || self.follows(digit, last) && self.follows(last, before)
        {
            return Err(UpnPattern::Run);
        }
        // 666 is a repeated digit before it is anything else, and of the cyclic numbers only
        // 142857 is short enough to fit: its 428 are three even digits.
        if (before, last, digit) == (7, 8, 6) {
            return Err(UpnPattern::Restricted);
        }
        if is_even(before) && is_even(last) && is_even(digit) {
            return Err(UpnPattern::EvenDigits);
        }
        Ok(())
    }

    /// Whether `b` is the next digit after `a`.
    fn follows(&self, a: u8, b: u8) -> bool {
        b == a + 1 || self.runs == Runs::Wrapping && a == 9 && b == 0
    }
}

fn block(first: u8, second: u8) -> u128 {
    1 << (u32::from(first) * 10 + u32::from(second))
}

/// Zero counts as neither even nor odd here, as in MOSIP's filter.
const fn is_even(digit: u8) -> bool {
    matches!(digit, 2 | 4 | 6 | 8)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Where the pattern shows, and which it is.
    fn pattern(number: &str) -> (usize, UpnPattern) {
        let mut digits = Digits::new(Runs::Plain);
        for (place, digit) in number.bytes().enumerate() {
            if let Err(pattern) = digits.push(digit - b'0') {
                return (place, pattern);
            }
        }
        panic!("{number} has no pattern");
    }

    #[test]
    fn each_rule_ends_a_number_at_the_digit_that_breaks_it() {
        use UpnPattern::{
            EvenDigits, LeadingZeroOrOne, RepeatedBlock, RepeatedDigit, Restricted, Run,
        };
        assert_eq!(pattern("0"), (0, LeadingZeroOrOne));
        assert_eq!(pattern("1"), (0, LeadingZeroOrOne));
        assert_eq!(pattern("2013456"), (5, Run));
        assert_eq!(pattern("9876"), (2, Run));
        assert_eq!(pattern("5033"), (3, RepeatedDigit));
        assert_eq!(pattern("50353"), (4, RepeatedDigit));
        assert_eq!(pattern("250925"), (5, RepeatedBlock));
        assert_eq!(pattern("95284"), (4, EvenDigits));
        assert_eq!(pattern("5786"), (3, Restricted));
        assert_eq!(pattern("5666"), (2, RepeatedDigit));
        assert_eq!(pattern("5142857"), (4, EvenDigits));
    }

    #[test]
    fn zero_is_not_one_of_the_even_digits() {
        let mut digits = Digits::new(Runs::Plain);
        for digit in [2, 0, 8, 4, 0, 6] {
            assert_eq!(digits.push(digit), Ok(()));
        }
    }

    #[test]
    fn a_refused_digit_leaves_no_trace() {
        let mut digits = Digits::new(Runs::Wrapping);
        for digit in [2, 5, 0, 9, 7, 8] {
            digits.push(digit).unwrap();
        }
        assert_eq!(digits.push(6), Err(UpnPattern::Restricted));
        for digit in [1, 3, 8, 6] {
            assert_eq!(digits.push(digit), Ok(()));
        }
        assert_eq!(digits.as_slice(), [2, 5, 0, 9, 7, 8, 1, 3, 8, 6]);
    }

    #[test]
    fn ends_that_mirror_each_other_are_refused() {
        // Up to ten digits other rules catch them first: the middle repeats.
        let mut digits = Digits::new(Runs::Wrapping);
        for digit in [2, 5, 9, 0, 7, 3, 8, 7, 0, 9, 5, 2] {
            digits.push(digit).unwrap();
        }
        assert_eq!(
            digits.finish(),
            Err(UpnError::Pattern(UpnPattern::MirroredEnds))
        );
    }

    #[test]
    fn runs_that_wrap_are_accepted_but_not_drawn() {
        let mut accepted = Digits::new(Runs::Plain);
        let mut drawn = Digits::new(Runs::Wrapping);
        for digits in [&mut accepted, &mut drawn] {
            digits.push(5).unwrap();
            digits.push(8).unwrap();
            digits.push(9).unwrap();
        }
        assert_eq!(accepted.push(0), Ok(()));
        assert_eq!(drawn.push(0), Err(UpnPattern::Run));
    }

    /// How many numbers begin with `digits`.
    pub(in crate::model) fn count(digits: &Digits, length: usize) -> u64 {
        let mut longer = digits.clone();
        if digits.as_slice().len() == length - 1 {
            let check_digit = verhoeff::check_digit(digits.as_slice());
            return u64::from(longer.push(check_digit).is_ok() && !longer.has_mirrored_ends());
        }
        let mut counted = 0;
        for digit in 0..10 {
            if longer.push(digit).is_ok() {
                counted += count(&longer, length);
                longer = digits.clone();
            }
        }
        counted
    }

    #[test]
    fn there_are_8_265_546_numbers_of_nine_digits() {
        let counted: u64 = std::thread::scope(|scope| {
            let walks: Vec<_> = (2..10)
                .map(|first| {
                    scope.spawn(move || {
                        let mut digits = Digits::new(Runs::Wrapping);
                        digits.push(first).unwrap();
                        count(&digits, 9)
                    })
                })
                .collect();
            walks.into_iter().map(|walk| walk.join().unwrap()).sum()
        });
        assert_eq!(counted, 8_265_546);
    }

    #[test]
    fn there_are_1_162_672_numbers_of_eight_digits() {
        assert_eq!(count(&Digits::new(Runs::Wrapping), 8), 1_162_672);
    }
}
