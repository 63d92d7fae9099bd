//! Where a page of a list ended that is in the order of time.

use std::fmt;
use std::str::FromStr;

use store::Timestamp;

/// A moment, and which of those of that moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<I> {
    pub(super) time: Timestamp,
    pub(super) id: I,
}

impl<I> Place<I> {
    /// As a domain takes it.
    pub(super) fn pair(self) -> (Timestamp, I) {
        (self.time, self.id)
    }
}

impl<I: fmt::Display> fmt::Display for Place<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.time.ns(), self.id)
    }
}

impl<I: FromStr> FromStr for Place<I> {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (time, id) = text.split_once('/').ok_or(())?;
        let time = Timestamp::from_ns(time.parse().map_err(drop)?);
        Ok(Self { time, id: id.parse().map_err(drop)? })
    }
}
