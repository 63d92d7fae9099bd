//! What the headers of a frame say: which checks it fails, and whether it is for us.

use rust_hdl::prelude::*;

/// Flags of the frame that streams by. Each is right from the cycle after the header beat that
/// decides it, and stays until the cycle after the first beat of the next frame.
#[derive(LogicBlock, Default)]
pub struct HeaderChecks {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// It is the first of its frame, see [`Untag`](crate::untag::Untag).
    pub first: Signal<In, Bit>,
    /// Which header beat.
    pub index: Signal<In, Bits<4>>,
    /// Its bytes.
    pub header: Signal<In, Bits<64>>,
    /// UDP port of order entry.
    pub port: Signal<In, Bits<16>>,
    /// `EtherType` is not IPv4.
    pub not_ipv4: Signal<Out, Bit>,
    /// Version is not 4, or the header shorter than five words.
    pub bad_version: Signal<Out, Bit>,
    /// The header has options.
    pub options: Signal<Out, Bit>,
    /// A fragment, the first one included.
    pub fragment: Signal<Out, Bit>,
    /// Protocol is not UDP.
    pub not_udp: Signal<Out, Bit>,
    /// Total length below 28, or not that of UDP plus 20.
    pub bad_length: Signal<Out, Bit>,
    /// For another port.
    pub other_port: Signal<Out, Bit>,
    /// The datagram has no room for a `MoldUDP64` header.
    pub no_mold: Signal<Out, Bit>,
    /// Any of them, a cycle later.
    pub any: Signal<Out, Bit>,
    f_not_ipv4: DFF<Bit>,
    f_version: DFF<Bit>,
    f_options: DFF<Bit>,
    f_fragment: DFF<Bit>,
    f_not_udp: DFF<Bit>,
    f_length: DFF<Bit>,
    f_port: DFF<Bit>,
    f_mold: DFF<Bit>,
    udp_length: DFF<Bits<16>>,
    is_any: DFF<Bit>,
}

impl Logic for HeaderChecks {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, f_not_ipv4, f_version, f_options, f_fragment, f_not_udp);
        dff_setup!(self, clock, f_length, f_port, f_mold, udp_length, is_any);
        if self.valid.val() & self.first.val() {
            self.f_not_ipv4.d.next = false;
            self.f_version.d.next = false;
            self.f_options.d.next = false;
            self.f_fragment.d.next = false;
            self.f_not_udp.d.next = false;
            self.f_length.d.next = false;
            self.f_port.d.next = false;
            self.f_mold.d.next = false;
        }
        if self.valid.val() & (self.index.val() == bits::<4>(1)) {
            self.f_not_ipv4.d.next = self.header.val().get_bits::<16>(16) != bits::<16>(0x0800);
            self.f_version.d.next = (self.header.val().get_bits::<4>(12) != bits::<4>(4))
                | (self.header.val().get_bits::<4>(8) < bits::<4>(5));
            self.f_options.d.next = self.header.val().get_bits::<4>(8) > bits::<4>(5);
        }
        if self.valid.val() & (self.index.val() == bits::<4>(2)) {
            self.udp_length.d.next = self.header.val().get_bits::<16>(48) - bits::<16>(20);
            self.f_length.d.next = self.header.val().get_bits::<16>(48) < bits::<16>(28);
            self.f_mold.d.next = self.header.val().get_bits::<16>(48) < bits::<16>(48);
            self.f_fragment.d.next = self.header.val().get_bits::<14>(16) != bits::<14>(0);
            self.f_not_udp.d.next = self.header.val().get_bits::<8>(0) != bits::<8>(17);
        }
        if self.valid.val() & (self.index.val() == bits::<4>(4)) {
            self.f_port.d.next = self.header.val().get_bits::<16>(16) != self.port.val();
            if self.header.val().get_bits::<16>(0) != self.udp_length.q.val() {
                self.f_length.d.next = true;
            }
        }
        self.not_ipv4.next = self.f_not_ipv4.q.val();
        self.bad_version.next = self.f_version.q.val();
        self.options.next = self.f_options.q.val();
        self.fragment.next = self.f_fragment.q.val();
        self.not_udp.next = self.f_not_udp.q.val();
        self.bad_length.next = self.f_length.q.val();
        self.other_port.next = self.f_port.q.val();
        self.no_mold.next = self.f_mold.q.val();
        self.any.next = self.is_any.q.val();
        self.is_any.d.next = (self.f_not_ipv4.q.val() | self.f_version.q.val())
            | (self.f_options.q.val() | self.f_fragment.q.val())
            | (self.f_not_udp.q.val() | self.f_length.q.val())
            | (self.f_port.q.val() | self.f_mold.q.val());
    }
}
