//! Draws that two programs need not make in the same order (rule R1.19).

/// The increment of SplitMix64.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// The finaliser of SplitMix64.
const fn finish(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// 64 bits: draw number `b` of what `a` stands for.
const fn draw(seed: u64, a: u64, b: u64) -> u64 {
    let of_a = finish(seed.wrapping_add(STEP.wrapping_mul(a.wrapping_add(1))));
    finish(of_a.wrapping_add(STEP.wrapping_mul(b.wrapping_add(1))))
}

/// A number below `n`, which is at least 1.
pub(super) const fn below(n: u64, seed: u64, a: u64, b: u64) -> u64 {
    ((draw(seed, a, b) as u128 * n as u128) >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of the rulebook.
    #[test]
    fn draws_are_those_of_the_rulebook() {
        assert_eq!(finish(STEP), 0xE220_A839_7B1D_CDAF);
        let table = [
            (0, 1, 0, 0x46B7_3E79_F0C3_7C00, 27),
            (0, 1, 1, 0x3743_27C6_3D0C_C8A6, 21),
            (0x0123_4567_89AB_CDEF, 1, 0, 0x77A6_486D_FF4E_0F94, 46),
            (0x0123_4567_89AB_CDEF, 7, 3, 0x52E4_64BC_2FB3_BF83, 32),
            (u64::MAX, u64::MAX, u64::MAX, 0x4BFF_D802_EBFB_15E4, 29),
        ];
        for (seed, a, b, drawn, of_100) in table {
            assert_eq!(draw(seed, a, b), drawn);
            assert_eq!(below(100, seed, a, b), of_100);
        }
    }
}
