//! The embedded fonts, and how wide a text is in them.

use krilla::text::Font;
use rustybuzz::UnicodeBuffer;

use super::PdfError;

/// A font to draw with and to measure with.
pub(super) struct Face {
    pub font: Font,
    shaper: rustybuzz::Face<'static>,
}

impl Face {
    /// The regular one.
    pub fn regular() -> Result<Self, PdfError> {
        Self::new(dejavu::sans::regular())
    }

    /// The bold one.
    pub fn bold() -> Result<Self, PdfError> {
        Self::new(dejavu::sans::bold())
    }

    fn new(bytes: &'static [u8]) -> Result<Self, PdfError> {
        Ok(Self {
            font: Font::new(bytes.into(), 0).ok_or(PdfError::Font)?,
            shaper: rustybuzz::Face::from_slice(bytes, 0).ok_or(PdfError::Font)?,
        })
    }

    /// How wide a text is at a size, in points.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(&self.shaper, &[], buffer);
        let units: i32 = shaped
            .glyph_positions()
            .iter()
            .map(|glyph| glyph.x_advance)
            .sum();
        #[expect(
            clippy::cast_precision_loss,
            reason = "a line of text is far shorter than what a float counts exactly"
        )]
        let units = units as f32;
        #[expect(
            clippy::cast_precision_loss,
            reason = "a font has at most 16384 units to the em"
        )]
        let per_em = self.shaper.units_per_em() as f32;
        units / per_em * size
    }

    /// Breaks a text into lines no wider than `room`. A word that is wider than that is broken
    /// between characters.
    pub fn lines(&self, text: &str, size: f32, room: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let longer = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if self.width(&longer, size) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for c in word.chars() {
                line.push(c);
                if self.width(&line, size) > room && line.chars().count() > 1 {
                    line.pop();
                    lines.push(std::mem::take(&mut line));
                    line.push(c);
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_broken_between_words_and_loses_none() {
        let face = Face::regular().unwrap();
        let text = "Your present card, and the fee of LSL 30.00, on the day of your appointment";
        let lines = face.lines(text, 11.0, 150.0);
        assert!(lines.len() > 2, "{lines:?}");
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| face.width(line, 11.0) <= 150.0));
    }

    #[test]
    fn a_word_too_wide_for_the_line_is_broken_inside() {
        let face = Face::bold().unwrap();
        let word = "Ntšekhe".repeat(20);
        let lines = face.lines(&word, 11.0, 100.0);
        assert_eq!(lines.concat(), word);
        assert!(lines.iter().all(|line| face.width(line, 11.0) <= 100.0));
    }
}
