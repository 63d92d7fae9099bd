//! What the line card must say of a message: worked out here from the core as it is, and compared.

use ::card::record::{Check, MessageFields};
use ::card::tables::Mode;
use wire::ouch50::{Inbound, PRICE_MAX};
use wire::trailer::{FLAG_WELL_FORMED, Record};

use super::image::{Place, is_session_off, limits, mode};
use super::{failed, names};
use crate::core::{Core, Gate, Session, Symbol};

/// A difference between record and engine: what the first says, and what the second.
pub type Says = (String, String);

/// Holds a record against the message it is of.
///
/// # Errors
/// What differs.
pub fn compare(
    core: &Core,
    session: &Session,
    place: Option<Place>,
    (index, message): (usize, &[u8]),
    record: &Record,
) -> Result<(), Says> {
    let said = (record.number.get(), record.length.get(), record.slot.get(), record.account.get());
    let place = place.map_or((u16::MAX, u16::MAX), |place| (place.slot, place.account));
    let right = (index as u16, message.len() as u16, place.0, place.1);
    if said != right {
        let name = |(number, length, slot, account)| {
            format!("message {number} of {length} bytes, slot {slot}, account {account}")
        };
        return Err((name(said), name(right)));
    }
    // What the parser refuses for its elements, which the card does not look at, is refused here.
    let Some(fields) = fields(message) else { return Ok(()) };
    let decoded = MessageFields {
        kind: record.kind,
        side: record.side,
        user_ref: record.user_ref.get(),
        orig_ref: record.orig_ref.get(),
        quantity: record.quantity.get(),
        symbol: u64::from_be_bytes(record.symbol),
        price: record.price.get(),
    };
    if record.flags & FLAG_WELL_FORMED == 0 || decoded != fields {
        return Err((format!("{decoded:?}"), format!("{fields:?}")));
    }
    let (said, right) = (failed(record), expected(core, session, &fields));
    if said == right { Ok(()) } else { Err((names(said), names(right))) }
}

/// The compared checks that must fail.
fn expected(core: &Core, session: &Session, fields: &MessageFields) -> u32 {
    let MessageFields { kind, side, quantity, price, symbol, .. } = *fields;
    if !matches!(kind, b'O' | b'U') {
        return 0;
    }
    let limits = limits(core, session.account);
    let notional = u128::from(quantity) * u128::from(price);
    let is_wide = price > u64::from(u32::MAX);
    let mut checks = vec![
        (core.is_venue_switched_off(), Check::Kill),
        (session.gate.has(Gate::ACCOUNT), Check::AccountKill),
        (is_session_off(session), Check::SessionKill),
        (quantity == 0 || quantity > limits.quantity_max, Check::Size),
        (is_wide || notional > u128::from(limits.notional_max), Check::Notional),
    ];
    if kind == b'O' {
        match core.instrument_by_symbol(Symbol(symbol.to_be_bytes())) {
            None => checks.push((true, Check::UnknownSymbol)),
            Some(instrument) => checks.extend([
                (mode(core, instrument) == Mode::Halted, Check::Halted),
                (mode(core, instrument) == Mode::Restricted, Check::Restricted),
                (mode(core, instrument) == Mode::NoShortSales && side == b'T', Check::ShortSale),
                // A market order has a price beyond those of limits.
                (price > PRICE_MAX, Check::Collar),
            ]),
        }
    }
    let failed = checks.into_iter().filter(|(fails, _)| *fails);
    failed.map(|(_, check)| u32::from(check.bit())).sum()
}

/// The fields that a record has, read by the parser of the engine.
fn fields(message: &[u8]) -> Option<MessageFields> {
    let named = |kind, user_ref| MessageFields { kind, user_ref, ..MessageFields::default() };
    Some(match Inbound::parse(message).ok()? {
        Inbound::EnterOrder(order, _) => MessageFields {
            side: order.side,
            quantity: order.quantity.get(),
            symbol: u64::from_be_bytes(order.symbol),
            price: order.price.get(),
            ..named(b'O', order.user_ref_num.get())
        },
        Inbound::ReplaceOrder(order, _) => MessageFields {
            orig_ref: order.orig_user_ref_num.get(),
            quantity: order.quantity.get(),
            price: order.price.get(),
            ..named(b'U', order.user_ref_num.get())
        },
        Inbound::CancelOrder(cancel, _) => MessageFields {
            quantity: cancel.quantity.get(),
            ..named(b'X', cancel.user_ref_num.get())
        },
        Inbound::ModifyOrder(modify, _) => MessageFields {
            side: modify.side,
            quantity: modify.quantity.get(),
            ..named(b'M', modify.user_ref_num.get())
        },
        Inbound::MassCancel(request, _) => MessageFields {
            symbol: u64::from_be_bytes(request.symbol),
            ..named(b'C', request.user_ref_num.get())
        },
        Inbound::DisableOrderEntry(request, _) => named(b'D', request.user_ref_num.get()),
        Inbound::EnableOrderEntry(request, _) => named(b'E', request.user_ref_num.get()),
        Inbound::AccountQuery(..) => named(b'Q', 0),
    })
}
