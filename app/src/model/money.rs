//! Amounts of money, in whole minor units so that nothing is ever rounded.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A currency by its three letters (ISO 4217).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// The text is not three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a currency has three capital letters (ISO 4217)")]
pub struct CurrencyError;

impl Currency {
    /// The three letters.
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many digits the minor unit has (ISO 4217, list one).
    pub const fn exponent(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG"
            | b"RWF" | b"UGX" | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match *code.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z', c @ b'A'..=b'Z'] => Ok(Self([a, b, c])),
            _ => Err(CurrencyError),
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = CurrencyError;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Currency({self})")
    }
}

/// An amount of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units: cents, lisente.
    pub minor: i64,
    /// What they are units of.
    pub currency: Currency,
}

/// Two amounts cannot be taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// They are of different currencies.
    #[error("amounts of {0} and {1} don't add up")]
    Currencies(Currency, Currency),
    /// The result is beyond what can be counted.
    #[error("the amount is too large")]
    Overflow,
}

impl Money {
    /// So many minor units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Whether there is nothing to pay.
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Both together.
    ///
    /// # Errors
    /// When the currencies differ or the sum cannot be counted.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.with(other, i64::checked_add)
    }

    /// The first without the second.
    ///
    /// # Errors
    /// When the currencies differ or the difference cannot be counted.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.with(other, i64::checked_sub)
    }

    /// So many times the amount.
    ///
    /// # Errors
    /// When the product cannot be counted.
    pub fn checked_mul(self, times: i64) -> Result<Self, MoneyError> {
        let minor = self.minor.checked_mul(times).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    fn with(
        self,
        other: Self,
        operation: impl Fn(i64, i64) -> Option<i64>,
    ) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Currencies(self.currency, other.currency));
        }
        let minor = operation(self.minor, other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    /// With the sign people know, from the deployment's profile: "M 130.00". The digits are the
    /// same in every language.
    pub fn with_symbol(self, symbol: &str) -> String {
        let unit = 10_u64.pow(self.currency.exponent());
        let amount = self.minor.unsigned_abs();
        let minus = if self.minor < 0 { "-" } else { "" };
        let whole = in_thousands(amount / unit);
        match self.currency.exponent() as usize {
            0 => format!("{symbol} {minus}{whole}"),
            digits => format!("{symbol} {minus}{whole}.{:0digits$}", amount % unit),
        }
    }
}

/// "1,000,000".
fn in_thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// With the currency's letters: "KES 1,000.00".
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.with_symbol(self.currency.code()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn money(minor: i64, currency: &str) -> Money {
        Money::new(minor, currency.parse().unwrap())
    }

    #[test]
    fn amounts_are_written_with_two_digits_or_as_many_as_the_currency_has() {
        assert_eq!(money(13_000, "LSL").with_symbol("M"), "M 130.00");
        assert_eq!(money(13_000, "LSL").to_string(), "LSL 130.00");
        assert_eq!(money(100_000, "KES").to_string(), "KES 1,000.00");
        assert_eq!(money(123_456_789, "KES").to_string(), "KES 1,234,567.89");
        assert_eq!(money(5, "KES").to_string(), "KES 0.05");
        assert_eq!(money(-5, "KES").to_string(), "KES -0.05");
        assert_eq!(money(50_000, "UGX").to_string(), "UGX 50,000");
        assert_eq!(money(1_500, "TND").to_string(), "TND 1.500");
        assert_eq!(
            money(i64::MIN, "UGX").to_string(),
            "UGX -9,223,372,036,854,775,808"
        );
    }

    #[test]
    fn amounts_of_two_currencies_do_not_add_up() {
        let (maloti, shillings) = (money(1, "LSL"), money(1, "KES"));
        let error = MoneyError::Currencies(maloti.currency, shillings.currency);
        assert_eq!(maloti.checked_add(shillings), Err(error));
    }

    #[test]
    fn what_cannot_be_counted_is_an_error() {
        let most = money(i64::MAX, "LSL");
        assert_eq!(most.checked_add(money(1, "LSL")), Err(MoneyError::Overflow));
        assert_eq!(
            money(i64::MIN, "LSL").checked_sub(money(1, "LSL")),
            Err(MoneyError::Overflow)
        );
        assert_eq!(most.checked_mul(2), Err(MoneyError::Overflow));
    }

    #[test]
    fn a_currency_has_three_capital_letters() {
        for code in ["", "LS", "lsl", "LSLL", "L5L", "Ksh", "šš"] {
            assert_eq!(code.parse::<Currency>(), Err(CurrencyError), "{code}");
        }
    }

    proptest! {
        #[test]
        fn what_is_added_can_be_taken_away(a: i32, b: i32) {
            let (a, b) = (money(a.into(), "LSL"), money(b.into(), "LSL"));
            prop_assert_eq!(a.checked_add(b).unwrap().checked_sub(b), Ok(a));
        }

        #[test]
        fn the_digits_written_are_the_amount(minor: i64) {
            let text = money(minor, "LSL").to_string();
            let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect();
            prop_assert_eq!(digits.parse(), Ok(minor));
        }
    }
}
