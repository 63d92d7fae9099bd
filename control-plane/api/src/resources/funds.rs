//! Whether an account may enter an order: its owner is approved, money or shares are there.
//!
//! This is asked of the projection, which may be some milliseconds behind: orders sent at the same
//! moment can each be covered and together not. What an account owes then is in the ledger.

use engine::core::{Price, Qty, Side};
use gateway::{NewOrder, Order, Replacement};
use ledger::brokerage::{Brokerage, State};
use ledger::fees::{self, Rates};
use ledger::{Account, read};
use store::{Money, Tx};

use crate::Api;
use crate::problem::{Code, Problem};
use crate::resources::transfers::check_approved;

/// Whether an order may get new terms.
///
/// # Errors
/// Why not.
pub(super) async fn check_replacement(
    api: &Api,
    account: &Brokerage,
    order: &Order,
    new: &Replacement,
) -> Result<(), Problem> {
    let Order { symbol, side, .. } = *order;
    let Replacement { price, time_in_force, special, client_order_id, .. } = *new;
    let qty = Qty(new.qty.0.saturating_sub(order.executed));
    let new = NewOrder { symbol, side, qty, price, time_in_force, special, client_order_id };
    check(api, account, &new, Some(order)).await
}

/// Whether an order may be entered, in place of another one when that ends with it.
///
/// # Errors
/// Why not.
pub(super) async fn check(
    api: &Api,
    account: &Brokerage,
    order: &NewOrder,
    ending: Option<&Order>,
) -> Result<(), Problem> {
    let is_sale = order.side == Side::Sell;
    match account.state {
        State::Open => {}
        State::Restricted if is_sale => {}
        State::Restricted | State::Closed => {
            let what = format!("the account is {}: {}", account.state.name(), account.reason);
            return Err(Problem::new(Code::Conflict, what));
        }
    }
    if api.books.is_unfunded {
        return Ok(());
    }
    let mut tx = api.identity.db.read().await?;
    check_approved(&mut tx, account.user).await?;
    if is_sale {
        check_shares(&mut tx, account, order, ending).await
    } else {
        check_cash(api, &mut tx, account, (order, ending)).await
    }
}

async fn check_shares(
    tx: &mut Tx,
    account: &Brokerage,
    order: &NewOrder,
    ending: Option<&Order>,
) -> Result<(), Problem> {
    let positions = portfolio::read::positions(tx, account.number).await?;
    let held = positions.iter().find(|one| one.symbol == order.symbol).map_or(0, |one| one.qty);
    let offered = portfolio::read::selling(tx, account.number, order.symbol).await?;
    let offered = offered.saturating_sub(ending.map_or(0, |order| u64::from(order.leaves)));
    let free = held.saturating_sub(i64::try_from(offered).unwrap_or(i64::MAX));
    if i64::from(order.qty.0) <= free {
        return Ok(());
    }
    let what = format!("{held} shares are held, {offered} of them are offered already");
    Err(Problem::new(Code::NotHeld, what))
}

async fn check_cash(
    api: &Api,
    tx: &mut Tx,
    account: &Brokerage,
    (order, ending): (&NewOrder, Option<&Order>),
) -> Result<(), Problem> {
    let currency = api.books.currency;
    let price = match order.price {
        Some(price) => price,
        None => worst(api, order).ok_or_else(|| {
            let what = "nobody offers so many shares: send a limit";
            Problem::new(Code::Unprocessable, what)
        })?,
    };
    let rates = rates(api, tx).await?;
    let needed =
        |price: Price, shares: u32| rates.needed(price.0, shares.into(), currency)?.total();
    // As it is held: see `ledger::fees::Rates::needed`.
    let freed = match ending.map(|order| (order.price, order.leaves)) {
        Some((Some(price), leaves)) => needed(price, leaves)?,
        _ => 0,
    };
    let needed = needed(price, order.qty.0)?;
    let cash = read::balance(tx, Account::cash(account.id, currency)).await?;
    let available = cash.available().saturating_add(freed);
    if needed <= available {
        return Ok(());
    }
    let text = |minor| Money::new(minor, currency).decimal();
    let what = format!("{} {currency} are needed, {} are available", text(needed), text(available));
    Err(Problem::new(Code::Insufficient, what))
}

/// The fees in force.
///
/// # Errors
/// What the database refuses.
pub(super) async fn rates(api: &Api, tx: &mut Tx) -> Result<Rates, Problem> {
    Ok(fees::at(&fees::versions(tx, portfolio::FEES).await?, api.clock.now()))
}

/// The worst price at which a market order would trade with what is displayed.
fn worst(api: &Api, order: &NewOrder) -> Option<Price> {
    let view = api.market().ok()?.view();
    let book = view.book(order.symbol)?;
    let mut left = u64::from(order.qty.0);
    for level in book.levels(order.side.opposite(), market::LEVELS_MAX) {
        left = left.saturating_sub(level.shares);
        if left == 0 {
            return Some(level.price);
        }
    }
    None
}
