//! Verhoeff's check digit (J. Verhoeff, "Error Detecting Decimal Codes", 1969): one digit that
//! reveals every wrong digit and every swap of neighbours.

/// Multiplication in the dihedral group of order ten.
const PRODUCT: [[u8; 10]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
    [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
    [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];

/// The digit that undoes a digit in [`PRODUCT`].
const INVERSE: [u8; 10] = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];

/// How a digit is permuted by its place, counted from the right, again from the first after eight.
const PERMUTATION: [[u8; 10]; 8] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
    [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
    [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

/// The product of the digits, the rightmost of them at `place`.
fn product(digits: &[u8], mut place: usize) -> u8 {
    let mut product = 0;
    for &digit in digits.iter().rev() {
        let permuted = PERMUTATION[place % 8][usize::from(digit)];
        product = PRODUCT[usize::from(product)][usize::from(permuted)];
        place += 1;
    }
    product
}

/// The digit to put after `digits`, each of them 0 to 9.
pub(super) fn check_digit(digits: &[u8]) -> u8 {
    INVERSE[usize::from(product(digits, 1))]
}

/// Whether the last of `digits`, each of them 0 to 9, is the check digit of the others.
pub(super) fn is_consistent(digits: &[u8]) -> bool {
    product(digits, 0) == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn digits() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(0_u8..10, 1..14)
    }

    #[test]
    fn the_check_digit_of_236_is_3() {
        assert_eq!(check_digit(&[2, 3, 6]), 3);
        assert!(is_consistent(&[2, 3, 6, 3]));
    }

    proptest! {
        #[test]
        fn a_number_with_its_check_digit_is_consistent(mut digits in digits()) {
            digits.push(check_digit(&digits));
            prop_assert!(is_consistent(&digits));
        }

        #[test]
        fn one_wrong_digit_is_noticed(mut digits in digits(), at: prop::sample::Index, by in 1_u8..10) {
            digits.push(check_digit(&digits));
            let at = at.index(digits.len());
            digits[at] = (digits[at] + by) % 10;
            prop_assert!(!is_consistent(&digits));
        }

        #[test]
        fn swapped_neighbours_are_noticed(mut digits in digits(), at: prop::sample::Index) {
            digits.push(check_digit(&digits));
            let at = at.index(digits.len() - 1);
            prop_assume!(digits[at] != digits[at + 1]);
            digits.swap(at, at + 1);
            prop_assert!(!is_consistent(&digits));
        }
    }
}
