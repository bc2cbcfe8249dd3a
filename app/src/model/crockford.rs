//! Douglas Crockford's base 32: digits and capitals without I, L, O and U, read aloud and copied
//! by hand with few mistakes. Reading takes small letters, O for 0, and I or L for 1.

use super::{random::Randomness, upn::is_hyphen};

const SYMBOLS: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The symbol of a value, of which the lowest five bits count.
pub(super) const fn symbol(value: u8) -> char {
    SYMBOLS[(value & 31) as usize] as char
}

/// The value of a symbol as people write it, 0 to 31.
pub(super) fn value(symbol: char) -> Option<u8> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SYMBOLS
        .iter()
        .position(|&known| char::from(known) == symbol)?;
    u8::try_from(place).ok()
}

/// The values of a typed text without its spaces and hyphens, nothing when something in it is
/// no symbol.
pub(super) fn values(typed: &str) -> Option<Vec<u8>> {
    typed
        .chars()
        .filter(|&c| !c.is_whitespace() && !is_hyphen(c))
        .map(value)
        .collect()
}

/// The text in the form it is stored in: capitals, no spaces or hyphens, 0 for O, 1 for I and L.
pub fn normalise(typed: &str) -> Option<String> {
    values(typed).map(|values| encode(&values))
}

/// The symbols of values.
pub(super) fn encode(values: &[u8]) -> String {
    values.iter().copied().map(symbol).collect()
}

/// So many random values; 256 being a multiple of 32, none is favoured.
pub(super) fn random<const N: usize>(randomness: &mut impl Randomness) -> [u8; N] {
    let mut bytes = [0; N];
    randomness.fill(&mut bytes);
    bytes.map(|byte| byte & 31)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn symbols_that_look_alike_are_read_as_one() {
        assert_eq!(normalise("oO0 iIlL1").as_deref(), Some("00011111"));
        assert_eq!(
            normalise("7k2md\u{2013}q9xh4").as_deref(),
            Some("7K2MDQ9XH4")
        );
    }

    #[test]
    fn what_is_no_symbol_is_refused() {
        for typed in ["7K2MU", "7K2M!", "7K2M\u{0}", "É", "🙂"] {
            assert_eq!(normalise(typed), None, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn every_value_has_a_symbol_of_its_own(values in prop::collection::vec(0_u8..32, 0..40)) {
            prop_assert_eq!(super::values(&encode(&values)), Some(values));
        }
    }
}
