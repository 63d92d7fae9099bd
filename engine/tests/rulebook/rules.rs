//! The rulebook by example: a few orders each, and exactly what must come of them. Every example
//! also runs against the model.

use crate::support::example::{ENTER, Example, cancel, ioc, order, short};
use crate::support::flow::World;
use outcry_engine::core::command::{
    CancelQty, EnterOrder, ModifyOrder, RefusedMessage, ReplaceOrder, ReplaceQty, SystemEventCode,
};
use outcry_engine::core::{CommandBody, Price, Qty, RejectReason, Side, TimeInForce, UserRef};

const REPLACE: ReplaceOrder = ReplaceOrder {
    orig_user_ref: UserRef(1),
    user_ref: UserRef(2),
    qty: Qty(100),
    qty_kind: ReplaceQty::Total,
    price: Price(10_000),
    time_in_force: TimeInForce::Day,
    display: b'Y',
    intermarket_sweep: b'N',
    cl_ord_id: *b"replacement   ",
};

#[test]
fn better_prices_first_then_earlier_orders() {
    Example::new()
        .rests(1, 1, Side::Sell, 10_200, 10)
        .rests(1, 2, Side::Sell, 10_100, 10)
        .rests(2, 1, Side::Sell, 10_100, 10)
        .gives(
            3,
            order(1, Side::Buy, 10_200, 35),
            &[
                "accepted s3/1 35",
                "traded 10@10100 s1/2 leaves 0 s3/1 leaves 25",
                "traded 10@10100 s2/1 leaves 0 s3/1 leaves 15",
                "traded 10@10200 s1/1 leaves 0 s3/1 leaves 5",
                "added #4 5@10200",
            ],
        );
}

#[test]
fn an_ioc_order_never_rests() {
    Example::new()
        .rests(1, 1, Side::Buy, 10_000, 10)
        .gives(
            2,
            ioc(1, Side::Sell, 9_900, 25),
            &[
                "accepted s2/1 25",
                "traded 10@10000 s1/1 leaves 0 s2/1 leaves 15",
                "canceled s2/1 15 Ioc",
            ],
        )
        .gives(2, ioc(2, Side::Sell, 9_900, 5), &["accepted s2/2 5", "canceled s2/2 5 Ioc"]);
}

#[test]
fn old_numbers_are_ignored_and_gaps_are_not() {
    Example::new()
        .rests(1, 5, Side::Buy, 10_000, 10)
        .gives(1, order(5, Side::Buy, 10_000, 10), &[])
        .gives(1, order(4, Side::Buy, 10_000, 10), &[])
        .gives(1, order(0, Side::Buy, 10_000, 10), &[])
        .gives(1, CommandBody::AccountQuery, &["next 1 6"])
        .gives(1, order(u32::MAX, Side::Buy, 10_000, 10), &["rejected s1/4294967295 Other"]);
}

#[test]
fn terms_are_checked() {
    let symbol = World::symbol(9);
    let unknown = EnterOrder { user_ref: UserRef(1), symbol, ..ENTER };
    let price = "rejected s1/2 InvalidPrice";
    let qty = "rejected s1/3 InvalidQuantity";
    Example::new()
        .gives(1, CommandBody::Enter(unknown), &["rejected s1/1 InvalidSymbol"])
        .gives(1, order(2, Side::Buy, 10_050, 10), &[price])
        .gives(2, order(2, Side::Buy, 0, 10), &["rejected s2/2 InvalidPrice"])
        .gives(3, order(2, Side::Buy, 2_000_000_000, 10), &["rejected s3/2 InvalidPrice"])
        .gives(1, order(3, Side::Buy, 10_000, 0), &[qty])
        .gives(2, order(3, Side::Buy, 10_000, 1_000_000_001), &["rejected s2/3 InvalidQuantity"]);
}

#[test]
fn a_partial_cancel_keeps_its_place() {
    Example::new()
        .rests(1, 1, Side::Buy, 10_000, 50)
        .rests(2, 1, Side::Buy, 10_000, 50)
        .gives(
            3,
            ioc(1, Side::Sell, 10_000, 10),
            &["accepted s3/1 10", "traded 10@10000 s1/1 leaves 40 s3/1 leaves 0"],
        )
        .gives(1, cancel(1, 50, CancelQty::Total), &[])
        .gives(1, cancel(1, 30, CancelQty::Total), &["canceled s1/1 20 User", "reduced #1 20"])
        .gives(1, cancel(1, 5, CancelQty::Decrement), &["canceled s1/1 5 User", "reduced #1 5"])
        .gives(1, cancel(1, 0, CancelQty::Decrement), &[])
        .gives(
            3,
            ioc(2, Side::Sell, 10_000, 16),
            &[
                "accepted s3/2 16",
                "traded 15@10000 s1/1 leaves 0 s3/2 leaves 1",
                "traded 1@10000 s2/1 leaves 49 s3/2 leaves 0",
            ],
        )
        .gives(1, cancel(1, 0, CancelQty::Total), &[])
        .gives(2, cancel(1, 0, CancelQty::Total), &["canceled s2/1 49 User", "deleted #2"]);
}

#[test]
fn a_session_reaches_its_own_orders_only() {
    Example::new()
        .rests(1, 1, Side::Buy, 10_000, 50)
        .gives(2, cancel(1, 0, CancelQty::Total), &[])
        .gives(2, CommandBody::Replace(REPLACE), &[])
        .gives(2, CommandBody::AccountQuery, &["next 2 3"]);
}

#[test]
fn a_replace_loses_its_place_even_at_the_same_price() {
    Example::new()
        .rests(1, 1, Side::Buy, 10_000, 50)
        .rests(2, 1, Side::Buy, 10_000, 50)
        .gives(
            1,
            CommandBody::Replace(ReplaceOrder { qty: Qty(50), ..REPLACE }),
            &["replaced 1 by s1/2 50", "requoted #1 by #3 50@10000"],
        )
        .gives(
            3,
            ioc(1, Side::Sell, 10_000, 10),
            &["accepted s3/1 10", "traded 10@10000 s2/1 leaves 40 s3/1 leaves 0"],
        )
        .gives(1, cancel(1, 0, CancelQty::Total), &[])
        .gives(1, cancel(2, 0, CancelQty::Total), &["canceled s1/2 50 User", "deleted #3"]);
}

#[test]
fn a_replace_counts_what_has_traded() {
    let replace = |orig: u32, new: u32, qty: u32| {
        let (orig_user_ref, user_ref, qty) = (UserRef(orig), UserRef(new), Qty(qty));
        CommandBody::Replace(ReplaceOrder { orig_user_ref, user_ref, qty, ..REPLACE })
    };
    Example::new()
        .rests(1, 1, Side::Buy, 10_000, 50)
        .gives(
            3,
            ioc(1, Side::Sell, 10_000, 20),
            &["accepted s3/1 20", "traded 20@10000 s1/1 leaves 30 s3/1 leaves 0"],
        )
        .gives(1, replace(1, 2, 60), &["replaced 1 by s1/2 40", "requoted #1 by #3 40@10000"])
        .gives(1, replace(2, 3, 20), &["canceled s1/2 40 User", "deleted #3"]);
}

#[test]
fn a_replace_may_trade() {
    let cross = ReplaceOrder { price: Price(10_100), qty: Qty(30), ..REPLACE };
    let traded = "traded 10@10100 s2/1 leaves 0 s1/2 leaves 20";
    let head = ["replaced 1 by s1/2 30", "deleted #1", traded];
    Example::new().rests(1, 1, Side::Buy, 10_000, 50).rests(2, 1, Side::Sell, 10_100, 10).gives(
        1,
        CommandBody::Replace(cross),
        &[&head[..], &["added #3 20@10100"]].concat(),
    );
    let ioc = ReplaceOrder { time_in_force: TimeInForce::Ioc, ..cross };
    Example::new().rests(1, 1, Side::Buy, 10_000, 50).rests(2, 1, Side::Sell, 10_100, 10).gives(
        1,
        CommandBody::Replace(ioc),
        &[&head[..], &["canceled s1/2 20 Ioc"]].concat(),
    );
}

#[test]
fn bad_terms_take_the_original_along() {
    let gone = ["canceled s1/1 50 System", "deleted #1", "rejected s1/2 InvalidPrice"];
    let reason = RejectReason::InvalidPrice;
    let refused = RefusedMessage {
        user_ref: UserRef(2),
        orig_user_ref: Some(UserRef(1)),
        reason,
        cl_ord_id: [b' '; 14],
    };
    let odd = ReplaceOrder { price: Price(10_001), ..REPLACE };
    for body in [CommandBody::Replace(odd), CommandBody::Refuse(refused)] {
        Example::new()
            .rests(1, 1, Side::Buy, 10_000, 50)
            .gives(1, body, &gone)
            .gives(1, body, &[])
            .gives(1, CommandBody::AccountQuery, &["next 1 3"]);
    }
    // Without a live original a replace is ignored, though its number is used up.
    Example::new().gives(1, CommandBody::Replace(odd), &[]).gives(
        1,
        CommandBody::AccountQuery,
        &["next 1 3"],
    );
}

#[test]
fn a_modify_shrinks_in_place_and_changes_the_kind_of_sale() {
    let modify = |side_code: u8, qty: u32| {
        CommandBody::Modify(ModifyOrder { user_ref: UserRef(1), side_code, qty: Qty(qty) })
    };
    Example::new()
        .rests(1, 1, Side::Sell, 10_000, 50)
        .rests(2, 1, Side::Sell, 10_000, 50)
        .gives(1, modify(b'T', 40), &["modified s1/1 T 40", "reduced #1 10"])
        .gives(1, modify(b'E', 40), &["modified s1/1 E 40"])
        .gives(1, modify(b'E', 41), &[])
        .gives(1, modify(b'B', 30), &[])
        .gives(
            3,
            ioc(1, Side::Buy, 10_000, 5),
            &["accepted s3/1 5", "traded 5@10000 s1/1 leaves 35 s3/1 leaves 0"],
        )
        .gives(1, modify(b'S', 5), &["canceled s1/1 35 User", "deleted #1"]);
}

#[test]
fn outside_market_hours_orders_are_refused_and_cancels_are_not() {
    let mut example = Example::new();
    example.rests(1, 1, Side::Buy, 10_000, 50);
    example.0.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    example
        .gives(2, order(1, Side::Buy, 10_000, 10), &["rejected s2/1 Halted"])
        .gives(1, CommandBody::Replace(REPLACE), &["rejected s1/2 Halted"])
        .gives(1, cancel(1, 10, CancelQty::Total), &["canceled s1/1 40 User", "reduced #1 40"]);
    let close = CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours);
    let events: Vec<String> = example.0.operator(close).iter().map(short).collect();
    assert_eq!(events, ["EndOfSystemHours", "canceled s1/1 10 Closed", "deleted #1"]);
}
