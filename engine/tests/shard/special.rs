//! Special orders from OUCH to OUCH and ITCH, and what one command can say at most.

use crate::support::*;
use engine::core::command::{
    AddInstrument, AddSession, EnterOrder as Enter, EnterSpecial, SystemEventCode,
};
use engine::core::{
    AccountId, Capacity, Command, CommandBody, Core, InstrumentId, Nanos, OrderTags, Price, Qty,
    SeqNo, SessionId, Side, Symbol, Terms, TimeInForce, UserRef,
};
use engine::shard::{OUCH_BYTES_MAX, Outbox, window_messages_min};
use wire::itch50::Message;
use wire::ouch50::{EnterOrder, Outbound, PRICE_MARKET, TagValue};

const PRICE: u64 = 1_000_000;

fn special(
    user_ref: u32,
    side: u8,
    qty: u32,
    change: impl FnOnce(&mut EnterOrder),
    elements: &[TagValue<'_>],
) -> Vec<u8> {
    let mut order = EnterOrder {
        user_ref_num: user_ref.into(),
        side,
        quantity: qty.into(),
        symbol: *b"AAPL    ",
        price: PRICE.into(),
        time_in_force: b'0',
        display: b'Y',
        capacity: b'P',
        intermarket_sweep: b'N',
        cross_type: b'N',
        cl_ord_id: *b"test          ",
        ..EnterOrder::default()
    };
    change(&mut order);
    let mut bytes = vec![0; 200];
    let len = order.write(elements, &mut bytes).unwrap();
    bytes.truncate(len);
    bytes
}

/// Replies and one line of the feed.
fn said(bench: &mut Bench) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let sent = bench.received();
    let bytes = |all: Vec<(u64, Vec<u8>)>| all.into_iter().map(|(_, bytes)| bytes).collect();
    let private = messages(sent.iter().filter(|s| s.from_port == ORDER_ENTRY));
    let feed = messages(sent.iter().filter(|s| bench.is_feed(s) == Some(0)));
    (bytes(private), bytes(feed))
}

fn flags(replies: &[Vec<u8>]) -> String {
    replies
        .iter()
        .filter_map(|reply| match parsed(reply) {
            Outbound::OrderExecuted(executed, _) => Some(char::from(executed.liquidity_flag)),
            _ => None,
        })
        .collect()
}

#[test]
fn what_an_order_carries_is_said_back_in_order_of_tag() {
    let mut bench = Bench::new();
    let elements = [
        TagValue::AiqGroupId(*b"G1"),
        TagValue::AiqStrategy(b'w'),
        TagValue::LocateBroker(*b"LOCB"),
        TagValue::SharesLocated(b'Y'),
        TagValue::GroupId(7),
        TagValue::RandomReserves(100),
        TagValue::MaxFloor(300),
        TagValue::CustomerType(b'R'),
        TagValue::PostOnly(b'N'),
    ];
    bench.ouch(0, 1, &[&special(1, b'S', 900, |_| (), &elements)]);
    let (replies, _) = said(&mut bench);
    let Outbound::OrderAccepted(accepted, appendage) = parsed(&replies[0]) else { panic!() };
    assert_eq!(accepted.user_ref_num.get(), 1);
    let tags: Vec<u8> = appendage.iter().map(|element| element.number()).collect();
    assert_eq!(tags, [4, 5, 13, 24, 25, 26, 29, 30]);
    assert!(appendage.iter().all(|element| elements.contains(&element)));
    // The type of customer alone is said back too, of a plain order.
    bench.ouch(0, 2, &[&special(2, b'S', 1, |_| (), &[TagValue::CustomerType(b'N')])]);
    let (replies, _) = said(&mut bench);
    let Outbound::OrderAccepted(_, appendage) = parsed(&replies[0]) else { panic!() };
    assert!(appendage.iter().eq([TagValue::CustomerType(b'N')]));
}

#[test]
fn hidden_and_attributed_orders_reach_the_feed_as_they_may() {
    let mut bench = Bench::new();
    let hidden = special(1, b'S', 100, |order| order.display = b'N', &[]);
    let named = special(2, b'S', 100, |order| order.display = b'A', &[]);
    bench.ouch(0, 1, &[&hidden, &named]);
    let (_, feed) = said(&mut bench);
    let [added] = &feed[..] else { panic!("{feed:?}") };
    let Message::AddOrderWithMpid(added) = Message::parse(added).unwrap() else { panic!() };
    assert_eq!((added.shares.get(), &added.attribution), (100, &bench_firm(&bench)));
    let market = special(
        1,
        b'B',
        300,
        |order| {
            order.price = PRICE_MARKET.into();
            order.time_in_force = b'3';
        },
        &[],
    );
    bench.ouch(1, 1, &[&market]);
    let (replies, feed) = said(&mut bench);
    assert_eq!(flags(&replies).len(), 4);
    assert!(flags(&replies).contains('A') && flags(&replies).contains('J'));
    let [executed, unseen] = &feed[..] else { panic!("{feed:?}") };
    assert!(matches!(Message::parse(executed), Ok(Message::OrderExecuted(_))));
    let Message::Trade(trade) = Message::parse(unseen).unwrap() else { panic!() };
    assert_eq!((trade.order_reference.get(), trade.side, trade.shares.get()), (0, b'B', 100));
    assert_eq!((trade.price.get(), &trade.stock), (PRICE as u32, b"AAPL    "));
}

#[test]
fn a_midpoint_peg_is_flagged_on_both_sides_and_printed_at_its_price() {
    let mut bench = Bench::new();
    let bid = special(1, b'B', 10, |order| order.price = (PRICE - 300).into(), &[]);
    let offer = special(2, b'S', 10, |_| (), &[]);
    let elements = [TagValue::PriceType(b'M')];
    let peg =
        special(3, b'S', 50, |o| (o.display, o.price) = (b'N', (PRICE - 900).into()), &elements);
    bench.ouch(0, 1, &[&bid, &offer, &peg]);
    let (replies, feed) = said(&mut bench);
    assert_eq!(feed.len(), 2, "nobody hears of the peg");
    let Outbound::OrderAccepted(_, appendage) = parsed(replies.last().unwrap()) else { panic!() };
    assert!(appendage.iter().eq([TagValue::PriceType(b'M')]));
    bench.ouch(1, 1, &[&special(1, b'B', 20, |order| order.time_in_force = b'3', &[])]);
    let (replies, feed) = said(&mut bench);
    let mut said: Vec<char> = flags(&replies).chars().collect();
    said.sort_unstable();
    assert_eq!(said, ['k', 'm']);
    let [unseen] = &feed[..] else { panic!("{feed:?}") };
    let Message::Trade(trade) = Message::parse(unseen).unwrap() else { panic!() };
    assert_eq!(u64::from(trade.price.get()), PRICE - 150);
}

fn bench_firm(bench: &Bench) -> [u8; 4] {
    bench.shard.core().session(SessionId(1)).unwrap().firm
}

/// R2.12, R4.20: the shard's own timers see to it, with nobody else about.
#[test]
fn an_order_good_till_time_is_told_so_and_expires() {
    let mut bench = Bench::new();
    let timed = |order: &mut EnterOrder| order.time_in_force = b'6';
    bench.ouch(0, 1, &[&special(1, b'S', 500, timed, &[TagValue::ExpireTime(2)])]);
    let (replies, feed) = said(&mut bench);
    let Outbound::OrderAccepted(accepted, appendage) = parsed(&replies[0]) else { panic!() };
    assert_eq!((accepted.time_in_force, feed.len()), (b'6', 1));
    assert!(appendage.iter().eq([TagValue::ExpireTime(2)]));
    bench.wait(1_999_999_999);
    let (replies, feed) = said(&mut bench);
    assert!(replies.is_empty() && feed.is_empty(), "not before its time");
    bench.wait(1);
    bench.turn();
    let (replies, feed) = said(&mut bench);
    let Outbound::OrderCanceled(canceled, _) = parsed(&replies[0]) else { panic!() };
    assert_eq!((canceled.quantity.get(), canceled.reason), (500, b'T'));
    assert!(matches!(Message::parse(&feed[0]), Ok(Message::OrderDelete(_))));
}

#[test]
fn a_refilled_display_is_restated() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&special(1, b'S', 500, |_| (), &[TagValue::MaxFloor(200)])]);
    said(&mut bench);
    bench.ouch(1, 1, &[&enter(1, b'B', 250, PRICE)]);
    let (replies, feed) = said(&mut bench);
    assert!(flags(&replies).contains('u'), "what was behind the display");
    let restated = replies.iter().find_map(|reply| match parsed(reply) {
        Outbound::OrderRestated(restated, appendage) => Some((*restated, appendage)),
        _ => None,
    });
    let (restated, appendage) = restated.unwrap();
    assert_eq!((restated.user_ref_num.get(), restated.reason), (1, b'R'));
    let said = [TagValue::SecondaryOrdRefNum(3), TagValue::DisplayQuantity(200)];
    assert!(appendage.iter().eq(said));
    let letters: String = feed.iter().map(|message| char::from(message[0])).collect();
    assert_eq!(letters, "EPA");
}

#[test]
fn a_prevented_trade_is_told_to_both_orders() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&enter(1, b'S', 300, PRICE)]);
    said(&mut bench);
    let element = [TagValue::AiqStrategy(b'D')];
    bench.ouch(0, 2, &[&special(2, b'B', 100, |_| (), &element)]);
    let (replies, feed) = said(&mut bench);
    let prevented: Vec<_> = replies
        .iter()
        .filter_map(|reply| match parsed(reply) {
            Outbound::AiqCanceled(m, _) => Some(*m),
            _ => None,
        })
        .collect();
    let [maker, taker] = prevented[..] else { panic!("{replies:?}") };
    for (m, user_ref, flag) in [(maker, 1, b'A'), (taker, 2, b'R')] {
        assert_eq!((m.user_ref_num.get(), m.liquidity_flag), (user_ref, flag));
        assert_eq!((m.decrement_shares.get(), m.quantity_prevented.get()), (100, 100));
        assert_eq!((m.execution_price.get(), m.reason, m.aiq_strategy), (PRICE, b'Q', b'D'));
    }
    let letters: String = feed.iter().map(|message| char::from(message[0])).collect();
    assert_eq!(letters, "X");
}

#[test]
fn no_reply_is_longer_than_a_slot() {
    // Order Replaced with every element there is.
    assert_eq!(OUCH_BYTES_MAX, 68 + 6 + 3 + 6 + 3 + 6 + 3 + 6 + 6 + 4 + 3 + 6 + 3 + 4);
}

/// The most talkative command: an aggressor uses up every display there may be, and all orders are
/// of one session.
#[test]
fn a_sweep_of_reserves_fits_the_smallest_window() {
    const ORDERS: u32 = 4 * 120;
    let reserves = Capacity { instruments: 1, sessions: 1, orders: ORDERS, levels: 64 };
    let least = window_messages_min(ORDERS);
    let mut core = Core::new(reserves);
    let mut outbox = Outbox::new(1, ORDERS, least, least);
    let mut seq = 0;
    let mut apply = |session, body| {
        seq += 1;
        let (seq, time) = (SeqNo(seq), Nanos(1));
        let command = Command { seq, time, session: SessionId(session), body };
        outbox.prepare(&command);
        core.check(&command).unwrap();
        core.apply(&command, &mut outbox);
        let positions: Vec<u64> = outbox.positions().collect();
        outbox.skip_all(seq);
        positions
    };
    let (instrument, symbol) = (InstrumentId(1), Symbol::new("AAPL").unwrap());
    let (tick, round_lot) = (Price(1), Qty(1));
    apply(0, CommandBody::AddInstrument(AddInstrument { instrument, symbol, tick, round_lot }));
    apply(
        0,
        CommandBody::AddSession(AddSession {
            session: SessionId(1),
            account: AccountId(1),
            firm: *b"FIRM",
            key: [1; 10],
        }),
    );
    apply(0, CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours));
    let order = |number, side, qty| Enter {
        user_ref: UserRef(number),
        side,
        time_in_force: TimeInForce::Day,
        symbol,
        qty: Qty(qty),
        price: Price(100),
        tags: OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: [b' '; 14],
        },
    };
    let terms = Terms { max_floor: Qty(1), ..Terms::PLAIN };
    let many = ORDERS / 4;
    let mut before = Vec::new();
    for number in 1..=many {
        let order = order(number, Side::Sell, 3);
        before = apply(1, CommandBody::EnterSpecial(EnterSpecial { order, terms }));
    }
    let after = apply(1, CommandBody::Enter(order(many + 1, Side::Buy, many)));
    let many = u64::from(many);
    assert_eq!(after[0] - before[0], 2 * many, "the feed hears of a trade and a new display each");
    assert_eq!(after[1] - before[1], 1 + 3 * many, "the owner of both sides and the new display");
}
