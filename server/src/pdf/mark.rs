//! The portal's mark on paper: the door of the pages, in rectangles and one slanted leaf.

use krilla::{color::rgb, geom::PathBuilder, num::NormalizedF32, paint::Fill, surface::Surface};

/// A closed outline and its colour, on the 32 by 32 grid of the mark on pages.
type Piece = (&'static [(f32, f32)], (u8, u8, u8));

const FRAME: (u8, u8, u8) = (0x12, 0x34, 0x3b);
const LEAF: (u8, u8, u8) = (0xb4, 0x53, 0x2f);
const LIGHT: (u8, u8, u8) = (0xff, 0xf3, 0xd0);

const PIECES: &[Piece] = &[
    (&[(3.0, 2.0), (29.0, 2.0), (29.0, 7.0), (3.0, 7.0)], FRAME),
    (&[(5.0, 7.0), (8.0, 7.0), (8.0, 28.0), (5.0, 28.0)], FRAME),
    (
        &[(24.0, 7.0), (27.0, 7.0), (27.0, 28.0), (24.0, 28.0)],
        FRAME,
    ),
    (
        &[(3.0, 28.0), (29.0, 28.0), (29.0, 30.0), (3.0, 30.0)],
        FRAME,
    ),
    (&[(8.0, 7.0), (15.0, 7.0), (15.0, 28.0), (8.0, 28.0)], LEAF),
    (
        &[(15.5, 7.0), (24.0, 7.0), (24.0, 28.0), (15.5, 28.0)],
        LIGHT,
    ),
    (
        &[(24.0, 7.0), (24.0, 28.0), (20.0, 24.5), (20.0, 10.5)],
        LEAF,
    ),
];

/// Draws the mark with its upper left corner at a place, `size` points wide.
pub(super) fn draw(surface: &mut Surface<'_>, left: f32, top: f32, size: f32) {
    let scale = size / 32.0;
    for (outline, color) in PIECES {
        let mut path = PathBuilder::new();
        for (place, (x, y)) in outline.iter().enumerate() {
            let (x, y) = (left + x * scale, top + y * scale);
            if place == 0 {
                path.move_to(x, y);
            } else {
                path.line_to(x, y);
            }
        }
        path.close();
        if let Some(path) = path.finish() {
            surface.set_fill(Some(fill(*color)));
            surface.draw_path(&path);
        }
    }
}

/// A colour that covers.
pub(super) fn fill((red, green, blue): (u8, u8, u8)) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: krilla::paint::FillRule::NonZero,
    }
}
