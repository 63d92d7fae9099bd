//! Who has which frame: the free lists and the conservation law.

/// Who has a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Owner {
    /// The back end, ready for use.
    Free,
    /// The device, to receive into: in the fill or the receive ring.
    Receiving,
    /// The application.
    Held,
    /// The device, to transmit: in the transmit or the completion ring.
    Sending,
}

const OWNERS: usize = 4;

/// The frames of an interface by number, each with one owner at a time.
///
/// Every transition names the owner it expects, so a frame that is given back twice, that belongs
/// to another interface, or that the kernel returns without having had it, stops the program at
/// the transition and not later in somebody else's packet.
#[derive(Debug)]
pub(crate) struct Pool {
    owner: Box<[Owner]>,
    /// Free frames to build packets in. Last in, first out: the frame used last is the one whose
    /// bytes are still in cache.
    free: Vec<u32>,
    /// Free frames set apart for the device to receive into: those numbered below `set_apart`.
    to_receive: Vec<u32>,
    set_apart: u32,
    counts: [u32; OWNERS],
}

impl Pool {
    /// `total` free frames, numbered from 0, handed out in ascending order at first.
    pub(crate) fn new(total: u32) -> Self {
        Self::with_set_apart(total, 0)
    }

    /// `total` free frames, of which the first `set_apart` are only ever received into. A device
    /// that gets its frames in a long queue would otherwise carry each frame a packet was just
    /// built in away, and give in return one that another core has written.
    pub(crate) fn with_set_apart(total: u32, set_apart: u32) -> Self {
        assert!(set_apart <= total, "{set_apart} of {total} frames");
        let mut counts = [0; OWNERS];
        counts[Owner::Free as usize] = total;
        Self {
            owner: vec![Owner::Free; total as usize].into_boxed_slice(),
            free: (set_apart..total).rev().collect(),
            to_receive: (0..set_apart).rev().collect(),
            set_apart,
            counts,
        }
    }

    /// Number of frames in all.
    pub(crate) fn total(&self) -> u32 {
        self.owner.len() as u32
    }

    /// Number of frames of an owner.
    pub(crate) const fn count(&self, owner: Owner) -> u32 {
        self.counts[owner as usize]
    }

    /// Takes a free frame for `owner`; for [`Owner::Receiving`] one of those set apart.
    pub(crate) fn take(&mut self, owner: Owner) -> Option<u32> {
        let free = if owner == Owner::Receiving { &mut self.to_receive } else { &mut self.free };
        let index = free.pop()?;
        self.change(index, Owner::Free, owner);
        Some(index)
    }

    /// The `nth` frame that [`take`](Self::take) would return from here.
    pub(crate) fn peek(&self, nth: usize) -> Option<u32> {
        let position = self.free.len().checked_sub(nth + 1)?;
        Some(self.free[position])
    }

    /// Gives a frame from `owner` back to the free ones.
    pub(crate) fn give(&mut self, index: u32, owner: Owner) {
        self.change(index, owner, Owner::Free);
        let free = if index < self.set_apart { &mut self.to_receive } else { &mut self.free };
        free.push(index);
    }

    /// Moves a frame from one owner to another; neither may be [`Owner::Free`].
    pub(crate) fn pass(&mut self, index: u32, from: Owner, to: Owner) {
        debug_assert!(from != Owner::Free && to != Owner::Free);
        self.change(index, from, to);
    }

    /// Stops the program when a frame is not where the caller thinks it is.
    pub(crate) fn assert_owner(&self, index: u32, owner: Owner) {
        assert_eq!(self.owner[index as usize], owner, "owner of frame {index}");
    }

    /// The conservation law: free + receiving + held + sending = total. Called once a batch.
    pub(crate) fn assert_conserved(&self) {
        let sum: u32 = self.counts.iter().sum();
        let counts = self.counts;
        assert_eq!(sum, self.total(), "frames lost or doubled: {counts:?} by owner");
        assert_eq!(
            self.free.len() + self.to_receive.len(),
            counts[Owner::Free as usize] as usize,
            "free lists and count of free frames differ"
        );
    }

    fn change(&mut self, index: u32, from: Owner, to: Owner) {
        let owner = &mut self.owner[index as usize];
        assert_eq!(*owner, from, "owner of frame {index} on its way to {to:?}");
        *owner = to;
        self.counts[from as usize] -= 1;
        self.counts[to as usize] += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_go_around() {
        let mut pool = Pool::new(3);
        assert_eq!(pool.peek(1), Some(1));
        let first = pool.take(Owner::Held).expect("three free frames");
        assert_eq!((first, pool.count(Owner::Free)), (0, 2));
        pool.pass(first, Owner::Held, Owner::Sending);
        pool.assert_owner(first, Owner::Sending);
        pool.give(first, Owner::Sending);
        pool.assert_conserved();
        assert_eq!((pool.peek(0), pool.peek(3)), (Some(0), None));
        let taken: Vec<_> = std::iter::from_fn(|| pool.take(Owner::Held)).collect();
        assert_eq!(taken, [0, 1, 2]);
        pool.assert_conserved();
    }

    #[test]
    fn frames_set_apart_stay_apart() {
        let mut pool = Pool::with_set_apart(5, 2);
        let taken: Vec<_> = std::iter::from_fn(|| pool.take(Owner::Receiving)).collect();
        assert_eq!(taken, [0, 1]);
        let built = pool.take(Owner::Held).expect("three frames to build in");
        assert_eq!(built, 2);
        // A packet that is answered where it lies: its frame goes back to receive into.
        pool.pass(1, Owner::Receiving, Owner::Held);
        pool.pass(1, Owner::Held, Owner::Sending);
        pool.give(1, Owner::Sending);
        pool.give(built, Owner::Held);
        pool.assert_conserved();
        assert_eq!(pool.take(Owner::Held), Some(2), "the frame used last");
        assert_eq!(pool.take(Owner::Receiving), Some(1));
        assert_eq!(pool.take(Owner::Receiving), None);
        pool.assert_conserved();
    }

    #[test]
    #[should_panic(expected = "owner of frame 0")]
    fn a_frame_given_back_twice_stops_the_program() {
        let mut pool = Pool::new(2);
        let frame = pool.take(Owner::Held).expect("two free frames");
        pool.give(frame, Owner::Held);
        pool.give(frame, Owner::Held);
    }

    #[test]
    #[should_panic(expected = "owner of frame 1")]
    fn a_completion_nobody_sent_stops_the_program() {
        Pool::new(2).give(1, Owner::Sending);
    }
}
