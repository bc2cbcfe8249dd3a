//! Where random bytes come from. The model never asks the machine itself: the server passes the
//! operating system's source, the demo data a seeded one, a test whatever it wants to see.

/// A source of random bytes. Any `FnMut(&mut [u8])` is one.
pub trait Randomness {
    /// Fills the whole slice with random bytes.
    fn fill(&mut self, bytes: &mut [u8]);
}

impl<F: FnMut(&mut [u8])> Randomness for F {
    fn fill(&mut self, bytes: &mut [u8]) {
        self(bytes);
    }
}

/// The same bytes for the same seed (`SplitMix64`), for tests.
#[cfg(test)]
pub(crate) fn seeded(mut seed: u64) -> impl FnMut(&mut [u8]) {
    move |bytes: &mut [u8]| {
        for byte in bytes {
            seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed >> 56) as u8;
        }
    }
}
