//! From frames to payload beats: Ethernet II, VLAN, IPv4 and UDP headers.

use crate::checksum::HeaderChecksum;
use crate::headers::HeaderChecks;
use crate::mold::MoldHeader;
use crate::span::Span;
use crate::untag::Untag;
use rust_hdl::prelude::*;

/// Checks the headers and says of every beat which bytes belong to a datagram for us. Outputs come
/// in the cycle of the beat, but where it says otherwise.
#[derive(LogicBlock, Default)]
pub struct Parser {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// It is the last of its frame.
    pub last: Signal<In, Bit>,
    /// Unused bytes at its end.
    pub empty: Signal<In, Bits<3>>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// UDP port of order entry.
    pub port: Signal<In, Bits<16>>,
    /// The beat is of a datagram to decode, unless its checksum is wrong.
    pub go: Signal<Out, Bit>,
    /// The next beat is the first with blocks.
    pub prepare: Signal<Out, Bit>,
    /// The frame has a VLAN tag.
    pub with_vlan: Signal<Out, Bit>,
    /// Bytes of the datagram in this beat.
    pub bytes: Signal<Out, Bits<4>>,
    /// The datagram ends in this beat.
    pub ends: Signal<Out, Bit>,
    /// Bytes of this beat to forward: those of the frame, less what lies behind a datagram for the
    /// port.
    pub keep: Signal<Out, Bits<4>>,
    /// The beat is the first of its frame, or will be.
    pub at_start: Signal<Out, Bit>,
    /// The next beat comes before the one with the key, and this one does not end its frame.
    pub is_ahead: Signal<Out, Bit>,
    /// See [`Span`].
    pub cut: Signal<Out, Bit>,
    /// See [`Span`].
    pub truncated: Signal<Out, Bit>,
    /// See [`HeaderChecks`]; two cycles late.
    pub flags: Signal<Out, Bits<8>>,
    /// See [`HeaderChecksum`].
    pub checksum_wrong: Signal<Out, Bit>,
    /// The beat completes these eight bytes of the headers, see [`Untag`].
    pub header: Signal<Out, Bits<64>>,
    /// See there.
    pub index: Signal<Out, Bits<4>>,
    /// See [`MoldHeader`].
    pub key: Signal<Out, Bits<80>>,
    /// See [`MoldHeader`]; a cycle late.
    pub key_valid: Signal<Out, Bit>,
    /// See [`MoldHeader`].
    pub sequence_no: Signal<Out, Bits<64>>,
    /// See [`MoldHeader`].
    pub count: Signal<Out, Bits<16>>,
    /// See [`MoldHeader`].
    pub overflow: Signal<Out, Bit>,
    untag: Untag,
    checks: HeaderChecks,
    sum: HeaderChecksum,
    span: Span,
    mold: MoldHeader,
    is_ours: Signal<Local, Bit>,
}

impl Logic for Parser {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, untag, checks, sum, span, mold);
        self.untag.valid.next = self.valid.val();
        self.untag.last.next = self.last.val();
        self.untag.data.next = self.data.val();
        self.checks.valid.next = self.untag.late_valid.val();
        self.checks.first.next = self.untag.late_first.val();
        self.checks.index.next = self.untag.late_index.val();
        self.checks.header.next = self.untag.late_header.val();
        self.checks.port.next = self.port.val();
        self.sum.valid.next = self.untag.late_valid.val();
        self.sum.coming.next = self.untag.index.val();
        self.sum.index.next = self.untag.late_index.val();
        self.sum.header.next = self.untag.late_header.val();
        self.span.valid.next = self.valid.val();
        self.span.last.next = self.last.val();
        self.span.empty.next = self.empty.val();
        self.span.second.next = self.untag.second.val();
        self.span.start.next = self.untag.start.val();
        self.span.with_vlan.next = self.untag.with_vlan.val();
        self.span.beat.next = self.untag.beat.val();
        self.mold.valid.next = self.untag.late_valid.val();
        self.mold.index.next = self.untag.late_index.val();
        self.mold.header.next = self.untag.late_header.val();
        self.is_ours.next = self.untag.in_body.val() & !self.checks.any.val();
        self.go.next = self.valid.val() & self.is_ours.val();
        self.keep.next = self.span.in_frame_bytes.val();
        if self.is_ours.val() {
            self.keep.next = self.span.bytes.val();
        }
        self.at_start.next = self.untag.beat.val() == bits::<4>(0);
        self.is_ahead.next = self.untag.beat.val() < bits::<4>(6);
        if self.valid.val() {
            self.is_ahead.next = (self.untag.beat.val() < bits::<4>(5)) & !self.last.val();
        }
        self.prepare.next = self.valid.val() & (self.untag.index.val() == bits::<4>(6));
        self.with_vlan.next = self.untag.with_vlan.val();
        self.bytes.next = self.span.bytes.val();
        self.ends.next = self.span.ends.val();
        self.cut.next = self.span.cut.val();
        self.truncated.next = self.span.truncated.val();
        self.flags.next = bit_cast::<8, 1>(self.checks.not_ipv4.val().into())
            | (bit_cast::<8, 1>(self.checks.bad_version.val().into()) << bits::<8>(1))
            | (bit_cast::<8, 1>(self.checks.options.val().into()) << bits::<8>(2))
            | (bit_cast::<8, 1>(self.checks.fragment.val().into()) << bits::<8>(3))
            | (bit_cast::<8, 1>(self.checks.not_udp.val().into()) << bits::<8>(4))
            | (bit_cast::<8, 1>(self.checks.bad_length.val().into()) << bits::<8>(5))
            | (bit_cast::<8, 1>(self.checks.other_port.val().into()) << bits::<8>(6))
            | (bit_cast::<8, 1>(self.checks.no_mold.val().into()) << bits::<8>(7));
        self.checksum_wrong.next = self.sum.wrong.val();
        self.header.next = self.untag.header.val();
        self.index.next = self.untag.index.val();
        self.key.next = self.mold.key.val();
        self.key_valid.next = self.mold.key_valid.val();
        self.sequence_no.next = self.mold.sequence_no.val();
        self.count.next = self.mold.count.val();
        self.overflow.next = self.mold.overflow.val();
    }
}
