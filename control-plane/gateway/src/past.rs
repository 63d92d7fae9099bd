//! What is still known of an account when a day is over: its orders and executions, as they were
//! told, for the day after. Orders that live on are among them.

use engine::core::command::{EnterOrder, Restore};
use engine::core::{
    CancelReason, Command, CommandBody, Nanos, OrderTags, PRICE_MARKET, Price, Qty, SeqNo,
    SessionId, Side, Symbol, UserRef, codec,
};

use crate::form::{ClientOrderId, Special};
use crate::kept::Bytes;
use crate::orders::{Execution, Order, Status};

/// Orders that have ended, and as many executions, that an account takes into the next day; older
/// ones are in its statements.
pub(crate) const PAST_KEPT: usize = 200;

/// An account between two days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PastAccount {
    /// Messages of its stream so far.
    pub(crate) updates_total: u64,
    /// Its executions so far.
    pub(crate) executions_total: u64,
    /// Those that ended in their order, then those that are open.
    pub(crate) orders: Vec<Order>,
    pub(crate) executions: Vec<Execution>,
}

impl PastAccount {
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(64 + 192 * self.orders.len() + 64 * self.executions.len());
        out.extend(self.updates_total.to_le_bytes());
        out.extend(self.executions_total.to_le_bytes());
        out.extend((self.orders.len() as u32).to_le_bytes());
        for order in &self.orders {
            put_order(order, &mut out);
        }
        for execution in &self.executions {
            put_execution(execution, &mut out);
        }
        out
    }

    /// The other way; nothing when that is not what the bytes are.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(bytes);
        let (updates_total, executions_total) = (bytes.u64()?, bytes.u64()?);
        let count = bytes.u32()?;
        let orders = (0..count).map(|_| order_of(&mut bytes)).collect::<Option<_>>()?;
        let mut executions = Vec::new();
        while !bytes.0.is_empty() {
            executions.push(execution_of(&mut bytes)?);
        }
        Some(Self { updates_total, executions_total, orders, executions })
    }
}

const OPEN: u8 = 0;
const FILLED: u8 = 1;

const REASONS: [CancelReason; 11] = [
    CancelReason::User,
    CancelReason::Ioc,
    CancelReason::Closed,
    CancelReason::System,
    CancelReason::Supervisory,
    CancelReason::SelfMatch,
    CancelReason::PostOnly,
    CancelReason::Regulatory,
    CancelReason::Timeout,
    CancelReason::Collar,
    CancelReason::Cross,
];

/// Its terms as the record of a command, which has a place for each of them.
fn put_order(order: &Order, out: &mut Vec<u8>) {
    let Order { id, current, qty, executed, leaves, version, value, .. } = *order;
    let Order { entered_ns, changed_ns, .. } = *order;
    for word in [id, current, qty, executed, leaves, version] {
        out.extend(word.to_le_bytes());
    }
    for word in [value, entered_ns, changed_ns] {
        out.extend(word.to_le_bytes());
    }
    out.push(match order.status {
        Status::Open => OPEN,
        Status::Filled => FILLED,
        Status::Canceled(reason) => reason as u8,
    });
    let Special { terms, display, cross_type } = order.special;
    let entered = EnterOrder {
        user_ref: UserRef(order.current),
        side: order.side,
        time_in_force: order.time_in_force,
        symbol: order.symbol,
        qty: Qty(order.qty),
        price: order.price.unwrap_or(PRICE_MARKET),
        tags: OrderTags {
            side_code: order.side as u8,
            display,
            capacity: b'A',
            intermarket_sweep: b'N',
            cross_type,
            customer_type: 0,
            cl_ord_id: order.client_order_id.wire(),
        },
    };
    let (owner, executed) = (SessionId(0), Qty(0));
    let body = CommandBody::Restore(Restore { owner, order: entered, executed, terms });
    let (seq, time, session) = (SeqNo(0), Nanos(0), SessionId(0));
    let mut record = [0; codec::COMMAND_BYTES_MAX];
    let length = codec::encode(&Command { seq, time, session, body }, &mut record);
    out.extend(&record[..length]);
}

fn order_of(bytes: &mut Bytes<'_>) -> Option<Order> {
    let (id, current, qty) = (bytes.u32()?, bytes.u32()?, bytes.u32()?);
    let (executed, leaves, version) = (bytes.u32()?, bytes.u32()?, bytes.u32()?);
    let (value, entered_ns, changed_ns) = (bytes.u64()?, bytes.u64()?, bytes.u64()?);
    let status = match bytes.array::<1>()?[0] {
        OPEN => Status::Open,
        FILLED => Status::Filled,
        code => Status::Canceled(REASONS.into_iter().find(|reason| *reason as u8 == code)?),
    };
    let (command, length) = codec::decode(bytes.0).ok()?;
    bytes.0.split_off(..length)?;
    let CommandBody::Restore(Restore { order, terms, .. }) = command.body else { return None };
    Some(Order {
        id,
        current,
        symbol: order.symbol,
        side: order.side,
        qty,
        executed,
        leaves,
        price: (order.price != PRICE_MARKET).then_some(order.price),
        time_in_force: order.time_in_force,
        special: Special::of(&order.tags, terms),
        client_order_id: ClientOrderId::of_wire(order.tags.cl_ord_id),
        status,
        value,
        entered_ns,
        changed_ns,
        version,
    })
}

fn put_execution(execution: &Execution, out: &mut Vec<u8>) {
    let Execution { number, match_number, time_ns, busted_seq, corrects, .. } = *execution;
    // Commands and executions count from 1.
    let none = 0;
    let (busted, corrects) = (busted_seq.unwrap_or(none), corrects.unwrap_or(none));
    for word in [number, match_number, time_ns, busted, corrects] {
        out.extend(word.to_le_bytes());
    }
    for word in [execution.order, execution.price.0, execution.qty, execution.user_ref] {
        out.extend(word.to_le_bytes());
    }
    let taker = execution.is_taker.map_or(2, u8::from);
    out.extend([execution.side as u8, taker]);
    out.extend(execution.symbol.0);
}

fn execution_of(bytes: &mut Bytes<'_>) -> Option<Execution> {
    let (number, match_number, time_ns) = (bytes.u64()?, bytes.u64()?, bytes.u64()?);
    let (busted, corrects) = (bytes.u64()?, bytes.u64()?);
    let (order, price, qty) = (bytes.u32()?, Price(bytes.u32()?), bytes.u32()?);
    let user_ref = bytes.u32()?;
    let [side, taker] = bytes.array()?;
    let some = |number: u64| (number != 0).then_some(number);
    Some(Execution {
        number,
        order,
        symbol: Symbol(bytes.array()?),
        side: [Side::Buy, Side::Sell].into_iter().find(|one| *one as u8 == side)?,
        match_number,
        price,
        qty,
        is_taker: match taker {
            0 => Some(false),
            1 => Some(true),
            2 => None,
            _ => return None,
        },
        time_ns,
        user_ref,
        busted_seq: some(busted),
        corrects: some(corrects),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use engine::core::{GOOD_TILL_CANCELED, Terms, TimeInForce};

    use super::*;

    #[test]
    fn an_account_reads_back_and_nothing_else_is_one() {
        let terms = Terms { good_till: GOOD_TILL_CANCELED, stop_price: Price(7), ..Terms::PLAIN };
        let order = Order {
            id: 3,
            current: 9,
            symbol: Symbol::new("BELL").unwrap(),
            side: Side::Sell,
            qty: 500,
            executed: 200,
            leaves: 300,
            price: None,
            time_in_force: TimeInForce::Day,
            special: Special { terms, display: b'N', cross_type: b'N' },
            client_order_id: ClientOrderId::new("mine").unwrap(),
            status: Status::Open,
            value: 1 << 40,
            entered_ns: 1,
            changed_ns: 2,
            version: 4,
        };
        let all = REASONS.into_iter().map(Status::Canceled).chain([Status::Filled]);
        let ended = |status| Order { status, price: Some(Price(1_000)), ..order.clone() };
        let mut orders: Vec<Order> = all.map(ended).collect();
        orders.push(order.clone());
        let execution = Execution {
            number: 1,
            order: 3,
            symbol: order.symbol,
            side: Side::Sell,
            match_number: 5,
            price: Price(500_000),
            qty: 200,
            is_taker: None,
            time_ns: 8,
            user_ref: 9,
            busted_seq: Some(2),
            corrects: None,
        };
        let other = Execution { is_taker: Some(true), corrects: Some(1), ..execution };
        let executions = vec![execution, other];
        let past = PastAccount { updates_total: 70, executions_total: 2, orders, executions };
        let bytes = past.to_bytes();
        assert_eq!(PastAccount::of_bytes(&bytes), Some(past));
        for length in 0..bytes.len() {
            let known = PastAccount::of_bytes(&bytes[..length]);
            assert!(known.is_none_or(|past| past.executions.len() < 2), "cut at {length}");
        }
        assert_eq!(PastAccount::of_bytes(&[&bytes[..], &[0]].concat()), None);
    }
}
