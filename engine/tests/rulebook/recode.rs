//! Sales that become others while they are live, by example: what a modify may make of a code, and
//! what a short sale needs that takes the place of another (rules R4.8, R8.20, R9.4 and R9.12).
//! Every example also runs against the model.

use crate::support::example::{Example, order, special};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::{
    EnterOrder, EnterSpecial, ModifyOrder, ReplaceOrder, ReplaceQty,
};
use outcry_engine::core::limits::{
    Barred, Denied, Limits, MovePosition, Owner, SetHolding, SetLimits,
};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::protection::{Rules, SetRules, SetShortTest, ShortTest};
use outcry_engine::core::{
    AccountId, CommandBody, InstrumentId, OrderTags, PRICE_MARKET, Phase, Price, PriceType, Qty,
    Side, Terms, TimeInForce, UserRef,
};

const S: Side = Side::Sell;
/// Of session 1.
const ACCOUNT: AccountId = AccountId(10);
const ID: InstrumentId = InstrumentId(1);

fn limit(denied: Denied) -> CommandBody {
    let limits = Limits { denied, keeps_positions: true, ..Limits::default() };
    CommandBody::SetLimits(SetLimits { owner: Owner::Account(ACCOUNT), limits })
}

fn modify(number: u32, side_code: u8, qty: u32) -> CommandBody {
    CommandBody::Modify(ModifyOrder { user_ref: UserRef(number), side_code, qty: Qty(qty) })
}

fn sale(number: u32, side_code: u8, price: u32, qty: u32) -> CommandBody {
    let CommandBody::Enter(plain) = order(number, S, price, qty) else { unreachable!() };
    CommandBody::Enter(EnterOrder { tags: OrderTags { side_code, ..plain.tags }, ..plain })
}

fn replace(orig: u32, new: u32, qty: u32) -> CommandBody {
    CommandBody::Replace(ReplaceOrder {
        orig_user_ref: UserRef(orig),
        user_ref: UserRef(new),
        qty: Qty(qty),
        qty_kind: ReplaceQty::Total,
        price: Price(10_000),
        time_in_force: TimeInForce::Day,
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    })
}

#[test]
fn a_sale_does_not_become_one_that_its_account_may_not_enter() {
    let all = Denied::SHORT.with(Denied::EXEMPT);
    let (account, instrument, shares) = (ACCOUNT, ID, 100);
    let mut example = Example::new();
    example
        .gives(0, limit(all), &["cash 0 open 0 0 traded 0 0"])
        .gives(
            0,
            CommandBody::MovePosition(MovePosition { account, instrument, shares }),
            &["holds 100 of 1 open 0 0 0"],
        )
        .rests(1, 1, S, 10_000, 100)
        // Short, it would leave its cover to another long sale.
        .gives(1, modify(1, b'T', 100), &[])
        .gives(1, modify(1, b'E', 100), &[])
        .gives(1, sale(2, b'S', 10_000, 100), &["rejected s1/2 ShortNotAllowed"])
        .gives(0, limit(Denied::SHORT), &["cash 0 open 0 1000000 traded 0 0"])
        .gives(1, modify(1, b'E', 100), &["modified s1/1 E 100"])
        .gives(1, modify(1, b'T', 100), &[])
        .gives(0, limit(Denied::EXEMPT), &["cash 0 open 0 1000000 traded 0 0"])
        .gives(1, modify(1, b'T', 100), &["modified s1/1 T 100"])
        // A code that stays is asked for nothing.
        .gives(0, limit(all), &["cash 0 open 0 1000000 traded 0 0"])
        .gives(1, modify(1, b'T', 90), &["modified s1/1 T 90", "reduced #1 10"]);
}

#[test]
fn while_the_price_test_is_in_force_no_modify_goes_around_it() {
    let test = |test| CommandBody::SetShortTest(SetShortTest { instrument: ID, test });
    let mut example = Example::of(World { scheduled: true, ..DENSE });
    let (phase, reason) = (Phase::Continuous, Reason::NONE);
    let set = CommandBody::SetPhase(SetPhase { instrument: ID, phase, reason });
    example.gives(0, set, &["phase Continuous T"]).rests(2, 1, Side::Buy, 9_900, 10);
    let sell = |number, price| order(number, S, price, 20);
    let of = |number, price, display, terms| special(sell(number, price), display, terms);
    let CommandBody::Enter(plain) = sell(5, 10_000) else { unreachable!() };
    let tags = OrderTags { cross_type: b'C', ..plain.tags };
    let at_close = EnterOrder { price: PRICE_MARKET, tags, ..plain };
    let price_type = PriceType::Market;
    let at_close = EnterSpecial { order: at_close, terms: Terms { price_type, ..Terms::PLAIN } };
    let stop = Terms { stop_price: Price(9_000), ..Terms::PLAIN };
    let least = Terms { min_qty: Qty(20), ..Terms::PLAIN };
    let peg = |price_type| Terms { price_type, ..Terms::PLAIN };
    example
        .gives(1, of(1, 8_900, b'Y', stop), &["accepted* s1/1 20@8900"])
        // It may not trade with so few, and so stands at the bid.
        .gives(1, of(2, 9_900, b'N', least), &["accepted* s1/2 20@9900"])
        .gives(1, of(3, 10_000, b'N', peg(PriceType::MarketPeg)), &["accepted* s1/3 20@10000"])
        .gives(1, of(4, 10_000, b'N', peg(PriceType::Primary)), &["accepted* s1/4 20@10000"])
        .gives(1, CommandBody::EnterSpecial(at_close), &["accepted* s1/5 20@2147483647"])
        .rests(1, 6, S, 10_000, 20)
        .gives(0, test(ShortTest::Remains), &["short test Remains"]);
    for number in [1, 2, 3, 5] {
        example
            .gives(1, modify(number, b'T', 20), &[])
            .gives(1, modify(number, b'E', 20), &[&format!("modified s1/{number} E 20")])
            .gives(1, modify(number, b'T', 20), &[])
            .gives(1, modify(number, b'S', 20), &[&format!("modified s1/{number} S 20")]);
    }
    for number in [4, 6] {
        example.gives(1, modify(number, b'T', 20), &[&format!("modified s1/{number} T 20")]);
    }
    example.gives(0, test(ShortTest::Off), &["short test Off"]);
    for number in [1, 2, 3, 5] {
        example.gives(1, modify(number, b'T', 20), &[&format!("modified s1/{number} T 20")]);
    }
}

#[test]
fn what_was_located_for_an_order_counts_for_the_one_in_its_place() {
    let rules = Rules { is_hard_to_borrow: true, ..Rules::default() };
    let hard = CommandBody::SetRules(SetRules { instrument: ID, rules });
    let (account, instrument, position, located) = (ACCOUNT, ID, 0, 1_000);
    let barred = Barred::None;
    let holding = SetHolding { account, instrument, position, located, barred };
    let limits = Limits::default();
    let watched = SetLimits { owner: Owner::Account(ACCOUNT), limits };
    Example::new()
        .gives(0, CommandBody::SetLimits(watched), &["cash 0 open 0 0 traded 0 0"])
        .gives(0, hard, &[])
        .gives(0, CommandBody::SetHolding(holding), &["holds 0 of 1 open 0 0 0"])
        .gives(1, sale(1, b'T', 10_000, 600), &["accepted s1/1 600", "added #1 600@10000"])
        .gives(
            1,
            replace(1, 2, 1_000),
            &["replaced 1 by s1/2 1000", "requoted #1 by #2 1000@10000"],
        )
        .gives(1, sale(3, b'T', 10_000, 1), &["rejected s1/3 LocateRequired"])
        .gives(
            1,
            replace(2, 4, 1_001),
            &["canceled s1/2 1000 System", "deleted #2", "rejected s1/4 LocateRequired"],
        );
}
