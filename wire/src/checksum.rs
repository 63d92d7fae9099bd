//! The Internet checksum (RFC 1071): ones' complement sum of 16-bit words.
//!
//! The sum is taken over words in the byte order of the machine, many at a time, and turned to
//! network order once at the end; RFC 1071 §2 (B) shows that this gives the same checksum.

/// A running sum. Parts may be added in any order, each padded to a whole number of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum(u64);

impl Sum {
    /// Adds bytes, with a zero byte behind an odd number of them.
    #[must_use]
    #[inline]
    pub fn bytes(self, bytes: &[u8]) -> Self {
        let Some(last) = bytes.last_chunk::<8>() else {
            return self.few_bytes(bytes);
        };
        let (words, tail) = bytes.as_chunks::<8>();
        // 128 bits leave 64 for carries: more than any slice has words.
        let mut sum = u128::from(self.0);
        for word in words {
            sum = sum.wrapping_add(u64::from_ne_bytes(*word).into());
        }
        if !tail.is_empty() {
            // The last eight bytes without those that are counted already. Copied out, the tail
            // would be read in one piece that was written in several.
            let counted = 8 * (8 - tail.len() as u32);
            let last = u64::from_le_bytes(*last) >> (counted & 63);
            sum = sum.wrapping_add(u64::from_ne_bytes(last.to_le_bytes()).into());
        }
        Self(sum as u64).add((sum >> 64) as u64)
    }

    /// Adds fewer than eight bytes.
    #[inline]
    fn few_bytes(self, bytes: &[u8]) -> Self {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(bytes) {
            *to = *from;
        }
        self.add(u64::from_ne_bytes(word))
    }

    /// Adds a number of bytes that is known when this is compiled.
    #[must_use]
    #[inline(always)]
    pub fn array<const N: usize>(self, bytes: &[u8; N]) -> Self {
        let (words, tail) = bytes.as_chunks::<4>();
        let (pairs, rest) = tail.as_chunks::<2>();
        let mut sum = 0_u64;
        for word in words {
            sum = sum.wrapping_add(u32::from_ne_bytes(*word).into());
        }
        for pair in pairs {
            sum = sum.wrapping_add(u16::from_ne_bytes(*pair).into());
        }
        for last in rest {
            sum = sum.wrapping_add(u16::from_ne_bytes([*last, 0]).into());
        }
        self.add(sum)
    }

    /// Adds one 16-bit word given as a number.
    #[must_use]
    pub const fn word(self, word: u16) -> Self {
        self.add(word.to_be() as u64)
    }

    /// The checksum to put into a header: the complement of the sum.
    #[must_use]
    pub const fn checksum(self) -> u16 {
        !self.fold()
    }

    /// Whether a sum that includes the checksum field is that of an undamaged header or datagram.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        self.fold() == 0xffff
    }

    /// Addition with the carry brought around, so that it never overflows: a sum that carries is at
    /// least 1 below the highest.
    #[inline(always)]
    const fn add(self, addend: u64) -> Self {
        let (sum, carry) = self.0.overflowing_add(addend);
        Self(sum.wrapping_add(carry as u64))
    }

    /// The sum as one 16-bit number.
    #[inline(always)]
    const fn fold(self) -> u16 {
        // At most 2^33 - 2, then 2^17 + 2^16 - 3, then 2^16, then 2^16 - 1.
        let sum = (self.0 & 0xffff_ffff) + (self.0 >> 32);
        let sum = (sum & 0xffff) + (sum >> 16);
        let sum = (sum & 0xffff) + (sum >> 16);
        let sum = (sum & 0xffff) + (sum >> 16);
        u16::from_be(sum as u16)
    }
}

/// The part of a UDP sum that does not depend on the datagram: addresses and protocol of the
/// pseudo header (RFC 768).
#[must_use]
#[inline]
pub fn udp_pseudo_header(source: [u8; 4], destination: [u8; 4]) -> Sum {
    Sum::default().array(&source).array(&destination).word(u16::from(crate::ipv4::PROTOCOL_UDP))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// RFC 1071 §1 to the letter.
    fn naive(bytes: &[u8]) -> u16 {
        let mut sum = 0u32;
        for pair in bytes.chunks(2) {
            sum += u32::from(pair[0]) << 8 | u32::from(*pair.get(1).unwrap_or(&0));
            sum = (sum & 0xffff) + (sum >> 16);
        }
        !(sum as u16)
    }

    #[test]
    fn rfc_1071_example() {
        let bytes = [0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7];
        assert_eq!(Sum::default().bytes(&bytes).checksum(), !0xddf2);
    }

    #[test]
    fn carries_survive_the_largest_sums() {
        let bytes = vec![0xff; 65_536];
        let sum = Sum(u64::MAX - 1).bytes(&bytes).bytes(&bytes).word(0xffff);
        // 2^64 - 2 is minus one in ones' complement, and all ones are zero.
        assert_eq!(sum.checksum(), u16::from_be(1));
    }

    proptest! {
        #[test]
        fn equals_the_naive_model(bytes in prop::collection::vec(any::<u8>(), 0..2048)) {
            prop_assert_eq!(Sum::default().bytes(&bytes).checksum(), naive(&bytes));
            if let Some(first) = bytes.first_chunk::<23>() {
                prop_assert_eq!(Sum::default().array(first).checksum(), naive(first));
            }
        }

        #[test]
        fn a_sum_folds_as_its_words_add_up(sum in any::<u64>()) {
            let words = naive(&sum.to_ne_bytes());
            prop_assert_eq!(Sum(sum).checksum(), words);
        }

        #[test]
        fn parts_and_words_add_up(
            a in prop::collection::vec(any::<u8>(), 0..40),
            word in any::<u16>(),
            b in prop::collection::vec(any::<u8>(), 0..40),
        ) {
            let a = &a[..a.len() & !1];
            let whole = [a, &word.to_be_bytes(), &b].concat();
            let parts = Sum::default().bytes(&b).word(word).bytes(a);
            prop_assert_eq!(parts.checksum(), naive(&whole));
        }
    }
}
