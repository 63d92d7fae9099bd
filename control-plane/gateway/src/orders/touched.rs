//! Whom a record concerns.

/// Accounts that a record concerned: at most the two sides of a trade.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched([Option<u32>; 2]);

impl Touched {
    pub(super) fn add(&mut self, number: u32) {
        if !self.0.contains(&Some(number)) {
            self.0 = [Some(number), self.0[0]];
        }
    }

    /// Their numbers.
    pub fn numbers(self) -> impl Iterator<Item = u32> {
        self.0.into_iter().flatten()
    }
}
