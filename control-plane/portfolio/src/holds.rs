//! What must stay in an account for its open orders.

use ledger::fees::Rates;
use store::Currency;

use crate::PortfolioError;
use crate::orders::Order;
use crate::state::State;
use crate::work::Work;

/// What must stay in the account for what is open: of a purchase at its limit, with fees. A market
/// order has no limit; it holds nothing while it waits for an auction.
pub(crate) fn held(
    order: &Order,
    rates: &Rates,
    currency: Currency,
) -> Result<i64, PortfolioError> {
    if !order.is_buy() || order.open == 0 || order.price > engine::core::PRICE_MAX.0 {
        return Ok(0);
    }
    Ok(rates.needed(order.price, u64::from(order.open), currency)?.total()?)
}

/// Holds anew for all that is open when another schedule of fees is in force than that by which it
/// is held; so what is held follows from the orders and the last record alone, and a rebuild comes
/// to the same.
pub(crate) fn keep_up(state: &mut State, work: &mut Work) -> Result<(), PortfolioError> {
    let rates = state.rates_now();
    if state.held_by.replace(rates) == Some(rates) {
        return Ok(());
    }
    let open: Vec<(u16, u32)> = state.orders.keys().copied().collect();
    for key in open {
        let Some(order) = state.orders.get(&key) else { continue };
        let held = held(order, &rates, work.currency)?;
        if held != order.held
            && let Some(order) = state.orders.remove(&key)
        {
            work.keep(state, order, held);
        }
    }
    Ok(())
}
