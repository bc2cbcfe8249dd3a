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

/// Blocks no number contains. Of the cyclic numbers only the first is short enough to fit.
const RESTRICTED: [&[u8]; 3] = [&[7, 8, 6], &[6, 6, 6], &[1, 4, 2, 8, 5, 7]];

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
    seen: [u8; LONGEST],
    len: usize,
    /// The two-digit blocks seen, one bit for each of the hundred.
    blocks: u128,
    runs: Runs,
}

impl Digits {
    pub(super) const fn new(runs: Runs) -> Self {
        Self {
            seen: [0; LONGEST],
            len: 0,
            blocks: 0,
            runs,
        }
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        &self.seen[..self.len]
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
        self.seen[self.len] = digit;
        self.len += 1;
        self.check_restricted().inspect_err(|_| self.pop())
    }

    /// Takes the last digit away again.
    pub(super) fn pop(&mut self) {
        if let [.., before, last] = *self.as_slice() {
            self.blocks &= !block(before, last);
        }
        self.len = self.len.saturating_sub(1);
    }

    /// The number, when the digits are a whole one.
    pub(super) fn finish(&self) -> Result<Upn, UpnError> {
        let digits = self.as_slice();
        if let (Some(first), Some(last)) = (digits.first_chunk::<5>(), digits.last_chunk::<5>())
            && (first == last || first.iter().eq(last.iter().rev()))
        {
            return Err(UpnError::Pattern(UpnPattern::MirroredEnds));
        }
        if !verhoeff::is_consistent(digits) {
            return Err(UpnError::CheckDigit);
        }
        Upn::from_digits(digits).ok_or(UpnError::Empty)
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
        if is_even(before) && is_even(last) && is_even(digit) {
            return Err(UpnPattern::EvenDigits);
        }
        Ok(())
    }

    fn check_restricted(&self) -> Result<(), UpnPattern> {
        let digits = self.as_slice();
        if RESTRICTED.iter().any(|block| digits.ends_with(block)) {
            return Err(UpnPattern::Restricted);
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
