//! A step of CRC-32C, as many bits at once as a word has.

use rust_hdl::prelude::*;

/// The CRC behind `W` more bits, a whole number of bytes. Combinational. Written in Verilog: every
/// bit is a parity of some bits before, and which ones follows from [`step`].
#[derive(LogicBlock, Default)]
pub struct CrcStep<const W: usize> {
    /// The CRC so far, without the inversion at its end.
    pub crc: Signal<In, Bits<32>>,
    /// The bytes, the first in the highest bits.
    pub data: Signal<In, Bits<W>>,
    /// The CRC behind them.
    pub stepped: Signal<Out, Bits<32>>,
}

/// The CRC behind the lower `width` bits of `data`.
#[must_use]
pub const fn step(mut crc: u32, data: u64, width: usize) -> u32 {
    let mut left = width;
    while left > 0 {
        left -= 8;
        crc ^= (data >> left) as u32 & 0xff;
        let mut bit = 0;
        while bit < 8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { 0x82f6_3b78 } else { 0 };
            bit += 1;
        }
    }
    crc
}

impl<const W: usize> Logic for CrcStep<W> {
    fn update(&mut self) {
        let stepped = step(self.crc.val().to_u32(), self.data.val().to_u64(), W);
        self.stepped.next = stepped.to_bits();
    }

    fn connect(&mut self) {
        self.stepped.connect();
    }

    fn hdl(&self) -> Verilog {
        let mask = |inputs: usize, of: &dyn Fn(usize) -> u32, output: usize| {
            (0..inputs)
                .fold(0_u64, |mask, input| mask | u64::from(of(input) >> output & 1) << input)
        };
        let bits: String = (0..32)
            .map(|output| {
                let of_crc = mask(32, &|input| step(1 << input, 0, W), output);
                let of_data = mask(W, &|input| step(0, 1 << input, W), output);
                format!(
                    "    stepped[{output}] = \
                     ^(crc & 32'h{of_crc:08x}) ^ ^(data & {W}'h{of_data:x});\n"
                )
            })
            .collect();
        Verilog::Custom(format!("always @(*) begin\n{bits}end\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_make_the_crc_of_the_trailer() {
        let crc = step(step(!0, 0x3132_3334_3536_3738, 64), 0x39, 8);
        assert_eq!(!crc, wire::trailer::crc32c(b"123456789"));
    }
}
