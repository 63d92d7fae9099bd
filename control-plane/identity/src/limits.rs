//! Limits on how often somebody may ask, and on how often a password may be guessed.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};

const SECOND_NS: i64 = 1_000_000_000;

/// So many requests a second on average, and so many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Requests a second, sustained.
    pub per_second: u32,
    /// Requests at once, after a rest.
    pub burst: u32,
}

/// Asked too often: what was refused would be let in after this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many requests; try again in {retry_after_ns} ns")]
pub struct Limited {
    /// Nanoseconds from now.
    pub retry_after_ns: i64,
}

/// A rate limit for each key (generic cell rate algorithm), for a bounded number of keys.
///
/// A key is one number: the time at which its bucket would be empty again. A key whose time has
/// passed is as good as new and is forgotten when room is needed. When every place is taken by
/// somebody who is asking right now, a stranger is refused: memory is bounded whatever happens.
#[derive(Debug)]
pub struct Limiter<K> {
    rate: Rate,
    keys_max: usize,
    empty_at_ns: Mutex<BTreeMap<K, i64>>,
}

impl<K: Ord + Clone> Limiter<K> {
    /// A limiter for at most `keys_max` keys at a time.
    ///
    /// # Panics
    /// When the rate, the burst or the number of keys is zero.
    #[must_use]
    pub fn new(rate: Rate, keys_max: usize) -> Self {
        assert!(rate.per_second > 0 && rate.burst > 0, "a rate of nothing is no limit but a wall");
        assert!(keys_max > 0, "room for nobody");
        Self { rate, keys_max, empty_at_ns: Mutex::new(BTreeMap::new()) }
    }

    /// Counts one request of `key`.
    ///
    /// # Errors
    /// [`Limited`] when it comes too early; it is not counted then.
    pub fn check(&self, key: &K, now_ns: i64) -> Result<(), Limited> {
        let interval_ns = SECOND_NS / i64::from(self.rate.per_second);
        let tolerance_ns = interval_ns * i64::from(self.rate.burst - 1);
        let mut keys = self.empty_at_ns.lock().unwrap_or_else(PoisonError::into_inner);
        // No bucket is fuller than full: then the clock stepped back, and shuts nobody out.
        let full = now_ns.saturating_add(tolerance_ns + interval_ns);
        let known = keys.get(key).copied().filter(|empty_at| *empty_at <= full);
        let empty_at = known.unwrap_or(now_ns).max(now_ns);
        let early_ns = empty_at - now_ns - tolerance_ns;
        if early_ns > 0 {
            return Err(Limited { retry_after_ns: early_ns });
        }
        if !keys.contains_key(key) && keys.len() >= self.keys_max {
            keys.retain(|_, empty_at| *empty_at > now_ns);
            if keys.len() >= self.keys_max {
                return Err(Limited { retry_after_ns: interval_ns });
            }
        }
        keys.insert(key.clone(), empty_at + interval_ns);
        Ok(())
    }
}

/// What an address counts as: itself for IPv4, its /64 for IPv6, where one customer has a network.
#[must_use]
pub fn address_key(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 => v4,
    }
}

/// Wrong passwords or codes of one account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How many in a row.
    pub count: u32,
    /// When the last one was.
    pub last_ns: i64,
}

/// Wrong guesses that cost nothing but themselves.
const FREE_FAILURES: u32 = 5;
const LOCK_FIRST_NS: i64 = 60 * SECOND_NS;
const LOCK_LONGEST_NS: i64 = 3600 * SECOND_NS;
/// After a day without a wrong guess the count starts again.
const FORGET_NS: i64 = 24 * 3600 * SECOND_NS;

impl Failures {
    /// After one more wrong guess.
    #[must_use]
    pub fn after_one_more(self, now_ns: i64) -> Self {
        let forgotten = now_ns.saturating_sub(self.last_ns) > FORGET_NS;
        let count = if forgotten { 1 } else { self.count.saturating_add(1) };
        Self { count, last_ns: now_ns }
    }

    /// Until when no guess is even looked at: a minute after the fifth wrong one, then twice as
    /// long each time, up to an hour, so that an owner is never shut out for good.
    #[must_use]
    pub fn locked_until_ns(self) -> Option<i64> {
        let doublings = self.count.checked_sub(FREE_FAILURES)?.min(16);
        let lock_ns = (LOCK_FIRST_NS << doublings).min(LOCK_LONGEST_NS);
        Some(self.last_ns.saturating_add(lock_ns))
    }

    /// Whether guesses are refused now.
    #[must_use]
    pub fn is_locked(self, now_ns: i64) -> bool {
        self.locked_until_ns().is_some_and(|until| now_ns < until)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const RATE: Rate = Rate { per_second: 10, burst: 3 };

    #[test]
    fn a_burst_passes_and_then_the_rate() {
        let limiter = Limiter::new(RATE, 10);
        let check = |now_ns| limiter.check(&"k", now_ns);
        assert_eq!([check(0), check(0), check(0)], [Ok(()); 3]);
        assert_eq!(check(0), Err(Limited { retry_after_ns: SECOND_NS / 10 }));
        assert_eq!(check(SECOND_NS / 10), Ok(()), "at the time that was named");
        assert!(check(SECOND_NS / 10).is_err());
        assert!(limiter.check(&"other", 0).is_ok());
    }

    #[test]
    fn a_clock_that_steps_back_shuts_nobody_out() {
        let limiter = Limiter::new(RATE, 1);
        let hour_ns = 3600 * SECOND_NS;
        assert!(limiter.check(&"k", hour_ns).is_ok());
        for _ in 0..3 {
            assert!(limiter.check(&"k", 0).is_ok(), "as good as new");
        }
        assert!(limiter.check(&"k", 0).is_err(), "and no more than that");
    }

    #[test]
    fn a_full_table_refuses_strangers_until_somebody_rests() {
        let limiter = Limiter::new(RATE, 2);
        assert!(limiter.check(&1, 0).is_ok() && limiter.check(&2, 0).is_ok());
        assert!(limiter.check(&3, 0).is_err());
        assert!(limiter.check(&3, SECOND_NS).is_ok());
    }

    proptest! {
        /// Whatever the times, no window lets through more than its burst and its rate.
        #[test]
        fn no_window_has_more_than_burst_and_rate(
            gaps in prop::collection::vec(0_i64..200, 1..200),
        ) {
            let limiter = Limiter::new(RATE, 1);
            let mut now_ns = 0;
            let mut passed = Vec::new();
            for gap_ms in gaps {
                now_ns += gap_ms * 1_000_000;
                if limiter.check(&(), now_ns).is_ok() {
                    passed.push(now_ns);
                }
            }
            for (index, from) in passed.iter().enumerate() {
                for (count, to) in (1..).zip(&passed[index..]) {
                    let allowed = 3 + (to - from) * 10 / SECOND_NS;
                    prop_assert!(count <= allowed, "{count} in {} ns", to - from);
                }
            }
        }
    }

    #[test]
    fn an_ipv6_customer_is_one_key() {
        let key = |text: &str| address_key(text.parse().unwrap());
        assert_eq!(key("2001:db8:1:2:3::4"), key("2001:db8:1:2:ffff::"));
        assert_ne!(key("2001:db8:1:2::"), key("2001:db8:1:3::"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
    }

    #[test]
    fn locks_grow_to_an_hour_and_end() {
        let mut failures = Failures::default();
        for _ in 0..4 {
            failures = failures.after_one_more(0);
        }
        assert!(!failures.is_locked(0));
        failures = failures.after_one_more(0);
        assert!(failures.is_locked(LOCK_FIRST_NS - 1));
        assert!(!failures.is_locked(LOCK_FIRST_NS));
        for _ in 0..100 {
            failures = failures.after_one_more(0);
        }
        assert_eq!(failures.locked_until_ns(), Some(LOCK_LONGEST_NS));
        assert_eq!(failures.after_one_more(FORGET_NS + 1).count, 1);
    }
}
