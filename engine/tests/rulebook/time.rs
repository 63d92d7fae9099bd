//! Deadlines by example: orders that expire, and the Tick that comes first. Every example also runs
//! against the model.

use crate::support::example::{Example, cancel, order, short, special};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::{CancelQty, ReplaceOrder, ReplaceQty, ReplaceSpecial};
use outcry_engine::core::{
    Capacity, Command, CommandBody, CommandError, Core, Event, FILLS_PER_COMMAND_MAX, Nanos, Price,
    Qty, SeqNo, SessionId, Side, Stamp, Terms, TimeInForce, UserRef,
};

const SECOND: u64 = 1_000_000_000;

/// An order for so many seconds.
fn timed(body: CommandBody, seconds: u32) -> CommandBody {
    special(body, b'Y', Terms { expire_s: seconds, ..Terms::PLAIN })
}

fn buy(number: u32, price: u32) -> CommandBody {
    order(number, Side::Buy, price, 10)
}

/// What Ticks do up to a time.
fn until(example: &mut Example, ns: u64) -> Vec<String> {
    let events = example.0.wait_until(Nanos(ns)).ticks();
    example.0.compare();
    events.iter().map(short).collect()
}

#[test]
fn an_order_expires_with_the_second_that_is_full_after_its_time() {
    let mut example = Example::new();
    example.0.wait_until(Nanos(5 * SECOND + 1));
    example.gives(1, timed(buy(1, 10_000), 2), &["accepted* s1/1 10@10000", "added #1 10@10000"]);
    assert_eq!(example.0.core.due(), Nanos(8 * SECOND));
    assert!(until(&mut example, 8 * SECOND - 1).is_empty());
    example.rests(1, 2, Side::Buy, 10_000, 5);
    assert_eq!(until(&mut example, 8 * SECOND), ["canceled s1/1 10 Timeout", "deleted #1"]);
    assert_eq!(example.0.core.due(), Nanos(u64::MAX));
}

#[test]
fn a_tick_comes_first() {
    let mut example = Example::new();
    example.gives(1, timed(buy(1, 10_000), 1), &["accepted* s1/1 10@10000", "added #1 10@10000"]);
    let core = &example.0.core;
    let at = |time, session, body| Command {
        seq: SeqNo(core.applied().0 + 1),
        time: Nanos(time),
        session: SessionId(session),
        body,
    };
    let due = Nanos(2 * SECOND);
    let sell = order(1, Side::Sell, 10_000, 10);
    assert_eq!(core.check(&at(due.0, 2, sell)), Err(CommandError::TickDue { due }));
    assert_eq!(core.check(&at(due.0 - 1, 2, sell)), Ok(()));
    assert_eq!(core.check(&at(due.0, 0, CommandBody::Tick)), Ok(()));
    let early = at(due.0 - 1, 0, CommandBody::Tick);
    assert_eq!(core.check(&early), Err(CommandError::NothingDue));
}

#[test]
fn orders_expire_by_second_and_then_by_age() {
    let mut example = Example::new();
    let on = |body: CommandBody, instrument: u16| {
        let CommandBody::Enter(mut enter) = body else { unreachable!() };
        enter.symbol = World::symbol(instrument);
        CommandBody::Enter(enter)
    };
    for (number, instrument, seconds) in [(1, 3, 9), (2, 2, 3), (3, 1, 3), (4, 1, 2), (5, 1, 3)] {
        let body = on(buy(number, 10_000 + 100 * number), instrument);
        assert_eq!(example.0.session(1, timed(body, seconds)).len(), 2);
    }
    example.gives(1, cancel(5, 0, CancelQty::Total), &["canceled s1/5 10 User", "deleted #5"]);
    let expired =
        |number: u32| [format!("canceled s1/{number} 10 Timeout"), format!("deleted #{number}")];
    let all = [4, 2, 3].map(expired).concat();
    assert_eq!(until(&mut example, 5 * SECOND), all, "by second, then by reference");
    assert_eq!(until(&mut example, 10 * SECOND), expired(1));
}

#[test]
fn what_is_gone_does_not_expire_and_a_replacement_has_its_own_time() {
    let replace = |orig: u32, new: u32, expire_s: u32| {
        let order = ReplaceOrder {
            orig_user_ref: UserRef(orig),
            user_ref: UserRef(new),
            qty: Qty(10),
            qty_kind: ReplaceQty::Total,
            price: Price(10_000),
            time_in_force: TimeInForce::Day,
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: [b' '; 14],
        };
        let terms = Terms { expire_s, ..Terms::PLAIN };
        CommandBody::ReplaceSpecial(ReplaceSpecial { order, side_code: 0, terms })
    };
    let mut example = Example::new();
    let taken = ["accepted* s1/1 10@10000", "added #1 10@10000"];
    example.gives(1, timed(buy(1, 10_000), 5), &taken);
    let replaced = ["replaced* 1 by s1/2 10@10000", "requoted #1 by #2 10@10000"];
    example.gives(1, replace(1, 2, 3), &replaced);
    assert_eq!(example.0.core.due(), Nanos(4 * SECOND));
    let replaced = ["replaced 2 by s1/3 10", "requoted #2 by #3 10@10000"];
    example.gives(1, replace(2, 3, 0), &replaced);
    assert_eq!(example.0.core.due(), Nanos(u64::MAX), "not said again is not meant");
    let taken = ["accepted* s1/4 10@10100", "added #4 10@10100"];
    example.gives(1, timed(buy(4, 10_100), 5), &taken);
    let sold = ["accepted s2/1 10", "traded 10@10100 s1/4 leaves 0 s2/1 leaves 0"];
    example.gives(2, order(1, Side::Sell, 10_100, 10), &sold);
    assert_eq!(example.0.core.due(), Nanos(u64::MAX), "what has traded does not expire");
}

#[test]
fn a_life_is_a_day_at_most_and_not_for_what_never_rests() {
    let mut example = Example::new();
    let refused = ["rejected s1/1 Other"];
    example.gives(1, timed(buy(1, 10_000), 86_400), &refused);
    let CommandBody::Enter(mut ioc) = buy(2, 10_000) else { unreachable!() };
    ioc.time_in_force = TimeInForce::Ioc;
    example.gives(1, timed(CommandBody::Enter(ioc), 1), &["rejected s1/2 Other"]);
    let taken = ["accepted* s1/3 10@10000", "added #1 10@10000"];
    example.gives(1, timed(buy(3, 10_000), 86_399), &taken);
}

/// R1.13: what is too much for one Tick is done by the next, and nothing comes between.
#[test]
fn as_many_expire_in_one_tick_as_one_command_may_cancel() {
    let many = FILLS_PER_COMMAND_MAX + 1;
    let capacity = Capacity { orders: 4 * many, levels: 16, ..DENSE.capacity };
    let mut core = Core::new(capacity);
    let mut events = Vec::<(Stamp, Event)>::new();
    let mut apply = |core: &mut Core, time: u64, session: u16, body: CommandBody| {
        let (seq, session) = (SeqNo(core.applied().0 + 1), SessionId(session));
        events.clear();
        core.apply(&Command { seq, time: Nanos(time), session, body }, &mut events);
        events.len() as u32
    };
    for body in (World { capacity, ..DENSE }).opening() {
        apply(&mut core, 1, 0, body);
    }
    for number in 1..=many {
        apply(&mut core, 1, 1, timed(buy(number, 10_000), 1));
    }
    let before = core.due().0;
    assert_eq!(apply(&mut core, before, 0, CommandBody::Tick), 2 * FILLS_PER_COMMAND_MAX);
    assert_eq!((core.due(), core.live_orders()), (Nanos(0), 1), "one is left, at once");
    assert_eq!(apply(&mut core, before, 0, CommandBody::Tick), 2);
    assert_eq!((core.due(), core.live_orders()), (Nanos(u64::MAX), 0));
    core.check_invariants();
}
