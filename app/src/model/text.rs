//! What all typed text has to go through: a single line of it, or a few.

/// A direction override or isolate. They make a text read differently from what it says, and
/// letters of right-to-left scripts need none of them.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character has no place in any text: control characters (NUL among them), direction
/// overrides, invisible and private ones. The joiners of Persian and Indian scripts and the
/// variation selectors of Chinese characters are part of how a name is written, and stay.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || is_bidi_control(c)
        || matches!(
            c,
            '\u{ad}'
                | '\u{200b}'
                | '\u{2060}'..='\u{2064}'
                | '\u{e000}'..='\u{f8ff}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{ffff}'
                | '\u{e0000}'..='\u{e00ff}'
                | '\u{e01f0}'..
        )
}

/// The text on one line: ends trimmed, each run of white space one space.
pub(super) fn one_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character is a picture: emoji, pictographs, dingbats, flags and their joiners.
pub(super) fn is_emoji(c: char) -> bool {
    matches!(
        c,
        '\u{20e3}'
            | '\u{203c}'
            | '\u{2049}'
            | '\u{2122}'
            | '\u{2139}'
            | '\u{2190}'..='\u{21ff}'
            | '\u{2300}'..='\u{23ff}'
            | '\u{2460}'..='\u{24ff}'
            | '\u{25a0}'..='\u{27bf}'
            | '\u{2900}'..='\u{297f}'
            | '\u{2b00}'..='\u{2bff}'
            | '\u{3030}'
            | '\u{303d}'
            | '\u{3297}'
            | '\u{3299}'
            | '\u{fe0e}'
            | '\u{fe0f}'
            | '\u{1f000}'..='\u{1faff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_white_space_become_one_space() {
        assert_eq!(one_line("  a \t\r\n b\u{a0}\u{2028}c "), "a b c");
        assert_eq!(one_line(" \n "), "");
    }

    #[test]
    fn letters_and_their_marks_are_neither_hidden_nor_pictures() {
        for c in "aŠ\u{301}é!'’-ʼ好ش\u{200c}\u{200d}\u{e0100}".chars() {
            assert!(!is_hidden(c) && !is_emoji(c), "{c:?}");
        }
    }
}
