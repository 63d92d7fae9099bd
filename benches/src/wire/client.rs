//! The client's end of a path: sends a datagram, spins until the answer is in hand, checks it.

use hdrhistogram::Histogram;
use nic::{AnyNic, Batch, Frame, Nic};
use quanta::Clock;
use wire::datagram::{Checksums, Datagram};

use super::WireError;
use crate::stats::histogram;
use crate::trader::{Flow, ReplyError, Trader, accepted, canceled, drain};

/// Longer without an answer and it is lost.
const PATIENCE_NS: u64 = 1_000_000_000;
/// Cancels in a datagram: as many as fit.
const CANCELS: u32 = 100;

/// One end of a path.
pub(super) struct Client {
    nic: AnyNic,
    trader: Trader,
    flow: Flow,
    echo_port: u16,
    clock: Clock,
    batch: Batch,
    /// First order that may still rest.
    oldest: u32,
    frame_bytes: usize,
}

impl Client {
    pub(super) fn new(nic: AnyNic, trader: Trader, flow: Flow, echo_port: u16) -> Self {
        let (clock, batch) = (Clock::new(), Batch::new());
        Self { nic, trader, flow, echo_port, clock, batch, oldest: 1, frame_bytes: 0 }
    }

    /// Bytes of the frames sent.
    pub(super) const fn frame_bytes(&self) -> usize {
        self.frame_bytes
    }

    /// Enters `orders` orders, one after the other.
    pub(super) fn trade(&mut self, orders: u32) -> Result<Histogram<u64>, WireError> {
        drain(&mut self.nic, &mut self.batch);
        let mut rtt = histogram();
        for n in 0..orders {
            let terms = self.flow.resting(n);
            let frame = self.trader.enter(&mut self.nic, &terms);
            self.frame_bytes = frame.len();
            let user_ref = self.trader.last();
            let ns = self.round_trip(frame, user_ref, |trader, bytes| {
                let count = trader.replies(bytes, |message| accepted(message, user_ref, &terms))?;
                Ok(count > 0)
            })?;
            rtt.saturating_record(ns);
        }
        Ok(rtt)
    }

    /// Sends the datagrams of [`Client::trade`] to the echo instead.
    pub(super) fn echo(&mut self, orders: u32) -> Result<Histogram<u64>, WireError> {
        drain(&mut self.nic, &mut self.batch);
        let mut rtt = histogram();
        // The venue never sees these orders, so their numbers are taken back.
        let mut ghost = self.trader.clone();
        let mut sent = [0; 256];
        for n in 0..orders {
            let terms = self.flow.resting(n);
            let mut frame = ghost.enter(&mut self.nic, &terms);
            ghost.redirect(&mut self.nic, &mut frame, self.echo_port);
            let len = frame.len();
            sent[..len].copy_from_slice(&self.nic.room(&mut frame)[..len]);
            let (user_ref, port) = (ghost.last(), self.echo_port);
            let ns = self.round_trip(frame, user_ref, |_, bytes| {
                let datagram = Datagram::parse(bytes, Checksums::Verify);
                let Some(answer) = datagram.ok().filter(|d| d.source.port == port) else {
                    return Ok(false);
                };
                let question = Datagram::parse(&sent[..len], Checksums::Trust);
                let same = question.is_ok_and(|question| question.payload == answer.payload);
                if same { Ok(true) } else { Err(WireError::Echo { user_ref }) }
            })?;
            rtt.saturating_record(ns);
        }
        Ok(rtt)
    }

    /// Cancels whatever still rests.
    pub(super) fn clear_books(&mut self) -> Result<(), WireError> {
        let end = self.trader.last() + 1;
        while self.oldest < end {
            let next = (self.oldest + CANCELS).min(end);
            let mut frame = Some(self.trader.cancel(&mut self.nic, self.oldest..next));
            while self.oldest < next {
                let mut user_ref = self.oldest;
                let answered = |trader: &mut Trader, bytes: &[u8]| {
                    let count = trader.replies(bytes, |message| {
                        canceled(message, user_ref)?;
                        user_ref += 1;
                        Ok(())
                    })?;
                    Ok(count > 0)
                };
                match frame.take() {
                    Some(frame) => self.round_trip(frame, next - 1, answered).map(drop)?,
                    None => self.await_answer(self.clock.raw(), next - 1, answered).map(drop)?,
                }
                self.oldest = user_ref;
            }
        }
        Ok(())
    }

    /// Sends a frame and waits until `is_answer` says so; returns how long that took, from before
    /// the frame was handed over until the answer was in hand, unread.
    fn round_trip(
        &mut self,
        frame: Frame,
        user_ref: u32,
        is_answer: impl FnMut(&mut Trader, &[u8]) -> Result<bool, WireError>,
    ) -> Result<u64, WireError> {
        let start = self.clock.raw();
        self.nic.transmit(frame).expect("one frame is in flight, so the queue has room");
        self.nic.flush();
        let end = self.await_answer(start, user_ref, is_answer)?;
        Ok(self.clock.delta_as_nanos(start, end))
    }

    fn await_answer(
        &mut self,
        start: u64,
        user_ref: u32,
        mut is_answer: impl FnMut(&mut Trader, &[u8]) -> Result<bool, WireError>,
    ) -> Result<u64, WireError> {
        loop {
            self.nic.receive(&mut self.batch);
            let now = self.clock.raw();
            let mut outcome = Ok::<_, WireError>(false);
            for frame in self.batch.drain(..) {
                outcome = outcome.and_then(|answered| {
                    Ok(is_answer(&mut self.trader, self.nic.bytes(&frame))? || answered)
                });
                self.nic.release(frame);
            }
            if outcome? {
                return Ok(now);
            }
            if self.clock.delta_as_nanos(start, now) > PATIENCE_NS {
                return Err(ReplyError::Missing { user_ref }.into());
            }
        }
    }
}
