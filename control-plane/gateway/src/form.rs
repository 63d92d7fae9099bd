//! What an investor asks for, as the OUCH message of their session; or, where OUCH cannot say it
//! (rule R12.2), as a command.

use engine::core::command::{self, EnterSpecial, ReplaceQty, ReplaceSpecial};
use engine::core::{
    CommandBody, GroupId, ORDER_QTY_MAX, OrderTags, PRICE_MARKET, PRICE_MAX, Price, PriceType, Qty,
    Side, Symbol, Terms, TimeInForce, UserRef,
};
use wire::ouch50::{CancelOrder, EnterOrder, MassCancel, ReplaceOrder};

use crate::link::JobBody;

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

    /// The other way.
    #[must_use]
    pub const fn wire(&self) -> [u8; 14] {
        self.0
    }

    /// The text; nothing when there is none.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        let text = String::from_utf8_lossy(&self.0);
        let text = text.trim_end_matches(' ');
        (!text.is_empty()).then(|| text.to_owned())
    }
}

/// What an order asks for beyond a limit that is displayed, or a trade at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Special {
    /// Its terms; their price type is that of the order's price.
    pub terms: Terms,
    /// `Y` displayed, `N` hidden.
    pub display: u8,
    /// `N` continuous, `O` and `C` for the opening and the closing cross.
    pub cross_type: u8,
}

impl Special {
    /// Nothing.
    pub const NONE: Self = Self { terms: Terms::PLAIN, display: b'Y', cross_type: b'N' };

    /// Of an order that the engine took.
    #[must_use]
    pub const fn of(tags: &OrderTags, terms: Terms) -> Self {
        Self { terms, display: tags.display, cross_type: tags.cross_type }
    }

    /// Whether the order waits for the last sale, or for a cross.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        self.terms.stop_price.0 != 0 || self.cross_type != b'N'
    }

    /// Whether OUCH says it with the fields every order has.
    fn is_plain(&self) -> bool {
        let is_priced = matches!(self.terms.price_type, PriceType::Limit | PriceType::Market);
        let terms = Terms { price_type: PriceType::Limit, ..self.terms };
        is_priced && Self { terms, ..*self } == Self::NONE
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
    /// What else.
    pub special: Special,
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
    /// The limit; none for an order that has none.
    pub price: Option<Price>,
    /// How long.
    pub time_in_force: TimeInForce,
    /// What else; the cross stays what it is.
    pub special: Special,
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
    /// The request, with its number as the order's, for a session of `firm`.
    #[must_use]
    pub(crate) fn job(&self, number: u32, firm: [u8; 4]) -> JobBody {
        match self {
            Self::Enter(order) => order.job(number),
            Self::Replace(new) => new.job(number),
            Self::Cancel(order) => JobBody::Ouch(
                CancelOrder { user_ref_num: (*order).into(), ..CancelOrder::default() }
                    .to_bytes()
                    .to_vec(),
            ),
            Self::CancelAll(symbol) => JobBody::Ouch(
                MassCancel {
                    user_ref_num: number.into(),
                    firm,
                    symbol: symbol.unwrap_or(Symbol::BLANK).0,
                    ..MassCancel::default()
                }
                .to_bytes()
                .to_vec(),
            ),
        }
    }
}

/// Capacity: for others.
const AGENCY: u8 = b'A';

impl NewOrder {
    fn job(&self, number: u32) -> JobBody {
        if self.special.is_plain() {
            JobBody::Ouch(self.ouch(number))
        } else {
            JobBody::Command(Box::new(CommandBody::EnterSpecial(self.command(number))))
        }
    }

    fn ouch(&self, number: u32) -> Vec<u8> {
        EnterOrder {
            user_ref_num: number.into(),
            side: self.side as u8,
            quantity: self.qty.0.into(),
            symbol: self.symbol.0,
            price: u64::from(self.price.unwrap_or(PRICE_MARKET).0).into(),
            time_in_force: self.time_in_force as u8,
            display: b'Y',
            capacity: AGENCY,
            intermarket_sweep: b'N',
            cross_type: b'N',
            cl_ord_id: self.client_order_id.0,
            ..EnterOrder::default()
        }
        .to_bytes()
        .to_vec()
    }

    fn command(&self, number: u32) -> EnterSpecial {
        let Special { terms, display, cross_type } = self.special;
        let order = command::EnterOrder {
            user_ref: UserRef(number),
            side: self.side,
            time_in_force: self.time_in_force,
            symbol: self.symbol,
            qty: self.qty,
            price: self.price.unwrap_or(PRICE_MARKET),
            tags: OrderTags {
                side_code: self.side as u8,
                display,
                capacity: AGENCY,
                intermarket_sweep: b'N',
                cross_type,
                customer_type: 0,
                cl_ord_id: self.client_order_id.0,
            },
        };
        EnterSpecial { order, terms: priced(terms, self.price) }
    }
}

impl Replacement {
    fn job(&self, number: u32) -> JobBody {
        match self.price {
            Some(price) if self.special.is_plain() => JobBody::Ouch(self.ouch(number, price)),
            _ => JobBody::Command(Box::new(CommandBody::ReplaceSpecial(self.command(number)))),
        }
    }

    fn ouch(&self, number: u32, price: Price) -> Vec<u8> {
        ReplaceOrder {
            orig_user_ref_num: self.current.into(),
            user_ref_num: number.into(),
            quantity: self.qty.0.into(),
            price: u64::from(price.0).into(),
            time_in_force: self.time_in_force as u8,
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: self.client_order_id.0,
            ..ReplaceOrder::default()
        }
        .to_bytes()
        .to_vec()
    }

    fn command(&self, number: u32) -> ReplaceSpecial {
        let Special { terms, display, .. } = self.special;
        let order = command::ReplaceOrder {
            orig_user_ref: UserRef(self.current),
            user_ref: UserRef(number),
            qty: self.qty,
            qty_kind: ReplaceQty::Total,
            price: self.price.unwrap_or(PRICE_MARKET),
            time_in_force: self.time_in_force,
            display,
            intermarket_sweep: b'N',
            cl_ord_id: self.client_order_id.0,
        };
        // The group carries over, the side stays.
        let terms = priced(Terms { group: GroupId(0), ..terms }, self.price);
        ReplaceSpecial { order, side_code: 0, terms }
    }
}

/// Terms whose price type fits the price: without one it is that of a market order.
fn priced(terms: Terms, price: Option<Price>) -> Terms {
    let price_type = match (price, terms.price_type) {
        (None, PriceType::Limit) => PriceType::Market,
        (Some(_), PriceType::Market) => PriceType::Limit,
        (_, given) => given,
    };
    Terms { price_type, ..terms }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const FIRM: [u8; 4] = *b"OUTC";

    /// What the engine makes of a request: through its gateway, as the ring does.
    fn read(form: Form) -> CommandBody {
        match form.job(7, FIRM) {
            JobBody::Ouch(message) => engine::shard::gateway::command(&message, &FIRM),
            JobBody::Command(body) => engine::shard::gateway::special_order(*body),
        }
    }

    fn order() -> NewOrder {
        NewOrder {
            symbol: Symbol::new("BELL").unwrap(),
            side: Side::Sell,
            qty: Qty(300),
            price: Some(Price(500_100)),
            time_in_force: TimeInForce::Day,
            special: Special::NONE,
            client_order_id: ClientOrderId::new("mine").unwrap(),
        }
    }

    #[test]
    fn the_engine_reads_what_is_written() {
        let order = order();
        let NewOrder { qty, price, time_in_force, special, client_order_id, .. } = order;
        let CommandBody::Enter(entered) = read(Form::Enter(order)) else { panic!("an order") };
        assert_eq!((entered.user_ref.0, entered.qty, Some(entered.price)), (7, qty, price));
        assert_eq!(entered.tags.cl_ord_id, *b"mine          ");
        let market = NewOrder { price: None, time_in_force: TimeInForce::Ioc, ..order };
        assert!(matches!(read(Form::Enter(market)), CommandBody::EnterSpecial(_)));
        let new = Replacement { current: 3, qty, price, time_in_force, special, client_order_id };
        let CommandBody::Replace(replace) = read(Form::Replace(new)) else { panic!("a replace") };
        assert_eq!((replace.orig_user_ref.0, replace.user_ref.0), (3, 7));
        let CommandBody::Cancel(cancel) = read(Form::Cancel(3)) else { panic!("a cancel") };
        assert_eq!((cancel.user_ref.0, cancel.qty.0), (3, 0));
        let CommandBody::MassCancel(all) = read(Form::CancelAll(None)) else { panic!("all") };
        assert_eq!((all.symbol, all.firm), (Symbol::BLANK, FIRM));
    }

    /// What OUCH has no word for goes as a command, and means the same.
    #[test]
    fn what_ouch_cannot_say_is_a_command() {
        let stop = Terms { stop_price: Price(490_000), ..Terms::PLAIN };
        let stop = NewOrder { special: Special { terms: stop, ..Special::NONE }, ..order() };
        let CommandBody::EnterSpecial(entered) = read(Form::Enter(stop)) else { panic!("a stop") };
        assert_eq!((entered.order.user_ref.0, entered.order.price), (7, Price(500_100)));
        assert_eq!(entered.terms, stop.special.terms);
        let at_market = NewOrder { price: None, ..stop };
        let CommandBody::EnterSpecial(entered) = read(Form::Enter(at_market)) else { panic!() };
        assert_eq!(entered.order.price, PRICE_MARKET);
        assert_eq!(entered.terms.price_type, PriceType::Market);
        let NewOrder { qty, special, time_in_force, client_order_id, .. } = at_market;
        let price = None;
        let new = Replacement { current: 3, qty, price, time_in_force, special, client_order_id };
        let CommandBody::ReplaceSpecial(new) = read(Form::Replace(new)) else { panic!("terms") };
        assert_eq!((new.order.orig_user_ref.0, new.order.price), (3, PRICE_MARKET));
        assert_eq!(new.terms, entered.terms);
        let hidden = NewOrder { special: Special { display: b'N', ..Special::NONE }, ..order() };
        let CommandBody::EnterSpecial(entered) = read(Form::Enter(hidden)) else { panic!() };
        assert_eq!((entered.order.tags.display, entered.terms), (b'N', Terms::PLAIN));
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
