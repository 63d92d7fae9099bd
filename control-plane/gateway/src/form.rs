//! What an investor asks for, as the OUCH message of their session.

use engine::core::{ORDER_QTY_MAX, PRICE_MARKET, PRICE_MAX, Price, Qty, Side, Symbol, TimeInForce};
use wire::ouch50::{CancelOrder, EnterOrder, MassCancel, ReplaceOrder};

/// The client's own name for an order: at most as long as the venue's protocol carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClientOrderId([u8; 14]);

impl ClientOrderId {
    /// No name.
    pub const NONE: Self = Self([b' '; 14]);

    /// From 1 to 14 visible ASCII characters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.is_empty() || bytes.len() > 14 || !bytes.iter().all(u8::is_ascii_graphic) {
            return None;
        }
        let mut padded = [b' '; 14];
        padded[..bytes.len()].copy_from_slice(bytes);
        Some(Self(padded))
    }

    /// As it was on the wire.
    #[must_use]
    pub const fn of_wire(bytes: [u8; 14]) -> Self {
        Self(bytes)
    }

    /// The text; nothing when there is none.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        let text = String::from_utf8_lossy(&self.0);
        let text = text.trim_end_matches(' ');
        (!text.is_empty()).then(|| text.to_owned())
    }
}

/// A new order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewOrder {
    /// Which instrument.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Shares, 1 to [`ORDER_QTY_MAX`].
    pub qty: Qty,
    /// The limit; none trades at what there is.
    pub price: Option<Price>,
    /// How long.
    pub time_in_force: TimeInForce,
    /// The client's name for it.
    pub client_order_id: ClientOrderId,
}

/// New terms of a live order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The number it goes by now.
    pub current: u32,
    /// Shares in all, those executed included.
    pub qty: Qty,
    /// The limit.
    pub price: Price,
    /// How long.
    pub time_in_force: TimeInForce,
    /// The client's name for it.
    pub client_order_id: ClientOrderId,
}

/// A request of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A new order.
    Enter(NewOrder),
    /// New terms.
    Replace(Replacement),
    /// Cancel the order of this number.
    Cancel(u32),
    /// Cancel every order, or those of an instrument.
    CancelAll(Option<Symbol>),
}

/// Whether an order can be of so many shares.
#[must_use]
pub const fn is_quantity(qty: u32) -> bool {
    qty > 0 && qty <= ORDER_QTY_MAX.0
}

/// Whether a limit can be at this price.
#[must_use]
pub const fn is_limit(price: u32) -> bool {
    price > 0 && price <= PRICE_MAX.0
}

impl Form {
    /// The message, with the request's number as the order's, for a session of `firm`.
    #[must_use]
    pub fn message(&self, number: u32, firm: [u8; 4]) -> Vec<u8> {
        match *self {
            Self::Enter(order) => EnterOrder {
                user_ref_num: number.into(),
                side: order.side as u8,
                quantity: order.qty.0.into(),
                symbol: order.symbol.0,
                price: u64::from(order.price.unwrap_or(PRICE_MARKET).0).into(),
                time_in_force: order.time_in_force as u8,
                display: b'Y',
                capacity: b'A',
                intermarket_sweep: b'N',
                cross_type: b'N',
                cl_ord_id: order.client_order_id.0,
                ..EnterOrder::default()
            }
            .to_bytes()
            .to_vec(),
            Self::Replace(new) => ReplaceOrder {
                orig_user_ref_num: new.current.into(),
                user_ref_num: number.into(),
                quantity: new.qty.0.into(),
                price: u64::from(new.price.0).into(),
                time_in_force: new.time_in_force as u8,
                display: b'Y',
                intermarket_sweep: b'N',
                cl_ord_id: new.client_order_id.0,
                ..ReplaceOrder::default()
            }
            .to_bytes()
            .to_vec(),
            Self::Cancel(order) => {
                CancelOrder { user_ref_num: order.into(), ..CancelOrder::default() }
                    .to_bytes()
                    .to_vec()
            }
            Self::CancelAll(symbol) => MassCancel {
                user_ref_num: number.into(),
                firm,
                symbol: symbol.unwrap_or(Symbol::BLANK).0,
                ..MassCancel::default()
            }
            .to_bytes()
            .to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use engine::core::CommandBody;

    #[test]
    fn the_engine_reads_what_is_written() {
        let firm = *b"OUTC";
        let symbol = Symbol::new("BELL").unwrap();
        let client_order_id = ClientOrderId::new("mine").unwrap();
        let (qty, price) = (Qty(300), Price(500_100));
        let order = NewOrder {
            symbol,
            side: Side::Sell,
            qty,
            price: Some(price),
            time_in_force: TimeInForce::Day,
            client_order_id,
        };
        let read = |form: Form| engine::shard::gateway::command(&form.message(7, firm), &firm);
        let CommandBody::Enter(entered) = read(Form::Enter(order)) else { panic!("an order") };
        assert_eq!((entered.user_ref.0, entered.qty, entered.price), (7, qty, price));
        assert_eq!(entered.tags.cl_ord_id, *b"mine          ");
        let market = NewOrder { price: None, time_in_force: TimeInForce::Ioc, ..order };
        assert!(matches!(read(Form::Enter(market)), CommandBody::EnterSpecial(_)));
        let time_in_force = TimeInForce::Day;
        let new = Replacement { current: 3, qty, price, time_in_force, client_order_id };
        let CommandBody::Replace(replace) = read(Form::Replace(new)) else { panic!("a replace") };
        assert_eq!((replace.orig_user_ref.0, replace.user_ref.0), (3, 7));
        let CommandBody::Cancel(cancel) = read(Form::Cancel(3)) else { panic!("a cancel") };
        assert_eq!((cancel.user_ref.0, cancel.qty.0), (3, 0));
        let CommandBody::MassCancel(all) = read(Form::CancelAll(None)) else { panic!("all") };
        assert_eq!((all.symbol, all.firm), (Symbol::BLANK, firm));
    }

    #[test]
    fn names_are_short_and_visible() {
        assert_eq!(ClientOrderId::new("a-1").unwrap().text().unwrap(), "a-1");
        assert_eq!(ClientOrderId::NONE.text(), None);
        for text in ["", "fifteen-letters", "a b", "\u{e4}"] {
            assert!(ClientOrderId::new(text).is_none(), "{text:?}");
        }
    }
}
