//! Post-only orders: they add, and never take (rules R2.19 and R2.20).

use super::Core;
use super::special::{Arrival, Fate};
use super::terms::PostOnly;
use super::types::{CancelReason, OrderRef, Price, RejectReason, Side};
use super::walk::Met;

impl Core {
    /// What becomes of a post-only order (rule R2.19).
    ///
    /// # Errors
    /// When it has nowhere to slide.
    pub(super) fn judge_post_only(&mut self, arrival: &mut Arrival) -> Result<(), RejectReason> {
        let kind = match arrival.terms.post_only {
            PostOnly::BySession => self.sessions.of(arrival.session).post_only,
            kind => kind,
        };
        if kind == PostOnly::No {
            return Ok(());
        }
        let met = self.first_met(&self.aggressor(arrival, OrderRef(0)));
        match met {
            Met::Nobody => {}
            Met::Enough => arrival.fate = Fate::Cancel(CancelReason::System),
            Met::Part(_) if kind == PostOnly::Reject => {
                arrival.fate = Fate::Cancel(CancelReason::PostOnly);
            }
            Met::Part(price) => self.slide(arrival, price)?,
        }
        Ok(())
    }

    /// Moves a post-only order one tick short of the price it would trade at.
    fn slide(&mut self, arrival: &mut Arrival, price: Price) -> Result<(), RejectReason> {
        let grid = self.grid(arrival.instrument);
        let price = i64::from(price.0);
        let slid = if arrival.side == Side::Buy { grid.below(price) } else { grid.above(price) };
        if !grid.is_price(slid) {
            return Err(RejectReason::InvalidPrice);
        }
        let slid = Price(slid as u32);
        arrival.tick = self.market.of(arrival.instrument).tick_of(slid);
        arrival.price = slid;
        Ok(())
    }
}
