//! Open exposure, as the card counts it and as the core knows it.
//!
//! The card adds the notional of every order that passes its checks, and hears of nothing else. The
//! core knows what was refused, cancelled, replaced and traded below its limit. What the card
//! counted too much is released; what the core has and the card does not count (orders of the
//! control plane, market orders, stops that moved) is *lent*: taken off the limit of the card.
//! So when all is settled and nothing is on its way, for every account with a gross limit
//!
//! ```text
//! open exposure on the card + lent = gross exposure of the core (rule R9.8)
//! limit on the card + lent         = limit of the core
//! ```
//!
//! and in between the card has counted what the core has not judged yet, so it refuses early. What
//! was counted and never came here (frames lost behind the card, packets too long for a trailer)
//! stays counted until the card is loaded anew.

use ::card::tables::ACCOUNTS;
use wire::trailer::{FLAG_CHECKED, Record};

use super::image::Image;
use crate::core::Core;

/// Open exposure of an account without a limit beyond which it is released: the sum must not
/// become as large as 64 bits.
const UNLIMITED_MAX: u128 = 1 << 60;

/// What the card has counted.
pub struct Exposures {
    /// What began in an earlier cycle counted for what was set then.
    since: u64,
    /// By number of the account.
    open: Box<[Open]>,
    releases: u64,
}

#[derive(Clone, Copy, Default)]
struct Open {
    /// Known to be counted, less what it was told to release.
    counted: u128,
    lent: u64,
    /// What the card said was left, when it last released.
    left: Option<u64>,
}

/// What an account has open, in ten-thousandths of the currency unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenExposure {
    /// On the card, by the marks seen and the releases ordered.
    pub counted: u128,
    /// Taken off its limit for what the card does not count.
    pub lent: u64,
    /// What the card's register said when it last released.
    pub left: Option<u64>,
}

/// Amounts to release, by number of the account.
pub type Releases = Vec<(u8, u64)>;

impl Exposures {
    /// Of a card that was loaded with an image by this cycle.
    pub(super) fn new(image: &Image, since: u64) -> Self {
        let mut open = vec![Open::default(); ACCOUNTS].into_boxed_slice();
        for (&account, &amount) in &image.exposures {
            open[usize::from(account)].counted = amount.into();
        }
        Self { since, open, releases: 0 }
    }

    /// What an account has open, by its number.
    pub(super) fn of(&self, account: u8) -> OpenExposure {
        let Open { counted, lent, left } = self.open[usize::from(account)];
        OpenExposure { counted, lent, left }
    }

    /// Releases that the card has done.
    pub(super) const fn releases(&self) -> u64 {
        self.releases
    }

    /// Takes a mark: the card has counted what passed.
    pub(super) fn count(&mut self, record: &Record) {
        if record.flags & FLAG_CHECKED != 0
            && record.fails.get() == 0
            && record.cycle.get() >= self.since
            && let Some(open) = self.open.get_mut(usize::from(record.account.get()))
        {
            open.counted += notional(record);
        }
    }

    /// Whether an order cannot pass under a limit, whatever else the card has counted. One of no
    /// shares needs no room, not even where the limit was lowered below what is open.
    pub(super) fn must_fail(&self, record: &Record, limit: u64) -> bool {
        let open = self.open.get(usize::from(record.account.get()));
        let (counted, amount) = (open.map_or(0, |open| open.counted), notional(record));
        let is_known = record.cycle.get() >= self.since;
        is_known && amount > 0 && counted + amount > u128::from(limit)
    }

    /// What the card must release now. Says as well whether what is lent has changed, and with it
    /// the limits.
    pub(super) fn due(&mut self, core: &Core, image: &Image) -> (Releases, bool) {
        let (mut releases, mut has_changed) = (Vec::new(), false);
        let mut limited = [false; ACCOUNTS];
        for (account, gross, _) in core.gross_exposures() {
            let Some(number) = image.account(account) else { continue };
            limited[usize::from(number)] = true;
            let open = &mut self.open[usize::from(number)];
            let surplus = open.counted as i128 + i128::from(open.lent) - gross;
            let amount = surplus.clamp(0, open.counted.min(u64::MAX.into()) as i128) as u64;
            if amount > 0 {
                open.counted -= u128::from(amount);
                releases.push((number, amount));
            }
            // What is left of a surplus was lent; a lack is.
            let lent = i128::from(open.lent) - (surplus - i128::from(amount));
            let lent = lent.clamp(0, u64::MAX.into()) as u64;
            has_changed |= std::mem::replace(&mut open.lent, lent) != lent;
        }
        for (number, open) in self.open.iter_mut().enumerate().filter(|&(n, _)| !limited[n]) {
            has_changed |= std::mem::take(&mut open.lent) != 0;
            if open.counted > UNLIMITED_MAX {
                let amount = open.counted.min(u64::MAX.into()) as u64;
                open.counted -= u128::from(amount);
                releases.push((number as u8, amount));
            }
        }
        (releases, has_changed)
    }

    /// Lowers the limits of an image by what is lent.
    pub(super) fn lend(&self, image: &mut Image) {
        for (account, open) in self.open.iter().enumerate().filter(|(_, open)| open.lent > 0) {
            image.lend(account as u8, open.lent);
        }
    }

    /// Hears what the card had left after its releases.
    pub(super) fn released(&mut self, left: &Releases) {
        self.releases += left.len() as u64;
        for &(account, amount) in left {
            self.open[usize::from(account)].left = Some(amount);
        }
    }
}

fn notional(record: &Record) -> u128 {
    u128::from(record.quantity.get()) * u128::from(record.price.get())
}
