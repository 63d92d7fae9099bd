//! OUCH 5.0 requests, written the way the demo participants use them.

use wire::ouch50::{AccountQuery, CancelOrder, EnterOrder, ReplaceOrder};

use crate::orders::Terms;

/// Bytes that hold any request written here.
pub const REQUEST_BYTES_MAX: usize = 64;

const FITS: &str = "requests without appendage fit REQUEST_BYTES_MAX";

/// Writes an Enter Order; returns its length.
///
/// # Panics
/// When `out` is shorter than [`REQUEST_BYTES_MAX`].
pub fn write_enter(user_ref: u32, terms: &Terms, out: &mut [u8]) -> usize {
    let order = EnterOrder {
        user_ref_num: user_ref.into(),
        side: terms.side,
        quantity: terms.quantity.into(),
        symbol: terms.symbol,
        price: terms.price.into(),
        time_in_force: terms.time_in_force,
        display: b'Y',
        capacity: b'P',
        intermarket_sweep: b'N',
        cross_type: b'N',
        cl_ord_id: *b"              ",
        ..EnterOrder::default()
    };
    order.write(&[], out).expect(FITS)
}

/// Writes a Replace Order for `quantity` shares in all, executed ones included; returns its length.
///
/// # Panics
/// When `out` is shorter than [`REQUEST_BYTES_MAX`].
pub fn write_replace(
    orig_user_ref: u32,
    user_ref: u32,
    quantity: u32,
    price: u64,
    out: &mut [u8],
) -> usize {
    let replace = ReplaceOrder {
        orig_user_ref_num: orig_user_ref.into(),
        user_ref_num: user_ref.into(),
        quantity: quantity.into(),
        price: price.into(),
        time_in_force: b'0',
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: *b"              ",
        ..ReplaceOrder::default()
    };
    replace.write(&[], out).expect(FITS)
}

/// Writes a Cancel Order down to `quantity` shares in all, executed ones included; 0 cancels all.
/// Returns its length.
///
/// # Panics
/// When `out` is shorter than [`REQUEST_BYTES_MAX`].
pub fn write_cancel(user_ref: u32, quantity: u32, out: &mut [u8]) -> usize {
    let cancel = CancelOrder {
        user_ref_num: user_ref.into(),
        quantity: quantity.into(),
        ..CancelOrder::default()
    };
    cancel.write(&[], out).expect(FITS)
}

/// Writes an Account Query; returns its length.
///
/// # Panics
/// When `out` is shorter than [`REQUEST_BYTES_MAX`].
pub fn write_query(out: &mut [u8]) -> usize {
    AccountQuery::default().write(&[], out).expect(FITS)
}
